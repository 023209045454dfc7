"""Decision diagrams: an answer as a function of what is still open.

Theory. A *reduced, ordered decision diagram* (Bryant 1986; with many values, Srinivasan 1990) tests one fact at each
node, in one order on every way, never twice, and shares equal parts. Two diagrams over the same open facts are then
the same object exactly if they say the same of every possible world. So nothing has to be searched: the leaves that a
diagram can reach *are* the answers that some possible world gives (supervaluation, van Fraassen 1966), and the facts
on its nodes *are* those that can still change the answer.

Every fact is read as a line of whole numbers that a node cuts into regions: no and yes are 0 and 1, choices are counted
from 0, days and numbers are themselves. A leaf is a value, as in `values`; of days and numbers, one value or a day that
is still open, moved (`Moved`). Where two open days are compared, the comparison is itself something to be tested: an
`Atom`.
"""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple, TypeAlias

from sayso.rules.values import NO, YES, Possible, TangledError

NODES_MAX: Final = 200_000  # about 100 MB; the whole rulebook on one day needs 3,000
Shifts: TypeAlias = tuple[tuple[int, int], ...]  # (months, days), done in this order


class Moved(NamedTuple):
    """An open day or number after its shifts."""

    fact: int
    shifts: Shifts


class Atom(NamedTuple):
    """Whether one open day is on or before another."""

    left: Moved
    right: Moved


Leaf: TypeAlias = int | Moved
Tested: TypeAlias = int | Atom


class Node:
    """One test: `kids[i]` holds up to `ends[i]`, the last one beyond; with what it can come to and turns on."""

    __slots__ = ("days", "ends", "kids", "leaves", "rank", "test", "tested")

    def __init__(self, rank: float, test: Tested, ends: tuple[int, ...], kids: tuple["Diagram", ...]) -> None:
        self.rank, self.test, self.ends, self.kids = rank, test, ends, kids
        self.leaves: frozenset[Leaf] = frozenset().union(*map(leaves, kids))
        self.tested: frozenset[Tested] = frozenset((test,)).union(*map(tested, kids))
        own = {side.fact for side in test} if isinstance(test, Atom) else ()
        self.days: frozenset[int] = frozenset(own).union(*map(days, kids))


Diagram: TypeAlias = Leaf | Node


def leaves(diagram: Diagram) -> frozenset[Leaf]:
    """Everything that it can come to."""
    return diagram.leaves if isinstance(diagram, Node) else frozenset((diagram,))


def tested(diagram: Diagram) -> frozenset[Tested]:
    """Everything that it can still turn on."""
    return diagram.tested if isinstance(diagram, Node) else frozenset()


def days(diagram: Diagram) -> frozenset[int]:
    """The days and numbers that are still open in atoms or leaves; without any, a diagram is exact as it stands."""
    if isinstance(diagram, Node):
        return diagram.days
    return frozenset((diagram.fact,) if isinstance(diagram, Moved) else ())


