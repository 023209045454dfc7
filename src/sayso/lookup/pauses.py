"""What a pause says under its seal: the places of the alerts (of their first cells) that it takes away."""

from collections.abc import Iterable

from sayso.lookup.files import KEY_BYTES, Edition, padded_count, seal, unseal
from sayso.wire.errors import CannotOpen

NUMBER_BYTES = 4
FILLING = b"\xff"


def seal_places(secret: bytes, edition: Edition, order: int, nonce: bytes, places: Iterable[int]) -> bytes:
    """Return the places sealed under the circle's secret; `nonce` is 24 random bytes.

    Two workers may make pauses of one number at the same moment, so the nonce is drawn and not derived.
    """
    sorted_places = sorted(set(places))
    written = b"".join(place.to_bytes(NUMBER_BYTES, "big") for place in sorted_places)
    filled = written.ljust(padded_count(len(sorted_places)) * NUMBER_BYTES, FILLING)
    return seal(_key(secret, edition, order), nonce, len(sorted_places).to_bytes(NUMBER_BYTES, "big") + filled)


def read_places(secret: bytes, edition: Edition, order: int, sealed: bytes) -> frozenset[int]:
    """Return the places that a pause takes away.

    Raises:
        CannotOpen: if it does not open, or is not filled in as it should be; `.why` is `damaged`.
    """
    try:
        plain = unseal(_key(secret, edition, order), sealed)
    except CannotOpen:
        raise _damaged() from None
    numbers = [int.from_bytes(plain[at : at + NUMBER_BYTES], "big") for at in range(0, len(plain), NUMBER_BYTES)]
    count = numbers[0] if numbers else 0
    places = numbers[1 : 1 + count]
    rest = plain[(1 + count) * NUMBER_BYTES :]
    whole = len(plain) == (1 + padded_count(count)) * NUMBER_BYTES
    if not whole or places != sorted(set(places)) or rest.strip(FILLING):
        raise _damaged()
    return frozenset(places)


def _key(secret: bytes, edition: Edition, order: int) -> bytes:
    return edition.derive(secret, "pause", KEY_BYTES, order)


def _damaged() -> CannotOpen:
    return CannotOpen("A pause of this list is damaged.", why="damaged")
