"""Whom a text may go to from this desk, and the keys to which their files are sealed: `readers.toml`.

The host writes the file and every worker has it beside her keys. A reader who does not stand in it is not offered.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import msgspec

from sayso.sealing.bech32 import bech32_decode
from sayso.wire.errors import Malformed, NothingThere
from sayso.wire.text import Counsel, Partner, Police, Public, Reader, Warning  # noqa: A004 - the word here

READERS = "readers.toml"


class Named(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A reader with a name, and the age recipient to which its files are sealed; empty for paper only."""

    name: str
    key: str = ""


class Readers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The readers that the host has set up, under the names that they have in the host's `site.toml`.

    `police_key` is the age recipient of the police; empty for paper only. A circle has no use for a key.
    `list_hours` are the UTC hours of the day in which a circle's next list may be proposed, at least one.
    """

    list_hours: tuple[Annotated[int, msgspec.Meta(ge=0, le=23)], ...] = (6, 18)
    police: bool = False
    police_key: str = ""
    police_with_me: bool = False
    public: bool = False
    circle: tuple[Named, ...] = ()
    partner: tuple[Named, ...] = ()
    counsel: tuple[Named, ...] = ()

    def all(self) -> tuple[tuple[str, Reader], ...]:
        """Return every reader with the name by which forms and commands choose it: `police`, `partner:NAME`."""
        return tuple(self._all())

    def _all(self) -> Iterator[tuple[str, Reader]]:
        yield from ((f"circle:{one.name}", Warning(one.name, at_once=False)) for one in self.circle)
        if self.police:
            yield "police", Police(with_me=False)
        if self.police_with_me:
            yield "police_with_me", Police(with_me=True)
        yield from ((f"partner:{one.name}", Partner(one.name)) for one in self.partner)
        yield from ((f"counsel:{one.name}", Counsel(one.name)) for one in self.counsel)
        if self.public:
            yield "public", Public("")

    def check_circle(self, name: str) -> None:
        """Refuse a circle that is not among those that the host has named, where it has named any.

        Raises:
            Malformed: its name is another one: warnings for the named circle would never come into it.
        """
        named = [one.name for one in self.circle]
        if named and name not in named:
            raise Malformed(f"No circle of this name stands in {READERS}: {', '.join(named)}.", why="reader")

    def find(self, choice: str) -> Reader:
        """Return the reader that is chosen.

        Raises:
            Malformed: the host has set up no such reader.
        """
        for name, reader in self.all():
            if name == choice:
                return reader
        known = ", ".join(name for name, _ in self.all()) or "nobody yet"
        raise Malformed(f"This host has not set up such a reader. In {READERS} stand: {known}.", why="reader")

    def key(self, reader: Reader) -> str:
        """Return the age recipient to which a reader's file is sealed.

        Raises:
            NothingThere: there is none: print it instead.
        """
        match reader:
            case Police():
                key = self.police_key
            case Partner(name):
                key = next((one.key for one in self.partner if one.name == name), "")
            case Counsel(name):
                key = next((one.key for one in self.counsel if one.name == name), "")
            case _:
                key = ""
        if not key:
            raise NothingThere(
                "No file was made: there is no key for this reader here. Print it and hand it over on paper, or ask "
                f"them for their age recipient (age1…) and let your host put it into {READERS}.",
                why="key",
            )
        return key


def same(one: Reader, other: Reader) -> bool:
    """Return whether two readers are the same people: those of a circle are, however soon a warning may come."""
    if isinstance(one, Warning) and isinstance(other, Warning):
        return one.circle == other.circle
    return one == other


NOBODY = Readers()
"""What holds while the host has set up no reader."""


def read_readers(folder: Path) -> Readers:
    """Return the readers that stand in a worker's folder; nobody if there is no such file.

    Raises:
        Malformed: what stands there cannot be used; nothing is guessed.
    """
    path = folder / READERS
    if not path.exists():
        return NOBODY
    try:
        readers = msgspec.convert(tomllib.loads(path.read_text("utf-8")), Readers)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError, OSError) as error:
        raise Malformed(f"{READERS} cannot be read: {error}.") from None
    if not readers.list_hours:
        raise Malformed(f"In {READERS} list_hours names at least one hour of the day, 0 to 23 (UTC).")
    for one in (Named("the police", readers.police_key), *readers.partner, *readers.counsel):
        if one.key:
            _check_key(one.name, one.key)
    return readers


def _check_key(name: str, key: str) -> None:
    try:
        bech32_decode("age", key)
    except Malformed:
        raise Malformed(
            f"In {READERS} the key of “{name}” is not an age recipient (age1…), or a letter of it is wrong."
        ) from None
