"""The oblivious function: what the holder answers is right, and whatever else it might answer is refused."""

import os
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.holder.key import HolderKey, make_key
from sayso.lookup import oprf, ristretto
from sayso.wire.errors import Malformed, NotTrusted
from sayso.wire.listing import Evaluation

KEY, OTHER = make_key(os.urandom), make_key(os.urandom)


def scalar() -> bytes:
    """Return a random scalar."""
    return ristretto.scalar_from_hash(os.urandom(64))


def answer(key: HolderKey, blindings: list[oprf.Blinding]) -> Evaluation:
    """Return what a holder with this key answers."""
    return oprf.evaluate(key.secret, key.public, [one.element for one in blindings], scalar())


@pytest.mark.holds("A3.4")
@settings(max_examples=30, deadline=None)
@given(st.lists(st.binary(max_size=40), min_size=1, max_size=8))
def test_any_batch_comes_out(inputs: list[bytes]) -> None:
    """Whatever is asked, up to eight at once, each output is the one that the key gives for that input."""
    blindings = [oprf.blind(one, scalar()) for one in inputs]
    outputs = oprf.finish(KEY.public, blindings, answer(KEY, blindings))
    assert list(outputs) == [oprf.direct(KEY.secret, one) for one in inputs]


@pytest.mark.holds("A3.4", "A3.7")
def test_every_altered_answer_is_refused() -> None:
    """One bit of an element or of the proof, two elements swapped, one less or more, another key: the proof fails."""
    blindings = [oprf.blind(bytes([number]), scalar()) for number in range(3)]
    good = answer(KEY, blindings)
    lies = [
        Evaluation(good.elements[::-1], good.proof),
        Evaluation(good.elements[:2], good.proof),
        Evaluation((*good.elements, good.elements[0]), good.proof),
        Evaluation((), good.proof),
        Evaluation(good.elements, good.proof[:-1]),
        Evaluation(good.elements, good.proof + b"\0"),
        Evaluation(good.elements, bytes(64)),
        Evaluation((ristretto.IDENTITY, *good.elements[1:]), good.proof),
        answer(OTHER, blindings),
        answer(KEY, blindings[:2] + blindings[:1]),
    ]
    lies += [Evaluation(good.elements, flipped(good.proof, bit)) for bit in range(512)]
    lies += [Evaluation((flipped(good.elements[0], bit), *good.elements[1:]), good.proof) for bit in range(256)]
    for lie in lies:
        with pytest.raises(NotTrusted) as refused:
            oprf.finish(KEY.public, blindings, lie)
        assert refused.value.why == "proof"
    with pytest.raises(NotTrusted):
        oprf.finish(OTHER.public, blindings, good)


def flipped(data: bytes, bit: int) -> bytes:
    """Return `data` with one bit turned."""
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


@pytest.mark.holds("A3.4")
def test_a_response_beyond_the_order_is_refused() -> None:
    """A proof whose numbers are not the smallest of their kind is refused, so that a proof has one form."""
    blindings = [oprf.blind(b"x", scalar())]
    good = answer(KEY, blindings)
    order = 2**252 + 27742317777372353535851937790883648493
    beyond = int.from_bytes(good.proof[32:], "little") + order
    with pytest.raises(NotTrusted):
        oprf.finish(KEY.public, blindings, Evaluation(good.elements, good.proof[:32] + beyond.to_bytes(32, "little")))


def test_an_input_that_is_too_long_is_refused() -> None:
    """The RFC frames inputs with two bytes; what is longer is refused before anything is sent."""
    oprf.blind(bytes(oprf.INPUT_BYTES_MAX), scalar())
    with pytest.raises(Malformed):
        oprf.blind(bytes(oprf.INPUT_BYTES_MAX + 1), scalar())
    with pytest.raises(Malformed):
        oprf.blind(b"x", bytes(32))


def test_secrets_do_not_print() -> None:
    """Neither a key nor a blinding shows what is in it."""
    blinding = oprf.blind(b"+441314960123", scalar())
    assert repr(blinding) == "<Blinding>"
    assert repr(replace(KEY)) == "<HolderKey>"
