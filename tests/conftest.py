"""What every test may ask for."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, Playwright, sync_playwright
from tests.help.chromium import FLAGS, Phone, window
from tests.help.home import Home
from tests.help.home import home as open_home
from tests.help.tools import tool

from sayso.store.sqlite import SqliteStore

settings.register_profile("sayso", deadline=None)  # how long an example takes says something of the machine only
settings.load_profile("sayso")
# Where this is set every program that a test starts compiles all that it imports, a third of a second each.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


@pytest.fixture(scope="module")
def playwright() -> Iterator[Playwright]:
    """Start Playwright for one file of tests; while it runs, nothing else in this process may run an event loop."""
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    """A network that `sayso init` founded for this file of tests, and its server, in a process of its own."""
    with open_home(tmp_path_factory.mktemp("home")) as opened:
        yield opened


@pytest.fixture(scope="module")
def shared_chromium(playwright: Playwright) -> Iterator[Browser]:
    """Start one Chromium for a file of tests, in which each has a window of its own."""
    started = playwright.chromium.launch(executable_path=tool("chromium"), args=[*FLAGS])
    yield started
    started.close()


@pytest.fixture
def phone(shared_chromium: Browser) -> Iterator[Phone]:
    """A phone-sized window with an empty profile; that nothing went wrong in it is part of every test."""
    with window(shared_chromium) as opened:
        yield opened
        assert opened.troubles == []


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    """Yield an empty store with a transaction open."""
    made = SqliteStore(tmp_path)
    made.begin()
    yield made
    made.close()
