"""How long and for how many the server waits: one who connects and says nothing must not keep others out.

uvicorn itself gives a connection all the time in the world until its first request is complete, and has no upper
number of them that would not turn everybody away. So each connection here has its time for the lines above a request;
and when there are too many, the one that has been silent for longest makes room for the next.
"""

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol

HEADERS_SECONDS = 10.0
CONNECTIONS_MAX = 400
"""Below the 1,024 files that a system lets a process open when nobody says otherwise."""


class Patient(H11Protocol):
    """One connection."""

    _deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait; at the limit, close the connection that has been silent for longest (it may be this one)."""
        super().connection_made(transport)
        self._since = self.loop.time()
        if len(self.connections) > CONNECTIONS_MAX:
            silent = [one for one in self.connections if isinstance(one, Patient) and one.is_silent()]
            min(silent, key=lambda one: one.silent_since, default=self).give_up()
        self._look_later()

    def connection_lost(self, exc: Exception | None) -> None:
        """End."""
        if self._deadline is not None:
            self._deadline.cancel()
        super().connection_lost(exc)

    @property
    def silent_since(self) -> float:
        """Return when it was opened, or last seen at work, by the loop's clock."""
        return self._since

    def is_silent(self) -> bool:
        """Tell whether no request is under way here."""
        return self.cycle is None or self.cycle.response_complete

    def give_up(self) -> None:
        """Close the connection, whatever was half said in it."""
        self.connections.discard(self)
        self.transport.abort()

    def _look_later(self) -> None:
        self._deadline = self.loop.call_later(HEADERS_SECONDS / 2, self._look)

    def _look(self) -> None:
        now = self.loop.time()
        if not self.is_silent():
            self._since = now
        if now - self._since >= HEADERS_SECONDS:
            self.give_up()
        else:
            self._look_later()
