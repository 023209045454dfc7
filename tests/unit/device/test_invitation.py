"""Links: what stands behind the `#`, and what a link opens."""

import os

import pytest
from msgspec.structs import replace
from tests.help.world import World, fresh_keys, world

from sayso.device.circle import as_known, new_book
from sayso.device.invitation import Link, make_invitation, open_welcome, read_link, use_links, write_link
from sayso.ledger.signing import public_key, sign, verify
from sayso.sealing.files import seal, unseal
from sayso.sealing.keys import recipient_of
from sayso.wire.circle import CARD_TYPE, CIRCLE_WELCOME_TYPE, VOUCH_TYPE, Card, CircleWelcome, Vouch
from sayso.wire.encoding import decode, encode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import CannotOpen, Malformed, NotTrusted
from sayso.wire.member import Invitation

pytestmark = pytest.mark.holds("A3.1")

HOUR = 495_000
LINK = Link(bytes(range(32)), bytes(range(16)), HOUR)
WRITTEN = "AQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fAAECAwQFBgcICQoLDA0ODwAHjZg"


def test_a_link_is_read_as_it_is_written() -> None:
    """What stands behind the `#` comes back, from a whole address, with spaces around it, or alone."""
    assert write_link(LINK) == WRITTEN
    for typed in (WRITTEN, f"https://notes.example.org/ro/circle/#{WRITTEN}", f"  #{WRITTEN}\n"):
        assert read_link(typed) == LINK


@pytest.mark.holds("A3.19")
@pytest.mark.parametrize(
    "typed",
    ["", "#", WRITTEN[:-1], WRITTEN + "A", WRITTEN[:-1] + "!", "Ag" + WRITTEN[2:], WRITTEN[:-1] + "h", "é" * 71],
)
def test_what_is_not_a_whole_link_is_refused(typed: str) -> None:
    """A link that was cut, lengthened, altered in its spare bits or of another version is refused without an echo."""
    with pytest.raises(Malformed, match=r"^This is not a whole invitation link\. Copy all of it, to the last sign\.$"):
        read_link(typed)


def test_what_the_maker_leaves() -> None:
    """The reader's file says circle and secret, the desk's who vouches; the server gets a hash, and no hour."""
    at, seed = world(), os.urandom(32)
    book = new_book(at.occasion(), "Leith", 2)
    link, deed = make_invitation(seed, at.occasion(), as_known(book))
    assert link.hour == at.occasion().hour + 48
    assert link.network.hex() == at.network[:32]
    welcome = open_welcome(link, at.network, Invitation(deed.circle, deed.welcome))
    assert welcome == CircleWelcome(at.network, book.circle, "Leith", book.secret, 1, 2)
    envelope = decode(unseal(deed.vouch, at.identity), Envelope)
    vouch = decode(verify(envelope, public_key(seed), VOUCH_TYPE), Vouch)
    assert vouch == Vouch(at.network, book.circle, public_key(link.seed))
    assert link.secret not in encode(deed)
    assert link.id not in encode(deed)


def test_a_card_is_signed_by_the_link() -> None:
    """Whoever uses a link leaves the desk her handle, hand key and recipient, signed by the invitation's key."""
    at, keys = world(), fresh_keys()
    link = Link(os.urandom(32), bytes.fromhex(at.network)[:16], HOUR)
    [used] = use_links(keys, at.occasion(), bytes(16), [link])
    envelope = decode(unseal(used.card, at.identity), Envelope)
    card = decode(verify(envelope, public_key(link.seed), CARD_TYPE), Card)
    assert (card.circle, card.hand, card.recipient) == (bytes(16), public_key(keys.hand), keys.recipient)
    assert (used.id, used.hour) == (link.id, HOUR)


def test_a_welcome_is_believed_only_from_the_link() -> None:
    """A welcome that the server sealed itself, for another circle or network, or for another link is refused."""
    at = world()
    link, deed = make_invitation(os.urandom(32), at.occasion(), as_known(new_book(at.occasion(), "Leith", 1)))
    welcome = open_welcome(link, at.network, Invitation(deed.circle, deed.welcome))
    forged = [
        (os.urandom(32), CIRCLE_WELCOME_TYPE, welcome),
        (link.seed, CARD_TYPE, welcome),
        (link.seed, CIRCLE_WELCOME_TYPE, replace(welcome, network=World().network)),
        (link.seed, CIRCLE_WELCOME_TYPE, replace(welcome, circle=bytes(16))),
    ]
    for seed, kind, says in forged:
        sealed = seal(encode(sign(seed, kind, encode(says))), [recipient_of(link.identity)])
        with pytest.raises(NotTrusted):
            open_welcome(link, at.network, Invitation(deed.circle, sealed))
    with pytest.raises(NotTrusted, match="another network"):
        open_welcome(link, World().network, Invitation(deed.circle, deed.welcome))
    with pytest.raises(CannotOpen):
        open_welcome(Link(os.urandom(32), link.network, HOUR), at.network, Invitation(deed.circle, deed.welcome))


def test_a_link_does_not_print_itself() -> None:
    """Neither a log nor a traceback shows what opens a circle."""
    assert repr(LINK) == "<Link>"
