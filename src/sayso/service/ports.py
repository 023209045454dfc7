"""What the service needs of a store.

What is written belongs to one transaction, from `begin` to `commit`. When the disk does not do what it should, a call
raises `Unavailable`, nothing since `begin` remains, and so does every call until `commit` has told everyone who waited
for it. The service checks every rule of a deed before it writes, so that a refusal leaves nothing behind.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from sayso.wire.request import CaseLine, Change, Report
from sayso.wire.statement import Writer


@dataclass(frozen=True, slots=True)
class Head:
    """What must be known of a case to decide on a deed.

    `accepted` is the SHA-256 of the report as it was taken; `parts` maps a part's id to the bytes that it takes, its
    grants included; `hers` and `desk` count the entries of each chain, `hers_bytes` and `desk_bytes` are their sizes.
    `state` is another one after each change of hers (service/gone.py), and empty where the case is hers alone.
    """

    door: bytes
    accepted: bytes
    day: str
    parts: Mapping[bytes, int]
    hers: int
    hers_bytes: int
    desk: int
    desk_bytes: int
    state: bytes


@dataclass(frozen=True, slots=True)
class KeptPart:
    """A part with both its grants."""

    part: bytes
    sealed: bytes
    hers: bytes
    desk: bytes


@dataclass(frozen=True, slots=True)
class Kept:
    """Everything that is kept of a case, parts in the order of their ids, entries in the order of their numbers.

    `hers_alone`: it was restored from a backup older than her last change, and the desk gets nothing of it until her
    next one.
    """

    day: str
    version: int
    parts: tuple[KeptPart, ...]
    hers: tuple[bytes, ...]
    desk: tuple[bytes, ...]
    hers_alone: bool


class Store(Protocol):
    """Keeps cases under their handles (SHA-256 of the mailbox id), and the newest key list.

    Every method raises `Unavailable` when the disk does not do what it should.
    """

    def begin(self) -> None:
        """Begin a transaction, unless one is open."""

    def find(self, handle: bytes) -> Head | None:
        """Return the head of a case, or None."""

    def read(self, handle: bytes) -> Kept | None:
        """Return a whole case, or None."""

    def chain(self, handle: bytes, writer: Writer, number: int, count: int) -> tuple[bytes, ...]:
        """Return at most `count` entries of a writer's chain from `number` on."""

    def digests(self, handle: bytes, parts: Collection[bytes]) -> dict[bytes, bytes]:
        """Return the SHA-256 of the sealed file of each of these parts of a case that is there."""

    def lines(self) -> tuple[CaseLine, ...]:
        """Return the line of every case that is not hers alone, in the order of the handles."""

    def add(self, handle: bytes, report: Report, accepted: bytes, day: str) -> None:
        """Keep a new case; there is none under this handle."""

    def change(self, handle: bytes, change: Change) -> None:
        """Apply a change that was found to fit this case."""

    def restate(self, handle: bytes, state: bytes) -> None:
        """Put this state beside a case; one that was hers alone is so no longer."""

    def append(self, handle: bytes, number: int, entries: Sequence[bytes]) -> None:
        """Continue the desk's chain at `number`, which is its next."""

    def remove(self, handle: bytes) -> None:
        """Delete a case."""

    def touch(self, handle: bytes, day: str) -> None:
        """Write the UTC day of the last change beside a case."""

    def untouched(self, before: str) -> tuple[bytes, ...]:
        """Return the handles of cases that nobody has changed since before this day."""

    def mark_gone(self, marks: Iterable[bytes], day: str) -> None:
        """Remember marks of what is deleted (service/gone.py) on this UTC day."""

    def newest_keys(self) -> bytes | None:
        """Return the encoded envelope of the newest key list, or None."""

    def keep_keys(self, envelope: bytes) -> None:
        """Put this encoded envelope in the place of the one before."""

    def newest_day(self) -> str | None:
        """Return the newest day that stands beside a case, or None."""

    def commit(self) -> None:
        """Put everything since `begin` on the disk, and overwrite there what was deleted."""

    def erase(self) -> None:
        """Overwrite what was deleted and could not be overwritten at once."""

    def rebuild(self, day: str) -> None:
        """Once a UTC day, forget old marks and make the order of arrival unreadable; no transaction is open."""
