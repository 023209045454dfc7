"""Start a program in a process of its own, read what it prints, and end it by its id."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.help.tools import ROOT

SAYSO = (sys.executable, "-m", "sayso")


class Program:
    """A running program whose output goes to the file `log`; leaving the `with` block ends it and what it started."""

    def __init__(
        self, command: Sequence[str], log: Path, env: Mapping[str, str] | None = None, cwd: Path = ROOT
    ) -> None:
        """Start `command` in the folder `cwd` (the project's) with `env` added to the environment."""
        self.log = log
        with log.open("wb") as out:
            self.process = subprocess.Popen(
                [*command],
                cwd=cwd,
                env={**os.environ, "PYTHONUNBUFFERED": "1", **(env or {})},
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    @property
    def pid(self) -> int:
        """The id of the process."""
        return self.process.pid

    @property
    def printed(self) -> str:
        """All that it has printed so far."""
        return self.log.read_text(errors="replace")

    def line(self, start: str, seconds: float = 30) -> str:
        """Wait until it prints a line that begins with `start`; return the rest of that line."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for line in self.printed.splitlines(keepends=True):
                if line.startswith(start) and line.endswith("\n"):
                    return line.removeprefix(start).strip()
            assert self.process.poll() is None, f"It ended ({self.process.returncode}) and said: {self.printed}"
            time.sleep(0.02)
        raise AssertionError(f"No line {start!r} in {seconds} s; it said: {self.printed}")

    def end(self, seconds: float = 10) -> int:
        """Ask it to end, as Ctrl-C or the system does; return its status. What does not listen is killed."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(seconds)
            except subprocess.TimeoutExpired:
                self.kill()
        return self.process.wait()

    def kill(self) -> None:
        """End it at once, without a chance to tidy up."""
        self.process.kill()
        self.process.wait()

    def __enter__(self) -> Self:
        """Return the running program."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """End it, and whatever it started that did not end with it."""
        self.end()
        with suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)


def children(pids: Sequence[int]) -> list[int]:
    """Return the ids of the processes, their children, theirs and so on (Linux)."""
    found = [*pids]
    for parent in found:
        for task in Path(f"/proc/{parent}/task").glob("*/children"):
            found.extend(int(child) for child in task.read_text().split() if int(child) not in found)
    return found


def with_argument(argument: str) -> list[int]:
    """Return the ids of all processes that were started with an argument (Linux), the oldest first."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            arguments = (folder / "cmdline").read_bytes().split(b"\0")
        except (FileNotFoundError, ProcessLookupError):
            continue  # it has just ended
        if argument.encode() in arguments:
            found.append(int(folder.name))
    return sorted(found)
