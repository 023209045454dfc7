"""The short warning that her device builds from her ticks, before anything is sent; the twin is short_warning.js.

It is made of sentences that anybody may have written: nothing of hers stands in it but the area that she typed and the
identifiers. She changes it, and nothing goes out unless she says yes to it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sayso.ledger.days import days_after
from sayso.wire.text import Text, Warning, Wording  # noqa: A004 - the word that everybody here uses

TEMPLATE = "short/1"
UNTIL_DAYS = 90


@dataclass(frozen=True, slots=True)
class Ticks:
    """What she answered: kinds of harm and of person by their codes, a month and an area (each may be empty), a circle."""

    harms: tuple[str, ...]
    kind: str
    month: str
    area: str
    circle: str

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Ticks>"


@dataclass(frozen=True, slots=True)
class Sentences:
    """The pieces of one language: how each line begins, the month in words, what each code is called."""

    language: str
    told: str
    what: str
    by: str
    when: str
    area: str
    month: str
    harms: Mapping[str, str]
    kinds: Mapping[str, str]


def short_warning(ticks: Ticks, identifiers: Sequence[str], sentences: Sequence[Sentences], today: str) -> Text:
    """Return the text of `ticks`, from `today` on, in the language of each of `sentences`."""
    words = tuple(Wording(spoken.language, "\n".join(_lines(ticks, spoken))) for spoken in sentences)
    until = days_after(today, UNTIL_DAYS)
    return Text(Warning(ticks.circle), words, "", "", tuple(identifiers), "one", TEMPLATE, today, until)


def _lines(ticks: Ticks, spoken: Sentences) -> list[str]:
    lines = [spoken.told]
    if ticks.harms:
        lines.append(f"{spoken.what} {', '.join(spoken.harms[one] for one in ticks.harms)}")
    if ticks.kind:
        lines.append(f"{spoken.by} {spoken.kinds[ticks.kind]}")
    if ticks.month:
        lines.append(f"{spoken.when} {spoken.month}")
    if ticks.area:
        lines.append(f"{spoken.area} {ticks.area}")
    return lines
