"""Texts that may leave the house, and her yes to one of them (spec/say-so.md).

Two texts are the same only if their encodings are the same bytes: a yes is for one text, one reader, until one day.
"""

from typing import Literal

from sayso.wire.encoding import Record, Whole

Evidence = Literal["one", "more", "confirmed"]
Wish = Literal["warning", "police", "police_with_me", "partner", "public"]


class Warning(Record, frozen=True, tag_field="to", tag="warning"):  # noqa: A001 - the word that everybody here uses
    """A warning to the people of one circle.

    With `at_once` it may come into the circle's list at any hour, and whoever sees the list can see at which; without
    it comes at the fixed hours, which say nothing about who told.
    """

    circle: str
    at_once: bool


class Police(Record, frozen=True, tag_field="to", tag="police"):
    """A text for the police: alone, or with her and a worker at her side."""

    with_me: bool


class Partner(Record, frozen=True, tag_field="to", tag="partner"):
    """A text for a partner organisation that the host names."""

    name: str


class Counsel(Record, frozen=True, tag_field="to", tag="counsel"):
    """A text for her lawyer."""

    name: str


class Public(Record, frozen=True, tag_field="to", tag="public"):
    """A statement in public, under the name that she chose (empty: without one)."""

    name: str


Reader = Warning | Police | Partner | Counsel | Public


class Wording(Record, frozen=True):
    """The exact words in one language (a BCP 47 tag)."""

    language: str
    words: str


class Text(Record, frozen=True):
    """What may leave the house, exactly.

    All of it leaves: what is for her eyes alone (for whom and why, what was left out) stands beside it, in the desk's
    draft. `words` holds the same text in one or more languages; `called` and `unwanted` are her own names for it, which
    stand above everything else where the text is hers. `identifiers` stand in the text as its reader gets it.
    `template` is the name and version of what it was made from. `earliest` and `until` are UTC days.
    """

    reader: Reader
    words: tuple[Wording, ...]
    called: str
    unwanted: str
    identifiers: tuple[str, ...]
    evidence: Evidence
    template: str
    earliest: str
    until: str


class Yes(Record, frozen=True):
    """Her say-so for one text.

    `hour` is when she said it and `again` when she said it a second time (UTC hours since 1970 by her clock; 0: not);
    `ends` are 32 bytes in hexadecimal by which she can end a publication herself, or empty; `number` is that of her
    entry in which the yes first stands.
    """

    text: Text
    hour: Whole
    again: Whole
    ends: str
    number: Whole


class No(Record, frozen=True):
    """She refuses the desk's draft in its entry number `draft`, with a word to the desk or none."""

    draft: Whole
    words: str
