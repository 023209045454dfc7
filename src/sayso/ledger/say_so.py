"""The say-so: whether she has said yes to exactly this text, for this reader, today.

Everything that leaves the house asks here first (`valid_yes`), and what is published asks whether two people stand
behind it (`two_workers`). Both raise `NotAllowed` and never return a bool. The rules: spec/say-so.md, section 2.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from sayso.ledger.days import days_after, read_day
from sayso.wire.errors import Malformed, NotAllowed
from sayso.wire.statement import Approval, Draft, Entry, Stands
from sayso.wire.text import Police, Public, Text, Yes

AGAIN_HOURS = 24
CLOCK_HOURS = 1
UNTIL_DAYS = 90
UNTIL_DAYS_MAX = 366
WORDS_MAX = 4_000
IDENTIFIERS_MAX = 8

# Signs that a reader does not see, or that turn what she sees: C0 and C1 but line feed, zero-width and bidirectional
# marks, line and paragraph separators, the byte order mark, tags.
_UNSEEN = frozenset(
    [*range(0x0A), *range(0x0B, 0x20), *range(0x7F, 0xA0), 0xAD, 0x61C, 0x180E, *range(0x200B, 0x2010)]
    + [*range(0x2028, 0x202F), *range(0x2060, 0x2070), 0xFEFF, *range(0xFFF9, 0xFFFC), *range(0xE0000, 0xE0080)]
)


def check_text(text: Text, today: str) -> None:
    """Return if a text may be proposed or said yes to on the day `today`.

    Raises:
        Malformed: if it is not complete; `.why` is `words`, `unseen`, `identifiers`, `days` or `past`.
    """
    written = [text.called, text.unwanted, *text.identifiers, *(wording.words for wording in text.words)]
    languages = [wording.language for wording in text.words]
    if not text.words or any(not wording.words.strip() for wording in text.words):
        raise Malformed("A text needs its words, in every language that it names.", why="words")
    if len(set(languages)) != len(languages) or any(len(words) > WORDS_MAX for words in written):
        raise Malformed(f"A text has one wording a language, of at most {WORDS_MAX} characters.", why="words")
    if any(ord(sign) in _UNSEEN for words in written for sign in words):
        raise Malformed("There are signs in this text that a reader does not see. Take them out.", why="unseen")
    if len(text.identifiers) > IDENTIFIERS_MAX or not all(one.strip() for one in text.identifiers):
        raise Malformed(f"At most {IDENTIFIERS_MAX} identifiers, none of them empty.", why="identifiers")
    earliest, until = read_day(text.earliest), read_day(text.until)
    if not earliest <= until <= earliest + timedelta(days=UNTIL_DAYS_MAX):
        raise Malformed("The last day comes after the first, at most 366 days on.", why="days")
    if until < read_day(today):
        raise Malformed("The last day is already over.", why="past")


def valid_yes(text: Text, stands: Stands, today: str, hour: int) -> Yes:
    """Return her yes to exactly this text, if it counts now.

    Args:
        text: what would leave the house.
        stands: her newest act that is believed.
        today: the UTC day by the clock of whoever gives it out.
        hour: UTC hours since 1970 by the same clock.

    Raises:
        NotAllowed: otherwise; `.why` says which rule.
    """
    if not stands.desk_may_read:
        raise NotAllowed("Refused: she has closed this.", why="closed")
    given = next((yes for yes in stands.yes if yes.text == text), None)
    if given is None:
        raise NotAllowed("Refused: she has not said yes to this.", why="none")
    if read_day(today) < read_day(text.earliest):
        raise NotAllowed(f"Refused: her yes counts from {text.earliest}; today is {today} here.", why="early")
    if read_day(today) > read_day(text.until):
        raise NotAllowed(f"Refused: her yes ended on {text.until}; today is {today} here.", why="ended")
    if isinstance(text.reader, Police) and not (
        given.again >= given.hour + AGAIN_HOURS and hour >= given.again - CLOCK_HOURS
    ):
        raise NotAllowed("Refused: a yes to the police counts after 24 hours and a second yes.", why="again")
    if isinstance(text.reader, Public) and text.earliest <= day_of(given.hour):
        raise NotAllowed("Refused: a statement in public waits one day after her yes.", why="cooling")
    return given


def two_workers(text: Text, entries: Iterable[tuple[Entry, str]]) -> tuple[str, str]:
    """Return the names of the first two different workers who stand behind exactly this text.

    Args:
        text: what would be published.
        entries: the desk's believed entries, each with its worker's name.

    Raises:
        NotAllowed: if there are fewer than two; `.why` is `same_person`.
    """
    names: list[str] = []
    for entry, worker in entries:
        if isinstance(entry.act, Draft | Approval) and entry.act.text == text and worker not in names:
            names.append(worker)
    if len(names) < 2:  # noqa: PLR2004 - two people
        raise NotAllowed(
            "Refused: a second worker has to approve exactly this text on her own machine.", why="same_person"
        )
    return names[0], names[1]


def day_of(hour: int) -> str:
    """Return the UTC day of an hour since 1970.

    >>> day_of(498_000)
    '2026-10-24'
    """
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(hours=hour)).date().isoformat()


def until_default(earliest: str) -> str:
    """Return the day on which a say-so ends unless she says otherwise."""
    return days_after(earliest, UNTIL_DAYS)
