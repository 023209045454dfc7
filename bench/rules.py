"""C1.15: the bars of the rules engine. What a test proves on every run (bars 3 to 5 and 10) is not measured again here.

Processor time is measured, and not the clock, but in the browser and in Node.
"""

import ast
import gzip
import json
import random
import resource
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
from playwright.sync_api import Playwright, sync_playwright
from tests.help.chromium import chromium
from tests.help.program import children, with_argument
from tests.help.random_rules import random_case, random_law
from tests.help.rights import FAMILY, open_page, reply, rights_host
from tests.help.rulebook import whole_law_for_the_phone
from tests.help.tools import ROOT, tool
from tests.help.worlds import Worlds

from bench.figures import Figure
from bench.quota import NotPermittedError, quota
from sayso.assemble_know import open_rulebook, rulebook_folder
from sayso.rights.topics import PAGES
from sayso.rules.ask import questions
from sayso.rules.compare import join
from sayso.rules.compile import compile_law
from sayso.rules.diagram import nodes
from sayso.rules.evaluate import Evaluation, blank, evaluate, parts, told
from sayso.rules.planes import Population, bounds, sample
from sayso.rules.syntax import Rulebook
from sayso.rules.values import Case, Tree
from sayso.web.rights import CARRIED

TODAY = 20_779  # 22 November 2026
CASES = 100_000
PEOPLE = 100_000
WITHHELD = 0.3
LAWS = ("visa as before 2012", "visa as 2012-2016", "c189 given effect", "more policing")
ROUNDS = 3
CORES = 0.25
THUMB_MS = 150  # nobody presses faster than she can read; a quota that is used up by that would be measured instead
RUNS = 5
HER_ANSWERS = {
    "On which day did you apply": "2026-01-10",
    "Which visa or permission": "Domestic worker in a private household",
    "permission to be in the UK end": "2026-08-01",
    "no answer has come yet": "No",
    "positive reasonable gro": "No",
}
ENGINE = ("ask", "case", "compare", "days", "diagram", "evaluate", "explain", "values")

# The clock of one press after another, and of the first answer on the page.
WATCH = """addEventListener("click", () => { globalThis.pressed = performance.now(); }, true);
new MutationObserver(() => { if (document.querySelector(".answer")) globalThis.answered ??= performance.now(); })
  .observe(document, { subtree: true, childList: true });"""

FIFTY = """
import { evaluate, blank, parts, told } from "./src/sayso/client/rules/evaluate.js";
import { readFileSync } from "node:fs";
const law = JSON.parse(readFileSync(0, "utf8")), goals = [...law.concepts.keys()].slice(-50), today = 20779;
let seed = 1;
const dice = (many) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor((seed / 2147483648) * many);
};
const somebody = (withheld) => law.facts.reduce((possible, fact, i) => {
  if (fact.open || dice(100) < withheld) return possible;
  const options = typeof possible[i] === "number" ? parts(possible[i]) : [];
  const near = fact.type === "d" ? today - 3000 + dice(3500) : fact.low + dice(Math.min(100, fact.high - fact.low));
  return told(law, possible, i, options.length ? options[dice(options.length)] : [near, near]);
}, blank(law).possible);
const run = (possible) => {
  const start = performance.now();
  for (const goal of goals) evaluate(law, goal, possible, today);
  return performance.now() - start;
};
const middle = (times) => times.sort((a, b) => a - b)[times.length >> 1];
const first = run(somebody(100));
const silent = middle(Array.from({ length: 500 }, () => run(somebody(100))));
const others = middle(Array.from({ length: 500 }, () => run(somebody(50))));
console.log(JSON.stringify({ first, silent, others }));
"""


def measure() -> Iterator[Figure]:
    """Yield the bars."""
    book = open_rulebook(rulebook_folder())
    law = compile_law(book)
    yield from populations(book, law)  # first: memory is that of all that was done
    yield from the_oracle()
    yield the_interview(law)
    yield from the_device(book, law)
    yield from fifty_questions(law)
    yield the_first_answer()
    yield from the_size()


