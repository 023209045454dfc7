"""The checker points at what could show who told, and at nothing else."""

import pytest
from msgspec.structs import replace
from tests.help.texts import WARNING

from sayso.ledger.checker import check, hers_from
from sayso.wire.text import Wording

pytestmark = pytest.mark.holds("A2.3")
HERS = "He came at half past nine and waited by the laundrette with his cousin Bogdan, in a green Lada, nr 17."


def points(words: str, *hers: str, known: tuple[str, ...] = (), contact: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    """Return what the checker points at in English words."""
    text = replace(WARNING, words=(Wording("en", words),))
    return [(finding.kind, finding.found) for finding in check(text, hers, known, contact)]


@pytest.mark.parametrize(
    "time", ["21:30", "9.05", "11 pm", "9 p.m", "7AM", "3/11/2026", "03.11.26", "2026-11-03", "21h15"]
)
def test_an_exact_time(time: str) -> None:
    """A time of the day, or a day; not a number of telephone or a month."""
    assert points(f"It was {time}, late") == [("time", time)]
    assert points("It was in November 2026, call 0131 496 0001", known=("November",)) == []


def test_a_place() -> None:
    """A word for a street or a flat, and a postcode, unless every template says it."""
    assert points("near the Road") == [("place", "Road"), ("name", "Road")]
    assert points("in a flat, G12 8QQ") == [("place", "G12 8QQ"), ("place", "flat"), ("name", "G12")]
    assert points("in a flat", known=("It was in a flat or house.",)) == []


def test_her_words_in_a_row() -> None:
    """Five words in a row that are hers, as long as they go on; four are nobody's."""
    assert points("Then he Waited by the laundrette with knives", HERS) == [
        ("her_words", "Waited by the laundrette with")
    ]
    assert points("he waited by the station", HERS) == [("rare", "waited")]
    assert hers_from("waited, by: the\nlaundrette WITH", HERS) == 0
    assert hers_from("He: waited by the laundrette with", HERS) == 4
    assert hers_from("waited by the laundrette", HERS) is None
    assert hers_from("他在門口等我很久了沒有走", "昨天他在門口等我很久了沒有走。") == 0
    assert hers_from("他在門口等我", "昨天他在門口等我很久") is None


def test_a_name() -> None:
    """A capital inside a sentence, unless every template has the word; not where a sentence begins."""
    assert points("He is Bogdan. Careful: \u201cHe lies. Bogdan too") == [("name", "Bogdan")]
    assert points("He is in Glasgow", known=("Glasgow",)) == []


def test_a_rare_detail() -> None:
    """A word, or a number, of hers that no template has."""
    assert points("a green car and a lada, 17 or 18", HERS) == [("rare", "green"), ("rare", "17")]
    assert points("a green car", HERS, known=("a green car",)) == []


@pytest.mark.parametrize(
    ("contact", "words", "found"),
    [
        ("Signal 07700 900123", "Ring her on 07700900123 now", ["07700900123"]),
        ("Signal 07700 900123", "Ring her: +44 (0)7700-900.123.", ["44 (0)7700-900.123"]),
        ("+44 (0)7700 900123", "07700 900123", ["07700 900123"]),
        ("Signal 07700 900123", "Ring 900123", ["900123"]),
        ("Signal 07700 900123", "His is 07700 900555, born 1990", ["07700"]),
        ("mirela", "ask for mirela or Mirela", ["mirela", "Mirela"]),
        ("the dentist", "say that the dentist calls", ["the dentist"]),
        ("@mirela_77", "write to mirela_77", ["mirela_77"]),
        ("小美", "請找小美。", ["小美"]),
        ("小美", "小孩", []),
        ("I am a b c", "I saw a b", []),
    ],
)
def test_her_contact(contact: str, words: str, found: list[str]) -> None:
    """A number however it is spaced, a name in small letters, who calls: pointed at once, and as nothing else."""
    known = ("Say that the man is here. I am I saw a b",)
    assert points(words, known=known, contact=(contact,)) == [("contact", one) for one in found]


def test_each_thing_once_in_each_language() -> None:
    """What stands twice is pointed at once, what stands in two languages in each; identifiers are no findings."""
    text = replace(WARNING, words=(Wording("en", "at 21:30, at 21:30"), Wording("ro", "la 21:30, 0131")))
    assert [(one.kind, one.language) for one in check(text, ["0131"], [], [])] == [("time", "en"), ("time", "ro")]
    assert "21" not in repr(check(text, [], [], []))
