"""The rulebook keeps the language's promises."""

import json
import re

import jsonschema
import pytest
import yaml
from tests.help.rulebook import rulebook, whole_law
from tests.help.tools import ROOT

from sayso.assemble_know import rulebook_folder
from sayso.rules.case import read_case
from sayso.rules.check import dead, run, survivors
from sayso.rules.compile import compile_law, lay_over
from sayso.rules.evaluate import evaluate
from sayso.rules.values import settled

WORKED = {
    *("odw-01", "odw-03", "odw-05", "odw-08", "odw-11", "odw-13", "odw-15", "odw-17"),
    *("nrm-01", "nrm-03", "nrm-05", "nrm-07", "nrm-09", "nrm-10", "ilo-02"),
    *("sw-01", "sw-03", "sw-05", "sw-07", "sw-09", "sw-11"),
    *("emp-01", "emp-03", "emp-05", "emp-07", "emp-09", "for-01", "for-03"),
}
"""The worked cases of the facts dossier; the others are situations of ours (`sit-…`) and neighbours (`near-…`)."""


def examples() -> list[object]:
    """Examples of concepts, and the worked cases."""
    return [e for concept in rulebook().concepts.values() for e in concept.examples] + list(rulebook().cases)


@pytest.mark.holds("C1.1")
def test_every_file_fits_the_schema() -> None:
    """What the engine reads, an editor with the schema accepts."""
    schema = json.loads((ROOT / "spec/schemas/rule.schema.json").read_text())
    validator = jsonschema.Draft202012Validator(schema)
    for path in sorted(rulebook_folder().rglob("*.yaml")):
        document = yaml.load(path.read_text(), yaml.BaseLoader)
        assert [error.message[:200] for error in validator.iter_errors(document)] == [], path


@pytest.mark.holds("C1.13")
def test_every_worked_case_is_there() -> None:
    """Each of the dossier's 28 cases is written down, and asks at least one thing; nothing else goes by such a name."""
    named = (case.id for case in rulebook().cases if not case.id.startswith(("sit-", "near-")))
    assert {re.sub(r"^([a-z]+-\d\d)\D.*", r"\1", name) for name in named} == WORKED
    assert len(WORKED) == 28


@pytest.mark.holds("C1.3", "C1.4", "C1.5", "C1.6", "C1.13")
def test_every_example_and_case_comes_out() -> None:
    """Values, what they depend on, and the records that they rest on."""
    assert [(o.example.id, o.difference) for o in run(whole_law(), examples()) if o.result == "wrong"] == []


@pytest.mark.holds("C1.2", "C1.15")
def test_every_condition_is_tried() -> None:
    """Negate a condition, or take it as yes or no, and an example fails; and no condition is dead."""
    assert list(dead(whole_law())) == []
    assert [finding for finding in survivors(whole_law(), examples()) if finding] == []


@pytest.mark.holds("C1.1", "C1.15")
def test_every_step_cites_a_version() -> None:
    """Each settled step of each example names its version's day and at least one source."""
    law = whole_law()
    names = {concept["name"]: i for i, concept in enumerate(law["concepts"])}
    facts = {fact["name"] for fact in law["facts"]}
    for example in examples():
        case = read_case(law, {name: given for name, given in example.she.items() if name in facts})
        for step in evaluate(law, names[example.asks], case, example.on).steps:
            versions = [law["concepts"][step.concept]["law"][version] for version in step.versions]
            assert not settled(step.value) or all(version[2] for version in versions if version[0] > -719162)


def test_every_overlay_compiles() -> None:
    """A reform names only provisions that the rulebook has."""
    for overlay in rulebook().overlays.values():
        compile_law(lay_over(rulebook(), overlay))
