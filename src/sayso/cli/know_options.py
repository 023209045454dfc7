"""What the commands below `sayso know` share: their options, and advice on a name that nobody knows."""

from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

import click

from sayso.assemble_know import rulebook_folder, utc_day
from sayso.rules.values import day_number

_F = TypeVar("_F", bound=Callable[..., Any])
FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_NEAR_MAX = 5


class Day(click.ParamType[int]):
    """A day on the command line, as the rules count days."""

    name = "day"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Read a day."""
        if isinstance(value, int):
            return value
        try:
            return day_number(str(value))
        except ValueError:
            self.fail(f"there is no day “{value}”. Write a day that exists, such as 2012-04-06.", param, ctx)


def common(function: _F) -> _F:
    """Add what every command takes."""
    function = click.option("--json", "in_json", is_flag=True, help="For programs.")(function)
    return click.option(
        "--rulebook", type=click.Path(exists=True, file_okay=False, path_type=Path), default=rulebook_folder,
        show_default="the one that came with the program", help="The folder of rule files.",
    )(function)  # fmt: skip


def about_someone(function: _F) -> _F:
    """Add what a command about one person takes."""
    function = click.option("--facts", type=FILE, help="A YAML or JSON file of what she told.")(function)
    return click.option(
        "--on", "today", type=Day(), default=utc_day, show_default="today", help="The day of the facts."
    )(function)


def near(rows: Iterable[Mapping[str, Any]], wanted: str) -> str:
    """Advice: names that look like one, or share its rarer words."""
    names = [row["name"] for row in rows if "open" not in row]
    found = get_close_matches(wanted.lower(), names, n=_NEAR_MAX, cutoff=0.6)
    words = set(wanted.lower().split())
    found += sorted(set(names) - set(found), key=lambda name: -len(words & set(name.split())))
    found = [name for name in found[:_NEAR_MAX] if words & set(name.split()) or get_close_matches(wanted, [name])]
    return f" Is it one of these: {'; '.join(found)}?" if found else " See docs/rulebook-reference.md."
