"""Requests that share a commit, on a real store that counts."""

import asyncio
import math
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.help.sealed import sealed_report

from sayso.store.sqlite import SqliteStore
from sayso.web.together import TOGETHER_MAX, Together
from sayso.wire.errors import Conflict, Unavailable

DAY = "2026-11-22"
REPORT = sealed_report()


class Counting(SqliteStore):
    """A store that counts its commits, and can be told that the disk fails."""

    commits = 0
    fails = False
    rebuilt_when_open: bool | None = None

    def commit(self) -> None:
        """Commit, or fail as a full disk does."""
        if self.fails:
            self._lost = Unavailable("The server's disk is full.")
            self._connection.rollback()
        super().commit()
        self.commits += 1

    def rebuild(self, day: str) -> None:
        """Rebuild, and note whether a transaction is open."""
        self.rebuilt_when_open = self._connection.in_transaction
        super().rebuild(day)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Counting]:
    """Yield an empty store."""
    made = Counting(tmp_path)
    yield made
    made.close()


def adding(store: SqliteStore, handle: bytes) -> Callable[[], bytes]:
    """Return a deed that adds a case."""

    def add() -> bytes:
        store.add(handle, REPORT, os.urandom(32), DAY)
        return handle

    return add


def refused() -> None:
    """Refuse."""
    raise Conflict("Somebody was first.")


def test_those_who_come_together_share_a_commit(store: Counting) -> None:
    """Fifty deeds at once are on the disk after a few commits, as many in each as may share one; all have results."""

    async def come() -> list[bytes]:
        together = Together(store)
        return await asyncio.gather(*(together.write(adding(store, handle)) for handle in handles))

    handles = [os.urandom(32) for _ in range(50)]
    assert asyncio.run(come()) == handles
    assert store.commits == math.ceil(len(handles) / TOGETHER_MAX)
    assert {line.handle for line in store.lines()} == set(handles)


def test_nobody_is_answered_before_the_commit(store: Counting, tmp_path: Path) -> None:
    """When a deed's result comes, another connection to the same file sees what it wrote."""

    async def come() -> None:
        together, other = Together(store), SqliteStore(tmp_path)
        for _ in range(20):
            handle = await together.write(adding(store, os.urandom(32)))
            assert other.find(handle) is not None
        other.close()

    asyncio.run(come())


def test_a_refusal_is_ones_own(store: Counting) -> None:
    """A deed that is refused changes nothing for those who came with it."""

    async def come() -> list[object]:
        together = Together(store)
        deeds = [together.write(adding(store, os.urandom(32))), together.write(refused), together.read(store.lines)]
        return await asyncio.gather(*deeds, together.write(adding(store, os.urandom(32))), return_exceptions=True)

    first, conflict, lines, last = asyncio.run(come())
    assert isinstance(conflict, Conflict)
    assert isinstance(first, bytes)
    assert isinstance(last, bytes)
    assert isinstance(lines, tuple)
    assert len(store.lines()) == 2


@pytest.mark.holds("A1.24")
def test_a_disk_that_fails_is_told_to_all(store: Counting) -> None:
    """When the commit fails, everyone who waited for it is told so, nothing is kept, and the next ones are served."""

    async def come() -> tuple[list[object], bytes]:
        together = Together(store)
        store.fails = True
        deeds = [together.write(adding(store, os.urandom(32))) for _ in range(10)]
        told = await asyncio.gather(*deeds, together.write(refused), together.read(store.lines), return_exceptions=True)
        store.fails = False
        return told, await together.write(adding(store, os.urandom(32)))

    told, handle = asyncio.run(come())
    assert all(isinstance(one, Unavailable) for one in told)
    assert [line.handle for line in store.lines()] == [handle]


def test_a_mistake_of_ours_keeps_nothing_half_done(store: Counting) -> None:
    """When a deed fails in a way that nobody foresaw, what shared its transaction is refused, not kept by half."""

    def mistaken() -> None:
        store.add(bytes(32), REPORT, b"too short", DAY)

    async def come() -> list[object]:
        together = Together(store)
        deeds = [together.write(adding(store, os.urandom(32))), together.write(mistaken)]
        told = await asyncio.gather(*deeds, return_exceptions=True)
        return [*told, await together.write(adding(store, os.urandom(32)))]

    first, _, later = asyncio.run(come())
    assert isinstance(first, Unavailable)
    assert [line.handle for line in store.lines()] == [later]


def test_deeds_wait_for_a_rebuild(store: Counting) -> None:
    """While the file is rebuilt deeds wait, the event loop does not, and afterwards each is done."""

    async def come() -> list[object]:
        together = Together(store)
        before = [asyncio.ensure_future(together.write(adding(store, os.urandom(32)))) for _ in range(5)]
        await asyncio.sleep(0)
        rebuilding = asyncio.ensure_future(together.rebuild(DAY))
        after = [asyncio.ensure_future(together.write(adding(store, os.urandom(32)))) for _ in range(5)]
        return await asyncio.gather(rebuilding, *before, *after, together.read(store.lines))

    _, *handles, _ = asyncio.run(come())
    assert {line.handle for line in store.lines()} == set(handles)


def test_no_rebuild_in_an_open_transaction(store: Counting) -> None:
    """Where a rebuild fills a commit, and who waits for the next begins before it, it lets them go first."""

    async def come() -> list[object]:
        together = Together(store)
        before = [together.write(adding(store, os.urandom(32))) for _ in range(TOGETHER_MAX - 1)]
        after = [together.write(adding(store, os.urandom(32))) for _ in range(5)]
        return await asyncio.gather(*before, together.rebuild(DAY), *after)

    handles = [handle for handle in asyncio.run(come()) if handle is not None]
    assert {line.handle for line in store.lines()} == set(handles)
    assert store.rebuilt_when_open is False
