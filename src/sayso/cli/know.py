"""`sayso know`: the rulebook asked, explained, checked and compared in a terminal; nothing leaves the machine."""

import json
import sys
from pathlib import Path
from typing import Any

import click

from sayso.assemble_know import open_rulebook, read_text
from sayso.cli.know_check import cases, check, serve
from sayso.cli.know_compare import compare
from sayso.cli.know_options import about_someone, common, near
from sayso.rules.ask import questions
from sayso.rules.case import happened, read_case
from sayso.rules.compile import compile_law, digest
from sayso.rules.evaluate import evaluate
from sayso.rules.explain import describe
from sayso.rules.read import read_facts_told
from sayso.rules.values import FactError, Tree


@click.group()
def know() -> None:
    """Know your rights: ask the rulebook, see why, check it, compare laws."""


for command in (check, cases, compare, serve):
    know.add_command(command)


def _asked(rulebook: Path, question: str, facts: Path | None, today: int) -> tuple[Tree, int, dict[str, object]]:
    """Return the law of one question, the question's number, and what she told.

    What she told is first read against the whole law: a name that no fact has is refused, one that this question
    merely does not need is not.
    """
    book = open_rulebook(rulebook)
    everything = compile_law(book)
    _goal(everything, question)
    she = read_facts_told(str(facts), read_text(facts)) if facts else {}
    happened(everything, read_case(everything, she), today)
    law = compile_law(book, goals=[question])
    return law, _goal(law, question), she


def _goal(law: Tree, question: str) -> int:
    names = [concept["name"] for concept in law["concepts"]]
    if question in names:
        return names.index(question)
    raise FactError(f"No question is called “{question}”.{near(law['concepts'], question)}")


@know.command()
@click.argument("question")
@about_someone
@common
def explain(question: str, today: int, facts: Path | None, rulebook: Path, *, in_json: bool) -> None:
    r"""Answer QUESTION and say why: each step with its version, paragraph and source.

    The status is 0 if the answer is definite, 3 if it is open or must be checked.

    \b
    Examples:
      sayso know explain "may change employer" --on 2019-05-01 --facts her.yaml
      sayso know explain "may change employer" --json
    """
    law, goal, she = _asked(rulebook, question, facts, today)
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
@about_someone
@common
def ask(question: str, today: int, facts: Path | None, rulebook: Path, *, in_json: bool) -> None:
    r"""Ask what can still change the answer to QUESTION, one question at a time.

    Type an answer, “-” for “I would rather not say”, “?” for “I do not know”. With --json, print the questions that are
    left and ask nothing.

    \b
    Examples:
      sayso know ask "may change employer"
      sayso know ask "may change employer" --facts her.yaml --json
    """
    law, goal, she = _asked(rulebook, question, facts, today)
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
            happened(law, read_case(law, {**she, fact["name"]: given}, strict=False), today)
        except FactError as error:
            click.echo(str(error))
            continue
        she[fact["name"]] = given
    case = read_case(law, she, strict=False)
    described = describe(law, evaluate(law, goal, case, today), case, today)
    click.echo("[]" if in_json else show(described))
