"""The questions asked, the reasons given, the laws compared."""

import pytest
from tests.help.rulebook import FACTS, HEAD, concept, number, small

from sayso.rules.ask import questions
from sayso.rules.case import read_case
from sayso.rules.check import dead, run, survivors
from sayso.rules.compare import compare_one, join
from sayso.rules.compile import compile_law
from sayso.rules.evaluate import evaluate
from sayso.rules.explain import describe
from sayso.rules.read import read
from sayso.rules.values import day_number

DAY = day_number("2020-01-01")
BOOK = small(
    concept("yes when all: [a, b, visa: tied]"),
    concept("is: hours", "other").replace("is: hours", "yes when all: [hours: at least 1]"),
)


def asked(**she: object) -> list[str]:
    """Name the questions that are left."""
    law = compile_law(BOOK)
    return [law["facts"][fact]["name"] for fact in questions(law, [number(law, "may go")], read_case(law, she), DAY)]


@pytest.mark.holds("C1.1")
def test_harmless_questions_come_first() -> None:
    """The order is harmless, personal, intimate; facts of other questions are not asked."""
    assert asked() == ["b", "visa", "a"]


@pytest.mark.holds("C1.1")
def test_a_declined_fact_is_never_asked_again() -> None:
    """Nor one that she does not know; and nothing is asked that cannot change the answer."""
    assert asked(b="declined", visa="does not know") == ["a"]
    assert asked(b="no") == []


@pytest.mark.holds("C1.1")
def test_an_open_answer_says_what_would_settle_it() -> None:
    """The shortest yes and the shortest no, the reasons, the steps with their citations."""
    law = compile_law(BOOK)
    case = read_case(law, {"b": "yes", "visa": "declined"})
    told = describe(law, evaluate(law, number(law, "may go"), case, DAY), case, DAY)
    assert told["settles"] == [
        {"value": "yes", "if": {"visa": "tied", "a": "yes"}},
        {"value": "no", "if": {"a": "no"}},
    ] or (told["settles"][1]["value"] == "no" and len(told["settles"][1]["if"]) == 1)
    assert {(r["why"], r["about"]) for r in told["reasons"]} == {("declined", "visa"), ("not asked", "a")}
    assert [cite["record"] for step in told["steps"] for cite in step["cite"]] == ["UK-X-1"]


OVERLAY = "overlay: {name: reform, says: S, kind: reform, from: 2010-01-01, changes: {may go: [{from: 2010-01-01, cite: {record: UK-X-2, authority: act, text: T, source: S, confidence: high}, yes when all: [a]}]}}"  # noqa: E501


@pytest.mark.holds("C1.1")
@pytest.mark.parametrize(
    ("she", "result"),
    [
        ({"a": "yes", "b": "no"}, "gains"),
        ({"a": "no"}, "same"),
        ({"a": "yes", "b": "yes"}, "depends"),
        ({"a": "yes", "b": "yes", "visa": "tied"}, "same"),
        ({}, "depends"),
    ],
)
def test_two_laws_are_compared_on_the_same_unknowns(she: dict[str, object], result: str) -> None:
    """Gains and same are said only if they are so in every possible world."""
    book = read(
        {"facts.yaml": FACTS, "rules.yaml": HEAD + concept("yes when all: [a, b, visa: tied]"), "o.yaml": OVERLAY}
    )
    law, ((pair,),) = join([compile_law(book), compile_law(book, book.overlays["reform"])], ["may go"])
    assert compare_one(law, pair, read_case(law, she), DAY) == result


@pytest.mark.holds("C1.1")
def test_a_measure_that_names_no_provision_changes_nothing() -> None:
    """The joined law has one concept for both sides, so every case is the same, whatever is not known."""
    poster = "overlay: {name: posters, says: S, kind: measure}"
    book = read({"facts.yaml": FACTS, "rules.yaml": HEAD + concept("yes when all: [a]"), "o.yaml": poster})
    law, ((pair,),) = join([compile_law(book), compile_law(book, book.overlays["posters"])], ["may go"])
    assert pair.first == pair.other
    assert compare_one(law, pair, read_case(law, {}), DAY) == "same"


@pytest.mark.holds("C1.1", "C1.2")
def test_the_check_finds_what_no_example_tries() -> None:
    """A wrong example, a condition that cannot matter, one that no example notices."""
    example = "    examples:\n      - {on: 2020-01-01, she: {a: yes, hours: 3}, then: yes}\n      - {on: 2020-01-01, she: {a: no}, then: yes}\n"  # noqa: E501 - one line of YAML or script
    book = small(concept("yes when all: [a, hours: at least 0]") + example)
    law, examples = compile_law(book), book.concepts["may go"].examples
    assert [outcome.result for outcome in run(law, examples)] == ["right", "wrong"]
    assert next(finding.problem for finding in dead(law)).endswith("always holds")
    assert any(survivors(law, examples[:1]))
