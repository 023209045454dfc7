"""Compare days (and numbers) that may still be open.

A day that is open is left open, with what is done to it (`Moved`). Comparing it with a known day cuts its line; so
rules that ask the same thing in other words come to the same diagram. Comparing two open days makes an `Atom`, which
says nothing of what the two have to do with other atoms and cuts. `exact` puts that right: it reads each such day at
its *points*. All worlds with one outcome of the comparisons are closed under taking the earlier of each day; so an
outcome that is possible has an earliest world, and its days are ends of what is possible, or just behind a cut, or
carried from such days over comparisons, over no day twice. Where the answer is itself a day, the latest worlds are read
as well.
"""

from collections.abc import Sequence
from typing import Any, Final

from sayso.rules.diagram import Atom, Diagram, Diagrams, Leaf, Moved, Node, Shifts, days, leaves, nodes, tested
from sayso.rules.values import NO, YES, Possible, shift

FOUR_YEARS: Final = 1500  # days, after which the lengths of months repeat


def at_most(store: Diagrams, possible: Sequence[Possible], left: Leaf, right: Leaf) -> Diagram:
    """Whether one day is on or before another: known, a cut of the open one's line, or an atom."""
    if isinstance(left, int) and isinstance(right, int):
        return YES if left <= right else NO
    if isinstance(left, int):
        return _cut(store, possible, right, left - 1, (NO, YES))  # type: ignore[arg-type]  # one of them is open
    if isinstance(right, int):
        return _cut(store, possible, left, right, (YES, NO))
    if left.fact != right.fact:
        return store.node(Atom(left, right), (0,), (NO, YES))
    (least, most), (other_least, other_most) = _moves(left.shifts), _moves(right.shifts)
    if most <= other_least or least > other_most:
        return YES if most <= other_least else NO
    low, high = possible[left.fact]  # type: ignore[misc]  # only days and numbers are compared
    holds = [YES if after(day, left.shifts) <= after(day, right.shifts) else NO for day in range(low, high + 1)]
    return store.node(left.fact, range(low, high), holds)


def _cut(store: Diagrams, possible: Sequence[Possible], leaf: Moved, last: int, kids: tuple[int, int]) -> Diagram:
    """A test whether an open day, moved, is not after a known one."""
    (low, high), end = possible[leaf.fact], turn(last, leaf.shifts)  # type: ignore[misc]  # as in at_most
    return store.node(leaf.fact, (end,), kids) if low <= end < high else kids[end < high]


def exact(store: Diagrams, possible: Sequence[Possible], diagram: Diagram) -> Diagram:
    """The same without atoms and without open days as leaves: each such day is read at its points."""
    if not (open_days := sorted(days(diagram))):
        return diagram
    key = (diagram, tuple(possible[day] for day in open_days))
    if key not in store.exact:
        points = _points(possible, diagram)

        def read(leaf: Leaf) -> Diagram:
            if isinstance(leaf, int):
                return leaf
            at = points[leaf.fact]
            return store.node(leaf.fact, [day - 1 for day in at[1:]], [after(day, leaf.shifts) for day in at])

        def test(node: Node, keys: tuple[int, ...]) -> Diagram:
            if not isinstance(node.test, Atom):
                return store.node(node.test, node.ends, keys)
            left, right = node.test  # the one that is tested first is read, the other cut
            if left.fact < right.fact:
                return store.bind(read(left), lambda day: at_most(store, possible, day, right))
            return store.bind(read(right), lambda day: at_most(store, possible, left, day))

        store.exact[key] = store.rebuilt(diagram, test, read)
    return store.exact[key]


def _points(possible: Sequence[Possible], diagram: Diagram) -> dict[int, list[int]]:
    """The days at which to read each open day."""
    atoms = [test for test in tested(diagram) if isinstance(test, Atom)]
    boxes: dict[int, Any] = {day: possible[day] for day in days(diagram)}
    points: dict[int, set[int]] = {day: set() for day in boxes}
    for step in (1, 0) if any(isinstance(leaf, Moved) for leaf in leaves(diagram)) else (1,):
        ends = {day: {box[1 - step]} for day, box in boxes.items()}
        for node in nodes(diagram):
            if isinstance(node.test, int) and node.test in boxes:
                ends[node.test].update(end + step for end in node.ends)
        for _ in range(FOUR_YEARS if months_in_a_ring(atoms) else len(boxes)):
            before = {day: set(found) for day, found in ends.items()}
            for (one, left), (other, right) in atoms:
                ends[one].update(turn(after(day, right), left) + step for day in before[other])
                ends[other].update(turn(after(day, left) - 1, right) + step for day in before[one])
            for day, (low, high) in boxes.items():
                ends[day] = {end for end in ends[day] if low <= end <= high}
            if ends == before:
                break
        points = {day: found | ends[day] for day, found in points.items()}
    return {day: sorted(found) for day, found in points.items()}


def months_in_a_ring(atoms: Sequence[Atom]) -> bool:
    """Whether days are compared in a ring, and by months: only there can a day be carried round more than once."""
    met = [side.fact for atom in atoms for side in atom]
    ring = [atom for atom in atoms if all(met.count(side.fact) > 1 for side in atom)]
    if len(ring) < len(atoms):
        return months_in_a_ring(ring)
    return any(months for atom in ring for side in atom for months, _ in side.shifts)


def moved(leaf: Leaf, months: int, more: int) -> Leaf:
    """A day, perhaps open, some months and then some days later."""
    if isinstance(leaf, int):
        return shift(leaf, months, more)
    *before, last = leaf.shifts or [(0, 0)]
    new = [last, (months, more)] if months else [(last[0], last[1] + more)]
    return Moved(leaf.fact, tuple(pair for pair in (*before, *new) if pair != (0, 0)))


def after(day: int, shifts: Shifts) -> int:
    """A day after its shifts."""
    for months, more in shifts:
        day = shift(day, months, more)
    return day


def _moves(shifts: Shifts) -> tuple[int, int]:
    """By how many days these shifts move a day, at least and at most; a month has 28 to 31."""
    ends = [(28 * months + more, 31 * months + more) for months, more in shifts]
    return sum(map(min, ends)), sum(map(max, ends))


def turn(last: int, shifts: Shifts) -> int:
    """The last day that, after its shifts, is not after `last`."""
    day = last
    for months, more in reversed(shifts):
        day = shift(day - more, -months, 0)
    while after(day + 1, shifts) <= last:
        day += 1
    while after(day, shifts) > last:
        day -= 1
    return day
