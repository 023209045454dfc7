"""Promise: her words never leave without her own names for it, nor a note about her without her words and her answer.

Looked for in what goes out itself, after her yes: whoever wrote the text, and whatever program it was written with.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.help.texts import TEXTS
from tests.help.world import CONTENTS, House, fresh_keys, world

from sayso.device import reporter, worker
from sayso.wire.errors import NotAllowed
from sayso.wire.statement import Note, Person
from sayso.wire.text import Text, Wording

pytestmark = pytest.mark.holds("A2.5")
PARTNER = TEXTS["partner"]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """Open a house with one case that the desk may read."""
    made = House(tmp_path, world())
    made.tell()
    yield made
    made.close()


def refused(house: House, text: Text) -> str:
    """Return why a worker may not give a text out; nothing if she may."""
    try:
        worker.give_out(world().ana, house.occasion, house.desks(house.occasion.today), text)
    except NotAllowed as error:
        return error.why
    return ""


@pytest.mark.parametrize("words", ["He drives a white van now.", "tall, with a grey car, and loud"])
def test_none_of_her_words_without_her_names_for_it(house: House, words: str) -> None:
    """What she wrote later, and how she described him, are her words as well."""
    house.keys = fresh_keys()
    described = Person("client", "A man, tall, with a grey car, and loud.", "")
    house.take(reporter.compose_report(house.keys, house.occasion, [CONTENTS[0], described], desk_may_read=True))
    house.change(reporter.more, "Now: he drives a white van now.", note=-1, language="en")
    for called, unwanted, why in (("", "", "called"), ("robbery", "victim", "")):
        text = replace(PARTNER, words=(Wording("en", f"It is said: {words}"),), called=called, unwanted=unwanted)
        house.change(reporter.say_yes, text)
        assert refused(house, text) == why


def test_no_note_without_her_above_it_and_her_answer(house: House) -> None:
    """A note leaves below words of hers, which her answer is not, and with every answer; also after a move."""
    note, hers = "She seems to wait for something.", "He waits outside \u0162in minte."
    house.say(Note(note))
    answers = ["I wait for my wages and nothing else.", "Ask me."]
    tried = {
        f"{hers} {note}": "note",
        f"{note} {answers[0]} {answers[1]}": "note",
        f"{answers[0]} {note} {answers[1]}": "note",
        f"{note} {hers} {answers[0]} {answers[1]}": "note",
        f"{hers} {note} {answers[0]}": "note",
        f"{hers} {note} {answers[0]} {answers[1]}": "",
        hers: "",
    }
    text = replace(PARTNER, words=(Wording("en", f"{hers} {note}"),))
    house.change(reporter.say_yes, text)
    assert refused(house, text) == "note"
    for answer in answers:
        house.change(reporter.more, answer, note=0, language="en")
    for moved in (False, True):
        if moved:
            house.move()
        for words, why in tried.items():
            text = replace(PARTNER, words=(Wording("ro", "Atenție."), Wording("en", words)))
            house.change(reporter.say_yes, text)
            assert refused(house, text) == why, (moved, words)
