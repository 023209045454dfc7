"""The pages on which a text is drafted, looked at, approved and handed out.

Every deed here is one press on a page that shows exactly the text that it is about. What may go out is not decided
here: `Office.export` asks the ledger, and a refusal becomes a page that says why and what can be done.
"""

import hmac
from collections.abc import Mapping
from hashlib import sha256

from msgspec.structs import asdict, replace
from starlette.requests import Request
from starlette.responses import Response

from sayso.desk import drafting, texts, wordings
from sayso.desk.case import mark, view
from sayso.desk.drafting import Sheet
from sayso.desk.office import CameBetween, Office
from sayso.desk.screen import Screen
from sayso.desk.sides import FINDINGS, reader
from sayso.device.worker import OpenedCase
from sayso.ledger.days import days_after
from sayso.ledger.signing import fingerprint
from sayso.wire.encoding import encode
from sayso.wire.errors import Malformed, NotAllowed, NothingThere, TooLarge
from sayso.wire.statement import Approval, Draft

NOT_SAID = NotAllowed("Refused: she has not said yes to this.", why="none")
USUAL_DAYS = 90
HALF = (
    "Your signature is with the server",
    "Nothing is shown yet. A colleague opens the same text on her own machine and signs it too.",
)
SIGNED = (
    "Both signatures are with the server",
    "The statement is shown from its first day until its last. She can end it herself at any time, and so can you.",
)


