"""A second oracle: a question worked out in every single world of one person, side by side in one array.

No rule of what is open is known here: each operator is read over plain values. An axis for each fact that is open; a
fact can change the answer if somewhere along its axis the answer changes. Of facts that exclude each other the first
that is yes makes the others no, so that every point of the array is a possible world.
"""

from typing import Any

import numpy as np

from sayso.rules.values import NO, YES, Case, shift


class EveryWorld:
    """All worlds of one law, one day and one person."""

    def __init__(self, law: dict[str, Any], today: int, case: Case) -> None:
        self.law, self.today = law, today
        lines = [np.array(_values(part)) for part in case.possible]
        grid = np.meshgrid(*lines, indexing="ij", sparse=True)
        self.facts: list[Any] = []
        for i, axis in enumerate(grid):
            excluded = [self.facts[other] == YES for other in law["facts"][i].get("never", ()) if other < i]
            self.facts.append(np.where(np.any(np.broadcast_arrays(*excluded), axis=0), NO, axis) if excluded else axis)
        self.shape = tuple(len(line) for line in lines)
        self.concepts: dict[int, Any] = {}

    def answer(self, goal: int) -> tuple[set[int], list[int]]:
        """Return the values that the question has in some world, and the facts along whose axis it changes."""
        found = np.broadcast_to(self.concept(goal), self.shape)
        changes = [i for i in range(len(self.shape)) if (found != found.take([0], axis=i)).any()]
        return set(np.unique(found).tolist()), changes

    def concept(self, number: int) -> Any:
        """Return a concept's value in every world."""
        if number not in self.concepts:
            concept = self.law["concepts"][number]
            day, versions = self.term(concept["chosen"] or ["today"]), concept["law"]
            found = self.term(versions[0][1])
            for version in versions[1:]:
                found = np.where(day >= version[0], self.term(version[1]), found)
            self.concepts[number] = found
        return self.concepts[number]

    def term(self, e: list[Any]) -> Any:  # noqa: C901, PLR0911 - one branch for each kind of term
        """Return a term's value in every world."""
        match e[0]:
            case "fact":
                return self.facts[e[1]]
            case "concept":
                return self.concept(e[1])
            case "value":
                return np.array(e[1][0] if isinstance(e[1], list) else e[1])
            case "today":
                return np.array(self.today)
            case "shift":
                return np.vectorize(lambda day: shift(int(day), e[2], e[3]), otypes=[int])(self.term(e[1]))
            case "min" | "max":
                one, other = (self.term(part) for part in e[1:])
                return np.minimum(one, other) if e[0] == "min" else np.maximum(one, other)
            case "if":
                found = self.term(e[-1])
                for condition, then in reversed(e[1:-1]):
                    found = np.where(self.term(condition) == YES, self.term(then), found)
                return found
            case "not":
                return NO + YES - self.term(e[1])
            case "le":
                holds = self.term(e[1]) <= self.term(e[2])
            case "in":
                holds = (self.term(e[1]) & e[2]) != 0
            case op:
                truths = np.broadcast_arrays(*(self.term(part) == YES for part in e[1:]))
                holds = np.all(truths, axis=0) if op == "all" else np.any(truths, axis=0)
        return np.where(holds, YES, NO)


def _values(part: Any) -> list[int]:
    if isinstance(part, tuple):
        return list(range(part[0], part[1] + 1))
    return [1 << bit for bit in range(part.bit_length()) if part >> bit & 1]
