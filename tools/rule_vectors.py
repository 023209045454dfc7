"""Make the vectors that every evaluator of the rules must agree on; write some to spec/vectors/rules.jsonl.

From a seed: laws made up by dice with every operator, and the rulebook itself on the days before, on and after each
change, with the facts of its own examples, some of them withheld.
"""

import json
import random
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from sayso.rules.case import read_case
from sayso.rules.compile import digest
from sayso.rules.evaluate import Evaluation
from sayso.rules.syntax import Example
from sayso.rules.values import Case, Tree

ROOT = Path(__file__).resolve().parent.parent
KEPT = 0.7  # how many of the facts of an example are told
FILE = ROOT / "spec/vectors/rules.jsonl"


class Group(NamedTuple):
    """People who are asked the same questions of one law on one day."""

    law: Tree
    today: int
    goals: Sequence[int]
    cases: Sequence[Case]


def made_up(seed: int, laws: int, people: int) -> Iterator[Group]:
    """Make up laws and people."""
    from tests.help.random_rules import random_case, random_law  # noqa: PLC0415 - needs the project's folder on the path

    for number in range(laws):
        dice = random.Random(f"{seed}-{number}")
        law = random_law(dice)
        cases = [random_case(law, dice) for _ in range(people)]
        yield Group(law, dice.randrange(34), range(len(law["concepts"])), cases)


def from_examples(  # noqa: PLR0913, PLR0917 - a size for each side
    law: Tree, examples: Sequence[Example], seed: int, days: int, people: int, goals: int
) -> Iterator[Group]:
    """Take days around each change of the law, and people from the examples with facts withheld."""
    dice = random.Random(seed)
    changes = sorted({version[0] for concept in law["concepts"] for version in concept["law"][1:]})
    around = sorted({day + step for day in changes for step in (-1, 0, 1)})
    names = {fact["name"] for fact in law["facts"]}
    for today in dice.choices(around, k=days):
        cases = []
        for _ in range(people):
            she: dict[str, Any] = {}
            for example in dice.choices(examples, k=4):
                she |= {name: given for name, given in example.she.items() if name in names}
            kept = {name: given for name, given in she.items() if dice.random() < KEPT}
            for fact in law["facts"]:
                for other in fact.get("never", ()):
                    kept.pop(law["facts"][other]["name"], None) if fact["name"] in kept else None
            cases.append(read_case(law, kept))
        yield Group(law, today, dice.choices(range(len(law["concepts"])), k=goals), cases)


def vectors(group: Group) -> Iterator[dict[str, Any]]:
    """The vectors of a group: what is asked of whom, and what Python answers."""
    for case in group.cases:
        reading = Evaluation(group.law, case.possible, group.today)
        for goal in group.goals:
            answer = reading.answer(goal)
            asked = {"today": group.today, "goal": goal, "possible": case.possible, "why": case.why}
            yield asked | {"answer": [answer.value, answer.depends, answer.steps, answer.check]}


def main() -> None:
    """Write the committed part."""
    lines = []
    for group in made_up(seed=1, laws=6, people=6):
        lines.append({"hash": digest(group.law), "law": group.law})
        lines += vectors(group)
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text("".join(json.dumps(line, separators=(",", ":")) + "\n" for line in lines))
    print(f"{len(lines)} lines in {FILE.relative_to(ROOT)}")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
