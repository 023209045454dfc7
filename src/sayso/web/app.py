"""The server as one ASGI application."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from functools import cache, partial

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from sayso.service import mailbox, members, statements
from sayso.web import headers
from sayso.web.api import Api, WholeStore, find_deed
from sayso.web.assets import CODINGS, Served
from sayso.web.exchange import Deed, Exchange
from sayso.web.heard import Heard
from sayso.web.pages import choose, languages
from sayso.wire.errors import SaysoError

TICK_SECONDS = 60.0
Say = Callable[[str], None]
Endpoint = Callable[[Request], Awaitable[Response]]


class Server(Starlette):
    """The pages, by Starlette's routes; and before them the API."""

    deeds: Mapping[str, Deed]
    exchange: Exchange

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "http" and scope["path"].startswith("/api/"):
            await self.exchange(find_deed(self.deeds, scope["path"]), scope, receive, send)
        else:
            await super().__call__(scope, receive, send)


def build(  # noqa: PLR0913 - everything that is served
    api: Api, served: Mapping[str, Served], heard: Heard, *, leave_url: str, keep_days: int, say: Say
) -> Server:
    """Join the API and the pages.

    Args:
        api: the answers under `/api/1/`.
        served: what is served at each other path.
        heard: the page of statements in public.
        leave_url: where `/leave` leads.
        keep_days: after how many days a case that nobody changes is deleted.
        say: takes the line for the log when something inside fails; it never holds what was sent.
    """
    pages = [Route(path, _page(one)) for path, one in served.items()]
    first = Route("/", _first({one: served[f"/{one}"] for one in languages(served)}))
    public = [
        Route("/heard", _heard(api, heard, None)),
        *(Route(f"/{one}/heard", _heard(api, heard, one)) for one in heard.frames),
    ]
    leave = Route("/leave", _constant(Response(status_code=303, headers=headers.leave(leave_url))))

    def mistaken(error: Exception) -> None:
        say(f"internal error: {type(error).__name__} in {_place(error)}")

    async def failed(_request: Request, error: Exception) -> Response:
        mistaken(error)
        return Response("The server made a mistake.\n", 500, headers.PLAIN)

    server = Server(
        routes=[first, *pages, *public, leave],
        exception_handlers={HTTPException: _not_served, Exception: failed},
        lifespan=_nightly(api, keep_days, say),
    )
    server.router.redirect_slashes = False  # a redirect would repeat the address that was asked for
    server.deeds, server.exchange = api.deeds(), Exchange(mistaken)
    return server


def _forget(store: WholeStore, today: str, keep_days: int) -> None:
    """Delete what is over."""
    members.forget(store, today)
    statements.forget(store, today)
    mailbox.forget(store, today, keep_days)


def _nightly(api: Api, keep_days: int, say: Say) -> Callable[[Starlette], AbstractAsyncContextManager[None]]:
    """Delete what is over, rebuild the store once each UTC day, the first time at the start, and erase what is owed."""
    ending = asyncio.Event()

    async def look() -> None:
        while not ending.is_set():
            try:
                day = api.today()
                await api.together.write(partial(_forget, api.store, day, keep_days))
                await api.together.rebuild(day)
            except SaysoError as error:
                say(f"The database was not rebuilt, this is tried again in a minute: {error}")
            with suppress(TimeoutError):
                await asyncio.wait_for(ending.wait(), TICK_SECONDS)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        looking = asyncio.create_task(look())
        yield
        ending.set()
        await looking

    return lifespan


def _page(one: Served) -> Endpoint:
    plain = Response(one.body, headers=one.headers)

    @cache
    def packed(coding: str) -> Response:
        """Compress when it is first asked for: all pages together would take a fifth of the server's start."""
        return Response(one.packed(coding), headers={**one.headers, "Content-Encoding": coding})

    async def page(request: Request) -> Response:
        coding = _coding(request)
        return packed(coding) if coding else plain

    return page


def _first(pages: Mapping[str, Served]) -> Endpoint:
    ready = {language: _page(one) for language, one in pages.items()}

    async def first(request: Request) -> Response:
        return await ready[choose(request.headers.get("accept-language", ""), ready)](request)

    return first


def _heard(api: Api, page: Heard, language: str | None) -> Endpoint:
    async def heard(request: Request) -> Response:
        chosen = language or choose(request.headers.get("accept-language", ""), page.frames)
        return Response(page.render(chosen, await api.heard()), headers=page.headers)

    return heard


def _constant(response: Response) -> Endpoint:
    async def constant(_request: Request) -> Response:
        return response

    return constant


def _coding(request: Request) -> str | None:
    offered = (item.partition(";") for item in request.headers.get("accept-encoding", "").lower().split(","))
    taken = {name.strip() for name, _, weight in offered if weight.replace(" ", "") not in {"q=0", "q=0.0"}}
    return next((coding for coding in CODINGS if coding in taken), None)


async def _not_served(_request: Request, error: Exception) -> Response:
    """Answer a path or method that there is not, without repeating it."""
    status = error.status_code if isinstance(error, HTTPException) else 404
    return Response("There is nothing here.\n", status, headers.PLAIN)


def _place(error: Exception) -> str:
    """Return file and line where an error arose, and nothing of its message."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}" if trace else "?"
