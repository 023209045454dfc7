"""How long, how much and for how many the server waits: who says nothing, or no end, must not keep others out.

uvicorn itself gives a connection all the time in the world until its first request is complete, keeps lines above a
request however long they grow (its parser, llhttp, sets no limit), and has no upper number of connections that would
not turn everybody away. So each connection here has its time and its room for the lines above and below a body; and
when there are too many, the one that has been silent for longest makes room for the next.
"""

import asyncio

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from sayso.wire.limits import KIB

HEADERS_SECONDS = 10.0
PIECE_BYTES_MAX = 16 * KIB
HEADERS_BYTES_MAX = 64 * KIB
"""More than this that is no body is not read: no browser sends a tenth of it."""
CONNECTIONS_MAX = 400
"""Below the 1,024 files that a system lets a process open when nobody says otherwise."""


class _InOnePiece:
    """A transport that sends what is written in one turn of the loop as one piece, unless it is long.

    uvicorn writes the lines above an answer and the answer itself apart: two packets, which wake the other side twice.
    """

    __slots__ = ("_bytes", "_loop", "_pieces", "_transport")

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport, self._loop = transport, loop
        self._pieces: list[bytes] = []
        self._bytes = 0

    def write(self, data: bytes) -> None:
        """Take a piece; it goes at the end of this turn, or when there is much."""
        if not self._pieces:
            self._loop.call_soon(self._send)
        self._pieces.append(data)
        self._bytes += len(data)
        if self._bytes > PIECE_BYTES_MAX:
            self._send()

    def close(self) -> None:
        """Send what is left, then close."""
        self._send()
        self._transport.close()

    def __getattr__(self, name: str) -> object:
        """Give everything else to the transport."""
        return getattr(self._transport, name)

    def _send(self) -> None:
        if self._pieces:
            whole, self._pieces, self._bytes = b"".join(self._pieces), [], 0
            self._transport.write(whole)


class Patient(HttpToolsProtocol):
    """One connection."""

    _deadline: asyncio.TimerHandle | None = None
    _lines_bytes = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait; at the limit, close the connection that has been silent for longest (it may be this one)."""
        super().connection_made(_InOnePiece(transport, self.loop))  # type: ignore[arg-type]
        self._since = self.loop.time()
        if len(self.connections) > CONNECTIONS_MAX:
            silent = [one for one in self.connections if isinstance(one, Patient) and one.is_silent()]
            min(silent, key=lambda one: one.silent_since, default=self).give_up()
        self._look_later()

    def data_received(self, data: bytes) -> None:
        """Take what came; where it is only ever more lines and no body, close the connection."""
        self._lines_bytes += len(data)
        super().data_received(data)
        if self._lines_bytes > HEADERS_BYTES_MAX:
            self.give_up()

    def on_body(self, body: bytes) -> None:
        """Take a piece of a body."""
        self._lines_bytes = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        """Take the end of a request: from now on it is for the server to say something."""
        self._lines_bytes = 0
        self._since = self.loop.time()
        super().on_message_complete()

    def connection_lost(self, exc: Exception | None) -> None:
        """End."""
        if self._deadline is not None:
            self._deadline.cancel()
        super().connection_lost(exc)

    @property
    def silent_since(self) -> float:
        """Return when it was opened, had a whole request or was last seen at work, by the loop's clock."""
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
