"""The database file: how it is opened, which tables it has, and which statements may run on it."""

import errno
import os
import sqlite3
from contextlib import closing
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from sayso.wire.errors import Outdated, Unavailable

BUSY_SECONDS = 2.0
READ, CHANGE = os.R_OK, os.R_OK | os.W_OK

_PRAGMAS = """
PRAGMA page_size = 2048;
PRAGMA cache_size = -8192;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA secure_delete = ON;
PRAGMA foreign_keys = ON;
PRAGMA trusted_schema = OFF;
PRAGMA wal_autocheckpoint = 16000;
"""
# Keys are random, so a report's rows lie on pages of their own, each written whole to the log: with pages of 2 KiB that
# is a third less than with 4. (A file keeps the size that it was made with.) 8 MiB of pages are kept in memory, for the
# next report may lie anywhere. The log is copied into the file every 16,000 pages (32 MiB), not every 1,000, which is a
# tenth less work for a report.

_ALLOWED = frozenset(
    {
        sqlite3.SQLITE_SELECT,
        sqlite3.SQLITE_READ,
        sqlite3.SQLITE_INSERT,
        sqlite3.SQLITE_UPDATE,
        sqlite3.SQLITE_DELETE,
        sqlite3.SQLITE_FUNCTION,
        sqlite3.SQLITE_TRANSACTION,
    }
)


def connect(file: Path) -> sqlite3.Connection:
    """Open the database, make or migrate its tables, and let nothing else than our kind of statement run.

    Raises:
        Outdated: the file was written by a newer Sayso.
        PermissionError: this user may not read and write it, or what SQLite has put beside it.
        sqlite3.Error: it cannot be opened.
    """
    check_right(file, CHANGE)
    # One thread at a time uses it, but not always the same one: `rebuild` runs beside the event loop.
    connection = sqlite3.connect(file, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        _migrate(connection)
    except BaseException:
        connection.close()
        raise
    guard(connection)
    return connection


def check_right(file: Path, right: int) -> None:
    """Return if this user may `READ` or `CHANGE` the database, as far as it is there, and SQLite's files beside it.

    SQLite says of a missing right only that something cannot be opened.

    Raises:
        PermissionError: one may not be; it is named.
    """
    for one in (file, file.with_name(f"{file.name}-wal"), file.with_name(f"{file.name}-shm")):
        if one.exists():
            wanted = READ if os.statvfs(one).f_flag & os.ST_RDONLY else right  # of a read-only disk SQLite says it well
            if not os.access(one, wanted):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(one))


def newest_version() -> int:
    """Return the number of the newest migration that this program knows."""
    return max(_migrations())


def guard(connection: sqlite3.Connection) -> None:
    """Refuse every statement that is not of the kind that the store uses (SQLite's authorizer).

    Every statement of ours is a constant; this holds should one ever not be: no ATTACH, no DROP, no PRAGMA.
    """
    connection.set_authorizer(_authorize)


def unguard(connection: sqlite3.Connection) -> None:
    """Lift the guard, for VACUUM, which attaches and creates."""
    connection.set_authorizer(None)


def _authorize(action: int, first: str | None, _second: str | None, _base: str | None, _by: str | None) -> int:
    checkpoint = action == sqlite3.SQLITE_PRAGMA and first == "wal_checkpoint"
    return sqlite3.SQLITE_OK if action in _ALLOWED or checkpoint else sqlite3.SQLITE_DENY


def _migrate(connection: sqlite3.Connection) -> None:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    migrations = _migrations()
    _check_version(version, max(migrations))
    connection.executescript(_PRAGMAS)
    for number in sorted(one for one in migrations if one > version):
        connection.executescript(f"BEGIN IMMEDIATE; {migrations[number]} PRAGMA user_version = {number}; COMMIT;")


def _migrations() -> dict[int, str]:
    """Return the migrations by their number, which their file names carry."""
    folder = files("sayso.store") / "migrations"
    return {int(one.name.removesuffix(".sql")): one.read_text("utf-8") for one in folder.iterdir()}


class Look(NamedTuple):
    """What can be seen of a database: its version, the newest day in it, the newest key list (encoded), if any."""

    version: int
    newest_day: str | None
    keys: bytes | None


def look(file: Path) -> Look:
    """Return what can be seen of a database without changing it.

    Raises:
        Outdated: the file was written by a newer Sayso.
        PermissionError: this user may not read it.
        Unavailable: it cannot be read for another reason.
    """
    check_right(file, READ)
    address = f"{file.absolute().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS)) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            _check_version(version, newest_version())
            (day,) = connection.execute("SELECT max(day) FROM cases").fetchone()
            keys = connection.execute("SELECT envelope FROM keys").fetchone()
    except sqlite3.Error:
        raise Unavailable("The database cannot be read, or is damaged.") from None
    return Look(version, day, keys[0] if keys else None)


def _check_version(version: int, known: int) -> None:
    if version > known:
        raise Outdated(
            f"The database was written by a newer Sayso (its version is {version}, this program knows {known}). "
            "Nothing was changed; start it with the newer program."
        )
