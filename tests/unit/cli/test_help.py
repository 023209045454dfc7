"""What `--help` prints: each command shows how it is used, on lines of their own."""

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
