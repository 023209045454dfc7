"""Which key list the server hands out."""

import os
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from tests.help.data_folder import House, key_list, make_house, utc_today

from sayso.ledger.key_list import network_id, sign_key_list
from sayso.ledger.signing import public_key
from sayso.service import roster
from sayso.store.sqlite import SqliteStore
from sayso.wire.errors import NotTrusted
from sayso.wire.key_list import Network
from sayso.wire.request import Done, NewKeys

TODAY = utc_today().isoformat()


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Return a network."""
    return make_house(tmp_path / "data")


def follow(house: House, before: Network, number: int = 2, **changes: object) -> NewKeys:
    """Return a list that follows another, or would but for some changes."""
    made = key_list(house.root_seed, house.door_seed, utc_today(), before, number)
    return NewKeys(sign_key_list(house.root_seed, msgspec.structs.replace(made, **changes)))


def test_the_hosts_file_is_handed_out_first(store: SqliteStore, house: House) -> None:
    """A new store takes the host's list, and its door key is the desk's."""
    assert roster.begin(store, house.network) == house.network
    assert roster.standing(store, house.network.root) == house.network
    assert roster.desk_door(house.network) == public_key(house.door_seed)


def test_a_newer_list_takes_its_place(store: SqliteStore, house: House) -> None:
    """A list that follows is handed out from then on, and after the next start; sent again it is answered as done."""
    roster.begin(store, house.network)
    new = follow(house, house.network)
    for _ in range(2):
        assert roster.publish(store, house.network.root, new, TODAY) == Done()
    standing = Network(house.network.root, new.keys)
    assert roster.standing(store, house.network.root) == standing
    assert roster.begin(store, house.network) == standing


def test_a_newer_file_of_the_host_counts(store: SqliteStore, house: House) -> None:
    """When the host puts a newer list into the file, the server hands out that."""
    roster.begin(store, house.network)
    newer = Network(house.network.root, follow(house, house.network).keys)
    assert roster.begin(store, newer) == newer


@pytest.mark.holds("A1.10")
def test_what_does_not_follow_is_refused(store: SqliteStore, house: House) -> None:
    """A list by another root, of another network, out of its days, with a gap, a fork or from before is refused."""
    roster.begin(store, house.network)
    second = follow(house, house.network)
    roster.publish(store, house.network.root, second, TODAY)
    now = Network(house.network.root, second.keys)
    stranger = os.urandom(32)
    third = key_list(house.root_seed, house.door_seed, utc_today(), now, 3)
    late, early = ((utc_today() + timedelta(days=days)).isoformat() for days in (-100, 100))
    wrong = [
        ("signature", NewKeys(sign_key_list(stranger, third))),
        ("network", follow(house, now, 3, network=network_id(public_key(stranger)))),
        ("gap", follow(house, now, 3, previous="0" * 64)),
        ("older", NewKeys(house.network.keys)),
        ("fork", follow(house, house.network)),
        ("day", follow(house, now, 3, day=late, until=late)),
        ("day", follow(house, now, 3, day=early, until=early)),
        ("gap", follow(house, now, 4)),
    ]
    for why, new in wrong:
        with pytest.raises(NotTrusted) as refused:
            roster.publish(store, house.network.root, new, TODAY)
        assert refused.value.why == why
    assert roster.standing(store, house.network.root) == now


def test_another_networks_database_is_refused(store: SqliteStore, house: House, tmp_path: Path) -> None:
    """A database that holds another network's list does not start with this network's file."""
    roster.begin(store, make_house(tmp_path / "other").network)
    with pytest.raises(NotTrusted):
        roster.begin(store, house.network)


def test_a_list_is_read_whatever_the_day(house: House) -> None:
    """For looking at it, a list counts before its first day and after its last."""
    listed = key_list(house.root_seed, house.door_seed, utc_today())
    long_ago = msgspec.structs.replace(listed, day="2001-01-01", until="2001-02-01")
    network = Network(house.network.root, sign_key_list(house.root_seed, long_ago))
    assert roster.signed_list(network) == long_ago
    with pytest.raises(NotTrusted):
        roster.signed_list(Network(public_key(os.urandom(32)), network.keys))


def test_before_the_beginning_there_is_none(store: SqliteStore, house: House) -> None:
    """A store that has no list says so."""
    with pytest.raises(NotTrusted, match="no list"):
        roster.standing(store, house.network.root)
