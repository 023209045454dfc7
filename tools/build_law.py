"""Compile `rulebook/` into `client/law/` (what the rights pages carry) and its reference; `--check` compares only.

One file for each page of `PAGES`: the compiled law of its questions, the same law in words for whoever has no
JavaScript, and for the page of measures what each measure changes in each written situation. The server only hands
these files out; so it needs neither the rulebook nor a second to read it.
"""

import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from sayso.assemble_know import open_rulebook, rulebook_folder
from sayso.rules.compile import compile_law
from sayso.rules.syntax import Concept, Condition, Rulebook, Version
from sayso.rules.values import Tree, day_text

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
from tools.law_measures import measures  # noqa: E402 - found through the line above
from tools.law_rule_sets import rule_sets  # noqa: E402
from tools.rule_reference import PLACE, reference  # noqa: E402

LAW = ROOT / "src/sayso/client/law"
PAGES = {
    "home": (
        "uk/domestic-worker-visa.yaml",
        "uk/domestic-worker-stay.yaml",
        "uk/pay-and-hours-at-home.yaml",
        "uk/claims-of-domestic-workers.yaml",
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
SCENES = {
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
START = {"home": ["visa if she leaves"]}
"""The question that a page begins with."""
CITED = ("record", "source", "text", "authority", "confidence", "warning")
SAID_OF_RISKS = {
    "yes": "What this law asks for is there.",
    "no": "As far as you told us, what this law asks for is not there.",
}
"""What the page itself says of a risk (`know.there` and `know.not_there`), if the rulebook says no more."""
LAWFUL = ("selling sex is itself an offence", "paying for sex in private is an offence")
"""What stands before the rights, because the answer is no: it is lawful."""
ELSEWHERE = {
    "scotland": ("england and wales", "england", "northern ireland"),
    "england-and-wales": ("scotland", "northern ireland"),
    "northern-ireland": ("scotland", "england and wales", "england", "great britain"),
}


def page(book: Rulebook, name: str, files: Iterable[str]) -> dict[str, Any]:
    """Return one page: its law, and its questions by section, rights before risks."""
    part = name.partition("-")[2]
    elsewhere = tuple(f"({place})" for place in ELSEWHERE.get(part, ()))
    sections = []
    for file in files:
        asked = [one for one in book.concepts.values() if one.where == file and one.asks]
        here = [one for one in asked if not one.name.endswith(elsewhere or ("\0",))]
        here.sort(key=lambda one: (not one.name.startswith(LAWFUL), one.kind == "risk to another"))
        if here:
            place, title, checked = here[0].topic
            names = [one.name for one in here]
            sections.append({"title": title, "place": place, "checked": checked, "names": names})
    goals = [goal for section in sections for goal in section["names"]]
    goals += [goal for goal in SCENES.get(name, {}).get("also", ()) if goal not in goals]
    law = for_the_phone(compile_law(book, goals=goals))
    numbers = {concept["name"]: number for number, concept in enumerate(law["concepts"])}
    for section in sections:
        section["questions"] = [numbers[goal] for goal in section.pop("names")]
    tables = {numbers[goal]: _table(book.concepts[goal], law["concepts"][numbers[goal]]) for goal in goals}
    return {
        "law": law,
        "sections": sections,
        "tables": tables,
        "scene": SCENES.get(name),
        "start": [numbers[goal] for goal in START.get(name, ())],
        "lawful": [numbers[goal] for goal in goals if goal.startswith(LAWFUL)],
        "sets": rule_sets(book) if name == "home" else None,
    }


def whole_law_for_the_phone(book: Rulebook) -> Tree:
    """Return what all pages carry together, each part once."""
    files = {file for some in PAGES.values() for file in some}
    return for_the_phone(
        compile_law(book, goals=[one.name for one in book.concepts.values() if one.asks and one.where in files])
    )


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


def build() -> dict[Path, str]:
    """Return every file and what stands in it."""
    book = open_rulebook(rulebook_folder())
    made: dict[str, Any] = {name: page(book, name, files) for name, files in PAGES.items()}
    made["measures"] = measures(book)
    made["index"] = list(PAGES)
    return {LAW / f"{name}.json": _json(content) for name, content in made.items()} | {PLACE: reference(book)}


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"


def main() -> str | None:
    """Build or check; return what is wrong, if anything."""
    built = build()
    if "--check" in sys.argv[1:]:
        stale = [path.name for path, text in built.items() if not path.exists() or path.read_text("utf-8") != text]
        return f"Not as built: {', '.join(stale)}. Run `make client`." if stale else None
    LAW.mkdir(exist_ok=True)
    for path, text in built.items():
        path.write_text(text, "utf-8")
    return None


if __name__ == "__main__":
    sys.exit(main())
