"""From a text that she said yes to, to the alert that stands in a circle's list.

An alert says what her text says and nothing more: no field of it comes from her report. So the kind of person stays
empty, which she was not asked about in the text, and the day is the text's own first day, not that of the list.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256

from sayso.wire.encoding import encode
from sayso.wire.listing import Alert, AlertText
from sayso.wire.text import Text, Warning  # noqa: A004 - the word that everybody here uses

LABEL = b"sayso/v1/listed"


@dataclass(frozen=True, slots=True)
class Gathered:
    """One alert that may be said today in this circle: its identifiers are canonical forms.

    `at_once`: whoever told it said yes to its going out at any hour; `stands`: her ledger says that it stands in the
    list. `mark` is what it is known by in the desk's notes (`marked`); empty until it has one. The list has nothing of
    these, and one warning is the same as another whatever they are.
    """

    alert: Alert
    shown: bool
    identifiers: tuple[str, ...]
    at_once: bool = field(default=False, compare=False)
    stands: bool = field(default=False, compare=False)
    mark: bytes = field(default=b"", compare=False)

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Gathered>"


def marked(one: Gathered, values: Mapping[str, bytes]) -> Gathered:
    """Return an alert with its mark: the SHA-256 of it with the holder's values of its identifiers (all are known).

    Two reports may have the same words and other numbers; when one of them is taken back, the other stands. The values
    are the same for every worker, and nobody can try a number in their place who does not ask the holder about it.
    """
    said = [LABEL, encode(one.alert), *sorted(values[form] for form in set(one.identifiers))]
    return replace(one, mark=sha256(b"\0".join(said)).digest())


def gathered_from(text: Text) -> Gathered:
    """Return a warning as it stands in a list: her words in every language, readable by every member."""
    texts = tuple(AlertText(one.language, one.words) for one in text.words)
    alert = Alert(texts, "", text.evidence, text.earliest, text.until)
    at_once = isinstance(text.reader, Warning) and text.reader.at_once
    return Gathered(alert, shown=True, identifiers=tuple(sorted(set(text.identifiers))), at_once=at_once)
