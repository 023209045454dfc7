"""Read rule files: text in, frozen values out; a refusal names file, line, concept and what to write instead.

YAML is read as a tree of nodes, not as Python values, so that `on`, `yes` and `no` stay words, every part knows its
line, and nothing in a file can make an object. Sizes and depth are bounded before anything is built.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final, Never, TypeVar

import yaml

from sayso.rules.syntax import (
    Body,
    Citation,
    Concept,
    Condition,
    Example,
    Fact,
    Overlay,
    Reading,
    Row,
    Rulebook,
    Version,
)
from sayso.rules.values import RuleError, day_number

BYTES_MAX: Final = 1_000_000
DEPTH_MAX: Final = 20
CHOICES_MAX: Final = 30
NUMBER_MAX: Final = 10**9
DAYS: Final = (day_number("1900-01-01"), day_number("2199-12-31"))
NAME: Final = re.compile(r"[a-z0-9][a-z0-9 '()-]{0,79}")
RESERVED: Final = frozenset({
    "today", "yes", "no", "open", "all", "any", "not", "declined", "does not know",
    "law unsettled", "an official decides", "no law written",
})  # fmt: skip
AUTHORITIES: Final = (
    "act", "regulations", "immigration rules", "treaty", "case", "policy", "guidance", "report", "statement",
)  # fmt: skip
WHO: Final = (
    "she", "partner", "housemate", "co-worker", "manager", "landlord", "cleaner", "employer", "client",
)  # fmt: skip
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class _At:
    """Where the reader is."""

    where: str
    concept: str = ""

    def refuse(self, node: yaml.Node, problem: str, instead: str) -> Never:
        raise RuleError(self.where, node.start_mark.line + 1, self.concept, problem, instead)

    def text(self, node: yaml.Node) -> str:
        if not isinstance(node, yaml.ScalarNode) or not node.value.strip():
            self.refuse(node, "words are missing here", "Write one line of text")
        return " ".join(node.value.split())

    def one_of(self, node: yaml.Node, allowed: Iterable[str]) -> str:
        text = self.text(node)
        if text not in allowed:
            self.refuse(node, f"“{text}” is not known here", f"Write one of: {', '.join(allowed)}")
        return text

    def day(self, node: yaml.Node) -> int:
        try:
            day = day_number(self.text(node))
        except ValueError:
            self.refuse(node, f"there is no day “{self.text(node)}”", "Write a day that exists, such as 2012-04-06")
        if not DAYS[0] <= day <= DAYS[1]:
            self.refuse(node, "the day is outside 1900 to 2199", "Write a day between")
        return day

    def name(self, node: yaml.Node) -> str:
        text = self.text(node)
        if not NAME.fullmatch(text) or text in RESERVED:
            self.refuse(node, f"“{text}” cannot be a name", "Write lower-case plain words, at most 80 letters")
        return text

    def items(self, node: yaml.Node) -> list[yaml.Node]:
        if not isinstance(node, yaml.SequenceNode) or not node.value:
            self.refuse(node, "a list is missing here", "Write one item on each line, each beginning with “- ”")
        return list(node.value)

    def pairs(self, node: yaml.Node) -> dict[str, yaml.Node]:
        """The entries of a mapping; doubled keys are refused."""
        if not isinstance(node, yaml.MappingNode):
            self.refuse(node, "names with values are missing here", "Write “name: value”, one on each line")
        found: dict[str, yaml.Node] = {}
        for key, value in node.value:
            text = self.text(key)
            if text in found:
                self.refuse(key, f"“{text}” stands here twice", "Write it once")
            found[text] = value
        return found

    def keys(self, node: yaml.Node, must: str, may: str = "") -> dict[str, yaml.Node]:
        """The entries of a mapping of which the keys are given, split by commas."""
        found, needed, allowed = self.pairs(node), must.split(","), may.split(",") if may else []
        for key in found:
            if key not in needed and key not in allowed:
                self.refuse(node, f"“{key}” is not known here", f"Write one of: {', '.join(needed + allowed)}")
        for key in needed:
            if key not in found:
                self.refuse(node, f"“{key}” is missing", f"Write “{key}: …”")
        return found

    def words(self, found: Mapping[str, yaml.Node], key: str) -> str:
        return self.text(found[key]) if key in found else ""

    def texts(self, node: yaml.Node | None) -> tuple[str, ...]:
        return tuple(self.text(item) for item in self.items(node)) if node else ()


def read(texts: Mapping[str, str]) -> Rulebook:
    """Read all files (name: text) of a rulebook."""
    book = Rulebook({}, {}, (), {})
    for where, text in sorted(texts.items()):
        book = _file(_At(where), text, book)
    return book


def compose(where: str, text: str) -> yaml.Node:
    """Read YAML into nodes, bounded in size and depth, without anchors, aliases and tags."""
    if len(text) > BYTES_MAX:
        raise RuleError(
            where, 1, "", "the file is too large", f"Split it: at most {BYTES_MAX:,} characters in one file"
        )
    try:
        depth = 0
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            line = event.start_mark.line + 1 if event.start_mark else 1
            if depth > DEPTH_MAX:
                raise RuleError(where, line, "", "lists stand in lists too deep", "Give the inner part a name")
            if getattr(event, "anchor", None) or getattr(event, "tag", None):
                raise RuleError(where, line, "", "anchors, aliases and tags are not known", "Write it out")
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise RuleError(where, line, "", f"this is not YAML: {error.problem}", "Look at the line before, too") from None
    except yaml.YAMLError:
        raise RuleError(where, 1, "", "this is not text in YAML", "Save the file as UTF-8 text") from None
    if node is None:
        raise RuleError(where, 1, "", "the file is empty", "Write facts, concepts, cases or an overlay")
    return node


def plain(at: _At, node: yaml.Node) -> object:
    """Nodes as texts, lists and mappings: for the facts of a person."""
    if isinstance(node, yaml.MappingNode):
        return {key: plain(at, value) for key, value in at.pairs(node).items()}
    return [plain(at, item) for item in node.value] if isinstance(node, yaml.SequenceNode) else str(node.value)


def read_facts_told(where: str, text: str) -> dict[str, object]:
    """Read a file of one person's facts."""
    at = _At(where)
    return {name: plain(at, node) for name, node in at.pairs(compose(where, text)).items()}