class Diagrams:
    """A store in which equal diagrams are one object."""

    def __init__(self) -> None:
        self.nodes: dict[tuple[Tested, tuple[int, ...], tuple[Diagram, ...]], Node] = {}
        self.selected: dict[tuple[Node, tuple[Leaf, ...], tuple[Diagram, ...]], Diagram] = {}
        self.exact: dict[tuple[Diagram, tuple[Possible, ...]], Diagram] = {}
        self.atoms: dict[Atom, float] = {}

    def rank(self, test: Tested) -> float:
        """Where it stands in the order: facts by number, an atom behind both its facts."""
        if isinstance(test, int):
            return test
        behind = max(test.left.fact, test.right.fact)
        return self.atoms.setdefault(test, behind + 1 - 1 / (len(self.atoms) + 2))

    def node(self, test: Tested, ends: Sequence[int], kids: Sequence[Diagram]) -> Diagram:
        """One test; regions that lead to the same are one, and a test that changes nothing is none."""
        cut, kept = [], [kids[0]]
        for end, kid in zip(ends, kids[1:], strict=True):
            if kid != kept[-1]:
                cut.append(end)
                kept.append(kid)
        if not cut:
            return kept[0]
        key = (test, tuple(cut), tuple(kept))
        if key not in self.nodes:
            if len(self.nodes) > NODES_MAX:
                raise TangledError
            self.nodes[key] = Node(self.rank(test), *key)
        return self.nodes[key]

    def select(self, diagram: Diagram, keys: tuple[Leaf, ...], kids: tuple[Diagram, ...]) -> Diagram:
        """Put `kids[i]` wherever the diagram comes to `keys[i]`. Every operation is made of this one."""
        if not isinstance(diagram, Node):
            return kids[keys.index(diagram)]
        if kids.count(kids[0]) == len(kids):
            return kids[0]
        found = self.selected.get((diagram, keys, kids))
        if found is None:
            parts = (diagram, *kids)
            rank = min([part.rank for part in parts if isinstance(part, Node)])
            top = [part for part in parts if isinstance(part, Node) and part.rank == rank]
            ends = top[0].ends if len(top) == 1 else tuple(sorted({end for node in top for end in node.ends}))
            columns = [_regions(part, rank, ends) for part in parts]
            made = [
                self.select(first, keys, rest)
                for first, *rest_ in zip(*columns, strict=True)
                for rest in [tuple(rest_)]
            ]
            found = self.selected[diagram, keys, kids] = self.node(top[0].test, ends, made)
        return found

    def when(self, condition: Diagram, then: Diagram, otherwise: Diagram) -> Diagram:
        """One of two, by a condition."""
        return self.select(condition, (NO, YES), (otherwise, then))

    def bind(self, diagram: Diagram, change: Callable[[Any], Diagram]) -> Diagram:
        """Put something in the place of each leaf."""
        keys = tuple(leaves(diagram))
        return self.select(diagram, keys, tuple(change(key) for key in keys))

    def joined(self, one: Diagram, other: Diagram, how: Callable[[Any, Any], Diagram]) -> Diagram:
        """Join each leaf of one with each leaf of the other."""
        return self.bind(one, lambda left: self.bind(other, lambda right: how(left, right)))

    def rebuilt(
        self, diagram: Diagram, test: Callable[[Node, tuple[int, ...]], Diagram], leaf: Callable[[Leaf], Diagram]
    ) -> Diagram:
        """The same with other leaves and tests; `test` comes to the given keys, one for each kid."""
        done: dict[Diagram, Diagram] = {}

        def visit(part: Diagram) -> Diagram:
            if not isinstance(part, Node):
                return leaf(part)
            if part not in done:
                keys = (NO, YES) if isinstance(part.test, Atom) else tuple(range(len(part.kids)))
                done[part] = self.select(test(part, keys), keys, tuple(visit(kid) for kid in part.kids))
            return done[part]

        return visit(diagram)


def _regions(diagram: Diagram, rank: float, ends: Sequence[int]) -> Sequence[Diagram]:
    """What is left of a diagram in each region, if this is what it tests; else itself."""
    if not isinstance(diagram, Node) or diagram.rank != rank:
        return (diagram,) * (len(ends) + 1)
    if diagram.ends is ends:
        return diagram.kids
    return [*(diagram.kids[bisect_left(diagram.ends, end)] for end in ends), diagram.kids[-1]]


def nodes(diagram: Diagram) -> list[Node]:
    """Every test of it, once."""
    found = {diagram: None} if isinstance(diagram, Node) else {}
    for node in (waiting := list(found)):  # grows while it is read
        new = dict.fromkeys(kid for kid in node.kids if isinstance(kid, Node) and kid not in found)
        found |= new
        waiting += new
    return waiting


def region(node: Node, number: int, possible: Possible) -> Possible:
    """What is possible of the fact in one region of its node: bits, or an interval; 0 if nothing is."""
    first = node.ends[number - 1] + 1 if number else None
    last = node.ends[number] if number < len(node.ends) else None
    if not isinstance(possible, tuple):
        return possible & (-1 << (first or 0)) & ((2 << last) - 1 if last is not None else -1)
    low, high = possible
    part = (low if first is None else max(low, first), high if last is None else min(high, last))
    return part if part[0] <= part[1] else 0


def settles(diagram: Diagram, told: Mapping[Tested, Possible]) -> bool:
    """Whether only one thing is possible of it if of these facts only so much is."""
    seen = {diagram}
    for part in (waiting := [diagram] if isinstance(diagram, Node) else []):  # grows while it is read
        rows = [region(part, i, told[part.test]) if part.test in told else 1 for i in range(len(part.kids))]
        new = {kid for kid, row in zip(part.kids, rows, strict=True) if row} - seen
        seen |= new
        waiting += [kid for kid in new if isinstance(kid, Node)]
    return sum(not isinstance(part, Node) for part in seen) == 1
