"""Compile a rulebook into one small JSON tree: names resolved, types checked, cycles refused, dependencies first.

The tree is what travels: Python, numpy and the browser read the same one, and its hash names the law that gave an
answer. A table of yes and no becomes `any` and `all`, which Kleene's logic settles without splitting.
"""

import hashlib
import json
import re
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Final, Never

from sayso.rules.read import DAYS, NUMBER_MAX
from sayso.rules.syntax import Body, Citation, Concept, Condition, Fact, Overlay, Rulebook, Version
from sayso.rules.values import NO, YES, Expression, RuleError, Tree, day_number, day_text

FIRST_DAY: Final = day_number("0001-01-01")
REASONS: Final = ("law unsettled", "an official decides", "no law written")
TYPES: Final = {"b": "yes or no", "c": "one of", "d": "a day", "n": "a number"}
_COMPARE: Final = re.compile(
    r"(?:(?P<d>on or before|on or after|before|after|on)|(?P<n>at least|at most|more than|less than|exactly))"
    r" (?P<term>.+)"
)
_SHIFT: Final = re.compile(r"(?P<rest>.+) (?P<sign>plus|less) (?P<count>\d{1,5})(?: (?P<unit>day|week|month|year)s?)?")
_PICK: Final = re.compile(r"(?P<op>earlier|later|smaller|greater) of (?P<terms>.+)")
_CONSTANT: Final = (["value", NO], ["value", YES])


def compile_law(book: Rulebook, overlay: Overlay | None = None, goals: Collection[str] = ()) -> Tree:
    """Compile the goals (all concepts, if none) and what they rest on.

    Raises:
        RuleError: a name is unknown, a type does not fit, concepts rest on each other in a circle.
    """
    compiler = _Compiler(lay_over(book, overlay) if overlay else book)
    for goal in goals or compiler.book.concepts:
        if goal not in compiler.book.concepts:
            raise RuleError("rulebook", 1, goal, "there is no such concept", "Ask for one that a file has")
        compiler.concept(goal, ())
    return compiler.tree()