def plain_text(line: str) -> dict[str, object] | None:
    """Read one person from one line of JSON; None if it is not one object with each name once."""

    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        if len(dict(pairs)) != len(pairs):
            raise ValueError
        return dict(pairs)

    try:
        found = json.loads(line, object_pairs_hook=once)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _file(at: _At, text: str, book: Rulebook) -> Rulebook:
    node = compose(at.where, text)
    found = at.pairs(node)
    if "facts" in found:
        facts = at.pairs(at.keys(node, "facts")["facts"])
        new = {name: _fact(at, name, value) for name, value in facts.items()}
        return replace(book, facts=_join(at, node, book.facts, new, book.concepts))
    if "concepts" in found:
        head = at.keys(node, "jurisdiction,topic,known on,checked,concepts")
        concepts = {name: _concept(at, name, value, head) for name, value in at.pairs(head["concepts"]).items()}
        return replace(book, concepts=_join(at, node, book.concepts, concepts, book.facts))
    if "cases" in found:
        listed = at.items(at.keys(node, "cases")["cases"])
        return replace(book, cases=(*book.cases, *(example for case in listed for example in _case(at, case))))
    overlay = _overlay(at, at.keys(node, "overlay")["overlay"])
    return replace(book, overlays=_join(at, node, book.overlays, {overlay.name: overlay}, {}))


