"""Read what one person told: a mapping of names to answers, into what is possible of each fact."""

from collections.abc import Mapping

from sayso.rules.evaluate import blank, told
from sayso.rules.values import NO, YES, Case, FactError, Possible, Tree, day_number, day_text, settled

WITHHELD = ("declined", "does not know", "not asked")


def read_case(law: Tree, she: Mapping[str, object], *, strict: bool = True) -> Case:
    """Read one person's facts. Not strict: facts that this law never uses are left out.

    Raises:
        FactError: a name that no fact has, or a value that the fact cannot have.
    """
    number = {fact["name"]: i for i, fact in enumerate(law["facts"]) if "open" not in fact}
    case = blank(law)
    possible, why = case.possible, list(case.why)
    for name, given in she.items():
        if name not in number:
            if strict:
                raise FactError(f"“{name}” is no fact of this law. Look at its list of facts, or take the line out.")
            continue
        i = number[name]
        if isinstance(given, str) and given in WITHHELD:
            why[i] = given
            continue
        part = _part(name, law["facts"][i], given)
        if (part == YES and possible[i] == NO) or any(
            part == YES and possible[other] == YES for other in law["facts"][i].get("never", ())
        ):
            raise FactError(f"“{name}” cannot be yes together with another fact that is yes. Take one of them out.")
        possible = told(law, possible, i, part)
        why[i] = "told" if settled(part) else "does not know"
    return Case(possible, tuple(why))


def happened(law: Tree, case: Case, today: int) -> Case:
    """Return the case, in which no day that has been lies after the day that is asked about.

    Raises:
        FactError: a day was told that has not come yet.
    """
    for fact, possible in zip(law["facts"], case.possible, strict=True):
        if fact.get("past") and isinstance(possible, tuple) and possible[0] > today:
            name, on = fact["name"], day_text(today)
            raise FactError(f"“{name}” asks about what has been, and the day told is after {on}, the day asked about.")
    return case


def _part(name: str, fact: Mapping[str, object], given: object) -> Possible:
    kind = fact["type"]
    if kind == "b":
        if given is True or given == "yes":
            return YES
        if given is False or given == "no":
            return NO
        raise FactError(f"“{name}” is a fact of yes or no. Write yes, no, declined or does not know.")
    if kind == "c":
        choices: list[str] = list(fact["choices"])  # type: ignore[call-overload]
        listed = given["one of"] if isinstance(given, Mapping) and list(given) == ["one of"] else [given]
        if not isinstance(listed, list) or not listed or not all(choice in choices for choice in listed):
            raise FactError(f"“{name}” must be one of: {', '.join(choices)}.")
        return sum(1 << choices.index(choice) for choice in set(listed))
    low, high = int(fact["low"]), int(fact["high"])  # type: ignore[call-overload]
    first, last = low, high
    if isinstance(given, Mapping) and given and not set(given) - {"from", "to"}:
        first = _end(name, kind, given["from"]) if "from" in given else low
        last = _end(name, kind, given["to"]) if "to" in given else high
    else:
        first = last = _end(name, kind, given)
    if first > last:
        raise FactError(f"“{name}”: the interval is turned round. Write the smaller end under “from”.")
    if first < low or last > high:
        raise FactError(f"“{name}” is outside what is possible of it.")
    return (first, last)


def _end(name: str, kind: object, given: object) -> int:
    try:
        if isinstance(given, bool) or len(str(given)) > 12:  # noqa: PLR2004 - no number of ours is longer
            raise ValueError  # noqa: TRY301 - the same refusal as for what int and days refuse
        return day_number(str(given)) if kind == "d" else int(str(given))
    except ValueError:
        form = "a day that exists, such as 2012-04-06" if kind == "d" else "a whole number"
        raise FactError(f"“{name}” needs {form}.") from None
