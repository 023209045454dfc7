"""The rights pages in a browser: a host that serves them, the way through an interview, and that nothing gets out."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, Request
from tests.help.chromium import Aside, Phone
from tests.help.house import furnish, serve

from sayso.demo.stories import site_toml

FAMILY = "Do I lose my visa if I leave this family?"
DIRECTORY = """\
[[organization]]
name = {en = "The Kitchen Table", ro = "Masa din bucătărie"}
description = "Advisers for domestic workers. They ask for no papers."
phone = "020 7946 0321"
hours = "Tuesdays from 10:00 to 13:00"
url = "https://kitchen.example.org"
"""


@contextmanager
def rights_host(folder: Path) -> Iterator[str]:
    """The demonstration's host, with one organisation in its directory; the address."""
    data = folder / "data"
    furnish(data)
    (data / "site.toml").write_text(site_toml(), "utf-8")
    (data / "directory.toml").write_text(DIRECTORY, "utf-8")
    with serve(data) as program:
        yield program.line("ready ")


def open_page(page: Page, address: str, name: str, language: str = "en") -> None:
    """Open a topic and wait until it can be used."""
    page.goto(f"{address}/know/{language}/{name}")
    page.wait_for_selector("html[data-ready]")


def heading(page: Page) -> str:
    """Return what the screen asks or answers."""
    return page.get_by_role("heading", level=1).inner_text()


def reply(page: Page, told: Mapping[str, str]) -> list[str]:
    """Answer each question that comes; what is not told, she would rather not say. Return the questions."""
    asked = []
    while page.get_by_role("button", name="I would rather not say").count():
        question = heading(page)
        assert question not in asked  # nothing is asked twice, declined or not
        asked.append(question)
        answer = next((answer for words, answer in told.items() if words in question), "I would rather not say")
        if re.fullmatch(r"\d{4}-\d\d-\d\d", answer):
            page.get_by_label(question).fill(answer)
            page.get_by_role("button", name="Go on").click()
        else:
            page.get_by_role("button", name=answer, exact=True).click()
    return asked


@contextmanager
def nothing_leaves(phone: Phone) -> Iterator[None]:
    """Cut the network; nothing may be asked of it, stored, or shown in the address or the title."""
    asked: list[Request] = []
    phone.page.on("request", lambda request: asked.append(request))  # noqa: PLW0108 - Playwright marks its handlers
    before = phone.page.url
    phone.context.set_offline(True)
    yield
    assert [request.url for request in asked] == []
    assert (phone.page.url, phone.page.title()) == (before, "Notes")
    stored = "Promise.all([caches.keys(), indexedDB.databases(), navigator.storage.estimate().then(one => one.usage)])"
    aside = Aside(phone.page)
    assert aside.run(stored) == [[], [], 0]
    assert aside.run("[document.cookie, localStorage.length, sessionStorage.length, history.state]") == ["", 0, 0, None]
    assert phone.context.cookies() == []
    phone.context.set_offline(False)
