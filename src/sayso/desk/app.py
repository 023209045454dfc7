"""The local page: routes from requests to the office and back to HTML without a line of script.

Addresses hold names that live for this run only, since browsers write their history to the disk. Every answer says
`no-store`; every page has the same title. One lock, because there is one worker.
"""

from collections.abc import Awaitable, Callable
from functools import partial
from threading import Lock
from urllib.parse import parse_qs

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from sayso.desk.case import view
from sayso.desk.circle_pages import CirclePages
from sayso.desk.guard import COOKIE, FORGET, Guard, headers
from sayso.desk.hold_pages import HoldPages
from sayso.desk.idle import Idle
from sayso.desk.office import CameBetween, Office
from sayso.desk.publishing import Press
from sayso.desk.queue import in_order, row
from sayso.desk.screen import Screen
from sayso.desk.text_pages import TextPages
from sayso.desk.texts import standings
from sayso.device.worker import OpenedCase
from sayso.wire.errors import Conflict, NotAllowed, NothingThere, NotTrusted, SaysoError, TooLarge, Unavailable
from sayso.wire.statement import Answer, Note

FORM_BYTES_MAX = 4 * 1024 * 1024
FIELDS_MAX = 24
QUEUE_SECONDS = 1.2
"""How long the list waits for lines that are being read before it shows those that it has."""
_REFUSALS: dict[type[SaysoError], tuple[int, str]] = {
    Conflict: (409, "Somebody was first"),
    NotAllowed: (403, "Not now"),
    NothingThere: (404, "Nothing is here"),
    NotTrusted: (403, "Stop: something is not as it should be"),
    Unavailable: (503, "The server does not answer"),
}
LOCKED = "Open the newest address that stands in the window where the desk runs."
STILL_HERE = "Not sent: it is still here, and the desk stays open."
_ACTS: dict[str, type[Answer | Note]] = {"answer": Answer, "note": Note}


