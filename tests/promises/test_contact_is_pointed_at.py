"""Promise: how she is reached is pointed at before a text leaves: to the worker who drafts it, and to her."""

import json

import pytest
from msgspec.structs import replace
from tests.help.reporter import account
from tests.help.texts import TEXTS
from tests.help.twin import Twin

from sayso.device.beside import her_contact, her_words
from sayso.ledger.checker import check
from sayso.wire.encoding import encode
from sayso.wire.statement import Reach
from sayso.wire.text import Text, Wording

pytestmark = pytest.mark.holds("A2.3")

HERS = (
    account("He keeps my passport."),
    Reach(
        may_contact=True,
        how="Signal 07700 900123",
        ask_for="mirela",
        calling_as="the dentist",
        never="not on Sundays",
    ),
)
KNOWN = ("Say that the man is here.",)
SHOWN = {
    "her number": ("Ring 07700 900123.", "07700 900123"),
    "her number, written in another way": ("Ring +44 (0)7700-900.123.", "44 (0)7700-900.123"),
    "the end of her number": ("It ends in 900123.", "900123"),
    "whom to ask for": ("Ask for mirela.", "mirela"),
    "who calls": ("Say that the dentist calls.", "the dentist"),
}


def saying(words: str) -> Text:
    """Return a text for the police with these words alone."""
    return replace(TEXTS["police"], words=(Wording("en", words),), identifiers=())


@pytest.mark.parametrize("name", SHOWN)
def test_it_is_pointed_at_to_both(twin: Twin, name: str) -> None:
    """The worker's program and her phone point at the same piece, and as her contact, not as a rare word."""
    words, piece = SHOWN[name]
    text = saying(words)
    hers, contact = tuple(her_words(HERS)), tuple(her_contact(HERS))
    assert [(one.kind, one.found) for one in check(text, hers, KNOWN, contact)] == [("contact", piece)]
    found = twin.ask("check", encode(text).decode(), hers, KNOWN, contact)
    assert [(one["kind"], one["found"]) for one in found] == [("contact", piece)]


def test_what_anybody_could_write_is_not(twin: Twin) -> None:
    """The control: another number, a template's words and what must never be done point at nobody."""
    text = saying("Say that the man is here, not on sundays: 0131 496 0001.")
    hers, contact = tuple(her_words(HERS)), tuple(her_contact(HERS))
    assert [one for one in check(text, hers, KNOWN, contact) if one.kind == "contact"] == []
    found = twin.ask("check", encode(text).decode(), hers, KNOWN, contact)
    assert [one for one in found if one["kind"] == "contact"] == []
    assert "07700" in json.dumps(contact)
