"""Both languages read what was typed alike, and open the same lists, or refuse them for the same reason.

Each run draws anew from `SEED`, which a failure prints; set SAYSO_PARITY_SEED to see it again.
"""

import os
import random
from typing import Any

import phonenumbers
import pytest
from tests.help.lists import DAY, HIT, MISS, OTHER, Listing, Member, Published, alert, forged
from tests.help.twin import Refused, Twin, refusal

from sayso.device.check import NoMatch, Outcome, Warned, recent
from sayso.ledger.manifest import accept_head
from sayso.lookup.canon import read
from sayso.lookup.stretch import stretch
from sayso.wire.encoding import decode, encode
from sayso.wire.errors import SaysoError
from sayso.wire.listing import Alert, Blinded, Evaluation, Head, KnownHead

SEED = int(os.environ.get("SAYSO_PARITY_SEED", "0")) or random.SystemRandom().getrandbits(32)
SEPARATORS = (" ", "-", ".", "\u00a0", "\u2011", "", "(", ")", "/", "\u200e", ",", ";", "+", "x", "#", "a", "\u0663")
SIGNS = "0123456789ABCDIOXZabio@.-_+ /:?\u0661\uff21\u0410\u0131\u017f\u212a\x00\u200f"
PLACES = ("", "GB", "UK", "gb ", "IE", "RO", "US", "insta", "Twitter", "t.me", "new.example", "\u0131e", "\u200e")


def dice(name: str) -> random.Random:
    """Return this run's dice for one test."""
    return random.Random(f"{SEED} {name}")


def ours(kind: str, place: str, typed: str) -> Any:
    """Return what Python makes of what was typed, or how it refuses."""
    try:
        found = read(kind, place, typed)  # type: ignore[arg-type]
    except SaysoError as error:
        return refusal(error)
    return {"form": found.form, "unusual": found.unusual, "note": found.note}


def alike(twin: Twin, typed: list[tuple[str, str, str]]) -> list[Any]:
    """Demand that both languages read each alike; return what they say."""
    theirs = twin.each(("canon.read", *one) for one in typed)
    said = [refusal(their) if isinstance(their, Refused) else their for their in theirs]
    for one, their in zip(typed, said, strict=True):
        assert their == ours(*one), f"seed {SEED}: {one!r}"
    return said


def numbers(at: random.Random) -> list[tuple[str, str]]:
    """Return numbers of every region and kind, as they are, and with a digit changed, lost or added."""
    made = []
    for region in sorted(phonenumbers.SUPPORTED_REGIONS):
        for kind in (0, 1, 2, 3, 4, 6):
            example = phonenumbers.example_number_for_type(region, kind)
            if example is None:
                continue
            shapes = [phonenumbers.format_number(example, shape) for shape in (0, 1, 2)]
            digits = list(at.choice(shapes))
            for _ in range(at.randrange(3)):
                place = at.randrange(len(digits))
                digits[place : place + at.randrange(2)] = at.choice([[], [str(at.randrange(10))]])
            made += [(region, shape) for shape in shapes] + [(region, "".join(digits))]
            made.append((at.choice(["GB", "IT", "AR", "US"]), f"00{shapes[0][1:]}"))
    return made


@pytest.mark.holds("A3.3")
def test_numbers_of_every_region(twin: Twin) -> None:
    """Numbers of every region and kind, and ones that nearly are, have one form or one reason on both sides."""
    at = dice("numbers")
    typed = [("phone", region, number) for region, number in numbers(at)]
    assert len(typed) > 3_000
    said = alike(twin, typed)
    assert sum(isinstance(one, dict) and not one["unusual"] for one in said) > 2_000
    assert sum(isinstance(one, dict) and one["unusual"] for one in said) > 20
    assert sum(not isinstance(one, dict) for one in said) > 20


