"""`sayso know` in a terminal: what it prints and how it ends."""

import json
import re
import signal
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.help.program import SAYSO, Program
from tests.help.rulebook import FACTS, HEAD, concept

from sayso.assemble_know import rulebook_folder
from sayso.cli import sayso
from sayso.rights.topics import PAGES

EXAMPLES = "    examples:\n      - {on: 2020-01-01, she: {a: yes, b: yes}, then: yes}\n      - {on: 2020-01-01, she: {a: no, b: yes}, then: no}\n      - {on: 2020-01-01, she: {a: yes, b: no}, then: no}\n"  # noqa: E501
OVERLAY = "overlay: {name: posters, says: S, kind: measure}"
CASES = "cases:\n  - {id: one, on: 2020-01-01, she: {a: yes}, expect: {may go: {then: 'depends on [b]', rests on: [UK-X-1]}}}\n"  # noqa: E501 - one line of YAML or script


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Write a small rulebook."""
    (tmp_path / "facts.yaml").write_text(FACTS)
    (tmp_path / "rules.yaml").write_text(
        HEAD + concept("yes when all: [a, b]").replace("law:", "kind: right\n    law:") + EXAMPLES
    )
    (tmp_path / "posters.yaml").write_text(OVERLAY)
    (tmp_path / "cases.yaml").write_text(CASES)
    return tmp_path


def know(folder: Path, *words: str | Path, typed: str = "") -> Result:
    """Run the command."""
    return CliRunner().invoke(sayso, ["know", *map(str, words), "--rulebook", str(folder)], input=typed)


@pytest.mark.holds("C1.11")
def test_explain_answers_with_steps_and_status(folder: Path) -> None:
    """0 if definite, 3 if open, with the paragraph; the same for programs."""
    (folder / "her.json").write_text('{"a": "yes", "b": "yes"}')
    done = know(folder, "explain", "may go", "--on", "2020-01-01", "--facts", folder / "her.json")
    assert (done.exit_code, "Act s.1" in done.output) == (0, True)
    done = know(folder, "explain", "may go", "--on", "2020-01-01", "--json")
    assert (done.exit_code, sorted(json.loads(done.output)["depends"])) == (3, ["a", "b"])
    done = know(folder, "explain", "may og")
    assert (done.exit_code, "may go" in done.output) == (1, True)


@pytest.mark.holds("C1.11")
def test_ask_puts_one_question_at_a_time(folder: Path) -> None:
    """“-” declines; a word that is no answer is asked again; then comes the answer."""
    done = know(folder, "ask", "may go", "--on", "2020-01-01", typed="perhaps\nyes\n-\n")
    assert done.output.count("B?") == 2
    assert "a (declined)" in done.output
    assert [fact["name"] for fact in json.loads(know(folder, "ask", "may go", "--json").output)] == ["b", "a"]


@pytest.mark.holds("C1.11", "C1.16")
def test_a_day_that_has_not_come_is_asked_again(folder: Path) -> None:
    """A fact that is past is never answered from a slip: neither in a file of facts nor when it is typed."""
    (folder / "facts.yaml").write_text(FACTS.replace("type: day,", "type: day, past: yes,"))
    (folder / "rules.yaml").write_text(HEAD + concept("yes when all: [day in: on or after 2020-01-01]"))
    (folder / "cases.yaml").unlink()
    done = know(folder, "ask", "may go", "--on", "2026-11-27", typed="2026-11-28\n2026-11-27\n")
    again = done.output.partition("is after 2026-11-27")[2]
    assert again.count("When?\n") == 1
    assert "On 2026-11-27: yes." in again
    (folder / "her.json").write_text('{"day in": "2062-11-27"}')
    done = know(folder, "explain", "may go", "--on", "2026-11-27", "--facts", folder / "her.json")
    assert (done.exit_code, "asks about what has been" in done.output, "yes" in done.output) == (1, True, False)


@pytest.mark.holds("C1.11")
def test_check_and_cases_close_with_a_count(folder: Path) -> None:
    """`N right, N open as expected, N wrong`, and the status says whether any was wrong."""
    done = know(folder, "check")
    assert (done.exit_code, done.output.splitlines()[-1]) == (0, "3 right, 1 open as expected, 0 wrong")
    assert json.loads(know(folder, "check", "--json").output)["law"]["language"] == 1
    done = know(folder, "cases", folder / "cases.yaml")
    assert (done.exit_code, done.output) == (0, "0 right, 1 open as expected, 0 wrong\n")
    (folder / "cases.yaml").write_text(CASES.replace("[b]", "[a]"))
    done = know(folder, "cases", folder / "cases.yaml")
    assert (done.exit_code, done.output.splitlines()[0][:21]) == (1, "one (line 2), may go:")
    assert know(folder, "check", "--quick").exit_code == 1


@pytest.mark.holds("C1.11")
def test_compare_shows_bounds_and_says_what_is_made_up(folder: Path) -> None:
    """A poster campaign names no legal change: nobody gains, nobody loses; samples are said to be made up."""
    done = know(folder, "compare", "law", "posters", "--sample", "100")
    assert "1 of 1 questions: same for all of 100" in done.output
    assert "made up" in done.output
    assert "Names no legal change" in done.output
    for form, start in (("csv", "question,"), ("svg", "<svg"), ("json", "{")):
        assert know(folder, "compare", "law", "posters", "--sample", "9", "--format", form).output.startswith(start)
    done = know(folder, "compare", "law", "posters", "--cases", folder / "cases.yaml", "--json")
    assert json.loads(done.output)["count"]["same"] == 1


@pytest.mark.holds("C1.7", "C1.11")
def test_a_measure_without_a_provision_changes_nothing_for_anybody() -> None:
    """Over people made up and over the written cases of the rulebook itself, posters leave every answer as it is."""
    done = CliRunner().invoke(sayso, ["know", "compare", "law", "a poster campaign", "--sample", "50", "--json"])
    counts = json.loads(done.output)["counts"]
    assert len(counts) > 100
    assert {(tuple(c["gains"]), tuple(c["loses"]), c["people"]) for c in counts} == {((0, 0), (0, 0), 50)}
    file = str(rulebook_folder() / "cases/domestic-work.yaml")
    done = CliRunner().invoke(sayso, ["know", "compare", "law", "a poster campaign", "--cases", file, "--json"])
    assert json.loads(done.output)["count"].items() >= {"gains": 0, "loses": 0, "depends": 0}.items()


@pytest.mark.holds("C1.16")
def test_a_broken_row_is_named(folder: Path) -> None:
    """It stops there, or goes on where asked; the status is not 0 either way."""
    rows = ['{"a": "yes"}'] * 5 + ['{"a": "yes", "a": "no"}'] + ['{"b": "no"}']
    (folder / "people.jsonl").write_text("\n".join(rows))
    for more in ((), ("--keep-going",)):
        done = know(folder, "compare", "law", "posters", "--cases", folder / "people.jsonl", *more)
        assert (done.exit_code, "row 6" in done.output) == (1, True)
    assert "of 6" in done.output


@pytest.mark.holds("C1.16")
def test_a_broken_rulebook_is_an_error_not_an_answer(folder: Path) -> None:
    """A file that cannot be used, a day that does not exist, facts with an unknown or doubled key."""
    (folder / "her.yaml.txt").write_text("a: yes\na: no\n")
    assert "twice" in know(folder, "explain", "may go", "--facts", folder / "her.yaml.txt").output
    assert "no day" in know(folder, "explain", "may go", "--on", "2013-02-29").output
    (folder / "more.yaml").write_bytes(b"\xff\xfe")
    done = know(folder, "explain", "may go")
    assert (done.exit_code, "UTF-8" in done.output) == (1, True)


def get(address: str) -> tuple[int, str]:
    """Ask the preview."""
    try:
        with urllib.request.urlopen(address) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


@pytest.mark.holds("C1.12")
def test_serve_checks_and_shows_after_each_save(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """The rules stand there as a phone gets them; a mistake, mended rules and a deleted file are seen, until Ctrl-C."""
    rules = (folder / "rules.yaml").read_text().replace("law:", "asks: May I go?\n    law:", 1)
    (folder / "rules.yaml").write_text(rules)
    log = tmp_path_factory.mktemp("watch") / "log"
    with Program([*SAYSO, "know", "serve", "--watch", "--port", "0", "--rulebook", str(folder)], log) as program:
        page = program.line("ready ") + "know/en/your-rules"
        program.line("3 right, 1 open as expected, 0 wrong")
        status, shown = get(page)
        assert (status, "May I go?" in shown, "import" in shown) == (200, True, True)
        assert "a and b" in get(f"{page}/law")[1]
        (folder / "rules.yaml").write_text(rules.replace("[a, b]", "[a, c]"))
        program.line("rules.yaml, line 12 (may go): “c” is no fact and no concept")
        assert get(page)[0] == 500
        assert "“c” is no fact and no concept" in get(page)[1]
        (folder / "rules.yaml").write_text(rules.replace("May I go?", "May I leave?"))
        (folder / "cases.yaml").unlink()
        program.line("3 right, 0 open as expected, 0 wrong")
        assert wait_for(lambda: "May I leave?" in get(page)[1])
        assert get(page.replace("your-rules", "nothing"))[0] == 404
        program.process.send_signal(signal.SIGINT)
        assert program.process.wait(10) == 0


def wait_for(holds: Callable[[], bool]) -> bool:
    """Try again for some seconds."""
    end = time.monotonic() + 10
    while not holds() and time.monotonic() < end:
        time.sleep(0.05)
    return holds()


@pytest.mark.holds("C1.12")
def test_serve_shows_the_rulebook_that_came_with_the_program(tmp_path: Path) -> None:
    """Its topics are the pages that a host serves, and what is on no page is one page more."""
    with Program([*SAYSO, "know", "serve", "--port", "0"], tmp_path / "log") as program:
        address = program.line("ready ", seconds=60)
        index = get(f"{address}know/en")[1]
        assert re.findall(r'href="/know/en/([a-z-]+)"', index) == [*PAGES, "your-rules"]
        assert "Do I lose my visa if I leave this family?" in get(f"{address}know/en/home")[1]
        assert "Hong Kong" in get(f"{address}know/en/your-rules/law")[1]
