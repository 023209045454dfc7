"""The rights pages: the law as files, made once when the server starts, which answer on her own phone.

An index, one interview a topic with its compiled law inside the page, the same law as tables for whoever has no
JavaScript, and what each measure changes in written situations. `tools/build_law.py` makes `client/law/` from the
rulebook; the server knows nothing of rules.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from sayso.web.assets import Served, embedded
from sayso.web.pages import ENGLISH, Side, Statement, values

MEASURES = "measures"
CARRIED = ("law", "sections", "scene", "start", "lawful")
"""What of a topic's file goes to the phone; its tables are for whoever has no JavaScript."""
Directory = Iterable[Mapping[str, str]]


def build(side: Side, site: Callable[[str], Statement], directory: Callable[[str], Directory]) -> dict[str, Served]:
    """Return what is served at each path below `/know/`, of the law that comes with the program.

    Args:
        side: the browser's side.
        site: the host's statement in a language.
        directory: whom to ask, in a language.
    """
    laws = {
        one.name.removesuffix(".json"): json.loads(one.read_text("utf-8")) for one in (side.folder / "law").iterdir()
    }
    return render(side, site, directory, {name: laws[name] for name in laws["index"]}, laws[MEASURES])


def render(
    side: Side,
    site: Callable[[str], Statement],
    directory: Callable[[str], Directory],
    laws: Mapping[str, Any],
    measured: Mapping[str, Any] | None,
) -> dict[str, Served]:
    """Return what is served at each path below `/know/`, of these topics and, if there are any, these measures."""
    template = side.template("know/know.html.jinja")
    served = {}
    for language in side.catalogues:
        frame = side.frame(language, site(language), side.rights) | {"pages": list(laws), "measured": bool(measured)}
        frame |= values(site(language), site(ENGLISH))
        titles = {f"know.page.{name}": name.replace("-", " ") for name in laws}
        frame["strings"] = {**titles, **side.catalogues[language].strings}

        def put(
            place: str, view: str, language: str = language, frame: Mapping[str, object] = frame, **more: object
        ) -> None:
            html = template.render(**frame, place=place, view=view, **more)
            served[f"/know/{language}{place}"] = Served(side.rights.headers, html.encode())

        put("", "index")
        if measured:
            put(
                f"/{MEASURES}",
                "measures",
                measures=[_measure(*one, measured["situations"]) for one in enumerate(measured["measures"])],
                situations=len(measured["situations"]),
            )
        for name, law in laws.items():
            data = {
                "language": language,
                **side.said_of_rights(language),
                "site": {},
                "site_english": {},
                "page": {key: law[key] for key in CARRIED},
                "directory": list(directory(language)),
            }
            sections = [_section(law, one) for one in law["sections"]]
            checks = sorted({section["checked"] for section in sections})
            put(f"/{name}", "interview", page=name, checks=checks, data_json=embedded(data))
            put(f"/{name}/law", "law", page=name, checks=checks, sections=sections, sets=law["sets"])
    return served


def _section(law: Mapping[str, Any], section: Mapping[str, Any]) -> dict[str, Any]:
    concepts, columns = law["law"]["concepts"], law["law"]["citations"]

    def cited(number: int) -> dict[str, str]:
        return {key: column[number] for key, column in columns.items()}

    return {
        "title": section["title"],
        "place": section["place"],
        "checked": section["checked"],
        "questions": [
            {
                "id": f"q{goal}",
                "asks": concepts[goal]["asks"],
                "rows": [row | {"cite": [cited(cite) for cite in row["cite"]]} for row in law["tables"][str(goal)]],
            }
            for goal in section["questions"]
        ],
    }


_SAYS = {
    "risk to another": {
        "gains": "exposes",
        "loses": "no longer exposes",
        "depends": "may expose or no longer expose; depends on what is not told",
    },
    "right": {
        "gains": "gives",
        "loses": "takes from",
        "depends": "may give or take; depends on what is not told",
    },
}
_ELSE = {"gains": "now yes", "loses": "no longer", "depends": "may change; depends on what is not told"}


_SUMMED = ("gives", "takes from", "exposes", "no longer exposes")
"""The columns of the summary; what is none of these is counted beside them, as another or a possible change."""


def _summary(cells: Iterable[set[tuple[str, str]]], everywhere: set[tuple[str, str]]) -> list[str]:
    """Return in how many situations a measure gives, takes, exposes, exposes no longer, changes else; in general."""
    said = [{what.partition(":")[0] for what, _ in cell - everywhere} for cell in cells]
    general = [what.partition(":")[0] for what, _ in everywhere]
    return [
        *(str(sum(word in words for words in said)) for word in _SUMMED),
        str(sum(bool(words - {*_SUMMED}) for words in said)),
        ", ".join(f"{word} {general.count(word)}" for word in sorted({*general})) or "nothing",
    ]


def _measure(number: int, measure: Mapping[str, Any], told: Mapping[str, str]) -> dict[str, Any]:
    cells = {name: {(_what(one), one["question"]) for one in cell} for name, cell in measure["cells"].items()}
    everywhere = set.intersection(*cells.values()) if cells else set()
    rows = [
        {"told": told[name], "changes": sorted(cell - everywhere)} for name, cell in cells.items() if cell - everywhere
    ]
    return {
        **measure,
        "id": f"m{number}",
        "summary": _summary(cells.values(), everywhere),
        "everywhere": sorted(everywhere),
        "rows": rows,
        "same": len(told) - len(rows),
    }


def _what(found: Mapping[str, str]) -> str:
    """Say what a change is, to whom; what is the employer's or an office's power is only said to begin or to end."""
    words = _SAYS.get(found["kind"])
    if words is None:
        return _ELSE[found["outcome"]]
    return f"{words[found['outcome']]}: {'her' if found['who'] == 'she' else found['who']}"
