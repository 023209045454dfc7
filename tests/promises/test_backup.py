"""A backup opens with both trustees' halves and with nothing else, and what was taken back after it stays gone.

Each test has its control: without the list of what was taken back the same words are there again.
"""

import os
from base64 import b64encode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import product
from pathlib import Path

import pyrage
import pytest
from msgspec.structs import replace
from tests.help.house import House, house, serve
from tests.help.reporter import CLOSED, Reporter, account
from tests.help.search import patterns, search_bytes
from tests.help.statements import statement

from sayso import remote
from sayso.assemble_backup import MARKS_FILE, back_up, copy_marks, read_marks, restore
from sayso.assemble_desk import utc_day, utc_hour
from sayso.desk.office import Office
from sayso.device import reporter
from sayso.device.halves import Secrets
from sayso.ledger.days import days_after
from sayso.ledger.exports import publish
from sayso.ledger.key_list import network_id
from sayso.ledger.signing import public_key, sign, sign_deed
from sayso.sealing.keys import backup_identity, desk_door, identity_of
from sayso.sealing.streams import unseal_lines
from sayso.service.gone import case_mark, statement_mark
from sayso.wire.backup import BackupLine, BackupRow
from sayso.wire.encoding import decode, encode
from sayso.wire.errors import CannotOpen
from sayso.wire.export import PUBLICATION_TYPE
from sayso.wire.request import DeskDeed, Done, End, Nonce, Remove, Show, Shown
from sayso.wire.statement import Account, Person, Reach

pytestmark = pytest.mark.holds("A1.26")
STAYS, GOES, PARTLY, MORE = "The one who stays.", "The one who goes.", "The part that goes.", "The part that stays."


@dataclass
class Scene:
    """A server with a backup from before three people changed their minds."""

    server: House
    folder: Path
    backup: Path
    stays: Reporter
    goes: Reporter
    partly: Reporter
    half: Show

    @property
    def secrets(self) -> Secrets:
        """What both halves give."""
        return self.server.founded.secrets


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    """Three reports and one worker's half of a statement, and a backup of them."""
    with house(tmp_path / "here") as server:
        stays, goes, partly = (Reporter(server.address) for _ in range(3))
        stays.tell(account(STAYS))
        goes.tell(account(GOES))
        partly.tell(account(PARTLY), Person("client", MORE, ""), CLOSED)
        half = show_half(server, reporter.ends_of(goes.keys, 0))
        backup, cases = back_up(server.data, tmp_path / "copies", utc_day())
        assert cases == 3
        yield Scene(server, tmp_path, backup, stays, goes, partly, half)


def show_half(server: House, ends: str) -> Show:
    """Let the worker sign a statement that these bytes end, and send her half."""
    worker, there = server.founded.worker, remote.House(server.address)
    publication = publish(network_id(server.founded.network.root), statement(until=days_after(utc_day(), 9)), ends)
    half = Show(sign(worker.seed, PUBLICATION_TYPE, encode(publication)))
    nonce = there.post("/api/1/nonce", {}, Nonce).nonce
    deed = DeskDeed(nonce, half, sign_deed(desk_door(identity_of(server.founded.secrets.desk)), nonce, half))
    assert not there.post("/api/1/desk", deed, Shown).shown
    return half


def take_back(scene: Scene) -> Path:
    """Let one end a statement and delete everything, and one her account; return the list that the host copies then."""
    scene.goes.house.post("/api/1/end", End(bytes.fromhex(reporter.ends_of(scene.goes.keys, 0))), Done)
    scene.goes.do(Remove())
    [told] = [part.part for part in scene.partly.read().parts if isinstance(part.content, Account)]
    scene.partly.change(reporter.take_back, told)
    assert copy_marks(scene.server.data, scene.folder / "later", utc_day()) == 4, "a report, a half, a part, a change"
    return scene.folder / "later" / MARKS_FILE


