"""The circles' lists in the database: the newest head, and files in pieces."""

from sayso.store.file import SqliteFile
from sayso.wire.member import FileName


class ListRows(SqliteFile):
    """What `service.circle_ports.ListStore` asks for."""

    def head(self, circle: bytes) -> bytes | None:
        """Return the encoding of the newest head, or None."""
        with self._whole():
            row = self._run("SELECT head FROM lists WHERE circle = ?", (circle,)).fetchone()
        return row[0] if row else None

    def piece(self, circle: bytes, number: int, file: FileName, piece: int) -> bytes | None:
        """Return one piece of a file of the list of this number, or None."""
        with self._whole():
            row = self._run(
                "SELECT content FROM pieces WHERE circle = ? AND number = ? AND file = ? AND piece = ?",
                (circle, number, file, piece),
            ).fetchone()
        return row[0] if row else None

    def keep_piece(self, circle: bytes, number: int, file: FileName, piece: int, content: bytes) -> None:
        """Keep a piece, in the place of the one that stands there; those behind it are deleted."""
        with self._whole():
            self._run(
                "DELETE FROM pieces WHERE circle = ? AND number = ? AND file = ? AND piece > ?",
                (circle, number, file, piece),
            )
            self._run("INSERT OR REPLACE INTO pieces VALUES (?, ?, ?, ?, ?)", (circle, number, file, piece, content))
            self._owes_erasure = True

    def keep_head(self, circle: bytes, number: int, head: bytes) -> None:
        """Put this head in the place of the old one, and delete the pieces of every other number."""
        with self._whole():
            self._run("INSERT OR REPLACE INTO lists VALUES (?, ?)", (circle, head))
            gone = self._run("DELETE FROM pieces WHERE circle = ? AND number <> ?", (circle, number)).rowcount
            self._owes_erasure |= gone > 0
