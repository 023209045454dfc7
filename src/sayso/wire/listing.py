"""What a list of warnings is made of, and what a check sends and gets (spec/lookup.md)."""

from typing import Literal

from sayso.wire.encoding import Record, Whole
from sayso.wire.envelope import Envelope
from sayso.wire.statement import AboutKind

LIST_TYPE = "application/vnd.sayso.list.v1+json"
PAUSE_TYPE = "application/vnd.sayso.pause.v1+json"
ELEMENTS_MAX = 8
"""How many identifiers of one person are asked about at once."""


class AlertText(Record, frozen=True):
    """The words of an alert in one language (a BCP 47 tag)."""

    language: str
    words: str


class Alert(Record, frozen=True):
    """What a member reads, and all of it: nothing here says who told.

    `kind` is of the person whom it is about; `evidence` says whether one person told it, more than one, or it is
    confirmed; `day` is the day of the warning and `until` its last (UTC).
    """

    texts: tuple[AlertText, ...]
    kind: AboutKind
    evidence: Literal["one", "more", "confirmed"]
    day: str
    until: str


class ListedAlert(Record, frozen=True):
    """An alert as it goes into a list: `values` are the holder's answers (64 bytes each) for its identifiers.

    `shown` says that members may read it without asking about an identifier.
    """

    alert: Alert
    shown: bool
    values: tuple[bytes, ...]


class Stretch(Record, frozen=True):
    """What Argon2id costs: memory in KiB, passes and lanes."""

    memory_kib: Whole
    passes: Whole
    lanes: Whole


class ListFile(Record, frozen=True):
    """One file of a list: how many entries it has, padding included, and its SHA-256 in hexadecimal."""

    count: Whole
    sha256: str


class Manifest(Record, frozen=True):
    """The payload of a list's envelope, which two different workers sign.

    `number` counts from 1; `previous` is the SHA-256 (hexadecimal) of the payload before (empty for the first); `day`
    and `until` are UTC days; `canonical` is the version of the canonical forms; `holder` the holder's public key.
    """

    network: str
    list: str
    number: Whole
    previous: str
    day: str
    until: str
    canonical: Whole
    suite: str
    holder: bytes
    stretch: Stretch
    rows: ListFile
    cells: ListFile
    bulletin: ListFile


class Pause(Record, frozen=True):
    """The payload of a pause, which one worker signs: it takes alerts of one list away, and can do nothing else.

    `manifest` is the hash of that list's manifest; `order` counts from 1; `previous` is the SHA-256 (hexadecimal) of
    the payload of the pause before (empty for the first); `sealed` holds the places of the paused alerts.
    """

    network: str
    list: str
    number: Whole
    manifest: str
    order: Whole
    previous: str
    day: str
    sealed: bytes


class Head(Record, frozen=True):
    """The newest of a list, as a server hands it out: its manifest and all pauses since."""

    manifest: Envelope
    pauses: tuple[Envelope, ...]


class KnownHead(Record, frozen=True):
    """The newest head that somebody has accepted: its manifest's number and hash, count and last hash of its pauses."""

    number: Whole
    manifest: str
    pauses: Whole
    pause: str


class Blinded(Record, frozen=True):
    """One to eight blinded elements (32 bytes each)."""

    elements: tuple[bytes, ...]


class Evaluation(Record, frozen=True):
    """The same elements evaluated, in the same order, and the proof (64 bytes) for all of them."""

    elements: tuple[bytes, ...]
    proof: bytes
