"""What `--help` prints: each command shows how it is used, on lines of their own."""

import re
import shutil
import textwrap
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from tests.help.tools import ROOT

from sayso.cli import COMMANDS, sayso


def commands() -> Iterator[tuple[str, ...]]:
    """Every command and every command inside one."""
    for name in COMMANDS:
        command = sayso.get_command(click.Context(sayso), name)  # type: ignore[attr-defined]
        yield (name,)
        yield from ((name, inner) for inner in getattr(command, "commands", ()))


@pytest.mark.holds("C1.11")
@pytest.mark.parametrize("words", list(commands()), ids=" ".join)
def test_help_keeps_its_lines(words: tuple[str, ...]) -> None:
    """No mark of ours is printed; below `sayso know` each command has examples, one command on a line."""
    shown = CliRunner().invoke(sayso, [*words, "--help"])
    assert shown.exit_code == 0
    assert "\\b" not in shown.output
    _, found, examples = shown.output.partition("Examples:\n")
    if words[0] == "know" and len(words) > 1:
        assert found
        for line in examples.partition("\n\n")[0].splitlines():
            assert line.strip().startswith("sayso "), line


@pytest.mark.holds("C1.13")
def test_the_case_in_the_help_comes_out(tmp_path: Path) -> None:
    """The case that `sayso know cases --help` shows is right, and so are those of the document."""
    shown = CliRunner().invoke(sayso, ["know", "cases", "--help"]).output
    written = (ROOT / "docs/worked-cases.md").read_text().partition("```yaml\n")[2].partition("```")[0]
    case = textwrap.dedent(shown[shown.index("    cases:\n") : shown.index("\nOptions:")])
    for text, count in ((case, 2), (written, 3)):
        (tmp_path / "case.yaml").write_text(text, "utf-8")
        done = CliRunner().invoke(sayso, ["know", "cases", str(tmp_path / "case.yaml")])
        assert (done.exit_code, done.output) == (0, f"{count - 1} right, 1 open as expected, 0 wrong\n")


@pytest.mark.holds("C1.12")
def test_the_rule_in_the_document_can_be_written(tmp_path: Path) -> None:
    """Saved where the page says, its rule passes the check, its answer is explained, and its worked case is right."""
    text = (ROOT / "docs/write-a-rule.md").read_text()
    rule, told, case = re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)[1:]
    rules = shutil.copytree(ROOT / "src/sayso/rulebook", tmp_path / "my-rules")
    written = {"my-rules/uk/an-example.yaml": rule, "her.yaml": told, "my-rules/cases/FILE.yaml": case}
    for name, content in written.items():
        assert name in text
        (tmp_path / name).write_text(content, "utf-8")
    facts, cases = str(tmp_path / "her.yaml"), str(rules / "cases/FILE.yaml")
    for words, said in (
        (["check"], "0 wrong"),
        (["explain", "may take another job", "--on", "2019-05-01", "--facts", facts], "On 2019-05-01: yes."),
        (["cases", cases], "1 right, 0 open as expected, 0 wrong"),
    ):
        done = CliRunner().invoke(sayso, ["know", *words, "--rulebook", str(rules)])
        assert (done.exit_code, said in done.output) == (0, True), done.output
