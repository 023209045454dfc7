"""The page of a circle at two desks of the demonstration, and the member's phone beside them."""

import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright, expect
from tests.help.chromium import LOCKS_ITSELF, axe, chromium
from tests.help.demo import Demo, demo
from tests.help.desk_screens import SIZES, check, tab_to
from tests.help.member_walk import MemberWalk

from sayso.demo.stories import WORKERS, member

pytestmark = pytest.mark.holds("A3.5", "A3.6", "A3.20")
NAME = member().circle
SPELLINGS = ("0141 496 0158", "+44 141 496 0158", "0044 (0)141-496-0158")
NEW = "07700 900 736"


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """A demonstration."""
    with demo(tmp_path_factory.mktemp("demo") / "data") as started:
        yield started


@contextmanager
def both(running: Demo, playwright: Playwright, folder: Path) -> Iterator[tuple[Page, Page]]:
    """Open Mo's desk on a wide screen, Irina's on a narrow dark one."""
    ways = (("wide", "light"), ("narrow", "dark"))
    with ExitStack() as stack:
        pages = []
        for worker, (size, scheme) in zip(WORKERS, ways, strict=True):
            browser = chromium(playwright, folder / worker, viewport=SIZES[size], color_scheme=scheme)
            page = stack.enter_context(browser).page
            page.goto(newest(running, worker))
            if page.get_by_role("heading", name="This address worked once").count():
                page.goto(newest(running, worker))  # the desk has printed another one
            pages.append(page)
        yield pages[0], pages[1]


def newest(running: Demo, worker: str) -> str:
    """Return the newest address of a worker's desk."""
    found: list[str] = re.findall(rf"^desk of {worker}: (\S+)$", running.program.printed, re.MULTILINE)
    return found[-1]


def to_circle(page: Page) -> None:
    """Go to the circle's page, from any other."""
    page.get_by_role("link", name="Desk", exact=True).click()
    page.get_by_role("link", name="Circles and their lists").click()
    check(page)
    page.get_by_role("link", name=NAME).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(NAME)


def asks_about_the_new(walk: MemberWalk) -> None:
    """Check the number of the warning that is new; of a range for fiction, it is asked about first."""
    walk.checks(NEW)
    walk.at("circle.right")
    walk.press("circle.right.yes")


def test_two_publish_a_list_and_a_member_is_warned(running: Demo, playwright: Playwright, tmp_path: Path) -> None:
    """Irina approves and proposes, Mo looks and publishes by keyboard, a member is warned; one pauses, she is not."""
    with both(running, playwright, tmp_path) as (mo, irina), chromium(playwright, tmp_path / "member") as phone:
        walk = MemberWalk(phone.page, running.address)
        phone.page.locator("button.door").click()
        walk.home(NAME)
        for typed in SPELLINGS:
            walk.checks(typed)
            walk.at("circle.warned")
            walk.back(NAME)
        asks_about_the_new(walk)
        walk.at("circle.no_match.phone")
        walk.back(NAME)
        irina.locator("a.pair").click()
        irina.get_by_role("button", name="Approve exactly this").click()
        irina.get_by_role("link", name="Circles and their lists").click()
        irina.get_by_role("link", name=NAME).click()
        check(irina)
        expect(irina.locator("#next ~ p").first).to_have_text("Not in the list: 1 warning.")
        irina.get_by_role("button", name="Propose the next list").click()
        expect(irina.get_by_role("heading", name="You proposed a list")).to_be_visible()
        expect(irina.get_by_role("button", name="Confirm and publish")).to_have_count(0)
        check(irina)
        to_circle(mo)
        expect(mo.get_by_role("heading", name="Irina proposes a list")).to_be_visible()
        expect(mo.locator("section", has=mo.locator("#proposed")).locator("article")).to_have_count(1)
        check(mo)
        tab_to(mo, "Confirm and publish")
        mo.keyboard.press("Enter")
        expect(mo.locator("section", has=mo.locator("#list")).locator("article")).to_have_count(2)
        expect(mo.locator("#proposed")).to_have_count(0)
        asks_about_the_new(walk)
        walk.at("circle.warned")
        walk.back(NAME)
        to_circle(irina)
        card = irina.locator("article", has_text="changes his number often")
        card.get_by_role("button", name="Pause this one").click()
        expect(irina.locator("section", has=irina.locator("#list")).locator("article")).to_have_count(1)
        asks_about_the_new(walk)
        walk.at("circle.no_match.phone")
        assert phone.troubles == []


def test_what_is_refused_is_said_there(running: Demo, playwright: Playwright, tmp_path: Path) -> None:
    """A link is shown once; an overtaken proposal is not published; a sheet prints without numbers."""
    with both(running, playwright, tmp_path) as (mo, irina):
        to_circle(mo)
        mo.get_by_role("button", name="Propose the next list").click()
        to_circle(irina)
        mo.get_by_role("button", name="Propose the next list").click()
        irina.get_by_role("button", name="Confirm and publish").click()
        expect(irina.get_by_role("alert")).to_contain_text("another list was proposed meanwhile")
        mo.get_by_label("Romanian").check()
        mo.get_by_role("button", name="Make a link").click()
        link = mo.locator(".exact bdi").inner_text()
        assert link.startswith(f"{running.address}/ro/circle/#")
        check(mo)
        to_circle(mo)
        assert link not in mo.content()
        groups = mo.locator("#groups").input_value()
        assert "comes back after he was told no" in groups
        mo.get_by_role("link", name="A sheet to print").click()
        expect(mo.get_by_role("heading", level=1)).to_have_text(f"Warnings for {NAME}")
        assert axe(mo, LOCKS_ITSELF) == []
        for said in (groups, mo.locator("main").inner_text()):
            assert not re.search(r"\+44|0158", said)


def test_a_member_is_taken_out_on_the_page(running: Demo, playwright: Playwright, tmp_path: Path) -> None:
    """A worker reads what it means, takes the member out, and her code opens nothing in the circle any more."""
    with both(running, playwright, tmp_path) as (mo, irina), chromium(playwright, tmp_path / "member") as phone:
        to_circle(irina)
        member = irina.locator("#members ~ ul > li")
        expect(member).to_have_count(1)
        member.locator("summary").click()
        check(irina)
        irina.get_by_role("button", name="Take her out").click()
        expect(irina.get_by_text("Nobody yet.")).to_be_visible()
        to_circle(mo)
        expect(mo.get_by_text("Nobody yet.")).to_be_visible()
        walk = MemberWalk(phone.page, running.address)
        phone.page.locator("button.door").click()
        walk.at("circle.enter")
        walk.complains("circle.enter.nothing")
