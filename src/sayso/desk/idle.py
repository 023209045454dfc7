"""A desk that is left alone locks itself: how long the worker has done nothing.

The page runs no script, so it cannot tell that somebody types. Each page therefore goes, after its time, to an address
that asks whether the whole desk was left alone; if not (another tab was used), only that page is emptied. A thread asks
too, for the case that no page is open any more.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event, Thread

IDLE_SECONDS = 20 * 60
GRACE_SECONDS = 60
"""How much later the thread asks than a page does: the page's own way also empties the screen."""
LOOK_SECONDS = 15.0
"""How often the thread looks at the clock: a wait stands still while the machine sleeps."""


def seconds_asleep_or_not() -> float:
    """Return a clock that never goes back and goes on while the machine sleeps: a closed lid is a desk left alone.

    `time.monotonic` does not on Linux and macOS; on Windows, which has no `clock_gettime`, it does.
    """
    if not hasattr(time, "clock_gettime"):
        return time.monotonic()
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


@dataclass(slots=True)
class Idle:
    """How long nothing was done; `seconds` is a clock that never goes back."""

    seconds: Callable[[], float]
    limit: float = IDLE_SECONDS
    _last: float = field(init=False)
    _ended: Event = field(default_factory=Event)

    def __post_init__(self) -> None:
        """Begin."""
        self._last = self.seconds()

    def touch(self) -> None:
        """Note that the worker has done something."""
        self._last = self.seconds()

    def is_over(self) -> bool:
        """Tell whether nothing was done for so long that the desk is to be locked."""
        return self.seconds() - self._last >= self.limit

    def watch(self, lock: Callable[[], None]) -> None:
        """Call `lock` a little after it is over, from a thread of its own, unless `end` is called before."""

        def wait() -> None:
            while not self._ended.wait(min(LOOK_SECONDS, max(1.0, self._left()))):
                if self._left() <= 0:
                    lock()
                    return

        Thread(target=wait, name="idle", daemon=True).start()

    def end(self) -> None:
        """Watch no more."""
        self._ended.set()

    def _left(self) -> float:
        return self._last + self.limit + GRACE_SECONDS - self.seconds()
