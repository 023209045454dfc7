"""The two commands that keep us honest, `make claims` and `make prove`, are themselves tried."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from tests.help.tools import ROOT

CLAIMS = """# Claims

Prose with **A9.9** in it is no claim.

- **A1.1** The first
  goes on here.
- **A1.2** The second.
"""
PROMISE = '''"""A promise."""

from sayso import double


def test_doubling() -> None:
    """Doubling doubles."""
    assert double(2) == 4
'''
FAULTS = {
    "other": ("It adds instead.", "number + 1"),
    "broken": ("It cannot be read.", "number +"),
    "missing": ("It asks for what is not there.", "nothing * number"),
    "same": ("It is written otherwise.", "number * 2"),
}


def load(name: str) -> ModuleType:
    """Return one of the tools as a module."""
    spec = importlib.util.spec_from_file_location(f"tool_{name}", ROOT / f"tools/{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # a dataclass looks for its own module
    spec.loader.exec_module(module)
    return module


def test_claims_are_lines() -> None:
    """A claim is a list item with a number; what follows indented belongs to it; twice is an error."""
    claims = load("claims")
    assert claims.read_claims(CLAIMS) == {"A1.1": "The first goes on here.", "A1.2": "The second."}
    with pytest.raises(claims.WrongError, match=r"A1\.2"):
        claims.read_claims(CLAIMS + "- **A1.2** Again.")


def test_a_claim_has_its_tests_and_figures() -> None:
    """Each claim is listed with what holds it; a test or a figure for an unknown claim is an error that names it."""
    claims = load("claims")
    told = {"A1.1": "One", "A1.2": "Two"}
    joined = claims.join(told, {"t.py::a": ["A1.1"], "t.py::b": []}, {"A1.2": ["fast: 1 s (wanted ≤ 2 s) ✓"]})
    assert [(row["claim"], row["tests"], row["measured"]) for row in joined] == [
        ("A1.1", ["t.py::a"], []),
        ("A1.2", [], ["fast: 1 s (wanted ≤ 2 s) ✓"]),
    ]
    with pytest.raises(claims.WrongError, match=r"A7\.7.*t\.py::c"):
        claims.join(told, {"t.py::c": ["A7.7"]}, {})
    with pytest.raises(claims.WrongError, match=r"A8\.8"):
        claims.join(told, {}, {"A8.8": ["figure"]})


def test_only_a_failed_assertion_proves_a_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of four planted changes only the one that makes an assertion fail counts as caught; the rest are told apart."""
    prove = load("prove")
    source, faults = tmp_path / "src/sayso/__init__.py", tmp_path / "tests/promises/faults"
    for name, place in {"ROOT": tmp_path, "FAULTS": faults, "COPIES": tmp_path / ".cache/prove"}.items():
        monkeypatch.setattr(prove, name, place)
    for folder in (source.parent, faults):
        folder.mkdir(parents=True)
    (tmp_path / "tests/promises/test_double.py").write_text(PROMISE)
    (tmp_path / "pyproject.toml").write_text("[tool.pytest.ini_options]\n")
    (tmp_path / ".gitignore").write_text(".cache/\n__pycache__/\n")
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)
    good = '"""Sayso."""\n\n\ndef double(number: int) -> int:\n    return number + number\n'
    source.write_text(good)
    subprocess.run(["git", "add", "."], cwd=tmp_path, check=True)
    for name, (says, body) in FAULTS.items():
        source.write_text(good.replace("number + number", body))
        changed = subprocess.run(["git", "diff"], cwd=tmp_path, capture_output=True, text=True, check=True).stdout
        (faults / f"test_double__{name}.patch").write_text(f"{says}\n{changed}")
    source.write_text(good)
    assert prove.main([]) == 1
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    outcomes = {lines[at + 1]: lines[at + 2] for at in range(0, 12, 3)}
    assert outcomes["It adds instead."] == "red    test_doubling"
    assert outcomes["It asks for what is not there."].startswith("FAULT  NOT CAUGHT")
    assert "cannot be collected" in outcomes["It cannot be read."]
    assert outcomes["It is written otherwise."] == "FAULT  NOT CAUGHT; every test stayed green"
