"""A legal hold that is ended: her ledger says so when it has, whenever the line breaks."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tests.help.house import House, house
from tests.help.reporter import Reporter

from sayso import remote
from sayso.assemble_desk import utc_hour
from sayso.desk.case import mark
from sayso.desk.office import Office
from sayso.store.sqlite import FILE
from sayso.wire.errors import NothingThere, Unavailable
from sayso.wire.request import Append, DeskDeed, Release

pytestmark = pytest.mark.holds("A2.9")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[House]:
    """Run a server."""
    with house(tmp_path / "house") as running:
        yield running


@pytest.mark.parametrize("breaks_at", [Release, Append])
def test_a_release_goes_on_where_it_stopped(
    server: House, breaks_at: type[Release | Append], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line breaks at either of its two deeds: pressed again, the hold has ended there and in her ledger."""
    her = Reporter(server.address)
    her.tell()
    office = Office(server.founded.worker, remote.House(server.address), utc_hour, os.urandom, keep=lambda _: None)
    opened = office.read(her.handle)
    part = opened.stands.parts[0]
    office.hold(her.handle, bytes.fromhex(part.part), "a court's order", mark(opened))
    post = office.house.post

    def breaks(path: str, asked: Any, kind: type[Any]) -> Any:
        if isinstance(asked, DeskDeed) and isinstance(asked.deed, breaks_at):
            raise Unavailable("No connection.")
        return post(path, asked, kind)

    with monkeypatch.context() as patch:
        patch.setattr(office.house, "post", breaks)
        with pytest.raises(Unavailable):
            office.release(her.handle, part.sealed, mark(office.read(her.handle)))
    assert [one.sealed for one in office.read(her.handle).held] == [part.sealed]
    assert holds(server) == (breaks_at is Release)
    office.release(her.handle, part.sealed, mark(office.read(her.handle)))
    assert (office.read(her.handle).held, holds(server)) == ((), 0)
    with pytest.raises(NothingThere):
        office.release(her.handle, part.sealed, mark(office.read(her.handle)))


def holds(server: House) -> int:
    """Return how many files the server holds."""
    with closing(sqlite3.connect(server.data / FILE)) as database:
        (count,) = database.execute("SELECT count(*) FROM held").fetchone()
        assert isinstance(count, int)
        return count
