"""A desk that is left alone locks itself: how long the worker has done nothing.

The page runs no script, so it cannot tell that somebody types. Each page therefore goes, after its time, to an address
that asks whether the whole desk was left alone; if not (another tab was used), only that page is emptied. A thread asks
too, for the case that no page is open any more.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event, Thread

IDLE_SECONDS = 20 * 60
GRACE_SECONDS = 60
"""How much later the thread asks than a page does: the page's own way also empties the screen."""


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
            while not self._ended.wait(max(1.0, self._last + self.limit + GRACE_SECONDS - self.seconds())):
                if self.seconds() - self._last >= self.limit + GRACE_SECONDS:
                    lock()
                    return

        Thread(target=wait, name="idle", daemon=True).start()

    def end(self) -> None:
        """Watch no more."""
        self._ended.set()
