"""What the programs ask the server over HTTP and what it answers (spec/protocol.md, Requests).

The mailbox id travels only in a body; the server keeps its SHA-256, called the *handle*.
"""

from sayso.wire.encoding import Record, Whole
from sayso.wire.envelope import Envelope


class SealedPart(Record, frozen=True):
    """A part's id (16 bytes), its age file, and the two grants: for her, and for the desk or a dummy."""

    part: bytes
    sealed: bytes
    hers: bytes
    desk: bytes


class Report(Record, frozen=True):
    """A new case: `mailbox` (32 bytes), the Ed25519 public `door` key, parts, and the first entries of her chain."""

    mailbox: bytes
    door: bytes
    parts: tuple[SealedPart, ...]
    entries: tuple[bytes, ...]


class Work(Record, frozen=True):
    """How much work a report costs just now: `bits`, 0 for none, over this fresh nonce (ledger/work.py)."""

    nonce: bytes
    bits: Whole


class Worked(Record, frozen=True):
    """A report with the proof of the work that the server wanted for it."""

    nonce: bytes
    count: Whole
    report: Report


class Received(Record, frozen=True):
    """The server has it on its disk; `day` is the UTC day that it wrote beside it."""

    day: str


class Nonce(Record, frozen=True):
    """A fresh value to sign with a deed; good for about ten minutes."""

    nonce: bytes


class ReadMailbox(Record, frozen=True):
    """Ask for everything under a mailbox id."""

    mailbox: bytes


class MailboxPart(Record, frozen=True):
    """A part as it stands, with her grant."""

    part: bytes
    sealed: bytes
    hers: bytes


class Mailbox(Record, frozen=True):
    """Everything under a mailbox id: the parts and both chains, in number order.

    `hers_alone`: it is from a backup, and she had changed it since; the desk gets nothing of it until she does again.
    """

    parts: tuple[MailboxPart, ...]
    hers: tuple[bytes, ...]
    desk: tuple[bytes, ...]
    hers_alone: bool


class DeskGrant(Record, frozen=True):
    """A new grant in the desk's place: a real one opens a part to the desk, a dummy closes nothing by itself."""

    part: bytes
    desk: bytes


class Change(Record, frozen=True, tag_field="deed", tag="change"):
    """One change to a case, all or nothing.

    `put` adds parts, or replaces the one with the same id (the old file and grants are gone); `grants` replaces
    the desk's grant of parts that stay; `drop` deletes parts; `entries` continue her chain at `number`.
    """

    put: tuple[SealedPart, ...]
    grants: tuple[DeskGrant, ...]
    drop: tuple[bytes, ...]
    number: Whole
    entries: tuple[bytes, ...]


class Remove(Record, frozen=True, tag_field="deed", tag="remove"):
    """Delete the whole case."""


class Move(Record, frozen=True, tag_field="deed", tag="move"):
    """Put `report` in the place of this case, which is deleted: she has a new code."""

    report: Report


class MailboxDeed(Record, frozen=True):
    """A deed on a case, signed with its door key over `deed_bytes(nonce, deed)`."""

    mailbox: bytes
    nonce: bytes
    deed: Change | Remove | Move
    signature: bytes


class Done(Record, frozen=True):
    """The deed is on the disk."""


class ListCases(Record, frozen=True, tag_field="deed", tag="list"):
    """Ask for the handle and version of every case."""


class ReadCases(Record, frozen=True, tag_field="deed", tag="read"):
    """Ask for these cases (at most 100)."""

    handles: tuple[bytes, ...]


class Append(Record, frozen=True, tag_field="deed", tag="append"):
    """Continue the desk's chain of a case at `number`."""

    handle: bytes
    number: Whole
    entries: tuple[bytes, ...]


class Show(Record, frozen=True, tag_field="deed", tag="show"):
    """One worker's signature under a statement in public (an envelope of PUBLICATION_TYPE); it is shown with two."""

    half: Envelope


class Shown(Record, frozen=True):
    """Whether two different workers have signed the statement now, so that it is shown from its first day on."""

    shown: bool


class End(Record, frozen=True):
    """End what these 32 bytes end, at once, or each 32 of up to 256 times so many: whoever knows them may."""

    ends: bytes


class Hold(Record, frozen=True, tag_field="deed", tag="hold"):
    """Keep one sealed file: when she takes it back, it is set aside and not destroyed.

    `part` is its id (16 bytes), `sealed` the SHA-256 of the file (32 bytes). `entry` continues the desk's chain at
    `number`: without an entry nothing is held.
    """

    handle: bytes
    part: bytes
    sealed: bytes
    number: Whole
    entry: bytes


class Release(Record, frozen=True, tag_field="deed", tag="release"):
    """End the hold on a file, under whatever handle; what was set aside because of it is destroyed."""

    handle: bytes
    part: bytes
    sealed: bytes


class ListHolds(Record, frozen=True, tag_field="deed", tag="list_holds"):
    """Ask what is held, of cases that are there and of those that are gone."""


class HeldFile(Record, frozen=True):
    """What is held, as `Hold` named it: `handle` is that of then; `day` is the UTC day on which it was held."""

    handle: bytes
    part: bytes
    sealed: bytes
    day: str


class HeldFiles(Record, frozen=True):
    """Everything that is held."""

    files: tuple[HeldFile, ...]


Asked = ListCases | ReadCases | Append | Show | Hold | Release | ListHolds
"""What the desk may ask about cases, statements and holds."""


class DeskDeed(Record, frozen=True):
    """What the desk asks, signed with the desk's door key over `deed_bytes(nonce, deed)`."""

    nonce: bytes
    deed: Asked
    signature: bytes


class CaseLine(Record, frozen=True):
    """A case in the list: its handle, the UTC day that it came, and a number that grows with every change."""

    handle: bytes
    day: str
    version: Whole


class CaseLines(Record, frozen=True):
    """Every case that the server holds, in the order of their handles."""

    cases: tuple[CaseLine, ...]


class CasePart(Record, frozen=True):
    """A part as it stands, with what lies in the desk's place: a grant or a dummy."""

    part: bytes
    sealed: bytes
    desk: bytes


class Case(Record, frozen=True):
    """A case as the desk gets it."""

    handle: bytes
    day: str
    version: Whole
    parts: tuple[CasePart, ...]
    hers: tuple[bytes, ...]
    desk: tuple[bytes, ...]


class Cases(Record, frozen=True):
    """The cases that were asked for and are still there."""

    cases: tuple[Case, ...]


class NewKeys(Record, frozen=True):
    """A newer key list for the server to hand out; it must be signed by the root and follow the one it has."""

    keys: Envelope


class Refusal(Record, frozen=True):
    """Why not: a stable code and one English sentence, without anything that was sent."""

    error: str
    say: str
