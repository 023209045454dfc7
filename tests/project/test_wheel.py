"""What is installed is whole: the rulebook and the pages come with the program."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from tests.help.tools import ROOT

UV = Path(sys.executable).with_name("uv")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel, without network, and lay its files into an empty folder."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [UV, "build", "--wheel", "--offline", "--quiet", "--out-dir", folder, ROOT]
    done = subprocess.run(build, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    [wheel] = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as files:
        files.extractall(folder / "site")
    return folder / "site"


def run(installed: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the installed program, far from the sources."""
    return subprocess.run(
        [sys.executable, "-P", "-m", "sayso", *words],
        cwd=installed.parent,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.holds("C1.11")
def test_the_rulebook_is_in_the_wheel(installed: Path) -> None:
    """From an installed wheel a question is answered and the worked cases come out, with the same law as here."""
    place = [sys.executable, "-P", "-c", "import sayso; print(sayso.__file__)"]
    there = {**os.environ, "PYTHONPATH": str(installed)}
    done = subprocess.run(place, cwd=installed.parent, env=there, capture_output=True, text=True, check=True)
    assert done.stdout.startswith(str(installed))
    facts = installed.parent / "her.yaml"
    facts.write_text("visa: domestic worker\nday applied: 2013-01-10\npermission ends: 2013-08-01\n")
    words = ("know", "explain", "may change employer", "--on", "2013-05-01", "--facts", str(facts), "--json")
    there, here = run(installed, *words), run(ROOT / "src", *words)
    assert (there.returncode, json.loads(there.stdout)["value"]) == (0, "no"), there.stderr
    assert there.stdout == here.stdout
    done = run(installed, "know", "cases", str(installed / "sayso/rulebook/cases/referral.yaml"))
    assert (done.returncode, done.stdout.splitlines()[-1].endswith("0 wrong")) == (0, True), done.stdout


@pytest.mark.holds("C1.10")
def test_the_pages_are_in_the_wheel(installed: Path) -> None:
    """Each file of the browser's side and of the rulebook that git tracks is in the wheel."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--", "src/sayso/client", "src/sayso/rulebook"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            assert (installed / Path(name).relative_to("src")).read_bytes() == (ROOT / name).read_bytes(), name
