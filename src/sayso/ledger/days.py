"""UTC days as they are written in statements: `2026-11-22`. Which day it is, is handed in."""

import re
from datetime import date, timedelta

from sayso.wire.errors import Malformed

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


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
