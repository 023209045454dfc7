"""What each measure gives, takes or exposes in each written situation: the page that lays measures side by side."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from sayso.assemble_know import rulebook_folder
from sayso.rules.case import read_case
from sayso.rules.compare import Pair, compare_one, join
from sayso.rules.compile import compile_law
from sayso.rules.evaluate import evaluate
from sayso.rules.syntax import Overlay, Rulebook
from sayso.rules.values import NO, YES, Case, Tree, day_number

DAY = "2026-11-22"
FIRST = (
    "a poster campaign",
    "without the powers of 2010 to 2016",
    "more policing",
    "visa as before 2012",
    "c189 given effect",
    "visa as 2012-2016",
)
"""What stands side by side first; other overlays follow."""


class Turned(NamedTuple):
    """A law without something, shown as the measure that brought it: today's law laid over that one."""

    name: str
    says: str


TURNED = {
    "without the powers of 2010 to 2016": Turned(
        "more policing, as it was added from 2010 to 2016",
        "The powers, duties and defences that Acts of 2009 to 2016 added against trafficking, for closing places, and "
        "against people without papers: today's law beside today's law without them. All of them have begun.",
    ),
}
SHOWN_AS = {"more policing": "more policing, enacted and not begun"}


def measures(book: Rulebook) -> dict[str, Any]:
    """Return for each measure and each written situation what it gives, takes or exposes."""
    told = _told(rulebook_folder() / "cases")
    situations: dict[str, dict[str, Any]] = {}
    for case in book.cases:
        if case.id.startswith("sit-"):
            found = situations.setdefault(case.id, {"told": told[case.id], "she": case.she, "questions": []})
            if case.asks not in found["questions"]:
                found["questions"].append(case.asks)
    today = compile_law(book)
    order = {name: place for place, name in enumerate(FIRST)}
    overlays = sorted(book.overlays.values(), key=lambda one: (order.get(one.name, len(order)), one.name))
    return {
        "day": DAY,
        "situations": {name: found["told"] for name, found in situations.items()},
        "measures": [_measure(book, today, one, situations) for one in overlays],
    }


def _measure(
    book: Rulebook, today: Tree, overlay: Overlay, situations: Mapping[str, Mapping[str, Any]]
) -> dict[str, Any]:
    touched = sorted({*overlay.changes, *overlay.as_it_stood_on})
    questions = [name for name, one in book.concepts.items() if one.asks and one.gives == "b"] if touched else []
    turned = TURNED.get(overlay.name)
    cells = {}
    if questions:
        laws = [today, compile_law(book, overlay)]
        law, (pairs,) = join(laws[::-1] if turned else laws, questions)
        changed = [pair for pair in pairs if pair.first != pair.other]
        cells = {name: _cell(book, law, changed, one) for name, one in situations.items()}
    return {
        "name": turned.name if turned else SHOWN_AS.get(overlay.name, overlay.name),
        "says": turned.says if turned else overlay.says,
        "kind": "measure" if turned else overlay.kind,
        "provisions": touched,
        "cells": cells,
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
    case, today = read_case(law, situation["she"], strict=False), day_number(DAY)
    found = []
    for pair in changed:
        concept = book.concepts[pair.question]
        exact = pair.question in situation["questions"]
        outcome = compare_one(law, pair, case, today) if exact else _plainly(law, pair, case, today)
        if outcome != "same":
            who = concept.exposes[0] if concept.exposes else "she"
            hers = concept.kind == "power" and concept.name.startswith("may ")  # others' powers are named for them
            kind = "right" if hers else concept.kind
            found.append({"question": concept.asks, "outcome": outcome, "kind": kind, "who": who})
    return found


def _plainly(law: Tree, pair: Pair, case: Case, today: int) -> str:
    first, other = (evaluate(law, one, case, today).value for one in (pair.first, pair.other))
    return {(NO, YES): "gains", (YES, NO): "loses"}.get((first, other), "same")
