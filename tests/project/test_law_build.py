"""The law that the phone gets is that of the rulebook, small enough, and cites what it says."""

import gzip
import json
import subprocess
import sys

import pytest
from tests.help.rulebook import whole_law
from tests.help.tools import ROOT
from tools.build_law import for_the_phone

LAW = ROOT / "src/sayso/client/law"
PAGES = json.loads((LAW / "index.json").read_text())
WHOLE_MAX_BYTES = 60_000


@pytest.mark.holds("C1.2", "C1.15")
def test_the_committed_law_is_as_built() -> None:
    """Building again from the rulebook gives the same bytes."""
    check = [sys.executable, "tools/build_law.py", "--check"]
    done = subprocess.run(check, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.holds("C1.15")
@pytest.mark.parametrize("name", PAGES)
def test_each_topic_is_small(name: str) -> None:
    """One topic, law and words, stays far below what the whole rulebook may weigh."""
    assert len(gzip.compress((LAW / f"{name}.json").read_bytes(), 9)) < WHOLE_MAX_BYTES / 2


@pytest.mark.holds("C1.15")
def test_the_whole_rulebook_is_small() -> None:
    """All topics in one law, with every word that a page shows, compressed."""
    whole = json.dumps(for_the_phone(whole_law()), ensure_ascii=False, separators=(",", ":"))
    assert len(gzip.compress(whole.encode(), 9)) <= WHOLE_MAX_BYTES


@pytest.mark.holds("C1.3", "C1.8")
@pytest.mark.parametrize("name", PAGES)
def test_every_row_says_where_it_stands_and_who_checked_it(name: str) -> None:
    """Each version of each question has at least one source and a day; each topic says who checked it."""
    page = json.loads((LAW / f"{name}.json").read_text())
    concepts, citations = page["law"]["concepts"], page["law"]["citations"]
    assert all(concept["topic"][2] for concept in concepts)
    for section in page["sections"]:
        for goal in section["questions"]:
            assert concepts[goal]["asks"]
            for row in page["tables"][str(goal)]:
                assert row["cite"], concepts[goal]["name"]
                assert all(citations[cite]["source"] and citations[cite]["record"] for cite in row["cite"])


@pytest.mark.holds("C1.7")
def test_a_measure_without_a_provision_changes_nothing() -> None:
    """Only a measure that names a provision has changes; every situation is told in words."""
    measured = json.loads((LAW / "measures.json").read_text())
    assert all(measured["situations"].values())
    assert len(measured["situations"]) >= 40
    for measure in measured["measures"]:
        assert bool(measure["provisions"]) == bool(measure["cells"])
        assert set(measure["cells"]) <= set(measured["situations"])