def digest(law: Tree) -> str:
    """Name a compiled law: SHA-256 over its JSON with sorted keys and no spaces."""
    text = json.dumps(law, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def lay_over(book: Rulebook, overlay: Overlay) -> Rulebook:
    """The rulebook with a reform laid over it, from the reform's day on."""
    concepts = dict(book.concepts)
    for name in (*overlay.as_it_stood_on, *overlay.changes):
        if name not in concepts:
            raise RuleError(overlay.where, overlay.line, name, "there is no such concept", "Name one that a file has")
        old = concepts[name]
        if name in overlay.as_it_stood_on:
            day = overlay.as_it_stood_on[name]
            stood = [version for version in old.law if version.start <= day]
            if not stood:
                raise RuleError(overlay.where, overlay.line, name, "no law is written for that day", "Take a later day")
            new: tuple[Version, ...] = (replace(stood[-1], start=overlay.start, until=None),)
        else:
            new = overlay.changes[name]
        before = tuple(version for version in old.law if version.start < new[0].start)
        chosen_by = "today" if name in overlay.as_it_stood_on else old.chosen_by
        concepts[name] = replace(old, law=(*before, *new), chosen_by=chosen_by)
    return replace(book, concepts=concepts)


@dataclass(slots=True)
class _Compiler:
    book: Rulebook
    unasked: dict[str, dict[str, Any]] = field(default_factory=dict)  # what only the law could settle
    concepts: dict[str, dict[str, Any]] = field(default_factory=dict)
    citations: dict[Citation, int] = field(default_factory=dict)

    def tree(self) -> Tree:
        """Everything compiled so far, with only the facts that it met, in that order: near ones make small diagrams."""
        met = (e[1] for c in self.concepts.values() for e in _walk([c["chosen"], c["law"]]) if e[0] == "fact")
        names = list(dict.fromkeys(met))
        number = {name: i for i, name in enumerate(names)}
        facts = [self.unasked.get(name) or self._fact(self.book.facts[name], number) for name in names]
        order = {name: i for i, name in enumerate(self.concepts)}
        concepts = [_number(concept, number, order) for concept in self.concepts.values()]
        return {"language": 1, "facts": facts, "concepts": concepts, "citations": [asdict(c) for c in self.citations]}

    def _fact(self, fact: Fact, number: Mapping[str, int]) -> dict[str, Any]:
        never = set(fact.never_with) | {
            other.name for other in self.book.facts.values() if fact.name in other.never_with
        }
        for name in never:
            if self._type(name) != "b" or fact.type != "b":
                raise RuleError(fact.where, fact.line, fact.name, f"“{name}” is no fact of yes or no", "Use “one of”")
        row: dict[str, Any] = {"name": fact.name, "type": fact.type, "asks": fact.asks, "help": fact.help}
        row |= {"touches": ("harmless", "personal", "intimate").index(fact.touches)}
        row |= {"low": fact.between[0], "high": fact.between[1], "unit": fact.unit} if fact.type in "dn" else {}
        row |= {"choices": list(fact.choices), "words": list(fact.choices.values())} if fact.choices else {}
        row |= {"past": True} if fact.past else {}
        return row | ({"never": sorted(number[name] for name in never if name in number)} if never else {})

    def _type(self, name: str) -> str:
        if name in self.book.facts:
            return self.book.facts[name].type
        gives = self.book.concepts[name].gives if name in self.book.concepts else ""
        return "c" if isinstance(gives, tuple) else gives

    def concept(self, name: str, path: tuple[str, ...]) -> None:
        """Compile one concept after those that it rests on."""
        if name in self.concepts:
            return
        concept = self.book.concepts[name]
        if name in path:
            circle = " → ".join((*path[path.index(name) :], name))
            raise RuleError(concept.where, concept.line, name, f"it rests on itself: {circle}", "Take one link out")
        work = _Work(self, concept, (*path, name))
        chosen = None if concept.chosen_by == "today" else work.term(concept.chosen_by, "d", (), concept.line)
        known = min(c.known_on for version in concept.law for r in version.readings for c in r.cite)
        law = [[FIRST_DAY, work.unasked("no law written", 0), [], known]]
        for version in concept.law:
            cited = [self.citations.setdefault(c, len(self.citations)) for r in version.readings for c in r.cite]
            known = min(c.known_on for r in version.readings for c in r.cite)
            law.append([version.start, work.version(version), cited, known])
        row: dict[str, Any] = {"name": name, "type": work.type, "chosen": chosen, "law": law, "kind": concept.kind}
        row |= {"asks": concept.asks, "says": concept.says, "topic": list(concept.topic)}
        row |= {"choices": list(work.choices)} if work.choices else {}
        self.concepts[name] = row | ({"exposes": list(concept.exposes)} if concept.exposes else {})


@dataclass(frozen=True, slots=True)
class _Work:
    """The compiling of one concept."""

    compiler: _Compiler
    concept: Concept
    path: tuple[str, ...]

    @property
    def type(self) -> str:
        return "c" if self.choices else str(self.concept.gives)

    @property
    def choices(self) -> tuple[str, ...]:
        return self.concept.gives if isinstance(self.concept.gives, tuple) else ()

    def refuse(self, line: int, problem: str, instead: str) -> Never:
        raise RuleError(self.concept.where, line, self.concept.name, problem, instead)

    def unasked(self, reason: str, written: int, readings: int = 0) -> Expression:
        """Something open that no question settles: what the law leaves open is a world, too."""
        name = f"{self.concept.name}: {reason}" + (f", {day_text(written)}" if written else "")
        row: dict[str, Any] = {"name": name, "type": "c" if readings else self.type, "open": reason}
        if row["type"] == "c":
            row["choices"] = [f"reading {i + 1}" for i in range(readings)] or list(self.choices)
        elif row["type"] in "dn":
            row["low"], row["high"] = DAYS if self.type == "d" else (-NUMBER_MAX, NUMBER_MAX)
        self.compiler.unasked[name] = row
        return ["fact", name]

    def version(self, version: Version) -> Expression:
        if (
            any(c.confidence in ("low", "memory") for r in version.readings for c in r.cite)
            and len(version.readings) == 1
        ):
            self.body(version.readings[0].body, version.written)  # still checked
            return self.unasked("law unsettled", version.written)
        readings = [self.body(reading.body, version.written) for reading in version.readings]
        if len(readings) == 1:
            return readings[0]
        which = self.unasked("law unsettled", version.written, len(readings))
        return ["if", *([["in", which, 1 << i], r] for i, r in enumerate(readings[:-1])), readings[-1]]

    def body(self, body: Body, written: int) -> Expression:
        result = self.value(body.otherwise, body.line, written)
        for row in reversed(body.rows):
            when, then = self.condition(row.when), self.value(row.then, row.line, written)
            if then in _CONSTANT and self.type == "b":
                holds = then[1] == YES
                # A rest that is a constant adds nothing, or decides.
                rest = [] if result == ["value", NO if holds else YES] else [result]
                result = ["any" if holds else "all", when if holds else ["not", when], *rest]
                result = result if rest else result[1]
            else:
                rows = result[1:] if result[0] == "if" else [result]
                result = ["if", [when, then], *rows]
        return result

    def value(self, text: str, line: int, written: int) -> Expression:
        if text in REASONS:
            return self.unasked(text, written)
        return self.term(text, self.type, self.choices, line)

    def name(self, name: str, line: int) -> Expression:
        if name in self.compiler.book.facts:
            return ["fact", name]
        if name not in self.compiler.book.concepts:
            near = min([*self.compiler.book.facts, *self.compiler.book.concepts], key=lambda other: _far(name, other))
            self.refuse(line, f"“{name}” is no fact and no concept", f"Declare it, or write “{near}”?")
        self.compiler.concept(name, self.path)
        return ["concept", name]

    def choices_of(self, name: str) -> tuple[str, ...]:
        book = self.compiler.book
        if name in book.facts:
            return tuple(book.facts[name].choices)
        gives = book.concepts[name].gives if name in book.concepts else ""
        return gives if isinstance(gives, tuple) else ()

    def term(self, text: str, kind: str, choices: tuple[str, ...], line: int) -> Expression:
        """Compile a term that must give this type."""
        if kind == "b" and text in ("yes", "no"):
            return ["value", YES if text == "yes" else NO]
        if text in choices:
            return ["value", 1 << choices.index(text)]
        if kind in "dn" and (found := self._interval(text, kind, line)):
            return found
        expression = self.name(text, line)
        if (given := self.compiler._type(text)) != kind or (kind == "c" and self.choices_of(text) != choices):  # noqa: SLF001
            self.refuse(line, f"“{text}” gives {TYPES[given]}, not {TYPES[kind]}", "Use a name that fits, or a table")
        return expression

    def _interval(self, text: str, kind: str, line: int) -> Expression | None:
        if kind == "d" and text == "today":
            return ["today"]
        if re.fullmatch(r"\d{4}-\d\d-\d\d" if kind == "d" else r"-?\d{1,9}", text):
            try:
                number = day_number(text) if kind == "d" else int(text)
            except ValueError:
                self.refuse(line, f"there is no day “{text}”", "Write a day that exists, such as 2012-04-06")
            return ["value", [number, number]]
        if found := _PICK.fullmatch(text):
            if (found["op"] in ("earlier", "later")) != (kind == "d"):
                self.refuse(line, "days are earlier or later, numbers smaller or greater", "Write the other word")
            op = "min" if found["op"] in ("earlier", "smaller") else "max"
            return [op, *(self.term(part.strip(), kind, (), line) for part in found["terms"].split(","))]
        if found := _SHIFT.fullmatch(text):
            if bool(found["unit"]) != (kind == "d"):
                self.refuse(
                    line, f"“{text}” mixes days and numbers", "Write “plus 6 months” for a day, “plus 6” for a number"
                )
            count = int(found["count"]) * (1 if found["sign"] == "plus" else -1)
            months = count * {"month": 1, "year": 12}.get(found["unit"], 0)
            days = count * {None: 1, "day": 1, "week": 7}.get(found["unit"], 0)
            return ["shift", self.term(found["rest"], kind, (), line), months, days]
        return None

    def condition(self, condition: Condition) -> Expression:
        kind, line, inner, name, phrase = condition
        if kind == "yes":
            return self.term(name, "b", (), line)
        if kind == "compare":
            return self._compare(name, phrase, line)
        done = [self.condition(part) for part in inner]
        return done[0] if kind != "not" and len(done) == 1 else [kind, *done]

    def _compare(self, name: str, phrase: str, line: int) -> Expression:  # noqa: PLR0911 - one return per phrase
        left: Expression = ["today"] if name == "today" else self.name(name, line)
        kind = "d" if name == "today" else self.compiler._type(name)  # noqa: SLF001 - its own helper
        if kind == "b" and phrase in ("yes", "no"):
            return left if phrase == "yes" else ["not", left]
        if kind == "c":
            wanted = re.fullmatch(r"(?:(not )?one of )?(.+)", phrase)
            listed = [part.strip() for part in (wanted[2] if wanted else phrase).split(",")]
            known = self.choices_of(name)
            for choice in listed:
                if choice not in known:
                    self.refuse(line, f"“{choice}” is no choice of “{name}”", f"Write one of: {', '.join(known)}")
            inside: Expression = ["in", left, sum(1 << known.index(choice) for choice in set(listed))]
            return ["not", inside] if wanted and wanted[1] else inside
        found = _COMPARE.fullmatch(phrase)
        if kind == "b" or not found or not found[kind]:
            fits = {"d": "on or before, on or after, before, after, on", "b": "only the name, or “not: ” and the name"}
            self.refuse(
                line, f"“{phrase}” does not fit “{name}”, which gives {TYPES[kind]}",
                f"Write {fits.get(kind, 'at least, at most, more than, less than, exactly')}",
            )  # fmt: skip
        right = self.term(found["term"], kind, (), line)
        at_most: Expression = ["le", left, right]
        at_least: Expression = ["le", right, left]
        match found[kind]:
            case "on or before" | "at most":
                return at_most
            case "on or after" | "at least":
                return at_least
            case "before" | "less than":
                return ["not", at_least]
            case "after" | "more than":
                return ["not", at_most]
            case _:
                return ["all", at_most, at_least]


def _far(one: str, other: str) -> int:
    return len(set(one.split()) ^ set(other.split())) * 100 + abs(len(one) - len(other))


def _walk(tree: object) -> Any:  # noqa: ANN401 - a generator over arrays of any kind
    """Every array of the tree that begins with a word."""
    if isinstance(tree, list):
        if tree and isinstance(tree[0], str):
            yield tree
        for part in tree:
            yield from _walk(part)


def _number(tree: Any, facts: Mapping[str, int], concepts: Mapping[str, int]) -> Any:  # noqa: ANN401 - JSON
    """Replace names by numbers."""
    if isinstance(tree, dict):
        return {key: _number(part, facts, concepts) if key in ("law", "chosen") else part for key, part in tree.items()}
    if not isinstance(tree, list):
        return tree
    if tree and tree[0] in ("fact", "concept"):
        return [tree[0], (facts if tree[0] == "fact" else concepts)[tree[1]]]
    return [_number(part, facts, concepts) for part in tree]
