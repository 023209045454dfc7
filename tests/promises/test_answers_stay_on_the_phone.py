"""What she answers about her rights stays in the open page: not sent, not stored, not in the address or the title."""

import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, Request
from tests.help.chromium import Aside, chromium
from tests.help.rights import FAMILY, open_page, reply, rights_host
from tests.help.search import patterns, search_folder

DAY = "1987-03-09"  # nothing else holds this day
TOLD = {
    "On which day did you apply": DAY,
    "Which visa or permission": "Domestic worker in a private household",
    "permission to be in the UK end": "2026-08-01",
}
STORED = (
    "[document.cookie, document.title, location.href, JSON.stringify(history.state), "
    "JSON.stringify({...localStorage}), JSON.stringify({...sessionStorage})].join(' ')"
)
ELSEWHERE = "Promise.all([caches.keys(), indexedDB.databases()]).then(found => found.flat().length)"


@pytest.fixture(scope="module")
def rights(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A host that serves the rights pages; the address."""
    with rights_host(tmp_path_factory.mktemp("rights")) as address:
        yield address


@pytest.mark.holds("C1.14")
def test_an_answer_stands_nowhere_but_on_the_screen(playwright: Playwright, rights: str, tmp_path: Path) -> None:
    """With the network on: no request, no new address or title, nothing kept; the browser's files do not hold the day.

    The control: the same day, kept by this test, is found where it was kept, and in the browser's files.
    """
    profile = tmp_path / "profile"
    with chromium(playwright, profile) as phone:
        page = phone.page
        open_page(page, rights, "home")
        asked: list[Request] = []
        page.on("request", lambda request: asked.append(request))  # noqa: PLW0108 - Playwright marks its handlers
        before, aside = page.url, Aside(page)
        length = aside.run("history.length")
        page.get_by_role("button", name=FAMILY).first.click()
        assert len(reply(page, TOLD)) >= 3
        assert page.locator(".answer").is_visible()
        assert [request.url for request in asked] == []
        assert (page.url, page.title(), aside.run("history.length")) == (before, "Notes", length)
        assert aside.run(STORED) == f" Notes {before} null {{}} {{}}"
        assert aside.run(ELSEWHERE) == 0
        assert phone.context.cookies() == []
    assert search_folder(profile, patterns([DAY])) == set()
    with chromium(playwright, profile) as phone:
        open_page(phone.page, rights, "home")
        aside = Aside(phone.page)
        aside.run(f"localStorage.setItem('kept', '{DAY}')")
        assert DAY in aside.run(STORED)
    assert search_folder(profile, patterns([DAY])) != set()


@pytest.mark.holds("C1.14")
@pytest.mark.parametrize("place", ["", "/measures", "/police-scotland", *(f"/{page}" for page in ("home", "home/law"))])
def test_the_browser_is_told_to_let_nothing_out(rights: str, place: str) -> None:
    """Whatever a script of such a page tries: no connection, no form, no worker, no image from elsewhere."""
    with urllib.request.urlopen(f"{rights}/know/en{place}") as answer:
        policy = dict(part.split(" ", 1) for part in answer.headers["Content-Security-Policy"].split("; "))
    assert {policy[what] for what in ("default-src", "connect-src", "worker-src", "form-action")} == {"'none'"}
    assert policy["img-src"] == "data:"
    assert "'self'" not in policy["script-src"]
    assert "'unsafe" not in policy["script-src"]
