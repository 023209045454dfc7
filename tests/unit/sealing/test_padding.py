"""Padding tells little, costs little, and comes off again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.sealing.padding import SMALLEST, pad, padded_length, unpad
from sayso.wire.errors import Malformed


@given(st.binary(max_size=5_000))
def test_what_was_padded_comes_back(content: bytes) -> None:
    """Any content, also one that ends in zeros, is unchanged."""
    assert unpad(pad(content)) == content
    assert unpad(pad(content + b"\0")) == content + b"\0"


@given(st.integers(0, 2**31))
def test_padding_costs_at_most_an_eighth(length: int) -> None:
    """A padded length is never shorter, is its own padded length, and at most 12 % longer than it must be."""
    padded = padded_length(length)
    assert length <= padded <= max(SMALLEST, length * 1.12)
    assert padded_length(padded) == padded


def test_lengths_tell_few_bits() -> None:
    """Between 1 KiB and 1 MiB there are fewer than 300 lengths that can be told apart."""
    assert len({padded_length(length) for length in range(1_024, 2**20, 7)}) < 300


@given(st.binary(max_size=2_000))
def test_anything_else_is_refused(junk: bytes) -> None:
    """Bytes whose length `pad` never makes, or that say a length which does not fit, are refused with one sentence."""
    with pytest.raises(Malformed, match="The padding inside this sealed file is not right"):
        unpad(b"\xff" + junk)


def test_a_meddled_end_is_refused() -> None:
    """One bit in the zeros is enough."""
    padded = bytearray(pad(b"content"))
    padded[-1] ^= 1
    with pytest.raises(Malformed):
        unpad(bytes(padded))
