"""Cases in the database: parts, grants and chains under a handle; legal holds on parts; and the newest key list."""

from collections.abc import Collection, Iterable, Sequence
from hashlib import sha256

from sayso.service.gone import state_of
from sayso.service.ports import Head, Kept, KeptPart
from sayso.store.file import SqliteFile
from sayso.wire.request import CaseLine, Change, HeldFile, Report, SealedPart
from sayso.wire.statement import Writer


class CaseRows(SqliteFile):
    """What `service.ports.Store` asks for."""

    # What is there

    def find(self, handle: bytes) -> Head | None:
        """Return the head of a case, or None."""
        with self._whole():
            row = self._run("SELECT door, accepted, day, state FROM cases WHERE handle = ?", (handle,)).fetchone()
            if row is None:
                return None
            parts = self._run(
                "SELECT part, length(sealed) + length(hers) + length(desk) FROM parts WHERE handle = ?", (handle,)
            ).fetchall()
            chains = self._run(
                "SELECT writer, count(*), sum(length(sealed)) FROM entries WHERE handle = ? GROUP BY writer", (handle,)
            ).fetchall()
        door, accepted, day, state = row
        counted = {writer: (count, size) for writer, count, size in chains}
        hers, hers_bytes = counted.get("hand", (0, 0))
        desk, desk_bytes = counted.get("desk", (0, 0))
        return Head(door, accepted, day, dict(parts), hers, hers_bytes, desk, desk_bytes, state)

    def read(self, handle: bytes) -> Kept | None:
        """Return a whole case, or None."""
        with self._whole():
            row = self._run("SELECT day, version, length(state) = 0 FROM cases WHERE handle = ?", (handle,)).fetchone()
            if row is None:
                return None
            parts = self._run(
                "SELECT part, sealed, hers, desk FROM parts WHERE handle = ? ORDER BY part", (handle,)
            ).fetchall()
            entries = self._run(
                "SELECT writer, sealed FROM entries WHERE handle = ? ORDER BY number", (handle,)
            ).fetchall()
        day, version, hers_alone = row
        hers, desk = (tuple(sealed for writer, sealed in entries if writer == one) for one in ("hand", "desk"))
        return Kept(day, version, tuple(KeptPart(*part) for part in parts), hers, desk, bool(hers_alone))

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
        """Return the line of every case that is not hers alone, in the order of the handles."""
        with self._whole():
            found = self._run("SELECT handle, day, version FROM cases WHERE length(state) > 0 ORDER BY handle")
            return tuple(CaseLine(*row) for row in found)

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
            self._run(
                "INSERT INTO cases VALUES (?, ?, ?, ?, 1, ?, ?)",
                (handle, report.door, accepted, day, day, state_of(report.mailbox, report.entries[-1])),
            )
            self._put(handle, report.parts)
            self._enter(handle, "hand", 0, report.entries)

    def change(self, handle: bytes, change: Change) -> None:
        """Apply a change that was found to fit this case."""
        replaces = [(handle, part) for part in (*change.drop, *(one.part for one in change.put))]
        with self._whole():
            self._set_aside(replaces)
            cursor = self._connection.executemany("DELETE FROM parts WHERE handle = ? AND part = ?", replaces)
            self._owes_erasure |= cursor.rowcount > 0 or bool(change.grants)
            self._put(handle, change.put)
            self._connection.executemany(
                "UPDATE parts SET desk = ? WHERE handle = ? AND part = ?",
                [(grant.desk, handle, grant.part) for grant in change.grants],
            )
            self._enter(handle, "hand", change.number, change.entries)
            self._count(handle)

    def restate(self, handle: bytes, state: bytes) -> None:
        """Put this state beside a case; one that was hers alone is so no longer."""
        with self._whole():
            self._run("UPDATE cases SET state = ? WHERE handle = ?", (state, handle))

    def append(self, handle: bytes, number: int, entries: Sequence[bytes]) -> None:
        """Continue the desk's chain at `number`, which is its next."""
        with self._whole():
            self._enter(handle, "desk", number, entries)
            self._count(handle)

    def remove(self, handle: bytes) -> None:
        """Delete a case."""
        with self._whole():
            self._set_aside(self._run("SELECT handle, part FROM parts WHERE handle = ?", (handle,)).fetchall())
            self._run("DELETE FROM cases WHERE handle = ?", (handle,))
            self._owes_erasure = True

    def mark_gone(self, marks: Iterable[bytes], day: str) -> None:
        """Remember marks of what is deleted on this UTC day."""
        with self._whole():
            self._connection.executemany("INSERT OR IGNORE INTO gone VALUES (?, ?)", [(mark, day) for mark in marks])

    def touch(self, handle: bytes, day: str) -> None:
        """Write the UTC day of the last change beside a case."""
        with self._whole():
            self._run("UPDATE cases SET changed = ? WHERE handle = ? AND changed < ?", (day, handle, day))

    def untouched(self, before: str) -> tuple[bytes, ...]:
        """Return the handles of cases that nobody has changed since before this day."""
        with self._whole():
            return tuple(handle for (handle,) in self._run("SELECT handle FROM cases WHERE changed < ?", (before,)))

    # Legal holds

    def stands(self, handle: bytes, part: bytes, sealed: bytes) -> bool:
        """Return whether this part of this case has a file of this SHA-256 now."""
        with self._whole():
            row = self._run("SELECT sealed FROM parts WHERE handle = ? AND part = ?", (handle, part)).fetchone()
        return row is not None and sha256(row[0]).digest() == sealed

    def held(self) -> tuple[HeldFile, ...]:
        """Return everything that is held, in the order of the handles."""
        with self._whole():
            rows = self._run("SELECT handle, part, sealed, day FROM held ORDER BY handle, part, sealed").fetchall()
        return tuple(HeldFile(*row) for row in rows)

    def hold(self, handle: bytes, part: bytes, sealed: bytes, day: str) -> None:
        """Hold a file that stands and is not held."""
        with self._whole():
            self._run("INSERT INTO held VALUES (?, ?, ?, ?, x'', x'')", (handle, part, sealed, day))

    def release(self, handle: bytes, part: bytes, sealed: bytes) -> None:
        """End a hold and delete what was set aside by it."""
        with self._whole():
            self._run("DELETE FROM held WHERE handle = ? AND part = ? AND sealed = ?", (handle, part, sealed))
            self._owes_erasure = True

    def keep_keys(self, envelope: bytes) -> None:
        """Put this encoded envelope in the place of the one before."""
        with self._whole():
            self._run("INSERT OR REPLACE INTO keys VALUES (1, ?)", (envelope,))

    def _set_aside(self, going: Iterable[tuple[bytes, bytes]]) -> None:
        """Copy held files of parts that are going; a hold was set on the file that stands, so the first to go is it."""
        self._connection.executemany(
            "UPDATE held SET (file, grant_of_desk) = (SELECT p.sealed, p.desk FROM parts p WHERE p.handle = held.handle"
            " AND p.part = held.part) WHERE handle = ? AND part = ? AND length(file) = 0 AND EXISTS"
            " (SELECT 1 FROM parts p WHERE p.handle = held.handle AND p.part = held.part)",
            going,
        )

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
