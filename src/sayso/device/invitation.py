"""An invitation: the link that one person gives another, and what its maker leaves at the server (spec/circles.md).

Everything that the link opens comes from its 32 random bytes, which stand behind the `#`: no browser sends that part.
The invitation's own key signs the welcome, so nobody who has not seen the link can have made it.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from sayso.device.occasion import Occasion
from sayso.ledger.signing import public_key, sign, verify
from sayso.sealing.files import seal, unseal
from sayso.sealing.keys import KEY_BYTES, ReporterKeys, derive, identity_of, recipient_of
from sayso.wire.circle import CARD_TYPE, CIRCLE_WELCOME_TYPE, VOUCH_TYPE, Card, CircleWelcome, KnownCircle, Vouch
from sayso.wire.encoding import decode, encode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import Malformed, NotTrusted
from sayso.wire.limits import INVITATION_HOURS
from sayso.wire.member import Invitation, Invite, ReadInvitation, Used

VERSION = b"\x01"
NETWORK_BYTES = 16
HOUR_BYTES = 4
LINK_BYTES = len(VERSION) + KEY_BYTES + NETWORK_BYTES + HOUR_BYTES


@dataclass(frozen=True, slots=True)
class Link:
    """What stands behind the `#`: the secret (32 bytes), the network id's first 16 bytes, the hour when it ends."""

    secret: bytes
    network: bytes
    hour: int

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Link>"

    @property
    def id(self) -> bytes:
        """Return the id by which the server finds it."""
        return derive(self.secret, "sayso/v1/invitation/id")

    @property
    def seed(self) -> bytes:
        """Return the Ed25519 seed that signs welcome and card."""
        return derive(self.secret, "sayso/v1/invitation/sign")

    @property
    def identity(self) -> str:
        """Return the age identity that opens the welcome."""
        return identity_of(derive(self.secret, "sayso/v1/invitation/open"))

    @property
    def ticket(self) -> bytes:
        """Return what the server keeps of it."""
        return sha256(self.id + self.hour.to_bytes(HOUR_BYTES, "big")).digest()


def write_link(link: Link) -> str:
    """Return what stands behind the `#`."""
    data = VERSION + link.secret + link.network + link.hour.to_bytes(HOUR_BYTES, "big")
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def read_link(typed: str) -> Link:
    """Return the link that was pasted: a whole address, or what stands behind its `#`.

    Raises:
        Malformed: it is not whole, or not an invitation.
    """
    text = typed.strip().rpartition("#")[2]
    try:
        data = urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (Error, ValueError):
        data = b""
    if len(data) != LINK_BYTES or data[:1] != VERSION or urlsafe_b64encode(data).rstrip(b"=").decode() != text:
        raise Malformed("This is not a whole invitation link. Copy all of it, to the last sign.")
    at = len(VERSION) + KEY_BYTES
    return Link(data[len(VERSION) : at], data[at : at + NETWORK_BYTES], int.from_bytes(data[-HOUR_BYTES:], "big"))


def check_network(link: Link, network: str) -> None:
    """Return if the link is for this network (an id in hexadecimal).

    Raises:
        NotTrusted: otherwise.
    """
    if link.network != bytes.fromhex(network)[:NETWORK_BYTES]:
        raise NotTrusted("This link is for another network than the one that answers here.", why="network")


def make_invitation(seed: bytes, occasion: Occasion, circle: KnownCircle) -> tuple[Link, Invite]:
    """Return a new link and what its maker leaves at the server.

    Args:
        seed: the maker's hand key, or a worker's key.
        occasion: the network, its key list, dice, and the hour, 48 after which the link is void.
        circle: the circle as the maker knows it.
    """
    network = bytes.fromhex(occasion.network)[:NETWORK_BYTES]
    link = Link(occasion.entropy(KEY_BYTES), network, occasion.hour + INVITATION_HOURS)
    known = circle
    welcome = CircleWelcome(occasion.network, known.circle, known.name, known.secret, known.epoch, known.vouchers)
    vouch = Vouch(occasion.network, circle.circle, public_key(link.seed))
    return link, Invite(
        circle.circle,
        link.ticket,
        _sealed(sign(link.seed, CIRCLE_WELCOME_TYPE, encode(welcome)), recipient_of(link.identity)),
        _sealed(sign(seed, VOUCH_TYPE, encode(vouch)), occasion.key_list.desk.recipient),
    )


def read_invitation(link: Link) -> ReadInvitation:
    """Return the request for what lies behind a link."""
    return ReadInvitation(link.id, link.hour)


def open_welcome(link: Link, network: str, invitation: Invitation) -> CircleWelcome:
    """Return what the maker left for whoever has the link.

    Raises:
        NotTrusted: it was not made by somebody who has the link, or for elsewhere.
        CannotOpen, Malformed: it is damaged.
    """
    check_network(link, network)
    envelope = decode(unseal(invitation.welcome, link.identity), Envelope)
    welcome = decode(verify(envelope, public_key(link.seed), CIRCLE_WELCOME_TYPE), CircleWelcome)
    if welcome.network != network or welcome.circle != invitation.circle:
        raise NotTrusted("This invitation was made for another network or circle.", why="network")
    return welcome


def use_links(keys: ReporterKeys, occasion: Occasion, circle: bytes, links: Sequence[Link]) -> tuple[Used, ...]:
    """Return what shows the server that these links are used, with a card for the desk in each."""
    handle = sha256(keys.mailbox).digest()
    card = encode(Card(occasion.network, circle, handle, public_key(keys.hand), keys.recipient))
    desk = occasion.key_list.desk.recipient
    return tuple(Used(link.id, link.hour, _sealed(sign(link.seed, CARD_TYPE, card), desk)) for link in links)


def _sealed(envelope: Envelope, recipient: str) -> bytes:
    return seal(encode(envelope), [recipient])
