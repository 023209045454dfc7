"""Say why: the recorded steps with their sources, and what would settle an open answer.

What settles an open answer is a *prime implicant*: the shortest way through the decision diagram to a settled leaf,
from which every test is dropped that the answer does not need. "Yes if …, no if …" are such ways.
"""

from typing import Any

from sayso.rules.evaluate import Answer, Diagram, Evaluation, OutOfBudgetError, Worlds, told
from sayso.rules.values import Case, Possible, Tree, day_text, settled, value_words

Way = tuple[tuple[int, Possible], ...]  # facts, each with the part that it must be in


def ways(law: Tree, goal: int, case: Case, today: int) -> dict[int, Way]:
    """For each settled value that the answer can still take, the shortest way to it."""
    worlds = Worlds(law, goal, today)
    if worlds.interval:
        return {}
    try:
        diagram = worlds.diagram(case.possible)
    except OutOfBudgetError:
        return {}
    found: dict[int, Way] = {}
    _follow(law, diagram, (), found)
    return {value: _drop(law, goal, case, today, found[value]) for value in sorted(found, reverse=True)}


def _length(law: Tree, way: Way) -> int:
    """What only the law could settle is a last resort."""
    return sum(100 if "open" in law["facts"][fact] else 1 for fact, _ in way)


def _follow(law: Tree, diagram: Diagram, way: Way, found: dict[int, Way]) -> None:
    if diagram[0] == "leaf":
        value = diagram[1]
        if value not in found or _length(law, way) < _length(law, found[value]):
            found[value] = way
        return
    for part, child in diagram[2]:
        rest = tuple(test for test in way if test[0] != diagram[1])
        _follow(law, child, (*rest, (diagram[1], part)), found)


def _drop(law: Tree, goal: int, case: Case, today: int, way: Way) -> Way:
    """Drop each test without which the answer is still settled."""
    for test in way:
        shorter = tuple(other for other in way if other != test)
        possible = case.possible
        for fact, part in shorter:
            possible = told(law, possible, fact, part)
        if settled(Evaluation(law, possible, (today, today)).concept(goal).value):
            way = shorter
    return way


def describe(law: Tree, answer: Answer, case: Case, today: int) -> dict[str, Any]:
    """An answer in words and plain values, ready for a screen or JSON."""
    concept = law["concepts"][answer.goal]
    open_now = not settled(answer.value)
    says = value_words(concept["type"], answer.value, concept.get("choices", []))
    found = ways(law, answer.goal, case, today) if open_now else {}
    return {
        "question": concept["name"],
        "asks": concept["asks"],
        "on": day_text(today),
        "value": says,
        "open": open_now,
        "definite": answer.definite,
        "check": None if answer.check is None else day_text(answer.check),
        "exact": answer.exact,
        "says": concept["says"].get(says, ""),
        "depends": [law["facts"][fact]["name"] for fact in answer.depends if "open" not in law["facts"][fact]],
        "reasons": [
            {"why": case.why[fact], "about": law["facts"][fact]["name"]} for fact in answer.depends if open_now
        ],
        "settles": [
            {"value": value_words(concept["type"], value, concept.get("choices", [])), "if": _tests(law, way)}
            for value, way in found.items()
        ],
        "steps": [_step(law, step, case) for step in answer.steps],
    }


def _fact_words(law: Tree, fact: int, value: Possible) -> str:
    row = law["facts"][fact]
    return value_words(row["type"], value, row.get("choices", []))


def _tests(law: Tree, way: Way) -> dict[str, str]:
    return {law["facts"][fact]["name"]: _fact_words(law, fact, part) for fact, part in way}


def _step(law: Tree, step: Any, case: Case) -> dict[str, Any]:  # noqa: ANN401 - a Step
    concept = law["concepts"][step.concept]
    versions = [concept["law"][version] for version in step.versions]
    return {
        "concept": concept["name"],
        "kind": concept["kind"],
        "value": value_words(concept["type"], step.value, concept.get("choices", [])),
        "from": [day_text(version[0]) for version in versions if version[2]],
        "cite": [law["citations"][number] for version in versions for number in version[2]],
        "told": {
            law["facts"][fact]["name"]: _fact_words(law, fact, case.possible[fact])
            if settled(case.possible[fact])
            else case.why[fact]
            for fact in step.facts
        },
        "checked": concept["topic"][2],
        "exposes": concept.get("exposes"),
    }
