"""Choose the next question: only what can still change an answer, harmless before intimate.

A fact is worth a question if the answer's diagram tests it and she has not been asked. A fact that she declined or does
not know stays in `depends`, so that the answer can say so, and is never asked again. Inside one class of `touches`, the
fact comes first of which the most possible values settle a goal at once; then the order of the law.
"""

from collections.abc import Sequence

from sayso.rules.diagram import nodes, settles
from sayso.rules.evaluate import Evaluation, parts
from sayso.rules.values import Case, Tree


def questions(law: Tree, goals: Sequence[int], case: Case, today: int) -> list[int]:
    """The facts that can still change one of the goals and may be asked, the best first."""
    evaluation = Evaluation(law, case.possible, today)
    worth: dict[int, int] = {}
    for goal in goals:
        diagram = evaluation.exact(evaluation.concept(goal))
        ends: dict[int, list[int]] = {}
        for node in nodes(diagram):
            if isinstance(node.test, int) and case.why[node.test] == "not asked":
                ends.setdefault(node.test, []).extend(node.ends)
        for fact, cut in ends.items():
            options = parts(case.possible[fact], cut)
            settling = sum(settles(diagram, {fact: part}) for part in options)
            worth[fact] = worth.get(fact, 0) + 1000 * settling // len(options)
    return sorted(worth, key=lambda fact: (law["facts"][fact]["touches"], -worth[fact], fact))
