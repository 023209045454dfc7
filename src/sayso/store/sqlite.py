"""Cases in one SQLite file, which keeps no more than it must.

One connection, used by one thread at a time. A commit is on the disk when it returns (WAL, `synchronous = FULL`).
What is deleted is overwritten with zeros (`secure_delete`), and the write-ahead log, which still has it, is emptied
before the deletion counts as done. `rebuild` writes the whole file anew in the order of its random keys, after which
nothing in it shows the order of arrival.
"""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from types import TracebackType

from sayso.ledger.days import days_after
from sayso.service.gone import DAYS_KEPT
from sayso.service.ports import Head, Kept, KeptPart
from sayso.store.schema import connect, guard, unguard
from sayso.wire.errors import Unavailable
from sayso.wire.request import CaseLine, Change, Report, SealedPart
from sayso.wire.statement import Writer

FILE = "sayso.db"

_SAYS = {
    sqlite3.SQLITE_FULL: "The server's disk is full.",
    sqlite3.SQLITE_READONLY: "The server's data folder cannot be written.",
    sqlite3.SQLITE_CANTOPEN: "The server's data folder cannot be opened.",
    sqlite3.SQLITE_BUSY: "Another program holds the server's database.",
    sqlite3.SQLITE_CORRUPT: "The server's database is damaged.",
    sqlite3.SQLITE_NOTADB: "The server's database is damaged.",
}
_PRIMARY_CODE = 0xFF


