"""Members, invitations and letters: what the server takes, refuses, keeps and forgets."""

import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.help.circle import CircleHouse, elements, handle_of
from tests.help.sealed import sealed
from tests.help.world import DAY, fresh_keys

from sayso.device import member
from sayso.ledger.days import days_after
from sayso.service import invitations, members
from sayso.service.members import Now
from sayso.wire.encoding import encode
from sayso.wire.errors import Conflict, Malformed, NothingThere, NotTrusted, QuotaUsed, SaysoError
from sayso.wire.member import (
    Addressed,
    Evaluate,
    Invite,
    Join,
    Keep,
    Leave,
    ListMembers,
    OpenCircle,
    PutLetters,
    ReadInvitation,
    RemoveMembers,
    Used,
)
from sayso.wire.request import Done

pytestmark = pytest.mark.holds("A3.1")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[CircleHouse]:
    """Open a house with a circle that asks for one voucher."""
    opened = CircleHouse(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def house_of_two(tmp_path: Path) -> Iterator[CircleHouse]:
    """Open a house with a circle that asks for two vouchers."""
    opened = CircleHouse(tmp_path, vouchers=2)
    yield opened
    opened.close()


def test_a_member_brings_in_another(house: CircleHouse) -> None:
    """The desk invites one, who invites another: both open their lockers and have the circle's secret."""
    first = house.comes(house.desk_invites())
    second = house.comes(house.invites(first))
    for keys in (first, second):
        known = house.opened(keys).circle(house.id)
        assert (known.name, known.secret, known.epoch) == ("Leith", house.book.secret, 0)
    number = int(member.member_number(second).replace(" ", ""))
    assert house.opened(first).brought == ((house.id, number),)
    assert house.opened(second).brought == ()


@pytest.mark.holds("A3.19")
def test_a_link_works_once(house: CircleHouse) -> None:
    """Used up, a link opens nothing and lets nobody in; the same request again is answered as before."""
    link = house.desk_invites()
    welcome = house.welcome(link)
    keys = fresh_keys()
    request = member.join(keys, house.occasion, [(link, welcome)])
    assert house.post(request) == house.post(request) == Done()
    with pytest.raises(NothingThere, match="used before"):
        house.welcome(link)
    with pytest.raises(NothingThere, match="used before"):
        house.post(member.join(fresh_keys(), house.occasion, [(link, welcome)]))
    with pytest.raises(Conflict):
        house.post(replace(request, locker=sealed()))


@pytest.mark.holds("A3.19")
@pytest.mark.parametrize(("later", "open_still"), [(0, True), (47, True), (48, False), (1000, False), (-1, False)])
def test_a_link_ends_after_48_hours(house: CircleHouse, later: int, open_still: bool) -> None:  # noqa: FBT001 - a table
    """A link is good for its 48 hours and no longer; one from the future is not believed either."""
    link = house.desk_invites()
    welcome = house.welcome(link)
    house.hour += later
    request = member.join(fresh_keys(), house.occasion, [(link, welcome)])
    if open_still:
        assert house.welcome(link) == welcome
        house.post(request)
        return
    for act in (lambda: house.welcome(link), lambda: house.post(request)):
        with pytest.raises(NothingThere, match="48 hours"):
            act()


@pytest.mark.holds("A3.19")
def test_another_hour_finds_nothing(house: CircleHouse) -> None:
    """Whoever names a later hour than the link's finds nothing: the hour is part of what is kept."""
    link = house.desk_invites()
    house.hour += 20
    with pytest.raises(NothingThere):
        invitations.read(house.store, ReadInvitation(link.id, link.hour + 20), house.hour)


def test_two_different_members_vouch(house_of_two: CircleHouse) -> None:
    """Where a circle asks for two, one member's word is not enough, nor twice the same member's; the desk's is."""
    house = house_of_two
    first, second = (house.comes(house.desk_invites()) for _ in range(2))
    for links in ([house.invites(first)], [house.invites(first), house.invites(first)]):
        with pytest.raises(NotTrusted, match="2 different members"):
            house.comes(*links)
    house.comes(house.invites(first), house.invites(second))
    house.comes(house.invites(first), house.desk_invites())


def test_an_own_invitation_is_no_voucher(house_of_two: CircleHouse) -> None:
    """Somebody who comes into a circle by her own link is vouched for by nobody."""
    house = house_of_two
    first, second = (house.comes(house.desk_invites()) for _ in range(2))
    by_self, by_other = house.invites(first), house.invites(second)
    kept = [house.store.find_invitation(link.ticket) for link in (by_self, by_other)]
    assert [one.by for one in kept if one] == [handle_of(first), handle_of(second)]
    used = [Used(link.id, link.hour, sealed()) for link in (by_self, by_other)]
    with pytest.raises(NotTrusted, match="2 different members"):
        invitations.use(house.store, handle_of(first), house.id, used, house.hour)


def test_only_a_member_invites(house: CircleHouse) -> None:
    """A member makes invitations for her own circles only, and the same one again is answered as before."""
    keys = house.comes(house.desk_invites())
    _, deed = member.invite(keys, house.occasion, house.opened(keys).circle(house.id))
    assert house.do(keys, deed) == house.do(keys, deed) == Done()
    with pytest.raises(Conflict):
        house.do(keys, replace(deed, vouch=sealed()))
    other = os.urandom(16)
    house.store.begin()
    members.open_circle(house.store, OpenCircle(other, 1))
    house.store.commit()
    with pytest.raises(NothingThere, match="not in that circle"):
        house.do(keys, replace(deed, circle=other, ticket=os.urandom(32)))


def test_a_locker_is_replaced_only_by_who_has_seen_it(house: CircleHouse) -> None:
    """Two phones with one code do not overwrite each other; the same locker again is answered as before."""
    keys = house.comes(house.desk_invites())
    before = house.opened(keys)
    new = Keep(sha256(before.sealed).digest(), sealed(), ())
    assert house.do(keys, new) == house.do(keys, new) == Done()
    with pytest.raises(Conflict, match="changed meanwhile"):
        house.do(keys, replace(new, locker=sealed()))


def test_a_member_leaves(house: CircleHouse) -> None:
    """What is hers is gone: locker, cards, invitations, her name as a maker; those whom she brought in stay."""
    first = house.comes(house.desk_invites())
    second = house.comes(house.invites(first))
    open_link = house.invites(first)
    house.asks(first)
    house.do(first, Leave())
    with pytest.raises(NothingThere):
        house.opened(first)
    with pytest.raises(NothingThere):
        house.welcome(open_link)
    assert house.opened(second).circle(house.id)
    assert handle_of(first) not in house.store.draws_on(handle_of(second))
    assert [line.handle for line in house.store.member_lines(house.id)] == [handle_of(second)]


@pytest.mark.holds("A3.4", "A3.19")
def test_twenty_checks_a_day(house: CircleHouse) -> None:
    """Each element counts one; over twenty the answer says when they renew; the next day they have."""
    keys = house.comes(house.desk_invites())
    assert [house.asks(keys, count).left for count in (8, 8, 3)] == [12, 4, 1]
    with pytest.raises(QuotaUsed, match="renew at midnight UTC"):
        house.asks(keys, 2)
    assert house.opened(keys).left == 1
    assert house.asks(keys).left == 0
    house.day = days_after(DAY, 1)
    assert house.opened(keys).left == 20
    assert house.asks(keys).left == 19


@pytest.mark.holds("A3.1", "A3.4")
def test_a_newcomer_draws_on_who_brought_her(house: CircleHouse) -> None:
    """For 30 days her checks count on her voucher too, and on whoever brought that one in; then on herself alone."""
    first = house.comes(house.desk_invites())
    second = house.comes(house.invites(first))
    third = house.comes(house.invites(second))
    house.asks(third, 7)
    assert [house.opened(keys).left for keys in (first, second, third)] == [13, 13, 13]
    house.asks(first, 8)
    assert [house.opened(keys).left for keys in (first, second, third)] == [5, 5, 5]
    house.asks(second, 5)
    with pytest.raises(QuotaUsed):
        house.asks(third)
    house.day = days_after(DAY, 30)
    _forget(house)
    house.asks(third, 8)
    assert house.opened(first).left == 12
    house.day = days_after(DAY, 31)
    _forget(house)
    house.asks(third, 8)
    assert [house.opened(keys).left for keys in (first, second, third)] == [20, 20, 12]
    assert house.opened(first).brought == ()


@pytest.mark.holds("A3.13")
def test_a_count_goes_with_its_day(house: CircleHouse) -> None:
    """The next day nothing tells that somebody has checked anything."""
    keys = house.comes(house.desk_invites())
    house.asks(keys, 3)
    assert house.store._run("SELECT * FROM counts").fetchall() == [(handle_of(keys), DAY, 3)]
    house.day = days_after(DAY, 1)
    _forget(house)
    assert house.store._run("SELECT * FROM counts").fetchall() == []


def test_an_unused_link_goes(house: CircleHouse) -> None:
    """What nobody used is deleted once its hours are over on any clock."""
    link = house.desk_invites()
    for days, there in ((2, True), (3, True), (4, False)):
        house.day = days_after(DAY, days)
        _forget(house)
        assert (house.store.find_invitation(link.ticket) is not None) == there


@pytest.mark.holds("A3.4")
@pytest.mark.parametrize("wrong", [(), (bytes(31),), (bytes(32),), (b"\xff" * 32,)], ids=len)
def test_what_is_no_element_is_refused_and_not_counted(house: CircleHouse, wrong: tuple[bytes, ...]) -> None:
    """No element, a short one, the identity, a wrong encoding, nine at once: refused, and no check is lost."""
    keys = house.comes(house.desk_invites())
    for asked in (wrong, elements(9)):
        with pytest.raises(Malformed):
            house.do(keys, Evaluate(asked))
    assert house.opened(keys).left == 20


def test_removing_takes_out_whole(house: CircleHouse) -> None:
    """Who is taken out of her only circle is gone, with the links that she made; removing twice is as once."""
    first = house.comes(house.desk_invites())
    second = house.comes(house.invites(first))
    open_link = house.invites(first)
    for _ in range(2):
        house.store.begin()
        members.remove_members(house.store, RemoveMembers(house.id, (handle_of(first),)), DAY)
        house.store.commit()
    with pytest.raises(NothingThere):
        house.opened(first)
    with pytest.raises(NothingThere):
        house.welcome(open_link)
    assert house.opened(second).circles == (house.id,)


def test_letters_lie_until_taken(house: CircleHouse) -> None:
    """A letter lies for its member only, a newer one takes its place, and it is gone when she has taken it."""
    keys = house.comes(house.desk_invites())
    old, new = sealed(), sealed()
    stranger = os.urandom(32)
    for letter in (old, new):
        house.store.begin()
        letters = (Addressed(handle_of(keys), letter), Addressed(stranger, sealed()))
        members.put_letters(house.store, PutLetters(house.id, letters))
        house.store.commit()
    assert [one.letter for one in house.store.stands_in(handle_of(keys))] == [new]
    before = house.opened(keys)
    took = Keep(sha256(before.sealed).digest(), sealed(), (sha256(old).digest(),))
    house.do(keys, took)
    assert [one.letter for one in house.store.stands_in(handle_of(keys))] == [new]
    house.do(keys, Keep(sha256(took.locker).digest(), sealed(), (sha256(new).digest(),)))
    assert [one.letter for one in house.store.stands_in(handle_of(keys))] == [b""]


def test_a_member_enters_another_circle(house: CircleHouse) -> None:
    """With one code she is in two circles, and the second deed of the same bytes changes nothing."""
    keys = house.comes(house.desk_invites())
    first_id, first_book = house.id, house.book
    other = CircleBook(house)
    deed = member.enter(keys, house.occasion, house.opened(keys), [(other.link, house.welcome(other.link))])
    assert house.do(keys, deed) == house.do(keys, deed) == Done()
    opened = house.opened(keys)
    assert set(opened.circles) == {first_id, house.id}
    assert opened.circle(first_id).secret == first_book.secret
    assert opened.circle(house.id).secret == house.book.secret
    with pytest.raises(Conflict):
        member.enter(keys, house.occasion, opened, [(other.link, other.welcome)])


class CircleBook:
    """A second circle in a house, with a link into it."""

    def __init__(self, house: CircleHouse) -> None:
        """Begin it."""
        from sayso.device import circle

        house.book = circle.new_book(house.occasion, "Govan", 1)
        house.store.begin()
        members.open_circle(house.store, OpenCircle(house.id, 1))
        house.store.commit()
        self.link = house.desk_invites()
        self.welcome = house.welcome(self.link)


@pytest.mark.holds("A3.19")
def test_what_is_malformed_is_refused(house: CircleHouse) -> None:
    """Wrong lengths, doubled names, foreign circles and what is no age file: refused, and nothing is written."""
    keys = house.comes(house.desk_invites())
    link = house.desk_invites()
    good = member.join(fresh_keys(), house.occasion, [(link, house.welcome(link))])
    used = good.used[0]
    joins: list[Join] = [
        replace(good, mailbox=bytes(31)),
        replace(good, door=bytes(31)),
        replace(good, locker=b"plain"),
        replace(good, circle=bytes(15)),
        replace(good, used=()),
        replace(good, used=(used, used)),
        replace(good, used=(used,) * 3),
        replace(good, used=(replace(used, card=b"plain"),)),
        replace(good, used=(replace(used, id=bytes(31)),)),
        replace(good, used=(replace(used, hour=-1),)),
        replace(good, used=(replace(used, hour=2**32),)),
    ]
    for wrong in joins:
        with pytest.raises(Malformed):
            house.post(wrong)
    for circle in (bytes(15), bytes(16)):
        with pytest.raises(SaysoError):
            members.list_members(house.store, ListMembers(circle).circle)
    for handles in ((bytes(31),), (bytes(32), bytes(32)), tuple(os.urandom(32) for _ in range(501))):
        with pytest.raises(Malformed):
            members.remove_members(house.store, RemoveMembers(house.id, handles), DAY)
    for vouchers in (0, 3):
        with pytest.raises(Malformed):
            members.open_circle(house.store, OpenCircle(os.urandom(16), vouchers))
    with pytest.raises(Conflict):
        members.open_circle(house.store, OpenCircle(house.id, 2))
    for invite in (
        Invite(house.id, bytes(31), sealed(), sealed()),
        Invite(house.id, bytes(32), b"plain", sealed()),
        Invite(house.id, bytes(32), sealed(), b"plain"),
    ):
        with pytest.raises(Malformed):
            house.do(keys, invite)
    house.post(good)


def test_a_stranger_opens_nothing(house: CircleHouse) -> None:
    """Without her door key nobody opens a member's locker; without a member there is nothing."""
    keys = house.comes(house.desk_invites())
    other = fresh_keys()
    mixed = type(keys)(keys.mailbox, other.door, keys.hand, keys.identity)
    with pytest.raises(NotTrusted):
        house.opened(mixed)
    with pytest.raises(NothingThere):
        house.opened(other)


def test_the_same_join_is_known_by_its_bytes(house: CircleHouse) -> None:
    """What is kept of a request is its SHA-256, by which it is known when it comes again."""
    link = house.desk_invites()
    new = member.join(fresh_keys(), house.occasion, [(link, house.welcome(link))])
    house.post(new)
    kept = house.store.find_member(sha256(new.mailbox).digest())
    assert kept is not None
    assert kept.accepted == sha256(encode(new)).digest()
    house.store.begin()
    with pytest.raises(Conflict):
        members.join(house.store, new, bytes(32), Now(DAY, house.hour))


def _forget(house: CircleHouse) -> None:
    house.store.begin()
    members.forget(house.store, house.day)
    house.store.commit()
