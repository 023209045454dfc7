"""The desk works by listed keys only: the root signs the list, and nothing else that a server says counts."""

import os
import subprocess
from datetime import date, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.help.desk import command, machine
from tests.help.house import furnish, serve
from tests.help.liar import liar
from tests.help.reporter import Reporter

from sayso.assemble_desk import utc_day
from sayso.device.founding import Founded, found, renew
from sayso.ledger.key_list import list_hash, sign_key_list
from sayso.ledger.signing import fingerprint, public_key
from sayso.sealing.keys import new_identity, recipient_of
from sayso.wire.encoding import decode, encode
from sayso.wire.errors import SaysoError
from sayso.wire.key_list import DeskKeys, KeyList, Network, WorkerKey

pytestmark = pytest.mark.holds("A1.10", "A1.15")


class Desk:
    """A server's folder, and Ana's machine, which has seen the newest list that was ever made."""

    def __init__(self, folder: Path) -> None:
        """Found the network, and let Ana's keys say that she has seen list number 2."""
        self.data, self.ana = folder / "server" / "data", folder / "ana"
        self.founded: Founded = furnish(self.data)
        keys = self.founded.worker
        self.second = renew((), self.founded.secrets, keys, self.founded.network, utc_day())
        self.keys = replace(keys, list_number=2, list_hash=list_hash(self.second.keys))

    def list(self, handed_out: Network) -> subprocess.CompletedProcess[str]:
        """Let a server hand out a list, and Ana look at her queue."""
        for path in self.data.glob("sayso.db*"):
            path.unlink()
        (self.data / "network.json").write_bytes(encode(handed_out))
        with serve(self.data) as server:
            url = server.line("ready ")
            machine(self.ana, self.keys, url)
            return subprocess.run(command(self.ana, "list"), capture_output=True, text=True, check=False)

    def refused(self, handed_out: Network) -> str:
        """Return the sentence with which Ana's desk refuses a list; it prints nothing else."""
        done = self.list(handed_out)
        assert (done.returncode, done.stdout) == (1, ""), done.stdout
        return done.stderr


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk before any server runs."""
    return Desk(tmp_path)


def signed(seed: bytes, network: Network, **changed: object) -> Network:
    """Return a network's list with some fields changed, signed by this seed."""
    content = replace(decode(network.keys.payload, KeyList), **changed)
    return Network(network.root, sign_key_list(seed, content))


def test_the_list_that_she_has_seen_is_taken(desk: Desk) -> None:
    """The control: with the true newest list the same desk works."""
    done = desk.list(desk.second)
    assert done.returncode == 0, done.stderr


def test_another_networks_server_is_refused_by_both_fingerprints(desk: Desk) -> None:
    """A server of another network, or a key file of another: both fingerprints stand in the sentence."""
    other = found("Eve", "http://127.0.0.1:1", utc_day(), os.urandom).network
    sentence = desk.refused(other)
    assert fingerprint(desk.founded.network.root) in sentence
    assert fingerprint(other.root) in sentence
    assert "Nothing was read" in sentence


def test_an_older_list_is_refused(desk: Desk) -> None:
    """A server that goes back to list number 1 is refused: a colleague taken off would be on it again."""
    assert "newer list" in desk.refused(desk.founded.network)


def test_a_forked_list_is_refused(desk: Desk) -> None:
    """Another list with the number of the one that she has seen is refused, though the root has signed it."""
    fork = signed(desk.founded.secrets.root, desk.second, until=utc_day())
    assert "two different lists" in desk.refused(fork)


def test_a_list_that_does_not_follow_is_refused(desk: Desk) -> None:
    """A list with the next number that names another before it is refused."""
    gap = signed(desk.founded.secrets.root, desk.second, number=3, previous="0" * 64)
    assert "does not follow" in desk.refused(gap)


def test_a_list_that_has_run_out_is_refused(desk: Desk) -> None:
    """After its last day nobody relies on a list; the sentence names this machine's clock."""
    gone = (date.fromisoformat(utc_day()) - timedelta(days=1)).isoformat()
    old = signed(desk.founded.secrets.root, desk.second, number=3, previous=list_hash(desk.second.keys), until=gone)
    old = signed(desk.founded.secrets.root, old, day=gone)
    sentence = desk.refused(old)
    assert "too old" in sentence
    assert utc_day() in sentence


def test_a_worker_who_is_not_listed_does_not_work(desk: Desk) -> None:
    """A program whose own key is not on the list stops."""
    stranger = WorkerKey("Eve", public_key(os.urandom(32)))
    without = signed(
        desk.founded.secrets.root, desk.second, number=3, previous=list_hash(desk.second.keys), workers=(stranger,)
    )
    assert "no longer on the list" in desk.refused(without)


@pytest.mark.parametrize("slips_in", ["the desk's key", "a colleague's key"])
def test_a_list_that_the_server_signed_itself_is_refused(desk: Desk, slips_in: str) -> None:
    """The server's own key as the desk's or as a colleague's: refused by the desk and by her, who send nothing."""
    own = os.urandom(32)
    content = decode(desk.second.keys.payload, KeyList)
    false = (
        {"desk": DeskKeys(recipient_of(new_identity(os.urandom)), public_key(own))}
        if slips_in == "the desk's key"
        else {"workers": (*content.workers, WorkerKey("Bea", public_key(own)))}
    )
    lie = signed(own, desk.second, number=3, previous=list_hash(desk.second.keys), **false)
    with liar(lie) as (url, asked):
        machine(desk.ana, desk.keys, url)
        done = subprocess.run(command(desk.ana, "list"), capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (1, ""), done.stdout
        with pytest.raises(SaysoError):
            Reporter(url).tell()
        assert set(asked) == {"/api/1/keys"}
