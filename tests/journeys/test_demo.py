"""One command starts everything, and one Ctrl-C ends it (claims A1.1 and A1.2)."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.help.chromium import Phone
from tests.help.demo import PORTS, Demo, demo, free_ports
from tests.help.desk import Browser
from tests.help.home import sayso
from tests.help.program import Program, children
from tests.help.tools import ROOT
from tests.help.walk import Walk, catalogue

from sayso.demo.stories import WORKERS, stories

FICTION = re.compile(r"(0|\+44 )(131 496 0\d{3}|141 496 0\d{3}|20 7946 0\d{3}|7700 900 ?\d{3})|\+61 491 570 15\d")
NUMBER = re.compile(r"\+?\d[\d ()-]{6,}\d")
READY_SECONDS = 180


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """A demonstration."""
    with demo(tmp_path_factory.mktemp("demo") / "data") as started:
        yield started


def answers(port: int) -> bool:
    """Say whether anything listens on a port of 127.0.0.1."""
    with socket.socket() as asking:
        return asking.connect_ex(("127.0.0.1", port)) == 0


@pytest.mark.holds("A1.1")
def test_a_fresh_clone_needs_one_command(tmp_path: Path) -> None:
    """In a copy without anything built, `make demo` builds it, is ready, and Ctrl-C ends and removes everything."""
    listed = subprocess.run(
        ["git", "ls-files", "-coz", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    copy, temporary, first = tmp_path / "clone", tmp_path / "temporary", free_ports()
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, copy / name)
    temporary.mkdir()
    without_environment = {"VIRTUAL_ENV": "", "PYTHONPATH": "", "TMPDIR": str(temporary)}
    command = ["make", "-C", str(copy), "demo", f"PORT={first}"]
    with Program(command, tmp_path / "log", without_environment) as make:
        assert make.line("ready ", READY_SECONDS) == f"http://127.0.0.1:{first}"
        for worker, port in (("Mo", first + 1), ("Irina", first + 2)):
            assert make.line(f"desk of {worker}: ").startswith(f"http://127.0.0.1:{port}/")
        assert make.line("what the server holds: ").startswith(f"http://127.0.0.1:{first + PORTS - 1}")
        assert (copy / ".venv/bin/sayso").exists()
        assert all(answers(port) for port in range(first, first + PORTS))
        started = children([make.pid])
        assert len(started) >= PORTS
        os.killpg(make.pid, signal.SIGINT)  # what a terminal does at Ctrl-C
        make.process.wait(20)
    assert not any(Path(f"/proc/{pid}").exists() for pid in started)
    assert not any(answers(port) for port in range(first, first + PORTS))
    assert [path for path in temporary.iterdir() if path.name.startswith("sayso")] == []


@pytest.mark.holds("A1.1")
def test_with_a_data_folder_it_goes_on_from_last_time(tmp_path: Path) -> None:
    """What is in `DATA` stays: the second start tells nothing anew, and the three reports are there once.

    A desk that was locked, or locked itself, opens again under a new address.
    """
    for _ in range(2):
        with demo(tmp_path / "data") as started:
            first = int(started.address.rpartition(":")[2])
            listed = ask_desk(tmp_path / "data", "list")
            desk = Browser(started.desk_address())
            desk.enter()
            desk.post("/lock")
            end = time.monotonic() + 60
            while started.desk_address() == desk.address and time.monotonic() < end:
                time.sleep(0.2)
            assert started.desk_address() != desk.address
            assert Browser(started.desk_address()).enter().status in {200, 303}
        assert not any(answers(port) for port in range(first, first + PORTS))
        assert len(listed) == len(stories())


def ask_desk(data: Path, command: str, *words: str) -> list[dict[str, object]]:
    """Return what a command of the first worker of a demonstration prints."""
    keys = ["--keys", str(data / "desk-Mo"), "--passphrase-file", str(data / "passphrase"), "--json"]
    printed: list[dict[str, object]] = json.loads(sayso("desk", command, *words, *keys))
    return printed


@pytest.mark.holds("A1.2")
def test_the_first_page_says_that_nobody_is_real(running: Demo, phone: Phone) -> None:
    """In each language a line above everything says so; each of the three situations is a door."""
    for language in ("en", "ro"):
        walk = Walk(phone.page, running.address, language)
        expect(phone.page.locator(".demo")).to_contain_text(walk.name_text("demo"))
        expect(phone.page.locator("button.door")).to_have_count(3)


@pytest.mark.holds("A1.2")
def test_each_door_opens_what_was_told(running: Demo, phone: Phone) -> None:
    """Behind each door stands the story in the words in which it was told, and without a fault."""
    for place, story in enumerate(stories()):
        Walk(phone.page, running.address)
        phone.page.locator("button.door").nth(place).click()
        expect(phone.page.get_by_role("heading", level=1)).to_have_text(
            catalogue("en")["strings"]["mine.title"]["text"]
        )
        phone.page.locator("details > summary").first.click()
        assert phone.page.locator("details[open] .words").first.inner_text() == story.account.words.strip()
        expect(phone.page.get_by_role("alert")).to_have_count(0)


@pytest.mark.holds("A1.2")
def test_one_is_romanian_and_every_number_is_fiction() -> None:
    """The three are told as people tell, one in Romanian; a telephone number is one that nobody can have."""
    told = stories()
    assert sorted(story.account.language for story in told) == ["en", "en", "ro"]
    texts = (ROOT / "src/sayso/demo/stories.toml").read_text()
    numbers = [found for found in NUMBER.findall(texts) if len(re.sub(r"\D", "", found)) not in {8, 20}]
    assert numbers
    assert [number for number in numbers if not FICTION.fullmatch(number.strip())] == []


@pytest.mark.holds("A1.2")
def test_the_server_has_no_hand_in_the_telling(running: Demo) -> None:
    """Server, desks and the one who tells are different processes, and the server has none of their code loaded."""
    commands = {pid: Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0") for pid in children([running.program.pid])}
    [server] = [pid for pid, words in commands.items() if b"serve" in words]
    assert sum(b"desk" in words for words in commands.values()) == len(WORKERS)
    assert server != running.program.pid
    assert "pyrage" not in Path(f"/proc/{server}/maps").read_text()
