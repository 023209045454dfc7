"""A rule file that is wrong is refused, with file, line, concept and what to write instead."""

import pytest
from tests.help.rulebook import CITE, FACTS, HEAD, concept, small

from sayso.rules.compile import compile_law
from sayso.rules.read import BYTES_MAX, read, read_facts_told
from sayso.rules.values import RuleError

TWO = f"      - {{from: 2001-01-01, cite: {CITE}, is: yes}}\n"
BROKEN = {
    "a circle": (concept("is: second") + concept("is: may go", "second"), "rests on itself"),
    "an unknown concept": (concept("is: may og"), "no fact and no concept"),
    "a type that does not fit": (concept("is: hours"), "gives a number, not yes or no"),
    "a comparison that does not fit": (concept("yes when all:\n  - hours: before 2012-01-01"), "does not fit"),
    "a choice that is none": (concept("yes when all:\n  - visa: tide"), "no choice of"),
    "two versions on one day": (concept("is: no", start="2001-01-01") + TWO, "begin on one day"),
    "versions out of order": (concept("is: no", start="2002-01-01") + TWO, "not in order"),
    "a gap": (concept("until: 2000-12-30\nis: no") + TWO, "a gap"),
    "an overlap": (concept("until: 2001-01-01\nis: no") + TWO, "overlaps"),
    "nothing after the last day": (concept("until: 2001-01-01\nis: no"), "nothing is written after"),
    "a version that ends before it begins": (concept("until: 1999-01-01\nis: no"), "ends before it begins"),
    "no citation": ("  may go:\n    law:\n      - {from: 2000-01-01, is: yes}\n", "citation is missing"),
    "a citation without record": (concept("is: yes").replace("record: UK-X-1, ", ""), "“record” is missing"),
    "a day that does not exist": (concept("is: yes", start="2000-04-31"), "there is no day"),
    "a 29 February that was not": (concept("is: yes", start="2013-02-29"), "there is no day"),
    "a term that is no day": (concept("yes when all:\n  - day in: before 2013-02-29"), "there is no day"),
    "a doubled key": (concept("is: yes\nis: no"), "stands here twice"),
    "an unknown key": (concept("is: yes\nperhaps: no"), "not known here"),
    "two conditions on one line": (concept("yes when all:\n  - {a: yes, b: yes}"), "two conditions"),
    "two conclusions": (concept("is: yes\nyes when all: [a]"), "one thing"),
    "a table without otherwise": (concept("table:\n  - {when: [a], then: yes}"), "otherwise"),
    "an anchor": (concept("is: &x yes"), "anchors"),
    "a tag": (concept("is: !!python/object:os.system yes"), "tags"),
    "deep nesting": (concept("yes when all: " + "[" * 5000 + "]" * 5000), "too deep"),
    "no YAML": ("  may go: [", "not YAML"),
    "a name with a comma": (concept("is: yes", "yes, she may"), "cannot be a name"),
    "a low mixed with units": (concept("yes when all:\n  - hours: at least hours plus 2 days"), "mixes"),
    "days that are smaller": (
        concept("yes when all:\n  - day in: before smaller of day in, today"),
        "earlier or later",
    ),
}


@pytest.mark.holds("C1.16", "C1.1")
@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_rule_is_refused_where_it_is_broken(name: str) -> None:
    """The error names the file, a line, and what to write instead; nothing is compiled."""
    text, problem = BROKEN[name]
    with pytest.raises(RuleError, match=problem) as refused:
        compile_law(small(text))
    assert refused.value.where == "rules.yaml"
    assert refused.value.line > 0
    assert refused.value.instead


@pytest.mark.holds("C1.16")
def test_an_error_names_line_and_concept() -> None:
    """The line is that of the condition, the concept the one that it stands in."""
    with pytest.raises(RuleError) as refused:
        compile_law(small(concept("yes when all:\n  - a\n  - nobody")))
    assert (refused.value.line, refused.value.concept) == (12, "may go")


@pytest.mark.holds("C1.16")
def test_a_file_that_is_too_large_is_refused() -> None:
    """A megabyte is more than any rule file has."""
    with pytest.raises(RuleError, match="too large"):
        read({"rules.yaml": "#" * (BYTES_MAX + 1)})


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (("between: 0 and 168", "between: 168 and 0"), "turned round"),
        (("between: 0 and 168", "between: few and many"), "two ends"),
        (("between: 0 and 168", "past: yes"), "“past” belongs to “type: day”"),
        (("type: yes or no", "type: maybe"), "not known here"),
        (("choices: {tied: Tied, free: Free, other: Other}", "choices: {tied: Tied}"), "1 choices"),
        ((", choices: {tied: Tied, free: Free, other: Other}", ""), "choices"),
        (("  b:", "  a:"), "twice"),
    ],
)
def test_a_broken_fact_is_refused(change: tuple[str, str], problem: str) -> None:
    """Facts are read as strictly as rules."""
    with pytest.raises(RuleError, match=problem):
        small(concept("is: yes"), facts=FACTS.replace(*change))


def test_one_name_is_one_thing() -> None:
    """A concept may not have the name of a fact, nor of a concept in another file."""
    with pytest.raises(RuleError, match="another file"):
        small(concept("is: yes", "a"))
    with pytest.raises(RuleError, match="another file"):
        read({"one.yaml": HEAD + concept("is: yes"), "two.yaml": HEAD + concept("is: no")})


def test_words_stay_words() -> None:
    """`on`, `yes` and `no` are words, as YAML 1.2 has it."""
    assert read_facts_told("her.yaml", "a: yes\non: no") == {"a": "yes", "on": "no"}
