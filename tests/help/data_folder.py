"""A server's data folder as `sayso init` and the host would make it, and what one can ask of a running server."""

import errno
import http.client
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from pyrage import x25519
from tests.help.program import SAYSO, Program

from sayso.ledger.key_list import list_hash, network_id, sign_key_list
from sayso.ledger.signing import public_key, sign_deed
from sayso.settings import LINES
from sayso.wire.encoding import decode, encode
from sayso.wire.key_list import DeskKeys, KeyList, Network, WorkerKey
from sayso.wire.request import (
    Append,
    Change,
    DeskDeed,
    ListCases,
    MailboxDeed,
    Move,
    Nonce,
    ReadCases,
    Remove,
)

LISTED_DAYS = 90


def utc_today() -> date:
    """Return today as a UTC day."""
    return datetime.now(UTC).date()


class House(NamedTuple):
    """A data folder, the secrets of its network, and its first key list."""

    data: Path
    root_seed: bytes
    door_seed: bytes
    network: Network


def make_house(data: Path, day: date | None = None) -> House:
    """Make a data folder with a filled statement and a network whose key list begins on `day` (today)."""
    data.mkdir(parents=True, exist_ok=True)
    root_seed, door_seed = os.urandom(32), os.urandom(32)
    listed = key_list(root_seed, door_seed, day or utc_today())
    network = Network(public_key(root_seed), sign_key_list(root_seed, listed))
    (data / "network.json").write_bytes(encode(network))
    (data / "site.toml").write_text(filled_site(), "utf-8")
    (data / "backup.txt").write_text(f"{x25519.Identity.generate().to_public()}\n")
    return House(data, root_seed, door_seed, network)


def filled_site() -> str:
    """Return a `site.toml` with every line's own example in it."""
    return "".join(f'{line.key} = "{line.example}"\n' for line in LINES)


def key_list(root_seed: bytes, door_seed: bytes, day: date, before: Network | None = None, number: int = 1) -> KeyList:
    """Return a key list with one worker, good for 90 days from `day`, which follows that of `before`."""
    return KeyList(
        network_id(public_key(root_seed)),
        number,
        list_hash(before.keys) if before else "",
        day.isoformat(),
        (day + timedelta(days=LISTED_DAYS)).isoformat(),
        DeskKeys(str(x25519.Identity.generate().to_public()), public_key(door_seed)),
        (WorkerKey("Ana", public_key(os.urandom(32))),),
    )


def ask(port: int, path: str, body: bytes = b"{}", kind: str = "application/json") -> tuple[int, bytes]:
    """Post a body to a server on this machine; return status and answer."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request("POST", path, body, {"Content-Type": kind})
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


class Server(NamedTuple):
    """A running server: its program and its port."""

    program: Program
    port: int

    def ask(self, path: str, body: bytes = b"{}", kind: str = "application/json") -> tuple[int, bytes]:
        """Post a body; return status and answer."""
        return ask(self.port, path, body, kind)


@contextmanager
def serving(data: Path, *before: str, env: Mapping[str, str] | None = None) -> Iterator[Server]:
    """Run `sayso serve` on a data folder and a free port; `before` are words that come before the command."""
    command = [*before, *SAYSO, "serve", "--data", str(data), "--port", "0"]
    with Program(command, data.with_name(f"{data.name}.log"), env) as program:
        yield Server(program, int(program.line("ready http://127.0.0.1:")))


def signed_deed(server: Server, seed: bytes, mailbox: bytes, deed: Change | Remove | Move) -> bytes:
    """Return the body of a deed on a case, signed with its door over a fresh nonce."""
    nonce = decode(server.ask("/api/1/nonce")[1], Nonce).nonce
    return encode(MailboxDeed(mailbox, nonce, deed, sign_deed(seed, nonce, deed)))


def desk_deed(server: Server, seed: bytes, deed: ListCases | ReadCases | Append) -> bytes:
    """Return the body of what the desk asks, signed with its door over a fresh nonce."""
    nonce = decode(server.ask("/api/1/nonce")[1], Nonce).nonce
    return encode(DeskDeed(nonce, deed, sign_deed(seed, nonce, deed)))


NO_POWER = ("setpriv", "--bounding-set=-dac_override,-dac_read_search") if os.geteuid() == 0 else ()
"""Words before a command that let it run without root's power to read and write everything."""


def without_right(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Let no file of this name be read, as for a user without the right to."""
    asked = os.access
    monkeypatch.setattr(os, "access", lambda path, right: Path(path).name != name and asked(path, right))
    for read in ("read_text", "read_bytes"):
        allowed = getattr(Path, read)

        def refuse(path: Path, *given: object, allowed: Callable[..., object] = allowed) -> object:
            if path.name == name:
                raise PermissionError(errno.EACCES, "Permission denied", str(path))
            return allowed(path, *given)

        monkeypatch.setattr(Path, read, refuse)
