"""Leave: an ordinary page at once, nothing behind it (claim A1.9)."""

import http.client
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, expect
from tests.help.chromium import Phone, chromium
from tests.help.every_screen import STORIES, every_screen
from tests.help.home import Home, home
from tests.help.pages import site
from tests.help.walk import Story, Walk

pytestmark = pytest.mark.holds("A1.9")
ORDINARY = '<!doctype html><html lang="en"><title>Weather</title><link rel="icon" href="data:,"><p>Rain.</p></html>'


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    """A network whose Leave leads to an ordinary page on this machine."""
    with site({"/": ORDINARY}) as elsewhere, home(tmp_path_factory.mktemp("home"), f"{elsewhere}/") as opened:
        yield opened


def test_leave_opens_the_hosts_page_and_back_shows_nothing(left: Home, phone: Phone) -> None:
    """After Leave in the middle of her story Back leads to no page with anything of hers, however often."""
    walk = Walk(phone.page, left.address)
    questions = walk.questions(Story("Nobody shall see this.", called="a secret name"))
    while next(questions) != "names":
        pass
    walk.leave()
    expect(phone.page.locator("body")).to_have_text("Rain.")
    for _ in range(3):
        phone.page.go_back()
        shown = phone.page.locator("body").inner_text()
        assert "Nobody shall see this." not in shown
        assert "a secret name" not in shown
        assert phone.page.locator("textarea").count() == 0


def test_leave_also_works_from_her_answers(left: Home, phone: Phone) -> None:
    """With a code open, Leave takes everything off the screen; Back and forward show the first page at most."""
    walk = Walk(phone.page, left.address)
    story = Story("Something that was told.", desk_may_read=True)
    code = walk.tell(story)
    walk.send(code)
    back = Walk(phone.page, left.address)
    back.enter(code)
    back.leave()
    phone.page.go_back()
    assert story.words not in phone.page.locator("body").inner_text()
    assert code not in phone.page.locator("body").inner_text().replace(" ", "")


def test_the_walk_leaves_one_entry_in_the_history(left: Home, phone: Phone) -> None:
    """Telling adds nothing to what Back steps through, and every page has the same title and address."""
    walk = Walk(phone.page, left.address)
    before = phone.page.evaluate("history.length")
    code = walk.tell(STORIES["en"])
    walk.send(code)
    assert phone.page.evaluate("history.length") == before
    assert phone.page.url == f"{left.address}/en"
    assert phone.page.title() == "Notes"


def test_leave_is_on_every_screen(left: Home, playwright: Playwright, tmp_path: Path) -> None:
    """On each screen Leave is to be seen without scrolling down, and is the first thing that Tab reaches."""
    with chromium(playwright, tmp_path / "profile") as phone:
        for name in every_screen(phone.page, left.address, "en", left.office):
            phone.page.evaluate("scrollTo(0, 0)")
            expect(phone.page.locator("#leave"), name).to_be_in_viewport()
        phone.page.goto(f"{left.address}/en")
        phone.page.keyboard.press("Tab")
        expect(phone.page.locator("#leave")).to_be_focused()


def test_the_answer_tells_the_browser_to_clear_what_it_stored(left: Home) -> None:
    """`/leave` sends the browser elsewhere, says nothing of where from, and has it clear what it stored."""
    connection = http.client.HTTPConnection("127.0.0.1", left.port, timeout=10)
    connection.request("GET", "/leave")
    answer = connection.getresponse()
    assert answer.status == 303
    assert answer.getheader("Location", "").startswith("http://127.0.0.1:")
    assert answer.getheader("Clear-Site-Data") == '"cache", "cookies", "storage"'
    assert answer.getheader("Referrer-Policy") == "no-referrer"
    assert answer.getheader("Cache-Control") == "no-store"
    connection.close()


def test_an_app_in_the_background_shows_nothing(left: Home, phone: Phone) -> None:
    """While the page is out of sight it covers itself; she uncovers it by a press, and her words are still there."""
    walk = Walk(phone.page, left.address)
    questions = walk.questions(Story("Still here afterwards."))
    while next(questions) != "what-happened":
        pass
    session = phone.context.new_cdp_session(phone.page)
    session.send("Emulation.setFocusEmulationEnabled", {"enabled": False})
    phone.page.evaluate(
        "Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});"
        "document.dispatchEvent(new Event('visibilitychange'))"
    )
    cover = phone.page.locator("#cover")
    expect(cover).to_be_visible()
    box = cover.bounding_box()
    assert box is not None
    assert (box["x"], box["y"], box["width"]) == (0, 0, 360)
    assert box["height"] >= 740
    walk.press("covered.show")
    expect(phone.page.get_by_role("textbox")).to_have_value("Still here afterwards.")
