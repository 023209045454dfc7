"""A network founded for one test and its server: a fresh folder, a free port, a process of its own."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tests.help.program import SAYSO, Program

from sayso.device.founding import Founded, backup_recipient, found
from sayso.settings import LINES
from sayso.wire.encoding import encode

LEAVE_URL = "http://127.0.0.1:9/an-ordinary-page"  # nothing answers there: leaving needs no network in tests
SITE = {line.key: line.example for line in LINES}
CIRCLES = ("Glasgow indoor", "Leeds indoor")
PARTNER = "The Kitchen Table"
DESTINATIONS = f"""police = true
police_with_me = true
public = true
{"".join(f'[[circle]]{chr(10)}name = "{name}"{chr(10)}' for name in CIRCLES)}
[[partner]]
name = "{PARTNER}"
rules = "They keep notes for a year and tell nobody else."
"""


@dataclass
class House:
    """A running server: its `data` folder, its `address`, its `program`, and what was founded."""

    data: Path
    founded: Founded
    program: Program
    address: str = field(init=False)

    def __post_init__(self) -> None:
        """Wait until it answers."""
        self.address = self.program.line("ready ")

    @property
    def port(self) -> int:
        """Where it listens on 127.0.0.1."""
        return int(self.address.rpartition(":")[2])


def furnish(data: Path, leave_url: str = LEAVE_URL) -> Founded:
    """Found a network, and fill the server's folder."""
    data.mkdir(parents=True)
    founded = found("Ana", "http://127.0.0.1:1", datetime.now(UTC).date().isoformat(), os.urandom)
    (data / "network.json").write_bytes(encode(founded.network))
    (data / "backup.txt").write_text(backup_recipient(founded.secrets) + "\n")
    fill_site(data, leave_url)
    return founded


def fill_site(data: Path, leave_url: str = LEAVE_URL) -> None:
    """Fill in what the host says of itself."""
    lines = SITE | {"leave_url": leave_url}
    said = "".join(f'{key} = "{_quoted(text)}"\n' for key, text in lines.items())
    (data / "site.toml").write_text(said + DESTINATIONS)


def _quoted(text: str) -> str:
    return re.sub(r'(["\\])', r"\\\1", text)


@contextmanager
def house(folder: Path, leave_url: str = LEAVE_URL) -> Iterator[House]:
    """Start a server with a new network in `folder`; `log.txt` beside its data takes what it prints."""
    founded = furnish(folder / "data", leave_url)
    with serve(folder / "data") as program:
        yield House(folder / "data", founded, program)


@contextmanager
def serve(data: Path, port: int = 0) -> Iterator[Program]:
    """Start `sayso serve` on a folder that is there already."""
    command = [*SAYSO, "serve", "--data", str(data), "--port", str(port)]
    with Program(command, data.with_name("log.txt")) as program:
        yield program