def _join(
    at: _At, node: yaml.Node, old: dict[str, _T], new: dict[str, _T], others: Mapping[str, object]
) -> dict[str, _T]:
    for name in new:
        if name in old or name in others:
            at.refuse(node, f"“{name}” is also written in another file", "Give one of them another name")
    return old | new


def _fact(at: _At, name: str, node: yaml.Node) -> Fact:
    at = _At(at.where, name)
    found = at.keys(node, "asks,type,touches", "help,choices,unit,between,never with,past")
    kind = {"yes or no": "b", "one of": "c", "day": "d", "number": "n"}[
        at.one_of(found["type"], ("yes or no", "one of", "day", "number"))
    ]
    choices = {}
    if (kind == "c") != ("choices" in found):
        at.refuse(node, "“choices” belongs to “type: one of”, and only there", "Write both, or neither")
    if kind == "c":
        choices = {key: at.text(words) for key, words in at.pairs(found["choices"]).items()}
        if not 2 <= len(choices) <= CHOICES_MAX:  # noqa: PLR2004 - one choice is none
            at.refuse(found["choices"], f"there are {len(choices)} choices", f"Write 2 to {CHOICES_MAX}")
    if "past" in found:
        at.one_of(found["past"], ("yes",))
        if kind != "d":
            at.refuse(found["past"], "“past” belongs to “type: day”, and only there", "Take it out")
    between = DAYS if kind == "d" else (0, NUMBER_MAX)
    if "between" in found:
        between = _between(at, found["between"], kind)
    if not NAME.fullmatch(name) or name in RESERVED:
        at.refuse(node, f"“{name}” cannot be a name", "Write lower-case plain words, at most 80 letters")
    return Fact(
        name, at.text(found["asks"]), at.words(found, "help"), kind, choices,
        at.one_of(found["touches"], ("harmless", "personal", "intimate")), at.words(found, "unit"), between,
        at.texts(found.get("never with")), "past" in found, at.where, node.start_mark.line + 1,
    )  # fmt: skip


def _between(at: _At, node: yaml.Node, kind: str) -> tuple[int, int]:
    low, _, high = at.text(node).partition(" and ")
    try:
        ends = (day_number(low), day_number(high)) if kind == "d" else (int(low), int(high))
    except ValueError:
        at.refuse(node, "these are not two ends", "Write “0 and 168”, or two days")
    if ends[0] >= ends[1] or (kind == "n" and max(map(abs, ends)) > NUMBER_MAX):
        at.refuse(node, "the interval is turned round or too wide", "Write the smaller end first")
    return ends


def _concept(at: _At, name: str, node: yaml.Node, head: dict[str, yaml.Node]) -> Concept:
    at = _At(at.where, name)
    if not NAME.fullmatch(name) or name in RESERVED:
        at.refuse(node, f"“{name}” cannot be a name", "Write lower-case plain words, at most 80 letters")
    found = at.keys(node, "law", "asks,kind,gives,says,chosen by,exposes,examples")
    gives: str | tuple[str, ...] = "b"
    if isinstance(given := found.get("gives"), yaml.SequenceNode):
        gives = tuple(at.name(item) for item in at.items(given))
        if not 2 <= len(set(gives)) == len(gives) <= CHOICES_MAX:  # noqa: PLR2004 - one choice is none
            at.refuse(given, "the choices are doubled, or too few, or too many", f"Write 2 to {CHOICES_MAX}")
    elif given:
        gives = {"yes or no": "b", "day": "d", "number": "n"}[at.one_of(given, ("yes or no", "day", "number"))]
    exposes = None
    if "exposes" in found:
        edge = at.keys(found["exposes"], "who,to")
        exposes = (at.one_of(edge["who"], WHO), at.text(edge["to"]))
    checked = head["checked"]
    if isinstance(checked, yaml.MappingNode):
        by = at.keys(checked, "by,on")
        said = f"{at.text(by['by'])}, {by['on'].value}" if at.day(by["on"]) else ""
    else:
        said = at.one_of(checked, ("not yet checked by an adviser",))
    known_on = at.day(head["known on"])
    return Concept(
        name, at.words(found, "asks"),
        at.one_of(found["kind"], ("right", "power", "duty", "risk to another", "step")) if "kind" in found else "step",
        gives, {key: at.text(says) for key, says in at.pairs(found["says"]).items()} if "says" in found else {},
        at.words(found, "chosen by") or "today", exposes, _law(at, found["law"], known_on),
        tuple(_example(at, item, name, i) for i, item in enumerate(at.items(found["examples"]), 1))
        if "examples" in found else (),
        (at.text(head["jurisdiction"]), at.text(head["topic"]), said), at.where, node.start_mark.line + 1,
    )  # fmt: skip


