"""A desk of two workers with circles, over a running server, as `sayso desk` has them, without passphrases."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from msgspec.structs import replace
from tests.help.house import House, house
from tests.help.statements import Signed, show

from sayso.desk.case import mark
from sayso.desk.circles import CircleDesk
from sayso.desk.gathering import Cases
from sayso.desk.notes import Notebook, SeenNotes
from sayso.desk.office import Office
from sayso.desk.publishing import Press
from sayso.desk.readers import Readers
from sayso.device.alerts import Gathered
from sayso.device.founding import recover
from sayso.device.invitation import read_link
from sayso.device.occasion import Occasion
from sayso.device.worker_keys import WorkerKeys
from sayso.remote import House as Remote
from sayso.remote.member import Phone, Surroundings, come_in, open_phone
from sayso.sealing.code import Code, make_code
from sayso.wire.circle import Book
from sayso.wire.request import Done, End, NewKeys
from sayso.wire.statement import Approval
from sayso.wire.text import Text


def utc_day() -> str:
    """Return today as a UTC day."""
    return datetime.now(UTC).date().isoformat()


def new_code() -> Code:
    """Return a fresh code."""
    return make_code([byte % 10 for byte in os.urandom(19)])


@dataclass
class Given:
    """What a worker's program gathers, given by a test, and what it was told to write into the cases."""

    gathered: Sequence[Gathered]

    def gather(self, _occasion: Occasion, _book: Book) -> Sequence[Gathered]:
        """Return what was given."""
        return self.gathered

    def say_published(self, _occasion: Occasion, _book: Book, listed: Sequence[Gathered], *, batch: bool) -> None:
        """There are no cases: check that it is what was gathered."""
        assert batch
        assert list(listed) == list(self.gathered)

    def take_back(self, _occasion: Occasion, _book: Book, _unlisted: Sequence[Gathered]) -> None:
        """There are no cases."""

    def say_ended(self, _occasion: Occasion, _book: Book, _listed: Sequence[Gathered]) -> None:
        """There are no cases."""


EVERY_HOUR = Readers(list_hours=tuple(range(24)))


@dataclass
class Worker:
    """One worker's program at circles: what it has seen of the notes, and what it gathers from the cases."""

    circles: CircleDesk
    seen: list[SeenNotes]
    gathered: list[Gathered] = field(default_factory=list)
    told: list[tuple[int, int]] = field(default_factory=list)

    @property
    def press(self) -> Press:
        """Her program at the lists."""
        return Press(self.circles, Given(self.gathered), lambda *told: self.told.append(told))

    @property
    def real_press(self) -> Press:
        """Her program at the lists, gathering from the cases as `sayso desk` does."""
        return Press(self.circles, Cases(self.circles.office), lambda *told: self.told.append(told))

    def approves(self, handle: bytes, text: Text) -> None:
        """Approve exactly this text of a report."""
        office = self.circles.office
        office.write(handle, Approval(text), mark(office.read(handle)))


@dataclass
class Desk:
    """Two workers and their server."""

    house: House
    keys: tuple[WorkerKeys, WorkerKeys]
    name: str = ""
    ana: Worker = field(init=False)
    bea: Worker = field(init=False)

    def __post_init__(self) -> None:
        """Let both begin to work."""
        self.ana, self.bea = map(self.worker, self.keys)

    def anew(self, name: str) -> "Desk":
        """Return the same desk with programs that have seen nothing yet, and a fresh circle."""
        again = Desk(self.house, self.keys, name)
        again.ana.circles.begin(name, 1)
        return again

    def worker(self, keys: WorkerKeys) -> Worker:
        """Return a worker's program that has seen nothing yet."""
        remembered: list[SeenNotes] = []
        office = Office(keys, Remote(self.house.address), utc_hour, os.urandom, lambda _: None, EVERY_HOUR)
        notebook = Notebook(office, {}, remembered.append)
        return Worker(CircleDesk(office, notebook), remembered)

    @property
    def network(self) -> str:
        """The network's id."""
        return self.keys[0].network

    @property
    def seeds(self) -> tuple[bytes, ...]:
        """What each of the two signs with."""
        return tuple(one.seed for one in self.keys)

    def shows(self, text: Text) -> bytes:
        """Let both sign a statement in public; return what ends it."""
        signed, remote = Signed(self, text), Remote(self.house.address)
        shown = [show(remote, one.desk, half) for one, half in zip(self.keys, signed.by, strict=True)]
        assert shown == [False, True]
        return signed.ends

    def ends(self, ends: bytes) -> None:
        """End a statement."""
        Remote(self.house.address).post("/api/1/end", End(ends), Done)

    @property
    def around(self) -> Surroundings:
        """What a phone has around it."""
        return Surroundings(Remote(self.house.address), utc_hour, os.urandom)

    def comes(self, name: str, invited: Callable[[], str] | None = None) -> Code:
        """Let somebody come into a circle by a link of the desk's, or another; return her code."""
        address = invited() if invited else self.ana.circles.invite(name, "en")[0]
        code = new_code()
        come_in(self.around, code, [read_link(address)])
        return code

    def phone(self, code: Code) -> Phone:
        """Type a code in."""
        return open_phone(self.around, code)

    def publish(self, name: str, gathered: Sequence[Gathered]) -> None:
        """Let Ana propose and Bea confirm a list."""
        for worker in (self.ana, self.bea):
            worker.gathered = list(gathered)
        self.ana.press.propose(name)
        self.bea.press.confirm(name)


def utc_hour() -> int:
    """Return the UTC hour since 1970."""
    return int(datetime.now(UTC).timestamp() // 3600)


@contextmanager
def circle_desk(folder: Path) -> Iterator[Desk]:
    """Start a server with a new network, and put a second worker on its list of keys."""
    with house(folder) as opened:
        founded, remote = opened.founded, Remote(opened.address)
        following, second = recover(
            "Bea", opened.address, founded.secrets, founded.network, today=utc_day(), entropy=os.urandom
        )
        remote.post("/api/1/desk/keys", NewKeys(following.keys), Done)
        yield Desk(opened, (replace(founded.worker, server=opened.address), second))
