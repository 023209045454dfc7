"""The oracle: what a question may come to, found by clingo over all possible worlds, not by our evaluator.

The law becomes an answer-set program: a choice for each fact, a rule for each part of each expression. It is
grounded once for a law, a day and a question; each person is then a set of assumptions. A value is possible if some
stable model has it (*brave* reasoning); the answer is settled if only one is.
"""

from typing import Any

import clingo

from sayso.rules.values import Case, Possible, shift


class _Shift:
    def moved(self, day: clingo.Symbol, months: clingo.Symbol, days: clingo.Symbol) -> clingo.Symbol:
        return clingo.Number(shift(day.number, months.number, days.number))


class Worlds:
    """All worlds of one law on one day."""

    def __init__(self, law: dict[str, Any], today: int) -> None:
        self.law, self.today, self.lines, self.count = law, today, [], 0
        for i, fact in enumerate(law["facts"]):
            self.lines.append(f"1 {{ fact{i}(({';'.join(map(str, _values(fact)))})) }} 1.")
            self.lines += [f":- fact{i}(2), fact{other}(2)." for other in fact.get("never", ())]
        for i, concept in enumerate(law["concepts"]):
            self._concept(i, concept)
        self.control = clingo.Control(["--warn=none"])
        self.control.add("base", [], "\n".join(self.lines))
        self.control.ground([("base", [])], context=_Shift())

    def _concept(self, number: int, concept: dict[str, Any]) -> None:
        starts = [version[0] for version in concept["law"]]
        day = self._term(["today"] if concept["chosen"] is None else concept["chosen"])
        for i, version in enumerate(concept["law"]):
            upper = f", D < {starts[i + 1]}" if i + 1 < len(starts) else ""
            value = self._any(version[1], concept["type"])
            lower = f", D >= {starts[i]}" if i else ""  # a bound far away would be counted up to
            self.lines.append(f"concept{number}(V) :- t{day}(D){lower}{upper}, t{value}(V).")

    def _any(self, e: list[Any], kind: str) -> int:
        return self._condition(e) if kind == "b" and e[0] not in ("value", "if") else self._term(e)

    def _new(self) -> int:
        self.count += 1
        return self.count

    def _term(self, e: list[Any]) -> int:
        me, add = self._new(), self.lines.append
        match e[0]:
            case "fact" | "concept":
                add(f"t{me}(V) :- {e[0]}{e[1]}(V).")
            case "value":
                add(f"t{me}({e[1][0] if isinstance(e[1], list) else e[1]}).")
            case "today":
                add(f"t{me}({self.today}).")
            case "shift":
                add(f"t{me}(@moved(V,{e[2]},{e[3]})) :- t{self._term(e[1])}(V).")
            case "min" | "max":
                left, right, sign = self._term(e[1]), self._term(e[2]), "<=" if e[0] == "min" else ">="
                add(f"t{me}(A) :- t{left}(A), t{right}(B), A {sign} B.")
                add(f"t{me}(B) :- t{left}(A), t{right}(B), B {sign} A.")
            case "if":
                before = ""
                for condition, term in e[1:-1]:
                    holds, value = self._condition(condition), self._boolean_or_term(term)
                    add(f"t{me}(V) :- {before}t{holds}(2), t{value}(V).")
                    before += f"t{holds}(1), "
                add(f"t{me}(V) :- {before}t{self._boolean_or_term(e[-1])}(V).")
            case _:
                return self._condition(e)
        return me

    def _boolean_or_term(self, e: list[Any]) -> int:
        return self._condition(e) if e[0] in ("all", "any", "not", "le", "in") else self._term(e)

    def _condition(self, e: list[Any]) -> int:
        me, add = self._new(), self.lines.append
        match e[0]:
            case "all" | "any":
                parts = [self._boolean_or_term(part) for part in e[1:]]
                breaks, holds = (1, 2) if e[0] == "all" else (2, 1)
                for part in parts:
                    add(f"t{me}({breaks}) :- t{part}({breaks}).")
                add(f"t{me}({holds}) :- {', '.join(f't{part}({holds})' for part in parts)}.")
            case "not":
                add(f"t{me}(3-V) :- t{self._boolean_or_term(e[1])}(V).")
            case "le":
                left, right = self._term(e[1]), self._term(e[2])
                add(f"t{me}(2) :- t{left}(A), t{right}(B), A <= B.")
                add(f"t{me}(1) :- t{left}(A), t{right}(B), A > B.")
            case "in":
                part = self._term(e[1])
                add(f"t{me}(2) :- t{part}(V), V & {e[2]} != 0.")
                add(f"t{me}(1) :- t{part}(V), V & {e[2]} = 0.")
            case _:
                return self._term(e)
        return me

    def possible(self, goal: int, case: Case) -> set[int]:
        """The values that the question has in some possible world."""
        ruled_out = [
            (clingo.Function(f"fact{i}", [clingo.Number(value)]), False)
            for i, fact in enumerate(self.law["facts"])
            for value in _values(fact)
            if not _within(value, case.possible[i])
        ]
        found = set()
        for atom in self.control.symbolic_atoms.by_signature(f"concept{goal}", 1):
            if self.control.solve(assumptions=[*ruled_out, (atom.symbol, True)]).satisfiable:
                found.add(atom.symbol.arguments[0].number)
        return found


def _values(fact: dict[str, Any]) -> list[int]:
    if fact["type"] in "dn":
        return list(range(fact["low"], fact["high"] + 1))
    return [1 << bit for bit in range(2 if fact["type"] == "b" else len(fact["choices"]))]


def _within(value: int, part: Possible) -> bool:
    return part[0] <= value <= part[1] if isinstance(part, tuple) else bool(value & part)
