"""A3.17: how long a member waits: the first check on an empty phone over a slow network, and the next one."""

import secrets
import statistics
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from playwright.sync_api import Playwright, sync_playwright
from tests.help.circle_desk import Desk, Given, circle_desk, utc_day
from tests.help.member_walk import MemberWalk

from bench.figures import Figure
from bench.phone import TYPING_MS, phone
from bench.quota import NotPermittedError
from bench.relay import Link
from sayso.desk.circles import Looked
from sayso.desk.publishing import Press
from sayso.device.alerts import Gathered
from sayso.device.occasion import Occasion
from sayso.ledger.days import days_after
from sayso.sealing.code import Code
from sayso.wire.listing import Alert, AlertText

NAME = "Leeds indoor"
ROWS, OF_ONE = 2_000, 4
SLOW = Link("0.4 Mbit/s + 400 ms", 0.4e6, 0.4)
RUNS = 3
TYPED, CHECKED = "0131 496 0000", "tel:+441314960000"
DICE = {f"tel:+44131496{number:04}": secrets.token_bytes(64) for number in range(ROWS)}
WORDS = "Says that he is a photographer, then does not pay. A grey car waits at the corner."


def measure() -> Iterator[Figure]:
    """Yield the figures of a member's waiting."""
    with (
        sync_playwright() as playwright,
        tempfile.TemporaryDirectory() as folder,
        circle_desk(Path(folder)) as two,
    ):
        desk = two.anew(NAME)
        code = desk.comes(NAME)
        publish(desk)
        try:
            runs = [seconds(playwright, desk, code) for _ in range(RUNS)]
            first, later = (statistics.median(times) for times in zip(*runs, strict=True))
        except NotPermittedError:
            first = later = None
        where = f"{ROWS:,} rows, {SLOW.name}, a quarter of a core"
        yield Figure(
            "A3.17", "first_check", f"the first check on an empty phone, without typing: {where}", first, "s", 60
        )
        yield Figure("A3.17", "later_check", "… and a later one", later, "s", 3)


class Ready(Press):
    """A press with most numbers worked out: dice, but for the one that is checked. Asking for all takes minutes."""

    __slots__ = ()

    def _values(
        self, occasion: Occasion, looked: Looked, forms: Sequence[str], *, known: bool = False
    ) -> tuple[Looked, Mapping[str, bytes]]:
        asked, values = super()._values(occasion, looked, [form for form in forms if form == CHECKED], known=known)
        return asked, DICE | values


def publish(desk: Desk) -> None:
    """Let both workers publish the list."""
    for worker, deed in ((desk.ana, Ready.propose), (desk.bea, Ready.confirm)):
        deed(Ready(worker.circles, Given(warnings()), lambda *_: None), NAME)


def warnings() -> list[Gathered]:
    """Return warnings about so many made-up numbers, a few in each; the one that is checked is among them."""
    numbers = list(DICE)
    until = days_after(utc_day(), 30)
    return [
        Gathered(
            Alert((AlertText("en", f"{WORDS} No. {at}."),), "", "one", utc_day(), until),
            shown=True,
            identifiers=tuple(numbers[at : at + OF_ONE]),
        )
        for at in range(0, ROWS, OF_ONE)
    ]


def seconds(playwright: Playwright, desk: Desk, code: Code) -> tuple[float, float]:
    """Return how long she waits for a first warning, from the address on but without typing, and for the next one."""
    with phone(playwright, desk.house, SLOW, slow=True) as (open_phone, relay):
        began = time.monotonic()
        walk = MemberWalk(open_phone.page, relay.address)
        walk.press("circle.enter")
        walk.at("circle.enter")
        waited = time.monotonic() - began
        open_phone.page.wait_for_timeout(TYPING_MS)
        walk.fill("enter.label", code.digits)
        began = time.monotonic()
        walk.press("enter.go")
        walk.home(NAME)
        walk.said("circle.recent")
        waited += time.monotonic() - began
        walk.press("circle.check")
        waited += check(walk)
        walk.press("circle.check.another")
        return waited, check(walk)


def check(walk: MemberWalk) -> float:
    """Check the number; return the seconds from the press to the warning."""
    walk.at("circle.check")
    walk.fill("circle.typed", TYPED)
    began = time.monotonic()
    walk.press("circle.check.go")
    walk.at("circle.warned")
    return time.monotonic() - began
