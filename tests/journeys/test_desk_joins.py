"""How a desk begins and grows, by the commands that people type."""

import os
import pty
import select
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.help.desk import PASSPHRASE, command, passphrase_file
from tests.help.house import SITE, furnish, serve
from tests.help.program import SAYSO
from tests.help.reporter import Reporter, account

from sayso.assemble_desk import desk_at, utc_day
from sayso.device.halves import find, join, read
from sayso.ledger.key_list import accept_key_list, list_hash, network_id, sign_key_list
from sayso.ledger.signing import fingerprint, public_key
from sayso.remote import House
from sayso.wire.key_list import Network, WorkerKey
from sayso.wire.request import Done, NewKeys

PRIVATE = 0o600


@dataclass
class Place:
    """A founded network with a running server: its address, Ana's folder, both halves' files, the passphrase's file."""

    url: str
    folder: Path
    halves: tuple[Path, Path]
    passphrase: Path

    @property
    def ana(self) -> Path:
        """Ana's folder."""
        return self.folder / "ana"

    def run(self, *arguments: object, typed: str = "", status: int = 0) -> str:
        """Run a command with the passphrase's file to its end; return what it printed, both ways."""
        command = [*SAYSO, *map(str, arguments), "--passphrase-file", str(self.passphrase)]
        done = subprocess.run(command, input=typed, capture_output=True, text=True, check=False)
        assert done.returncode == status, done.stderr
        return done.stdout + done.stderr

    @property
    def with_halves(self) -> tuple[object, ...]:
        """The options that hand both halves over."""
        return ("--halves-file", self.halves[0], "--halves-file", self.halves[1])

    def names(self) -> list[str]:
        """Who is on the list that the server hands out."""
        offered = House(self.url).post("/api/1/keys", {}, Network)
        return [worker.name for worker in accept_key_list(offered, network_id(offered.root), utc_day()).workers]

    def offered(self) -> Network:
        """What the server hands out."""
        return House(self.url).post("/api/1/keys", {}, Network)

    def network(self) -> str:
        """The fingerprint of the server's network."""
        return fingerprint(House(self.url).post("/api/1/keys", {}, Network).root)


