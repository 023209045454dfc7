"""Bad input to `sayso know`: a clear sentence that says where, a status that is not 0, and never a definite answer."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.help.rulebook import CITE, FACTS, HEAD, concept

from sayso.cli import sayso

MEGABYTES_50 = 50_000_000
GOOD = concept("yes when all: [a, b]").replace("law:", "kind: right\n    law:")
USES_ALL = "yes when all:\n  - hours: at least 1\n  - visa: tied\n  - day in: on or before today"
TWO = f"      - {{from: 2001-01-01, cite: {CITE}, is: yes}}\n"
RULES = {
    "a circle": (concept("is: second") + concept("is: may go", "second"), "rests on itself: may go → second → may go"),
    "an unknown concept": (concept("is: may og"), "“may og” is no fact and no concept"),
    "a type mismatch": (concept("is: hours"), "“hours” gives a number, not yes or no"),
    "two versions on one day": (concept("is: no", start="2001-01-01") + TWO, "two versions begin on one day"),
    "a gap": (concept("until: 2000-12-30\nis: no") + TWO, "there is a gap before this version"),
    "a citation without record": (concept("is: yes").replace("record: UK-X-1, ", ""), "“record” is missing"),
    "a day that does not exist": (concept("is: yes", start="2000-04-31"), "there is no day “2000-04-31”"),
    "29 February of a year without one": (concept("is: yes", start="2013-02-29"), "there is no day “2013-02-29”"),
    "a version turned round": (concept("until: 1999-01-01\nis: no"), "ends before it begins"),
    "deep nesting": (concept("yes when all: " + "[" * 5000 + "]" * 5000), "too deep"),
}
TOLD = {
    "an unknown key": ("a: yes\nc: no\n", "“c” is no fact of this law"),
    "a doubled key": ("a: yes\nb: yes\na: no\n", "“a” stands here twice"),
    "a day that does not exist": ("day in: 2013-02-29\n", "needs a day that exists"),
    "an interval turned round": ("day in: {from: 2013-02-02, to: 2013-02-01}\n", "turned round"),
    "a number beyond what can be": ("hours: 169\n", "outside what is possible"),
    "a choice that is none": ("visa: tide\n", "must be one of: tied, free, other"),
    "a value of another kind": ("a: 7\n", "is a fact of yes or no"),
    "a list for a fact": ("a: [yes, no]\n", "is a fact of yes or no"),
    "deep nesting": ("a: " + "[" * 5000 + "]" * 5000, "too deep"),
    "deep nesting in JSON": ('{"a": ' * 5000 + "1" + "}" * 5000, "too deep"),
    "no text": ("\x00\x01", "YAML"),
    "a list of nothing": ("- a\n", "names with values are missing"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small rulebook that works."""
    (tmp_path / "facts.yaml").write_text(FACTS)
    (tmp_path / "rules.yaml").write_text(HEAD + GOOD)
    (tmp_path / "more.yaml").write_text(HEAD + concept(USES_ALL, "uses all"))
    (tmp_path / "posters.yaml").write_text("overlay: {name: posters, says: S, kind: measure}")
    turned = f"overlay:\n  name: free\n  says: S\n  kind: reform\n  from: 2000-01-01\n  changes:\n    may go:\n      - {{from: 2000-01-01, cite: {CITE}, is: yes}}\n"  # noqa: E501 - one file
    (tmp_path / "free.yaml").write_text(turned)
    return tmp_path


def know(folder: Path, *words: str | Path) -> Result:
    """Run the command."""
    return CliRunner().invoke(sayso, ["know", *map(str, words), "--rulebook", str(folder)])


def refused(done: Result, problem: str) -> None:
    """It ended with a sentence that has the problem in it, and answered nothing."""
    assert done.exit_code in (1, 2), done.output
    assert isinstance(done.exception, SystemExit)
    assert problem in done.stderr
    assert done.stdout == ""


@pytest.mark.holds("C1.16")
@pytest.mark.parametrize("name", RULES)
def test_a_broken_rule_answers_nothing(folder: Path, name: str) -> None:
    """Asking, explaining, checking, comparing and trying cases all end with file, line and what is wrong."""
    text, problem = RULES[name]
    (folder / "rules.yaml").write_text(HEAD + text)
    (folder / "cases.yaml.txt").write_text("cases: [{id: x, on: 2020-01-01, she: {}, expect: {may go: {then: yes}}}]")
    for words in (
        ("explain", "may go", "--on", "2020-01-01"),
        ("ask", "may go", "--json"),
        ("check",),
        ("cases", folder / "cases.yaml.txt"),
        ("compare", "law", "posters", "--sample", "10"),
    ):
        done = know(folder, *words)
        refused(done, problem)
        assert "rules.yaml, line " in done.stderr


@pytest.mark.holds("C1.16")
@pytest.mark.parametrize("name", TOLD)
def test_facts_that_cannot_be_are_refused(folder: Path, name: str) -> None:
    """What she told is read as strictly as a rule; nothing is answered from the rest."""
    text, problem = TOLD[name]
    (folder / "her.txt").write_text(text)
    for command in ("explain", "ask"):
        refused(know(folder, command, "may go", "--on", "2020-01-01", "--facts", folder / "her.txt", "--json"), problem)


