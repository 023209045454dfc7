"""Cells: pieces of 1 KiB in which alerts, and lists of pointers to alerts, lie sealed and in no order."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from sayso.lookup.files import ENTRY_BYTES, KEY_BYTES, SEAL_BYTES, Edition, seal, unseal
from sayso.lookup.rows import NO_POINTER, POINTER_BYTES, Pointer, read_pointers
from sayso.wire.encoding import decode, encode
from sayso.wire.errors import CannotOpen, Malformed, TooLarge
from sayso.wire.listing import Alert

CELL_BYTES = ENTRY_BYTES["cells"]
PLAIN_BYTES = CELL_BYTES - SEAL_BYTES
HEAD_BYTES = 1 + POINTER_BYTES + 2
PIECE_BYTES = PLAIN_BYTES - HEAD_BYTES
ALERT_CELLS_MAX = 8
POINTERS_A_CELL = PIECE_BYTES // POINTER_BYTES


class Kind(IntEnum):
    """What a cell holds a piece of."""

    ALERT = 1
    POINTERS = 2


def alert_pieces(alert: Alert) -> list[bytes]:
    """Return the pieces of an alert, one for each cell.

    Raises:
        TooLarge: if it does not fit into eight cells.
    """
    content = encode(alert)
    pieces = [content[at : at + PIECE_BYTES] for at in range(0, len(content), PIECE_BYTES)]
    if len(pieces) > ALERT_CELLS_MAX:
        raise TooLarge(f"An alert has at most {ALERT_CELLS_MAX * PIECE_BYTES:,} bytes, all languages together.")
    return pieces


def cells_for_pointers(count: int) -> int:
    """Return how many cells a list of so many pointers needs."""
    return -(-count // POINTERS_A_CELL)


def pointer_pieces(pointers: Sequence[Pointer]) -> list[bytes]:
    """Return the pieces of a list of pointers."""
    written = [pointer.write() for pointer in pointers]
    return [b"".join(written[at : at + POINTERS_A_CELL]) for at in range(0, len(written), POINTERS_A_CELL)]


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a cell goes, the secret that opens it, and its nonce."""

    at: Pointer
    nonce: bytes

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Slot>"


def write_cell(edition: Edition, slot: Slot, kind: Kind, piece: bytes, following: Pointer | None) -> bytes:
    """Return the cell that holds a piece; `following` is where the next piece stands."""
    head = bytes([kind]) + (following.write() if following else NO_POINTER) + len(piece).to_bytes(2, "big")
    return seal(_key(edition, slot.at), slot.nonce, (head + piece).ljust(PLAIN_BYTES, b"\0"))


def read_alert(cells: bytes, edition: Edition, start: Pointer) -> Alert:
    """Return the alert whose first cell is at `start`.

    Raises:
        CannotOpen: if a cell does not open or the content is none; `.why` is `damaged`.
    """
    try:
        return decode(_read(cells, edition, start, Kind.ALERT), Alert)
    except Malformed:
        raise _damaged() from None


def follow(cells: bytes, edition: Edition, pointers: Sequence[Pointer]) -> tuple[Pointer, ...]:
    """Return the alerts' pointers of a row: its own, and those in the list that its second may lead to.

    Raises:
        CannotOpen: as `read_alert`.
    """
    *first, last = pointers
    kind, _, _ = _open(cells, edition, last)
    if kind is Kind.ALERT:
        return tuple(pointers)
    return *first, *read_pointers(_read(cells, edition, last, Kind.POINTERS))


def _read(cells: bytes, edition: Edition, start: Pointer, wanted: Kind) -> bytes:
    content, at, seen = b"", start, set[int]()
    while True:
        seen.add(at.place)
        kind, following, piece = _open(cells, edition, at)
        content += piece
        if kind is not wanted or (following and following[0].place in seen):
            raise _damaged()
        if not following:
            return content
        [at] = following


def _open(cells: bytes, edition: Edition, at: Pointer) -> tuple[Kind, tuple[Pointer, ...], bytes]:
    try:
        plain = unseal(_key(edition, at), cells[at.place * CELL_BYTES : (at.place + 1) * CELL_BYTES])
        kind = Kind(plain[0])
    except (CannotOpen, ValueError):
        raise _damaged() from None
    following = read_pointers(plain[1 : 1 + POINTER_BYTES])
    length = int.from_bytes(plain[1 + POINTER_BYTES : HEAD_BYTES], "big")
    piece, rest = plain[HEAD_BYTES : HEAD_BYTES + length], plain[HEAD_BYTES + length :]
    if len(piece) != length or rest.strip(b"\0"):
        raise _damaged()
    return kind, following, piece


def _key(edition: Edition, at: Pointer) -> bytes:
    return edition.derive(at.secret, "cell", KEY_BYTES, at.place)


def _damaged() -> CannotOpen:
    return CannotOpen("A cell of this list is damaged.", why="damaged")
