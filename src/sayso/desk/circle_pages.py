"""The pages of circles: who is a member, what its list holds, what a colleague proposes, and what is paused.

A list is confirmed on the page that shows what is new in it: a mark of exactly that proposal comes back with the press.
"""

import hmac
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from sayso.desk.batches import HOURS_A_DAY, next_batch
from sayso.desk.building import Building
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
BUILDING_SECONDS = 8
"""How long the page waits for a list before it says how far it is: most are built in one."""
MARK_DIGITS = 64
LANGUAGES = {"en": "English", "ro": "Romanian"}
"""The languages that the members' page speaks, for a link."""


class CirclePages:
    """The pages of circles in one run of the local page."""

    def __init__(self, press: Press, screen: Screen) -> None:
        self._building = Building()
        self._press, self._screen = replace(press, progress=self._building.told), screen

    def all(self, _request: Request, _form: dict[str, str]) -> Response:
        """Show every circle, and those of the host's that are not begun yet."""
        return self._being_built("circles") or self._all()

    def _all(self) -> Response:
        books = self._press.circles.all()
        begun = {book.name for book in books}
        names = [one.name for one in self._press.circles.office.readers.circle if one.name not in begun]
        keys = {book.circle: self._screen.key(book.circle) for book in books}
        return self._screen.html("circles", books=books, keys=keys, names=names)

    def begin(self, _request: Request, form: dict[str, str]) -> Response:
        """Begin a circle of the host's."""
        if self._building.goes_on():
            raise Conflict("A list is being built. Nothing was begun; do it when that is over.")
        name, vouchers = form.get("name", ""), VOUCHERS.get(form.get("vouchers", ""))
        known = {one.name for one in self._press.circles.office.readers.circle}
        if name not in known or vouchers is None:
            raise Malformed("Choose a circle that your host has named, and who must vouch.")
        book = self._press.circles.begin(name, vouchers)
        return self._screen.go(f"circle/{self._screen.key(book.circle)}")

    def show(self, request: Request, _form: dict[str, str]) -> Response:
        """Show one circle. A first look works out what is new in it, which may take as long as a list."""
        return self._there(request, self._look)

    def _look(self, book: Book) -> Response:
        seen: list[State] = []
        self._building.begin(book.circle, lambda: seen.append(self._press.state(book.name)))
        if waits := self._being_built(f"circle/{self._screen.key(book.circle)}", BUILDING_SECONDS):
            return waits
        self._building.end(book.circle)
        return self._page(book, state=seen[0])

    def bulletin(self, request: Request, _form: dict[str, str]) -> Response:
        """Show what the list says as a page of A4."""
        return self._there(request, self._bulletin)

    def _bulletin(self, book: Book) -> Response:
        alerts = alerts_of(self._press.state(book.name).listed)
        return HTMLResponse(bulletin_page(book.name, alerts, self._press.circles.office.today()))

    def do(self, request: Request, form: dict[str, str]) -> Response:
        """Invite, take somebody out, propose, confirm or pause."""
        deeds = {
            "invite": self._invite,
            "remove": self._remove,
            "propose": self._propose,
            "confirm": self._confirm,
            "pause": self._pause,
        }
        deed = deeds.get(request.path_params["deed"])
        if deed is None:
            raise NothingThere("There is no such page.")
        return self._there(request, lambda book: deed(book, form))

    def _there(self, request: Request, deed: Callable[[Book], Response]) -> Response:
        """Do something at a circle. What is refused is said on its page; while a list is built, how far that is."""
        if waits := self._being_built(f"circle/{request.path_params['key']}"):
            return waits
        book = self._book(request)
        try:
            self._building.end(book.circle)
            return deed(book)
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

    def _remove(self, book: Book, form: dict[str, str]) -> Response:
        self._press.circles.remove(book.name, [form.get("member", "")])
        return self._back_to(book)

    def _being_built(self, again: str, seconds: float = 0) -> Response | None:
        """Return how far a list is that is still being built after so long, or None; `again` is where to look again."""
        if not self._building.goes_on(seconds):
            return None
        far = f"{self._building.done:,} of {self._building.all:,} numbers and names are worked out."
        return self._screen.says(
            200,
            "A list is being built",
            far if self._building.all else "The reports are being read.",
            inside=True,
            more=["What is worked out stays so. You can go on with something else, and look again."],
            again=again,
        )

    def _build(self, book: Book, deed: Callable[[str], object]) -> Response:
        self._building.begin(book.circle, lambda: deed(book.name))
        if waits := self._being_built(f"circle/{self._screen.key(book.circle)}", BUILDING_SECONDS):
            return waits
        self._building.end(book.circle)
        return self._back_to(book)

    def _propose(self, book: Book, _form: dict[str, str]) -> Response:
        return self._build(book, self._press.propose)

    def _confirm(self, book: Book, form: dict[str, str]) -> Response:
        if form.get("looked") != self._looked(self._press.state(book.name)):
            return self._page(
                book, 409, trouble="Not published: another list was proposed meanwhile. Look at this one."
            )
        return self._build(book, self._press.confirm)

    def _pause(self, book: Book, form: dict[str, str]) -> Response:
        doubted = form.get("warning", "")
        if doubted and (len(doubted) != MARK_DIGITS or not set(doubted) <= set("0123456789abcdef")):
            raise Malformed("There is no such warning.")
        self._press.pause(book.name, [bytes.fromhex(doubted)] if doubted else [])
        return self._back_to(book)

    def _page(
        self, book: Book, status: int = 200, *, trouble: str = "", link: str = "", state: State | None = None
    ) -> Response:
        office, state = self._press.circles.office, state or self._press.state(book.name)
        batch = next_batch(office.readers.list_hours, office.hour())
        looked = state.looked
        return self._screen.html(
            "circle",
            status,
            key=self._screen.key(book.circle),
            book=looked.book,
            members=[member_line(one) | {"handle": one.handle.hex()} for one in looked.book.members],
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
