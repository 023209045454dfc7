"""How keys are born, and every mismatch that stops it."""

import os
from dataclasses import replace

import pytest
from msgspec.structs import replace as with_other

from sayso.device.founding import Founded, admit, check_secrets, found, recover, renew
from sayso.device.joining import accept_welcome, ask_to_join, check_name, read_request
from sayso.ledger.key_list import NewestList, accept_key_list
from sayso.ledger.signing import fingerprint, public_key, sign
from sayso.sealing.files import seal
from sayso.sealing.keys import identity_of, recipient_of
from sayso.wire.encoding import decode, encode
from sayso.wire.errors import CannotOpen, Conflict, Malformed, NotTrusted
from sayso.wire.joining import JOINING_TYPE, WELCOME_TYPE, JoinRequest, Welcome
from sayso.wire.key_list import Network

TODAY = "2026-11-22"
HERE = "http://127.0.0.1:8710"


@pytest.fixture
def founded() -> Founded:
    """A new network with its first worker."""
    return found("Ana", HERE, TODAY, os.urandom)


def test_a_new_network_holds_together(founded: Founded) -> None:
    """The first list is the root's, names the desk's recipient and the first worker, and is accepted."""
    keys = accept_key_list(founded.network, founded.worker.network, TODAY)
    assert keys.number == founded.worker.list_number == 1
    assert keys.desk.recipient == recipient_of(founded.worker.desk)
    assert [(worker.name, worker.key) for worker in keys.workers] == [("Ana", public_key(founded.worker.seed))]
    assert identity_of(founded.secrets.desk) == founded.worker.desk
    assert public_key(founded.secrets.root) == founded.network.root


def test_the_root_stands_in_no_file(founded: Founded) -> None:
    """Neither the worker's keys nor what the server gets holds the root's seed, in any form."""
    root = founded.secrets.root
    for kept in (encode(founded.worker), encode(founded.network)):
        assert root not in kept
        assert root.hex().encode() not in kept
        assert encode(root).strip(b'"=') not in kept


@pytest.mark.holds("A1.10")
def test_a_second_worker_joins(founded: Founded) -> None:
    """She asks, is compared and admitted, and ends up with the desk's key and a place on the list."""
    joining, request = ask_to_join("Irina", founded.network, os.urandom)
    asked = read_request(request, founded.worker.network)
    assert fingerprint(asked.key) == fingerprint(public_key(joining.seed))
    following, welcome = admit(asked, founded.secrets, founded.worker, founded.network, TODAY)
    keys = accept_welcome(joining, welcome, TODAY)
    assert (keys.desk, keys.name, keys.list_number) == (founded.worker.desk, "Irina", 2)
    seen = NewestList(founded.worker.list_number, founded.worker.list_hash)
    listed = accept_key_list(following, keys.network, TODAY, seen)
    assert [worker.name for worker in listed.workers] == ["Ana", "Irina"]


@pytest.mark.holds("A1.10")
def test_a_request_changed_on_its_way_has_another_fingerprint_or_is_refused(founded: Founded) -> None:
    """Who swaps the recipient must sign anew, with another key, whose fingerprint does not compare."""
    joining, request = ask_to_join("Irina", founded.network, os.urandom)
    asked = decode(request.payload, JoinRequest)
    thief = os.urandom(32)
    swapped = with_other(asked, recipient=recipient_of(identity_of(thief)))
    with pytest.raises(NotTrusted):
        read_request(with_other(request, payload=encode(swapped)), founded.worker.network)
    with pytest.raises(NotTrusted):
        read_request(sign(thief, JOINING_TYPE, encode(swapped)), founded.worker.network)
    own = with_other(swapped, key=public_key(thief))
    taken = read_request(sign(thief, JOINING_TYPE, encode(own)), founded.worker.network)
    assert fingerprint(taken.key) != fingerprint(public_key(joining.seed))


def test_a_request_for_another_network_is_refused(founded: Founded) -> None:
    """A newcomer who was given a false network by her server is found out before she is admitted."""
    elsewhere = found("Eve", HERE, TODAY, os.urandom)
    _, request = ask_to_join("Irina", elsewhere.network, os.urandom)
    with pytest.raises(NotTrusted, match="another network"):
        read_request(request, founded.worker.network)


def test_the_same_name_or_key_is_not_admitted_twice(founded: Founded) -> None:
    """Two people at one desk have two names."""
    _, request = ask_to_join("Ana", founded.network, os.urandom)
    asked = read_request(request, founded.worker.network)
    with pytest.raises(Conflict, match="two names"):
        admit(asked, founded.secrets, founded.worker, founded.network, TODAY)


def test_halves_of_another_network_admit_nobody(founded: Founded) -> None:
    """The root in the halves must be the one that signed the server's list."""
    elsewhere = found("Eve", HERE, TODAY, os.urandom)
    _, request = ask_to_join("Irina", founded.network, os.urandom)
    asked = read_request(request, founded.worker.network)
    with pytest.raises(NotTrusted, match="another network"):
        admit(asked, elsewhere.secrets, founded.worker, founded.network, TODAY)
    mixed = replace(founded, secrets=founded.secrets._replace(desk=elsewhere.secrets.desk)).secrets
    with pytest.raises(NotTrusted, match="older key"):
        check_secrets(mixed, founded.network)


