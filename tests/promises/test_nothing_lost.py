"""What was acknowledged is there; what was not is absent or whole. Nobody's report is lost to somebody else's."""

import contextlib
import http.client
import multiprocessing
import os
import random
import sqlite3
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from tests.help.data_folder import Server, make_house, serving
from tests.help.sealed import sealed_report
from tests.help.storing import store_until_killed, under

from sayso.service import mailbox
from sayso.store.sqlite import FILE, SqliteStore
from sayso.wire.encoding import decode, encode
from sayso.wire.errors import NothingThere
from sayso.wire.request import Mailbox, ReadMailbox, Report

pytestmark = pytest.mark.holds("A1.18")

PAIRS = 1000
KILLS_AT_STORE = 200
KILLS_OVER_HTTP = 20
MESSAGES_MAX = 9
SENDERS = 8
JSON = {"Content-Type": "application/json"}


def is_whole(found: Mailbox, report: Report) -> bool:
    """Return whether a mailbox holds exactly what was reported."""
    parts = sorted((one.part, one.sealed, one.hers) for one in report.parts)
    return [(one.part, one.sealed, one.hers) for one in found.parts] == parts and found.hers == report.entries


def stands(store: SqliteStore, mailbox_id: bytes, report: Report) -> bool:
    """Return whether the store has a case, whole."""
    try:
        return is_whole(mailbox.read(store, ReadMailbox(mailbox_id)), report)
    except NothingThere:
        return False


def send(port: int, bodies: list[bytes], together: threading.Barrier) -> list[int]:
    """Post each body at the instant at which the others post theirs; return the statuses."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    statuses = []
    for body in bodies:
        together.wait()
        connection.request("POST", "/api/1/report", body, JSON)
        answer = connection.getresponse()
        answer.read()
        statuses.append(answer.status)
    connection.close()
    return statuses


def test_two_at_the_same_instant(tmp_path: Path) -> None:
    """A thousand times two reports arrive at the same instant: both are taken and both are there."""
    house, report = make_house(tmp_path / "data"), sealed_report()
    ids = [[os.urandom(32) for _ in range(PAIRS)] for _ in range(2)]
    bodies = [[encode(under(report, one)) for one in mine] for mine in ids]
    barrier = threading.Barrier(2)
    with serving(house.data) as server, ThreadPoolExecutor(2) as pool:
        statuses = list(pool.map(lambda mine: send(server.port, mine, barrier), bodies))
    assert statuses == [[201] * PAIRS] * 2
    store = SqliteStore(house.data)
    assert all(stands(store, one, report) for mine in ids for one in mine)
    assert len(store.lines()) == 2 * PAIRS
    store.close()


def test_two_with_one_mailbox_at_the_same_instant(tmp_path: Path) -> None:
    """The same report twice at once is one report; two different ones under one id are one report and a conflict."""
    house, report, other = make_house(tmp_path / "data"), sealed_report(), sealed_report()
    barrier = threading.Barrier(2)
    with serving(house.data) as server, ThreadPoolExecutor(2) as pool:
        for _ in range(50):
            first, second = os.urandom(32), os.urandom(32)
            same = [encode(under(report, first))] * 2
            different = [encode(under(report, second)), encode(under(other, second))]
            for bodies, wanted in ((same, [200, 201]), (different, [201, 409])):
                answers = pool.map(lambda body: send(server.port, [body], barrier), bodies)
                assert sorted(status for (status,) in answers) == wanted


class Told:
    """What a storing process said before it was killed."""

    def __init__(self) -> None:
        self.there: set[bytes] = set()
        self.fresh: set[bytes] = set()
        self.gone: set[bytes] = set()
        self.transactions = 0
        self._begun: tuple[list[bytes], list[bytes]] = ([], [])

    def listen(self, tells: Connection) -> None:
        """Take in everything that it said to its end."""
        with contextlib.suppress(EOFError):
            while True:
                self.hear(tells.recv())

    def hear(self, message: tuple[str, *tuple[list[bytes], ...]]) -> None:
        """Take in one message."""
        match message:
            case "begin", added, removed:
                self._begun = (added, removed)
            case _:
                added, removed = self._begun
                self.there = (self.there | set(added)) - set(removed)
                self.fresh |= set(added)
                self.gone |= set(removed)
                self._begun = ([], [])
                self.transactions += 1

    def check(self, store: SqliteStore, report: Report) -> None:
        """Demand that acknowledged things are so, and that the transaction that was cut off is whole or absent."""
        added, removed = self._begun
        for one in (self.fresh & self.there) - set(removed):
            assert stands(store, one, report), "what was acknowledged is not there"
        found = {one for one in added if store.find(mailbox.handle_of(one)) is not None}
        left = {one for one in removed if store.find(mailbox.handle_of(one)) is not None}
        assert (found, left) in ((set(added), set()), (set(), set(removed))), "a transaction was cut in two"
        assert all(stands(store, one, report) for one in found)
        self.there = (self.there | found) - (set(removed) - left)
        self.gone |= set(removed) - left
        self.fresh = set()
        self._begun = ([], [])

    def check_all(self, store: SqliteStore, report: Report) -> None:
        """Demand that the store has exactly what stands after everything that was said."""
        assert all(stands(store, one, report) for one in self.there)
        assert {line.handle for line in store.lines()} == {mailbox.handle_of(one) for one in self.there}
        assert not any(store.find(mailbox.handle_of(one)) for one in self.gone)


def test_kill_at_the_store(tmp_path: Path) -> None:
    """Two hundred times a process that stores and deletes is killed: everything acknowledged is so afterwards."""
    report, told, dice = sealed_report(), Told(), random.Random(18)
    starting = multiprocessing.get_context("forkserver")
    starting.set_forkserver_preload(["tests.help.storing"])
    for _ in range(KILLS_AT_STORE):
        hears, tells = starting.Pipe(duplex=False)
        mine = sorted(told.there)[:20]
        process = starting.Process(target=store_until_killed, args=(tmp_path, encode(report), tells, mine))
        process.start()
        tells.close()
        for _ in range(dice.randint(1, MESSAGES_MAX)):
            told.hear(hears.recv())
        time.sleep(dice.uniform(0, 0.004))
        process.kill()
        process.join()
        told.listen(hears)
        hears.close()
        store = SqliteStore(tmp_path)
        told.check(store, report)
        store.close()
    store = SqliteStore(tmp_path)
    told.check_all(store, report)
    store.close()
    connection = sqlite3.connect(tmp_path / FILE)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()
    assert told.transactions > KILLS_AT_STORE, "it was killed before it could do anything"


def post_until_refused(server: Server, report: Report, sent: list[bytes], taken: list[bytes]) -> None:
    """Post reports over one connection until nobody answers; note what was sent and what was acknowledged."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    try:
        while True:
            mailbox_id = os.urandom(32)
            body = encode(under(report, mailbox_id))
            sent.append(mailbox_id)
            connection.request("POST", "/api/1/report", body, JSON)
            answer = connection.getresponse()
            answer.read()
            if answer.status == 201:
                taken.append(mailbox_id)
    except (OSError, http.client.HTTPException):
        connection.close()


