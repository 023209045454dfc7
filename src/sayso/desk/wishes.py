"""What she would like besides an answer: her wishes, her two other standing answers, and how the report was filed.

A wish sends nothing and counts as nothing: it asks the desk to draft the text and to ask her.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sayso.desk.texts import named
from sayso.device.worker import OpenedCase
from sayso.wire.text import Counsel, Partner, Police, Public, Reader, Warning, Wish  # noqa: A004 - the word here

WISHES: Mapping[Wish, str] = {
    "warning": "a warning to others",
    "police": "a short text for the police",
    "police_with_me": "the police, with her and a worker at her side",
    "partner": "a text for a partner",
    "public": "a statement in public, in her words",
}
WISH_SENDS_NOTHING = "A wish sends nothing: draft the text and ask her."
FILED_HERE = "Filed on our device; she has not opened it with a code of her own yet."
COUNT: Mapping[bool, str] = {
    True: "She may be counted, as a number among others. No program counts yet.",
    False: "She has not said yes to being counted.",
}
TALK: Mapping[bool, str] = {
    True: "You may talk with her if others report the same person. No program compares them: somebody has to notice.",
    False: "She has not said yes to a talk if others report the same person.",
}


@dataclass(frozen=True, slots=True)
class Wished:
    """One wish: its name, how the desk says it, and whether the case has a text for such a reader."""

    wish: Wish
    words: str
    has_text: bool


def wished(opened: OpenedCase) -> tuple[Wished, ...]:
    """Return what she would like to go out, in her order."""
    there = {_wish(text.reader) for _, text in named(opened)}
    return tuple(Wished(wish, WISHES[wish], wish in there) for wish in opened.stands.wishes)


def _wish(to: Reader) -> Wish | None:
    """Return the wish that a text for this reader answers; for her lawyer there is none."""
    match to:
        case Warning():
            return "warning"
        case Police(with_me):
            return "police_with_me" if with_me else "police"
        case Partner():
            return "partner"
        case Counsel():
            return None
        case Public():
            return "public"
