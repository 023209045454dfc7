"""Cases as a desk has opened them, for tests of what it shows."""

from collections.abc import Sequence

from msgspec.structs import replace

from sayso.device.entries import Answered, OpenedEntry
from sayso.device.history import Past
from sayso.device.parts import OpenedPart
from sayso.device.steps import NOTHING
from sayso.device.worker import OpenedCase
from sayso.wire.envelope import Envelope
from sayso.wire.statement import Account, Answer, Content, Entry, Note, Seen, Tonight

TODAY = "2026-11-22"


def opened(  # noqa: PLR0913 - each test names what matters to it
    *contents: Content,
    name: int = 0,
    day: str = TODAY,
    written: str = "",
    answers: Sequence[Answered] = (),
    past: Sequence[Answered] = (),
    newest: int = 0,
    seen: int = -1,
    may_read: bool = True,
    faults: int = 0,
) -> OpenedCase:
    """Return a case that was opened, with these contents."""
    envelope = Envelope(b"", "", ())
    parts = tuple(OpenedPart(bytes(16), "", 0, "", content, until=TODAY, envelope=envelope) for content in contents)
    return OpenedCase(
        handle=bytes([name]) * 32,
        day=day,
        version=1,
        case="",
        stands=replace(NOTHING, desk_may_read=may_read),
        parts=parts,
        kept=0,
        expired=0,
        past=Past((), tuple(map(said, past)), 0),
        newest=newest,
        behind=False,
        written=written or day,
        seen=seen,
        faults=faults,
        hers=(),
        desk=(),
        own=(),
        said=tuple(said(answered, seen) for answered in answers),
    )


def said(answered: Answered, seen: int = -1) -> OpenedEntry:
    """Return the entry in which the desk said this, having seen her entries up to number `seen`."""
    act = Answer(answered.words) if answered.kind == "answer" else Note(answered.words)
    entry = Entry(answered.number, "", Seen(seen, "") if seen >= 0 else None, 1, answered.day, act)
    return OpenedEntry(entry, answered.worker, Envelope(b"", "", ()), answered.moves_ago)


def account(words: str = "Words.", called: str = "", tonight: Tonight = "") -> Account:
    """Return an account in English."""
    return Account(words, called, "", tonight, "en")


def answer(day: str = TODAY, kind: str = "answer") -> Answered:
    """Return an answer or a note of the desk."""
    return Answered(0, kind, "Ours.", day, "Ana")  # type: ignore[arg-type]
