"""`sayso doctor`: one line for each thing, and a status."""

import gzip
import http.client
import json
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import brotli
import pytest
from click.testing import CliRunner
from tests.help.data_folder import NO_POWER, House, Server, key_list, make_house, serving, utc_today, without_right
from tests.help.program import SAYSO
from tests.help.sealed import sealed_report
from tests.help.tamper import tampering

from sayso.cli import sayso
from sayso.cli.compare import BYTES_MAX
from sayso.ledger.key_list import sign_key_list
from sayso.store.sqlite import SqliteStore
from sayso.web.assets import CODINGS, Served
from sayso.wire.encoding import encode
from sayso.wire.request import NewKeys


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Make a data folder."""
    return make_house(tmp_path / "data")


@pytest.fixture
def server(house: House) -> Iterator[Server]:
    """Run a server with one report."""
    with serving(house.data) as running:
        assert running.ask("/api/1/report", encode(sealed_report()))[0] == 201
        yield running


def examined(data: Path, *words: str) -> dict[str, tuple[bool, str]]:
    """Let the doctor look; return what it found, having held its status against it."""
    done = CliRunner().invoke(sayso, ["doctor", "--data", str(data), "--json", *words])
    findings = json.loads(done.stdout)
    assert done.exit_code == (0 if all(one["well"] for one in findings) else 1)
    return {one["what"]: (one["well"], one["say"]) for one in findings}


def wrong(found: dict[str, tuple[bool, str]]) -> dict[str, str]:
    """Return what is not well."""
    return {what: say for what, (well, say) in found.items() if not well}


def test_all_is_well(house: House, server: Server) -> None:
    """A new folder is well, and so is that of a running server."""
    assert set(examined(house.data)) == {
        "statement",
        "folder",
        "secrets",
        "disk",
        "backup",
        "check",
        "database",
        "keys",
        "clock",
    }
    assert wrong(examined(house.data)) == {}
    assert server.ask("/api/1/keys")[0] == 200


def test_lines_for_people(house: House) -> None:
    """Without `--json` each thing has a line that begins with ok or WRONG."""
    (house.data / "site.toml").unlink()
    command = [*SAYSO, "doctor", "--data", str(house.data)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    first, *others = done.stdout.splitlines()
    assert first == "WRONG statement: There is no site.toml in the data folder: say there who you are."
    assert len(others) == 8
    assert all(line.startswith("ok    ") for line in others)


@pytest.mark.holds("A1.24")
def test_what_is_wrong_is_said(house: House) -> None:
    """A newer database, a missing network: each has its own line."""
    connection = sqlite3.connect(house.data / "sayso.db")
    connection.execute("PRAGMA user_version = 9")
    connection.close()
    (house.data / "network.json").unlink()
    found = wrong(examined(house.data))
    assert set(found) == {"database", "keys"}
    assert "newer Sayso" in found["database"]
    (house.data / "sayso.db").write_bytes(b"no database" * 1000)
    assert "damaged" in wrong(examined(house.data))["database"]


@pytest.mark.holds("A1.24")
def test_a_clock_that_is_wrong(tmp_path: Path) -> None:
    """A year behind or ahead of the newest thing that is there, the clock is named, and both days."""
    for days, say in ((365, "set the clock"), (-365, "is the clock right?")):
        day = utc_today() + timedelta(days=days)
        found = wrong(examined(make_house(tmp_path / f"data{days}", day).data))
        assert say in found["clock"]
        assert str(day) in found["clock"]
        assert str(utc_today()) in found["clock"]


def test_no_copies_can_be_made(house: House) -> None:
    """Without the key that copies are sealed to, the line for backups is not well."""
    backup = house.data / "backup.txt"
    backup.write_text(backup.read_text().strip()[:-1])
    assert "no key, or a letter of it is wrong" in wrong(examined(house.data))["backup"]
    backup.unlink()
    found = wrong(examined(house.data))
    assert set(found) == {"backup"}
    assert "`sayso recover --try` prints what belongs there" in found["backup"]


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("site.toml", "statement"),
        ("network.json", "keys"),
        ("backup.txt", "backup"),
        ("holder.key", "check"),
        ("sayso.db", "database"),
        ("directory.toml", "statement"),
    ],
)
def test_a_file_that_may_not_be_read(house: House, monkeypatch: pytest.MonkeyPatch, name: str, what: str) -> None:
    """It is named in the line of what it is for, with whose it is and what to do; the other lines are there too."""
    without_right(monkeypatch, name)
    (house.data / name).touch()
    found = examined(house.data)
    assert set(wrong(found)) == {what}
    assert f"{house.data / name} cannot be read or written by this user (" in found[what][1]
    assert "; it belongs to " in found[what][1]
    assert "chown -R" in found[what][1]


def test_a_folder_of_another_user(house: House) -> None:
    """Where the server could only read its database, or its whole folder is closed to it, the right is named."""
    SqliteStore(house.data).close()
    words = [*NO_POWER, *SAYSO, "doctor", "--data", str(house.data)]
    for closed, mode, says in (
        (house.data / "sayso.db", 0o400, "; it belongs to "),
        (house.data, 0o000, " belongs to "),
    ):
        closed.chmod(mode)
        done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
        closed.chmod(0o700)
        assert done.returncode == 1
        [wrong] = [
            line
            for line in (done.stdout + done.stderr).splitlines()
            if "cannot be read or written by this user (" in line
        ]
        assert says in wrong
        assert str(house.data) in wrong


def test_a_holders_key_that_is_none(house: House) -> None:
    """A key of the private check that was damaged is said, and where to read on."""
    (house.data / "holder.key").write_bytes(bytes(31))
    found = wrong(examined(house.data))
    assert set(found) == {"check"}
    assert "docs/host.md" in found["check"]


def test_keys_that_end_soon(tmp_path: Path) -> None:
    """Two weeks before the key list ends it is named; a newer one that the server was given counts."""
    house = make_house(tmp_path / "data", utc_today() - timedelta(days=80))
    assert "10 days" in wrong(examined(house.data))["keys"]
    newer = key_list(house.root_seed, house.door_seed, utc_today(), house.network, 2)
    with serving(house.data) as server:
        keys = NewKeys(sign_key_list(house.root_seed, newer))
        assert server.ask("/api/1/desk/keys", encode(keys))[0] == 200
        assert wrong(examined(house.data)) == {}
    assert "no. 2" in examined(house.data)["keys"][1]


@pytest.mark.holds("A1.19")
def test_a_site_is_compared(house: House, server: Server, tmp_path: Path) -> None:
    """A site that serves the release passes; one changed byte, the worker's too, another exit or statement does not."""
    address = f"http://127.0.0.1:{server.port}"
    copy = tmp_path / "copy"  # what the host has on another machine
    copy.mkdir()
    for name in ("network.json", "site.toml"):
        shutil.copy(house.data / name, copy / name)
    assert wrong(examined(copy, "--remote", address)) == {}
    assets = [path for path in served(server) if path.endswith((".js", ".css"))]
    [worker] = [path for path in assets if path.rpartition("/")[2].startswith("worker.")]
    for paths in ({"/"}, {"/en"}, {"/ro"}, {worker}, set(assets)):
        with tampering(server.port, paths, lambda body: body + b" ") as altered:
            assert set(wrong(examined(copy, "--remote", altered))) == paths
    site = (copy / "site.toml").read_text()
    (copy / "site.toml").write_text(site.replace("bbc.co.uk/weather", "bbc.co.uk/news"))
    pages = {"/", "/en", "/ro", "/en/circle/", "/ro/circle/", "/manifest.json"}
    assert set(wrong(examined(copy, "--remote", address))) == {"/leave", *pages}
    (copy / "site.toml").write_text(site.replace("Thursday", "Friday"))
    altered_pages = set(wrong(examined(copy, "--remote", address)))
    assert altered_pages >= {"/en", "/ro", "/", "/manifest.json"}
    assert not altered_pages & set(assets)


