"""The desk's side of circles: who is believed to be a member, changed secrets, notes."""

import dataclasses
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.help.circle import CircleHouse, handle_of
from tests.help.world import World, fresh_keys, world

from sayso.device import circle, member
from sayso.device.occasion import Occasion
from sayso.device.worker import WorkerSecrets
from sayso.ledger.signing import public_key, sign
from sayso.sealing.files import seal
from sayso.sealing.keys import ReporterKeys
from sayso.wire.circle import CARD_TYPE, LETTER_TYPE, VOUCH_TYPE, Card, Circles, Letter, Vouch
from sayso.wire.encoding import Record, encode
from sayso.wire.errors import NothingThere, NotTrusted
from sayso.wire.member import Addressed, Member, MemberLine, PutLetters, Vouched

pytestmark = pytest.mark.holds("A3.1")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[CircleHouse]:
    """Open a house with a circle."""
    opened = CircleHouse(tmp_path)
    yield opened
    opened.close()


def vouched(  # noqa: PLR0913 - every part of it can be wrong
    house: CircleHouse,
    signer: bytes,
    card: Card,
    *,
    key: bytes = b"",
    vouch_of: bytes = b"",
    kind: str = VOUCH_TYPE,
) -> Vouched:
    """Return what stands of an invitation whose vouch `signer` signs and whose card `key` signs."""
    seed = key or os.urandom(32)
    vouch = Vouch(house.world.network, vouch_of or house.id, public_key(seed))
    return Vouched(to_desk(house, signer, kind, vouch), to_desk(house, seed, CARD_TYPE, card))


def to_desk(house: CircleHouse, seed: bytes, kind: str, payload: Record) -> bytes:
    """Return a signed value sealed to the desk."""
    return seal(encode(sign(seed, kind, encode(payload))), [house.occasion.key_list.desk.recipient])


def card_of(house: CircleHouse) -> Card:
    """Return the card of somebody who is nobody."""
    keys = fresh_keys()
    return Card(house.world.network, house.id, handle_of(keys), public_key(keys.hand), keys.recipient)


def test_each_is_followed_back_to_the_desk(house: CircleHouse) -> None:
    """Members over four steps are believed, whatever the order in which the server tells them, with who vouched."""
    came = [house.comes(house.desk_invites())]
    for _ in range(3):
        came.append(house.comes(house.invites(came[-1])))
    rolled = house.roll()
    assert rolled.strangers == ()
    assert {one.handle: one.by for one in rolled.book.members} == {
        handle_of(keys): (() if at == 0 else (handle_of(came[at - 1]),)) for at, keys in enumerate(came)
    }


def test_a_made_up_member_is_a_stranger(house: CircleHouse) -> None:
    """Whom the server makes up, with whatever it can put together, is not believed and gets no letter."""
    real = house.comes(house.desk_invites())
    house.roll()
    [line] = house.store.member_lines(house.id)
    [true] = line.vouched
    other = card_of(house)
    worker, stranger = house.world.ana.seed, os.urandom(32)
    made_up = {
        "signed by nobody": vouched(house, stranger, other),
        "another type": vouched(house, worker, other, kind=CARD_TYPE),
        "another circle": vouched(house, worker, other, vouch_of=os.urandom(16)),
        "another circle's card": vouched(house, worker, replace(other, circle=os.urandom(16))),
        "another network's card": vouched(house, worker, replace(other, network="0" * 64)),
        "another's card": vouched(house, worker, card_of(house)),
        "copied hand": vouched(house, worker, replace(other, hand=public_key(real.hand))),
        "another's vouch": replace(true, card=to_desk(house, stranger, CARD_TYPE, other)),
        "copied whole": true,
        "no age file": Vouched(b"plain", b"plain"),
    }
    for why, made in made_up.items():
        lines = [line, MemberLine(other.handle, (made,))]
        rolled = circle.verify_members(house.world.ana, house.occasion, house.book, lines)
        assert rolled.strangers == (other.handle,), why
        book = circle.remove(house.occasion, rolled.book, [])
        letters = circle.write_letters(house.world.ana, house.occasion, book)
        assert [one.handle for one in letters] == [handle_of(real)], why
    sound = vouched(house, worker, other)
    rolled = circle.verify_members(
        house.world.ana, house.occasion, house.book, [line, MemberLine(other.handle, (sound,))]
    )
    assert rolled.strangers == ()  # the control: the same, as it should be


