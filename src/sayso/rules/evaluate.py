"""Answer one question about one person: Kleene first, then by splitting worlds.

Theory. *Kleene's* strong three-valued logic, read over sets of possible values, is sound: what it settles is so in
every possible world. It is not complete: for "she is 18 or she is not" it says open. It *is* complete where every
open fact is met once (a read-once formula: each part can take each of its values freely). Elsewhere we take the
first open fact that is met, split what is possible of it, and ask again in each part: a reduced, ordered decision
diagram (Bryant 1986) of the question over the open facts. Its leaves are the answers that some possible world gives
(*supervaluation*, van Fraassen 1966), and the facts on its inner nodes are exactly those that can still change the
answer. Days and numbers are split where a comparison turns, else in the middle. A budget bounds the work; past it
the sound answer stands and `exact` is False.

While it evaluates, each part hands up *because*: the facts and concepts that made it so. Of an `all` that is no,
that is the first part that is no; of an open one, its open parts. The recorded steps are these, read back.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

from sayso.rules.values import (
    EVALUATIONS_MAX,
    NO,
    OPEN,
    YES,
    Case,
    Expression,
    Interval,
    Possible,
    Tree,
    domain,
    settled,
    shift,
)


class Met(NamedTuple):
    """A fact or concept that was met; `live` if its being open can still matter, `cut` where a day turns on it."""

    kind: str
    number: int
    live: bool
    cut: int | None = None


class Found(NamedTuple):
    """What an expression came to. `origins` are the facts, with their shifts, of which an interval is made."""

    value: Possible
    because: tuple[Met, ...] = ()
    origins: tuple[tuple[int, tuple[Interval, ...]], ...] = ()


class Step(NamedTuple):
    """One concept of the reasoning: its number, value, the versions that spoke, the facts that it looked at."""

    concept: int
    value: Possible
    versions: tuple[int, ...]
    facts: tuple[int, ...]


class OutOfBudgetError(Exception):
    """More partial worlds than allowed; never leaves this module."""


Diagram: TypeAlias = tuple[Any, ...]  # ("leaf", value, facts) or ("split", fact, ((part, diagram), …))


@dataclass(frozen=True, slots=True)
class Answer:
    """What is possible of the answer, the facts that can change it, the steps, and the day to check it against."""

    goal: int
    value: Possible
    depends: tuple[int, ...]
    steps: tuple[Step, ...]
    exact: bool
    check: int | None  # the day of knowledge, if the question is about a later day

    @property
    def definite(self) -> bool:
        """Whether it may be shown as the law's answer on that day, without a flag."""
        return settled(self.value) and self.check is None


