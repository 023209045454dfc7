"""How much the server has taken in lately, and how much work a report costs for that.

A host's people send a few megabytes a day. Half a gigabyte a day is free; what is taken beyond it raises the work, for
everybody alike, until it has been quiet for long enough. Nothing is kept of who sent what.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from sayso.ledger.work import BITS_MAX
from sayso.wire.limits import KIB

FREE_BYTES = 512 * KIB * KIB
DAY_SECONDS = 86_400
BITS_FIRST = 14
STEPS = 16
"""In so many steps of one bit each the work rises while another half gigabyte is taken."""
SLACK_BITS = 1
"""How far the work may have risen while somebody did it."""


@dataclass(slots=True)
class Load:
    """A bucket that fills with what is taken and runs empty in a day; `seconds` is a clock that never goes back."""

    seconds: Callable[[], float]
    free_bytes: int = FREE_BYTES
    _level: float = 0.0
    _seen: float = field(init=False)

    def __post_init__(self) -> None:
        """Begin, empty."""
        self._seen = self.seconds()

    def took(self, count: int) -> None:
        """Note so many bytes that were taken."""
        self._level = self._now() + count

    def bits(self) -> int:
        """Return how much work a report costs now: 0 unless there is a flood."""
        over = self._now() - self.free_bytes
        return 0 if over < 0 else min(BITS_FIRST + int(over * STEPS // self.free_bytes), BITS_MAX)

    def _now(self) -> float:
        now = self.seconds()
        self._level = max(0.0, self._level - (now - self._seen) * self.free_bytes / DAY_SECONDS)
        self._seen = now
        return self._level
