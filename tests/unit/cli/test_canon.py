"""`sayso canon`: a line in, a line out, and its help is true."""

import json
import re

import pytest
from click.testing import CliRunner

from sayso.cli import sayso


def run(lines: str | bytes, *options: str) -> list[str]:
    """Return the lines that the command prints."""
    done = CliRunner().invoke(sayso, ["canon", *options], input=lines)
    assert done.exit_code == 0, done.output
    return done.stdout.split("\n")[:-1]


@pytest.mark.holds("A3.3")
def test_each_line_has_its_answer() -> None:
    """Taken, unusual, refused: one line for each, in order, an empty one and broken bytes included."""
    typed = b"GB\t0131 496 0123\nGB\t07700 900123\r\nUS\t1-800-FLOWERS\n\nGB\t\xff\nGB\t+44 131 496 0123"
    said = run(typed, "--kind", "phone")
    assert [line.split("\t")[:2] for line in said] == [
        ["tel:+441314960123"],
        ["tel:+447700900123", "unusual"],
        ["refused", "letters"],
        ["refused", "empty"],
        ["refused", "letters"],
        ["tel:+441314960123"],
    ]


@pytest.mark.holds("A3.3")
def test_for_programs_it_is_json() -> None:
    """With --json each line is an object: a form, or a refusal with its hint."""
    taken, refused = map(json.loads, run("US\t201 555 0123 x4\nUS\tno\n", "--kind", "phone", "--json"))
    assert taken == {"form": "tel:+12015550123", "unusual": False, "note": "extension"}
    assert refused["refused"] == "letters"
    assert refused["hint"].endswith(".")


@pytest.mark.holds("A3.3")
def test_the_examples_of_its_help_run() -> None:
    """Every example of the help prints what the help says, and the other kinds work as it says too."""
    shown = CliRunner().invoke(sayso, ["canon", "--help"]).stdout
    examples = re.findall(r"(?:printf '(.*)'|echo (.*)) \| sayso canon --kind (\w+)\n\s+(.*)\n", shown)
    assert len(examples) == 6
    for printed, echoed, kind, says in examples:
        typed = printed.replace("\\t", "\t").replace("\\n", "\n") or f"{echoed}\n"
        [line] = run(typed, "--kind", kind)
        assert line.startswith(says.removesuffix("...").replace("<TAB>", "\t"))
        assert "..." in says or line == says.replace("<TAB>", "\t")


def test_a_kind_must_be_said() -> None:
    """Without a kind, or with one that is not known, click says which there are."""
    for options in ((), ("--kind", "name")):
        assert CliRunner().invoke(sayso, ["canon", *options], input="x").exit_code == 2
