"""A1.21 and the phone's half of A1.23: the page on a slow phone with a slow network, and what passes the wire."""

import secrets
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, Playwright, Request, sync_playwright
from tests.help.chromium import Phone, chromium
from tests.help.home import Home, home
from tests.help.house import House
from tests.help.program import children, with_argument
from tests.help.walk import Story, Walk

from bench.figures import Figure
from bench.quota import NotPermittedError, quota
from bench.relay import Link, Relay
from sayso.sealing.code import make_code

LINKS = ((Link("1.6 Mbit/s + 150 ms", 1.6e6, 0.15), 2.0), (Link("0.4 Mbit/s + 400 ms", 0.4e6, 0.4), 5.0))
FAST = Link("no limit", 1e12, 0.0)
CORES = 0.25
RUNS = 5
TYPING_MS = 5000
"""Who types twenty digits as fast as she can needs longer."""
STORY = Story("He follows me from the bus, and I fear that a call would bring my flatmate trouble.", desk_may_read=True)

# Runs before the page's own scripts; the page's clock begins with the navigation.
WATCH = """new MutationObserver((_, watching) => {
  if (document.documentElement?.dataset.ready === undefined) return;
  watching.disconnect();
  globalThis.usable_ms = performance.now();
}).observe(document, {subtree: true, attributes: true, attributeFilter: ["data-ready"]})"""

PRESSED = """addEventListener("submit", () => {
  globalThis.pressed_ms = performance.timeOrigin + performance.now();
}, true)"""


def measure() -> Iterator[Figure]:
    """Yield the figures of the page."""
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder, home(Path(folder)) as served:
        yield from weigh(playwright, served)
        for link, limit in LINKS:
            name = f"usable_{link.name.split()[0].replace('.', '_')}_mbit"
            says = f"first page usable at {link.name}, a quarter of a core"
            try:
                value = statistics.median(usable_seconds(playwright, served, link) for _ in range(RUNS))
            except NotPermittedError:
                value = None
            yield Figure("A1.21", name, says, value, "s", limit)
        try:
            derive = statistics.median(derive_seconds(playwright, served) for _ in range(RUNS))
        except NotPermittedError:
            derive = None
        yield Figure("A1.23", "derive_keys", "from *Open* to her keys, a quarter of a core", derive, "s", 2)


def weigh(playwright: Playwright, served: Home) -> Iterator[Figure]:
    """Yield requests and bytes of the first page and of the whole path to a sealed report."""
    with phone(playwright, served, FAST) as (open_phone, relay):
        requests: list[str] = []

        def note(request: Request) -> None:
            requests.append(request.url)

        open_phone.context.on("request", note)
        walk = Walk(open_phone.page, relay.address)
        open_phone.page.wait_for_load_state("networkidle")
        yield Figure("A1.21", "first_page_requests", "first page, requests", len(requests), "", 6)
        yield Figure("A1.21", "first_page_bytes", "first page, down the wire", relay.down.passed / 1000, "kB", 30)
        walk.send(walk.tell(STORY))
        whole = (relay.down.passed + relay.up.passed) / 1000
        yield Figure("A1.21", "whole_path_bytes", "first page to a sealed report, both ways", whole, "kB", 120)


def usable_seconds(playwright: Playwright, served: Home, link: Link) -> float:
    """Return the time from navigation to a first page that answers, on a slow phone over `link`."""
    with phone(playwright, served, link, slow=True) as (open_phone, relay):
        open_phone.context.add_init_script(WATCH)
        walk = Walk(open_phone.page, relay.address)
        usable_ms = float(open_phone.page.evaluate("usable_ms"))
        walk.press("first.tell")
        walk.at("start.title")
        return usable_ms / 1000


def derive_seconds(playwright: Playwright, served: Home) -> float:
    """Return the time from pressing *Open* until the page has her keys and asks for what lies under them.

    It has checked the desk's keys by then too. The worker was started when the page asked for the code: nobody types
    twenty digits in the time that it takes to be read.
    """
    with phone(playwright, served, FAST, slow=True) as (open_phone, relay):
        open_phone.context.add_init_script(PRESSED)
        walk = Walk(open_phone.page, relay.address)
        walk.press("first.code")
        walk.at("enter.title")
        open_phone.page.wait_for_timeout(TYPING_MS)
        walk.fill("enter.label", make_code([secrets.randbelow(10) for _ in range(19)]).digits)
        with asked(open_phone.page, "read") as read:
            walk.press("enter.go")
            walk.complains("enter.nothing")
        return float(read["startTime"] - open_phone.page.evaluate("pressed_ms")) / 1000


@contextmanager
def asked(page: Page, path: str) -> Iterator[dict[str, Any]]:
    """Note the times of the request to `path` that is made in the `with` block, in milliseconds."""
    times: dict[str, Any] = {}

    def note(request: Request) -> None:
        if request.url.endswith(f"/api/1/{path}"):
            times.update(request.timing)

    page.on("requestfinished", note)
    yield times
    page.remove_listener("requestfinished", note)


@contextmanager
def phone(
    playwright: Playwright, served: Home | House, link: Link, *, slow: bool = False
) -> Iterator[tuple[Phone, Relay]]:
    """Open a phone with an empty profile behind a relay, slowed to a quarter of a core if `slow`."""
    with ExitStack() as stack:
        relay = stack.enter_context(Relay(served.port, link))
        profile = Path(stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))) / "profile"
        opened = stack.enter_context(chromium(playwright, profile))
        if slow:
            stack.enter_context(quota(children(with_argument(f"--user-data-dir={profile}")), CORES))
        yield opened, relay
