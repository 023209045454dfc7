"""Promise: a circle's list holds what she said yes to, behind which two stand, and not longer; her ledger says it.

Two workers' programs read real cases on a real server, and a member's phone checks. What she takes back is silent at
the next list, or at once when one worker pauses (A2.14, A3.12).
"""

from contextlib import suppress
from typing import Any

import pytest
from msgspec.structs import replace
from tests.help.circle_desk import Worker, utc_day, utc_hour
from tests.help.lists import HIT, MISS, OTHER
from tests.help.scene import Scene, told

from sayso.desk.office import Office
from sayso.device import reporter
from sayso.device.check import NoMatch, Warned
from sayso.device.circle import open_values, seal_values, values_name
from sayso.ledger.days import days_after
from sayso.ledger.signing import public_key
from sayso.sealing.files import unseal
from sayso.wire.circle import Value, Values
from sayso.wire.errors import CannotOpen, Conflict, NotAllowed, NothingThere, NotTrusted, SaysoError, Unavailable
from sayso.wire.listing import Head
from sayso.wire.member import DeskDeeds, EvaluateForDesk, Publish, ReadList
from sayso.wire.statement import Ended, Published
from sayso.wire.text import Warning  # noqa: A004 - the word that everybody here uses

pytestmark = pytest.mark.holds("A2.10", "A2.14", "A3.5", "A3.12")


def test_only_what_she_said_yes_to_is_listed(scene: Scene) -> None:
    """Without yes, second worker, or first day, for another circle, or closed: nothing of it is in the list."""
    text = scene.text(HIT)
    other = "tel:+441314960{:03}".format
    scene.tells(scene.text(other(1)), workers=1)
    scene.tells(scene.text(other(2), reader=Warning(f"{scene.name} too", at_once=False)))
    scene.tells(scene.text(other(3), earliest=days_after(utc_day(), 1)))
    scene.tells(scene.text(other(4)), yes=False)
    closed = scene.tells(scene.text(other(5)))
    closed.change(reporter.close)
    scene.tells(scene.text("tel:+4401314960006"))
    her = scene.tells(text)
    scene.publish()
    assert scene.check(HIT, *map(other, range(1, 7)), MISS) == (Warned, *[NoMatch] * 7)
    phone = scene.desk.phone(scene.member)
    [alert] = phone.recent(phone.circle(scene.name))
    assert [one.words for one in alert.texts] == [one.words for one in text.words]
    assert (alert.kind, alert.evidence, alert.day, alert.until) == ("", text.evidence, text.earliest, text.until)
    assert told(her) == [("Published", "Bea")]
    scene.publish()
    assert told(her) == [("Published", "Bea")]


def test_what_she_takes_back_is_silent_at_the_next_list(scene: Scene) -> None:
    """Her yes is gone: the next list has it no more, and her ledger says that it ended, after it did."""
    text = scene.text(HIT)
    her, stays = scene.tells(text), scene.tells(scene.text(OTHER))
    scene.publish()
    her.change(reporter.take_yes_back, text)
    assert scene.check(HIT) == (Warned,)
    scene.publish()
    assert scene.check(HIT, OTHER) == (NoMatch, Warned)
    assert told(her) == [("Published", "Bea"), ("Ended", "Bea")]
    assert told(stays) == [("Published", "Bea")]


def test_opened_again_nothing_is_listed_without_a_new_yes(scene: Scene) -> None:
    """What she closed stays silent after she opens it; with a new yes it is listed, and her ledger has a new line."""
    text = scene.text(HIT)
    her = scene.tells(text)
    scene.publish()
    her.change(reporter.close)
    her.change(reporter.open_to_desk)
    scene.publish()
    assert scene.check(HIT) == (NoMatch,)
    assert told(her) == [("Published", "Bea"), ("Ended", "Bea")]
    her.change(reporter.say_yes, text)
    scene.publish()
    assert scene.check(HIT) == (Warned,)
    assert told(her) == [("Published", "Bea"), ("Ended", "Bea"), ("Published", "Bea")]


