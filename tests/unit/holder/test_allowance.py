"""Twenty identifiers for a member and a day: one number, changed in one step."""

from collections.abc import Callable

import pytest

from sayso.holder.allowance import A_DAY, count, spend
from sayso.wire.errors import QuotaUsed


class Numbers:
    """Keeps numbers as the port asks, in memory."""

    def __init__(self) -> None:
        """Begin without any."""
        self.kept: dict[tuple[bytes, str], int] = {}

    def change_count(self, member: bytes, day: str, change: Callable[[int], int]) -> int:
        """Replace a number."""
        changed = change(self.kept.get((member, day), 0))
        self.kept = {key: number for key, number in self.kept.items() if key[1] == day} | {(member, day): changed}
        return changed


@pytest.mark.holds("A3.4", "A3.7")
def test_twenty_a_day() -> None:
    """Twenty are counted, in whatever portions; the one after is refused, and so is a portion that is too large."""
    assert spend(0, A_DAY) == A_DAY == 20
    assert spend(19, 1) == 20
    for used, wanted in ((20, 1), (19, 2), (0, 21)):
        with pytest.raises(QuotaUsed, match="midnight UTC"):
            spend(used, wanted)


@pytest.mark.holds("A3.4", "A3.13")
def test_a_member_and_a_day_have_one_number() -> None:
    """What is kept is a number for a member and the day; a refusal changes nothing, and a new day begins at none."""
    numbers = Numbers()
    assert count(numbers, b"a", "2026-11-22", 8) == 12
    assert count(numbers, b"b", "2026-11-22", 1) == 19
    assert count(numbers, b"a", "2026-11-22", 8) == 4
    with pytest.raises(QuotaUsed):
        count(numbers, b"a", "2026-11-22", 5)
    assert numbers.kept == {(b"a", "2026-11-22"): 16, (b"b", "2026-11-22"): 1}
    assert count(numbers, b"a", "2026-11-23", 5) == 15
    assert numbers.kept == {(b"a", "2026-11-23"): 5}
