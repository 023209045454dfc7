"""Entries: open the two chains of a case, and what the desk has said in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from msgspec.structs import replace

from sayso.ledger.chain import check_entry
from sayso.ledger.statements import Place, believe
from sayso.sealing.files import unseal
from sayso.wire.encoding import decode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import CannotOpen, NotTrusted, SaysoError, TooLarge
from sayso.wire.limits import ENTRY_BYTES_MAX
from sayso.wire.statement import Answer, Entry, Held, Note, Released, Seen, Stands, Writer


@dataclass(frozen=True, slots=True)
class OpenedEntry:
    """An entry that was opened and believed, with the worker's name (empty for her own) and its signed envelope.

    `moves_ago` counts the cases since (0: this one).
    """

    entry: Entry
    worker: str
    envelope: Envelope
    moves_ago: int = 0

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<OpenedEntry>"


@dataclass(frozen=True, slots=True)
class Answered:
    """What a worker said to her or noted about her; `moves_ago` counts the cases since (0: this one)."""

    number: int
    kind: Literal["answer", "note"]
    words: str
    day: str
    worker: str
    moves_ago: int = 0

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Answered>"


@dataclass(frozen=True, slots=True)
class Chain:
    """A chain as it was opened: its believed entries, how many are sealed to others, and how many are wrong.

    `claims` is what each signed entry says its writer had seen of the other chain, also where it stands out of place.
    """

    opened: tuple[OpenedEntry, ...]
    closed: int
    wrong: int
    claims: tuple[Seen, ...]

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Chain>"


def open_entry(  # noqa: PLR0913 - an entry, its two chains, and who reads it where
    number: int, writer: Writer, own: Sequence[bytes], other: Sequence[bytes], *, identity: str, place: Place
) -> OpenedEntry:
    """Return the entry `number` of the chain `own`, which is `writer`'s.

    Raises:
        CannotOpen: if it is not sealed to `identity`.
        NotTrusted, Malformed: if it opens, but does not belong here.
    """
    opened = _believed(own[number], writer, identity, place)
    check_entry(opened.entry, writer, number, own, other)
    return opened


def open_chain(writer: Writer, own: Sequence[bytes], other: Sequence[bytes], identity: str, place: Place) -> Chain:
    """Return what can be believed of a chain, and what else is there."""
    opened: list[OpenedEntry] = []
    claims: list[Seen] = []
    closed = wrong = 0
    for number, sealed in enumerate(own):
        try:
            found = _believed(sealed, writer, identity, place)
            claims += [found.entry.seen] if found.entry.seen else []
            check_entry(found.entry, writer, number, own, other)
            opened.append(found)
        except CannotOpen:
            closed += 1
        except SaysoError:
            wrong += 1
    return Chain(tuple(opened), closed, wrong, tuple(claims))


def without_yes(stands: Stands) -> Stands:
    """Return what still counts of answers that may not be her newest: nothing by which something is sent or counted."""
    return replace(stands, yes=(), count_me=False, talk_if_others=False)


def answers(entries: Sequence[OpenedEntry]) -> tuple[Answered, ...]:
    """Return what the desk says to her, or notes about her, in these entries."""
    found: list[Answered] = []
    for opened in entries:
        entry = opened.entry
        match entry.act:
            case Answer(words):
                found.append(Answered(entry.number, "answer", words, entry.day, opened.worker, opened.moves_ago))
            case Note(words):
                found.append(Answered(entry.number, "note", words, entry.day, opened.worker, opened.moves_ago))
            case _:
                continue
    return tuple(found)


def holds(entries: Sequence[OpenedEntry]) -> tuple[Held, ...]:
    """Return what is on legal hold after these entries of the desk, the oldest first."""
    found: dict[str, Held] = {}
    for opened in entries:
        match opened.entry.act:
            case Held() as held:
                found[held.sealed] = held
            case Released(sealed):
                found.pop(sealed, None)
            case _:
                continue
    return tuple(found.values())


def _believed(sealed: bytes, writer: Writer, identity: str, place: Place) -> OpenedEntry:
    envelope = decode(unseal(sealed, identity), Envelope)
    said = believe(envelope, place)
    entry = said.statement.says
    if not isinstance(entry, Entry) or said.statement.writer != writer:
        raise NotTrusted("Something else stands in the place of an entry.", why="writer")
    return OpenedEntry(entry, said.worker, envelope)


def fitting(sealed: bytes) -> bytes:
    """Return a sealed entry if it is not longer than an entry may be.

    Raises:
        TooLarge: otherwise.
    """
    if len(sealed) > ENTRY_BYTES_MAX:
        raise TooLarge(f"This is too long for one entry (at most {ENTRY_BYTES_MAX} bytes, sealed).")
    return sealed
