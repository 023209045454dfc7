"""The browser's built files are those of the sources, and hold nothing that could reach the network."""

import base64
import gzip
import hashlib
import json
import re
import subprocess
import sys

import pytest
from tests.help.tools import ROOT

CLIENT = ROOT / "src/sayso/client"
WORKER = (CLIENT / "worker.js").read_text()


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
    assert {"worker.js", "words/en.json", "pages/start.js"} <= set(listed)
    assert not [name for name in listed if name.startswith("worker/") or name.endswith((".jinja", "manifest.json"))]
    for name, digest in listed.items():
        assert base64.b64encode(hashlib.sha256((CLIENT / name).read_bytes()).digest()).decode() == digest, name


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
def test_the_worker_has_no_word_for_the_network_or_for_more_code(word: str) -> None:
    """The worker names nothing that sends, loads, compiles or logs."""
    assert not re.search(rf"\b{word}\s*[(.]|new\s+{word}\b", WORKER)
    assert not re.search(r"\bimport\s*\(", WORKER)


def test_the_worker_can_be_read() -> None:
    """It is not minified: every piece stands under its path, in lines that fit a page, and it is still small."""
    lines = WORKER.splitlines()
    assert sum(len(line) > 200 for line in lines) < 20
    pieces = re.findall(r"^ +// ((?:src|node_modules|tools)/\S+)$", WORKER, re.MULTILINE)
    assert "src/sayso/client/worker/main.js" in pieces
    assert {path.relative_to(ROOT).as_posix() for path in (CLIENT / "worker").rglob("*.js")} <= set(pieces)
    assert len(gzip.compress(WORKER.encode(), 9)) < 60_000


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
