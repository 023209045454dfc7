"""The say-so: exactly this text, for this reader, on this day; and two people where it goes to many."""

import pytest
from msgspec.structs import replace
from tests.help.texts import TEXTS, WARNING, altered, standing
from tests.help.world import DAY, HOUR

from sayso.ledger.days import days_after
from sayso.ledger.say_so import check_text, two_workers, valid_yes
from sayso.wire.errors import Malformed, NotAllowed
from sayso.wire.statement import Approval, DeskAct, Draft, Entry, Note
from sayso.wire.text import Partner, Public, Text, Warning, Wording, Yes  # noqa: A004 - the word that everybody here uses

POLICE, PUBLIC = TEXTS["police"], TEXTS["public"]
pytestmark = pytest.mark.holds("A2.13")


def refused(text: Text, *yes: Yes, today: str = DAY, hour: int = HOUR) -> str:
    """Return why a text may not leave; nothing if it may."""
    try:
        assert valid_yes(text, standing(*yes), today, hour).text == text
    except NotAllowed as error:
        return error.why
    return ""


@pytest.mark.parametrize("kind", list(TEXTS))
def test_a_yes_is_for_one_text_only(kind: str) -> None:
    """What she said yes to passes, and nothing that differs in anything."""
    text = TEXTS[kind]
    yes = Yes(text, HOUR - 48, HOUR - 24, "", 0)
    assert refused(text, yes) == ""
    assert refused(text) == "none"
    for name, other in altered(text).items():
        if other != text:
            assert refused(other, yes) == "none", name


def test_what_is_closed_gives_nothing_out() -> None:
    """A yes does not count where the desk may not read."""
    stands = replace(standing(Yes(WARNING, HOUR, 0, "", 0)), desk_may_read=False)
    with pytest.raises(NotAllowed) as error:
        valid_yes(WARNING, stands, DAY, HOUR)
    assert error.value.why == "closed"


@pytest.mark.parametrize(("days", "why"), [(-1, "early"), (0, ""), (90, ""), (91, "ended")])
def test_a_yes_has_a_first_and_a_last_day(days: int, why: str) -> None:
    """On both it counts; a clock that is a day off is told both days."""
    yes, today = Yes(WARNING, HOUR, 0, "", 0), days_after(DAY, days)
    assert refused(WARNING, yes, today=today) == why
    if why:
        named = WARNING.earliest if why == "early" else WARNING.until
        with pytest.raises(NotAllowed, match=f"{named}; today is {today} here"):
            valid_yes(WARNING, standing(yes), today, HOUR)


@pytest.mark.parametrize(
    ("again", "now", "why"),
    [(0, 90, "again"), (23, 90, "again"), (24, 22, "again"), (24, 23, ""), (24, 24, ""), (30, 90, "")],
)
def test_the_police_need_a_second_yes(again: int, now: int, why: str) -> None:
    """24 hours after the first; not before it was said, but for an hour between two clocks."""
    yes = Yes(POLICE, HOUR, HOUR + again if again else 0, "", 0)
    assert refused(POLICE, yes, hour=HOUR + now) == why


@pytest.mark.parametrize(("now", "why"), [(0, "cooling"), (23, "cooling"), (24, "")])
def test_what_is_public_cools_for_a_day(now: int, why: str) -> None:
    """24 hours after her yes, at the earliest."""
    assert refused(PUBLIC, Yes(PUBLIC, HOUR, 0, "00", 0), hour=HOUR + now) == why


def entries(*acts: tuple[DeskAct, str]) -> list[tuple[Entry, str]]:
    """Return the desk's entries."""
    return [(Entry(number, "", None, 1, DAY, act), worker) for number, (act, worker) in enumerate(acts)]


@pytest.mark.holds("A2.4")
def test_two_workers_stand_behind_one_text() -> None:
    """A draft and an approval, or two approvals, by two names; what one does twice counts once."""
    draft, approval = Draft(WARNING, "", ""), Approval(WARNING)
    assert two_workers(WARNING, entries((draft, "Ana"), (Note(""), "Cat"), (approval, "Bea"))) == ("Ana", "Bea")
    assert two_workers(WARNING, entries((approval, "Bea"), (approval, "Ana"))) == ("Bea", "Ana")
    other = Approval(altered(WARNING)["one byte of the words"])
    alone = [
        [],
        [(draft, "Ana")],
        [(draft, "Ana"), (approval, "Ana"), (approval, "Ana")],
        [(draft, "Ana"), (other, "Bea")],
    ]
    for acts in alone:
        with pytest.raises(NotAllowed) as error:
            two_workers(WARNING, entries(*acts))
        assert error.value.why == "same_person"


