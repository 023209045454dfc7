"""What the SQLite store does beyond the contract: deleted bytes, disks that fail, files from elsewhere."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from importlib.resources import files
from pathlib import Path

import pytest
from tests.help.sealed import sealed_entry, sealed_part, sealed_report

from sayso.store.schema import connect, look, newest_version
from sayso.store.sqlite import FILE, SqliteStore
from sayso.wire.errors import Outdated, Unavailable
from sayso.wire.request import Change, DeskGrant, Report

DAY = "2026-11-22"
CASES = 40


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    """Yield a store with some cases, committed."""
    made = SqliteStore(tmp_path)
    made.begin()
    for _ in range(CASES):
        made.add(os.urandom(32), sealed_report(), os.urandom(32), DAY)
    made.commit()
    yield made
    made.close()


def add(store: SqliteStore) -> tuple[bytes, Report]:
    """Keep one more case, committed; return its handle and what came."""
    handle, report = os.urandom(32), sealed_report()
    store.begin()
    store.add(handle, report, os.urandom(32), DAY)
    store.commit()
    return handle, report


def pieces(*files: bytes) -> list[bytes]:
    """Return a bit of each sealed file, from its random body, that no other file has."""
    return [file[place : place + 12] for file in files for place in range(len(file) - 900, len(file) - 12, 400)]


def found(folder: Path, wanted: list[bytes]) -> int:
    """Return how many of the pieces stand in the database's files, raw."""
    raw = b"".join(path.read_bytes() for path in sorted(folder.iterdir()) if path.name.startswith(FILE))
    return sum(piece in raw for piece in wanted)


def test_a_removed_case_is_not_in_the_raw_files(store: SqliteStore, tmp_path: Path) -> None:
    """The bytes of a case are found in the raw files while it is kept, and nowhere after it was removed."""
    handle, report = add(store)
    wanted = pieces(*(file for one in report.parts for file in (one.sealed, one.hers, one.desk)), *report.entries)
    assert found(tmp_path, wanted) > len(wanted) * 0.9  # a piece may lie across two pages
    store.begin()
    store.remove(handle)
    store.commit()
    assert found(tmp_path, [*wanted, handle, report.door]) == 0


def test_what_is_taken_back_is_not_in_the_raw_files(store: SqliteStore, tmp_path: Path) -> None:
    """A replaced part, a dropped part and a replaced grant are nowhere after the change, the rest still is."""
    handle, report = add(store)
    replaced, dropped, stays = report.parts
    gone = pieces(replaced.sealed, replaced.hers, replaced.desk, dropped.sealed, dropped.hers, dropped.desk, stays.desk)
    assert found(tmp_path, gone) > len(gone) * 0.9
    put, grant = sealed_part(replaced.part), sealed_part().desk
    store.begin()
    store.change(handle, Change((put,), (DeskGrant(stays.part, grant),), (dropped.part,), 1, (sealed_entry(),)))
    store.commit()
    assert found(tmp_path, gone) == 0
    assert found(tmp_path, pieces(put.sealed, grant, stays.sealed)) > 0


def test_a_reader_only_delays_the_erasing(store: SqliteStore, tmp_path: Path) -> None:
    """While somebody reads the file the deletion is done all the same; the log is emptied as soon as it can be."""
    handle, report = add(store)
    wanted = pieces(*(one.sealed for one in report.parts))
    reader = sqlite3.connect(tmp_path / FILE)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM cases").fetchone()
    store.begin()
    store.remove(handle)
    store.commit()
    assert store.read(handle) is None
    assert found(tmp_path, wanted) > 0
    reader.close()
    store.erase()
    assert found(tmp_path, wanted) == 0


def test_what_a_killed_process_owed_is_erased_at_the_start(store: SqliteStore, tmp_path: Path) -> None:
    """A log that an earlier process left behind is emptied when the store is rebuilt at the start."""
    handle, report = add(store)
    wanted = pieces(*(one.sealed for one in report.parts))
    connection = sqlite3.connect(tmp_path / FILE)
    connection.executescript("PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;")
    connection.execute("DELETE FROM cases WHERE handle = ?", (handle,))
    connection.commit()  # as a process does that is killed right after its commit
    copy = tmp_path / "copy"
    copy.mkdir()
    for path in tmp_path.glob(f"{FILE}*"):
        (copy / path.name).write_bytes(path.read_bytes())
    connection.close()
    assert found(copy, wanted) > 0
    anew = SqliteStore(copy)
    anew.rebuild(DAY)
    anew.close()
    assert found(copy, wanted) == 0


@pytest.mark.holds("A1.24")
def test_a_full_disk_is_said_and_loses_nothing(store: SqliteStore) -> None:
    """When no page can be added, what was waiting is refused in words, and what was kept before still is."""
    before = store.lines()
    store._connection.set_authorizer(None)
    (pages,) = store._connection.execute("PRAGMA page_count").fetchone()
    store._connection.execute(f"PRAGMA max_page_count = {pages}")
    store.begin()
    with pytest.raises(Unavailable, match="disk is full"):
        store.add(os.urandom(32), sealed_report(parts=32), os.urandom(32), DAY)
    with pytest.raises(Unavailable, match="disk is full"):
        store.begin()  # whoever shares the transaction is told the same
    with pytest.raises(Unavailable, match="disk is full"):
        store.commit()
    assert store.lines() == before
    store._connection.execute(f"PRAGMA max_page_count = {pages + 1000}")
    handle, _ = add(store)
    assert store.read(handle) is not None


