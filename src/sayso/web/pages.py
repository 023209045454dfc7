"""The phone's pages (hers, the circles', a still one) and what they load, made once when the server starts.

Each file has an address with the start of its own hash in it. The page names the full hash of every module (import map
and `integrity`), and its policy lists the same hashes, so that no other script runs. What is served stands, with its
hash, in `/manifest.json`, which `sayso doctor --remote` compares with the installed release.
"""

import gzip
import json
import re
from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources.abc import Traversable

import brotli
from jinja2 import BaseLoader, Environment, StrictUndefined, Template

from sayso.web import headers

ENGLISH = "en"
Statement = Mapping[str, object]
"""What the host says of itself, in one language: see `settings.Site.in_language`."""

_KINDS = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}
_FILLS = {"name": "name", "run_by": "run_by", "phone": "phone"} | {
    "days": "reading_days",
    "languages": "languages_read",
    "hours": "phone_hours",
    "kept": "keep_days",
    "restored": "restored",
}
_ALSO_IN_SCRIPT = ("exceptions", "under18", "police_visit", "leave_url", "destinations")
_WORKERS = ("worker.js", "lookup.js", "member.js")
_IMPORTS = re.compile(r'^(?:import|\}) .*from "([^"]+)";$', re.MULTILINE)
_OF_REPORTER = {"worker": "worker.js", "lookup": "lookup.js"}
_OF_MEMBER = {"worker": "member.js"}
"""Under which name a page's script finds the address of each worker that it may start."""
_SHORT_WARNING = "templates/short.json"
_KNOWN = "templates/known.json"
_MEMBERS = "pages/members"
_OF_PHONE = ("pages/",)
_OF_CIRCLE = (_MEMBERS, "pages/draw.js", "pages/more.js", "pages/start.js", "pages/talk.js")
_OF_RIGHTS = ("pages/draw.js", "know/", "rules/")
_SAID_TO_MEMBERS = ("", "circle", "code", "covered", "enter", "fail", "kind", "first")
_ELSEWHERE = ("know", "circle", "taken", "heard", "notice")
"""Families of words of other pages than the phone's own, or of the first page's notices."""
_LATER = ("say", "warn", "draft", "given", "step", "back", "sheet", "beside", "text")
"""Families of words that come after the first question, in a file of their own: the first page is small."""


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
class Catalogue:
    """The words of one language (`words/<language>.json`)."""

    language: str
    name: str
    direction: str
    strings: Mapping[str, str]
    unchecked: frozenset[str]


@dataclass(frozen=True, slots=True)
class Scripts:
    """What a kind of page may run: the tags that name its modules, and the headers whose policy lists exactly these."""

    tags: str
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Side:
    """The browser's side as it lies in the package: its files, their addresses and hashes, the words, the policies."""

    folder: Traversable
    assets: Mapping[str, Served]
    addresses: Mapping[str, str]
    integrity: Mapping[str, str]
    phone: Scripts
    circle: Scripts
    rights: Scripts
    still: Scripts
    catalogues: Mapping[str, Catalogue]

    def template(self, name: str) -> Template:
        """Return a template of this side; a name that it does not know is an error."""
        text = (self.folder / name).read_text("utf-8")
        return Environment(loader=BaseLoader(), undefined=StrictUndefined, autoescape=True).from_string(text)

    def frame(self, language: str, own: Statement, scripts: Scripts) -> dict[str, object]:
        """Return what every template is filled with in a language."""
        catalogue = self.catalogues[language]
        return {
            "language": language,
            "direction": catalogue.direction,
            "languages": list(self.catalogues.values()),
            "strings": catalogue.strings,
            "beside": self.beside(language),
            "site": own,
            "assets": self.addresses,
            "integrity": self.integrity,
            "scripts": scripts.tags,
        }

    def beside(self, language: str) -> dict[str, str]:
        """Return the English of every sentence that no native speaker has checked."""
        catalogue = self.catalogues[language]
        return {key: text for key, text in self.catalogues[ENGLISH].strings.items() if key in catalogue.unchecked}

    def said(self, language: str) -> dict[str, dict[str, str]]:
        """Return the words that the phone's first page may use at once."""
        return self._chosen(language, lambda family: family not in (*_LATER, *_ELSEWHERE))

    def said_to_members(self, language: str) -> dict[str, dict[str, str]]:
        """Return the words of the page of circles."""
        return self._chosen(language, lambda family: family in _SAID_TO_MEMBERS)

    def said_of_rights(self, language: str) -> dict[str, dict[str, str]]:
        """Return the words of the rights pages."""
        return self._chosen(language, lambda family: family in ("", "know"))

    def said_later(self, language: str) -> dict[str, object]:
        """Return what the phone's page fetches once she has begun: words, templates, sentences of the desk's."""
        template = json.loads((self.folder / _SHORT_WARNING).read_text("utf-8"))
        tables = {one: words for one, words in template["languages"].items() if one in (language, ENGLISH)}
        return {
            **self._chosen(language, lambda family: family in _LATER),
            "template": {**template, "languages": tables},
            "known": json.loads((self.folder / _KNOWN).read_text("utf-8")),
        }

    def _chosen(self, language: str, wanted: Callable[[str], bool]) -> dict[str, dict[str, str]]:
        chosen = [key for key in self.catalogues[ENGLISH].strings if wanted(key.rpartition(".")[0].partition(".")[0])]
        strings, beside = self.catalogues[language].strings, self.beside(language)
        return {
            "strings": {key: strings[key] for key in chosen},
            "beside": {key: beside[key] for key in chosen if key in beside},
        }


