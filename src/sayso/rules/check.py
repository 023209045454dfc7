"""Check a rulebook: its examples and cases, conditions that can never matter, conditions that no example tries.

Reading and compiling already refuse what is malformed. Here stands what needs evaluation:

* an *example* must come out as written; so must a worked *case*, with the records that it rests on;
* a condition is *dead* if nothing that could be told, on any day of its version, makes it other than it is;
* *mutation*: each condition of each version is negated, and set to hold and not to hold; an example must notice.
"""

import re
from collections.abc import Iterator, Sequence
from copy import copy
from typing import Any, NamedTuple

from sayso.rules.case import read_case
from sayso.rules.evaluate import Answer, Evaluation, blank, evaluate
from sayso.rules.read import DAYS
from sayso.rules.syntax import Example
from sayso.rules.values import NO, OPEN, YES, Case, Expression, FactError, Tree, day_text, settled, value_words


class Outcome(NamedTuple):
    """What one example came to: `right`, `open` (as expected) or `wrong`, with the difference in words."""

    example: Example
    result: str
    difference: str


class Finding(NamedTuple):
    """Something to mend in one concept."""

    concept: str
    problem: str


def run(law: Tree, examples: Sequence[Example]) -> Iterator[Outcome]:
    """Run examples or cases."""
    names = {concept["name"]: i for i, concept in enumerate(law["concepts"])}
    facts = {fact["name"] for fact in law["facts"]}
    for example in examples:
        if example.asks not in names:
            yield Outcome(example, "wrong", f"no concept is called “{example.asks}”")
            continue
        try:
            case = read_case(law, {k: v for k, v in example.she.items() if k in facts})
        except FactError as error:
            yield Outcome(example, "wrong", str(error))
            continue
        yield _compare(law, example, evaluate(law, names[example.asks], case, example.on), case)


def _compare(law: Tree, example: Example, answer: Answer, case: Case) -> Outcome:
    concept = law["concepts"][answer.goal]
    got = value_words(concept["type"], answer.value, concept.get("choices", []))
    open_now = not settled(answer.value)
    depends = {law["facts"][f]["name"] for f in answer.depends if "open" not in law["facts"][f]} if open_now else set()
    reasons = {case.why[fact] for fact in answer.depends} if open_now else set()
    wrong = []
    if listed := re.fullmatch(r"depends on \[?(.+?)\]?", example.then):
        if depends != {name.strip() for name in listed[1].split(",")} or not open_now:
            wrong.append(
                f"expected {example.then}, got {got}" + (f", depends on {sorted(depends)}" if open_now else "")
            )
    elif reason := re.fullmatch(r"open(?:, (.+))?", example.then):
        if not open_now or (reason[1] and reason[1] not in reasons):
            wrong.append(f"expected {example.then}, got {got} {sorted(reasons)}")
    elif got != example.then:
        wrong.append(f"expected {example.then}, got {got}" + (f", depends on {sorted(depends)}" if depends else ""))
    cited = {r["record"] for r in cited_by(law, answer)}
    if missing := [record for record in example.rests_on if record not in cited]:
        wrong.append(f"does not rest on {', '.join(missing)}, but on {', '.join(sorted(cited)) or 'nothing'}")
    result = "wrong" if wrong else "open" if open_now else "right"
    return Outcome(example, result, "; ".join(wrong))


def cited_by(law: Tree, answer: Answer) -> list[dict[str, Any]]:
    """The citations of the steps of an answer."""
    versions = [law["concepts"][step.concept]["law"][v] for step in answer.steps for v in step.versions]
    return [law["citations"][number] for version in versions for number in version[2]]


def conditions(law: Tree, expression: Expression, path: tuple[int, ...], *, truth: bool) -> Iterator[tuple[int, ...]]:
    """Where the conditions stand; `truth`: it gives yes or no. Which reading of the law is right is no condition."""
    op = expression[0]
    if op in ("all", "any", "not"):
        for i, part in enumerate(expression[1:], 1):
            yield from conditions(law, part, (*path, i), truth=True)
    elif op == "if":
        for i, row in enumerate(expression[1:-1], 1):
            yield from conditions(law, row[0], (*path, i, 0), truth=True)
            yield from conditions(law, row[1], (*path, i, 1), truth=truth)
        yield from conditions(law, expression[-1], (*path, len(expression) - 1), truth=truth)
    elif op in ("le", "in") or (truth and op in ("fact", "concept")):
        asked = expression if op == "fact" else expression[1]
        if op == "concept" or asked[0] != "fact" or "open" not in law["facts"][asked[1]]:
            yield path


