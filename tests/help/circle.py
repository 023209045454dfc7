"""A circle as it really is, in one process: a desk, phones, the server's service on a real database, one holder."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

from tests.help.search import inner_base64
from tests.help.world import DAY, HOUR, NONCE, World, fresh_keys, world

from sayso.device import circle, member
from sayso.device.circle import Roll, as_known
from sayso.device.invitation import Link, make_invitation, open_welcome, read_invitation
from sayso.device.member import OpenedMember
from sayso.device.occasion import Occasion
from sayso.lookup import oprf, ristretto
from sayso.sealing.keys import ReporterKeys
from sayso.service import invitations, members
from sayso.service.members import Now
from sayso.store.sqlite import SqliteStore
from sayso.wire.circle import Book, CircleWelcome
from sayso.wire.encoding import encode
from sayso.wire.listing import Evaluation
from sayso.wire.member import (
    Enter,
    Evaluate,
    Evaluated,
    Invite,
    Join,
    Keep,
    Leave,
    Member,
    Open,
    OpenCircle,
    PutLetters,
    RemoveMembers,
)
from sayso.wire.request import Done


@dataclass
class OneHolder:
    """A holder's key in memory, as the server has one."""

    key: bytes = field(default_factory=lambda: oprf.derive_key(os.urandom(32), b""))

    @property
    def public(self) -> bytes:
        """The public key."""
        return ristretto.multiply_base(self.key)

    def evaluate(self, elements: Sequence[bytes]) -> Evaluation:
        """Evaluate and prove."""
        return oprf.evaluate(self.key, self.public, elements, scalar())


def scalar() -> bytes:
    """Return a random scalar."""
    return ristretto.scalar_from_hash(os.urandom(64))


def elements(count: int) -> tuple[bytes, ...]:
    """Return so many random elements."""
    return tuple(ristretto.element_from_hash(os.urandom(64)) for _ in range(count))


class CircleHouse:
    """The server's service on a database in `folder`, and a circle of a desk, with the server's day and hour."""

    def __init__(self, folder: Path, at: World | None = None, vouchers: int = 1) -> None:
        """Open the database, and let the desk begin a circle."""
        self.store, self.holder = SqliteStore(folder), OneHolder()
        self.world = at or world()
        self.day, self.hour = DAY, HOUR
        self.book: Book = circle.new_book(self.occasion, "Leith", vouchers)
        self.store.begin()
        members.open_circle(self.store, OpenCircle(self.id, vouchers))
        self.store.commit()

    @property
    def id(self) -> bytes:
        """The circle's id."""
        return self.book.circle

    @property
    def occasion(self) -> Occasion:
        """What statements are made and read by, at the server's hour."""
        return replace(self.world.occasion(), hour=self.hour)

    @property
    def now(self) -> Now:
        """The server's day and hour."""
        return Now(self.day, self.hour)

    def close(self) -> None:
        """Close the database."""
        self.store.close()

    def desk_invites(self) -> Link:
        """Let a worker make an invitation."""
        link, deed = make_invitation(self.world.ana.seed, self.occasion, as_known(self.book))
        self.store.begin()
        invitations.leave(self.store, deed, b"", self.day)
        self.store.commit()
        return link

    def invites(self, keys: ReporterKeys) -> Link:
        """Let a member make an invitation."""
        link, deed = member.invite(keys, self.occasion, self.opened(keys).circle(self.id))
        self.do(keys, deed)
        return link

    def welcome(self, link: Link) -> CircleWelcome:
        """Return what lies behind a link."""
        lies = invitations.read(self.store, read_invitation(link), self.hour)
        return open_welcome(link, self.world.network, lies)

    def post(self, new: Join) -> Done:
        """Let the server take somebody in."""
        self.store.begin()
        try:
            return members.join(self.store, new, sha256(encode(new)).digest(), self.now)
        finally:
            self.store.commit()

    def comes(self, *links: Link) -> ReporterKeys:
        """Let somebody come in by these links; return her keys."""
        keys = fresh_keys()
        self.post(member.join(keys, self.occasion, [(link, self.welcome(link)) for link in links]))
        return keys

    def do(self, keys: ReporterKeys, deed: Open | Keep | Evaluate | Invite | Enter | Leave) -> object:
        """Let the server do a deed of a member; return its answer."""
        self.store.begin()
        try:
            handle, kept = members.check_asker(self.store, member.ask(keys, NONCE, deed), lambda _: None)
            match deed:
                case Open():
                    return members.read(self.store, handle, kept, self.day)
                case Keep():
                    return members.keep(self.store, handle, kept, deed)
                case Evaluate():
                    return members.evaluate(self.store, self.holder, handle, deed, self.day)
                case Invite():
                    return members.invite(self.store, handle, deed, self.day)
                case Enter():
                    return members.enter(self.store, handle, kept, deed, self.now)
                case Leave():
                    return self.store.remove_member(handle)
        finally:
            self.store.commit()

    def asks(self, keys: ReporterKeys, count: int = 1) -> Evaluated:
        """Let a member ask the holder about so many random elements."""
        done = self.do(keys, Evaluate(elements(count)))
        assert isinstance(done, Evaluated)
        return done

    def opened(self, keys: ReporterKeys) -> OpenedMember:
        """Return what a member's device makes of what lies there for her."""
        lies = self.do(keys, Open())
        assert isinstance(lies, Member)
        return member.open_member(keys, self.occasion, lies)

    def keeps(self, keys: ReporterKeys) -> None:
        """Let a member's device keep what it learned."""
        deed = member.keep(keys, self.opened(keys))
        assert deed is not None
        self.do(keys, deed)

    def roll(self) -> Roll:
        """Let the desk look who is a member, and note it."""
        lines = members.list_members(self.store, self.id).members
        rolled = circle.verify_members(self.world.ana, self.occasion, self.book, lines)
        self.book = rolled.book
        return rolled

    def removes(self, *gone: bytes) -> None:
        """Let the desk remove members by their handles, and leave letters."""
        self.roll()
        self.book = circle.remove(self.occasion, self.book, gone)
        self.store.begin()
        members.remove_members(self.store, RemoveMembers(self.id, gone), self.day)
        self.store.commit()
        self.writes()

    def writes(self) -> None:
        """Let the desk leave the letters that are due."""
        letters = circle.write_letters(self.world.ana, self.occasion, self.book)
        self.store.begin()
        members.put_letters(self.store, PutLetters(self.id, letters))
        self.store.commit()
        self.book = circle.with_letters(self.book, letters)


def handle_of(keys: ReporterKeys) -> bytes:
    """Return a member's handle."""
    return sha256(keys.mailbox).digest()


def spellings(secret: bytes) -> list[bytes]:
    """Return how a byte string could lie in a file: as it is, in hexadecimal, in base64 wherever it begins."""
    return [secret, secret.hex().encode(), secret.hex().upper().encode(), *inner_base64(secret)]