def test_a_server_that_hands_out_an_old_list_gets_no_new_one(founded: Founded) -> None:
    """A worker who has seen number 2 does not let the root sign a second number 2."""
    second = renew((), founded.secrets, founded.worker, founded.network, TODAY)
    seen = with_other(founded.worker, list_number=2, list_hash="0" * 64)
    _, request = ask_to_join("Irina", founded.network, os.urandom)
    asked = read_request(request, founded.worker.network)
    for offered in (founded.network, second):
        with pytest.raises(NotTrusted):
            admit(asked, founded.secrets, seen, offered, TODAY)
        with pytest.raises(NotTrusted):
            renew((), founded.secrets, seen, offered, TODAY)


@pytest.mark.holds("A1.10")
def test_a_welcome_is_only_for_her_and_only_from_her_root(founded: Founded) -> None:
    """A welcome signed by another root, for another newcomer, or with another desk key is refused."""
    joining, request = ask_to_join("Irina", founded.network, os.urandom)
    asked = read_request(request, founded.worker.network)
    _, welcome = admit(asked, founded.secrets, founded.worker, founded.network, TODAY)
    elsewhere = found("Eve", HERE, TODAY, os.urandom)
    with pytest.raises(NotTrusted):
        accept_welcome(joining, sign(elsewhere.secrets.root, WELCOME_TYPE, welcome.payload), TODAY)
    other, _ = ask_to_join("Zoe", founded.network, os.urandom)
    with pytest.raises(NotTrusted, match="somebody else"):
        accept_welcome(other, welcome, TODAY)
    content = decode(welcome.payload, Welcome)
    unlisted = with_other(content, keys=founded.network.keys)
    with pytest.raises(NotTrusted, match="not on the list"):
        accept_welcome(joining, sign(founded.secrets.root, WELCOME_TYPE, encode(unlisted)), TODAY)
    false_key = with_other(content, sealed=seal(elsewhere.worker.desk.encode(), [asked.recipient]))
    with pytest.raises(NotTrusted, match="desk's key"):
        accept_welcome(joining, sign(founded.secrets.root, WELCOME_TYPE, encode(false_key)), TODAY)
    with pytest.raises(CannotOpen):
        accept_welcome(with_other(joining, identity=identity_of(os.urandom(32))), welcome, TODAY)


def test_who_lost_her_machine_comes_back_by_the_halves(founded: Founded) -> None:
    """Both halves and the server's list give new keys for her and a list on which they stand."""
    following, keys = recover("Ana 2", HERE, founded.secrets, founded.network, today="2028-01-01", entropy=os.urandom)
    listed = accept_key_list(following, keys.network, "2028-01-01")
    assert keys.desk == founded.worker.desk
    assert keys.seed != founded.worker.seed
    assert [worker.key for worker in listed.workers] == [public_key(founded.worker.seed), public_key(keys.seed)]


def test_the_lost_key_and_the_new_one_are_told_apart(founded: Founded) -> None:
    """A name that is on the list is refused: taking the lost key off by its name must not take the new one off."""
    with pytest.raises(Conflict, match="another"):
        recover("Ana", HERE, founded.secrets, founded.network, today="2028-01-01", entropy=os.urandom)


def test_a_lost_welcome_is_made_again(founded: Founded) -> None:
    """Whoever is on the list with this very key gets a welcome to the list as it stands."""
    joining, request = ask_to_join("Irina", founded.network, os.urandom)
    asked = read_request(request, founded.worker.network)
    second, _ = admit(asked, founded.secrets, founded.worker, founded.network, TODAY)
    same, welcome = admit(asked, founded.secrets, founded.worker, second, TODAY)
    assert same == second
    assert accept_welcome(joining, welcome, TODAY).list_number == 2


def test_a_colleague_who_left_comes_off_the_list(founded: Founded) -> None:
    """Renewing without a key leaves the others, follows the list before, and never leaves nobody."""
    _, request = ask_to_join("Irina", founded.network, os.urandom)
    asked = read_request(request, founded.worker.network)
    second, _ = admit(asked, founded.secrets, founded.worker, founded.network, TODAY)
    third = renew((asked.key,), founded.secrets, founded.worker, second, "2027-11-23")
    keys = accept_key_list(third, founded.worker.network, "2027-11-23")
    assert (keys.number, [worker.name for worker in keys.workers]) == (3, ["Ana"])
    with pytest.raises(Conflict):
        renew((public_key(founded.worker.seed),), founded.secrets, founded.worker, founded.network, TODAY)


@pytest.mark.parametrize("name", ["", " ", " Ana", "A\nna", "A\u202ena", "x" * 61, "A\x00"])
def test_names_that_could_mislead_are_refused(name: str) -> None:
    """A name without signs that hide or turn other signs around."""
    with pytest.raises(Malformed):
        check_name(name)


def test_nothing_prints_its_secrets(founded: Founded) -> None:
    """The values that hold secrets have a repr without content."""
    joining, _ = ask_to_join("Irina", founded.network, os.urandom)
    assert repr(founded) == "<Founded>"
    assert repr(founded.worker) == "<WorkerKeys>"
    assert repr(joining) == "<Joining>"
    assert Network.__name__ in repr(founded.network)
