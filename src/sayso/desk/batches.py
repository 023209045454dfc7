"""Lists go out in batches at fixed hours, so that the hour of a list shows nothing about who told, or when."""

from collections.abc import Sequence

from sayso.ledger.days import day_of
from sayso.wire.errors import NotAllowed

HOURS_A_DAY = 24


def next_batch(hours: Sequence[int], now: int) -> int:
    """Return the next hour (UTC hours since 1970) that is a batch hour of the day, this one included.

    >>> next_batch((6, 18), 24 * 20_000 + 7) - 24 * 20_000
    18
    """
    return next(hour for hour in range(now, now + HOURS_A_DAY) if hour % HOURS_A_DAY in hours)


def check_batch(hours: Sequence[int], now: int) -> None:
    """Return if this is an hour in which a list may be proposed.

    Raises:
        NotAllowed: it is not; the sentence says when the next one is (`.why` is `batch`).
    """
    batch = next_batch(hours, now)
    if batch != now:
        raise NotAllowed(
            "Lists are proposed at fixed hours, so that the hour says nothing about who told. The next one: "
            f"{day_of(batch)}, from {batch % HOURS_A_DAY:02}:00 to {batch % HOURS_A_DAY:02}:59 UTC. Taking away needs "
            "no hour: pause.",
            why="batch",
        )
