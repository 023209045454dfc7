"""`sayso desk circle warnings`, `propose`, `confirm`, `pause`, `bulletin`, run as commands on two workers' machines."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.help.circle_desk import Desk, circle_desk, utc_day, utc_hour
from tests.help.desk import command, machine
from tests.help.home import sayso
from tests.help.reporter import Reporter

from sayso.device import reporter
from sayso.ledger.days import days_after
from sayso.wire.text import Text, Warning, Wording  # noqa: A004 - the word that everybody here uses

pytestmark = pytest.mark.holds("A3.5", "A3.6")
WORDS = {"ro": "Ma\u0219in\u0103 gri.", "en": "Grey car."}
NUMBER = "tel:+441314960123"
CIRCLE = "Leith"


@dataclass
class Town:
    """Two workers' machines, a circle, and a warning for it that may be said."""

    desk: Desk
    ana: Path
    bea: Path

    def run(self, worker: Path, *words: str, expected: int = 0) -> str:
        """Run `sayso desk circle …` on a worker's machine."""
        return sayso(*command(worker, "circle", *words)[3:], expected=expected)

    def told(self, worker: Path, *words: str) -> Any:
        """Run it with `--json` and return what it prints, before what a slow machine says of how far it is."""
        return json.JSONDecoder().raw_decode(self.run(worker, *words, "--json"))[0]

    def rest(self, forms: tuple[str, ...]) -> tuple[Any, ...]:
        """Return what a warning about these has beside its reader."""
        words = tuple(Wording(language, one) for language, one in WORDS.items())
        return words, "", "", forms, "one", "number-short/1", utc_day(), days_after(utc_day(), 30)

    def says_yes(self, text: Text) -> None:
        """Let somebody tell and say yes to a text, and both workers approve it."""
        her = Reporter(self.desk.house.address)
        her.tell()
        her.change(reporter.say_yes, text)
        for worker in (self.desk.ana, self.desk.bea):
            worker.approves(her.handle, text)

    def hours(self, *hours: int) -> None:
        """Set the hours in which lists are proposed."""
        for worker in (self.ana, self.bea):
            (worker / "readers.toml").write_text(f'list_hours = {list(hours)}\n[[circle]]\nname = "{CIRCLE}"\n')


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """Let somebody say yes to a warning, and two workers approve it."""
    folder = tmp_path_factory.mktemp("town")
    with circle_desk(folder / "house") as desk:
        folders = [
            machine(folder / name, keys, desk.house.address).folder
            for name, keys in zip(("ana", "bea"), desk.keys, strict=True)
        ]
        made = Town(desk, *folders)
        made.hours(*range(24))
        made.says_yes(Text(Warning(CIRCLE, at_once=False), *made.rest((NUMBER,))))
        made.run(made.ana, "begin", CIRCLE)
        yield made


def test_a_list_is_made_by_commands(town: Town) -> None:
    """Seen, proposed, looked at and not confirmed unseen, confirmed, put on paper, paused by its name."""
    [before] = town.told(town.ana, "warnings", CIRCLE)["warnings"]
    assert (before["words"], before["identifiers"], before["published"]) == (WORDS, [NUMBER], False)
    assert "There is no warning" not in town.run(town.ana, "bulletin", CIRCLE)
    assert "No list was proposed" in town.run(town.bea, "confirm", CIRCLE, expected=1)
    assert "List no. 1 is proposed; in it: 1 warning." in town.run(town.ana, "propose", CIRCLE)
    told = town.run(town.bea, "confirm", CIRCLE, expected=1)
    assert "[en] Grey car." in told
    assert "New: 1 warning. None ends." in told
    assert "Someone else has to sign" in town.run(town.ana, "confirm", CIRCLE, "--yes", expected=1)
    assert town.told(town.bea, "confirm", CIRCLE, "--yes")["number"] == 1
    assert "in the list" in town.run(town.bea, "warnings", CIRCLE)
    assert town.run(town.bea, "bulletin", CIRCLE, "--language", "ro").startswith(
        "Leith: 1 warning\n\nMa\u0219in\u0103 gri."
    )
    sheet = town.ana / "bulletin.html"
    town.run(town.ana, "bulletin", CIRCLE, "--out", str(sheet))
    assert "Grey car." in sheet.read_text()
    assert NUMBER not in sheet.read_text()
    assert town.told(town.ana, "pause", CIRCLE) == {"paused": False}
    assert "No warning of that name" in town.run(town.ana, "pause", CIRCLE, "00000000", expected=1)
    assert "It is away" in town.run(town.ana, "pause", CIRCLE, before["name"])


def test_outside_the_hours_it_says_when_the_next_batch_is(town: Town) -> None:
    """At another hour nothing is proposed, and the day and hour of the next batch are named."""
    later = (utc_hour() + 5) % 24
    town.hours(later)
    assert f"from {later:02}:00" in town.run(town.ana, "propose", CIRCLE, expected=1)
    town.hours()
    assert "at least one hour" in town.run(town.ana, "propose", CIRCLE, expected=1)


@pytest.mark.holds("A3.22")
def test_between_the_hours_only_what_may_go_at_once_is_proposed(town: Town) -> None:
    """It is marked where warnings are printed; proposed between the hours it comes alone, which is said."""
    town.says_yes(Text(Warning(CIRCLE, at_once=True), *town.rest(("plate:GB:AB12CDE",))))
    town.says_yes(Text(Warning(CIRCLE, at_once=False), *town.rest(("plate:GB:AB12CDF",))))
    town.hours((utc_hour() + 5) % 24)
    told = town.told(town.ana, "warnings", CIRCLE)["warnings"]
    assert [one["identifiers"] for one in told if one["at_once"]] == [["plate:GB:AB12CDE"]]
    assert town.run(town.ana, "warnings", CIRCLE).count(", may go out at once") == 1
    assert "nothing is new in it but what may go out at once" in town.run(town.ana, "propose", CIRCLE)
    said = town.run(town.bea, "confirm", CIRCLE, expected=1)
    assert "New: 1 warning." in said
    assert "GB · AB12CDE" in said
    assert "plate:GB:AB12CDF" not in said
