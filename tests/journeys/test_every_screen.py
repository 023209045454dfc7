"""Every screen of her side, as it looks and as it is read out (claim A1.25)."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, expect
from tests.help.chromium import WIDTH, Aside, axe, chromium
from tests.help.every_screen import ALONE, SMALL, every_screen, unchecked
from tests.help.home import Home

WAYS = {
    "Romanian": ("ro", False, "light"),
    "English, the other way, in the dark": ("en", True, "dark"),
}
SCREENS = 55


@pytest.mark.holds("A1.5", "A1.9", "A1.25")
@pytest.mark.parametrize("way", WAYS)
def test_every_screen_is_in_order(playwright: Playwright, home: Home, tmp_path: Path, way: str) -> None:
    """Axe finds nothing, all fits and can be pressed, Leave is in sight, no title is a clue, English is beside."""
    language, right_to_left, scheme = WAYS[way]
    seen = []
    with chromium(playwright, tmp_path / "profile", color_scheme=scheme) as phone:
        screens = every_screen(phone.page, home.address, language, home.office, right_to_left=right_to_left)
        for name in screens:
            seen.append(name)
            expect(phone.page.locator("#leave"), name).to_be_in_viewport()
            assert axe(phone.page) == [], name
            assert Aside(phone.page).run("document.documentElement.scrollWidth") <= WIDTH, name
            assert phone.page.title() == "Notes", name
            assert Aside(phone.page).run(f"({ALONE})({json.dumps(unchecked(language))})") == [], name
            assert Aside(phone.page).run(SMALL) == [], name
            if name == "not-sent":  # it had no connection, which the browser notes
                assert len(phone.troubles) == 1
                phone.troubles.clear()
        assert phone.troubles == []
    assert len(seen) == len(set(seen)) == SCREENS
