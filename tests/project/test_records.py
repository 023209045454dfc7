"""Every record of the facts dossier is cited by a version, or the rulebook's README says why it is not."""

import csv
import re

import pytest
from tests.help.rulebook import rulebook
from tools.rule_reference import PLACE, cited_records

from sayso.assemble_know import rulebook_folder
from sayso.rules.syntax import Citation

NEVER_LAW = ("guidance", "leaflet", "report", "policy", "statement", "scheme", "practice", "absence", "note")
NEVER_SAID = re.compile(r"\b(?:illegal|unlawful|safe|safely)\b(?! and healthy work)")
LAW = {"act", "regulations", "immigration rules", "treaty", "case"}


def records() -> dict[str, str]:
    """Return each record's kind of authority."""
    with (rulebook_folder() / "records.csv").open(encoding="utf-8", newline="") as rows:
        return {row["record"]: row["authority"] for row in csv.DictReader(rows)}


def citations() -> list[Citation]:
    """Return every citation of the rulebook and of its overlays."""
    laws = [concept.law for concept in rulebook().concepts.values()]
    laws += [law for overlay in rulebook().overlays.values() for law in overlay.changes.values()]
    return [cite for law in laws for version in law for reading in version.readings for cite in reading.cite]


@pytest.mark.holds("C1.3", "C1.4", "C1.5", "C1.6", "C1.8")
def test_every_record_is_cited_or_left_out_with_a_reason() -> None:
    """The 201 records are those that some version cites and those in the README's table, with nothing in both."""
    table = (rulebook_folder() / "README.md").read_text().partition("## Records left out\n")[2].partition("\n## ")[0]
    left_out = {
        row[0]: row[2] for row in (line.strip("| ").split(" | ") for line in table.splitlines()) if len(row) == 3
    }
    del left_out["record"]
    assert all(len(reason) > 10 for reason in left_out.values())
    known = records()
    assert len(known) == 201
    assert cited_records(rulebook()).keys() | left_out.keys() == known.keys()
    assert not cited_records(rulebook()).keys() & left_out.keys()


@pytest.mark.holds("C1.3", "C1.4", "C1.5", "C1.6")
def test_every_version_carries_what_it_rests_on() -> None:
    """Each citation has a known record, what it says, its source, how sure it is, and the day of the knowledge."""
    known = records()
    for cite in citations():
        assert cite.record in known
        assert len(cite.text) > 20
        assert len(cite.source) > 4
        assert cite.confidence in {"high", "medium", "low", "memory"}
        assert cite.known_on > 0


@pytest.mark.holds("C1.8")
def test_what_is_not_law_is_not_cited_as_law() -> None:
    """A record that is only guidance, policy, a report or a statement never stands as an act, a rule or a case."""
    known = records()
    assert any(cite.authority not in LAW for cite in citations())
    for cite in citations():
        authority = known[cite.record].lower()
        mixed = any(word in authority for word in ("act", "rules", "case"))
        if any(word in authority for word in NEVER_LAW) and not mixed:
            assert cite.authority not in LAW, cite.record


@pytest.mark.holds("C1.5")
def test_nothing_lawful_is_called_illegal_and_nothing_is_called_safe() -> None:
    """No question and no answer says "illegal", nor that anything or anybody is safe; selling sex is no offence."""
    for concept in rulebook().concepts.values():
        for words in (concept.asks, *concept.says.values()):
            assert not NEVER_SAID.search(words.lower()), concept.name
        if concept.name.startswith("selling sex is itself an offence"):
            values = {reading.body.otherwise for version in concept.law for reading in version.readings}
            assert values == {"no"}, concept.name


@pytest.mark.holds("C1.12", "C1.13")
def test_the_reference_names_everything() -> None:
    """The generated reference has a row for each fact, each question and each cited record, and for nothing else."""
    text = PLACE.read_text()
    named = re.findall(r"^\| `([^`]+)` \|", text, re.MULTILINE)
    assert sorted(named) == sorted([*rulebook().facts, *rulebook().concepts])
    rows = re.findall(r"^\| ([A-Z]{2}[A-Z0-9-]*) \|", text.partition("## Records")[2], re.MULTILINE)
    assert rows == sorted(cited_records(rulebook()))
