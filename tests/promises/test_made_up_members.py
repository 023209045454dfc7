"""A changed secret goes to whom the desk can follow back: neither to the removed one nor to the made-up."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.help.circle import CircleHouse, handle_of
from tests.help.world import fresh_keys

from sayso.device import circle
from sayso.ledger.signing import public_key, sign
from sayso.sealing.files import seal
from sayso.sealing.keys import ReporterKeys
from sayso.wire.circle import CARD_TYPE, VOUCH_TYPE, Card, Vouch
from sayso.wire.encoding import Record, encode
from sayso.wire.errors import NothingThere
from sayso.wire.member import MemberLine, Vouched

pytestmark = pytest.mark.holds("A3.1")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[CircleHouse]:
    """Open a house with a circle."""
    opened = CircleHouse(tmp_path)
    yield opened
    opened.close()


def to_desk(house: CircleHouse, seed: bytes, kind: str, says: Record) -> bytes:
    """Return what a seed signs, sealed to the desk, whose recipient everybody knows."""
    return seal(encode(sign(seed, kind, encode(says))), [house.occasion.key_list.desk.recipient])


def lettered(house: CircleHouse, *lines: MemberLine) -> set[bytes]:
    """Return who gets a letter after a change of the secret, if the server tells these lines besides the true ones."""
    told = [*house.store.member_lines(house.id), *lines]
    rolled = circle.verify_members(house.world.ana, house.occasion, house.book, told)
    changed = circle.remove(house.occasion, rolled.book, [])
    return {one.handle for one in circle.write_letters(house.world.ana, house.occasion, changed)}


def test_whom_the_server_makes_up_gets_no_letter(house: CircleHouse) -> None:
    """The server lists itself as a member, with a vouch of its own making: only the true member is written to."""
    true, server = house.comes(house.desk_invites()), fresh_keys()
    invitation = os.urandom(32)
    card = Card(house.world.network, house.id, handle_of(server), public_key(server.hand), server.recipient)
    vouch = Vouch(house.world.network, house.id, public_key(invitation))
    mine = Vouched(to_desk(house, server.hand, VOUCH_TYPE, vouch), to_desk(house, invitation, CARD_TYPE, card))
    assert lettered(house, MemberLine(handle_of(server), (mine,))) == {handle_of(true)}
    worker = Vouched(to_desk(house, house.world.ana.seed, VOUCH_TYPE, vouch), mine.card)
    control = lettered(house, MemberLine(handle_of(server), (worker,)))
    assert control == {handle_of(true), handle_of(server)}, "the control was not found"


def test_a_true_vouch_does_not_carry_another_card(house: CircleHouse) -> None:
    """A vouch that the desk made for somebody else, with a card of the server's, is not believed."""
    house.comes(house.desk_invites())
    [line] = house.store.member_lines(house.id)
    server = fresh_keys()
    card = Card(house.world.network, house.id, handle_of(server), public_key(server.hand), server.recipient)
    forged = replace(line.vouched[0], card=to_desk(house, os.urandom(32), CARD_TYPE, card))
    assert handle_of(server) not in lettered(house, MemberLine(handle_of(server), (forged,)))


def test_a_card_stands_for_its_own_member(house: CircleHouse) -> None:
    """A true member's card under a second handle, which a removal would not name, gets no second letter."""
    true = house.comes(house.desk_invites())
    [line] = house.store.member_lines(house.id)
    second = MemberLine(os.urandom(32), line.vouched)
    assert lettered(house, second) == {handle_of(true)}
    alone = circle.verify_members(house.world.ana, house.occasion, house.book, [second])
    assert alone.strangers == (second.handle,)  # with the true line withheld, too


def test_the_removed_one_does_not_get_the_next_secret(house: CircleHouse) -> None:
    """She keeps what she had; the others have another secret, and no letter lies for her."""
    gone, stays = (house.comes(house.desk_invites()) for _ in range(2))
    had = house.opened(gone).circle(house.id).secret
    house.removes(handle_of(gone))
    now = house.opened(stays).circle(house.id).secret
    assert now == house.book.secret
    assert now != had
    _cannot_open(house, gone)
    assert gone.recipient not in {one.recipient for one in house.book.members}


def _cannot_open(house: CircleHouse, keys: ReporterKeys) -> None:
    with pytest.raises(NothingThere):
        house.opened(keys)
    assert house.store.stands_in(handle_of(keys)) == ()
