"""What the database does not hold: finer times, addresses, mailbox ids, who opened what, the order of a day."""

import base64
import http.client
import random
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest
from tests.help.data_folder import House, Server, desk_deed, make_house, serving, utc_today
from tests.help.sealed import sealed_report

from sayso.service.gone import state_of
from sayso.store.sqlite import FILE, SqliteStore
from sayso.wire.encoding import decode, encode
from sayso.wire.request import Case, Cases, ListCases, ReadCases, ReadMailbox, Report

pytestmark = pytest.mark.holds("A1.14")

REPORTS = 300
AGENT = "Planted/7.3 (a telephone that nobody has)"
ADDRESS = "127.0.0.77"
BY_CHANCE = 0.25  # a rank correlation of 300 random places exceeds this once in 50,000 times
OF_CIRCLES = ("circles", "members", "memberships", "vouches", "draws", "invitations", "counts", "notes", "lists")
OF_LATER = ("pieces", "statements", "held", "gone")
"""After reports all these are empty. What those of circles hold: test_who_checked_what.py and test_links_end.py."""
TOMORROW = "2199-01-01"
COUNTERS = (slice(24, 28), slice(40, 44), slice(92, 96))  # in the header: how often it was written and rebuilt


@dataclass(frozen=True)
class Day:
    """A day's reports in the order in which they came, and the files before and after the day was over."""

    house: House
    reports: tuple[Report, ...]
    during: bytes
    after: bytes

    @property
    def handles(self) -> list[bytes]:
        """The handles in the order of arrival."""
        return [sha256(one.mailbox).digest() for one in self.reports]


def raw(data: Path) -> bytes:
    """Return every byte that lies in a data folder, the log of the server beside it included."""
    files = [*sorted(data.iterdir()), data.with_name(f"{data.name}.log")]
    return b"".join(path.read_bytes() for path in files)


def post(server: Server, path: str, body: bytes) -> bytes:
    """Post from a planted address with a planted browser."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, source_address=(ADDRESS, 0))
    headers = {"Content-Type": "application/json", "User-Agent": AGENT, "X-Forwarded-For": ADDRESS}
    connection.request("POST", path, body, headers)
    answer = connection.getresponse()
    assert answer.status in {200, 201}
    told = answer.read()
    connection.close()
    return told


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Day:
    """Let a day's reports come to a running server, and let the day end."""
    house = make_house(tmp_path_factory.mktemp("house") / "data")
    reports = tuple(sealed_report() for _ in range(REPORTS))
    with serving(house.data) as server:
        for one in reports:
            post(server, "/api/1/report", encode(one))
        during = raw(house.data)
    store = SqliteStore(house.data)
    store.rebuild(TOMORROW)  # what the server does in the first minute of the next day, or when it starts
    store.close()
    return Day(house, reports, during, (house.data / FILE).read_bytes())


def test_every_value_is_one_that_was_sent(day: Day) -> None:
    """Each value of each row is what the clients sent, a hash of it, the day, or a small counter: nothing else."""
    connection = sqlite3.connect(day.house.data / FILE)
    rows = {name: set(connection.execute(f"SELECT * FROM {name}")) for name in ("cases", "parts", "entries")}
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    others = [row for table in (*OF_CIRCLES, *OF_LATER) for row in connection.execute(f"SELECT * FROM {table}")]
    own = [*connection.execute("SELECT * FROM keys"), *connection.execute("SELECT * FROM rebuilt")]
    connection.close()
    today = utc_today().isoformat()
    handles = day.handles
    assert rows["cases"] == {
        (handle, one.door, sha256(encode(one)).digest(), today, 1, today, state_of(one.mailbox, one.entries[0]))
        for handle, one in zip(handles, day.reports, strict=True)
    }
    assert rows["parts"] == {
        (handle, part.part, part.sealed, part.hers, part.desk)
        for handle, one in zip(handles, day.reports, strict=True)
        for part in one.parts
    }
    assert rows["entries"] == {
        (handle, "hand", 0, one.entries[0]) for handle, one in zip(handles, day.reports, strict=True)
    }
    assert own == [(1, encode(day.house.network.keys)), (1, TOMORROW)]
    assert tables == {"cases", "parts", "entries", "keys", "rebuilt", *OF_CIRCLES, *OF_LATER}
    assert others == []


def test_another_order_gives_the_same_file(day: Day, tmp_path: Path) -> None:
    """The same reports in another order give the same file, byte for byte, once the day is over."""
    shuffled = random.Random(7).sample(day.reports, REPORTS)
    store = SqliteStore(tmp_path)
    store.begin()
    store.keep_keys(encode(day.house.network.keys))
    for one in shuffled:
        accepted = sha256(encode(one)).digest()
        store.add(sha256(one.mailbox).digest(), one, accepted, utc_today().isoformat())
    store.commit()
    store.rebuild(TOMORROW)
    store.close()
    assert without_counters((tmp_path / FILE).read_bytes()) == without_counters(day.after)


def test_the_order_is_not_to_be_told(day: Day) -> None:
    """Where a case's rows and overflow pages lie tells its turn no better than chance; during the day it does."""
    for piece in (lambda one: sha256(one.mailbox).digest(), lambda one: one.parts[0].desk[-64:], lambda one: one.door):
        after = [day.after.find(piece(one)) for one in day.reports]
        assert abs(correlation(after)) < BY_CHANCE
    during = [day.during.find(one.parts[0].desk[-64:]) for one in day.reports]
    assert correlation(during) > 2 * BY_CHANCE, "the control was not found"


def test_nobody_is_named(day: Day) -> None:
    """No address, browser or mailbox id stands in any file of the server; the handle does, so the search works."""
    needles = [AGENT.encode(), b"Planted", ADDRESS.encode(), bytes(map(int, ADDRESS.split("."))) + b"\0\0"]
    for one in day.reports[:20]:
        needles += [one.mailbox, one.mailbox.hex().encode(), base64.b64encode(one.mailbox)[:-2]]
    assert [needle for needle in needles if needle in day.during + day.after] == []
    assert all(handle in day.after for handle in day.handles)


def test_reading_leaves_no_trace(day: Day) -> None:
    """After she and the desk have read everything, no byte of the server's files is another."""
    with serving(day.house.data) as server:
        post(server, "/api/1/keys", b"{}")  # it answers after it has rebuilt what an earlier day left
        before = raw(day.house.data)
        for one in day.reports[:20]:
            post(server, "/api/1/read", encode(ReadMailbox(one.mailbox)))
            post(server, "/api/1/keys", b"{}")
        post(server, "/api/1/desk", desk_deed(server, day.house.door_seed, ListCases()))
        wanted = ReadCases(tuple(day.handles[:20]))
        cases = decode(post(server, "/api/1/desk", desk_deed(server, day.house.door_seed, wanted)), Cases).cases
        assert [case.handle for case in cases] == day.handles[:20]
        assert all(isinstance(case, Case) and len(case.parts) == 3 for case in cases)
        assert raw(day.house.data) == before


def without_counters(file: bytes) -> bytes:
    """Return a database file without the header's counters of writes."""
    plain = bytearray(file)
    for counter in COUNTERS:
        plain[counter] = bytes(4)
    return bytes(plain)


def correlation(places: Sequence[int]) -> float:
    """Return the rank correlation (Spearman) between places and the order in which they are given."""
    assert min(places) >= 0, "a row was not found"
    count = len(places)
    ranks = {place: rank for rank, place in enumerate(sorted(places))}
    squares = sum((rank - ranks[place]) ** 2 for rank, place in enumerate(places))
    return 1 - 6 * squares / (count * (count**2 - 1))
