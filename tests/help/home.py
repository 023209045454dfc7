"""A network that `sayso init` founded for one test, and its server, as a host has them: commands, folders, a port.

`tests/help/house.py` is the quicker way, for tests that want a network's secrets at hand.
"""

import json
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from tests.help.house import LEAVE_URL, fill_site, serve
from tests.help.program import SAYSO, Program
from tests.help.tools import ROOT

from sayso.assemble_desk import desk_at, open_office
from sayso.desk.case import view
from sayso.desk.office import Office
from sayso.desk.printing import case_values
from sayso.desk.queue import row
from sayso.desk.showing import as_json
from sayso.device.halves import Secrets, find, join, read
from sayso.device.worker_keys import Passphrase

PASSPHRASE = "umbrela verde pleaca joi"


@dataclass
class Home:
    """A network: the server's `data` folder, the first worker's `desk` folder, its `port`, and the running `server`."""

    data: Path
    desk: Path
    port: int
    server: Program

    @property
    def address(self) -> str:
        """Where the server answers."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def passphrase(self) -> tuple[str, str]:
        """The option with which the first worker's commands find her passphrase."""
        return "--passphrase-file", str(self.desk.parent / "passphrase")

    @property
    def sheets(self) -> list[str]:
        """The text of the two trustees' sheets."""
        return [(self.desk.parent / f"sheets/half-{number}.txt").read_text() for number in (1, 2)]

    @property
    def secrets(self) -> Secrets:
        """The root's and the desk's secrets, as both trustees together could read them."""
        one, two = (read(find(sheet)) for sheet in self.sheets)
        return join(one, two)

    @cached_property
    def office(self) -> Office:
        """The first worker's desk, in this process: what her page and her commands show is made from it."""
        desk = desk_at(self.desk, Passphrase(PASSPHRASE))
        return open_office(desk, desk.keys())

    def cases(self) -> list[dict[str, Any]]:
        """Return every report that the desk may read, as `sayso desk show --json` prints it."""
        readable = [opened for opened in self.office.look() if opened.may_read]
        cases = [case_values(view(one), row(one, self.office.today())) for one in readable]
        printed: list[dict[str, Any]] = json.loads(as_json(cases))
        return printed

    def at_the_desk(self, words: str) -> list[dict[str, Any]]:
        """Return every report with these words that the desk may read."""
        return [case for case in self.cases() if any(account["words"] == words for account in case["accounts"])]

    @contextmanager
    def open_desk(self) -> Iterator[tuple[Program, str]]:
        """Start the first worker's local page; yield the program and the address that works once."""
        command = [*SAYSO, "desk", "--keys", str(self.desk), "--port", "0", *self.passphrase]
        with Program(command, self.desk.parent / "desk.log") as program:
            yield program, program.line("desk ")


def sayso(*words: str, expected: int = 0) -> str:
    """Run a command of `sayso` to its end; return what it printed, having checked its status."""
    done = subprocess.run(
        [*SAYSO, *words], cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    assert done.returncode == expected, f"sayso {words[0]}: {done.returncode}\n{done.stdout}{done.stderr}"
    return done.stdout + done.stderr


def free_port() -> int:
    """Return a port of 127.0.0.1 that nobody uses just now."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
        return port


def begin(folder: Path, port: int, leave_url: str = LEAVE_URL) -> None:
    """Let `sayso init` found a network in `folder`, and fill in what the host says of itself."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "passphrase").write_text(PASSPHRASE)
    places = {"--server": "data", "--desk": "desk", "--sheets": "sheets", "--passphrase-file": "passphrase"}
    options = [word for option, name in places.items() for word in (option, str(folder / name))]
    sayso("init", *options, "--name", "Ana", "--url", f"http://127.0.0.1:{port}")
    fill_site(folder / "data", leave_url)


@contextmanager
def home(folder: Path, leave_url: str = LEAVE_URL) -> Iterator[Home]:
    """Found a network in the empty folder `folder` and start its server; `log.txt` takes what it prints."""
    port = free_port()
    begin(folder, port, leave_url)
    with serve(folder / "data", port) as program:
        program.line("ready ")
        yield Home(folder / "data", folder / "desk", port, program)
