"""Days that are compared while they are open: exact, over the ends of months too; each shortest way is one."""

from typing import Any

import pytest
from tests.help.every_world import EveryWorld

from sayso.rules import diagram
from sayso.rules.evaluate import Evaluation, blank, evaluate, told
from sayso.rules.explain import ways
from sayso.rules.values import day_number, settled

JANUARY, MARCH = day_number("2023-01-01"), day_number("2023-03-10")
X, Y, Z = (["fact", i] for i in range(3))
X_AFTER = ["not", ["le", X, ["today"]]]
NEXT_MONTH, THIRTY_DAYS, LATER = ["shift", X, 1, 0], ["shift", X, 0, 30], ["shift", Y, 0, 1]
RULES = {
    "one after the other": ["le", X, Y],
    "the same day": ["all", ["le", X, Y], ["le", Y, X]],
    "neither before nor after": ["all", ["not", ["le", X, Y]], ["not", ["le", Y, X]]],
    "a chain that closes": ["all", ["le", X, Y], ["le", Y, Z], ["not", ["le", X, Z]]],
    "one day in two ways": ["le", NEXT_MONTH, THIRTY_DAYS],
    "one day in two ways, turned round": ["le", THIRTY_DAYS, NEXT_MONTH],
    "a ring of months": ["all", ["le", NEXT_MONTH, Y], ["le", Y, THIRTY_DAYS]],
    "a ring of months that is wide": ["all", ["le", NEXT_MONTH, LATER], ["le", Y, ["shift", X, 0, 29]]],
    "the later of two": ["le", ["max", X, Y], ["value", [JANUARY + 9] * 2]],
    "between two others": ["le", ["min", ["max", X, Y], Z], ["shift", Y, 0, 3]],
}


def law_of(rule: list[Any], kind: str = "b", days: tuple[int, int] = (JANUARY, MARCH)) -> dict[str, Any]:
    """Write a law of one concept over three days."""
    low, high = days
    facts = [{"name": name, "type": "d", "touches": 0, "low": low, "high": high} for name in "xyz"]
    concept = {"name": "rule", "type": kind, "chosen": None, "law": [[-719162, rule, [], 30_000]]}
    return {"facts": facts, "concepts": [concept], "citations": []}


@pytest.mark.holds("C1.1", "C1.2")
@pytest.mark.parametrize("name", RULES)
def test_open_days_are_compared_exactly(name: str) -> None:
    """Value and what it depends on are those of every single world, with nothing told and with one day told."""
    law = law_of(RULES[name], days=(JANUARY, JANUARY + 68) if "ring" in name else (JANUARY + 20, JANUARY + 40))
    for day in (None, JANUARY + 25, JANUARY + 29, JANUARY + 31):
        case = blank(law)
        if day is not None:
            case = type(case)(told(law, case.possible, 1, (day, day)), case.why)
        if "ring" in name:  # the third day is in none of them
            case = type(case)(told(law, case.possible, 2, (JANUARY, JANUARY)), case.why)
        answer = evaluate(law, 0, case, JANUARY)
        values, changes = EveryWorld(law, JANUARY, case).answer(0)
        assert (answer.value, list(answer.depends)) == (sum(values), changes)


@pytest.mark.holds("C1.1")
def test_rules_that_say_the_same_are_one() -> None:
    """However it is written, it is the same object; comparing with a known day leaves no comparison open."""
    law = law_of(["any", ["le", X, Y], ["le", X, ["value", [JANUARY] * 2]]])
    reading = Evaluation(law, blank(law).possible, JANUARY)
    one, other = (
        ["not", ["all", X_AFTER, ["not", ["le", Y, ["today"]]]]],
        ["any", ["le", X, ["today"]], ["le", Y, ["today"]]],
    )
    assert reading.expression(one) is reading.expression(other)
    known = reading.expression(["le", ["max", X, NEXT_MONTH], ["today"]])
    assert not any(isinstance(test, diagram.Atom) for test in diagram.tested(known))


@pytest.mark.holds("C1.1")
@pytest.mark.parametrize("name", RULES)
def test_every_way_that_is_said_settles_it(name: str) -> None:
    """Over three hundred years: whatever is shown as the shortest way to a yes or a no is one."""
    law = law_of(RULES[name], days=(day_number("1900-01-01"), day_number("2199-12-31")))
    case = blank(law)
    for value, way in ways(law, 0, case, JANUARY).items():
        possible = case.possible
        for fact, part in way:
            possible = told(law, possible, fact, part)
        assert Evaluation(law, possible, JANUARY).answer(0).value == value


@pytest.mark.holds("C1.1")
def test_a_day_that_is_made_of_open_days_has_its_two_ends() -> None:
    """The earliest and the latest that some world gives, not the ends of the parts."""
    law = law_of(["if", [["le", X, Y], X], Z], "d")
    possible = ((JANUARY, JANUARY + 20), (JANUARY + 5, JANUARY + 9), (JANUARY + 3, JANUARY + 4))
    answer = Evaluation(law, possible, JANUARY).answer(0)
    assert (answer.value, answer.depends) == ((JANUARY, JANUARY + 9), (0, 1, 2))
    assert not settled(answer.value)
