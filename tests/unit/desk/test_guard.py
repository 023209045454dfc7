"""The guard's rules, one by one."""

from collections.abc import Callable

import pytest

from sayso.desk.guard import Guard


@pytest.fixture
def guard() -> Guard:
    """A guard whose tokens are numbered."""
    return Guard(8711, _numbered())


def _numbered() -> Callable[[], str]:
    numbers = iter(range(100))
    return lambda: f"token-{next(numbers)}"


def test_a_token_is_good_once(guard: Guard) -> None:
    """The first use gives a session; the second none, though the guard remembers that it was its own."""
    assert guard.address() == "http://127.0.0.1:8711/?token=token-0"
    session = guard.enter("token-0")
    assert guard.knows_session(session)
    assert guard.enter("token-0") is None
    assert guard.was_used("token-0")
    assert not guard.was_used("token-7")


def test_before_any_address_nothing_opens(guard: Guard) -> None:
    """No token, an empty one, an empty cookie, none: refused."""
    assert guard.enter("") is None
    assert not guard.knows_session("")
    assert not guard.knows_session(None)
    assert not guard.was_used("")


def test_a_newer_address_kills_the_older(guard: Guard) -> None:
    """Only the newest address opens."""
    guard.address()
    guard.address()
    assert guard.enter("token-0") is None
    assert guard.enter("token-1")


def test_signs_outside_ascii_are_refused_and_do_not_break_it(guard: Guard) -> None:
    """A token or cookie in other letters is merely wrong."""
    guard.address()
    assert guard.enter("țoken") is None
    guard.enter("token-0")
    assert not guard.knows_session("ș")


def test_locking_ends_session_and_addresses(guard: Guard) -> None:
    """After locking neither the session nor an address is worth anything."""
    guard.address()
    session = guard.enter("token-0")
    guard.lock()
    assert not guard.knows_session(session)
    assert guard.enter("token-0") is None


def test_it_does_not_print_its_tokens(guard: Guard) -> None:
    """The repr holds neither token nor session."""
    guard.address()
    guard.enter("token-0")
    assert "token-" not in repr(guard)
