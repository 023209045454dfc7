"""Every promise has a fault that would break it."""

import subprocess

from tests.help.tools import ROOT

PROMISES = ROOT / "tests/promises"
FAULTS = sorted((PROMISES / "faults").glob("*.patch"))


def test_every_promise_has_a_fault() -> None:
    """Each file of promises has at least one planted fault, and each fault belongs to a file of promises."""
    promises = {path.stem for path in PROMISES.glob("test_*.py")}
    assert {patch.stem.partition("__")[0] for patch in FAULTS} == promises


def test_every_fault_still_applies() -> None:
    """Each fault says in its first line what goes wrong, and still applies to the code as it is."""
    for patch in FAULTS:
        assert patch.read_text().partition("\n")[0].endswith("."), f"{patch.name} does not say what goes wrong"
        check = ["git", "apply", "--check", str(patch)]
        done = subprocess.run(check, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{patch.name}: {done.stderr}"