BAD = {
    "unseen": [
        replace(WARNING, words=(Wording("en", "He\u202e"),)),
        replace(WARNING, identifiers=("0131\u200b",)),
        replace(PUBLIC, reader=Public("Ma\u2066ria")),
        replace(WARNING, words=(Wording("en", "a\tb"),)),
        replace(WARNING, words=(Wording("en", "\U000e0041a"),)),
        replace(WARNING, words=(Wording("en", "a\u2800b"),)),
        replace(WARNING, words=(Wording("en", "a\ufffcb"),)),
        replace(WARNING, words=(Wording("en", "a\U0001d173b"),)),
    ],
    "reader": [replace(WARNING, reader=Warning(" ", at_once=False)), replace(WARNING, reader=Partner(""))],
    "words": [
        replace(WARNING, words=()),
        replace(WARNING, words=(Wording("en", " \n"),)),
        replace(WARNING, words=(Wording("", "a"),)),
        replace(WARNING, words=(Wording("en", "a"), Wording("en", "b"))),
    ],
    "long": [
        replace(WARNING, words=(Wording("en", "a" * 901),)),
        replace(WARNING, words=(Wording("en", "\u0219" * 451),)),
        replace(POLICE, words=(Wording("en", "a" * 4_001),)),
        replace(WARNING, identifiers=("1" * 201,)),
    ],
    "called": [replace(WARNING, called="robbery"), replace(WARNING, unwanted="victim")],
    "identifiers": [replace(WARNING, identifiers=("1",) * 9), replace(WARNING, identifiers=(" ",))],
    "number": [
        replace(WARNING, template="number/1", identifiers=()),
        replace(TEXTS["partner"], template="number-short/1", identifiers=()),
    ],
    "form": [replace(WARNING, identifiers=(WARNING.identifiers[0], "0131 496 0001"))],
    "template": [
        replace(POLICE, template="She lives at 4 Hill Street"),
        replace(POLICE, template="police/1 of case 4f3a"),
        replace(POLICE, template="police/0001"),
        replace(POLICE, template="\npolice/1"),
        replace(POLICE, template="police/1\n"),
        replace(POLICE, template=""),
        replace(POLICE, words=(Wording("en-x-hill-street", "a"),)),
        replace(POLICE, words=(Wording("en", "a"), Wording("Maria", "b"))),
    ],
    "days": [replace(WARNING, until=days_after(DAY, -1)), replace(WARNING, until=days_after(DAY, 367))],
    "past": [replace(WARNING, earliest="2026-11-01", until="2026-11-21")],
    "": [replace(WARNING, until="soon"), replace(WARNING, earliest="")],
}


@pytest.mark.holds("A2.3", "A2.17")
@pytest.mark.parametrize(("why", "text"), [(why, text) for why, some in BAD.items() for text in some])
def test_what_is_not_complete_is_refused(why: str, text: Text) -> None:
    """Each rule has its word, and the sentence repeats nothing of the text."""
    with pytest.raises(Malformed) as error:
        check_text(text, DAY)
    assert error.value.why == why


@pytest.mark.holds("A2.17")
def test_what_just_fits_is_taken() -> None:
    """The longest words, the most identifiers, the last day today, 366 days."""
    for text in TEXTS.values():
        check_text(text, DAY)
    check_text(replace(WARNING, words=(Wording("en", "a" * 900),), identifiers=("plate:GB:" + "1" * 191,) * 8), DAY)
    check_text(replace(WARNING, identifiers=()), DAY)
    check_text(replace(POLICE, words=(Wording("en", "\U0001f600" * 4_000),), until=days_after(DAY, 366)), DAY)
    check_text(replace(PUBLIC, reader=Public(""), earliest="2026-11-01", until=DAY), DAY)
