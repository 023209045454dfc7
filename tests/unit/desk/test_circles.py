"""Two workers' programs keep a circle over the service itself: begin, invite, look, remove, publish, pause."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import pytest
from tests.help.circle import HOUR, OneHolder, handle_of
from tests.help.lists import HIT, MISS, OTHER, alert
from tests.help.world import DAY, NONCE, World, fresh_keys, world

from sayso.desk.circles import CircleDesk, member_line
from sayso.desk.notes import Notebook, SeenNotes
from sayso.desk.office import Office
from sayso.desk.publishing import Press
from sayso.device import member
from sayso.device.check import Circle, NoMatch, Warned, begin, blinded, conclude, open_list, recent
from sayso.device.invitation import open_welcome, read_invitation, read_link
from sayso.device.publishing import Gathered
from sayso.device.worker_keys import WorkerKeys
from sayso.ledger.days import days_after
from sayso.ledger.key_list import list_hash
from sayso.ledger.manifest import ListPlace
from sayso.ledger.signing import public_key
from sayso.lookup.files import ListFiles
from sayso.sealing.keys import ReporterKeys
from sayso.service.nonces import Nonces
from sayso.store.sqlite import SqliteStore
from sayso.web.api import Api
from sayso.web.together import Together
from sayso.wire.encoding import decode, encode
from sayso.wire.errors import Conflict, Malformed, NothingThere, NotTrusted, SaysoError
from sayso.wire.key_list import Network
from sayso.wire.listing import Head
from sayso.wire.member import Invitation, Join, Member, MemberDeed, Open, ReadList
from sayso.wire.request import Done, Nonce, Refusal

pytestmark = pytest.mark.holds("A3.1", "A3.5")
Value = TypeVar("Value")
ERRORS = {kind.code: kind for kind in (Conflict, Malformed, NothingThere, NotTrusted)}
