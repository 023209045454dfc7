"""What was typed, and what it becomes: a canonical form, or a refusal with a hint that repeats nothing."""

from dataclasses import dataclass
from typing import NoReturn

from sayso.wire.digits import DIGIT_OF, DROPPED, INVISIBLE, SPACES
from sayso.wire.encoding import well_formed
from sayso.wire.errors import NotAnIdentifier

FULL_WIDTH = range(0xFF01, 0xFF5F)
TO_ASCII = 0xFEE0
TYPED_MAX = 500

HINTS = {
    "alike": "Some letters and digits look alike: O and 0, I and 1. Look again which it is.",
    "at": "An address has a name, one @ and a domain, like name@example.org.",
    "domain": "What stands after the @ is not a domain, like example.org.",
    "empty": "There is nothing to look for yet.",
    "impossible": "This does not have as many digits and letters as it should. Look again.",
    "letters": "There are letters in it that do not belong there. Write it in plain letters or digits.",
    "region": "Say which country it is from, or begin a number with + and the country's code.",
    "site": "Say on which site this name is.",
    "symbols": "There is a sign in it that does not belong there.",
    "two": "This looks like more than one. Check them one after the other.",
}
"""The words of spec/lookup.md, Canonical forms, and the sentence to each."""


@dataclass(frozen=True, slots=True)
class Canonical:
    """The one form of an identifier. `unusual`: ask whether it is right, then take it.

    `note` is `extension` where a telephone number was typed with one, which is left away; else empty.
    """

    form: str
    unusual: bool = False
    note: str = ""

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Canonical>"


def refuse(why: str) -> NoReturn:
    """Refuse what was typed, with the hint that belongs to `why`."""
    raise NotAnIdentifier(HINTS[why], why=why)


def tidy(typed: str) -> str:
    r"""Return `typed` with plain spaces, ASCII digits and ASCII for full-width signs, without invisible marks.

    >>> tidy("\u200e\uff0b\u0664\u0664\u00a0")
    '+44'
    """
    signs = []
    for letter in well_formed(typed):
        point = ord(letter)
        if point in DIGIT_OF:
            signs.append(str(DIGIT_OF[point]))
        elif point in SPACES:
            signs.append(" ")
        elif point in FULL_WIDTH:
            signs.append(chr(point - TO_ASCII))
        elif point not in INVISIBLE:
            signs.append(letter)
    text = "".join(signs).strip(" ")
    if not text:
        refuse("empty")
    if len(text) > TYPED_MAX:
        refuse("impossible")
    return text


def without_gaps(text: str) -> str:
    """Return `text` without white space, hyphens and dots."""
    return "".join(letter for letter in text if ord(letter) not in DROPPED)


def check_signs(text: str, known: str) -> None:
    """Return if `text` has only the signs of `known` in it.

    Raises:
        NotAnIdentifier: `letters` for a letter or anything beyond ASCII, else `symbols`.
    """
    strange = [letter for letter in text if letter not in known]
    if any(letter.isalpha() or not letter.isascii() for letter in strange):
        refuse("letters")
    if strange:
        refuse("symbols")
