"""The desk's notes at the server: kept, replaced by who has seen the old one, dropped."""

import os
from hashlib import sha256

import pytest
from tests.help.sealed import sealed

from sayso.service import notes
from sayso.store.sqlite import SqliteStore
from sayso.wire.errors import Conflict, Malformed, TooLarge
from sayso.wire.member import DropNote, KeepNote, ReadNotes, SealedNote
from sayso.wire.request import Done

NOTE = bytes(range(16))


def digest(one: bytes) -> bytes:
    """Return a SHA-256."""
    return sha256(one).digest()


def read(store: SqliteStore, *wanted: bytes) -> list[SealedNote]:
    """Return the notes that are there."""
    return list(notes.read_notes(store, ReadNotes(wanted)))


def test_a_note_is_replaced_only_by_who_has_seen_it(store: SqliteStore) -> None:
    """The same version again is answered as before; whoever has not seen the newest is told so."""
    first, second, third = sealed(), sealed(), sealed()
    for before, new in ((b"", first), (b"", first), (digest(first), second), (b"", second)):
        assert notes.keep_note(store, KeepNote(NOTE, before, new)) == Done()
    for before in (b"", digest(first), digest(third)):
        with pytest.raises(Conflict, match="first"):
            notes.keep_note(store, KeepNote(NOTE, before, third))
    with pytest.raises(Conflict):
        notes.keep_note(store, KeepNote(os.urandom(16), digest(first), third))
    assert read(store, os.urandom(16), NOTE) == [SealedNote(NOTE, second)]


def test_a_note_is_dropped(store: SqliteStore) -> None:
    """Only by who has seen it; one that is gone stays gone."""
    first = sealed()
    notes.keep_note(store, KeepNote(NOTE, b"", first))
    with pytest.raises(Conflict):
        notes.drop_note(store, DropNote(NOTE, digest(b"")))
    for _ in range(2):
        notes.drop_note(store, DropNote(NOTE, digest(first)))
    assert read(store, NOTE) == []


def test_what_is_malformed_is_refused(store: SqliteStore) -> None:
    """Wrong ids, what is no age file, too large a note, too many at once: refused."""
    for wrong in (KeepNote(bytes(15), b"", sealed()), KeepNote(NOTE, b"", b"plain"), KeepNote(NOTE, b"", sealed(2))):
        with pytest.raises(Malformed):
            notes.keep_note(store, wrong)
    with pytest.raises(TooLarge):
        notes.keep_note(store, KeepNote(NOTE, b"", sealed(plain=bytes(1024 * 1024))))
    with pytest.raises(Malformed):
        notes.drop_note(store, DropNote(bytes(15), b""))
    with pytest.raises(TooLarge):
        read(store, *[NOTE] * 21)
    with pytest.raises(Malformed):
        read(store, bytes(15))
