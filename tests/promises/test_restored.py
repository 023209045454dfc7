"""From a restored backup the desk gets nothing of a case that she changed after it, until she changes it again.

Each test has its control: without the list of what was taken back her old yes counts, and what she closed is open.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from urllib.request import urlopen

import pytest
from msgspec.structs import replace
from tests.help.house import PARTNER, House, house, serve
from tests.help.reporter import Reporter

from sayso import remote
from sayso.assemble_backup import MARKS_FILE, Restored, back_up, copy_marks, read_marks, restore
from sayso.assemble_desk import utc_day, utc_hour
from sayso.desk.office import Office
from sayso.device import reporter
from sayso.device.worker import OpenedCase, ask, compose_entry, give_out
from sayso.ledger.days import days_after
from sayso.sealing.keys import backup_identity
from sayso.sealing.streams import unseal_lines
from sayso.service.gone import change_mark
from sayso.store.copying import copy_out, in_bytes
from sayso.wire.backup import BackupLine, BackupRow
from sayso.wire.encoding import decode
from sayso.wire.errors import NotAllowed, NothingThere
from sayso.wire.request import CaseLines, ListCases, Nonce
from sayso.wire.statement import Note
from sayso.wire.text import Partner, Text, Wording

pytestmark = pytest.mark.holds("A1.26")


def for_a_partner() -> Text:
    """Return a text that one worker may hand out."""
    words = (Wording("en", "She needs a bed tonight."),)
    return Text(Partner(PARTNER), words, "", "", (), "one", "partner/1", utc_day(), days_after(utc_day(), 30))


@dataclass
class Scene:
    """A server with a backup from before she took her yes back, another closed her case, and a third did nothing."""

    server: House
    folder: Path
    backup: Path
    text: Text
    takes_back: Reporter
    closes: Reporter
    stays: Reporter

    def marks(self) -> Path:
        """Return the list that the host copies now."""
        copy_marks(self.server.data, self.folder / "later", utc_day())
        return self.folder / "later" / MARKS_FILE

    @contextmanager
    def restored(self, lists: Sequence[Path], name: str) -> Iterator[tuple[Restored, Office]]:
        """Restore the backup, start a server on it where the three find their cases, and sit down at its desk."""
        gone = [mark for file in lists for mark in read_marks(file)]
        restored = restore(self.backup, gone, self.server.founded.secrets, self.folder / name)
        with serve(self.folder / name) as program:
            address = program.line("ready ")
            for her in (self.takes_back, self.closes, self.stays):
                her.house = remote.House(address)
            keys = replace(self.server.founded.worker, server=address)
            yield restored, Office(keys, remote.House(address), utc_hour, os.urandom, keep=lambda _: None)


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    """Three who say yes to the same text, a backup, and two who change their minds."""
    with house(tmp_path / "here") as server:
        text, three = for_a_partner(), [Reporter(server.address) for _ in range(3)]
        for her in three:
            her.tell()
            her.change(reporter.say_yes, text)
        backup, _ = back_up(server.data, tmp_path / "copies", utc_day())
        scene = Scene(server, tmp_path, backup, text, *three)
        scene.takes_back.change(reporter.take_yes_back, text)
        scene.closes.change(reporter.close)
        yield scene


def hand_out(office: Office, opened: OpenedCase, text: Text) -> None:
    """Let the desk's one door give the text out, if it does."""
    give_out(office.secrets(), office.occasion(), opened, text)


def lines(office: Office) -> set[bytes]:
    """Return the handles that the server lists for the desk."""
    nonce = office.house.post("/api/1/nonce", {}, Nonce).nonce
    listed = office.house.post("/api/1/desk", ask(office.secrets(), nonce, ListCases()), CaseLines)
    return {line.handle for line in listed.cases}


def seen(office: Office) -> dict[bytes, OpenedCase]:
    """Return what the desk gets of the server."""
    return {opened.handle: opened for opened in office.look()}


def test_the_first_page_says_so_in_each_language(scene: Scene) -> None:
    """With the day of the copy, on a server that is from one; the control is the server from before."""
    day = utc_day()
    with scene.restored([], "told") as (_, office):
        for language, words in (("en", f"from a copy of {day}"), ("ro", f"după o copie din {day}")):
            assert words in page(office.keys.server, language)
            assert words not in page(scene.server.address, language)
            assert words.removesuffix(day) not in page(scene.server.address, language)


