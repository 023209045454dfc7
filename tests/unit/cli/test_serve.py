"""`sayso serve`: it starts when everything is there, says what is not, and ends tidily."""

import signal
import socket
import sqlite3
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.help.data_folder import NO_POWER, House, make_house, serving, utc_today, without_right
from tests.help.program import SAYSO
from tests.help.sealed import sealed_report

from sayso.cli import sayso
from sayso.wire.encoding import encode


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Make a data folder."""
    return make_house(tmp_path / "data")


def refused(house: House, *words: str, before: tuple[str, ...] = ()) -> str:
    """Try to start the server; return the sentence with which it refused."""
    command = [*before, *SAYSO, "serve", "--data", str(house.data), "--port", "0", *words]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 1, done.stderr
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    return line


def test_it_starts_and_ends(house: House) -> None:
    """It says when it is ready, answers, and ends at a signal with its files closed and readable to it alone."""
    for one in (signal.SIGTERM, signal.SIGINT):
        with serving(house.data) as server:
            assert server.ask("/api/1/report", encode(sealed_report()))[0] == 201
            server.program.process.send_signal(one)
            assert server.program.process.wait(10) == 0
            assert server.program.printed.splitlines() == [f"ready http://127.0.0.1:{server.port}", "ended"]
    there = ["backup.txt", "holder.key", "network.json", "sayso.db", "site.toml"]
    assert sorted(path.name for path in house.data.iterdir()) == there
    assert {(house.data / name).stat().st_mode & 0o777 for name in ("holder.key", "sayso.db")} == {0o600}


@pytest.mark.holds("A1.5")
def test_no_statement_no_start(house: House) -> None:
    """Without the host's statement, or with a blank line in it, it does not start, and names the line."""
    site = house.data / "site.toml"
    filled = site.read_text()
    site.write_text(filled.replace("Small donations. No money from the police.", ""))
    assert "funding is missing. Who pays for you?" in refused(house)
    site.unlink()
    assert "no site.toml" in refused(house)


@pytest.mark.parametrize(
    ("network", "says"),
    [
        (None, "no network.json in the data folder. Is it the right folder?"),
        (b"", "network.json is not as `sayso init` makes it"),
        (b'{"root":"","keys":1}', "network.json is not as `sayso init` makes it"),
    ],
)
def test_no_network_no_start(house: House, network: bytes | None, says: str) -> None:
    """Without `network.json`, or with something else in it, it does not start."""
    (house.data / "network.json").unlink()
    if network is not None:
        (house.data / "network.json").write_bytes(network)
    assert says in refused(house)


def test_a_list_that_the_root_did_not_sign(house: House, tmp_path: Path) -> None:
    """A network whose key list another root has signed does not start."""
    other = make_house(tmp_path / "other").network
    mixed = encode(type(other)(house.network.root, other.keys))
    (house.data / "network.json").write_bytes(mixed)
    assert "signed by another key" in refused(house)


@pytest.mark.holds("A1.24")
def test_a_clock_that_is_a_year_behind(tmp_path: Path) -> None:
    """When the keys are from a day that has not come, the clock is wrong, and both days are said."""
    day = utc_today() + timedelta(days=365)
    said = refused(make_house(tmp_path / "data", day))
    assert f"clock says {utc_today()}" in said
    assert f"signed on {day}. Set the clock." in said


@pytest.mark.holds("A1.24")
def test_a_clock_that_is_a_year_ahead(tmp_path: Path) -> None:
    """When the keys have ended, or the clock is ahead, it says so and serves: what is there can still be read."""
    day = utc_today() - timedelta(days=365)
    with serving(make_house(tmp_path / "data", day).data) as server:
        assert server.ask("/api/1/keys")[0] == 200
        said = server.program.printed
    assert f"keys ended on {day + timedelta(days=90)}" in said
    assert f"or set the clock, which says {utc_today()}" in said


@pytest.mark.holds("A1.24")
def test_a_database_from_a_newer_version(house: House) -> None:
    """It does not touch a database that a newer program has written."""
    connection = sqlite3.connect(house.data / "sayso.db")
    connection.execute("PRAGMA user_version = 9")
    connection.close()
    assert "written by a newer Sayso (its version is 9" in refused(house)


@pytest.mark.holds("A1.24")
def test_a_folder_that_cannot_be_written(house: House) -> None:
    """In a read-only data folder it does not start, and says why."""
    house.data.chmod(0o500)
    try:
        assert "data folder cannot be" in refused(house, before=NO_POWER)
    finally:
        house.data.chmod(0o700)


def test_a_port_that_somebody_has(house: House) -> None:
    """A port that another program has, or an address that is not this machine's, is said."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert f"Port {port} on 127.0.0.1 cannot be used" in refused(house, "--port", str(port))
    assert "on 203.0.113.7 cannot be used" in refused(house, "--host", "203.0.113.7")


def test_it_can_listen_on_ipv6(house: House) -> None:
    """An address of the newer kind is written as it must be."""
    with subprocess.Popen(
        [*SAYSO, "serve", "--data", str(house.data), "--port", "0", "--host", "::1"], stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        assert server.stdout.readline().startswith("ready http://[::1]:")
        server.terminate()


@pytest.mark.parametrize("name", ["site.toml", "network.json", "holder.key", "sayso.db"])
def test_a_file_that_may_not_be_read_is_named(house: House, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Without the right to read one of its files, a host reads which it is and what to do."""
    without_right(monkeypatch, name)
    (house.data / name).touch()
    done = CliRunner().invoke(sayso, ["serve", "--data", str(house.data), "--port", "0"])
    assert done.exit_code == 1
    assert f"{house.data / name} cannot be read or written by this user" in done.output
    assert "chown -R" in done.output
