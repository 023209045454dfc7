"""Keys from a code, and age identities from bytes."""

import os

import pyrage
import pytest

from sayso.sealing.bech32 import bech32_decode
from sayso.sealing.code import make_code
from sayso.sealing.keys import (
    desk_door,
    identity_of,
    new_identity,
    recipient_of,
    reporter_keys,
    root_secret,
)
from sayso.wire.errors import Malformed

CODE = make_code([7] * 19)
NETWORK = "ab" * 32


def test_code_network_and_role_each_make_other_keys() -> None:
    """The same code gives other keys on another network or in another role."""
    roots = {
        root_secret(CODE, NETWORK),
        root_secret(CODE, "cd" * 32),
        root_secret(CODE, NETWORK, "member"),
        root_secret(make_code([8] * 19), NETWORK),
    }
    assert len(roots) == 4


def test_each_use_has_a_key_of_its_own() -> None:
    """Mailbox id, door, hand and identity of one code share nothing."""
    keys = reporter_keys(bytes(32))
    scalar = bech32_decode("age-secret-key-", keys.identity.lower())
    assert len({keys.mailbox, keys.door, keys.hand, scalar}) == 4
    assert {len(keys.mailbox), len(keys.door), len(keys.hand), len(scalar)} == {32}


def test_an_identity_from_bytes_is_one_that_age_reads() -> None:
    """What we write in Bech32 is what age itself writes for the same key, and the recipient is its public half."""
    theirs = pyrage.x25519.Identity.generate()
    scalar = bech32_decode("age-secret-key-", str(theirs).lower())
    assert identity_of(scalar) == str(theirs)
    assert recipient_of(identity_of(scalar)) == str(theirs.to_public())


def test_keys_do_not_print() -> None:
    """A reporter's keys show no secret when printed."""
    assert repr(reporter_keys(os.urandom(32))) == "<ReporterKeys>"


@pytest.mark.parametrize("text", ["", "AGE-SECRET-KEY-1", "age1" + "q" * 58, new_identity(os.urandom)[:-1] + "1"])
def test_what_is_no_identity_is_refused_without_naming_it(text: str) -> None:
    """A broken secret key is one sentence, without the key."""
    for use in (recipient_of, desk_door):
        with pytest.raises(Malformed) as refused:
            use(text)
        assert not text or text not in str(refused.value)


def test_the_desks_door_comes_from_its_identity() -> None:
    """Two desks have two doors, one desk always the same."""
    one, other = new_identity(os.urandom), new_identity(os.urandom)
    assert desk_door(one) == desk_door(one) != desk_door(other)
