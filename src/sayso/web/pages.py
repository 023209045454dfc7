"""The page of the phone's side and what it loads, as bytes that are made once when the server starts.

Each file has an address with the start of its own hash in it. The page names the full hash of every module (import map
and `integrity`), and its policy lists the same hashes, so that no other script runs. What is served stands, with its
hash, in `/manifest.json`, which `sayso doctor --remote` compares with the installed release.
"""

import gzip
import json
from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from importlib.resources.abc import Traversable

from jinja2 import BaseLoader, Environment, StrictUndefined

from sayso.web import headers

ENGLISH = "en"
Statement = Mapping[str, object]
"""What the host says of itself, in one language: see `settings.Site.in_language`."""

_KINDS = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}
_FILLS = {"name": "name", "run_by": "run_by", "phone": "phone"} | {
    "days": "reading_days",
    "languages": "languages_read",
    "hours": "phone_hours",
}
_ALSO_IN_SCRIPT = ("exceptions", "under18", "police_visit", "leave_url")
_WORKER = "worker.js"


@dataclass(frozen=True, slots=True)
class Served:
    """One answer: its headers, its bytes, and the same bytes compressed."""

    headers: Mapping[str, str]
    body: bytes
    gzipped: bytes = field(init=False)

    def __post_init__(self) -> None:
        """Compress, without a time in it."""
        object.__setattr__(self, "gzipped", gzip.compress(self.body, 9, mtime=0))


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The words of one language (`words/<language>.json`)."""

    language: str
    name: str
    direction: str
    strings: Mapping[str, str]
    unchecked: frozenset[str]


def build(client: Traversable, site: Callable[[str], Statement], network: str) -> dict[str, Served]:
    """Return what is served at each path.

    Args:
        client: the folder `client/` of the package.
        site: the host's statement in a language.
        network: the network id.
    """
    assets = {name: _asset(name, body) for name, body in _files(client)}
    addresses = {
        name: f"/a/{sha256(served.body).hexdigest()[:16]}/{name.rpartition('/')[2]}" for name, served in assets.items()
    }
    catalogues = _catalogues(client)
    served = {addresses[name]: asset for name, asset in assets.items()}
    integrity = {name: _integrity(asset.body) for name, asset in assets.items()}
    import_map = _import_map(addresses, integrity)
    scripts = [_integrity(import_map.encode()), *(integrity[name] for name in sorted(assets) if _is_module(name))]
    page_headers = headers.page(scripts)
    template = Environment(loader=BaseLoader(), undefined=StrictUndefined, autoescape=True).from_string(
        (client / "pages" / "page.html.jinja").read_text("utf-8")
    )
    for language, catalogue in catalogues.items():
        beside = _beside(catalogue, catalogues[ENGLISH])
        own, english = site(language), site(ENGLISH)
        data = {
            "language": language,
            "strings": catalogue.strings,
            "beside": beside,
            "site": _fills(own) | {key: own[key] for key in _ALSO_IN_SCRIPT},
            "site_english": _fills(english) if beside else {},
            "network": network,
            "worker": addresses[_WORKER],
        }
        html = template.render(
            language=language,
            direction=catalogue.direction,
            languages=list(catalogues.values()),
            strings=catalogue.strings,
            beside=beside,
            site=own,
            site_values=_fills(own),
            assets=addresses,
            integrity=integrity,
            import_map=import_map,
            data_json=_json(data),
        )
        served[f"/{language}"] = Served(page_headers, html.encode())
    served["/manifest.json"] = _manifest(served)
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
    pages = sorted(one.name for one in (client / "pages").iterdir() if one.name.endswith((".js", ".css")))
    for name in pages:
        yield f"pages/{name}", (client / "pages" / name).read_bytes()
    yield _WORKER, (client / _WORKER).read_bytes()


def _is_module(name: str) -> bool:
    return name.endswith(".js") and name != _WORKER


def _asset(name: str, body: bytes) -> Served:
    kind = _KINDS["." + name.rpartition(".")[2]]
    return Served({**(headers.WORKER if name == _WORKER else headers.ASSET), "Content-Type": kind}, body)


def _integrity(body: bytes) -> str:
    return "sha256-" + b64encode(sha256(body).digest()).decode()


def _import_map(addresses: Mapping[str, str], integrity: Mapping[str, str]) -> str:
    """Map `sayso/<module>` to its address, and each address to the only bytes that may come from it."""
    modules = [name for name in addresses if _is_module(name)]
    return _json(
        {
            "imports": {
                f"sayso/{name.removeprefix('pages/').removesuffix('.js')}": addresses[name] for name in modules
            },
            "integrity": {addresses[name]: integrity[name] for name in modules},
        }
    )


def _json(value: object) -> str:
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


def _beside(catalogue: Catalogue, english: Catalogue) -> dict[str, str]:
    """Return the English of every sentence that no native speaker has checked."""
    return {key: text for key, text in english.strings.items() if key in catalogue.unchecked}


def _fills(site: Statement) -> dict[str, object]:
    """Return what the words' places such as `{days}` are filled with."""
    return {place: site[setting] for place, setting in _FILLS.items()}


def _manifest(served: Mapping[str, Served]) -> Served:
    hashes = {path: sha256(one.body).hexdigest() for path, one in sorted(served.items())}
    return Served({**headers.ANSWER}, json.dumps(hashes, indent=1).encode())
