"""Python, numpy and the browser's evaluator give the same answers, and two oracles find no world that they missed."""

import json
import math
import random
import subprocess
from collections.abc import Iterator
from itertools import chain
from typing import Any

import pytest
from tests.help.every_world import EveryWorld
from tests.help.random_rules import random_case, random_law
from tests.help.rulebook import rulebook, whole_law
from tests.help.tools import ROOT, tool
from tests.help.worlds import Worlds
from tools.rule_vectors import FILE, Group, from_examples, made_up, vectors

from sayso.rules.ask import questions
from sayso.rules.compile import digest
from sayso.rules.evaluate import Evaluation, evaluate
from sayso.rules.explain import ways
from sayso.rules.planes import Crowd, population
from sayso.rules.values import Case, settled

VECTORS_MIN = 50_000
WORLDS_MAX = 200_000  # of one person, that the second oracle tries


def groups() -> Iterator[Group]:
    """Laws made up, and the rulebook."""
    examples = [example for concept in rulebook().concepts.values() for example in concept.examples]
    made = made_up(seed=7, laws=330, people=20)
    return chain(made, from_examples(whole_law(), examples, seed=7, days=24, people=40, goals=22))


@pytest.fixture(scope="module")
def asked() -> list[tuple[Group, list[dict[str, Any]]]]:
    """Every group with its vectors, as JSON reads them."""
    return [(group, json.loads(json.dumps(list(vectors(group))))) for group in groups()]


def browser(lines: Iterator[dict[str, Any]]) -> list[Any]:
    """Ask the browser's evaluator, run by Node."""
    text = "\n".join(json.dumps(line) for line in lines)
    command = [tool("node"), "tools/answer_vectors.mjs"]
    done = subprocess.run(command, input=text, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def with_laws(asked: list[tuple[Group, list[dict[str, Any]]]], **more: object) -> Iterator[dict[str, Any]]:
    """The vectors, with their law before each group."""
    for group, rows in asked:
        yield {"law": group.law}
        yield from (row | more for row in rows)


def case_of(row: dict[str, Any]) -> Case:
    """Return the person of a vector."""
    possible = tuple(tuple(part) if isinstance(part, list) else part for part in row["possible"])
    return Case(possible, tuple(row["why"]))


@pytest.mark.holds("C1.2", "C1.15")
def test_the_browser_agrees(asked: list[tuple[Group, list[dict[str, Any]]]]) -> None:
    """Value, depends-on, steps and the day to check are the same on at least 50,000 vectors."""
    rows = [row for _, some in asked for row in some]
    assert len(rows) >= VECTORS_MIN
    pairs = zip(rows, browser(with_laws(asked)), strict=True)
    assert [(row, answer) for row, answer in pairs if row["answer"] != answer][:3] == []


@pytest.mark.holds("C1.2", "C1.15")
def test_the_planes_agree(asked: list[tuple[Group, list[dict[str, Any]]]]) -> None:
    """Numpy gives everyone in a population the value, depends-on and steps that Python gives each alone."""
    compared = 0
    for group, rows in asked:
        crowd = Crowd(group.law, population(group.law, group.cases), group.today)
        for place, goal in enumerate(group.goals):
            many = [[a.value, a.depends, a.steps, a.check] for a in crowd.answers(goal)]
            alone = [row["answer"] for row in rows[place :: len(group.goals)]]
            assert json.loads(json.dumps(many)) == alone
            compared += len(alone)
    assert compared >= VECTORS_MIN


@pytest.mark.holds("C1.2")
def test_the_browser_asks_and_explains_alike(asked: list[tuple[Group, list[dict[str, Any]]]]) -> None:
    """On every 25th vector the shortest ways and the order of questions are the same, too."""
    some = [(group, rows[::25]) for group, rows in asked]
    answers = iter(browser(with_laws(some, more=1)))
    for group, rows in some:
        for row in rows:
            goal, case, today = row["goal"], case_of(row), row["today"]
            found = list(ways(group.law, goal, case, today).items())
            assert json.loads(json.dumps([found, questions(group.law, [goal], case, today)])) == next(answers)[4:]


@pytest.mark.holds("C1.2")
def test_the_written_vectors_hold() -> None:
    """The committed file, spec/vectors/rules.jsonl, is what Python answers today; each law has its hash."""
    law: dict[str, Any] = {}
    for line in FILE.read_text().splitlines():
        row = json.loads(line)
        if "law" in row:
            law = row["law"]
            assert digest(law) == row["hash"]
            continue
        [again] = vectors(Group(law, row["today"], [row["goal"]], [case_of(row)]))
        assert json.loads(json.dumps(again)) == row


@pytest.mark.holds("C1.2", "C1.15")
@pytest.mark.parametrize(("days", "laws"), [(False, 300), (True, 12)])
def test_the_oracle_agrees(days: bool, laws: int) -> None:  # noqa: FBT001 - a parameter of the test
    """Yes and no exactly if clingo finds no other world; open exactly if it finds two that differ."""
    for seed in range(laws):
        dice = random.Random(f"oracle-{seed}")
        law, today = random_law(dice, days=days), dice.randrange(34)
        worlds = Worlds(law, today)
        goals = [i for i, concept in enumerate(law["concepts"]) if concept["type"] in "bc"]
        for _ in range(60 * bool(goals)):
            goal, case = dice.choice(goals), random_case(law, dice)
            assert evaluate(law, goal, case, today).value == sum(worlds.possible(goal, case)), (seed, goal, case)


@pytest.mark.holds("C1.2", "C1.15")
def test_no_world_is_missed_where_days_meet() -> None:
    """With days and numbers: trying every world finds the same values and the same facts that can change them."""
    tried = compared_days = 0
    for seed in range(120):
        dice = random.Random(f"worlds-{seed}")
        law, today = random_law(dice), dice.randrange(34)
        for case in [random_case(law, dice, withheld=dice.choice([0.3, 0.6, 0.9])) for _ in range(6)]:
            if math.prod(map(many, case.possible)) > WORLDS_MAX:
                continue
            worlds, reading = EveryWorld(law, today, case), Evaluation(law, case.possible, today)
            for goal, concept in enumerate(law["concepts"]):
                values, changes = worlds.answer(goal)
                united = (min(values), max(values)) if concept["type"] in "dn" else sum(values)
                answer = reading.answer(goal)
                assert (answer.value, list(answer.depends)) == (united, changes), (seed, goal, case)
                tried += 1
                compared_days += reading.exact(reading.concept(goal)) is not reading.concept(goal)
    assert tried > 2000
    assert compared_days > 200, "open days are compared with each other, or are the answer"


def many(part: Any) -> int:
    """Return how many values are possible."""
    return part[1] - part[0] + 1 if isinstance(part, tuple) else part.bit_count()


@pytest.mark.holds("C1.1", "C1.15")
def test_a_settled_answer_depends_on_nothing() -> None:
    """An answer is open exactly if it depends on something."""
    for seed in range(60):
        dice = random.Random(f"settled-{seed}")
        law, today = random_law(dice), dice.randrange(34)
        reading = Evaluation(law, random_case(law, dice).possible, today)
        answers = [reading.answer(goal) for goal in range(len(law["concepts"]))]
        assert all(settled(answer.value) == (not answer.depends) for answer in answers)
