"""Every table is copied, or there is a reason; what is copied is the same in the new database."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.help.sealed import sealed_entry, sealed_report

from sayso.service.circle_ports import KeptMember
from sayso.store.copying import LEFT_OUT, TABLES, NewDatabase, check, copy_out, in_bytes
from sayso.store.schema import connect
from sayso.store.sqlite import FILE, SqliteStore
from sayso.wire.errors import Conflict, Malformed

pytestmark = pytest.mark.holds("A1.26")
DAY = "2026-11-22"


def filled(folder: Path) -> SqliteStore:
    """Return a store with something in many of its tables."""
    folder.mkdir()
    store, handle, circle = SqliteStore(folder), os.urandom(32), os.urandom(16)
    store.begin()
    store.add(handle, sealed_report(), os.urandom(32), DAY)
    store.append(handle, 0, [sealed_entry()])
    store.touch(handle, "2026-11-25")
    store.add_circle(circle, 2)
    store.add_member(handle, KeptMember(os.urandom(32), os.urandom(32), b"locker"))
    store.enter(handle, circle, (), DAY)
    store.keep_note(os.urandom(16), b"note")
    store.commit()
    return store


def test_no_table_is_forgotten(tmp_path: Path) -> None:
    """Each table of the database is copied, or stands with its reason among those that are not."""
    with closing(connect(tmp_path / FILE)) as connection:
        connection.set_authorizer(None)
        found = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    assert found == {*TABLES, *LEFT_OUT}
    assert all(LEFT_OUT.values())


def test_every_row_comes_back(tmp_path: Path) -> None:
    """Out of one file and into another, beside a store that is at work."""
    store = filled(tmp_path / "old")
    (tmp_path / "new").mkdir()
    copied = list(copy_out(tmp_path / "old"))
    with NewDatabase(tmp_path / "new") as database:
        for table, row in copied:
            database.add(table, database.read(table, row, map(in_bytes, row.values())))
    assert list(copy_out(tmp_path / "new")) == copied
    assert {one.table for one in copied} == {"cases", "parts", "entries", "circles", "members", "memberships", "notes"}
    check(tmp_path / "new")
    store.close()
    with pytest.raises(Conflict):
        NewDatabase(tmp_path / "new")


def test_what_does_not_belong_is_refused(tmp_path: Path) -> None:
    """An unknown table or column, a value of another kind, a row without what it names: all or nothing."""
    with pytest.raises(Malformed), NewDatabase(tmp_path) as database:
        database.add("cases", database.read("cases", ["handle"], [bytes(32)]))
    with closing(sqlite3.connect(tmp_path / FILE)) as connection:
        assert connection.execute("SELECT count(*) FROM cases").fetchone() == (0,)
    (tmp_path / "other").mkdir()
    with NewDatabase(tmp_path / "other") as database:
        for table, columns, values in (
            ("gone", ["mark"], [bytes(32)]),
            ("cases; DROP TABLE cases", ["handle"], [b""]),
            ("cases", ["nowhere"], [b""]),
            ("cases", ["version"], [b"one"]),
            ("cases", ["day"], [b"\xff"]),
            ("cases", ["day", "version"], [b"2026-11-22"]),
        ):
            with pytest.raises(Malformed):
                database.read(table, columns, values)