def _law(at: _At, node: yaml.Node, known_on: int) -> tuple[Version, ...]:
    """The versions, in order: no gap, no overlap."""
    nodes = at.items(node)
    law = [_version(at, item, known_on) for item in nodes]
    for here, before, version in zip(nodes[1:], law, law[1:], strict=False):
        if version.start == before.start:
            at.refuse(here, "two versions begin on one day", "Keep one, or change a day")
        if version.start < before.start:
            at.refuse(here, "the versions are not in order of time", "Put the earlier one first")
        if before.until is not None and before.until >= version.start:
            at.refuse(here, "the version before overlaps this one", "Let it end the day before this one begins")
        if before.until is not None and before.until + 1 != version.start:
            at.refuse(here, "there is a gap before this version", "Write what held in between: “is: no law written”?")
    if law[-1].until is not None:
        at.refuse(
            nodes[-1], "nothing is written after this version", "Add what follows: “is: no” or “is: no law written”"
        )
    return tuple(law)


_BODY: Final = "is,yes when all,yes when any,unless all,unless any,table,otherwise"


def _version(at: _At, node: yaml.Node, known_on: int) -> Version:
    found = at.keys(node, "from", "until,cite,unsettled," + _BODY)
    if "unsettled" in found:
        at.keys(node, "from,unsettled", "until,cite")
        inner = [(reading, at.keys(reading, "cite", _BODY)) for reading in at.items(found["unsettled"])]
        if len(inner) == 1:
            at.refuse(node, "one reading alone cannot be unsettled", "Write two, or lower the confidence")
    else:
        inner = [(node, found)]
    readings = []
    for reading, keys in inner:
        if "cite" not in keys:
            at.refuse(reading, "the citation is missing", "Write “cite: {record: …, authority: …, text: …, …}”")
        readings.append(Reading(_cite(at, keys["cite"], known_on), _body(at, reading, keys)))
    until = at.day(found["until"]) if "until" in found else None
    start = at.day(found["from"])
    if until is not None and until < start:
        at.refuse(found["until"], "the version ends before it begins", "Turn the two days round")
    return Version(start, start, until, tuple(readings), node.start_mark.line + 1)


def _cite(at: _At, node: yaml.Node, known_on: int) -> tuple[Citation, ...]:
    cited = []
    for item in at.items(node) if isinstance(node, yaml.SequenceNode) else [node]:
        found = at.keys(item, "record,authority,text,source,confidence", "warning,known on")
        cited.append(
            Citation(
                at.text(found["record"]), at.one_of(found["authority"], AUTHORITIES), at.text(found["text"]),
                at.text(found["source"]), at.one_of(found["confidence"], ("high", "medium", "low", "memory")),
                at.words(found, "warning"), at.day(found["known on"]) if "known on" in found else known_on,
            )
        )  # fmt: skip
    return tuple(cited)


