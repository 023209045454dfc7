"""`sayso desk circle`, `sayso circle` and `sayso check`, run as commands against a running server."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.help.circle_desk import Desk, circle_desk, new_code, utc_day
from tests.help.desk import command, machine
from tests.help.home import sayso
from tests.help.lists import HIT, alert

from sayso.cli.check import (
    COULD_NOT_CHECK,
    COULD_NOT_CHECK_WORDS,
    NO_MATCH,
    NO_MATCH_WORDS,
    OTHER_REASON,
    REASONS,
    WARNED,
)
from sayso.device.alerts import Gathered
from sayso.device.check import REASONS as EVERY_REASON
from sayso.ledger.days import days_after

pytestmark = pytest.mark.holds("A3.6")
GREY = alert("Grey car.", day=utc_day(), until=days_after(utc_day(), 30))


@dataclass
class Town:
    """A desk with a circle called Leith, a member's code in a file, and a published list."""

    desk: Desk
    folder: Path
    keys: Path

    @property
    def url(self) -> tuple[str, str]:
        """The option that names the server."""
        return "--url", self.desk.house.address

    @property
    def code(self) -> tuple[str, str]:
        """The option that names the code's file."""
        return "--code-file", str(self.folder / "code")

    def at_desk(self, *words: str) -> str:
        """Run `sayso desk circle …` as Ana."""
        return sayso(*command(self.keys, "circle", *words)[3:])

    def check(self, *words: str, expected: int) -> str:
        """Run `sayso check …` with the member's code."""
        return sayso("check", *words, *self.url, *self.code, expected=expected)


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """Let a worker begin a circle and a member come in, all by commands, and publish a list."""
    folder = tmp_path_factory.mktemp("town")
    with circle_desk(folder / "house") as desk:
        made = Town(desk, folder, machine(folder / "ana", desk.keys[0], desk.house.address).folder)
        made.at_desk("begin", "Leith")
        link = made.at_desk("invite", "Leith").strip()
        (folder / "code").write_text(f"{new_code().digits}\n")
        told = sayso("circle", "join", link, *made.code)
        assert "Your member number is " in told
        desk.publish("Leith", [Gathered(GREY, shown=True, identifiers=(HIT,))])
        yield made


def test_the_check_is_the_same_in_three_spellings(town: Town) -> None:
    """However the number is typed, the warning comes, with its own status, in words and for programs."""
    for typed in ("0131 496 0123", "+44 131 496 0123", "0044-131-496-0123"):
        told = town.check(typed, expected=WARNED)
        assert "There is a warning." in told
        assert "[en] Grey car." in told
    line = json.loads(town.check("0131 496 0123", "--json", expected=WARNED))
    assert (line["form"], line["outcome"]) == (HIT, "warned")
    assert line["alerts"][0]["texts"]["en"] == "Grey car."


@pytest.mark.holds("A3.7")
def test_no_match_never_says_safe(town: Town) -> None:
    """Another number: the words of the page, a status of its own that is not 0, and nothing that says safe."""
    told = town.check("0131 496 0999", expected=NO_MATCH)
    assert NO_MATCH_WORDS in told
    assert json.loads(town.check("0131 496 0999", "--json", expected=NO_MATCH))["outcome"] == "no_match"
    assert town.check("0131 496 0999", "0131 496 0123", expected=WARNED)


@pytest.mark.holds("A3.7")
def test_could_not_check_is_not_a_no(town: Town) -> None:
    """No server: the words of the page and another status; every reason has words, its own or common ones."""
    nowhere = ("--url", "http://127.0.0.1:9", *town.code)
    told = sayso("check", "0131 496 0123", *nowhere, expected=COULD_NOT_CHECK)
    assert COULD_NOT_CHECK_WORDS.format(reason="no connection") in told
    line = json.loads(sayso("check", "0131 496 0123", "--json", *nowhere, expected=COULD_NOT_CHECK))
    assert (line["outcome"], line["reason"]) == ("could_not_check", "connection")
    assert REASONS.keys() <= set(EVERY_REASON)
    assert "midnight UTC" in REASONS["quota"]
    assert all("no match" not in words.lower() for words in (*REASONS.values(), OTHER_REASON, COULD_NOT_CHECK_WORDS))


@pytest.mark.holds("A3.7")
def test_a_circle_without_a_list_says_so(town: Town, tmp_path: Path) -> None:
    """Before the first list: could not check, since there is none yet; the circle is shown all the same."""
    town.at_desk("begin", "New")
    code = ("--code-file", str(tmp_path / "code"))
    (tmp_path / "code").write_text(f"{new_code().digits}\n")
    sayso("circle", "join", town.at_desk("invite", "New").strip(), *code)
    told = sayso("check", "0131 496 0123", *town.url, *code, expected=COULD_NOT_CHECK)
    assert COULD_NOT_CHECK_WORDS.format(reason="there is no list yet") in told
    assert "New\n  There is no list yet." in sayso("circle", "show", *town.url, *code)


@pytest.mark.holds("A3.19")
@pytest.mark.parametrize("typed", ["1-800-FLOWERS", "0131 496 0123 / 0131 496 0124", "", "12"])
def test_what_is_no_number_is_not_asked_about(town: Town, typed: str) -> None:
    """It is refused with a hint before anybody is asked, with a status that is none of the three."""
    told = town.check(typed, expected=1)
    assert "Nothing was checked." in told
    assert "FLOWERS" not in told


def test_statuses_are_documented() -> None:
    """The help names each status."""
    told = sayso("check", "--help")
    assert all(str(status) in told for status in (WARNED, NO_MATCH, COULD_NOT_CHECK))
    assert 0 not in {WARNED, NO_MATCH, COULD_NOT_CHECK}


def test_a_member_shows_invites_and_leaves(town: Town) -> None:
    """She reads the recent warnings, vouches for somebody, and leaves; then her code opens nothing."""
    link = town.at_desk("invite", "Leith", "--language", "ro").strip()
    assert "/ro/circle/#" in link
    (town.folder / "other").write_text(new_code().digits)
    hers = (*town.url, "--code-file", str(town.folder / "other"))
    sayso("circle", "join", link, *hers[2:])
    told = sayso("circle", "show", *hers)
    assert "Checks left today: 20." in told
    assert "Grey car." in told
    invited = sayso("circle", "invite", *hers).strip()
    (town.folder / "third").write_text(new_code().digits)
    third = ("--code-file", str(town.folder / "third"))
    number = sayso("circle", "join", invited, *third).strip().removesuffix(".")[-9:]
    assert "was used before" in sayso("circle", "join", invited, *town.code, expected=1)
    shown = json.loads(town.at_desk("show", "Leith", "--json"))
    assert number in {one["number"] for one in shown["members"]}
    assert shown["strangers"] == []
    sayso("circle", "leave", "--yes", *hers)
    assert "nothing here" in sayso("circle", "show", *hers, expected=1)
    left = town.at_desk("remove", "Leith", number)
    assert number not in left
    assert "nothing here" in sayso("circle", "show", *town.url, *third, expected=1)
    assert "Leith  members: 1" in town.at_desk("list")
