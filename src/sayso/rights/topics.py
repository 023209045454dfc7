"""One topic as a rights page carries it: its law without what no page shows, its questions, and the law in words.

A page answers on the phone, so it carries its own law. The same law in words stands beside it for whoever has no
JavaScript. `PAGES` are the pages of the rulebook that comes with the program; a folder of other rules is one page.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from sayso.rights.rule_sets import rule_sets
from sayso.rules.compile import compile_law
from sayso.rules.syntax import Concept, Condition, Rulebook, Version
from sayso.rules.values import Tree, day_text

PAGES: Final = {
    "home": (
        "uk/domestic-worker-visa.yaml",
        "uk/pay-and-hours-at-home.yaml",
        "uk/claims-of-domestic-workers.yaml",
        "uk/domestic-worker-stay.yaml",
        "uk/leave-after-a-decision.yaml",
        "uk/when-permission-has-ended.yaml",
    ),
    **{
        f"police-{part}": (
            f"{part}/police.yaml",
            "uk/police-and-papers.yaml",
            "uk/compensation.yaml",
            "uk/what-you-told-others.yaml",
        )
        for part in ("scotland", "england-and-wales", "northern-ireland")
    },
    "referral": (
        "uk/referral.yaml",
        "england-and-wales/referral.yaml",
        "scotland/referral.yaml",
        "northern-ireland/referral.yaml",
    ),
    "treaties": (
        "treaties/united-kingdom.yaml",
        "treaties/c189-articles.yaml",
        "treaties/c189-parties.yaml",
        "treaties/icrmw-parties.yaml",
    ),
}
SCENES: Final[Mapping[str, Mapping[str, Any]]] = {
    "home": {
        "goal": "may change employer",
        "also": ["months at a time", "may extend"],
        "from": "2000-01-01",
        "days": ["2011-05-01", "2013-05-01", "2019-05-01"],
        "says": "Somebody who asked for a domestic worker visa on the day shown, works in a private home, and whose "
        "permission still runs.",
        "facts": {
            "visa": "domestic worker",
            "day applied": 0,
            "work asked about": "another family",
            "permission ends": 150,
        },
        "article": "In our words: the United Kingdom tied domestic workers' visas to one employer; a woman who leaves "
        "her employer automatically loses her visa.",
        "record": "The tie ran from 6 April 2012 to 5 April 2016. Leaving did not end the permission by itself: it "
        "could be used for no other work, could not be made longer, and the Home Office could cut it short. "
        "“Automatically” is the article's word, not the law's (UK-ODW-023, medium confidence). Since 6 April 2016 she "
        "may work for another family; today's trap is six months that are not made longer (UK-ODW-032, UK-ODW-040).",
    },
}
"""What the slider shows on a page: a made-up person whose days move with it (a number: so many days after)."""
START: Final = {"home": ["visa if she leaves"]}
"""The question that a page begins with."""
CITED: Final = ("record", "source", "text", "authority", "confidence", "warning")
SAID_OF_RISKS: Final = {
    "yes": "What this law asks for is there.",
    "no": "As far as you told us, what this law asks for is not there.",
}
"""What the page itself says of a risk (`know.there` and `know.not_there`), if the rulebook says no more."""
YOURS: Final = "your-rules"
WITH_RULE_SETS: Final = "home"
LAWFUL: Final = ("selling sex is itself an offence", "paying for sex in private is an offence")
"""What stands before the rights, because the answer is no: it is lawful."""
ELSEWHERE: Final = {
    "scotland": ("england and wales", "england", "northern ireland"),
    "england-and-wales": ("scotland", "northern ireland"),
    "northern-ireland": ("scotland", "england and wales", "england", "great britain"),
}


def page(book: Rulebook, name: str, files: Iterable[str]) -> dict[str, Any]:
    """Return one page: its law, and its questions by section, rights before risks."""
    part = name.partition("-")[2]
    elsewhere = tuple(f"({place})" for place in ELSEWHERE.get(part, ()))
    sections: list[dict[str, Any]] = []
    for file in files:
        asked = [one for one in book.concepts.values() if one.where == file and one.asks]
        here = [one for one in asked if not one.name.endswith(elsewhere or ("\0",))]
        here.sort(key=lambda one: (not one.name.startswith(LAWFUL), one.kind == "risk to another"))
        if here:
            place, title, checked = here[0].topic
            names = [one.name for one in here]
            sections.append({"title": title, "place": place, "checked": checked, "names": names})
    goals: list[str] = [goal for section in sections for goal in section["names"]]
    goals += [goal for goal in SCENES.get(name, {}).get("also", ()) if goal not in goals]
    law = for_the_phone(compile_law(book, goals=goals))
    numbers = {concept["name"]: number for number, concept in enumerate(law["concepts"])}
    for section in sections:
        section["questions"] = [numbers[goal] for goal in section.pop("names")]
    tables = {str(numbers[goal]): _table(book.concepts[goal], law["concepts"][numbers[goal]]) for goal in goals}
    return {
        "law": law,
        "sections": sections,
        "tables": tables,
        "scene": SCENES.get(name),
        "start": [numbers[goal] for goal in START.get(name, ())],
        "lawful": [numbers[goal] for goal in goals if goal.startswith(LAWFUL)],
        "sets": rule_sets(book) if name == WITH_RULE_SETS else None,
    }


def every_page(book: Rulebook) -> dict[str, dict[str, Any]]:
    """Return the pages of any folder of rules: those of `PAGES` that are whole, and one for the files that are left."""
    files = dict.fromkeys(one.where for one in book.concepts.values() if one.asks)
    whole = {name: some for name, some in PAGES.items() if set(some) <= files.keys()}
    left = [file for file in files if not any(file in some for some in whole.values())]
    return {name: page(book, name, some) for name, some in (whole | ({YOURS: left} if left else {})).items()}


def for_the_phone(law: Tree) -> Tree:
    """Return a law without what no page shows: names of what only the law could settle, days of reading, blanks.

    The citations stand in columns, like beside like, which halves the repetition that compression does not reach; a
    sentence that every risk may have is the page's own, in her language.
    """
    order = sorted(range(len(law["citations"])), key=lambda one: [law["citations"][one][key] for key in CITED])
    place = {old: new for new, old in enumerate(order)}
    facts = [
        {key: part for key, part in row.items() if part != "" and (key != "name" or "open" not in row)}
        for row in law["facts"]
    ]
    return {
        **law,
        "facts": facts,
        "concepts": [_concept(row, place) for row in law["concepts"]],
        "citations": {key: [law["citations"][one][key] for one in order] for key in CITED},
    }


def _concept(row: Mapping[str, Any], place: Mapping[int, int]) -> dict[str, Any]:
    says = {value: words for value, words in row["says"].items() if words != SAID_OF_RISKS.get(value)}
    versions = [[day, body, [place[cite] for cite in cited], known] for day, body, cited, known in row["law"]]
    kept = {key: part for key, part in row.items() if key != "topic" and (part or key not in {"choices", "asks"})}
    return kept | {"says": says, "law": versions}


def _table(concept: Concept, compiled: Mapping[str, Any]) -> list[dict[str, Any]]:
    # The first compiled version stands for the days before all law.
    return [_row(version, row[2]) for version, row in zip(concept.law, compiled["law"][1:], strict=True)]


def _row(version: Version, cited: list[int]) -> dict[str, Any]:
    says = [line for reading in version.readings for line in _says(reading.body.rows, reading.body.otherwise)]
    return {"from": day_text(version.start), "says": says, "cite": cited, "unsettled": len(version.readings) > 1}


def _says(rows: Iterable[Any], otherwise: str) -> list[str]:
    lines = [f"{row.then}: if {_words(row.when)}" for row in rows]
    return [*lines, f"otherwise: {otherwise}"] if lines else [otherwise]


def _words(condition: Condition) -> str:
    kind, _, parts, name, phrase = condition
    match kind:
        case "yes":
            return name
        case "compare":
            return f"{name} {phrase}" if phrase else name
        case "not":
            return f"not ({', '.join(_words(part) for part in parts)})"
        case _:
            joined = (" and " if kind == "all" else " or ").join(_words(part) for part in parts)
            return joined if len(parts) == 1 else f"({joined})"
