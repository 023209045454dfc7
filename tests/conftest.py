"""What every test may ask for."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Playwright, sync_playwright


@pytest.fixture(scope="module")
def playwright() -> Iterator[Playwright]:
    """Start Playwright for one file of tests; while it runs, nothing else in this process may run an event loop."""
    with sync_playwright() as started:
        yield started
