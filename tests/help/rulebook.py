"""The rulebook as it stands, and small ones written for one test."""

from functools import cache

from sayso.assemble_know import open_rulebook, rulebook_folder
from sayso.rights.topics import PAGES, for_the_phone
from sayso.rules.compile import compile_law
from sayso.rules.read import read
from sayso.rules.syntax import Rulebook
from sayso.rules.values import Tree

CITE = "{record: UK-X-1, authority: act, text: It says so., source: Act s.1, confidence: high}"
FACTS = """
facts:
  a: {asks: A?, type: yes or no, touches: intimate}
  b: {asks: B?, type: yes or no, touches: harmless}
  day in: {asks: When?, type: day, touches: harmless}
  hours: {asks: How many?, type: number, touches: personal, between: 0 and 168}
  visa: {asks: Which?, type: one of, touches: personal, choices: {tied: Tied, free: Free, other: Other}}
"""
HEAD = "jurisdiction: UK\ntopic: T\nknown on: 2026-11-22\nchecked: not yet checked by an adviser\nconcepts:\n"


@cache
def rulebook() -> Rulebook:
    """Read the project's own rulebook once."""
    return open_rulebook(rulebook_folder())


def whole_law_for_the_phone(book: Rulebook) -> Tree:
    """Return what the pages of all topics carry together, each part once: the measure of how large the law is."""
    files = {file for some in PAGES.values() for file in some}
    goals = [one.name for one in book.concepts.values() if one.asks and one.where in files]
    return for_the_phone(compile_law(book, goals=goals))


@cache
def whole_law() -> Tree:
    """Compile all of it once."""
    return compile_law(rulebook())


def concept(body: str, name: str = "may go", start: str = "2000-01-01") -> str:
    """Write one concept with one version; `body` is what the version says, one item a line."""
    lines = "\n".join(f"        {line}" for line in body.strip("\n").splitlines())
    return f"  {name}:\n    law:\n      - from: {start}\n        cite: {CITE}\n{lines}\n"


def small(*concepts: str, facts: str = FACTS) -> Rulebook:
    """Read a small rulebook."""
    return read({"facts.yaml": facts, "rules.yaml": HEAD + "".join(concepts)})


def number(law: Tree, name: str, kind: str = "concepts") -> int:
    """Return where a concept or fact stands."""
    return next(i for i, row in enumerate(law[kind]) if row["name"] == name)
