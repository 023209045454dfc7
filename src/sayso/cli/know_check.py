"""`sayso know check`, `cases` and `serve`: a rulebook tried, and shown to who writes it."""

import json
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import click

from sayso.assemble_know import HERE, Preview, open_rulebook, pages_of, preview, read_text, saved_last
from sayso.cli.know_options import FILE, common, near
from sayso.rules.check import Outcome, dead, run, survivors
from sayso.rules.compile import compile_law, digest, lay_over
from sayso.rules.read import read
from sayso.rules.syntax import Example, Rulebook
from sayso.rules.values import RuleError, Tree

_LOOK_SECONDS = 0.3
_QUIET_SECONDS = 1.0  # work that takes longer says how far it is


def _progress(outcomes: Iterator[Any], total: int, what: str) -> Iterator[Any]:
    """Say how far it is, once it has taken more than a second."""
    start = said = time.monotonic()
    for done, outcome in enumerate(outcomes, 1):
        now = time.monotonic()
        if now - start > _QUIET_SECONDS and now - said > _QUIET_SECONDS:
            click.echo(f"{what}: {done} of {total}" if total else f"{what}: {done}", err=True)
            said = now
        yield outcome


def _run(law: Tree, examples: Sequence[Example], what: str) -> list[Outcome]:
    return list(_progress(run(law, examples), len(examples), what))


def _check(book: Rulebook, *, conditions: bool) -> dict[str, Any]:
    """Everything that `check` finds."""
    law = compile_law(book)
    for overlay in book.overlays.values():
        compile_law(lay_over(book, overlay))
    examples = [example for concept in book.concepts.values() for example in concept.examples]
    outcomes = _run(law, [*examples, *book.cases], "examples")
    wrong = [
        f"{o.example.where}, line {o.example.line} ({o.example.id}): {o.difference}"
        for o in outcomes
        if o.result == "wrong"
    ]
    findings = list(dead(law))
    if conditions:
        findings += filter(None, _progress(survivors(law, [*examples, *book.cases]), 0, "conditions changed"))
    return {
        "examples": _counts(outcomes),
        "wrong": wrong,
        "findings": [{"concept": finding.concept, "problem": finding.problem} for finding in findings],
        "concepts": len(law["concepts"]),
        "facts": sum("open" not in fact for fact in law["facts"]),
        "hash": digest(law),
        "law": law,
    }


def _report(found: dict[str, Any]) -> bool:
    for line in found["wrong"]:
        click.echo(line)
    for finding in found["findings"]:
        click.echo(f"{finding['concept']}: {finding['problem']}")
    click.echo(f"{found['concepts']} concepts, {found['facts']} facts, law {found['hash'][:12]}")
    click.echo(_closing(found["examples"]))
    return bool(found["wrong"] or found["findings"])


@click.command()
@click.option("--quick", is_flag=True, help="Do not change each condition to see whether an example notices.")
@common
def check(rulebook: Path, *, quick: bool, in_json: bool) -> None:
    r"""Check the rulebook: gaps, overlaps, citations, examples, dead conditions, conditions that no example tries.

    The status is 1 if anything is found. With --json, the compiled law stands at the end.

    \b
    Examples:
      sayso know check
      sayso know check --quick --rulebook my-rules
    """
    found = _check(open_rulebook(rulebook), conditions=not quick)
    if in_json:
        click.echo(json.dumps(found, ensure_ascii=False))
        sys.exit(bool(found["wrong"] or found["findings"]))
    sys.exit(_report(found))


