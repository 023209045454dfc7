"""The demonstration's first minute: she strikes the street and approves, what the server holds, the export refused."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, expect
from tests.help.chromium import Phone, axe, chromium
from tests.help.demo import Demo, demo
from tests.help.walk import Walk

from sayso.demo.stories import stories

pytestmark = pytest.mark.holds("A2.18")
STREET = ", near Murano Street"


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """A demonstration."""
    with demo(tmp_path_factory.mktemp("demo") / "data") as started:
        yield started


def test_she_strikes_the_street_and_approves(running: Demo, phone: Phone) -> None:
    """Behind the third door a draft waits; the checker points at the street, she strikes it and says yes."""
    walk = Walk(phone.page, running.address)
    phone.page.locator("button.door").nth(2).click()
    walk.at("mine.title")
    walk.press("draft.read")
    expect(phone.page.locator("main")).to_contain_text(walk.name_text("text.shows.place"))
    walk.press("draft.edit")
    walk.at("draft.edit.title")
    box = phone.page.locator("textarea")
    words = box.input_value()
    assert STREET in words
    box.fill(words.replace(STREET, ""))
    walk.press("draft.edit.yes")
    walk.at("draft.said")
    assert phone.troubles == []


def test_the_desk_presses_police_export_and_is_refused(running: Demo, playwright: Playwright, tmp_path: Path) -> None:
    """Irina opens any report, presses *Export for the police*, and reads the refusal; a warning waits for her eyes."""
    with chromium(playwright, tmp_path / "profile", viewport={"width": 1000, "height": 760}) as browser:
        page = browser.page
        page.goto(running.desk_address())
        expect(page.get_by_role("heading", name="Waiting for a second pair of eyes")).to_be_visible()
        page.locator("a.line:not(.pair)").first.click()
        page.get_by_role("button", name="Export for the police", exact=True).click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Refused: she has not said yes to this.")


def test_beside_it_stands_what_the_server_holds(running: Demo, playwright: Playwright, tmp_path: Path) -> None:
    """The page reads the server's disk: sealed bytes and sizes; no word that was told is in it, the control is."""
    holds = running.program.line("what the server holds: ")
    told = [word for story in stories() for word in re.findall(r"[A-Z]\w{5,}", story.account.words)]
    with chromium(playwright, tmp_path / "profile") as browser:
        page = browser.page
        page.goto(holds)
        expect(page.locator("code", has_text="age-encryption.org/v1").first).to_be_visible()
        assert axe(page) == []
        body = page.content()
        assert [word for word in told if word in body] == []
        for word, answer in (("Biscuit", "stands nowhere in it"), ("X25519", "stands in it")):
            page.get_by_label("Look for a word").fill(word)
            page.get_by_role("button", name="Look", exact=True).click()
            expect(page.get_by_role("status")).to_contain_text(f"“{word}” {answer}")
        assert browser.troubles == []
