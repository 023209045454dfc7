"""A warning that may go out at once, at two desks between the fixed hours: drafted, agreed, proposed, published."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright, expect
from tests.help.chromium import chromium
from tests.help.circle_desk import circle_desk, utc_day, utc_hour
from tests.help.desk import command, machine
from tests.help.desk_screens import SIZES, check
from tests.help.desk_texts import drafted, filled
from tests.help.lists import HIT, OTHER
from tests.help.program import Program
from tests.help.reporter import Reporter
from tests.help.scene import Scene

from sayso.desk.batches import HOURS_A_DAY
from sayso.device import reporter
from sayso.device.check import NoMatch, Warned
from sayso.wire.statement import Account

pytestmark = pytest.mark.holds("A3.22")
NAME = "Leith"
WORDS = "He was at my door again an hour ago."


@dataclass
class Desks:
    """The pages of two workers' desks, the circle, and a member of it."""

    ana: Page
    bea: Page
    scene: Scene

    @property
    def pages(self) -> tuple[Page, Page]:
        """Both pages."""
        return self.ana, self.bea


@pytest.fixture
def desks(playwright: Playwright, tmp_path: Path) -> Iterator[Desks]:
    """Two desks whose lists are proposed at another hour than now, one wide, one narrow and dark."""
    later = [(utc_hour() + hours) % HOURS_A_DAY for hours in (3, 9)]
    with circle_desk(tmp_path / "house") as two, ExitStack() as stack:
        made = two.anew(NAME)
        pages = []
        ways = zip(("ana", "bea"), two.keys, (("wide", "light"), ("narrow", "dark")), strict=True)
        for name, keys, (size, scheme) in ways:
            folder = machine(tmp_path / name, keys, two.house.address).folder
            (folder / "readers.toml").write_text(f'list_hours = {later}\n[[circle]]\nname = "{NAME}"\n')
            log = tmp_path / f"{name}.log"
            program = stack.enter_context(Program(command(folder, "--port", "0"), log))
            browser = chromium(playwright, tmp_path / f"{name}-browser", viewport=SIZES[size], color_scheme=scheme)
            page = stack.enter_context(browser).page
            page.goto(program.line("desk "))
            pages.append(page)
        yield Desks(*pages, Scene(made, made.comes(NAME)))


def to_circle(page: Page) -> None:
    """Go to the circle's page."""
    page.get_by_role("link", name="Desk", exact=True).click()
    page.get_by_role("link", name="Circles and their lists").click()
    page.get_by_role("link", name=NAME).click()
    check(page)


def tells(desks: Desks) -> Reporter:
    """Let somebody tell what was done an hour ago."""
    her = Reporter(desks.scene.desk.house.address)
    her.tell(Account(WORDS, "", "", "", "en"))
    return her


def drafts(page: Page, number: str) -> None:
    """Let a worker draft a warning with the tick, and send it."""
    page.reload()
    page.locator("a.line", has_text=WORDS).click()
    page.get_by_role("link", name="Draft a text for her").click()
    page.get_by_text("A warning about a number").first.click()
    page.locator("main form button").click()
    for name, text in filled(utc_day(), identifiers=number).items():
        if name == "evidence":
            page.get_by_label("one person told us", exact=True).check()
        elif name != "words":
            page.locator(f"[name={name}]").fill(text)
    page.get_by_label("Ask her whether it may go out at once").check()
    page.get_by_role("button", name="Look at it before it is sent").click()
    expect(page.locator("#look ~ .exact")).to_contain_text("At once, not at the fixed hours.")
    check(page)
    page.get_by_role("button", name="Send it to her").click()
    expect(page.locator("#texts")).to_contain_text("For the circle Leith, at once")


def test_what_she_agreed_to_goes_out_between_the_hours(desks: Desks) -> None:
    """Until she agreed there is no button; then a list at once brings hers alone, and the other waits."""
    desks.scene.tells(desks.scene.text(OTHER))
    her = tells(desks)
    drafts(desks.ana, "+44 131 496 0123")
    to_circle(desks.ana)
    expect(desks.ana.get_by_role("button", name="Propose")).to_have_count(0)
    her.change(reporter.say_yes, drafted(her))
    desks.bea.reload()
    desks.bea.locator("a.pair", has_text="at once").click()
    check(desks.bea)
    desks.bea.get_by_role("button", name="Approve exactly this").click()
    expect(desks.bea.locator("#out ~ p", has_text="need not wait for a fixed hour")).to_have_count(1)
    to_circle(desks.ana)
    expect(desks.ana.locator("#next ~ p", has_text="1 warning may go out at once")).to_have_count(1)
    expect(desks.ana.locator("article", has_text="she agreed that it goes out at once")).to_have_count(1)
    desks.ana.get_by_role("button", name="Propose a list at once").click()
    expect(desks.ana.get_by_role("heading", name="You proposed a list")).to_be_visible()
    check(desks.ana)
    to_circle(desks.bea)
    expect(desks.bea.locator("section", has=desks.bea.locator("#proposed")).locator("article")).to_have_count(1)
    desks.bea.get_by_role("button", name="Confirm and publish").click()
    expect(desks.bea.locator("section", has=desks.bea.locator("#list")).locator("article")).to_have_count(1)
    expect(desks.bea.get_by_role("button", name="Propose")).to_have_count(0)
    assert desks.scene.check(HIT, OTHER) == (Warned, NoMatch)
