"""Say why: the recorded steps with their sources, and what would settle an open answer.

What settles an open answer is a *prime implicant*: the shortest way through the answer's diagram to a leaf, from which
every test is dropped that the answer does not need. "Yes if …, no if …" are such ways.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sayso.rules.diagram import Diagram, Node, nodes, region, settles
from sayso.rules.evaluate import Answer, Evaluation, told
from sayso.rules.values import Case, Possible, Tree, day_text, settled, value_words

Way = tuple[tuple[int, Possible], ...]  # facts, each with the part that it must be in


def ways(law: Tree, goal: int, case: Case, today: int) -> dict[int, Way]:
    """For each settled value that the answer can still take, the shortest way to it."""
    if law["concepts"][goal]["type"] in "dn":
        return {}
    evaluation = Evaluation(law, case.possible, today)
    read = evaluation.concept(goal)
    diagram = evaluation.exact(read)
    found: dict[Diagram, dict[int, Way]] = {}
    for node in sorted(nodes(diagram), key=lambda node: -node.rank):
        found[node] = _shortest(law, node, case.possible, found)
    made = {}
    for value, way in sorted(found.get(diagram, {}).items(), reverse=True):
        short = _drop(diagram, way)
        # Where open days are compared with each other, a region stands for its points, and a way must be tried.
        if read is diagram or settled(_follow(law, goal, case, today, short)):
            made[value] = short
    return made


def _shortest(
    law: Tree, node: Node, possible: Sequence[Possible], found: Mapping[Diagram, dict[int, Way]]
) -> dict[int, Way]:
    best: dict[int, Way] = {}
    fact: int = node.test  # type: ignore[assignment]  # an exact diagram has no atoms
    for i, kid in enumerate(node.kids):
        rest: dict[int, Way] = found[kid] if isinstance(kid, Node) else {kid: ()}  # type: ignore[dict-item]  # as above
        for value, way in rest.items():
            longer = ((fact, region(node, i, possible[fact])), *way)
            if value not in best or _length(law, longer) < _length(law, best[value]):
                best[value] = longer
    return best


def _length(law: Tree, way: Way) -> int:
    """What only the law could settle is a last resort."""
    return sum(100 if "open" in law["facts"][fact] else 1 for fact, _ in way)


def _drop(diagram: Diagram, way: Way) -> Way:
    """Drop each test without which the answer is still settled."""
    for test in way:
        shorter = tuple(other for other in way if other != test)
        way = shorter if settles(diagram, dict(shorter)) else way
    return way


def _follow(law: Tree, goal: int, case: Case, today: int, way: Way) -> Possible:
    possible = case.possible
    for fact, part in way:
        possible = told(law, possible, fact, part)
    return Evaluation(law, possible, today).answer(goal).value


def describe(law: Tree, answer: Answer, case: Case, today: int) -> dict[str, Any]:
    """An answer in words and plain values, ready for a screen or JSON."""
    concept = law["concepts"][answer.goal]
    open_now = not settled(answer.value)
    says = value_words(concept["type"], answer.value, concept.get("choices", []))
    found = ways(law, answer.goal, case, today) if open_now else {}
    depends = sorted(answer.depends, key=lambda fact: law["facts"][fact].get("touches", 0))
    return {
        "question": concept["name"],
        "asks": concept["asks"],
        "on": day_text(today),
        "value": says,
        "open": open_now,
        "definite": answer.definite,
        "check": None if answer.check is None else day_text(answer.check),
        "says": concept["says"].get(says, ""),
        "depends": [law["facts"][fact]["name"] for fact in depends if "open" not in law["facts"][fact]],
        "reasons": [{"why": case.why[fact], "about": law["facts"][fact]["name"]} for fact in depends if open_now],
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
