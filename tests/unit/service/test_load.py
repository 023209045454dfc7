"""How much work a report costs, by how much was taken lately."""

import asyncio
import os
from pathlib import Path

import pytest
from tests.help.circle import OneHolder
from tests.help.sealed import sealed_entry, sealed_part, sealed_report
from tests.help.world import DAY

from sayso.ledger.signing import sign_deed
from sayso.ledger.work import BITS_MAX
from sayso.service.load import BITS_FIRST, DAY_SECONDS, FREE_BYTES, Load
from sayso.service.nonces import Nonces
from sayso.store.sqlite import SqliteStore
from sayso.web.api import Api
from sayso.web.together import Together
from sayso.wire.encoding import encode
from sayso.wire.request import Change, MailboxDeed

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


def test_what_comes_into_a_case_later_counts_too(tmp_path: Path) -> None:
    """Who posts a small report and fills it by changes floods the server as well: the next report costs work."""
    store, nonces, door = SqliteStore(tmp_path), Nonces(b"", lambda: 0, os.urandom), os.urandom(32)
    load, report = Load(lambda: 0, 100_000), sealed_report(door)
    api = Api(store, Together(store), nonces, load, b"", lambda: DAY, lambda: 0, OneHolder())
    part = sealed_part(plain=os.urandom(100_000))

    async def flood() -> None:
        await api.report(encode(report))
        assert load.bits() == 0
        nonce, change = nonces.fresh().nonce, Change((part,), (), (), 1, (sealed_entry(),))
        await api.change(encode(MailboxDeed(report.mailbox, nonce, change, sign_deed(door, nonce, change))))

    asyncio.run(flood())
    store.close()
    assert load.bits() >= BITS_FIRST
