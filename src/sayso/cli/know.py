"""`sayso know`: the rulebook asked, explained, checked and compared in a terminal; nothing leaves the machine."""

import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

import click

from sayso.assemble_know import (
    HERE,
    Preview,
    open_rulebook,
    pages_of,
    preview,
    read_text,
    rulebook_folder,
    saved_last,
    utc_day,
)
from sayso.cli.know_compare import compare
from sayso.rules.ask import questions
from sayso.rules.case import read_case
from sayso.rules.check import Outcome, dead, run, survivors
from sayso.rules.compile import compile_law, digest, lay_over
from sayso.rules.evaluate import evaluate
from sayso.rules.explain import describe
from sayso.rules.read import read, read_facts_told
from sayso.rules.syntax import Example, Rulebook
from sayso.rules.values import FactError, RuleError, Tree, day_number

_F = TypeVar("_F", bound=Callable[..., Any])
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_NEAR_MAX = 5
_LOOK_SECONDS = 0.3
_QUIET_SECONDS = 1.0  # work that takes longer says how far it is


class _Day(click.ParamType[int]):
    name = "day"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Read a day."""
        if isinstance(value, int):
            return value
        try:
            return day_number(str(value))
        except ValueError:
            self.fail(f"there is no day “{value}”. Write a day that exists, such as 2012-04-06.", param, ctx)


def _common(function: _F) -> _F:
    function = click.option("--json", "in_json", is_flag=True, help="For programs.")(function)
    return click.option(
        "--rulebook", type=click.Path(exists=True, file_okay=False, path_type=Path), default=rulebook_folder,
        show_default="the one that came with the program", help="The folder of rule files.",
    )(function)  # fmt: skip


def _about_someone(function: _F) -> _F:
    function = click.option("--facts", type=_FILE, help="A YAML or JSON file of what she told.")(function)
    return click.option(
        "--on", "today", type=_Day(), default=utc_day, show_default="today", help="The day of the facts."
    )(function)


@click.group()
def know() -> None:
    """Know your rights: ask the rulebook, see why, check it, compare laws."""


know.add_command(compare)


def _goal(law: Tree, question: str) -> int:
    names = [concept["name"] for concept in law["concepts"]]
    if question in names:
        return names.index(question)
    raise FactError(f"No question is called “{question}”.{_near(law['concepts'], question)}")


def _near(rows: Iterable[Mapping[str, Any]], wanted: str) -> str:
    """Advice: names that look like one, or share its rarer words."""
    names = [row["name"] for row in rows if "open" not in row]
    near = get_close_matches(wanted.lower(), names, n=_NEAR_MAX, cutoff=0.6)
    words = set(wanted.lower().split())
    near += sorted(set(names) - set(near), key=lambda name: -len(words & set(name.split())))
    near = [name for name in near[:_NEAR_MAX] if words & set(name.split()) or get_close_matches(wanted, [name])]
    return f" Is it one of these: {'; '.join(near)}?" if near else " See docs/rulebook-reference.md."


def _asked(rulebook: Path, question: str, facts: Path | None) -> tuple[Tree, int, dict[str, object]]:
    """Return the law of one question, the question's number, and what she told.

    What she told is first read against the whole law: a name that no fact has is refused, one that this question
    merely does not need is not.
    """
    book = open_rulebook(rulebook)
    everything = compile_law(book)
    _goal(everything, question)
    she = read_facts_told(str(facts), read_text(facts)) if facts else {}
    read_case(everything, she)
    law = compile_law(book, goals=[question])
    return law, _goal(law, question), she


@know.command()
@click.argument("question")
@_about_someone
@_common
def explain(question: str, today: int, facts: Path | None, rulebook: Path, *, in_json: bool) -> None:
    r"""Answer QUESTION and say why: each step with its version, paragraph and source.

    The status is 0 if the answer is definite, 3 if it is open or must be checked.

    \b
    Examples:
      sayso know explain "may change employer" --on 2019-05-01 --facts her.yaml
      sayso know explain "may change employer" --json
    """
    law, goal, she = _asked(rulebook, question, facts)
    case = read_case(law, she, strict=False)
    answer = evaluate(law, goal, case, today)
    described = describe(law, answer, case, today)
    click.echo(json.dumps(described | {"law": digest(law)}, ensure_ascii=False) if in_json else show(described))
    sys.exit(0 if answer.definite else 3)


def show(described: dict[str, Any]) -> str:
    """Write an explained answer for a terminal."""
    lines = [f"{described['asks'] or described['question']}", ""]
    lines.append(f"  On {described['on']}: {described['value']}. {described['says']}".rstrip())
    if described["check"]:
        lines.append(f"  As known on {described['check']}: check whether the law has changed since.")
    if described["open"]:
        law_open = {r["why"] for r in described["reasons"]} & {"law unsettled", "no law written", "an official decides"}
        if law_open:
            lines.append(f"  Cannot tell, ask a person: {', '.join(sorted(law_open))}.")
        lines += [f"  Depends on: {reason['about']} ({reason['why']})" for reason in described["reasons"]]
    for way in described["settles"]:
        tests = " and ".join(f"{name}: {part}" for name, part in way["if"].items())
        lines.append(f"  {way['value']} if {tests}")
    lines += ["", "Why:"]
    for step in described["steps"]:
        lines.append(
            f"  {step['concept']}: {step['value']}" + (f"  (from {', '.join(step['from'])})" if step["from"] else "")
        )
        lines += [f"      {name}: {words}" for name, words in step["told"].items()]
        for cite in step["cite"]:
            lines.append(
                f"      [{cite['authority']}] {cite['source']} ({cite['record']}; confidence {cite['confidence']})"
            )
            lines.append(f"        {cite['text']}")
            lines += [f"        Warning: {cite['warning']}"] if cite["warning"] else []
    lines += ["", f"Checked: {', '.join(sorted({step['checked'] for step in described['steps']}))}. Not legal advice."]
    return "\n".join(lines)


@know.command()
@click.argument("question")
@_about_someone
@_common
def ask(question: str, today: int, facts: Path | None, rulebook: Path, *, in_json: bool) -> None:
    r"""Ask what can still change the answer to QUESTION, one question at a time.

    Type an answer, “-” for “I would rather not say”, “?” for “I do not know”. With --json, print the questions that are
    left and ask nothing.

    \b
    Examples:
      sayso know ask "may change employer"
      sayso know ask "may change employer" --facts her.yaml --json
    """
    law, goal, she = _asked(rulebook, question, facts)
    while left := questions(law, [goal], read_case(law, she, strict=False), today):
        if in_json:
            click.echo(json.dumps([law["facts"][fact] for fact in left], ensure_ascii=False))
            return
        fact = law["facts"][left[0]]
        click.echo(fact["asks"] + (f"\n{fact['help']}" if fact["help"] else ""))
        for choice, words in zip(fact.get("choices", []), fact.get("words", []), strict=True):
            click.echo(f"  {choice}: {words}")
        given = click.prompt("", prompt_suffix="> ").strip()
        given = {"-": "declined", "?": "does not know"}.get(given, given)
        try:
            read_case(law, {**she, fact["name"]: given}, strict=False)
        except FactError as error:
            click.echo(str(error))
            continue
        she[fact["name"]] = given
    case = read_case(law, she, strict=False)
    described = describe(law, evaluate(law, goal, case, today), case, today)
    click.echo("[]" if in_json else show(described))


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


@know.command()
@click.option("--quick", is_flag=True, help="Do not change each condition to see whether an example notices.")
@_common
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


@know.command()
@click.argument("file", type=_FILE)
@_common
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
        wrong += [f"no fact is called “{name}”.{_near(law['facts'], name)}" for name in unknown]
    if example.asks not in {concept["name"] for concept in law["concepts"]}:
        wrong.append(f"no question is called “{example.asks}”.{_near(law['concepts'], example.asks)}")
    return outcome._replace(result="wrong", difference=" ".join(wrong)) if wrong else outcome


def _counts(outcomes: Sequence[Outcome]) -> dict[str, int]:
    return {kind: sum(o.result == kind for o in outcomes) for kind in ("right", "open", "wrong")}


def _closing(count: Mapping[str, int]) -> str:
    return f"{count['right']} right, {count['open']} open as expected, {count['wrong']} wrong"


@know.command()
@click.option("--watch", is_flag=True, help="Read the rules again whenever a file is saved.")
@click.option("--port", type=click.IntRange(0, 65535), default=8712, show_default=True, help="On this machine only.")
@_common
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
