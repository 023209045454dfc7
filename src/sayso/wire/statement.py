"""What stands inside the sealed files of a case: statements, each signed by who wrote it.

A *part* holds her words, a *grant* the secret that opens one part, an *entry* one step in a writer's chain.
Every statement names network, case, writer and audience, so that it cannot be moved elsewhere unnoticed.
"""

from typing import Literal

from sayso.wire.encoding import Record, Whole
from sayso.wire.envelope import Envelope
from sayso.wire.text import No, Text, Wish, Yes

Writer = Literal["hand", "desk"]
AboutKind = Literal["", "client", "employer", "agency", "landlord", "official", "other"]
Tonight = Literal["", "yes", "no", "unsure"]
NOT_FOR_THE_DESK = "0001-01-01"
"""What stands for the last day on which the desk may read a part, where it may not: the first of all days."""


class Account(Record, frozen=True, tag_field="about", tag="account"):
    """What happened, as she tells it; `called` is what she would call it, `unwanted` words not to use about her.

    `language` is the language of the page on which she wrote (a BCP 47 tag), not a finding about her.
    """

    words: str
    called: str
    unwanted: str
    tonight: Tonight
    language: str


class Person(Record, frozen=True, tag_field="about", tag="person"):
    """Who did it, as she describes him; identifiers are free text for now."""

    kind: AboutKind
    description: str
    identifiers: str


class Reach(Record, frozen=True, tag_field="about", tag="reach"):
    """The safe-contact rule. `may_contact` is False unless she said otherwise: she comes back with her code."""

    may_contact: bool
    how: str
    ask_for: str
    calling_as: str
    never: str


class More(Record, frozen=True, tag_field="about", tag="more"):
    """More words of hers, written later; `note` is the number of the desk's note that they answer, or -1."""

    words: str
    note: Whole
    day: str
    language: str


class History(Record, frozen=True, tag_field="about", tag="history"):
    """What was in the case before she moved to a new code: the old statements, as they were signed.

    `handover` is signed by the old hand key and names the new case; `statements` are the old envelopes.
    """

    handover: Envelope
    statements: tuple[Envelope, ...]


Content = Account | Person | Reach | More | History


class Part(Record, frozen=True, tag_field="kind", tag="part"):
    """A part of her report. `part` is its id (32 hexadecimal digits)."""

    part: str
    content: Content


class Grant(Record, frozen=True, tag_field="kind", tag="grant"):
    """The secret (`AGE-SECRET-KEY-1…`) that opens one sealed part; `sealed` is that file's SHA-256 in hexadecimal.

    `until` is the last UTC day on which a reader may use it; empty in her own.
    """

    part: str
    sealed: str
    secret: str
    until: str


class Standing(Record, frozen=True):
    """One part as it stands: its id, the SHA-256 (hexadecimal) of its sealed file, and who may read it how long.

    `until` is the last UTC day on which the desk may read it; `NOT_FOR_THE_DESK` in a part that is hers alone, so that
    an entry is as long whoever may read.
    """

    part: str
    sealed: str
    until: str


class Seen(Record, frozen=True):
    """The newest entry of the other chain that this writer had seen: its number and its sealed file's SHA-256."""

    number: Whole
    sealed: str


class Stands(Record, frozen=True, tag_field="act", tag="stands"):
    """Her act: from here on exactly this holds.

    These parts stand, the desk may read them or not, she may be counted or not, a worker may talk with her if others
    report the same person or not; `wishes` send nothing; `yes` holds every say-so that she gives now, `no` what she
    refused. `assisted` says that this was filed on the desk's device, so that her code may be known there; a case under
    a new code begins without it. `reach` is her age recipient (`age1…`), to which the desk seals what it writes to her.
    `vouches` is the SHA-256 (hexadecimal) over those of all her sealed entries before, each of which her device
    believed; or zeros.
    """

    parts: tuple[Standing, ...]
    desk_may_read: bool
    count_me: bool
    talk_if_others: bool
    wishes: tuple[Wish, ...]
    yes: tuple[Yes, ...]
    no: tuple[No, ...]
    assisted: bool
    reach: str
    vouches: str


class Answer(Record, frozen=True, tag_field="act", tag="answer"):
    """A worker's answer to her."""

    words: str


class Note(Record, frozen=True, tag_field="act", tag="note"):
    """What a worker notes about her: she sees it, below her own words, and can answer it."""

    words: str


class Opened(Record, frozen=True, tag_field="act", tag="opened"):
    """A worker opened the case on the day of the entry."""


class Draft(Record, frozen=True, tag_field="act", tag="draft"):
    """A text that a worker proposes to her; nothing leaves the house by it.

    `audience` says for whom it is and why, `left_out` what was left out and why: to her, and to nobody else.
    """

    text: Text
    audience: str
    left_out: str


class Approval(Record, frozen=True, tag_field="act", tag="approval"):
    """A worker approves exactly this text, to which she has said yes."""

    text: Text


class Published(Record, frozen=True, tag_field="act", tag="published"):
    """The text is out under the publication's `id` (32 hexadecimal digits)."""

    text: Text
    id: str


class Exported(Record, frozen=True, tag_field="act", tag="exported"):
    """The text was handed out to its reader as a file or on paper."""

    text: Text


class Ended(Record, frozen=True, tag_field="act", tag="ended"):
    """The publication with this `id` is no longer shown."""

    id: str


class Held(Record, frozen=True, tag_field="act", tag="held"):
    """One sealed file of hers is on legal hold since a UTC day: it is not deleted when she takes it back.

    `part` is the part's id and `sealed` its file's SHA-256, both in hexadecimal; `why` is said to her. `since` may be
    before the day of the entry, where the desk was not allowed to tell her at once.
    """

    part: str
    sealed: str
    since: str
    why: str


class Released(Record, frozen=True, tag_field="act", tag="released"):
    """The hold on the file with this SHA-256 is over."""

    sealed: str


DeskAct = Answer | Note | Opened | Draft | Approval | Published | Exported | Ended | Held | Released
Act = Stands | DeskAct


class Entry(Record, frozen=True, tag_field="kind", tag="entry"):
    """One step in a writer's chain.

    `number` counts from 0 in each chain; `previous` is the SHA-256 (hexadecimal) of that writer's sealed entry
    before (empty for the first); `key_list` is the number of the key list that the writer went by; `day` is the
    writer's UTC day.
    """

    number: Whole
    previous: str
    seen: Seen | None
    key_list: Whole
    day: str
    act: Act


class Statement(Record, frozen=True):
    """The payload of every envelope inside a sealed file of a case."""

    network: str
    case: str
    writer: Writer
    audience: tuple[Writer, ...]
    says: Part | Grant | Entry


class Handover(Record, frozen=True):
    """Signed by the hand key of the case that she leaves: `case` goes on as `continues_as`."""

    network: str
    case: str
    continues_as: str
