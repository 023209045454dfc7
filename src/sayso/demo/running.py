"""Start the demonstration's programs, each in a process of its own, and end every one of them."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Thread
from types import FrameType, TracebackType
from typing import Self

from sayso.wire.errors import Unavailable

Hear = Callable[[str], None]
_PATIENCE_SECONDS = 30.0
_LOOK_SECONDS = 0.02


class Stopped(BaseException):  # like KeyboardInterrupt: no `except Exception` on the way may swallow it
    """Somebody told the demonstration to end."""


class Program:
    """One program of the demonstration: `python -m sayso …`. What it prints arrives line by line."""

    def __init__(self, *arguments: str) -> None:
        self.lines: list[str] = []
        self.heard: Hear | None = None
        self.name = arguments[0]
        # A session of its own: Ctrl-C in the terminal reaches only us, and we end it in order.
        self._process = subprocess.Popen(  # noqa: S603 - our own program with our own arguments
            [sys.executable, "-m", "sayso", *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
            text=True,
            encoding="utf-8",
            start_new_session=True,
        )
        Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self._process.stdout is not None  # noqa: S101 - opened as a pipe above
        for line in self._process.stdout:
            self.lines.append(line.rstrip("\n"))
            if self.heard:
                self.heard(self.lines[-1])

    def wait_for(self, start: str) -> str:
        """Return the rest of the first line that begins with `start`.

        Raises:
            Unavailable: it ended, or did not say it in time.
        """
        end = time.monotonic() + _PATIENCE_SECONDS
        while time.monotonic() < end:
            for line in self.lines:
                if line.startswith(start):
                    return line.removeprefix(start)
            if not self.runs():
                break
            time.sleep(_LOOK_SECONDS)
        said = " ".join(self.lines) or "nothing"
        raise Unavailable(f"`sayso {self.name}` did not start. It said: {said}")

    def runs(self) -> bool:
        """Tell whether the program still runs."""
        return self._process.poll() is None

    def ended_well(self) -> bool:
        """Tell whether the program has ended as it was told to."""
        return self._process.poll() == 0

    def ask_to_end(self) -> None:
        """Tell the program to end."""
        if self.runs():
            self._process.terminate()

    def wait(self) -> None:
        """Wait until it has ended; kill it if it does not."""
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


class Programs:
    """Programs that live as long as this `with` block, however it is left."""

    def __init__(self) -> None:
        self._running: list[Program] = []

    def start(self, *arguments: str) -> Program:
        """Start a program."""
        self._running.append(Program(*arguments))
        return self._running[-1]

    def wait_for_an_end(self) -> Program:
        """Return the first program that ends by itself, each once; until then wait."""
        while True:
            for program in self._running:
                if not program.runs():
                    self._running.remove(program)
                    return program
            time.sleep(0.2)

    def __enter__(self) -> Self:
        """Return the programs, none yet."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """End every program."""
        for program in self._running:
            program.ask_to_end()
        for program in self._running:
            program.wait()


@contextmanager
def until_told_to_end() -> Iterator[None]:
    """Run the block until it ends, or until Ctrl-C, SIGTERM or a closed terminal; then tidy up, once, undisturbed."""
    for one in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(one, _stop)
    with suppress(Stopped):
        yield


def _stop(_number: int, _frame: FrameType | None) -> None:
    for one in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(one, signal.SIG_IGN)  # a second Ctrl-C does not keep us from tidying up
    raise Stopped


def check_ports(first: int, count: int) -> None:
    """Return if these ports of this machine are free.

    Raises:
        Unavailable: one of them is in use.
    """
    for port in range(first, first + count):
        try:
            socket.create_server(("127.0.0.1", port)).close()
        except (OSError, OverflowError):
            raise Unavailable(f"Port {port} is in use. Choose another with --port (make demo PORT=…).") from None
