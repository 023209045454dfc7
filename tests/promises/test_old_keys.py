"""The desk's key is renewed: who has left opens nothing new, and the key from before is dropped when its grants end.

Who has left holds the key file, its passphrase, and a copy of the server's whole disk. Each test has its control: the
same search with the key of somebody who stayed finds the words.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.help.desk import PASSPHRASE
from tests.help.house import House, house
from tests.help.reporter import Reporter, account

from sayso import remote
from sayso.assemble_desk import utc_day
from sayso.desk.case import mark
from sayso.desk.ceremonies import Desk
from sayso.desk.office import Office
from sayso.device import founding, joining, reporter
from sayso.device.founding import NewKey
from sayso.device.halves import Secrets
from sayso.device.occasion import GRANT_DAYS
from sayso.device.worker_keys import WorkerKeys
from sayso.ledger.days import days_after, read_day
from sayso.ledger.key_list import CLOCK_DAYS
from sayso.ledger.signing import public_key
from sayso.sealing.files import unseal
from sayso.wire.encoding import decode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import Conflict, NotTrusted, SaysoError
from sayso.wire.key_list import Network
from sayso.wire.request import Done, NewKeys
from sayso.wire.statement import Account, Answer, Grant, Statement

pytestmark = pytest.mark.holds("A1.28")
BEFORE, AFTER = "Told while three had the key.", "Told when one had left."


@dataclass
class Machine:
    """A worker's machine: her keys, and the day that its clock has."""

    server: House
    folder: Path
    keys: WorkerKeys
    day: str = field(default_factory=utc_day)

    @property
    def desk(self) -> Desk:
        """Her folder, with the passphrase."""
        return Desk(self.folder, PASSPHRASE, self.day, os.urandom)

    @property
    def office(self) -> Office:
        """Her program."""
        hour = 24 * (read_day(self.day) - date(1970, 1, 1)).days
        return Office(self.keys, remote.House(self.server.address), lambda: hour, os.urandom, self.keep)

    def keep(self, keys: WorkerKeys) -> None:
        """Take new keys, as her program does."""
        self.keys = keys

    def answers(self, words: str) -> None:
        """Answer in the one case that there is."""
        [opened] = self.office.look()
        self.office.write(opened.handle, Answer(words), mark(opened))

    def reads(self) -> set[str]:
        """Return every account that her program shows."""
        parts = [part.content for case in self.office.look() for part in case.parts]
        return {one.words for one in parts if isinstance(one, Account)}


@dataclass
class Scene:
    """A desk of three, of whom Eva is about to leave; somebody has told something."""

    server: House
    ana: Machine
    bea: Machine
    eva: Machine
    her: Reporter

    @property
    def secrets(self) -> Secrets:
        """What both halves give."""
        return self.server.founded.secrets

    def now(self) -> Network:
        """Return what the server hands out."""
        return remote.House(self.server.address).post("/api/1/keys", {}, Network)

    def publish(self, network: Network) -> None:
        """Give the server the next list."""
        remote.House(self.server.address).post("/api/1/desk/keys", NewKeys(network.keys), Done)

    def renew_key(self) -> NewKey:
        """Give the desk a new key at Ana's machine, without Eva; Bea has asked for it."""
        asked = joining.read_request(joining.ask_for_key(self.bea.keys), self.bea.keys.network)
        leaving = (public_key(self.eva.keys.seed),)
        made = founding.renew_key(
            leaving, [asked], self.secrets, self.ana.keys, self.now(), today=utc_day(), entropy=os.urandom
        )
        self.publish(made.network)
        self.ana.keys = replace(made.worker, server=self.server.address)
        self.bea.keys = joining.accept_key(self.bea.keys, made.welcomes[0], utc_day())
        return made


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    """Ana, Bea and Eva at one desk, all with the desk's first key."""
    with house(tmp_path / "here") as server:
        keys = [replace(server.founded.worker, server=server.address)]
        now = server.founded.network
        for name in ("Bea", "Eva"):
            hers, request = joining.ask_to_join(name, now, os.urandom)
            asked = joining.read_request(request, hers.network)
            now, welcome = founding.admit(asked, server.founded.secrets, keys[0], now, utc_day())
            remote.House(server.address).post("/api/1/desk/keys", NewKeys(now.keys), Done)
            keys.append(joining.accept_welcome(hers, welcome, utc_day()))
        ana, bea, eva = (Machine(server, tmp_path / one.name, one) for one in keys)
        her = Reporter(server.address)
        her.tell(account(BEFORE))
        yield Scene(server, ana, bea, eva, her)


