"""Laws and people made up by dice: every operator of the compiled tree, domains small enough to try all worlds."""

import random
from typing import Any

from sayso.rules.evaluate import blank, told
from sayso.rules.values import NO, YES, Case, Possible

DAY_LOW, DAY_HIGH = 0, 34
FIRST = -719162


def random_law(dice: random.Random, *, days: bool = True) -> dict[str, Any]:
    """Make up a law of about six concepts over about six facts, with days and numbers or without."""
    facts: list[dict[str, Any]] = [
        {"name": f"b{i}", "type": "b", "touches": dice.randrange(3)} for i in range(dice.randint(2, 4))
    ]
    if len(facts) > 2 and dice.random() < 0.5:
        facts[0]["never"], facts[1]["never"] = [1], [0]
    facts += [
        {"name": f"c{i}", "type": "c", "touches": 1, "choices": ["x", "y", "z"]} for i in range(dice.randint(0, 1))
    ]
    count = dice.randint(0, 3) * days
    low, high = (24, 34) if count > 2 else (DAY_LOW, DAY_HIGH)  # few enough to try all worlds, over the end of a month
    facts += [{"name": f"d{i}", "type": "d", "touches": 0, "low": low, "high": high} for i in range(count)]
    facts += [{"name": "n", "type": "n", "touches": 2, "low": 0, "high": 9}] * (dice.randint(0, 1) * days)
    facts.sort(key=lambda fact: fact["touches"])
    for i, fact in enumerate(facts):
        if "never" in fact:
            fact["never"] = [next(j for j, f in enumerate(facts) if j != i and "never" in f)]
    facts += [{"name": "open", "type": "b", "open": "law unsettled"}] * dice.randint(0, 1)
    maker = _Maker(dice, facts, days=days)
    for number in range(dice.randint(3, 8)):
        maker.concept(number)
    return {"language": 1, "facts": facts, "concepts": maker.concepts, "citations": []}


class _Maker:
    def __init__(self, dice: random.Random, facts: list[dict[str, Any]], *, days: bool) -> None:
        self.dice, self.facts, self.days = dice, facts, days
        self.concepts: list[dict[str, Any]] = []

    def concept(self, number: int) -> None:
        kind = self.dice.choice("bbbbbdcn" if self.days else "bbbbc")
        starts = sorted(self.dice.sample(range(1, 30), self.dice.randint(0, 2)))
        law = [[start, self.term(kind, 2), [], 1000] for start in [FIRST, *starts]]
        chosen = self.term("d", 0) if self.days and self.dice.random() < 0.3 else None
        row: dict[str, Any] = {
            "name": f"concept {number}",
            "type": kind,
            "chosen": chosen,
            "law": law,
            "says": {},
            "asks": "",
        }
        self.concepts.append(row | {"choices": ["x", "y", "z"], "topic": ["", "", ""], "kind": "step"})

    def named(self, kind: str) -> list[list[Any]]:
        """Facts and concepts of a type."""
        found = [["fact", i] for i, fact in enumerate(self.facts) if fact["type"] == kind]
        return found + [["concept", i] for i, c in enumerate(self.concepts) if c["type"] == kind]

    def term(self, kind: str, depth: int) -> list[Any]:
        dice = self.dice
        if kind == "b":
            return self.condition(depth) if dice.random() < 0.8 else self.table(kind, depth)
        if depth and dice.random() < 0.4:
            return self.table(kind, depth - 1)
        named = self.named(kind)
        if kind == "c":
            return dice.choice([*named, ["value", 1 << dice.randrange(3)]])
        leaf = dice.choice([*named, *named, ["value", [dice.randrange(34)] * 2], *([["today"]] if kind == "d" else [])])
        if leaf[0] == "value":
            leaf[1][1] = leaf[1][0]
        roll = dice.random()
        if roll < 0.25:
            return ["shift", leaf, dice.choice([0, 1, -1]) if kind == "d" else 0, dice.randint(-9, 9)]
        if roll < 0.4 and depth:
            return [dice.choice(["min", "max"]), leaf, self.term(kind, depth - 1)]
        return leaf

    def table(self, kind: str, depth: int) -> list[Any]:
        depth = max(depth - 1, 0)
        rows = [[self.condition(depth), self.term(kind, depth)] for _ in range(self.dice.randint(1, 2))]
        return ["if", *rows, self.term(kind, depth)]

    def condition(self, depth: int) -> list[Any]:
        dice = self.dice
        if depth and dice.random() < 0.6:
            op = dice.choice(["all", "any", "not"])
            count = 1 if op == "not" else dice.randint(2, 3)
            return [op, *(self.condition(depth - 1) for _ in range(count))]
        roll = dice.random()
        if roll < 0.3 and self.days:
            kind = dice.choice("dn")
            return ["le", self.term(kind, 0), self.term(kind, 0)]
        if roll < 0.45 and self.named("c"):
            return ["in", dice.choice(self.named("c")), dice.randint(1, 6)]
        return dice.choice(self.named("b"))


def random_case(law: dict[str, Any], dice: random.Random, withheld: float = 0.5) -> Case:
    """Make up a person: each fact told, told in part or withheld."""
    case = blank(law)
    possible, why = case.possible, list(case.why)
    for i, fact in enumerate(law["facts"]):
        if "open" in fact or dice.random() < withheld:
            why[i] = fact.get("open") or dice.choice(["not asked", "not asked", "declined", "does not know"])
            continue
        whole, part = possible[i], _part(possible[i], dice)
        if isinstance(whole, int) and not isinstance(part, tuple) and not whole & part:
            continue
        possible = told(law, possible, i, part)
        why[i] = "told" if part in (YES, NO) else "does not know"
    return Case(possible, tuple(why))


def _part(whole: Possible, dice: random.Random) -> Possible:
    if isinstance(whole, tuple):
        low = dice.randint(*whole)
        return (low, low if dice.random() < 0.6 else dice.randint(low, whole[1]))
    bits = [1 << bit for bit in range(whole.bit_length()) if whole >> bit & 1]
    return sum(dice.sample(bits, 1 if len(bits) < 3 or dice.random() < 0.7 else 2))
