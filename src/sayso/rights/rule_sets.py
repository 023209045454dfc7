"""The visa's rule sets side by side: what the same worker gets under each, for whoever reads without JavaScript."""

from typing import Any, Final, NamedTuple

from sayso.rules.case import read_case
from sayso.rules.compile import compile_law
from sayso.rules.evaluate import evaluate
from sayso.rules.explain import describe
from sayso.rules.syntax import Rulebook
from sayso.rules.values import day_number


class RuleSet(NamedTuple):
    """One rule set, a day and an application that pick it, and the concept whose paragraph is shown."""

    name: str
    visa: str
    applied: str
    on: str
    stands: str = "may change employer"


WORKER: Final = "domestic worker"
SERVANT: Final = "diplomat's servant"
DECIDED: Final = "domestic worker after a decision"
GIVEN: Final = "months at a time on another permission"
SERVED: Final = "diplomat's servant may change household"
RULE_SETS: Final = (
    RuleSet("Practice to 19 May 1991", WORKER, "1984-06-01", "1984-12-01"),
    RuleSet("Practice from 20 May 1991", WORKER, "1995-06-01", "1995-12-01"),
    RuleSet("Practice from 23 July 1998", WORKER, "1999-06-01", "1999-12-01"),
    RuleSet("Practice from 17 October 2001", WORKER, "2001-10-20", "2001-12-01"),
    RuleSet("Rules of 2002, for who asked before 6 April 2012", WORKER, "2010-06-01", "2010-12-01"),
    RuleSet("The same rules, kept for those people today", WORKER, "2010-06-01", "2026-11-22"),
    RuleSet("Tied visa, asked for from 6 April 2012", WORKER, "2013-06-01", "2013-09-01"),
    RuleSet("Visa asked for from 6 April 2016", WORKER, "2019-01-10", "2019-05-01"),
    RuleSet("Visa asked for from 6 May 2021", WORKER, "2026-08-01", "2026-11-22"),
    RuleSet("Diplomat's servant, asked for from 6 April 2012", SERVANT, "2013-06-01", "2013-09-01", SERVED),
    RuleSet("Diplomat's servant today", SERVANT, "2025-06-01", "2026-11-22", SERVED),
    RuleSet("After a decision, from 6 April 2016", DECIDED, "2017-06-01", "2017-09-01", GIVEN),
    RuleSet("After a decision, from 6 May 2021", DECIDED, "2025-06-01", "2026-11-22", GIVEN),
)
COLUMNS: Final = {
    "visa if she leaves": "If she leaves the employer",
    "may change employer": "Work for another family",
    "telling the home office about a new employer": "Tell the Home Office",
    "months at a time": "Months at a time",
    "may extend": "Make it longer",
    "may settle": "Stay for good",
    "may bring family": "Bring family",
    "may switch to another visa": "Switch inside the UK",
    "may use public funds": "Public funds",
}
OPEN_SAYS: Final = {
    "law unsettled": "the sources disagree",
    "an official decides": "an official decides",
    "no law written": "not verified",
}


def rule_sets(book: Rulebook) -> dict[str, Any]:
    """Return the head and the rows: of each rule set its name, and a cell for each question, with where it stands."""
    law = compile_law(book, goals=list(COLUMNS))
    number = {concept["name"]: place for place, concept in enumerate(law["concepts"])}
    rows = []
    for one in RULE_SETS:
        today = day_number(one.on)
        she = {
            "visa": one.visa,
            "day applied": one.applied,
            "permission ends": {"from": one.on},
            "work asked about": "another family",
            "waits for an answer": "no",
            "reasonable grounds letter": "no",
        }
        case = read_case(law, she, strict=False)
        answers = {name: describe(law, evaluate(law, number[name], case, today), case, today) for name in COLUMNS}
        steps = [step for answer in answers.values() for step in answer["steps"] if step["concept"] == one.stands]
        stands = steps[0]["cite"][0]
        rows.append(
            {
                "name": one.name,
                "cells": [_words(answer) for answer in answers.values()],
                "stands": f"{stands['source']} ({stands['record']})",
            }
        )
    return {"columns": list(COLUMNS.values()), "rows": rows}


def _words(answer: dict[str, Any]) -> str:
    """Say an answer in a cell; an open one says why, and a cell that nobody has verified says so."""
    if not answer["open"]:
        return str(answer["value"])
    if answer["depends"]:
        return f"depends on {', '.join(answer['depends'])}"
    reasons = sorted({OPEN_SAYS[reason["why"]] for reason in answer["reasons"]})
    return f"open: {', '.join(reasons)}"
