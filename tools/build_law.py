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

import yaml

from sayso.assemble_know import open_rulebook, rulebook_folder
from sayso.rules.case import read_case
from sayso.rules.compare import Pair, compare_one, join
from sayso.rules.compile import compile_law
from sayso.rules.evaluate import Evaluation
from sayso.rules.syntax import Concept, Condition, Rulebook, Version
from sayso.rules.values import NO, YES, Case, Tree, day_number, day_text

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
from tools.rule_reference import PLACE, reference  # noqa: E402 - found through the line above

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
START = {"home": ["visa if she leaves"]}
"""The question that a page begins with."""
"""What the slider shows on a page: a made-up person whose days move with it (a number: so many days after)."""
MEASURES_DAY = "2026-11-22"
FIRST_MEASURES = ("a poster campaign", "more policing", "visa as before 2012", "visa as 2012-2016", "c189 given effect")
"""What stands side by side first; other overlays follow."""
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
        here.sort(key=lambda one: one.kind == "risk to another")
        if here:
            sections.append({"title": here[0].topic[1], "place": here[0].topic[0], "names": [one.name for one in here]})
    goals = [goal for section in sections for goal in section["names"]]
    goals += [goal for goal in SCENES.get(name, {}).get("also", ()) if goal not in goals]
    law = compile_law(book, goals=goals)
    numbers = {concept["name"]: number for number, concept in enumerate(law["concepts"])}
    for section in sections:
        section["questions"] = [numbers[goal] for goal in section.pop("names")]
    tables = {numbers[goal]: _table(book.concepts[goal], law["concepts"][numbers[goal]]) for goal in goals}
    start = [numbers[goal] for goal in START.get(name, ())]
    return {
        "law": for_the_phone(law),
        "sections": sections,
        "tables": tables,
        "scene": SCENES.get(name),
        "start": start,
    }


def for_the_phone(law: Tree) -> Tree:
    """Return a law without what no page shows: names of what only the law could settle, days of reading, blanks."""
    facts = [{key: part for key, part in row.items() if key != "name" or "open" not in row} for row in law["facts"]]
    concepts = [{key: part for key, part in row.items() if part or key != "choices"} for row in law["concepts"]]
    citations = [
        {key: part for key, part in row.items() if key != "known_on" and (part or key != "warning")}
        for row in law["citations"]
    ]
    return {**law, "facts": facts, "concepts": concepts, "citations": citations}


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


def measures(book: Rulebook) -> dict[str, Any]:
    """Return for each measure and each written situation what it gives, takes or exposes."""
    told = _told(rulebook_folder() / "cases")
    situations: dict[str, dict[str, Any]] = {}
    for case in book.cases:
        if case.id.startswith("sit-"):
            found = situations.setdefault(case.id, {"told": told[case.id], "she": case.she, "questions": []})
            if case.asks not in found["questions"]:
                found["questions"].append(case.asks)
    today_law = compile_law(book)
    rows = []
    first = {name: place for place, name in enumerate(FIRST_MEASURES)}
    for overlay in sorted(book.overlays.values(), key=lambda one: (first.get(one.name, len(first)), one.name)):
        touched = sorted({*overlay.changes, *overlay.as_it_stood_on})
        questions = [name for name, one in book.concepts.items() if one.asks and one.gives == "b"] if touched else []
        cells = {}
        if questions:
            law, (pairs,) = join([today_law, compile_law(book, overlay)], questions)
            changed = [pair for pair in pairs if pair.first != pair.other]
            cells = {name: _cell(book, law, changed, one) for name, one in situations.items()}
        rows.append(
            {"name": overlay.name, "says": overlay.says, "kind": overlay.kind, "provisions": touched, "cells": cells}
        )
    return {
        "day": MEASURES_DAY,
        "situations": {name: found["told"] for name, found in situations.items()},
        "measures": rows,
    }


def _told(folder: Path) -> dict[str, str]:
    """Return the words of each written situation."""
    cases = [
        case for path in folder.glob("*.yaml") for case in yaml.load(path.read_text("utf-8"), yaml.BaseLoader)["cases"]
    ]
    return {case["id"]: case["told"] for case in cases}


def _cell(book: Rulebook, law: Tree, changed: Iterable[Pair], situation: Mapping[str, Any]) -> list[dict[str, str]]:
    """Return what one measure changes in one situation.

    What the situation asks is compared exactly; of all other questions only what no withheld fact could change.
    """
    case, today = read_case(law, situation["she"], strict=False), day_number(MEASURES_DAY)
    found = []
    for pair in changed:
        concept = book.concepts[pair.question]
        exact = pair.question in situation["questions"]
        outcome = compare_one(law, pair, case, today) if exact else _plainly(law, pair, case, today)
        if outcome != "same":
            who = concept.exposes[0] if concept.exposes else "she"
            found.append({"question": concept.asks, "outcome": outcome, "kind": concept.kind, "who": who})
    return found


def _plainly(law: Tree, pair: Pair, case: Case, today: int) -> str:
    first, other = (
        Evaluation(law, case.possible, (today, today)).concept(one).value for one in (pair.first, pair.other)
    )
    return {(NO, YES): "gains", (YES, NO): "loses"}.get((first, other), "same")


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