class SqliteStore:
    """The store in `folder`, made if it is not there; it satisfies `service.ports.Store`.

    Raises:
        Unavailable: the folder or the file cannot be used.
        Outdated: a newer Sayso has written the file.
    """

    def __init__(self, folder: Path) -> None:
        self._open = False
        self._lost: Unavailable | None = None
        self._guarding = _Whole(self)
        with self._whole():
            self._connection = connect(folder / FILE)
        self._run: Callable[..., sqlite3.Cursor] = self._connection.execute
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

    # What is there

    def find(self, handle: bytes) -> Head | None:
        """Return the head of a case, or None."""
        with self._whole():
            row = self._run("SELECT door, accepted, day FROM cases WHERE handle = ?", (handle,)).fetchone()
            if row is None:
                return None
            parts = self._run(
                "SELECT part, length(sealed) + length(hers) + length(desk) FROM parts WHERE handle = ?", (handle,)
            ).fetchall()
            chains = self._run(
                "SELECT writer, count(*), sum(length(sealed)) FROM entries WHERE handle = ? GROUP BY writer", (handle,)
            ).fetchall()
        door, accepted, day = row
        counted = {writer: (count, size) for writer, count, size in chains}
        hers, hers_bytes = counted.get("hand", (0, 0))
        desk, _ = counted.get("desk", (0, 0))
        return Head(door, accepted, day, dict(parts), hers, hers_bytes, desk)

    def read(self, handle: bytes) -> Kept | None:
        """Return a whole case, or None."""
        with self._whole():
            row = self._run("SELECT day, version FROM cases WHERE handle = ?", (handle,)).fetchone()
            if row is None:
                return None
            parts = self._run(
                "SELECT part, sealed, hers, desk FROM parts WHERE handle = ? ORDER BY part", (handle,)
            ).fetchall()
            entries = self._run(
                "SELECT writer, sealed FROM entries WHERE handle = ? ORDER BY number", (handle,)
            ).fetchall()
        day, version = row
        hers, desk = (tuple(sealed for writer, sealed in entries if writer == one) for one in ("hand", "desk"))
        return Kept(day, version, tuple(KeptPart(*part) for part in parts), hers, desk)

    def chain(self, handle: bytes, writer: Writer, number: int, count: int) -> tuple[bytes, ...]:
        """Return at most `count` entries of a writer's chain from `number` on."""
        with self._whole():
            rows = self._run(
                "SELECT sealed FROM entries WHERE handle = ? AND writer = ? AND number >= ? ORDER BY number LIMIT ?",
                (handle, writer, number, count),
            ).fetchall()
        return tuple(sealed for (sealed,) in rows)

    def digests(self, handle: bytes, parts: Collection[bytes]) -> dict[bytes, bytes]:
        """Return the SHA-256 of the sealed file of each of these parts of a case that is there."""
        with self._whole():
            found = [
                (part, self._run("SELECT sealed FROM parts WHERE handle = ? AND part = ?", (handle, part)).fetchone())
                for part in parts
            ]
        return {part: sha256(row[0]).digest() for part, row in found if row is not None}

    def lines(self) -> tuple[CaseLine, ...]:
        """Return every case's line, in the order of the handles."""
        with self._whole():
            return tuple(CaseLine(*row) for row in self._run("SELECT handle, day, version FROM cases ORDER BY handle"))

    def newest_keys(self) -> bytes | None:
        """Return the encoded envelope of the newest key list, or None."""
        with self._whole():
            row: tuple[bytes] | None = self._run("SELECT envelope FROM keys").fetchone()
        return row[0] if row else None

    def newest_day(self) -> str | None:
        """Return the newest day that stands beside a case, or None."""
        with self._whole():
            day: str | None = self._run("SELECT max(day) FROM cases").fetchone()[0]
        return day

    # What changes

    def add(self, handle: bytes, report: Report, accepted: bytes, day: str) -> None:
        """Keep a new case; there is none under this handle."""
        with self._whole():
            self._run("INSERT INTO cases VALUES (?, ?, ?, ?, 1)", (handle, report.door, accepted, day))
            self._put(handle, report.parts)
            self._enter(handle, "hand", 0, report.entries)

    def change(self, handle: bytes, change: Change) -> None:
        """Apply a change that was found to fit this case."""
        replaces = [(handle, part) for part in (*change.drop, *(one.part for one in change.put))]
        with self._whole():
            cursor = self._connection.executemany("DELETE FROM parts WHERE handle = ? AND part = ?", replaces)
            self._owes_erasure |= cursor.rowcount > 0 or bool(change.grants)
            self._put(handle, change.put)
            self._connection.executemany(
                "UPDATE parts SET desk = ? WHERE handle = ? AND part = ?",
                [(grant.desk, handle, grant.part) for grant in change.grants],
            )
            self._enter(handle, "hand", change.number, change.entries)
            self._count(handle)

    def append(self, handle: bytes, number: int, entries: Sequence[bytes]) -> None:
        """Continue the desk's chain at `number`, which is its next."""
        with self._whole():
            self._enter(handle, "desk", number, entries)
            self._count(handle)

    def remove(self, handle: bytes) -> None:
        """Delete a case."""
        with self._whole():
            self._run("DELETE FROM cases WHERE handle = ?", (handle,))
            self._owes_erasure = True

    def mark_gone(self, marks: Iterable[bytes], day: str) -> None:
        """Remember marks of what is deleted on this UTC day."""
        with self._whole():
            self._connection.executemany("INSERT OR IGNORE INTO gone VALUES (?, ?)", [(mark, day) for mark in marks])

    def keep_keys(self, envelope: bytes) -> None:
        """Put this encoded envelope in the place of the one before."""
        with self._whole():
            self._run("INSERT OR REPLACE INTO keys VALUES (1, ?)", (envelope,))

    def _put(self, handle: bytes, parts: Sequence[SealedPart]) -> None:
        self._connection.executemany(
            "INSERT INTO parts VALUES (?, ?, ?, ?, ?)",
            [(handle, one.part, one.sealed, one.hers, one.desk) for one in parts],
        )

    def _enter(self, handle: bytes, writer: Writer, number: int, entries: Sequence[bytes]) -> None:
        self._connection.executemany(
            "INSERT INTO entries VALUES (?, ?, ?, ?)",
            [(handle, writer, number + step, sealed) for step, sealed in enumerate(entries)],
        )

    def _count(self, handle: bytes) -> None:
        self._run("UPDATE cases SET version = version + 1 WHERE handle = ?", (handle,))

    def _whole(self) -> "_Whole":
        return self._guarding


class _Whole:
    """Says what the disk did not do, and undoes the open transaction, so that nothing half-done is ever committed.

    A fault of ours passes as it is. This is entered for each statement, so it is a class: as generators the two cost
    twenty times as much.
    """

    __slots__ = ("_store",)

    def __init__(self, store: SqliteStore) -> None:
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