@pytest.mark.parametrize("between", [True, False])
def test_a_new_yes_has_a_line_of_its_own(scene: Scene, *, between: bool) -> None:
    """Closed, opened, yes again, with a list meanwhile or without: what stands now is said anew, the old has ended."""
    text = scene.text(HIT)
    her = scene.tells(text)
    scene.publish()
    her.change(reporter.close)
    if between:
        scene.publish()
        assert scene.check(HIT) == (NoMatch,)
    her.change(reporter.open_to_desk)
    her.change(reporter.say_yes, text)
    scene.publish()
    assert scene.check(HIT) == (Warned,)
    assert told(her) == [("Published", "Bea"), ("Published", "Bea"), ("Ended", "Bea")]
    [first, second, ended] = [
        said.entry.act for said in her.read().said if isinstance(said.entry.act, Published | Ended)
    ]
    assert ended == Ended(first.id)
    assert second.id != first.id
    scene.publish()
    assert len(told(her)) == 3


def test_one_worker_alone_silences_what_she_took_back(scene: Scene) -> None:
    """Two told the same words of other numbers: a pause takes away the one that was taken back, and that one alone."""
    text = scene.text(HIT)
    her, stays = scene.tells(text), scene.tells(scene.text(OTHER))
    scene.publish()
    assert scene.check(HIT, OTHER) == (Warned, Warned)
    her.change(reporter.take_yes_back, text)
    assert scene.desk.ana.real_press.pause(scene.name)
    assert scene.check(HIT, OTHER) == (NoMatch, Warned)
    assert not scene.desk.ana.real_press.pause(scene.name)
    assert (told(her), told(stays)) == ([("Published", "Bea"), ("Ended", "Ana")], [("Published", "Bea")])


def test_what_is_over_is_not_gathered(scene: Scene) -> None:
    """On the day after its last one a warning is in nobody's next list."""
    scene.tells(scene.text(HIT, until=utc_day()))
    press = scene.desk.ana.real_press
    assert len(press.state(scene.name).gathered) == 1
    press.circles.office.hour = lambda: utc_hour() + 24
    try:
        assert press.state(scene.name).gathered == ()
    finally:
        press.circles.office.hour = utc_hour


def test_taken_back_before_the_second_signs(scene: Scene) -> None:
    """What changed between the proposal and the second worker's look is not published, nor said to be."""
    text = scene.text(HIT)
    her = scene.tells(text)
    scene.desk.ana.real_press.propose(scene.name)
    her.change(reporter.take_yes_back, text)
    with pytest.raises(
        NotTrusted, match=r"not what this machine gathers .* something changed since, or .* other hours"
    ):
        scene.desk.bea.real_press.confirm(scene.name)
    circle = scene.desk.bea.circles.look(scene.name).book.circle
    with pytest.raises(NothingThere):
        scene.desk.around.house.post("/api/1/list/head", ReadList(circle), Head)
    assert told(her) == []


def test_her_ledger_says_it_first(scene: Scene) -> None:
    """Where it cannot be written that her warning stands in the list, it does not come to stand there."""
    text = scene.text(HIT)
    her = scene.tells(text)
    press = scene.desk.bea.real_press
    scene.desk.ana.real_press.propose(scene.name)
    occasion, book = press.circles.office.occasion(), press.circles.look(scene.name).book
    gathered = press.cases.gather(occasion, book)
    other = scene.tells(scene.text(OTHER))
    gathered = [*gathered, *(one for one in press.cases.gather(occasion, book) if one not in gathered)]
    her.change(reporter.take_yes_back, text)
    with pytest.raises(Conflict, match="propose it anew"):
        press.cases.say_published(occasion, book, gathered, batch=True)
    assert (told(her), told(other)) == ([], [])


@pytest.mark.parametrize("answer", ["refused", "lost"])
def test_her_ledger_says_what_came_of_it(scene: Scene, answer: str) -> None:
    """Where the list cannot be sent, her ledger says that it ended; where only the answer is lost, that it stands."""
    stays = scene.tells(scene.text(OTHER))
    scene.publish()
    her = scene.tells(scene.text(HIT))
    scene.desk.ana.real_press.propose(scene.name)
    ask, came = Office.ask_about_circles, answer == "lost"

    def breaks(office: Office, deed: DeskDeeds, kind: type[Any]) -> Any:
        if isinstance(deed, Publish):
            if came:
                ask(office, deed, kind)
            raise Unavailable("No connection.")
        return ask(office, deed, kind)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Office, "ask_about_circles", breaks)
        try:
            assert scene.desk.bea.real_press.confirm(scene.name).number == 2
        except Unavailable:
            assert not came
    assert scene.check(HIT, OTHER) == (Warned if came else NoMatch, Warned)
    assert told(her) == [("Published", "Bea")] + [("Ended", "Bea")] * (not came)
    assert told(stays) == [("Published", "Bea")]
    scene.publish()
    assert scene.check(HIT, OTHER) == (Warned, Warned)
    assert told(her)[-1] == ("Published", "Bea")


