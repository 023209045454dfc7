"""UTC days as they are written in statements, `2026-11-22`, and hours. Which it is now, is handed in."""

import re
from datetime import UTC, date, datetime, timedelta

from sayso.wire.errors import Malformed

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_FIRST = datetime(1970, 1, 1, tzinfo=UTC)


def read_day(text: str) -> date:
    """Return the day that `text` writes.

    Raises:
        Malformed: if it is not a day of the calendar, written `2026-11-22`.
    """
    if DAY.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    raise Malformed("A day is written like 2026-11-22.")


def days_after(text: str, days: int) -> str:
    """Return the day so many days after the day `text`.

    >>> days_after("2026-11-22", 90)
    '2027-02-20'

    Raises:
        Malformed: if `text` is not a day, or the calendar ends before (year 9999).
    """
    try:
        return (read_day(text) + timedelta(days=days)).isoformat()
    except OverflowError:
        raise Malformed("A day is written like 2026-11-22.") from None


def day_of(hour: int) -> str:
    """Return the UTC day of an hour, counted from the first one of 1970.

    >>> day_of(498_000)
    '2026-10-24'

    Raises:
        Malformed: if it is an hour before 1970 or beyond the calendar.
    """
    try:
        if hour >= 0:
            return (_FIRST + timedelta(hours=hour)).date().isoformat()
    except OverflowError:
        pass
    raise Malformed("An hour is counted from 1970, up to the year 9999.")
