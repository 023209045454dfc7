"""Cases out of one database and into a new one: what a backup is made of."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Self

from sayso.store.schema import BUSY_SECONDS, connect
from sayso.store.sqlite import FILE
from sayso.wire.backup import BackupCase
from sayso.wire.errors import Conflict, Unavailable
from sayso.wire.request import SealedPart


def copy_out(folder: Path) -> Iterator[BackupCase]:
    """Yield every case in the database of a data folder as at one instant, in the order of the handles.

    A running server goes on meanwhile; what it deletes is overwritten in its log when this is done.

    Raises:
        Unavailable: the database cannot be read.
    """
    try:
        with closing(_open(folder)) as connection:
            connection.execute("BEGIN")  # until the end everything is read as it is now
            rows = connection.execute("SELECT handle, door, accepted, day, version FROM cases ORDER BY handle")
            for handle, door, accepted, day, version in rows:
                parts = connection.execute(
                    "SELECT part, sealed, hers, desk FROM parts WHERE handle = ? ORDER BY part", (handle,)
                ).fetchall()
                entries = connection.execute(
                    "SELECT writer, sealed FROM entries WHERE handle = ? ORDER BY number", (handle,)
                ).fetchall()
                hers, desk = (tuple(sealed for writer, sealed in entries if writer == one) for one in ("hand", "desk"))
                kept = tuple(SealedPart(*part) for part in parts)
                yield BackupCase(handle, door, accepted, day, version, kept, hers, desk)
    except sqlite3.Error:
        raise Unavailable("The database cannot be read, or is damaged.") from None


def marks(folder: Path) -> tuple[tuple[str, bytes], ...]:
    """Return the marks of what is gone, with their days, in the order of the marks (service/gone.py).

    Raises:
        Unavailable: the database cannot be read.
    """
    try:
        with closing(_open(folder)) as connection:
            return tuple(connection.execute("SELECT day, mark FROM gone ORDER BY mark"))
    except sqlite3.Error:
        raise Unavailable("The database cannot be read, or is damaged.") from None


def check(folder: Path) -> None:
    """Return if the database of a data folder is whole, by SQLite's own examination.

    Raises:
        Unavailable: it is not.
    """
    try:
        with closing(_open(folder)) as connection:
            found = connection.execute("PRAGMA integrity_check").fetchall()
            loose = connection.execute("PRAGMA foreign_key_check").fetchall()
    except sqlite3.Error:
        raise Unavailable("The database cannot be read, or is damaged.") from None
    if found != [("ok",)] or loose:
        raise Unavailable("The database is damaged.")


class NewDatabase:
    """A new database in `folder`, filled in one transaction: all of it is there after the `with` block, or nothing.

    Raises:
        Conflict: there is a database already.
    """

    def __init__(self, folder: Path) -> None:
        if (folder / FILE).exists():
            raise Conflict(f"{folder / FILE} is there already; nothing was changed.")
        self._connection = connect(folder / FILE)

    def __enter__(self) -> Self:
        """Begin."""
        self._connection.execute("BEGIN IMMEDIATE")
        return self

    def __exit__(self, kind: type[BaseException] | None, *_error: object) -> None:
        """Keep all, or nothing."""
        self._connection.execute("ROLLBACK" if kind else "COMMIT")
        self._connection.close()

    def add(self, case: BackupCase, changed: str) -> None:
        """Put a case into it; `changed` is the UTC day from which the host's period counts anew."""
        first = (case.handle, case.door, case.accepted, case.day, case.version, changed)
        self._connection.execute("INSERT INTO cases VALUES (?, ?, ?, ?, ?, ?)", first)
        parts = [(case.handle, one.part, one.sealed, one.hers, one.desk) for one in case.parts]
        self._connection.executemany("INSERT INTO parts VALUES (?, ?, ?, ?, ?)", parts)
        for writer, chain in (("hand", case.hers), ("desk", case.desk)):
            entries = [(case.handle, writer, number, sealed) for number, sealed in enumerate(chain)]
            self._connection.executemany("INSERT INTO entries VALUES (?, ?, ?, ?)", entries)

    def remember(self, gone: Iterable[tuple[str, bytes]]) -> None:
        """Put marks of what is gone into it, with their days."""
        self._connection.executemany("INSERT OR IGNORE INTO gone VALUES (?, ?)", [(mark, day) for day, mark in gone])


def _open(folder: Path) -> sqlite3.Connection:
    address = f"{(folder / FILE).absolute().as_uri()}?mode=ro"
    return sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
