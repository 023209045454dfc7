"""Many people at once, as bounds, on planes of bits. The only module that imports numpy.

Theory. A population is a column for each fact; a *plane* is one bit for each person, eight a byte. The law is read
once, with nothing told, into decision diagrams. Everybody enters a question's diagram at its root, and a node hands on
to each kid those for whom something is possible in its region: an "and" and an "or" of planes for 100,000 people.
Whoever arrives at a leaf has a world in which the question comes to it. Bounds are then [only yes is possible, yes is].

Where open days are compared with each other (atoms), arriving takes one world in which all that was passed holds at
once. There it is kept apart by which *way* people came, a set of regions and comparisons; she has passed if these leave
each of her days something: they are carried from day to day until nothing changes.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from sayso.rules.compare import Pair
from sayso.rules.days import FOUR_YEARS, months_in_a_ring
from sayso.rules.diagram import Atom, Diagram, Leaf, Moved, Node, Shifts, days, nodes, tested
from sayso.rules.evaluate import Answer, Evaluation, Step, add_mark, blank
from sayso.rules.values import NO, YES, Case, Expression, Interval, Tree

Column: TypeAlias = npt.NDArray[np.int32]
Plane: TypeAlias = npt.NDArray[np.uint8]
Way: TypeAlias = frozenset[tuple[Any, Any]]  # (fact, region) and (atom, whether it holds)
NOWHERE: Way = frozenset()
SPREAD_DAYS = 5_000  # how far around the day asked about a day is drawn
FAR = 2**31 - 1


class Span(NamedTuple):
    """Intervals: a low and a high end for each person."""

    low: Column
    high: Column


@dataclass(frozen=True, slots=True)
class Population:
    """People, as a column for each fact of a law: bits, or a low and a high end."""

    size: int
    columns: tuple[Span | Column, ...]


def population(law: Tree, cases: Sequence[Case]) -> Population:
    """Lay people side by side."""
    columns: list[Span | Column] = []
    for i, fact in enumerate(law["facts"]):
        values = np.array([case.possible[i] for case in cases], dtype=np.int32)
        columns.append(Span(values[:, 0].copy(), values[:, 1].copy()) if fact["type"] in "dn" else values)
    return Population(len(cases), tuple(columns))


def sample(law: Tree, size: int, withheld: float, dice: np.random.Generator, around: int) -> Population:
    """Make people up: each fact withheld with this probability, else evenly drawn; days near `around`."""
    columns: list[Any] = []
    for fact, whole in zip(law["facts"], blank(law).possible, strict=True):
        if "open" in fact:
            ends = [np.broadcast_to(np.int32(end), size) for end in (whole if isinstance(whole, tuple) else [whole])]
            columns.append(Span(*ends) if isinstance(whole, tuple) else ends[0])
            continue
        hidden = dice.random(size) < withheld
        if isinstance(whole, tuple):
            low, high = whole[0], min(whole[1], whole[0] + 10_000)
            if fact["type"] == "d":
                low, high = max(whole[0], around - SPREAD_DAYS), min(whole[1], around + SPREAD_DAYS)
            drawn = dice.integers(low, high + 1, size, dtype=np.int32)
            columns.append(Span(*(np.where(hidden, np.int32(end), drawn) for end in whole)))
        else:
            drawn = np.left_shift(np.int32(1), dice.integers(0, whole.bit_length(), size, dtype=np.int32))
            columns.append(np.where(hidden, np.int32(whole), drawn))
    for i, fact in enumerate(law["facts"]):
        for other in fact.get("never", ()):
            columns[other][columns[i] == YES] = NO
    return Population(size, tuple(columns))


class Crowd(Evaluation):
    """A population asked about one law on one day."""

    def __init__(self, law: Tree, people: Population, today: int) -> None:
        super().__init__(law, blank(law).possible * 2, today)  # twice: see `column`
        self.people = people
        self.regions: dict[tuple[int, Interval], Plane] = {}
        self.everyone = np.packbits(np.ones(people.size, np.bool_))
        self.passed: dict[Way, Plane] = {NOWHERE: self.everyone}

    def unpacked(self, plane: Plane) -> npt.NDArray[np.bool_]:
        """One truth for each person."""
        return np.unpackbits(plane, count=self.people.size).view(np.bool_)

    def arriving(self, diagram: Diagram) -> dict[Any, dict[Way, Plane]]:
        """Who can arrive at each leaf, and if it is an open day, on which way."""
        compared = days(diagram)
        found: dict[Diagram, dict[Way, Plane]] = {diagram: {NOWHERE: self.everyone}}
        for node in sorted(nodes(diagram), key=lambda node: node.rank):
            for way, plane in found.pop(node, {}).items():
                for kid, region in _kids(node):
                    more, who = way, plane
                    if isinstance(node.test, Atom) or node.test in compared:
                        more = way | {(node.test, region)}
                    else:
                        who = plane & self.region(node.test, region)
                    if not (days(kid) or compared & tested(kid)):
                        more, who = NOWHERE, who & self.passing(more)
                    if who.any():
                        add_mark(found.setdefault(kid, {}), more, who)
        return found

    def truth(self, diagram: Diagram) -> tuple[Plane, Plane]:
        """For whom a no, and for whom a yes is possible of a diagram of yes or no."""
        found = self.arriving(diagram)
        no, yes = (found[leaf][NOWHERE] if leaf in found else np.zeros_like(self.everyone) for leaf in (NO, YES))
        return no, yes

    def region(self, fact: int, interval: Interval) -> Plane:
        """For whom something is possible of a fact between two ends."""
        if (fact, interval) not in self.regions:
            column, (low, high) = self.column(fact), interval
            if isinstance(column, Span):
                some = (column.low <= high) & (column.high >= low)
            else:
                some = column & ((2 << min(high, 30)) - (1 << max(low, 0))) != 0
            self.regions[fact, interval] = np.packbits(some)
        return self.regions[fact, interval]

    def column(self, fact: int) -> Span | Column:
        """What is possible of a fact; one beyond the last fact is a second life of the fact so many before."""
        return self.people.columns[fact % len(self.people.columns)]

    def passing(self, way: Way) -> Plane:
        """Who has a world on this way."""
        if way not in self.passed:
            self.passed[way] = np.packbits(self.boxes(way)[1])
        return self.passed[way]

    def boxes(self, way: Way, more: Iterable[int] = ()) -> tuple[dict[int, Span], npt.NDArray[np.bool_]]:
        """What is left of each day on a way (and of some more), and for whom something is left of all."""
        atoms = [(test, bool(region[1] > 0)) for test, region in way if isinstance(test, Atom)]  # no is 0, yes is 1
        spans = dict.fromkeys({side.fact for atom, _ in atoms for side in atom}.union(more), (-FAR, FAR))
        spans |= {test: region for test, region in way if not isinstance(test, Atom)}
        boxes: dict[int, Span] = {}
        for fact, (low, high) in spans.items():
            column = self.column(fact)
            boxes[fact] = Span(np.maximum(column[0], np.int32(low)), np.minimum(column[1], np.int32(high)))
        left = changed = np.ones(self.people.size, np.bool_)
        for _ in range(1 + (FOUR_YEARS if months_in_a_ring([atom for atom, _ in atoms]) else len(boxes))):
            before = dict(boxes)
            for (left_side, right_side), holds in atoms:
                early, late = (left_side, right_side) if holds else (right_side, left_side)
                same = 0 if holds else 1  # whether the early one must be before the late one, not on the same day
                (one, last), (first, other) = boxes[early.fact], boxes[late.fact]
                last = np.minimum(last, _turn(_after(other, late.shifts) - same, early.shifts))
                first = np.maximum(first, _turn(_after(one, early.shifts) + same - 1, late.shifts) + 1)
                boxes[early.fact], boxes[late.fact] = Span(one, last), Span(first, other)
            left = np.logical_and.reduce([span.low <= span.high for span in boxes.values()], initial=True)
            new = [(old, boxes[day]) for day, old in before.items()]
            changed = left & np.any([(old.low != now.low) | (old.high != now.high) for old, now in new], axis=0)
            if not changed.any():
                break
        return boxes, left & ~changed

    # The rest is for one question at a time: the whole answer, the same as everyone would get alone.

    def answers(self, goal: int) -> list[Answer]:
        """Everyone's whole answer."""
        values, depends = self.values(goal), self.depends(goal)
        steps: list[list[Step]] = [[] for _ in values]
        for number, who, taken, facts in self.steps(goal):
            value, versions, looked = self.values(number), self.listed(taken), self.listed(facts)
            for person in np.flatnonzero(self.unpacked(who)):
                steps[person].insert(0, Step(number, value[person], versions[person], looked[person]))
        rows = zip(values, depends, steps, strict=True)
        return [self.answered(goal, value, facts, reasons) for value, facts, reasons in rows]

    def listed(self, planes: dict[int, Plane]) -> list[tuple[int, ...]]:
        """For each person the numbers on whose planes she is."""
        on = {number: self.unpacked(planes[number]) for number in sorted(planes)}
        return [tuple(number for number, truth in on.items() if truth[i]) for i in range(self.people.size)]

    def values(self, number: int) -> list[Any]:
        """What is possible of a concept for everyone, as `Evaluation.value` has it."""
        diagram = self.concept(number)
        if self.law["concepts"][number]["type"] not in "dn":
            found = self.arriving(diagram)
            bits = [np.int32(leaf) * self.unpacked(ways[NOWHERE]) for leaf, ways in found.items()]
            return list(np.bitwise_or.reduce(bits).tolist())
        low, high = np.full(self.people.size, FAR), np.full(self.people.size, -FAR)
        for leaf, way, plane in [(leaf, *row) for leaf, ways in self.arriving(diagram).items() for row in ways.items()]:
            boxes, some = self.boxes(way, days(leaf))
            some = some & self.unpacked(plane)
            ends: Any = (
                [_after(end, leaf.shifts) for end in boxes[leaf.fact]] if isinstance(leaf, Moved) else (leaf, leaf)
            )
            for ufunc, end, least in zip((np.minimum, np.maximum), (low, high), ends, strict=True):
                ufunc(end, least, where=some, out=end)
        return list(zip(low.tolist(), high.tolist(), strict=True))

    def depends(self, goal: int) -> list[tuple[int, ...]]:
        """The facts of which a second life, all else being equal, can make another answer."""
        diagram = self.concept(goal)
        facts = days(diagram).union(test for test in tested(diagram) if isinstance(test, int))
        differs = {fact: self.store.joined(diagram, self._again(diagram, fact), self._differs) for fact in facts}
        return self.listed({fact: self.truth(found)[1] for fact, found in differs.items()})

    def _again(self, diagram: Diagram, fact: int) -> Diagram:
        """The same of the second life of a fact."""
        again = fact + len(self.people.columns)

        def leaf(old: Any) -> Any:  # noqa: ANN401 - a leaf to a leaf
            return old._replace(fact=again) if isinstance(old, Moved) and old.fact == fact else old

        def test(node: Node, keys: Sequence[int]) -> Diagram:
            if isinstance(node.test, Atom):
                return self.at_most(leaf(node.test.left), leaf(node.test.right))
            return self.store.node(again if node.test == fact else node.test, node.ends, keys)

        return self.store.rebuilt(diagram, test, leaf)

    def _differs(self, one: Leaf, other: Leaf) -> Diagram:
        if one == other or (isinstance(one, int) and isinstance(other, int)):
            return NO if one == other else YES
        return self.store.when(self.at_most(one, other), self.store.when(self.at_most(other, one), NO, YES), YES)

    def truths(self, e: Expression) -> tuple[Plane, Plane]:
        """For whom a no, and for whom a yes is possible of an expression."""
        return self.truth(self.expression(e))

    def some(self, who: Plane | int) -> bool:
        """Whether it is anybody."""
        return bool(np.any(who))

    def exact(self, diagram: Diagram) -> Diagram:
        """The law as it is for nobody in particular: atoms and open days stay what they are."""
        return diagram


