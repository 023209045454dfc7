"""The queue and a case outside the page: values for programs, text for a terminal; both in the order of the page."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import msgspec

from sayso.desk.case import CaseView, Said
from sayso.desk.queue import WISHES, Row
from sayso.desk.showing import COLUMNS, KINDS, day, for_terminal, indented, language
from sayso.desk.sides import reader
from sayso.desk.texts import Standing
from sayso.desk.wishes import COUNT, FILED_HERE, TALK, WISH_SENDS_NOTHING
from sayso.wire.statement import Reach

NAME_DIGITS = 12


def case_name(handle: bytes) -> str:
    """Return the short name of a case: the first digits of its handle."""
    return handle.hex()[:NAME_DIGITS]


def row_values(line: Row) -> dict[str, object]:
    """Return a line of the queue for programs."""
    return {
        "case": case_name(line.handle),
        "line": line.line,
        "who": line.who,
        "tonight": line.tonight,
        "tonight_words": line.tonight_words,
        "language": line.language,
        "day": line.day,
        "state": line.state,
        "wishes": line.wishes,
        "faults": line.faults,
    }


def row_line(line: Row, columns: int = COLUMNS) -> str:
    """Return a line of the queue for a terminal so many columns wide: ours, and her words indented below it."""
    wishes = WISHES if line.wishes else ""
    marks = [line.state_words, line.tonight_words, wishes, f"faults: {line.faults}" if line.faults else ""]
    about = f"{line.who} | {line.language} | {day(line.day)}"
    head = f"{case_name(line.handle)}  [{', '.join(mark for mark in marks if mark)}]  {about}"
    return f"{head}\n{indented(line.line, columns)}"


def case_values(case: CaseView, line: Row) -> dict[str, object]:
    """Return everything on a case's page for programs; every text is exactly what its writer wrote."""
    return {
        "case": case_name(line.handle),
        "day": case.day,
        "state": line.state,
        "tonight": line.tonight_words,
        "reach": msgspec.to_builtins(case.reach),
        "accounts": msgspec.to_builtins(case.accounts),
        "persons": msgspec.to_builtins(case.persons),
        "more": msgspec.to_builtins(case.more),
        "wishes": msgspec.to_builtins(case.wishes),
        "count_me": case.count_me,
        "talk_if_others": case.talk_if_others,
        "assisted": case.assisted,
        "answers": msgspec.to_builtins(case.answers),
        "notes": msgspec.to_builtins(case.notes),
        "older": msgspec.to_builtins(case.older),
        "steps": msgspec.to_builtins(case.steps),
        "she_has_seen": case.she_has_seen,
        "expired": case.expired,
        "faults": case.faults,
        "behind": case.behind,
    }


def text_values(texts: Iterable[Standing]) -> list[dict[str, object]]:
    """Return the texts of a case that may leave, for programs: the newest first, each whole."""
    return [
        {
            "name": one.name,
            "for": reader(one.text.reader),
            "answer": one.answer,
            "assisted": one.assisted,
            "behind": one.behind,
            "refused": one.refusal.why if one.refusal else "",
            "text": msgspec.to_builtins(one.text),
        }
        for one in texts
    ]


def case_text(case: CaseView, line: Row, columns: int = COLUMNS) -> str:
    """Return a case's page for a terminal so many columns wide.

    Nothing in a stranger's text can act there or look like ours: only what we say ourselves begins at the edge.
    """
    return "\n".join(said if isinstance(said, str) else indented(said.text, columns) for said in _lines(case, line))


class _Words(NamedTuple):
    """What somebody wrote."""

    text: str


_Lines = Iterator[str | _Words]


def _lines(case: CaseView, line: Row) -> _Lines:
    yield from _rule(case.reach)
    yield from _story(case, line)
    yield from _wishes(case)
    yield from _ours(case)
    yield f"\n{case.she_has_seen}"
    for step in case.steps:
        of = f" (for {step.to})" if step.to else ""
        yield for_terminal(f"{day(step.day)}: {step.worker or 'She'} {step.what}{of}")
    if case.faults:
        yield f"\nFaults: {case.faults}. Not signed by her or by one of us, or out of place; not shown."
    if case.behind:
        yield f"\n{case.behind}"


def _rule(reach: Reach | None) -> _Lines:
    if reach and reach.may_contact:
        yield "SHE SAYS THAT YOU MAY CONTACT HER, LIKE THIS."
    else:
        yield "DO NOT CONTACT HER. SHE COMES BACK WITH HER CODE."
    if reach:
        yield from _facts(
            ("How", reach.how),
            ("Ask for", reach.ask_for),
            ("Say who is calling", reach.calling_as),
            ("Never", reach.never),
        )


def _story(case: CaseView, line: Row) -> _Lines:
    for account in case.accounts:
        yield from _facts(
            ("She calls it", account.called or "(she gave it no name)"),
            ("Words she does not want used about her", account.unwanted),
            ("Tonight", line.tonight_words),
        )
        yield f"\nHer words ({language(account.language)}, told {day(case.day)})\n"
        yield _Words(account.words)
    if not case.accounts:
        yield "\nHer account is not here."
    for person in case.persons:
        yield f"\nWho did it: {KINDS[person.kind]}"
        yield from (_Words(text) for text in (person.description, person.identifiers) if text)
    for more in case.more:
        yield from _said("She wrote later", more)


def _wishes(case: CaseView) -> _Lines:
    yield f"\nShe would like{':' if case.wishes else ' nothing to go out.'}"
    for wish in case.wishes:
        yield f"- {wish.words}{'' if wish.has_text else ' (no text yet)'}"
    if case.wishes:
        yield WISH_SENDS_NOTHING
    for words in (COUNT[case.count_me], TALK[case.talk_if_others]):
        yield words.replace(". ", ".\n")
    if case.assisted:
        yield FILED_HERE


def _ours(case: CaseView) -> _Lines:
    for answer in case.answers:
        yield from _said("Answer", answer)
    for noted in case.notes:
        yield from _said("Note about her", noted.note)
        for reply in noted.replies:
            yield from _said("Her answer to this note", reply)
    for older in case.older:
        yield from _said(f"From an older code: {older.title}", older.said)


def _facts(*facts: tuple[str, str]) -> _Lines:
    for term, text in facts:
        if text:
            yield f"{term}:"
            yield _Words(text)


def _said(title: str, said: Said) -> _Lines:
    yield for_terminal(f"\n{title} ({', '.join(part for part in (said.worker, day(said.day)) if part)})\n")
    yield _Words(said.words)
