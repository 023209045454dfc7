"""Statements in public, in the database."""

from sayso.service.statements import KeptHalf
from sayso.store.file import SqliteFile


class StatementRows(SqliteFile):
    """What `service.statements.StatementStore` asks for."""

    def halves(self, id_: bytes) -> tuple[KeptHalf, ...]:
        """Return what stands under a statement's id, in the order of the keys."""
        with self._whole():
            rows = self._run(
                "SELECT id, worker, ends, until, envelope FROM statements WHERE id = ? ORDER BY worker", (id_,)
            ).fetchall()
        return tuple(KeptHalf(*row) for row in rows)

    def all_halves(self) -> tuple[KeptHalf, ...]:
        """Return everything, in the order of the ids and keys."""
        with self._whole():
            rows = self._run("SELECT id, worker, ends, until, envelope FROM statements ORDER BY id, worker").fetchall()
        return tuple(KeptHalf(*row) for row in rows)

    def count_halves(self, worker: bytes) -> int:
        """Return how many halves by this key stand."""
        with self._whole():
            [count] = self._run("SELECT count(*) FROM statements WHERE worker = ?", (worker,)).fetchone()
        return int(count)

    def keep_half(self, half: KeptHalf) -> None:
        """Keep a new half; there is none of this id and key."""
        with self._whole():
            self._run(
                "INSERT INTO statements VALUES (?, ?, ?, ?, ?)",
                (half.id, half.worker, half.ends, half.until, half.envelope),
            )

    def end_statement(self, ends: bytes) -> tuple[bytes, ...]:
        """Delete everything that this hash ends; return the envelopes that were there."""
        with self._whole():
            ended = self._run("DELETE FROM statements WHERE ends = ? RETURNING envelope", (ends,)).fetchall()
        self._owes_erasure |= bool(ended)
        return tuple(envelope for (envelope,) in ended)

    def end_statements_before(self, day: str) -> None:
        """Delete everything whose last day is before `day`."""
        with self._whole():
            self._owes_erasure |= self._run("DELETE FROM statements WHERE until < ?", (day,)).rowcount > 0
