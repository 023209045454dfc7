"""The page "If our computer is taken" says what tests hold, sentence by sentence (claim A3.11)."""

import json
import re
from pathlib import Path

import pytest
from tests.help.house import furnish
from tests.help.tools import ROOT

from sayso.assemble_serve import read_network, served_pages
from sayso.settings import read_site

pytestmark = pytest.mark.holds("A3.11")
ROW = re.compile(r"^\| `(taken\.\w+)` \| (.+?) \| (.+?) \|$", re.MULTILINE)
NO_TEST = {"law": ("taken.court",), "advice": ("taken.little",)}


def table() -> list[tuple[str, str, str]]:
    """Return key, sentence and what holds it, row by row."""
    return ROW.findall((ROOT / "spec/taken.md").read_text())


def test_page_and_table_are_the_same(tmp_path: Path) -> None:
    """Each sentence of the page is a row, in the same order, and there is no other."""
    strings = json.loads((ROOT / "src/sayso/client/words/en.json").read_text())["strings"]
    furnish(tmp_path / "data")
    served = served_pages(read_site(tmp_path / "data"), read_network(tmp_path / "data"))
    main = served["/en/taken"].body.decode().partition("</h1>")[2].partition("<p><a ")[0]
    assert re.findall(r"<p><span>(.*?)</span></p>", main) == [sentence for _, sentence, _ in table()]
    assert {key: strings[key]["text"] for key in strings if key.startswith("taken.")} == {
        key: sentence for key, sentence, _ in table()
    }


def test_the_tests_that_hold_it_are_there() -> None:
    """Every sentence but those of law and advice names tests, and each of them is one."""
    for key, _, held in table():
        if held in NO_TEST:
            assert key in NO_TEST[held]
            continue
        named = re.findall(r"`([\w/.]+)::(\w+)`", held)
        assert named, key
        for path, test in named:
            assert f"\ndef {test}(" in (ROOT / path).read_text(), (key, test)
