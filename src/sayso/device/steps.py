"""Steps: what both sides did in a case, as one list in the order that can be known.

Each entry names the newest one of the other chain that its writer had seen; so whatever was seen stands before it. Two
entries whose writers had not seen each other's are put by their days, hers first on the same day.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from sayso.device.entries import OpenedEntry
from sayso.wire.statement import (
    Act,
    Answer,
    Approval,
    Draft,
    Ended,
    Entry,
    Exported,
    Held,
    Note,
    Opened,
    Published,
    Released,
    Stands,
    Writer,
)
from sayso.wire.text import Text

What = Literal[
    "told", "open", "again", "close", "more", "take_back", "drop", "count", "no_count", "talk", "no_talk", "wishes",
    "yes", "yes_twice", "yes_back", "no", "no_back", "same",
    "answer", "note", "opened", "draft", "approval", "published", "exported", "ended", "held", "released",
]  # fmt: skip
_DESKS: dict[type[Act], What] = {
    Answer: "answer",
    Note: "note",
    Opened: "opened",
    Draft: "draft",
    Approval: "approval",
    Published: "published",
    Exported: "exported",
    Ended: "ended",
    Held: "held",
    Released: "released",
}
NOTHING = Stands(
    (),
    desk_may_read=False,
    count_me=False,
    talk_if_others=False,
    wishes=(),
    yes=(),
    no=(),
    assisted=False,
    reach="",
    vouches="",
)
"""What stands before she has said anything."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that one side did, in the entry `number` of its chain.

    `what` is, for her: she told, let the desk read, let it read for another 90 days, closed, wrote more, took a part
    back or dropped one, changed a standing answer or her wishes, said yes, said it a second time, took it back, said
    no, took that back, changed nothing. For the desk it is the name of its act. `worker` is empty for her, `words` hold
    what was said with it, `text` the text that it is about.
    """

    writer: Writer
    number: int
    day: str
    worker: str
    moves_ago: int
    what: What
    words: str = ""
    text: Text | None = None

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Step>"


def steps(
    own: Sequence[OpenedEntry], said: Sequence[OpenedEntry], past: Sequence[OpenedEntry] = ()
) -> tuple[Step, ...]:
    """Return what both sides did: `own` are her entries, `said` the desk's, `past` the desk's of earlier cases."""
    drafts = {opened.entry.number: opened.entry.act.text for opened in said if isinstance(opened.entry.act, Draft)}
    found = list(_desks(past))
    now = list(_desks(said))
    before = NOTHING
    hers: list[list[Step]] = []
    for opened in own:
        if isinstance(stands := opened.entry.act, Stands):
            hers.append(list(_hers(opened, before, stands, drafts)))
            before = stands
    for opened in _merged(own, said):
        if isinstance(opened.entry.act, Stands):
            found += hers.pop(0)
        else:
            found.append(now.pop(0))
    return tuple(found)


def _merged(own: Sequence[OpenedEntry], said: Sequence[OpenedEntry]) -> Iterator[OpenedEntry]:
    hers, desks = list(own), list(said)
    while hers and desks:
        mine, theirs = hers[0].entry, desks[0].entry
        later = _saw(mine, theirs) or (not _saw(theirs, mine) and theirs.day < mine.day)
        yield (desks if later else hers).pop(0)
    yield from hers
    yield from desks


def _saw(entry: Entry, other: Entry) -> bool:
    return entry.seen is not None and entry.seen.number >= other.number


def _desks(said: Sequence[OpenedEntry]) -> Iterator[Step]:
    published = {
        (opened.moves_ago, act.id): act.text for opened in said if isinstance(act := opened.entry.act, Published)
    }
    for opened in said:
        act = opened.entry.act
        what = _DESKS.get(type(act))
        match act:
            case _ if what is None:
                continue
            case Answer(words) | Note(words) | Held(why=words):
                yield _step(opened, "desk", what, words)
            case Draft(text) | Approval(text) | Published(text) | Exported(text):
                yield _step(opened, "desk", what, "", text)
            case Ended(id_):
                yield _step(opened, "desk", what, "", published.get((opened.moves_ago, id_)))
            case _:
                yield _step(opened, "desk", what)


def _hers(opened: OpenedEntry, before: Stands, now: Stands, drafts: dict[int, Text]) -> Iterator[Step]:
    whats = list(_changed(opened.entry.number == 0, before, now))
    for what in whats:
        yield _step(opened, "hand", what)
    given = {yes.text: yes for yes in before.yes}
    for yes in now.yes:
        old = given.pop(yes.text, None)
        if old is None or yes.again != old.again:
            whats.append("yes")
            yield _step(opened, "hand", "yes_twice" if old else "yes", "", yes.text)
    for text in given:
        whats.append("yes_back")
        yield _step(opened, "hand", "yes_back", "", text)
    for no in now.no:
        if no not in before.no:
            whats.append("no")
            yield _step(opened, "hand", "no", no.words, drafts.get(no.draft))
    for number in [no.draft for no in before.no if no.draft not in {left.draft for left in now.no}]:
        whats.append("no_back")
        yield _step(opened, "hand", "no_back", "", drafts.get(number))
    if not whats:
        yield _step(opened, "hand", "same")


def _changed(first: bool, before: Stands, now: Stands) -> Iterator[What]:  # noqa: FBT001 - the entry in which she told
    if first:
        yield "told"
    if now.desk_may_read != before.desk_may_read:
        yield "open" if now.desk_may_read else "close"
    elif not first:
        yield from _parts_changed(before, now)
    if now.count_me != before.count_me:
        yield "count" if now.count_me else "no_count"
    if now.talk_if_others != before.talk_if_others:
        yield "talk" if now.talk_if_others else "no_talk"
    if now.wishes != before.wishes:
        yield "wishes"


def _parts_changed(before: Stands, now: Stands) -> Iterator[What]:
    old = {part.part: part for part in before.parts}
    both = [(old[part.part], part) for part in now.parts if part.part in old]
    if len(both) < len(now.parts):
        yield "more"
    if any(was.sealed != part.sealed for was, part in both):
        yield "take_back"
    if any(was.sealed == part.sealed and was.until != part.until for was, part in both):
        yield "again"
    if len(both) < len(old):
        yield "drop"


def _step(opened: OpenedEntry, writer: Writer, what: What, words: str = "", text: Text | None = None) -> Step:
    return Step(writer, opened.entry.number, opened.entry.day, opened.worker, opened.moves_ago, what, words, text)