class Evaluation:
    """One pass of Kleene's logic over a law, for one case and day. `today` may be an interval."""

    def __init__(self, law: Tree, possible: tuple[Possible, ...], today: Interval) -> None:
        self.law, self.possible, self.today = law, possible, today
        self.found: dict[int, tuple[Found, tuple[int, ...]]] = {}
        self.read_once = True

    def concept(self, number: int) -> Found:
        """Evaluate a concept once."""
        if number not in self.found:
            self.found[number] = self._versions(self.law["concepts"][number])
        return self.found[number][0]

    def _versions(self, concept: dict[str, Any]) -> tuple[Found, tuple[int, ...]]:
        versions = concept["law"]
        day = Found(self.today) if concept["chosen"] is None else self.expression(concept["chosen"])
        low, high = day.value  # type: ignore[misc]  # the compiler lets only days choose
        ends = [version[0] - 1 for version in versions[1:]] + [high]
        may = tuple(i for i, version in enumerate(versions) if version[0] <= high and ends[i] >= low)
        if len(may) == 1:
            found = self.expression(versions[may[0]][1])
            return Found(found.value, _quiet(day.because) + found.because, found.origins), may
        cuts = tuple(met for i in may[1:] for met in _cuts(day, versions[i][0] - 1))
        return self._either([self.expression(versions[i][1]) for i in may], day.because + cuts), may

    def _either(self, options: list[Found], because: tuple[Met, ...]) -> Found:
        """Any of these may be it: the union, and no longer read-once."""
        self.read_once = False
        value = options[0].value
        for option in options[1:]:
            value = _union(value, option.value)
        because += tuple(met for option in options for met in option.because)
        origins = tuple(origin for option in options for origin in option.origins)
        return Found(value, _quiet(because) if settled(value) else because, origins)

    def expression(self, e: Expression) -> Found:  # noqa: C901, PLR0911, PLR0912 - one arm per operator reads best
        """Evaluate one expression of the compiled tree."""
        match e[0]:
            case "fact":
                value = self.possible[e[1]]
                return Found(value, (Met("fact", e[1], not settled(value)),), ((e[1], ()),))
            case "concept":
                found = self.concept(e[1])
                return Found(found.value, (Met("concept", e[1], not settled(found.value)),), found.origins)
            case "value":
                return Found(tuple(e[1]) if isinstance(e[1], list) else e[1])
            case "today":
                return Found(self.today)
            case "not":
                found = self.expression(e[1])
                return Found((0, YES, NO, OPEN)[found.value], found.because)  # type: ignore[index]
            case "all":
                return self._junction(e[1:], NO, YES)
            case "any":
                return self._junction(e[1:], YES, NO)
            case "in":
                found = self.expression(e[1])
                inside, outside = found.value & e[2], found.value & ~e[2]
                if inside and outside:
                    return Found(OPEN, found.because)
                return Found(YES if inside else NO, _quiet(found.because))
            case "le":
                return _at_most(self.expression(e[1]), self.expression(e[2]))
            case "shift":
                found = self.expression(e[1])
                low, high = (shift(end, e[2], e[3]) for end in found.value)  # type: ignore[union-attr]
                origins = tuple((fact, (*shifts, (e[2], e[3]))) for fact, shifts in found.origins)
                return Found((low, high), found.because, origins)
            case "min" | "max":
                options = [self.expression(part) for part in e[1:]]
                pick = min if e[0] == "min" else max
                low, high = (pick(option.value[end] for option in options) for end in (0, 1))  # type: ignore[index]
                found = self._either(options, ())
                return Found((low, high), _quiet(found.because) if low == high else found.because, found.origins)
            case _:
                return self._table(e[1:-1], e[-1])

    def _junction(self, parts: Iterable[Expression], breaks: int, holds: int) -> Found:
        """Handle `all` (broken by a no) and `any` (broken by a yes)."""
        found: list[Found] = []
        for part in parts:
            found.append(self.expression(part))
            if found[-1].value == breaks:
                return found[-1]
        live = [part for part in found if part.value == OPEN]
        return Found(OPEN if live else holds, tuple(met for part in live or found for met in part.because))

    def _table(self, rows: Iterable[list[Expression]], otherwise: Expression) -> Found:
        options: list[Found] = []
        because: tuple[Met, ...] = ()
        for condition, term in rows:
            holds = self.expression(condition)
            if holds.value == NO:
                because += () if options else _quiet(holds.because)
                continue
            because += holds.because
            options.append(self.expression(term))
            if holds.value == YES:
                break
        else:
            options.append(self.expression(otherwise))
        if len(options) == 1:
            return Found(options[0].value, because + options[0].because, options[0].origins)
        return self._either(options, because)

    def met(self, goal: int) -> tuple[dict[int, list[int]], bool]:
        """Every open fact that the goal met, with the days where it turns, and whether each was met once."""
        cuts: dict[int, list[int]] = {}
        once, seen, waiting = self.read_once, {goal}, list(self.found[goal][0].because)
        if settled(self.found[goal][0].value):
            return cuts, once
        for met in waiting:  # grows while it is read
            if not met.live:
                continue
            if met.kind == "concept":
                once = once and met.number not in seen
                if met.number not in seen:
                    seen.add(met.number)
                    waiting += self.found[met.number][0].because
                continue
            if settled(self.possible[met.number]):
                continue  # a turn of a day that is known
            if met.cut is None:
                once = once and met.number not in cuts
                cuts.setdefault(met.number, [])
            else:
                cuts.setdefault(met.number, []).append(met.cut)
        never = (self.law["facts"][number].get("never", ()) for number in cuts)
        return cuts, once and not any(other in cuts for others in never for other in others)

    def steps(self, goal: int) -> Iterator[Step]:
        """The concepts that made the goal so, those it rests on first."""
        done: set[int] = set()

        def visit(number: int) -> Iterator[Step]:
            done.add(number)
            found, versions = self.found[number]
            for met in found.because:
                if met.kind == "concept" and met.number not in done:
                    yield from visit(met.number)
            facts = sorted({met.number for met in found.because if met.kind == "fact" and met.cut is None})
            yield Step(number, found.value, versions, tuple(facts))

        return visit(goal)


def _union(one: Possible, other: Possible) -> Possible:
    if isinstance(one, tuple) and isinstance(other, tuple):
        return (min(one[0], other[0]), max(one[1], other[1]))
    return one | other  # type: ignore[operator]


def _quiet(because: tuple[Met, ...]) -> tuple[Met, ...]:
    """The same, but settled: it was looked at and can no longer matter."""
    return tuple(Met(met.kind, met.number, live=False) for met in because if met.cut is None)


def _cuts(day: Found, last: int) -> tuple[Met, ...]:
    """Where each fact that the day is made of turns, so that the day is not after `last`."""
    return tuple(Met("fact", fact, live=True, cut=_turn(last, shifts)) for fact, shifts in day.origins)


def _turn(last: int, shifts: tuple[Interval, ...]) -> int:
    """The last day that, shifted, is not after `last`."""
    day = last
    for months, days in reversed(shifts):
        day = shift(day - days, -months, 0)

    def shifted(day: int) -> int:
        for months, days in shifts:
            day = shift(day, months, days)
        return day

    while shifted(day + 1) <= last:
        day += 1
    while shifted(day) > last:
        day -= 1
    return day


