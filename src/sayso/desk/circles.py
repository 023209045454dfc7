"""The circles as one worker's program keeps them: begin one, invite, see who is a member, remove.

The book is written before the server is told, so that what breaks off half-way is finished by the next command: letters
that are due are sent whenever a circle is looked at.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sayso.desk.notes import Lying, Notebook
from sayso.desk.office import Office
from sayso.device import circle as devices
from sayso.device.circle import (
    CIRCLES,
    Roll,
    as_known,
    book_name,
    proposal_name,
    published_name,
    values_name,
)
from sayso.device.invitation import Link, make_invitation, write_link
from sayso.device.member import write_number
from sayso.device.occasion import Occasion
from sayso.wire.circle import Book, BookMember, Circles
from sayso.wire.errors import Conflict, Malformed, NothingThere
from sayso.wire.limits import MEMBERS_AT_ONCE_MAX
from sayso.wire.member import ListMembers, MemberLines, OpenCircle, PutLetters, RemoveMembers
from sayso.wire.request import Done

NAME_CHARACTERS_MAX = 60
VOUCHERS_MAX = 2


@dataclass(frozen=True, slots=True)
class Looked:
    """A circle as it is now: its book, as it lies at the server, and the handles of members who are not believed."""

    lying: Lying
    book: Book
    strangers: tuple[bytes, ...]


@dataclass(slots=True)
class CircleDesk:
    """One worker at work on circles."""

    office: Office
    notebook: Notebook

    def begin(self, name: str, vouchers: int) -> Book:
        """Begin a circle.

        Raises:
            Malformed: its name is blank, too long or holds signs that do not print; or not one or two vouch.
            Conflict: a circle has that name.
        """
        if not name.strip() or len(name) > NAME_CHARACTERS_MAX or not name.isprintable():
            raise Malformed(f"A circle's name has from one to {NAME_CHARACTERS_MAX} signs that print.")
        if not 1 <= vouchers <= VOUCHERS_MAX:
            raise Malformed("One or two members vouch for a newcomer.")
        occasion = self.office.occasion()
        index, books = self._books(occasion)
        if name in {book.name for _, book in books}:
            raise Conflict("A circle of that name is there already.")
        book = devices.new_book(occasion, name, vouchers)
        self.office.ask_about_circles(OpenCircle(book.circle, vouchers), Done)
        self.notebook.write(occasion, book_name(book.circle), book, None)
        circles = (*(one.circle for _, one in books), book.circle)
        self.notebook.write(occasion, CIRCLES, Circles(circles), index)
        return book

    def all(self) -> tuple[Book, ...]:
        """Return the books of all circles, as they lie at the server."""
        return tuple(book for _, book in self._books(self.office.occasion())[1])

    def sign_again(self, leaving: Collection[bytes]) -> None:
        """Sign what the circles need in the place of workers (their public keys) who are about to leave the list."""
        occasion = self.office.occasion()
        for name, lying in self._kept(occasion).items():
            if lying.signer in leaving:
                self.notebook.write(occasion, name, lying.content, lying)

    def bring_along(self, workers: Collection[bytes]) -> None:
        """Bring what the circles need under the desk's new key, and delete the rest that lies under an older one.

        What `workers` (their public keys) had evaluated is asked for again, and a list that waits is proposed anew.
        """
        occasion = self.office.occasion()
        self._kept(occasion)
        for book in self.all():
            self.notebook.drop_old(occasion, proposal_name(book.circle))
            for worker in workers:
                self._drop_values(occasion, book.circle, worker)

    def _drop_values(self, occasion: Occasion, circle: bytes, worker: bytes) -> None:
        page = 0
        while self.notebook.drop_old(occasion, values_name(circle, worker, page)):
            page += 1

    def _kept(self, occasion: Occasion) -> dict[str, Lying]:
        """Return all that the circles cannot do without, by the notes' names."""
        index, books = self._books(occasion)
        kept = {CIRCLES: index} if index else {}
        kept |= {book_name(book.circle): lying for lying, book in books}
        return kept | self.notebook.read(occasion, *(published_name(book.circle) for _, book in books))

    def look(self, name: str) -> Looked:
        """Return a circle, having asked the server who is a member; what is new goes into the book, due letters go out.

        Raises:
            NothingThere: there is no circle of that name.
            Conflict: a colleague changed it at the same moment: look again.
        """
        occasion = self.office.occasion()
        lying, book = self._find(occasion, name)
        return self._look(occasion, lying, book)

    def invite(self, name: str, language: str) -> tuple[str, Link]:
        """Make a link into a circle; return the address that is handed over, and the link (raises as `look`)."""
        occasion = self.office.occasion()
        _, book = self._find(occasion, name)
        secrets = self.office.secrets()
        link, deed = make_invitation(secrets.seed, occasion, as_known(book))
        self.office.ask_about_circles(deed, Done)
        return f"{self.office.house.url}/{language}/circle/#{write_link(link)}", link

    def remove(self, name: str, numbers: Sequence[str]) -> Looked:
        """Take members out of a circle by their member numbers, and change its secret for all others.

        Raises:
            NothingThere: a number is no member's.
            Conflict: two members have one number (name the handle in its place), or as `look`.
        """
        occasion = self.office.occasion()
        lying, book = self._find(occasion, name)
        looked = self._look(occasion, lying, book)
        handles = tuple(_find_member(looked, number) for number in dict.fromkeys(numbers))
        book = devices.remove(occasion, looked.book, handles)
        lying = self.notebook.write(occasion, book_name(book.circle), book, looked.lying)
        return self._look(occasion, lying, book)

    def take_restored(self) -> None:
        """Take the notes of a restored server as they lie, and give each circle a new secret.

        Whoever was removed after they were written knows the one in them. Broken off, it is done again from the start.
        """
        anew = CircleDesk(self.office, Notebook(self.office, {}, lambda _: None))
        for book in anew.all():
            anew.remove(book.name, ())
        self.notebook.take(self.notebook.behind(self.office.occasion()))

    def keep(self, occasion: Occasion, looked: Looked, book: Book) -> Looked:
        """Write a changed book in the place of the one that was looked at."""
        lying = self.notebook.write(occasion, book_name(book.circle), book, looked.lying)
        return Looked(lying, book, looked.strangers)

    def _look(self, occasion: Occasion, lying: Lying, book: Book) -> Looked:
        rolled = self._roll(occasion, book)
        while here := [one for one in rolled.strangers if one in rolled.book.gone]:
            some = tuple(here[:MEMBERS_AT_ONCE_MAX])  # removed in the book, and not yet at the server
            self.office.ask_about_circles(RemoveMembers(book.circle, some), Done)
            rolled = Roll(rolled.book, tuple(one for one in rolled.strangers if one not in some))
        changed = rolled.book
        letters = devices.write_letters(self.office.secrets(), occasion, changed)
        for at in range(0, len(letters), MEMBERS_AT_ONCE_MAX):
            self.office.ask_about_circles(PutLetters(book.circle, letters[at : at + MEMBERS_AT_ONCE_MAX]), Done)
        changed = devices.with_letters(changed, letters)
        if changed != book:
            lying = self.notebook.write(occasion, book_name(book.circle), changed, lying)
        return Looked(lying, changed, rolled.strangers)

    def _roll(self, occasion: Occasion, book: Book) -> Roll:
        lines = self.office.ask_about_circles(ListMembers(book.circle), MemberLines).members
        return devices.verify_members(self.office.secrets(), occasion, book, lines)

    def _books(self, occasion: Occasion) -> tuple[Lying | None, list[tuple[Lying, Book]]]:
        index = self.notebook.read(occasion, CIRCLES).get(CIRCLES)
        circles = index.content.circles if index and isinstance(index.content, Circles) else ()
        found = self.notebook.read(occasion, *map(book_name, circles))
        return index, [(one, one.content) for one in found.values() if isinstance(one.content, Book)]

    def _find(self, occasion: Occasion, name: str) -> tuple[Lying, Book]:
        for lying, book in self._books(occasion)[1]:
            if book.name == name:
                return lying, book
        raise NothingThere("There is no circle of that name. See: sayso desk circle list")


def member_line(one: BookMember) -> dict[str, object]:
    """Return what is shown of a member: her number, and those of who vouched for her (none: the desk)."""
    return {"number": write_number(one.handle), "by": [write_number(by) for by in one.by]}


def _find_member(looked: Looked, number: str) -> bytes:
    """Return the handle of the member whose number (spaces do not matter) or handle in hexadecimal this is."""
    digits = number.replace(" ", "")
    known = [*(one.handle for one in looked.book.members), *looked.strangers]
    found = [one for one in known if digits in {write_number(one).replace(" ", ""), one.hex()}]
    if not found:
        raise NothingThere("Nobody in this circle has that member number. Nothing was changed.")
    if len(found) > 1:
        handles = ", ".join(one.hex() for one in found)
        raise Conflict(f"Two members have that number. Nothing was changed. Name one by her handle: {handles}.")
    return found[0]
