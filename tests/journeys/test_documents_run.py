"""What docs/host.md and docs/desk.md tell people to type, typed: every command, in the order of the page."""

import re
import secrets
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from tests.help.data_folder import utc_today
from tests.help.desk import PASSPHRASE, Browser
from tests.help.home import free_port
from tests.help.house import fill_site
from tests.help.program import SAYSO, Program
from tests.help.reporter import Reporter, account
from tests.help.tools import ROOT

from sayso.sealing.code import make_code

ADDRESS = "https://notes.example.org"
COPY = r"sayso-\d{4}-\d{2}-\d{2}\.age"
ASKS_FOR_A_PASSPHRASE = ("init", "desk", "recover")
ASKS_FOR_HALVES = (("recover",), ("restore",), ("desk", "admit"), ("desk", "renew"), ("desk", "renew-key"))
HOST_PAGE = (
    ("ana", "init --server"),
    ("server", "doctor --data"),
    ("server", "serve"),
    ("ana", "doctor --remote"),
    ("bea", "desk join"),
    ("ana", "desk admit"),
    ("bea", "desk welcome"),
    ("bea", "desk ask-key"),
    ("ana", "desk renew-key --keys ./my-keys --request"),
    ("bea", "desk welcome welcome-for-request.json"),
    ("ana", "desk renew --keys ./my-keys"),
    ("ana", "desk renew-key --keys ./my-keys --without"),
    ("server", "backup --data ./for-the-server --out ./copies"),
    ("server", "backup --data ./for-the-server --out ./copies --taken-back"),
    ("ana", "recover --try"),
    ("ana", "restore"),
    ("ana", "doctor --data ./for-the-server --sheet"),
    ("ana", "restore"),
    ("ana", "desk restored"),
    ("new", "recover --keys"),
    ("new", "desk renew-key --keys ./my-keys --without"),
)
DESK_PAGE = (
    ("new", "desk --keys"),
    ("new", "desk holds"),
    ("new", "desk list"),
    ("new", "desk show"),
    ("new", "desk answer"),
    ("new", "desk draft CASE --file sheet.toml --look"),
    ("new", "desk draft CASE --file sheet.toml --keys"),
    ("new", "desk circle begin"),
    ("new", "desk circle invite"),
    ("new", "desk circle show"),
    ("new", "desk circle remove"),
)
"""On whose machine each command of a page is typed."""


def commands(page: str) -> list[str]:
    """Return every command of Sayso that stands on a line of its own in a page."""
    return re.findall(r"^ {4,}sayso (.*)$", (ROOT / "docs" / page).read_text(), re.MULTILINE)