@pytest.mark.holds("A1.24")
def test_a_database_from_a_newer_version_is_refused(store: SqliteStore, tmp_path: Path) -> None:
    """A file that a newer program wrote is left as it is, and the sentence says what to do."""
    store.close()
    connection = sqlite3.connect(tmp_path / FILE)
    connection.execute("PRAGMA user_version = 7")
    connection.close()
    before = (tmp_path / FILE).read_bytes()
    for opening in (lambda: SqliteStore(tmp_path), lambda: look(tmp_path / FILE)):
        with pytest.raises(Outdated, match=rf"version is 7, this program knows {newest_version()}\).*newer program"):
            opening()
    assert (tmp_path / FILE).read_bytes() == before


def test_a_database_from_an_older_version_is_taken(tmp_path: Path) -> None:
    """What the first version wrote is there, and the newer tables beside it."""
    first = (files("sayso.store") / "migrations/0001.sql").read_text("utf-8")
    with closing(sqlite3.connect(tmp_path / FILE)) as connection:
        connection.executescript(f"PRAGMA journal_mode = WAL; {first} PRAGMA user_version = 1;")
        connection.execute("INSERT INTO keys VALUES (1, x'6b657973')")
        for handle in (bytes(32), bytes(31) + b"1"):
            connection.execute("INSERT INTO cases VALUES (?, ?, ?, ?, 1)", (handle, bytes(32), bytes(32), DAY))
        connection.commit()
    store = SqliteStore(tmp_path)
    assert store.newest_keys() == b"keys"
    head, another = store.find(bytes(32)), store.find(bytes(31) + b"1")
    assert head is not None
    assert another is not None
    assert len(head.state) == len(another.state) == 32, "nobody's case is hers alone because the server was updated"
    assert head.state != another.state
    store.begin()
    store.mark_gone([bytes(32)], DAY)
    store.commit()
    store.close()
    assert look(tmp_path / FILE).version == newest_version()


def test_a_state_from_before_her_change_is_nowhere_after_the_night(store: SqliteStore, tmp_path: Path) -> None:
    """What the mark of a change is made from is overwritten, in the file and in its log."""
    handle, _ = add(store)
    before = store.find(handle)
    store.begin()
    store.restate(handle, os.urandom(32))
    store.commit()
    after = store.find(handle)
    assert before is not None
    assert after is not None
    store.rebuild(DAY)
    assert (found(tmp_path, [before.state]), found(tmp_path, [after.state])) == (0, 1)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    """Something else under the database's name, or no folder at all, is refused in words."""
    (tmp_path / FILE).write_bytes(b"She told me everything." * 1000)
    for opening in (lambda: SqliteStore(tmp_path), lambda: look(tmp_path / FILE)):
        with pytest.raises(Unavailable, match="damaged"):
            opening()
    with pytest.raises(Unavailable, match="cannot be opened"):
        SqliteStore(tmp_path / "nowhere")


def test_only_our_kind_of_statement_runs(store: SqliteStore) -> None:
    """The authorizer refuses to attach, drop, create, or switch a protection off."""
    for statement in (
        "ATTACH ':memory:' AS other",
        "DROP TABLE cases",
        "CREATE TABLE more (one)",
        "PRAGMA secure_delete = OFF",
        "VACUUM",
    ):
        with pytest.raises(sqlite3.DatabaseError, match=r"not authorized|authorization denied"):
            store._connection.execute(statement)


def test_every_protection_is_on(tmp_path: Path) -> None:
    """Each connection syncs fully, overwrites what it deletes, cascades; every table is strict and has no rowids."""
    connection = connect(tmp_path / FILE)
    connection.set_authorizer(None)
    wanted = {"synchronous": 2, "secure_delete": 1, "foreign_keys": 1, "journal_mode": "wal", "trusted_schema": 0}
    assert {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted} == wanted
    tables = connection.execute("SELECT name, wr, strict FROM pragma_table_list WHERE schema = 'main'").fetchall()
    ours = [table for table in tables if not table[0].startswith("sqlite_")]
    assert len(ours) == 18
    assert all(without_rowid and strict for _, without_rowid, strict in ours)
    connection.close()


def test_a_look_changes_nothing(store: SqliteStore, tmp_path: Path) -> None:
    """Looking says version and newest day, beside a running server too."""
    store.begin()
    store.keep_keys(b"keys")
    store.commit()
    assert look(tmp_path / FILE) == (newest_version(), DAY, b"keys")


def test_a_rebuild_happens_once_a_day(store: SqliteStore, tmp_path: Path) -> None:
    """The second rebuild of a day leaves the file as it is; the next day's gives back the room of what was removed."""
    store.rebuild(DAY)
    for line in store.lines()[1:]:
        store.begin()
        store.remove(line.handle)
        store.commit()
    size = (tmp_path / FILE).stat().st_size
    store.rebuild(DAY)
    assert (tmp_path / FILE).stat().st_size == size
    store.rebuild("2026-11-23")
    assert (tmp_path / FILE).stat().st_size < size / 2
