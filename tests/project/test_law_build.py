"""The law that the phone gets is that of the rulebook, small enough, and cites what it says."""

import gzip
import json
import subprocess
import sys

import pytest
from tests.help.rulebook import rulebook, whole_law_for_the_phone
from tests.help.tools import ROOT
from tests.help.walk import catalogue

from sayso.rights.rule_sets import RULE_SETS
from sayso.rights.topics import SAID_OF_RISKS
from sayso.web.rights import CARRIED

LAW = ROOT / "src/sayso/client/law"
PAGES = json.loads((LAW / "index.json").read_text())
WHOLE_MAX_BYTES = 60_000
TOPIC_MAX_BYTES = 25_000


@pytest.mark.holds("C1.2", "C1.15")
def test_the_committed_law_is_as_built() -> None:
    """Building again from the rulebook gives the same bytes."""
    check = [sys.executable, "tools/build_law.py", "--check"]
    done = subprocess.run(check, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.holds("C1.15")
@pytest.mark.parametrize("name", PAGES)
def test_each_topic_is_small(name: str) -> None:
    """What a page carries of one topic, law and words, is at most 25 kB compressed."""
    topic = json.loads((LAW / f"{name}.json").read_text())
    assert compressed({key: topic[key] for key in CARRIED}) <= TOPIC_MAX_BYTES


@pytest.mark.holds("C1.15")
def test_the_whole_rulebook_is_small() -> None:
    """All topics of all pages in one law, with every word that a page shows, compressed."""
    whole = whole_law_for_the_phone(rulebook())
    assert len([concept for concept in whole["concepts"] if concept.get("asks")]) > 180
    assert compressed(whole) <= WHOLE_MAX_BYTES


def compressed(content: object) -> int:
    """Return how many bytes JSON takes when compressed."""
    return len(gzip.compress(json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode(), 9))


@pytest.mark.holds("C1.3", "C1.8")
@pytest.mark.parametrize("name", PAGES)
def test_every_row_says_where_it_stands_and_who_checked_it(name: str) -> None:
    """Each version of each question has at least one source and a day; each topic says who checked it."""
    page = json.loads((LAW / f"{name}.json").read_text())
    concepts, citations = page["law"]["concepts"], page["law"]["citations"]
    for section in page["sections"]:
        assert section["checked"]
        for goal in section["questions"]:
            assert concepts[goal]["asks"]
            for row in page["tables"][str(goal)]:
                assert row["cite"], concepts[goal]["name"]
                assert all(citations["source"][cite] and citations["record"][cite] for cite in row["cite"])


@pytest.mark.holds("C1.3")
def test_the_visas_rule_sets_begin_in_the_1980s() -> None:
    """The first one stands on the day of the practice of 1983, by its own record."""
    sets = json.loads((LAW / "home.json").read_text())["sets"]["rows"]
    assert [row["name"] for row in sets] == [one.name for one in RULE_SETS]
    assert "1983-12-16" <= RULE_SETS[0].applied <= RULE_SETS[0].on < "1990-01-01"
    assert "16 December 1983" in sets[0]["stands"]


@pytest.mark.holds("C1.7")
def test_a_measure_without_a_provision_changes_nothing() -> None:
    """Only a measure that names a provision has changes; every situation is told in words."""
    measured = json.loads((LAW / "measures.json").read_text())
    assert all(measured["situations"].values())
    assert len(measured["situations"]) >= 40
    for measure in measured["measures"]:
        assert bool(measure["provisions"]) == bool(measure["cells"])
        assert set(measure["cells"]) <= set(measured["situations"])


@pytest.mark.holds("C1.5")
def test_what_the_page_says_of_a_risk_is_what_the_rulebook_would_say() -> None:
    """The two sentences that are left out of the law for the phone are the page's own, word for word."""
    strings = catalogue("en")["strings"]
    assert {"yes": strings["know.there"]["text"], "no": strings["know.not_there"]["text"]} == SAID_OF_RISKS


@pytest.mark.holds("C1.5")
def test_each_jurisdiction_names_each_person() -> None:
    """In each of the three, something may follow for her and for each person near her, by a cited law."""
    people = {"she", "partner", "housemate", "co-worker", "manager", "cleaner", "landlord", "client"}
    for part in ("scotland", "england-and-wales", "northern-ireland"):
        law = json.loads((LAW / f"police-{part}.json").read_text())["law"]
        exposed = {concept["exposes"][0] for concept in law["concepts"] if concept.get("exposes")}
        assert exposed == people, part