def pauses(scene: Scene) -> bool | str:
    """Let Ana pause, and return whether there was anything; or why not."""
    try:
        return scene.desk.ana.real_press.pause(scene.name)
    except SaysoError as error:
        return str(error)


@pytest.mark.parametrize("first", ["pause", "state", "propose"])
def test_a_list_that_got_out_unnoted_is_paused(scene: Scene, first: str) -> None:
    """The line breaks when the server has taken the list: one worker alone can silence it, whatever comes first."""
    text = scene.text(HIT)
    her, stays = scene.tells(text), scene.tells(scene.text(OTHER))
    ana, ask = scene.desk.ana.real_press, Office.ask_about_circles
    ana.propose(scene.name)
    out: list[Publish] = []

    def breaks(office: Office, deed: DeskDeeds, kind: type[Any]) -> Any:
        if out:
            raise Unavailable("No connection.")
        out.extend([deed] if isinstance(deed, Publish) else [])
        return ask(office, deed, kind)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Office, "ask_about_circles", breaks)
        with pytest.raises(Unavailable):
            scene.desk.bea.real_press.confirm(scene.name)
    assert scene.check(HIT, OTHER) == (Warned, Warned)
    if first == "state":
        state = ana.state(scene.name)
        assert (len(state.listed), state.proposal) == (2, None)
    if first == "propose":
        ana.propose(scene.name)
    her.change(reporter.take_yes_back, text)
    assert pauses(scene) is True
    assert scene.check(HIT, OTHER) == (NoMatch, Warned)
    assert (told(her), told(stays)) == ([("Published", "Bea"), ("Ended", "Ana")], [("Published", "Bea")])
    scene.publish()
    assert scene.check(HIT, OTHER) == (NoMatch, Warned)


def test_a_third_list_meanwhile_ends_nothing(scene: Scene) -> None:
    """While a list is sent another comes from a colleague's machine: what stands in that is not said to have ended."""
    her = scene.tells(scene.text(HIT))
    scene.desk.ana.real_press.propose(scene.name)
    other, ask = scene.desk.worker(scene.desk.keys[1]), Office.ask_about_circles

    def comes_between(office: Office, deed: DeskDeeds, kind: type[Any]) -> Any:
        if isinstance(deed, Publish) and office is scene.desk.bea.circles.office:
            scene.desk.ana.real_press.propose(scene.name)
            other.real_press.confirm(scene.name)
        return ask(office, deed, kind)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Office, "ask_about_circles", comes_between)
        with pytest.raises(SaysoError):
            scene.desk.bea.real_press.confirm(scene.name)
    assert (scene.check(HIT), told(her)) == ((Warned,), [("Published", "Bea")])


def test_no_colleague_stands_in_the_way_of_a_pause(scene: Scene) -> None:
    """Somebody puts a page of her own in the place of Ana's values: Ana pauses all the same, and has hers again."""
    text = scene.text(HIT)
    her = scene.tells(text)
    scene.tells(scene.text(OTHER))
    scene.publish()
    circles = scene.desk.bea.circles
    occasion, book = circles.office.occasion(), circles.look(scene.name).book
    name = values_name(book.circle, public_key(scene.desk.ana.circles.office.secrets().seed), 0)
    page = seal_values(circles.office.secrets(), book.circle, 0, [Value(OTHER, bytes(64))])
    circles.notebook.write(occasion, name, page, circles.notebook.read(occasion, name)[name])
    her.change(reporter.take_yes_back, text)
    assert pauses(scene) is True
    assert scene.check(HIT, OTHER) == (NoMatch, Warned)
    assert kept(scene, scene.desk.ana) == {OTHER}


