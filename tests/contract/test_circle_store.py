"""What every store must do for circles. A new one is added to `test_store.STORES` and has to pass."""

import os
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from tests.help.sealed import sealed
from tests.help.stores import STORES

from sayso.service.circle_ports import KeptInvitation, KeptMember, NewVouch, Stood
from sayso.store.sqlite import SqliteStore
from sayso.wire.member import Addressed, MemberLine, Vouched

DAY, NEXT = "2026-11-22", "2026-11-23"
Open = Callable[[], SqliteStore]


@pytest.fixture(params=STORES)
def open_again(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Open]:
    """Yield what opens the store of one folder, any number of times."""
    opened: list[SqliteStore] = []

    def opening() -> SqliteStore:
        opened.append(request.param(tmp_path))
        return opened[-1]

    yield opening
    for store in opened:
        store.close()


@pytest.fixture
def store(open_again: Open) -> SqliteStore:
    """Return an empty store with a transaction open."""
    made = open_again()
    made.begin()
    return made


def add_circle(store: SqliteStore, vouchers: int = 1) -> bytes:
    """Begin a circle; return its id."""
    circle = os.urandom(16)
    store.add_circle(circle, vouchers)
    return circle


def vouch(by: bytes = b"") -> NewVouch:
    """Return an invitation by which somebody comes in."""
    return NewVouch(os.urandom(32), sealed(), sealed(), by)


def add_member(store: SqliteStore, *circles: bytes, by: bytes = b"", day: str = DAY) -> bytes:
    """Keep a member of circles; return her handle."""
    handle = os.urandom(32)
    store.add_member(handle, KeptMember(os.urandom(32), os.urandom(32), sealed()))
    for circle in circles:
        store.enter(handle, circle, [vouch(by)], day)
    return handle


def test_a_new_store_has_no_circles(store: SqliteStore) -> None:
    """Nothing is there before something came."""
    anything, circle = os.urandom(32), os.urandom(16)
    assert store.vouchers(circle) is None
    assert store.find_member(anything) is None
    assert store.find_invitation(anything) is None
    assert store.find_note(circle) is None
    assert store.head(circle) is None
    assert store.piece(circle, 1, "rows", 0) is None
    assert store.checks(anything, DAY) == 0
    assert store.stands_in(anything) == store.member_lines(circle) == store.draws_on(anything) == ()


def test_a_member_comes_back_as_she_came(store: SqliteStore, open_again: Open) -> None:
    """Member, circle, invitations and counts are those that were kept, after opening the file anew as well."""
    circle = add_circle(store, 2)
    maker = add_member(store, circle)
    handle, kept, by = os.urandom(32), KeptMember(os.urandom(32), os.urandom(32), sealed()), (vouch(maker), vouch())
    store.add_member(handle, kept)
    store.enter(handle, circle, by, DAY)
    invitation = KeptInvitation(circle, sealed(), sealed(), handle)
    store.add_invitation(os.urandom(32), invitation, DAY)
    ticket = os.urandom(32)
    store.add_invitation(ticket, invitation, DAY)
    store.count_checks([handle, maker], DAY, 3)
    store.count_checks([handle], DAY, 2)
    store.commit()
    again = open_again()
    assert again.vouchers(circle) == 2
    assert again.find_member(handle) == kept
    assert again.stands_in(handle) == (Stood(circle, b""),)
    assert again.find_invitation(ticket) == invitation
    assert (again.checks(handle, DAY), again.checks(maker, DAY), again.checks(handle, NEXT)) == (5, 3, 0)
    assert again.draws_on(handle) == (maker,)
    assert again.brought_in(maker) == ((circle, handle),)
    lines = {line.handle: line for line in again.member_lines(circle)}
    assert [*lines] == sorted([maker, handle])
    in_order = sorted(by, key=lambda one: one.ticket)
    assert lines[handle] == MemberLine(handle, tuple(Vouched(one.vouch, one.card) for one in in_order))


def test_a_removed_member_leaves_no_row(store: SqliteStore) -> None:
    """Locker, cards, letters, counts and invitations are gone, and her handle stands nowhere as a maker."""
    circle = add_circle(store)
    maker = add_member(store, circle)
    other = add_member(store, circle, by=maker)
    store.add_invitation(os.urandom(32), KeptInvitation(circle, sealed(), sealed(), maker), DAY)
    store.put_letters(circle, [Addressed(maker, sealed())])
    store.count_checks([maker], DAY, 1)
    store.remove_member(maker)
    store.commit()
    for table in ("members", "memberships", "vouches", "invitations", "draws", "counts"):
        assert maker not in {value for row in store._run(f"SELECT * FROM {table}") for value in row}, table
    assert store.stands_in(other) == (Stood(circle, b""),)
    assert store._run("SELECT by_handle, day FROM vouches").fetchall() == [(b"", "")]
    [stands_in] = store.draws_on(other)
    assert (len(stands_in), store.checks(stands_in, DAY)) == (32, 1)
    store.remove_member(other)
    assert store._run("SELECT * FROM draws").fetchall() == []


