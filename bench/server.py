"""A1.23, the server's half: its memory after 10,000 reports, and how soon it answers after a start."""

import statistics
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from tests.help.data_folder import make_house
from tests.help.home import free_port
from tests.help.program import SAYSO, Program
from tests.help.sealed import sealed_report
from tests.help.tools import ROOT

from bench.figures import Figure
from bench.reports import send
from sayso.wire.encoding import encode

REPORTS = 10_000
SEALED = 200
STARTS = 5


def measure() -> Iterator[Figure]:
    """Yield the memory of a server that has taken 10,000 reports and handed them all to the desk, and its start."""
    with tempfile.TemporaryDirectory(dir=ROOT / ".cache") as folder:
        data = Path(folder)
        make_house(data)
        reports = data / "sealed"
        reports.write_bytes(b"\n".join(encode(sealed_report()) for _ in range(SEALED)))
        with Program([*SAYSO, "serve", "--data", str(data), "--port", "0"], data / "log") as server:
            send(server.line("ready http://127.0.0.1:"), reports, REPORTS)
            peak = peak_bytes(server.pid)
        says = "the server's memory after 10,000 reports, at its highest"
        yield Figure("A1.23", "memory_after_10000", says, peak / 1e6, "MB", 80)
        starts = statistics.median(start_seconds(data) for _ in range(STARTS))
    yield Figure("A1.23", "start_to_first_answer", "from start to first answer, with those reports", starts, "s", 1)


def peak_bytes(pid: int) -> int:
    """Return the most memory that a process has had resident (Linux)."""
    [line] = [line for line in Path(f"/proc/{pid}/status").read_text().splitlines() if line.startswith("VmHWM")]
    return int(line.split()[1]) * 1024


def start_seconds(data: Path) -> float:
    """Return the time from starting the program to the first page in full."""
    port = free_port()
    began = time.perf_counter()
    with Program([*SAYSO, "serve", "--data", str(data), "--port", str(port)], data / "log"):
        while True:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/en", timeout=5) as answer:
                    answer.read()
                return time.perf_counter() - began
            except urllib.error.URLError:
                time.sleep(0.005)
