"""Signatures: whose they are is known before they are looked at."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.ledger.signing import claimed_key, fingerprint, public_key, sign, sign_deed, verify, verify_deed
from sayso.wire.envelope import DEED_TYPE, STATEMENT_TYPE, Envelope
from sayso.wire.errors import NotTrusted
from sayso.wire.request import ListCases, Remove

SEED, OTHER = bytes(range(32)), bytes(32)
SIGNED = sign(SEED, STATEMENT_TYPE, b"payload")


@given(st.binary(max_size=99), st.text(max_size=20), st.integers(min_value=0), st.integers(0, 7))
def test_one_bit_anywhere_is_noticed(payload: bytes, kind: str, place: int, bit: int) -> None:
    """What was signed verifies; with one bit of the payload changed it does not."""
    signed = sign(SEED, kind, payload)
    assert verify(signed, public_key(SEED), kind) == payload
    if payload:
        changed = bytearray(payload)
        changed[place % len(payload)] ^= 1 << bit
        with pytest.raises(NotTrusted) as refused:
            verify(Envelope(bytes(changed), kind, signed.signatures), public_key(SEED), kind)
        assert refused.value.why == "signature"


def test_a_signature_is_for_one_type_only() -> None:
    """What was signed as a statement does not pass as a deed, even when the type's name is exchanged."""
    with pytest.raises(NotTrusted) as refused:
        verify(SIGNED, public_key(SEED), DEED_TYPE)
    assert refused.value.why == "type"
    with pytest.raises(NotTrusted) as refused:
        verify(Envelope(SIGNED.payload, DEED_TYPE, SIGNED.signatures), public_key(SEED), DEED_TYPE)
    assert refused.value.why == "signature"


def test_the_claimed_key_is_only_a_claim() -> None:
    """An envelope says by whom it is signed, and is refused when another key was wanted."""
    assert claimed_key(SIGNED) == public_key(SEED)
    with pytest.raises(NotTrusted):
        verify(SIGNED, public_key(OTHER), STATEMENT_TYPE)


def test_a_deed_is_signed_with_its_nonce() -> None:
    """Another deed, another nonce, another key: refused."""
    signature = sign_deed(SEED, b"nonce", Remove())
    verify_deed(public_key(SEED), b"nonce", Remove(), signature)
    for key, nonce, deed in (
        (public_key(OTHER), b"nonce", Remove()),
        (public_key(SEED), b"other", Remove()),
        (public_key(SEED), b"nonce", ListCases()),
        (b"no key", b"nonce", Remove()),
    ):
        with pytest.raises(NotTrusted):
            verify_deed(key, nonce, deed, signature)


def test_fingerprints_are_read_aloud() -> None:
    """Six groups of five digits, and another key has another."""
    groups = fingerprint(public_key(SEED)).split(" ")
    assert [len(group) for group in groups] == [5] * 6
    assert "".join(groups).isdecimal()
    assert fingerprint(public_key(OTHER)) != fingerprint(public_key(SEED))
