"""The browser's built files are those of the sources, and hold nothing that could reach the network."""

import base64
import gzip
import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from tests.help.tools import ROOT, tool

CLIENT = ROOT / "src/sayso/client"
WORKERS = {name: (CLIENT / name).read_text() for name in ("worker.js", "lookup.js", "member.js")}
HARMLESS = "Function.toString.call("
"""How a helper in libphonenumber-js asks whether a class is the language's own: nothing is compiled."""


@pytest.mark.holds("A1.19")
def test_the_committed_files_are_as_built() -> None:
    """Building again gives the same bytes, in the worker and in the manifest."""
    check = [sys.executable, "tools/build_client.py", "--check"]
    done = subprocess.run(check, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.holds("A1.19")
def test_the_manifest_lists_every_file_that_a_browser_may_load() -> None:
    """Each file with the SHA-256 of its bytes, sorted; the worker's sources and the manifest itself are not loaded."""
    listed = json.loads((CLIENT / "manifest.json").read_text())
    assert list(listed) == sorted(listed)
    assert {*WORKERS, "words/en.json", "pages/start.js"} <= set(listed)
    assert not [name for name in listed if name.startswith("worker/") or name.endswith((".jinja", "manifest.json"))]
    for name, digest in listed.items():
        assert base64.b64encode(hashlib.sha256((CLIENT / name).read_bytes()).digest()).decode() == digest, name


@pytest.mark.parametrize("name", WORKERS)
@pytest.mark.parametrize(
    "word",
    [
        "fetch",
        "XMLHttpRequest",
        "WebSocket",
        "EventSource",
        "importScripts",
        "WebAssembly",
        "eval",
        "Function",
        "console",
    ],
)
def test_a_worker_has_no_word_for_the_network_or_for_more_code(name: str, word: str) -> None:
    """Neither worker names anything that sends, loads, compiles or logs."""
    text = WORKERS[name].replace(HARMLESS, "") if name != "worker.js" else WORKERS[name]
    assert not re.search(rf"\b{word}\s*[(.]|new\s+{word}\b", text)
    assert not re.search(r"\bimport\s*\(", text)
    assert [WORKERS[one].count(HARMLESS) for one in WORKERS] == [0, 1, 1]


def pieces(name: str) -> set[str]:
    """Return the paths of the files that a worker is built from."""
    return set(re.findall(r"^ +// ((?:src|node_modules|tools)/\S+)$", WORKERS[name], re.MULTILINE))


@pytest.mark.parametrize(("name", "bytes_max"), [("worker.js", 60_700), ("lookup.js", 64_000), ("member.js", 125_000)])
def test_a_worker_can_be_read(name: str, bytes_max: int) -> None:
    """It is not minified: every piece stands under its path, in lines that fit a page, and it is still small."""
    lines = WORKERS[name].splitlines()
    assert sum(len(line) > 200 for line in lines) < 20
    assert len(gzip.compress(WORKERS[name].encode(), 9)) < bytes_max


def test_every_piece_is_in_a_worker_and_numbers_only_where_they_are_needed() -> None:
    """Every source is in one of the workers; that of the reporter has no number plans, that of plans no keys."""
    sources = {path.relative_to(ROOT).as_posix() for path in (CLIENT / "worker").rglob("*.js")}
    assert sources <= pieces("worker.js") | pieces("lookup.js") | pieces("member.js")
    assert "src/sayso/client/worker/main.js" in pieces("worker.js")
    assert "src/sayso/client/worker/lookup/main.js" in pieces("lookup.js")
    assert not [piece for piece in pieces("worker.js") if "/lookup/" in piece or "libphonenumber" in piece]
    with_keys = re.compile("age-encryption|noble|/(sealing|ledger|device)/")
    assert not [piece for piece in pieces("lookup.js") if with_keys.search(piece)]
    assert [piece for piece in pieces("member.js") if with_keys.search(piece)]  # the control


def test_no_name_is_imported_or_exported_for_nothing(tmp_path: Path) -> None:
    """Each name that a module imports is used in it; each that it exports is imported, or the module is taken whole."""
    scripts = [path for path in CLIENT.rglob("*.js") if path.parent != CLIENT]
    others = [ROOT / "tests/parity/driver.mjs", *(ROOT / "tools").glob("*.mjs")]
    # esbuild leaves an import that nothing uses out of what it makes of TypeScript, and all of ours is that too.
    as_typescript = ["--loader:.js=ts", "--loader:.mjs=ts", "--format=esm", f"--outbase={ROOT}", f"--outdir={tmp_path}"]
    command = [tool("node"), f"{tool('node_modules')}/esbuild/bin/esbuild", *map(str, [*scripts, *others])]
    made = [*command, *as_typescript, f"--metafile={tmp_path}/meta.json", "--log-level=error"]
    subprocess.run(made, cwd=ROOT, check=True)
    used = set()
    for script in [*scripts, *others]:
        kept = imports(script, (tmp_path / script.relative_to(ROOT)).with_suffix(".js").read_text())
        assert imports(script, script.read_text()) == kept, script
        used |= kept
    outputs = json.loads((tmp_path / "meta.json").read_text())["outputs"].values()
    exported = {(ROOT / one["entryPoint"], name) for one in outputs for name in one["exports"]}
    assert len(exported) > 300
    assert {(path, name) for path, name in exported if not {(path, name), (path, "*")} & used} == set()


IMPORTS = re.compile(r'^import (?:\* as \w+|\{([^}]*)\}) from "([^"]+)";|\bimport\("([^"]+)"\)', re.MULTILINE)


def imports(script: Path, text: str) -> set[tuple[Path, str]]:
    """Return the module and name of everything that a script's text imports; `*` for a whole module."""
    found = set()
    for names, one, other in IMPORTS.findall(text):
        wanted = one or other
        page = re.sub(r"^sayso/(?!.*/)", "sayso/pages/", wanted).replace("sayso", str(CLIENT), 1) + ".js"
        path = Path(page) if wanted.startswith("sayso/") else (script.parent / wanted).resolve()
        found |= {(path, name.partition(" as ")[0].strip()) for name in (names or "*").split(",") if name.strip()}
    return found


def test_the_lengths_of_numbers_are_as_built() -> None:
    """The table of possible lengths is what the installed metadata gives."""
    check = [sys.executable, "tools/build_phone_plans.py", "--check"]
    done = subprocess.run(check, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_packages_are_few_and_exact() -> None:
    """Each package has one exact version and a hash, no registry is named, and there is one copy of each."""
    wanted = json.loads((ROOT / "package.json").read_text())
    for version in {**wanted["dependencies"], **wanted["devDependencies"], **wanted["overrides"]}.values():
        assert re.fullmatch(r"\d+\.\d+\.\d+", version)
    lock = (ROOT / "package-lock.json").read_text()
    assert "resolved" not in lock
    assert "registry" not in lock
    packages = [name for name in json.loads(lock)["packages"] if name]
    assert not [name for name in packages if name.count("node_modules/") > 1]
