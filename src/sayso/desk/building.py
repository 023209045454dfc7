"""A list that is being built, in a thread: the page stays free, and says how far it is.

What was worked out is kept page by page (`desk.value_pages`), so a desk that locks meanwhile goes on where it stopped.
"""

from collections.abc import Callable
from threading import Thread


class Building:
    """At most one list at a time; `done` of `all` identifiers are worked out."""

    def __init__(self) -> None:
        self.done, self.all = 0, 0
        self._thread: Thread | None = None
        self._circle = b""
        self._trouble: Exception | None = None

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Building>"

    def told(self, done: int, of_all: int) -> None:
        """Keep how far it is."""
        self.done, self.all = done, of_all

    def begin(self, circle: bytes, deed: Callable[[], object]) -> None:
        """Begin a deed about a circle's list; nothing else may be going on."""
        self.done, self.all = 0, 0
        self._circle, self._trouble = circle, None
        self._thread = Thread(target=self._run, args=(deed,), daemon=True)
        self._thread.start()

    def goes_on(self, patience_seconds: float = 0) -> bool:
        """Return whether it is still going on after so long."""
        if self._thread:
            self._thread.join(patience_seconds)
        return self._thread is not None and self._thread.is_alive()

    def end(self, circle: bytes) -> None:
        """Raise, once, what the deed about this circle ran into."""
        if circle == self._circle and self._trouble:
            trouble, self._trouble = self._trouble, None
            raise trouble

    def _run(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except Exception as error:  # noqa: BLE001 - it is raised again where the worker sees it
            self._trouble = error
