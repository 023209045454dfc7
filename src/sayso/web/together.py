"""Requests that arrive together share one commit, and each is answered only after it.

Deeds run one after the other on the event loop, each in microseconds, all in one open transaction; when no more are
ready, one commit puts them on the disk (group commit). While the loop waits for the disk, the next ones gather.
"""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from sayso.service.ports import Store
from sayso.wire.errors import SaysoError, Unavailable

Result = TypeVar("Result")


class Together:
    """Runs deeds on a store, which nobody else uses meanwhile."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._waiting: list[asyncio.Future[None]] = []
        self._free = asyncio.Event()
        self._free.set()

    async def write(self, deed: Callable[[], Result]) -> Result:
        """Run a deed that may write, and return its result when it is on the disk.

        Raises:
            SaysoError: what the deed raised, or `Unavailable` if the disk did not take it.
        """
        await self._free.wait()
        self._store.begin()
        try:
            return deed()
        finally:
            # A refusal, too, waits: what it was refused for may not be on the disk yet.
            await self._committed()

    async def read(self, deed: Callable[[], Result]) -> Result:
        """Run a deed that only reads; it never sees what is not on the disk when its answer goes out."""
        await self._free.wait()
        try:
            return deed()
        finally:
            if self._waiting:
                await self._committed()

    async def rebuild(self, day: str) -> None:
        """Let the store rebuild its file beside the event loop; deeds wait until it is done."""
        await self._free.wait()
        self._free.clear()
        try:
            if self._waiting:
                await self._committed()
            await asyncio.to_thread(self._store.rebuild, day)
        finally:
            self._free.set()

    async def _committed(self) -> None:
        loop = asyncio.get_running_loop()
        done: asyncio.Future[None] = loop.create_future()
        if not self._waiting:
            loop.call_soon(self._commit)
        self._waiting.append(done)
        await done

    def _commit(self) -> None:
        waiting, self._waiting = self._waiting, []
        failed = ""
        try:
            self._store.commit()
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
