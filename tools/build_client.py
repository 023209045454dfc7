"""Build `src/sayso/client/worker.js` from `worker/`, and `manifest.json`; with `--check`, compare only.

The worker is one readable file, ours and the libraries' code together: the browser may load nothing else. Twice built
gives the same bytes (esbuild and all packages are locked). The manifest lists every file that the browser may load
with its SHA-256 in base64, sorted by path.
"""

import base64
import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from get_tools import ROOT, CannotGetError, node_and_npm, npm_packages

CLIENT = ROOT / "src/sayso/client"
WORKER = CLIENT / "worker.js"
MANIFEST = CLIENT / "manifest.json"
LICENCES = CLIENT / "worker/LICENCES.txt"
UNUSED = "./tools/client_unused.js"
ARGUMENTS = (
    "src/sayso/client/worker/main.js",
    "--bundle",
    "--format=iife",
    "--target=es2022",
    "--charset=utf8",
    "--log-level=warning",
    f"--alias:@noble/post-quantum/hybrid.js={UNUSED}",
    f"--alias:@noble/curves/nist.js={UNUSED}",
    f"--alias:@noble/hashes/scrypt.js={UNUSED}",
)
BANNER = """// The worker of Sayso's page: keys and sealed things, without any way to reach the network. Built by
// tools/build_client.py from src/sayso/client/worker/ and the packages of package-lock.json; do not edit.
// Each piece stands under the path of the file that it comes from, where its comments are.
// Sayso: AGPL-3.0-or-later. @noble/*, @scure/base: MIT, Paul Miller. age-encryption: BSD-3-Clause, Filippo Valsorda.
// The texts of these licences: src/sayso/client/worker/LICENCES.txt.
"use strict";
"""
_COMMENT_OF_A_LIBRARY = re.compile(r"^ *(//(?! (?:node_modules|src|tools)/).*|/\*\*(?s:.*?)\*/ *)\n", re.MULTILINE)
"""Whole lines of comment, but neither the path under which a piece stands nor a licence: one part in fifteen."""
_INDENTATION = re.compile("^ +", re.MULTILINE)
"""One space for a level, not two: one part in seventy-five. (No text in the worker goes over two lines.)"""
BUNDLED = ("@noble/ciphers", "@noble/curves", "@noble/hashes", "@scure/base", "age-encryption")
NOT_LOADED = ("worker/", "manifest.json")


def build_worker() -> bytes:
    """Return the bytes of the worker file."""
    esbuild = Path(npm_packages(), "esbuild/bin/esbuild")
    node, _ = node_and_npm()
    built = subprocess.run([node, str(esbuild), *ARGUMENTS], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
    kept = _COMMENT_OF_A_LIBRARY.sub("", built.stdout)
    return (BANNER + _INDENTATION.sub(lambda found: " " * (len(found.group()) // 2), kept)).encode()


def build_licences() -> bytes:
    """Return the licences of the packages in the worker, as these packages carry them."""
    texts = [f"{name}\n\n{(ROOT / 'node_modules' / name / 'LICENSE').read_text().strip()}\n" for name in BUNDLED]
    return "\n\n".join(texts).encode()


def build_manifest(worker: bytes) -> bytes:
    """Return the bytes of the manifest for this worker and the other files as they lie there."""
    files = {path.relative_to(CLIENT).as_posix(): path for path in CLIENT.rglob("*") if path.is_file()}
    loaded = {
        name: hashlib.sha256(worker if path == WORKER else path.read_bytes()).digest()
        for name, path in files.items()
        if not name.startswith(NOT_LOADED) and path.suffix not in {".jinja", ".py"} and not path.name.startswith(".")
    }
    loaded.setdefault("worker.js", hashlib.sha256(worker).digest())
    listed = {name: base64.b64encode(digest).decode() for name, digest in sorted(loaded.items())}
    return (json.dumps(listed, indent=1) + "\n").encode()


def main() -> str | None:
    """Build or check; return what is wrong, if anything."""
    try:
        worker = build_worker()
    except CannotGetError as missing:
        return str(missing)
    built = {WORKER: worker, LICENCES: build_licences(), MANIFEST: build_manifest(worker)}
    if "--check" in sys.argv[1:]:
        stale = [path.relative_to(ROOT) for path, new in built.items() if not path.exists() or path.read_bytes() != new]
        return f"Not as built: {', '.join(map(str, stale))}. Run `make client`." if stale else None
    for path, new in built.items():
        path.write_bytes(new)
    return None


if __name__ == "__main__":
    sys.exit(main())