def opened_from_the_disk(server: House, keys: WorkerKeys) -> set[str]:
    """Return every account that can be opened with a worker's keys from a copy of the server's database."""
    identities = "\n".join((keys.desk, *(one.identity for one in keys.older)))
    found: set[str] = set()
    with closing(sqlite3.connect(server.data / "sayso.db")) as database:
        for sealed, grant in database.execute("SELECT sealed, desk FROM parts"):
            try:
                given = decode(decode(unseal(grant, identities), Envelope).payload, Statement).says
                assert isinstance(given, Grant)
                part = decode(decode(unseal(sealed, given.secret), Envelope).payload, Statement).says
            except SaysoError:
                continue
            found |= {part.content.words} if isinstance(part.content, Account) else set()
    return found


def test_who_has_left_opens_nothing_new(scene: Scene) -> None:
    """What is told after opens on the machines of those who stayed, not with the file of the one who left."""
    assert scene.eva.reads() == {BEFORE}
    scene.renew_key()
    Reporter(scene.server.address).tell(account(AFTER))
    assert scene.ana.reads() == scene.bea.reads() == {BEFORE, AFTER}
    with pytest.raises(NotTrusted):
        scene.eva.reads()
    assert opened_from_the_disk(scene.server, scene.eva.keys) == {BEFORE}
    assert opened_from_the_disk(scene.server, scene.ana.keys) == {BEFORE, AFTER}


def test_those_who_stay_go_on_with_what_is_older(scene: Scene) -> None:
    """A report from before is read and answered; when she lets the desk read on, it needs the new key alone."""
    scene.ana.answers("With the old key.")
    scene.renew_key()
    scene.bea.answers("With the new one.")
    her = Reporter(scene.server.address, scene.her.keys)
    assert [answer.words for answer in her.read().answers] == ["With the old key.", "With the new one."]
    her.change(reporter.open_to_desk)
    for keys, words in ((scene.ana.keys, 2), (scene.ana.keys.on("2100-01-01"), 1)):
        scene.ana.keys = keys
        [opened] = scene.ana.office.look()
        assert (opened.faults, len(opened.answers), scene.ana.reads()) == (0, words, {BEFORE})


@pytest.mark.holds("A2.9")
def test_the_old_key_is_dropped_when_its_last_grant_has_run_out(scene: Scene) -> None:
    """The file that a program writes after that day does not hold it; until then it does."""
    old = scene.ana.keys.desk
    scene.renew_key()
    last = days_after(utc_day(), GRANT_DAYS + CLOCK_DAYS)
    for machine in (scene.ana, scene.bea):
        assert [(one.identity, one.until) for one in machine.keys.older] == [(old, last)]
        for day, kept in ((last, True), (days_after(last, 1), False)):
            machine.day = day
            machine.office.occasion()
            machine.desk.keep(machine.keys)
            assert [one.identity for one in machine.desk.keys().older] == [old if kept else ""]
        assert machine.reads() == set()


def test_nobody_else_gets_the_new_key(scene: Scene) -> None:
    """Who is not on the list, or is being taken off, gets no welcome; a welcome for one does not serve another."""
    for stranger in (scene.eva.keys, replace(scene.bea.keys, seed=os.urandom(32))):
        asked = joining.read_request(joining.ask_for_key(stranger), stranger.network)
        with pytest.raises(Conflict):
            founding.renew_key(
                (public_key(scene.eva.keys.seed),),
                [asked],
                scene.secrets,
                scene.ana.keys,
                scene.now(),
                today=utc_day(),
                entropy=os.urandom,
            )
    made = scene.renew_key()
    with pytest.raises(SaysoError):
        joining.accept_key(scene.eva.keys, made.welcomes[0], utc_day())


def test_the_old_halves_open_nothing_new(scene: Scene) -> None:
    """The trustees' old halves still hold the root, but not the desk's new key: the programs say that they are old."""
    made = scene.renew_key()
    with pytest.raises(NotTrusted, match="older key"):
        founding.check_secrets(scene.secrets, scene.now())
    founding.check_secrets(made.secrets, scene.now())
    Reporter(scene.server.address).tell(account(AFTER))
    assert AFTER not in opened_from_the_disk(scene.server, scene.eva.keys)
