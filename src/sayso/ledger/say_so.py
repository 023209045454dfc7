"""The say-so: whether she has said yes to exactly this text, for this reader, today.

Everything that leaves the house asks here first (`valid_yes`), and what goes to many asks whether two people stand
behind it (`two_workers`). Both raise `NotAllowed` and never return a bool. The rules: spec/say-so.md, section 2.
"""

import re
from collections.abc import Iterable
from datetime import timedelta

from sayso.ledger.days import read_day
from sayso.wire.errors import Malformed, NotAllowed
from sayso.wire.statement import Approval, Draft, Entry, Stands
from sayso.wire.text import Police, Public, Text, Warning, Yes  # noqa: A004 - the word that everybody here uses

AGAIN_HOURS = 24
COOLING_HOURS = 24
CLOCK_HOURS = 1
UNTIL_DAYS_MAX = 366
WORDS_MAX = 4_000
NAME_MAX = 200
WARNING_BYTES_MAX = 900
"""How long a warning's wording may be in UTF-8, so that it fits into one cell of a circle's list."""
IDENTIFIERS_MAX = 8
_FOUND = re.compile(r"tel:\+[0-9]{2,15}|mailto:[^\s@]+@[^\s@]+|plate:[A-Z]{2}:[^\s:]+|handle:[^\s:]+:\S+")
"""The form in which an identifier stands on a circle's list, so that a check finds it; made on her device."""

NUMBER = "number"
"""How the names of the templates begin that demand an identifier."""
_TEMPLATE = re.compile(r"(number|number-short|short|warning|police|partner|counsel|public)/[1-9][0-9]{0,2}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
# Template and languages leave with the text, and her page does not spell them out: nothing else may stand there.

# Signs that a reader does not see, or that turn what she sees: C0 and C1 but line feed, zero-width and bidirectional
# marks, fillers, line and paragraph separators, the blank of Braille, variation selectors, the byte order mark, what
# joins signs of hieroglyphs, shorthand and music, tags.
UNSEEN = (
    (0x0, 0x9), (0xB, 0x1F), (0x7F, 0x9F), (0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160),
    (0x17B4, 0x17B5), (0x180B, 0x180F), (0x200B, 0x200F), (0x2028, 0x202E), (0x2060, 0x206F), (0x2800, 0x2800),
    (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFC), (0x13430, 0x1343F),
    (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
)  # fmt: skip


def check_text(text: Text, today: str) -> None:
    """Return if a text may be proposed or said yes to on the day `today`.

    Raises:
        Malformed: if it is not complete; `.why` is `unseen`, `reader`, `words`, `long`, `called`, `identifiers`,
            `number`, `form`, `template`, `days` or `past`.
    """
    languages = [wording.language for wording in text.words]
    words = [wording.words for wording in text.words]
    short = [_reader_name(text), text.called, text.unwanted, text.template, *languages, *text.identifiers]
    if any(first <= ord(sign) <= last for one in (*words, *short) for sign in one for first, last in UNSEEN):
        raise Malformed("There are signs in this text that a reader does not see. Take them out.", why="unseen")
    if not isinstance(text.reader, Police | Public) and not _reader_name(text).strip():
        raise Malformed("A text needs the name of whoever it is for.", why="reader")
    if not words or not all(one.strip() for one in (*words, *languages)) or len(set(languages)) != len(languages):
        raise Malformed("A text has words, once in every language that it names.", why="words")
    if any(len(one) > WORDS_MAX for one in words) or any(len(one) > NAME_MAX for one in short):
        raise Malformed(f"At most {WORDS_MAX} characters a language, {NAME_MAX} for a name.", why="long")
    if isinstance(text.reader, Warning) and any(len(one.encode()) > WARNING_BYTES_MAX for one in words):
        raise Malformed(f"A warning has at most {WARNING_BYTES_MAX} bytes in each language.", why="long")
    if isinstance(text.reader, Warning) and text.called + text.unwanted:
        raise Malformed("Her own names for it do not stand in a warning.", why="called")
    _check_identifiers(text)
    if not _TEMPLATE.fullmatch(text.template) or not all(map(_LANGUAGE.fullmatch, languages)):
        raise Malformed(
            "A text names its template like warning/1 and its languages like en, and says nothing else there.",
            why="template",
        )
    earliest, until = read_day(text.earliest), read_day(text.until)
    if not timedelta() <= until - earliest <= timedelta(days=UNTIL_DAYS_MAX):
        raise Malformed(f"The last day comes after the first, at most {UNTIL_DAYS_MAX} days on.", why="days")
    if until < read_day(today):
        raise Malformed("The last day is already over.", why="past")


def _check_identifiers(text: Text) -> None:
    if len(text.identifiers) > IDENTIFIERS_MAX or not all(one.strip() for one in text.identifiers):
        raise Malformed(f"At most {IDENTIFIERS_MAX} identifiers, none of them empty.", why="identifiers")
    if isinstance(text.reader, Public) and text.identifiers:
        raise Malformed(
            "In public no numbers, plates or handles stand beside the words: take them out.", why="identifiers"
        )
    if text.template.startswith(NUMBER) and not text.identifiers:
        raise Malformed("A warning about a number names at least one: write it, or use another template.", why="number")
    if isinstance(text.reader, Warning) and not all(_FOUND.fullmatch(one) for one in text.identifiers):
        raise Malformed(
            "In a warning each identifier stands in the form that a check finds, like tel:+44….", why="form"
        )


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
    given = find_yes(text, stands)
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
    if isinstance(text.reader, Public) and hour < given.hour + COOLING_HOURS:
        raise NotAllowed("Refused: a statement in public waits for 24 hours after her yes.", why="cooling")
    return given


def find_yes(text: Text, stands: Stands) -> Yes | None:
    """Return her yes to exactly this text, whether it counts now or not."""
    return next((yes for yes in stands.yes if yes.text == text), None)


def needs_two(text: Text) -> bool:
    """Return whether a text goes to so many that two workers must stand behind it."""
    return isinstance(text.reader, Warning | Public)


def behind(text: Text, entries: Iterable[tuple[Entry, str]]) -> tuple[str, ...]:
    """Return the names of the different workers who drafted or approved exactly this text.

    A name is one person: on a key list no key stands twice, so two names are two keys; and where two keys stand under
    one name (an old machine and a new one) they count once.
    """
    names: list[str] = []
    for entry, worker in entries:
        if isinstance(entry.act, Draft | Approval) and entry.act.text == text and worker not in names:
            names.append(worker)
    return tuple(names)


def two_workers(text: Text, entries: Iterable[tuple[Entry, str]]) -> tuple[str, ...]:
    """Return the names of the workers, at least two, who stand behind exactly this text.

    Args:
        text: what would go out to many.
        entries: the desk's believed entries, each with its worker's name.

    Raises:
        NotAllowed: if there are fewer than two; `.why` is `same_person`.
    """
    names = behind(text, entries)
    if len(names) < 2:  # noqa: PLR2004 - two people
        raise NotAllowed(
            "Refused: a second worker has to approve exactly this text on her own machine.", why="same_person"
        )
    return names


def _reader_name(text: Text) -> str:
    match text.reader:
        case Warning(circle):
            return circle
        case Police():
            return ""
        case reader:
            return reader.name
