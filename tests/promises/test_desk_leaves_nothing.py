"""Nothing that was read or written at the desk stays on the worker's machine once the desk is locked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Playwright
from tests.help.chromium import chromium
from tests.help.desk import command, machine
from tests.help.house import House, house
from tests.help.pages import site
from tests.help.program import Program
from tests.help.reporter import Reporter
from tests.help.search import patterns, search_folder, search_memory

from sayso.wire.statement import Account, Person, Reach

WORDS = "The lamp with the paper shade fell when he pushed her."
CALLED = "the evening of the paper lamp"
NUMBER = "0131 496 0532 and 0141 496 0533"
HOW = "a letter under the third flowerpot"
SENT = "We have read about the paper lamp, both of us."
UNSENT = "An answer that was begun and never sent to anybody."
READ = (WORDS, CALLED, NUMBER, HOW)
DISK_MS = 6000  # Chromium writes a field's text, and its history, some seconds later
PLAIN = '<!doctype html><html lang="en"><title>Form</title><link rel="icon" href="data:,"><textarea></textarea></html>'


@dataclass
class Worked:
    """Where a worker's evening could have left something: her browser's profile, her folder, the desk's log."""

    profile: Path
    folder: Path
    house: House
    handle: bytes


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory, playwright: Playwright) -> Iterator[Worked]:
    """She opens a report, answers, begins another answer, and locks the desk; her browser stays open a while."""
    here = tmp_path_factory.mktemp("here")
    with house(here / "server") as server:
        her = Reporter(server.address)
        her.tell(
            Account(WORDS, CALLED, "victim", "yes", "en"),
            Person("client", "", NUMBER),
            Reach(may_contact=True, how=HOW, ask_for="", calling_as="", never=""),
        )
        folder = here / "ana" / "desk"
        machine(folder, server.founded.worker, server.address)
        log = here / "ana" / "log"
        with Program(command(folder, "--port", "0"), log) as desk, chromium(playwright, here / "profile") as browser:
            page = browser.page
            page.goto(desk.line("desk "))
            page.get_by_role("link", name=CALLED).click()
            assert WORDS in page.locator(".said").first.inner_text()
            page.get_by_label("Answer her").fill(SENT)
            page.get_by_role("button", name="Send the answer").click()
            page.locator("article.ours").wait_for()
            page.get_by_label("Answer her").fill(UNSENT)
            page.wait_for_timeout(DISK_MS)
            assert search_memory(desk.pid, patterns([WORDS])), "the control: an open desk has her words in memory"
            page.get_by_role("button", name="Lock the desk").click()
            page.get_by_role("heading", name="The desk is locked").wait_for()
            assert desk.process.wait(10) == 0
            page.wait_for_timeout(DISK_MS)
            assert browser.troubles == []
        yield Worked(here / "profile", here / "ana", server, her.handle)


def test_the_browser_keeps_none_of_it(worked: Worked) -> None:
    """Neither her words nor the worker's answers, sent or not, are in the browser's profile."""
    assert search_folder(worked.profile, patterns([*READ, SENT, UNSENT])) == set()


def test_a_plain_page_would_have_kept_it(playwright: Playwright, tmp_path: Path) -> None:
    """The control: what is typed into a page without the desk's care is found by the same search."""
    with site({"/": PLAIN}) as address, chromium(playwright, tmp_path / "profile") as browser:
        browser.page.goto(address)
        browser.page.locator("textarea").fill(UNSENT)
        browser.page.wait_for_timeout(DISK_MS)
        browser.page.goto("about:blank")
        browser.page.wait_for_timeout(DISK_MS)
        browser.die()
    assert search_folder(tmp_path / "profile", patterns([UNSENT]))


def test_the_history_says_nothing_about_cases(worked: Worked) -> None:
    """Addresses in the browser's history lead nowhere: a name for one run, not the case's."""
    found = search_folder(worked.profile, patterns([worked.handle.hex()[:16]]))
    assert found == set()
    history = (worked.profile / "Default" / "History").read_bytes()
    assert re.search(rb"/case/[0-9a-f]{16}", history), "the control: the address itself was written"


def test_the_worker_s_folder_and_log_keep_none_of_it(worked: Worked) -> None:
    """Beside the locked keys there is nothing: no cache, no draft, and the log has only the address."""
    assert search_folder(worked.folder, patterns([*READ, SENT, UNSENT])) == set()
    assert sorted(path.name for path in (worked.folder / "desk").iterdir()) == ["desk.keys"]
    assert (worked.folder / "log").read_text().count("\n") == 1
