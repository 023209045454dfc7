"""Promise: one worker alone can take alerts away, and can add nothing; nor can the server, with one worker's help.

The adversary has everything that one worker has (her key, the circle's secret, the seed, all values) and the server.
Every attempt is shown to both languages.
"""

import json
import os
import random
from typing import Any

import pytest
from tests.help.lists import DAY, HIT, MISS, OTHER, Listing, Member, alert, changed, forged
from tests.help.twin import Twin
from tests.help.world import World

from sayso.device.check import CouldNotCheck, NoMatch, Warned, begin, blinded, conclude
from sayso.ledger.days import days_after
from sayso.ledger.manifest import sign_manifest
from sayso.ledger.signing import public_key, sign
from sayso.wire.encoding import encode
from sayso.wire.envelope import Signature
from sayso.wire.key_list import WorkerKey
from sayso.wire.listing import LIST_TYPE, PAUSE_TYPE, Head

pytestmark = pytest.mark.holds("A3.5", "A3.10")
WORLD = World(seeds=(os.urandom(32), os.urandom(32)))
LISTING = Listing(WORLD)
ANA, EVIL = WORLD.seeds[0], os.urandom(32)
TRUE = LISTING.publish({alert("true"): [HIT], alert("also"): [HIT, OTHER]})
MADE_UP = LISTING.after(TRUE, {alert("made up"): [MISS]})
"""A list that two have signed, and one that the adversary would like to be taken."""


@pytest.fixture(scope="module")
def member(twin: Twin) -> Member:
    """Have a member's page with the built worker, where she has come with her code."""
    return Member(twin, LISTING)


def attempts(seed: bytes = ANA) -> dict[str, Head]:
    """Return heads for the made-up files, as one worker (with this seed) and the server can make them."""
    payload, type_ = encode(MADE_UP.manifest), LIST_TYPE
    mine, evil = (sign(signer, type_, payload).signatures[0] for signer in (seed, EVIL))
    one = sign_manifest(seed, MADE_UP.manifest)
    hers = TRUE.head.manifest.signatures
    copied = [signature for signature in hers if signature.keyid != mine.keyid]
    renamed = Signature(copied[0].keyid, mine.sig)

    def signed(*signatures: Signature) -> Head:
        return Head(forged(one, signatures=tuple(sorted(signatures, key=lambda each: each.keyid))), ())

    return {
        "signed once": signed(mine),
        "signed twice by one": signed(mine, mine),
        "with the server's own key": signed(mine, evil),
        "with a signature of another list": signed(mine, copied[0]),
        "with her signature under another name": signed(mine, renamed),
        "with another worker's key and no signature": signed(mine, Signature(copied[0].keyid, bytes(64))),
        "as a pause": Head(TRUE.head.manifest, (sign(seed, PAUSE_TYPE, payload),)),
        "as a pause of the list's own type": Head(TRUE.head.manifest, (one,)),
        "not signed": signed(),
    }


@pytest.mark.parametrize("how", attempts())
def test_a_list_that_one_has_signed_is_refused(member: Member, how: str) -> None:
    """However it is put together, whichever of the two she is, in neither language is it opened."""
    for seed in WORLD.seeds:  # signatures stand in the order of their keys, so a false one stands first or second
        head, published = attempts(seed)[how], TRUE if how.startswith("as a") else MADE_UP
        [outcome] = LISTING.check(published, MISS, head=head)
        assert isinstance(outcome, CouldNotCheck)
        assert outcome.reason in {"signature", "pause", "type"}
        theirs = member.open(published, head)
        assert theirs == {"outcome": "could_not_check", "reason": outcome.reason}


def test_somebody_with_two_keys_is_one_person(member: Member) -> None:
    """A worker who has a new key while her old one is still listed signs once with both, under one name."""
    again = os.urandom(32)
    place = LISTING.place
    listed = place.workers[0], type(place.workers[0])(place.workers[0].name, public_key(again))
    object.__setattr__(place, "workers", listed)
    head = MADE_UP.resigned(ANA, again)
    refused = {"outcome": "could_not_check", "reason": "signature"}
    assert member.open(MADE_UP, head, workers=listed) == refused
    both = [WorkerKey(name, one.key) for name, one in zip("AB", listed, strict=True)]
    assert member.open(MADE_UP, head, workers=both)["outcome"] == "open"  # the control


def words(outcome: Any) -> set[str]:
    """Return the words of the alerts of an outcome, of either language."""
    if isinstance(outcome, Warned):
        return {one.texts[0].words for one in outcome.alerts}
    return {one["texts"][0]["words"] for one in outcome.get("alerts", ())} if isinstance(outcome, dict) else set()


def test_a_pause_only_takes_away(member: Member) -> None:
    """Whatever one worker pauses, each identifier has fewer alerts or the same; none gains one, and none is changed."""
    dice, forms = random.Random(1), (HIT, OTHER, MISS)
    opened = LISTING.open(TRUE)
    asked = begin(opened, forms, os.urandom)
    answer = LISTING.ask(blinded(asked))
    before = [words(outcome) for outcome in conclude(opened, asked, answer)]
    assert before == [{"true", "also"}, {"also"}, set()]
    sizes = set()
    for number in range(12):
        head = TRUE.head
        for _ in range(dice.randrange(1, 4)):
            places = [dice.choice([*TRUE.publication.places, dice.randrange(64)]) for _ in range(dice.randrange(4))]
            head = LISTING.pause(TRUE, head, places, signer=0)
        after = conclude(LISTING.open(TRUE, head), asked, answer)
        for had, one in zip(before, after, strict=True):
            assert words(one) <= had
            assert isinstance(one, NoMatch | Warned)
        if number % 4 == 0:
            assert member.open(TRUE, head)["outcome"] == "open"
            assert list(map(words, member.check(*forms)["outcomes"])) == list(map(words, after))
        sizes.add(json.dumps([len(words(one)) for one in after]))
    assert len(sizes) > 2


def test_a_worker_who_was_taken_off_the_list_counts_no_more(member: Member) -> None:
    """Once the root has signed a key list without her, what she has signed with another is no longer taken."""
    assert member.open(TRUE, workers=LISTING.place.workers[:1])["reason"] == "signature"
    gone = Listing(World(WORLD.root, WORLD.identity, (ANA, EVIL)), LISTING.id, LISTING.secret, key=LISTING.key)
    assert gone.check(TRUE, HIT) == (CouldNotCheck("signature"),)


def test_a_manifest_may_not_last_longer(member: Member) -> None:
    """Two signatures do not make a list last longer than fourteen days, nor one that goes back."""
    head = TRUE.resigned(*WORLD.seeds, until=days_after(DAY, 15))
    assert LISTING.check(TRUE, HIT, head=head) == (CouldNotCheck("content"),)
    assert member.open(TRUE, head)["reason"] == "content"
    assert changed(TRUE.manifest, until=DAY) != TRUE.manifest
