"""The texts of a case that might leave the house, and how each stands: her answer, who stands behind it, what is out.

What a page says here decides nothing: what gives a text out asks the ledger anew (`device.worker.give_out`).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from sayso.desk.readers import same
from sayso.device.worker import OpenedCase
from sayso.ledger.days import day_of
from sayso.ledger.say_so import AGAIN_HOURS, behind, find_yes, needs_two, two_workers, valid_yes
from sayso.wire.errors import NotAllowed, NothingThere
from sayso.wire.statement import Approval, Draft, Ended, Exported, Published, Stands
from sayso.wire.text import Police, Public, Reader, Text

HerAnswer = Literal["waits", "yes", "once", "no", "back"]


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft of this text: the number of its entry, who wrote it on which day, what she was told beside it."""

    number: int
    worker: str
    day: str
    audience: str
    left_out: str


@dataclass(frozen=True, slots=True)
class Out:
    """That the text was handed out or signed for the public page, by whom, on which day; `id` of a publication."""

    worker: str
    day: str
    id: str = ""
    ended: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """A text and how it stands.

    `name` is its name in addresses and commands; `answer` what she says to it and `no` her words with a no; `behind`
    the workers who drafted or approved it; `wants_two` whether it goes to many; `ends` the bytes (hexadecimal) that end
    what is published of it; `refusal` why it would not go out now (nothing if it would); `assisted` whether the report
    was filed on the desk's device, so that her code may be known there.
    """

    name: str
    text: Text
    drafts: tuple[Drafted, ...]
    answer: HerAnswer
    no: str
    behind: tuple[str, ...]
    wants_two: bool
    exported: tuple[Out, ...]
    published: tuple[Out, ...]
    ends: tuple[str, ...]
    refusal: NotAllowed | None
    assisted: bool

    @property
    def is_signed(self) -> bool:
        """Whether something of it stands at the server, as far as the desk has written: one signature, or all."""
        return any(not out.ended for out in self.published)

    @property
    def is_out(self) -> bool:
        """Whether others can read it, as far as the desk has written: in public once two have signed it."""
        if not isinstance(self.text.reader, Public):
            return self.is_signed
        standing = {(out.id, out.worker) for out in self.published if not out.ended}
        ids = [id_ for id_, _ in standing]
        return any(ids.count(id_) > 1 for id_ in ids)

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Standing>"


def standings(opened: OpenedCase, hour: int) -> tuple[Standing, ...]:
    """Return every text of a case, the newest first: what was drafted, and what she said yes to by herself."""
    found = {text: name for name, text in named(opened)}
    return tuple(_standing(opened, name, text, hour) for text, name in reversed(found.items()))


def find(opened: OpenedCase, name: str, hour: int) -> Standing:
    """Return the text of this name.

    Raises:
        NothingThere: there is none.
    """
    for one in standings(opened, hour):
        if one.name == name:
            return one
    raise NothingThere("There is no text of this name in this report.")


def best_for(opened: OpenedCase, reader: Reader, hour: int) -> Standing | None:
    """Return the text for a reader that may go out now, or else the newest, or nothing."""
    ours = [one for one in standings(opened, hour) if same(one.text.reader, reader)]
    return next((one for one in ours if one.refusal is None), ours[0] if ours else None)


def waiting(opened: OpenedCase) -> tuple[tuple[str, Text, tuple[str, ...]], ...]:
    """Return what she said yes to and a second worker has not approved: name, text, and who stands behind it."""
    entries = [(said.entry, said.worker) for said in opened.said]
    found = {text: name for name, text in named(opened)}
    names = ((name, text, behind(text, entries)) for text, name in found.items() if needs_two(text))
    return tuple(one for one in names if find_yes(one[1], opened.stands) and len(one[2]) < 2)  # noqa: PLR2004 - two


def refused(opened: OpenedCase, text: Text, hour: int) -> NotAllowed | None:
    """Return why a text would not go out now, or nothing."""
    try:
        valid_yes(text, opened.stands, day_of(hour), hour)
        if needs_two(text):
            two_workers(text, ((said.entry, said.worker) for said in opened.said))
    except NotAllowed as error:
        return error
    return None