def read(client: Traversable) -> Side:
    """Read the browser's side from the folder `client/` of the package."""
    assets = {name: _asset(name, body) for name, body in _files(client)}
    rules = sha256(b"".join(one.body for name, one in assets.items() if name.startswith("rules/"))).hexdigest()
    # The rules' modules name each other by relative addresses, so they lie in one folder, under one hash.
    folders = {
        name: rules if name.startswith("rules/") else sha256(one.body).hexdigest() for name, one in assets.items()
    }
    addresses = {name: f"/a/{folder[:16]}/{name.rpartition('/')[2]}" for name, folder in folders.items()}
    integrity = {name: _integrity(one.body) for name, one in assets.items()}

    def scripts(first: str, parts: tuple[str, ...], *, talks: bool, without: str = "-") -> Scripts:
        wanted = [name for name in sorted(assets) if name.startswith(parts) and not name.startswith(without)]
        modules = [name for name in wanted if _is_module(name)]
        import_map = _import_map(modules, addresses, integrity)
        hashes = [_integrity(import_map.encode()), *(integrity[name] for name in modules)]
        named = (f'href="{addresses[name]}" integrity="{integrity[name]}"' for name in _imported(first, assets))
        tags = (
            f'<script type="importmap">{import_map}</script>',
            *(f'<link rel="modulepreload" {one}>' for one in named),
            f'<script type="module" src="{addresses[first]}" integrity="{integrity[first]}"></script>',
        )
        return Scripts("\n".join(tags), headers.page(hashes, talks=talks))

    phone = scripts("pages/tell.js", _OF_PHONE, talks=True, without=_MEMBERS)
    circle = scripts("pages/members.js", _OF_CIRCLE, talks=True)
    rights = scripts("know/know.js", _OF_RIGHTS, talks=False)
    still = Scripts("", headers.page([], talks=False))
    return Side(client, assets, addresses, integrity, phone, circle, rights, still, _catalogues(client))


def build(side: Side, site: Callable[[str], Statement], network: str) -> dict[str, Served]:
    """Return what is served at each path of the phone's page, and every asset.

    Args:
        side: the browser's side.
        site: the host's statement in a language.
        network: the network id.
    """
    served = {side.addresses[name]: asset for name, asset in side.assets.items()}
    first, circle, taken = (side.template(f"pages/{name}.html.jinja") for name in ("page", "circle", "taken"))
    for language in side.catalogues:
        own, english = site(language), site(ENGLISH)
        later = Served(
            {**headers.ASSET, "Content-Type": "application/json"}, embedded(side.said_later(language)).encode()
        )
        address = f"/a/{sha256(later.body).hexdigest()[:16]}/{language}.json"
        served[address] = later
        common = {"language": language, "site_english": _fills(english), "network": network}
        data = {
            **common,
            **side.said(language),
            "site": _fills(own) | {key: own[key] for key in _ALSO_IN_SCRIPT},
            **{called: side.addresses[name] for called, name in _OF_REPORTER.items()},
            "later": {"address": address, "integrity": _integrity(later.body)},
        }
        html = first.render(**side.frame(language, own, side.phone), **values(own, english), data_json=embedded(data))
        served[f"/{language}"] = Served(side.phone.headers, html.encode())
        data = {
            **common,
            **side.said_to_members(language),
            "site": _fills(own) | {"leave_url": own["leave_url"]},
            **{called: side.addresses[name] for called, name in _OF_MEMBER.items()},
        }
        html = circle.render(**side.frame(language, own, side.circle), data_json=embedded(data))
        served[f"/{language}/circle/"] = Served(side.circle.headers, html.encode())
        html = taken.render(**side.frame(language, own, side.still))
        served[f"/{language}/taken"] = Served(side.still.headers, html.encode())
    return served


