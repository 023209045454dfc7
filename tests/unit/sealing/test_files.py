"""Sealed files open for their readers and for nobody else."""

import os

import pytest

from sayso.sealing.files import nobody, seal, unseal
from sayso.sealing.keys import new_identity, recipient_of
from sayso.wire.age_file import check_entry, check_part
from sayso.wire.errors import CannotOpen, Malformed


def test_only_the_readers_open_it() -> None:
    """Each reader opens it, another key does not, and the refusal says nothing of key or content."""
    one, two, other = (new_identity(os.urandom) for _ in range(3))
    sealed = seal(b"content", [recipient_of(one), recipient_of(two)])
    assert unseal(sealed, one) == unseal(sealed, two) == b"content"
    with pytest.raises(CannotOpen) as refused:
        unseal(sealed, other)
    assert other not in str(refused.value)


def test_the_server_takes_what_we_seal() -> None:
    """A file for one reader has the shape of a part, one for two that of an entry."""
    one = recipient_of(new_identity(os.urandom))
    check_part(seal(b"content", [one]))
    check_entry(seal(b"content", [one, nobody(os.urandom)]))


def test_short_contents_cannot_be_told_apart() -> None:
    """Files around short contents differ only by age's own grease."""
    reader = [recipient_of(new_identity(os.urandom))]
    bodies = {len(seal(content, reader).partition(b"\n---")[2]) for content in (b"", b"x", b"x" * 1_020)}
    assert len(bodies) == 1


def test_nobody_is_somebody_else_each_time() -> None:
    """A recipient without a reader is an ordinary one, and no two are the same."""
    assert nobody(os.urandom) != nobody(os.urandom)
    assert nobody(os.urandom).startswith("age1")


def test_a_broken_identity_is_malformed() -> None:
    """A key that is none is another mistake than a key that does not fit."""
    with pytest.raises(Malformed):
        unseal(seal(b"", [nobody(os.urandom)]), "AGE-SECRET-KEY-1")
