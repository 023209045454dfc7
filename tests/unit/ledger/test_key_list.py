"""A life of key lists: first contact, renewals, a colleague who leaves; and what the desk remembers of it."""

import pytest
from tests.help.world import DAY, world

from sayso.ledger.days import days_after
from sayso.ledger.key_list import NewestList, accept_key_list, list_hash
from sayso.wire.errors import Malformed, NotTrusted

HOME = world()


def test_a_list_is_renewed_step_by_step() -> None:
    """Each list that names the one before it is accepted by a desk that remembers that one."""
    offered = HOME.offered()
    for number in range(2, 5):
        newest = NewestList(number - 1, list_hash(offered.keys))
        assert accept_key_list(offered, HOME.network, DAY, newest).number == number - 1
        offered = HOME.offered(HOME.key_list(number, newest.sealed))
        assert accept_key_list(offered, HOME.network, DAY, newest).number == number


def test_a_desk_that_was_away_takes_a_later_list() -> None:
    """Lists in between need not be shown: the root has signed the newest."""
    offered = HOME.offered(HOME.key_list(9, "a" * 64))
    assert accept_key_list(offered, HOME.network, DAY, NewestList(2, "b" * 64)).number == 9


@pytest.mark.holds("A1.15")
@pytest.mark.parametrize(("number", "previous", "why"), [(1, "", "older"), (2, "a" * 64, "fork"), (3, "a" * 64, "gap")])
def test_what_goes_back_or_aside_is_refused(number: int, previous: str, why: str) -> None:
    """An older list, a second one with the same number, or a next one that names another are all refused."""
    newest = NewestList(2, "b" * 64)
    with pytest.raises(NotTrusted) as refused:
        accept_key_list(HOME.offered(HOME.key_list(number, previous)), HOME.network, DAY, newest)
    assert refused.value.why == why


@pytest.mark.holds("A1.24")
@pytest.mark.parametrize(("days", "accepted"), [(-2, False), (-1, True), (0, True), (365, True), (366, False)])
def test_a_clock_may_be_a_day_off(days: int, *, accepted: bool) -> None:
    """From a day before the list was made to its last day it is accepted, and not beyond."""
    today = days_after(DAY, days)
    if accepted:
        assert accept_key_list(HOME.offered(), HOME.network, today).number == 1
    else:
        with pytest.raises(NotTrusted) as refused:
            accept_key_list(HOME.offered(), HOME.network, today)
        assert refused.value.why == "day"


def test_a_broken_clock_is_not_the_lists_fault() -> None:
    """When today is no day, that is said, and not that the list is wrong."""
    with pytest.raises(Malformed):
        accept_key_list(HOME.offered(), HOME.network, "today")
