"""A2.15: a ledger of 500 entries verified in the browser, and her page after the code over a slow network."""

import statistics
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from playwright.sync_api import Playwright, sync_playwright
from tests.help.desks_half import DesksHalf
from tests.help.home import Home, home
from tests.help.reporter import CLOSED, Reporter, account
from tests.help.walk import Walk

from bench.figures import Figure
from bench.phone import FAST, phone
from bench.quota import NotPermittedError
from bench.relay import Link
from sayso.device import reporter
from sayso.device.worker import ask, compose_entry
from sayso.sealing.code import make_code
from sayso.sealing.keys import reporter_keys, root_secret
from sayso.wire.request import Append, Change, Done, Nonce
from sayso.wire.statement import Note, Person

ENTRIES = 500
SLOW = Link("0.4 Mbit/s + 400 ms", 0.4e6, 0.4)
RUNS = 3
TYPING_MS = 5_000
"""Nobody types 20 digits faster; meanwhile the page fetches what it will need, and its worker rehearses."""

# Runs before the page's own scripts: how long the worker opens the mailbox, and when her page stands after the code.
WATCH = """(() => {
  const asked = new Map();
  globalThis.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      this.addEventListener("message", ({ data }) => {
        if (asked.has(data.id)) globalThis.opened_ms = performance.now() - asked.get(data.id);
      });
    }
    postMessage(message) {
      if (message.ask === "open") asked.set(message.id, performance.now());
      super.postMessage(message);
    }
  };
  addEventListener("submit", () => { globalThis.entered_ms = performance.now(); }, true);
  new MutationObserver(() => {
    if (!globalThis.stands_ms && document.querySelector("#main .answers")) globalThis.stands_ms = performance.now();
  }).observe(document, { subtree: true, childList: true });
})()"""


def measure() -> Iterator[Figure]:
    """Yield the figures of her page after the code."""
    with (
        sync_playwright() as playwright,
        tempfile.TemporaryDirectory() as folder,
        home(Path(folder) / "home") as served,
    ):
        short, long = tell(served, 2), tell(served, ENTRIES)
        try:
            verified = statistics.median(seconds(playwright, served, long, FAST)[0] for _ in range(RUNS))
            shown = statistics.median(seconds(playwright, served, short, SLOW)[1] for _ in range(RUNS))
        except NotPermittedError:
            verified = shown = None
        says = f"a ledger of {ENTRIES} entries opened and verified in the browser, a quarter of a core"
        yield Figure("A2.15", "ledger_of_500", says, verified, "s", 1)
        yield Figure("A2.15", "her_page", f"her page after the code at {SLOW.name}, a quarter of a core", shown, "s", 3)


def tell(served: Home, entries: int) -> str:
    """Tell something, let both sides write until so many entries stand; return the code."""
    code = make_code([entries // 10**place % 10 for place in range(19)])
    her = Reporter(served.address)
    her.keys = reporter_keys(root_secret(code, her.occasion.network))
    her.tell(account(f"Told, {entries}."), Person("client", "", ""), CLOSED)
    _desk_notes(served, DesksHalf(served.office, f"Told, {entries}."), entries // 2)
    _she_changes_her_mind(her, entries - entries // 2 - 1)
    return code.digits


def _desk_notes(served: Home, desk: DesksHalf, count: int) -> None:
    opened = desk.case
    written: list[bytes] = []
    for _ in range(count):
        entry = compose_entry(desk.secrets, served.office.occasion(), opened, Note("She was here again.")).entries
        opened = replace(opened, desk=opened.desk + entry)
        written += entry
    post = served.office.house.post
    deed = Append(opened.handle, 0, tuple(written))
    post("/api/1/desk", ask(desk.secrets, post("/api/1/nonce", {}, Nonce).nonce, deed), Done)


def _she_changes_her_mind(her: Reporter, count: int) -> None:
    opened = her.read()
    written: list[bytes] = []
    for turn in range(count):
        change = reporter.set_standing(
            her.keys, her.occasion, opened, count_me=turn % 2 == 0, talk_if_others=False, wishes=()
        )
        hers = opened.hers + change.entries
        opened = replace(opened, hers=hers, newest=len(hers) - 1)
        written += change.entries
    if written:
        her.do(Change((), (), (), 1, tuple(written)))


def seconds(playwright: Playwright, served: Home, code: str, link: Link) -> tuple[float, float]:
    """Return how long the mailbox was opened, and the time from the code to her page, on a slow phone over `link`."""
    with phone(playwright, served, link, slow=True) as (open_phone, relay):
        open_phone.context.add_init_script(WATCH)
        walk = Walk(open_phone.page, relay.address)
        walk.press("first.code")
        walk.at("enter.title")
        walk.fill("enter.label", code)
        open_phone.page.wait_for_timeout(TYPING_MS)
        walk.press("enter.go")
        walk.at("mine.title", seconds=60)
        opened_ms, stands_ms, entered_ms = open_phone.page.evaluate("[opened_ms, stands_ms, entered_ms]")
        return opened_ms / 1000, (stands_ms - entered_ms) / 1000