@pytest.mark.holds("A3.3", "A3.19")
def test_what_people_mistype(twin: Twin) -> None:
    """Signs put between, letters of other scripts, and plain rubbish are read or refused alike, of every kind."""
    at = dice("mistyped")
    typed = []
    for region, number in at.sample(numbers(at), 800):
        letters = list(number)
        for _ in range(at.randrange(4)):
            letters.insert(at.randrange(len(letters) + 1), at.choice(SEPARATORS))
        typed.append(("phone", region, "".join(letters)))
    for _ in range(3_000):
        kind = at.choice(["phone", "mail", "plate", "handle"])
        typed.append((kind, at.choice(PLACES), "".join(at.choices(SIGNS, k=at.randrange(14)))))
    for _ in range(600):
        plate = at.choice(["AB12CDE", "A123BCD", "ABC123D", "ABZ1234", "131D12345", "B123ABC", "CJ07XYZ"])
        typed.append(("plate", at.choice(["GB", "IE", "RO"]), mangled(at, plate)))
        typed.append(("mail", "", mangled(at, at.choice(["ana.pop+x@gmail.com", "a@b.example", "o'n@sub.pm.me"]))))
        site, name = at.choice(["", "x", "insta"]), at.choice(["@bob_1", "https://t.me/bob", "www.x.com/@bob/"])
        typed.append(("handle", site, mangled(at, name)))
    said = alike(twin, typed)
    assert {one[1] for one in said if isinstance(one, tuple)} >= {"alike", "at", "domain", "letters", "symbols", "site"}


def mangled(at: random.Random, text: str) -> str:
    """Return a text with a letter or two changed, lost or added."""
    letters = list(text)
    for _ in range(at.randrange(3)):
        place = at.randrange(len(letters) + 1)
        letters[place : place + at.randrange(2)] = at.choice([[], [at.choice(SIGNS)]])
    return "".join(letters)


@pytest.mark.holds("A3.3", "A3.19")
def test_every_letter_of_unicode(twin: Twin) -> None:
    """Each letter that there is, among the digits of a number and in a name, is read or refused alike."""
    points = [point for point in range(0x11000) if not 0xD800 <= point < 0xE000]
    alike(twin, [("phone", "GB", f"0131 496{chr(point)}0123") for point in points])
    alike(twin, [("handle", "x", f"bo{chr(point)}b") for point in points[:0x3000]])


def told(outcome: Outcome) -> dict[str, object]:
    """Return an outcome as JavaScript says it."""
    match outcome:
        case Warned(alerts=alerts):
            return {"outcome": "warned", "alerts": list(map(plain, alerts))}
        case NoMatch():
            return {"outcome": "no_match"}
    return {"outcome": "could_not_check", "reason": outcome.reason}


def plain(one: Alert) -> Any:
    """Return an alert as plain values."""
    texts = [{"language": text.language, "words": text.words} for text in one.texts]
    return {"texts": texts, "kind": one.kind, "evidence": one.evidence, "day": one.day, "until": one.until}


def listing(at: random.Random) -> tuple[Listing, Published]:
    """Return a list of a few alerts about a few identifiers."""
    made = Listing()
    alerts = {
        alert(f"no. {number} {'x' * at.randrange(1_200)}", f"2026-11-{at.randrange(1, 23):02}"): at.sample(
            [HIT, OTHER, "mailto:someone@example.org"], at.randrange(4)
        )
        for number in range(at.choice([0, 1, 5, 90]))
    }
    return made, made.publish(alerts, shown=at.random() < 0.5)


@pytest.mark.holds("A3.4", "A3.8")
def test_the_built_worker_checks_as_python_does(twin: Twin) -> None:
    """A page with the built worker, and the terminal's program, get the same alerts and outcomes from the same list."""
    at = dice("checks")
    for _ in range(3):
        made, published = listing(at)
        head = published.head
        if published.publication.places and at.random() < 0.7:
            head = made.pause(published, head, at.sample(published.publication.places, 1))
        opened = made.open(published, head)
        member = Member(twin, made)
        shown = member.open(published, head)
        assert shown["outcome"] == "open"
        assert shown["alerts"] == list(map(plain, recent(opened)))
        assert member.knows() == opened.known
        forms = at.sample([HIT, OTHER, MISS, "handle:x:nobody"], 3)
        assert member.check(*forms)["outcomes"] == [told(one) for one in made.outcomes(opened, *forms)]


