"""The screens of texts at the desk: narrow and light, wide and dark, and without a mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright
from tests.help.chromium import chromium
from tests.help.desk import Browser, command, desk, machine
from tests.help.desk_screens import SIZES, check, tab_to
from tests.help.desk_texts import READERS, WORDS, draft, drafted, filled, find
from tests.help.house import House, house
from tests.help.program import Program
from tests.help.reporter import Reporter

from sayso.device import reporter
from sayso.wire.statement import Account

pytestmark = pytest.mark.holds("A1.25", "A2.3")


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[House, Reporter]]:
    """A server, and somebody whose warning waits for a second pair of eyes, and whose text for the clinic may go."""
    folder = tmp_path_factory.mktemp("screens")
    with house(folder) as server:
        machine(folder / "ana", server.founded.worker, server.address)
        (folder / "ana/readers.toml").write_text(READERS)
        her = Reporter(server.address)
        her.tell(Account(WORDS, "robbery", "victim", "", "ro"))
        with desk(folder / "ana") as (_, page):
            prepare(page, her)
        yield server, her


def prepare(page: Browser, her: Reporter) -> None:
    """Draft two texts and let her say yes to both."""
    address = find(page, WORDS)
    for choice in ("circle:Leeds indoor warning/1", "partner:A clinic partner/1"):
        draft(page, address, choice, day=her.occasion.today)
        her.change(reporter.say_yes, drafted(her))


@pytest.fixture
def address(told: tuple[House, Reporter], tmp_path: Path) -> Iterator[str]:
    """The one-time address of a desk that runs."""
    with Program(command(told[0].data.with_name("ana"), "--port", "0"), tmp_path / "log") as program:
        yield program.line("desk ")


def fill(page: Page, day: str) -> None:
    """Fill in a draft as a worker does."""
    for name, text in filled(day, english="Take care: he waits at Murano Street after nine.").items():
        if name == "evidence":
            page.get_by_label("one person told us", exact=True).check()
        else:
            page.locator(f"[name={name}]").fill(text)


@pytest.mark.parametrize(("size", "scheme"), [("narrow", "light"), ("wide", "dark")])
def test_every_screen_of_a_text_fits_and_is_accessible(  # noqa: PLR0913 - fixtures
    address: str,
    told: tuple[House, Reporter],
    playwright: Playwright,
    tmp_path: Path,
    *,
    size: str,
    scheme: str,
) -> None:
    """List, text, choice, sheet, what was found, a slip, refusal, hold, print: all fit, and axe-core finds nothing."""
    with chromium(playwright, tmp_path / "profile", viewport=SIZES[size], color_scheme=scheme) as browser:
        page = browser.page
        page.goto(address)
        check(page)
        page.locator("a.pair").click()
        check(page)
        page.get_by_role("link", name="Her report").click()
        page.locator("#steps summary").click()
        check(page)
        report = page.url
        page.get_by_role("link", name="Draft a text for her").click()
        check(page)
        page.locator("label.choice").first.click()
        page.get_by_role("button", name="Begin").click()
        check(page)
        fill(page, told[1].occasion.today)
        page.locator("[name=until]").fill("2020-01-01")
        page.get_by_role("button", name="Look at it").click()
        page.get_by_role("alert").wait_for()
        check(page)
        fill(page, told[1].occasion.today)
        page.locator("[name=identifiers]").fill("+44 131 496 0001")
        page.get_by_role("button", name="Look at it").click()
        page.get_by_role("heading", name="Could show who told").wait_for()
        check(page)
        page.goto(report)
        page.get_by_role("button", name="Export for the police", exact=True).click()
        check(page)
        page.goto(report)
        page.get_by_role("link", name="Legal hold").click()
        check(page)
        page.get_by_label("Her account").check()
        page.get_by_label("a court's order").check()
        page.get_by_role("button", name="Read what this means").click()
        page.get_by_role("button", name="Hold it", exact=True).wait_for()
        check(page)
        page.goto(report)
        page.get_by_role("button", name="Export for the partner A clinic").click()
        page.get_by_role("button", name="Print it").click()
        page.get_by_text("a valid say-so exists for exactly this text").wait_for()
        check(page)
        assert [trouble for trouble in browser.troubles if "400" not in trouble and "403" not in trouble] == []


def test_a_text_is_drafted_by_keyboard_alone(
    address: str, told: tuple[House, Reporter], playwright: Playwright, tmp_path: Path
) -> None:
    """Tab, space and Enter lead from the report to a text that was looked at and sent; the focus is always visible."""
    with chromium(playwright, tmp_path / "profile") as browser:
        page = browser.page
        page.goto(address)
        page.locator("a.line:not(.pair)").first.click()
        page.get_by_text("Draft a text for her").first.wait_for()
        tab_to(page, "Draft a text for her")
        page.keyboard.press("Enter")
        page.get_by_role("heading", name="Draft a text for her").wait_for()
        tab_to(page, "For the circle Leeds indoor")
        for _ in range(2):  # from the first template, a warning about a number, to the police's
            page.keyboard.press("ArrowDown")
        tab_to(page, "Begin")
        page.keyboard.press("Enter")
        page.get_by_role("heading", name="A text for the police").wait_for()
        day = told[1].occasion.today
        typed = filled(day)
        for label, text in (("In her language", typed["words"]), ("In English", typed["english"])):
            tab_to(page, label)
            page.keyboard.press("Control+a")
            page.keyboard.type(text)
        tab_to(page, "one person told us")
        page.keyboard.press(" ")
        for label, name in (
            ("Not before", "earliest"),
            ("Until", "until"),
            ("For whom is it", "audience"),
            ("What did you leave out", "left_out"),
        ):
            tab_to(page, label)
            page.keyboard.type(typed[name])
        tab_to(page, "Look at it before it is sent")
        page.keyboard.press("Enter")
        page.get_by_role("heading", name="Exactly this would go out").wait_for()
        tab_to(page, "Send it to her")
        page.keyboard.press("Enter")
        page.get_by_role("heading", name="What may leave").wait_for()
        assert browser.troubles == []
    assert drafted(told[1]).words[1].words == typed["english"]
