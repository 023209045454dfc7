"""Nonces: good for a while, only from this process, telling no time."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.service.nonces import SPAN_SECONDS, Nonces
from sayso.wire.errors import Conflict

KEY = bytes(range(32))


def at(seconds: float, key: bytes = KEY) -> Nonces:
    """Return what makes and checks nonces at a time."""
    return Nonces(key, lambda: seconds, os.urandom)


@given(made=st.floats(0, 1e9), later=st.floats(0, 600))
def test_a_nonce_is_good_for_ten_minutes(made: float, later: float) -> None:
    """Whenever it was made, a nonce is good for the ten minutes after it."""
    at(made + later).check(at(made).fresh().nonce)


@given(made=st.floats(0, 1e9), later=st.floats(2 * SPAN_SECONDS + 1, 1e9))
def test_an_old_nonce_is_refused(made: float, later: float) -> None:
    """After twenty minutes it is refused; so is one from a time that is to come."""
    for now in (made + later, made - later):
        with pytest.raises(Conflict, match="ten minutes"):
            at(now).check(at(made).fresh().nonce)


@pytest.mark.parametrize("wrong", [b"", bytes(32), bytes(48), b"x" * 47, b"x" * 49])
def test_what_is_no_nonce_is_refused(wrong: bytes) -> None:
    """Other bytes, of whatever length, are refused."""
    with pytest.raises(Conflict):
        at(0).check(wrong)


def test_another_process_has_another_key() -> None:
    """What another process has made is refused."""
    with pytest.raises(Conflict):
        at(0).check(at(0, os.urandom(32)).fresh().nonce)


def test_nonces_differ_and_have_one_length() -> None:
    """No two are alike, and all have the length that is signed."""
    made = {at(0).fresh().nonce for _ in range(1000)}
    assert len(made) == 1000
    assert {len(one) for one in made} == {48}


def test_the_key_is_not_printed() -> None:
    """The key does not show in the repr."""
    assert repr(at(0)) == "<Nonces>"
