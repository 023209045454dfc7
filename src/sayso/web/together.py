"""Requests that arrive together share one commit, and each is answered only after it.

Deeds run one after the other on the event loop, each in microseconds, all in one open transaction; when no more are
ready, one commit puts them on the disk (group commit). A thread of its own waits for the disk, while the loop reads
what comes next and serves pages; deeds that come meanwhile wait for their turn and share the next commit. If everybody
shared one, all would wait for the disk and then the disk for all: so only so many do.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from sayso.service.ports import Store
from sayso.wire.errors import SaysoError, Unavailable

Result = TypeVar("Result")
TOGETHER_MAX = 24
"""Half of the 50 lines by which we measure: a fifth more reports a second than with all in one commit."""


class Together:
    """Runs deeds on a store, which nobody else uses meanwhile."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._thread = ThreadPoolExecutor(1, "store")
        self._waiting: list[asyncio.Future[None]] = []
        self._committing: asyncio.Task[None] | None = None
        self._free = asyncio.Event()
        self._free.set()

    async def write(self, deed: Callable[[], Result]) -> Result:
        """Run a deed that may write, and return its result when it is on the disk.

        Raises:
            SaysoError: what the deed raised, or `Unavailable` if the disk did not take it.
        """
        await self._turn()
        self._store.begin()
        try:
            return deed()
        finally:
            # A refusal, too, waits: what it was refused for may not be on the disk yet.
            await self._committed()

    async def read(self, deed: Callable[[], Result]) -> Result:
        """Run a deed that only reads; it never sees what is not on the disk when its answer goes out."""
        await self._turn()
        try:
            return deed()
        finally:
            if self._waiting:
                await self._committed()

    async def rebuild(self, day: str) -> None:
        """Let the store rebuild its file beside the event loop; deeds wait until it is done."""
        await self._turn()
        while self._waiting:  # who waited for that commit goes first, and has begun another
            await self._committed()
            await self._turn()
        await self._alone(lambda: self._store.rebuild(day))

    async def _turn(self) -> None:
        while not self._free.is_set():
            await self._free.wait()

    async def _committed(self) -> None:
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(done)
        if len(self._waiting) == 1:
            # A task begins after all that is ready now has run: so whoever came together is in the same transaction.
            self._committing = asyncio.create_task(self._commit())
        if len(self._waiting) >= TOGETHER_MAX:
            self._free.clear()  # whoever comes now is for the next commit
        await done

    async def _commit(self) -> None:
        waiting, self._waiting = self._waiting, []
        failed = ""
        try:
            await self._alone(self._store.commit)
        except SaysoError as error:
            failed = str(error)
        except Exception:  # noqa: BLE001 - whatever it was, nobody may be left waiting or be told that it is kept
            failed = "The server made a mistake."
        for one in waiting:
            if one.done():
                continue
            if failed:
                one.set_exception(Unavailable(failed))
            else:
                one.set_result(None)

    async def _alone(self, work: Callable[[], None]) -> None:
        """Let the thread use the store, and nobody else until it is done."""
        self._free.clear()
        try:
            await asyncio.get_running_loop().run_in_executor(self._thread, work)
        finally:
            self._free.set()
