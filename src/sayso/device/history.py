"""History: what was said in the cases before she moved to a new code.

Her own parts are sealed anew in the new case. What only makes sense in the old one goes along as it was signed: the
desk's entries, and her answers to notes, which name a note by its old number. A handover, signed by the old
hand key, names the new case; so nobody can hang a strange past onto a case.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sayso.device.entries import Answered, OpenedEntry, answers
from sayso.device.parts import OpenedPart
from sayso.ledger.statements import Place, believe, believe_handover
from sayso.wire.encoding import encode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import NotTrusted, SaysoError
from sayso.wire.statement import Entry, Handover, History, More, Part, Stands

ENVELOPES_BYTES_MAX = 250_000
"""How many bytes of old envelopes go into one History part: what is signed in base64 twice must fit into a part."""


@dataclass(frozen=True, slots=True)
class Past:
    """What was said in earlier cases: her answers to notes (with how many moves ago), the desk's entries, faults."""

    parts: tuple[tuple[More, int], ...]
    said: tuple[OpenedEntry, ...]
    faults: int

    @property
    def answers(self) -> tuple[Answered, ...]:
        """The desk's answers and notes among its entries."""
        return answers(self.said)

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Past>"


def make_history(handover: Envelope, statements: Sequence[Envelope]) -> tuple[History, ...]:
    """Return the old statements in as many History contents as they need, at least one."""
    bundles: list[list[Envelope]] = [[]]
    room = ENVELOPES_BYTES_MAX
    for statement in statements:
        length = len(encode(statement))
        if length > room and bundles[-1]:
            bundles.append([])
            room = ENVELOPES_BYTES_MAX
        bundles[-1].append(statement)
        room -= length
    return tuple(History(handover, tuple(bundle)) for bundle in bundles)


def open_past(opened: Sequence[OpenedPart], place: Place) -> Past:
    """Return what the History parts among `opened` tell whoever reads at `place`."""
    histories = [part.content for part in opened if isinstance(part.content, History)]
    handovers = [_handover(history, place.network) for history in histories]
    ages = _moves_ago(place.case, [handover for handover in handovers if handover])
    parts: list[tuple[More, int]] = []
    said: list[OpenedEntry] = []
    faults = 0
    for history, handover in zip(histories, handovers, strict=True):
        if handover is None or handover.case not in ages:
            faults += 1
            continue
        for found in _statements(history, replace(place, case=handover.case), ages[handover.case]):
            match found:
                case OpenedEntry():
                    said.append(found)
                case More():
                    parts.append((found, ages[handover.case]))
                case None:
                    faults += 1
    said.sort(key=lambda opened: (-opened.moves_ago, opened.entry.number))
    parts.sort(key=lambda part: -part[1])
    return Past(tuple(parts), tuple(said), faults)


def _handover(history: History, network: str) -> Handover | None:
    try:
        return believe_handover(history.handover, network)
    except SaysoError:
        return None


def _moves_ago(case: str, handovers: Sequence[Handover]) -> dict[str, int]:
    """Return each earlier case that was handed over, step by step, to `case`, with the number of steps."""
    ages: dict[str, int] = {}
    reached = {case}
    for step in range(1, len(handovers) + 1):
        reached = {handover.case for handover in handovers if handover.continues_as in reached} - {case, *ages}
        ages.update(dict.fromkeys(reached, step))
    return ages


def _statements(history: History, place: Place, moves_ago: int) -> Iterator[OpenedEntry | More | None]:
    for envelope in history.statements:
        try:
            said = believe(envelope, place)
            match said.statement.says:
                case Entry() as entry if said.statement.writer == "desk" and not isinstance(entry.act, Stands):
                    yield OpenedEntry(entry, said.worker, envelope, moves_ago)
                case Part(_, More() as more) if said.statement.writer == "hand":
                    yield more
                case _:
                    raise NotTrusted("Something else stands in the place of an old answer.", why="part")
        except SaysoError:
            yield None