WHY: Mapping[str, tuple[str, ...]] = {
    "none": (
        "A text leaves this house only if she has read exactly this one, for this reader, and said yes to it.",
        "What can be done: draft a text for her. She reads it when she comes back, and says yes, no, or changes it.",
        "She says yes with her own code on her own phone; nobody here can do it for her.",
        "If she has lost her code, nobody can say yes in this report any more. She can tell it anew, with a new code.",
    ),
    "closed": ("She has closed this report. Nothing of it goes anywhere unless she opens it again.",),
    "early": ("She wants it held until then. If this machine's clock is wrong, set it right first.",),
    "ended": ("What can be done: draft it again with a later last day, and ask her again.",),
    "again": (f"She is asked a second time when she comes back, at least {AGAIN_HOURS} hours after her first yes.",),
    "cooling": ("Until then she can still change her mind before anybody has read it.",),
    "same_person": (
        "What goes to many needs two of you, each on her own machine.",
        "It waits in the list of a colleague, under “Waiting for a second pair of eyes”.",
    ),
    "called": ("What can be done: draft it again. Her own names for it are put in by the program.",),
    "note": ("What can be done: draft it again without the note, or with all that belongs to it, and ask her again.",),
}
"""Why a text does not go out and what can be done, by the ledger's reason."""


def named(opened: OpenedCase) -> Iterator[tuple[str, Text]]:
    """Go through every text with its name; one that stands twice has the name of where it stood first."""
    seen: list[Text] = []
    for said in opened.said:
        match said.entry.act:
            case Draft(text) | Approval(text) | Exported(text) | Published(text) if text not in seen:
                seen.append(text)
                yield f"draft-{said.entry.number}", text
            case _:
                continue
    for own in opened.own:
        if isinstance(stands := own.entry.act, Stands):
            for place, yes in enumerate(stands.yes):
                if yes.text not in seen:
                    seen.append(yes.text)
                    yield f"hers-{own.entry.number}-{place}", yes.text


def _standing(opened: OpenedCase, name: str, text: Text, hour: int) -> Standing:
    drafts: list[Drafted] = []
    exported: list[Out] = []
    published: list[tuple[str, str, str]] = []
    ended: set[str] = set()
    for said in opened.said:
        entry, by = said.entry, said.worker
        match entry.act:
            case Draft(same, audience, left_out) if same == text:
                drafts.append(Drafted(entry.number, by, entry.day, audience, left_out))
            case Exported(same) if same == text:
                exported.append(Out(by, entry.day))
            case Published(same, id_) if same == text:
                published.append((by, entry.day, id_))
            case Ended(id_):
                ended.add(id_)
            case _:
                continue
    answer, no = _answer(opened, text, {draft.number for draft in drafts})
    return Standing(
        name=name,
        text=text,
        drafts=tuple(drafts),
        answer=answer,
        no=no,
        behind=behind(text, ((said.entry, said.worker) for said in opened.said)),
        wants_two=needs_two(text),
        exported=tuple(exported),
        published=tuple(Out(by, day, id_, ended=id_ in ended) for by, day, id_ in published),
        ends=tuple(_ends(opened, text)),
        refusal=refused(opened, text, hour),
        assisted=opened.stands.assisted,
    )


def _ends(opened: OpenedCase, text: Text) -> Iterator[str]:
    """Go through the bytes that end a publication of this text, also after she took her yes back."""
    given = [find_yes(text, own.entry.act) for own in opened.own if isinstance(own.entry.act, Stands)]
    yield from dict.fromkeys(yes.ends for yes in given if yes and yes.ends)


def _answer(opened: OpenedCase, text: Text, drafts: set[int]) -> tuple[HerAnswer, str]:
    given = find_yes(text, opened.stands)
    if given is not None:
        once = isinstance(text.reader, Police) and given.again < given.hour + AGAIN_HOURS
        return ("once" if once else "yes"), ""
    for no in opened.stands.no:
        if no.draft in drafts:
            return "no", no.words
    before = any(find_yes(text, own.entry.act) is not None for own in opened.own if isinstance(own.entry.act, Stands))
    return ("back" if before else "waits"), ""
