"""Check a rulebook: its examples and cases, conditions that can never matter, conditions that no example tries.

Reading and compiling already refuse what is malformed. Here stands what needs evaluation:

* an *example* must come out as written; so must a worked *case*, with the records that it rests on;
* a condition is *dead* if nothing that could be told, on any day of its version, makes it other than it is;
* *mutation*: each condition of each version is negated, and set to hold and not to hold; an example must notice.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from sayso.rules.case import read_case
from sayso.rules.diagram import Diagram
from sayso.rules.evaluate import Answer, Evaluation, blank
from sayso.rules.read import DAYS
from sayso.rules.syntax import Example
from sayso.rules.values import NO, YES, Case, Expression, FactError, Tree, day_text, settled, value_words


class Outcome(NamedTuple):
    """What one example came to: `right`, `open` (as expected) or `wrong`, with the difference in words."""

    example: Example
    result: str
    difference: str


class Finding(NamedTuple):
    """Something to mend in one concept."""

    concept: str
    problem: str


class Condition(NamedTuple):
    """One condition of one version: its concept's and version's numbers, and where it stands in the compiled tree."""

    concept: int
    version: int
    expression: Expression


def run(law: Tree, examples: Sequence[Example]) -> Iterator[Outcome]:
    """Run examples or cases."""
    goals = {concept["name"]: i for i, concept in enumerate(law["concepts"])}
    for example in examples:
        if example.asks not in goals:
            yield Outcome(example, "wrong", f"no concept is called “{example.asks}”")
            continue
        try:
            case = _case(law, example)
        except FactError as error:
            yield Outcome(example, "wrong", str(error))
            continue
        answer = Evaluation(law, case.possible, example.on).answer(goals[example.asks])
        yield _compare(law, example, answer, case)


def _case(law: Tree, example: Example) -> Case:
    facts = {fact["name"] for fact in law["facts"]}
    return read_case(law, {name: given for name, given in example.she.items() if name in facts})


def _compare(law: Tree, example: Example, answer: Answer, case: Case) -> Outcome:
    concept = law["concepts"][answer.goal]
    got = value_words(concept["type"], answer.value, concept.get("choices", []))
    open_now = not settled(answer.value)
    depends = {law["facts"][f]["name"] for f in answer.depends if "open" not in law["facts"][f]}
    reasons = {case.why[fact] for fact in answer.depends}
    wrong = []
    if listed := re.fullmatch(r"depends on \[?(.+?)\]?", example.then):
        right = open_now and depends == {name.strip() for name in listed[1].split(",")}
    elif reason := re.fullmatch(r"open(?:, (.+))?", example.then):
        right = open_now and (reason[1] is None or reason[1] in reasons)
    else:
        right = got == example.then
    if not right:
        more = f", depends on {sorted(depends)} {sorted(reasons)}" if open_now else ""
        wrong.append(f"expected {example.then}, got {got}{more}")
    cited = {citation["record"] for citation in cited_by(law, answer)}
    if missing := [record for record in example.rests_on if record not in cited]:
        wrong.append(f"does not rest on {', '.join(missing)}, but on {', '.join(sorted(cited)) or 'nothing'}")
    return Outcome(example, "wrong" if wrong else "open" if open_now else "right", "; ".join(wrong))


def cited_by(law: Tree, answer: Answer) -> list[dict[str, Any]]:
    """The citations of the steps of an answer."""
    versions = [law["concepts"][step.concept]["law"][v] for step in answer.steps for v in step.versions]
    return [law["citations"][number] for version in versions for number in version[2]]


def conditions(law: Tree) -> Iterator[Condition]:
    """Every condition of every version."""
    for number, concept in enumerate(law["concepts"]):
        for i, version in enumerate(concept["law"]):
            for e in _within(law, version[1], truth=concept["type"] == "b"):
                yield Condition(number, i, e)


def _within(law: Tree, e: Expression, *, truth: bool) -> Iterator[Expression]:
    """The conditions of an expression; `truth`: it gives yes or no. Which reading of the law is right is none."""
    if e[0] in ("all", "any", "not"):
        for part in e[1:]:
            yield from _within(law, part, truth=True)
    elif e[0] == "if":
        for condition, term in e[1:-1]:
            yield from _within(law, condition, truth=True)
            yield from _within(law, term, truth=truth)
        yield from _within(law, e[-1], truth=truth)
    elif e[0] in ("le", "in") or (truth and e[0] in ("fact", "concept")):
        asked = e if e[0] == "fact" else e[1]
        if e[0] == "concept" or asked[0] != "fact" or "open" not in law["facts"][asked[1]]:
            yield e


def dead(law: Tree) -> Iterator[Finding]:
    """Conditions that are what they are whatever is told, on every day of their version on which anything changes."""
    nothing = blank(law).possible
    turns = {day + step for day in _days([c["law"] for c in law["concepts"]]) for step in (-1, 0, 1)}
    readings: dict[int, Evaluation] = {}
    for number, i, e in conditions(law):
        concept = law["concepts"][number]
        first, last = DAYS
        if concept["chosen"] is None:
            first = max(first, concept["law"][i][0])
            last = concept["law"][i + 1][0] - 1 if i + 1 < len(concept["law"]) else last
        values = set()
        for day in sorted({first, last, *(day for day in turns if first <= day <= last)}, reverse=True):
            reading = readings.setdefault(day, Evaluation(law, nothing, day))
            values.add(reading.value(reading.expression(e)))
            if values not in ({NO}, {YES}):
                break
        else:
            always = "always" if values == {YES} else "never"
            yield Finding(concept["name"], f"version of {_day(concept, i)}: {_words(law, e)} {always} holds")


def _days(tree: Any) -> Iterator[int]:  # noqa: ANN401 - JSON
    """Every number of a law that may be a day: where its versions begin and what is compared."""
    for part in tree if isinstance(tree, list) else ():
        if isinstance(part, int):
            yield part
        yield from _days(part)


class _Changed(Evaluation):
    """The law with one condition read otherwise."""

    condition: Expression
    change: Callable[[Any], Diagram]

    def expression(self, e: Expression) -> Diagram:
        found = super().expression(e)
        return self.store.bind(found, self.change) if e is self.condition else found


_CHANGES = {"negated": lambda leaf: NO + YES - leaf, "taken as yes": lambda _: YES, "taken as no": lambda _: NO}


def survivors(law: Tree, examples: Sequence[Example]) -> Iterator[Finding | None]:
    """Conditions that could be changed without any example noticing; None for each that is noticed."""
    goals = {concept["name"]: i for i, concept in enumerate(law["concepts"])}
    known = [(example, _case(law, example), goals[example.asks]) for example in examples if example.asks in goals]
    readings = [(*one, Evaluation(law, one[1].possible, one[0].on)) for one in known]
    for _, _, goal, reading in readings:
        reading.answer(goal)

    def notices(change: Callable[[Any], Diagram], e: Expression, example: Example, case: Case, goal: int) -> bool:
        changed = _Changed(law, case.possible, example.on)
        changed.condition, changed.change = e, change
        return _compare(law, example, changed.answer(goal), case).result == "wrong"

    for number, i, e in conditions(law):
        met = [row[:3] for row in readings if id(e) in row[3].read]
        met.sort(key=lambda row, number=number: row[2] != number)  # type: ignore[misc]  # its own examples first
        unnoticed = [what for what, how in _CHANGES.items() if not any(notices(how, e, *row) for row in met)]
        concept = law["concepts"][number]
        what = f"version of {_day(concept, i)}: no example notices {_words(law, e)} {' or '.join(unnoticed)}"
        yield Finding(concept["name"], what) if unnoticed else None


def _day(concept: dict[str, Any], version: int) -> str:
    return day_text(concept["law"][version][0])


def _words(law: Tree, e: Expression) -> str:
    """A condition, roughly as it was written."""
    if e[0] in ("fact", "concept"):
        return f"“{law[e[0] + 's'][e[1]]['name']}”"
    return f"{e[0]}({', '.join(_words(law, part) if isinstance(part, list) else str(part) for part in e[1:])})"
