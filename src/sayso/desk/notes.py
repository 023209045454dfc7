"""The desk's notes as one worker's program reads and writes them (spec/circles.md, The desk's notes).

The server could give an old note back: an old book has the secret that a removed member knows. So this machine keeps
number and hash of each note that it has seen, and refuses an older one. Where the server was restored from a backup the
notes are older for good: then the worker says so herself, and this machine remembers them as they lie (`take`).
A note's id and its sealing come from the desk's key. When that is renewed, whoever first reads a note that still lies
under the key from before writes it anew under the new one and deletes the old.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from sayso.device.circle import note_hash, note_id, open_note, seal_note
from sayso.device.occasion import Occasion
from sayso.device.worker import WorkerSecrets
from sayso.ledger.signing import public_key
from sayso.wire.circle import Content
from sayso.wire.encoding import Record, Whole
from sayso.wire.errors import Conflict, NotTrusted
from sayso.wire.limits import NOTES_AT_ONCE_MAX
from sayso.wire.member import DeskDeeds, DropNote, KeepNote, Notes, ReadNotes
from sayso.wire.request import Done

Value = TypeVar("Value")
SEEN = "notes.seen"
_ASK = "Ask your host whether the server was restored from a copy. Only if it was: sayso desk restored"


class SeenNote(Record, frozen=True):
    """The newest version of a note that this machine has seen: its id, its number, its SHA-256."""

    note: bytes
    number: Whole
    sealed: bytes


class SeenNotes(Record, frozen=True):
    """What this machine remembers of the desk's notes (`notes.seen`); nothing in it is secret."""

    notes: tuple[SeenNote, ...]


class Asking(Protocol):
    """Who asks the server for the desk (`desk.office.Office`)."""

    def ask_about_circles(self, deed: DeskDeeds, kind: type[Value]) -> Value:
        """Do a deed, and return the answer."""
        ...

    def secrets(self) -> WorkerSecrets:
        """Return what opens and signs."""
        ...


@dataclass(frozen=True, slots=True)
class Lying:
    """A note as it lies at the server, opened; `signer` is the public key of the worker who wrote it."""

    number: int
    content: Content
    sealed: bytes
    signer: bytes


@dataclass(slots=True)
class Notebook:
    """Reads and writes notes by their names; `keep` is told what is to be remembered."""

    asking: Asking
    seen: dict[bytes, SeenNote]
    keep: Callable[[SeenNotes], None]

    def read(self, occasion: Occasion, *names: str) -> dict[str, Lying]:
        """Return, by their names, the notes that are there.

        Raises:
            NotTrusted: a note is not the desk's own, or is older than one that this machine has seen.
        """
        secrets = self.asking.secrets()
        found = self._read(occasion, secrets, names)
        for older in filter(None, secrets.older):
            missing = [name for name in names if name not in found]
            for name, lying in self._read(occasion, replace(secrets, identity=older), missing).items():
                found[name] = self._bring(occasion, older, name, lying)
        return found

    def drop_old(self, occasion: Occasion, *names: str) -> int:
        """Delete the notes of these names that still lie under a key of the desk from before; return how many."""
        secrets = self.asking.secrets()
        dropped = 0
        for older in filter(None, secrets.older):
            for name, lying in self._read(occasion, replace(secrets, identity=older), names).items():
                self._drop(older, name, lying)
                dropped += 1
        return dropped

    def _read(self, occasion: Occasion, secrets: WorkerSecrets, names: Sequence[str]) -> dict[str, Lying]:
        """Return the notes that lie under the identity of `secrets`."""
        ids = {note_id(secrets, name): name for name in names}
        found = {ids[note]: lying for note, lying in self._lying(occasion, ids).items()}
        for note, name in ids.items():
            self._check(note, found.get(name))
        self._remember({note: found[name] for note, name in ids.items() if name in found})
        return found

    def _lying(self, occasion: Occasion, ids: Collection[bytes]) -> dict[bytes, Lying]:
        """Return the notes of these ids that are there, whether or not this machine has seen newer ones."""
        wanted, found = list(ids), dict[bytes, Lying]()
        for at in range(0, len(wanted), NOTES_AT_ONCE_MAX):
            asked = ReadNotes(tuple(wanted[at : at + NOTES_AT_ONCE_MAX]))
            for one in self.asking.ask_about_circles(asked, Notes).notes:
                opened, signer = open_note(self.asking.secrets(), occasion, one.note, one.sealed)
                if one.note in ids:
                    found[one.note] = Lying(opened.number, opened.content, one.sealed, signer)
        return found

    def behind(self, occasion: Occasion) -> dict[bytes, Lying | None]:
        """Return, as they lie at the server, the notes that `read` refuses; None: one that is not there.

        Raises:
            NotTrusted, CannotOpen, Malformed: a note is not the desk's own, or damaged.
        """
        lying = self._lying(occasion, self.seen)
        refused: dict[bytes, Lying | None] = {}
        for note in self.seen:
            try:
                self._check(note, lying.get(note))
            except NotTrusted:
                refused[note] = lying.get(note)
        return refused

    def take(self, behind: Mapping[bytes, Lying | None]) -> None:
        """Remember these notes as they lie, in the place of what this machine has seen: its worker has said so."""
        for note in behind:
            del self.seen[note]
        self.keep(SeenNotes(tuple(self.seen[note] for note in sorted(self.seen))))
        self._remember({note: lying for note, lying in behind.items() if lying is not None})

    def _bring(self, occasion: Occasion, older: str, name: str, lying: Lying) -> Lying:
        """Write a note anew under the desk's key, unless a colleague has just done it, and delete the old one."""
        try:
            written = self.write(occasion, name, lying.content, None)
        except Conflict:
            written = self._read(occasion, self.asking.secrets(), [name])[name]
        self._drop(older, name, lying)
        return written

    def _drop(self, older: str, name: str, lying: Lying) -> None:
        note = note_id(replace(self.asking.secrets(), identity=older), name)
        self.asking.ask_about_circles(DropNote(note, note_hash(lying.sealed)), Done)
        if self.seen.pop(note, None):
            self.keep(SeenNotes(tuple(self.seen[note] for note in sorted(self.seen))))

    def write(self, occasion: Occasion, name: str, content: Content, before: Lying | None) -> Lying:
        """Put a note in the place of the version `before` (None: there is none), and return it.

        Raises:
            Conflict: a colleague was first: read it again.
        """
        secrets = self.asking.secrets()
        note, number = note_id(secrets, name), (before.number if before else 0) + 1
        sealed = seal_note(secrets, occasion, note, number, content)
        replaced = note_hash(before.sealed) if before else b""
        self.asking.ask_about_circles(KeepNote(note, replaced, sealed), Done)
        written = Lying(number, content, sealed, public_key(secrets.seed))
        self._remember({note: written})
        return written

    def _check(self, note: bytes, found: Lying | None) -> None:
        seen = self.seen.get(note)
        if seen is None:
            return
        if found is None or found.number < seen.number:
            older = "The server gives back an older note of the desk than this machine has seen."
            raise NotTrusted(f"{older} {_ASK}", why="older")
        if found.number == seen.number and note_hash(found.sealed) != seen.sealed:
            raise NotTrusted(f"There are two different notes of the desk with one number. {_ASK}", why="fork")

    def _remember(self, found: dict[bytes, Lying]) -> None:
        new = {note: SeenNote(note, one.number, note_hash(one.sealed)) for note, one in found.items()}
        if any(self.seen.get(note) != one for note, one in new.items()):
            self.seen |= new
            self.keep(SeenNotes(tuple(self.seen[note] for note in sorted(self.seen))))
