"""Days of the calendar, written one way."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.ledger.days import day_of, days_after, read_day
from sayso.wire.errors import Malformed


@given(st.dates(), st.integers(-400, 400))
def test_days_are_counted_as_the_calendar_does(day: date, days: int) -> None:
    """A day is read as it was written, and so many days on is what the calendar says, as far as it goes."""
    assert read_day(day.isoformat()) == day
    try:
        expected = (day + timedelta(days=days)).isoformat()
    except OverflowError:
        with pytest.raises(Malformed):
            days_after(day.isoformat(), days)
    else:
        assert days_after(day.isoformat(), days) == expected


@pytest.mark.parametrize(
    "text", ["", "20261122", "2026-W47-7", "2026-02-30", "0000-01-01", "2026-11-22 ", "2026-11-22T00", "+2026-11-22"]
)
def test_other_ways_to_write_a_day_are_refused(text: str) -> None:
    """There is one way to write a day, and days that never were are none."""
    with pytest.raises(Malformed):
        read_day(text)


@pytest.mark.parametrize(
    ("hour", "day"), [(0, "1970-01-01"), (23, "1970-01-01"), (24, "1970-01-02"), (70_389_527, "9999-12-31")]
)
def test_an_hour_has_its_day(hour: int, day: str) -> None:
    """From 1970 to the end of the calendar."""
    assert day_of(hour) == day


@pytest.mark.parametrize("hour", [-1, 70_389_528, 2**53 - 1, 10**30])
def test_hours_beyond_the_calendar_are_refused(hour: int) -> None:
    """An hour before 1970 or after the year 9999 is none."""
    with pytest.raises(Malformed):
        day_of(hour)
