"""The short warning that her device builds from what she ticked, before anything is sent (spec/say-so.md, section 5).

She reads it, may change every word of it, and may approve it there. The words come from a template's table, one for
each language, which is handed in: `client/templates/short.json`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sayso.ledger.days import days_after
from sayso.ledger.say_so import NUMBER
from sayso.wire.errors import Malformed
from sayso.wire.statement import AboutKind
from sayso.wire.text import Text, Warning, Wording  # noqa: A004 - the word that everybody here uses

UNTIL_DAYS = 90
_MONTH = re.compile("([0-9]{4})-(0[1-9]|1[0-2])")


@dataclass(frozen=True, slots=True)
class Ticks:
    """What she ticked and typed for a warning; each may be empty.

    `harms` are names of the table (`violence`), `month` is written `2026-11`, `area` is in her words, `kind` is who did
    it, `identifiers` are canonical (`tel:+44…`).
    """

    harms: tuple[str, ...]
    month: str
    area: str
    kind: AboutKind
    identifiers: tuple[str, ...]

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Ticks>"


def short_warning(  # noqa: PLR0913 - what she ticked, in which languages, for whom, from when
    ticks: Ticks, template: Mapping[str, Any], languages: tuple[str, ...], *, circle: str, today: str, wait_days: int
) -> Text:
    """Return the warning to a circle that her ticks make, in these languages, for 90 days.

    Args:
        ticks: what she ticked.
        template: its name, version and, for each language, its words.
        languages: hers first.
        circle: who would read it.
        today: the UTC day by her clock.
        wait_days: after how many days it may be sent; 0: at once.

    Raises:
        Malformed: if the month is none, or a language or a tick does not stand in the template (`.why` is `month` or
            `tick`).
    """
    name = f"{template['name']}/{template['version']}"
    earliest = days_after(today, wait_days)
    try:
        words = tuple(Wording(one, _words(ticks, template["languages"][one])) for one in languages)
    except KeyError:
        raise Malformed("This is not among what can be ticked for a warning.", why="tick") from None
    return Text(
        Warning(circle, at_once=False),
        words,
        "",
        "",
        ticks.identifiers,
        "one",
        f"{NUMBER}-{name}" if ticks.identifiers else name,
        earliest,
        days_after(earliest, UNTIL_DAYS),
    )


def _words(ticks: Ticks, table: Mapping[str, Any]) -> str:
    filled = {
        "who": table["who"][ticks.kind or "other"],
        "harms": ", ".join(table["harms"][one] for one in ticks.harms),
    }
    sentences = [_fill(table["about_harm" if ticks.harms else "about"], filled)]
    if ticks.month:
        month = _MONTH.fullmatch(ticks.month)
        if month is None:
            raise Malformed("A month is written like 2026-11.", why="month")
        sentences.append(_fill(table["when"], {"month": table["months"][int(month[2]) - 1], "year": month[1]}))
    if ticks.area:
        sentences.append(_fill(table["where"], {"area": ticks.area}))
    return " ".join(sentences)


def _fill(sentence: str, filled: Mapping[str, str]) -> str:
    return re.sub(r"\{([a-z]+)\}", lambda place: filled[place[1]], sentence)
