"""Promise: two publications of the same alerts share no tag and no sealed bytes; only the padded count shows.

The server has all files of all days. If an entry could be followed from one to the next, it would learn which alert is
new, which one went, and with a member's help whose. The same search finds everything where two files really are alike.
"""

import os
from itertools import combinations

import pytest
from tests.help.lists import HIT, MISS, OTHER, Listing, Published, alert

from sayso.lookup.files import ENTRY_BYTES, FileName, open_file
from sayso.lookup.rows import ROW_BYTES, TAG_BYTES, read_pointers, tag_and_key
from sayso.wire.encoding import encode

pytestmark = pytest.mark.holds("A3.9")
FORMS = (HIT, OTHER, MISS)
ALERTS = {alert(f"no. {number}"): [FORMS[number % 3]] for number in range(9)}
LISTING = Listing()
FILES: tuple[FileName, ...] = ("rows", "cells", "bulletin")
WINDOW = 8


def windows(data: bytes, step: int = 1) -> set[bytes]:
    """Return the pieces of eight bytes that begin at every `step`th byte."""
    return {data[at : at + WINDOW] for at in range(0, len(data) - WINDOW + 1, step)}


def share(one: bytes, other: bytes) -> bool:
    """Say whether fifteen bytes of one stand in the other, wherever: eight of them begin at a multiple of eight."""
    return bool(windows(one) & windows(other, WINDOW))


def inside(listing: Listing, published: Published, name: FileName) -> bytes:
    """Return what a member sees in a file."""
    return open_file(listing.secret, published.edition, name, getattr(published.files, name))


def tags(listing: Listing, published: Published) -> set[bytes]:
    """Return the tags of all rows, padding included."""
    rows = inside(listing, published, "rows")
    return {rows[at : at + TAG_BYTES] for at in range(0, len(rows), ROW_BYTES)}


def editions() -> list[tuple[Listing, Published]]:
    """Return the same alerts under three numbers and on another list, with one secret, seed and holder throughout."""
    first = LISTING.publish(ALERTS)
    second = LISTING.after(first, ALERTS)
    third = LISTING.after(second, ALERTS, day="2026-11-23")
    other = Listing(LISTING.at, os.urandom(16).hex(), LISTING.secret, LISTING.seed, LISTING.key)
    return [(LISTING, first), (LISTING, second), (LISTING, third), (other, other.publish(ALERTS))]


EDITIONS = editions()


def test_the_sealed_files_share_nothing() -> None:
    """No piece of any file stands in another publication's; of one published twice everything does."""
    for (_, one), (_, other) in combinations(EDITIONS, 2):
        for name in FILES:
            assert not share(getattr(one.files, name), getattr(other.files, name))
    again = LISTING.publish(ALERTS)
    assert again.files == EDITIONS[0][1].files
    assert share(again.files.rows, EDITIONS[0][1].files.rows[5:])


def test_a_member_cannot_follow_an_entry_either() -> None:
    """Opened with the circle's secret, two publications share no tag, no piece of a row or cell, no cell's secret."""
    for one, other in combinations(EDITIONS, 2):
        assert not tags(*one) & tags(*other)
        assert not share(inside(*one, "rows"), inside(*other, "rows"))
        assert not share(inside(*one, "cells"), inside(*other, "cells"))
        first, second = ({at.secret for at in read_pointers(inside(*each, "bulletin"))} for each in (one, other))
        assert len(first) == len(ALERTS)
        assert not first & second
    again = LISTING, LISTING.publish(ALERTS)
    assert tags(*EDITIONS[0]) == tags(*again)
    assert share(inside(*EDITIONS[0], "cells"), inside(*again, "cells")[7:])


def test_an_identifier_has_another_tag_each_time() -> None:
    """The tag of an identifier, which whoever has its value knows, is another under each number and on each list."""
    for form in FORMS:
        known = [tag_and_key(published.edition, listing.value(form))[0] for listing, published in EDITIONS]
        assert len(set(known)) == len(known)
        for (listing, published), tag in zip(EDITIONS, known, strict=True):
            assert tag in tags(listing, published)


def test_one_value_and_secret_serve_no_two_lists() -> None:
    """Even if a value and a circle's secret were the same on two lists, tags and keys would not be."""
    value = LISTING.value(HIT)
    found = [tag_and_key(published.edition, value) for _, published in EDITIONS]
    keys = [published.edition.derive(LISTING.secret, name, 32) for _, published in EDITIONS for name in FILES]
    assert len({tag for tag, _ in found}) == len({key for _, key in found}) == len(EDITIONS)
    assert len(set(keys)) == len(EDITIONS) * len(FILES)


def test_alerts_are_at_other_places_each_time() -> None:
    """Where the cells of an alert lie says nothing about where they lay before."""
    places = [published.publication.places for _, published in EDITIONS]
    assert len(set(places)) == len(places)


@pytest.mark.parametrize("count", [0, 1, 9, 63])
def test_only_the_padded_count_shows(count: int) -> None:
    """From none to 63 alerts about one identifier each, files and manifests are as long as each other's."""
    made = LISTING.publish({alert(f"no. {number:02}"): [f"tel:+4413149601{number:02}"] for number in range(count)})
    for name in FILES:
        assert len(getattr(made.files, name)) == 64 * ENTRY_BYTES[name] + 40
    assert len(encode(made.manifest)) == len(encode(EDITIONS[0][1].manifest))
    tagged = inside(LISTING, made, "rows")
    assert len({tagged[at : at + TAG_BYTES] for at in range(0, len(tagged), ROW_BYTES)}) == 64