def test_kill_over_http(tmp_path: Path) -> None:
    """Twenty times the server is killed while eight people send: who was told that it is there finds it there."""
    house, report, dice = make_house(tmp_path / "data"), sealed_report(), random.Random(20)
    all_taken: list[bytes] = []
    for _ in range(KILLS_OVER_HTTP):
        sent: list[bytes] = []
        taken: list[bytes] = []
        with serving(house.data) as server, ThreadPoolExecutor(SENDERS) as pool:
            senders = [pool.submit(post_until_refused, server, report, sent, taken) for _ in range(SENDERS)]
            time.sleep(dice.uniform(0.05, 0.3))
            server.program.kill()
            for one in senders:
                one.result()
        store = SqliteStore(house.data)
        assert all(stands(store, one, report) for one in taken), "it was acknowledged"
        found = [one for one in sent if store.find(sha256(one).digest()) is not None]
        assert all(stands(store, one, report) for one in found), "it is not whole"
        store.close()
        all_taken += taken
    store = SqliteStore(house.data)
    assert all(store.find(sha256(one).digest()) for one in all_taken), "it was acknowledged"
    store.close()
    with serving(house.data) as server:
        for one in dice.sample(all_taken, 100):
            status, answer = server.ask("/api/1/read", encode(ReadMailbox(one)))
            assert status == 200
            assert is_whole(decode(answer, Mailbox), report)
    assert len(all_taken) > KILLS_OVER_HTTP * SENDERS, "it was killed before it could do anything"
