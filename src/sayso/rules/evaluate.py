"""Answer questions about one person: a rule, read over what is still possible, is a decision diagram.

What she told is put in; what is open stays a test of the diagram (see `diagram`). Operators join diagrams, so that a
fact met twice is still one fact, and the result is exact: a value is open only if two possible worlds differ, and it
depends only on facts that can change it.

The steps are read off afterwards, from the question down: each part that is so for somebody *marks* what made it so.
Of an `all` that is no, that is the first part that is no; of an open one, its open parts; of a table, every condition
up to the first that holds.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise
from operator import or_
from typing import Any, Final, NamedTuple, TypeAlias

from sayso.rules.days import at_most, exact, moved
from sayso.rules.diagram import NODES_MAX, Diagram, Diagrams, Leaf, Moved, leaves, tested
from sayso.rules.values import NO, OPEN, YES, Case, Expression, Possible, Tree, domain, settled

ALWAYS: Final[Expression] = ["value", YES]


Mask: TypeAlias = Any  # of whom something is so: of one person 0 or 1, in `planes` a bit for each


class Step(NamedTuple):
    """One concept of the reasoning: its number, value, the versions that spoke, the facts that it looked at."""

    concept: int
    value: Possible
    versions: tuple[int, ...]
    facts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What is possible of the answer, the facts that can change it, the steps, and the day to check it against."""

    goal: int
    value: Possible
    depends: tuple[int, ...]
    steps: tuple[Step, ...]
    check: int | None  # the day of knowledge, if the question is about a later day

    @property
    def definite(self) -> bool:
        """Whether it may be shown as the law's answer on that day, without a flag."""
        return settled(self.value) and self.check is None


_store = Diagrams()


