"""Promise: between the fixed hours a list brings only what whoever told it agreed to send at once; all else waits.

The hour of a list can show who told. So that a warning does not wait for a fixed hour stands in the very text that she
says yes to, and the second worker's program looks for itself in which hour a list was proposed, and what may be new in
it. One of the two workers here is dishonest: her program puts into a list what it likes.
"""

import pytest
from msgspec.structs import replace
from tests.help.circle_desk import utc_day
from tests.help.lists import HIT, MISS, OTHER
from tests.help.scene import Scene, told

from sayso.desk.batches import HOURS_A_DAY
from sayso.desk.readers import Readers
from sayso.device import reporter
from sayso.device.check import NoMatch, Warned
from sayso.device.circle import proposal_name, published_name
from sayso.ledger.days import read_day
from sayso.wire.circle import Placed, Proposal
from sayso.wire.errors import Conflict, NotAllowed, NotTrusted
from sayso.wire.text import Text, Warning  # noqa: A004 - the word that everybody here uses

pytestmark = pytest.mark.holds("A3.22")
FIXED, BETWEEN, LATER = 6, 12, 18
WAITS = "tel:+441314960002"


@pytest.fixture(autouse=True)
def hours(scene: Scene) -> None:
    """Lists are proposed at 6 and at 18; now is 6."""
    for worker in (scene.desk.ana, scene.desk.bea):
        worker.circles.office.readers = Readers(list_hours=(FIXED, LATER))
    at(scene, FIXED)


def at(scene: Scene, hour: int) -> None:
    """Let both workers' clocks show this hour of today."""
    now = (read_day(utc_day()).toordinal() - read_day("1970-01-01").toordinal()) * HOURS_A_DAY + hour
    for worker in (scene.desk.ana, scene.desk.bea):
        worker.circles.office.hour = lambda: now


def at_once(scene: Scene, *forms: str) -> Text:
    """Return a warning that may go out at once."""
    return scene.text(*forms, reader=Warning(scene.name, at_once=True))


def test_only_what_she_agreed_to_comes_between_the_hours(scene: Scene) -> None:
    """With her word it is in the list at once; what stood there stays; without her word it waits for the batch."""
    stood = scene.tells(scene.text(OTHER))
    scene.publish()
    waits = scene.tells(scene.text(WAITS))
    at(scene, BETWEEN)
    with pytest.raises(NotAllowed, match="Nothing waits that may go out at once") as refused:
        scene.desk.ana.real_press.propose(scene.name)
    assert refused.value.why == "batch"
    assert scene.check(WAITS) == (NoMatch,)
    hers = scene.tells(at_once(scene, HIT))
    scene.publish()
    assert scene.check(HIT, OTHER, WAITS, MISS) == (Warned, Warned, NoMatch, NoMatch)
    assert (told(hers), told(stood), told(waits)) == ([("Published", "Bea")], [("Published", "Bea")], [])
    assert [one.identifiers for one in scene.desk.bea.real_press.state(scene.name).waits] == [(WAITS,)]
    at(scene, LATER)
    scene.publish()
    assert scene.check(HIT, OTHER, WAITS) == (Warned,) * 3
    assert told(waits) == [("Published", "Bea")]


def test_no_worker_says_it_for_her(scene: Scene) -> None:
    """Her yes to a warning for the fixed hours is none to the same warning at once, whoever stands behind that."""
    text = scene.text(HIT)
    hers = scene.tells(text)
    for worker in (scene.desk.ana, scene.desk.bea):
        with pytest.raises(NotAllowed) as refused:
            worker.approves(hers.handle, replace(text, reader=Warning(scene.name, at_once=True)))
        assert refused.value.why == "none"
    at(scene, BETWEEN)
    with pytest.raises(NotAllowed, match="fixed hours"):
        scene.desk.ana.real_press.propose(scene.name)
    assert told(hers) == []


def test_another_who_told_the_same_still_waits(scene: Scene) -> None:
    """Two told the same words of the same number, one of them to be sent at once: the other's waits for the batch."""
    waits, hers = scene.tells(scene.text(HIT)), scene.tells(at_once(scene, HIT))
    at(scene, BETWEEN)
    scene.publish()
    assert scene.check(HIT) == (Warned,)
    assert (told(hers), told(waits)) == ([("Published", "Bea")], [])
    hers.change(reporter.take_yes_back, at_once(scene, HIT))
    scene.tells(at_once(scene, OTHER))
    scene.publish()
    assert scene.check(HIT, OTHER) == (NoMatch, Warned)


def test_what_was_taken_back_or_doubted_does_not_ride_along(scene: Scene) -> None:
    """What stood in the list and was taken back is not in the next one of any hour; what was paused waits for two."""
    text = scene.text(OTHER)
    gone, doubted = scene.tells(text), scene.tells(scene.text(WAITS))
    scene.publish()
    press = scene.desk.ana.real_press
    [doubts] = [one.mark for one in press.state(scene.name).listed if WAITS in one.identifiers]
    assert press.pause(scene.name, [doubts])
    gone.change(reporter.take_yes_back, text)
    scene.tells(at_once(scene, HIT))
    at(scene, BETWEEN)
    scene.publish()
    assert scene.check(HIT, OTHER, WAITS) == (Warned, NoMatch, NoMatch)
    at(scene, LATER)
    scene.publish()
    assert scene.check(HIT, OTHER, WAITS) == (Warned, NoMatch, Warned)
    assert told(doubted) == [("Published", "Bea"), ("Ended", "Ana"), ("Published", "Bea")]


