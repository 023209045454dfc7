"""What she takes back, the desk can no longer open: not from the server, nor from a copy of its disk (claim A1.17).

Both halves of the test hold the desk's key and know every trick that a program could try with it; before she takes it
back the very same search finds her words.
"""

import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.help.desk import command, machine
from tests.help.house import House, house, serve
from tests.help.reporter import CLOSED, Reporter, account

from sayso.desk.printing import case_name
from sayso.device import reporter
from sayso.sealing.files import FIRST_LINE, unseal
from sayso.wire.encoding import decode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import SaysoError
from sayso.wire.request import Remove
from sayso.wire.statement import Account, Grant, Person, Statement

pytestmark = pytest.mark.holds("A1.17")
WORDS = "The green door, and what he said behind it."
MORE = "And what he said the second time."


@dataclass
class Scene:
    """A server, Ana's machine, and somebody who told and added something."""

    server: House
    folder: Path
    her: Reporter

    def copy(self, name: str) -> Path:
        """Return a copy of the server's disk as it is now: database and log, taken while it runs."""
        path = self.folder.with_name(name)
        shutil.copytree(self.server.data, path)
        return path

    def shown(self) -> str:
        """Return what the desk's program prints of her case."""
        done = subprocess.run(
            command(self.folder, "show", case_name(self.her.handle)), capture_output=True, text=True, check=False
        )
        return done.stdout + done.stderr


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    """Something told, in two parts, which the desk has read."""
    with house(tmp_path / "here") as server:
        her = Reporter(server.address)
        her.tell(account(WORDS), Person("client", "tall", "0131 496 0001"), CLOSED)
        her.change(reporter.more, MORE, note=-1, language="en")
        folder = tmp_path / "ana"
        machine(folder, server.founded.worker, server.address)
        scene = Scene(server, folder, her)
        shown = scene.shown()
        assert WORDS in shown
        assert MORE in shown
        yield scene


def take_back_account(her: Reporter) -> None:
    """Let her keep her account for herself."""
    [told] = [part.part for part in her.read().parts if isinstance(part.content, Account)]
    her.change(reporter.take_back, told)


def drop_account(her: Reporter) -> None:
    """Let her delete her account."""
    [told] = [part.part for part in her.read().parts if isinstance(part.content, Account)]
    her.change(reporter.drop, told)


def close(her: Reporter) -> None:
    """Let her close everything to the desk."""
    her.change(reporter.close)


def remove(her: Reporter) -> None:
    """Let her delete the whole case, as *someone else has my code* does."""
    her.do(Remove())


ACTS = [(take_back_account, True), (drop_account, True), (close, False), (remove, False)]


@pytest.mark.parametrize(("act", "more_stays"), ACTS, ids=lambda each: getattr(each, "__name__", ""))
def test_the_desk_reads_it_no_more(scene: Scene, act: Callable[[Reporter], None], *, more_stays: bool) -> None:
    """From the server the desk's program gets what is left, and not a word of what was taken back."""
    act(scene.her)
    shown = scene.shown()
    assert WORDS not in shown
    assert (MORE in shown) == more_stays


@pytest.mark.parametrize(("act", "more_stays"), ACTS, ids=lambda each: getattr(each, "__name__", ""))
def test_no_trick_opens_it_from_the_disk(scene: Scene, act: Callable[[Reporter], None], *, more_stays: bool) -> None:
    """With the desk's key, every file in a copy of the disk, every grant on every part: her words are not there."""
    identity = scene.server.founded.worker.desk
    before = everything(scene.copy("before"), identity)
    assert any(WORDS in text for text in before), "the control: the same search finds them before"
    act(scene.her)
    after = everything(scene.copy("after"), identity)
    assert not any(WORDS in text for text in after)
    assert any(MORE in text for text in after) == more_stays


def test_a_server_started_on_the_copy_gives_nothing_more(scene: Scene) -> None:
    """A second server on the copied disk, asked by the desk's program, shows nothing of what was taken back."""
    take_back_account(scene.her)
    copy = scene.copy("after")
    with serve(copy) as program:
        machine(scene.folder, scene.server.founded.worker, program.line("ready "))
        shown = scene.shown()
    assert MORE in shown
    assert WORDS not in shown


def test_the_deleted_bytes_are_not_on_the_disk(scene: Scene) -> None:
    """After she took it back, no sealed file lies in the raw database or its log but those that stand there."""
    take_back_account(scene.her)
    copy = scene.copy("after")
    raw = sum((copy / name).read_bytes().count(FIRST_LINE) for name in ("sayso.db", "sayso.db-wal"))
    assert raw == len(blobs(copy))


def blobs(data: Path) -> list[bytes]:
    """Return every sealed file in the database of a server's folder."""
    with closing(sqlite3.connect(data / "sayso.db")) as database:
        parts = database.execute("SELECT sealed, hers, desk FROM parts").fetchall()
        entries = database.execute("SELECT sealed FROM entries").fetchall()
    return [blob for row in (*parts, *entries) for blob in row]


def everything(data: Path, identity: str) -> list[str]:
    """Return every text that this key, or any key found with it, opens in a copy of the server's disk."""
    sealed, keys, texts = blobs(data), [identity], list[str]()
    for key in keys:
        for blob in sealed:
            try:
                plain = unseal(blob, key)
                says = decode(decode(plain, Envelope).payload, Statement).says
            except SaysoError:
                continue
            texts.append(decode(plain, Envelope).payload.decode())
            if isinstance(says, Grant) and says.secret not in keys:
                keys.append(says.secret)
    return texts
