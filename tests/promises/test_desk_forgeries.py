"""What the server slips into a case is not shown at the desk, and counted (claim A1.15, the desk's half).

The server's operator writes into the database by hand; the desk is a program of its own.
"""

import json
import os
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.help.desk import Browser, command, desk, machine
from tests.help.house import House, house
from tests.help.reporter import CLOSED, Reporter, account

from sayso.desk.printing import case_name
from sayso.device import reporter, worker
from sayso.device.worker import WorkerSecrets
from sayso.wire.request import Case, CasePart
from sayso.wire.statement import Account, Answer, Note, Person

pytestmark = pytest.mark.holds("A1.15")
FORGED = "Nobody of the desk wrote this."


@dataclass
class Scene:
    """A server whose operator writes into its database, Ana at her desk, and two people who told something."""

    server: House
    folder: Path
    page: Browser
    mina: Reporter
    lou: Reporter

    def slip(self, statement: str, *values: object) -> None:
        """Write into the server's database as its operator, and let the desk notice that the case changed."""
        with closing(sqlite3.connect(self.server.data / "sayso.db")) as database, database:
            database.execute("PRAGMA foreign_keys = ON")
            database.execute(statement, values)
            database.execute("UPDATE cases SET version = version + 1")

    def shown(self, her: Reporter) -> dict[str, object]:
        """Return what `sayso desk show --json` prints for her case."""
        printed: dict[str, object] = json.loads(run(self.folder, "show", case_name(her.handle), "--json"))
        return printed

    def queue(self) -> list[dict[str, object]]:
        """Return what `sayso desk list --json` prints."""
        printed: list[dict[str, object]] = json.loads(run(self.folder, "list", "--json"))
        return printed

    def case(self, her: Reporter) -> Case:
        """Return her case as it lies in the database."""
        with closing(sqlite3.connect(self.server.data / "sayso.db")) as database:
            parts = database.execute("SELECT part, sealed, desk FROM parts WHERE handle = ?", (her.handle,)).fetchall()
            chain = "SELECT sealed FROM entries WHERE handle = ? AND writer = ? ORDER BY number"
            hers, desk = (
                tuple(sealed for (sealed,) in database.execute(chain, (her.handle, writer)))
                for writer in ("hand", "desk")
            )
        return Case(her.handle, her.occasion.today, 1, tuple(CasePart(*part) for part in parts), hers, desk)

    def forge(self, her: Reporter, words: str) -> bytes:
        """Return an answer in her case, signed by a key of the server's own and sealed as the desk's would be."""
        secrets = WorkerSecrets(self.server.founded.worker.desk, os.urandom(32))
        opened = worker.open_case(secrets, her.occasion, self.case(her))
        [entry] = worker.compose_entry(secrets, her.occasion, opened, Answer(words)).entries
        return entry

    def answer(self, her: Reporter, act: Answer | Note) -> None:
        """Let Ana truly answer or note."""
        [address] = [one for one in self.page.cases() if her.handle in self.handles(one)]
        kind = "answer" if isinstance(act, Answer) else "note"
        seen = self.page.get(address).forms()[f"{address}/{kind}"]
        assert self.page.post(f"{address}/{kind}", {"words": act.words, "seen": seen}).status == 303

    def handles(self, address: str) -> list[bytes]:
        """Return whose case stands at an address: the one whose words are on that page."""
        body = self.page.get(address).body
        return [her.handle for her in (self.mina, self.lou) if her.keys.mailbox.hex() in body]


