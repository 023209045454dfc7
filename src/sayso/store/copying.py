"""Rows out of one database and into a new one: what a backup is made of."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import NamedTuple, Self

from sayso.store.file import FILE
from sayso.store.schema import BUSY_SECONDS, READ, check_right, connect
from sayso.wire.errors import Conflict, Malformed, Unavailable

Value = bytes | str | int
Row = Mapping[str, Value]
"""A row of a table: its values by their columns."""

TABLES = (
    "cases",
    "parts",
    "entries",
    "held",
    "statements",
    "circles",
    "members",
    "memberships",
    "vouches",
    "draws",
    "notes",
    "lists",
    "pieces",
)
"""What is copied; a table stands after those that its rows name."""
LEFT_OUT = {
    "keys": "the newest list stands in the backup's head",
    "rebuilt": "a new file needs no rebuilding",
    "gone": "the marks lie beside the backup, where they can be newer than it",
    "counts": "how many checks somebody made is of that day alone",
    "invitations": "one that was used since would be good again; all are void after two days",
}


class Copied(NamedTuple):
    """A row and the table that it is of."""

    table: str
    row: Row


def copy_out(folder: Path) -> Iterator[Copied]:
    """Yield every row in the database of a data folder as at one instant, in the order of the random keys.

    A running server goes on meanwhile; what it deletes is overwritten in its log when this is done.

    Raises:
        Unavailable: the database cannot be read (PermissionError: this user may not read it).
    """
    try:
        with closing(_open(folder)) as connection:
            connection.execute("BEGIN")  # until the end everything is read as it is now
            for table in TABLES:
                key = ", ".join(column for column, _, is_key in _columns(connection, table) if is_key)
                rows = connection.execute(f"SELECT * FROM {table} ORDER BY {key}")  # noqa: S608 - names of our own
                columns = [one[0] for one in rows.description]
                for row in rows:
                    yield Copied(table, dict(zip(columns, row, strict=True)))
    except sqlite3.Error:
        raise Unavailable("The database cannot be read, or is damaged.") from None


def marks(folder: Path) -> tuple[tuple[str, bytes], ...]:
    """Return the marks of what is gone, with their days, in the order of the marks (service/gone.py).

    Raises:
        Unavailable: the database cannot be read (PermissionError: this user may not read it).
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
        with closing(connect(folder / FILE)), closing(_open(folder)) as looking:
            self._kinds = {table: {column: kind for column, kind, _ in _columns(looking, table)} for table in TABLES}
        self._connection = connect(folder / FILE)

    def __enter__(self) -> Self:
        """Begin."""
        self._connection.execute("BEGIN IMMEDIATE")
        return self

    def __exit__(self, kind: type[BaseException] | None, *_error: object) -> None:
        """Keep all, or nothing."""
        self._connection.execute("ROLLBACK" if kind else "COMMIT")
        self._connection.close()

    def read(self, table: str, columns: Iterable[str], values: Iterable[bytes]) -> Row:
        """Return a row from the bytes of its values.

        Raises:
            Malformed: there is no such table or column, or a value is not of its kind.
        """
        kinds = self._kinds.get(table, {})
        try:
            return {column: _READ[kinds[column]](value) for column, value in zip(columns, values, strict=True)}
        except (KeyError, ValueError):
            raise Malformed("A row of this backup is not of a table that this version knows.") from None

    def add(self, table: str, row: Row) -> None:
        """Put a row, which `read` has returned, into it.

        Raises:
            Malformed: it does not fit in.
        """
        columns, places = ", ".join(row), ", ".join("?" * len(row))
        try:
            self._connection.execute(
                f"INSERT INTO {table} ({columns}) VALUES ({places})",  # noqa: S608 - names that `read` has checked
                tuple(row.values()),
            )
        except sqlite3.IntegrityError:
            raise Malformed("A row of this backup does not fit to the others.") from None

    def remember(self, gone: Iterable[tuple[str, bytes]]) -> None:
        """Put marks of what is gone into it, with their days."""
        self._connection.executemany("INSERT OR IGNORE INTO gone VALUES (?, ?)", [(mark, day) for day, mark in gone])


def in_bytes(value: Value) -> bytes:
    """Return a value as it stands in a backup."""
    return value if isinstance(value, bytes) else str(value).encode()


_READ: Mapping[str, Callable[[bytes], Value]] = {"BLOB": bytes, "TEXT": bytes.decode, "INTEGER": int}


def _columns(connection: sqlite3.Connection, table: str) -> list[tuple[str, str, bool]]:
    """Return a table's columns, their kinds, and whether they are of its key."""
    rows = connection.execute("SELECT name, type, pk > 0 FROM pragma_table_info(?)", (table,))
    return [(name, kind, bool(is_key)) for name, kind, is_key in rows]


def _open(folder: Path) -> sqlite3.Connection:
    check_right(folder / FILE, READ)
    address = f"{(folder / FILE).absolute().as_uri()}?mode=ro"
    return sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
