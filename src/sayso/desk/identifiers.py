"""Identifiers in a warning stand as they will stand on a circle's list, so that a check finds them."""

import re

from sayso.wire.errors import Malformed

_CANONICAL = re.compile(r"tel:\+[0-9]{2,15}|mailto:[^\s@]+@[^\s@]+|plate:[A-Z]{2}:[^\s:]+|handle:[^\s:]+:\S+")


def canonical(typed: str) -> str:
    """Return the canonical form of what was typed.

    Raises:
        Malformed: it has none.
    """
    if _CANONICAL.fullmatch(typed):
        return typed
    digits = re.sub(r"[\s().-]", "", typed)
    if re.fullmatch(r"\+[0-9]{7,15}", digits):
        return f"tel:{digits}"
    if re.fullmatch(r"[^\s@:]+@[^\s@:]+\.[^\s@:]+", typed):
        return f"mailto:{typed.lower()}"
    raise Malformed(
        "In a warning a number is written with its country, such as +44 131 496 0001; an e-mail address as it is; "
        "else plate:GB:AB12CDE or handle:SITE:NAME.",
        why="form",
    )
