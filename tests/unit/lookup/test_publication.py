"""A list is built without dice, reads back as it was, and shows nothing but how much there is of it."""

import os
import random
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.help.lists import alert

from sayso.lookup.cells import ALERT_CELLS_MAX, CELL_BYTES, PIECE_BYTES, POINTERS_A_CELL, follow, read_alert
from sayso.lookup.files import ENTRY_BYTES, SEAL_BYTES, Edition, FileName, open_file, padded_count
from sayso.lookup.pauses import read_places, seal_places
from sayso.lookup.publication import Publication, build, in_order
from sayso.lookup.rows import ROW_BYTES, Pointer, find_row, read_pointers
from sayso.wire.encoding import encode
from sayso.wire.errors import CannotOpen, TooLarge
from sayso.wire.listing import Alert, AlertText, ListedAlert

EDITION, SECRET, SEED = Edition("ab" * 16, 3), os.urandom(32), os.urandom(32)
VALUES = [os.urandom(64) for _ in range(200)]
FILES: tuple[FileName, ...] = ("rows", "cells", "bulletin")


def inside(made: Publication, name: FileName, edition: Edition = EDITION) -> bytes:
    """Return what is in a file."""
    return open_file(SECRET, edition, name, getattr(made.files, name))


def found(made: Publication, value: bytes, edition: Edition = EDITION) -> list[Alert]:
    """Return the alerts that a list has for a value."""
    pointers = find_row(inside(made, "rows", edition), edition, value)
    cells = inside(made, "cells", edition)
    return [read_alert(cells, edition, at) for at in (follow(cells, edition, pointers) if pointers else ())]


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
listed_alerts = st.lists(
    st.builds(
        lambda text, day, shown, about: ListedAlert(
            alert(text, f"2026-11-{day:02}"), shown, tuple(VALUES[number] for number in about)
        ),
        words,
        st.integers(1, 30),
        st.booleans(),
        st.lists(st.integers(0, 5), max_size=4),
    ),
    max_size=12,
)


@pytest.mark.holds("A3.5", "A3.9")
@settings(max_examples=40, deadline=None)
@given(listed_alerts, st.randoms())
def test_what_is_listed_is_found(listed: list[ListedAlert], dice: random.Random) -> None:
    """Every value leads to exactly its alerts, newest first, in one row; every shown alert is in the bulletin."""
    made = build(SECRET, EDITION, SEED, listed)
    for value in VALUES[:6]:
        assert found(made, value) == [one.alert for one in made.listed if value in one.values]
    cells = inside(made, "cells")
    shown = [read_alert(cells, EDITION, at) for at in read_pointers(inside(made, "bulletin"))]
    assert shown == [one.alert for one in made.listed if one.shown]
    assert Counter(one.alert for one in made.listed) == Counter(one.alert for one in listed)
    mixed = [ListedAlert(one.alert, one.shown, (*reversed(one.values), *one.values)) for one in listed]
    dice.shuffle(mixed)
    assert build(SECRET, EDITION, SEED, mixed) == made


@pytest.mark.holds("A3.9")
@pytest.mark.parametrize("alerts", [1, 2, 3, 1 + POINTERS_A_CELL, 2 + POINTERS_A_CELL, 120])
def test_an_identifier_has_one_row_however_many_alerts(alerts: int) -> None:
    """One, two, three, as many as fit into one list and more: one row, and every alert is found, newest first."""
    listed = [ListedAlert(alert(f"no. {number}"), shown=False, values=(VALUES[0],)) for number in range(alerts)]
    made = build(SECRET, EDITION, SEED, listed)
    assert found(made, VALUES[0]) == [one.alert for one in made.listed]
    assert len(found(made, VALUES[0])) == alerts
    assert len(inside(made, "rows")) == 64 * ROW_BYTES
    assert len(find_row(inside(made, "rows"), EDITION, VALUES[0])) == min(alerts, 2)


@pytest.mark.holds("A3.9")
def test_only_padded_counts_show() -> None:
    """Files are as long for 1 as for 64 identifiers, entries are padded to 64, and rows stand in the order of tags."""
    sizes = set()
    for count in (0, 1, 63, 64):
        listed = [ListedAlert(alert(str(number)), number % 2 == 0, (VALUES[number],)) for number in range(count)]
        made = build(SECRET, EDITION, SEED, listed)
        sizes.add(tuple(len(getattr(made.files, name)) for name in FILES))
        rows = inside(made, "rows")
        tags = [rows[at : at + 8] for at in range(0, len(rows), ROW_BYTES)]
        assert tags == sorted(tags)
        assert len(set(tags)) == len(tags)
    assert sizes == {tuple(64 * ENTRY_BYTES[name] + SEAL_BYTES for name in FILES)}
    assert [padded_count(count) for count in (0, 1, 64, 65, 128)] == [64, 64, 64, 128, 128]