@pytest.mark.parametrize("fails", [Unavailable("No."), NotTrusted("Another key.", why="proof")], ids=["mute", "false"])
def test_no_holder_stands_in_the_way_of_a_pause(scene: Scene, fails: SaysoError) -> None:
    """The holder does not answer, or with another key: what she took back is silent, and the rest stays."""
    text = scene.text(HIT)
    her = scene.tells(text)
    scene.tells(scene.text(OTHER))
    scene.publish()
    her.change(reporter.take_yes_back, text)
    scene.tells(scene.text(MISS))
    ask = Office.ask_about_circles

    def mute(office: Office, deed: DeskDeeds, kind: type[Any]) -> Any:
        if isinstance(deed, EvaluateForDesk):
            raise fails
        return ask(office, deed, kind)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Office, "ask_about_circles", mute)
        assert pauses(scene) is True
        state = scene.desk.ana.real_press.state(scene.name)
        assert ([one.identifiers for one in state.gathered], state.unknown) == ([(OTHER,)], 1)
        with pytest.raises(type(fails)):
            scene.desk.ana.real_press.propose(scene.name)
    assert scene.check(HIT, OTHER) == (NoMatch, Warned)


def test_what_is_taken_back_leaves_the_notes(scene: Scene) -> None:
    """Her number leaves a worker's values when she pauses or looks, and the desk's key never opened them."""
    text = scene.text(HIT)
    her = scene.tells(text)
    scene.tells(scene.text(OTHER))
    scene.publish()
    workers = (scene.desk.ana, scene.desk.bea)
    assert [kept(scene, worker) for worker in workers] == [{HIT, OTHER}] * 2
    her.change(reporter.take_yes_back, text)
    assert scene.desk.ana.real_press.pause(scene.name)
    assert [kept(scene, worker) for worker in workers] == [{OTHER}, {HIT, OTHER}]
    assert len(scene.desk.bea.real_press.state(scene.name).listed) == 1
    assert [kept(scene, worker) for worker in workers] == [{OTHER}] * 2


def kept(scene: Scene, worker: Worker) -> set[str]:
    """Return the identifiers in a worker's values, having seen that no key of the desk and no colleague opens them."""
    circles = worker.circles
    occasion, book, secrets = circles.office.occasion(), circles.look(scene.name).book, circles.office.secrets()
    name = values_name(book.circle, public_key(secrets.seed), 0)
    content = circles.notebook.read(occasion, name)[name].content
    assert isinstance(content, Values)
    colleagues = [one.circles.office.secrets() for one in (scene.desk.ana, scene.desk.bea) if one is not worker]
    opened: list[object] = []
    with suppress(CannotOpen):
        opened.append(unseal(content.sealed, secrets.opening))
    for theirs in colleagues:
        with suppress(CannotOpen):
            opened.append(open_values(theirs, content))
    assert opened == []
    return {one.identifier for one in open_values(secrets, content)}


def test_a_doubted_warning_is_held_by_one(scene: Scene) -> None:
    """One worker takes a single warning away at once; two bring it back, and she sees each."""
    her = scene.tells(scene.text(HIT))
    scene.publish()
    press = scene.desk.ana.real_press
    [listed] = press.state(scene.name).listed
    assert press.pause(scene.name, [listed.mark])
    assert (press.state(scene.name).listed, press.state(scene.name).waits) == ((), (listed,))
    assert scene.check(HIT) == (NoMatch,)
    with pytest.raises(NothingThere, match="not in the published list"):
        press.pause(scene.name, [bytes(32)])
    scene.publish()
    assert scene.check(HIT) == (Warned,)
    assert told(her) == [("Published", "Bea"), ("Ended", "Ana"), ("Published", "Bea")]


def test_at_other_hours_nothing_is_proposed(scene: Scene) -> None:
    """A list is proposed at the host's hours; at another it says when the next one is, and taking away needs none."""
    office = scene.desk.ana.circles.office
    before = office.readers
    scene.tells(scene.text(HIT))
    scene.publish()
    office.readers = replace(before, list_hours=((utc_hour() + 3) % 24,))
    try:
        with pytest.raises(NotAllowed, match="The next one: ") as refused:
            scene.desk.ana.real_press.propose(scene.name)
        assert refused.value.why == "batch"
        assert not scene.desk.ana.real_press.pause(scene.name)
    finally:
        office.readers = before
