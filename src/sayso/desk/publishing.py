"""Publishing: what one worker proposes and another confirms, and the pause that one may do alone (spec/circles.md)."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from msgspec.structs import replace

from sayso.desk.batches import check_batch, is_batch, of_hour
from sayso.desk.circles import CircleDesk, Looked
from sayso.desk.list_state import State, follows_on
from sayso.desk.notes import Lying
from sayso.desk.value_pages import ValuePages
from sayso.device import publishing
from sayso.device.alerts import Gathered, marked
from sayso.device.circle import proposal_name, published_name
from sayso.device.listed import others_in, standing_in
from sayso.device.occasion import Occasion
from sayso.ledger.manifest import payload_hash
from sayso.lookup.files import ListFiles
from sayso.wire.circle import Book, Proposal
from sayso.wire.encoding import decode
from sayso.wire.errors import CannotOpen, Conflict, NothingThere, NotTrusted, SaysoError, Unavailable
from sayso.wire.limits import PIECE_BYTES_MAX
from sayso.wire.listing import ELEMENTS_MAX, Head, KnownHead, Manifest
from sayso.wire.member import Evaluated, EvaluateForDesk, FileName, KeepPiece, PauseList, Publish, ReadList
from sayso.wire.request import Done


class Cases(Protocol):
    """The cases behind the lists (`desk.gathering.Cases`)."""

    def gather(self, occasion: Occasion, book: Book) -> Sequence[Gathered]:
        """Give what may be said in this circle today, from the cases as this worker's program reads them."""
        ...

    def say_published(self, occasion: Occasion, book: Book, listed: Sequence[Gathered], *, batch: bool) -> None:
        """Write into the cases what stands in the list from now on; raise Conflict if that has changed since."""
        ...

    def take_back(self, occasion: Occasion, book: Book, unlisted: Sequence[Gathered]) -> None:
        """Write into the cases that these did not come to stand in the list, where they say so."""
        ...

    def say_ended(self, occasion: Occasion, book: Book, listed: Sequence[Gathered]) -> None:
        """Write into the cases what is not in the list any more."""
        ...


Progress = Callable[[int, int], None]
"""Told how many identifiers of how many are evaluated."""


