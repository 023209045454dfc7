"""The office: what one worker's program does with the server while her keys are open.

What was read stays in this object and goes with it; nothing of it is written anywhere. The server is asked for the key
list before every look, so that an older or forked list stops the work at once.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol, TypeVar

from msgspec.structs import replace

from sayso.desk import texts
from sayso.desk.case import mark
from sayso.desk.queue import Line, line_of
from sayso.desk.readers import NOBODY, Readers
from sayso.desk.reading import Ahead
from sayso.device.circle import ask as ask_circles
from sayso.device.exports import seal_export
from sayso.device.occasion import Occasion
from sayso.device.worker import OpenedCase, WorkerSecrets, ask, compose_entry, give_out, open_case
from sayso.device.worker_keys import WorkerKeys, desk_keys
from sayso.ledger.days import day_of
from sayso.ledger.key_list import NewestList, accept_key_list, list_hash, network_id
from sayso.ledger.signing import fingerprint, public_key
from sayso.sealing.keys import Entropy
from sayso.wire.encoding import decode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import Conflict, NotAllowed, NothingThere, NotTrusted
from sayso.wire.export import Publication
from sayso.wire.key_list import KeyList, Network
from sayso.wire.member import DeskDeeds
from sayso.wire.request import (
    Append,
    Asked,
    Case,
    CaseLines,
    Cases,
    DeskDeed,
    Done,
    End,
    HeldFile,
    HeldFiles,
    Hold,
    ListCases,
    ListHolds,
    Nonce,
    ReadCases,
    Release,
    Show,
    Shown,
)
from sayso.wire.statement import Answer, Approval, DeskAct, Draft, Ended, Exported, Held, Note, Opened, Released
from sayso.wire.text import Public, Text

Value = TypeVar("Value")
Said = Answer | Note | Draft | Approval
START_DIGITS_MIN = 4
OPEN_TRIES = 3
CASES_AT_ONCE = 10  # a case holds at most 3.5 MiB (wire/limits.py): ten in base64 are under 64 MiB, what we read


class House(Protocol):
    """The server, as the desk needs it (`remote.House` is one)."""

    url: str

    def hang_up(self) -> None:
        """End every request that waits for its answer, and send none from now on."""
        ...

    def post(self, path: str, value: object, kind: type[Value]) -> Value:
        """Send `value` to `path` and return the answer, a `kind`; raise a SaysoError if there is none."""
        ...

    def fetch(self, path: str, value: object) -> bytes:
        """Send `value` to `path` and return the answer as it came: a file of a list; raise a SaysoError if none is."""
        ...


class CameBetween(Conflict):
    """Somebody (she, or a colleague) wrote in this case since it was last read: read it, then send again."""

    def __init__(self, opened: OpenedCase) -> None:
        """Keep the case as it is now."""
        super().__init__("Something came in between. Read it, then send again.")
        self.opened = opened


@dataclass(frozen=True, slots=True)
class Handed:
    """A text as it goes to its reader: the desk's signed statement, the day, and the keys by which it is checked."""

    text: Text
    envelope: Envelope
    day: str
    desk: Network

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Handed>"


