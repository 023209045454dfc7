"""Whom a text may go to from this desk, and the keys to which their files are sealed: `readers.toml`.

The host writes the file and every worker has it beside her keys. A reader who does not stand in it is not offered.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import msgspec

from sayso.sealing.bech32 import bech32_decode
from sayso.wire.errors import Malformed, NothingThere
from sayso.wire.text import Counsel, Partner, Police, Public, Reader, Warning  # noqa: A004 - the word here

READERS = "readers.toml"


class Readers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The readers that the host has set up.

    `circles` are names; `police` is the age recipient of the police, empty for paper only, or None where nothing goes
    to them; `partner` and `counsel` map a name to an age recipient, or to nothing for paper only.
    """

    circles: tuple[str, ...] = ()
    police: str | None = None
    police_with_her: bool = False
    public: bool = False
    partner: dict[str, str] = msgspec.field(default_factory=dict)
    counsel: dict[str, str] = msgspec.field(default_factory=dict)

    def all(self) -> tuple[tuple[str, Reader], ...]:
        """Return every reader with the name by which forms and commands choose it: `police`, `partner:NAME`."""
        return tuple(self._all())

    def _all(self) -> Iterator[tuple[str, Reader]]:
        yield from ((f"circle:{name}", Warning(name)) for name in self.circles)
        if self.police is not None:
            yield "police", Police(with_me=False)
            if self.police_with_her:
                yield "police_with_her", Police(with_me=True)
        yield from ((f"partner:{name}", Partner(name)) for name in self.partner)
        yield from ((f"counsel:{name}", Counsel(name)) for name in self.counsel)
        if self.public:
            yield "public", Public("")

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
                key = self.police or ""
            case Partner(name):
                key = self.partner.get(name, "")
            case Counsel(name):
                key = self.counsel.get(name, "")
            case _:
                key = ""
        if not key:
            raise NothingThere(
                "No file was made: there is no key for this reader here. Print it and hand it over on paper, or ask "
                f"them for their age recipient (age1…) and let your host put it into {READERS}.",
                why="key",
            )
        return key


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
    keys = {"police": readers.police or "", **readers.partner, **readers.counsel}
    for name, key in keys.items():
        if key:
            _check_key(name, key)
    return readers


def _check_key(name: str, key: str) -> None:
    try:
        bech32_decode("age", key)
    except Malformed:
        raise Malformed(
            f"In {READERS} the key of “{name}” is not an age recipient (age1…), or a letter of it is wrong."
        ) from None
