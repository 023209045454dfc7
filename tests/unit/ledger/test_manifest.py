"""Manifests of two signatures and pauses of one: what is accepted, and what one dishonest worker cannot do."""

import os

import pytest
from tests.help.lists import DAY, HIT, OTHER, Listing, alert, forged

from sayso.ledger.days import days_after
from sayso.ledger.manifest import accept_head, cosign, payload_hash, sign_manifest
from sayso.wire.errors import Malformed, NotTrusted
from sayso.wire.limits import PAUSES_MAX
from sayso.wire.listing import Head, KnownHead

LISTING = Listing()
FIRST = LISTING.publish({alert(): [HIT]})
ANA, BEA = LISTING.at.seeds


def refused(head: Head, today: str = DAY, known: KnownHead | None = None) -> str:
    """Return why a head is refused."""
    with pytest.raises(NotTrusted) as error:
        accept_head(head, LISTING.place, today, known)
    return error.value.why


@pytest.mark.holds("A3.5", "A3.10")
def test_two_people_sign_in_either_order() -> None:
    """Whoever signs first, the head is the same; one person cannot sign twice, nor a list that nobody has signed."""
    for first, second in ((ANA, BEA), (BEA, ANA)):
        head = Head(cosign(second, sign_manifest(first, FIRST.manifest)), ())
        assert head == FIRST.head
        assert accept_head(head, LISTING.place, DAY).manifest == FIRST.manifest
    signed = sign_manifest(ANA, FIRST.manifest)
    for seed, envelope in ((ANA, signed), (BEA, forged(signed, signatures=())), (BEA, FIRST.head.manifest)):
        with pytest.raises(NotTrusted) as error:
            cosign(seed, envelope)
        assert error.value.why == "signature"


@pytest.mark.holds("A3.10")
def test_what_was_known_is_remembered() -> None:
    """Each accepted head gives what to remember, and with it an older, another or a shorter one is refused."""
    second = LISTING.after(FIRST, {alert("two"): [HIT]})
    third = LISTING.after(second, {alert("three"): [HIT]})
    known = accept_head(FIRST.head, LISTING.place, DAY).known
    for head in (FIRST.head, second.head, third.head):
        known = accept_head(head, LISTING.place, DAY, known).known
    assert known == KnownHead(3, payload_hash(third.head.manifest), 0, "")
    assert refused(second.head, known=known) == "older"
    assert refused(LISTING.after(second, {alert("other"): [HIT]}).head, known=known) == "fork"
    other = LISTING.publish({alert("other"): [HIT]}, 2, payload_hash(third.head.manifest))
    assert refused(other.head, known=accept_head(FIRST.head, LISTING.place, DAY).known) == "gap"


@pytest.mark.holds("A3.5", "A3.12")
def test_a_pause_cannot_be_undone_alone() -> None:
    """Pauses add up; the last known one may not be missing or another, and a new list begins without any."""
    one = LISTING.pause(FIRST, FIRST.head, [FIRST.publication.places[0]])
    two = LISTING.pause(FIRST, one, [])
    known = accept_head(two, LISTING.place, DAY).known
    assert (known.pauses, known.pause) == (2, payload_hash(two.pauses[1]))
    for shorter in (FIRST.head, one, Head(FIRST.head.manifest, two.pauses[::-1])):
        assert refused(shorter, known=known) == "pause"
    other = LISTING.pause(FIRST, one, [1], signer=0)
    assert refused(other, known=known) == "pause"
    accept_head(LISTING.pause(FIRST, two, [1]), LISTING.place, DAY, known)
    accept_head(LISTING.after(FIRST, {alert("two"): [OTHER]}).head, LISTING.place, DAY, known)


@pytest.mark.holds("A3.10")
def test_pauses_are_few() -> None:
    """After 64 pauses of one worker a new list is due for her."""
    head = FIRST.head
    for _ in range(PAUSES_MAX):
        head = LISTING.pause(FIRST, head, [0])
    accept_head(head, LISTING.place, DAY)
    assert refused(LISTING.pause(FIRST, head, [0])) == "pause"


@pytest.mark.holds("A3.10")
def test_a_list_is_relied_on_for_fourteen_days() -> None:
    """From a day before its day (clocks differ) to the fourteenth day after it, and no longer."""
    for days in (-1, 0, 14):
        accept_head(FIRST.head, LISTING.place, days_after(DAY, days))
    for days in (-2, 15, 400):
        assert refused(FIRST.head, days_after(DAY, days)) == "day"
    with pytest.raises(Malformed):
        accept_head(FIRST.head, LISTING.place, "today")


@pytest.mark.holds("A3.10")
def test_the_servers_own_key_signs_nothing() -> None:
    """With a key that the root did not list, beside a real one or alone, nothing is accepted."""
    evil = os.urandom(32)
    for seeds in ((evil,), (ANA, evil), (evil, os.urandom(32))):
        assert refused(FIRST.resigned(*seeds)) == "signature"
    forged_pause = Listing(LISTING.at, LISTING.id, LISTING.secret)
    object.__setattr__(forged_pause, "at", type(LISTING.at)(LISTING.at.root, LISTING.at.identity, (evil, evil)))
    assert refused(forged_pause.pause(FIRST, FIRST.head, [0], network=LISTING.at.network)) == "pause"
