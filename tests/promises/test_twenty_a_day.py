"""Promise: whoever is in a circle asks about twenty identifiers a day, however many codes she brings in and leaves.

The attacker is a member who wants to try many numbers. She can make codes, links and requests as fast as she likes; a
link of the desk's, or of another member's, she gets only once.
"""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.help.circle import CircleHouse, elements, handle_of
from tests.help.circle_desk import circle_desk

from sayso.device.invitation import write_link
from sayso.ledger.days import days_after
from sayso.remote.member import ask
from sayso.sealing.keys import ReporterKeys
from sayso.service import members
from sayso.wire.errors import QuotaUsed
from sayso.wire.limits import CHECKS_A_DAY
from sayso.wire.member import Evaluate, Evaluated, Leave, Member, Open

pytestmark = [pytest.mark.holds("A3.1"), pytest.mark.holds("A3.4")]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[CircleHouse]:
    """Open a house with a circle that asks for one voucher."""
    opened = CircleHouse(tmp_path)
    yield opened
    opened.close()


def asked(house: CircleHouse, keys: ReporterKeys) -> int:
    """Let a code ask until the server refuses; return how many checks it had."""
    for count in range(CHECKS_A_DAY * 2):
        try:
            house.asks(keys)
        except QuotaUsed:
            return count
    return CHECKS_A_DAY * 2


def lies_for(house: CircleHouse, keys: ReporterKeys) -> Member:
    """Return what the server gives to a code that opens."""
    lies = house.do(keys, Open())
    assert isinstance(lies, Member)
    return lies


def next_day(house: CircleHouse, days: int = 1) -> None:
    """Let days pass, and the server clear away what is over."""
    house.day = days_after(house.day, days)
    house.store.begin()
    members.forget(house.store, house.day)
    house.store.commit()


def test_each_code_leaves_when_the_next_has_come(house: CircleHouse) -> None:
    """She vouches for her own next code, asks until nothing is left, leaves, and goes on with the next."""
    code, total = house.comes(house.desk_invites()), 0
    for _ in range(5):
        following = house.comes(house.invites(code))
        total += asked(house, code)
        house.do(code, Leave())
        code = following
    assert total + asked(house, code) == CHECKS_A_DAY
    next_day(house)
    assert asked(house, code) == CHECKS_A_DAY


def test_many_codes_whose_voucher_has_left(house: CircleHouse) -> None:
    """She brings in many codes and leaves: for 30 days they have twenty together, then each her own."""
    first = house.comes(house.desk_invites())
    between = house.comes(house.invites(first))
    codes = [house.comes(house.invites(one)) for one in (first, between, between)]
    house.do(between, Leave())
    house.do(first, Leave())
    assert sum(asked(house, code) for code in codes) == CHECKS_A_DAY
    next_day(house, 30)
    assert sum(asked(house, code) for code in codes) == CHECKS_A_DAY
    next_day(house)
    assert [asked(house, code) for code in codes] == [CHECKS_A_DAY] * 3


def test_what_is_left_shows_how_many_and_nothing_else(house: CircleHouse) -> None:
    """For 30 days who brought somebody in and who came in see how many the other checks; not which, and not later."""
    first = house.comes(house.desk_invites())
    following = house.comes(house.invites(first))
    both = (first, following)
    for asks in both:
        before = [lies_for(house, one) for one in both]
        house.asks(asks)
        after = [lies_for(house, one) for one in both]
        for was, now in zip(before, after, strict=True):
            assert now == replace(was, left=was.left - 1), "the page that tells both of them so is not true"
    next_day(house, 31)
    house.asks(first)
    assert lies_for(house, following).left == CHECKS_A_DAY


def test_many_codes_whose_voucher_was_removed(house: CircleHouse) -> None:
    """The desk takes her out of the circle: that frees none of her codes."""
    first = house.comes(house.desk_invites())
    codes = [house.comes(house.invites(first)) for _ in range(3)]
    house.removes(handle_of(first))
    assert sum(asked(house, code) for code in codes) == CHECKS_A_DAY


def test_nothing_of_who_left_stands_in_for_her(house: CircleHouse) -> None:
    """What her newcomers draw on is a random number: her handle is in no table, and after 30 days neither is that."""
    first = house.comes(house.desk_invites())
    second = house.comes(house.invites(first))
    house.asks(first)
    assert house.store.draws_on(handle_of(second)) == (handle_of(first),), "the control"
    house.do(first, Leave())
    tables = [name for (name,) in house.store._run("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()]
    values = {value for table in tables for row in house.store._run(f"SELECT * FROM {table}") for value in row}
    assert handle_of(first) not in values
    assert handle_of(second) in values, "the control"
    assert len(house.store.draws_on(handle_of(second))) == 1
    next_day(house, 31)
    assert house.store._run("SELECT * FROM draws").fetchall() == []
    assert house.store._run("SELECT * FROM counts").fetchall() == []


def test_forty_at_the_same_moment(tmp_path: Path) -> None:
    """Forty requests at once over the network: twenty are answered, by one code or by two that draw on each other."""
    with circle_desk(tmp_path) as opened:
        made = opened.anew("Leith")
        first = made.phone(made.comes("Leith"))
        link = first.invite(first.circle("Leith"))
        second = made.phone(made.comes("Leith", lambda: f"#{write_link(link)}"))

        def once(at: int) -> bool:
            try:
                ask(made.around, (first, second)[at % 2].keys, Evaluate(elements(1)), Evaluated)
            except QuotaUsed:
                return False
            return True

        with ThreadPoolExecutor(20) as pool:
            assert sum(pool.map(once, range(2 * CHECKS_A_DAY))) == CHECKS_A_DAY
