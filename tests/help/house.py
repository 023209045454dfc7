"""A network founded for one test by `sayso init`, and its server, in a fresh folder on a free port."""

import re
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.help.program import SAYSO, Program
from tests.help.tools import ROOT

from sayso.device.halves import Secrets, find, join, read
from sayso.settings import LINES

LEAVE_URL = "http://127.0.0.1:9/an-ordinary-page"  # nothing answers there: leaving needs no network in tests
PASSPHRASE = "umbrela verde pleaca joi"
SITE = {line.key: line.example for line in LINES}


@dataclass
class House:
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

    def ask_desk(self, *words: str) -> str:
        """Run a command of the first worker's (`list`, `show`, …); return what it printed."""
        command, *rest = words
        return sayso("desk", command, "--keys", str(self.desk), *self.passphrase, *rest)

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
    folder.mkdir(parents=True)
    (folder / "passphrase").write_text(PASSPHRASE)
    places = {"--server": "data", "--desk": "desk", "--sheets": "sheets", "--passphrase-file": "passphrase"}
    options = [word for option, name in places.items() for word in (option, str(folder / name))]
    sayso("init", *options, "--name", "Ana", "--url", f"http://127.0.0.1:{port}")
    lines = SITE | {"leave_url": leave_url}
    (folder / "data/site.toml").write_text("".join(f'{key} = "{_quoted(text)}"\n' for key, text in lines.items()))


def _quoted(text: str) -> str:
    return re.sub(r'(["\\])', r"\\\1", text)


@contextmanager
def house(folder: Path, leave_url: str = LEAVE_URL) -> Iterator[House]:
    """Found a network in the new folder `folder` and start its server; `log.txt` takes what it prints."""
    port = free_port()
    begin(folder, port, leave_url)
    with serve(folder / "data", port) as program:
        yield House(folder / "data", folder / "desk", port, program)


@contextmanager
def serve(data: Path, port: int) -> Iterator[Program]:
    """Start `sayso serve` on a folder that is there already, and wait until it answers."""
    command = [*SAYSO, "serve", "--data", str(data), "--port", str(port)]
    with Program(command, data.with_name("log.txt")) as program:
        program.line("ready ")
        yield program
