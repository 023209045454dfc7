"""The local page answers one browser: other programs and other pages on the worker's machine get nothing."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Playwright
from tests.help.chromium import chromium
from tests.help.desk import Browser, desk, machine
from tests.help.firefox import firefox
from tests.help.house import house
from tests.help.program import Program
from tests.help.reporter import Reporter, account

from sayso.desk.guard import COOKIE, NAME_BYTES

WORDS = "Only for the browser that has entered."


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Program, Browser, Reporter]]:
    """A desk with one report, and a browser that has entered."""
    folder = tmp_path_factory.mktemp("guard")
    with house(folder) as server:
        her = Reporter(server.address)
        her.tell(account(WORDS))
        machine(folder / "ana", server.founded.worker, server.address)
        with desk(folder / "ana") as (program, browser):
            yield program, browser, her


@pytest.fixture
def page(opened: tuple[Program, Browser, Reporter]) -> Browser:
    """The browser that has entered."""
    return opened[1]


def test_the_browser_that_entered_reads(page: Browser) -> None:
    """The control: with the cookie the queue and the case are there."""
    [case] = page.cases()
    assert WORDS in page.get("/").body
    assert page.get(case).said() == [WORDS]


@pytest.mark.parametrize("path", ["/", "/case/0123456789abcdef", "/nowhere"])
def test_without_the_cookie_nothing_is_shown(page: Browser, path: str) -> None:
    """Another program on this machine that asks gets no word, not even whether an address exists."""
    stranger = Browser(page.address)
    answered = stranger.get(path)
    assert answered.status == 403
    assert WORDS not in answered.body
    assert "set-cookie" not in answered.headers
    assert Browser(page.address, cookie=page.cookie.partition("=")[0] + "=guessed").get(path).status == 403


@pytest.mark.parametrize(
    "path",
    ["/", "/case/{key}", "/{wrong}/", "/{wrong}/case/{key}", "/{name}", "/{name}x/", "//{name}/"],
)
def test_outside_its_path_it_is_locked_even_with_the_cookie(page: Browser, path: str) -> None:
    """What is not below this run's path opens nothing and does not say the path; a token is not taken there."""
    name = page.base.removeprefix("/")
    assert len(bytes.fromhex(name)) == NAME_BYTES >= 16
    [case] = page.cases()
    there = path.format(name=name, wrong="0" * len(name), key=case.rpartition("/")[2])
    token = page.address.partition("?")[2]
    for answered in (page.get_outside(there), page.get_outside(f"{there}?{token}"), page.post_outside(f"{there}lock")):
        assert (answered.status, "This page is locked" in answered.body) == (403, True)
        assert WORDS not in answered.body
        assert name not in answered.body + str(answered.headers)
    assert page.get("/").status == 200


def test_a_token_opens_once(opened: tuple[Program, Browser, Reporter]) -> None:
    """The address in the terminal is spent after one use; a second use is refused and a new one printed there only."""
    program, page, _ = opened
    spent = f"/?{page.address.partition('?')[2]}"
    second = Browser(page.address).get(spent)
    assert second.status == 403
    assert "set-cookie" not in second.headers
    assert "token=" not in second.body
    printed = [line for line in program.printed.splitlines() if line.startswith("desk ")]
    assert len(set(printed)) == 2
    assert Browser(page.address).get("/?token=" + "A" * 32).status == 403
    assert len([line for line in program.printed.splitlines() if line.startswith("desk ")]) == 2
    assert page.get("/").status == 200


def test_a_new_entry_ends_the_old_one(opened: tuple[Program, Browser, Reporter]) -> None:
    """When the worker opens a newer address, the older browser is out; no script can read the cookie."""
    program, page, _ = opened
    Browser(page.address).get(f"/?{page.address.partition('?')[2]}")
    newest = newest_address(program)
    other = Browser(newest)
    entered = other.enter()
    assert entered.status == 303
    _, _, rules = entered.headers["set-cookie"].partition("=")
    assert {"HttpOnly", "SameSite=strict", f"Path={page.base}/"} <= set(rules.split("; "))
    assert other.get("/").status == 200
    assert page.get("/").status == 403
    page.address, page.cookie = newest, other.cookie


@contextmanager
def another_users_server() -> Iterator[tuple[int, list[str]]]:
    """A server on another port of this machine; yield its port and the cookies that it was sent."""
    cookies: list[str] = []

    class Listening(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            cookies.extend(self.headers.get_all("Cookie", []))
            self.send_response(200)
            self.send_header("Set-Cookie", "its-own=cookie; Path=/")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Listening) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        try:
            yield running.server_port, cookies
        finally:
            running.shutdown()
            thread.join()


