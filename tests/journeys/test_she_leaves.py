"""Leave: the ordinary page, nothing of hers behind it, with and without a connection (claim A1.9)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.help.chromium import Phone
from tests.help.house import House
from tests.help.house import house as open_house
from tests.help.pages import site
from tests.help.walk import Walk

pytestmark = pytest.mark.holds("A1.9")
SECRET = "He waits outside."
HIDDEN = "Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' })"


@pytest.fixture
def leaving(tmp_path: Path) -> Iterator[tuple[House, str]]:
    """A server whose ordinary page is another server's; yield it and that page's address."""
    files = {"/weather": "<!doctype html><title>Weather</title><h1>Rain</h1>"}
    with site(files) as ordinary, open_house(tmp_path / "house", f"{ordinary}/weather") as house:
        yield house, f"{ordinary}/weather"


def typing(phone: Phone, house: House) -> Walk:
    """Type something, and do not send it."""
    walk = Walk(phone.page, house.address)
    walk.press("first.tell")
    walk.go_on()
    walk.fill("words.hint", SECRET)
    return walk


def test_leave_opens_the_ordinary_page_and_back_shows_nothing(leaving: tuple[House, str], phone: Phone) -> None:
    """The browser is told to clear what it stored; Back does not come to what she typed."""
    house, ordinary = leaving
    walk = typing(phone, house)
    with phone.page.expect_response("**/leave") as left:
        walk.leave()
    assert left.value.header_value("clear-site-data") == '"cache", "cookies", "storage"'
    expect(phone.page.get_by_role("heading")).to_have_text("Rain")
    assert phone.page.url == ordinary
    phone.page.go_back()
    assert SECRET not in phone.page.content()


def test_leave_without_a_connection_names_only_the_ordinary_page(leaving: tuple[House, str], phone: Phone) -> None:
    """Her words are gone at once, and the browser's complaint is about the ordinary page."""
    house, ordinary = leaving
    typing(phone, house)
    phone.context.set_offline(True)
    asked: list[str] = []
    phone.page.on("request", lambda request: asked.append(request.url))
    with phone.page.expect_event("requestfailed", lambda request: request.url == ordinary):
        phone.page.locator("#leave").click()
    assert asked == [f"{house.address}/leave", ordinary]
    expect(phone.page.locator("body")).not_to_contain_text(SECRET)
    phone.troubles.clear()  # what the browser says of a request without a connection


def test_leave_can_be_pressed_while_the_page_is_covered(leaving: tuple[House, str], phone: Phone) -> None:
    """The cover hides what she typed, and not the way out."""
    house, ordinary = leaving
    phone.page.add_init_script(HIDDEN)
    walk = typing(phone, house)
    phone.page.dispatch_event("html", "visibilitychange")
    expect(walk.button("covered.show")).to_be_visible()
    phone.page.locator("#leave").click()
    phone.page.wait_for_url(ordinary)
