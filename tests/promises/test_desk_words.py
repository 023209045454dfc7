"""Her words reach the desk's screen and its machine-readable form unchanged (claim A1.16).

A browser cannot hold NUL and turns a lone carriage return into a new line. So the page shows each control sign by its
picture and says so; taken back from the pictures, the text on the screen is hers, byte for byte.
"""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright
from tests.help.chromium import LOCKS_ITSELF, Aside, axe, chromium
from tests.help.desk import command, machine, passphrase_file
from tests.help.house import House, house
from tests.help.program import SAYSO, Program
from tests.help.reporter import CLOSED, Reporter

from sayso.desk.printing import case_name
from sayso.wire.statement import Account, Person

pytestmark = pytest.mark.holds("A1.16")

HARD = {
    "nul": "before\0after",
    "every control sign": "".join(map(chr, range(0x20))) + "\x7f",
    "line ends": "one\ntwo\r\nthree\rfour\n\n",
    "the second control block": "".join(map(chr, range(0x80, 0xA0))),
    "right to left": "قال لي أنه سيعود الليلة 0131 496 0001",
    "overrides": "\u202eevil\u202c \u2066x\u2069 \u2069\u2069\u202dabc",
    "unclosed overrides": "\u202e\u2067\u202b 0131 496 0744",
    "zalgo": "h" + "\u0300\u0316\u0489" * 200 + "elp",
    "emoji only": "😡🚪👩🏽‍🦱🏃‍♀️🇷🇴",
    "markup": "</bdi></div><script>alert(1)</script><img src=x onerror=alert(1)> &amp; &#0; {{ 7*7 }} {% raw %}",
    "edges": "\n\n  leading and trailing  \n\n",
    "tabs and spaces": "a\tb  c\u00a0d\u2003e\u200bf\ufefff",
    "romanian": "Ș-a înfășurat țepeș în pâslă: „așa”.",
    "not composed": "Angstro\u0308m, s\u0326i s\u0327i",
    "not characters": "\ufffe\uffff\U0001fffe\ufffd",
    "100,000 characters": "Așa a fost, și 😡 iar. " * 4546,
}
# Taken back from its picture; tab and new line are shown as they are.
PICTURED = {0x2400 + code: code for code in range(0x20) if chr(code) not in "\t\n"} | {0x2421: 0x7F}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A server with a report for each hard text, in every field where she can type."""
    with house(tmp_path_factory.mktemp("server")) as running:
        yield running


@pytest.fixture(scope="module")
def told(server: House) -> dict[str, Reporter]:
    """Whoever told each hard text."""
    said = {}
    for name, words in HARD.items():
        said[name] = her = Reporter(server.address)
        short = words[:500]
        her.tell(Account(words, short, short, "", "en"), Person("other", short, short), CLOSED)
    return said


@pytest.fixture(scope="module")
def folder(server: House, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ana's folder."""
    path = tmp_path_factory.mktemp("ana") / "desk"
    machine(path, server.founded.worker, server.address)
    return path


@pytest.fixture(scope="module")
def screen(
    folder: Path, told: dict[str, Reporter], playwright: Playwright, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Page, list[str]]]:
    """Ana's browser on the queue, and the addresses of all cases."""
    assert told
    start = [*SAYSO, "desk", "--keys", str(folder), "--passphrase-file", str(passphrase_file(folder)), "--port", "0"]
    with (
        Program(start, folder.with_name("desk.log")) as program,
        chromium(playwright, tmp_path_factory.mktemp("profile")) as browser,
    ):
        browser.page.goto(program.line("desk "))
        found = Aside(browser.page).run("[...document.querySelectorAll('a.line')].map(line => line.href)")
        assert len(found) == len(HARD)
        yield browser.page, found
        assert browser.troubles == []


