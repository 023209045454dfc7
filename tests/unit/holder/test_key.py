"""The holder's key does one thing, for one to eight elements."""

import os

import pytest

from sayso.holder.key import evaluate, load_key, make_key
from sayso.lookup import oprf, ristretto
from sayso.wire.errors import Malformed
from sayso.wire.listing import Blinded


def element() -> bytes:
    """Return a random element."""
    return ristretto.multiply_base(ristretto.scalar_from_hash(os.urandom(64)))


@pytest.mark.holds("A3.4")
def test_a_key_is_kept_and_loaded() -> None:
    """From the same random bytes the same key is made, and from its secret the same key is loaded; two keys differ."""
    made = make_key(lambda length: bytes(range(length)))
    assert made == make_key(lambda length: bytes(range(length))) == load_key(made.secret)
    assert made.public == ristretto.multiply_base(made.secret)
    assert make_key(os.urandom) != make_key(os.urandom)


@pytest.mark.holds("A3.4", "A3.19")
@pytest.mark.parametrize("secret", [b"", bytes(31), bytes(32), b"\xff" * 32], ids=["none", "short", "zero", "beyond"])
def test_what_is_no_key_is_not_loaded(secret: bytes) -> None:
    """A file that is cut, zero, or beyond the order is not taken for a key."""
    with pytest.raises(Malformed):
        load_key(secret)


@pytest.mark.holds("A3.4", "A3.19")
def test_one_to_eight_elements() -> None:
    """None, nine, the identity among good ones: refused as a whole. Up to eight are evaluated and proved."""
    key = make_key(os.urandom)
    good = tuple(element() for _ in range(8))
    answer = evaluate(key, Blinded(good), os.urandom)
    oprf.verify(key.public, good, answer)
    assert answer.elements == tuple(ristretto.multiply(key.secret, one) for one in good)
    for bad in ((), (*good, element()), (*good[:7], ristretto.IDENTITY), (b"x",)):
        with pytest.raises(Malformed):
            evaluate(key, Blinded(bad), os.urandom)


@pytest.mark.holds("A3.8")
def test_two_answers_to_one_request_prove_it_anew() -> None:
    """The proof draws its own randomness each time: two proofs with one scalar would give the key away."""
    key, asked = make_key(os.urandom), Blinded((element(),))
    one, other = (evaluate(key, asked, os.urandom) for _ in range(2))
    assert one.elements == other.elements
    assert one.proof != other.proof
