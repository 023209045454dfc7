"""What a rule means: each form of the language, on the day and with the facts that matter."""

import pytest
from tests.help.rulebook import CITE, FACTS, concept, number, small

from sayso.rules.case import happened, read_case
from sayso.rules.compile import compile_law, digest
from sayso.rules.diagram import Diagrams
from sayso.rules.evaluate import Answer, Evaluation, blank, evaluate
from sayso.rules.syntax import Rulebook
from sayso.rules.values import NO, OPEN, YES, FactError, TangledError, day_number, day_text


def answer(book: Rulebook, day: str = "2020-01-01", name: str = "may go", **she: object) -> tuple[Answer, list[str]]:
    """Answer a small rulebook; with the names that the answer depends on."""
    law = compile_law(book)
    case = read_case(law, {key.replace("_", " "): value for key, value in she.items()}, strict=False)
    found = evaluate(law, number(law, name), case, day_number(day))
    return found, [law["facts"][fact]["name"] for fact in found.depends]


FORMS = [
    ("is: yes", {}, YES),
    ("yes when all: [a, b]", {"a": "yes", "b": "yes"}, YES),
    ("yes when all: [a, b]", {"b": "no"}, NO),
    ("yes when all: [a, b]", {"b": "yes"}, OPEN),
    ("yes when any: [a, b]", {"b": "yes"}, YES),
    ("yes when any: [a, b]\nunless any: [hours: more than 48]", {"b": "yes", "hours": 49}, NO),
    ("yes when any: [a, b]\nunless all: [hours: more than 48]", {"b": "yes", "hours": 48}, YES),
    ("yes when all: [not: a]", {"a": "no"}, YES),
    ("yes when all: [any: [a, all: [b, visa: tied]]]", {"a": "no", "b": "yes", "visa": "tied"}, YES),
    ("yes when all: [visa: 'one of tied, free']", {"visa": {"one of": ["tied", "free"]}}, YES),
    ("yes when all: [visa: not one of tied]", {"visa": {"one of": ["tied", "free"]}}, OPEN),
    ("yes when all: [hours: at least 48]", {"hours": {"from": "48"}}, YES),
    ("yes when all: [hours: less than 48]", {"hours": {"to": "48"}}, OPEN),
    ("yes when all: [hours: exactly 48]", {"hours": "48"}, YES),
    ("yes when all: [day in: on 2012-04-06]", {"day_in": "2012-04-06"}, YES),
    ("yes when all: [day in: after 2012-04-06]", {"day_in": "2012-04-06"}, NO),
    ("yes when all: [today: on or before day in plus 6 months less 1 day]", {"day_in": "2019-07-02"}, YES),
    ("yes when all: [today: on or before day in plus 6 months less 1 day]", {"day_in": "2019-07-01"}, NO),
    ("yes when all: [today: 'before later of day in, 2020-01-02']", {}, YES),
    ("table:\n  - {when: [visa: tied], then: no}\n  - {when: [a], then: an official decides}\notherwise: yes", {"a": "no", "visa": "free"}, YES),  # noqa: E501 - one line of YAML or script
    ("table:\n  - {when: [visa: tied], then: no}\n  - {when: [a], then: an official decides}\notherwise: yes", {"a": "yes", "visa": "free"}, OPEN),  # noqa: E501 - one line of YAML or script
    ("is: no law written", {}, OPEN),
]  # fmt: skip


@pytest.mark.holds("C1.1")
@pytest.mark.parametrize(("body", "she", "value"), FORMS)
def test_each_form_means_what_the_language_says(body: str, she: dict[str, object], value: int) -> None:
    """Every form of a version and every comparison."""
    assert answer(small(concept(body)), **she)[0].value == value


@pytest.mark.holds("C1.1")
def test_before_the_first_version_no_law_is_written() -> None:
    """A day before all law is open, never no."""
    found, depends = answer(small(concept("is: no")), "1999-12-31")
    assert (found.value, depends) == (OPEN, ["may go: no law written"])
    assert answer(small(concept("is: no")), "2000-01-01")[0].value == NO


@pytest.mark.holds("C1.1")
def test_a_low_confidence_is_unsettled_law() -> None:
    """A version that rests on memory is open whatever it says; so is one where two sources disagree."""
    low = concept("is: yes").replace("confidence: high", "confidence: low")
    assert answer(small(low))[1] == ["may go: law unsettled, 2000-01-01"]
    both = f"  may go:\n    law:\n      - from: 2000-01-01\n        unsettled: [{{cite: {CITE}, is: yes}}, {{cite: {CITE}, yes when all: [a]}}]\n"  # noqa: E501 - one line of YAML or script
    assert answer(small(both))[0].value == OPEN
    assert answer(small(both), a="yes")[0].value == YES, "both readings say yes"
    assert len(answer(small(both))[0].steps[-1].versions) == 1


@pytest.mark.holds("C1.1")
def test_a_case_split_that_agrees_is_settled() -> None:
    """Kleene alone leaves “a or not a” open; splitting does not, and what cannot matter is not in depends."""
    book = small(concept("yes when any: [a, not: a]"))
    assert (answer(book)[0].value, answer(book)[1]) == (YES, [])
    book = small(concept("yes when any: [all: [a, b], all: [not: a, b]]"))
    assert (answer(book)[0].value, answer(book)[1]) == (OPEN, ["b"])


