"""`make fuzz` runs in bounded time, and finds what it is made to find."""

import random
import re
import subprocess
import sys

import pytest
from fuzz.__main__ import throw
from fuzz.mutate import mutated
from fuzz.target import Target
from tests.help.tools import ROOT
from tests.help.twin import Twin

from sayso.sealing.code import read_code


@pytest.mark.holds("A1.24")
def test_a_short_run_finds_nothing() -> None:
    """A few seconds of broken bytes at every reader: each answers or refuses, in both languages alike."""
    command = [sys.executable, "-m", "fuzz", "--seconds", "6", "--seed", str(random.getrandbits(32))]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    lines = done.stdout.splitlines()
    assert len(lines) > 12
    assert all(re.search(r" [1-9]\d* inputs, .* [1-9]\d* refused", line) for line in lines), done.stdout


def test_a_reader_that_fails_is_found() -> None:
    """The control: a reader that does not refuse but breaks, and one that differs from its twin."""
    twin = Twin()
    seeds = (b"12345678901234567890", b"[]")
    breaking = Target("breaking", seeds, lambda data: data.decode("ascii"))
    with pytest.raises(UnicodeDecodeError):
        throw(breaking, 5, random.Random(1), twin)
    question = Target("differing", seeds, lambda data: len(read_code(data.decode(errors="replace")).digits), _asked)
    with pytest.raises(AssertionError, match="differ"):
        throw(question, 5, random.Random(1), twin)
    twin.close()


def _asked(data: bytes) -> tuple[object, ...]:
    return ("code.readCode", data.decode(errors="ignore"))


def test_mutations_are_many_and_repeatable() -> None:
    """The same seed gives the same inputs, most of them different from what they began as."""
    seeds = (b"abc" * 20, b"def" * 20)
    made = [mutated(random.Random(number), seeds) for number in range(200)]
    assert made == [mutated(random.Random(number), seeds) for number in range(200)]
    assert len(set(made)) > 100