@pytest.mark.holds("A3.5")
def test_two_languages_of_nine_hundred_bytes_fit() -> None:
    """A text goes over as many cells as it needs: two languages at their limit, and the largest that still fits."""
    long = alert().texts
    two = Alert((AlertText("en", "x" * 900), AlertText("ro", "ț" * 450)), "official", "one", "2026-11-22", "2027-01-21")
    empty = len(encode(Alert((AlertText("en", ""),), "client", "one", "2026-11-22", "2027-01-21")))
    room = ALERT_CELLS_MAX * PIECE_BYTES - empty
    most = Alert((AlertText("en", "y" * room),), "client", "one", "2026-11-22", "2027-01-21")
    for one, cells in ((two, 3), (most, ALERT_CELLS_MAX), (Alert(long, "client", "one", "", ""), 1)):
        made = build(SECRET, EDITION, SEED, [ListedAlert(one, shown=False, values=(VALUES[0],))])
        assert found(made, VALUES[0]) == [one]
        assert -(-len(encode(one)) // PIECE_BYTES) == cells
    with pytest.raises(TooLarge, match="7,688"):
        build(
            SECRET,
            EDITION,
            SEED,
            [ListedAlert(Alert((AlertText("en", "y" * (room + 1)),), *rest(most)), shown=False, values=())],
        )


def rest(one: Alert) -> tuple[str, ...]:
    """Return an alert's other fields."""
    return one.kind, one.evidence, one.day, one.until


@pytest.mark.holds("A3.9")
def test_the_same_seed_with_other_alerts_shares_no_nonce() -> None:
    """If a worker builds twice under one number and seed, with one letter changed, nothing is sealed twice alike."""
    one, other = (
        build(SECRET, EDITION, SEED, [ListedAlert(alert(text), shown=True, values=(VALUES[0], VALUES[1]))])
        for text in "ab"
    )
    for name, size in ENTRY_BYTES.items():
        first, second = (inside(made, name) for made in (one, other))
        pairs = [{data[at : at + size] for at in range(0, len(data), size)} for data in (first, second)]
        assert len(pairs[0] & pairs[1]) == (1 if name == "bulletin" else 0)  # what fills up a bulletin is no secret
        assert getattr(one.files, name)[:24] != getattr(other.files, name)[:24]
    rows = [inside(made, "rows") for made in (one, other)]
    nonces = [{data[at + 8 : at + 32] for at in range(0, len(data), ROW_BYTES)} for data in rows]
    assert nonces[0] & nonces[1] == set()


@pytest.mark.holds("A3.7", "A3.19")
def test_a_damaged_cell_is_never_no_alert() -> None:
    """Whatever is wrong with a cell that a row leads to, reading it fails; it never reads as nothing."""
    listed = [ListedAlert(alert("x" * 700), shown=False, values=(VALUES[0],))]
    made = build(SECRET, EDITION, SEED, listed)
    cells, [start] = inside(made, "cells"), find_row(inside(made, "rows"), EDITION, VALUES[0])
    place = start.place * CELL_BYTES
    for at in range(place, place + CELL_BYTES, 7):
        broken = cells[:at] + bytes([cells[at] ^ 1]) + cells[at + 1 :]
        with pytest.raises(CannotOpen) as refused:
            read_alert(broken, EDITION, start)
        assert refused.value.why == "damaged"
    for wrong in (cells[:place], b"", cells[CELL_BYTES:]):
        with pytest.raises(CannotOpen):
            read_alert(wrong, EDITION, start)
    for pointer in (Pointer(start.place, bytes(16)), Pointer(2**32 - 2, start.secret)):
        with pytest.raises(CannotOpen):
            follow(cells, EDITION, [pointer])


def test_the_order_is_by_day_and_then_by_bytes() -> None:
    """Newest first; of one day, by encoding; values ascending, each once."""
    late, early = (
        ListedAlert(alert("x", day), shown=True, values=VALUES[:2][::-1] * 2) for day in ("2026-11-22", "2026-11-21")
    )
    assert [one.alert.day for one in in_order([early, late])] == ["2026-11-22", "2026-11-21"]
    assert in_order([late])[0].values == tuple(sorted(VALUES[:2]))


@pytest.mark.holds("A3.12")
@settings(max_examples=30, deadline=None)
@given(st.sets(st.integers(0, 2**20), max_size=130))
def test_pauses_read_back(places: set[int]) -> None:
    """The places of a pause read back, and how many there are shows only in steps of 64."""
    sealed = seal_places(SECRET, EDITION, 1, os.urandom(24), places)
    assert read_places(SECRET, EDITION, 1, sealed) == places
    assert len(sealed) == SEAL_BYTES + 4 + 4 * padded_count(len(places))
    for order, damaged in (
        (2, sealed),
        (1, sealed[:-1]),
        (1, b""),
        (1, sealed[:30] + bytes([sealed[30] ^ 1]) + sealed[31:]),
    ):
        with pytest.raises(CannotOpen):
            read_places(SECRET, EDITION, order, damaged)
