"""The queue: one line of content for each case, before anybody opens it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from sayso.desk.showing import KINDS, language
from sayso.desk.sides import reader
from sayso.desk.texts import waiting
from sayso.desk.wishes import wished
from sayso.device.worker import OpenedCase
from sayso.wire.statement import Account, Answer, More, Person

State = Literal["new", "waits", "answered"]

LINE_CHARACTERS_MAX = 80
WISHES = "wishes for a text"
STATES: dict[State, str] = {"new": "new", "waits": "waits for an answer", "answered": "answered"}
TONIGHT_DAYS = 1  # the night after the day on which she wrote


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the queue.

    `line` is what she calls it, or her first words; `who` the kind of person that it is about; `tonight` whether he
    might come back this very night, `tonight_words` what she said about that; `day` when she told it and `written` when
    she last wrote, both as she signed it: a server that lies about days moves nobody down; `wishes` whether she would
    like something to go out of which there is no text yet.
    """

    handle: bytes
    line: str
    who: str
    tonight: bool
    tonight_words: str
    language: str
    day: str
    written: str
    state: State
    wishes: bool
    faults: int

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Row>"

    @property
    def state_words(self) -> str:
        """Return the state as the page says it."""
        return STATES[self.state]


@dataclass(frozen=True, slots=True)
class Pair:
    """A text to which she has said yes and that waits for a second worker.

    `text` is its name in the case, `to` whom it is for, `line` the case's own line, `behind` who stands behind it,
    `assisted` whether the report was filed on the desk's device.
    """

    handle: bytes
    text: str
    to: str
    line: str
    behind: tuple[str, ...]
    assisted: bool

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Pair>"


@dataclass(frozen=True, slots=True)
class Line:
    """What the list keeps of a case in this `version`: its row (None where the desk may not read), faults, pairs."""

    handle: bytes
    version: int
    row: Row | None
    faults: int
    pairs: tuple[Pair, ...]

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Line>"


def line_of(opened: OpenedCase, today: str) -> Line:
    """Return what the list keeps of a case."""
    if not opened.may_read:
        return Line(opened.handle, opened.version, None, opened.faults, ())
    own = row(opened, today)
    assisted = opened.stands.assisted
    pairs = (
        Pair(opened.handle, name, reader(text.reader), own.line, names, assisted)
        for name, text, names in waiting(opened)
    )
    return Line(opened.handle, opened.version, own, opened.faults, tuple(pairs))


def rows(cases: Iterable[OpenedCase], today: str) -> list[Row]:
    """Return the lines of what the desk may read, in their order."""
    return in_order(row(opened, today) for opened in cases if opened.may_read)


def in_order(lines: Iterable[Row]) -> list[Row]:
    """Put lines in order.

    First whoever fears tonight; then what waits, the longest waiting first; then what is answered, the newest first.
    """
    newest = sorted(lines, key=lambda line: line.written, reverse=True)
    done = [line for line in newest if line.state == "answered" and not line.tonight]
    waits = [line for line in newest if line.state != "answered" or line.tonight]
    return [*sorted(waits, key=lambda line: (not line.tonight, line.written)), *done]


def row(opened: OpenedCase, today: str) -> Row:
    """Return the line of one case."""
    contents = [part.content for part in opened.parts]
    account = next((content for content in contents if isinstance(content, Account)), None)
    person = next((content for content in contents if isinstance(content, Person)), None)
    mores = [content for content in contents if isinstance(content, More)]
    written = min(today, max([opened.written, *(more.day for more in mores)]))
    # The day on which the server says that it came can only add: her phone's clock may be behind.
    fresh = max(written, opened.day) >= _before(today, TONIGHT_DAYS)
    fears = account.tonight if account else ""
    return Row(
        handle=opened.handle,
        line=one_line(account, mores),
        who=KINDS[person.kind if person else ""],
        tonight=fears == "yes" and fresh,
        tonight_words=tonight_words(fears, fresh=fresh),
        language=language((mores[-1].language if mores else "") or (account.language if account else "")),
        day=opened.written,
        written=written,
        state=state(opened, mores),
        wishes=not all(wish.has_text for wish in wished(opened)),
        faults=opened.faults,
    )


def one_line(account: Account | None, mores: list[More]) -> str:
    """Return what she calls it, or else her first words, on one line of at most 80 characters."""
    words = [account.called, account.words] if account else []
    first = next((text for text in (*words, *(more.words for more in mores)) if text.strip()), "")
    line = " ".join(first.split())
    return line if len(line) <= LINE_CHARACTERS_MAX else line[: LINE_CHARACTERS_MAX - 1].rstrip() + "…"


def tonight_words(fears: str, *, fresh: bool) -> str:
    """Return what she said about tonight, as it reads today."""
    match fears, fresh:
        case "yes", True:
            return "may come back tonight"
        case "yes", False:
            return "might have come back that night"
        case "unsure", True:
            return "unsure about tonight"
        case _:
            return ""


def state(opened: OpenedCase, mores: list[More]) -> State:
    """Return whether nobody at the desk has written yet, she waits for an answer, or it is answered.

    A note is no answer; a change of hers without new words (she took something back) waits for none.
    """
    written = [*opened.past.answers, *opened.answers]
    answers = [answer for answer in written if answer.kind == "answer"]
    if not answers:
        return "waits" if written else "new"
    last = max(answer.day for answer in answers)
    again = _seen_answering(opened) < opened.newest and any(more.day >= last for more in mores)
    return "waits" if again else "answered"


def _seen_answering(opened: OpenedCase) -> int:
    """Return up to which of her entries the desk had seen when it last answered; to have looked is no answer."""
    seen = [said.entry.seen for said in opened.said if isinstance(said.entry.act, Answer)]
    return max((one.number for one in seen if one), default=-1)


def _before(day: str, days: int) -> str:
    return (date.fromisoformat(day) - timedelta(days=days)).isoformat()
