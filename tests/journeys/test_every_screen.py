"""Every screen of her side, as it looks and as it is read out (claim A1.25)."""

from pathlib import Path

import pytest
from playwright.sync_api import Playwright
from tests.help.chromium import WIDTH, Aside, axe, chromium
from tests.help.every_screen import every_screen
from tests.help.home import Home

WAYS = {
    "English": ("en", False, "light"),
    "Romanian": ("ro", False, "light"),
    "right to left": ("en", True, "light"),
    "dark": ("en", False, "dark"),
}
SCREENS = 55


@pytest.mark.holds("A1.25")
@pytest.mark.parametrize("way", WAYS)
def test_every_screen_is_in_order(playwright: Playwright, home: Home, tmp_path: Path, way: str) -> None:
    """On each screen axe finds nothing, nothing is wider than the phone, and the tab's title gives nothing away."""
    language, right_to_left, scheme = WAYS[way]
    seen = []
    with chromium(playwright, tmp_path / "profile", color_scheme=scheme) as phone:
        for name in every_screen(phone.page, home.address, language, home.office, right_to_left=right_to_left):
            seen.append(name)
            assert axe(phone.page) == [], name
            assert Aside(phone.page).run("document.documentElement.scrollWidth") <= WIDTH, name
            assert phone.page.title() == "Notes", name
            if name == "not-sent":  # it had no connection, which the browser notes
                assert len(phone.troubles) == 1
                phone.troubles.clear()
        assert phone.troubles == []
    assert len(seen) == len(set(seen)) == SCREENS
