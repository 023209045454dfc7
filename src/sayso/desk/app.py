"""The local page: routes from requests to the office and back to HTML without a line of script.

Addresses hold a name that lives for this run only, since browsers write their history to the disk. Every answer says
`no-store`; every page has the same title. One lock, because there is one worker.
"""

import hmac
from collections.abc import Awaitable, Callable
from functools import partial
from hashlib import sha256
from importlib.resources import files
from threading import Lock
from urllib.parse import parse_qs

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from sayso.desk import showing
from sayso.desk.case import view
from sayso.desk.guard import Guard, headers
from sayso.desk.office import CameBetween, Office
from sayso.desk.queue import row, rows
from sayso.device.worker import OpenedCase
from sayso.wire.errors import NothingThere, NotTrusted, SaysoError, TooLarge, Unavailable
from sayso.wire.statement import Answer, Note

FORM_BYTES_MAX = 4 * 1024 * 1024
_REFUSALS: dict[type[SaysoError], tuple[int, str]] = {
    NothingThere: (404, "Nothing is here"),
    NotTrusted: (403, "Stop: something is not as it should be"),
    Unavailable: (503, "The server does not answer"),
}
_ACTS: dict[str, type[Answer | Note]] = {"answer": Answer, "note": Note}


class Page:
    """One run of the local page for one worker.

    `announce` is told a new one-time address when somebody comes with a spent one; `stop` ends the program.
    """

    def __init__(self, office: Office, guard: Guard, announce: Callable[[str], None], stop: Callable[[], None]) -> None:
        self._office, self._guard, self._announce, self._stop = office, guard, announce, stop
        self._run_key = guard.draw().encode()
        self._handles: dict[str, bytes] = {}
        self._lock = Lock()
        self._templates = _templates()
        style = files("sayso.desk").joinpath("desk.css").read_text("utf-8")
        self._style = Markup(style)  # noqa: S704 - our own style sheet, in which nothing is to be escaped
        self._headers = headers(style)

    def app(self) -> Starlette:
        """Return the application."""
        return Starlette(
            routes=[
                Route("/", self._guarded(self._queue)),
                Route("/case/{key}", self._guarded(self._case)),
                Route("/case/{key}/{kind}", self._guarded(self._write), methods=["POST"]),
                Route("/lock", self._guarded(self._lock_up), methods=["POST"]),
                Route("/{anything:path}", self._guarded(self._nowhere), methods=["GET", "POST"]),
            ]
        )

    def _guarded(
        self, handler: Callable[[Request, dict[str, str]], Response]
    ) -> Callable[[Request], Awaitable[Response]]:
        async def guarded(request: Request) -> Response:
            response = self._refused(request)
            if response is None:
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
        known = guard.knows_session(request.cookies.get(guard.cookie))
        token = request.query_params.get("token")
        if request.url.path == "/" and request.method == "GET" and token is not None:
            return self._enter(token, known=known)
        if known:
            return None
        return self._says(403, "This page is locked", "Open the address that stands in the window where the desk runs.")

    def _enter(self, token: str, *, known: bool) -> Response:
        session = self._guard.enter(token)
        if session is not None:
            response = RedirectResponse("/", 303)
            response.set_cookie(self._guard.cookie, session, path="/", httponly=True, samesite="strict")
            return response
        if known:
            return RedirectResponse("/", 303)
        if self._guard.was_used(token):
            self._announce(self._guard.address())
            return self._says(
                403,
                "This address worked once",
                "So nobody else can use it. A new one now stands in the window where the desk runs.",
            )
        return self._says(403, "This page is locked", "Open the newest address in the window where the desk runs.")

    def _safely(
        self, handler: Callable[[Request, dict[str, str]], Response], request: Request, form: dict[str, str]
    ) -> Response:
        """Run a handler, one at a time; an error becomes its sentence, and what the worker wrote stays on the page."""
        with self._lock:
            try:
                return handler(request, form)
            except SaysoError as error:
                status, title = _REFUSALS.get(type(error), (500, "This did not work"))
                return self._says(status, title, str(error), inside=True, draft=form.get("words", ""))
            except Exception as error:  # noqa: BLE001 - a fault of ours must not cost the worker what she wrote
                sentence = f"That is a fault of this program ({type(error).__name__}). Tell whoever looks after it."
                return self._says(500, "This did not work", sentence, inside=True, draft=form.get("words", ""))

    def _queue(self, _request: Request, _form: dict[str, str]) -> Response:
        cases = self._office.look()
        lines = rows(cases, self._office.today())
        keys = {line.handle: self._key(line.handle) for line in lines}
        self._handles = {key: handle for handle, key in keys.items()}
        groups = [
            ("Tonight", [line for line in lines if line.tonight]),
            ("Waiting for the desk", [line for line in lines if not line.tonight and line.state != "answered"]),
            ("Answered", [line for line in lines if not line.tonight and line.state == "answered"]),
        ]
        strange = sum(1 for case in cases if not case.may_read and case.faults)
        waiting = sum(1 for line in lines if line.state != "answered")
        return self._html("queue", 200, rows=lines, groups=groups, keys=keys, waiting=waiting, strange=strange)

    def _case(self, request: Request, _form: dict[str, str]) -> Response:
        return self._case_page(self._office.read(self._handle(request)))

    def _write(self, request: Request, form: dict[str, str]) -> Response:
        handle, kind = self._handle(request), request.path_params["kind"]
        words, seen = form.get("words", ""), form.get("seen", "")
        if kind not in _ACTS:
            raise NothingThere("There is no such page.")
        if not words.strip():
            return self._case_page(self._office.read(handle), 400, trouble="There is nothing to send yet.", kind=kind)
        try:
            self._office.write(handle, _ACTS[kind](words), seen)
        except CameBetween as between:
            trouble = "Not sent yet: something came in between. Read what is new here, then send again."
            return self._case_page(between.opened, 409, trouble=trouble, kind=kind, words=words)
        except TooLarge:
            trouble = "Not sent: this is too long for one answer. Send it in two."
            return self._case_page(self._office.read(handle), 413, trouble=trouble, kind=kind, words=words)
        return RedirectResponse(f"/case/{request.path_params['key']}#{kind}", 303)

    def _lock_up(self, _request: Request, _form: dict[str, str]) -> Response:
        self._guard.lock()
        self._office.forget()
        self._stop()
        return self._says(200, "The desk is locked", "The program has ended. Nothing of what you read is kept here.")

    def _nowhere(self, _request: Request, _form: dict[str, str]) -> Response:
        raise NothingThere("There is no such page.")

    def _case_page(
        self, opened: OpenedCase, status: int = 200, *, trouble: str = "", kind: str = "", words: str = ""
    ) -> Response:
        return self._html(
            "case",
            status,
            key=self._key(opened.handle),
            case=view(opened),
            row=row(opened, self._office.today()),
            trouble=trouble,
            trouble_at=kind,
            drafts={"answer": words if kind == "answer" else "", "note": words if kind == "note" else ""},
        )

    def _says(self, status: int, title: str, sentence: str, *, inside: bool = False, draft: str = "") -> Response:
        """Return a page with one sentence; one that is not `inside` may be seen by a stranger and names nobody."""
        worker = self._office.keys.name if inside else ""
        return self._html("says", status, title=title, sentence=sentence, draft=draft, inside=inside, worker=worker)

    def _html(self, name: str, status: int, **values: object) -> Response:
        values = {"inside": True, "worker": self._office.keys.name, "style": self._style, **values}
        return HTMLResponse(self._templates.get_template(f"{name}.html.jinja").render(values), status)

    def _key(self, handle: bytes) -> str:
        return hmac.digest(self._run_key, handle, sha256)[:8].hex()

    def _handle(self, request: Request) -> bytes:
        handle = self._handles.get(request.path_params["key"])
        if handle is None:
            raise NothingThere("This report is not on the list any more. Look at the list again.")
        return handle


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
        fields = parse_qs(body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=4)
    except (ClientDisconnect, ValueError):
        return {}
    return {name: values[-1].replace("\r\n", "\n") for name, values in fields.items()}


def _templates() -> Environment:
    templates = Environment(
        loader=PackageLoader("sayso.desk"),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.filters.update(
        shown=showing.shown,
        notices=showing.notices,
        day=showing.day,
        language=showing.language,
        kind=showing.KINDS.__getitem__,
    )
    templates.tests["known_language"] = showing.LANGUAGES.__contains__
    return templates