@pytest.mark.holds("C1.1")
def test_the_version_may_be_chosen_by_another_day() -> None:
    """5 and 6 April 2012 give opposite answers; not knowing which depends on the day of application alone."""
    book = small(
        concept("is: yes", start="2002-01-01").replace("law:", "chosen by: day in\n    law:")
        + f"      - {{from: 2012-04-06, cite: {CITE}, is: no}}\n"
    )
    assert answer(book, day_in="2012-04-05")[0].value == YES
    assert answer(book, day_in="2012-04-06")[0].value == NO
    assert answer(book, day_in={"from": "2012-04-01", "to": "2012-04-30"})[1] == ["day in"]
    assert answer(book, day_in={"to": "2012-04-05", "from": "2003-01-01"})[0].value == YES


@pytest.mark.holds("C1.1")
def test_a_deadline_in_doubt_shows_both_days() -> None:
    """Of unsettled deadlines the answer is from the earlier to the later."""
    readings = ", ".join(f"{{cite: {CITE}, is: day in plus {months} months less 1 day}}" for months in (3, 6))
    book = small(f"  may go:\n    gives: day\n    law:\n      - from: 2000-01-01\n        unsettled: [{readings}]\n")
    ends = answer(book, day_in="2026-10-20")[0].value
    assert isinstance(ends, tuple)
    assert [day_text(end) for end in ends] == ["2027-01-19", "2027-04-19"]


@pytest.mark.holds("C1.1", "C1.16")
def test_after_the_day_of_knowledge_no_answer_is_definite() -> None:
    """It is shown, with the day on which it was known, and must be checked."""
    found = answer(small(concept("is: yes")), "2026-11-23")[0]
    assert (found.value, found.check, found.definite) == (YES, day_number("2026-11-22"), False)
    assert answer(small(concept("is: yes")), "2026-11-22")[0].definite


@pytest.mark.holds("C1.1")
def test_facts_that_exclude_each_other_are_never_both() -> None:
    """What is told of one settles the other, and “both” is no possible world."""
    facts = "facts:\n  a: {asks: A?, type: yes or no, touches: harmless, never with: [b]}\n  b: {asks: B?, type: yes or no, touches: harmless}\n"  # noqa: E501 - one line of YAML or script
    book = small(concept("yes when all: [a, b]"), facts=facts)
    assert answer(book)[0].value == NO
    with pytest.raises(FactError, match="cannot be yes together"):
        answer(book, a="yes", b="yes")


@pytest.mark.parametrize(
    ("she", "problem"),
    [
        ({"a": "perhaps"}, "yes or no"),
        ({"visa": "tide"}, "one of"),
        ({"day in": "2013-02-29"}, "a day that exists"),
        ({"day in": {"from": "2013-02-02", "to": "2013-02-01"}}, "turned round"),
        ({"hours": 169}, "outside"),
        ({"hours": True}, "whole number"),
        ({"hours": "9" * 5000}, "whole number"),
        ({"nobody": "yes"}, "no fact"),
        ({"hours": {"about": 3}}, "whole number"),
    ],
)
@pytest.mark.holds("C1.16")
def test_facts_that_cannot_be_are_refused(she: dict[str, object], problem: str) -> None:
    """An interval turned round, 29 February, an unknown name: an error, never an answer."""
    law = compile_law(small(concept("yes when all: [a, visa: tied, hours: at least 1, day in: before 2012-01-01]")))
    with pytest.raises(FactError, match=problem):
        read_case(law, she)


@pytest.mark.holds("C1.16")
def test_a_day_that_has_been_cannot_be_told_before_it_comes() -> None:
    """Of a fact that is past the day asked about may be told, also as the first of several, and no day after it."""
    facts = FACTS.replace("type: day,", "type: day, past: yes,")
    law = compile_law(small(concept("yes when all: [a, day in: before 2012-01-01]"), facts=facts))
    today = day_number("2026-11-27")
    for told in ("2026-11-27", {"from": "2026-11-27"}, {"to": "2027-01-01"}, "declined"):
        case = read_case(law, {"day in": told})
        assert happened(law, case, today) == case
    for told in ("2026-11-28", {"from": "2026-11-28"}):
        with pytest.raises(FactError, match=r"“day in” asks about what has been.* after 2026-11-27"):
            happened(law, read_case(law, {"day in": told}), today)
    open_to_come = compile_law(small(concept("yes when all: [day in: before 2012-01-01]")))
    happened(open_to_come, read_case(open_to_come, {"day in": "2026-11-28"}), today)


@pytest.mark.holds("C1.2")
def test_the_same_law_has_the_same_hash() -> None:
    """Compiling twice gives the same bytes; a changed condition does not."""
    first, again, other = (compile_law(small(concept(f"is: {word}"))) for word in ("yes", "yes", "no"))
    assert digest(first) == digest(again) != digest(other)


def test_a_question_that_is_too_tangled_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no answer that was not worked out to the end."""
    monkeypatch.setattr("sayso.rules.diagram.NODES_MAX", 3)
    monkeypatch.setattr("sayso.rules.evaluate._store", Diagrams())
    law = compile_law(small(concept("yes when all: [a, b, visa: tied, hours: at least 1]")))
    with pytest.raises(TangledError, match="smaller concepts"):
        Evaluation(law, blank(law).possible, 18_000).answer(0)
