"""Promise: what could not be checked is never shown as no match.

The adversary is the server, and the holder in it: it may answer anything, old or forged or nothing. The identifier
asked about is listed; so whatever the outcome, it is never a no match. The control, in each language, is an honest
answer: warned.
"""

import os
from collections.abc import Callable
from typing import Any

import pytest
from tests.help.lists import DAY, HIT, MISS, Listing, Member, Published, alert
from tests.help.twin import Refused, Twin

from sayso.device.check import REASONS, CouldNotCheck, NoMatch, Warned, check, open_list
from sayso.ledger.days import days_after
from sayso.lookup import ristretto
from sayso.lookup.files import FileName, ListFiles, check_file
from sayso.lookup.rows import ROW_BYTES, find_row
from sayso.wire.encoding import encode
from sayso.wire.errors import CannotOpen, QuotaUsed, Unavailable
from sayso.wire.listing import Blinded, Evaluation, Head, KnownHead, Stretch

LISTING = Listing()
FIRST = LISTING.publish({alert("first"): [HIT]})
SECOND = LISTING.after(FIRST, {alert("second"): [HIT]})
SILENT = LISTING.after(FIRST, {alert("another"): [MISS]})
OTHER_LIST = Listing(LISTING.at, secret=LISTING.secret, key=LISTING.key)
ELSEWHERE = OTHER_LIST.publish({alert("elsewhere"): [HIT]})
FILES: tuple[FileName, ...] = ("rows", "cells", "bulletin")
KNOWN = LISTING.open(SECOND, known=LISTING.open(FIRST).known).known
"""What a member remembers who has seen the second list."""


@pytest.fixture(scope="module")
def member(twin: Twin) -> Member:
    """Have a member's page with the built worker, where she has come with her code."""
    return Member(twin, LISTING)


def heads() -> dict[str, tuple[Published, Head, str, KnownHead | None, str]]:
    """Return what a server may hand out instead of the newest list: files, head, day, what is known, the reason."""
    paused = LISTING.pause(SECOND, SECOND.head, [0])
    seen_pause = LISTING.open(SECOND, paused).known
    signers = LISTING.at.seeds

    def changed(**fields: object) -> Head:
        return SECOND.resigned(*signers, **fields)

    return {
        "frozen": (SECOND, SECOND.head, days_after(DAY, 15), None, "day"),
        "from a day to come": (SECOND, SECOND.head, days_after(DAY, -2), None, "day"),
        "rolled back": (FIRST, FIRST.head, DAY, KNOWN, "older"),
        "split": (SILENT, SILENT.head, DAY, KNOWN, "fork"),
        "not the next": (SECOND, changed(previous="0" * 64), DAY, LISTING.open(FIRST).known, "gap"),
        "signed once": (SECOND, SECOND.resigned(signers[0]), DAY, None, "signature"),
        "of another list": (ELSEWHERE, ELSEWHERE.head, DAY, None, "list"),
        "with the files of an older one": (FIRST, SECOND.head, DAY, None, "file"),
        "with the files of another list": (ELSEWHERE, SECOND.head, DAY, None, "file"),
        "without a pause that was seen": (SECOND, SECOND.head, DAY, seen_pause, "pause"),
        "of another canonical version": (SECOND, changed(canonical=2), DAY, None, "version"),
        "stretched at less cost": (SECOND, changed(stretch=Stretch(19_456, 1, 1)), DAY, None, "version"),
        "under another number": (SECOND, changed(number=3), DAY, None, "secret"),
    }


@pytest.mark.holds("A3.7", "A3.10", "A3.19")
@pytest.mark.parametrize("how", heads())
def test_a_list_that_is_not_the_newest_true_one(member: Member, how: str) -> None:
    """Old, forked, signed once, of another list, number, version: could not check, for the same reason in both."""
    published, head, today, known, reason = heads()[how]
    outcome = check(
        lambda: open_list(LISTING.circle(known), head, published.files, today), [HIT], os.urandom, LISTING.ask
    )
    assert outcome == (CouldNotCheck(reason),)
    assert member.open(published, head, today, known) == {
        "outcome": "could_not_check",
        "reason": reason,
    }


@pytest.mark.holds("A3.7")
def test_the_true_list_warns(member: Member) -> None:
    """The control: asked honestly, with all that was known, both languages warn."""
    [outcome] = LISTING.check(SECOND, HIT, known=KNOWN)
    assert isinstance(outcome, Warned)
    assert member.open(SECOND, known=KNOWN)["outcome"] == "open"
    assert member.check(HIT)["outcomes"][0]["outcome"] == "warned"


def with_file(name: FileName, lie: bytes) -> ListFiles:
    """Return the files with one replaced."""
    return ListFiles(**{one: getattr(SECOND.files, one) for one in FILES} | {name: lie})


