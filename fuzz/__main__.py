"""`python -m fuzz`: for a bounded time, throw broken inputs at every reader and demand an answer or a plain refusal."""

import argparse
import random
import sys
import time

from tests.help.twin import Refused, Twin, refusal

from fuzz.mutate import mutated
from fuzz.target import Target
from fuzz.targets import targets
from sayso.wire.errors import SaysoError

BATCH = 50


def throw(target: Target, seconds: float, at: random.Random, twin: Twin) -> tuple[int, int]:
    """Throw at one target for so long; return how many inputs it took and how many it refused.

    Raises:
        AssertionError: if the two languages differ; any other exception that is not a refusal is a finding too.
    """
    taken = refused = 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        inputs = [mutated(at, target.seeds) for _ in range(BATCH)]
        theirs = twin.each(map(target.question, inputs)) if target.question else [None] * BATCH
        for data, their in zip(inputs, theirs, strict=True):
            try:
                mine: object = target.read(data)
                taken += 1
            except SaysoError as error:
                mine = refusal(error)
                refused += 1
            except Exception:
                print(f"{target.name} fails on {data.hex()}", file=sys.stderr)
                raise
            if target.question:
                said = refusal(their) if isinstance(their, Refused) else their
                assert said == mine, f"{target.name}: the languages differ on {data.hex()}"
    return taken, refused


def main() -> None:
    """Run every target for its share of the time, and print what was done."""
    parser = argparse.ArgumentParser(prog="fuzz", description="Throw broken bytes at the parsers, for a bounded time.")
    parser.add_argument("--seconds", type=float, default=60, help="how long in all (default: 60)")
    parser.add_argument("--seed", type=int, default=1, help="where the mutations begin (default: 1)")
    asked = parser.parse_args()
    twin = Twin()
    for target in (all_targets := targets()):
        seconds = asked.seconds / len(all_targets)
        taken, refused = throw(target, seconds, random.Random(f"{asked.seed} {target.name}"), twin)
        both = "both languages" if target.question else "Python"
        print(
            f"{target.name:20} {taken + refused:7} inputs, {taken:6} taken, {refused:6} refused  ({both})", flush=True
        )
    twin.close()


if __name__ == "__main__":
    main()