def test_the_second_workers_program_knows_the_hours(scene: Scene) -> None:
    """A list that the first worker's program made of everything, at an hour that is none, is not signed."""
    waits = scene.tells(scene.text(WAITS))
    at(scene, BETWEEN)
    scene.desk.ana.circles.office.readers = Readers(list_hours=(BETWEEN,))
    scene.desk.ana.real_press.propose(scene.name)
    with pytest.raises(NotTrusted, match="not what this machine gathers"):
        scene.desk.bea.real_press.confirm(scene.name)
    assert (told(waits), scene.desk.bea.real_press.state(scene.name).published) == ([], None)


def test_an_hour_that_has_not_come_is_none(scene: Scene) -> None:
    """Where the first worker's clock is ahead, at a fixed hour, the second's program signs nothing before that hour."""
    waits = scene.tells(scene.text(WAITS))
    at(scene, LATER)
    scene.desk.ana.real_press.propose(scene.name)
    at(scene, BETWEEN)
    with pytest.raises(Conflict, match="clock"):
        scene.desk.bea.real_press.confirm(scene.name)
    assert (told(waits), scene.desk.bea.real_press.state(scene.name).published) == ([], None)


def test_an_hour_of_another_day_is_none(scene: Scene) -> None:
    """A proposal whose hour is not one of the day that two sign is refused."""
    scene.tells(scene.text(WAITS))
    scene.desk.ana.real_press.propose(scene.name)
    circles = scene.desk.ana.circles
    name, occasion = proposal_name(circles.look(scene.name).book.circle), circles.office.occasion()
    lying = circles.notebook.read(occasion, name)[name]
    assert isinstance(lying.content, Proposal)
    dated = replace(lying.content, hour=lying.content.hour - HOURS_A_DAY)
    circles.notebook.write(occasion, name, dated, lying)
    with pytest.raises(Conflict, match="clock"):
        scene.desk.bea.real_press.confirm(scene.name)


def test_what_stands_there_is_not_taken_from_a_note_alone(scene: Scene) -> None:
    """One worker writes into the desk's notes that a waiting warning stands in the list: her ledger does not say so."""
    scene.publish()
    waits = scene.tells(scene.text(WAITS))
    scene.tells(at_once(scene, HIT))
    notebook, occasion = scene.desk.ana.circles.notebook, scene.desk.ana.circles.office.occasion()
    name = published_name(scene.desk.ana.circles.look(scene.name).book.circle)
    lying = notebook.read(occasion, name)[name]
    assert isinstance(lying.content, Proposal)
    [mark] = [one.mark for one in scene.desk.ana.real_press.state(scene.name).gathered if WAITS in one.identifiers]
    invented = Placed(mark, 9)
    notebook.write(occasion, name, replace(lying.content, placed=(invented,)), lying)
    at(scene, BETWEEN)
    scene.publish()
    assert scene.check(HIT, WAITS) == (Warned, NoMatch)
    assert told(waits) == []


def test_nor_from_a_note_and_her_ledger(scene: Scene) -> None:
    """One worker writes both, and proposes the list at an hour that is none: the list itself does not have it."""
    stood = scene.tells(scene.text(OTHER))
    scene.publish()
    waits = scene.tells(scene.text(WAITS))
    press = scene.desk.ana.real_press
    circles, book = press.circles, press.circles.look(scene.name).book
    occasion, name = circles.office.occasion(), published_name(book.circle)
    gathered = press.state(scene.name).gathered
    press.cases.say_published(occasion, book, gathered, batch=True)
    lying = circles.notebook.read(occasion, name)[name]
    assert isinstance(lying.content, Proposal)
    [mark] = [one.mark for one in gathered if WAITS in one.identifiers]
    placed = (*lying.content.placed, Placed(mark, 9))
    circles.notebook.write(occasion, name, replace(lying.content, placed=placed), lying)
    at(scene, BETWEEN)
    circles.office.readers = Readers(list_hours=(BETWEEN,))
    press.propose(scene.name)
    with pytest.raises(NotTrusted, match="not what this machine gathers"):
        scene.desk.bea.real_press.confirm(scene.name)
    assert scene.check(WAITS, OTHER) == (NoMatch, Warned)
    scene.tells(at_once(scene, HIT))
    circles.office.readers = Readers(list_hours=(FIXED, LATER))
    scene.publish()
    assert scene.check(HIT, WAITS, OTHER) == (Warned, NoMatch, Warned)
    assert [told(one) for one in (stood, waits)] == [[("Published", "Bea")], [("Published", "Ana"), ("Ended", "Bea")]]


def test_nothing_drops_out_where_the_notes_do_not_know(scene: Scene) -> None:
    """Where the desk's notes have another list than the server, nothing is proposed before the next fixed hour."""
    scene.tells(scene.text(OTHER))
    scene.publish()
    scene.tells(at_once(scene, HIT))
    notebook, occasion = scene.desk.ana.circles.notebook, scene.desk.ana.circles.office.occasion()
    circle = scene.desk.ana.circles.look(scene.name).book.circle
    for name in (published_name(circle), proposal_name(circle)):
        lying = notebook.read(occasion, name)[name]
        assert isinstance(lying.content, Proposal)
        other = replace(lying.content, signed=replace(lying.content.signed, payload=b"{}"))
        notebook.write(occasion, name, other, lying)
    at(scene, BETWEEN)
    with pytest.raises(Conflict, match="wait for the next fixed hour"):
        scene.desk.ana.real_press.propose(scene.name)
    at(scene, LATER)
    scene.publish()
    assert scene.check(HIT, OTHER) == (Warned, Warned)
