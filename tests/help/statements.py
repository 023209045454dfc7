"""Statements in public as two workers sign them."""

import os
from typing import Protocol

from msgspec.structs import replace
from tests.help.texts import TEXTS
from tests.help.world import DAY

from sayso.desk.office import House
from sayso.ledger.days import days_after
from sayso.ledger.exports import publish
from sayso.ledger.signing import sign, sign_deed
from sayso.sealing.keys import desk_door
from sayso.wire.encoding import encode
from sayso.wire.envelope import Envelope
from sayso.wire.export import PUBLICATION_TYPE
from sayso.wire.request import DeskDeed, Nonce, Show, Shown
from sayso.wire.text import Text, Wording

WORDS = "Planted-Rowan-5521: I was not asked."


def statement(earliest: str = DAY, until: str = days_after(DAY, 30), words: str = WORDS) -> Text:
    """Return a text in public."""
    return replace(TEXTS["public"], words=(Wording("en", words),), identifiers=(), earliest=earliest, until=until)


class Signers(Protocol):
    """A network, and what its workers sign with."""

    @property
    def network(self) -> str:
        """Its id."""
        ...

    @property
    def seeds(self) -> tuple[bytes, ...]:
        """Each worker's."""
        ...


class Signed:
    """A statement, the bytes that end it, and each worker's half."""

    def __init__(self, at: Signers, text: Text | None = None, ends: bytes = b"") -> None:
        """Draw what ends it."""
        self.ends = ends or os.urandom(32)
        self.publication = publish(at.network, text or statement(), self.ends.hex())
        self.by = tuple(Show(self._sign(seed)) for seed in at.seeds)

    def _sign(self, seed: bytes) -> Envelope:
        return sign(seed, PUBLICATION_TYPE, encode(self.publication))


def show(remote: House, identity: str, half: Show) -> bool:
    """Send one half with the door of the desk whose age identity this is; return whether the statement is shown."""
    nonce = remote.post("/api/1/nonce", {}, Nonce).nonce
    return remote.post("/api/1/desk", DeskDeed(nonce, half, sign_deed(desk_door(identity), nonce, half)), Shown).shown