def test_two_vouchers_are_two_members(tmp_path: Path) -> None:
    """Where two are asked for, the desk counts makers, not invitations."""
    house = CircleHouse(tmp_path, vouchers=2)
    first, second = (house.comes(house.desk_invites()) for _ in range(2))
    house.roll()
    card = card_of(house)
    same = (vouched(house, first.hand, card), vouched(house, first.hand, card))
    both = (vouched(house, first.hand, card), vouched(house, second.hand, card))
    two_cards = (both[0], vouched(house, second.hand, replace(card, hand=public_key(os.urandom(32)))))
    for pieces, believed in ((same[:1], False), (same, False), (two_cards, False), (both, True)):
        lines = [*house.store.member_lines(house.id), MemberLine(card.handle, pieces)]
        rolled = circle.verify_members(house.world.ana, house.occasion, house.book, lines)
        assert (rolled.strangers == ()) == believed
    house.close()


def test_who_is_believed_stays_so_when_her_voucher_leaves(house: CircleHouse) -> None:
    """What the desk has verified stays verified; who came in by one who left unseen is a stranger."""
    first = house.comes(house.desk_invites())
    second = house.comes(house.invites(first))
    house.roll()
    house.store.begin()
    house.store.remove_member(handle_of(first))
    house.store.commit()
    rolled = house.roll()
    assert [one.handle for one in rolled.book.members] == [handle_of(second)]
    third = house.comes(house.invites(second))
    fourth = house.comes(house.invites(third))
    for gone in (second, third):  # the desk has seen her, and has not
        house.store.begin()
        house.store.remove_member(handle_of(gone))
        house.store.commit()
    assert house.roll().strangers == (handle_of(fourth),)


def test_the_removed_get_no_letter_and_the_others_do(house: CircleHouse) -> None:
    """After a removal each remaining member's phone takes the new secret; the removed one's code opens nothing."""
    gone, stays, late = (house.comes(house.desk_invites()) for _ in range(3))
    old = house.book.secret
    link = house.desk_invites()  # with the old secret in it
    house.removes(handle_of(gone))
    assert house.book.secret != old
    for keys in (stays, late):
        assert house.opened(keys).circle(house.id).secret == house.book.secret
    house.keeps(stays)
    assert house.opened(stays).took == ()
    assert house.opened(stays).circle(house.id).epoch == 2
    with pytest.raises(NothingThere):
        house.opened(gone)
    newcomer = house.comes(link)
    assert house.opened(newcomer).circle(house.id).secret == old
    house.removes()  # no one: whoever came in by an older link is written to
    assert house.opened(newcomer).circle(house.id).secret == house.book.secret


def test_letters_are_due_to_those_who_have_none(house: CircleHouse) -> None:
    """To whoever comes, once, and to everyone when the secret has changed."""
    house.comes(house.desk_invites())
    house.roll()
    assert circle.letters_due(house.book) == house.book.members
    sent = circle.write_letters(house.world.ana, house.occasion, house.book)
    house.book = circle.with_letters(house.book, sent)
    assert circle.letters_due(house.book) == ()
    book = circle.remove(house.occasion, house.book, [])
    assert circle.letters_due(book) == book.members
    sent = circle.write_letters(house.world.ana, house.occasion, book)
    assert circle.letters_due(circle.with_letters(book, sent)) == ()


def test_a_letter_is_believed_only_from_the_desk(house: CircleHouse) -> None:
    """A letter by a stranger, for another network or circle, or with an older secret changes nothing."""
    keys = house.comes(house.desk_invites())
    before = house.opened(keys).circle(house.id)
    good = Letter(house.world.network, house.id, os.urandom(32), 2)
    wrong = [
        (os.urandom(32), LETTER_TYPE, good),
        (keys.hand, LETTER_TYPE, good),
        (house.world.ana.seed, CARD_TYPE, good),
        (house.world.ana.seed, LETTER_TYPE, replace(good, network="0" * 64)),
        (house.world.ana.seed, LETTER_TYPE, replace(good, circle=os.urandom(16))),
    ]
    for seed, kind, letter in wrong:
        opened = with_letter(house, keys, seal_letter(seed, kind, letter, keys.recipient))
        assert (opened.circle(house.id), opened.faults) == (before, 1)
    opened = with_letter(house, keys, seal_letter(house.world.ana.seed, LETTER_TYPE, good, keys.recipient))
    assert (opened.circle(house.id).secret, opened.faults) == (good.secret, 0)
    house.keeps(keys)
    before = house.opened(keys).circle(house.id)
    old = replace(good, secret=os.urandom(32), epoch=1)
    opened = with_letter(house, keys, seal_letter(house.world.ana.seed, LETTER_TYPE, old, keys.recipient))
    assert (opened.circle(house.id), opened.faults, len(opened.took)) == (before, 0, 1)


