"""How many reports a second the server takes, each on the disk before it is answered.

A report is what her phone sends: three parts, six grants and one entry, each a real age file, all sealed before the
clock starts. The load comes from a process of its own over fifty connections, each sending the next report when the
one before was answered. The server's folder lies on the same disk whose own rate is taken just before and after.
"""

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.help.data_folder import make_house
from tests.help.program import SAYSO, Program
from tests.help.sealed import sealed_report
from tests.help.tools import ROOT

from bench.figures import Figure
from sayso.wire.encoding import encode

CONNECTIONS = 50
SECONDS = 5.0
REPORTS_SEALED = 400
DISK_SECONDS = 1.5
ROUNDS = 3


def measure() -> Iterator[Figure]:
    """Yield the rate, its share of the disk's own, and the number of errors; the middle one of three rounds."""
    with tempfile.TemporaryDirectory(dir=ROOT / ".cache") as folder:
        sealed = Path(folder) / "reports"
        sealed.write_bytes(b"\n".join(encode(sealed_report()) for _ in range(REPORTS_SEALED)))
        rounds = sorted((_round(Path(folder) / f"round-{number}", sealed) for number in range(ROUNDS)), key=_share)
    middle = rounds[ROUNDS // 2]
    errors = sum(one["errors"] for one in rounds)
    yield Figure("A1.22", "reports_per_second", "reports taken per second", middle["rate"], "/s", 100, most=False)
    yield Figure(
        "A1.22", "reports_per_sync", "… as a share of the disk's own rate", _share(middle), "", 0.5, most=False
    )
    yield Figure("A1.22", "report_milliseconds", "the slowest of 100 waits", middle["slow_ms"], "ms", 1000)
    yield Figure("A1.22", "report_errors", "errors among them", errors, "", 0)


def _share(one: dict[str, float]) -> float:
    return one["rate"] / one["disk"]


def _round(data: Path, sealed: Path) -> dict[str, float]:
    make_house(data)
    before = disk_rate(data)
    with Program([*SAYSO, "serve", "--data", str(data), "--port", "0"], data / "log") as server:
        told = send(server.line("ready http://127.0.0.1:"), sealed)
    return {**told, "disk": (before + disk_rate(data)) / 2}


def send(port: str, sealed: Path, most: int = 0) -> dict[str, float]:
    """Send the reports in a file, over and over under new mailbox ids, from a process of its own; return what it saw.

    It ends after a few seconds, or once `most` reports are sent if that is given.
    """
    load = [sys.executable, "-m", "bench.reports", port, str(sealed), str(most)]
    told = subprocess.run(load, capture_output=True, check=True, timeout=60 + max(SECONDS, most / 10))
    saw: dict[str, float] = json.loads(told.stdout)
    return saw


def disk_rate(folder: Path) -> float:
    """Return how often a second this disk confirms 4 KiB at the end of a file (fdatasync)."""
    file = os.open(folder / "disk", os.O_CREAT | os.O_WRONLY | os.O_TRUNC)
    try:
        count, start = 0, time.perf_counter()
        while (passed := time.perf_counter() - start) < DISK_SECONDS:
            os.write(file, bytes(4096))
            os.fdatasync(file)
            count += 1
    finally:
        os.close(file)
    return count / passed


class _Line(asyncio.Protocol):
    """One connection: sends a report, waits for the whole answer, sends the next."""

    def __init__(self, load: "_Load") -> None:
        self.load = load
        self.answer = b""
        self.sent = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Send the first."""
        self.transport = transport
        self.send()

    def send(self) -> None:
        """Send the next report, as long as there is time."""
        self.sent = time.perf_counter()
        if not self.load.over():
            self.transport.write(self.load.next())
        else:
            self.transport.close()

    def data_received(self, data: bytes) -> None:
        """Count an answer when it is whole."""
        self.answer += data
        if self.answer.endswith(b"}"):
            self.load.count(taken=self.answer.startswith(b"HTTP/1.1 201"), seconds=time.perf_counter() - self.sent)
            self.answer = b""
            self.send()

    def connection_lost(self, _error: Exception | None) -> None:
        """Tell the load that this line is done."""
        self.load.lost(early=not self.load.over())


class _Load:
    """All connections together; each report has a mailbox id of its own, so that all are new."""

    def __init__(self, bodies: list[bytes], most: int) -> None:
        self.bodies = bodies
        self.most = most
        self.number = 0
        self.waits: list[float] = []
        self.errors = 0
        self.open = CONNECTIONS
        self.end = 0.0
        self.done = asyncio.get_running_loop().create_future()

    def over(self) -> bool:
        """Say whether nothing more is to be sent."""
        return self.number >= self.most if self.most else time.perf_counter() >= self.end

    def next(self) -> bytes:
        """Return the next request, as bytes."""
        template = self.bodies[self.number % len(self.bodies)]
        self.number += 1
        # {"mailbox":"…44 signs of base64…", and so on
        body = template[:12] + b"%042dA=" % self.number + template[56:]
        return (
            b"POST /api/1/report HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\n"
            b"Content-Length: %d\r\n\r\n%b" % (len(body), body)
        )

    def count(self, *, taken: bool, seconds: float) -> None:
        """Count an answer."""
        self.errors += not taken
        self.waits.append(seconds)

    def lost(self, *, early: bool) -> None:
        """Count a connection that is gone."""
        self.errors += early
        self.open -= 1
        if not self.open:
            self.done.set_result(None)


async def _send(port: int, bodies: list[bytes], most: int) -> dict[str, float]:
    loop, load = asyncio.get_running_loop(), _Load(bodies, most)
    start = time.perf_counter()
    load.end = start + SECONDS
    await asyncio.gather(*(loop.create_connection(lambda: _Line(load), "127.0.0.1", port) for _ in range(CONNECTIONS)))
    await load.done
    passed = time.perf_counter() - start
    slow = sorted(load.waits)[len(load.waits) * 99 // 100]
    return {"rate": len(load.waits) / passed, "slow_ms": slow * 1000, "errors": load.errors}


if __name__ == "__main__":
    to, file, at_most = sys.argv[1:]
    print(json.dumps(asyncio.run(_send(int(to), Path(file).read_bytes().split(b"\n"), int(at_most)))))
