"""A desk's screens in a real browser: the two sizes of window, what every screen must hold, the Tab key."""

from playwright.sync_api import Page
from tests.help.chromium import LOCKS_ITSELF, Aside, axe

SIZES = {"narrow": {"width": 360, "height": 740}, "wide": {"width": 1280, "height": 900}}


def check(page: Page) -> None:
    """Demand that a page fits its window and that axe-core finds nothing."""
    assert axe(page, LOCKS_ITSELF) == [], page.url
    width, inner = Aside(page).run("[document.documentElement.scrollWidth, innerWidth]")
    assert width <= inner, page.url


def tab_to(page: Page, name: str) -> None:
    """Press Tab until what has this name has the focus, which must be drawn."""
    for _ in range(30):
        page.keyboard.press("Tab")
        focused, drawn = Aside(page).run(
            "(() => { const at = document.activeElement; const style = getComputedStyle(at);"
            " return [(at.labels?.[0] ?? at).textContent, style.outlineStyle + style.outlineWidth]; })()"
        )
        if name in focused:
            assert drawn == "solid3px", f"The focus on {name!r} cannot be seen."
            return
    raise AssertionError(f"Tab does not lead to {name!r}.")
