"""Drafting: from what a worker filled in to a text for her to read, with everything that a text must say.

Nothing leaves the house by a draft. What is refused here is refused before anything is sent; what the checker finds is
only said: it could show who told, and a person decides.
"""

from collections.abc import Sequence

from sayso.desk import wordings
from sayso.desk.identifiers import canonical
from sayso.desk.readers import Readers
from sayso.desk.showing import language
from sayso.desk.sides import EVIDENCE
from sayso.device.beside import her_contact, her_words
from sayso.device.worker import OpenedCase, check_beside
from sayso.ledger.checker import Finding, check
from sayso.ledger.days import read_day
from sayso.ledger.say_so import UNSEEN, check_text
from sayso.wire.encoding import Record
from sayso.wire.errors import Malformed, NotAllowed
from sayso.wire.statement import Account, Draft
from sayso.wire.text import Evidence, Public, Reader, Text, Warning, Wording  # noqa: A004 - the word here


class Sheet(Record, frozen=True):
    """What a worker fills in; every field as she typed it.

    `reader` is a name of `Readers.all`, `name` the one under which she is heard in public; `words` and `english` the
    text in her language and beside it; `identifiers` one a line; `at_once` asks her whether a warning may go out at any
    hour.
    """

    reader: str
    template: str
    words: str
    english: str
    audience: str
    left_out: str
    evidence: str
    earliest: str
    until: str
    identifiers: str = ""
    name: str = ""
    at_once: bool = False


def begin(reader: str, template: str, readers: Readers, her_language: str) -> Sheet:
    """Return a sheet with a template's sentences and nothing of hers.

    Raises:
        Malformed: the reader is not set up, or there is no such template for it.
    """
    found = wordings.find(template, readers.find(reader))
    hers = found.words.get(her_language, "") if her_language != "en" else ""
    return Sheet(reader, template, hers, found.words.get("en", ""), "", "", "", "", "")


def compose(sheet: Sheet, readers: Readers, opened: OpenedCase, today: str) -> Draft:
    """Return the draft that a sheet makes.

    Raises:
        Malformed: something is missing or cannot stand so; `.why` says which rule.
    """
    reader = _reader(sheet, readers)
    template = wordings.find(sheet.template, reader)
    tag = her_language(opened)
    words = [Wording(tag, sheet.words)] if tag != "en" and sheet.words.strip() else []
    words.append(Wording("en", sheet.english))
    places = {
        "for whom and why": sheet.audience,
        "what was left out and why": sheet.left_out,
        "the name": sheet.name,
        "the numbers": sheet.identifiers,
        **{f"the text in {language(one.language)}": one.words for one in words},
    }
    for place, typed in places.items():
        _check_seen(place, typed)
    _check_filled(sheet, template, words)
    account = next((part.content for part in opened.parts if isinstance(part.content, Account)), None)
    named = account if account and not isinstance(reader, Warning) else None
    identifiers = tuple(line.strip() for line in sheet.identifiers.splitlines() if line.strip())
    text = Text(
        reader,
        tuple(words),
        named.called if named else "",
        named.unwanted if named and not isinstance(reader, Public) else "",  # the public page does not show it
        tuple(canonical(one) for one in identifiers) if isinstance(reader, Warning) else identifiers,
        _evidence(sheet.evidence),
        template.id,
        sheet.earliest,
        sheet.until,
    )
    check_text(text, today)
    try:
        check_beside(opened, text)
    except NotAllowed as refused:
        raise Malformed(str(refused), why=refused.why) from None  # nobody has said anything to it yet
    return Draft(text, sheet.audience.strip(), sheet.left_out.strip())


def findings(text: Text, opened: OpenedCase) -> tuple[Finding, ...]:
    """Return what in a text could show who told."""
    contents = [part.content for part in opened.parts]
    return check(text, tuple(her_words(contents)), wordings.known_sentences(), tuple(her_contact(contents)))


def her_language(opened: OpenedCase) -> str:
    """Return the language in which she reads: that of her account, or else English."""
    accounts = [part.content for part in opened.parts if isinstance(part.content, Account)]
    return accounts[0].language or "en" if accounts else "en"


def _reader(sheet: Sheet, readers: Readers) -> Reader:
    match readers.find(sheet.reader):
        case Warning(circle):
            return Warning(circle, sheet.at_once)
        case _ if sheet.at_once:
            raise Malformed("Only a warning goes out at once: nothing else waits for an hour.", why="reader")
        case Public():
            return Public(sheet.name.strip())
        case reader:
            return reader


def _check_seen(place: str, text: str) -> None:
    """Refuse signs that nobody sees, and say where they are: she who typed them cannot see them either."""
    unseen = [at for at, sign in enumerate(text, 1) if any(first <= ord(sign) <= last for first, last in UNSEEN)]
    if unseen:
        count = "is a sign" if len(unseen) == 1 else f"are {len(unseen)} signs"
        raise Malformed(
            f"In {place} there {count} that a reader does not see, or that turns the direction of writing; the "
            f"first is sign number {unseen[0]}. Take it out: type that place anew.",
            why="unseen",
        )


def _evidence(typed: str) -> Evidence:
    for one in EVIDENCE:
        if one == typed:
            return one
    raise Malformed(f"The evidence is one of three: {', '.join(EVIDENCE)}.", why="evidence")


def _check_filled(sheet: Sheet, template: wordings.Wording, words: Sequence[Wording]) -> None:
    missing = [
        said
        for said, text in (
            ("the text in English", sheet.english),
            ("for whom it is and why", sheet.audience),
            ("what was left out and why (“nothing” is an answer)", sheet.left_out),
            ("the evidence", sheet.evidence),
            ("the first day", sheet.earliest),
            ("the last day", sheet.until),
        )
        if not text.strip()
    ]
    if missing:
        raise Malformed(f"Still missing: {'; '.join(missing)}.", why="missing")
    _evidence(sheet.evidence)
    for day in (sheet.earliest, sheet.until):
        read_day(day)
    if any(place in one.words for place in template.places() for one in words):
        raise Malformed("A place of the template in [brackets] is not filled in yet.", why="places")
