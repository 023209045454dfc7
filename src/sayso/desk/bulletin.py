"""What a circle's list says, for paper and for groups: made from the published alerts, and from nothing else.

No identifier stands in it unless it stands in the words that she said yes to: who wants to know about a number checks
it.
"""

from collections.abc import Iterable, Sequence

from sayso.desk.showing import day, language
from sayso.desk.sides import EVIDENCE
from sayso.device.alerts import Gathered
from sayso.wire.listing import Alert

NO_NUMBER = "Numbers do not stand here. A member of the circle can check one before she meets somebody."
NOT_SAFE = "Who does not stand here is not known to be safe: most harm is never told."


def alerts_of(listed: Iterable[Gathered]) -> tuple[Alert, ...]:
    """Return the alerts of a list, each once, the newest first."""
    alerts = dict.fromkeys(one.alert for one in listed)
    return tuple(sorted(alerts, key=lambda one: one.day, reverse=True))


def for_groups(name: str, alerts: Sequence[Alert], tag: str = "") -> str:
    """Return a text to be copied into a group: all warnings in the language `tag`, or in all of theirs.

    A warning that is not written in that language stands in its first.
    """
    blocks = [f"{name}: {len(alerts)} {'warning' if len(alerts) == 1 else 'warnings'}"]
    for alert in alerts:
        words = [one for one in alert.texts if tag in {"", one.language}] or list(alert.texts[:1])
        said = [f"[{language(one.language)}] {one.words}" if len(words) > 1 else one.words for one in words]
        blocks.append("\n".join([*said, f"({EVIDENCE[alert.evidence]}; until {day(alert.until)})"]))
    return "\n\n".join([*blocks, NO_NUMBER, NOT_SAFE])
