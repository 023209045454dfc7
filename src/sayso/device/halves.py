"""Two halves of the network's two secrets, on paper, for two people who do not hold the same half.

The 32-byte root seed and the 32-byte desk scalar, with a four-byte check of both, are joined with a one-time pad of the
same length by exclusive or. One half is the pad, the other the result: each by itself is 68 bytes of pure chance and
says nothing, whatever its reader can compute (Shannon 1949). Both together give the secrets back.

A half is written as seven lines of five groups of four signs in Crockford's base 32, which has no I, L, O or U; a
reader may type small letters, O for 0, I or L for 1. The fifth group checks the line, its number and its half, so that
a slip is found in the line where it was made, and swapped lines or halves are noticed.
"""

import hashlib
import re
from typing import NamedTuple

from sayso.wire.errors import Malformed

SECRET_BYTES = 32
PAD_BYTES = 68
LINES = 7
_LINE_BYTES = 10
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_GROUP = 4
_ON_SHEET = re.compile(r"^ *([1-7]\.(?: [0-9A-Z]{4}){5}) *$", re.MULTILINE)


class Secrets(NamedTuple):
    """The two secrets of a network: the root's Ed25519 seed and the desk's age scalar."""

    root: bytes
    desk: bytes

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Secrets>"


def split(secrets: Secrets, pad: bytes) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return both halves as lines to read aloud; `pad` is 68 fresh random bytes, used this once."""
    plain = secrets.root + secrets.desk
    plain += _check(plain)
    other = bytes(a ^ b for a, b in zip(plain, pad, strict=True))
    return _lines(1, pad), _lines(2, other)


def join(first: bytes, second: bytes) -> Secrets:
    """Return the secrets of two halves that `read` gave, in either order.

    Raises:
        Malformed: both are the same half, or they are halves of different sheets.
    """
    if first[:1] == second[:1]:
        raise Malformed("Both sheets are the same half. The other trustee has the other one.")
    plain = bytes(a ^ b for a, b in zip(first[2:], second[2:], strict=True))
    if _check(plain[:-4]) != plain[-4:]:
        raise Malformed("These two halves do not belong together: they are from two different days or networks.")
    return Secrets(plain[:SECRET_BYTES], plain[SECRET_BYTES:-4])


def read(typed: str) -> bytes:
    """Return a half (70 bytes) from the lines that somebody typed, with or without the numbers before them.

    Raises:
        Malformed: naming the line to look at again, never what was typed.
    """
    lines = [line for line in map(_signs, typed.splitlines()) if line]
    if len(lines) != LINES:
        raise Malformed(f"A half has {LINES} lines; here are {len(lines)}.")
    for half in (1, 2):
        found = [_read_line(half, number, line) for number, line in enumerate(lines, start=1)]
        if None not in found:
            return b"".join(part for part in found if part is not None)
        if any(part is not None for part in found):
            raise Malformed(f"Line {found.index(None) + 1} was not typed as it stands on the sheet. Look again.")
    raise Malformed("No line was typed as it stands on the sheet. Is it the right sheet?")


def line_of(typed: str, number: int, half: int = 0) -> int:
    """Return the half (1 or 2) whose line `number` was typed; `half` is the one that must be, or 0 for either.

    Raises:
        Malformed: it is not that line.
    """
    for one in (half,) if half else (1, 2):
        if _read_line(one, number, _signs(typed)) is not None:
            return one
    raise Malformed(f"Line {number} was not typed as it stands on the sheet. Look again.")


def find(sheet: str) -> str:
    r"""Return the numbered lines of groups in the text of a printed sheet, for `read`.

    >>> find("Keep this.\n1. 0000 1111 2222 3333 4444\n")
    '1. 0000 1111 2222 3333 4444'
    """
    return "\n".join(_ON_SHEET.findall(sheet))


def _check(plain: bytes) -> bytes:
    return hashlib.sha256(b"sayso/v1/halves\x00" + plain).digest()[:4]


def _lines(half: int, content: bytes) -> tuple[str, ...]:
    whole = bytes((half, 1)) + content
    pieces = [whole[at : at + _LINE_BYTES] for at in range(0, len(whole), _LINE_BYTES)]
    return tuple(_line(half, number, piece) for number, piece in enumerate(pieces, start=1))


def _line(half: int, number: int, piece: bytes) -> str:
    signs = _base32(piece) + _line_check(half, number, piece)
    return " ".join(signs[at : at + _GROUP] for at in range(0, len(signs), _GROUP))


def _line_check(half: int, number: int, piece: bytes) -> str:
    digest = hashlib.sha256(b"sayso/v1/half-line\x00" + bytes((half, number)) + piece).digest()
    return _base32(digest[:_LINE_BYTES])[:_GROUP]


def _base32(piece: bytes) -> str:
    number = int.from_bytes(piece, "big")
    return "".join(_ALPHABET[number >> shift & 31] for shift in range(len(piece) * 8 - 5, -1, -5))


def _signs(line: str) -> str:
    """Drop white space, hyphens and a number with a dot before the groups; read look-alikes as digits."""
    _, dot, rest = line.partition(".")
    kept = "".join((rest if dot else line).replace("-", " ").split())
    return kept.upper().translate(_READ_AS)


def _read_line(half: int, number: int, signs: str) -> bytes | None:
    if len(signs) != 2 * _LINE_BYTES or any(sign not in _ALPHABET for sign in signs):
        return None
    value = 0
    for sign in signs[: 4 * _GROUP]:
        value = value << 5 | _ALPHABET.index(sign)
    piece = value.to_bytes(_LINE_BYTES, "big")
    return piece if _line_check(half, number, piece) == signs[4 * _GROUP :] else None
