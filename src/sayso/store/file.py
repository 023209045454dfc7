"""The database as one file with one connection: transactions, erasure, the nightly rebuild.

One connection, used by one thread at a time. A commit is on the disk when it returns (WAL, `synchronous = FULL`).
What is deleted is overwritten with zeros (`secure_delete`), and the write-ahead log, which still has it, is emptied
before the deletion counts as done. `rebuild` writes the whole file anew in the order of its random keys, after which
nothing in it shows the order of arrival.
"""

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from sayso.ledger.days import days_after
from sayso.service.gone import DAYS_KEPT
from sayso.store.schema import connect, guard, unguard
from sayso.wire.errors import Unavailable

FILE = "sayso.db"
Run = Callable[..., sqlite3.Cursor]

_SAYS = {
    sqlite3.SQLITE_FULL: "The server's disk is full.",
    sqlite3.SQLITE_READONLY: "The server's data folder cannot be written.",
    sqlite3.SQLITE_CANTOPEN: "The server's data folder cannot be opened.",
    sqlite3.SQLITE_BUSY: "Another program holds the server's database.",
    sqlite3.SQLITE_CORRUPT: "The server's database is damaged.",
    sqlite3.SQLITE_NOTADB: "The server's database is damaged.",
}
_PRIMARY_CODE = 0xFF


class SqliteFile:
    """The database file in `folder`, made if it is not there; the rows of each noun are a class over this one.

    Raises:
        Unavailable: the folder or the file cannot be used.
        PermissionError: this user may not read and write the file.
        Outdated: a newer Sayso has written the file.
    """

    def __init__(self, folder: Path) -> None:
        self._open = False
        self._lost: Unavailable | None = None
        self._guarding = _Whole(self)
        with self._whole():
            self._connection = connect(folder / FILE)
        self._run: Run = self._connection.execute
        self._owes_erasure = True  # a process that was killed may have left deleted bytes in the log

    def close(self) -> None:
        """Empty the log and close the file."""
        with suppress(Unavailable):
            self.erase()
        self._connection.close()

    # Transactions

    def begin(self) -> None:
        """Begin a transaction, unless one is open."""
        if self._lost is not None:
            raise Unavailable(str(self._lost))
        if not self._open:
            with self._whole():
                self._run("BEGIN IMMEDIATE")
            self._open = True

    def commit(self) -> None:
        """Put everything since `begin` on the disk, and overwrite there what was deleted."""
        try:
            if self._lost is not None:
                raise self._lost
            if self._open:
                with self._whole():
                    self._run("COMMIT")
        finally:
            self._open, self._lost = False, None
        if self._owes_erasure:
            # Somebody who copies the database may hold the log for a moment; then `erase` is tried again later.
            with suppress(Unavailable):
                self.erase()

    def erase(self) -> None:
        """Empty the write-ahead log, which may still have bytes that were deleted, if there are any."""
        if self._owes_erasure:
            with self._whole():
                busy, _, _ = self._run("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            self._owes_erasure = bool(busy)

    def rebuild(self, day: str) -> None:
        """Forget old marks and write the whole file anew, once on this UTC `day`; takes seconds per gigabyte."""
        with self._whole():
            if self._run("SELECT 1 FROM rebuilt WHERE day = ?", (day,)).fetchone() is None:
                self._run("DELETE FROM gone WHERE day < ?", (days_after(day, -DAYS_KEPT),))
                unguard(self._connection)
                try:
                    self._run("VACUUM")
                finally:
                    guard(self._connection)
                self._run("INSERT OR REPLACE INTO rebuilt VALUES (1, ?)", (day,))
                self._owes_erasure = True
            self.erase()

    def lose(self, why: Unavailable) -> None:
        """Undo the open transaction, if there is one; until `commit` every call says why."""
        if self._open:
            self._connection.rollback()  # nothing, if SQLite has done so itself
            self._lost = why

    def _whole(self) -> "_Whole":
        return self._guarding


class _Whole:
    """Says what the disk did not do, and undoes the open transaction, so that nothing half-done is ever committed.

    A fault of ours passes as it is. This is entered for each statement, so it is a class: as generators the two cost
    twenty times as much.
    """

    __slots__ = ("_store",)

    def __init__(self, store: SqliteFile) -> None:
        self._store = store

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _at: TracebackType | None
    ) -> None:
        """End; after an error the transaction is lost."""
        if error is None:
            return
        said = error if isinstance(error, Unavailable) else _in_words(error)
        self._store.lose(said or Unavailable("The server made a mistake."))
        if said is not None and said is not error:
            raise said from error


def _in_words(error: BaseException) -> Unavailable | None:
    """Return what the disk did not do, or None where the fault is not the disk's."""
    if isinstance(error, sqlite3.OperationalError):
        code = error.sqlite_errorcode & _PRIMARY_CODE
        return Unavailable(_SAYS.get(code, "The server's disk does not answer as it should."))
    if type(error) is sqlite3.DatabaseError:
        return Unavailable("The server's database is damaged.")
    return None
