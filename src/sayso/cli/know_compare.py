"""`sayso know compare`: two laws side by side, for written cases or for many people, as bounds."""

import csv
import io
import json
import sys
from collections.abc import Iterator
from html import escape
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final, NamedTuple

import click

from sayso.assemble_know import open_rulebook, read_text, rulebook_folder, utc_day
from sayso.rules.case import read_case
from sayso.rules.compare import Pair, compare_one, join
from sayso.rules.compile import compile_law
from sayso.rules.read import plain_text, read
from sayso.rules.syntax import Rulebook
from sayso.rules.values import Case, FactError, RuleError, Tree, day_number, day_text

BATCH: Final = 20_000
ROW_CHARACTERS_MAX: Final = 100_000
WORDS: Final = ("gains", "loses", "same", "depends")
MADE_UP: Final = (
    "These people are made up: each fact withheld or drawn by chance. They say how the laws differ, "
    "not how many live so."
)


class Count(NamedTuple):
    """Of one question over many people: bounds [certain, possible] of who gains and who loses.

    A question that rests on nothing that the two laws have different is the same in every world: nobody gains or loses.
    """

    question: str
    gains: tuple[int, int]
    loses: tuple[int, int]
    people: int


def _law(book: Rulebook, name: str) -> Tree:
    if name == "law":
        return compile_law(book)
    if name not in book.overlays:
        known = "; ".join(["law", *book.overlays])
        raise RuleError("rulebook", 1, name, "there is no such law", f"Write one of: {known}")
    return compile_law(book, book.overlays[name])


@click.command()
@click.argument("first")
@click.argument("other")
@click.option(
    "--cases",
    "file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Cases (.yaml) or people (.jsonl, .csv).",
)
@click.option("--sample", type=click.IntRange(1, 1_000_000), help="So many people, made up.")
@click.option("--seed", type=int, default=1, show_default=True, help="For the people made up.")
@click.option(
    "--withheld", type=click.FloatRange(0, 1), default=0.3, show_default=True, help="Part of their facts withheld."
)
@click.option("--question", "asked", multiple=True, help="Only this question; may be repeated.")
@click.option("--on", default=utc_day, show_default="today", help="The day, for people without one.")
@click.option("--keep-going", is_flag=True, help="Go on after a broken row; the status is then 1.")
@click.option(
    "--format", "form", type=click.Choice(["table", "csv", "svg", "json"]), default="table", show_default=True
)
@click.option("--json", "in_json", is_flag=True, help="The same as --format json.")
@click.option("--rulebook", type=click.Path(exists=True, file_okay=False, path_type=Path), default=rulebook_folder, show_default="the one that came with the program", help="The folder of rule files.")  # fmt: skip  # noqa: E501 - one option, one line
def compare(  # noqa: PLR0913, PLR0917 - each is an option of the command
    first: str, other: str, file: Path | None, sample: int | None, seed: int, withheld: float, asked: tuple[str, ...],
    on: str, form: str, rulebook: Path, *, keep_going: bool, in_json: bool,
) -> None:  # fmt: skip
    r"""Compare law FIRST with law OTHER: who gains, who loses, who depends on what is not known.

    A law is the name of an overlay, or “law” for the rulebook as it stands. Over many people both bounds are shown,
    [certain, possible].

    \b
    Examples:
      sayso know compare law "visa as before 2012" --cases rulebook/cases/domestic-work.yaml
      sayso know compare law "a poster campaign" --sample 10000 --format csv
    """
    book = open_rulebook(rulebook)
    laws = [_law(book, first), _law(book, other)]
    form = "json" if in_json else form
    if (file is None) == (sample is None):
        raise click.UsageError("Say who is compared: --cases FILE or --sample N, one of them.")
    try:
        today = day_number(on)
    except ValueError:
        raise click.BadParameter(f"there is no day “{on}”. Write one that exists, such as 2012-04-06.") from None
    law, (pairs,) = join(laws, _questions(laws, asked))
    names = any(
        overlay.as_it_stood_on or overlay.changes for name in (first, other) if (overlay := book.overlays.get(name))
    )
    note = "" if names or first == other else "Names no legal change; effects of other kinds are not measured here."
    if file and file.suffix in (".yaml", ".yml"):
        rows = list(_written(law, pairs, file))
        _show_written(rows, form, note)
        return
    broken: list[str] = []
    counts = _count(law, pairs, _people(law, file, today, broken, keep_going=keep_going)) if file else (
        _count_sample(law, pairs, sample or 0, seed, withheld, today)
    )  # fmt: skip
    note = " ".join(filter(None, [note, MADE_UP if sample else ""]))
    _show_counts(counts, form, note, f"{first} → {other}")
    for line in broken:
        click.echo(line, err=True)
    sys.exit(bool(broken))


