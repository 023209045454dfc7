"""Promise, and limit: what a seized holder finds, and what it does not.

With one holder, whoever has its key and one circle's secret can try every number there is. We say so ("If our computer
is taken"), and show here that it works, what each try costs on this machine, and that neither half works without the
other.
"""

import os
import sys
import time
from collections.abc import Callable
from hashlib import sha256

import pytest
from tests.help.lists import DAY, HIT, OTHER, Listing, alert

from sayso.device.check import begin, blinded
from sayso.lookup.files import Edition, FileName, open_file
from sayso.lookup.oprf import direct
from sayso.lookup.rows import ROW_BYTES, TAG_BYTES, find_row, tag_and_key
from sayso.lookup.stretch import COST, stretch
from sayso.wire.encoding import encode
from sayso.wire.errors import CannotOpen

pytestmark = pytest.mark.holds("A3.11")
LISTING = Listing()
PUBLISHED = LISTING.publish({alert("planted"): [HIT], alert("too"): [OTHER]}, shown=False)
EDITION = PUBLISHED.edition
CANDIDATES = [f"tel:+44131496{number:04}" for number in range(115, 131)]
FILES: tuple[FileName, ...] = ("rows", "cells", "bulletin")


def found(value_of: Callable[[str], bytes], secret: bytes, edition: Edition = EDITION) -> list[str]:
    """Return which candidates somebody finds who has this secret and can work out these values."""
    rows = open_file(secret, edition, "rows", PUBLISHED.files.rows)
    return [form for form in CANDIDATES if find_row(rows, edition, value_of(form))]


def test_a_seized_holder_with_a_circles_secret_finds_a_planted_number(capsys: pytest.CaptureFixture[str]) -> None:
    """Key, secret and files together find it, at the cost of one Argon2id run for each candidate; we print how long."""
    began = time.process_time()
    took = found(lambda form: direct(LISTING.key.secret, stretch(form, LISTING.id)), LISTING.secret)
    seconds = (time.process_time() - began) / len(CANDIDATES)
    assert took == [HIT]
    with capsys.disabled():
        days = {many: many * seconds / 86_400 for many in (5 * 10**7, 10**9)}
        told = ", ".join(f"{many:,} numbers in {count:,.0f} core-days" for many, count in days.items())
        sys.stdout.write(f"\n  one candidate: {seconds * 1000:.0f} ms of one core of this machine, so {told}\n")


def test_each_try_costs_what_we_say() -> None:
    """The stretching is Argon2id with 19 MiB and two passes, and a table made for one list serves no other."""
    assert (COST.memory_kib, COST.passes, COST.lanes) == (19 * 1024, 2, 1)
    assert encode(PUBLISHED.manifest.stretch) == encode(COST)
    assert stretch(HIT, LISTING.id) != stretch(HIT, os.urandom(16).hex())
    elsewhere = Listing(LISTING.at, secret=LISTING.secret, key=LISTING.key)
    assert elsewhere.value(HIT) != LISTING.value(HIT)


def test_without_the_secret_not_even_the_rows_are_seen() -> None:
    """Whoever has server and holder, but no member, sees random bytes: no file opens, and no tag stands in one."""
    tags = [tag_and_key(EDITION, LISTING.value(form))[0] for form in (HIT, OTHER)]
    for name in FILES:
        sealed = getattr(PUBLISHED.files, name)
        for secret in (bytes(32), LISTING.key.secret, LISTING.key.public, os.urandom(32), LISTING.seed):
            with pytest.raises(CannotOpen):
                open_file(secret, EDITION, name, sealed)
        assert not [tag for tag in tags if tag in sealed]
    inside = open_file(LISTING.secret, EDITION, "rows", PUBLISHED.files.rows)
    assert all(tag in inside for tag in tags)  # the control


def test_with_the_secret_alone_nothing_is_found() -> None:
    """A member alone, or whoever has her secret, sees rows and cannot try a number without asking the holder."""
    x = {form: stretch(form, LISTING.id) for form in CANDIDATES}
    guesses: dict[str, Callable[[str], bytes]] = {
        "what is asked": lambda form: x[form],
        "twice that": lambda form: x[form] * 2,
        "its hash": lambda form: sha256(x[form]).digest() * 2,
        "the form": lambda form: form.encode(),
        "its own hash": lambda form: sha256(form.encode()).digest() * 2,
        "another key": lambda form: direct(LISTING.secret[:31] + b"\0", x[form]),
    }
    for name, value_of in guesses.items():
        assert found(value_of, LISTING.secret) == [], name
    assert found(LISTING.value, LISTING.secret) == [HIT]  # the control


def test_no_number_comes_back_from_a_hash() -> None:
    """No digest of any candidate stands in what the server keeps or hears: files, head, requests, answers (game 7)."""
    asked = blinded(begin(LISTING.open(PUBLISHED, today=DAY), [HIT], os.urandom))
    heard = [encode(asked), encode(LISTING.ask(asked)), b"".join((*asked.elements, *LISTING.ask(asked).elements))]
    kept = [encode(PUBLISHED.head), *(getattr(PUBLISHED.files, name) for name in FILES)]
    everything = b"\0".join([*heard, *kept])
    for form in (HIT, OTHER):
        for data in (form.encode(), form.partition(":")[2].encode(), stretch(form, LISTING.id), LISTING.value(form)):
            for piece in (data, sha256(data).digest(), sha256(data).hexdigest().encode(), data.hex().encode()):
                assert piece[:16] not in everything
    planted = sha256(PUBLISHED.head.manifest.payload).hexdigest().encode()
    assert planted in everything + encode(LISTING.open(PUBLISHED).known)  # the control


def test_how_many_rows_are_real_is_not_seen_by_a_member_either() -> None:
    """Of the rows that a member sees, those that fill up look like the others: random, each with its own tag."""
    rows = open_file(LISTING.secret, EDITION, "rows", PUBLISHED.files.rows)
    tagged = [rows[at : at + TAG_BYTES] for at in range(0, len(rows), ROW_BYTES)]
    assert len(set(tagged)) == 64
    assert tagged == sorted(tagged)
    ones = sum(byte.bit_count() for byte in rows) / (8 * len(rows))
    assert 0.48 < ones < 0.52