def free_port() -> int:
    """Return a port that nobody uses."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    """`sayso init` and a filled statement, for a server on a port: the folder, of which each test has a copy."""
    folder, port = tmp_path_factory.mktemp("founded"), free_port()
    made = place_in(folder, port)
    where = ("--server", folder / "data", "--desk", made.ana, "--name", "Ana", "--url", made.url)
    made.run("init", *where, "--sheets", folder / "paper")
    (folder / "data/site.toml").write_text("".join(f'{key} = "{text}"\n' for key, text in SITE.items()))
    return folder, port


def place_in(folder: Path, port: int) -> Place:
    """Return what lies in a folder whose server answers on this port."""
    halves = (folder / "paper/half-1.txt", folder / "paper/half-2.txt")
    return Place(f"http://127.0.0.1:{port}", folder, halves, passphrase_file(folder / "ana"))


@pytest.fixture
def place(founded: tuple[Path, int], tmp_path: Path) -> Iterator[Place]:
    """A network of its own, as *init* left it, and a running server."""
    folder, port = founded
    shutil.copytree(folder, tmp_path, dirs_exist_ok=True)
    with serve(tmp_path / "data", port) as program:
        program.line("ready ")
        yield place_in(tmp_path, port)


@pytest.mark.holds("A1.10")
def test_what_init_makes(place: Place) -> None:
    """Init keeps its files to their owner, and prints two halves that name the network and are right."""
    for name in ("ana/desk.keys", "data/network.json", "data/site.toml", "paper/half-1.txt", "paper/half-2.txt"):
        assert (place.folder / name).stat().st_mode & 0o777 == PRIVATE, name
    for half, path in enumerate(place.halves, start=1):
        assert f"HALF {half} OF 2" in path.read_text()
        assert place.network() in path.read_text()
    tried = place.run("recover", "--try", "--url", place.url, *place.with_halves)
    assert place.network() in tried


def test_init_changes_nothing_that_is_there(place: Place) -> None:
    """A second init in the same folders is refused, and the keys are as before."""
    before = {path: path.read_bytes() for path in (place.ana / "desk.keys", place.folder / "data/network.json")}
    where = ("--server", place.folder / "data", "--desk", place.ana, "--name", "Eve")
    assert "is there already" in place.run("init", *where, status=1)
    assert before == {path: path.read_bytes() for path in before}


@pytest.mark.parametrize("folder", ["--server", "--desk"])
def test_where_it_cannot_write_no_half_is_printed(tmp_path: Path, folder: str) -> None:
    """Halves of a network that could not be kept would be two sheets that open nothing."""
    passphrase_file(tmp_path / "ana")
    where = {"--server": "data", "--desk": "ana"} | {folder: "/proc/nowhere"}
    words = ("init", *(word for pair in where.items() for word in pair), "--name", "Ana")
    command = [*SAYSO, *words, "--passphrase-file", "passphrase"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert "cannot be written" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["passphrase"]


def test_halves_of_half_a_network_are_burnt(tmp_path: Path) -> None:
    """When writing fails after the halves were printed, the sentence says what to burn and what to delete."""
    passphrase_file(tmp_path / "ana")
    (tmp_path / "data/backup.txt/there").mkdir(parents=True)
    where = ("init", "--server", "data", "--desk", "ana", "--name", "Ana", "--passphrase-file", "passphrase")
    done = subprocess.run([*SAYSO, *where], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "Burn both halves" in done.stderr
    assert "ana/desk.keys and data/network.json" in done.stderr


@pytest.mark.parametrize("first_try", [("--sheets", "/proc/nowhere"), ("--sheets", "there")])
def test_without_paper_there_is_no_network(tmp_path: Path, first_try: tuple[str, str]) -> None:
    """When the sheets cannot be written, nothing is, and the next try makes a whole network."""
    (tmp_path / "there").mkdir()
    (tmp_path / "there/half-2.txt").write_text("another network's only copy")
    where = ("init", "--server", "data", "--desk", "ana", "--name", "Ana", "--passphrase-file", "passphrase")
    passphrase_file(tmp_path / "ana")
    failed = subprocess.run([*SAYSO, *where, *first_try], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert failed.returncode == 1, failed.stderr
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["half-2.txt", "passphrase", "there"]
    assert (tmp_path / "there/half-2.txt").read_text() == "another network's only copy"
    subprocess.run([*SAYSO, *where, "--sheets", "paper"], cwd=tmp_path, capture_output=True, check=True)
    assert (tmp_path / "paper/half-2.txt").exists()


@pytest.mark.parametrize(
    ("server", "desk", "paper"), [("x", "x", "p"), ("x", "y", "x"), ("x", "x/y", "p"), ("x", "y", "y")]
)
def test_what_goes_to_the_server_lies_apart(tmp_path: Path, server: str, desk: str, paper: str) -> None:
    """One folder for two purposes, or one inside the other, is refused before anything is made."""
    where = ("init", "--server", server, "--desk", desk, "--sheets", paper, "--name", "Ana")
    words = (*where, "--passphrase-file", "passphrase")
    passphrase_file(tmp_path / "ana")
    done = subprocess.run([*SAYSO, *words], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "folders of their own" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["passphrase"]


@pytest.mark.parametrize("secret", ["desk.keys", "half-1.txt", "below/joining.keys"])
def test_a_server_does_not_start_beside_what_opens_reports(tmp_path: Path, secret: str) -> None:
    """A worker's keys or half a sheet in the data folder stop the server, and the doctor says so."""
    data = tmp_path / "data"
    furnish(data)
    (data / secret).parent.mkdir(exist_ok=True)
    (data / secret).write_text("x")
    for name in ("serve", "doctor"):
        done = subprocess.run([*SAYSO, name, "--data", data], capture_output=True, text=True, check=False, timeout=30)
        assert done.returncode == 1
        assert "does not belong on a server" in done.stdout + done.stderr


@pytest.mark.holds("A1.10")
def test_a_welcome_that_could_not_be_written_is_made_again(place: Place) -> None:
    """When the welcome's file fails after she is on the list, admitting her again gives it."""
    bea = place.folder / "bea"
    place.run("desk", "join", "--name", "Bea", "--url", place.url, "--out", bea)
    admit = ("desk", "admit", bea / "request.json", "--keys", place.ana, "--yes-i-compared", *place.with_halves)
    place.run(*admit, "--out", "/proc/nowhere/welcome.json", status=1)
    place.run(*admit)
    assert place.names() == ["Ana", "Bea"]
    place.run("desk", "welcome", bea / "welcome.json", "--keys", bea)
    assert place.run("desk", "list", "--keys", bea).strip() == "No report is open to the desk."