def the_oracle() -> Iterator[Figure]:
    """Yield bars 1 and 2: against clingo, which tries all worlds of laws and people made up."""
    overturned = too_open = 0
    for seed in range(CASES // 100):
        dice = random.Random(f"bench-{seed}")
        law, today = random_law(dice, days=False), dice.randrange(34)
        worlds = Worlds(law, today)
        goals = [i for i, concept in enumerate(law["concepts"]) if concept["type"] in "bc"]
        for _ in range(100):
            goal, case = dice.choice(goals), random_case(law, dice)
            value, truth = evaluate(law, goal, case, today).value, sum(worlds.possible(goal, case))
            assert isinstance(value, int)
            overturned += value & truth != truth
            too_open += value & ~truth != 0
    says = f"of {CASES:,} answers, those that a withheld fact could overturn"
    yield Figure("C1.15", "rules_overturned", says, overturned, "", 0)
    yield Figure("C1.15", "rules_too_open", "… open though all worlds agree", too_open, "", 0)


def the_interview(law: Tree) -> Figure:
    """Return bar 6: questions asked until each question is settled, of the facts in reach; answers by dice."""
    dice, asked, reach = random.Random(1), 0, 0
    for goal, concept in enumerate(law["concepts"]):
        if concept["kind"] == "step":
            continue
        case = blank(law)
        reach += sum("open" not in law["facts"][fact] for fact in evaluate(law, goal, case, TODAY).depends)
        while left := questions(law, [goal], case, TODAY):
            reading = Evaluation(law, case.possible, TODAY)
            tests = nodes(reading.exact(reading.concept(goal)))
            ends = [end for node in tests if node.test == left[0] for end in node.ends]
            part = dice.choice(parts(case.possible[left[0]], ends))
            why = tuple("told" if i == left[0] else w for i, w in enumerate(case.why))
            case, asked = Case(told(law, case.possible, left[0], part), why), asked + 1
    return Figure("C1.15", "rules_asked", "questions put, of the facts in reach", asked / reach, "", 0.7)


def the_device(book: Rulebook, law: Tree) -> Iterator[Figure]:
    """Yield bar 7: what a phone loads, compressed; 200 rules are as many of ours, without their names and words."""
    scripts = sorted((ROOT / "src/sayso/client/rules").glob("*.js"))
    code = b"".join(path.read_bytes() for path in scripts)
    few = compile_law(book, goals=[concept["name"] for concept in law["concepts"][:200]])
    wordless: dict[str, Any] = {**few, "citations": []}
    for part in ("facts", "concepts"):
        wordless[part] = [{key: row[key] for key in row if key not in WORDS} for row in few[part]]
    yield Figure("C1.15", "rules_code", "the evaluator and the interview", _packed(code), "kB", 15)
    says = f"… with {len(few['concepts'])} rules, without names and words"
    yield Figure("C1.15", "rules_code_and_law", says, _packed(code + _json(wordless)), "kB", 15)
    pages = [json.loads((ROOT / f"src/sayso/client/law/{name}.json").read_text()) for name in PAGES]
    most = max(_packed(_json({key: page[key] for key in CARRIED})) for page in pages)
    yield Figure("C1.15", "rules_topic", "the largest topic, with all words", most, "kB", 30)
    whole = _packed(_json(whole_law_for_the_phone(book)))
    yield Figure("C1.15", "rules_whole", "the whole rulebook, with all words", whole, "kB", 60)


WORDS = ("name", "asks", "help", "words", "says", "topic", "kind", "unit", "exposes")


def _json(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


def _packed(content: bytes) -> float:
    return len(gzip.compress(content, 9)) / 1000


def fifty_questions(law: Tree) -> Iterator[Figure]:
    """Yield bar 8: one person, 50 questions, each with its reasons, in Node."""
    command = [tool("node"), "--input-type=module", "-e", FIFTY]
    done = subprocess.run(command, input=_json(law), cwd=ROOT, capture_output=True, check=True)
    took = json.loads(done.stdout)
    yield Figure("C1.15", "rules_silent", "50 questions of one who told nothing, in Node", took["silent"], "ms", 1)
    yield Figure("C1.15", "rules_fifty", "… of one who told half, each a new person", took["others"], "ms", 1)
    yield Figure("C1.15", "rules_fifty_first", "… the first time, the law just loaded", took["first"], "ms", 200)


def the_first_answer() -> Figure:
    """Return the time from the last question's answer to the first answer of the law, in a browser."""
    with (
        sync_playwright() as playwright,
        tempfile.TemporaryDirectory() as folder,
        rights_host(Path(folder) / "host") as address,
    ):
        profiles = [Path(folder) / f"profile-{run}" for run in range(RUNS)]
        try:
            took: float | None = statistics.median(_answer_ms(playwright, address, profile) for profile in profiles)
        except NotPermittedError:
            took = None
    says = "from the last question to the answer, a quarter of a core"
    return Figure("C1.15", "rules_first_answer", says, took, "ms", 50)


def _answer_ms(playwright: Playwright, address: str, profile: Path) -> float:
    with ExitStack() as stack:
        phone = stack.enter_context(chromium(playwright, profile, slow_mo=THUMB_MS))
        stack.enter_context(quota(children(with_argument(f"--user-data-dir={profile}")), CORES))
        phone.context.add_init_script(WATCH)
        open_page(phone.page, address, "home")
        phone.page.get_by_role("button", name=FAMILY).first.click()
        reply(phone.page, HER_ANSWERS)
        phone.page.wait_for_selector(".answer")
        return float(phone.page.evaluate("answered - pressed"))


def populations(book: Rulebook, law: Tree) -> Iterator[Figure]:
    """Yield bar 9: so many people, the law and four beside it, every question of yes or no, gains and losses as bounds.

    OpenFisca has the same rules, people and questions; it knows no unknown and gives one number. Each is run as often,
    and its best time taken: ours from the second time on, when the law has been read.
    """
    asked = [concept["name"] for concept in law["concepts"] if concept["type"] == "b" and concept["kind"] != "step"]
    joined, rows = join([law, *(compile_law(book, book.overlays[name]) for name in LAWS)], asked)
    pairs = [pair for row in rows for pair in row]
    people = sample(joined, PEOPLE, WITHHELD, np.random.default_rng(1), TODAY)
    ours = [_spent(lambda: bounds(joined, pairs, people, TODAY)) for _ in range(ROUNDS)]
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    says = f"{PEOPLE:,} people, 4 laws, {len(asked)} questions, as bounds, the law read anew"
    yield Figure("C1.15", "rules_people", says, ours[0], "s", 1)
    yield Figure("C1.15", "rules_people_memory", "… memory at its highest", memory, "MB", 200)
    theirs = _openfisca(joined, people, [(pair.first, pair.other) for pair in pairs])
    ratios = [None, None] if theirs is None else [ours[0] / theirs[0], min(ours) / theirs[1]]
    yield Figure(
        "C1.15", "rules_openfisca", "… in OpenFisca's time on the same rules, set up anew", ratios[0], "times", 1
    )
    yield Figure("C1.15", "rules_openfisca_again", "… and once both are set up", ratios[1], "times", 1)


def _openfisca(law: Tree, people: Population, pairs: list[tuple[int, int]]) -> tuple[float, float] | None:
    """Return OpenFisca's seconds with its setting up, and its best without."""
    try:
        from bench.openfisca import OpenFisca  # noqa: PLC0415 - an extra
    except ImportError:
        return None
    whole, alone = [], []
    for _ in range(ROUNDS):
        began = time.process_time()
        theirs = OpenFisca(law, people, TODAY)
        alone.append(_spent(lambda: theirs.compared(pairs)))  # noqa: B023 - called at once
        whole.append(time.process_time() - began)
    return min(whole), min(alone)


def _spent(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def the_size() -> Iterator[Figure]:
    """Yield bar 11: lines without blanks, comments and docstrings; what reads and checks rule files stands apart."""
    sizes = {path.stem: _lines(path) for path in (ROOT / "src/sayso/rules").glob("*.py")}
    engine = sum(sizes[name] for name in ENGINE)
    rest = sum(sizes.values()) - engine - sizes["planes"]
    script = sum(
        bool(line.strip()) and not line.strip().startswith("//")
        for path in (ROOT / "src/sayso/client/rules").glob("*.js")
        for line in path.read_text().splitlines()
    )
    yield Figure("C1.15", "rules_lines", "evaluate, ask, explain, compare: lines of Python", engine, "", 700)
    yield Figure("C1.15", "rules_lines_js", "… of JavaScript", script, "", 300)
    yield Figure("C1.15", "rules_lines_planes", "… and for populations", sizes["planes"], "", 200)
    yield Figure("C1.15", "rules_lines_read", "read, compile and check rule files: lines", rest, "", 800)


def _lines(path: Path) -> int:
    tree = ast.parse(path.read_text())
    lines = {node.lineno for node in ast.walk(tree) if hasattr(node, "lineno")}
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            lines -= set(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    return len(lines)
