"""Rows: one for each identifier, found by its value, and opened by nothing else.

Tag and key come from the value and the edition, so two editions share no tag, and a row tells nothing to who has not
asked the holder about that very identifier. Padding rows are random bytes, which nobody can tell from rows.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sayso.lookup.files import ENTRY_BYTES, KEY_BYTES, Edition, seal, unseal
from sayso.wire.errors import CannotOpen

ROW_BYTES = ENTRY_BYTES["rows"]
TAG_BYTES = 8
POINTERS = 2
POINTER_BYTES = ENTRY_BYTES["bulletin"]
PLACE_BYTES = 4
SECRET_BYTES = POINTER_BYTES - PLACE_BYTES
NO_POINTER = b"\xff" * PLACE_BYTES + bytes(SECRET_BYTES)


@dataclass(frozen=True, slots=True)
class Pointer:
    """Where a cell is, and the secret (16 bytes) that opens it."""

    place: int
    secret: bytes

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Pointer>"

    def write(self) -> bytes:
        """Return its 20 bytes."""
        return self.place.to_bytes(PLACE_BYTES, "big") + self.secret


def read_pointers(data: bytes) -> tuple[Pointer, ...]:
    """Return the pointers that stand in `data`, without those that are none."""
    parts = (data[at : at + POINTER_BYTES] for at in range(0, len(data), POINTER_BYTES))
    return tuple(
        Pointer(int.from_bytes(part[:PLACE_BYTES], "big"), part[PLACE_BYTES:]) for part in parts if part != NO_POINTER
    )


def tag_and_key(edition: Edition, value: bytes) -> tuple[bytes, bytes]:
    """Return the tag and the key of the row of an identifier, from its value (64 bytes)."""
    derived = edition.derive(value, "row", TAG_BYTES + KEY_BYTES)
    return derived[:TAG_BYTES], derived[TAG_BYTES:]


def write_row(tag: bytes, key: bytes, nonce: bytes, pointers: bytes) -> bytes:
    """Return a row around its pointers (40 bytes)."""
    return tag + seal(key, nonce, pointers)


def find_row(rows: bytes, edition: Edition, value: bytes) -> tuple[Pointer, ...]:
    """Return the pointers of the row of an identifier, none if it has no row.

    Raises:
        CannotOpen: if rows with its tag are there and none of them opens; `.why` is `damaged`.
    """
    tag, key = tag_and_key(edition, value)
    tagged = False
    for row in _tagged(rows, tag):
        tagged = True
        try:
            return read_pointers(unseal(key, row[TAG_BYTES:]))
        except CannotOpen:
            continue  # two identifiers with one tag: one chance in 2^64 for each pair
    if tagged:
        raise CannotOpen("A row of this list is damaged.", why="damaged")
    return ()


def _tagged(rows: bytes, tag: bytes) -> Iterator[bytes]:
    count = len(rows) // ROW_BYTES
    low, high = 0, count
    while low < high:
        middle = (low + high) // 2
        if rows[middle * ROW_BYTES : middle * ROW_BYTES + TAG_BYTES] < tag:
            low = middle + 1
        else:
            high = middle
    while low < count and (row := rows[low * ROW_BYTES : (low + 1) * ROW_BYTES]).startswith(tag):
        yield row
        low += 1