class Page:
    """One run of the local page for one worker.

    `announce` is told a new one-time address when somebody comes with a spent one; `stop` ends the program.
    """

    def __init__(
        self, press: Press, guard: Guard, idle: Idle, announce: Callable[[str], None], stop: Callable[[], None]
    ) -> None:
        office: Office = press.circles.office
        self._idle = idle
        self._office, self._guard, self._announce, self._stop = office, guard, announce, stop
        self._screen = Screen(office.keys.name, guard.base, guard.draw().encode(), round(idle.limit))
        self._texts = TextPages(office, self._screen)
        self._holds = HoldPages(office, self._screen)
        self._circles = CirclePages(press, self._screen)
        self._lock = Lock()
        self._headers = headers(*self._screen.styles)

    def app(self) -> Starlette:
        """Return the application."""
        base = self._guard.base
        return Starlette(
            routes=[
                Route(base, self._guarded(self._queue)),
                Route(f"{base}case/{{key}}", self._guarded(self._case)),
                Route(f"{base}case/{{key}}/draft", self._guarded(self._texts.choose)),
                Route(f"{base}case/{{key}}/draft", self._guarded(self._texts.draft), methods=["POST"]),
                Route(f"{base}case/{{key}}/text/{{name}}", self._guarded(self._texts.text)),
                Route(f"{base}case/{{key}}/text/{{name}}/{{deed}}", self._guarded(self._texts.do), methods=["POST"]),
                Route(f"{base}case/{{key}}/hold", self._guarded(self._holds.choose)),
                Route(f"{base}case/{{key}}/hold", self._guarded(self._holds.hold), methods=["POST"]),
                Route(f"{base}case/{{key}}/release", self._guarded(self._holds.release), methods=["POST"]),
                Route(f"{base}case/{{key}}/export", self._guarded(self._texts.export), methods=["POST"]),
                Route(f"{base}case/{{key}}/{{kind}}", self._guarded(self._write), methods=["POST"]),
                Route(f"{base}circles", self._guarded(self._circles.all)),
                Route(f"{base}circles", self._guarded(self._circles.begin), methods=["POST"]),
                Route(f"{base}circle/{{key}}", self._guarded(self._circles.show)),
                Route(f"{base}circle/{{key}}/bulletin", self._guarded(self._circles.bulletin)),
                Route(f"{base}circle/{{key}}/{{deed}}", self._guarded(self._circles.do), methods=["POST"]),
                Route(f"{base}lock", self._lock_up, methods=["POST"]),
                Route(f"{base}alone", self._left_alone),
                Route("/{anything:path}", self._guarded(self._nowhere), methods=["GET", "POST"]),
            ]
        )

    def _guarded(
        self, handler: Callable[[Request, dict[str, str]], Response]
    ) -> Callable[[Request], Awaitable[Response]]:
        async def guarded(request: Request) -> Response:
            response = self._refused(request)
            if response is None and self._idle.is_over():
                response = self._lock_now(self._too_long)
            elif response is None:
                self._idle.touch()
                form = await _form(request)
                response = await run_in_threadpool(partial(self._safely, handler, request, form))
            response.headers.update(self._headers)
            return response

        return guarded

    def _refused(self, request: Request) -> Response | None:
        """Return why this request is not answered, or None if it is the worker's own."""
        guard, sent = self._guard, request.headers
        if not guard.knows_host(sent.get("host")):
            return Response("This is not the name of the desk's page.", 421, media_type="text/plain")
        if request.method == "POST" and not guard.may_post(sent.get("origin"), sent.get("sec-fetch-site")):
            return Response("This did not come from the desk's own page.", 403, media_type="text/plain")
        path = request.url.path
        known = guard.holds(path) and guard.knows_session(request.cookies.get(COOKIE))
        token = request.query_params.get("token")
        if path == guard.base and request.method == "GET" and token is not None:
            return self._enter(token, known=known)
        if known:
            return None
        return self._screen.says(403, "This page is locked", LOCKED)

    def _enter(self, token: str, *, known: bool) -> Response:
        session = self._guard.enter(token)
        if session is not None:
            response = RedirectResponse(self._guard.base, 303)
            response.set_cookie(COOKIE, session, path=self._guard.base, httponly=True, samesite="strict")
            return response
        if known:
            return RedirectResponse(self._guard.base, 303)
        if self._guard.was_used(token):
            self._announce(self._guard.address())
            return self._screen.says(
                403,
                "This address worked once",
                "So nobody else can use it. A new one now stands in the window where the desk runs.",
            )
        return self._screen.says(403, "This page is locked", LOCKED)

    def _safely(
        self, handler: Callable[[Request, dict[str, str]], Response], request: Request, form: dict[str, str]
    ) -> Response:
        """Run a handler, one at a time; an error becomes its sentence, and what the worker wrote stays on the page."""
        with self._lock:
            try:
                return handler(request, form)
            except SaysoError as error:
                status, title = _REFUSALS.get(type(error), (500, "This did not work"))
                return self._screen.says(status, title, str(error), inside=True, draft=form.get("words", ""))
            except Exception as error:  # noqa: BLE001 - a fault of ours must not cost the worker what she wrote
                sentence = f"That is a fault of this program ({type(error).__name__}). Tell whoever looks after it."
                return self._screen.says(500, "This did not work", sentence, inside=True, draft=form.get("words", ""))

    def _queue(self, _request: Request, _form: dict[str, str]) -> Response:
        read, left = self._office.queue(QUEUE_SECONDS)
        keys = self._screen.keep(line.handle for line in read)
        lines = in_order(line.row for line in read if line.row)
        groups = [
            ("Tonight", [line for line in lines if line.tonight]),
            ("Waiting for the desk", [line for line in lines if not line.tonight and line.state != "answered"]),
            ("Answered", [line for line in lines if not line.tonight and line.state == "answered"]),
        ]
        pairs = [pair for line in read for pair in line.pairs]
        strange = sum(1 for line in read if not line.row and line.faults)
        waiting = sum(1 for line in lines if line.state != "answered")
        values = {"rows": lines, "groups": groups, "keys": keys, "waiting": waiting, "strange": strange}
        values["circles"] = bool(self._office.readers.circle)
        return self._screen.html("queue", pairs=pairs, left=left, all=len(read) + left, **values)

    def _case(self, request: Request, _form: dict[str, str]) -> Response:
        return self._case_page(self._office.open(self._screen.handle(request)))

    def _write(self, request: Request, form: dict[str, str]) -> Response:
        handle, kind = self._screen.handle(request), request.path_params["kind"]
        words, seen = form.get("words", ""), form.get("seen", "")
        if kind not in _ACTS:
            raise NothingThere("There is no such page.")
        if not words.strip():
            return self._case_page(self._office.read(handle), 400, trouble="There is nothing to send yet.", kind=kind)
        if "stay" in form:
            return self._case_page(self._office.read(handle), trouble=STILL_HERE, kind=kind, words=words)
        try:
            self._office.write(handle, _ACTS[kind](words), seen)
        except CameBetween as between:
            trouble = "Not sent yet: something came in between. Read what is new here, then send again."
            return self._case_page(between.opened, 409, trouble=trouble, kind=kind, words=words)
        except TooLarge:
            trouble = "Not sent: this is too long for one answer. Send it in two."
            return self._case_page(self._office.read(handle), 413, trouble=trouble, kind=kind, words=words)
        return self._screen.go(f"case/{request.path_params['key']}#{kind}")

    async def _lock_up(self, request: Request) -> Response:
        """Lock at once, whatever else is going on: a server that does not answer must not hold the desk open."""
        response = self._refused(request) or self._lock_now()
        response.headers.update(self._headers)
        return response

    async def _left_alone(self, request: Request) -> Response:
        """Lock the desk if nothing was done in it for too long; a page that was left alone among others is emptied."""
        response = self._refused(request)
        if response is None and self._idle.is_over():
            response = self._lock_now(self._too_long)
        elif response is None:
            response = self._screen.says(200, "This page was left alone", "What stood here is put away.", inside=True)
        response.headers.update(self._headers)
        return response

    def lock(self) -> None:
        """Lock the desk though no page asks for it."""
        self._guard.lock()
        self._office.forget()
        self._stop()

    @property
    def _too_long(self) -> str:
        return f"Nothing was done for {round(self._idle.limit / 60)} minutes. "

    def _lock_now(self, why: str = "") -> Response:
        self.lock()
        locked = f"{why}The program has ended. Nothing of what you read is kept here."
        response = self._screen.says(200, "The desk is locked", locked, more=["To go on, start it again: sayso desk."])
        response.delete_cookie(COOKIE, path=self._guard.base, httponly=True, samesite="strict")
        response.headers.update(FORGET)
        return response

    def _nowhere(self, _request: Request, _form: dict[str, str]) -> Response:
        raise NothingThere("There is no such page.")

    def _case_page(
        self, opened: OpenedCase, status: int = 200, *, trouble: str = "", kind: str = "", words: str = ""
    ) -> Response:
        hour = self._office.hour()
        return self._screen.html(
            "case",
            status,
            key=self._screen.key(opened.handle),
            case=view(opened),
            row=row(opened, self._office.today()),
            texts=standings(opened, hour),
            readers=[one for one in self._office.readers.all() if not one[0].startswith(("circle", "public"))],
            trouble=trouble,
            trouble_at=kind,
            drafts={"answer": words if kind == "answer" else "", "note": words if kind == "note" else ""},
        )


async def _form(request: Request) -> dict[str, str]:
    """Return a posted form's fields; a body that is too long, broken or cut off gives none."""
    if request.method != "POST":
        return {}
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > FORM_BYTES_MAX:
                return {}
        fields = parse_qs(body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=FIELDS_MAX)
    except (ClientDisconnect, ValueError):
        return {}
    return {name: values[-1].replace("\r\n", "\n") for name, values in fields.items()}
