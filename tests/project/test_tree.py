"""The tree keeps its own rules: everything is collected, gated, locked, and says what it says."""

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from tests.help.tools import ROOT

BIN = Path(sys.executable).parent


def run(*command: str | Path) -> str:
    """Run a program in the project's folder; return what it printed, having demanded that it went well."""
    done = subprocess.run([*map(str, command)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command[0]}:\n{done.stdout}{done.stderr}"
    return done.stdout


def tracked(*patterns: str) -> list[Path]:
    """Return the files that git tracks or would track."""
    listed = run("git", "ls-files", "-coz", "--exclude-standard", "--", *patterns)
    return [ROOT / name for name in filter(None, listed.split("\0")) if (ROOT / name).is_file()]


@pytest.fixture(scope="module")
def claims() -> dict[str, list[dict[str, object]]]:
    """What `make claims` knows; it fails where a mark names an unknown claim."""
    told: dict[str, list[dict[str, object]]] = json.loads(run(sys.executable, "tools/claims.py", "--json"))
    return told


@pytest.mark.holds("A1.3")
def test_every_test_file_is_collected(claims: dict[str, list[str]]) -> None:
    """Each file of tests gives pytest at least one test, so none is forgotten in silence."""
    collected = {test.partition("::")[0] for test in claims["tests"]}
    assert {str(path.relative_to(ROOT)) for path in tracked("tests/**test_*.py")} == collected


@pytest.mark.holds("A1.20")
def test_every_file_of_vectors_is_read_by_a_test() -> None:
    """No vectors lie in the specification that no test asks the languages for."""
    tests = "\n".join(path.read_text() for path in tracked("tests/vectors/*.py", "tests/parity/*.py"))
    files = sorted((ROOT / "spec/vectors").iterdir())
    read = [one for one in files if f'vectors("{one.stem}")' in tests or f"spec/vectors/{one.name}" in tests]
    assert read == files


@pytest.mark.holds("A1.3")
def test_no_test_is_ever_skipped() -> None:
    """No test is skipped or expected to fail: what cannot run is a failure."""
    words = {"skip", "skipif", "skipIf", "xfail", "importorskip"}
    for path in tracked("tests/**.py"):
        used = {node.attr for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Attribute)}
        assert not used & words, f"{path} skips"


def test_the_examples_in_docstrings_run() -> None:
    """Each docstring of the package with an example is run, and gives what it says."""
    nodes = {path: list(ast.walk(ast.parse(path.read_text()))) for path in tracked("src/**.py")}
    texts = {
        path: [node.value for node in walked if isinstance(node, ast.Constant) and ">>> " in str(node.value)]
        for path, walked in nodes.items()
    }
    modules = [path for path, examples in texts.items() if examples]
    ran = run(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--doctest-modules", *modules)
    assert re.findall(r"(\d+) passed", ran) == [str(sum(map(len, texts.values())))]


@pytest.mark.parametrize(
    "gate",
    [("ruff", "check", "."), ("ruff", "format", "--check", "."), ("mypy",), ("lint-imports",)],
    ids=" ".join,
)
def test_the_gates_are_clean(gate: tuple[str, ...]) -> None:
    """Each part of `make lint` finds nothing: docstrings, types, formatting, and who may import whom."""
    run(BIN / gate[0], *gate[1:])


@pytest.mark.holds("A1.4")
def test_the_readmes_commands_exist() -> None:
    """Every `make` target that a document names exists, and every target says what it does."""
    targets = set(re.findall(r"^([a-z]+):.*## .+$", (ROOT / "Makefile").read_text(), re.MULTILINE))
    asked = {
        target
        for path in tracked("*.md")
        for target in re.findall(r"(?:^    |`)(?:[A-Z]+=\S+ )*make ([a-z]+)", path.read_text(), re.MULTILINE)
    }
    assert {"demo", "test"} <= asked <= targets
    assert targets == {"help", "demo", "test", "lint", "bench", "claims", "prove", "fuzz", "screens", "client"}


@pytest.mark.holds("A1.3")
def test_continuous_integration_runs_what_the_readme_says() -> None:
    """`.ci/run` runs `make test` and nothing else."""
    lines = (ROOT / ".ci/run").read_text().splitlines()
    assert [line for line in lines if line and not line.startswith(("#", "set ", "cd "))] == ["exec make test"]


@pytest.mark.holds("A1.4")
def test_links_between_documents_lead_somewhere() -> None:
    """Every file that a document names in backticks or links to is there."""
    missing = []
    for path in tracked("*.md"):
        named = re.findall(r"`((?:[\w.-]+/)+[\w.-]*)`", path.read_text())
        linked = re.findall(r"""(?:\]\(|(?:src|href)=")(?!http)([^)#"]+)""", path.read_text())
        tops = {child.name for child in ROOT.iterdir()}
        missing += [f"{path.name}: {name}" for name in linked if not (path.parent / name).exists()]
        missing += [f"{path.name}: {n}" for n in named if n.partition("/")[0] in tops and not (ROOT / n).exists()]
    assert missing == []


def test_the_architecture_shows_this_tree() -> None:
    """ARCHITECTURE.md names every folder of the project, and each folder and module of the package, and no others."""
    lines = (ROOT / "ARCHITECTURE.md").read_text().partition("```\n")[2].partition("```")[0].splitlines()
    told = [re.match(r"( {0,2})([\w*.]+)", line) for line in lines]
    outer = {found[2] for found in told if found and not found[1]}
    inner = {found[2] for found in told if found and found[1]}
    files = {path.relative_to(ROOT).parts for path in tracked()}
    assert outer == {parts[0] for parts in files if len(parts) > 1 and not parts[0].startswith(".")} | {"rulebook"}
    package = {parts[2] for parts in files if parts[:2] == ("src", "sayso")} - {"rulebook", "py.typed"}
    modules = {name for name in package if not name.startswith("__")}
    assert inner == {re.sub(r"^assemble_\w+", "assemble_*", name) for name in modules}


def test_nothing_names_a_machine() -> None:
    """No file names a folder of the machine on which it was made."""
    folders = re.compile(r"(?<![\w.])/(?:root|home|work|Users)/(?!<)\w")
    named = [
        f"{path.relative_to(ROOT)}: {found[0]}"
        for path in tracked()
        if b"\0" not in path.read_bytes() and (found := folders.search(path.read_text(errors="replace")))
    ]
    assert named == []


def test_every_dependency_is_locked_with_a_hash() -> None:
    """Nothing is installed that is not named with its hash: Python's lock, npm's lock, uv and Node themselves."""
    lock = (ROOT / "uv.lock").read_text()
    for package in lock.split("[[package]]")[1:]:
        assert "sha256:" in package or "source = { editable" in package, package[:80]
    packages = json.loads((ROOT / "package-lock.json").read_text())["packages"]
    assert all(entry.get("integrity", "").startswith("sha512-") for name, entry in packages.items() if name)
    for name in ("tools/uv.txt", "tools/node.txt"):
        pins = re.split(r"\n(?=\w)", (ROOT / name).read_text())
        assert all("--hash=sha256:" in pin for pin in pins if "==" in pin)