def _questions(laws: list[Tree], asked: tuple[str, ...]) -> list[str]:
    both = [
        c["name"]
        for c in laws[0]["concepts"]
        if c["type"] == "b" and c["name"] in {d["name"] for d in laws[1]["concepts"]}
    ]
    for question in asked:
        if question not in both:
            raise FactError(f"No question of yes or no is called “{question}” in both laws.")
    steps = {c["name"] for c in laws[0]["concepts"] if c["kind"] == "step"}
    return list(asked) or [name for name in both if name not in steps]


def _written(law: Tree, pairs: list[Pair], file: Path) -> Iterator[dict[str, str]]:
    """Each written case, each question: what it comes to."""
    known = {fact["name"] for fact in law["facts"]}
    seen = set()
    for example in read({str(file): read_text(file)}).cases:
        if example.id in seen:
            continue
        seen.add(example.id)
        case = read_case(law, {name: given for name, given in example.she.items() if name in known})
        for pair in pairs:
            result = compare_one(law, pair, case, example.on) if _differs(pair) else "same"
            yield {"case": example.id, "on": day_text(example.on), "question": pair.question, "result": result}


def _rows(file: Path) -> Iterator[tuple[str, dict[str, Any] | None]]:
    """The rows of a population, each with what names it; None where a row cannot be read."""
    with file.open(encoding="utf-8", errors="replace", newline="") as lines:
        if file.suffix == ".csv":
            read_in = csv.DictReader(lines)
            for number, row in enumerate(read_in, 1):
                bad = None in row or None in row.values()
                name = f"row {number} (line {read_in.line_num})"
                yield name, None if bad else {k: v for k, v in row.items() if v != ""}
            return
        for number, line in enumerate(iter(lambda: lines.readline(ROW_CHARACTERS_MAX), ""), 1):
            yield f"row {number}", plain_text(line)


def _people(law: Tree, file: Path, today: int, broken: list[str], *, keep_going: bool) -> Iterator[tuple[int, Case]]:
    """Read people one by one; a broken row is named."""
    known = {fact["name"] for fact in law["facts"]}
    for done, (name, row) in enumerate(_rows(file), 1):
        try:
            yield _person(law, row, known, today)
        except (FactError, ValueError) as error:
            broken.append(f"{file}, {name}: {error}")
            if not keep_going:
                raise FactError(f"{broken[-1]} Mend the row, or add --keep-going.") from None
        if done % BATCH == 0:
            click.echo(f"people: {done:,}", err=True)


def _person(law: Tree, row: dict[str, Any] | None, known: set[str], today: int) -> tuple[int, Case]:
    if row is None:
        raise FactError("it is not one JSON object with each name once, or not as many columns as the heading.")
    on = day_number(str(row.pop("on"))) if "on" in row else today
    if unknown := row.keys() - known:
        raise FactError(f"unknown facts: {', '.join(sorted(unknown))}.")
    return on, read_case(law, row)


def _differs(pair: Pair) -> bool:
    """Whether the two laws have two different concepts for a question; the joined law holds equal ones once."""
    return pair.first != pair.other


def _need_numpy() -> None:
    if find_spec("numpy") is None:
        raise click.ClickException('Many people need numpy: pip install "sayso[populations]".')


def _count(law: Tree, pairs: list[Pair], people: Iterator[tuple[int, Case]]) -> list[Count]:
    _need_numpy()
    from sayso.rules.planes import population  # noqa: PLC0415 - numpy is needed only here

    totals = [Count(pair.question, (0, 0), (0, 0), 0) for pair in pairs]
    waiting: dict[int, list[Case]] = {}
    for on, case in people:
        waiting.setdefault(on, []).append(case)
        if len(waiting[on]) == BATCH:
            _add(totals, law, pairs, population(law, waiting.pop(on)), on)
    for on, cases in waiting.items():
        _add(totals, law, pairs, population(law, cases), on)
    return totals


