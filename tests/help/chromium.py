"""A phone-sized Chromium with an empty profile of its own, which notes everything that went wrong in it."""

import json
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, CDPSession, ConsoleMessage, Error, Page, Playwright
from tests.help.program import with_argument
from tests.help.tools import tool

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
WIDTH, HEIGHT = 360, 740
LIKE_A_PHONE: dict[str, Any] = {
    "viewport": {"width": WIDTH, "height": HEIGHT},
    "is_mobile": True,
    "has_touch": True,
    "locale": "en-GB",
    "service_workers": "allow",
}


@dataclass
class Phone:
    """An open browser: its `page`, its `profile` folder if it is on the disk, and `troubles`, best empty.

    Troubles are error lines in the console, errors that no code caught, and violations of the content security
    policy. A test that provokes one checks it and clears the list.
    """

    page: Page
    profile: Path | None = None
    troubles: list[str] = field(default_factory=list)
    dead: bool = False

    @property
    def context(self) -> BrowserContext:
        """What Playwright calls the browser with this profile."""
        return self.page.context

    def watch(self, page: Page) -> None:
        """Note what goes wrong in a page and its workers."""
        page.on("console", self._on_console)
        page.on("pageerror", lambda error: self.troubles.append(f"not caught: {error}"))
        session = self.context.new_cdp_session(page)
        session.on("Audits.issueAdded", self._on_issue)
        session.send("Audits.enable")

    def die(self) -> None:
        """Kill the browser as a phone does that needs the memory: it gets no chance to tidy up."""
        self.dead = True
        for pid in with_argument(f"--user-data-dir={self.profile}"):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.troubles.append(f"console: {message.text} ({message.location.get('url', '')})")

    def _on_issue(self, event: dict[str, Any]) -> None:
        if event["issue"]["code"] == "ContentSecurityPolicyIssue":
            self.troubles.append(f"policy: {json.dumps(event['issue']['details'])}")


@contextmanager
def chromium(playwright: Playwright, profile: Path, **options: Any) -> Iterator[Phone]:
    """Open a phone-sized Chromium on the profile folder; `options` go to Playwright (`locale`, `color_scheme`, …)."""
    started = {"executable_path": tool("chromium"), "headless": True, "args": [*FLAGS]}
    context = playwright.chromium.launch_persistent_context(profile, **started | LIKE_A_PHONE | options)
    with _watched(Phone(context.pages[0], profile)) as phone:
        yield phone


@contextmanager
def window(browser: Browser) -> Iterator[Phone]:
    """Open a phone-sized window with an empty profile in memory: much sooner than a Chromium of its own."""
    with _watched(Phone(browser.new_context(**LIKE_A_PHONE).new_page())) as phone:
        yield phone


@contextmanager
def _watched(phone: Phone) -> Iterator[Phone]:
    context = phone.context
    try:
        phone.watch(phone.page)
        context.on("page", phone.watch)
        yield phone
    finally:
        with suppress(Error) if phone.dead else nullcontext():
            context.close()


class Aside:
    """JavaScript in a world of its own beside a page, where the page's policy does not reach and vice versa.

    Playwright's own `evaluate` needs `eval`, which a strict page refuses; Chromium's debugger does not.
    """

    def __init__(self, page: Page) -> None:
        """Make the world; it lasts until the page goes elsewhere."""
        self._session: CDPSession = page.context.new_cdp_session(page)
        frame = self._session.send("Page.getFrameTree")["frameTree"]["frame"]["id"]
        made = self._session.send("Page.createIsolatedWorld", {"frameId": frame, "worldName": "aside"})
        self._world = made["executionContextId"]

    def run(self, script: str) -> Any:
        """Return the value of a script, awaited if it is a promise."""
        answer = self._session.send(
            "Runtime.evaluate",
            {"expression": script, "contextId": self._world, "awaitPromise": True, "returnByValue": True},
        )
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")


@cache
def axe_source() -> str:
    """Return the source of axe-core."""
    return (Path(tool("node_modules")) / "axe-core/axe.min.js").read_text()


LOCKS_ITSELF = "meta-refresh"
"""axe's rule against a page that goes elsewhere by itself. A desk left alone must: it says so, and waits if asked."""


def axe(page: Page, apart_from: str = "") -> list[str]:
    """Return what axe-core finds wrong on the page, one line for each place, but for the rule `apart_from`."""
    aside = Aside(page)
    aside.run(f"{axe_source()};0")
    found = aside.run("axe.run(document, {resultTypes: ['violations']}).then(result => result.violations)")
    return [
        f"{rule['id']}: {node['target']} {node['failureSummary']}"
        for rule in found
        for node in rule["nodes"]
        if rule["id"] != apart_from
    ]