@pytest.mark.parametrize("epoch", [1, 2, 2**53 - 1])
def test_a_false_welcome_lasts_until_the_desk_looks(house: CircleHouse, epoch: int) -> None:
    """Whatever secret and number who vouches has told a newcomer, the desk's first letter is believed before it."""
    first = house.comes(house.desk_invites())
    false = replace(circle.as_known(house.book), secret=os.urandom(32), epoch=epoch)
    link, deed = member.invite(first, house.occasion, false)
    house.do(first, deed)
    newcomer = house.comes(link)
    assert house.opened(newcomer).circle(house.id).secret == false.secret
    house.roll()
    house.writes()
    house.keeps(newcomer)
    known = house.opened(newcomer).circle(house.id)
    assert (known.secret, known.epoch, known.older) == (house.book.secret, 1, false.secret)
    assert house.opened(first).circle(house.id).older == b""  # what was true is told again, and nothing is older


def seal_letter(seed: bytes, kind: str, letter: Letter, recipient: str) -> bytes:
    """Return a letter, signed and sealed."""
    return seal(encode(sign(seed, kind, encode(letter))), [recipient])


def with_letter(house: CircleHouse, keys: ReporterKeys, letter: bytes) -> member.OpenedMember:
    """Return what her device makes of her locker with this letter beside it."""
    house.store.begin()
    house.store.put_letters(house.id, [Addressed(handle_of(keys), letter)])
    house.store.commit()
    return house.opened(keys)


def test_a_note_is_believed_only_in_its_place(house: CircleHouse) -> None:
    """A note by a stranger, of another network, or moved to another id is refused."""
    ana = house.world.ana
    note = circle.note_id(ana, circle.CIRCLES)
    sealed = circle.seal_note(ana, house.occasion, note, 3, Circles((house.id,)))
    opened, signer = circle.open_note(ana, house.occasion, note, sealed)
    assert signer == public_key(ana.seed)
    assert (opened.number, opened.content) == (3, Circles((house.id,)))
    stranger = WorkerSecrets(ana.identity, os.urandom(32))
    other = World()
    moved = circle.note_id(ana, circle.book_name(house.id))
    for forged, where in (
        (circle.seal_note(stranger, house.occasion, note, 4, Circles(())), note),
        (circle.seal_note(ana, replace_network(house, other.network), note, 4, Circles(())), note),
        (sealed, moved),
    ):
        with pytest.raises(NotTrusted):
            circle.open_note(ana, house.occasion, where, forged)


def replace_network(house: CircleHouse, network: str) -> Occasion:
    """Return the occasion as if it were another network's."""
    return dataclasses.replace(house.occasion, network=network)


def test_note_ids_are_told_by_the_desks_key_alone() -> None:
    """A note's id follows from the desk's key and its name: every worker finds it, and nobody else."""
    at, other = world(), World()
    names = ["circles", circle.book_name(bytes(16)), circle.values_name(bytes(16), bytes(32), 0)]
    ids = [circle.note_id(one.ana, name) for one in (at, other) for name in names]
    assert len(set(ids)) == len(ids)
    assert {len(one) for one in ids} == {16}
    bea = WorkerSecrets(at.identity, at.seeds[1])
    assert [circle.note_id(bea, name) for name in names] == ids[:3]


def test_a_locker_is_believed_only_by_her_hand(house: CircleHouse) -> None:
    """Whoever knows her recipient can seal a locker, not sign it; another network's and an older list are refused."""
    keys = house.comes(house.desk_invites())
    other = fresh_keys()
    locker = house.opened(keys).locker
    forged = type(keys)(keys.mailbox, keys.door, other.hand, keys.identity)
    for sealed in (
        member.seal_locker(forged, locker),
        member.seal_locker(keys, replace(locker, network="0" * 64)),
        member.seal_locker(keys, replace(locker, key_list=2)),
    ):
        with pytest.raises(NotTrusted):
            member.open_member(keys, house.occasion, Member(sealed, (), (), 0, ()))
    good = member.seal_locker(keys, locker)
    assert member.open_member(keys, house.occasion, Member(good, (), (house.id,), 0, ())).circle(house.id)


def test_a_letter_moved_to_another_member_opens_nothing(house: CircleHouse) -> None:
    """A letter that the server gives to somebody else does not open, and is counted."""
    first, second = house.comes(house.desk_invites()), house.comes(house.desk_invites())
    house.roll()
    book = circle.remove(house.occasion, house.book, [])
    letters = {one.handle: one for one in circle.write_letters(house.world.ana, house.occasion, book)}
    moved = PutLetters(house.id, (Addressed(handle_of(second), letters[handle_of(first)].letter),))
    house.store.begin()
    house.store.put_letters(house.id, moved.letters)
    house.store.commit()
    assert house.opened(second).faults == 1
    assert house.opened(second).circle(house.id).epoch == 0
