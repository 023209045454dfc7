"""Circles go on under a new key of the desk, whoever has left; what lay under the old one is gone from the server."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.help.circle_desk import Desk, Worker, circle_desk, utc_day

from sayso.device import founding, joining
from sayso.device.circle import CIRCLES, book_name, published_name
from sayso.device.worker_keys import WorkerKeys
from sayso.ledger.signing import public_key
from sayso.remote import House as Remote
from sayso.sealing.files import unseal
from sayso.wire.errors import NotTrusted, SaysoError
from sayso.wire.key_list import Network
from sayso.wire.request import Done, NewKeys

pytestmark = pytest.mark.holds("A1.28")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk of two with a circle of one member and a list, all of which Bea has written."""
    with circle_desk(tmp_path / "house") as opened:
        opened.bea.circles.begin("indoor", 1)
        opened.comes("indoor", lambda: opened.bea.circles.invite("indoor", "en")[0])
        opened.bea.circles.look("indoor")
        for worker, deed in ((opened.ana, "propose"), (opened.bea, "confirm")):
            getattr(worker.press, deed)("indoor")
        yield opened


def renew_key(desk: Desk, *, bea_leaves: bool) -> tuple[WorkerKeys, WorkerKeys]:
    """Give the desk a new key at Ana's machine; return her keys, and those of Bea or what Bea has kept."""
    ana, bea = desk.keys
    remote = Remote(desk.house.address)
    now = remote.post("/api/1/keys", {}, Network)
    leaving = (public_key(bea.seed),) if bea_leaves else ()
    desk.ana.circles.sign_again(leaving)
    asked = [] if bea_leaves else [joining.read_request(joining.ask_for_key(bea), bea.network)]
    made = founding.renew_key(
        leaving,
        asked,
        desk.house.founded.secrets,
        replace(ana, list_number=2, list_hash=bea.list_hash),
        now,
        today=utc_day(),
        entropy=os.urandom,
    )
    remote.post("/api/1/desk/keys", NewKeys(made.network.keys), Done)
    hers = replace(made.worker, server=desk.house.address)
    return hers, bea if bea_leaves else joining.accept_key(bea, made.welcomes[0], utc_day())


def opens(desk: Desk, identity: str) -> int:
    """Return how many of the notes at the server an age identity opens."""
    opened = 0
    with closing(sqlite3.connect(desk.house.data / "sayso.db")) as database:
        for (sealed,) in database.execute("SELECT sealed FROM notes"):
            try:
                unseal(sealed, identity)
            except SaysoError:
                continue
            opened += 1
    return opened


def sees(worker: Worker) -> tuple[int, bool]:
    """Return how many members a worker's program finds in the circle, and whether it finds the published list."""
    circles = worker.circles
    book = circles.look("indoor").book
    occasion = circles.office.occasion()
    names = (CIRCLES, book_name(book.circle), published_name(book.circle))
    return len(book.members), len(circles.notebook.read(occasion, *names)) == len(names)


@pytest.mark.parametrize("bea_leaves", [True, False])
def test_the_circles_go_on(desk: Desk, *, bea_leaves: bool) -> None:
    """Members and list are there with the new key, whoever wrote them; the old key opens no note any more."""
    old = desk.keys[0].desk
    assert opens(desk, old) > 0
    ana, bea = renew_key(desk, bea_leaves=bea_leaves)
    worker = desk.worker(ana)
    worker.circles.bring_along([public_key(one.seed) for one in desk.keys])
    assert opens(desk, old) == 0
    assert opens(desk, ana.desk) > 0
    assert sees(worker) == (1, True)
    if bea_leaves:
        with pytest.raises(NotTrusted):
            sees(desk.worker(bea))
    else:
        assert sees(desk.worker(bea)) == (1, True)
        worker.press.propose("indoor")
        assert desk.worker(bea).press.confirm("indoor").number > 1


def test_who_comes_first_brings_a_note_along(desk: Desk) -> None:
    """If the machine that made the key brought nothing along, the next look does, at whosever machine."""
    _, bea = renew_key(desk, bea_leaves=False)
    assert sees(desk.worker(bea)) == (1, True)