def page(address: str, language: str) -> str:
    """Return the first page in a language, as it comes."""
    with urlopen(f"{address}/{language}") as answer:
        return str(answer.read().decode())


def test_a_yes_that_was_taken_back_does_not_come_back(scene: Scene) -> None:
    """With the list the desk sees her case no more than one that is gone; without, it reads and hands out."""
    with scene.restored([], "without") as (restored, office):
        assert restored.hers_alone == 0
        assert len(lines(office)) == 3
        for opened in seen(office).values():
            assert opened.may_read
            hand_out(office, opened, scene.text)
    with scene.restored([scene.marks()], "with") as (restored, office):
        assert (restored.cases, restored.hers_alone) == (3, 2)
        assert lines(office) == {scene.stays.handle}
        [stays] = seen(office).values()
        hand_out(office, stays, scene.text)
        for her in (scene.takes_back, scene.closes):
            with pytest.raises(NothingThere):
                office.read(her.handle)


def test_nothing_is_written_into_it_meanwhile(scene: Scene) -> None:
    """A worker who has the case from before it was restored cannot go on in it."""
    with scene.restored([], "without") as (_, office):
        before = office.read(scene.takes_back.handle)
        note = compose_entry(office.secrets(), office.occasion(), before, Note("Call her."))
    with scene.restored([scene.marks()], "with") as (_, office):
        with pytest.raises(NothingThere):
            office.append(office.occasion(), before.handle, note)
        scene.takes_back.change(reporter.more, "More.", note=-1, language="en")
        assert office.read(before.handle).said == ()
        assert office.append(office.occasion(), before.handle, note).said, "the entry is not what was refused"


def test_she_has_it_whole_and_her_next_change_ends_it(scene: Scene) -> None:
    """Her code opens what the copy has. What she writes from there on the desk reads, as she says it then."""
    with scene.restored([scene.marks()], "with") as (_, office):
        for her in (scene.takes_back, scene.closes):
            mailbox = her.read()
            assert mailbox.stands.desk_may_read
            assert [yes.text for yes in mailbox.own[-1].entry.act.yes] == [scene.text], "it stands in the copy"
            assert (mailbox.behind, mailbox.stands.yes) == (True, ()), "and does not count"
        assert not scene.stays.read().behind
        assert len(scene.takes_back.read().parts) == 3
        scene.takes_back.change(reporter.more, "More.", note=-1, language="en")
        assert seen(office).keys() == {scene.stays.handle, scene.takes_back.handle}
        opened = office.read(scene.takes_back.handle)
        assert len(opened.parts) == 4
        with pytest.raises(NotAllowed):
            hand_out(office, opened, scene.text)


def test_a_copy_of_the_restored_server_keeps_it_hers(scene: Scene) -> None:
    """Copied and restored again, without any list, what was hers alone is so still."""
    with scene.restored([scene.marks()], "with"):
        scene.backup, _ = back_up(scene.folder / "with", scene.folder / "again", utc_day())
    with scene.restored([], "twice") as (restored, office):
        assert restored.hers_alone == 2
        assert seen(office).keys() == {scene.stays.handle}


def test_no_mark_of_a_change_can_be_made_from_what_the_server_still_has(scene: Scene) -> None:
    """Whoever has the disk cannot tell from the list on which days she changed something; who has a backup can."""
    marks = {mark for _, mark in read_marks(scene.marks())}
    here = [(one.table, one.row) for one in copy_out(scene.server.data)]
    values = {in_bytes(value) for _, row in here for value in row.values()}
    values |= {sha256(value).digest() for value in values} | {b""}
    handles = {her.handle for her in (scene.takes_back, scene.closes, scene.stays)}
    assert handles <= values, "nothing was searched"
    assert not marks & {change_mark(handle, value) for handle in handles for value in values}
    lines: list[bytes] = []
    with scene.backup.open("rb") as file:
        unseal_lines(file, lines.append, backup_identity(scene.server.founded.secrets.root))
    rows = [said.values for line in lines if isinstance(said := decode(line, BackupLine).says, BackupRow)]
    known = {change_mark(handle, value) for handle in handles for row in rows[:3] for value in row}
    assert len(marks & known) == 2, "the mark is not what it is said to be"
