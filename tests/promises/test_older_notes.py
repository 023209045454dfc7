"""Older notes of the desk, which a restored server has, are taken by a worker who types that she knows; never else.

They hold each circle's members, its secret and its list: a server alone must not bring back what the desk changed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner
from msgspec.structs import replace
from tests.help.circle_desk import Desk, Worker, circle_desk, utc_day
from tests.help.desk import machine, passphrase_file
from tests.help.house import serve
from tests.help.lists import HIT, OTHER, alert

from sayso.assemble_backup import MARKS_FILE, back_up, copy_marks, read_marks, restore
from sayso.cli import sayso
from sayso.desk.notes import SEEN, SeenNotes
from sayso.device.alerts import Gathered
from sayso.device.member import member_number
from sayso.ledger.days import days_after
from sayso.sealing.code import Code
from sayso.wire.encoding import decode, encode
from sayso.wire.errors import NothingThere

pytestmark = pytest.mark.holds("A1.26")
UNTIL = days_after(utc_day(), 30)
GREY = Gathered(alert("Grey car.", day=utc_day(), until=UNTIL), shown=True, identifiers=(HIT,))
FLAT = Gathered(alert("Second floor.", day=utc_day(), until=UNTIL), shown=True, identifiers=(OTHER,))
REFUSED = "older note"


@dataclass
class Scene:
    """A restored server without the holder's key, and two workers whose machines have seen newer notes than it has."""

    ana: Path
    bea: Path
    desk: Desk
    stays: Code
    goes: Code
    secret: bytes

    def run(self, folder: Path, *words: str, typed: str = "") -> tuple[int, str]:
        """Run `sayso desk …` on one's machine; return its status and what it said."""
        options = ["--keys", str(folder), "--passphrase-file", str(passphrase_file(folder))]
        done = CliRunner().invoke(sayso, ["desk", *words, *options], input=typed)
        return done.exit_code, done.output

    def every_deed(self, folder: Path) -> list[tuple[int, str]]:
        """Look at the circle, pause its list, begin another."""
        deeds = (("show", "Leith"), ("pause", "Leith"), ("begin", f"Of {folder.name}"))
        return [self.run(folder, "circle", *deed) for deed in deeds]


def remembered(folder: Path, worker: Worker) -> None:
    """Let a machine remember what this worker's program has seen."""
    seen = worker.circles.notebook.seen
    (folder / SEEN).write_bytes(encode(SeenNotes(tuple(seen[note] for note in sorted(seen)))))


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    """Publish one list, make a copy, publish another and begin a second circle; then restore the copy."""
    with circle_desk(tmp_path / "here") as opened:
        desk: Desk = opened.anew("Leith")
        stays, goes = desk.comes("Leith"), desk.comes("Leith")
        desk.publish("Leith", [GREY])
        secret = desk.ana.circles.look("Leith").book.secret
        backup, _ = back_up(desk.house.data, tmp_path / "copies", utc_day())
        desk.ana.circles.remove("Leith", [member_number(desk.phone(goes).keys)])
        desk.publish("Leith", [FLAT])
        desk.ana.circles.begin("Gorbals", 1)
        assert desk.bea.circles.all(), "she has seen the second circle"
        copy_marks(desk.house.data, tmp_path / "copies", utc_day())
    gone = read_marks(tmp_path / "copies" / MARKS_FILE)
    restore(backup, gone, desk.house.founded.secrets, tmp_path / "there")
    with serve(tmp_path / "there") as again:
        address = again.line("ready ")
        folders = [machine(tmp_path / name, keys, address).folder for name, keys in zip("ab", desk.keys, strict=True)]
        for folder, worker in zip(folders, (desk.ana, desk.bea), strict=True):
            remembered(folder, worker)
        desk.house.address = address
        yield Scene(*folders, desk, stays, goes, secret)


def test_nothing_older_is_taken_without_her_word(scene: Scene) -> None:
    """Every deed is refused, and stays so after anything but the one word that the program asks for."""
    before = (scene.ana / SEEN).read_bytes()
    for typed in ("", "\n", "y\n", "yes\n", "restore\n"):
        assert all(code == 1 and REFUSED in said for code, said in scene.every_deed(scene.ana))
        code, said = scene.run(scene.ana, "restored", typed=typed)
        assert code == 1
        assert "whom you took out" in said
        assert (scene.ana / SEEN).read_bytes() == before


def test_with_her_word_each_can_work_again(scene: Scene) -> None:
    """Each on her own machine: she looks, pauses and begins a circle; nothing is asked of her a second time."""
    for folder in (scene.ana, scene.bea):
        assert {code for code, _ in scene.every_deed(folder)} == {1}
        code, said = scene.run(folder, "restored", typed="restored\n")
        assert (code, "They are taken" in said) == (0, True)
        assert [code for code, _ in scene.every_deed(folder)] == [0, 0, 0]
        code, said = scene.run(folder, "restored")
        assert (code, "Nothing was changed." in said) == (0, True)


def test_whoever_was_taken_out_since_does_not_know_the_new_secret(scene: Scene) -> None:
    """Her membership stays gone by the list, and what she knows opens no list from then on; who stays has a letter."""
    ana, bea = map(scene.desk.worker, scene.desk.keys)
    assert ana.circles.look("Leith").book.secret == scene.secret, "the old one is not back: nothing is tried here"
    assert scene.run(scene.ana, "restored", typed="restored\n")[0] == 0
    looked = bea.circles.look("Leith")
    assert looked.book.secret != scene.secret
    assert len(looked.book.members) == 1
    assert not looked.strangers
    assert scene.desk.phone(scene.stays).circle("Leith").secret == looked.book.secret
    with pytest.raises(NothingThere):
        scene.desk.phone(scene.goes)


def test_it_is_taken_once_and_not_for_ever(scene: Scene) -> None:
    """After that the machine remembers as before: what it has seen since is not taken back either."""
    assert scene.run(scene.ana, "restored", typed="restored\n")[0] == 0
    seen = decode((scene.ana / SEEN).read_bytes(), SeenNotes).notes
    assert seen, "it remembers them as they lie"
    newer = tuple(replace(one, number=one.number + 1) for one in seen)
    (scene.ana / SEEN).write_bytes(encode(SeenNotes(newer)))
    assert all(code == 1 and REFUSED in said for code, said in scene.every_deed(scene.ana))
