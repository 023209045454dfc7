"""Publication: from alerts and the values of their identifiers to the three files of a list, byte for byte.

Nothing is drawn here. All that looks random comes by HKDF from the publication seed, mixed with what is published, so a
second worker's program that gathers the same alerts builds the same bytes, and the same seed with other alerts shares
no nonce with them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import accumulate

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sayso.lookup.cells import CELL_BYTES, Kind, Slot, alert_pieces, cells_for_pointers, pointer_pieces, write_cell
from sayso.lookup.files import KEY_BYTES, NONCE_BYTES, Edition, FileName, ListFiles, padded_count, seal_file
from sayso.lookup.rows import NO_POINTER, POINTERS, ROW_BYTES, SECRET_BYTES, Pointer, tag_and_key, write_row
from sayso.wire.encoding import encode
from sayso.wire.listing import ListedAlert

ORDER_BYTES = 16


@dataclass(frozen=True, slots=True)
class Publication:
    """A list as built: what it holds, in order, where each alert begins (its place), and the sealed files."""

    listed: tuple[ListedAlert, ...]
    places: tuple[int, ...]
    files: ListFiles


class _Dice:
    """What looks random in one publication; the same for everybody who builds it."""

    def __init__(self, edition: Edition, seed: bytes, listed: tuple[ListedAlert, ...]) -> None:
        info = f"sayso/v1/lookup/seed\0{edition.list}\0{edition.number}".encode()
        salt = sha256(encode(listed)).digest()
        self.edition, self.seed = edition, HKDF(SHA256(), KEY_BYTES, salt, info).derive(seed)

    def __call__(self, label: str, length: int, at: int | None = None) -> bytes:
        return self.edition.derive(self.seed, label, length, at)

    def cells(self, count: int) -> tuple[list[Slot], dict[int, bytes]]:
        """Return so many cells at places in no order, and by place the cells that fill up between them."""
        cells = [self("cell-draw", ORDER_BYTES + SECRET_BYTES + NONCE_BYTES, at) for at in range(count)]
        cells += [self("cell-dummy", ORDER_BYTES + CELL_BYTES, at) for at in range(padded_count(count) - count)]
        place = {number: place for place, number in enumerate(sorted(range(len(cells)), key=cells.__getitem__))}
        split = ORDER_BYTES + SECRET_BYTES
        drawn = [
            Slot(Pointer(place[number], cell[ORDER_BYTES:split]), cell[split:])
            for number, cell in enumerate(cells[:count])
        ]
        return drawn, {place[number]: cells[number][ORDER_BYTES:] for number in range(count, len(cells))}


def in_order(listed: Iterable[ListedAlert]) -> tuple[ListedAlert, ...]:
    """Return the alerts as they are listed: newest day first, then by encoding; each one's values ascending, once."""
    tidy = (ListedAlert(one.alert, one.shown, tuple(sorted(set(one.values)))) for one in listed)
    return tuple(sorted(sorted(tidy, key=encode), key=lambda one: one.alert.day, reverse=True))


def build(secret: bytes, edition: Edition, seed: bytes, listed: Iterable[ListedAlert]) -> Publication:
    """Return the list of these alerts, sealed under the circle's secret; secret and seed are 32 bytes each.

    Raises:
        TooLarge: if an alert does not fit into eight cells.
    """
    ordered = in_order(listed)
    draw = _Dice(edition, seed, ordered)
    about = _alerts_by_row(edition, ordered)
    contents = [(Kind.ALERT, alert_pieces(one.alert)) for one in ordered]
    starts = list(accumulate((len(pieces) for _, pieces in contents), initial=0))
    lists = [row for row, (_, _, alerts) in enumerate(about) if len(alerts) > POINTERS]
    list_cells = [cells_for_pointers(len(about[row][2]) - 1) for row in lists]
    list_starts = dict(zip(lists, accumulate(list_cells, initial=starts[-1]), strict=False))
    drawn, dummies = draw.cells(starts[-1] + sum(list_cells))
    firsts = [drawn[start].at for start in starts[:-1]]
    contents += [(Kind.POINTERS, pointer_pieces([firsts[alert] for alert in about[row][2][1:]])) for row in lists]

    def second(row: int, alerts: Sequence[int]) -> bytes:
        if row in list_starts:
            return drawn[list_starts[row]].at.write()
        return firsts[alerts[1]].write() if len(alerts) == POINTERS else NO_POINTER

    rows = [
        write_row(tag, key, draw("row-nonce", NONCE_BYTES, row), firsts[alerts[0]].write() + second(row, alerts))
        for row, (tag, key, alerts) in enumerate(about)
    ]
    rows += [draw("row-dummy", ROW_BYTES, at) for at in range(padded_count(len(rows)) - len(rows))]
    shown = [first.write() for first, one in zip(firsts, ordered, strict=True) if one.shown]
    shown += [NO_POINTER] * (padded_count(len(shown)) - len(shown))

    def file(name: FileName, entries: Iterable[bytes]) -> bytes:
        return seal_file(secret, edition, name, draw(f"{name}-nonce", NONCE_BYTES), b"".join(entries))

    cells = {cell.at.place: sealed for cell, sealed in zip(drawn, _sealed(edition, contents, drawn), strict=True)}
    entries = (cell for _, cell in sorted((cells | dummies).items()))
    files = ListFiles(file("rows", sorted(rows)), file("cells", entries), file("bulletin", shown))
    return Publication(ordered, tuple(first.place for first in firsts), files)


def _alerts_by_row(edition: Edition, listed: Sequence[ListedAlert]) -> list[tuple[bytes, bytes, list[int]]]:
    """Return tag, key and alerts (their numbers, newest first) of each identifier's row, by tag."""
    alerts: dict[bytes, list[int]] = {}
    for number, one in enumerate(listed):
        for value in one.values:
            alerts.setdefault(value, []).append(number)
    return sorted((*tag_and_key(edition, value), numbers) for value, numbers in alerts.items())


def _sealed(edition: Edition, contents: Iterable[tuple[Kind, list[bytes]]], drawn: Sequence[Slot]) -> Iterator[bytes]:
    """Yield the sealed cells of all contents, one after the other."""
    number = 0
    for kind, pieces in contents:
        for left, piece in zip(range(len(pieces) - 1, -1, -1), pieces, strict=True):
            cell = drawn[number]
            number += 1
            yield write_cell(edition, cell, kind, piece, drawn[number].at if left else None)
