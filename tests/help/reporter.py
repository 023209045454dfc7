"""She and her phone, in Python, over HTTP: what the page does for her."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256

from tests.help.world import fresh_keys

from sayso.assemble_desk import utc_day, utc_hour
from sayso.device import reporter
from sayso.device.occasion import Occasion
from sayso.ledger.key_list import accept_key_list, network_id
from sayso.remote import House
from sayso.sealing.keys import ReporterKeys
from sayso.wire.key_list import Network
from sayso.wire.request import Change, Done, Mailbox, Move, Nonce, Remove
from sayso.wire.statement import Account, Content, Person, Reach

CLOSED = Reach(may_contact=False, how="", ask_for="", calling_as="", never="")


def account(words: str, called: str = "", unwanted: str = "", language: str = "en") -> Account:
    """Return an account without a word about tonight."""
    return Account(words, called, unwanted, "", language)


@dataclass
class Reporter:
    """One who tells, with the keys of a fresh code, at the server of this address."""

    address: str
    keys: ReporterKeys = field(default_factory=fresh_keys)

    def __post_init__(self) -> None:
        """Accept the server's key list, as a page does with the network id that it carries."""
        self.house = House(self.address)
        offered = self.house.post("/api/1/keys", {}, Network)
        network = network_id(offered.root)
        self.occasion = Occasion(network, accept_key_list(offered, network, utc_day()), utc_hour(), os.urandom)

    @property
    def handle(self) -> bytes:
        """What the server and the desk know her case by."""
        return sha256(self.keys.mailbox).digest()

    def tell(self, *contents: Content, desk_may_read: bool = True) -> None:
        """Send a report."""
        parts = contents or (account("Something happened."), Person("client", "", ""), CLOSED)
        report = reporter.compose_report(self.keys, self.occasion, parts, desk_may_read=desk_may_read)
        self.house.report(report)

    def read(self) -> reporter.OpenedMailbox:
        """Come back and read."""
        mailbox = self.house.post("/api/1/read", reporter.read_mailbox(self.keys), Mailbox)
        return reporter.open_mailbox(self.keys, self.occasion, mailbox)

    def change(self, compose: Callable[..., Change], *arguments: object, **named: object) -> None:
        """Make one change to what stands: `compose` is one of the device's functions."""
        self.do(compose(self.keys, self.occasion, self.read(), *arguments, **named))

    def do(self, deed: Change | Move | Remove) -> None:
        """Send a deed."""
        nonce = self.house.post("/api/1/nonce", {}, Nonce).nonce
        self.house.post("/api/1/deed", reporter.ask(self.keys, nonce, deed), Done)

    def move(self) -> None:
        """Move to a new code."""
        new = fresh_keys()
        self.do(reporter.move(self.keys, new, self.occasion, self.read()))
        self.keys = new
