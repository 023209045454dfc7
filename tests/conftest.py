"""What every test may ask for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, sync_playwright
from tests.help.chromium import Phone, chromium
from tests.help.house import House
from tests.help.house import house as open_house


@pytest.fixture(scope="module")
def playwright() -> Iterator[Playwright]:
    """Start Playwright for one file of tests; while it runs, nothing else in this process may run an event loop."""
    with sync_playwright() as started:
        yield started


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A server of a network founded for this test, in a process of its own."""
    with open_house(tmp_path / "house") as opened:
        yield opened


@pytest.fixture
def phone(playwright: Playwright, tmp_path: Path) -> Iterator[Phone]:
    """A phone-sized browser with an empty profile; that nothing went wrong in it is part of every test."""
    with chromium(playwright, tmp_path / "profile") as opened:
        yield opened
        assert opened.troubles == []
