"""A case as the desk shows it, on the page and to programs: what was opened, put in the order of the page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from sayso.desk.showing import day
from sayso.desk.sides import DESKS, HERS, reader
from sayso.desk.wishes import Wished, wished
from sayso.device.entries import Answered
from sayso.device.steps import Step, steps
from sayso.device.worker import OpenedCase
from sayso.wire.statement import Account, More, Opened, Person, Reach

BEHIND = (
    "One of us has signed that there was something newer of hers, and the server does not hand it out. What she said "
    "yes to does not count until she says it again."
)


@dataclass(frozen=True, slots=True)
class Said:
    """Words with the day and, where it is the desk's, the name of the worker."""

    words: str
    day: str
    worker: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Noted:
    """A worker's note about her, and her answers to it."""

    note: Said
    replies: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Older:
    """Something from an earlier code of hers; `title` says what, `worker` is empty for her own words."""

    title: str
    said: Said


@dataclass(frozen=True, slots=True)
class Did:
    """One step: who did what on which day, and whom the text that it is about is for; `worker` is empty for her."""

    worker: str
    what: str
    day: str
    to: str


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything on a case's page; `accounts` and `persons` have one each unless she sent more, `seen` is its mark.

    `wishes`, `count_me` and `talk_if_others` are what she says to it, `assisted` that it was filed on our device.
    """

    day: str
    reach: Reach | None
    accounts: tuple[Account, ...]
    persons: tuple[Person, ...]
    more: tuple[Said, ...]
    wishes: tuple[Wished, ...]
    count_me: bool
    talk_if_others: bool
    assisted: bool
    answers: tuple[Said, ...]
    notes: tuple[Noted, ...]
    older: tuple[Older, ...]
    expired: int
    faults: int
    behind: str
    seen: str
    steps: tuple[Did, ...]
    she_has_seen: str

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<CaseView>"


def view(opened: OpenedCase) -> CaseView:
    """Return what the page of an opened case shows."""
    contents = [part.content for part in opened.parts]
    mores = [content for content in contents if isinstance(content, More)]
    reaches = [content for content in contents if isinstance(content, Reach)]
    notes = [answer for answer in opened.answers if answer.kind == "note"]
    numbers = {note.number for note in notes}
    return CaseView(
        day=opened.written,
        reach=_most_careful(reaches),
        accounts=tuple(content for content in contents if isinstance(content, Account)),
        persons=tuple(content for content in contents if isinstance(content, Person)),
        more=tuple(map(_hers, (more for more in mores if more.note not in numbers))),
        wishes=wished(opened),
        count_me=opened.stands.count_me,
        talk_if_others=opened.stands.talk_if_others,
        assisted=opened.stands.assisted,
        answers=tuple(map(_ours, (answer for answer in opened.answers if answer.kind == "answer"))),
        notes=tuple(_noted(note, mores) for note in notes),
        older=tuple(_older(opened)),
        expired=opened.expired,
        faults=opened.faults,
        behind=BEHIND if opened.behind else "",
        seen=mark(opened),
        steps=tuple(map(_did, steps(opened.own, opened.said, opened.past.said))),
        she_has_seen=_she_has_seen(opened),
    )


def part_titles(opened: OpenedCase) -> dict[str, str]:
    """Return what the desk calls each part of hers that it may read, by the part's id in hexadecimal."""
    titles: dict[str, str] = {}
    for part in opened.parts:
        match part.content:
            case Account():
                titles[part.part.hex()] = "Her account"
            case Person():
                titles[part.part.hex()] = "Who did it"
            case Reach():
                titles[part.part.hex()] = "How to reach her"
            case More(day=written):
                titles[part.part.hex()] = f"What she wrote on {day(written)}"
            case _:
                continue
    return titles


def mark(opened: OpenedCase) -> str:
    """Return a short mark of both chains: another mark means that somebody wrote in between.

    That a colleague opened the report changes nothing that a writer has to read first.
    """
    quiet = {said.entry.number for said in opened.said if isinstance(said.entry.act, Opened)}
    desk = [entry for number, entry in enumerate(opened.desk) if number not in quiet]
    chains = (b"".join(sha256(entry).digest() for entry in chain) for chain in (opened.hers, desk))
    return sha256(b"".join(sha256(chain).digest() for chain in chains)).hexdigest()[:32]


def _most_careful(reaches: Sequence[Reach]) -> Reach | None:
    """Return her contact rule; where several stand, one that says no wins."""
    return min(reaches, key=lambda reach: reach.may_contact, default=None)


def _did(step: Step) -> Did:
    names = HERS if step.writer == "hand" else DESKS
    return Did(step.worker, names[step.what], step.day, reader(step.text.reader) if step.text else "")


def _she_has_seen(opened: OpenedCase) -> str:
    """Return up to which of our steps she had seen when she last wrote."""
    if not opened.said:
        return "Nothing of ours stands in her ledger yet."
    seen = opened.own[-1].entry.seen if opened.own else None
    after = [said for said in opened.said if seen is None or said.entry.number > seen.number]
    if not after:
        return "When she last wrote, she had seen everything that we did."
    count = "one step" if len(after) == 1 else f"{len(after)} steps"
    return f"When she last wrote, she had not seen {count} of ours, from {day(after[0].entry.day)} on."


def _hers(more: More) -> Said:
    return Said(more.words, more.day, language=more.language)


def _ours(answer: Answered) -> Said:
    return Said(answer.words, answer.day, answer.worker)


def _noted(note: Answered, mores: Sequence[More]) -> Noted:
    return Noted(_ours(note), tuple(_hers(more) for more in mores if more.note == note.number))


def _older(opened: OpenedCase) -> Iterator[Older]:
    """Go through what she brought from earlier codes: the oldest first, each note with her answers to it."""
    for answer in opened.past.answers:
        title = "Note about her" if answer.kind == "note" else "Answer"
        yield Older(title, _ours(answer))
        for more, moves_ago in opened.past.parts:
            if (more.note, moves_ago) == (answer.number, answer.moves_ago):
                yield Older("Her answer to this note" if answer.kind == "note" else "She wrote then", _hers(more))
    answered = {(answer.number, answer.moves_ago) for answer in opened.past.answers}
    for more, moves_ago in opened.past.parts:
        if (more.note, moves_ago) not in answered:
            yield Older("She wrote then", _hers(more))
