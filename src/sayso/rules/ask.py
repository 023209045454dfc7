"""Choose the next question: only what can still change an answer, harmless before intimate.

A fact is worth a question if it stands in the answer's decision diagram and she has not been asked. A fact that she
declined or does not know stays in `depends`, so that the answer can say so, and is never asked again. Inside one
class of `touches`, the fact comes first of which the most possible values settle a goal at once; then the order of
the law.
"""

from collections.abc import Sequence

from sayso.rules.evaluate import Evaluation, evaluate, parts, told
from sayso.rules.values import Case, Tree, settled


def questions(law: Tree, goals: Sequence[int], case: Case, today: int) -> list[int]:
    """The facts that can still change one of the goals and may be asked, the best first."""
    worth: dict[int, int] = {}
    for goal in goals:
        depends = evaluate(law, goal, case, today).depends
        before = Evaluation(law, case.possible, (today, today))
        before.concept(goal)
        cuts, _ = before.met(goal)
        for fact in depends:
            if case.why[fact] != "not asked":
                continue
            options = parts(case.possible[fact], cuts[fact])
            settling = 0
            for part in options:
                after = Evaluation(law, told(law, case.possible, fact, part), (today, today))
                settling += settled(after.concept(goal).value)
            worth[fact] = worth.get(fact, 0) + 1000 * settling // len(options)
    return sorted(worth, key=lambda fact: (law["facts"][fact]["touches"], -worth[fact], fact))
