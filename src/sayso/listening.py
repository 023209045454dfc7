"""A server as uvicorn runs it: for the house, and for the desk's page on a worker's machine.

Of what comes and goes it says nothing to anybody: no log, no name, no hour.
"""

import signal
from asyncio import Protocol
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from socket import socket
from typing import Literal

import uvicorn
from starlette.types import ASGIApp

_LOG_NOTHING = 100  # above every level: uvicorn's own lines could name addresses, and what was read


class Server(uvicorn.Server):
    """Tells when it listens; ends at SIGINT and SIGTERM and returns, so that whoever runs it can tidy."""

    tell_ready: Callable[[], None]

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """End at a signal; uvicorn's own way would raise the signal anew and kill the process before it has tidied."""
        before = {one: signal.signal(one, self.handle_exit) for one in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for one, handler in before.items():
                signal.signal(one, handler)

    async def startup(self, sockets: list[socket] | None = None) -> None:
        """Begin to listen."""
        await super().startup(sockets)
        if not self.should_exit:
            self.tell_ready()


def silent(
    application: ASGIApp,
    http: type[Protocol] | Literal["h11"],
    timeout_graceful_shutdown: int,
    lifespan: Literal["auto", "off"] = "auto",
) -> Server:
    """Return a server that logs nothing and names neither itself nor the hour; the rest is as in uvicorn's settings."""
    return Server(
        uvicorn.Config(
            application,
            access_log=False,
            date_header=False,
            server_header=False,
            proxy_headers=False,
            log_config=None,
            log_level=_LOG_NOTHING,
            http=http,
            ws="none",
            lifespan=lifespan,
            timeout_graceful_shutdown=timeout_graceful_shutdown,
        )
    )