def _count_sample(law: Tree, pairs: list[Pair], size: int, seed: int, withheld: float, today: int) -> list[Count]:  # noqa: PLR0913, PLR0917
    _need_numpy()
    import numpy as np  # noqa: PLC0415 - needed only here

    from sayso.rules.planes import sample  # noqa: PLC0415 - as above

    totals = [Count(pair.question, (0, 0), (0, 0), 0) for pair in pairs]
    dice = np.random.default_rng(seed)
    for done in range(0, size, BATCH):
        _add(totals, law, pairs, sample(law, min(BATCH, size - done), withheld, dice, today), today)
        if done:
            click.echo(f"people: {done:,} of {size:,}", err=True)
    return totals


def _add(totals: list[Count], law: Tree, pairs: list[Pair], people: Any, today: int) -> None:  # noqa: ANN401 - a Population
    from sayso.rules.planes import bounds  # noqa: PLC0415 - numpy is needed only here

    found = iter(bounds(law, [pair for pair in pairs if _differs(pair)], people, today))
    for i, (old, pair) in enumerate(zip(totals, pairs, strict=True)):
        gains, loses = next(found) if _differs(pair) else ((0, 0), (0, 0))
        both = [(a[0] + b[0], a[1] + b[1]) for a, b in ((old.gains, gains), (old.loses, loses))]
        totals[i] = Count(old.question, both[0], both[1], old.people + people.size)


def _show_written(rows: list[dict[str, str]], form: str, note: str) -> None:
    count = {word: sum(row["result"] == word for row in rows) for word in WORDS}
    if form == "json":
        click.echo(json.dumps({"rows": rows, "count": count, "note": note}, ensure_ascii=False))
    elif form == "csv":
        click.echo(_csv([list(row.values()) for row in rows], ["case", "on", "question", "result"]))
    elif form == "svg":
        click.echo(_svg([(word, number, number, len(rows)) for word, number in count.items()], note))
    else:
        for row in rows:
            if row["result"] != "same":
                click.echo(f"{row['case']}  {row['on']}  {row['question']}: {row['result']}")
        click.echo(", ".join(f"{number} {word}" for word, number in count.items()))
        click.echo(note) if note else None


def _show_counts(counts: list[Count], form: str, note: str, title: str) -> None:
    if form == "json":
        click.echo(json.dumps({"counts": [c._asdict() for c in counts], "note": note}, ensure_ascii=False))
    elif form == "csv":
        header = ["question", "gains certain", "gains possible", "loses certain", "loses possible", "people"]
        click.echo(_csv([[c.question, *c.gains, *c.loses, c.people] for c in counts], header))
    elif form == "svg":
        bars = [
            (f"{c.question}: {word}", *bound, c.people)
            for c in counts
            for word, bound in (("gains", c.gains), ("loses", c.loses))
            if bound != (0, 0)
        ]
        click.echo(_svg(bars, f"{title}. {note}"))
    else:
        differ = [c for c in counts if (c.gains, c.loses) != ((0, 0), (0, 0))]
        for c in differ:
            click.echo(
                f"{c.question}: gains [{c.gains[0]}, {c.gains[1]}], loses [{c.loses[0]}, {c.loses[1]}] of {c.people}"
            )
        people = counts[0].people if counts else 0
        click.echo(f"{len(counts) - len(differ)} of {len(counts)} questions: same for all of {people}")
        click.echo(note) if note else None


def _csv(rows: list[list[Any]], header: list[str]) -> str:
    out = io.StringIO()
    csv.writer(out).writerows([header, *rows])
    return out.getvalue().rstrip()


def _svg(bars: list[tuple[str, int, int, int]], note: str) -> str:
    """Bars: full for certain, outlined to possible; every number also stands in words."""
    size = f'width="720" height="{28 * len(bars) + 40}"'
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="13">']
    for i, (words, certain, possible, whole) in enumerate(bars):
        y, scale = 28 * i + 8, 300 / max(whole, 1)
        lines.append(f'<text x="4" y="{y + 14}">{escape(words)} [{certain}, {possible}] of {whole}</text>')
        lines.append(f'<rect x="410" y="{y}" width="{possible * scale:.1f}" height="18" fill="none" stroke="black"/>')
        lines.append(f'<rect x="410" y="{y}" width="{certain * scale:.1f}" height="18"/>')
    lines.append(f'<text x="4" y="{28 * len(bars) + 28}">{escape(note)}</text></svg>')
    return "\n".join(lines)