def _every(law: Tree) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """Every condition of every version: concept, version, path."""
    for number, concept in enumerate(law["concepts"]):
        for i, version in enumerate(concept["law"]):
            for path in conditions(law, version[1], (), truth=concept["type"] == "b"):
                yield number, i, path


def _at(tree: Any, path: tuple[int, ...]) -> Any:  # noqa: ANN401 - JSON
    for i in path:
        tree = tree[i]
    return tree


def _put(tree: Any, path: tuple[int, ...], new: Any) -> Any:  # noqa: ANN401 - JSON
    if not path:
        return new
    changed = copy(tree)
    changed[path[0]] = _put(tree[path[0]], path[1:], new)
    return changed


def mutate(law: Tree, number: int, version: int, path: tuple[int, ...], new: Expression) -> Tree:
    """The law with one expression of one version replaced."""
    return {
        **law,
        "concepts": _put(law["concepts"], (number,), _version_put(law["concepts"][number], version, path, new)),
    }


def _version_put(concept: dict[str, Any], version: int, path: tuple[int, ...], new: Expression) -> dict[str, Any]:
    return {**concept, "law": _put(concept["law"], (version, 1, *path), new)}


def dead(law: Tree) -> Iterator[Finding]:
    """Conditions that are what they are whatever is told, on every day of their version on which anything changes."""
    nothing = blank(law).possible
    turns = {day + step for day in _days([c["law"] for c in law["concepts"]]) for step in (-1, 0, 1)}
    readings: dict[int, Evaluation] = {}
    for number, i, path in _every(law):
        concept = law["concepts"][number]
        first, last = DAYS
        if concept["chosen"] is None:
            first = max(first, concept["law"][i][0])
            last = concept["law"][i + 1][0] - 1 if i + 1 < len(concept["law"]) else last
        condition = _at(concept["law"][i][1], path)
        values = set()
        for day in sorted({first, last, *(day for day in turns if first <= day <= last)}, reverse=True):
            reading = readings.setdefault(day, Evaluation(law, nothing, day))
            values.add(reading.value(reading.expression(condition)))
            if values - {min(values)} or OPEN in values:
                break
        else:
            always = "always" if values == {YES} else "never"
            yield Finding(concept["name"], f"version of {_day(concept, i)}: {_words(law, condition)} {always} holds")


def _days(tree: Any) -> Iterator[int]:  # noqa: ANN401 - JSON
    """Every number of a law that may be a day: where its versions begin and what is compared."""
    for part in tree if isinstance(tree, list) else ():
        if isinstance(part, int):
            yield part
        yield from _days(part)


def survivors(law: Tree, examples: Sequence[Example]) -> Iterator[Finding | None]:
    """Conditions that could be changed without any example noticing; None for each that is noticed."""
    below = _reached(law)
    names = {concept["name"]: i for i, concept in enumerate(law["concepts"])}
    for number, i, path in _every(law):
        concept = law["concepts"][number]
        relevant = [e for e in examples if e.asks in names and number in below[names[e.asks]]]
        relevant.sort(key=lambda example, name=concept["name"]: example.asks != name)  # type: ignore[misc]
        old = _at(concept["law"][i][1], path)
        unnoticed = [
            change
            for change, new in (
                ("negated", ["not", old]),
                ("taken as yes", ["value", YES]),
                ("taken as no", ["value", NO]),
            )
            if not any(outcome.result == "wrong" for outcome in run(mutate(law, number, i, path, new), relevant))
        ]
        what = f"version of {_day(concept, i)}: no example notices {_words(law, old)} {' or '.join(unnoticed)}"
        yield Finding(concept["name"], what) if unnoticed else None


def _day(concept: dict[str, Any], version: int) -> str:
    return day_text(concept["law"][version][0])


def _words(law: Tree, e: Expression) -> str:
    """A condition, roughly as it was written."""
    if e[0] in ("fact", "concept"):
        return f"“{law[e[0] + 's'][e[1]]['name']}”"
    return f"{e[0]}({', '.join(_words(law, part) if isinstance(part, list) else str(part) for part in e[1:])})"


def _reached(law: Tree) -> list[set[int]]:
    """Each concept with all that it rests on."""
    reached: list[set[int]] = []
    for number, concept in enumerate(law["concepts"]):
        found = {number}
        waiting: list[Any] = [concept["chosen"], *(version[1] for version in concept["law"])]
        for part in waiting:
            if isinstance(part, list):
                if part and part[0] == "concept":
                    found |= reached[part[1]]
                waiting += [inner for inner in part if isinstance(inner, list)]
        reached.append(found)
    return reached
