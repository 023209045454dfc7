"""While the server is flooded a report costs work, for everybody alike, and her page gets through (claim A1.27)."""

import os
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from tests.help.chromium import Phone
from tests.help.flooded import FREE_BYTES
from tests.help.house import House, furnish
from tests.help.program import Program
from tests.help.reporter import Reporter, account
from tests.help.sealed import sealed_report
from tests.help.walk import Story, Walk

from sayso.ledger.work import BITS_MAX, find_work
from sayso.remote import House as Remote
from sayso.service.load import BITS_FIRST
from sayso.service.mailbox import size
from sayso.wire.encoding import encode
from sayso.wire.errors import Conflict, WorkWanted
from sayso.wire.request import Received, Report, Work, Worked

pytestmark = pytest.mark.holds("A1.27")


@pytest.fixture
def flooded(tmp_path: Path) -> Iterator[House]:
    """A server that has just taken in as much as is free."""
    founded = furnish(tmp_path / "data")
    command = [sys.executable, "-m", "tests.help.flooded", "serve", "--data", str(tmp_path / "data"), "--port", "0"]
    with Program(command, tmp_path / "log.txt") as program:
        server = House(tmp_path / "data", founded, program)
        taken, house = 0, Remote(server.address)
        while taken < FREE_BYTES:
            report = sealed_report()
            house.post("/api/1/report", report, Received)
            taken += size(report)
        yield server


def wanted(house: Remote) -> Work:
    """Return how much work the server wants."""
    return house.post("/api/1/work", {}, Work)


def worked(house: Remote, report: Report, work: Work, count: int | None = None) -> Received:
    """Send a report with a proof: the right one, or this count."""
    if count is None:
        count = find_work(work.nonce, sha256(encode(report)).digest(), work.bits)
    return house.post("/api/1/report/worked", Worked(work.nonce, count, report), Received)


def test_the_work_rises_and_is_checked(flooded: House) -> None:
    """Without work, with too little or with work for another report nothing is taken; the more is taken, the more."""
    house, first, second = Remote(flooded.address), sealed_report(), sealed_report()
    work = wanted(house)
    assert BITS_FIRST <= work.bits < BITS_MAX
    with pytest.raises(WorkWanted):
        house.post("/api/1/report", first, Received)
    right = find_work(work.nonce, sha256(encode(first)).digest(), work.bits)
    for report, count in ((first, right + 1), (second, right)):
        with pytest.raises(WorkWanted):
            worked(house, report, work, count)
    with pytest.raises(Conflict):
        worked(house, first, Work(os.urandom(48), work.bits))
    assert worked(house, first, work, right) == worked(house, first, work, right)
    worked(house, second, wanted(house))
    assert wanted(house).bits > work.bits


def test_her_page_does_the_work_and_gets_through(flooded: House, phone: Phone) -> None:
    """She notices nothing but a moment: her page asks how much is wanted, does it and sends the same report again."""
    asked: list[str] = []
    phone.page.on("request", lambda request: asked.append(request.url.partition("/api/1/")[2]))
    walk = Walk(phone.page, flooded.address)
    walk.send(walk.tell(Story("In the middle of the flood.")))
    assert [path for path in asked if path] == ["keys", "report", "work", "report/worked"]
    assert len(phone.troubles) == 1  # the browser notes the first answer, 429
    phone.troubles.clear()


def test_programs_do_the_work_too(flooded: House) -> None:
    """What tells from Python gets through in the same way, and reads what it told."""
    her = Reporter(flooded.address)
    her.tell(account("From a program."))
    assert her.read().faults == 0
