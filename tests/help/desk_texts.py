"""Texts at a real desk over plain HTTP: what the host has set up, a report, and what a worker types and sends."""

import os
import re

from tests.help.desk import Browser
from tests.help.reporter import Reporter

from sayso.ledger.days import days_after
from sayso.sealing.keys import new_identity, recipient_of
from sayso.wire.text import Text

CLINIC = new_identity(os.urandom)
READERS = f"""
police = true
police_with_me = true
public = true

[[circle]]
name = "Leeds indoor"

[[partner]]
name = "A clinic"
key = "{recipient_of(CLINIC)}"
"""
WORDS = "He said I owe him four hundred pounds and waits at Murano Street after nine."


def find(page: Browser, words: str) -> str:
    """Return the address of the report in which these words stand."""
    [found] = [address for address in page.cases() if words in page.get(address).body]
    return found


def hidden(body: str) -> dict[str, str]:
    """Return the hidden fields of a page's form."""
    return dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', body))


def filled(day: str, **other: str) -> dict[str, str]:
    """Return what a worker types into a draft."""
    return {
        "words": "Atenție: nu plătește și amenință.",
        "english": "Take care: he does not pay and he threatens.",
        "audience": "Women who work indoors, so that nobody opens to him.",
        "left_out": "The street and the sum: few people know them.",
        "evidence": "one",
        "earliest": day,
        "until": days_after(day, 90),
    } | other


def draft(page: Browser, address: str, choice: str, **other: str) -> str:
    """Let a worker draft, look, and send a text; return what the page said when she looked."""
    day = other.pop("day")
    begun = page.post(f"{address}/draft", {"choice": choice})
    assert begun.status == 200, begun.body
    looked = page.post(f"{address}/draft", hidden(begun.body) | filled(day, **other))
    if looked.status == 200:
        sent = page.post(f"{address}/draft", hidden(looked.body) | filled(day, **other))
        assert sent.status == 303, sent.body
    return looked.body


def newest_text(page: Browser, address: str) -> str:
    """Return the address of the newest text of a report."""
    found = re.findall(rf'href="{page.base}({address}/text/[^"]+)"', page.get(address).body)
    return str(found[0])


def drafted(her: Reporter) -> Text:
    """Return the text of the newest draft that she can read."""
    *_, newest = [said.entry.act.text for said in her.read().said if hasattr(said.entry.act, "left_out")]
    return newest
