"""The desk's notes: what the desk keeps between its machines. The server sees an id, a size, and when one is replaced.

A note is replaced only by whoever names the version that stands, so two workers do not overwrite each other.
"""

from collections.abc import Iterator
from hashlib import sha256

from sayso.service.circle_ports import NoteStore
from sayso.wire.age_file import check_note
from sayso.wire.errors import Conflict, Malformed, TooLarge
from sayso.wire.limits import NOTES_AT_ONCE_MAX
from sayso.wire.member import DropNote, KeepNote, ReadNotes, SealedNote
from sayso.wire.request import Done

NOTE_ID_BYTES = 16
NONE = b""


def read_notes(store: NoteStore, asked: ReadNotes) -> Iterator[SealedNote]:
    """Yield, one at a time, the notes that were asked for and are there.

    Raises:
        TooLarge: more than 20 were asked for.
        Malformed: an id is not 16 bytes.
    """
    if len(asked.notes) > NOTES_AT_ONCE_MAX:
        raise TooLarge(f"At most {NOTES_AT_ONCE_MAX} notes can be read at once.")
    for note in asked.notes:
        _check_id(note)
    return (SealedNote(note, sealed) for note in asked.notes if (sealed := store.find_note(note)) is not None)


def keep_note(store: NoteStore, asked: KeepNote) -> Done:
    """Put a note in the place of the version that it names; the same again is answered as before.

    Raises:
        Conflict: somebody at the desk was first: read it again.
        Malformed, TooLarge: it has not the accepted shape.
    """
    _check_id(asked.note)
    check_note(asked.sealed)
    stands = store.find_note(asked.note)
    if stands != asked.sealed:
        _check_before(stands, asked.before)
        store.keep_note(asked.note, asked.sealed)
    return Done()


def drop_note(store: NoteStore, asked: DropNote) -> Done:
    """Delete a note; one that is gone stays gone (raises as `keep_note`)."""
    _check_id(asked.note)
    stands = store.find_note(asked.note)
    if stands is not None:
        _check_before(stands, asked.before)
        store.drop_note(asked.note)
    return Done()


def _check_id(note: bytes) -> None:
    if len(note) != NOTE_ID_BYTES:
        raise Malformed("A note's id is 16 bytes long.")


def _check_before(stands: bytes | None, before: bytes) -> None:
    if before != (NONE if stands is None else sha256(stands).digest()):
        raise Conflict("Somebody at the desk was first: read the note again.")
