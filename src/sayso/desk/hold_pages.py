"""The pages on which one part of a report is put on legal hold, and a hold is ended. There is no page that destroys.

Two steps: choose the part and the reason, then press on a page that says what it means. The reason is one of a few, so
that no free text about her comes into her ledger this way; she sees it, with the day.
"""

from starlette.requests import Request
from starlette.responses import Response

from sayso.desk.case import mark, part_titles
from sayso.desk.office import CameBetween, Office
from sayso.desk.screen import Screen
from sayso.wire.errors import Malformed

REASONS = {
    "order": "a court's order",
    "demand": "a lawful demand by the police",
    "claim": "a claim in court by her or by us",
}


class HoldPages:
    """The pages of legal holds in one run of the local page."""

    def __init__(self, office: Office, screen: Screen) -> None:
        self._office, self._screen = office, screen

    def choose(self, request: Request, _form: dict[str, str]) -> Response:
        """Show what can be held, and what is."""
        return self._page(self._screen.handle(request))

    def hold(self, request: Request, form: dict[str, str]) -> Response:
        """Show what holding this part means; hold it when that was read."""
        handle = self._screen.handle(request)
        part, reason = form.get("part", ""), form.get("reason", "")
        titles = part_titles(self._office.read(handle))
        if part not in titles or reason not in REASONS:
            return self._page(handle, 400, trouble="Choose one part and one reason.")
        if "sure" not in form:
            return self._page(handle, part=part, reason=reason)
        try:
            self._office.hold(handle, bytes.fromhex(part), REASONS[reason], form.get("seen", ""))
        except CameBetween:
            return self._page(handle, 409, trouble="Nothing was held yet: something came in between. Choose again.")
        return self._screen.go(f"case/{request.path_params['key']}/hold")

    def release(self, request: Request, form: dict[str, str]) -> Response:
        """End a hold."""
        handle = self._screen.handle(request)
        sealed = form.get("sealed", "")
        if len(sealed) != 64 or not set(sealed) <= set("0123456789abcdef"):  # noqa: PLR2004 - a SHA-256 in hexadecimal
            raise Malformed("This is not on hold.")
        try:
            self._office.release(handle, sealed, form.get("seen", ""))
        except CameBetween:
            return self._page(
                handle, 409, trouble="Her record still says that it is held: something came in between. Press again."
            )
        return self._screen.go(f"case/{request.path_params['key']}/hold")

    def _page(
        self, handle: bytes, status: int = 200, *, trouble: str = "", part: str = "", reason: str = ""
    ) -> Response:
        opened = self._office.read(handle)
        titles = part_titles(opened)
        held = [(titles.get(one.part, "something that she has taken back"), one) for one in opened.held]
        return self._screen.html(
            "hold",
            status,
            key=self._screen.key(handle),
            seen=mark(opened),
            parts=titles,
            held=held,
            reasons=REASONS,
            part=part,
            reason=reason,
            trouble=trouble,
        )
