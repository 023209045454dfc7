"""Texts that may leave the house, as tests make them."""

from typing import Any

from msgspec.structs import replace
from tests.help.world import DAY

from sayso.device.steps import NOTHING
from sayso.ledger.days import days_after
from sayso.wire.statement import Stands
from sayso.wire.text import Counsel, Partner, Police, Public, Text, Warning, Wording, Yes  # noqa: A004 - the word here

WARNING = Text(
    Warning("Leeds indoor", at_once=False),
    (Wording("en", "He does not pay."), Wording("ro", "Nu pl\u0103te\u0219te.")),
    "",
    "",
    ("tel:+441314960001",),
    "one",
    "warning/1",
    DAY,
    days_after(DAY, 90),
)
TEXTS = {
    "warning": WARNING,
    "police": replace(WARNING, reader=Police(with_me=False), called="robbery", unwanted="victim"),
    "partner": replace(WARNING, reader=Partner("A clinic"), called="robbery", unwanted="victim"),
    "counsel": replace(WARNING, reader=Counsel("A lawyer"), called="robbery", unwanted="victim"),
    "public": replace(WARNING, reader=Public("Maria"), called="robbery", unwanted="victim", identifiers=()),
}
"""One text for each kind of reader, from today for 90 days."""


def altered(text: Text) -> dict[str, Text]:
    """Return texts that differ from this one in one thing each."""
    first, *others = text.words
    to = text.reader
    return {
        "one byte of the words": replace(text, words=(replace(first, words=first.words + " "), *others)),
        "another language": replace(text, words=(replace(first, language="pl"), *others)),
        "a language less": replace(text, words=(first,)),
        "a language more": replace(text, words=(*text.words, Wording("th", "A"))),
        "the languages in another order": replace(text, words=(*others, first)),
        "another reader": replace(text, reader=Partner("Someone else")),
        "another identifier": replace(text, identifiers=("tel:+441314960002",)),
        "an identifier less": replace(text, identifiers=()),
        "other evidence": replace(text, evidence="confirmed"),
        "another name for it": replace(text, called=text.called and text.called + "s"),
        "another template": replace(text, template="warning/2"),
        "another first day": replace(text, earliest=days_after(text.earliest, -1)),
        "another last day": replace(text, until=days_after(text.until, 1)),
        **(
            {"another haste": replace(text, reader=replace(to, at_once=not to.at_once))}
            if isinstance(to, Warning)
            else {}
        ),
    }


def standing(*yes: Yes, **other: Any) -> Stands:
    """Return what stands, open to the desk, with what she has said yes to."""
    return replace(NOTHING, desk_may_read=True, yes=yes, **other)
