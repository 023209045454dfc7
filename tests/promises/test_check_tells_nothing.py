"""Promise: nobody learns from a check which identifier it was about, nor whether it was listed.

What leaves a phone are group elements and nothing else. Game 1: for any request on record and any other identifier
there is a blind that explains it just as well. The group's own hash has no known logarithms, by which that blind could
be computed; so here, and only here, each identifier stands for a multiple of the generator that the test knows, and
the program's own code does the rest.
"""

import os
from pathlib import Path

import pytest
from tests.help.circle import CircleHouse, handle_of
from tests.help.lists import HIT, MISS, OTHER, Listing, Member, alert
from tests.help.search import patterns
from tests.help.twin import Twin
from tests.help.world import DAY

from sayso.device.check import NoMatch, Warned, begin, blinded, conclude
from sayso.lookup import oprf, ristretto
from sayso.wire.encoding import decode, encode
from sayso.wire.listing import Blinded, Evaluation
from sayso.wire.member import Evaluate

JUNK = "mailto:" + "x" * 64 + "@" + "y" * 60 + ".example"
FORMS = (HIT, OTHER, MISS, JUNK, "handle:x:e")
LISTING = Listing()
PUBLISHED = LISTING.publish({alert(): [HIT, OTHER]})
OPENED = LISTING.open(PUBLISHED)


def request(*forms: str) -> tuple[tuple[oprf.Blinding, ...], bytes]:
    """Return what a phone keeps, and the body that it sends."""
    blindings = begin(OPENED, forms, os.urandom)
    return blindings, encode(blinded(blindings))


@pytest.mark.holds("A3.8")
def test_every_request_is_explained_by_every_other_identifier(monkeypatch: pytest.MonkeyPatch) -> None:
    """For a request about each of five identifiers the blind is computed by which another one gives the same bytes."""
    with_known_logarithms = lambda message: ristretto.multiply_base(oprf.hash_to_scalar(message))  # noqa: E731
    monkeypatch.setattr(oprf, "hash_to_group", with_known_logarithms)
    stretched = {form: begin(OPENED, [form], os.urandom)[0].input for form in FORMS}
    for form in FORMS:
        [kept], body = request(form)
        for other in FORMS:
            mine, theirs = (oprf.hash_to_scalar(stretched[one]) for one in (form, other))
            explains = ristretto.scalar_multiply(
                kept.blind, ristretto.scalar_multiply(mine, ristretto.scalar_invert(theirs))
            )
            told = oprf.blind(stretched[other], explains)
            assert encode(blinded([told])) == body
            assert (explains == kept.blind) == (form == other)


@pytest.mark.holds("A3.8")
def test_two_requests_about_one_number_have_nothing_in_common() -> None:
    """Asked thirty times about one number, the elements are all different, as different as those about others."""
    seen = [element for _ in range(5) for element in decode(request(*[HIT] * 6)[1], Blinded).elements]
    seen += [element for _ in range(3) for element in decode(request(MISS, OTHER, JUNK)[1], Blinded).elements]
    assert len(set(seen)) == len(seen) == 39
    halves = {element[:16] for element in seen} | {element[16:] for element in seen}
    assert len(halves) == 2 * len(seen)


@pytest.mark.holds("A3.8")
def test_two_requests_of_the_page_have_nothing_in_common(twin: Twin) -> None:
    """The built worker draws its blinds anew each time too."""
    member = Member(twin, LISTING)
    member.open(PUBLISHED)
    elements = [member.blinded(form).elements[0] for form in (HIT, HIT, HIT, MISS, JUNK)]
    assert len(set(elements)) == len(elements)


@pytest.mark.holds("A3.8")
@pytest.mark.parametrize("by", ["Python", "JavaScript"])
def test_hit_miss_and_junk_look_alike(twin: Twin, by: str) -> None:
    """Requests, answers and what the holder is given have the same shape and sizes whatever is asked, and found."""
    shapes, found = set(), []
    for form in FORMS:
        given: list[Blinded] = []

        def ask(asked: Blinded, given: list[Blinded] = given) -> Evaluation:
            given.append(asked)
            return LISTING.ask(asked)

        if by == "Python":
            [outcome] = LISTING.check(PUBLISHED, form, ask=ask)
            found.append(isinstance(outcome, Warned))
            assert isinstance(outcome, Warned | NoMatch)
        else:
            member = Member(twin, LISTING)
            member.open(PUBLISHED)
            found.append(member.check(form, ask=ask)["outcomes"][0]["outcome"] == "warned")
        [asked] = given
        sizes = tuple(map(len, asked.elements)), len(encode(asked)), len(encode(LISTING.ask(asked)))
        shapes.add((asked.__struct_fields__, *sizes))
    assert len(shapes) == 1
    assert found == [True, True, False, False, False]


@pytest.mark.holds("A3.8", "A3.13")
def test_nothing_of_the_identifier_leaves() -> None:
    """Neither the number, nor its digits, nor what it is stretched to, stands in the request or in the answer."""
    blindings, body = request(HIT)
    answer = encode(LISTING.ask(decode(body, Blinded)))
    raw = b"".join(decode(body, Blinded).elements)
    digits = HIT.removeprefix("tel:+44")
    planted = [HIT, digits, blindings[0].input.hex(), blindings[0].blind.hex()]
    for sent in (body, answer, raw, raw.hex().encode()):
        assert not [one for one in patterns(planted) if one.data in sent]
    assert [one for one in patterns(planted) if one.data in body + HIT.encode()]
    assert blindings[0].input not in raw
    assert blindings[0].blind not in raw


@pytest.mark.holds("A3.13")
def test_what_is_counted_is_how_many(tmp_path: Path) -> None:
    """What the server keeps is the same whatever was asked: a member, a day, a number."""
    house = CircleHouse(tmp_path)
    kept = []
    for form in FORMS:
        keys = house.comes(house.desk_invites())
        asked = decode(request(form, MISS)[1], Blinded)
        house.do(keys, Evaluate(asked.elements))
        rows = house.store._run("SELECT day, checks FROM counts WHERE handle = ?", (handle_of(keys),)).fetchall()
        kept.append(rows)
    house.close()
    assert kept == [[(DAY, 2)]] * len(FORMS)


@pytest.mark.holds("A3.8")
def test_a_holder_with_another_key_for_one_member_is_noticed() -> None:
    """A holder cannot mark a member by a key of her own: the proof is against the key that two workers signed."""
    marked = Listing(LISTING.at, LISTING.id, LISTING.secret)
    blindings, body = request(HIT)
    with pytest.raises(Exception, match="proof") as refused:
        conclude(OPENED, blindings, marked.ask(decode(body, Blinded)))
    assert refused.value.why == "proof"  # type: ignore[attr-defined]
