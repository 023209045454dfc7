"""The local page answers one browser: other programs and other pages on the worker's machine get nothing."""

from collections.abc import Iterator

import pytest
from tests.help.desk import Browser, desk, machine
from tests.help.house import house
from tests.help.program import Program
from tests.help.reporter import Reporter, account

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
    newest = [line for line in program.printed.splitlines() if line.startswith("desk ")][-1].removeprefix("desk ")
    other = Browser(newest)
    entered = other.enter()
    assert entered.status == 303
    name, _, rules = entered.headers["set-cookie"].partition("=")
    assert name == f"sayso-desk-{page.host.partition(':')[2]}"
    assert {"HttpOnly", "SameSite=strict", "Path=/"} <= set(rules.split("; "))
    assert other.get("/").status == 200
    assert page.get("/").status == 403
    page.address, page.cookie = newest, other.cookie


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost:{port}", "127.0.0.1", "127.0.0.1:1", "evil.example:{port}"]
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
        assert answered.headers["cache-control"] == "no-store"
        policy = answered.headers["content-security-policy"]
        assert policy.startswith("default-src 'none'; style-src 'sha256-")
        assert "script" not in policy
        assert "<script" not in answered.body
        assert answered.headers["x-frame-options"] == "DENY"
        assert "server" not in answered.headers
