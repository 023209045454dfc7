"""Statements in public: two signatures, a first and a last day, an end at once."""

import os

import pytest
from msgspec.structs import replace
from tests.help.statements import Signed, statement
from tests.help.texts import TEXTS
from tests.help.world import DAY, World, world

from sayso.ledger.days import days_after
from sayso.ledger.exports import publish
from sayso.ledger.signing import public_key, sign
from sayso.service import statements
from sayso.store.sqlite import SqliteStore
from sayso.wire.encoding import encode
from sayso.wire.errors import Conflict, Malformed, NotAllowed, NotTrusted
from sayso.wire.export import PUBLICATION_TYPE
from sayso.wire.key_list import WorkerKey
from sayso.wire.request import Done, End, Show, Shown

pytestmark = pytest.mark.holds("A2.6")
LISTED = world().key_list()


def seen(store: SqliteStore, day: str = DAY) -> list[str]:
    """Return the words that are shown on a day."""
    return [one.text.words[0].words for one in statements.shown(store, LISTED, day)]


@pytest.mark.holds("A2.4")
def test_two_workers_show_it(store: SqliteStore) -> None:
    """With one signature it waits; with two it is shown; each may send hers again and gets the same answer."""
    signed = Signed(world())
    first, second = signed.by
    for _ in range(2):
        assert statements.show(store, LISTED, first, DAY) == Shown(shown=False)
        assert seen(store) == []
    for one in (second, first, second):
        assert statements.show(store, LISTED, one, DAY) == Shown(shown=True)
    assert seen(store) == [statement().words[0].words]


def test_it_has_its_days(store: SqliteStore) -> None:
    """It is not shown before its first day nor after its last, and after that nothing of it is kept."""
    signed = Signed(world(), statement(earliest=days_after(DAY, 1), until=days_after(DAY, 3)))
    for one in signed.by:
        statements.show(store, LISTED, one, DAY)
    days = [days_after(DAY, number) for number in range(5)]
    assert [len(seen(store, day)) for day in days] == [0, 1, 1, 1, 0]
    statements.forget(store, days[3])
    assert store.all_halves() != ()
    statements.forget(store, days[4])
    assert store.all_halves() == ()
    with pytest.raises(NotAllowed, match=days[3]):
        statements.show(store, LISTED, signed.by[0], days[4])


@pytest.mark.holds("A2.14")
def test_whoever_knows_what_ends_it_ends_it(store: SqliteStore) -> None:
    """It is gone at once, a waiting half too; ending again, or what never was, is answered alike."""
    whole, half = Signed(world()), Signed(world(), statement(words="Another"))
    for one in (*whole.by, half.by[0]):
        statements.show(store, LISTED, one, DAY)
    assert statements.end(store, End(os.urandom(32)), DAY) == Done()
    assert len(seen(store)) == 1
    for signed in (whole, half):
        for _ in range(2):
            assert statements.end(store, End(signed.ends), DAY) == Done()
    assert store.all_halves() == ()
    for wrong in (b"", bytes(31), bytes(33), bytes(32 * 257)):
        with pytest.raises(Malformed):
            statements.end(store, End(wrong), DAY)


def test_many_end_at_once(store: SqliteStore) -> None:
    """What her code could have brought ends in one request, wherever in it; what is another's stays."""
    first, last, others = (Signed(world(), statement(words=words)) for words in ("One", "Two", "Three"))
    for one in (*first.by, *last.by, *others.by):
        statements.show(store, LISTED, one, DAY)
    assert statements.end(store, End(b"".join((first.ends, os.urandom(32 * 254), last.ends))), DAY) == Done()
    assert {half.id.hex() for half in store.all_halves()} == {others.publication.id}


def test_what_is_refused(store: SqliteStore) -> None:
    """A stranger's signature, another network's, a text that is not for the public, another under one id, wrong ids."""
    at = world()
    signed = Signed(at)
    stranger = sign(os.urandom(32), PUBLICATION_TYPE, encode(signed.publication))
    elsewhere = Signed(World(seeds=at.seeds))
    police = publish(at.network, TEXTS["police"], signed.ends.hex())
    for envelope in (stranger, elsewhere.by[0].half, sign(at.seeds[0], PUBLICATION_TYPE, encode(police))):
        with pytest.raises(NotTrusted):
            statements.show(store, LISTED, Show(envelope), DAY)
    statements.show(store, LISTED, signed.by[0], DAY)
    other = Signed(at, statement(words="Something else"), signed.ends)
    with pytest.raises(Conflict):
        statements.show(store, LISTED, other.by[0], DAY)
    for wrong in ({"id": "AB" * 16}, {"id": "ab"}, {"ends": "zz" * 32}):
        envelope = sign(at.seeds[0], PUBLICATION_TYPE, encode(replace(signed.publication, **wrong)))
        with pytest.raises(Malformed):
            statements.show(store, LISTED, Show(envelope), DAY)
    assert seen(store) == []


def test_a_worker_who_left_the_list_shows_nothing(store: SqliteStore) -> None:
    """A statement stands on the newest key list: signed by somebody who is not on it any more, it is not shown."""
    for one in Signed(world()).by:
        statements.show(store, LISTED, one, DAY)
    fewer = replace(LISTED, workers=LISTED.workers[:1])
    assert list(statements.shown(store, fewer, DAY)) == []


@pytest.mark.holds("A2.14")
def test_what_one_left_behind_stands_in_nobodys_way(store: SqliteStore) -> None:
    """A worker signs something else under an id, and leaves: two others show what they signed there."""
    joined = os.urandom(32)
    at = World(world().root, world().identity, (*world().seeds, joined))
    signed = Signed(at)
    statements.show(store, LISTED, Signed(at, statement(words="Something else"), signed.ends).by[0], DAY)
    assert statements.show(store, LISTED, signed.by[1], DAY) == Shown(shown=False)
    renewed = replace(LISTED, workers=(LISTED.workers[1], WorkerKey("Cem", public_key(joined))))
    assert statements.show(store, renewed, signed.by[1], DAY) == Shown(shown=False)
    assert statements.show(store, renewed, signed.by[2], DAY) == Shown(shown=True)
    assert [one.text.words[0].words for one in statements.shown(store, renewed, DAY)] == [statement().words[0].words]
    statements.end(store, End(signed.ends), DAY)
    assert store.all_halves() == ()


@pytest.mark.holds("A2.4")
def test_a_second_key_of_one_person_takes_nobodys_place(store: SqliteStore) -> None:
    """Two keys under one name are one half; who signs after one of them has left the list makes it whole."""
    at = world()
    new, joined = os.urandom(32), os.urandom(32)
    ana, bea = LISTED.workers
    lost = replace(LISTED, workers=(ana, WorkerKey(ana.name, public_key(new)), bea))
    signed = Signed(World(at.root, at.identity, (at.seeds[0], new, at.seeds[1], joined)))
    one, again, other, later = signed.by
    for half in (one, again, one, again):
        assert statements.show(store, lost, half, DAY) == Shown(shown=False)
    assert statements.show(store, lost, other, DAY) == Shown(shown=True)
    renewed = replace(LISTED, workers=(*lost.workers[1:], WorkerKey("Cem", public_key(joined))))
    assert list(statements.shown(store, renewed, DAY)) == []
    assert statements.show(store, renewed, later, DAY) == Shown(shown=True)
    assert len(list(statements.shown(store, renewed, DAY))) == 1
