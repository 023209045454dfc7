"""Entries: open the two chains of a case, and what the desk has said in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sayso.ledger.chain import check_entry
from sayso.ledger.statements import Place, believe
from sayso.sealing.files import unseal
from sayso.wire.encoding import decode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import CannotOpen, NotTrusted, SaysoError, TooLarge
from sayso.wire.limits import ENTRY_BYTES_MAX
from sayso.wire.statement import Answer, Entry, Held, Note, Released, Writer


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


def open_entry(  # noqa: PLR0913 - an entry, its two chains, and who reads it where
    number: int, writer: Writer, own: Sequence[bytes], other: Sequence[bytes], *, identity: str, place: Place
) -> OpenedEntry:
    """Return the entry `number` of the chain `own`, which is `writer`'s.

    Raises:
        CannotOpen: if it is not sealed to `identity`.
        NotTrusted, Malformed: if it opens, but does not belong here.
    """
    envelope = decode(unseal(own[number], identity), Envelope)
    said = believe(envelope, place)
    entry = said.statement.says
    if not isinstance(entry, Entry) or said.statement.writer != writer:
        raise NotTrusted("Something else stands in the place of an entry.", why="writer")
    check_entry(entry, writer, number, own, other)
    return OpenedEntry(entry, said.worker, envelope)


def open_chain(
    writer: Writer, own: Sequence[bytes], other: Sequence[bytes], identity: str, place: Place
) -> tuple[tuple[OpenedEntry, ...], int, int]:
    """Return the entries of a chain that are believed, how many are sealed to others, and how many are wrong."""
    opened: list[OpenedEntry] = []
    closed = wrong = 0
    for number in range(len(own)):
        try:
            opened.append(open_entry(number, writer, own, other, identity=identity, place=place))
        except CannotOpen:
            closed += 1
        except SaysoError:
            wrong += 1
    return tuple(opened), closed, wrong


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


def fitting(sealed: bytes) -> bytes:
    """Return a sealed entry if it is not longer than an entry may be.

    Raises:
        TooLarge: otherwise.
    """
    if len(sealed) > ENTRY_BYTES_MAX:
        raise TooLarge(f"This is too long for one entry (at most {ENTRY_BYTES_MAX} bytes, sealed).")
    return sealed
