"""From a text that she said yes to, to the alert that stands in a circle's list.

An alert says what her text says and nothing more: no field of it comes from her report. So the kind of person stays
empty, which she was not asked about in the text, and the day is the text's own first day, not that of the list.
"""

from dataclasses import dataclass, field
from hashlib import sha256

from sayso.wire.encoding import encode
from sayso.wire.listing import Alert, AlertText
from sayso.wire.text import Text, Warning  # noqa: A004 - the word that everybody here uses


@dataclass(frozen=True, slots=True)
class Gathered:
    """One alert that may be said today in this circle: its identifiers are canonical forms.

    `at_once`: whoever told it said yes to its going out at any hour; `stands`: her ledger says that it stands in the
    list. The list has nothing of these, nor has the mark, and two that differ in nothing else are one alert.
    """

    alert: Alert
    shown: bool
    identifiers: tuple[str, ...]
    at_once: bool = field(default=False, compare=False)
    stands: bool = field(default=False, compare=False)

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Gathered>"

    @property
    def mark(self) -> bytes:
        """What this alert is known by in the desk's sealed notes: the SHA-256 of it with its identifiers.

        Two reports may have the same words and other numbers; when one of them is taken back, the other stands.
        """
        said = [encode(self.alert), *(form.encode() for form in sorted(set(self.identifiers)))]
        return sha256(b"\0".join(said)).digest()


def gathered_from(text: Text) -> Gathered:
    """Return a warning as it stands in a list: her words in every language, readable by every member."""
    texts = tuple(AlertText(one.language, one.words) for one in text.words)
    alert = Alert(texts, "", text.evidence, text.earliest, text.until)
    at_once = isinstance(text.reader, Warning) and text.reader.at_once
    return Gathered(alert, shown=True, identifiers=tuple(sorted(set(text.identifiers))), at_once=at_once)
