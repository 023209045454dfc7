"""The files that a page loads: each at an address with the start of its own hash in it, and what a page may run.

A page names the full hash of every module (import map and `integrity`), and its policy lists the same hashes, so that
no other script runs.
"""

import gzip
import json
import re
from base64 import b64encode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources.abc import Traversable

import brotli

from sayso.web import headers

_KINDS = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}
_WORKERS = ("worker.js", "lookup.js", "member.js")
_IMPORTS = re.compile(r'^(?:import|\}) .*from "([^"]+)";$', re.MULTILINE)

CODINGS = ("br", "gzip")
"""What a page is compressed with, the better one first; browsers take `br` over HTTPS, and from their own machine."""


@dataclass(frozen=True, slots=True)
class Served:
    """One answer: its headers and its bytes."""

    headers: Mapping[str, str]
    body: bytes

    def packed(self, coding: str) -> bytes:
        """Return the bytes in one of `CODINGS`, without a time in them."""
        return brotli.compress(self.body, quality=9) if coding == "br" else gzip.compress(self.body, 9, mtime=0)


@dataclass(frozen=True, slots=True)
class Scripts:
    """What a kind of page may run: the tags that name its modules, and the headers whose policy lists exactly these."""

    tags: str
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Assets:
    """The files by their names below `client/`, with the address and the hash of each."""

    files: Mapping[str, Served]
    addresses: Mapping[str, str]
    integrity: Mapping[str, str]

    def served(self) -> dict[str, Served]:
        """Return each file at its address."""
        return {self.addresses[name]: asset for name, asset in self.files.items()}

    def scripts(self, first: str, parts: tuple[str, ...], *, talks: bool, without: str = "-") -> Scripts:
        """Return what a page that begins with the module `first` may run.

        Args:
            first: the name of its first module.
            parts: how the names of all its modules begin.
            talks: whether it may connect to the server.
            without: how the names of others begin that it may not run.
        """
        wanted = [name for name in sorted(self.files) if name.startswith(parts) and not name.startswith(without)]
        modules = [name for name in wanted if _is_module(name)]
        import_map = _import_map(modules, self.addresses, self.integrity)
        hashes = [integrity_of(import_map.encode()), *(self.integrity[name] for name in modules)]
        named = [
            f'href="{self.addresses[name]}" integrity="{self.integrity[name]}"' for name in _imported(first, self.files)
        ]
        tags = (
            f'<script type="importmap">{import_map}</script>',
            *(f'<link rel="modulepreload" {one}>' for one in named),
            f'<script type="module" src="{self.addresses[first]}" integrity="{self.integrity[first]}"></script>',
        )
        return Scripts("\n".join(tags), headers.page(hashes, talks=talks))


def read_assets(client: Traversable) -> Assets:
    """Read what a page may load from the folder `client/` of the package."""
    files = {name: _asset(name, body) for name, body in _files(client)}
    rules = sha256(b"".join(one.body for name, one in files.items() if name.startswith("rules/"))).hexdigest()
    # The rules' modules name each other by relative addresses, so they lie in one folder, under one hash.
    folders = {
        name: rules if name.startswith("rules/") else sha256(one.body).hexdigest() for name, one in files.items()
    }
    addresses = {name: f"/a/{folder[:16]}/{name.rpartition('/')[2]}" for name, folder in folders.items()}
    return Assets(files, addresses, {name: integrity_of(one.body) for name, one in files.items()})


def _files(client: Traversable) -> Iterable[tuple[str, bytes]]:
    for folder in ("pages", "know", "rules"):
        for one in sorted((client / folder).iterdir(), key=lambda one: one.name):
            if one.name.endswith((".js", ".css")):
                yield f"{folder}/{one.name}", one.read_bytes()
    yield from ((name, (client / name).read_bytes()) for name in _WORKERS)


def _is_module(name: str) -> bool:
    return name.endswith(".js") and name not in _WORKERS


def _imported(first: str, files: Mapping[str, Served]) -> list[str]:
    """Return what `first` imports, and what that imports: all is asked for at once, not one after another."""
    found = [first]
    for name in found:  # which grows
        folder = name.rpartition("/")[0]
        for wanted in _IMPORTS.findall(files[name].body.decode()):
            place = re.sub(r"^sayso/(?!.*/)", "pages/", wanted).removeprefix("sayso/")
            one = f"{folder}/{wanted[2:]}" if wanted.startswith("./") else f"{place}.js"
            found += [one] if one not in found else []
    return found[1:]


def _asset(name: str, body: bytes) -> Served:
    kind = _KINDS["." + name.rpartition(".")[2]]
    return Served({**(headers.WORKER if name in _WORKERS else headers.ASSET), "Content-Type": kind}, body)


def integrity_of(body: bytes) -> str:
    """Return the hash of a file as a page names it."""
    return "sha256-" + b64encode(sha256(body).digest()).decode()


def _import_map(modules: Iterable[str], addresses: Mapping[str, str], integrity: Mapping[str, str]) -> str:
    """Map `sayso/<module>` to its address, and each address to the only bytes that may come from it."""
    return embedded(
        {
            "imports": {
                f"sayso/{name.removeprefix('pages/').removesuffix('.js')}": addresses[name] for name in modules
            },
            "integrity": {addresses[name]: integrity[name] for name in modules},
        }
    )


def embedded(value: object) -> str:
    """Return JSON that can stand inside a `script` element: no `<` in it begins or ends anything."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
