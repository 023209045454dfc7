"""A fact that she keeps to herself stays unknown: never taken as a no, and no later answer turns one round."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.help.random_rules import random_case, random_law
from tests.help.rulebook import number, rulebook, whole_law

from sayso.rules.ask import questions
from sayso.rules.case import read_case
from sayso.rules.evaluate import blank, evaluate, parts, told
from sayso.rules.values import Case, settled

SEEDS = st.integers(0, 10**9)


@pytest.mark.holds("C1.1", "C1.2")
@given(SEEDS)
@settings(max_examples=400, deadline=None)
def test_a_new_answer_never_turns_a_settled_one_round(seed: int) -> None:
    """Whatever is told next, in whatever order, what was settled stays, and what was possible only narrows."""
    dice = random.Random(seed)
    law, today = random_law(dice), dice.randrange(34)
    goal = dice.randrange(len(law["concepts"]))
    case = random_case(law, dice, withheld=0.8)
    before = evaluate(law, goal, case, today)
    for fact in dice.sample(range(len(law["facts"])), len(law["facts"])):
        if settled(case.possible[fact]):
            continue
        part = dice.choice(parts(case.possible[fact], []))
        case = Case(told(law, case.possible, fact, part), case.why)
        after = evaluate(law, goal, case, today)
        if settled(before.value):
            assert after.value == before.value
        if isinstance(before.value, tuple) and isinstance(after.value, tuple):
            assert before.value[0] <= after.value[0] <= after.value[1] <= before.value[1]
        elif isinstance(before.value, int) and isinstance(after.value, int):
            assert after.value & ~before.value == 0
        before = after


@pytest.mark.holds("C1.1")
def test_with_nothing_told_no_answer_rests_on_a_fact() -> None:
    """Of every question of the rulebook: if telling something could change it, it is open when nothing is told."""
    law = whole_law()
    assert not any(map(settled, blank(law).possible))
    for concept in rulebook().concepts.values():
        for example in concept.examples:
            goal = number(law, example.asks)
            silent = evaluate(law, goal, blank(law), example.on).value
            known = {
                name: given_ for name, given_ in example.she.items() if any(f["name"] == name for f in law["facts"])
            }
            spoken = evaluate(law, goal, read_case(law, known), example.on).value
            assert silent == spoken or not settled(silent), example.id


@pytest.mark.holds("C1.1")
@given(SEEDS)
@settings(max_examples=200, deadline=None)
def test_a_declined_fact_is_not_asked_again(seed: int) -> None:
    """Nor is a fact that cannot change the answer any more."""
    dice = random.Random(seed)
    law, today = random_law(dice), dice.randrange(34)
    goal, case = dice.randrange(len(law["concepts"])), random_case(law, dice)
    asked = questions(law, [goal], case, today)
    assert all(case.why[fact] == "not asked" for fact in asked)
    assert set(asked) <= set(evaluate(law, goal, case, today).depends)