@pytest.mark.holds("A1.10")
def test_a_second_worker_joins_by_comparing(place: Place) -> None:
    """She asks, is not admitted without the comparison, is admitted with it, and both read the same report."""
    irina = place.folder / "irina"
    told = place.run("desk", "join", "--name", "Irina", "--url", place.url, "--out", irina)
    [hers] = [line.removeprefix("your key").strip() for line in told.splitlines() if line.startswith("your key")]
    assert place.network() in told
    admit = ("desk", "admit", irina / "request.json", "--keys", place.ana, *place.with_halves)
    shown = place.run(*admit, typed="n\n", status=1)
    assert hers in shown
    assert "Nothing was changed" in shown
    assert place.names() == ["Ana"]
    place.run(*admit, "--yes-i-compared")
    assert place.names() == ["Ana", "Irina"]
    place.run("desk", "welcome", irina / "welcome.json", "--keys", irina)
    assert sorted(path.name for path in irina.iterdir()) == ["desk.keys", "welcome.json"]
    Reporter(place.url).tell(account("Read by both."))
    for folder in (place.ana, irina):
        assert "Read by both." in place.run("desk", "list", "--keys", folder)


@pytest.mark.holds("A1.10")
def test_a_request_that_was_changed_on_its_way_is_refused(place: Place) -> None:
    """A request with one other sign in it is refused before anybody compares."""
    irina = place.folder / "irina"
    place.run("desk", "join", "--name", "Irina", "--url", place.url, "--out", irina)
    request = irina / "request.json"
    text = request.read_text()
    request.write_text(text.replace('"payload":"eyJ', '"payload":"fyJ', 1))
    admit = ("desk", "admit", request, "--keys", place.ana, *place.with_halves, "--yes-i-compared")
    assert "signature is not right" in place.run(*admit, status=1)
    assert place.names() == ["Ana"]


@pytest.mark.holds("A1.10")
def test_a_newcomer_without_the_address_learns_it_from_the_welcome(place: Place) -> None:
    """She joins from a colleague's network.json alone; her request and the file fit together, and then she works."""
    bea = place.folder / "bea"
    place.run("desk", "join", "--name", "Bea", "--network", place.folder / "data/network.json", "--out", bea)
    admit = ("desk", "admit", bea / "request.json", "--keys", place.ana, "--yes-i-compared", *place.with_halves)
    place.run(*admit, "--out", place.folder / "for-bea.json")
    place.run("desk", "welcome", place.folder / "for-bea.json", "--keys", bea)
    assert place.run("desk", "list", "--keys", bea).strip() == "No report is open to the desk."


def test_one_half_twice_admits_nobody(place: Place) -> None:
    """Both halves are needed; one, given twice, is refused."""
    irina = place.folder / "irina"
    place.run("desk", "join", "--name", "Irina", "--url", place.url, "--out", irina)
    twice = ("--halves-file", place.halves[0], "--halves-file", place.halves[0])
    admit = ("desk", "admit", irina / "request.json", "--keys", place.ana, "--yes-i-compared", *twice)
    assert "same half" in place.run(*admit, status=1)
    assert place.names() == ["Ana"]


def test_who_lost_her_keys_gets_new_ones(place: Place) -> None:
    """From both halves: a new key file, a new list, and the old reports open again."""
    Reporter(place.url).tell(account("From before."))
    again = place.folder / "again"
    recover = ("recover", "--keys", again, "--url", place.url, *place.with_halves, "--name")
    nobody = ("recover", "--keys", again, "--url", "http://127.0.0.1:9", "--name", "Ana 2")
    assert "did not answer" in place.run(*nobody, status=1), "before a trustee has typed a line"
    assert "names the lost key" in place.run(*recover, "Ana", status=1)
    assert "what was open to the desk before" in place.run(*recover, "Ana 2")
    assert place.names() == ["Ana", "Ana 2"]
    assert "From before." in place.run("desk", "list", "--keys", again)
    place.run("desk", "renew", "--keys", again, "--without", "Ana", *place.with_halves)
    assert place.names() == ["Ana 2"]
    assert "no longer on the list" in place.run("desk", "list", "--keys", place.ana, status=1)
    assert "From before." in place.run("desk", "list", "--keys", again)


