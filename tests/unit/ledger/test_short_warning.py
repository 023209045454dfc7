"""The short warning that her device builds from her ticks, with the words that it really has."""

import json
from itertools import product
from pathlib import Path
from typing import Any, get_args

import pytest
from tests.help.world import DAY

import sayso
from sayso.ledger.checker import check
from sayso.ledger.days import days_after
from sayso.ledger.say_so import WARNING_BYTES_MAX, check_text
from sayso.ledger.short_warning import Ticks, short_warning
from sayso.wire.statement import AboutKind

TEMPLATE = json.loads(Path(sayso.__file__).with_name("client").joinpath("templates/short.json").read_text())
LANGUAGES = tuple(TEMPLATE["languages"])
NUMBER = "tel:+441314960001"
pytestmark = pytest.mark.holds("A2.2")


def built(wait_days: int = 0, **ticked: Any) -> Any:
    """Return the short warning of these ticks, in every language."""
    ticks = Ticks(**{"harms": (), "month": "", "area": "", "kind": "", "identifiers": (), **ticked})
    return short_warning(ticks, TEMPLATE, LANGUAGES, circle="Leeds indoor", today=DAY, wait_days=wait_days)


def test_every_tick_makes_a_text_that_she_can_say_yes_to() -> None:
    """Each kind of person with each harm, in English and Romanian; all ticks at once still fit into a cell."""
    harms = tuple(TEMPLATE["languages"]["en"]["harms"])
    ticks = [*product(get_args(AboutKind), [(harm,) for harm in harms]), ("other", harms), ("", ())]
    for kind, some in ticks:
        text = built(kind=kind, harms=some, month="2026-02", area="Armley, near the market", identifiers=(NUMBER,))
        check_text(text, DAY)
        assert all(len(wording.words.encode()) <= WARNING_BYTES_MAX for wording in text.words)
    assert [wording.language for wording in text.words] == ["en", "ro"]


def test_the_languages_have_the_same_ticks() -> None:
    """No word is missing in one of them, and all twelve months are there."""
    english, *others = TEMPLATE["languages"].values()
    for other in others:
        assert other.keys() == english.keys()
        assert (other["who"].keys(), other["harms"].keys()) == (english["who"].keys(), english["harms"].keys())
        assert len(other["months"]) == len(english["months"]) == 12


def test_it_names_a_month_and_no_day() -> None:
    """The words of a whole warning; the checker finds nothing in it that shows who told."""
    text = built(kind="client", harms=("no_pay", "threats"), month="2026-11", area="Leeds")
    assert [wording.words for wording in text.words] == [
        "Warning about a client: did not pay, threats. When: November 2026. Where: Leeds.",
        "Avertizare despre un client: nu a plătit, amenințări. Când: noiembrie 2026. Unde: Leeds.",
    ]
    assert {(one.kind, one.found) for one in check(text, ["He came at nine on the 3rd of November"], (), ())} <= {
        ("name", "November"), ("name", "Leeds"), ("rare", "November"),
    }  # fmt: skip


@pytest.mark.parametrize("days", [0, 1, 30])
def test_it_waits_as_long_as_she_says(days: int) -> None:
    """The text itself says from when on it may be sent, and ends 90 days later."""
    text = built(wait_days=days)
    assert (text.earliest, text.until) == (days_after(DAY, days), days_after(DAY, days + 90))


def test_a_warning_about_a_number_says_so() -> None:
    """With a number its template demands one: taken out of the text, she is told; without, none is wanted."""
    assert (built().template, built().identifiers) == ("short/1", ())
    assert (built(identifiers=(NUMBER,)).template, built().evidence) == ("number-short/1", "one")


def test_what_she_ticked_does_not_print() -> None:
    """Only the name of the class."""
    assert repr(Ticks((), "", "secret", "", ())) == "<Ticks>"
