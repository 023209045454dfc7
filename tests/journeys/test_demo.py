"""The demonstration, started and ended as somebody does who has just cloned the project."""

import os
import random
import re
import signal
import socket
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest
from tests.help.desk import Browser
from tests.help.program import SAYSO, Program, children
from tests.help.reporter import Reporter

from sayso.demo.stories import WORKERS, site_toml, stories
from sayso.sealing.code import read_code
from sayso.sealing.keys import reporter_keys, root_secret
from sayso.settings import read_site
from sayso.wire.encoding import encode

# Ofcom's numbers for fiction: https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
RESERVED = re.compile(r"0131 496 0\d{3}|0141 496 0\d{3}|020 7946 0\d{3}|07700 900 \d{3}")


def three_ports() -> int:
    """Return the first of three neighbouring ports that nobody uses, below those that the system gives away itself."""
    for first in random.sample(range(10_000, 32_000, 3), 100):
        try:
            for port in range(first, first + 3):
                socket.create_server(("127.0.0.1", port)).close()
        except OSError:
            continue
        return first
    raise AssertionError("There are no three free ports.")


def start(log: Path, port: int, *arguments: str, temporary: Path | None = None) -> Program:
    """Start the demonstration."""
    env = {"TMPDIR": str(temporary)} if temporary else {}
    return Program([*SAYSO, "demo", "--port", str(port), *arguments], log, env)


@pytest.mark.holds("A1.1")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_starts_everything_and_ends_everything(tmp_path: Path, how: signal.Signals) -> None:
    """It prints ready and one page for each desk person; a signal ends every process and removes the folder."""
    port, temporary = three_ports(), tmp_path / "temporary"
    temporary.mkdir()
    with start(tmp_path / "log", port, temporary=temporary) as demo:
        assert demo.line("ready ") == f"http://127.0.0.1:{port}"
        pages = [demo.line(f"desk of {worker}: ") for worker in WORKERS]
        assert [re.match(r"http://127\.0\.0\.1:(\d+)/\?token=", page)[1] for page in pages] == [  # type: ignore[index]
            str(port + 1),
            str(port + 2),
        ]
        running = children([demo.pid])
        assert len(running) == 4
        [folder] = temporary.iterdir()
        assert folder.stat().st_mode & 0o777 == 0o700
        demo.process.send_signal(how)
        assert demo.process.wait(20) == 0
        assert not any(Path(f"/proc/{pid}").exists() for pid in running)
        assert list(temporary.iterdir()) == []


@pytest.mark.holds("A1.1")
def test_a_killed_part_ends_the_rest(tmp_path: Path) -> None:
    """When the server dies, the demonstration says so and ends the desks."""
    with start(tmp_path / "log", three_ports(), temporary=tmp_path) as demo:
        demo.line("desk of Irina: ")
        running = children([demo.pid])
        os.kill(running[1], signal.SIGKILL)
        assert demo.process.wait(20) == 1
        assert "has ended, so the demonstration ends" in demo.printed
        assert not any(Path(f"/proc/{pid}").exists() for pid in running)


@pytest.mark.holds("A1.1")
def test_a_port_in_use_is_a_sentence(tmp_path: Path) -> None:
    """When one of the three ports is taken, it says which, and leaves nothing behind."""
    port = three_ports()
    with socket.create_server(("127.0.0.1", port + 2)):
        done = subprocess.run(
            [*SAYSO, "demo", "--port", str(port)],
            capture_output=True,
            text=True,
            env={**os.environ, "TMPDIR": str(tmp_path)},
            check=False,
        )
    assert done.returncode == 1
    assert f"Port {port + 2} is in use" in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.holds("A1.1", "A1.2")
def test_a_folder_is_kept_and_told_once(tmp_path: Path) -> None:
    """With a data folder the second start, on another port, has the same three reports, not six."""
    data = tmp_path / "data"
    kept = []
    for _ in range(2):
        port = three_ports()
        with start(tmp_path / "log", port, "--data", str(data)) as demo:
            page = Browser(demo.line("desk of Mo: "))
            page.enter()
            assert len(page.cases()) == 3
            kept.append(handles(data))
            demo.end()
    assert kept[0] == kept[1]


def handles(data: Path) -> list[tuple[str, int]]:
    """Return whose cases lie in the server's folder, with their versions."""
    with closing(sqlite3.connect(data / "server" / "sayso.db")) as database:
        return database.execute("SELECT hex(handle), version FROM cases ORDER BY handle").fetchall()


@pytest.mark.holds("A1.2")
def test_the_three_situations_can_be_entered_and_read(tmp_path: Path) -> None:
    """Each door's code opens its report on her side; the desks show all three, an answer, and a note with her reply."""
    with start(tmp_path / "log", three_ports(), temporary=tmp_path) as demo:
        address = demo.line("ready ")
        for story in stories():
            her = Reporter(address)
            her.keys = reporter_keys(root_secret(read_code(story.code), her.occasion.network))
            mailbox = her.read()
            assert mailbox.faults == 0
            assert [part.content for part in mailbox.parts][:3] == [story.account, story.person, story.reach]
            said = [written.words for written in (story.answer, story.note) if written]
            assert [answer.words for answer in mailbox.answers] == said
        for worker in WORKERS:
            page = Browser(demo.line(f"desk of {worker}: "))
            page.enter()
            queue, *cases = (page.get(path) for path in ("/", *page.cases()))
            assert len(cases) == 3
            assert "may come back tonight" in queue.body
            boxes = [text for case in cases for text in case.said()]
            for story in stories():
                assert story.account.words in boxes
                assert not story.note or story.note.reply in boxes


@pytest.mark.holds("A1.2")
def test_nobody_in_it_is_real() -> None:
    """Every telephone number is reserved for fiction, one story is in Romanian, and one names unwanted words."""
    everything = site_toml() + "".join(encode(story).decode() for story in stories())
    numbers = re.findall(r"\+?\d[\d ]{6,}\d", re.sub(r'(?m)^code = .*$|"code":"[^"]*"', "", everything))
    assert len(numbers) >= 5
    for number in numbers:
        assert RESERVED.fullmatch(number), number
    assert sorted(story.account.language for story in stories()) == ["en", "en", "ro"]
    assert any("victim" in story.account.unwanted and story.account.called for story in stories())


def test_the_first_page_has_a_door_to_each(tmp_path: Path) -> None:
    """The host's statement is complete, and each door has a valid code and a text in both languages."""
    (tmp_path / "site.toml").write_text(site_toml(), "utf-8")
    site = read_site(tmp_path)
    assert len(site.demo) == len(stories())
    for door in site.demo:
        read_code(door["code"]["en"])
        assert door["title"].keys() == door["text"].keys() == {"en", "ro"}
