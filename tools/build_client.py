"""Build the workers of `src/sayso/client/` from `worker/`, and `manifest.json`; with `--check`, compare only.

There are three: `worker.js` for who tells and comes back; `lookup.js` for canonical identifiers, whose number plans are
large and loaded only where they are needed; `member.js` for members, with the check, so that
no secret passes through a page.
Each is one readable file, ours and the libraries' code together: the browser may load nothing else. Twice built gives
the same bytes (esbuild and all packages are locked). The manifest lists every file that the browser may load with its
SHA-256 in base64, sorted by path.
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
from sayso.desk.wordings import known_sentences

CLIENT = ROOT / "src/sayso/client"
WORKERS = {
    CLIENT / "worker.js": "main.js",
    CLIENT / "lookup.js": "lookup/main.js",
    CLIENT / "member.js": "member/main.js",
}
"""Each built file, and where it begins below `worker/`."""
MANIFEST = CLIENT / "manifest.json"
KNOWN = CLIENT / "templates/known.json"
"""The sentences of the desk's templates, which her checker must know for nobody's own, as the desk's does."""
LICENCES = CLIENT / "worker/LICENCES.txt"
UNUSED = "./tools/client_unused.js"
STREAMS = "./tools/client_streams.js"
ARGUMENTS = (
    "--bundle",
    "--format=iife",
    "--target=es2022",
    "--charset=utf8",
    "--log-level=warning",
    f"--alias:@noble/post-quantum/hybrid.js={UNUSED}",
    f"--alias:@noble/curves/nist.js={UNUSED}",
    f"--alias:@noble/hashes/scrypt.js={UNUSED}",
    f"--inject:{STREAMS}",
)
BANNER = """// A worker of Sayso's page: keys and sealed things, without any way to reach the network. Built by
// tools/build_client.py from src/sayso/client/worker/ and the packages of package-lock.json; do not edit.
// Each piece stands under the path of the file that it comes from, where its comments are.
// Sayso: AGPL-3.0-or-later. @noble/*, @scure/base: MIT, Paul Miller. age-encryption: BSD-3-Clause, Filippo Valsorda.
// libphonenumber-js: MIT, Nikolay Kuchumov; its metadata: Apache-2.0, Google.
// The texts of these licences: src/sayso/client/worker/LICENCES.txt.
"use strict";
"""
_COMMENT_OF_A_LIBRARY = re.compile(r"^ *(//(?! (?:node_modules|src|tools)/).*|/\*\*(?s:.*?)\*/ *)\n", re.MULTILINE)
"""Whole lines of comment, but neither the path under which a piece stands nor a licence: one part in fifteen."""
_UNUSED_OF_AGE = re.compile(
    r"^  (?:var (?P<kind>(?:Hybrid|Tag|Scrypt)\w+) = class \{$(?s:.*?)^  \};"
    r"|function hpke\w+\(.*\) \{$(?s:.*?)^  \}|var hpke\w+ = .*;)\n",
    re.MULTILINE,
)
"""Those kinds of recipient in age-encryption: their names stay, without a value; who asks for one is refused."""
_INDENTATION = re.compile("^ +", re.MULTILINE)
"""One space for a level, not two: one part in seventy-five. (No text in the worker goes over two lines.)"""
LICENCE_FILES = (
    *(f"{name}/LICENSE" for name in ("@noble/ciphers", "@noble/curves", "@noble/hashes", "@scure/base")),
    *("age-encryption/LICENSE", "libphonenumber-js/LICENSE", "libphonenumber-js/LICENSE.Apache"),
)
NOT_LOADED = ("worker/", "manifest.json")


def build_worker(start: str) -> bytes:
    """Return the bytes of the worker file that begins at `start`, a path below `worker/`."""
    esbuild = Path(npm_packages(), "esbuild/bin/esbuild")
    node, _ = node_and_npm()
    command = [node, str(esbuild), f"src/sayso/client/worker/{start}", *ARGUMENTS]
    built = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
    used = _UNUSED_OF_AGE.sub(lambda found: f"  var {found['kind']};\n" if found["kind"] else "", built.stdout)
    kept = _COMMENT_OF_A_LIBRARY.sub("", used)
    return (BANNER + _INDENTATION.sub(lambda found: " " * (len(found.group()) // 2), kept)).encode()


def build_licences() -> bytes:
    """Return the licences of the packages in the workers, as these packages carry them."""
    texts = [
        f"{name.rpartition('/')[0]}\n\n{(ROOT / 'node_modules' / name).read_text().strip()}\n" for name in LICENCE_FILES
    ]
    return "\n\n".join(texts).encode()


def build_known() -> bytes:
    """Return the sentences of the desk's templates as JSON."""
    return (json.dumps(known_sentences(), ensure_ascii=False, indent=1) + "\n").encode()


def build_manifest(built: dict[Path, bytes]) -> bytes:
    """Return the bytes of the manifest for these built files and the others as they lie there."""
    files = {path: built.get(path) or path.read_bytes() for path in CLIENT.rglob("*") if path.is_file()} | built
    names = {path.relative_to(CLIENT).as_posix(): content for path, content in files.items() if _is_loaded(path)}
    listed = {name: base64.b64encode(hashlib.sha256(names[name]).digest()).decode() for name in sorted(names)}
    return (json.dumps(listed, indent=1) + "\n").encode()


def _is_loaded(path: Path) -> bool:
    """Whether a browser may load a file."""
    inside = path.relative_to(CLIENT).as_posix().startswith(NOT_LOADED)
    return not (inside or path.suffix in {".jinja", ".py"} or path.name.startswith("."))


def main() -> str | None:
    """Build or check; return what is wrong, if anything."""
    try:
        workers = {path: build_worker(start) for path, start in WORKERS.items()}
    except CannotGetError as missing:
        return str(missing)
    loaded = {**workers, KNOWN: build_known()}
    built = {**loaded, LICENCES: build_licences(), MANIFEST: build_manifest(loaded)}
    if "--check" in sys.argv[1:]:
        stale = [path.relative_to(ROOT) for path, new in built.items() if not path.exists() or path.read_bytes() != new]
        return f"Not as built: {', '.join(map(str, stale))}. Run `make client`." if stale else None
    for path, new in built.items():
        path.write_bytes(new)
    return None


if __name__ == "__main__":
    sys.exit(main())