def _body(at: _At, node: yaml.Node, found: dict[str, yaml.Node]) -> Body:
    line = node.start_mark.line + 1
    forms = [key for key in ("is", "yes when all", "yes when any", "table") if key in found]
    unless = [key for key in ("unless all", "unless any") if key in found]
    if len(forms) != 1 or len(unless) > 1 or (unless and not forms[0].startswith("yes")):
        at.refuse(
            node, "it must say one thing", "Write one of “is”, “yes when all”, “yes when any”, “table”; “unless” once"
        )
    if (forms[0] == "table") != ("otherwise" in found):
        at.refuse(node, "“otherwise” belongs to a table, and a table needs it", "Write both, or neither")
    if forms[0] == "is":
        return Body((), at.text(found["is"]), line)
    if forms[0] == "table":
        rows = []
        for item in at.items(found["table"]):
            row = at.keys(item, "when,then")
            rows.append(Row(_group(at, "all", row["when"]), at.text(row["then"]), item.start_mark.line + 1))
        return Body(tuple(rows), at.text(found["otherwise"]), line)
    when = _group(at, forms[0].removeprefix("yes when "), found[forms[0]])
    if unless:
        but: Condition = ("not", line, (_group(at, unless[0].removeprefix("unless "), found[unless[0]]),), "", "")
        when = ("all", line, (when, but), "", "")
    return Body((Row(when, "yes", line),), "no", line)


def _group(at: _At, kind: str, node: yaml.Node) -> Condition:
    return (kind, node.start_mark.line + 1, tuple(_condition(at, item) for item in at.items(node)), "", "")


def _condition(at: _At, node: yaml.Node) -> Condition:
    line = node.start_mark.line + 1
    if isinstance(node, yaml.ScalarNode):
        return ("yes", line, (), at.text(node), "")
    pairs = at.pairs(node)
    if len(pairs) != 1:
        at.refuse(node, "two conditions stand on one line", "Begin each condition with “- ” on its own line")
    key, value = next(iter(pairs.items()))
    if key == "not":
        return ("not", line, (_condition(at, value),), "", "")
    return _group(at, key, value) if key in ("all", "any") else ("compare", line, (), key, at.text(value))


def _example(at: _At, node: yaml.Node, asks: str, number: int) -> Example:
    found = at.keys(node, "on,she,then", "rests on")
    return Example(
        f"{asks}, example {number}", at.day(found["on"]), _she(at, found["she"]), asks, at.words(found, "then"),
        at.texts(found.get("rests on")), at.where, node.start_mark.line + 1,
    )  # fmt: skip


def _she(at: _At, node: yaml.Node) -> dict[str, object]:
    return {name: plain(at, value) for name, value in at.pairs(node).items()}


def _case(at: _At, node: yaml.Node) -> Iterable[Example]:
    found = at.keys(node, "id,on,she,expect", "told,source")
    at = _At(at.where, at.text(found["id"]))
    on, she = at.day(found["on"]), _she(at, found["she"])
    for asks, expected in at.pairs(found["expect"]).items():
        keys = at.keys(expected, "then", "rests on")
        line = expected.start_mark.line + 1
        then, rests_on = at.text(keys["then"]), at.texts(keys.get("rests on"))
        yield Example(at.concept, on, she, asks, then, rests_on, at.where, line)


def _overlay(at: _At, node: yaml.Node) -> Overlay:
    found = at.keys(node, "name,says,kind", "from,as it stood on,changes")
    at = _At(at.where, at.text(found["name"]))
    if ("as it stood on" in found or "changes" in found) and "from" not in found:
        at.refuse(node, "it changes law but has no day", "Write “from: 2026-11-22”")

    def each(key: str, take: Callable[[yaml.Node], _T]) -> dict[str, _T]:
        return {name: take(value) for name, value in at.pairs(found[key]).items()} if key in found else {}

    start = at.day(found["from"]) if "from" in found else DAYS[1]
    return Overlay(
        at.concept, at.text(found["says"]), at.one_of(found["kind"], ("reform", "measure", "past law")), start,
        each("as it stood on", at.day), each("changes", lambda law: _law(at, law, start)), at.where,
        node.start_mark.line + 1,
    )  # fmt: skip
