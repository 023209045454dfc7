"""What may stand in a circle's list today, as one worker's program finds it in the cases, and what she is told of it.

Each warning comes through `device.worker.give_out`, like everything that leaves: with her valid yes to exactly this
text for exactly this circle, and two workers behind it. The same function makes the entry that says so in her ledger.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from sayso.desk.identifiers import canonical
from sayso.desk.office import Office
from sayso.desk.readers import same
from sayso.device.alerts import Gathered, gathered_from
from sayso.device.occasion import Occasion
from sayso.device.worker import OpenedCase, compose_entry, give_out
from sayso.ledger.say_so import find_yes
from sayso.wire.circle import Book
from sayso.wire.encoding import encode
from sayso.wire.errors import Conflict, SaysoError, TooLarge
from sayso.wire.limits import DESK_BYTES_MAX, ENTRY_BYTES_MAX
from sayso.wire.statement import Ended, Published, Stands
from sayso.wire.text import Text, Warning  # noqa: A004 - the word that everybody here uses


@dataclass(frozen=True, slots=True)
class Cases:
    """The cases behind the lists, as one worker's program reads and continues them."""

    office: Office

    def gather(self, occasion: Occasion, book: Book) -> tuple[Gathered, ...]:
        """Return what may be said in this circle today, each once, in no order that says anything."""
        found: dict[Gathered, Gathered] = {}
        for opened in self.office.cases(occasion):
            for _, one in self._given(occasion, opened, book):
                told = found.get(one, one)
                found[one] = replace(one, at_once=one.at_once or told.at_once, stands=one.stands or told.stands)
        return tuple(sorted(found.values(), key=lambda one: (encode(one.alert), one.identifiers)))

    def say_published(self, occasion: Occasion, book: Book, listed: Sequence[Gathered], *, batch: bool) -> None:
        """Write into each case which of its warnings stand in the list from now on, before they do.

        What her ledger says to be in the list already, under the yes that counts now, is not said again. Into a list
        between the fixed hours (`batch` is False) comes only what she agreed to send at once, and what her ledger says
        to be in the list already.

        Raises:
            Conflict: what may be said is not what was gathered any more, or somebody wrote in a case meanwhile.
        """
        found: set[Gathered] = set()
        new: list[tuple[OpenedCase, list[Text]]] = []
        for opened in self.office.cases(occasion):
            texts: list[Text] = []
            said = {stay.text for stay in _standing(opened, book) if stay.current}
            for text, one in self._given(occasion, opened, book):
                if batch or one.at_once or one.stands:
                    found.add(one)
                    texts += [text] if one in listed and text not in said else []
            new.append((opened, texts))
        right = found == set(listed) if batch else found >= set(listed)
        if not right:  # before a word of it is written into anybody's ledger
            raise Conflict("Something that may be said in this circle has changed since: propose it anew.")
        for opened, texts in new:
            now = opened
            for text in texts:
                entry = give_out(self.office.secrets(), occasion, now, text, "list").entry
                now = self.office.append(occasion, opened.handle, entry)

    def say_ended(self, occasion: Occasion, book: Book, listed: Sequence[Gathered]) -> None:
        """Write into each case which of its warnings are not in the list any more, now that they are not.

        A case that she has closed is not written in, since the desk cannot: nothing of it is in the list. Nor is one
        that a colleague has filled: it keeps nobody from ending what is in the others.
        """
        stays = set(listed)
        self._end(occasion, book, lambda text, yes: not yes or gathered_from(text) not in stays)

    def take_back(self, occasion: Occasion, book: Book, unlisted: Sequence[Gathered]) -> None:
        """Write into each case that says so already which of its warnings did not come to stand in the list."""
        gone = set(unlisted)
        self._end(occasion, book, lambda text, _: gathered_from(text) in gone)

    def _end(self, occasion: Occasion, book: Book, over: Callable[[Text, bool], bool]) -> None:
        """End in her ledger what is `over`: of a text that stands there, and whether she says yes to it still.

        What stands under a yes that she has taken back ends where the same stands under a new one.
        """
        for opened in self.office.cases(occasion):
            hers, now = _warnings(opened, book), opened
            standing = _standing(opened, book)
            anew = {stay.text for stay in standing if stay.current}
            for stay in standing:
                replaced = stay.text in anew and not stay.current
                if replaced or over(stay.text, stay.text in hers):
                    entry = compose_entry(self.office.secrets(), occasion, now, Ended(stay.id))
                    with suppress(TooLarge):
                        now = self.office.append(occasion, opened.handle, entry)

    def _given(self, occasion: Occasion, opened: OpenedCase, book: Book) -> Iterator[tuple[Text, Gathered]]:
        """Go through the warnings of one case that may stand in this circle's list today.

        Her ledger says so before they do: where it may have no room for that, it is as if she had not said yes.
        """
        standing = _standing(opened, book)
        said, told = {stay.text for stay in standing}, {stay.text for stay in standing if stay.current}
        room = DESK_BYTES_MAX - sum(map(len, opened.desk))
        for text in _warnings(opened, book):
            takes = 0 if text in told else ENTRY_BYTES_MAX
            if takes > room:
                continue
            room -= takes
            try:
                if all(canonical(form) == form for form in text.identifiers):  # what no check finds warns nobody
                    given = give_out(self.office.secrets(), occasion, opened, text, "list").gathered
                    yield text, replace(given, stands=text in said)
            except SaysoError:  # not yet, not any more, by one worker alone, not complete: its page says which
                continue


def _warnings(opened: OpenedCase, book: Book) -> list[Text]:
    """Return the warnings to this circle that she says yes to; a case that she has closed has none."""
    if not opened.may_read:
        return []
    return [yes.text for yes in opened.stands.yes if same(yes.text.reader, _reader(book))]


def _reader(book: Book) -> Warning:
    return Warning(book.name, at_once=False)


@dataclass(frozen=True, slots=True)
class _Stay:
    """That a warning stands in the list, by what the desk has written; `current`: under the yes that she says now."""

    text: Text
    id: str
    current: bool


def _standing(opened: OpenedCase, book: Book) -> list[_Stay]:
    """Return the warnings that stand in this circle's list, as far as the desk has written here."""
    if not opened.may_read:
        return []
    ended = {said.entry.act.id for said in opened.said if isinstance(said.entry.act, Ended)}
    stays: list[_Stay] = []
    for entry in (said.entry for said in opened.said):
        act = entry.act
        if isinstance(act, Published) and same(act.text.reader, _reader(book)) and act.id not in ended:
            current = entry.seen is not None and entry.seen.number >= _yes_from(opened, act.text)
            stays.append(_Stay(act.text, act.id, current))
    return stays


def _yes_from(opened: OpenedCase, text: Text) -> int:
    """Return the number of her entry from which on she has said yes to this without a break.

    Entries that the desk cannot open are such a break: she had closed the case.
    """
    entries = {own.entry.number: own.entry.act for own in opened.own}
    number = max(entries, default=-1)
    while isinstance(act := entries.get(number), Stands) and find_yes(text, act) is not None:
        number -= 1
    return number + 1