def test_two_keys_of_one_name_are_not_taken_off_together(place: Place) -> None:
    """On a list from before where two keys have one name, a fingerprint says which one goes."""
    keys = desk_at(place.ana, PASSPHRASE).keys()
    secrets = join(*(read(find(half.read_text())) for half in place.halves))
    newest = accept_key_list(place.offered(), keys.network, utc_day())
    other = WorkerKey("Ana", public_key(os.urandom(32)))
    twice = replace(newest, number=2, previous=list_hash(place.offered().keys), workers=(*newest.workers, other))
    House(place.url).post("/api/1/desk/keys", NewKeys(sign_key_list(secrets.root, twice)), Done)
    renew = ("desk", "renew", "--keys", place.ana, *place.with_halves, "--without")
    told = place.run(*renew, "Ana", status=1)
    assert "Nothing was changed" in told
    assert fingerprint(other.key) in told
    place.run(*renew, fingerprint(other.key))
    assert place.names() == ["Ana"]
    assert place.run("desk", "list", "--keys", place.ana).strip() == "No report is open to the desk."


def test_a_colleague_who_left_is_taken_off(place: Place) -> None:
    """After a renewal without her, her program stops with a sentence."""
    irina = place.folder / "irina"
    place.run("desk", "join", "--name", "Irina", "--url", place.url, "--out", irina)
    admit = ("desk", "admit", irina / "request.json", "--keys", place.ana, "--yes-i-compared", *place.with_halves)
    place.run(*admit)
    place.run("desk", "welcome", irina / "welcome.json", "--keys", irina)
    place.run("desk", "renew", "--keys", place.ana, "--without", "Irina", *place.with_halves)
    assert place.names() == ["Ana"]
    assert "no longer on the list" in place.run("desk", "list", "--keys", irina, status=1)


@pytest.mark.holds("A1.24")
def test_a_wrong_passphrase_is_a_sentence_three_times(place: Place) -> None:
    """At the terminal the passphrase is asked for three times, never shown, and each time refused in a sentence."""
    typed = ["not this one either", "and not this", "nor this, dear"]
    status, shown = at_a_terminal(command(place.ana, "list")[:-2], typed)
    assert status == 1
    assert shown.count("does not open these keys") == len(typed)
    assert not any(text in shown for text in typed)
    status, shown = at_a_terminal(command(place.ana, "list")[:-2], [typed[0], PASSPHRASE])
    assert status == 0
    assert PASSPHRASE not in shown


def test_halves_are_typed_line_by_line(place: Place) -> None:
    """A slip is refused in its line, and asked for again."""
    lines = [
        line.strip().partition(". ")[2]
        for half in place.halves
        for line in half.read_text().splitlines()
        if line.strip()[:2] in {f"{number}." for number in range(1, 8)}
    ]
    typed = [lines[0].lower().replace(" ", "-"), lines[2], *lines[1:]]
    status, shown = at_a_terminal([*SAYSO, "recover", "--try", "--url", place.url], typed)
    assert status == 0, shown
    assert shown.count("Line 2 was not typed as it stands on the sheet") == 1
    assert place.network() in shown


def at_a_terminal(command: Sequence[str], typed: Sequence[str]) -> tuple[int, str]:
    """Run a command in a terminal, type each text when something is asked (`: `), return its status and the screen."""
    master, slave = pty.openpty()
    process = subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave, close_fds=True, start_new_session=True)
    os.close(slave)
    screen, answered, waiting = "", 0, list(typed)
    end = time.monotonic() + 60
    while time.monotonic() < end:
        if select.select([master], [], [], 0.2)[0]:
            try:
                screen += os.read(master, 4096).decode(errors="replace")
            except OSError:
                break  # the terminal is closed: it has ended
        elif waiting and len(screen) > answered and screen.endswith(": "):
            answered = len(screen)
            os.write(master, f"{waiting.pop(0)}\n".encode())
    os.close(master)
    return process.wait(10), screen
