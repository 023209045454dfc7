"""The values of the rules engine: what is possible, and the days it is counted in.

Theory. A value is the *set of what is possible*, never a guess:

* yes or no is two bits, `NO = 1` and `YES = 2`; `OPEN = 3` is both: Kleene's third value read as a set;
* one of some choices is a bit for each choice still possible;
* a day or a whole number is an interval `(low, high)`, both ends possible. Days are counted from 1 January 1970.

A value with one element is *settled*. Everything the evaluator does is monotone in these sets: knowing more can
only make them smaller, which is why a new answer never turns a settled one round.
"""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeAlias

from sayso.wire.errors import SaysoError

NO: Final = 1
YES: Final = 2
OPEN: Final = 3
EPOCH: Final = date(1970, 1, 1).toordinal()

Bits: TypeAlias = int
Interval: TypeAlias = tuple[int, int]
Possible: TypeAlias = Bits | Interval
Tree: TypeAlias = Mapping[str, Any]  # the compiled law, exactly as its JSON reads
Expression: TypeAlias = list[Any]


class RuleError(SaysoError):
    """A rule file cannot be used; says where, about which concept, and what to write instead."""

    code = "rule_file"

    def __init__(self, where: str, line: int, concept: str, problem: str, instead: str) -> None:
        about = f" ({concept})" if concept else ""
        super().__init__(f"{where}, line {line}{about}: {problem}. {instead}")
        self.where, self.line, self.concept, self.problem, self.instead = where, line, concept, problem, instead


class TangledError(SaysoError):
    """A question turns on so many facts at once that it cannot be worked out exactly."""

    code = "tangled"

    def __init__(self) -> None:
        super().__init__("This question turns on too many facts at once. Write it as several smaller concepts.")


class FactError(SaysoError):
    """The facts of one person cannot be used: an unknown name, a value that its fact cannot have."""

    code = "facts"


@dataclass(frozen=True, slots=True)
class Case:
    """One person's facts: what is still possible of each fact, by its number, and why it is open."""

    possible: tuple[Possible, ...]
    why: tuple[str, ...]


def settled(value: Possible) -> bool:
    """Whether only one thing is possible.

    >>> settled(YES), settled(OPEN), settled((5, 5))
    (True, False, True)
    """
    return value[0] == value[1] if isinstance(value, tuple) else value & (value - 1) == 0


def day_number(text: str) -> int:
    """Read a day such as `2012-04-06`; raises ValueError if there is no such day.

    >>> day_number("1970-01-02")
    1
    """
    if len(text) != 10:  # noqa: PLR2004 - a day has ten characters
        raise ValueError(text)
    return date.fromisoformat(text).toordinal() - EPOCH


def day_text(day: int) -> str:
    """Write a day.

    >>> day_text(1)
    '1970-01-02'
    """
    return date.fromordinal(day + EPOCH).isoformat()


def shift(day: int, months: int, days: int) -> int:
    """Add months (a day that the month does not have becomes its last), then days.

    >>> day_text(shift(day_number("2026-10-20"), 3, -1)), day_text(shift(day_number("2023-08-31"), 6, 0))
    ('2027-01-19', '2024-02-29')
    """
    if months:
        then = date.fromordinal(day + EPOCH)
        year, month = divmod(then.year * 12 + then.month - 1 + months, 12)
        day = date(year, month + 1, min(then.day, monthrange(year, month + 1)[1])).toordinal() - EPOCH
    return day + days


def domain(fact: Mapping[str, Any]) -> Possible:
    """Everything that a fact can be before anything is told."""
    match fact["type"]:
        case "b":
            return OPEN
        case "c":
            return (1 << len(fact["choices"])) - 1
        case _:
            return (fact["low"], fact["high"])


def value_words(kind: str, value: Possible, choices: list[str]) -> str:
    """Say a value: `yes`, `open`, a day, a number, a choice, `2027-01-19 to 2027-04-19`.

    >>> value_words("b", OPEN, []), value_words("n", (3, 5), [])
    ('open', '3 to 5')
    """
    if isinstance(value, tuple):
        ends = [day_text(end) if kind == "d" else str(end) for end in value]
        return ends[0] if settled(value) else " to ".join(ends)
    if kind == "b":
        return {NO: "no", YES: "yes", OPEN: "open"}[value]
    return " or ".join(choice for bit, choice in enumerate(choices) if value >> bit & 1)
