"""The search for words that must not be there finds them where they are."""

import base64
import gzip
import json
import sys
import urllib.parse
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.help.program import Program
from tests.help.search import patterns, search_bytes, search_folder, search_memory

WORD = "pisica neagră din Glasgow"
FORMS = {
    "UTF-8": WORD.encode(),
    "UTF-16-LE": WORD.encode("utf-16-le"),
    "UTF-32-LE": WORD.encode("utf-32-le"),
    "JSON escapes": json.dumps({"words": f"x{WORD}y"}).encode(),
    "percent signs": urllib.parse.quote(f"a/{WORD}").encode(),
    "base64": base64.b64encode(f"xy {WORD} z".encode()),
    "base64 twice": base64.b64encode(b'{"payload":"' + base64.b64encode(f"so: {WORD}".encode()) + b'"}'),
}


@pytest.mark.parametrize("form", FORMS)
def test_each_form_is_found(form: str) -> None:
    """A word is found in each form in which a program might keep it."""
    assert search_bytes(b"\x00before" + FORMS[form] + b"after", patterns([WORD]), "here")


@given(st.binary(max_size=40), st.binary(max_size=40), st.binary(max_size=9))
def test_base64_is_found_wherever_it_begins(before: bytes, after: bytes, outer: bytes) -> None:
    """Base64 once or twice is found whatever stands before and after the word."""
    once = base64.b64encode(before + WORD.encode() + after)
    twice = base64.b64encode(outer + once + outer)
    assert search_bytes(once, patterns([WORD]), "once")
    assert search_bytes(twice, patterns([WORD]), "twice")


@given(st.binary(max_size=2000))
def test_nothing_is_found_where_nothing_is(data: bytes) -> None:
    """Random bytes hold no finding, so a finding means something."""
    assert not search_bytes(data, patterns([WORD]), "noise")


def test_files_are_searched_raw_and_unpacked(tmp_path: Path) -> None:
    """A word is found in a file, in a gzip stream inside a file, in a file's name, and not where it is not."""
    (tmp_path / "clean").write_bytes(b"nothing here")
    assert not search_folder(tmp_path, patterns([WORD]))
    (tmp_path / "raw").write_bytes(b"\xff" + WORD.encode("utf-16-le"))
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "packed").write_bytes(b"header" + gzip.compress(b"a" * 999 + WORD.encode()) + b"trailer")
    (tmp_path / f"named {WORD}").touch()
    places = {Path(found.where.rpartition("/")[2]).name for found in search_folder(tmp_path, patterns([WORD]))}
    assert places == {"raw", "packed", f"named {WORD}"}


def test_memory_is_searched(tmp_path: Path) -> None:
    """A string in a running Python process is found, also across a border of the pieces in which memory is read."""
    made_there = (
        f"import time; big = 'x' * (3 << 20) + bytes({list(WORD.encode())}).decode(); print('up'); time.sleep(60)"
    )
    with Program([sys.executable, "-c", made_there], tmp_path / "log") as program:
        program.line("up")
        assert {found.word for found in search_memory(program.pid, patterns([WORD, "nowhere to be seen"]))} == {WORD}
