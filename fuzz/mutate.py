"""Mutation: from a good input, one that somebody broke a little."""

import random

PIECES = (
    *(b"", b"\0", b"\xff", b"\n", b" ", b'"', b"\\", b"\\u0041", b"\\ud800", b"{}", b"[]", b"null", b"-0", b"1e9"),
    *(b"9007199254740993", b"\xed\xa0\x80", b"\xc0\x80", b"\xef\xbb\xbf", b"\xd9\xa3", b"-> X25519 ", b"---", b"=="),
)
"""What parsers stumble over."""


def mutated(at: random.Random, seeds: tuple[bytes, ...]) -> bytes:
    """Return one of `seeds` with up to four changes: bytes altered, cut, doubled, spliced, or pieces put in."""
    data = bytearray(at.choice(seeds))
    for _ in range(at.randrange(5)):
        start = at.randrange(len(data) + 1)
        end = min(len(data), start + at.choice([0, 1, 1, 2, 8, 64]))
        match at.randrange(5):
            case 0:
                data[start:end] = at.randbytes(end - start)
            case 1:
                data[start:end] = b""
            case 2:
                data[start:start] = data[start:end]
            case 3:
                data[start:end] = at.choice(PIECES)
            case _:
                other = at.choice(seeds)
                cut = at.randrange(len(other) + 1)
                data[start:end] = other[cut : cut + at.choice([1, 8, 64])]
    return bytes(data)