@dataclass(slots=True)
class Office:
    """One worker at work.

    `hour` gives the UTC hour since 1970, `entropy` random bytes; `keep` is called with the new keys when a newer key
    list was seen, so that an older one is refused next time, and when an older key of the desk has had its last day.
    `readers` are those whom the host has set up.
    """

    keys: WorkerKeys
    house: House
    hour: Callable[[], int]
    entropy: Entropy
    keep: Callable[[WorkerKeys], None]
    readers: Readers = NOBODY
    _ahead: Ahead | None = None
    _read_by: tuple[int, str] = (0, "")
    _offered: Network | None = None

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Office>"

    def today(self) -> str:
        """Return the UTC day."""
        return day_of(self.hour())

    def occasion(self) -> Occasion:
        """Return what statements are made and read by: the newest key list, accepted, and the day.

        Raises:
            NotTrusted: the server is of another network, or its list is too old, older than one seen before, or forked.
        """
        offered, hour = self.house.post("/api/1/keys", {}, Network), self.hour()
        if network_id(offered.root) != self.keys.network:
            raise NotTrusted(
                f"This key file is for the network {fingerprint(self.keys.root)}; the server at {self.house.url} "
                f"is of the network {fingerprint(offered.root)}. Nothing was read."
            )
        keys = self._accept(offered, day_of(hour))
        if public_key(self.keys.seed) not in {worker.key for worker in keys.workers}:
            raise NotTrusted("Your key is no longer on the list of this desk. Whoever holds the halves can say why.")
        if desk_keys(self.keys.desk) != keys.desk:
            raise NotTrusted("The desk has a new key, which this machine does not have. Ask for it: sayso desk ask-key")
        known = replace(self.keys.on(day_of(hour)), list_number=keys.number, list_hash=list_hash(offered.keys))
        if known != self.keys:  # a newer list, or an older key of the desk whose days are over
            self.keys = known
            self.keep(self.keys)
        self._offered = offered
        return Occasion(self.keys.network, keys, hour, self.entropy)

    def _accept(self, offered: Network, today: str) -> KeyList:
        try:
            seen = NewestList(self.keys.list_number, self.keys.list_hash)
            return accept_key_list(offered, self.keys.network, today, seen)
        except NotTrusted as error:
            if error.why != "day":
                raise
            clock = (
                f"This machine's clock says {today}. If that is right, the list must be signed anew: sayso desk renew"
            )
            raise NotTrusted(f"{error} {clock}", why=error.why) from None

    def look(self) -> tuple[OpenedCase, ...]:
        """Return every case, opened as far as the desk may."""
        occasion = self.occasion()
        return tuple(self._read(occasion, [line.handle for line in self._ask(ListCases(), CaseLines).cases]))

    def cases(self, occasion: Occasion) -> Iterator[OpenedCase]:
        """Go through every case, opened as far as the desk may, on an occasion that has been looked at."""
        return self._read(occasion, [line.handle for line in self._ask(ListCases(), CaseLines).cases])

    def append(self, occasion: Occasion, handle: bytes, entry: Append) -> OpenedCase:
        """Put an entry that the device has composed at the end of the desk's chain; return the case as it is then.

        Raises:
            CameBetween: a colleague wrote in between; nothing was written.
            NothingThere: the case is gone.
        """
        self._send(occasion, handle, entry)
        return self._read_one(occasion, handle)

    def queue(self, patience_seconds: float) -> tuple[tuple[Line, ...], int]:
        """Return the line of every case, and how many lines are still missing after so long.

        The rest is read on meanwhile; what did not change since is not read again.
        """
        occasion = self.occasion()
        if self._ahead is None or self._read_by != (occasion.key_list.number, occasion.today):
            # Other workers are listed, or another day ended some grants: everything is read anew.
            self._let_go()
            self._read_by = (occasion.key_list.number, occasion.today)
            self._ahead = Ahead(
                lambda handles: self._read(occasion, handles), lambda opened: line_of(opened, occasion.today)
            )
        return self._ahead.follow(self._ask(ListCases(), CaseLines).cases, patience_seconds)

    def read(self, handle: bytes) -> OpenedCase:
        """Return one case as it is now.

        Raises:
            NothingThere: it is gone: deleted, moved to a new code, or closed to the desk.
        """
        return self._read_one(self.occasion(), handle)

    def find(self, start: str) -> OpenedCase:
        """Return the one case whose handle, in hexadecimal, begins like this.

        Raises:
            NothingThere: there is none that is open to the desk, or more than one.
        """
        occasion = self.occasion()
        handles = [
            line.handle for line in self._ask(ListCases(), CaseLines).cases if line.handle.hex().startswith(start)
        ]
        if len(handles) != 1 or len(start) < START_DIGITS_MIN:
            raise NothingThere("No report of that name is open to the desk. See: sayso desk list")
        return self._read_one(occasion, handles[0])

    def open(self, handle: bytes) -> OpenedCase:
        """Return one case to be shown to a person: that this worker opened it today stands in it, for her to see.

        Raises:
            NothingThere: it is gone.
        """
        occasion = self.occasion()
        opened = self._read_one(occasion, handle)
        for _ in range(OPEN_TRIES):
            if any(
                isinstance(said.entry.act, Opened) and (said.worker, said.entry.day) == (self.keys.name, occasion.today)
                for said in opened.said
            ):
                return opened
            with suppress(Conflict):  # a colleague was first: what she wrote is read, then ours stands after it
                self._ask(compose_entry(self.secrets(), occasion, opened, Opened()), Done)
            self._drop(handle)
            opened = self._read_one(occasion, handle)
        raise CameBetween(opened)

    def write(self, handle: bytes, act: Said, seen: str) -> None:
        """Put something at the end of the desk's chain; `seen` is the mark of the case as the writer read it.

        Sending the same twice, as an impatient finger does, writes it once.

        Raises:
            CameBetween: somebody wrote in between; nothing was sent.
            NothingThere: the case is gone; nothing was sent.
            Malformed, NotAllowed, TooLarge: as `device.worker.compose_entry`.
        """
        occasion = self.occasion()
        opened = self._read_one(occasion, handle)
        if mark(opened) != seen:
            if self._said_last(opened, act):
                return
            raise CameBetween(opened)
        self._send(occasion, handle, compose_entry(self.secrets(), occasion, opened, act))

    def export(self, handle: bytes, name: str, seen: str) -> Handed:
        """Hand out the text of this name, exactly as she said yes to it; that it was handed out is written first.

        Raises:
            NotAllowed: without her valid yes, or without a second worker where it goes to many.
            CameBetween: somebody wrote in between; nothing went out.
            NothingThere: the case, or the text, is gone; or it is one for the public page.
        """
        occasion = self.occasion()
        opened = self._read_one(occasion, handle)
        text = texts.find(opened, name, occasion.hour).text
        again = self._said_last(opened, Exported(text), occasion.today)
        if mark(opened) != seen and not again:
            raise CameBetween(opened)
        given = give_out(self.secrets(), occasion, opened, text)
        _check_public(text, wanted=False)
        if not again:
            self._send(occasion, handle, given.entry)
        assert self._offered is not None  # noqa: S101 - `occasion` has kept it
        return Handed(text, given.envelope, occasion.today, self._offered)

    def export_file(self, handle: bytes, name: str, seen: str) -> bytes:
        """Hand out a text as an age file to its reader's key.

        Raises:
            NothingThere: the host has set up no key for this reader; nothing was written.
            SaysoError: as `export`.
        """
        standing = texts.find(self.read(handle), name, self.hour())
        if standing.refusal:
            raise standing.refusal  # that she has not said yes is said before how to hand it over
        key = self.readers.key(standing.text.reader)
        handed = self.export(handle, name, seen)
        return seal_export(handed.envelope, handed.desk, key)

    def publish(self, handle: bytes, name: str, seen: str) -> bool:
        """Sign a statement for the public page and send this worker's half; return whether it has both now.

        That she signed it is written first. Pressed again, only the half is sent again.

        Raises:
            NotAllowed: without her valid yes, without a second worker behind it, or ended under this yes already.
            NothingThere: this text is not for the public page; nothing was sent.
            CameBetween: somebody wrote in between; nothing went out.
        """
        occasion = self.occasion()
        opened = self._read_one(occasion, handle)
        standing = texts.find(opened, name, occasion.hour)
        given = give_out(self.secrets(), occasion, opened, standing.text)
        _check_public(standing.text, wanted=True)
        id_ = decode(given.envelope.payload, Publication).id  # a new yes to the same text is another publication
        signed = [out for out in standing.published if out.id == id_]
        if any(out.ended for out in signed):
            raise NotAllowed(
                "Refused: the desk has ended this. It can appear again only with a new yes of hers.", why="none"
            )
        mine = any(out.worker == self.keys.name for out in signed)
        if mark(opened) != seen and not mine:
            raise CameBetween(opened)
        if not mine:
            self._send(occasion, handle, given.entry)
        return self._ask(Show(given.envelope), Shown).shown

    def end(self, handle: bytes, name: str, seen: str) -> None:
        """End what is published of a text: at the server at once, then in her ledger.

        Raises:
            NothingThere: nothing of it is published.
            CameBetween: it has ended, and somebody wrote in between: pressed again, it is written down.
        """
        occasion = self.occasion()
        opened = self._read_one(occasion, handle)
        standing = texts.find(opened, name, occasion.hour)
        ids = dict.fromkeys(out.id for out in standing.published if not out.ended)
        if not ids or not standing.ends:
            raise NothingThere("Nothing of this text is published by the desk.")
        for ends in standing.ends:
            self.house.post("/api/1/end", End(bytes.fromhex(ends)), Done)
        if mark(opened) != seen:
            raise CameBetween(opened)
        for id_ in ids:
            self._send(occasion, handle, compose_entry(self.secrets(), occasion, opened, Ended(id_)))
            opened = self._read_one(occasion, handle)

    def hold(self, handle: bytes, part: bytes, why: str, seen: str) -> None:
        """Put one part of hers on legal hold, as its file stands now: at the server and in her ledger, at once.

        Raises:
            NothingThere: the part is gone.
            CameBetween: somebody wrote in between; nothing was done.
        """
        occasion = self.occasion()
        opened = self._read_one(occasion, handle)
        if mark(opened) != seen:
            raise CameBetween(opened)
        stands = next((one for one in opened.stands.parts if one.part == part.hex()), None)
        if stands is None:
            raise NothingThere("This part is gone: she took it back or deleted it. Nothing was held.")
        held = Held(stands.part, stands.sealed, occasion.today, why)
        said = compose_entry(self.secrets(), occasion, opened, held)
        self._send(occasion, handle, Hold(handle, part, bytes.fromhex(stands.sealed), said.number, said.entries[0]))

    def release(self, handle: bytes, sealed: str, seen: str) -> None:
        """End the hold on a file: at the server, which destroys what it had set aside, then in her ledger.

        Pressed again, it goes on where it stopped: the ledger says that it has ended only when it has.

        Raises:
            NothingThere: it is not on hold.
            CameBetween: somebody wrote in between; her ledger does not say yet that it has ended.
        """
        occasion = self.occasion()
        opened = self._read_one(occasion, handle)
        if mark(opened) != seen:
            raise CameBetween(opened)
        held = next((one for one in opened.held if one.sealed == sealed), None)
        if held is None:
            raise NothingThere("This is not on hold.")
        self._ask(Release(handle, bytes.fromhex(held.part), bytes.fromhex(sealed)), Done)
        self._send(occasion, handle, compose_entry(self.secrets(), occasion, opened, Released(sealed)))

    def holds(self) -> tuple[HeldFile, ...]:
        """Return what the server holds, of cases that are there and of those that are gone."""
        self.occasion()
        return self._ask(ListHolds(), HeldFiles).files

    def end_hold(self, sealed: str) -> bool:
        """End the hold on this file, wherever its case is; return whether an open case says so now.

        Raises:
            NothingThere: it is not on hold.
            CameBetween: as `release`.
        """
        occasion = self.occasion()
        for opened in self.cases(occasion):
            if opened.may_read and any(one.sealed == sealed for one in opened.held):
                self.release(opened.handle, sealed, mark(opened))
                return True
        held = [one for one in self.holds() if one.sealed.hex() == sealed]
        for one in held:
            self._ask(Release(one.handle, one.part, one.sealed), Done)
        if not held:
            raise NothingThere("This is not on hold.")
        return False

    def forget(self) -> None:
        """Drop everything that was read, and read no more."""
        self.house.hang_up()
        self._let_go()

    def _let_go(self) -> None:
        if self._ahead:
            self._ahead.stop()
        self._ahead = None

    def _drop(self, handle: bytes) -> None:
        if self._ahead:
            self._ahead.drop(handle)

    def _send(self, occasion: Occasion, handle: bytes, deed: Append | Hold) -> None:
        try:
            self._ask(deed, Done)
        except Conflict:
            raise CameBetween(self._read_one(occasion, handle)) from None
        self._drop(handle)

    def _said_last(self, opened: OpenedCase, act: DeskAct, day: str = "") -> bool:
        said = [one for one in opened.said if not isinstance(one.entry.act, Opened)]
        if not said or (said[-1].entry.act, said[-1].worker) != (act, self.keys.name):
            return False
        return day in {"", said[-1].entry.day}

    def _read_one(self, occasion: Occasion, handle: bytes) -> OpenedCase:
        for opened in self._read(occasion, [handle]):
            if opened.handle == handle and opened.may_read:
                return opened
        self._drop(handle)
        raise NothingThere("This report is not open to the desk any more: she closed it, moved it or deleted it.")

    def _read(self, occasion: Occasion, handles: Sequence[bytes]) -> Iterator[OpenedCase]:
        for at in range(0, len(handles), CASES_AT_ONCE):
            some = handles[at : at + CASES_AT_ONCE]
            for case in self._ask(ReadCases(tuple(some)), Cases).cases:
                if case.handle in some:  # what was not asked for is not looked at
                    yield self._open(occasion, case)

    def _open(self, occasion: Occasion, case: Case) -> OpenedCase:
        return open_case(self.secrets(), occasion, case)

    def ask_about_circles(self, deed: DeskDeeds, kind: type[Value]) -> Value:
        """Do a deed that is about circles, and return the server's answer."""
        nonce = self.house.post("/api/1/nonce", {}, Nonce).nonce
        return self.house.post("/api/1/desk/circle", ask_circles(self.secrets(), nonce, deed), kind)

    def secrets(self) -> WorkerSecrets:
        """Return what opens and signs while this worker is at work."""
        older = tuple(one.identity for one in self.keys.older)
        return WorkerSecrets(self.keys.desk, self.keys.seed, older)

    def _ask(self, deed: Asked, kind: type[Value]) -> Value:
        nonce = self.house.post("/api/1/nonce", {}, Nonce).nonce
        request: DeskDeed = ask(self.secrets(), nonce, deed)
        return self.house.post("/api/1/desk", request, kind)


def _check_public(text: Text, *, wanted: bool) -> None:
    """Refuse to hand a statement for everybody to one reader, and to send one reader's text to the server in clear."""
    if isinstance(text.reader, Public) != wanted:
        raise NothingThere(
            "This text is not for the public page: print it, or make its file."
            if wanted
            else "This text is for the public page alone: sign it there."
        )
