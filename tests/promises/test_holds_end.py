"""Promise: what her ledger says of a legal hold is true, and every hold can be ended: then the file is gone.

A real server, one worker's office and her device. The file is looked for on the server's disk, where the same search
finds it before.
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from tests.help.desk import command, machine
from tests.help.home import sayso
from tests.help.house import House, house
from tests.help.reporter import Reporter

from sayso import remote
from sayso.assemble_desk import utc_hour
from sayso.desk.case import mark
from sayso.desk.office import Office
from sayso.device import reporter
from sayso.device.entries import holds
from sayso.wire.errors import NothingThere
from sayso.wire.request import Mailbox, Remove

pytestmark = pytest.mark.holds("A2.9")
PIECE = 48


@dataclass
class Held:
    """A case of which one part is held: the server, the desk, she, the file and its hash."""

    server: House
    office: Office = field(init=False)
    her: Reporter = field(init=False)
    file: bytes = field(init=False)
    sealed: str = field(init=False)

    def __post_init__(self) -> None:
        """Let her tell, and a worker hold the first part."""
        where = remote.House(self.server.address)
        self.office = Office(self.server.founded.worker, where, utc_hour, os.urandom, keep=lambda _: None)
        self.her = Reporter(self.server.address)
        self.her.tell()
        opened = self.office.read(self.her.handle)
        part = opened.stands.parts[0]
        mailbox = self.her.house.post("/api/1/read", reporter.read_mailbox(self.her.keys), Mailbox)
        self.file = next(one.sealed for one in mailbox.parts if one.part.hex() == part.part)
        self.sealed = part.sealed
        self.office.hold(self.her.handle, bytes.fromhex(part.part), "a court's order", mark(opened))

    def on_disk(self) -> bool:
        """Say whether a longer piece of the file stands in the server's folder."""
        disk = b"".join(path.read_bytes() for path in Path(self.server.data).iterdir() if path.is_file())
        return any(self.file[at : at + PIECE] in disk for at in range(0, len(self.file) - PIECE, PIECE))

    def told(self) -> list[str]:
        """Return the hashes of what her page says to be held."""
        opened = self.her.read()
        return [one.sealed for one in holds([*opened.past.said, *opened.said])]

    def at_the_server(self) -> bool:
        """Say whether the server holds it."""
        return self.sealed in {one.sealed.hex() for one in self.office.holds()}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """Run a server."""
    with house(tmp_path_factory.mktemp("holds")) as running:
        yield running


@pytest.fixture
def held(server: House) -> Held:
    """Return a case of which one part is held."""
    return Held(server)


def test_after_she_moved_it_ends_at_the_server_before_her_ledger_says_so(held: Held) -> None:
    """She moves twice; the desk ends the hold in her newest case: it is gone from her page and from the disk."""
    for _ in range(2):
        held.her.move()
    assert (held.told(), held.at_the_server(), held.on_disk()) == ([held.sealed], True, True)
    held.office.release(held.her.handle, held.sealed, mark(held.office.read(held.her.handle)))
    assert (held.told(), held.at_the_server(), held.on_disk()) == ([], False, False)


GOING: dict[str, Callable[[Reporter], None]] = {
    "closed": lambda her: her.change(reporter.close),
    "deleted": lambda her: her.do(Remove()),
}


@pytest.mark.parametrize("how", list(GOING))
def test_what_is_held_of_a_case_that_is_not_open_can_be_ended(held: Held, how: str) -> None:
    """No page of the desk opens it any more: its hold is in the list of holds, and is ended there."""
    GOING[how](held.her)
    with pytest.raises(NothingThere):
        held.office.read(held.her.handle)
    assert (held.at_the_server(), held.on_disk()) == (True, True)
    assert not held.office.end_hold(held.sealed)
    assert (held.at_the_server(), held.on_disk()) == (False, False)
    with pytest.raises(NothingThere):
        held.office.end_hold(held.sealed)
    if how == "closed":
        assert held.told() == [held.sealed]
        held.her.change(reporter.open_to_desk)
        assert held.office.end_hold(held.sealed)
        assert held.told() == []


def test_from_a_terminal(held: Held, tmp_path: Path) -> None:
    """`sayso desk holds` names it; with `--end` it ends, in her ledger too, as she has only moved."""
    desk = machine(tmp_path / "ana", held.server.founded.worker, held.server.address).folder
    run = lambda *words, expected=0: sayso(*command(desk, "holds", *words)[3:], expected=expected)  # noqa: E731
    report = held.her.handle.hex()
    held.her.move()
    assert f"{held.sealed[:8]}  report {report[:8]}  since " in run()
    assert f'"report": "{report}"' in run("--json")
    run("--end", "0000", expected=1)
    assert run("--end", held.sealed[:8]) == "The hold has ended. Her ledger says so.\n"
    assert (held.told(), held.at_the_server(), held.on_disk()) == ([], False, False)