class TextPages:
    """The pages of texts in one run of the local page."""

    def __init__(self, office: Office, screen: Screen) -> None:
        self._office, self._screen = office, screen

    def choose(self, request: Request, _form: dict[str, str]) -> Response:
        """Show for whom a text can be drafted, and from which template."""
        opened = self._office.read(self._screen.handle(request))
        readers = self._office.readers.all()
        choices = [(f"{name} {one.id}", to, one) for name, to in readers for one in wordings.for_reader(to)]
        return self._screen.html("choose", choices=choices, **self._about(opened))

    def draft(self, request: Request, form: dict[str, str]) -> Response:
        """Begin a draft, look at it with what could show who told, or send it to her."""
        office, handle = self._office, self._screen.handle(request)
        opened = office.read(handle)
        if "choice" in form:
            name, _, template = form["choice"].rpartition(" ")
            sheet = drafting.begin(name, template, office.readers, drafting.her_language(opened))
            return self._sheet(opened, sheet)
        sheet = _sheet_of(form)
        try:
            draft = drafting.compose(sheet, office.readers, opened, office.today())
        except Malformed as error:
            return self._sheet(opened, sheet, 400, trouble=str(error))
        looked = self._looked(draft)
        if form.get("looked") != looked:
            return self._sheet(opened, sheet, draft=draft, looked=looked)
        try:
            office.write(handle, draft, form.get("seen", ""))
        except CameBetween as between:
            trouble = "Not sent yet: something came in between. Read what is new in her report, then send again."
            return self._sheet(between.opened, sheet, 409, trouble=trouble, draft=draft, looked=looked)
        except TooLarge:
            trouble = "Not sent: this is too long for one entry. Make the text or what stands beside it shorter."
            return self._sheet(opened, sheet, 413, trouble=trouble)
        return self._screen.go(f"case/{request.path_params['key']}#texts")

    def text(self, request: Request, _form: dict[str, str]) -> Response:
        """Show one text exactly, and how it stands."""
        opened = self._office.open(self._screen.handle(request))
        return self._text_page(opened, request.path_params["name"])

    def do(self, request: Request, form: dict[str, str]) -> Response:
        """Approve a text, make its file, print it, sign it for the public page, or end it there."""
        deeds = {
            "approve": self._approve,
            "file": self._file,
            "print": self._print,
            "publish": self._publish,
            "end": self._end,
        }
        deed = deeds.get(request.path_params["deed"])
        if deed is None:
            raise NothingThere("There is no such page.")
        try:
            return deed(request, self._screen.handle(request), form.get("seen", ""))
        except NotAllowed as refusal:
            return self._refused(request, refusal)
        except CameBetween as between:
            trouble = "Nothing was done yet: somebody was first. Look at what is new here, then press again."
            return self._text_page(between.opened, request.path_params["name"], 409, trouble=trouble)

    def export(self, request: Request, form: dict[str, str]) -> Response:
        """Go to the text for a reader that may leave now; if there is none, say so and why."""
        opened = self._office.read(self._screen.handle(request))
        to = self._office.readers.find(form.get("reader", ""))
        found = texts.best_for(opened, to, self._office.hour())
        if found is None or found.refusal is not None:
            return self._refused(request, (found and found.refusal) or NOT_SAID)
        return self._screen.go(f"case/{request.path_params['key']}/text/{found.name}")

    def _approve(self, request: Request, handle: bytes, seen: str) -> Response:
        text = self._find(self._office.read(handle), request.path_params["name"]).text
        self._office.write(handle, Approval(text), seen)
        return self._back_to(request)

    def _file(self, request: Request, handle: bytes, seen: str) -> Response:
        file = self._office.export_file(handle, request.path_params["name"], seen)
        attachment = {"Content-Disposition": 'attachment; filename="export.age"'}
        return Response(file, 200, attachment, media_type="application/octet-stream")

    def _print(self, request: Request, handle: bytes, seen: str) -> Response:
        handed = self._office.export(handle, request.path_params["name"], seen)
        network = fingerprint(handed.desk.root)
        return self._screen.html("print", text=handed.text, day_of=handed.day, network=network)

    def _publish(self, request: Request, handle: bytes, seen: str) -> Response:
        shown = self._office.publish(handle, request.path_params["name"], seen)
        return self._said(request, SIGNED if shown else HALF)

    def _end(self, request: Request, handle: bytes, seen: str) -> Response:
        self._office.end(handle, request.path_params["name"], seen)
        return self._back_to(request)

    def _back_to(self, request: Request) -> Response:
        return self._screen.go(f"case/{request.path_params['key']}/text/{request.path_params['name']}")

    def _said(self, request: Request, sentences: tuple[str, str]) -> Response:
        title, sentence = sentences
        return self._screen.says(200, title, sentence, inside=True, back=f"case/{request.path_params['key']}")

    def _refused(self, request: Request, refusal: NotAllowed) -> Response:
        more = texts.WHY.get(refusal.why, ())
        back = f"case/{request.path_params['key']}"
        return self._screen.says(403, str(refusal), "", more=more, inside=True, back=back)

    def _sheet(  # noqa: PLR0913 - a form, what is wrong with it, and what was found in it
        self,
        opened: OpenedCase,
        sheet: Sheet,
        status: int = 200,
        *,
        trouble: str = "",
        draft: Draft | None = None,
        looked: str = "",
    ) -> Response:
        to, today = self._office.readers.find(sheet.reader), self._office.today()
        found = drafting.findings(draft.text, opened) if draft else ()
        return self._screen.html(
            "draft",
            status,
            sheet=sheet,
            to=reader(to),
            kind=wordings.kind(to),
            tag=drafting.her_language(opened),
            today=today,
            usual=days_after(today, USUAL_DAYS),
            findings=[(FINDINGS[one.kind], one.found, one.language) for one in found],
            trouble=trouble,
            draft=draft,
            looked=looked,
            **self._about(opened),
        )

    def _text_page(self, opened: OpenedCase, name: str, status: int = 200, *, trouble: str = "") -> Response:
        standing = self._find(opened, name)
        mine = self._office.keys.name in standing.behind
        return self._screen.html(
            "text",
            status,
            standing=standing,
            mine=mine,
            why=texts.WHY.get(standing.refusal.why, ()) if standing.refusal else (),
            findings=[
                (FINDINGS[one.kind], one.found, one.language) for one in drafting.findings(standing.text, opened)
            ],
            trouble=trouble,
            **self._about(opened),
        )

    def _about(self, opened: OpenedCase) -> Mapping[str, object]:
        return {"key": self._screen.key(opened.handle), "case": view(opened), "seen": mark(opened)}

    def _find(self, opened: OpenedCase, name: str) -> texts.Standing:
        return texts.find(opened, name, self._office.hour())

    def _looked(self, draft: Draft) -> str:
        """Return a mark of exactly this draft, so that no other than the one that was looked at is sent."""
        return hmac.digest(self._screen.run_key, encode(draft), sha256).hex()


def _sheet_of(form: Mapping[str, str]) -> Sheet:
    names = asdict(_EMPTY).keys() - {"at_once"}
    typed = {name: form[name] for name in names if name in form}
    return replace(_EMPTY, **typed, at_once=form.get("at_once") == "yes")


_EMPTY = Sheet("", "", "", "", "", "", "", "", "")
