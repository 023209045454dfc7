"""A slow network: a relay that delays and limits what passes between browser and server.

Each direction of the link has one queue for all connections: bytes leave it at the link's rate and arrive half a round
trip later. Opening a connection costs one more round trip, as the handshake does. Not modelled, and so too kind by a
little: packet loss, TCP's slow start, and the round trip of TLS.
"""

import asyncio
import threading
from collections.abc import Coroutine
from dataclasses import dataclass
from types import TracebackType
from typing import Self

PIECE = 1448  # bytes of payload in a usual packet


@dataclass(frozen=True)
class Link:
    """A kind of network: its name, bits per second and seconds for a round trip."""

    name: str
    bits_per_second: float
    round_trip_seconds: float


class Lane:
    """One direction of the link; `passed` counts its bytes."""

    def __init__(self, link: Link) -> None:
        """Begin with an empty queue."""
        self._link = link
        self._free_at = 0.0
        self.passed = 0

    def arrival(self, size: int, now: float) -> float:
        """Queue `size` bytes at time `now`; return the time at which they arrive."""
        self.passed += size
        self._free_at = max(now, self._free_at) + size * 8 / self._link.bits_per_second
        return self._free_at + self._link.round_trip_seconds / 2


class Relay:
    """A relay on a free port of 127.0.0.1 to `port`, in a thread of its own, for the length of a `with` block."""

    def __init__(self, port: int, link: Link) -> None:
        """Prepare a relay; `up` and `down` are its lanes, seen from the browser."""
        self._port = port
        self._link = link
        self.up, self.down = Lane(link), Lane(link)
        self._loop = asyncio.new_event_loop()
        self._tasks: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._loop.run_forever)

    def __enter__(self) -> Self:
        """Start; `address` is where the browser should go."""
        self._thread.start()
        self._server = asyncio.run_coroutine_threadsafe(
            asyncio.start_server(self._serve, "127.0.0.1", 0), self._loop
        ).result()
        self.address = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Cut every connection and stop."""
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _stop(self) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is None:  # asyncio always gives one here
            return
        self._tasks.add(task)
        far = None
        try:
            await asyncio.sleep(self._link.round_trip_seconds)
            far_reader, far = await asyncio.open_connection("127.0.0.1", self._port)
            await self._join(self._pass(reader, far, self.up), self._pass(far_reader, writer, self.down))
        except (OSError, asyncio.CancelledError):
            pass  # one side is gone, or the relay ends: so ends the other
        finally:
            self._tasks.discard(task)
            for end in filter(None, (writer, far)):
                end.close()

    async def _join(self, *both: Coroutine[None, None, None]) -> None:
        """Run two things until both have ended, or one has failed: then the other is cancelled."""
        tasks = [asyncio.ensure_future(one) for one in both]
        try:
            await asyncio.gather(*tasks)
        finally:
            for one in tasks:
                one.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, lane: Lane) -> None:
        """Carry one direction of one connection until it ends."""
        queue: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

        async def deliver() -> None:
            while True:
                when, piece = await queue.get()
                await asyncio.sleep(when - self._loop.time())
                if not piece:
                    break
                writer.write(piece)
                await writer.drain()
            if writer.can_write_eof():
                writer.write_eof()

        async def take() -> None:
            while piece := await reader.read(PIECE):
                queue.put_nowait((lane.arrival(len(piece), self._loop.time()), piece))
            queue.put_nowait((lane.arrival(0, self._loop.time()), b""))

        await self._join(take(), deliver())
