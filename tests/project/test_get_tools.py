"""What the tests need is found or got, and what cannot be got is a sentence (claim A1.3)."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.help.tools import ROOT, tool

pytestmark = pytest.mark.holds("A1.3")
HIDDEN = {"age", "age-keygen", "apt-get", "firefox-esr"}


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A copy of what get_tools reads, so that it writes nothing of ours; the packages are there already."""
    (tmp_path / "tools").mkdir()
    for name in ("tools/get_tools.py", "tools/node.txt", "package-lock.json"):
        shutil.copyfile(ROOT / name, tmp_path / name)
    (tmp_path / "node_modules").symlink_to(tool("node_modules"))
    return tmp_path


def get_tools(where: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run get_tools in the copy with these variables changed."""
    command = [sys.executable, str(where / "tools/get_tools.py")]
    return subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True, check=False)


def path_without(folder: Path, hidden: set[str]) -> str:
    """Make a PATH on which everything is but what is hidden."""
    folder.mkdir()
    for place in os.environ["PATH"].split(os.pathsep):
        for program in Path(place).glob("*"):
            if program.name not in hidden and not (folder / program.name).is_symlink():
                (folder / program.name).symlink_to(program)
    return str(folder)


def test_what_is_there_is_found_without_a_word(elsewhere: Path) -> None:
    """On a machine that has everything it prints nothing and writes down where everything is."""
    done = get_tools(elsewhere)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    found = json.loads((elsewhere / ".cache/tools.json").read_text())
    assert found.keys() == {"node", "node_modules", "chromium", "firefox", "age"}
    assert all(Path(path).exists() for path in found.values())


def test_what_cannot_be_got_is_a_sentence_each_and_a_failure(elsewhere: Path) -> None:
    """Without Firefox, age and a way to install them, each gets its sentence with what to do, and the status is 1."""
    done = get_tools(elsewhere, PATH=path_without(elsewhere / "bin", HIDDEN))
    assert done.returncode == 1
    sentences = done.stderr.splitlines()
    assert len(sentences) == 2
    assert "apt-get install firefox-esr" in sentences[0]
    assert "apt-get install age" in sentences[1]


def test_a_browser_that_is_named_wrongly_is_said(elsewhere: Path) -> None:
    """`$CHROMIUM` is taken before all others, so if it names nothing that starts, that is an error."""
    for wrong in ("/nowhere/chromium", "/bin/false"):
        done = get_tools(elsewhere, CHROMIUM=wrong)
        assert (done.returncode, done.stderr.count("\n")) == (1, 1)
        assert "$CHROMIUM" in done.stderr


def test_a_tool_that_is_gone_fails_the_tests_that_need_it() -> None:
    """A test that asks for a tool that was not found fails with a sentence; it does not pass or skip."""
    with pytest.raises(AssertionError, match=r"get_tools\.py"):
        tool("no such tool")
