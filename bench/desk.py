"""A2.16: the desk's list with 2,000 open cases: how soon it can be used, how soon it is whole, how much memory."""

import re
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.help.desk import Browser, command, machine
from tests.help.house import house
from tests.help.program import Program
from tests.help.reporter import CLOSED, Reporter
from tests.help.tools import ROOT

from bench.figures import Figure
from bench.server import peak_bytes
from sayso.wire.statement import Account, Person

CASES = 2_000
WORDS = "He booked three times and was no trouble. Since then he waits outside, and writes from new numbers. " * 12
PATIENCE_SECONDS = 300
LINE = re.compile('<a class="line')


def measure() -> Iterator[Figure]:
    """Yield the time until the list can be used and until it is whole, again after a change, and the memory."""
    with tempfile.TemporaryDirectory(dir=ROOT / ".cache") as folder, house(Path(folder)) as server:
        machine(Path(folder) / "ana", server.founded.worker, server.address)
        for number in range(CASES):
            her = Reporter(server.address)
            account = Account(WORDS, f"number {number}", "", "yes" if number % 50 == 0 else "", "en")
            her.tell(account, Person("client", "tall", "0131 496 0001"), CLOSED)
        with Program(command(Path(folder) / "ana", "--port", "0"), Path(folder) / "log") as desk:
            page = Browser(desk.line("desk "))
            page.enter()
            began = time.perf_counter()
            first = page.get("/")
            usable = time.perf_counter() - began
            lines = len(LINE.findall(first.body))
            while "Read so far" in page.get("/").body and time.perf_counter() < began + PATIENCE_SECONDS:
                time.sleep(0.2)
            whole = time.perf_counter() - began
            Reporter(server.address).tell(Account("One more.", "the newest", "", "yes", "en"), CLOSED)
            began = time.perf_counter()
            again = page.get("/")
            change = time.perf_counter() - began
            if "the newest" not in again.body or len(LINE.findall(again.body)) != CASES + 1:
                raise AssertionError("The list is not whole.")
            peak = peak_bytes(desk.pid)
    says = f"the desk's list with 2,000 open cases can be used, with its {lines} newest lines; the rest follows"
    yield Figure("A2.16", "desk_list_usable", says, usable, "s", 2)
    yield Figure("A2.16", "desk_list_whole", "… every line of it is there", whole, "s", 30)
    yield Figure("A2.16", "desk_list_again", "… looked at again, with one new report", change, "s", 2)
    yield Figure("A2.16", "desk_memory", "… the desk's memory, at its highest", peak / 1e6, "MB", 200)
