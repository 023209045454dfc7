"""Of a check nothing stays but a number for that member and day: not what was asked, not the answer, not in the log."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest
from tests.help.circle import spellings
from tests.help.circle_desk import Desk, circle_desk, utc_day
from tests.help.lists import HIT, MISS, OTHER, alert

from sayso.device.alerts import Gathered
from sayso.device.check import CouldNotCheck, NoMatch, Warned
from sayso.ledger.days import days_after
from sayso.lookup.stretch import stretch
from sayso.remote.member import Phone
from sayso.service import members
from sayso.store.sqlite import FILE, SqliteStore
from sayso.wire.errors import QuotaUsed
from sayso.wire.listing import Blinded, Evaluation

pytestmark = pytest.mark.holds("A3.13")
GREY = Gathered(alert("Grey car.", day=utc_day(), until=days_after(utc_day(), 30)), shown=True, identifiers=(HIT,))
Rows = dict[str, list[tuple[object, ...]]]


class Listening(Phone):
    """A phone that notes what it sent to the holder and what came back."""

    sent: list[bytes]

    def _evaluate(self, asked: Blinded) -> Evaluation:
        done = super()._evaluate(asked)
        self.sent += [*asked.elements, *done.elements, done.proof]
        return done


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Open a desk with a circle and a list."""
    with circle_desk(tmp_path_factory.mktemp("desk")) as opened:
        made = opened.anew("Leith")
        made.publish("Leith", [GREY])
        yield made


def rows(data: Path) -> Rows:
    """Return every row of every table."""
    with closing(sqlite3.connect(data / FILE)) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {table: database.execute(f"SELECT * FROM {table}").fetchall() for table in tables}


def raw(desk: Desk) -> bytes:
    """Return every byte of the server's folder, and what it printed."""
    files = [*sorted(desk.house.data.iterdir()), desk.house.data.with_name("log.txt")]
    return b"".join(path.read_bytes() for path in files)


def test_only_a_number_stays(desk: Desk) -> None:
    """After a hit and a miss one count has changed, nothing else; what passed is in no file, and the locker is."""
    code = desk.comes("Leith")
    first = desk.phone(code)
    assert first.check(first.circle("Leith"), [OTHER]) == (NoMatch(),)  # from now on her locker has the newest head
    opened = desk.phone(code)
    phone = Listening(opened.around, opened.keys, opened.occasion, opened.opened)
    phone.sent = []
    known = phone.circle("Leith")
    before = rows(desk.house.data)
    assert phone.check(known, [HIT, MISS]) == (Warned((GREY.alert,)), NoMatch())
    after = rows(desk.house.data)
    handle = sha256(phone.keys.mailbox).digest()
    assert (handle, utc_day(), 1) in before.pop("counts")
    assert (handle, utc_day(), 3) in after.pop("counts")
    assert after == before
    lies = raw(desk)
    assert len(phone.sent) == 5
    asked = [stretch(form, known.circle.hex()) for form in (HIT, MISS)]
    for secret in (*phone.sent, *asked, phone.keys.mailbox, HIT.encode(), MISS.encode(), b"4960123"):
        assert [one for one in spellings(secret) if len(one) > 6 and one in lies] == []
    assert phone.opened.sealed[-32:] in lies, "the control was not found"


def test_the_number_goes_with_the_day(desk: Desk, tmp_path: Path) -> None:
    """When the day is over no count is left, and no byte of the file says that she ever checked."""
    code = desk.comes("Leith")
    phone = desk.phone(code)
    phone.check(phone.circle("Leith"), [HIT])
    handle = sha256(phone.keys.mailbox).digest()
    with closing(sqlite3.connect(desk.house.data / FILE)) as there, closing(sqlite3.connect(tmp_path / FILE)) as copy:
        there.backup(copy)
    store = SqliteStore(tmp_path)
    assert store.checks(handle, utc_day()) == 1
    store.begin()
    members.forget(store, days_after(utc_day(), 1))
    store.commit()
    store.close()
    assert rows(tmp_path)["counts"] == []
    assert handle + utc_day().encode() not in (tmp_path / FILE).read_bytes()


@pytest.mark.holds("A3.7", "A3.19")
def test_used_up_says_when_it_renews(desk: Desk) -> None:
    """The twenty-first check of a day is a could-not-check, and the server's sentence says midnight UTC."""
    code = desk.comes("Leith")
    phone = desk.phone(code)
    known = phone.circle("Leith")
    for count in (8, 8, 4):
        assert phone.check(known, [MISS] * count) == (NoMatch(),) * count
    assert phone.check(known, [MISS]) == (CouldNotCheck("quota"),)
    with pytest.raises(QuotaUsed, match="midnight UTC"):
        phone._evaluate(Blinded((os.urandom(32),)))
