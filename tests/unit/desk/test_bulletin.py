"""What stands on paper and in groups: the alerts' words and days, and no identifier."""

from dataclasses import replace as with_fields

import pytest
from msgspec.structs import replace
from tests.help.lists import HIT, OTHER, alert

from sayso.desk.batches import check_batch, next_batch, of_hour
from sayso.desk.bulletin import NO_NUMBER, NOT_SAFE, alerts_of, for_groups
from sayso.desk.screen import bulletin_page
from sayso.device.alerts import Gathered, marked
from sayso.wire.errors import NotAllowed

pytestmark = pytest.mark.holds("A3.5", "A3.6")
GREY = Gathered(alert("Grey car.", day="2026-11-20"), shown=True, identifiers=(HIT,))
SAME = Gathered(GREY.alert, shown=True, identifiers=(OTHER,))
NEWER = Gathered(alert("<Flat> \u202e12.", day="2026-11-22"), shown=True, identifiers=())


def test_each_alert_stands_once_the_newest_first() -> None:
    """Two reports of the same words are one line; their numbers keep them apart in the desk's notes."""
    assert alerts_of([GREY, SAME, NEWER]) == (NEWER.alert, GREY.alert)
    values = {HIT: bytes(64), OTHER: bytes(63) + b"1"}
    assert len({marked(one, values).mark for one in (GREY, SAME, NEWER)}) == 3
    twice = Gathered(GREY.alert, shown=True, identifiers=(HIT, HIT))
    assert marked(twice, values).mark == marked(GREY, values).mark
    assert marked(GREY, {HIT: values[OTHER]}).mark == marked(SAME, values).mark  # of the value, not of the number


def test_a_text_for_groups() -> None:
    """In one language or in all; it says what it does not know; what is in another stands in that."""
    alerts = alerts_of([GREY])
    both = for_groups("Leith", alerts)
    assert both.startswith("Leith: 1 warning\n\n[English] Grey car.")
    assert both.endswith(f"{NO_NUMBER}\n\n{NOT_SAFE}")
    assert "\n\nGrey car.\n(one person told us; until " in for_groups("Leith", alerts, "en")
    polish = replace(GREY.alert, texts=GREY.alert.texts[:1])
    assert "\n\nGrey car.\n" in for_groups("Leith", [polish], "ro")
    assert HIT.removeprefix("tel:") not in both


def test_a_page_for_paper() -> None:
    """Words are escaped and their direction is kept in its box; with none it says so."""
    page = bulletin_page("Leith", alerts_of([GREY, NEWER]), "2026-11-23")
    assert "&lt;Flat&gt;" in page
    assert page.count("<section>") == 2
    assert "There is no warning now." in bulletin_page("Leith", (), "2026-11-23")


@pytest.mark.parametrize(("now", "batch"), [(6, 6), (7, 18), (18, 18), (19, 30)])
def test_the_next_batch(now: int, batch: int) -> None:
    """The hour itself, or the next one that was set, tomorrow's first after the last."""
    assert next_batch((6, 18), now) == batch
    if now == batch:
        check_batch((6, 18), now, [GREY], ())
        return
    with pytest.raises(NotAllowed, match=f"from {batch % 24:02}:00"):
        check_batch((6, 18), now, [GREY], ())
    with pytest.raises(NotAllowed):
        check_batch((6, 18), now, [with_fields(GREY, at_once=True)], {GREY.mark})
    check_batch((6, 18), now, [with_fields(GREY, at_once=True)], ())


@pytest.mark.holds("A3.22")
def test_what_may_stand_in_a_list_of_an_hour() -> None:
    """At a fixed hour everything; between them what may go at once, and what note and her ledger know there."""
    at_once, stands = with_fields(GREY, at_once=True), with_fields(SAME, stands=True)
    everything = (at_once, stands, NEWER)
    assert of_hour((6, 18), 18, everything, ()) == everything
    assert of_hour((6, 18), 12, everything, {SAME.mark, NEWER.mark}) == (at_once, stands)
    assert of_hour((6, 18), 12, everything, ()) == (at_once,)
