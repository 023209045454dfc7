"""Reading ahead: one line of each case, read in a thread, so that a long list is there at once and fills itself.

What is kept of a case is its line. Its words are let go as soon as the line is made, and read anew for its page.
"""

from collections.abc import Callable, Iterator, Sequence
from threading import Thread
from time import monotonic

from sayso.desk.queue import Line
from sayso.device.worker import OpenedCase
from sayso.wire.errors import SaysoError
from sayso.wire.request import CaseLine

Read = Callable[[Sequence[bytes]], Iterator[OpenedCase]]


class Ahead:
    """Lines of cases by handle; `read` gets and opens cases, `line` makes a line of one."""

    def __init__(self, read: Read, line: Callable[[OpenedCase], Line]) -> None:
        self._read, self._line = read, line
        self._lines: dict[bytes, Line] = {}
        self._thread: Thread | None = None
        self._trouble: SaysoError | None = None
        self._stopped = False

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Ahead>"

    def follow(self, cases: Sequence[CaseLine], patience_seconds: float) -> tuple[tuple[Line, ...], int]:
        """Return the lines of these cases as far as they are read after so long, and how many are still missing.

        Only what changed is read again, the newest day first.

        Raises:
            SaysoError: what reading ran into.
        """
        end = monotonic() + patience_seconds
        versions = {case.handle: case.version for case in cases}
        for handle in [one for one, line in self._lines.items() if versions.get(one) != line.version]:
            self._lines.pop(handle, None)
        while True:
            missing = [case for case in cases if case.handle not in self._lines]
            if missing and not (self._thread and self._thread.is_alive()):
                missing.sort(key=lambda case: case.day, reverse=True)
                self._thread = Thread(target=self._run, args=([case.handle for case in missing],), daemon=True)
                self._thread.start()
            if self._thread and missing:
                self._thread.join(max(0.0, end - monotonic()))
            if self._trouble:
                trouble, self._trouble = self._trouble, None
                raise trouble
            lines = tuple(line for case in cases if (line := self._lines.get(case.handle)))
            if not missing or monotonic() >= end or not (self._thread and self._thread.is_alive()):
                return lines, len(cases) - len(lines)

    def drop(self, handle: bytes) -> None:
        """Let a line go: its case changed, or is gone."""
        self._lines.pop(handle, None)

    def stop(self) -> None:
        """Let everything go and read no more."""
        self._stopped = True
        self._lines = {}

    def _run(self, handles: Sequence[bytes]) -> None:
        try:
            for opened in self._read(handles):
                if self._stopped:
                    return
                self._lines[opened.handle] = self._line(opened)
        except SaysoError as error:
            self._trouble = error