def _at_most(left: Found, right: Found) -> Found:
    (left_low, left_high), (right_low, right_high) = left.value, right.value  # type: ignore[misc]
    because = left.because + right.because
    if left_high <= right_low:
        return Found(YES, _quiet(because))
    if left_low > right_high:
        return Found(NO, _quiet(because))
    if right_low == right_high:
        because += _cuts(left, right_low)
    if left_low == left_high:
        because += _cuts(right, left_low - 1)
    return Found(OPEN, because)


def parts(value: Possible, cuts: Iterable[int]) -> list[Possible]:
    """Split what is possible of a fact: each choice, or an interval where it turns (else in the middle)."""
    if not isinstance(value, tuple):
        return [1 << bit for bit in range(value.bit_length()) if value >> bit & 1]
    low, high = value
    ends = sorted({cut for cut in cuts if low <= cut < high}) or [(low + high) // 2]
    return list(zip([low, *(end + 1 for end in ends)], [*ends, high], strict=True))


def told(law: Tree, possible: tuple[Possible, ...], fact: int, part: Possible) -> tuple[Possible, ...]:
    """The same worlds, but of this fact only that part; what excludes it is then no."""
    new = list(possible)
    new[fact] = part
    if part == YES:
        for other in law["facts"][fact].get("never", ()):
            new[other] = NO
    return tuple(new)


class Worlds:
    """The possible worlds of one question, visited within a budget."""

    def __init__(self, law: Tree, goal: int, today: int, budget: int = EVALUATIONS_MAX) -> None:
        self.law, self.goal, self.today, self.budget = law, goal, (today, today), budget
        self.interval = law["concepts"][goal]["type"] in "dn"

    def kleene(self, possible: tuple[Possible, ...]) -> Evaluation:
        """One pass; counts against the budget."""
        self.budget -= 1
        if self.budget < 0:
            raise OutOfBudgetError
        evaluation = Evaluation(self.law, possible, self.today)
        evaluation.concept(self.goal)
        return evaluation

    def diagram(self, possible: tuple[Possible, ...], done: Evaluation | None = None) -> Diagram:
        """The reduced, ordered decision diagram of the question over the open facts."""
        evaluation = done or self.kleene(possible)
        value = evaluation.found[self.goal][0].value
        met, _ = evaluation.met(self.goal)
        # Of an answer that is itself a day or number, days and numbers stay intervals: a leaf is a hull.
        open_facts = sorted(f for f in met if not (self.interval and self.law["facts"][f]["type"] in "dn"))
        if settled(value) or not open_facts:
            return ("leaf", value, tuple(sorted(met)))
        fact = open_facts[0]
        children: list[tuple[Possible, Diagram]] = []
        for part in parts(possible[fact], met[fact]):
            child = self.diagram(told(self.law, possible, fact, part))
            if children and isinstance(part, tuple) and children[-1][1] == child:
                children[-1] = ((children[-1][0][0], part[1]), child)  # type: ignore[index]
            else:
                children.append((part, child))
        return children[0][1] if all(c[1] == children[0][1] for c in children) else ("split", fact, tuple(children))


def leaves(diagram: Diagram) -> Iterator[tuple[Possible, tuple[int, ...]]]:
    """Every leaf's value, with the facts that stand on the way to it."""
    if diagram[0] == "leaf":
        yield diagram[1], diagram[2]
    else:
        for _, child in diagram[2]:
            for value, facts in leaves(child):
                yield value, (diagram[1], *facts)


def evaluate(law: Tree, goal: int, case: Case, today: int, budget: int = EVALUATIONS_MAX) -> Answer:
    """Answer one question; see the head of this module."""
    worlds = Worlds(law, goal, today, max(budget, 1))
    evaluation = worlds.kleene(case.possible)
    value = evaluation.found[goal][0].value
    met, once = evaluation.met(goal)
    depends, exact = set(met), True
    if not settled(value) and not once:
        try:
            diagram = worlds.diagram(case.possible, evaluation)
        except OutOfBudgetError:
            exact = False
        else:
            depends = set()
            value, _ = next(leaves(diagram))
            for leaf, facts in leaves(diagram):
                value = _union(value, leaf)
                depends.update(facts)
    steps = list(evaluation.steps(goal))
    steps[-1] = steps[-1]._replace(value=value)
    known = min((law["concepts"][s.concept]["law"][v][3] for s in steps for v in s.versions), default=today)
    return Answer(goal, value, tuple(sorted(depends)), tuple(steps), exact, known if today > known else None)


def blank(law: Tree) -> Case:
    """Nothing told yet."""
    facts = law["facts"]
    return Case(tuple(domain(fact) for fact in facts), tuple(fact.get("open", "not asked") for fact in facts))
