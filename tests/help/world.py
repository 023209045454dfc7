"""A network as it really is, in one process: keys, a desk of two, and the server's own service on a real database."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache
from hashlib import sha256
from pathlib import Path

from sayso.device import reporter, worker
from sayso.device.occasion import Occasion
from sayso.ledger.days import days_after, read_day
from sayso.ledger.key_list import accept_key_list, network_id, sign_key_list
from sayso.ledger.signing import public_key
from sayso.sealing.keys import ReporterKeys, desk_door, new_identity, recipient_of, reporter_keys
from sayso.service import desk, mailbox
from sayso.store.sqlite import SqliteStore
from sayso.wire.encoding import encode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import TooLarge
from sayso.wire.key_list import DeskKeys, KeyList, Network, WorkerKey
from sayso.wire.request import Append, Case, Change, Mailbox, Move, ReadCases, Remove, Report
from sayso.wire.statement import (
    Account,
    Answer,
    Approval,
    Draft,
    Ended,
    Held,
    Note,
    Opened,
    Person,
    Reach,
    Released,
)
from sayso.wire.text import Text

DAY = "2026-11-22"
NONCE = bytes(32)
CONTENTS = (
    Account("He waits outside. \u0162in minte.", "robbery", "victim", "unsure", "ro"),
    Person("client", "tall, grey car", "0131 496 0001"),
    Reach(may_contact=False, how="", ask_for="", calling_as="", never=""),
)


def noon(day: str) -> int:
    """Return an hour of the day, counted from 1970."""
    return 24 * (read_day(day) - read_day("1970-01-01")).days + 12


HOUR = noon(DAY)
Said = Answer | Note | Opened | Draft | Approval | Ended | Held | Released


@dataclass(frozen=True)
class World:
    """A network's secrets, its first key list, and what two workers open and sign with."""

    root: bytes = field(default_factory=lambda: os.urandom(32))
    identity: str = field(default_factory=lambda: new_identity(os.urandom))
    seeds: tuple[bytes, ...] = field(default_factory=lambda: (os.urandom(32), os.urandom(32)))

    @property
    def network(self) -> str:
        """The network's id."""
        return network_id(public_key(self.root))

    @property
    def ana(self) -> worker.WorkerSecrets:
        """The first worker's secrets."""
        return worker.WorkerSecrets(self.identity, self.seeds[0])

    @property
    def bea(self) -> worker.WorkerSecrets:
        """The second worker's secrets."""
        return worker.WorkerSecrets(self.identity, self.seeds[1])

    def key_list(self, number: int = 1, previous: str = "", until: str = "") -> KeyList:
        """Return the key list of this number."""
        keys = DeskKeys(recipient_of(self.identity), public_key(desk_door(self.identity)))
        workers = tuple(
            WorkerKey(name, public_key(seed)) for name, seed in zip(("Ana", "Bea"), self.seeds, strict=True)
        )
        return KeyList(self.network, number, previous, DAY, until or days_after(DAY, 365), keys, workers)

    def offered(self, keys: KeyList | None = None) -> Network:
        """Return what the server hands out."""
        return Network(public_key(self.root), sign_key_list(self.root, keys or self.key_list()))

    def occasion(self, day: str = DAY) -> Occasion:
        """Return the occasion on a day."""
        return Occasion(self.network, accept_key_list(self.offered(), self.network, day), noon(day), os.urandom)


@cache
def world() -> World:
    """Return one world for all tests that do not change it."""
    return World()


def fresh_keys() -> ReporterKeys:
    """Return the keys of a new code, without the tenth of a second that stretching takes."""
    return reporter_keys(os.urandom(32))


class House:
    """The server's service on a database in `folder`, and one case in it, seen from her device and from the desk."""

    def __init__(self, folder: Path, at: World, keys: ReporterKeys | None = None) -> None:
        """Open the database."""
        self.store = SqliteStore(folder)
        self.world, self.keys, self.occasion = at, keys or fresh_keys(), at.occasion()

    def close(self) -> None:
        """Close the database."""
        self.store.close()

    def take(self, report: Report, keys: ReporterKeys | None = None) -> None:
        """Let the server take a report."""
        self.keys = keys or self.keys
        self.store.begin()
        mailbox.report(self.store, report, sha256(encode(report)).digest(), DAY)
        self.store.commit()

    def tell(self, *, desk_may_read: bool = True) -> None:
        """Let her tell something."""
        self.take(reporter.compose_report(self.keys, self.occasion, CONTENTS, desk_may_read=desk_may_read))

    def do(self, deed: Change | Remove | Move) -> None:
        """Let the server do a deed of hers."""
        self.store.begin()
        mailbox.do(self.store, reporter.ask(self.keys, NONCE, deed), lambda _: None, DAY)
        self.store.commit()

    def move(self) -> None:
        """Let her move to a new code."""
        new = fresh_keys()
        self.do(reporter.move(self.keys, new, self.occasion, self.hers()))
        self.keys = new

    def append(self, deed: Append) -> None:
        """Let the server take an entry of the desk's."""
        self.store.begin()
        desk.append(self.store, deed, self.occasion.today)
        self.store.commit()

    def change(self, compose: Callable[..., Change], *given: object, **named: object) -> None:
        """Let her make a change: `compose` is one of her device's functions."""
        self.do(compose(self.keys, self.occasion, self.hers(), *given, **named))

    def fill(self, compose: Callable[..., Change], *given: object, **named: object) -> int:
        """Let her make a change again and again, until there is no room for it; return how often there was."""
        for times in range(300):
            try:
                self.change(compose, *given, **named)
            except TooLarge:
                return times
        raise AssertionError("There is no end to what fits into a case.")

    def wait(self, hours: int) -> None:
        """Let so many hours pass for all."""
        self.occasion = replace(self.occasion, hour=self.occasion.hour + hours)

    def say(self, act: Said, by: worker.WorkerSecrets | None = None) -> None:
        """Let a worker, the first if no other, answer, note, draft, approve."""
        self.append(worker.compose_entry(by or self.world.ana, self.occasion, self.desks(), act))

    def give_out(self, text: Text, by: worker.WorkerSecrets | None = None) -> Envelope:
        """Let a worker, the first if no other, give a text out, and write that she did."""
        given = worker.give_out(by or self.world.ana, self.occasion, self.desks(self.occasion.today), text)
        self.append(given.entry)
        return given.envelope

    def mailbox(self) -> Mailbox:
        """Return what the server hands her."""
        return mailbox.read(self.store, reporter.read_mailbox(self.keys))

    def case(self) -> Case:
        """Return what the server hands the desk."""
        [case] = desk.read_cases(self.store, ReadCases((mailbox.handle_of(self.keys.mailbox),)))
        return case

    def hers(self) -> reporter.OpenedMailbox:
        """Return what her device makes of it."""
        return reporter.open_mailbox(self.keys, self.occasion, self.mailbox())

    def desks(self, day: str = DAY) -> worker.OpenedCase:
        """Return what the desk's program makes of it."""
        return worker.open_case(self.world.ana, self.world.occasion(day), self.case())
