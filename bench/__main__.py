"""`python -m bench [name…]`: measure everything, or only what is named, and write it down."""

import argparse
import importlib
import os
import subprocess
import sys
from datetime import UTC, datetime

from tests.help.tools import tool

from bench.figures import Figure, write

PARTS = ("phone", "server", "reports", "desk", "ledger", "lookup", "circle", "rules")


def main(arguments: list[str]) -> int:
    """Measure, print each figure as it comes, write the table; return 0 even where a figure falls short."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # a host's second start finds what the first has compiled
    parser = argparse.ArgumentParser(prog="bench", description="Measure the figures into bench/README.md.")
    parser.add_argument("part", nargs="*", choices=[[], *PARTS], help="only these parts")
    figures: list[Figure] = []
    for part in parser.parse_args(arguments).part or PARTS:
        for figure in importlib.import_module(f"bench.{part}").measure():
            figures.append(figure)
            print(
                f"{figure.claim} {figure.says}: {figure.measured} (wanted {figure.wanted}) {figure.verdict}", flush=True
            )
    version = subprocess.run([tool("chromium"), "--version"], capture_output=True, text=True, check=True)
    write(figures, " ".join(version.stdout.split()[:2]), datetime.now(UTC).date().isoformat())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