@pytest.mark.holds("A3.4")
def test_what_is_asked_is_the_same(twin: Twin) -> None:
    """The same form on the same list is the same question; what one blinds the other finishes."""
    at = dice("asked")
    for _ in range(3):
        form, place = f"tel:+4413149{at.randrange(10**5):05}", at.randbytes(16).hex()
        assert twin.ask("stretching.stretch", form, place) == stretch(form, place)


@pytest.mark.holds("A3.10", "A3.19")
def test_heads_that_somebody_meddled_with(twin: Twin) -> None:
    """A head with anything altered is accepted by both or refused by both, for the same reason."""
    at = dice("heads")
    made = Listing()
    published = made.publish({alert(): [HIT]})
    head = made.pause(published, made.pause(published, published.head, [1]), [2, 3])
    workers = [{"name": worker.name, "key": worker.key} for worker in made.place.workers]
    place = {"network": made.place.network, "list": made.place.list, "workers": workers}
    known = accept_head(head, made.place, DAY).known
    questions, expected = [], []
    for number in range(400):
        data = bytearray(encode(head))
        for _ in range(number % 3):
            spot = at.randrange(len(data))
            data[spot] = at.choice([data[spot] ^ 1, *b'0a"}='])
        day = at.choice([DAY] * 6 + ["2026-12-07", "2026-11-01", "x"])
        remembered = at.choice([None, None, known, KnownHead(2, "", 0, ""), KnownHead(1, "0" * 64, 0, "")])
        try:
            broken = decode(bytes(data), Head)
        except SaysoError:
            continue
        questions.append(("accept_head", bytes(data).decode(), place, day, remembered and encode(remembered).decode()))
        try:
            expected.append(("ok", encode(accept_head(broken, made.place, day, remembered).known).decode()))
        except SaysoError as error:
            expected.append(refusal(error))
    theirs = twin.each(questions)
    for question, their, mine in zip(questions, theirs, expected, strict=True):
        assert (refusal(their) if isinstance(their, Refused) else ("ok", their)) == mine, f"seed {SEED}: {question!r}"
    assert {one[1] for one in expected} >= {"signature", "day", "older", "fork"}
    assert any(one[0] == "ok" for one in expected)


@pytest.mark.holds("A3.7")
def test_the_worker_turns_every_lie_into_a_could_not_check(twin: Twin) -> None:
    """Whatever the server answers, the worker says could not check with Python's reason; then nothing else is asked."""
    made = Listing()
    published = made.publish({alert(): [HIT]})
    member = Member(twin, made)
    one = Head(forged(published.head.manifest, signatures=published.head.manifest.signatures[:1]), ())
    assert member.open(published, one) == {"outcome": "could_not_check", "reason": "signature"}
    with pytest.raises(Refused):
        member.check(HIT)
    assert member.open(published, secret=bytes(32)) == {"outcome": "could_not_check", "reason": "secret"}
    assert member.open(published, circle=bytes(16))["reason"] == "list"
    assert member.open(published, today="2027-01-01")["reason"] == "day"
    assert member.open(published)["outcome"] == "open"

    def lies(asked: Blinded) -> Evaluation:
        return Evaluation(asked.elements, made.ask(asked).proof)

    assert member.check(HIT, MISS, ask=lies) == {"outcome": "could_not_check", "reason": "proof"}
    assert member.check(HIT, MISS, ask=made.ask)["outcomes"][1] == {"outcome": "no_match"}
    with pytest.raises(Refused):
        twin.worker("finish", evaluated="{}")
    twin.worker("blind", forms=[HIT])
    assert twin.worker("finish", evaluated="{}") == {"outcome": "could_not_check", "reason": "unexpected"}
    twin.worker("forget")
    with pytest.raises(Refused):
        twin.worker("blind", forms=[HIT])
