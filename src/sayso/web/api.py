"""The routes under `/api/1/` (spec/protocol.md, Requests): a body in, an answer or a `Refusal` out."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import TypeVar, assert_never

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from sayso.service import desk, mailbox, roster
from sayso.service.circle_ports import Holder
from sayso.service.nonces import Nonces
from sayso.service.ports import Store
from sayso.web.circles import Circles, WholeStore
from sayso.web.headers import ANSWER
from sayso.web.room import Body, Room
from sayso.web.together import Together
from sayso.wire.encoding import decode, encode
from sayso.wire.errors import Malformed, Outdated, SaysoError, WrongType
from sayso.wire.limits import REQUEST_BYTES_MAX
from sayso.wire.request import (
    Append,
    Case,
    DeskDeed,
    ListCases,
    MailboxDeed,
    NewKeys,
    ReadCases,
    ReadMailbox,
    Refusal,
    Report,
)

Result = TypeVar("Result")
BODY_SECONDS = 120
STATUS: Mapping[str, int] = {
    "malformed": 400,
    "not_trusted": 403,
    "nothing_there": 404,
    "conflict": 409,
    "page_old": 410,
    "too_large": 413,
    "wrong_type": 415,
    "quota_used": 429,
    "unavailable": 503,
}
_NOTHING = b"{}"
_DRAINED_MAX = 4 * REQUEST_BYTES_MAX


@dataclass(frozen=True, slots=True)
class Api:
    """The answers; `root` is the network's root public key, `today` and `hour` tell the UTC day and hour since 1970."""

    store: WholeStore
    together: Together
    nonces: Nonces
    root: bytes
    today: Callable[[], str]
    hour: Callable[[], int]
    holder: Holder

    def routes(self) -> list[Route]:
        """Return the routes, and one for every other path under `/api/`."""
        room = Room()
        return [
            *(
                Route(f"/api/1/{path}", _endpoint(answer, room), methods=["POST"])
                for path, answer in self._answers().items()
            ),
            Route("/api/1/{path:path}", _endpoint(_no_such_path, room), methods=["POST"]),
            Route("/api/{path:path}", _endpoint(_other_version, room), methods=["POST"]),
        ]

    def _answers(self) -> dict[str, Callable[[bytes], Awaitable[Response]]]:
        return {
            "report": self.report,
            "nonce": self.nonce,
            "keys": self.keys,
            "read": self.read,
            "deed": self.deed,
            "desk": self.desk,
            "desk/keys": self.new_keys,
            **self._circles().answers(),
        }

    def _circles(self) -> Circles:
        return Circles(self.store, self.together, self.nonces, self.holder, self.root, self.today, self.hour)

    async def keys(self, body: bytes) -> Response:
        """Hand out the root's public key and the newest key list."""
        _check_empty(body)
        return _answer(await self.together.read(lambda: roster.standing(self.store, self.root)))

    async def nonce(self, body: bytes) -> Response:
        """Hand out a nonce."""
        _check_empty(body)
        return _answer(self.nonces.fresh())

    async def report(self, body: bytes) -> Response:
        """Take a report; 201, or 200 when it had been taken before."""
        new, accepted = decode(body, Report), sha256(body).digest()
        received, outcome = await self.together.write(
            lambda: mailbox.report(self.store, new, accepted, self.today()),
        )
        return _answer(received, 201 if outcome == "new" else 200)

    async def read(self, body: bytes) -> Response:
        """Hand out everything under a mailbox id."""
        asked = decode(body, ReadMailbox)
        return _answer(await self.together.read(lambda: mailbox.read(self.store, asked)))

    async def deed(self, body: bytes) -> Response:
        """Do a signed deed on a case."""
        asked = decode(body, MailboxDeed)
        return _answer(
            await self.together.write(lambda: mailbox.do(self.store, asked, self.nonces.check, self.today())),
        )

    async def desk(self, body: bytes) -> Response:
        """Do what the desk asks, signed with the door key of the newest key list."""
        asked = decode(body, DeskDeed)
        match asked.deed:
            case ListCases():
                return _answer(await self.together.read(lambda: self._desk(asked, desk.list_cases)))
            case ReadCases() as wanted:
                cases = await self.together.read(
                    lambda: self._desk(asked, lambda store: desk.read_cases(store, wanted))
                )
                return StreamingResponse(self._one_by_one(cases), headers=ANSWER)
            case Append() as entries:
                return _answer(
                    await self.together.write(lambda: self._desk(asked, lambda store: desk.append(store, entries))),
                )
            case _:
                assert_never(asked.deed)

    async def new_keys(self, body: bytes) -> Response:
        """Take a newer key list that the root has signed."""
        new = decode(body, NewKeys)
        return _answer(await self.together.write(lambda: roster.publish(self.store, self.root, new, self.today())))

    def _desk(self, asked: DeskDeed, deed: Callable[[Store], Result]) -> Result:
        door = roster.desk_door(roster.standing(self.store, self.root))
        desk.check_asker(asked, door, self.nonces.check)
        return deed(self.store)

    async def _one_by_one(self, cases: Iterator[Case]) -> AsyncIterator[bytes]:
        """Write the encoding of `Cases` with only one case in memory at a time."""
        before = b'{"cases":['
        while (case := await self.together.read(lambda: next(cases, None))) is not None:
            yield before + encode(case)
            before = b","
        yield b"]}" if before == b"," else b'{"cases":[]}'


def refuse(error: SaysoError) -> Response:
    """Return the refusal that tells what went wrong."""
    return _answer(Refusal(error.code, str(error)), STATUS.get(error.code, 500))


def _answer(value: object, status: int = 200) -> Response:
    return Response(encode(value), status, ANSWER)


def _endpoint(answer: Callable[[bytes], Awaitable[Response]], room: Room) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        with room.for_one() as body:
            try:
                _check_type(request)
                whole = await _receive(request, body)
            except SaysoError as error:
                refusal = refuse(error)
                refusal.headers["Connection"] = "close"  # what of the body is still to come is not read
                return refusal
            try:
                return await answer(whole)
            except SaysoError as error:
                return refuse(error)

    return endpoint


def _check_type(request: Request) -> None:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise WrongType("A request is sent as application/json.")


async def _receive(request: Request, body: Body) -> bytes:
    """Return the whole body. If it is refused, what comes is read on: most programs read no answer before that.

    Raises:
        TooLarge: it is over the limit.
        Unavailable: there is no room for it now.
        Malformed: it did not come in time.
    """
    taken = 0
    try:
        async with asyncio.timeout(BODY_SECONDS):
            async for chunk in request.stream():
                taken += len(chunk)
                body.take(chunk)
                if taken > _DRAINED_MAX:
                    break
    except (TimeoutError, ClientDisconnect):
        raise Malformed("The request stopped half-way.") from None
    return body.whole()


def _check_empty(body: bytes) -> None:
    if body != _NOTHING:
        raise Malformed("The body of this request is {}.")


async def _no_such_path(_body: bytes) -> Response:
    raise Malformed("There is no such request.")


async def _other_version(_body: bytes) -> Response:
    raise Outdated("This page is from another version of the program: load it again.")
