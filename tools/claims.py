"""Print each claim of spec/claims.md with the tests that hold it, or "not yet".

A claim is a line `- **A1.12** what is true`. A test holds it by `@pytest.mark.holds("A1.12")`. A claim about speed or
size is held by no test, since a test that depends on the machine lies: it is measured, by `make bench`, and stands
here with the figure and whether the figure is good enough. A mark or a figure that names an unknown claim is an error.
"""

import argparse
import contextlib
import io
import json
import re
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CLAIM = re.compile(r"^- \*\*([A-Z]+\d+\.\d+)\*\*\s+(.*)$")


class WrongError(Exception):
    """Claims, tests and figures do not fit together; the message says where."""


@dataclass(eq=False)  # pytest keeps its plugins in sets
class Collector:
    """A pytest plugin that notes every test and the claims that it holds."""

    held: dict[str, list[str]] = field(default_factory=dict)

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Note the claims of each test, by its node id without parameters."""
        for item in items:
            held = self.held.setdefault(item.nodeid.partition("[")[0], [])
            claims = [str(claim) for mark in item.iter_markers("holds") for claim in mark.args]
            held.extend(claim for claim in claims if claim not in held)


def read_claims(text: str) -> dict[str, str]:
    """Return the sentence of each claim by its number, in the order of the file.

    Raises:
        WrongError: a claim stands twice.
    """
    claims: dict[str, str] = {}
    current = ""
    for line in text.splitlines():
        if found := CLAIM.match(line):
            current = found[1]
            if current in claims:
                raise WrongError(f"spec/claims.md: {current} stands twice.")
            claims[current] = found[2]
        elif current and line.startswith("  ") and line.strip():
            claims[current] += f" {line.strip()}"
        else:
            current = ""
    return claims


def collect_tests() -> dict[str, list[str]]:
    """Return the claims that each test holds, by its node id, without running any.

    Raises:
        WrongError: pytest cannot collect everything.
    """
    sys.path.insert(0, str(ROOT))  # as `python -m pytest` does
    collector, printed = Collector(), io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
        status = pytest.main(
            ["--collect-only", "-q", "-p", "no:cacheprovider", "--rootdir", str(ROOT), str(ROOT / "tests")],
            plugins=[collector],
        )
    if status != pytest.ExitCode.OK:
        raise WrongError(f"pytest cannot collect the tests:\n{printed.getvalue()}")
    return collector.held


def read_figures(path: Path) -> dict[str, list[str]]:
    """Return a line for each figure in bench/figures.json, by claim; nothing if it was never measured."""
    lines: dict[str, list[str]] = defaultdict(list)
    for figure in json.loads(path.read_text())["figures"] if path.exists() else []:
        lines[figure["claim"]].append(
            f"{figure['says']}: {figure['measured']} (wanted {figure['wanted']}) {figure['verdict']}"
        )
    return lines


def join(claims: dict[str, str], tests: dict[str, list[str]], figures: dict[str, list[str]]) -> list[dict[str, object]]:
    """Return each claim with its tests and figures.

    Raises:
        WrongError: a test or a figure names a claim that is not in spec/claims.md.
    """
    holders: dict[str, list[str]] = defaultdict(list)
    for test, held in tests.items():
        for claim in held:
            holders[claim].append(test)
    if unknown := sorted((holders.keys() | figures.keys()) - claims.keys()):
        places = [test for claim in unknown for test in holders[claim]]
        raise WrongError(f"Not in spec/claims.md: {', '.join(unknown)} ({', '.join(places) or 'bench/figures.json'}).")
    return [
        {"claim": claim, "says": says, "tests": holders[claim], "measured": figures.get(claim, [])}
        for claim, says in claims.items()
    ]


def show(joined: list[dict[str, object]]) -> None:
    """Print the claims for a person."""
    open_claims = 0
    for row in joined:
        print(f"{row['claim']:7} {row['says']}")
        lines = [*_lines(row["tests"]), *(f"measured: {line}" for line in _lines(row["measured"]))]
        open_claims += not lines
        for line in lines or ["not yet"]:
            print(f"        {line}")
    print(f"{len(joined)} claims, {open_claims} not yet")


def _lines(value: object) -> list[str]:
    return value if isinstance(value, list) else []


def main(arguments: list[str]) -> int:
    """Print the claims; return 1 after a sentence if something does not fit."""
    parser = argparse.ArgumentParser(description="Print each claim with its tests, or 'not yet'.")
    parser.add_argument("--json", action="store_true", help="for programs: also lists every test that was collected")
    options = parser.parse_args(arguments)
    try:
        tests = collect_tests()
        claims = read_claims((ROOT / "spec/claims.md").read_text())
        joined = join(claims, tests, read_figures(ROOT / "bench/figures.json"))
    except WrongError as error:
        print(error, file=sys.stderr)
        return 1
    if options.json:
        print(json.dumps({"claims": joined, "tests": sorted(tests)}, indent=2))
    else:
        show(joined)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