@pytest.mark.parametrize("name", HARD)
def test_the_machine_readable_form_is_exact(folder: Path, told: dict[str, Reporter], name: str) -> None:
    """`show --json`, read as JSON in UTF-8, gives each field's exact bytes."""
    done = subprocess.run(
        command(folder, "show", case_name(told[name].handle), "--json"), capture_output=True, check=True
    )
    shown = json.loads(done.stdout.decode())
    [account], [person] = shown["accounts"], shown["persons"]
    assert account["words"].encode() == HARD[name].encode()
    short = HARD[name][:500].encode()
    assert [account[field].encode() for field in ("called", "unwanted")] == [short, short]
    assert [person[field].encode() for field in ("description", "identifiers")] == [short, short]


def test_the_terminal_cannot_be_turned_by_her_words(folder: Path, told: dict[str, Reporter]) -> None:
    """Neither form of `show` lets a control or direction sign through to the terminal."""
    for name in ("every control sign", "the second control block", "overrides"):
        for form in ([], ["--json"]):
            shown = subprocess.run(
                command(folder, "show", case_name(told[name].handle), *form), capture_output=True, check=True
            )
            text = shown.stdout.decode()
            assert all(sign.isprintable() or sign in "\t\n" for sign in text), name


def test_the_screen_shows_every_text(screen: tuple[Page, list[str]]) -> None:
    """In a real browser the text of each case's boxes is hers, and a notice counts the signs that have pictures."""
    page, addresses = screen
    seen: dict[str, dict[str, object]] = {}
    for address in addresses:
        page.goto(address)
        got = Aside(page).run(
            "({words: document.querySelector('.story > .said').textContent,"
            " names: [...document.querySelectorAll('.names .short')].map(each => each.textContent),"
            " about: [...document.querySelectorAll('.facts .said')].map(each => each.textContent),"
            " notices: [...document.querySelectorAll('.story > .notice')].map(each => each.textContent)})"
        )
        seen[back(got["words"])] = got
    assert set(seen) == set(HARD.values())
    for words, got in seen.items():
        short = words[:500]
        assert [back(name) for name in got["names"]] == [short, short]  # type: ignore[attr-defined]
        assert [back(text) for text in got["about"]] == [short, short]  # type: ignore[attr-defined]
        pictured = sum(sign in "".join(map(chr, PICTURED.values())) for sign in words)
        notices = " ".join(got["notices"])  # type: ignore[arg-type]
        assert (f"Contains {pictured} invisible" in notices) == bool(pictured)
        assert ("turn the direction of writing" in notices) == any(sign in words for sign in "\u202d\u202e")


def back(shown: str) -> str:
    """Return what was written from what is shown."""
    return shown.translate(PICTURED)


def test_no_text_reaches_beyond_its_own_box(screen: tuple[Page, list[str]]) -> None:
    """Overrides and piled-up accents change nothing of what stands around them; the page never scrolls sideways."""
    page, addresses = screen
    for address in addresses:
        page.goto(address)
        aside = Aside(page)
        widths = aside.run("[document.documentElement.scrollWidth, innerWidth]")
        assert widths[0] <= widths[1]
        clipped = aside.run(
            "[...document.querySelectorAll('.said, .short')].map(box => getComputedStyle(box).overflowX)"
        )
        assert set(clipped) == {"clip"}
        places = aside.run(
            """[...document.querySelectorAll('h1, h2, dt, .when, label')].map(each => {
              const range = document.createRange();
              const text = each.firstChild;
              range.setStart(text, 0); range.setEnd(text, 1);
              return range.getBoundingClientRect().left - each.getBoundingClientRect().left;
            })"""
        )
        assert max(places) < 2, "a heading's first letter is not where it begins"


def test_the_hard_screens_are_accessible(screen: tuple[Page, list[str]]) -> None:
    """axe-core finds nothing on the queue nor on any case."""
    page, addresses = screen
    for address in (addresses[0].partition("/case")[0] + "/", *addresses):
        page.goto(address)
        assert axe(page, LOCKS_ITSELF) == [], address
