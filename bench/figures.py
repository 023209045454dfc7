"""What a figure is, and how figures are written down."""

import json
import os
import platform
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from decimal import Decimal
from pathlib import Path

HERE = Path(__file__).resolve().parent
TABLE, DATA = HERE / "README.md", HERE / "figures.json"

HEAD = """# Figures

Measured by `make bench` on the machine named below; they hold for it and for nothing else. What falls short says so.
`bench/figures.json` has the same for programs, and `make claims` shows each beside its claim.

**Usable** means: from the start of the navigation until the page's own script has run and the button *Tell us
something* is on the screen and answers; the measurement then presses it and sees the first question. The middle one of
several runs, each with an empty profile. **A quarter of a core** is a quota on the browser and all that it starts, by a
control group (Chromium's own throttle does not reach workers). **The network** is a relay that delays and limits both
directions and lets a connection cost one more round trip. It has no packet loss and no slow start, and it carries plain
HTTP: TLS would add one round trip to each connection. **Bytes** are those that pass the relay, headers and all; 1 kB is
1,000 bytes.

**Of the check** (A3.14 to A3.18) processor time is measured, but for the browser, where it is the clock under that
quota. Beside it stands OpenMined's private set intersection, if it is installed (`uv sync --group bench`): it hides as
much of a question as ours, and opens its set-up to anybody; ours opens a list only with a circle's secret, proves that
one key served everybody, and has Argon2id before each try.

**Of the rules** (C1.15) processor time is measured, but for Node and the browser. People and laws are made up by dice
where it says so, else the law is our rulebook. OpenFisca, if it is installed (as above), has the same rules, people and
questions; it takes what is withheld for a no and gives one number where ours gives bounds. Lines are those of code,
without blanks, comments and docstrings.
"""


@dataclass(frozen=True)
class Figure:
    """One figure: the claim that it bears on, what it says, its value, and the limit that was wanted.

    `name` is stable and made for programs. `value` is None where the machine did not let us measure it. `most` says
    whether the limit is an upper one.
    """

    claim: str
    name: str
    says: str
    value: float | None
    unit: str
    limit: float
    most: bool = True

    @property
    def measured(self) -> str:
        """The value for a person."""
        return "not measured" if self.value is None else f"{plain(self.value)} {self.unit}".strip()

    @property
    def wanted(self) -> str:
        """The limit for a person."""
        return f"{'≤' if self.most else '≥'} {plain(self.limit)} {self.unit}".strip()

    @property
    def verdict(self) -> str:
        """Whether it is good enough."""
        if self.value is None:
            return "not measured"
        return "✓" if (self.value <= self.limit if self.most else self.value >= self.limit) else "falls short"


def plain(number: float) -> str:
    """Return four digits of a number that count, as people write it: 10,000 and not 1e+04."""
    return f"{Decimal(f'{number:.4g}'):,f}"


def machine() -> str:
    """Describe this machine in a line."""
    model = next(
        (line.partition(":")[2].strip() for line in _lines("/proc/cpuinfo") if line.startswith("model name")), "unknown"
    )
    memory_kib = int(next((line.split()[1] for line in _lines("/proc/meminfo") if line.startswith("MemTotal")), "0"))
    return (
        f"{os.cpu_count()} cores of {model}, {memory_kib / 1024**2:.0f} GiB, {platform.system()} {platform.release()}, "
        f"Python {platform.python_version()}"
    )


def _lines(path: str) -> list[str]:
    file = Path(path)
    return file.read_text().splitlines() if file.exists() else []


def write(figures: Iterable[Figure], programs: str, day: str) -> None:
    """Write the table and the data; figures that were not measured now are kept from the last time.

    `programs` names the browser and `day` is the UTC day.
    """
    kept = json.loads(DATA.read_text())["figures"] if DATA.exists() else []
    fresh = {
        figure.name: asdict(figure) | {"measured": figure.measured, "wanted": figure.wanted, "verdict": figure.verdict}
        for figure in figures
    }
    where = {"machine": f"{machine()}, {programs}", "day": day}
    rows = {row["name"]: row for row in kept} | {name: row | where for name, row in fresh.items()}
    ordered = sorted(rows.values(), key=lambda row: (row["claim"], row["name"]))
    DATA.write_text(json.dumps({"figures": ordered}, indent=2, ensure_ascii=False) + "\n")
    lines = [HEAD, "| claim | figure | measured | wanted | |", "|---|---|---|---|---|"]
    lines += [f"| {r['claim']} | {r['says']} | {r['measured']} | {r['wanted']} | {r['verdict']} |" for r in ordered]
    lines.append("")
    for place in sorted({(row["day"], row["machine"]) for row in ordered}):
        lines.append(f"Measured on {place[0]}: {place[1]}.")
    TABLE.write_text("\n".join(lines) + "\n")