class Evaluation:
    """A law read for one person and day; several questions share what they rest on.

    What is said of her is a mask: 1 if it is so. `planes` says the same of many people, with a bit for each.
    """

    everyone: Mask = 1

    def __init__(self, law: Tree, possible: tuple[Possible, ...], today: int) -> None:
        global _store  # noqa: PLW0603 - what was worked out for one person serves the next
        if len(_store.nodes) > NODES_MAX // 2:
            _store = Diagrams()
        self.law, self.possible, self.today, self.store = law, possible, today, _store
        self.read: dict[int, tuple[Expression, Diagram]] = {}  # by the expression's identity, which lives as long
        self.tables: dict[int, Expression] = {}

    def answer(self, goal: int) -> Answer:
        """Answer one question."""
        diagram = self.exact(self.concept(goal))
        kinds = [concept["type"] for concept in self.law["concepts"]]
        steps = [
            Step(number, self.value(self.concept(number), kinds[number]), _set(taken), _set(facts))
            for number, _, taken, facts in self.steps(goal)
        ]
        depends = tuple(sorted(test for test in tested(diagram) if isinstance(test, int)))
        return self.answered(goal, steps[0].value, depends, steps[::-1])

    def answered(self, goal: int, value: Possible, depends: tuple[int, ...], steps: Sequence[Step]) -> Answer:
        """Put an answer together: it is to be checked after the day on which the first of its versions was known."""
        known = min(self.law["concepts"][step.concept]["law"][v][3] for step in steps for v in step.versions)
        return Answer(goal, value, depends, tuple(steps), known if self.today > known else None)

    def value(self, diagram: Diagram, kind: str = "b") -> Possible:
        """What is possible of it: bits, or from the least to the most."""
        values: list[int] = list(leaves(self.exact(diagram)))  # type: ignore[arg-type]  # of an exact diagram
        return (min(values), max(values)) if kind in "dn" else reduce(or_, values)

    def concept(self, number: int) -> Diagram:
        """Read a concept: a table of its versions, the last one first."""
        if number not in self.tables:
            concept = self.law["concepts"][number]
            day, law = concept["chosen"] or ["today"], concept["law"]
            rows = [[["le", ["value", [version[0]]], day], version[1]] for version in law[:0:-1]]
            self.tables[number] = ["if", *rows, law[0][1]]
        return self.expression(self.tables[number])

    def expression(self, e: Expression) -> Diagram:
        """Read an expression of the compiled tree once."""
        if id(e) not in self.read:
            self.read[id(e)] = e, self._expression(e)
        return self.read[id(e)][1]

    def _expression(self, e: Expression) -> Diagram:  # noqa: C901, PLR0911, PLR0912 - one arm per operator reads best
        bind, when = self.store.bind, self.store.when
        match e[0]:
            case "fact":
                return self.fact(e[1])
            case "concept":
                return self.concept(e[1])
            case "value":
                return e[1][0] if isinstance(e[1], list) else e[1]  # type: ignore[no-any-return]  # JSON
            case "today":
                return self.today
            case "not":
                return bind(self.expression(e[1]), lambda leaf: NO + YES - leaf)
            case "all":
                return self._junction(e[1:], NO)
            case "any":
                return self._junction(e[1:], YES)
            case "in":
                return bind(self.expression(e[1]), lambda leaf: YES if leaf & e[2] else NO)
            case "shift":
                return bind(self.expression(e[1]), lambda leaf: moved(leaf, e[2], e[3]))
            case "le":
                return self._join(self.at_most, e[1:])
            case "min":
                return self._join(lambda one, other: when(self.at_most(one, other), one, other), e[1:])
            case "max":
                return self._join(lambda one, other: when(self.at_most(one, other), other, one), e[1:])
            case _:
                return self._table(_rows(e))

    def fact(self, number: int) -> Diagram:
        """What she told, or a test; of facts that exclude each other the first that is yes makes the others no."""
        value = self.possible[number]
        if isinstance(value, tuple):
            return value[0] if settled(value) else Moved(number, ())
        bits = [bit for bit in range(value.bit_length()) if value >> bit & 1]
        diagram = self.store.node(number, bits[:-1], [1 << bit for bit in bits])
        for other in self.law["facts"][number].get("never", ()):
            if other < number:
                diagram = self.store.when(self.fact(other), NO, diagram)
        return diagram

    def _join(self, how: Callable[[Any, Any], Diagram], parts: Sequence[Expression]) -> Diagram:
        return reduce(lambda one, other: self.store.joined(one, other, how), map(self.expression, parts))

    def _junction(self, parts: Iterable[Expression], breaks: int) -> Diagram:
        """Read `all` (broken by a no) and `any` (broken by a yes): a table of what breaks it."""
        options: list[tuple[Diagram, Diagram]] = []
        for part in map(self.expression, parts):
            value = self.value(part)
            if value == breaks:
                return breaks
            if value == OPEN:
                options.append((part if breaks == YES else self.store.when(part, NO, YES), breaks))
        return self._first([*options, (YES, NO + YES - breaks)])

    def _table(self, rows: Sequence[Expression]) -> Diagram:
        """Read the first row that holds."""
        options: list[tuple[Diagram, Diagram]] = []
        for condition, term in rows:
            holds = self.expression(condition)
            value = self.value(holds)
            if value != NO:
                options.append((YES if value == YES else holds, self.expression(term)))
            if value == YES:
                break
        return self._first(options)

    def _first(self, options: Sequence[tuple[Diagram, Diagram]]) -> Diagram:
        diagram: Diagram = NO
        for holds, then in reversed(options):
            diagram = self.store.when(holds, then, diagram)
        return diagram

    # The steps: who rests on what. A mark is the number of a fact, or ~number of a concept.

    def steps(self, goal: int) -> Iterator[tuple[int, Mask, dict[int, Mask], dict[int, Mask]]]:
        """Each concept that made the goal so, the goal first: for whom, by which versions, looking at which facts."""
        marked = {~goal: self.everyone}
        for number in range(goal, -1, -1):
            if self.some(marked.get(~number, 0)):
                self.concept(number)
                own: dict[int, Mask] = {}
                rows = _rows(self.tables[number])
                taken = self._tried(rows, marked[~number], own)
                for mark in [mark for mark in own if mark < 0]:
                    add_mark(marked, mark, own.pop(mark))
                yield number, marked[~number], {len(rows) - 1 - row: who for row, who in taken.items()}, own

    def _tried(self, rows: Sequence[Expression], who: Mask, own: dict[int, Mask]) -> dict[int, Mask]:
        """Mark the rows of a table that may be the first that holds, and all conditions before."""
        taken = {}
        for i, (condition, term) in enumerate(rows):
            if not self.some(who):
                break
            no, yes = self.truths(condition)
            self._marks(condition, who, own)
            taken[i] = who & yes
            self._marks(term, taken[i], own)
            who = who & no
        return taken

    def _marks(self, e: Expression, who: Mask, own: dict[int, Mask]) -> None:
        """Mark what made an expression so: of a broken `all` the first no, of an open one its open parts."""
        if not self.some(who):
            return
        match e[0]:
            case "fact" | "concept":
                add_mark(own, e[1] if e[0] == "fact" else ~e[1], who)
            case "all" | "any":
                # Of each part: who may have lost the whole by it, and who may have kept it.
                parts = [(part, *self.truths(part)[:: 1 if e[0] == "all" else -1]) for part in e[1:]]
                whole = reduce(lambda rest, part: rest & ~part[1], parts, self.everyone)
                for part, _, kept in parts:
                    self._marks(part, who & ~kept, own)
                    who = who & kept
                for part, lost, _ in parts:
                    self._marks(part, who & (lost | whole), own)
            case "if":
                self._tried(_rows(e), who, own)
            case _:
                for part in e[1:]:
                    if isinstance(part, list) and part and isinstance(part[0], str):
                        self._marks(part, who, own)

    def truths(self, e: Expression) -> tuple[Mask, Mask]:
        """For whom a no, and for whom a yes is possible."""
        value = self.value(self.expression(e))
        return value & NO, (value & YES) >> 1  # type: ignore[operator]  # of yes or no

    def some(self, who: Mask) -> bool:
        """Whether it is anybody."""
        return bool(who)

    def at_most(self, left: Leaf, right: Leaf) -> Diagram:
        """Whether one day is on or before another."""
        return at_most(self.store, self.possible, left, right)

    def exact(self, diagram: Diagram) -> Diagram:
        """The same diagram, with nothing left to find out about days that are compared."""
        return exact(self.store, self.possible, diagram)


