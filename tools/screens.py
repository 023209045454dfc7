"""Take the pictures in docs/screens/ anew, of every phone screen and of the desk, from a running `sayso demo`.

A picture is named for its screen and the way it is shown: `code-ro.png`. The ways are English and Romanian; and, for a
few screens, English turned from right to left (before there is a language that needs it) and the dark scheme. Tests
look at every screen in all four (tests/journeys/test_every_screen.py).
"""

import shutil
import sys
import tempfile
from base64 import b64encode
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from playwright.sync_api import Page, Playwright, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.help.chromium import chromium  # noqa: E402 - the line above lets it be found
from tests.help.circle_desk import circle_desk  # noqa: E402
from tests.help.demo import Demo, demo  # noqa: E402
from tests.help.every_screen import every_screen  # noqa: E402
from tests.help.lists import HIT, alert  # noqa: E402
from tests.help.member_walk import member_screens  # noqa: E402

from sayso.assemble_desk import desk_at, open_office  # noqa: E402
from sayso.demo.seeding import PASSPHRASE, WORKERS, Places  # noqa: E402
from sayso.desk.office import Office  # noqa: E402
from sayso.device.alerts import Gathered  # noqa: E402

SCREENS = ROOT / "docs/screens"
DESK_SIZE = {"width": 1000, "height": 760}
IN_EVERY_WAY = ("first", "what-happened", "reach", "wishes", "short-warning", "code", "draft", "happened", "mine")
WAYS = {"en": ("en", "light"), "ro": ("ro", "light"), "rtl": ("en", "light"), "dark": ("en", "dark")}


def main() -> int:
    """Take every picture; those of screens that are no more are removed."""
    shutil.rmtree(SCREENS, ignore_errors=True)
    SCREENS.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder, demo(Path(folder) / "demo") as running, sync_playwright() as started:
        for way in WAYS:
            phone(started, running, way)
        desk(started, running)
        walk(started, running)
        for language in ("en", "ro"):
            members(started, Path(folder) / f"circle-{language}", language)
    print(f"{len(list(SCREENS.glob('*.png')))} pictures in {SCREENS.relative_to(ROOT)}/")
    return 0


def phone(started: Playwright, running: Demo, way: str) -> None:
    """Take every phone screen in one way, then what she reads who comes back to an answer."""
    language, scheme = WAYS[way]
    with browser(started, scheme) as page:
        for name in every_screen(page, running.address, language, office(running), right_to_left=way == "rtl"):
            if way == language or name in IN_EVERY_WAY:
                take(page, f"{name}-{way}")
        page.goto(f"{running.address}/{language}")
        page.locator("html[data-ready]").wait_for()
        page.locator("button.door").nth(1 if language == "ro" else 0).click()
        page.locator(".answers .card").first.wait_for()
        take(page, f"mine-{way}")


def members(started: Playwright, folder: Path, language: str) -> None:
    """Take every screen of a member in a language, from a circle of its own."""
    with circle_desk(folder) as at, browser(started, "light") as page:
        made = at.anew("Leith")
        made.publish("Leith", [Gathered(alert("Took the money back. Grey car."), shown=True, identifiers=(HIT,))])
        for name in member_screens(page, made, "Leith", language, "0131 496 0123"):
            take(page, f"{name}-{language}")


def office(running: Demo) -> Office:
    """Return a worker's office in the demonstration: the desk's half of what stands on her screens."""
    keys = desk_at(Places(running.data).desk(WORKERS[0]), PASSPHRASE)
    return open_office(keys, keys.keys())


def desk(started: Playwright, running: Demo) -> None:
    """Take the desk's list and a report, in both schemes."""
    with browser(started, "light", viewport=DESK_SIZE, is_mobile=False, has_touch=False) as page:
        page.goto(running.desk_address())
        for suffix in ("", "-dark"):
            page.emulate_media(color_scheme="dark" if suffix else "light")
            page.goto(running.desk_address().partition("?")[0])
            take(page, f"desk-list{suffix}")
            page.locator("a.line:not(.pair)").first.click()
            page.locator("#story").wait_for()
            take(page, f"desk-case{suffix}")


def walk(started: Playwright, running: Demo) -> None:
    """Take the walk in three windows side by side: what she said yes to, the desk's list, a member who is warned."""
    with browser(started, "light") as hers, browser(started, "light") as member, browser(started, "light") as page:
        hers.goto(f"{running.address}/en")
        hers.locator("html[data-ready]").wait_for()
        hers.locator("button.door").first.click()
        hers.get_by_role("button", name="What we may do with it").click()
        hers.locator(".card").first.wait_for()
        page.goto(running.desk_address())
        page.goto(running.desk_address())  # the first one was spent, unless this walk is the first to come
        page.get_by_role("link", name="Circles and their lists").click()
        page.locator("a.line").first.click()
        page.locator("#list").wait_for()
        member.goto(f"{running.address}/en/circle/")
        member.locator("html[data-ready]").wait_for()
        member.locator("button.door").click()
        member.get_by_role("button", name="Check a number").click(timeout=60_000)
        member.get_by_label("As it stands in your phone").fill("0141 496 0158")
        member.get_by_role("button", name="Check", exact=True).click()
        member.get_by_role("heading", name="There is a warning").wait_for()
        shots = (one.screenshot(animations="disabled", caret="hide") for one in (hers, page, member))
        windows = [b64encode(one).decode() for one in shots]
    wide = {"width": 3 * 360 + 4 * 24, "height": 740 + 2 * 24}
    with browser(started, "light", viewport=wide, is_mobile=False, has_touch=False) as page:
        images = "".join(f'<img src="data:image/png;base64,{one}" width="360" height="740">' for one in windows)
        page.set_content(f'<body style="margin:24px;display:flex;gap:24px;background:#d9d3ca">{images}</body>')
        take(page, "walk")


@contextmanager
def browser(started: Playwright, scheme: str, **options: object) -> Iterator[Page]:
    """Open a browser with an empty profile in a colour scheme."""
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True))
        profile = Path(folder) / "profile"
        yield stack.enter_context(chromium(started, profile, color_scheme=scheme, **options)).page


def take(page: Page, name: str) -> None:
    """Take one picture of what is on the screen."""
    page.screenshot(path=SCREENS / f"{name}.png", animations="disabled", caret="hide")


if __name__ == "__main__":
    sys.exit(main())
