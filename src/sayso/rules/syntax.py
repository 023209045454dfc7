"""What a rule file says, after reading and before names are resolved. Each part keeps its line."""

from dataclasses import dataclass
from typing import TypeAlias

Condition: TypeAlias = tuple[str, int, tuple["Condition", ...], str, str]
"""(kind, line, parts, name, phrase): kind is all, any, not (of parts), yes (a name), compare (a name and a phrase)."""


@dataclass(frozen=True, slots=True)
class Citation:
    """One source of one version."""

    record: str
    authority: str
    text: str
    source: str
    confidence: str
    warning: str
    known_on: int


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: if all of these, then this term."""

    when: Condition
    then: str
    line: int


@dataclass(frozen=True, slots=True)
class Body:
    """What a version says: rows tried in order, then a term. `is: yes` has no rows."""

    rows: tuple[Row, ...]
    otherwise: str
    line: int


@dataclass(frozen=True, slots=True)
class Reading:
    """One possible meaning of a version, with its sources."""

    cite: tuple[Citation, ...]
    body: Body


@dataclass(frozen=True, slots=True)
class Version:
    """The law of one concept from a day on. More than one reading: the sources disagree.

    `written` is the day in the file; an overlay may move `start`, and an unsettled question stays the same question.
    """

    start: int
    written: int
    until: int | None
    readings: tuple[Reading, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Example:
    """Facts, a day, a question and what must come out; of a concept's examples and of the worked cases alike."""

    id: str
    on: int
    she: dict[str, object]
    asks: str
    then: str
    rests_on: tuple[str, ...]
    where: str
    line: int


@dataclass(frozen=True, slots=True)
class Concept:
    """One conclusion, its versions and its examples."""

    name: str
    asks: str
    kind: str
    gives: str | tuple[str, ...]
    says: dict[str, str]
    chosen_by: str
    exposes: tuple[str, str] | None
    law: tuple[Version, ...]
    examples: tuple[Example, ...]
    topic: tuple[str, str, str]  # jurisdiction, topic, who checked it
    where: str
    line: int


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that may be asked."""

    name: str
    asks: str
    help: str
    type: str
    choices: dict[str, str]
    touches: str
    unit: str
    between: tuple[int, int]
    never_with: tuple[str, ...]
    past: bool
    where: str
    line: int


@dataclass(frozen=True, slots=True)
class Overlay:
    """A reform or a measure laid over the law."""

    name: str
    says: str
    kind: str
    start: int
    as_it_stood_on: dict[str, int]
    changes: dict[str, tuple[Version, ...]]
    where: str
    line: int


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Everything that was read."""

    facts: dict[str, Fact]
    concepts: dict[str, Concept]
    cases: tuple[Example, ...]
    overlays: dict[str, Overlay]
