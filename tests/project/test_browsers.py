"""The browsers that the journeys use note what goes wrong, on a page as strict as the real one."""

from pathlib import Path

import pytest
from playwright.sync_api import Playwright
from tests.help.chromium import Aside, axe, chromium
from tests.help.firefox import firefox
from tests.help.pages import site
from tests.help.search import patterns, search_folder

HEAD = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Weather</title>'
    '<meta name="viewport" content="width=device-width">'
)
GOOD = f"{HEAD}</head><body><main><h1>Rain</h1><p>All day.</p></main></body></html>"
SCRIPT = f'{HEAD}<script src="/page.js"></script></head><body><main><h1>Rain</h1></main></body></html>'
FIELD = f"{HEAD}</head><body><main><h1>Rain</h1><label>Words <textarea></textarea></label></main></body></html>"
WORD = "a planted sentence that stays"


def test_a_quiet_page_has_no_troubles(playwright: Playwright, tmp_path: Path) -> None:
    """A page that is in order leaves no trouble and axe finds nothing."""
    with site({"/": GOOD}) as address, chromium(playwright, tmp_path / "profile") as phone:
        phone.page.goto(address)
        assert axe(phone.page) == []
        assert Aside(phone.page).run("innerWidth") == 360
        assert phone.troubles == []


@pytest.mark.parametrize(
    ("script", "trouble"),
    [
        ("console.error('so it went')", "so it went"),
        ("null.gone", "not caught"),
        ("setTimeout('1')", "policy"),
        ("document.head.innerHTML = '<p>'", "policy"),
        ("new Image().src = 'http://127.0.0.2/pixel.png'", "policy"),
        ("fetch('/elsewhere')", "policy"),
    ],
)
def test_troubles_are_noted(playwright: Playwright, tmp_path: Path, script: str, trouble: str) -> None:
    """An error line, an uncaught error and each kind of forbidden act is noted."""
    files = {"/": SCRIPT, "/page.js": script}
    with site(files) as address, chromium(playwright, tmp_path / "profile") as phone:
        phone.page.goto(address)
        phone.page.wait_for_timeout(200)
        assert any(trouble in line for line in phone.troubles), phone.troubles


def test_axe_finds_what_is_wrong(playwright: Playwright, tmp_path: Path) -> None:
    """On a page with an image that has no text, axe says so, in spite of the strict policy."""
    files = {"/": GOOD.replace("<p>", '<img src="/none.png"><p>')}
    policy = "default-src 'none'; img-src 'self'"
    with site(files, policy) as address, chromium(playwright, tmp_path / "profile") as phone:
        phone.page.goto(address)
        assert any(line.startswith("image-alt") for line in axe(phone.page))


def test_a_browser_keeps_what_is_typed_into_a_plain_field(playwright: Playwright, tmp_path: Path) -> None:
    """What is typed into a plain textarea stands in the profile afterwards: the search sees such things."""
    with site({"/": FIELD, "/next": GOOD}) as address, chromium(playwright, tmp_path / "profile") as phone:
        phone.page.goto(address)
        phone.page.get_by_role("textbox").press_sequentially(WORD)
        phone.page.goto(f"{address}/next")
    found = search_folder(tmp_path / "profile", patterns([WORD]))
    assert any("Sessions" in finding.where for finding in found), found


def test_firefox_is_driven_and_watched(tmp_path: Path) -> None:
    """Firefox opens a strict page, types and presses as a person would, and notes what the policy forbids."""
    page = SCRIPT.replace("<h1>", "<input aria-label='Words'><button>Ask</button><h1>")
    script = """document.querySelector("button").onclick = event => {
      document.querySelector("h1").textContent = document.querySelector("input").value + event.isTrusted;
      fetch("/elsewhere").catch(() => {})}"""
    wait = script.replace("document", "const go = () => document", 1) + "; addEventListener('DOMContentLoaded', go)"
    with site({"/": page, "/page.js": wait}) as address, firefox(tmp_path / "profile") as browser:
        browser.go(address)
        assert browser.run("innerWidth") == 360
        assert browser.troubles == []
        browser.click("document.querySelector('input')")
        browser.type("ploaie")
        browser.click("document.querySelector('button')")
        assert browser.until("document.querySelector('h1').textContent") == "ploaietrue"
        assert any("connect-src" in line for line in browser.troubles)