@pytest.mark.holds("C1.16")
def test_an_example_that_contradicts_its_rule_is_wrong(folder: Path) -> None:
    """`check` names the example, what was expected and what came out, and its status is 1."""
    example = "    examples:\n      - {on: 2020-01-01, she: {a: yes, b: no}, then: yes}\n"
    (folder / "rules.yaml").write_text(HEAD + GOOD + example)
    done = know(folder, "check")
    assert done.exit_code == 1
    assert "rules.yaml, line 13 (may go, example 1): expected yes, got no" in done.stdout
    assert done.stdout.splitlines()[-1] == "0 right, 0 open as expected, 1 wrong"


@pytest.mark.holds("C1.16")
@pytest.mark.parametrize("day", ["2013-02-29", "2013-2-9", "yesterday", "2013-04-31", "0000-01-01", ""])
def test_there_is_no_such_day(folder: Path, day: str) -> None:
    """A day on the command line exists or is refused."""
    refused(know(folder, "explain", "may go", "--on", day), "there is no day")
    refused(know(folder, "compare", "law", "posters", "--sample", "10", "--on", day), "there is no day")


@pytest.mark.holds("C1.16")
def test_29_february_is_a_day_in_a_leap_year(folder: Path) -> None:
    """2024-02-29 is a day, for a question and for a fact; and a year after it is 28 February."""
    law = concept("is: day in plus 1 year").replace("law:", "gives: day\n    law:")
    (folder / "rules.yaml").write_text(HEAD + law)
    (folder / "free.yaml").unlink()
    (folder / "her.txt").write_text("day in: 2024-02-29")
    done = know(folder, "explain", "may go", "--on", "2024-02-29", "--facts", folder / "her.txt")
    assert (done.exit_code, "2025-02-28" in done.stdout) == (0, True)


@pytest.mark.holds("C1.16")
def test_before_all_law_and_after_the_day_of_knowledge_nothing_is_definite(folder: Path) -> None:
    """Before the first version: open, never no. After the day of knowledge: to be checked. Both end with 3."""
    (folder / "her.txt").write_text("a: yes\nb: yes")
    told = ("--facts", folder / "her.txt")
    done = know(folder, "explain", "may go", "--on", "1999-12-31", *told)
    assert (done.exit_code, "no law written" in done.stdout) == (3, True)
    done = know(folder, "explain", "may go", "--on", "2000-01-01", *told)
    assert done.exit_code == 0
    done = know(folder, "explain", "may go", "--on", "2026-11-23", *told)
    assert (done.exit_code, "check whether the law has changed" in done.stdout) == (3, True)


@pytest.mark.holds("C1.16")
@pytest.mark.parametrize("kind", ["jsonl", "csv"])
def test_row_70001_is_named(folder: Path, kind: str) -> None:
    """It stops at the broken row; or goes on where asked, counts the others, and still does not end with 0."""
    broken = 70_001
    good, bad = ('{"a": "yes", "b": "no"}', '{"a": "yes", "a": "no"}') if kind == "jsonl" else ("yes,no", "yes,no,no")
    rows = [good] * (broken - 1) + [bad] + [good] * 9
    (folder / f"people.{kind}").write_text("\n".join([*(["a,b"] if kind == "csv" else []), *rows, ""]))
    words = ("compare", "law", "free", "--cases", folder / f"people.{kind}", "--on", "2020-01-01")
    done = know(folder, *words)
    assert (done.exit_code, f"row {broken}" in done.stderr, "--keep-going" in done.stderr) == (1, True, True)
    assert "gains" not in done.stdout
    done = know(folder, *words, "--keep-going")
    everybody = len(rows) - 1
    assert f"may go: gains [{everybody}, {everybody}], loses [0, 0] of {everybody}" in done.stdout
    assert (done.exit_code, done.stderr.count(f"row {broken}")) == (1, 1)


@pytest.mark.holds("C1.16")
def test_fifty_megabytes_are_too_much(folder: Path) -> None:
    """Rules, facts and cases of 50 MB are refused before they are read; a row of 50 MB is named."""
    big = folder / "big.txt"
    big.write_bytes(b"a: " + b"y" * MEGABYTES_50)
    refused(know(folder, "explain", "may go", "--facts", big), "larger than")
    refused(know(folder, "cases", big), "larger than")
    big.rename(folder / "big.jsonl")
    refused(know(folder, "compare", "law", "free", "--cases", folder / "big.jsonl"), "row 1")
    (folder / "big.jsonl").rename(folder / "big.yaml")
    refused(know(folder, "check"), "larger than")


@pytest.mark.holds("C1.16")
def test_cases_that_cannot_be_used(folder: Path) -> None:
    """A name that nobody knows is one wrong case with advice; a file that cannot be read runs nothing."""
    case = "cases:\n  - {id: x, on: 2020-01-01, she: {a: yes, day_in: 2020-01-01}, expect: {may go: {then: no}}}\n"
    (folder / "cases.txt").write_text(
        case + "  - {id: y, on: 2020-01-01, she: {a: no}, expect: {may go: {then: no}}}\n"
    )
    done = know(folder, "cases", folder / "cases.txt")
    assert done.exit_code == 1
    assert "no fact is called “day_in”. Is it one of these: day in?" in done.stdout
    assert done.stdout.splitlines()[-1] == "1 right, 0 open as expected, 1 wrong"
    for text, problem in (
        ("cases: []\n", "a list is missing"),
        (case.replace("2020-01-01, she", "2020-02-30, she"), "there is no day"),
        (case.replace("a: yes", "a: yes, a: no"), "twice"),
        (case.replace("expect", "expects"), "not known here"),
        ("cases: {id: x}\n", "list"),
    ):
        (folder / "cases.txt").write_text(text)
        refused(know(folder, "cases", folder / "cases.txt"), problem)