def test_out_of_one_circle_is_not_out_of_another(store: SqliteStore) -> None:
    """A member of two circles keeps her locker and the other circle; out of the last she is gone."""
    first, second = add_circle(store), add_circle(store)
    handle = add_member(store, first, second)
    made = [os.urandom(32), os.urandom(32)]
    for ticket, circle in zip(made, (first, second), strict=True):
        store.add_invitation(ticket, KeptInvitation(circle, sealed(), sealed(), handle), DAY)
    store.take_out(first, [handle, os.urandom(32)])
    assert store.stands_in(handle) == (Stood(second, b""),)
    assert [store.find_invitation(ticket) is None for ticket in made] == [True, False]
    store.take_out(second, [handle])
    assert store.find_member(handle) is None


def test_letters_lie_with_their_circle(store: SqliteStore) -> None:
    """A letter for somebody who is no member is passed over; taking one leaves the other circle's."""
    first, second = sorted([add_circle(store), add_circle(store)])
    handle, stranger = add_member(store, first, second), add_member(store, second)
    letters = [sealed(), sealed()]
    store.put_letters(first, [Addressed(handle, letters[0]), Addressed(stranger, sealed())])
    store.put_letters(second, [Addressed(handle, letters[1])])
    assert [one.letter for one in store.stands_in(handle)] == letters
    assert [one.letter for one in store.stands_in(stranger)] == [b""]
    locker = sealed()
    store.keep_locker(handle, locker, [sha256(letters[0]).digest()])
    assert [one.letter for one in store.stands_in(handle)] == [b"", letters[1]]
    kept = store.find_member(handle)
    assert kept is not None
    assert kept.locker == locker


def test_what_is_over_is_forgotten(store: SqliteStore) -> None:
    """Counts of other days, invitations and makers of before the days that are named go; the rest stays."""
    circle = add_circle(store)
    maker = add_member(store, circle)
    old, new = (add_member(store, circle, by=maker, day=day) for day in (DAY, NEXT))
    tickets = [os.urandom(32), os.urandom(32)]
    for ticket, day in zip(tickets, (DAY, NEXT), strict=True):
        store.add_invitation(ticket, KeptInvitation(circle, sealed(), sealed(), maker), day)
        store.count_checks([maker], day, 1)
    store.forget(NEXT, NEXT, NEXT)
    assert (store.checks(maker, DAY), store.checks(maker, NEXT)) == (0, 1)
    assert [store.find_invitation(ticket) is None for ticket in tickets] == [True, False]
    assert (store.draws_on(old), store.draws_on(new)) == ((), (maker,))


def test_notes_and_lists_are_replaced(store: SqliteStore, open_again: Open) -> None:
    """The newest note and head stand; pieces of other numbers go with a new head, later ones with an earlier."""
    circle, note = add_circle(store), os.urandom(16)
    for content in (sealed(), sealed()):
        store.keep_note(note, content)
    for number, piece in ((1, 0), (1, 1), (2, 0), (2, 1), (2, 2)):
        store.keep_piece(circle, number, "cells", piece, bytes([number, piece]))
    store.keep_piece(circle, 2, "cells", 1, b"again")
    store.keep_piece(circle, 2, "rows", 0, b"rows")
    store.keep_head(circle, 1, b"one")
    assert store.piece(circle, 2, "cells", 0) is None
    store.keep_piece(circle, 2, "cells", 0, b"zero")
    store.keep_head(circle, 2, b"two")
    store.commit()
    again = open_again()
    assert again.head(circle) == b"two"
    assert (again.piece(circle, 1, "cells", 0), again.piece(circle, 2, "cells", 0)) == (None, b"zero")
    assert again.find_note(note) == content
    again.begin()
    again.drop_note(note)
    assert again.find_note(note) is None


def test_everything_stays_through_a_rebuild(store: SqliteStore) -> None:
    """Rebuilding changes nothing that can be read."""
    circle = add_circle(store)
    handles = [add_member(store, circle) for _ in range(20)]
    store.commit()
    before = store.member_lines(circle)
    assert [line.handle for line in before] == sorted(handles)
    store.rebuild(DAY)
    assert store.member_lines(circle) == before
