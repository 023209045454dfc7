"""Lay laws side by side: what would the same person, with the same unknowns, get under each?

Two answers that are open one by one may differ in every world, or in none. So the laws are joined into one tree
over the same facts, where equal concepts are one concept, and for each question two more are written: *gains* (not
under the first law, but under the second) and *loses*. These are then questions like any other, exact in the same
sense: yes means in every possible world. Over many people, yes counts as certain, open as possible.

A risk is not a right: for exposures, *gains* reads "is newly exposed"; naming it is the page's business.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sayso.rules.compile import FIRST_DAY
from sayso.rules.evaluate import evaluate
from sayso.rules.read import DAYS
from sayso.rules.values import NO, YES, Case, Tree


class Pair(NamedTuple):
    """One question of the joined law: its answers under two laws, and the two concepts that compare them."""

    question: str
    first: int
    other: int
    gains: int
    loses: int


def join(laws: Sequence[Tree], questions: Sequence[str]) -> tuple[Tree, list[list[Pair]]]:
    """Join laws into one; a list of pairs, the questions in order, for each law after the first."""
    facts: list[dict[str, Any]] = []
    concepts: list[dict[str, Any]] = []
    citations: list[dict[str, Any]] = []
    places = [_add(law, facts, concepts, citations) for law in laws]
    pairs = []
    for other in places[1:]:
        row = []
        for question in questions:
            first, second = ["concept", places[0][question]], ["concept", other[question]]
            gains = _write(concepts, f"gains: {question}", ["all", ["not", first], second])
            loses = _write(concepts, f"loses: {question}", ["all", first, ["not", second]])
            row.append(Pair(question, places[0][question], other[question], gains, loses))
        pairs.append(row)
    return {"language": 1, "facts": facts, "concepts": concepts, "citations": citations}, pairs


def compare_one(law: Tree, pair: Pair, case: Case, today: int) -> str:
    """Say `gains`, `loses` or `same` if that is so in every possible world, else `depends`."""
    gains, loses = (evaluate(law, goal, case, today).value for goal in (pair.gains, pair.loses))
    if YES in (gains, loses):
        return "gains" if gains == YES else "loses"
    return "same" if gains == loses == NO else "depends"


def _write(concepts: list[dict[str, Any]], name: str, expression: list[Any]) -> int:
    row = {"name": name, "type": "b", "chosen": None, "law": [[FIRST_DAY, expression, [], DAYS[1]]], "kind": "step"}
    concepts.append({**row, "asks": "", "says": {}, "topic": ["", "", ""]})
    return len(concepts) - 1


def _add(
    law: Tree, facts: list[dict[str, Any]], concepts: list[dict[str, Any]], citations: list[dict[str, Any]]
) -> dict[str, int]:
    """Add a law's parts, each once; where its concepts are now."""
    fact_names = {fact["name"]: i for i, fact in enumerate(facts)}
    added = []
    for fact in law["facts"]:
        if fact["name"] not in fact_names:
            fact_names[fact["name"]] = len(facts)
            facts.append(dict(fact))
            added.append(facts[-1])
    for fact in added:
        if "never" in fact:
            fact["never"] = sorted(fact_names[law["facts"][other]["name"]] for other in fact["never"])
    fact_at = [fact_names[fact["name"]] for fact in law["facts"]]
    cite_at = [_place(citations, citation) for citation in law["citations"]]
    concept_at: list[int] = []

    def moved(part: Any) -> Any:  # noqa: ANN401 - JSON
        if not isinstance(part, list):
            return part
        if part and part[0] in ("fact", "concept"):
            return [part[0], (fact_at if part[0] == "fact" else concept_at)[part[1]]]
        return [moved(inner) for inner in part]

    for concept in law["concepts"]:
        versions = [[day, moved(e), [cite_at[c] for c in cited], known] for day, e, cited, known in concept["law"]]
        concept_at.append(_place(concepts, {**concept, "chosen": moved(concept["chosen"]), "law": versions}))
    return {concept["name"]: concept_at[i] for i, concept in enumerate(law["concepts"])}


def _place(rows: list[dict[str, Any]], row: dict[str, Any]) -> int:
    """Where an equal row stands; it is added if there is none."""
    if row not in rows:
        rows.append(row)
    return rows.index(row)