@dataclass
class Machines:
    """Four machines, each a folder of its own; what has to be typed is handed over in files."""

    folder: Path
    port: int
    running: ExitStack
    printed: str = ""
    halves: list[Path] = field(default_factory=list)

    @property
    def address(self) -> str:
        """Where the server answers; in the page's commands it takes the place of the host's."""
        return f"http://127.0.0.1:{self.port}"

    def at(self, machine: str) -> Path:
        """Return a machine's folder."""
        (self.folder / machine).mkdir(exist_ok=True)
        return self.folder / machine

    def words(self, command: str) -> list[str]:
        """Return a command's words, with what its reader would type given in files."""
        words = shlex.split(re.sub(COPY, f"sayso-{utc_today()}.age", command.replace(ADDRESS, self.address)))
        if words[0] in ASKS_FOR_A_PASSPHRASE and "--try" not in words:
            words += ["--passphrase-file", str(self.folder / "passphrase")]
        if "--sheet" in words or any(tuple(words[: len(asks)]) == asks for asks in ASKS_FOR_HALVES):
            words += [word for half in self.halves for word in ("--halves-file", str(half))]
        return [*SAYSO, *words]

    def run(self, machine: str, command: str) -> str:
        """Type a command on a machine, say yes, and return what it prints."""
        done = subprocess.run(
            self.words(command), cwd=self.at(machine), input="y\n", capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"sayso {command}\n{done.stdout}{done.stderr}"
        return done.stdout

    def start(self, machine: str, command: str, port: int, line: str) -> str:
        """Type a command that goes on, on this port; wait for a line and return the rest of it."""
        words = [*self.words(command), "--port", str(port)]
        log = self.folder / f"{machine}.log"
        return self.running.enter_context(Program(words, log, cwd=self.at(machine))).line(line)

    def take_sheets(self, printed: str) -> None:
        """Let the trustees have the two halves that a command printed, in the place of those that they had."""
        self.halves = []
        for number, half in enumerate(re.split(r"^-{80}$", printed, flags=re.MULTILINE), start=1):
            self.halves.append(self.folder / f"sheet-{number}.txt")
            self.halves[-1].write_text(half)

    def carry_on(self, command: str, printed: str) -> None:
        """Do what people do after a command: put halves on paper, carry files from one machine to another."""
        match command.split()[:2]:
            case ["init", _]:
                self.take_sheets(printed)
                fill_site(self.folder / "ana/for-the-server")
                self.carry("ana/for-the-server", "server")
            case ["desk", "join" | "ask-key"]:
                self.carry("bea/my-keys/request.json", "ana")
            case ["desk", "renew-key"]:
                self.take_sheets(printed)
                if "--request" in command:
                    self.carry("ana/welcome-for-request.json", "bea")
            case ["restore", _] if "--try" in command:  # the page: put the newest list into the copy first
                shutil.copy(self.folder / "ana/my-keys/network.json", self.folder / "ana/for-the-server")
            case ["desk", "admit"]:
                self.carry("ana/welcome.json", "bea")
            case ["backup", _] if "--taken-back" in command:
                for copied in ("taken-back.txt", f"sayso-{utc_today()}.age"):
                    self.carry(f"server/copies/{copied}", "ana")

    def come_in(self, link: str) -> None:
        """Let somebody come into a circle by the link that the desk gave her."""
        (self.at("member") / "code").write_text(make_code([secrets.randbelow(10) for _ in range(19)]).digits)
        self.run("member", f"circle join {shlex.quote(link)} --code-file code")

    def carry(self, name: str, to: str) -> None:
        """Carry a file or folder from one machine to another."""
        source = self.folder / name
        if source.is_dir():
            shutil.copytree(source, self.at(to) / source.name)
        else:
            shutil.copy(source, self.at(to))


@pytest.fixture
def machines(tmp_path: Path) -> Iterator[Machines]:
    """Empty machines."""
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    with ExitStack() as running:
        yield Machines(tmp_path, free_port(), running)


def test_the_pages_work_as_they_are_written(machines: Machines) -> None:
    """From nothing to a colleague, a renewal, a lost machine and an answer, by what the two pages say."""
    typed = commands("host.md")
    assert len(typed) == len(HOST_PAGE)
    for (machine, start), command in zip(HOST_PAGE, typed, strict=True):
        assert command.startswith(start)
        if command.startswith("serve"):
            assert machines.start(machine, command, machines.port, "ready ") == machines.address
            continue
        done = machines.run(machine, command)
        machines.carry_on(command, done)

    typed = commands("desk.md")
    assert len(typed) == len(DESK_PAGE)
    her = Reporter(machines.address)
    her.tell(account("Told to whoever reads the page."))
    (machines.at("new") / "answer.txt").write_text("We have read it.")
    (_, first), *_ = DESK_PAGE
    assert typed[0].startswith(first)
    page = Browser(machines.start("new", typed[0], 0, "desk "))
    page.enter()
    assert "Told to whoever reads the page." in page.get("/").body
    write_sheet(machines.at("new"))
    case, number, done = "", "", ""
    for (machine, start), command in zip(DESK_PAGE[1:], typed[1:], strict=True):
        assert command.startswith(start)
        if "remove" in command:
            [number] = re.findall(r"\b\d{4} \d{4}\b", done)
        done = machines.run(machine, command.replace("CASE", case).replace("0412 9931", number))
        if "list" in command:
            case = done.split()[0]
        if "invite" in command:
            machines.come_in(*re.findall(r"http\S+#\S+", done))
    assert [answer.words for answer in her.read().answers] == ["We have read it."]


def write_sheet(folder: Path) -> None:
    """Write the sheet of the page, with days that are not over, and the one reader whom it names."""
    [sheet] = re.findall(r"```toml\n(reader = .*?)```", (ROOT / "docs/desk.md").read_text(), re.DOTALL)
    first = utc_today()
    for name, day in (("earliest", first), ("until", first + timedelta(days=60))):
        sheet = re.sub(rf'(?m)^{name} = ".*"$', f'{name} = "{day}"', sheet)
    (folder / "sheet.toml").write_text(sheet)
    (folder / "my-keys/readers.toml").write_text('[[partner]]\nname = "The Kitchen Table"\n')


@pytest.mark.parametrize("page", ["host.md", "desk.md"])
def test_no_command_hides_in_a_sentence(page: str) -> None:
    """A command with options stands on a line of its own, where it is tried."""
    assert re.findall(r"`sayso [^`]* --[^`]*`", (ROOT / "docs" / page).read_text()) == []