def languages(served: Iterable[str]) -> tuple[str, ...]:
    """Return the languages of the pages among these paths."""
    return tuple(path[1:] for path in served if path.count("/") == 1 and "." not in path)


def choose(accepted: str, offered: Iterable[str]) -> str:
    """Return the language to answer an `Accept-Language` header with: the most wanted that is offered, else English.

    >>> choose("ro-RO,ro;q=0.9,en;q=0.5", ["en", "ro"])
    'ro'
    """
    by_name = {one.lower(): one for one in offered}
    wanted: list[tuple[float, int, str]] = []
    for place, item in enumerate(accepted.lower().split(",")[:20]):
        tag, _, weight = item.partition(";q=")
        try:
            share = float(weight) if weight else 1.0
        except ValueError:
            continue
        wanted.append((-share, place, tag.strip()))
    for share, _, tag in sorted(wanted):
        for name in (tag, tag.partition("-")[0]):
            if share < 0 and name in by_name:
                return by_name[name]
    return ENGLISH


def _files(client: Traversable) -> Iterable[tuple[str, bytes]]:
    for folder in ("pages", "know", "rules"):
        for one in sorted((client / folder).iterdir(), key=lambda one: one.name):
            if one.name.endswith((".js", ".css")):
                yield f"{folder}/{one.name}", one.read_bytes()
    yield from ((name, (client / name).read_bytes()) for name in _WORKERS)


def _is_module(name: str) -> bool:
    return name.endswith(".js") and name not in _WORKERS


def _imported(first: str, assets: Mapping[str, Served]) -> list[str]:
    """Return what `first` imports, and what that imports: all is asked for at once, not one after another."""
    found = [first]
    for name in found:  # which grows
        folder = name.rpartition("/")[0]
        for wanted in _IMPORTS.findall(assets[name].body.decode()):
            place = re.sub(r"^sayso/(?!.*/)", "pages/", wanted).removeprefix("sayso/")
            one = f"{folder}/{wanted[2:]}" if wanted.startswith("./") else f"{place}.js"
            found += [one] if one not in found else []
    return found[1:]


def _asset(name: str, body: bytes) -> Served:
    kind = _KINDS["." + name.rpartition(".")[2]]
    return Served({**(headers.WORKER if name in _WORKERS else headers.ASSET), "Content-Type": kind}, body)


def _integrity(body: bytes) -> str:
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


def _catalogues(client: Traversable) -> dict[str, Catalogue]:
    """Return every language's words, English first; a sentence that one lacks stays English."""
    raw = {one.name.removesuffix(".json"): json.loads(one.read_text("utf-8")) for one in (client / "words").iterdir()}
    english = {key: string["text"] for key, string in raw[ENGLISH]["strings"].items()}
    made = {}
    for language in sorted(raw, key=lambda one: (one != ENGLISH, one)):
        own = raw[language]["strings"]
        strings = english | {key: string["text"] for key, string in own.items()}
        unchecked = frozenset(key for key, string in own.items() if string["checked_by"] is None)
        made[language] = Catalogue(language, raw[language]["name"], raw[language]["direction"], strings, unchecked)
    return made


def _fills(site: Statement) -> dict[str, object]:
    """Return what the words' places such as `{days}` are filled with, as far as this host says it."""
    return {place: site[setting] for place, setting in _FILLS.items() if setting in site}


def values(own: Statement, english: Statement) -> dict[str, object]:
    """Return what fills the words of a template: each half of the page with what the host says in its language."""
    return {"site_values": _fills(own), "english_values": _fills(english)}


def manifest(served: Mapping[str, Served]) -> Served:
    """Return the list of everything that is served, with its hash."""
    hashes = {path: sha256(one.body).hexdigest() for path, one in sorted(served.items())}
    return Served({**headers.ANSWER}, json.dumps(hashes, indent=1).encode())
