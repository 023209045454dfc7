"""Bech32 (BIP-173) without its length limit: the letters in which age writes a 32-byte secret.

`pyrage` reads `AGE-SECRET-KEY-1…` but cannot make one from bytes that we already have. The checksum is a BCH code
over GF(32); the constants are BIP-173's. Held against age's own keys in tests/unit/sealing/test_bech32.py.
"""

from collections.abc import Iterable, Iterator

from sayso.wire.errors import Malformed

LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
CHECKSUM_LETTERS = 6


def bech32_encode(prefix: str, data: bytes) -> str:
    """Return `data` in lower-case Bech32 behind `prefix`.

    >>> bech32_encode("a", b"")
    'a12uel5l'
    """
    values = list(_regroup(data, 8, 5, pad=True))
    rest = _remainder((*_spread(prefix), *values, *(0,) * CHECKSUM_LETTERS)) ^ 1
    checksum = [rest >> 5 * (CHECKSUM_LETTERS - 1 - place) & 31 for place in range(CHECKSUM_LETTERS)]
    return prefix + "1" + "".join(LETTERS[value] for value in (*values, *checksum))


def bech32_decode(prefix: str, text: str) -> bytes:
    """Return the bytes that `text`, in lower case, holds behind `prefix`.

    Raises:
        Malformed: if prefix, letters, checksum or the bits left over are not right.
    """
    if not text.startswith(prefix + "1") or not set(text[len(prefix) + 1 :]) <= set(LETTERS):
        raise Malformed("This is not a key in Bech32 letters of the kind that is wanted here.")
    values = [LETTERS.index(letter) for letter in text[len(prefix) + 1 :]]
    if len(values) < CHECKSUM_LETTERS or _remainder((*_spread(prefix), *values)) != 1:
        raise Malformed("This key has a wrong letter: its checksum does not fit.")
    data = bytes(_regroup(values[:-CHECKSUM_LETTERS], 5, 8, pad=False))
    if bech32_encode(prefix, data) != text:
        raise Malformed("This key has bits left over at its end.")
    return data


def _spread(prefix: str) -> tuple[int, ...]:
    return (*(ord(letter) >> 5 for letter in prefix), 0, *(ord(letter) & 31 for letter in prefix))


def _remainder(values: Iterable[int]) -> int:
    rest = 1
    for value in values:
        top = rest >> 25
        rest = (rest & 0x1FFFFFF) << 5 ^ value
        for place, factor in enumerate(GENERATOR):
            rest ^= factor if top >> place & 1 else 0
    return rest


def _regroup(values: Iterable[int], from_bits: int, to_bits: int, *, pad: bool) -> Iterator[int]:
    held, bits = 0, 0
    for value in values:
        held, bits = held << from_bits | value, bits + from_bits
        while bits >= to_bits:
            bits -= to_bits
            yield held >> bits
            held &= (1 << bits) - 1
    if pad and bits:
        yield held << to_bits - bits
