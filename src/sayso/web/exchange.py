"""One exchange under `/api/`: a body in, an answer out, straight on ASGI.

A report costs the processor little beside its HTTP. So these requests, which are all alike (POST, a short path, one
body), pass no router and no request or response objects: what is the same in every answer is made once.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from starlette.types import Receive, Scope, Send

from sayso.web.headers import ANSWER, BINARY
from sayso.web.room import Body, Room
from sayso.wire.encoding import encode
from sayso.wire.errors import Malformed, SaysoError, Unavailable, WrongType
from sayso.wire.limits import REQUEST_BYTES_MAX
from sayso.wire.request import Refusal

BODY_SECONDS = 120
STATUS: Mapping[str, int] = {
    "malformed": 400,
    "not_trusted": 403,
    "not_allowed": 403,
    "nothing_there": 404,
    "conflict": 409,
    "page_old": 410,
    "too_large": 413,
    "wrong_type": 415,
    "quota_used": 429,
    "work_wanted": 429,
    "unavailable": 503,
}
_DRAINED_MAX = 4 * REQUEST_BYTES_MAX
_ALWAYS = [(name.lower().encode(), value.encode()) for name, value in ANSWER.items()]
_BINARY = [(name.lower().encode(), value.encode()) for name, value in BINARY.items()]
_ENDING = [*_ALWAYS, (b"connection", b"close")]


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes out: the bytes of one value, or the pieces of a long one as they come; with the HTTP status.

    `binary` says that it is a file of a list and no encoding.
    """

    body: bytes | AsyncIterator[bytes]
    status: int = 200
    binary: bool = False


Deed = Callable[[bytes], Awaitable[Answer]]
Mistaken = Callable[[Exception], None]


def answer(value: object, status: int = 200) -> Answer:
    """Return the answer that is the encoding of `value`."""
    return Answer(encode(value), status)


def refuse(error: SaysoError) -> Answer:
    """Return the refusal that tells what went wrong."""
    return answer(Refusal(error.code, str(error)), STATUS.get(error.code, 500))


@dataclass(frozen=True, slots=True)
class Exchange:
    """All exchanges, which share one room for their bodies; `mistaken` is told when something of ours fails."""

    mistaken: Mistaken
    room: Room = field(default_factory=Room)

    async def __call__(self, deed: Deed, scope: Scope, receive: Receive, send: Send) -> None:
        """Receive a whole body, let `deed` answer it, and send the answer or the refusal."""
        with self.room.for_one() as body:
            try:
                _check_request(scope)
                whole = await _receive(receive, body)
            except SaysoError as error:
                await _send(refuse(error), _ENDING, send)  # what of the body is still to come is not read
                return
            out = await self._answered(deed, whole)
            try:
                await _send(out, _BINARY if out.binary else _ALWAYS, send)
            except Exception as error:  # a long answer broke off in its middle: so must the connection
                self.mistaken(error)
                raise

    async def _answered(self, deed: Deed, body: bytes) -> Answer:
        try:
            return await deed(body)
        except SaysoError as error:
            return refuse(error)
        except Exception as error:  # noqa: BLE001 - whatever it was, she is told that nothing was done
            self.mistaken(error)
            return refuse(Unavailable("The server made a mistake. Nothing was changed."))


def _check_request(scope: Scope) -> None:
    if scope["method"] != "POST":
        raise Malformed("A request is sent by POST.")
    kind = next((value for name, value in scope["headers"] if name == b"content-type"), b"")
    if kind.partition(b";")[0].strip().lower() != b"application/json":
        raise WrongType("A request is sent as application/json.")


async def _receive(receive: Receive, body: Body) -> bytes:
    """Return the whole body. If it is refused, what comes is read on: most programs read no answer before that.

    Raises:
        TooLarge: it is over the limit.
        Unavailable: there is no room for it now.
        Malformed: it did not come in time, or broke off.
    """
    coming = True
    try:
        async with asyncio.timeout(BODY_SECONDS):
            while coming and body.length <= _DRAINED_MAX:
                message = await receive()
                if message["type"] == "http.disconnect":
                    raise Malformed("The request stopped half-way.")
                body.take(message["body"])
                coming = message["more_body"]
    except TimeoutError:
        raise Malformed("The request stopped half-way.") from None
    return body.whole()


async def _send(out: Answer, headers: list[tuple[bytes, bytes]], send: Send) -> None:
    match out.body:
        case bytes() as whole:
            headers = [*headers, (b"content-length", b"%d" % len(whole))]
            await send({"type": "http.response.start", "status": out.status, "headers": headers})
            await send({"type": "http.response.body", "body": whole})
        case pieces:
            await send({"type": "http.response.start", "status": out.status, "headers": headers})
            async for piece in pieces:
                await send({"type": "http.response.body", "body": piece, "more_body": True})
            await send({"type": "http.response.body"})