def bounds(law: Tree, pairs: Sequence[Pair], people: Population, today: int) -> list[tuple[Interval, Interval]]:
    """For each pair of a joined law, who gains and who loses: [certain, possible] of each."""
    crowd = Crowd(law, people, today)
    return [(_counted(crowd, pair.gains), _counted(crowd, pair.loses)) for pair in pairs]


def _counted(crowd: Crowd, goal: int) -> Interval:
    no, yes = crowd.truth(crowd.concept(goal))
    certain, possible = (int(np.bitwise_count(plane).sum()) for plane in (yes & ~no, yes))
    return certain, possible


def _kids(node: Node) -> Iterator[tuple[Diagram, Interval]]:
    starts = [-FAR, *(end + 1 for end in node.ends)]
    return zip(node.kids, zip(starts, [*node.ends, FAR], strict=True), strict=True)


def _after(column: Column, shifts: Shifts) -> Column:
    """The twin of `days.after` for a column."""
    for months, more in shifts:
        if months:
            month = column.astype("datetime64[D]").astype("datetime64[M]")
            start, first, last = (
                m.astype("datetime64[D]").astype(np.int32) for m in (month, month + months, month + months + 1)
            )
            column = np.minimum(first + (column - start), last - 1)
        column = column + np.int32(more)
    return column


def _turn(last: Column, shifts: Shifts) -> Column:
    """The twin of `days.turn` for a column."""
    column = last
    for months, more in reversed(shifts):
        column = _after(column - np.int32(more), ((-months, 0),))
    while (early := _after(column + 1, shifts) <= last).any():
        column = column + early.astype(np.int32)
    while (late := _after(column, shifts) > last).any():
        column = column - late.astype(np.int32)
    return column
