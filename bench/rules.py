"""The figures of the rules engine, each one function that prints."""

import gzip
import json
import random
import resource
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

from sayso.assemble_know import open_rulebook, rulebook_folder
from sayso.rights.topics import PAGES, whole_law_for_the_phone
from sayso.rules.ask import questions
from sayso.rules.compare import join
from sayso.rules.compile import compile_law
from sayso.rules.evaluate import Evaluation, blank, evaluate, parts, told
from sayso.rules.planes import bounds, sample
from sayso.rules.syntax import Rulebook
from sayso.rules.values import OPEN, Case, Tree
from sayso.web.rights import CARRIED

ROOT = Path(__file__).resolve().parent.parent
TODAY = 20_779  # 22 November 2026


def oracle(cases: int = 100_000) -> None:
    """Bars 1 and 2: definite answers that a withheld fact could overturn, and open ones that are not."""
    from tests.help.random_rules import random_case, random_law  # noqa: PLC0415 - needs the project's folder on the path
    from tests.help.worlds import Worlds  # noqa: PLC0415 - as above

    overturned = too_open = kleene = done = 0
    for seed in range(cases // 100):
        dice = random.Random(f"bench-{seed}")
        law, today = random_law(dice, days=False), dice.randrange(34)
        worlds = Worlds(law, today)
        goals = [i for i, concept in enumerate(law["concepts"]) if concept["type"] in "bc"]
        for _ in range(100):
            goal, case = dice.choice(goals), random_case(law, dice)
            answer, truth = evaluate(law, goal, case, today), sum(worlds.possible(goal, case))
            overturned += answer.value & truth != truth
            too_open += answer.value & ~truth != 0
            kleene += Evaluation(law, case.possible, (today, today)).concept(goal).value != truth
            done += 1
    print(f"oracle: {overturned} overturned, {too_open} too open of {done}; Kleene alone too open {kleene / done:.1%}")


def interview(law: Tree) -> None:
    """Bar 6: questions asked, of the facts in reach, until each question is settled; answers by dice."""
    dice, asked, reach = random.Random(1), 0, 0
    for goal in range(len(law["concepts"])):
        if law["concepts"][goal]["kind"] == "step":
            continue
        case = blank(law)
        reach += sum("open" not in law["facts"][fact] for fact in evaluate(law, goal, case, TODAY).depends)
        while left := questions(law, [goal], case, TODAY):
            before = Evaluation(law, case.possible, (TODAY, TODAY))
            before.concept(goal)
            part = dice.choice(parts(case.possible[left[0]], before.met(goal)[0][left[0]]))
            why = tuple("told" if i == left[0] else w for i, w in enumerate(case.why))
            case, asked = Case(told(law, case.possible, left[0], part), why), asked + 1
    print(f"interview: {asked} asked of {reach} in reach: {asked / max(reach, 1):.2f}")


def device(law: Tree) -> None:
    """Bars 7 and 8: bytes on the device, and one case with 50 questions in Node."""
    code = b"".join(path.read_bytes() for path in sorted((ROOT / "src/sayso/client/rules").glob("*.js")))
    text = json.dumps(law, separators=(",", ":"), ensure_ascii=False).encode()
    bare = {
        **law,
        "citations": [],
        "concepts": [_bare(c) for c in law["concepts"]],
        "facts": [_bare(f) for f in law["facts"]],
    }
    bare_text = json.dumps(bare, separators=(",", ":")).encode()
    sizes = [len(gzip.compress(part, 9)) / 1000 for part in (code, code + bare_text, code + text)]
    print(
        f"device: evaluator {sizes[0]:.1f} kB gz; with {len(law['concepts'])} rules {sizes[1]:.1f}; and all words {sizes[2]:.1f}"  # noqa: E501 - one line of YAML or script
    )
    script = """
      import { evaluate, blank } from "./src/sayso/client/rules/evaluate.js"; import { readFileSync } from "node:fs";
      const law = JSON.parse(readFileSync(0, "utf8")), goals = [...law.concepts.keys()].slice(-50), today = 20779;
      const { possible } = blank(law); let open = 0; const times = [];
      for (let i = 0; i < 300; i += 1) { const start = performance.now(); open = 0;
        for (const goal of goals) open += evaluate(law, goal, possible, today).value === 3;
        times.push(performance.now() - start); }
      times.sort((a, b) => a - b); console.log(`device: 50 questions, ${open} open: ${times[150].toFixed(2)} ms median`);"""  # noqa: E501 - one line of YAML or script
    done = subprocess.run(
        ["node", "--input-type=module", "-e", script], input=text, cwd=ROOT, capture_output=True, check=True
    )
    print(done.stdout.decode().strip())


def topics(book: Rulebook) -> None:
    """What a phone loads: each topic compressed, and all topics together with every word that a page shows."""
    for name in PAGES:
        read = json.loads((ROOT / f"src/sayso/client/law/{name}.json").read_bytes())
        page = json.dumps({key: read[key] for key in CARRIED}, separators=(",", ":"), ensure_ascii=False).encode()
        print(f"topic {name}: {len(gzip.compress(page, 9)) / 1000:.1f} kB gz")
    whole = json.dumps(whole_law_for_the_phone(book), separators=(",", ":"), ensure_ascii=False).encode()
    print(f"whole rulebook: {len(gzip.compress(whole, 9)) / 1000:.1f} kB gz")


def _bare(row: dict[str, object]) -> dict[str, object]:
    return {
        key: value
        for key, value in row.items()
        if key not in ("asks", "help", "words", "says", "topic", "kind", "unit")
    }


def populations(law: Tree, size: int = 100_000) -> None:
    """Bar 9: so many people, the law and four laid beside it, as bounds."""
    book = open_rulebook(Path(sys.argv[1]) if sys.argv[1:] else rulebook_folder())
    overlays = [compile_law(book, overlay) for overlay in list(book.overlays.values())[:4]] or [law]
    shared = set.intersection(*({concept["name"] for concept in other["concepts"]} for other in overlays))
    goals = [concept for concept in law["concepts"] if concept["type"] == "b" and concept["kind"] != "step"]
    asked = [concept["name"] for concept in goals if concept["name"] in shared][:10]
    joined, pairs = join([law, *overlays], asked)
    people = sample(joined, size, 0.3, np.random.default_rng(1), TODAY)
    start = time.perf_counter()
    for row in pairs:
        bounds(joined, row, people, TODAY)
    seconds = time.perf_counter() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(
        f"population: {size:,} people, {len(pairs)} laws, {len(asked)} questions: {seconds:.2f} s, {memory} MB at most"
    )


def core_size() -> None:
    """Bar 11: lines of the core without blanks, comments and docstrings."""
    import ast  # noqa: PLC0415 - only here

    total = 0
    for path in (ROOT / "src/sayso/rules").glob("*.py"):
        tree = ast.parse(path.read_text())
        lines = {n.lineno for n in ast.walk(tree) if hasattr(n, "lineno")}
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Expr)
                and isinstance(node.value, ast.Constant)
                and isinstance(node.value.value, str)
            ):
                lines -= set(range(node.lineno, (node.end_lineno or node.lineno) + 1))
        total += len(lines)
    script = sum(
        bool(line.strip()) and not line.strip().startswith("//")
        for path in (ROOT / "src/sayso/client/rules").glob("*.js")
        for line in path.read_text().splitlines()
    )
    print(f"size: {total} lines of Python, {script} of JavaScript")


def main() -> None:
    """Print every figure."""
    book = open_rulebook(Path(sys.argv[1]) if sys.argv[1:] else rulebook_folder())
    law = compile_law(book)
    open_count = sum(evaluate(law, goal, blank(law), TODAY).value == OPEN for goal in range(len(law["concepts"])))
    print(f"law: {len(law['concepts'])} concepts, {len(law['facts'])} facts, {open_count} open with nothing told")
    core_size()
    device(law)
    topics(book)
    interview(law)
    populations(law)
    oracle()


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
