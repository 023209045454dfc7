"""The checker: what in a text could show who told. It points, to her and to the worker, and blocks nobody.

Letters, marks and digits in a row are a word. Scripts that put no space between words (Han, kana, Thai, Lao, Khmer,
Burmese) have a word in each letter here, which weighs half as much.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from sayso.wire.text import Text

Kind = Literal["contact", "time", "place", "her_words", "name", "rare"]

ROW_WEIGHT = 10
"""Five ordinary words in a row that are hers, each of weight 2, or ten letters of a script without spaces."""
NUMBER_LENGTH = 3
RARE_LENGTH = 5
"""Shorter words are seldom rare; a number with two digits or more always is."""
CONTACT_WEIGHT = 2
"""One ordinary word of how she is reached, or two letters of a script without spaces."""
CONTACT_LENGTH = 2
CONTACT_DIGITS = 5
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_TIME = re.compile(
    r"(?<![0-9])[0-3]?[0-9][./-][01]?[0-9][./-](?:20)?[0-9]{2}(?![0-9])|(?<![0-9])20[0-9]{2}-[01][0-9]-[0-3][0-9]"
    r"|(?<![0-9])(?:(?:[01]?[0-9]|2[0-3])[:.h][0-5][0-9]|(?:1[0-2]|[1-9]) ?[ap]\.?m)(?![0-9a-z])",
    re.ASCII | re.IGNORECASE,
)
_NUMBER = re.compile(r"[0-9](?:[ \u00a0()./+-]{0,2}[0-9])+")
_POSTCODE = re.compile(r"(?<![0-9a-z])[a-z]{1,2}[0-9][0-9a-z]? ?[0-9][a-z]{2}(?![0-9a-z])", re.ASCII | re.IGNORECASE)
_STREET = {
    "street", "road", "avenue", "lane", "terrace", "crescent", "gardens", "flat", "apartment", "postcode", "room",
    "strada", "bulevardul", "calea", "aleea", "șoseaua", "apartamentul", "blocul", "scara", "rua", "avenida", "calle",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to look at: her contact, an exact time, a place, words of hers, a name, a rare word; as it stands."""

    kind: Kind
    language: str
    found: str

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Finding>"


class _Word(NamedTuple):
    key: str
    start: int
    end: int
    weight: int


class _Number(NamedTuple):
    digits: str
    start: int
    end: int


def check(text: Text, hers: Sequence[str], known: Sequence[str], contact: Sequence[str]) -> tuple[Finding, ...]:
    """Return what could show who told, each thing once in each language, by kind.

    Args:
        text: what would leave the house.
        hers: her own words, as she told them.
        known: sentences that anybody may have written: the templates'.
        contact: how she is reached, whom to ask for, who calls, as she told it.
    """
    theirs = {word.key for one in (*known, *text.identifiers) for word in _words(one)}
    theirs |= {word.key for one in hers for word in _words(one) if _is_of_a_number(word.key, text.identifiers)}
    mine = {word.key for one in hers for word in _words(one)}
    found: dict[Finding, None] = {}
    for wording in text.words:
        reached = tuple(_contact(wording.words, contact, theirs))
        for start, end in reached:
            found[Finding("contact", wording.language, wording.words[start:end])] = None
        for kind, piece in _look(wording.words, hers, mine, theirs, reached):
            found[Finding(kind, wording.language, piece)] = None
    return tuple(found)


def hers_from(text: str, hers: str) -> int | None:
    """Return where in `text` five words in a row of `hers` begin for the first time, or None."""
    return next((start for start, _ in _rows(text, [hers])), None)


def _contact(text: str, contact: Sequence[str], theirs: set[str]) -> Iterator[tuple[int, int]]:
    """Go through the pieces of `text` that are words of her contact, or a number of it however it is spaced."""
    own = [number.digits for one in contact for number in _numbers(one)]
    numbers = [
        (start, end) for digits, start, end in _numbers(text) if any(digits in one or one in digits for one in own)
    ]
    named = [word for word in _words(text) if word.key not in theirs and _can_name(word)]
    rows = [
        (start, end)
        for start, end in _rows(text, contact, CONTACT_WEIGHT)
        if any(start <= word.start < end for word in named) and not _is_inside(numbers, start)
    ]
    yield from rows
    yield from (number for number in numbers if not _is_inside(rows, number[0]))


