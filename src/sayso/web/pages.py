"""The phone's pages (hers, the circles', a still one), made once when the server starts, with their words.

What is served stands, with its hash, in `/manifest.json`, which `sayso doctor --remote` compares with the installed
release. What a page loads and may run: `web/assets.py`.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources.abc import Traversable

from jinja2 import Environment, FunctionLoader, StrictUndefined, Template

from sayso.web import headers
from sayso.web.assets import Assets, Scripts, Served, embedded, integrity_of, read_assets

ENGLISH = "en"
Statement = Mapping[str, object]
"""What the host says of itself, in one language: see `settings.Site.in_language`."""

_FILLS = {"name": "name", "run_by": "run_by", "phone": "phone"} | {
    "days": "reading_days",
    "languages": "languages_read",
    "hours": "phone_hours",
    "kept": "keep_days",
    "restored": "restored",
}
_ALSO_IN_SCRIPT = ("exceptions", "under18", "police_visit", "leave_url", "destinations")
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


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The words of one language (`words/<language>.json`)."""

    language: str
    name: str
    direction: str
    strings: Mapping[str, str]
    unchecked: frozenset[str]


@dataclass(frozen=True, slots=True)
class Side:
    """The browser's side as it lies in the package: its files, the words, and what each kind of page may run."""

    folder: Traversable
    assets: Assets
    phone: Scripts
    circle: Scripts
    rights: Scripts
    still: Scripts
    catalogues: Mapping[str, Catalogue]

    def template(self, name: str) -> Template:
        """Return a template of this side; a name that it does not know is an error."""
        files = FunctionLoader(lambda one: (self.folder / one).read_text("utf-8"))
        return Environment(loader=files, undefined=StrictUndefined, autoescape=True).get_template(name)

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
            "assets": self.assets.addresses,
            "integrity": self.assets.integrity,
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
    assets = read_assets(client)
    phone = assets.scripts("pages/tell.js", _OF_PHONE, talks=True, without=_MEMBERS)
    circle = assets.scripts("pages/members.js", _OF_CIRCLE, talks=True)
    rights = assets.scripts("know/know.js", _OF_RIGHTS, talks=False)
    still = Scripts("", headers.page([], talks=False))
    return Side(client, assets, phone, circle, rights, still, _catalogues(client))


def build(side: Side, site: Callable[[str], Statement], network: str) -> dict[str, Served]:
    """Return what is served at each path of the phone's page, and every asset.

    Args:
        side: the browser's side.
        site: the host's statement in a language.
        network: the network id.
    """
    served = side.assets.served()
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
            **{called: side.assets.addresses[name] for called, name in _OF_REPORTER.items()},
            "later": {"address": address, "integrity": integrity_of(later.body)},
        }
        html = first.render(**side.frame(language, own, side.phone), **values(own, english), data_json=embedded(data))
        served[f"/{language}"] = Served(side.phone.headers, html.encode())
        data = {
            **common,
            **side.said_to_members(language),
            "site": _fills(own) | {"leave_url": own["leave_url"]},
            **{called: side.assets.addresses[name] for called, name in _OF_MEMBER.items()},
        }
        html = circle.render(**side.frame(language, own, side.circle), **values(own, english), data_json=embedded(data))
        served[f"/{language}/circle/"] = Served(side.circle.headers, html.encode())
        html = taken.render(**side.frame(language, own, side.still), **values(own, english))
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
