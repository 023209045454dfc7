"""The pages of circles: who is a member, what its list holds, what a colleague proposes, and what is paused.

A list is confirmed on the page that shows what is new in it: a mark of exactly that proposal comes back with the press.
"""

import hmac
from hashlib import sha256

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from sayso.desk.batches import HOURS_A_DAY, next_batch
from sayso.desk.bulletin import alerts_of, for_groups
from sayso.desk.circles import member_line
from sayso.desk.list_state import State
from sayso.desk.publishing import Press
from sayso.desk.screen import Screen, bulletin_page
from sayso.device.member import write_number
from sayso.ledger.days import day_of
from sayso.ledger.signing import public_key
from sayso.wire.circle import Book
from sayso.wire.encoding import encode
from sayso.wire.errors import Conflict, Malformed, NotAllowed, NothingThere, NotTrusted

VOUCHERS = {"1": 1, "2": 2}
MARK_DIGITS = 64
LANGUAGES = {"en": "English", "ro": "Romanian"}
"""The languages that the members' page speaks, for a link."""


class CirclePages:
    """The pages of circles in one run of the local page."""

    def __init__(self, press: Press, screen: Screen) -> None:
        self._press, self._screen = press, screen

    def all(self, _request: Request, _form: dict[str, str]) -> Response:
        """Show every circle, and those of the host's that are not begun yet."""
        books = self._press.circles.all()
        begun = {book.name for book in books}
        names = [one.name for one in self._press.circles.office.readers.circle if one.name not in begun]
        keys = {book.circle: self._screen.key(book.circle) for book in books}
        return self._screen.html("circles", books=books, keys=keys, names=names)

    def begin(self, _request: Request, form: dict[str, str]) -> Response:
        """Begin a circle of the host's."""
        name, vouchers = form.get("name", ""), VOUCHERS.get(form.get("vouchers", ""))
        known = {one.name for one in self._press.circles.office.readers.circle}
        if name not in known or vouchers is None:
            raise Malformed("Choose a circle that your host has named, and who must vouch.")
        book = self._press.circles.begin(name, vouchers)
        return self._screen.go(f"circle/{self._screen.key(book.circle)}")

    def show(self, request: Request, _form: dict[str, str]) -> Response:
        """Show one circle."""
        return self._page(self._book(request))

    def bulletin(self, request: Request, _form: dict[str, str]) -> Response:
        """Show what the list says as a page of A4."""
        book = self._book(request)
        alerts = alerts_of(self._press.state(book.name).listed)
        return HTMLResponse(bulletin_page(book.name, alerts, self._press.circles.office.today()))

    def do(self, request: Request, form: dict[str, str]) -> Response:
        """Invite, propose, confirm or pause; what is refused is said on the circle's page."""
        deeds = {"invite": self._invite, "propose": self._propose, "confirm": self._confirm, "pause": self._pause}
        deed = deeds.get(request.path_params["deed"])
        if deed is None:
            raise NothingThere("There is no such page.")
        book = self._book(request)
        try:
            return deed(book, form)
        except (Conflict, NotAllowed) as refusal:
            return self._page(book, 409, trouble=str(refusal))
        except NotTrusted as refusal:
            if refusal.why not in {"rebuild", "same_person"}:
                raise
            return self._page(book, 409, trouble=str(refusal))

    def _invite(self, book: Book, form: dict[str, str]) -> Response:
        language = form.get("language", "")
        if language not in LANGUAGES:
            raise Malformed("Choose the language of the page that the link opens.")
        address, _ = self._press.circles.invite(book.name, language)
        return self._page(book, link=address)

    def _propose(self, book: Book, _form: dict[str, str]) -> Response:
        self._press.propose(book.name)
        return self._back_to(book)

    def _confirm(self, book: Book, form: dict[str, str]) -> Response:
        if form.get("looked") != self._looked(self._press.state(book.name)):
            return self._page(
                book, 409, trouble="Not published: another list was proposed meanwhile. Look at this one."
            )
        self._press.confirm(book.name)
        return self._back_to(book)

    def _pause(self, book: Book, form: dict[str, str]) -> Response:
        doubted = form.get("warning", "")
        if doubted and (len(doubted) != MARK_DIGITS or not set(doubted) <= set("0123456789abcdef")):
            raise Malformed("There is no such warning.")
        self._press.pause(book.name, [bytes.fromhex(doubted)] if doubted else [])
        return self._back_to(book)

    def _page(self, book: Book, status: int = 200, *, trouble: str = "", link: str = "") -> Response:
        office, state = self._press.circles.office, self._press.state(book.name)
        batch = next_batch(office.readers.list_hours, office.hour())
        looked = state.looked
        return self._screen.html(
            "circle",
            status,
            key=self._screen.key(book.circle),
            book=looked.book,
            members=[member_line(one) for one in looked.book.members],
            strangers=[write_number(one) for one in looked.strangers],
            state=state,
            groups=for_groups(book.name, alerts_of(state.listed)),
            mine=bool(state.proposal) and state.proposer == public_key(office.secrets().seed),
            proposer=self._name_of(state),
            looked=self._looked(state),
            now=batch == office.hour(),
            batch=(day_of(batch), batch % HOURS_A_DAY),
            languages=LANGUAGES,
            trouble=trouble,
            link=link,
        )

    def _name_of(self, state: State) -> str:
        workers = self._press.circles.office.occasion().key_list.workers
        return next((one.name for one in workers if one.key == state.proposer), "somebody who is not on the list")

    def _book(self, request: Request) -> Book:
        for book in self._press.circles.all():
            if self._screen.key(book.circle) == request.path_params["key"]:
                return book
        raise NothingThere("There is no such circle.")

    def _back_to(self, book: Book) -> Response:
        return self._screen.go(f"circle/{self._screen.key(book.circle)}")

    def _looked(self, state: State) -> str:
        """Return a mark of exactly the proposal that is shown, so that no other than it is signed."""
        if state.proposal is None:
            return ""
        return hmac.digest(self._screen.run_key, encode(state.proposal), sha256).hex()
