"""The worker's key file: her passphrase opens it and nothing else does."""

import os

import pytest
from msgspec.structs import replace

from sayso.device.founding import found
from sayso.device.worker_keys import Joining, OldKey, Passphrase, WorkerKeys, lock, unlock
from sayso.wire.encoding import encode
from sayso.wire.errors import CannotOpen, Malformed

KEYS = found("Ana", "http://127.0.0.1:8710", "2026-11-22", os.urandom).worker
GOOD = Passphrase("four plain wörds here")


def test_the_passphrase_opens_what_it_locked() -> None:
    """The keys come back; accents typed as one sign or as two are one passphrase; another passphrase is a sentence."""
    data = lock(KEYS, GOOD, os.urandom)
    assert unlock(data, WorkerKeys, GOOD) == KEYS
    assert unlock(data, WorkerKeys, Passphrase("four plain wo\u0308rds here")) == KEYS
    with pytest.raises(CannotOpen, match="Nothing is lost") as caught:
        unlock(data, WorkerKeys, Passphrase("four plain words here"))
    assert "plain" not in str(caught.value)
    with pytest.raises(Malformed):
        unlock(data, Joining, GOOD)


def test_an_older_key_comes_back_with_the_file() -> None:
    """Without an older key of the desk the file does not speak of any; one that is in it comes back, until its day."""
    assert b"older" not in encode(KEYS)
    renewed = replace(KEYS, older=(OldKey(KEYS.desk, "2026-11-22"), OldKey("", "2025-01-01")))
    assert unlock(lock(renewed, GOOD, os.urandom), WorkerKeys, GOOD) == renewed
    assert [bool(one.identity) for one in renewed.on("2026-11-22").older] == [True, False]
    assert [bool(one.identity) for one in renewed.on("2026-11-23").older] == [False, False]


def test_the_file_shows_nothing_of_what_is_in_it() -> None:
    """Neither name, server, network nor key stands readable in the file."""
    data = lock(KEYS, GOOD, os.urandom)
    for secret in (b"Ana", b"127.0.0.1", KEYS.network.encode(), KEYS.desk.encode(), encode(KEYS.seed)):
        assert secret not in data


def test_a_short_passphrase_locks_nothing() -> None:
    """Eleven characters are too few, and the sentence says what would do."""
    with pytest.raises(Malformed, match="Four or five ordinary words"):
        lock(KEYS, Passphrase("elevensigns"), os.urandom)


@pytest.mark.parametrize("data", [b"", b"{}", b"age-encryption.org/v1\n", b'{"salt":"","sealed":""}'])
def test_another_file_is_named_as_such(data: bytes) -> None:
    """What is no key file is called so, not a wrong passphrase."""
    with pytest.raises(Malformed, match="not a key file"):
        unlock(data, WorkerKeys, GOOD)