@dataclass(frozen=True, slots=True)
class Press:
    """One worker's program at the lists of a desk."""

    circles: CircleDesk
    cases: Cases
    progress: Progress

    def propose(self, name: str) -> Proposal:
        """Build the next list, sign it, and leave it for a colleague.

        Between the fixed hours that is what stands in the published list and may still be said, and what may go out at
        once; everything else waits for the next of them.

        Raises:
            NothingThere: there is no circle of that name.
            NotAllowed: lists are proposed at other hours, and nothing waits that may go out at once.
            Conflict: between the fixed hours, where the desk's notes do not say what stands in the published list.
            CannotOpen: between the fixed hours, where the published list does not open with what the notes say.
            NotTrusted: the server gives an older list or other files, another key of the holder, or a wrong proof.
        """
        occasion, looked = self._begin(name)
        looked, head, published = self._published(occasion, looked)
        looked, everything, values = self._gather(occasion, looked)
        there = self._there(head, published, occasion.hour, everything, values)
        check_batch(self._hours, occasion.hour, everything, there)
        gathered = of_hour(self._hours, occasion.hour, everything, there)
        looked = self._with_holder(occasion, looked)
        follows = self._follows(occasion, looked.book)
        listed = publishing.with_values(gathered, values)
        made = publishing.propose(self.circles.office.secrets(), occasion, looked.book, follows, listed)
        note = proposal_name(looked.book.circle)
        self.circles.notebook.write(occasion, note, made, self.circles.notebook.read(occasion, note).get(note))
        return made

    def confirm(self, name: str) -> Manifest:
        """Build what a colleague proposed from what this machine gathers; where all is equal, sign and publish it.

        What may stand in a list of the hour in which it was proposed, this machine says.

        Raises:
            NothingThere: nothing was proposed.
            NotTrusted, Conflict: as `device.publishing.confirm`; nothing was published.
            CannotOpen: as `propose`.
        """
        occasion, looked = self._begin(name)
        proposal = self._proposal(occasion, looked.book)
        looked, lay, before = self._published(occasion, looked)
        looked, everything, values = self._gather(occasion, looked)
        there = self._there(lay, before, proposal.hour, everything, values)
        gathered = of_hour(self._hours, proposal.hour, everything, there)
        looked = self._with_holder(occasion, looked)
        follows = self._follows(occasion, looked.book)
        signed, files = publishing.confirm(
            self.circles.office.secrets(),
            occasion,
            looked.book,
            follows,
            proposal,
            publishing.with_values(gathered, values),
        )
        manifest = decode(signed.payload, Manifest)
        try:
            batch = is_batch(self._hours, proposal.hour)
            self.cases.say_published(occasion, looked.book, gathered, batch=batch)
            self._bring(looked.book.circle, manifest.number, files)
            self._ask(Publish(looked.book.circle, signed))
        except SaysoError:
            lies = self._head(looked.book)
            if lies is None or lies.manifest.payload != signed.payload:
                if lies is None or _is_of(lies, before):  # of a third list, which came meanwhile, nothing is known here
                    there = _standing(lies, before)
                    self.cases.take_back(occasion, looked.book, [one for one in gathered if one.mark not in there])
                raise
        looked, _ = self._note_published(occasion, looked, proposal, before)
        self.cases.say_ended(occasion, looked.book, gathered)
        return manifest

    def pause(self, name: str, doubted: Collection[bytes] = ()) -> bool:
        """Take away at once what is in the published list and may not be said any more; return whether there was any.

        Where the holder does not answer, or with another key, what this worker's notes have no value of is taken away
        too: taking away too much comes back with the next list.

        Args:
            name: of the circle.
            doubted: marks of warnings that are taken away too, until two workers have published the next list.

        Raises:
            NothingThere: no list was published yet; or one of the doubted is not in it.
            CannotOpen: the desk's notes have nothing that opens the list.
        """
        occasion, looked = self._begin(name)
        looked, head, lying = self._published(occasion, looked)
        if head is None:
            raise NothingThere("This circle has no list yet.")
        noted = _list_in(lying) if _is_of(head, lying) else None
        if not set(doubted) <= {one.alert for one in (noted.placed if noted else ())}:
            raise NothingThere("That warning is not in the published list. Nothing was paused.")
        self._follows(occasion, looked.book)
        looked, found, values = self._gather(occasion, looked, known=True)
        gathered = [one for one in found if one.mark not in doubted]
        published, others = self._listed(head, looked.book, noted, gathered, values)
        made = publishing.pause(self.circles.office.secrets(), occasion, head, published, gathered, others)
        if made is not None:
            self._ask(PauseList(looked.book.circle, made))
        there = publishing.standing(self._head(looked.book), published)
        stays = [one for one in gathered if one.mark in there or published is not noted]
        self.cases.say_ended(occasion, looked.book, stays)
        return made is not None

    def state(self, name: str) -> State:
        """Return what is published, what is proposed, and what this worker's program gathers (raises as `propose`).

        What is new is evaluated, and what may not be said any more leaves this worker's values: a look is enough.
        Where the holder does not answer, or with another key, what has no value yet is only counted.
        """
        occasion, looked = self._begin(name)
        looked, head, published = self._published(occasion, looked)
        looked, everything, _ = self._gather(occasion, looked, known=True)
        gathered = tuple(one for one in everything if one.mark)
        note = proposal_name(looked.book.circle)
        waiting = _list_in(self.circles.notebook.read(occasion, note).get(note))
        if waiting and not follows_on(waiting, looked.book):
            waiting = None
        there = None if head is None else _standing(head, published)
        return State(looked, gathered, there, waiting, unknown=len(everything) - len(gathered))

    def _begin(self, name: str) -> tuple[Occasion, Looked]:
        looked = self.circles.look(name)
        return self.circles.office.occasion(), looked

    def _gather(
        self, occasion: Occasion, looked: Looked, *, known: bool = False
    ) -> tuple[Looked, tuple[Gathered, ...], Mapping[str, bytes]]:
        """Return what may be said today, each with its mark, and the value of each identifier.

        `known`: where the holder gives no value that can be believed, what needs one has no mark.
        """
        gathered = self.cases.gather(occasion, looked.book)
        looked, values = self._values(occasion, looked, publishing.identifiers_of(gathered), known=known)
        return (
            looked,
            tuple(marked(one, values) if values.keys() >= set(one.identifiers) else one for one in gathered),
            values,
        )

    def _with_holder(self, occasion: Occasion, looked: Looked) -> Looked:
        """Return the circle with the holder's key in its book: an empty first list names it, too."""
        if looked.book.holder:
            return looked
        return self._evaluate(occasion, looked, ["nothing"])[0]

    def _proposal(self, occasion: Occasion, book: Book) -> Proposal:
        note = proposal_name(book.circle)
        proposal = _list_in(self.circles.notebook.read(occasion, note).get(note))
        if proposal is None:
            raise NothingThere("No list was proposed in this circle.")
        return proposal

    def _published(self, occasion: Occasion, looked: Looked) -> tuple[Looked, Head | None, Lying | None]:
        """Return the server's newest head and the note `published`.

        Where a confirmation broke off after the server had taken the list, what is to stand in that note lies in
        `proposal` still: it is noted now, before another proposal comes in its place.

        Raises:
            NotTrusted: the server gives out what was proposed, and two have not signed it.
        """
        names = published_name(looked.book.circle), proposal_name(looked.book.circle)
        head, lying = self._head(looked.book), self.circles.notebook.read(occasion, *names)
        published, proposed = map(lying.get, names)
        proposal = _list_in(proposed)
        noted = looked.book.head
        whole = head and _is_of(head, published) and noted and noted.manifest == payload_hash(head.manifest)
        if head and proposal and _is_of(head, proposed) and not whole:
            publishing.published_head(occasion, looked.book, head)
            looked, published = self._note_published(occasion, looked, proposal, published)
        return looked, head, published

    def _note_published(
        self, occasion: Occasion, looked: Looked, proposal: Proposal, before: Lying | None
    ) -> tuple[Looked, Lying]:
        """Write down that this list is published: what stands in it, and in the book its head."""
        written = self.circles.notebook.write(occasion, published_name(looked.book.circle), proposal, before)
        number = decode(proposal.signed.payload, Manifest).number
        head = KnownHead(number, payload_hash(proposal.signed), 0, "")
        return self.circles.keep(occasion, looked, replace(looked.book, head=head)), written

    @property
    def _hours(self) -> Sequence[int]:
        return self.circles.office.readers.list_hours

    def _there(
        self,
        head: Head | None,
        published: Lying | None,
        hour: int,
        gathered: Sequence[Gathered],
        values: Mapping[str, bytes],
    ) -> frozenset[bytes]:
        """Return the marks of what stands in the published list; in a fixed hour nothing turns on it, so none.

        The note is one worker's word: what it names has to be in the list itself, which two have signed.
        """
        if head is None or is_batch(self._hours, hour):
            return frozenset()
        list_ = _list_in(published)
        if list_ is None or not _is_of(head, published):
            raise Conflict("The desk's notes do not say what stands in the list: wait for the next fixed hour.")
        noted = publishing.standing(head, list_)
        manifest, said = decode(head.manifest.payload, Manifest), [one for one in gathered if one.mark in noted]
        return standing_in(manifest, list_.secret, self._files(list_.circle), said, values) if said else frozenset()

    def _listed(
        self,
        head: Head,
        book: Book,
        noted: Proposal | None,
        gathered: Sequence[Gathered],
        values: Mapping[str, bytes],
    ) -> tuple[Proposal, frozenset[int]]:
        """Return what a pause is of, and the places of what the list itself has beside these.

        Any colleague can write over the note (`noted`): the list says what it has, and the book's secret may open it.
        Where the list cannot be read, the note has to do.
        """
        manifest = decode(head.manifest.payload, Manifest)
        bare = Proposal(book.circle, book.secret, b"", 0, (), head.manifest)
        for one in filter(None, (noted, bare)):
            try:
                return one, others_in(manifest, one.secret, self._files(book.circle), gathered, values)
            except SaysoError:
                continue
        if noted is None:
            raise CannotOpen("The desk's notes have nothing that opens the published list. Nothing was paused.")
        return noted, frozenset()

    def _files(self, circle: bytes) -> ListFiles:
        house, asked = self.circles.office.house, ReadList(circle)
        return ListFiles(*(house.fetch(f"/api/1/list/{name}", asked) for name in ("rows", "cells", "bulletin")))

    def _head(self, book: Book) -> Head | None:
        try:
            return self.circles.office.house.post("/api/1/list/head", ReadList(book.circle), Head)
        except NothingThere:
            return None

    def _follows(self, occasion: Occasion, book: Book) -> KnownHead | None:
        return publishing.published_head(occasion, book, self._head(book))

    def _ask(self, deed: KeepPiece | Publish | PauseList) -> None:
        self.circles.office.ask_about_circles(deed, Done)

    def _bring(self, circle: bytes, number: int, files: ListFiles) -> None:
        whole: dict[FileName, bytes] = {"rows": files.rows, "cells": files.cells, "bulletin": files.bulletin}
        for name, content in whole.items():
            for piece, at in enumerate(range(0, len(content), PIECE_BYTES_MAX)):
                self._ask(KeepPiece(circle, number, name, piece, content[at : at + PIECE_BYTES_MAX]))

    def _values(
        self, occasion: Occasion, looked: Looked, forms: Sequence[str], *, known: bool
    ) -> tuple[Looked, Mapping[str, bytes]]:
        """Return the value of each identifier, of which those that this worker's notes do not have are evaluated now.

        What is not asked for any more leaves the notes. `known`: where the holder does not answer, or with another key,
        the values that are known have to do.
        """
        pages = ValuePages(self.circles, occasion, looked.book.circle)
        pages.keep_only(forms)
        new = [form for form in forms if form not in pages.values]
        for at in range(0, len(new), ELEMENTS_MAX):
            some = new[at : at + ELEMENTS_MAX]
            try:
                looked, values = self._evaluate(occasion, looked, some)
            except (Unavailable, NotTrusted):
                if known:
                    break
                raise
            pages.add(dict(zip(some, values, strict=True)))
            self.progress(min(at + ELEMENTS_MAX, len(new)), len(new))
        pages.write()
        return looked, pages.values

    def _evaluate(self, occasion: Occasion, looked: Looked, forms: Sequence[str]) -> tuple[Looked, tuple[bytes, ...]]:
        blindings = publishing.blind_forms(looked.book.circle, forms, occasion.entropy)
        asked = EvaluateForDesk(tuple(one.element for one in blindings))
        done = self.circles.office.ask_about_circles(asked, Evaluated)
        holder = looked.book.holder or done.key
        values = publishing.unblind(holder, blindings, done.evaluation)
        if not looked.book.holder:
            looked = self.circles.keep(occasion, looked, replace(looked.book, holder=holder))
        return looked, values


def _list_in(lying: Lying | None) -> Proposal | None:
    return lying.content if lying and isinstance(lying.content, Proposal) else None


def _is_of(head: Head, noted: Lying | None) -> bool:
    """Return whether this note is of the list that the server gives out."""
    list_ = _list_in(noted)
    return list_ is not None and head.manifest.payload == list_.signed.payload


def _standing(head: Head | None, published: Lying | None) -> frozenset[bytes]:
    return publishing.standing(head, _list_in(published))
