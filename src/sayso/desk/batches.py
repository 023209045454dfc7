"""Lists go out in batches at fixed hours, so that the hour of a list shows nothing about who told, or when.

Between those hours a list may bring what whoever told it agreed to send at once, and nothing else that is new: what
waits for the batch would show its hour, too.
"""

from collections.abc import Collection, Iterable, Sequence

from sayso.device.alerts import Gathered
from sayso.ledger.days import day_of
from sayso.wire.errors import NotAllowed

HOURS_A_DAY = 24


def next_batch(hours: Sequence[int], now: int) -> int:
    """Return the next hour (UTC hours since 1970) that is a batch hour of the day, this one included.

    >>> next_batch((6, 18), 24 * 20_000 + 7) - 24 * 20_000
    18
    """
    return next(hour for hour in range(now, now + HOURS_A_DAY) if hour % HOURS_A_DAY in hours)


def is_batch(hours: Sequence[int], hour: int) -> bool:
    """Return whether this is one of the fixed hours."""
    return next_batch(hours, hour) == hour


def of_hour(
    hours: Sequence[int], hour: int, gathered: Iterable[Gathered], there: Collection[bytes]
) -> tuple[Gathered, ...]:
    """Return what of all that may be said may stand in a list of this hour.

    Args:
        hours: the fixed ones of the day.
        hour: of the list, UTC hours since 1970.
        gathered: all that may be said.
        there: the marks of what stands in the published list.
    """
    batch = is_batch(hours, hour)
    return tuple(one for one in gathered if batch or one.at_once or (one.stands and one.mark in there))


def check_batch(
    hours: Sequence[int], now: int, gathered: Iterable[Gathered] = (), there: Collection[bytes] = ()
) -> None:
    """Return if a list may be proposed in this hour: a fixed one, or something waits that may go out at once.

    Raises:
        NotAllowed: it is not; the sentence says when the next one is (`.why` is `batch`).
    """
    batch = next_batch(hours, now)
    if batch != now and not any(one.at_once and one.mark not in there for one in gathered):
        raise NotAllowed(
            "Lists are proposed at fixed hours, so that the hour says nothing about who told. The next one: "
            f"{day_of(batch)}, from {batch % HOURS_A_DAY:02}:00 to {batch % HOURS_A_DAY:02}:59 UTC. Nothing waits that "
            "may go out at once. Taking away needs no hour: pause.",
            why="batch",
        )
