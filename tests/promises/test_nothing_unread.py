"""Promise: nothing leaves with a text that she does not read: no sentence where a name is, no sign that nobody sees.

The worker is dishonest and has a program of her own: she writes into a draft what the desk's form would never let her.
All of a text leaves; her page shows its words, names, identifiers, evidence and days, but not the template's name, and
of a language only what the phone calls it.
"""

from collections.abc import Iterator
from dataclasses import replace as with_values
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.help.texts import TEXTS
from tests.help.twin import Refused, Twin
from tests.help.world import DAY, HOUR, House, world

from sayso.device import reporter, worker
from sayso.ledger.say_so import check_text
from sayso.wire.encoding import encode
from sayso.wire.errors import Malformed
from sayso.wire.statement import Draft
from sayso.wire.text import Text, Wording, Yes

pytestmark = [pytest.mark.holds("A2.3"), pytest.mark.holds("A2.10")]
HIDDEN = "She lives at 4 Hill Street"
UNSEEN = ("\u200b", "\u202e", "\u2063", "\u2800", "\ufffc", "\U0001d173", "\U00013430", "\U0001bca0", "\U000e0041")
POLICE = TEXTS["police"]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """Open a house with one case that the desk may read."""
    made = House(tmp_path, world())
    made.tell()
    yield made
    made.close()


def smuggling() -> dict[str, Text]:
    """Return texts in which something leaves that she does not read."""
    [first, *others] = POLICE.words
    made = {
        "a sentence as template": replace(POLICE, template=HIDDEN),
        "a sentence after the template": replace(POLICE, template=f"police/1 {HIDDEN}"),
        "a number of her case as version": replace(POLICE, template="police/40223451"),
        "a name as template": replace(POLICE, template="maria/1"),
        "a sentence in a language": replace(POLICE, words=(replace(first, language="en-x-hill-street"), *others)),
        "a name as language": replace(POLICE, words=(*POLICE.words, Wording("Maria", "A"))),
    }
    for sign in UNSEEN:
        hidden = replace(first, words=f"He does not{sign} pay.")
        made[f"U+{ord(sign):X} in the words"] = replace(POLICE, words=(hidden, *others))
        made[f"U+{ord(sign):X} in her name for it"] = replace(POLICE, called=f"rob{sign}bery")
    return made


@pytest.mark.parametrize("name", smuggling())
def test_it_is_neither_drafted_nor_said_yes_to_nor_given_out(house: House, twin: Twin, name: str) -> None:
    """Not at the desk, not at her device in either language, nor where a yes to it stands already; the control is."""
    text = smuggling()[name]
    with pytest.raises(Malformed):
        check_text(text, DAY)
    with pytest.raises(Malformed):
        house.say(Draft(text, "", ""))
    with pytest.raises(Malformed):
        house.change(reporter.say_yes, text)
    with pytest.raises(Refused) as error:
        twin.ask("check_text", encode(text).decode(), DAY)
    assert error.value.code == "malformed"
    opened = house.desks()
    yes = Yes(text, HOUR - 48, HOUR - 24, "", 0)
    with pytest.raises(Malformed):
        worker.give_out(world().ana, house.occasion, with_yes(opened, yes), text)
    assert twin.ask("check_text", encode(POLICE).decode(), DAY) is None
    control = Yes(POLICE, HOUR - 48, HOUR - 24, "", 0)
    assert worker.give_out(world().ana, house.occasion, with_yes(opened, control), POLICE)


def with_yes(opened: worker.OpenedCase, yes: Yes) -> worker.OpenedCase:
    """Return a case in which this yes stands."""
    return with_values(opened, stands=replace(opened.stands, yes=(yes,)))