@pytest.mark.holds("A1.19")
@pytest.mark.parametrize("coding", CODINGS)
def test_what_browsers_get_is_compared(house: House, server: Server, coding: str) -> None:
    """Who alters only the compressed answers that browsers ask for is found; so is one without an end, or with more."""
    [worker] = [path for path in served(server) if path.rpartition("/")[2].startswith("worker.")]
    whole = {"br": brotli.decompress, "gzip": gzip.decompress}[coding]
    changes: tuple[Callable[[bytes], bytes], ...] = (
        lambda body: Served({}, whole(body) + b" ").packed(coding),
        lambda body: Served({}, whole(body)[:-1]).packed(coding),
        lambda body: body[:-1],
        lambda body: body + b" ",
        lambda _body: b"not compressed",
        lambda _body: b" " * (BYTES_MAX + 1),
    )
    for change in changes if coding == CODINGS[0] else changes[:4]:  # what is none of it is one for both
        with tampering(server.port, {worker}, change, coding) as altered:
            assert set(wrong(examined(house.data, "--remote", altered))) == {worker}
    with tampering(server.port, {worker}, lambda body: Served({}, whole(body)).packed(coding), coding) as passed_on:
        assert wrong(examined(house.data, "--remote", passed_on)) == {}


def served(server: Server) -> dict[str, str]:
    """Return the manifest of a running server."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    connection.request("GET", "/manifest.json")
    manifest: dict[str, str] = json.loads(connection.getresponse().read())
    connection.close()
    return manifest


def test_nobody_answers(house: House) -> None:
    """An address where nobody answers, and what is no address, is said in a sentence."""
    for address in ("http://127.0.0.1:9", "ftp://example.org", "example"):
        assert set(wrong(examined(house.data, "--remote", address))) == {"site"}
