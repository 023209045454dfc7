"""The server takes nothing but sealed files, and has no code that could seal or open one."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import grimp
import pytest
from tests.help.data_folder import House, Server, desk_deed, make_house, serving, signed_deed
from tests.help.sealed import UNDER_A_PASSPHRASE, sealed, sealed_entry, sealed_part, sealed_report

from sayso.wire.encoding import decode, encode
from sayso.wire.request import (
    Append,
    CaseLines,
    Change,
    DeskGrant,
    ListCases,
    ReadCases,
    ReadMailbox,
    Refusal,
    Report,
    SealedPart,
)

pytestmark = pytest.mark.holds("A1.12")

WORDS = b"He waits outside. She told me so. "
FORBIDDEN = ("sayso.sealing", "sayso.device", "sayso.desk", "pyrage")
SERVING = ("sayso.cli.serve", "sayso.assemble_serve", "sayso.web", "sayso.store", "sayso.service")


@dataclass(frozen=True)
class Running:
    """A running server, the house that it serves, and its log."""

    house: House
    server: Server


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Run a server that lists, in its log, every module that it imports."""
    house = make_house(tmp_path_factory.mktemp("house") / "data")
    with serving(house.data, env={"PYTHONPROFILEIMPORTTIME": "1"}) as server:
        yield Running(house, server)


@cache
def not_sealed() -> dict[str, bytes]:
    """Return what somebody might send in the place of a sealed part."""
    good = sealed()
    return {
        "words": WORDS * 40,
        "nothing": b"",
        "a passphrase": UNDER_A_PASSPHRASE,
        "armour": b"-----BEGIN AGE ENCRYPTED FILE-----\n" + WORDS * 20,
        "words under the first line": b"age-encryption.org/v1\n" + WORDS * 40,
        "words in a stanza": good.replace(b"-> X25519 ", b"-> X25519 " + WORDS.replace(b" ", b"") + b" ", 1),
        "two readers": sealed(readers=2),
        "no body": good[: good.index(b"\n--- ") + 5],
        "cut in its header": good[:100],
        "cut before its body": good[: good.index(b"\n--- ") + 49 + 16],
        "too much": sealed(plain=bytes(1024 * 1024)),
    }


@pytest.mark.parametrize("what", not_sealed())
def test_what_is_not_sealed_is_refused(running: Running, what: str) -> None:
    """Whatever is not an age file of the accepted shape is refused, wherever it stands, and nothing of it is kept."""
    wrong, good, report = not_sealed()[what], sealed_part(), sealed_report()
    entry = sealed() if what == "two readers" else wrong
    for part, first in (
        (SealedPart(good.part, wrong, good.hers, good.desk), report.entries[0]),
        (SealedPart(good.part, good.sealed, wrong, good.desk), report.entries[0]),
        (SealedPart(good.part, good.sealed, good.hers, wrong), report.entries[0]),
        (good, entry),
    ):
        body = encode(Report(report.mailbox, report.door, (*report.parts, part), (first,)))
        status, answer = running.server.ask("/api/1/report", body)
        assert status in {400, 413}, f"the server has taken {what}"
        assert decode(answer, Refusal).error in {"malformed", "too_large"}
        assert b"waits" not in answer
        assert running.server.ask("/api/1/read", encode(ReadMailbox(report.mailbox)))[0] == 404


@pytest.mark.parametrize("what", not_sealed())
def test_nothing_unsealed_comes_later(running: Running, what: str) -> None:
    """In a change or an answer, too, only sealed files are taken."""
    seed, good, wrong = os.urandom(32), sealed_part(), not_sealed()[what]
    report = sealed_report(seed)
    assert running.server.ask("/api/1/report", encode(report))[0] == 201
    entry = sealed() if what == "two readers" else wrong
    for change in (
        Change((SealedPart(good.part, wrong, good.hers, good.desk),), (), (), 1, (sealed_entry(),)),
        Change((), (DeskGrant(report.parts[0].part, wrong),), (), 1, (sealed_entry(),)),
        Change((), (), (), 1, (entry,)),
    ):
        body = signed_deed(running.server, seed, report.mailbox, change)
        assert running.server.ask("/api/1/deed", body)[0] in {400, 413}, f"the server has taken {what}"
    listed = running.server.ask("/api/1/desk", desk_deed(running.server, running.house.door_seed, ListCases()))[1]
    for line in decode(listed, CaseLines).cases:
        body = desk_deed(running.server, running.house.door_seed, Append(line.handle, 0, (entry,)))
        assert running.server.ask("/api/1/desk", body)[0] in {400, 413}, f"the server has taken {what}"


def test_no_chain_of_imports_leads_to_sealing() -> None:
    """From nothing that serves does any chain of imports lead to code that seals or opens."""
    graph = grimp.build_graph("sayso", include_external_packages=True)
    for module in SERVING:
        for forbidden in FORBIDDEN:
            if forbidden in graph.modules:
                chains = graph.find_shortest_chains(module, forbidden, as_packages=True)
                assert not chains, f"{module} reaches {forbidden}: {chains}"
    assert graph.find_shortest_chains("sayso.device", "pyrage", as_packages=True), "the control was not found"


def test_the_running_process_has_no_such_code(running: Running) -> None:
    """After it has done everything that it can do, the process has imported and mapped nothing that seals or opens."""
    server, desk_seed, seed = running.server, running.house.door_seed, os.urandom(32)
    report = sealed_report(seed)
    assert server.ask("/api/1/report", encode(report))[0] == 201
    assert server.ask("/api/1/read", encode(ReadMailbox(report.mailbox)))[0] == 200
    change = Change((sealed_part(),), (), (), 1, (sealed_entry(),))
    assert server.ask("/api/1/deed", signed_deed(server, seed, report.mailbox, change))[0] == 200
    handles = tuple(
        line.handle
        for line in decode(server.ask("/api/1/desk", desk_deed(server, desk_seed, ListCases()))[1], CaseLines).cases
    )
    assert server.ask("/api/1/desk", desk_deed(server, desk_seed, ReadCases(handles[:100])))[0] == 200
    append = Append(handles[0], 0, (sealed_entry(),))
    assert server.ask("/api/1/desk", desk_deed(server, desk_seed, append))[0] == 200
    maps = Path(f"/proc/{server.program.pid}/maps").read_text()
    assert "sqlite" in maps
    assert "pyrage" not in maps
    lines = [line for line in server.program.printed.splitlines() if line.startswith("import time:")]
    imported = {line.rpartition("|")[2].strip() for line in lines}
    assert "sayso.service.mailbox" in imported, "the control was not found"
    assert [name for name in imported if name.startswith(FORBIDDEN)] == []


def test_a_process_that_seals_would_be_noticed() -> None:
    """The control: a process that imports pyrage shows it in its maps."""
    script = "import pyrage, pathlib; print(pathlib.Path('/proc/self/maps').read_text())"
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert "pyrage" in told.stdout
