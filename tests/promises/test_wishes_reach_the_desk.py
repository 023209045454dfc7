"""What she ticks reaches the people at the desk: wishes, standing answers, and how it was filed (claims A2.1, A2.8)."""

import json
import re
import subprocess
from collections.abc import Iterator
from html import unescape
from typing import Any

import pytest
from tests.help.desk import Browser, command, desk, machine
from tests.help.house import House, house
from tests.help.reporter import CLOSED, Reporter, account

from sayso.desk.printing import case_name
from sayso.desk.queue import WISHES as WISHES_WAIT
from sayso.desk.wishes import COUNT, FILED_HERE, TALK, WISH_SENDS_NOTHING, WISHES
from sayso.device import reporter
from sayso.ledger.days import days_after
from sayso.wire.statement import Person
from sayso.wire.text import Public, Text, Wording

pytestmark = pytest.mark.holds("A2.1", "A2.8")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A server, and a worker's machine beside it."""
    folder = tmp_path_factory.mktemp("wishes")
    with house(folder / "server") as running:
        machine(running.data.with_name("ana"), running.founded.worker, running.address)
        yield running


def tells(server: House, words: str, **said: Any) -> Reporter:
    """Let somebody tell this and say that to it."""
    her = Reporter(server.address)
    parts = (account(words), Person("client", "", ""), CLOSED)
    her.house.report(reporter.compose_report(her.keys, her.occasion, parts, desk_may_read=True, **said))
    return her


def statement(her: Reporter) -> Text:
    """Return a statement in public."""
    today = her.occasion.today
    wording = (Wording("en", "He keeps passports."),)
    return Text(Public(""), wording, "", "", (), "one", "public/1", today, days_after(today, 30))


def read(page: str) -> str:
    """Return the words of a page, as somebody reads them."""
    return " ".join(unescape(re.sub(r"<style>.*?</style>|<[^>]+>", " ", page, flags=re.DOTALL)).split())


def show(server: House, her: Reporter, *options: str) -> str:
    """Return what `sayso desk show` prints of her report."""
    asked = command(server.data.with_name("ana"), "show", case_name(her.handle), *options)
    return subprocess.run(asked, capture_output=True, check=True, text=True).stdout


def test_every_tick_of_hers_stands_on_the_page(server: House) -> None:
    """Below her words: each wish in plain words, the two other answers, and that it was filed on the desk's device."""
    tells(server, "Ticked all.", count_me=True, talk_if_others=True, wishes=tuple(WISHES), assisted=True)
    with desk(server.data.with_name("ana")) as (_, browser):
        page = read(browser.get(find(browser, "Ticked all.")).body)
    ticked = [*WISHES.values(), WISH_SENDS_NOTHING, COUNT[True], TALK[True], FILED_HERE]
    assert [one for one in ticked if one not in page] == []
    assert page.index("contact her") < page.index("Ticked all.") < page.index("She would like")


def test_what_she_did_not_tick_stands_as_no(server: House) -> None:
    """Nobody reads a yes that she did not say, on the page or in the terminal."""
    her = tells(server, "Ticked nothing.")
    with desk(server.data.with_name("ana")) as (_, browser):
        page = read(browser.get(find(browser, "Ticked nothing.")).body)
    for shown in (page, read(show(server, her))):
        assert "She would like nothing to go out" in shown
        assert COUNT[False] in shown
        assert TALK[False] in shown
        ticked = [*WISHES.values(), WISH_SENDS_NOTHING, COUNT[True], TALK[True], FILED_HERE]
        assert [one for one in ticked if one in shown] == []


def test_programs_and_terminals_get_every_tick(server: House) -> None:
    """`sayso desk show` and its JSON say what the page says; a wish for which there is a text says so."""
    her = tells(server, "For programs.", talk_if_others=True, wishes=("police_with_me", "public"), assisted=True)
    her.change(reporter.say_yes, statement(her))
    values = json.loads(show(server, her, "--json"))
    assert values["wishes"] == [
        {"wish": "police_with_me", "words": WISHES["police_with_me"], "has_text": False},
        {"wish": "public", "words": WISHES["public"], "has_text": True},
    ]
    assert (values["count_me"], values["talk_if_others"], values["assisted"]) == (False, True, True)
    assert [text["assisted"] for text in values["texts"]] == [True]
    shown = show(server, her)
    for line in (FILED_HERE, f"- {WISHES['police_with_me']} (no text yet)", f"- {WISHES['public']}", COUNT[False]):
        assert line in shown.splitlines()


def test_how_it_was_filed_stands_beside_each_yes(server: House) -> None:
    """On the case, on the text's own page and in the list of what waits; gone when she has a code of her own."""
    her = tells(server, "Filed here.", wishes=("public",), assisted=True)
    her.change(reporter.say_yes, statement(her))
    with desk(server.data.with_name("ana")) as (_, browser):
        address = find(browser, "Filed here.")
        page = browser.get(address).body
        [text] = re.findall(rf'href="{browser.base}({address}/text/[^"]+)"', page)
        assert read(page).count(FILED_HERE) == 2
        assert FILED_HERE in read(browser.get(text).body)
        assert FILED_HERE in read(browser.get("/").body).partition("Waiting for the desk")[0]
        her.move()
        assert FILED_HERE not in read(browser.get(find(browser, "Filed here.")).body)


def test_a_wish_without_a_text_shows_in_the_list(server: House) -> None:
    """The one line of a report says that she wishes for a text, until there is one."""
    her = tells(server, "One wish.", wishes=("public",))
    with desk(server.data.with_name("ana")) as (_, browser):
        assert WISHES_WAIT in line(browser, "One wish.")
        her.change(reporter.say_yes, statement(her))
        assert WISHES_WAIT not in line(browser, "One wish.")


def find(browser: Browser, words: str) -> str:
    """Return the address of the report in which these words stand."""
    browser.get("/")
    [found] = [address for address in dict.fromkeys(browser.cases()) if words in browser.get(address).body]
    return found


def line(browser: Browser, words: str) -> str:
    """Return what the list says of the report with these words, beside those of no text."""
    lines = re.findall(r'<a class="line(?! pair).*?</a>', browser.get("/").body, re.DOTALL)
    [found] = [read(one) for one in lines if words in one]
    return found
