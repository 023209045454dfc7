"""What stands inside the sealed files of a circle, each signed by who wrote it (spec/circles.md).

`circle` is everywhere the circle's list id: 16 random bytes. A circle's secret is 32 random bytes; `epoch` counts how
often it was changed, from 1 (0 in a locker: no letter of the desk's has told it yet).
"""

from sayso.wire.encoding import Record, Whole
from sayso.wire.envelope import Envelope
from sayso.wire.listing import KnownHead

LOCKER_TYPE = "application/vnd.sayso.locker.v1+json"
CIRCLE_WELCOME_TYPE = "application/vnd.sayso.circle-welcome.v1+json"
VOUCH_TYPE = "application/vnd.sayso.vouch.v1+json"
CARD_TYPE = "application/vnd.sayso.card.v1+json"
LETTER_TYPE = "application/vnd.sayso.letter.v1+json"
NOTE_TYPE = "application/vnd.sayso.note.v1+json"


class KnownCircle(Record, frozen=True):
    """A circle as a member knows it.

    `older` is the secret that opened the list before the secret was changed; it is dropped when a list opens with the
    new one (empty: none). `vouchers` is how many different members must vouch for a newcomer; `head` is the newest head
    of its list that she accepted, if any.
    """

    circle: bytes
    name: str
    secret: bytes
    epoch: Whole
    older: bytes
    vouchers: Whole
    head: KnownHead | None


class Locker(Record, frozen=True):
    """A member's locker, sealed to herself and signed by her hand key.

    `key_list` is the number of the newest key list that she saw.
    """

    network: str
    key_list: Whole
    circles: tuple[KnownCircle, ...]


class CircleWelcome(Record, frozen=True):
    """What the maker of an invitation leaves for whoever has the link; the invitation's own key signs it.

    `vouchers` is how many invitations, by different members, this circle asks for.
    """

    network: str
    circle: bytes
    name: str
    secret: bytes
    epoch: Whole
    vouchers: Whole


class Vouch(Record, frozen=True):
    """The maker's word for whoever has an invitation's `key` (Ed25519); her hand key or a listed worker signs it."""

    network: str
    circle: bytes
    key: bytes


class Card(Record, frozen=True):
    """Who came in: her handle, her hand key (Ed25519), her age recipient; the invitation's key signs it."""

    network: str
    circle: bytes
    handle: bytes
    hand: bytes
    recipient: str


class Letter(Record, frozen=True):
    """A changed secret, from the desk to one member; a listed worker signs it."""

    network: str
    circle: bytes
    secret: bytes
    epoch: Whole


class BookMember(Record, frozen=True):
    """A member whose chain the desk has verified.

    `by` are the handles of those who vouched for her (none: the desk itself); `lettered` is the epoch of the newest
    letter that was left for her, 0 if none was.
    """

    handle: bytes
    hand: bytes
    recipient: str
    by: tuple[bytes, ...]
    lettered: Whole


class Circles(Record, frozen=True, tag_field="says", tag="circles"):
    """The ids of all circles of this desk, in the order in which they were begun."""

    circles: tuple[bytes, ...]


class Book(Record, frozen=True, tag_field="says", tag="book"):
    """The desk's book of a circle.

    `secret` is the newest and `epoch` its number; `members` are those whose chain holds; `gone` are the handles of
    those who were removed. `holder` is the holder's public key as it was first seen (empty: not yet), `head` the newest
    head that the desk has published.
    """

    circle: bytes
    name: str
    secret: bytes
    epoch: Whole
    vouchers: Whole
    holder: bytes
    members: tuple[BookMember, ...]
    gone: tuple[bytes, ...]
    head: KnownHead | None


class Value(Record, frozen=True):
    """A canonical identifier and what the holder made of it (64 bytes)."""

    identifier: str
    y: bytes


class OwnValues(Record, frozen=True):
    """What one worker's program had evaluated: one page, as she alone opens it."""

    values: tuple[Value, ...]


class Values(Record, frozen=True, tag_field="says", tag="values"):
    """One page of what one worker's program had evaluated for a circle; pages count from 0.

    Whoever's it is has signed it, and trusts no other's: a wrong value would warn of somebody else. `sealed` is an age
    file around `OwnValues`, to a key that is hers alone: the desk's key does not open it.
    """

    circle: bytes
    page: Whole
    sealed: bytes


class Placed(Record, frozen=True):
    """Where an alert stands in a list: its mark (`device.alerts.marked`), and the place of its first cell."""

    alert: bytes
    place: Whole


class Proposal(Record, frozen=True, tag_field="says", tag="proposal"):
    """A list that one worker has built and signed: what another needs to build the same.

    `seed` are the 32 random bytes of the publication, `secret` is the circle's under which it is sealed; `hour` (UTC
    hours since 1970) is when it was gathered, by which the other's program knows what may stand in it. It is kept while
    the list stands, for pauses.
    """

    circle: bytes
    secret: bytes
    seed: bytes
    hour: Whole
    placed: tuple[Placed, ...]
    signed: Envelope


Content = Circles | Book | Values | Proposal


class Note(Record, frozen=True):
    """The payload of a desk's note; `note` is its id (16 bytes), `number` counts its versions from 1."""

    network: str
    note: bytes
    number: Whole
    content: Content