def _is_inside(pieces: Sequence[tuple[int, int]], at: int) -> bool:
    return any(start <= at < end for start, end in pieces)


def _can_name(word: _Word) -> bool:
    return word.weight < CONTACT_WEIGHT or len(word.key) >= CONTACT_LENGTH


def _numbers(text: str) -> Iterator[_Number]:
    """Go through the numbers of five digits or more in `text`, without spaces, `(0)` and zeros before them."""
    for match in _NUMBER.finditer(text):
        digits = re.sub(r"\(0\)|[^0-9]", "", match.group()).lstrip("0")
        if len(digits) >= CONTACT_DIGITS:
            yield _Number(digits, match.start(), match.end())


def _look(
    text: str, hers: Sequence[str], mine: set[str], theirs: set[str], reached: Sequence[tuple[int, int]]
) -> Iterator[tuple[Kind, str]]:
    yield from (("time", match.group()) for match in _TIME.finditer(text))
    words = _words(text)
    yield from (("place", match.group()) for match in _POSTCODE.finditer(text))
    yield from (("place", text[word.start : word.end]) for word in words if word.key in _STREET - theirs)
    rows = list(_rows(text, hers))
    yield from (("her_words", text[start:end]) for start, end in rows)
    named = [*rows, *reached]
    others = [word for word in words if word.key not in theirs and not _is_inside(named, word.start)]
    for word in others:
        if unicodedata.category(text[word.start]) == "Lu" and not _begins(text, word.start):
            yield "name", text[word.start : word.end]
    for word in others:
        if word.key in mine and _is_rare(word.key):
            yield "rare", text[word.start : word.end]


def _rows(text: str, hers: Sequence[str], least: int = ROW_WEIGHT) -> Iterator[tuple[int, int]]:
    """Go through the longest pieces of `text`, from left to right, whose words stand in a row in one of `hers`."""
    words, sources = _words(text), [_Source(one) for one in hers]
    at = 0
    while at < len(words):
        length = max((source.same(words, at) for source in sources), default=0)
        row = words[at : at + length]
        if sum(word.weight for word in row) >= least:
            yield row[0].start, row[-1].end
            at += length
        else:
            at += 1


class _Source:
    """Words of hers, and where each stands."""

    def __init__(self, text: str) -> None:
        self.keys = [word.key for word in _words(text)]
        self.places: dict[str, list[int]] = {}
        for place, key in enumerate(self.keys):
            self.places.setdefault(key, []).append(place)

    def same(self, words: Sequence[_Word], at: int) -> int:
        """Return how many of `words` from `at` on stand in a row somewhere in it."""
        longest = 0
        for start in self.places.get(words[at].key, ()):
            length = 1
            most = min(len(words) - at, len(self.keys) - start)
            while length < most and words[at + length].key == self.keys[start + length]:
                length += 1
            longest = max(longest, length)
        return longest


def _begins(text: str, start: int) -> bool:
    """Return whether a sentence begins here: nothing stands before, or the end of one."""
    before = text[:start].rstrip(" \u00a0\"'“”„«»‘’()[]-–—*•")  # noqa: RUF001 - as they are typed
    return before == "" or before[-1] in ".!?:…\n"


def _is_of_a_number(key: str, identifiers: Sequence[str]) -> bool:
    """Return whether a word is three digits or more of an identifier: `0131` of `tel:+441314960001`."""
    forms = (key, key.removeprefix("0"))
    return len(key) >= NUMBER_LENGTH and key.isdecimal() and any(form in one for form in forms for one in identifiers)


def _is_rare(key: str) -> bool:
    return len(key) >= RARE_LENGTH or (len(key) > 1 and key.isdecimal())


def _words(text: str) -> tuple[_Word, ...]:
    found: list[_Word] = []
    start = -1
    for place, sign in enumerate(text + " "):
        alone = _UNSPACED.match(sign) is not None
        inner = unicodedata.category(sign)[0] in "LMN"
        if start >= 0 and (alone or not inner):
            found.append(_Word(text[start:place].lower(), start, place, 2))
            start = -1
        if alone and inner:
            found.append(_Word(sign, place, place + 1, 1))
        elif inner and start < 0:
            start = place
    return tuple(found)