@click.command()
@click.argument("file", type=FILE)
@common
def cases(file: Path, rulebook: Path, *, in_json: bool) -> None:
    r"""Run the worked cases of FILE: each answer that differs, then a closing line.

    FILE is YAML or JSON: cases with an id, a day (on), what she told (she), and for each question (expect) what must
    come out (then) and on which records it must rest (rests on). docs/worked-cases.md has the whole form, and
    docs/rulebook-reference.md every fact and question. The closing line is “N right, N open as expected, N wrong”; the
    status is 1 if one is wrong.

    \b
    Examples:
      sayso know cases rulebook/cases/domestic-work.yaml
      sayso know cases mine.yaml --json

    \b
      cases:
        - id: mine-1
          told: She asked for the visa in January 2013. A neighbour offers her work.
          on: 2013-05-01
          she: {visa: domestic worker, day applied: 2013-01-10, permission ends: 2013-08-01}
          expect:
            may change employer: {then: no, rests on: [UK-ODW-020]}
            may extend: {then: "depends on [months given in all, same household all the time]"}
    """
    law = compile_law(open_rulebook(rulebook))
    listed = read({str(file): read_text(file)}).cases
    if not listed:
        raise RuleError(str(file), 1, "", "no case is here", "Write “cases:” and a list, see docs/worked-cases.md")
    outcomes = [_named(law, outcome) for outcome in _run(law, listed, "cases")]
    count = _counts(outcomes)
    if in_json:
        rows = [
            {"id": o.example.id, "asks": o.example.asks, "result": o.result, "difference": o.difference}
            for o in outcomes
        ]
        click.echo(json.dumps(count | {"cases": rows}, ensure_ascii=False))
    else:
        for o in outcomes:
            if o.result == "wrong":
                click.echo(f"{o.example.id} (line {o.example.line}), {o.example.asks}: {o.difference}")
        click.echo(_closing(count))
    sys.exit(count["wrong"] > 0)


def _named(law: Tree, outcome: Outcome) -> Outcome:
    """A case that names a fact or a question which is not here is wrong, and says what it may have meant."""
    example, wrong = outcome.example, []
    if unknown := sorted(example.she.keys() - {fact["name"] for fact in law["facts"]}):
        wrong += [f"no fact is called “{name}”.{near(law['facts'], name)}" for name in unknown]
    if example.asks not in {concept["name"] for concept in law["concepts"]}:
        wrong.append(f"no question is called “{example.asks}”.{near(law['concepts'], example.asks)}")
    return outcome._replace(result="wrong", difference=" ".join(wrong)) if wrong else outcome


def _counts(outcomes: Sequence[Outcome]) -> dict[str, int]:
    return {kind: sum(o.result == kind for o in outcomes) for kind in ("right", "open", "wrong")}


def _closing(count: Mapping[str, int]) -> str:
    return f"{count['right']} right, {count['open']} open as expected, {count['wrong']} wrong"


@click.command()
@click.option("--watch", is_flag=True, help="Read the rules again whenever a file is saved.")
@click.option("--port", type=click.IntRange(0, 65535), default=8712, show_default=True, help="On this machine only.")
@common
def serve(rulebook: Path, port: int, *, watch: bool, in_json: bool) -> None:
    r"""For who writes rules: check the rulebook and show it as a phone would, until Ctrl-C.

    Each complaint names the file, the line, the rule and what to write instead. The pages are at the address that is
    printed; with --watch both follow each save.

    \b
    Examples:
      sayso know serve --watch --rulebook my-rules
      sayso know serve --port 9000
    """
    seen = None
    with preview(port) as shown, suppress(KeyboardInterrupt):
        while True:
            if seen is None or (watch and saved_last(rulebook) != seen):
                first, seen = seen is None, saved_last(rulebook)
                _read_again(rulebook, shown, in_json=in_json)
                click.echo(f"ready http://{HERE}:{shown.server_port}/") if first else None
            time.sleep(_LOOK_SECONDS)


def _read_again(rulebook: Path, shown: Preview, *, in_json: bool) -> None:
    """Check the rules and say what is wrong; show them, or the complaint where they cannot be read."""
    try:
        book = open_rulebook(rulebook)
        found = _check(book, conditions=False)
        click.echo(json.dumps(found["wrong"])) if in_json else _report(found)
        shown.served, shown.wrong = pages_of(book), ""
    except RuleError as error:
        shown.wrong = str(error)
        click.echo(json.dumps([str(error)]) if in_json else str(error))
