"""The screen: templates, styles and the names that stand in addresses for this run only.

Browsers write their history to the disk, so an address never holds a handle, a word or a hash of one.
"""

import hmac
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from sayso.desk import identifiers, showing, sides, wishes, wordings
from sayso.desk.bulletin import NO_NUMBER, NOT_SAFE
from sayso.desk.queue import LINE_CHARACTERS_MAX, WISHES
from sayso.wire.errors import NothingThere
from sayso.wire.listing import Alert


def _file(name: str) -> str:
    return files("sayso.desk").joinpath(name).read_text("utf-8")


def bulletin_page(name: str, alerts: Sequence[Alert], today: str) -> str:
    """Return a circle's warnings as a page of A4 to be printed."""
    style = Markup(_file("print.css"))  # noqa: S704 - our own style sheet, in which nothing is to be escaped
    values = {"name": name, "alerts": alerts, "today": today, "no_number": NO_NUMBER, "not_safe": NOT_SAFE}
    return _templates().get_template("bulletin.html.jinja").render(style=style, **values)


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
        plainly=identifiers.plain,
        notices=showing.notices,
        day=showing.day,
        language=showing.language,
        kind=showing.KINDS.__getitem__,
        reader=sides.reader,
        evidence=sides.EVIDENCE.__getitem__,
        kind_of=wordings.kind,
        answer_words=sides.answer_words,
        first_line=lambda text: text.strip().partition("\n")[0][:LINE_CHARACTERS_MAX],
    )
    templates.globals.update(
        filed_here=wishes.FILED_HERE,
        wish_sends_nothing=wishes.WISH_SENDS_NOTHING,
        wish_mark=WISHES,
        count_words=wishes.COUNT,
        talk_words=wishes.TALK,
    )
    templates.tests["known_language"] = showing.LANGUAGES.__contains__
    return templates


@dataclass(slots=True)
class Screen:
    """What every page of one run is made with.

    The worker's `name`, the path `base`, a `run_key` for names in addresses, and for how long a page may be left alone.
    """

    name: str
    base: str
    run_key: bytes
    alone_seconds: int
    _handles: dict[str, bytes] = field(default_factory=dict)
    _templates: Environment = field(default_factory=_templates)
    _style: str = field(default_factory=lambda: _file("desk.css"))
    _print_style: str = field(default_factory=lambda: _file("print.css"))

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Screen>"

    @property
    def styles(self) -> tuple[str, ...]:
        """Return every style sheet that stands in a page."""
        return (self._style, self._print_style)

    def html(self, name: str, status: int = 200, /, **values: object) -> Response:
        """Return a page."""
        style = self._print_style if name == "print" else self._style
        own = {
            "inside": True,
            "worker": self.name,
            "base": self.base,
            "alone_seconds": self.alone_seconds,
            "style": Markup(style),  # noqa: S704 - our own style sheet, in which nothing is to be escaped
        }
        return HTMLResponse(self._templates.get_template(f"{name}.html.jinja").render(own | values), status)

    def says(  # noqa: PLR0913 - what a page with one sentence may have besides
        self,
        status: int,
        title: str,
        sentence: str,
        *,
        inside: bool = False,
        draft: str = "",
        more: Iterable[str] = (),
        back: str = "",
        again: str = "",
    ) -> Response:
        """Return a page with one sentence; one that is not `inside` may be seen by a stranger and names nobody.

        `more` are further sentences, `draft` what the worker wrote and did not send, `back` the path of where she was,
        `again` of what may have gone on meanwhile.
        """
        worker = self.name if inside else ""
        values: Mapping[str, object] = {"title": title, "sentence": sentence, "more": tuple(more), "draft": draft}
        return self.html("says", status, **values, inside=inside, worker=worker, back=back, again=again)

    def go(self, path: str) -> Response:
        """Send the browser on to a page below the path of this run."""
        return RedirectResponse(f"{self.base}{path}", 303)

    def keep(self, handles: Iterable[bytes]) -> dict[bytes, str]:
        """Give each case its name for this run, and know no other case any more."""
        keys = {handle: self.key(handle) for handle in handles}
        self._handles = {key: handle for handle, key in keys.items()}
        return keys

    def key(self, handle: bytes) -> str:
        """Return the name of a case in the addresses of this run."""
        return hmac.digest(self.run_key, handle, sha256)[:8].hex()

    def handle(self, request: Request) -> bytes:
        """Return the handle of the case that a request names.

        Raises:
            NothingThere: it is on no list that this run has shown.
        """
        handle = self._handles.get(request.path_params["key"])
        if handle is None:
            raise NothingThere("This report is not on the list any more. Look at the list again.")
        return handle