def newest_address(program: Program) -> str:
    """Return the newest one-time address that the desk has printed."""
    return [line for line in program.printed.splitlines() if line.startswith("desk ")][-1].removeprefix("desk ")


@contextmanager
def new_address(opened: tuple[Program, Browser, Reporter]) -> Iterator[str]:
    """Yield an address for another browser; afterwards the first one enters anew."""
    program, page, _ = opened
    stranger = Browser(page.address)
    stranger.get(f"/?{stranger.address.partition('?')[2]}")  # spent: a new one is printed
    stranger.address = newest_address(program)
    try:
        yield stranger.address
    finally:
        stranger.get(f"/?{stranger.address.partition('?')[2]}")  # spent: a new one is printed
        page.address = newest_address(program)
        page.enter()


def test_another_users_server_gets_no_cookie(
    opened: tuple[Program, Browser, Reporter], playwright: Playwright, tmp_path: Path
) -> None:
    """A browser sends a host's cookies to every port of it; so ours is for a path that nobody else knows."""
    with (
        new_address(opened) as address,
        another_users_server() as (port, cookies),
        chromium(playwright, tmp_path / "profile") as browser,
    ):
        browser.page.goto(address)
        browser.page.locator("a.line").wait_for()
        for path in ("/", "/case/", f"/{'0' * 32}/") * 2:
            browser.page.goto(f"http://127.0.0.1:{port}{path}")
        browser.page.goto(f"http://localhost:{port}/")
        browser.troubles.clear()
        assert set(cookies) == {"its-own=cookie"}, "the control: it is sent its own, and only that"
        [ours] = [cookie for cookie in browser.context.cookies() if cookie.get("name") == COOKIE]
        assert (ours.get("domain"), ours.get("path")) == ("127.0.0.1", f"{opened[1].base}/")
        browser.page.goto(address.partition("?")[0])
        browser.page.locator("a.line").wait_for()


def test_nor_from_firefox(opened: tuple[Program, Browser, Reporter], tmp_path: Path) -> None:
    """Firefox, too, opens the page and keeps its cookie from other ports."""
    with (
        new_address(opened) as address,
        another_users_server() as (port, cookies),
        firefox(tmp_path / "profile") as browser,
    ):
        browser.go(address)
        assert "waits for the desk" in browser.run("document.body.innerText")
        for path in ("/", "/case/") * 2:
            browser.go(f"http://127.0.0.1:{port}{path}")
        assert set(cookies) == {"its-own=cookie"}, "the control: it is sent its own, and only that"


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost:{port}", "desk.localhost:{port}", "127.0.0.1:1", "evil.example:{port}"]
)
def test_another_name_is_not_answered(page: Browser, host: str) -> None:
    """A name that suddenly points to this machine (DNS rebinding) gets nothing, even with the cookie."""
    port = page.host.partition(":")[2]
    answered = page.get("/", Host=host.format(port=port))
    assert answered.status == 421
    assert WORDS not in answered.body


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": ""},
        {"Origin": "http://127.0.0.1:1"},
        {"Origin": "http://localhost"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
    ids=str,
)
def test_a_post_from_another_page_does_nothing(
    opened: tuple[Program, Browser, Reporter], headers: dict[str, str]
) -> None:
    """A page elsewhere that posts into the desk with the worker's cookie answers nobody and locks nothing."""
    _, page, her = opened
    [case] = page.cases()
    form = {"words": "Not by her.", "seen": page.get(case).forms()[f"{case}/answer"]}
    assert page.post(f"{case}/answer", form, **headers).status == 403
    assert page.post("/lock", {}, **headers).status == 403
    assert her.read().answers == ()
    assert page.get("/").status == 200


def test_every_answer_is_kept_nowhere_and_runs_no_script(page: Browser) -> None:
    """Queue, case and refusals: none may be kept, framed, or run or load anything."""
    [case] = page.cases()
    answers = [page.get(path) for path in ("/", case, "/nowhere")]
    answers += [Browser(page.address).get("/"), page.get("/", Host="evil.example")]
    for answered in answers:
        assert answered.headers.get("cache-control") == "no-store"
        policy = answered.headers.get("content-security-policy", "")
        assert policy.startswith("default-src 'none'; style-src 'sha256-")
        assert "script" not in policy
        assert "<script" not in answered.body
        assert answered.headers.get("x-frame-options") == "DENY"
        assert "server" not in answered.headers
