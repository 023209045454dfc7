"""The desk's notes in the database."""

from sayso.store.file import SqliteFile


class NoteRows(SqliteFile):
    """What `service.circle_ports.NoteStore` asks for."""

    def find_note(self, note: bytes) -> bytes | None:
        """Return a sealed note, or None."""
        with self._whole():
            row = self._run("SELECT sealed FROM notes WHERE note = ?", (note,)).fetchone()
        return row[0] if row else None

    def keep_note(self, note: bytes, sealed: bytes) -> None:
        """Put a note in the place of the one of this id, if there is one."""
        with self._whole():
            self._run("INSERT OR REPLACE INTO notes VALUES (?, ?)", (note, sealed))
            self._owes_erasure = True

    def drop_note(self, note: bytes) -> None:
        """Delete a note."""
        with self._whole():
            self._run("DELETE FROM notes WHERE note = ?", (note,))
            self._owes_erasure = True