def run(folder: Path, *arguments: str) -> str:
    """Run `sayso desk …` and return what it printed."""
    done = subprocess.run(command(folder, *arguments), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    """A fresh server with two reports; each holds its own mailbox id in words, so that the test can tell them apart."""
    with house(tmp_path) as server:
        mina, lou = Reporter(server.address), Reporter(server.address)
        for her in (mina, lou):
            her.tell(account(f"I am {her.keys.mailbox.hex()}."), Person("client", "", ""), CLOSED)
        folder = tmp_path / "ana"
        machine(folder, server.founded.worker, server.address)
        with desk(folder) as (_, page):
            yield Scene(server, folder, page, mina, lou)


def page_of(scene: Scene, her: Reporter) -> str:
    """Return the page of her case."""
    [body] = [body for one in scene.page.cases() if her.keys.mailbox.hex() in (body := scene.page.get(one).body)]
    return body


def check(scene: Scene, her: Reporter, faults: int) -> None:
    """Demand that the forged text is nowhere, her own words are there, and so many faults are counted everywhere."""
    shown = scene.shown(her)
    assert FORGED not in json.dumps(shown)
    assert shown["faults"] == faults
    body = page_of(scene, her)
    assert FORGED not in body
    assert (f"Faults: {faults}" in body) == bool(faults)
    [line] = [one for one in scene.queue() if one["case"] == case_name(her.handle)]
    assert line["faults"] == faults
    assert (f"faults: {faults}" in scene.page.get("/").body) == bool(faults)


def test_an_honest_case_has_no_fault(scene: Scene) -> None:
    """The control: a true answer, a true note and her true reply are shown and nothing is counted."""
    scene.answer(scene.mina, Answer("A true answer."))
    scene.answer(scene.mina, Note("A true note."))
    scene.mina.change(reporter.more, "A true reply.", note=1, language="en")
    check(scene, scene.mina, 0)
    for words in ("A true answer.", "A true note.", "A true reply."):
        assert words in page_of(scene, scene.mina)


def test_a_forged_answer_is_a_fault(scene: Scene) -> None:
    """An answer that no listed worker signed, sealed and placed as a true one would be."""
    scene.slip("INSERT INTO entries VALUES (?, 'desk', 0, ?)", scene.mina.handle, scene.forge(scene.mina, FORGED))
    check(scene, scene.mina, 1)
    check(scene, scene.lou, 0)


def test_a_planted_part_is_a_fault(scene: Scene) -> None:
    """A part with a grant for the desk that somebody else than she made: “I made it up”."""
    eve = Reporter(scene.server.address)
    report = reporter.compose_report(eve.keys, eve.occasion, [account(FORGED)], desk_may_read=True)
    [part] = report.parts
    values = (scene.mina.handle, part.part, part.sealed, part.hers, part.desk)
    scene.slip("INSERT INTO parts VALUES (?, ?, ?, ?, ?)", *values)
    check(scene, scene.mina, 1)


def test_an_answer_from_another_case_is_a_fault(scene: Scene) -> None:
    """A true answer of the desk to Lou, moved into Mina's case."""
    scene.answer(scene.lou, Answer(FORGED))
    [*_, entry] = scene.case(scene.lou).desk
    number = len(scene.case(scene.mina).desk)
    scene.slip("INSERT INTO entries VALUES (?, 'desk', ?, ?)", scene.mina.handle, number, entry)
    check(scene, scene.mina, 1)


def test_a_part_from_another_case_is_a_fault(scene: Scene) -> None:
    """Lou's own part, whole and with its grant, moved into Mina's case."""
    scene.lou.change(reporter.more, FORGED, note=-1, language="en")
    newest = "SELECT ?, part, sealed, hers, desk FROM parts WHERE handle = ? ORDER BY length(sealed), part LIMIT 1"
    scene.slip(f"INSERT INTO parts {newest}", scene.mina.handle, scene.lou.handle)
    check(scene, scene.mina, 1)


def test_an_old_part_put_back_is_a_fault(scene: Scene) -> None:
    """A part that she replaced, put back by the server in the place of the new one."""
    [told] = [part.part for part in scene.mina.read().parts if isinstance(part.content, Account)]
    [old] = [part for part in scene.case(scene.mina).parts if part.part == told]
    scene.mina.change(reporter.take_back, told)
    check_words_gone(scene)
    values = (old.sealed, old.desk, scene.mina.handle, told)
    scene.slip("UPDATE parts SET sealed = ?, desk = ? WHERE handle = ? AND part = ?", *values)
    assert scene.shown(scene.mina)["faults"] == 1
    check_words_gone(scene)


def check_words_gone(scene: Scene) -> None:
    """Demand that Mina's account is not shown."""
    assert scene.shown(scene.mina)["accounts"] == []
    assert all(scene.mina.keys.mailbox.hex() not in scene.page.get(one).body for one in scene.page.cases())


def test_a_case_that_the_server_made_up_is_only_counted(scene: Scene) -> None:
    """Mina's newest entry, replaced by Lou's: no word of hers is shown under it, and each wrong part is counted."""
    [entry] = scene.case(scene.lou).hers
    scene.slip("UPDATE entries SET sealed = ? WHERE handle = ? AND writer = 'hand'", entry, scene.mina.handle)
    shown = scene.shown(scene.mina)
    assert shown["accounts"] == shown["persons"] == []
    assert shown["faults"] == 6  # three parts that nothing names, three that are named and missing
    check_words_gone(scene)


def test_a_case_without_a_true_entry_is_only_counted(scene: Scene) -> None:
    """A newest entry that opens but is nobody's: the queue shows no line, only that something is wrong."""
    scene.slip("UPDATE entries SET sealed = ? WHERE handle = ?", scene.forge(scene.mina, FORGED), scene.mina.handle)
    assert [one for one in scene.queue() if one["case"] == case_name(scene.mina.handle)] == []
    assert "Faults: 1 more report holds nothing that can be believed" in scene.page.get("/").body
