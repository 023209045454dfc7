"""How often a member may ask: a plain number for each member and UTC day, and nothing else is kept.

With one holder this is what stands between a member and trying every number there is. The number is written before
anything is evaluated; it says how many, never which.
"""

from collections.abc import Callable
from typing import Protocol

from sayso.wire.errors import QuotaUsed

A_DAY = 20
"""Identifiers that a member may ask about in one UTC day."""


class CheckCounts(Protocol):
    """What keeps the numbers."""

    def change_count(self, member: bytes, day: str, change: Callable[[int], int]) -> int:
        """Replace the number of `member` (its id) on `day` by what `change` makes of it (of 0, if there is none).

        In one transaction, on the disk before this returns the new number; if `change` raises, nothing is written.
        Numbers of earlier days are deleted.
        """
        ...


def spend(used: int, wanted: int, most: int = A_DAY) -> int:
    """Return the number after `wanted` more.

    Raises:
        QuotaUsed: if that is more than `most`; all or nothing.
    """
    if used + wanted > most:
        raise QuotaUsed("These are more checks than are left today. They renew at midnight UTC.")
    return used + wanted


def count(counts: CheckCounts, member: bytes, day: str, wanted: int) -> int:
    """Count `wanted` identifiers of a member, and return how many are left today.

    Raises:
        QuotaUsed: if there are not so many left; nothing is counted then.
    """
    return A_DAY - counts.change_count(member, day, lambda used: spend(used, wanted))
