"""What the private check reads: a head, rows, cells, the places of a pause, and what people type."""

import os

from tests.help.lists import HIT, Listing, alert
from tests.help.world import DAY

from fuzz.target import Target
from sayso.ledger.manifest import accept_head
from sayso.lookup.canon import Kind, read
from sayso.lookup.cells import Kind as CellKind
from sayso.lookup.cells import Slot, alert_pieces, follow, pointer_pieces, read_alert, write_cell
from sayso.lookup.files import Edition, unseal
from sayso.lookup.pauses import read_places, seal_places
from sayso.lookup.rows import Pointer, find_row, tag_and_key, write_row
from sayso.wire.encoding import decode, encode
from sayso.wire.listing import Head

EDITION = Edition("ab" * 16, 7)
PLACE = {"list": EDITION.list, "number": EDITION.number}
TYPED: dict[tuple[Kind, str], tuple[bytes, ...]] = {
    ("phone", "GB"): (b"0131 496 0123", b"+44 (0)131-496.0123", "\u0660\u0661\u0663\u0661 496 0123 ext. 4".encode()),
    ("mail", ""): (b"Ana.Pop+x@GoogleMail.com", b"mailto:a@b.example"),
    ("plate", "GB"): (b"AB12 CDE", b"ABO 123D", "\uff21\uff22 12 CDE".encode()),
    ("handle", "x"): (b"@Example_1", b"https://www.twitter.com/@example/"),
}


def targets() -> list[Target]:
    """Return every target of the private check."""
    return [*(_typed(kind, place, seeds) for (kind, place), seeds in TYPED.items()), *_lists(), _head()]


def _typed(kind: Kind, place: str, seeds: tuple[bytes, ...]) -> Target:
    def form(data: bytes) -> object:
        found = read(kind, place, data.decode(errors="replace"))
        return {"form": found.form, "unusual": found.unusual, "note": found.note}

    return Target(f"canon {kind}", seeds, form, lambda data: ("canon.read", kind, place, data.decode(errors="replace")))


def _lists() -> list[Target]:
    value, secret = os.urandom(64), os.urandom(32)
    tag, key = tag_and_key(EDITION, value)
    first, second = (Pointer(place, os.urandom(16)) for place in (0, 1))
    row = write_row(tag, key, os.urandom(24), first.write() + second.write())

    def cell(at: Pointer, kind: CellKind, piece: bytes) -> bytes:
        return write_cell(EDITION, Slot(at, os.urandom(24)), kind, piece, None)

    [told], [listed] = alert_pieces(alert()), pointer_pieces([first])
    cells = cell(first, CellKind.ALERT, told) + cell(second, CellKind.POINTERS, listed)
    pause = seal_places(secret, EDITION, 1, os.urandom(24), [3, 5])

    def pointers(found: tuple[Pointer, ...]) -> list[dict[str, object]]:
        return [{"place": at.place, "secret": at.secret} for at in found]

    def told_of(at: Pointer) -> dict[str, object]:
        return {"place": at.place, "secret": at.secret}

    return [
        Target(
            "rows",
            (row, bytes(8) + row[8:] + row + b"\xff" * 88),
            lambda data: pointers(find_row(data, EDITION, value)),
            lambda data: ("rows.findRow", data, PLACE, value),
        ),
        Target(
            "cells, an alert",
            (cells,),
            lambda data: encode(read_alert(data, EDITION, first)).decode(),
            lambda data: ("read_alert", data, PLACE, told_of(first)),
        ),
        Target(
            "cells, a list",
            (cells,),
            lambda data: pointers(follow(data, EDITION, [first, second])),
            lambda data: ("follow", data, PLACE, [told_of(first), told_of(second)]),
        ),
        Target(
            "pause",
            (pause,),
            lambda data: sorted(read_places(secret, EDITION, 1, data)),
            lambda data: ("pauses.readPlaces", secret, PLACE, 1, data),
        ),
        Target("unseal", (row[8:], pause), lambda data: unseal(key, data)),
    ]


def _head() -> Target:
    made = Listing()
    published = made.publish({alert(): [HIT]})
    head = made.pause(published, published.head, [1])
    place: dict[str, object] = {"network": made.place.network, "list": made.place.list}
    place["workers"] = [{"name": worker.name, "key": worker.key} for worker in made.place.workers]

    def accept(data: bytes) -> object:
        return encode(accept_head(decode(data, Head), made.place, DAY).known).decode()

    return Target(
        "head", (encode(head), encode(published.head)), accept, lambda data: ("accept_bytes", data, place, DAY)
    )
