"""Write `docs/rulebook-reference.md`: every fact, question and record of the rulebook."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from sayso.rules.compile import compile_law
from sayso.rules.syntax import Concept, Fact, Rulebook, Version
from sayso.rules.values import Tree, day_text

ROOT = Path(__file__).parents[1]
PLACE = ROOT / "docs/rulebook-reference.md"
HEAD = """\
# What the rulebook knows

Made from `rulebook/` by `make client`; a test compares. For who writes rules (`docs/write-a-rule.md`) and for who tries
cases (`docs/worked-cases.md`).

* **Facts** are what may be told: under `she` in a case, in the file of `--facts`, in a population. Each has a type; a
  day that is *past* cannot lie after the day asked about.
* **Questions** are what may be asked: under `expect` in a case, after `sayso know explain`. Each gives one kind of
  value. A *step* is there for other questions; it may be asked all the same.
* **Records** are entries of the facts dossier from which the law was restated.
"""
TYPES = {"b": "yes or no", "c": "one of", "d": "day", "n": "number"}


def reference(book: Rulebook) -> str:
    """Return the whole document."""
    law = compile_law(book)
    parts = [HEAD, "\n## Facts\n", *_facts(book, law), "\n## Questions\n", *_questions(book), *_records(book)]
    return "\n".join(parts) + "\n"


def _facts(book: Rulebook, law: Tree) -> Iterator[str]:
    used = _used(law)
    for place in dict.fromkeys(fact.where for fact in book.facts.values()):
        yield f"### `rulebook/{place}`\n"
        yield "| fact | type | question | used by |\n|---|---|---|---|"
        for fact in book.facts.values():
            if fact.where == place:
                users = "; ".join(used.get(fact.name, ())) or "nothing"
                yield f"| `{fact.name}` | {_type(fact)} | {_cell(fact.asks)} | {_cell(users)} |"
        yield ""


def _type(fact: Fact) -> str:
    if fact.choices:
        return "one of " + ", ".join(f"`{choice}`" for choice in fact.choices)
    if fact.type == "n":
        return f"number{f' of {fact.unit}' if fact.unit else ''}, {fact.between[0]} to {fact.between[1]}"
    return f"{TYPES[fact.type]}, past" if fact.past else TYPES[fact.type]


def _used(law: Tree) -> dict[str, list[str]]:
    """Return for each fact the concepts that look at it themselves."""
    used: dict[str, list[str]] = {}
    for concept in law["concepts"]:
        for number in sorted(_numbers([concept["chosen"], [version[1] for version in concept["law"]]])):
            fact = law["facts"][number]
            if "open" not in fact:
                used.setdefault(fact["name"], []).append(concept["name"])
    return used


def _numbers(part: Any) -> set[int]:  # noqa: ANN401 - JSON
    if not isinstance(part, list):
        return set()
    if part[:1] == ["fact"]:
        return {part[1]}
    return set().union(*map(_numbers, part))


def _questions(book: Rulebook) -> Iterator[str]:
    for place in dict.fromkeys(concept.where for concept in book.concepts.values()):
        yield f"### `rulebook/{place}`\n"
        yield "| name | kind | gives | question | law from | rests on |\n|---|---|---|---|---|---|"
        for concept in book.concepts.values():
            if concept.where == place:
                yield _question(concept)
        yield ""


def _question(concept: Concept) -> str:
    gives = ", ".join(f"`{one}`" for one in concept.gives) if isinstance(concept.gives, tuple) else TYPES[concept.gives]
    kind = concept.kind if not concept.exposes else f"{concept.kind}: {concept.exposes[0]}"
    chosen = "" if concept.chosen_by == "today" else f", by *{concept.chosen_by}*"
    days = ", ".join(day_text(version.start) for version in concept.law) + chosen
    rests = ", ".join(sorted(_cited(concept.law)))
    return f"| `{concept.name}` | {kind} | {gives} | {_cell(concept.asks)} | {days} | {rests} |"


def _cited(law: Iterable[Version]) -> set[str]:
    return {cite.record for version in law for reading in version.readings for cite in reading.cite}


def cited_records(book: Rulebook) -> Mapping[str, set[str]]:
    """Return for each record of the dossier that is cited the concepts whose versions cite it, overlays counted in."""
    cited: dict[str, set[str]] = {}
    laws = [(concept.name, concept.law) for concept in book.concepts.values()]
    laws += [(f"{one.name}: {name}", law) for one in book.overlays.values() for name, law in one.changes.items()]
    for name, law in laws:
        for record in _cited(law):
            cited.setdefault(record, set()).add(name)
    return cited


def _records(book: Rulebook) -> Iterator[str]:
    yield "## Records\n\nThose that are left out stand in `rulebook/README.md`, each with the reason.\n"
    yield "| record | what rests on it |\n|---|---|"
    for record, names in sorted(cited_records(book).items()):
        yield f"| {record} | {_cell('; '.join(sorted(names)))} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
