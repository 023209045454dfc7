"""Once the desk is locked nobody at the worker's machine gets at a report, and nothing keeps it from being locked."""

import os
import signal
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, expect
from tests.help.chromium import Aside, chromium
from tests.help.desk import Browser, command, desk, machine
from tests.help.house import House, house
from tests.help.impatient import ALONE_SECONDS
from tests.help.program import Program
from tests.help.reporter import Reporter, account

WORDS = "The lamp with the paper shade fell when he pushed her."
CALLED = "the evening of the paper lamp"
ENDS_SECONDS = 10


@pytest.fixture
def server(tmp_path: Path) -> Iterator[House]:
    """A server with one report, and Ana's machine in the folder `ana`."""
    with house(tmp_path / "house") as running:
        Reporter(running.address).tell(account(WORDS, CALLED))
        machine(tmp_path / "ana", running.founded.worker, running.address)
        yield running


def test_back_shows_nothing(server: House, playwright: Playwright, tmp_path: Path) -> None:
    """A browser keeps whole pages in memory for Back; locking takes them out of it.

    Playwright switches that memory off. Here it is on, as in a worker's own browser.
    """
    assert server
    as_a_worker_has_it = {"ignore_default_args": ["--disable-back-forward-cache"]}
    with (
        Program(command(tmp_path / "ana", "--port", "0"), tmp_path / "log") as program,
        chromium(playwright, tmp_path / "profile", **as_a_worker_has_it) as browser,
    ):
        page = browser.page
        page.goto(program.line("desk "))
        page.get_by_role("link", name=CALLED).click()
        page.locator(".said").first.wait_for()
        assert WORDS in Aside(page).run("document.body.innerText"), "the control: it was on the screen"
        page.get_by_role("button", name="Lock the desk").click()
        page.get_by_role("heading", name="The desk is locked").wait_for()
        assert program.process.wait(10) == 0
        for _ in range(2):
            Aside(page).run("void setTimeout(() => history.back(), 100)")
            page.wait_for_timeout(1500)
            shown = Aside(page).run("document.documentElement.innerText")
            assert WORDS not in shown
            assert CALLED not in shown
        browser.troubles.clear()  # the browser says that nobody answers any more


def test_a_server_that_hangs_does_not_keep_it_open(server: House, tmp_path: Path) -> None:
    """While a page waits for a server that says nothing, *Lock* answers at once and the program ends."""
    with desk(tmp_path / "ana") as (program, page), ThreadPoolExecutor(1) as beside:
        os.kill(server.program.pid, signal.SIGSTOP)
        try:
            waiting = beside.submit(page.get, "/")
            time.sleep(1)
            assert not waiting.done(), "the control: it waits for the server"
            began = time.monotonic()
            assert page.post("/lock").status == 200
            while program.process.poll() is None and time.monotonic() - began < ENDS_SECONDS:
                time.sleep(0.1)
            assert program.process.poll() == 0
        finally:
            os.kill(server.program.pid, signal.SIGCONT)


def impatient(folder: Path) -> list[str]:
    """Return the command of a desk that locks itself when it is left alone for some seconds."""
    words = command(folder, "--port", "0")
    return [*words[:2], "tests.help.impatient", *words[3:]]


@pytest.mark.holds("A1.11")
def test_a_desk_that_is_left_alone_locks_itself(server: House, playwright: Playwright, tmp_path: Path) -> None:
    """What was on the screen goes from it by itself, the program ends, and Back shows nothing."""
    assert server
    as_a_worker_has_it = {"ignore_default_args": ["--disable-back-forward-cache"]}
    with (
        Program(impatient(tmp_path / "ana"), tmp_path / "log") as program,
        chromium(playwright, tmp_path / "profile", **as_a_worker_has_it) as browser,
    ):
        page = browser.page
        page.goto(program.line("desk "))
        page.get_by_role("link", name=CALLED).click()
        page.locator(".said").first.wait_for()
        assert WORDS in Aside(page).run("document.body.innerText"), "the control: it was on the screen"
        expect(page.get_by_role("heading", name="The desk is locked")).to_be_visible(timeout=60_000)
        assert program.process.wait(10) == 0
        Aside(page).run("void setTimeout(() => history.back(), 100)")
        page.wait_for_timeout(1500)
        shown = Aside(page).run("document.documentElement.innerText")
        assert WORDS not in shown
        assert CALLED not in shown
        browser.troubles.clear()  # the browser says that nobody answers any more


@pytest.mark.holds("A1.11")
def test_without_a_page_it_locks_itself_too(server: House, tmp_path: Path) -> None:
    """If the browser was closed the program ends all the same."""
    assert server
    with Program(impatient(tmp_path / "ana"), tmp_path / "log") as program:
        Browser(program.line("desk ")).enter()
        end = time.monotonic() + 4 * ALONE_SECONDS
        while program.process.poll() is None and time.monotonic() < end:
            time.sleep(0.2)
        assert program.process.poll() == 0


@pytest.mark.holds("A1.11")
def test_whoever_works_is_not_locked_out(server: House, tmp_path: Path) -> None:
    """Each click begins the time anew; what is being written can be kept on its page, and nothing is sent."""
    her = Reporter(server.address)
    her.tell(account("Somebody else.", "somebody else"))
    with Program(impatient(tmp_path / "ana"), tmp_path / "log") as program:
        browser = Browser(program.line("desk "))
        browser.enter()
        case = next(one for one in browser.cases() if "somebody else" in browser.get(one).body)
        for words in ("one", "one two", "one two three"):
            time.sleep(ALONE_SECONDS / 2)
            kept = browser.post(f"{case}/answer", {"words": words, "seen": "x", "stay": "yes"})
            assert kept.status == 200
            assert words in kept.body
            assert browser.get("/alone").status == 200, "another tab that was left alone is emptied, and locks nothing"
        assert program.process.poll() is None
        assert her.read().answers == ()