def _rows(table: Expression) -> list[Expression]:
    return [*table[1:-1], [ALWAYS, table[-1]]]


def add_mark(masks: dict[Any, Mask], mark: object, who: Mask) -> None:
    """Mark something for somebody more."""
    masks[mark] = masks[mark] | who if mark in masks else who


def _set(masks: Mapping[int, Any]) -> tuple[int, ...]:
    return tuple(sorted(number for number, who in masks.items() if who))


def parts(value: Possible, ends: Iterable[int]) -> list[Possible]:
    """Split what is possible of a fact: each choice, or an interval at these ends (else in the middle)."""
    if not isinstance(value, tuple):
        return [1 << bit for bit in range(value.bit_length()) if value >> bit & 1]
    low, high = value
    cut = sorted({end for end in ends if low <= end < high}) or [(low + high) // 2]
    return [(end + 1, next_) for end, next_ in pairwise([low - 1, *cut, high])]


def told(law: Tree, possible: tuple[Possible, ...], fact: int, part: Possible) -> tuple[Possible, ...]:
    """The same worlds, but of this fact only that part; what excludes it is then no."""
    excluded = law["facts"][fact].get("never", ()) if part == YES else ()
    return tuple(part if i == fact else NO if i in excluded else value for i, value in enumerate(possible))


def evaluate(law: Tree, goal: int, case: Case, today: int) -> Answer:
    """Answer one question; see the head of this module."""
    return Evaluation(law, case.possible, today).answer(goal)


def blank(law: Tree) -> Case:
    """Nothing told yet."""
    facts = law["facts"]
    return Case(tuple(domain(fact) for fact in facts), tuple(fact.get("open", "not asked") for fact in facts))