@pytest.mark.holds("A3.7", "A3.19")
def test_every_byte_of_the_rows_altered(twin: Twin, member: Member) -> None:
    """Each byte of the file of rows, turned: refused in both languages before anything is looked up."""
    rows, told = SECOND.files.rows, SECOND.manifest.rows
    lies = [rows[:at] + bytes([rows[at] ^ 1 << at % 8]) + rows[at + 1 :] for at in range(len(rows))]
    lies += [rows[:length] for length in (0, 1, 24, 40, len(rows) // 2, len(rows) - 1)] + [rows + b"\0"]
    theirs = twin.each(("check_file", "rows", lie, encode(told).decode()) for lie in lies)
    for lie, their in zip(lies, theirs, strict=True):
        with pytest.raises(Exception, match="not the one that was signed") as refused:
            check_file("rows", lie, told)
        assert refused.value.why == "file"  # type: ignore[attr-defined]
        assert isinstance(their, Refused)
        assert their.why == "file"
    assert twin.ask("check_file", "rows", rows, encode(told).decode()) is None  # the control
    for name in FILES:
        file = getattr(SECOND.files, name)
        lie = with_file(name, file[:-1] + bytes([file[-1] ^ 1]))
        outcome = check(lambda lie=lie: open_list(LISTING.circle(), SECOND.head, lie, DAY), [HIT], os.urandom, _never)
        assert outcome == (CouldNotCheck("file"),)
        assert member.open(SECOND, files=lie)["reason"] == "file"


@pytest.mark.holds("A3.7", "A3.19")
def test_every_byte_of_her_row_altered(twin: Twin) -> None:
    """If two workers ever signed a damaged row: each byte behind its tag, turned, is damage and not absence."""
    opened, value = LISTING.open(SECOND), LISTING.value(HIT)
    at = opened.rows.index(_tag(value))
    edition = {"list": opened.edition.list, "number": opened.edition.number}
    lies = [
        opened.rows[:spot] + bytes([opened.rows[spot] ^ 1]) + opened.rows[spot + 1 :]
        for spot in range(at + 8, at + ROW_BYTES)
    ]
    theirs = twin.each(("rows.findRow", lie, edition, value) for lie in lies)
    for lie, their in zip(lies, theirs, strict=True):
        with pytest.raises(CannotOpen) as refused:
            find_row(lie, opened.edition, value)
        assert refused.value.why == "damaged"
        assert isinstance(their, Refused)
        assert their.why == "damaged"
    object.__setattr__(opened, "rows", lies[0])
    assert LISTING.outcomes(opened, HIT, MISS) == (CouldNotCheck("damaged"), NoMatch())


def _tag(value: bytes) -> bytes:
    return SECOND.edition.derive(value, "row", 40)[:8]


def _never(_: Blinded) -> Evaluation:
    raise AssertionError("Nobody is to be asked about a list that cannot be relied on.")


def answers() -> dict[str, Callable[[Blinded], Evaluation]]:
    """Return what a holder may answer instead of the truth."""
    stranger = Listing(LISTING.at, LISTING.id, LISTING.secret)

    def other_key(asked: Blinded) -> Evaluation:
        return stranger.ask(asked)

    def altered(asked: Blinded) -> Evaluation:
        good = LISTING.ask(asked)
        return Evaluation((stranger.ask(asked).elements[0], *good.elements[1:]), good.proof)

    def unchanged(asked: Blinded) -> Evaluation:
        return Evaluation(asked.elements, LISTING.ask(asked).proof)

    def swapped(asked: Blinded) -> Evaluation:
        good = LISTING.ask(asked)
        return Evaluation(good.elements[::-1], good.proof)

    def another(asked: Blinded) -> Evaluation:
        return LISTING.ask(Blinded((ristretto.multiply_base(b"\1" + bytes(31)),) * len(asked.elements)))

    def identity(asked: Blinded) -> Evaluation:
        return Evaluation((ristretto.IDENTITY,) * len(asked.elements), LISTING.ask(asked).proof)

    def no_proof(asked: Blinded) -> Evaluation:
        return Evaluation(LISTING.ask(asked).elements, b"")

    def fewer(asked: Blinded) -> Evaluation:
        return LISTING.ask(Blinded(asked.elements[:1]))

    lies = other_key, altered, unchanged, swapped, another, identity, no_proof, fewer
    return {lie.__name__: lie for lie in lies}


@pytest.mark.holds("A3.4", "A3.7", "A3.19")
@pytest.mark.parametrize("how", answers())
def test_an_answer_without_its_proof(member: Member, how: str) -> None:
    """Another key, altered or swapped elements, the identity, no proof: could not check, listed or not."""
    lie = answers()[how]
    assert LISTING.check(SECOND, HIT, MISS, ask=lie) == (CouldNotCheck("proof"),) * 2
    assert member.open(SECOND)["outcome"] == "open"
    assert member.check(HIT, MISS, ask=lie) == {"outcome": "could_not_check", "reason": "proof"}


@pytest.mark.holds("A3.7")
@pytest.mark.parametrize(("error", "reason"), [(QuotaUsed(""), "quota"), (Unavailable(""), "connection")])
def test_no_answer_at_all(error: Exception, reason: str) -> None:
    """An allowance that is used up, or no connection, is a could-not-check, of the list and of the holder alike."""

    def fails(*_: object) -> Any:
        raise error

    assert LISTING.check(SECOND, HIT, ask=fails) == (CouldNotCheck(reason),)
    assert check(fails, [HIT, MISS], os.urandom, LISTING.ask) == (CouldNotCheck(reason),) * 2


@pytest.mark.holds("A3.7")
def test_every_reason_is_one_that_the_page_knows(twin: Twin) -> None:
    """Both languages have the same reasons, so that a page has words for each."""
    assert twin.ask("reasons") == list(REASONS)
