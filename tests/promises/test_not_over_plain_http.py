"""Over plain HTTP, where somebody on the way could have changed the page, it offers nothing and says why."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright
from tests.help.chromium import FLAGS, Phone, chromium
from tests.help.house import House, furnish, house
from tests.help.program import SAYSO, Program

NAME = "notes.example.org"
NOT_SECURE = "did not come over a protected connection"


def offered(phone: Phone) -> list[bool]:
    """Return whether each way in can be seen."""
    phone.page.locator("html[data-ready]").wait_for()
    return [way.is_visible() for way in phone.page.locator("[data-go]").all()]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A server."""
    with house(tmp_path_factory.mktemp("house")) as running:
        yield running


@pytest.mark.parametrize("language", ["en", "ro"])
def test_the_page_takes_nothing_over_plain_http(
    server: House, playwright: Playwright, tmp_path: Path, language: str
) -> None:
    """Under a name that is not this machine's, without TLS, there is no way in, and a sentence."""
    there = [*FLAGS, f"--host-resolver-rules=MAP {NAME} 127.0.0.1"]
    with chromium(playwright, tmp_path / "profile", args=there) as phone:
        phone.page.goto(f"http://{NAME}:{server.port}/{language}")
        assert offered(phone) == [False] * 3
        assert phone.page.locator(".not-secure").is_visible()
        assert NOT_SECURE in phone.page.locator(".not-secure").inner_text()
        phone.page.goto(f"{server.address}/{language}")
        assert offered(phone) == [True] * 3, "the control: on this very machine it is offered"
        assert not phone.page.locator(".not-secure").is_visible()
        phone.troubles.clear()  # the browser says that over plain HTTP it ignores some headers


def test_a_server_for_the_whole_network_warns(tmp_path: Path) -> None:
    """Listening on more than this machine, it says on its terminal what that means."""
    furnish(tmp_path / "data")
    command = [*SAYSO, "serve", "--data", str(tmp_path / "data"), "--port", "0", "--host"]
    with Program([*command, "0.0.0.0"], tmp_path / "log") as program:
        program.line("ready ")
        assert "without TLS" in program.printed
    with Program([*command, "127.0.0.1"], tmp_path / "log") as program:
        program.line("ready ")
        assert "without TLS" not in program.printed
