"""The templates from which a worker begins a text, `wordings.toml`: sentences with places, and nothing of hers."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

import msgspec

from sayso.wire.errors import Malformed
from sayso.wire.text import Counsel, Partner, Police, Reader, Warning  # noqa: A004 - the word here

For = Literal["warning", "police", "partner", "counsel", "public"]
PLACE = re.compile(r"\[[^\]]*\]")


@dataclass(frozen=True, slots=True)
class Wording:
    """A template: its name and version, what it is, for which kinds of reader, and its sentences by language."""

    name: str
    version: int
    title: str
    readers: tuple[For, ...]
    words: Mapping[str, str]

    @property
    def id(self) -> str:
        """Return what a text says that it was made from: `warning/1`."""
        return f"{self.name}/{self.version}"

    def places(self) -> frozenset[str]:
        """Return the places, as they stand in the sentences, that a worker has to fill."""
        return frozenset(place for words in self.words.values() for place in PLACE.findall(words))


@cache
def wordings() -> tuple[Wording, ...]:
    """Return every template."""
    raw = tomllib.loads(files("sayso.desk").joinpath("wordings.toml").read_text("utf-8"))["wording"]
    for one in raw:
        one["readers"] = one.pop("for")
        one["words"] = {language: words.strip() for language, words in one["words"].items()}
    return msgspec.convert(raw, tuple[Wording, ...])


def kind(reader: Reader) -> For:
    """Return which kind of reader this is."""
    match reader:
        case Warning():
            return "warning"
        case Police():
            return "police"
        case Partner():
            return "partner"
        case Counsel():
            return "counsel"
        case _:
            return "public"


def for_reader(reader: Reader) -> tuple[Wording, ...]:
    """Return the templates for a reader."""
    return tuple(one for one in wordings() if kind(reader) in one.readers)


def find(template: str, reader: Reader) -> Wording:
    """Return the template `name/version` for a reader.

    Raises:
        Malformed: there is none, it is for others, or it has another version here (`.why` is `template`).
    """
    name, _, _ = template.partition("/")
    for one in for_reader(reader):
        if one.id == template:
            return one
        if one.name == name:
            raise Malformed(
                f"This was begun from another version of the template; here it is {one.id}. Begin again from that one, "
                "and look at its sentences anew.",
                why="template",
            )
    known = ", ".join(one.id for one in for_reader(reader))
    raise Malformed(f"There is no such template for this reader. There are: {known}.", why="template")


def known_sentences() -> tuple[str, ...]:
    """Return what anybody may have written: every template's sentences, without what stands in their places.

    A hint such as *no street* is nobody's text: the checker must still point at a street. Of a template of places alone
    nothing is left, and so nothing is known.
    """
    written = (PLACE.sub("", words) for one in wordings() for words in one.words.values())
    return tuple(words for words in written if words.strip())
