"""How much work a report costs, by how much was taken lately."""

import pytest

from sayso.ledger.work import BITS_MAX
from sayso.service.load import BITS_FIRST, DAY_SECONDS, FREE_BYTES, Load

pytestmark = pytest.mark.holds("A1.27")


def test_an_ordinary_day_costs_nothing() -> None:
    """Half a gigabyte a day is free, day after day."""
    now = [0.0]
    load = Load(lambda: now[0])
    for _ in range(20):
        load.took(FREE_BYTES - 1)
        assert load.bits() == 0
        now[0] += DAY_SECONDS


def test_a_flood_costs_more_and_more_until_it_ebbs() -> None:
    """Beyond that each step costs another bit, up to what a phone can do; after a quiet day or two it is free again."""
    now = [0.0]
    load = Load(lambda: now[0])
    load.took(FREE_BYTES)
    told = []
    for _ in range(12):
        told.append(load.bits())
        load.took(FREE_BYTES // 16)
    assert told == [*range(BITS_FIRST, BITS_MAX), *[BITS_MAX] * (12 - (BITS_MAX - BITS_FIRST))]
    now[0] += DAY_SECONDS / 2
    assert load.bits() == BITS_FIRST + 4
    now[0] += DAY_SECONDS / 2
    assert load.bits() == 0