def words_after(scene: Scene, lists: Sequence[Path], name: str) -> set[str]:
    """Restore the backup, start a server on it, and return which of the words the desk's key still opens there.

    One who took a part back comes there first: until she does, the desk sees nothing of hers (test_restored.py).
    """
    gone = [mark for file in lists for mark in read_marks(file)]
    restored = restore(scene.backup, gone, scene.secrets, scene.folder / name)
    assert restored.others_gone == len(lists), "the statement that she ended"
    with serve(scene.folder / name) as program:
        address = program.line("ready ")
        partly = Reporter(address, scene.partly.keys)
        partly.change(reporter.set_standing, count_me=True, talk_if_others=False, wishes=())
        keys = replace(scene.server.founded.worker, server=address)
        office = Office(keys, remote.House(address), utc_hour, os.urandom, keep=lambda _: None)
        contents = [part.content for case in office.look() for part in case.parts]
    return {
        one.words if isinstance(one, Account) else one.description for one in contents if not isinstance(one, Reach)
    }


def test_what_was_taken_back_since_stays_gone(scene: Scene) -> None:
    """With the list, a restored server has neither the deleted report nor the part; without, it has both."""
    taken_back = take_back(scene)
    assert words_after(scene, [taken_back], "with") == {STAYS, MORE}
    assert words_after(scene, [], "without") == {STAYS, GOES, PARTLY, MORE}


def test_only_both_halves_open_a_backup(scene: Scene) -> None:
    """The desk's key does not open it, nor do another network's halves; nothing of it stands there in clear."""
    sealed = scene.backup.read_bytes()
    named = patterns([STAYS, "The Thursday Room"])
    assert search_bytes(sealed, named, "the backup") == set()
    assert scene.stays.handle not in sealed
    assert b64encode(scene.stays.handle) not in sealed
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(identity_of(scene.secrets.desk))])
    with pytest.raises(CannotOpen):
        restore(scene.backup, (), Secrets(os.urandom(32), scene.secrets.desk), scene.folder / "stranger")
    lines: list[bytes] = []
    with scene.backup.open("rb") as file:
        unseal_lines(file, lines.append, backup_identity(scene.secrets.root))
    assert any(b64encode(scene.stays.handle) in line for line in lines), "the search does not see what is there"


def test_a_backup_that_is_cut_short_or_changed_is_refused(scene: Scene) -> None:
    """Nothing is restored from half a backup, nor from one in which a byte was changed."""
    whole = scene.backup.read_bytes()
    for number, broken in enumerate(
        (whole[:-70_000] or whole[:-1], whole[:-1], whole[:5000] + b"x" + whole[5001:], b"")
    ):
        file = scene.folder / f"broken-{number}"
        file.write_bytes(broken)
        with pytest.raises(CannotOpen):
            restore(file, (), scene.secrets, scene.folder / f"from-broken-{number}")
    assert [path.name for path in scene.folder.iterdir() if path.name.startswith("from-broken")] == []


def test_the_list_says_nothing_to_who_has_her_code(scene: Scene) -> None:
    """Her code gives the handle, and the server's disk the list; yet nobody can tell whether her report was there.

    A mark needs the digest of the report's own bytes, which are gone. The backup still has them. Nor can anybody tell
    that she spoke in public, though her code gives what ends a statement: its mark needs a worker's signature.
    """
    lines: list[bytes] = []
    with scene.backup.open("rb") as file:
        unseal_lines(file, lines.append, backup_identity(scene.secrets.root))
    taken_back = dict.fromkeys(mark for _, mark in read_marks(take_back(scene)))
    rows = [said.values for line in lines if isinstance(said := decode(line, BackupLine).says, BackupRow)]
    accepted, day = next(row[2:4] for row in rows if row[0] == scene.goes.handle)  # the table of cases is the first
    known = [scene.goes.handle, scene.goes.keys.mailbox, public_key(scene.goes.keys.door), day, b""]
    ends = [sha256(bytes.fromhex(reporter.ends_of(scene.goes.keys, number))).digest() for number in range(3)]
    known += ends
    guesses = {sha256(b"".join(guess)).digest() for size in (1, 2, 3) for guess in product(known, repeat=size)}
    guesses |= {case_mark(scene.goes.handle, guess) for guess in (*known, *guesses)}
    guesses |= {statement_mark(by, guess) for by in ends for guess in known}
    assert not guesses & taken_back.keys()
    assert statement_mark(ends[0], encode(scene.half.half)) in taken_back, "the mark is not what it is said to be"
    assert case_mark(scene.goes.handle, accepted) in taken_back, "the mark is not what it is said to be"
