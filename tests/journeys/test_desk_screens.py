"""The desk's screens in a real browser: narrow and wide, light and dark, without a mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright
from tests.help.chromium import chromium
from tests.help.desk import command, machine
from tests.help.desk_screens import SIZES, check, tab_to
from tests.help.house import House, house
from tests.help.program import Program
from tests.help.reporter import Reporter

from sayso.demo.stories import stories
from sayso.device import reporter

pytestmark = pytest.mark.holds("A1.25")


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[House, Reporter]]:
    """A server with the demonstration's three situations, and whoever told the last."""
    with house(tmp_path_factory.mktemp("screens")) as server:
        machine(server.data.with_name("ana"), server.founded.worker, server.address)
        for story in stories():
            her = Reporter(server.address)
            her.tell(story.account, story.person, story.reach)
        yield server, her


@pytest.fixture
def desk(told: tuple[House, Reporter], tmp_path: Path) -> Iterator[str]:
    """The one-time address of a desk that runs."""
    with Program(command(told[0].data.with_name("ana"), "--port", "0"), tmp_path / "log") as program:
        yield program.line("desk ")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_every_screen_fits_and_is_accessible(
    desk: str, playwright: Playwright, tmp_path: Path, size: str, scheme: str
) -> None:
    """Queue, each report, a note being written, what is gone, the end: all fit, and axe-core finds nothing."""
    with chromium(playwright, tmp_path / "profile", viewport=SIZES[size], color_scheme=scheme) as browser:
        page = browser.page
        page.goto(desk)
        reports = page.locator("a.line").evaluate_all("links => links.map(link => link.href)")
        assert len(reports) == len(stories())
        home = reports[0].partition("/case")[0]
        for address in (f"{home}/", *reports, f"{home}/nowhere"):
            page.goto(address)
            check(page)
        page.goto(reports[0])
        page.locator("#note summary").click()
        check(page)
        page.get_by_role("button", name="Lock the desk").click()
        check(page)
        assert [trouble for trouble in browser.troubles if "404" not in trouble] == []


def test_a_report_is_answered_by_keyboard_alone(
    desk: str, told: tuple[House, Reporter], playwright: Playwright, tmp_path: Path
) -> None:
    """Tab and Enter lead from the list to the report, into the answer and out of it; the focus is always visible."""
    with chromium(playwright, tmp_path / "profile") as browser:
        page = browser.page
        page.goto(desk)
        tab_to(page, "assault, by one client")
        page.keyboard.press("Enter")
        page.get_by_role("heading", name="Her words").wait_for()
        tab_to(page, "Answer her")
        page.keyboard.type("Read, by two of us.")
        tab_to(page, "Send the answer")
        page.keyboard.press("Enter")
        page.locator("article.ours").wait_for()
        tab_to(page, "Write a note about her")
        page.keyboard.press("Enter")
        tab_to(page, "Note")
        page.keyboard.type("Wants to be asked first.")
        tab_to(page, "Add the note")
        page.keyboard.press("Enter")
        page.get_by_text("She has not answered this note.").wait_for()
        assert browser.troubles == []
    her = told[1]
    assert [(said.kind, said.words) for said in her.read().answers] == [
        ("answer", "Read, by two of us."),
        ("note", "Wants to be asked first."),
    ]
    her.change(reporter.more, "Thank you.", note=-1, language="en")
