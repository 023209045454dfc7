"""Many people at once: the same evaluation on planes of bits, as bounds. The only module that imports numpy.

Theory. A population is a column for each fact. Yes or no is two *bit planes*, "no is possible" and "yes is
possible", eight people a byte; `all`, `any`, `not` are then the machine's and, or and swap, so a rule costs about
as much for 100,000 people as a comparison. This is Kleene's logic for everyone. Where a question is not read-once,
those still open are *split*, all together: fact after fact, each person becomes as many rows as her fact has parts,
until every row is settled or both a yes and a no world have been found for her. Counts are bounds: [certain,
certain or possible].
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from sayso.rules.compare import Pair
from sayso.rules.evaluate import Evaluation, blank
from sayso.rules.values import NO, OPEN, YES, Case, Expression, Tree

Column: TypeAlias = npt.NDArray[np.int32]
Plane: TypeAlias = npt.NDArray[np.uint8]
SPREAD_DAYS: Final = 5_000  # how far around the day asked about a day is drawn
ROWS_MAX: Final = 100_000  # how many rows splitting may make before the rest stays open


class Truth(NamedTuple):
    """Two bit planes."""

    no: Plane
    yes: Plane


class Span(NamedTuple):
    """Intervals: a low and a high end for each person."""

    low: Column
    high: Column


Planes: TypeAlias = Truth | Span | Column


@dataclass(frozen=True, slots=True)
class Population:
    """People, as a column for each fact of a law: bits, or a low and a high end."""

    size: int
    columns: tuple[Span | Column, ...]

    def take(self, rows: npt.NDArray[np.intp]) -> "Population":
        """Some of them, perhaps more than once."""
        taken = (Span(c.low[rows], c.high[rows]) if isinstance(c, Span) else c[rows] for c in self.columns)
        return Population(len(rows), tuple(taken))


def population(law: Tree, cases: Sequence[Case]) -> Population:
    """Lay people side by side."""
    columns: list[Span | Column] = []
    for i, fact in enumerate(law["facts"]):
        values = np.array([case.possible[i] for case in cases], dtype=np.int32)
        columns.append(Span(values[:, 0].copy(), values[:, 1].copy()) if fact["type"] in "dn" else values)
    return Population(len(cases), tuple(columns))


def sample(law: Tree, size: int, withheld: float, dice: np.random.Generator, around: int) -> Population:
    """Make people up: each fact withheld with this probability, else evenly drawn; days near `around`."""
    columns: list[Span | Column] = []
    for fact, whole in zip(law["facts"], blank(law).possible, strict=True):
        hidden = np.full(size, True) if "open" in fact else dice.random(size) < withheld  # noqa: FBT003 - a fill value
        if isinstance(whole, tuple):
            ends = (
                (around - SPREAD_DAYS, around + SPREAD_DAYS)
                if fact["type"] == "d"
                else (whole[0], min(whole[1], whole[0] + 10_000))
            )
            drawn = dice.integers(max(whole[0], ends[0]), min(whole[1], ends[1]) + 1, size, dtype=np.int32)
            low, high = np.where(hidden, whole[0], drawn), np.where(hidden, whole[1], drawn)
            columns.append(Span(low.astype(np.int32), high.astype(np.int32)))
        else:
            count = whole.bit_length()
            drawn = np.left_shift(1, dice.integers(0, count, size)).astype(np.int32)
            columns.append(np.where(hidden, np.int32(whole), drawn).astype(np.int32))
    for i, fact in enumerate(law["facts"]):
        for other in fact.get("never", ()):
            first, second = columns[i], columns[other]
            assert isinstance(first, np.ndarray)  # noqa: S101 - the compiler lets only yes-or-no facts exclude each other
            assert isinstance(second, np.ndarray)  # noqa: S101 - as above
            second[first == YES] = NO
    return Population(size, tuple(columns))


class Many:
    """One pass of Kleene's logic for a whole population on one day."""

    def __init__(self, law: Tree, people: Population, today: int) -> None:
        self.law, self.people, self.today = law, people, today
        self.concepts: dict[int, Planes] = {}
        self.atoms: dict[str, Truth] = {}

    def concept(self, number: int) -> Planes:
        """Evaluate a concept once."""
        if number not in self.concepts:
            concept = self.law["concepts"][number]
            day = self._span(concept["chosen"] or ["today"])
            starts = [version[0] for version in concept["law"]] + [2**31 - 1]
            options = []
            for i, version in enumerate(concept["law"]):
                may = (day.high >= starts[i]) & (day.low < starts[i + 1])
                if may.any():
                    options.append((may, self.expression(version[1], concept["type"])))
            self.concepts[number] = _either(options)
        return self.concepts[number]

    def expression(self, e: Expression, kind: str = "b") -> Planes:  # noqa: PLR0911 - one return per operator
        """Evaluate one expression of the compiled tree, which gives this type."""
        match e[0]:
            case "fact":
                column = self.people.columns[e[1]]
                return self._atom(e) if kind == "b" else column
            case "concept":
                return self.concept(e[1])
            case "value":
                return self._constant(e[1], kind)
            case "today":
                return self._constant([self.today, self.today], "d")
            case "not":
                truth = self._truth(e[1])
                return Truth(truth.yes, truth.no)
            case "all" | "any":
                truths = [self._truth(part) for part in e[1:]]
                broken, kept = (np.bitwise_or, np.bitwise_and) if e[0] == "all" else (np.bitwise_and, np.bitwise_or)
                return Truth(broken.reduce([t.no for t in truths]), kept.reduce([t.yes for t in truths]))
            case "in" | "le":
                return self._atom(e)
            case "shift":
                span = self._span(e[1])
                return Span(_shifted(span.low, e[2], e[3]), _shifted(span.high, e[2], e[3]))
            case "min" | "max":
                spans = [self._span(part) for part in e[1:]]
                pick = np.minimum if e[0] == "min" else np.maximum
                return Span(pick.reduce([span.low for span in spans]), pick.reduce([span.high for span in spans]))
            case _:
                return self._table(e[1:-1], e[-1], kind)

    def _truth(self, e: Expression) -> Truth:
        found = self.expression(e)
        assert isinstance(found, Truth)  # noqa: S101 - the compiler has checked types
        return found

    def _span(self, e: Expression) -> Span:
        found = self.expression(e, "d")
        assert isinstance(found, Span)  # noqa: S101 - the compiler has checked types
        return found

    def _constant(self, value: Any, kind: str) -> Planes:  # noqa: ANN401 - JSON
        if kind == "b":
            size = (self.people.size + 7) // 8
            return Truth(np.full(size, 255 * (value & 1), np.uint8), np.full(size, 255 * (value >> 1), np.uint8))
        if kind == "c":
            return np.full(self.people.size, value, np.int32)
        return Span(*(np.full(self.people.size, end, np.int32) for end in value))

    def _atom(self, e: Expression) -> Truth:
        """What is looked up in columns: once for equal expressions, in all laws that are joined."""
        if (key := str(e)) not in self.atoms:
            if e[0] == "le":
                left, right = self._span(e[1]), self._span(e[2])
                truth = Truth(np.packbits(left.high > right.low), np.packbits(left.low <= right.high))
            else:
                bits: Any = self.people.columns[e[1]] if e[0] == "fact" else self.expression(e[1], "c")
                wanted = YES if e[0] == "fact" else e[2]
                truth = Truth(np.packbits(bits & ~wanted != 0), np.packbits(bits & wanted != 0))
            self.atoms[key] = truth
        return self.atoms[key]

    def _table(self, rows: Iterable[list[Expression]], otherwise: Expression, kind: str) -> Planes:
        reach = np.full((self.people.size + 7) // 8, 255, np.uint8)
        options = []
        for condition, term in rows:
            holds = self._truth(condition)
            options.append((_unpack(reach & holds.yes, self.people.size), self.expression(term, kind)))
            reach = reach & holds.no
        return _either([*options, (_unpack(reach, self.people.size), self.expression(otherwise, kind))])


def _unpack(plane: Plane, size: int) -> npt.NDArray[np.bool_]:
    return np.unpackbits(plane, count=size).view(np.bool_)


def _either(options: Sequence[tuple[npt.NDArray[np.bool_], Planes]]) -> Planes:
    """For each person the union of the options that may be hers."""
    first = options[0][1]
    if len(options) == 1:
        return first
    if isinstance(first, Truth):
        masks = [(np.packbits(may), truth) for may, truth in options]
        return Truth(*(np.bitwise_or.reduce([mask & truth[i] for mask, truth in masks]) for i in (0, 1)))
    if isinstance(first, Span):
        low = np.minimum.reduce([np.where(may, span[0], 2**31 - 1) for may, span in options])
        high = np.maximum.reduce([np.where(may, span[1], -(2**31)) for may, span in options])
        return Span(low.astype(np.int32), high.astype(np.int32))
    return np.asarray(np.bitwise_or.reduce([np.where(may, bits, 0) for may, bits in options]), np.int32)


def _shifted(days: Column, months: int, more: int) -> Column:
    """The twin of `values.shift` for a column."""
    if months:
        then = days.astype("datetime64[D]")
        month = then.astype("datetime64[M]")
        day_of_month = (then - month.astype("datetime64[D]")).astype(np.int64)
        first = (month + months).astype("datetime64[D]").astype(np.int64)
        last = (month + months + 1).astype("datetime64[D]").astype(np.int64) - 1
        days = np.minimum(first + day_of_month, last).astype(np.int32)
    return days + np.int32(more)


def possible(law: Tree, goal: int, people: Population, today: int) -> npt.NDArray[np.uint8]:
    """What is possible of a yes-or-no question for each person, exact within `ROWS_MAX`."""
    return Crowd(law, [goal], people, today).possible(goal)


class Crowd:
    """A population asked several questions: Kleene's pass and the dice are thrown once for all of them."""

    THROWS = 6

    def __init__(self, law: Tree, goals: Sequence[int], people: Population, today: int) -> None:
        self.law, self.people, self.today = law, people, today
        self.kleene, self.thrown = Many(law, people, today), list[Many]()
        self.met: dict[int, tuple[dict[int, list[int]], bool]] = {}
        cuts: dict[int, list[int]] = {}
        for goal in goals:
            nothing = Evaluation(law, blank(law).possible, (today, today))
            nothing.concept(goal)
            self.met[goal] = nothing.met(goal)
            for fact, days in self.met[goal][0].items():
                cuts.setdefault(fact, []).extend(days)
        self.cuts = cuts

    def possible(self, goal: int) -> npt.NDArray[np.uint8]:
        """Everyone's worlds of one question: NO, YES or OPEN."""
        values = _values(self.kleene, goal)
        cuts, once = self.met[goal]
        if once or not (values == OPEN).any():
            return values
        if not self.thrown:
            dice = np.random.default_rng(0)  # any dice will do: they only find witnesses sooner
            split = _Split(self.law, goal, self.today, self.cuts)
            self.thrown = [Many(self.law, split.throw(self.people, dice), self.today) for _ in range(self.THROWS)]
        seen = np.bitwise_or.reduce([_values(many, goal) for many in self.thrown])
        left = np.flatnonzero((values == OPEN) & (seen != OPEN))
        if len(left):
            values[left] = _Split(self.law, goal, self.today, cuts).run(self.people.take(left), seen[left])
        return values


def bounds(
    law: Tree, pairs: Sequence[Pair], people: Population, today: int
) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """For each pair of a joined law, who gains and who loses: [certain, possible] of each."""
    crowd = Crowd(law, [goal for pair in pairs for goal in (pair.gains, pair.loses)], people, today)
    counted = []
    for pair in pairs:
        found = (crowd.possible(goal) for goal in (pair.gains, pair.loses))
        gains, loses = ((int((values == YES).sum()), int((values & YES != 0).sum())) for values in found)
        counted.append((gains, loses))
    return counted


def _values(many: Many, goal: int) -> npt.NDArray[np.uint8]:
    truth = many.concept(goal)
    assert isinstance(truth, Truth)  # noqa: S101 - only questions of yes or no are compared
    size = many.people.size
    return np.unpackbits(truth.no, count=size) + np.uint8(YES) * np.unpackbits(truth.yes, count=size)


class _Split:
    """Look for a yes and a no world of everyone who is still open, fact after fact."""

    def __init__(self, law: Tree, goal: int, today: int, cuts: dict[int, list[int]]) -> None:
        self.law, self.goal, self.today = law, goal, today
        self.cuts = {fact: sorted(set(days)) for fact, days in sorted(cuts.items())}

    def run(self, people: Population, seen: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
        """Everyone's worlds: NO, YES or OPEN; `seen` are those that are known already."""
        owner = np.arange(people.size)
        rows = people
        for fact in [*self.cuts, *(f for f in self.cuts if self.law["facts"][f]["type"] in "dn")] * 20:
            rows, owner = self._cut(rows, owner, fact)
            if rows.size > ROWS_MAX:
                break
            values = _values(Many(self.law, rows, self.today), self.goal)
            np.bitwise_or.at(seen, owner[values != OPEN], values[values != OPEN])
            keep = np.flatnonzero((values == OPEN) & (seen[owner] != OPEN))
            rows, owner = rows.take(keep), owner[keep]
            if not len(owner):
                return seen
        seen[owner] = OPEN
        return seen

    def throw(self, people: Population, dice: np.random.Generator) -> Population:
        columns = list(people.columns)
        for fact, cuts in self.cuts.items():
            column = columns[fact]
            if isinstance(column, Span):
                ends = np.array(
                    [column.low, column.high, *(np.clip(c + d, column.low, column.high) for c in cuts for d in (0, 1))]
                )
                drawn = ends[dice.integers(0, len(ends), people.size), np.arange(people.size)].astype(np.int32)
                columns[fact] = Span(drawn, drawn)
            else:
                start = dice.integers(0, 31, people.size, dtype=np.int32)
                above = (column >> start) << start
                chosen = np.where(above != 0, above, column)
                columns[fact] = (chosen & -chosen).astype(np.int32)
                self._exclude(columns, fact)
        return Population(people.size, tuple(columns))

    def _exclude(self, columns: list[Span | Column], fact: int) -> None:
        for other in self.law["facts"][fact].get("never", ()):
            columns[other] = np.where(columns[fact] == YES, np.int32(NO), columns[other])

    def _cut(self, rows: Population, owner: npt.NDArray[np.intp], fact: int) -> tuple[Population, npt.NDArray[np.intp]]:
        """Make a row of each part of one fact."""
        column = rows.columns[fact]
        made: list[tuple[npt.NDArray[np.intp], Any]] = []
        if isinstance(column, Span):
            inside = [c for c in self.cuts[fact] if ((column.low <= c) & (c < column.high)).any()]
            middle = (column.low.astype(np.int64) + column.high) // 2
            ends: list[Any] = [*inside, column.high] if inside else [middle, column.high]
            low = column.low
            for end in ends:
                high = np.minimum(column.high, end).astype(np.int32)
                if len(keep := np.flatnonzero(low <= high)):
                    made.append((keep, Span(low[keep], high[keep])))
                low = np.maximum(low, high + 1)
        else:
            for bit in range(int(column.max()).bit_length()):
                keep = np.flatnonzero(column >> bit & 1)
                made.append((keep, np.full(len(keep), 1 << bit, np.int32)))
        index = np.concatenate([keep for keep, _ in made])
        columns = list(rows.take(index).columns)
        if isinstance(column, Span):
            columns[fact] = Span(*(np.concatenate([part[i] for _, part in made]) for i in (0, 1)))
        else:
            columns[fact] = np.concatenate([part for _, part in made])
            self._exclude(columns, fact)
        return Population(len(index), tuple(columns)), owner[index]
