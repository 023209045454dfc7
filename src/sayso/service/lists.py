"""The circles' lists: keep the newest of each, hand it out. All of it is sealed, and the same for everybody.

What is checked here keeps mistakes out. It protects nobody: a member's phone checks all of it itself, and more.
"""

from collections.abc import Iterator
from hashlib import sha256

from sayso.ledger.key_list import network_id
from sayso.ledger.manifest import ListPlace, accept_head, known_head, read_manifest
from sayso.service.circle_ports import CircleStore, ListStore
from sayso.service.invitations import CIRCLE_BYTES, check_circle
from sayso.service.roster import signed_list
from sayso.wire.encoding import decode, encode
from sayso.wire.errors import Conflict, Malformed, NothingThere, TooLarge
from sayso.wire.key_list import Network
from sayso.wire.limits import PIECE_BYTES_MAX, PIECES_MAX
from sayso.wire.listing import Head
from sayso.wire.member import FileName, KeepPiece, PauseList, Publish, ReadList
from sayso.wire.request import Done
