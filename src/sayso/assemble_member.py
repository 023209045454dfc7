"""The only place that picks a member's server, clock and dice on a terminal."""

import os
import time

from sayso.remote import House
from sayso.remote.member import Surroundings
from sayso.sealing.code import Code, make_code

DIGITS = 19
_EVEN_BYTES = 250
"""Bytes below this give evenly drawn digits; the others are thrown away."""


def surroundings(url: str) -> Surroundings:
    """Return what a member's program has around it."""
    return Surroundings(House(url), lambda: int(time.time() // 3600), os.urandom)


def new_code() -> Code:
    """Return a fresh code."""
    digits: list[int] = []
    while len(digits) < DIGITS:
        digits += [byte % 10 for byte in os.urandom(DIGITS) if byte < _EVEN_BYTES]
    return make_code(digits[:DIGITS])
