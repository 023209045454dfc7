"""No worker publishes alone: the second signs only what her own machine gathers and asks; old notes are refused."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from msgspec.structs import replace
from tests.help.circle_desk import Desk, circle_desk, utc_day
from tests.help.lists import HIT, OTHER, alert

from sayso.device.alerts import Gathered
from sayso.device.check import NoMatch, Outcome, Warned
from sayso.device.circle import book_name, note_id, seal_values, values_name
from sayso.ledger.days import days_after
from sayso.ledger.signing import public_key
from sayso.sealing.code import Code
from sayso.store.sqlite import FILE
from sayso.wire.circle import Value
from sayso.wire.errors import NothingThere, NotTrusted
from sayso.wire.listing import Head
from sayso.wire.member import ReadList

pytestmark = pytest.mark.holds("A3.5", "A3.10", "A3.12")
GREY = Gathered(alert("Grey car.", day=utc_day(), until=days_after(utc_day(), 30)), shown=True, identifiers=(HIT,))
INVENTED = Gathered(replace(GREY.alert, evidence="confirmed"), shown=True, identifiers=(OTHER,))


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Open a desk of two and its server."""
    with circle_desk(tmp_path_factory.mktemp("desk")) as opened:
        yield opened


@pytest.fixture
def desk(two: Desk, request: pytest.FixtureRequest) -> Desk:
    """Return the desk with a fresh circle."""
    return two.anew(request.node.name[:60])


def nothing_published(desk: Desk) -> None:
    """Demand that the circle has no list."""
    book = desk.ana.circles.look(desk.name).book
    with pytest.raises(NothingThere):
        desk.around.house.post("/api/1/list/head", ReadList(book.circle), Head)


def test_what_one_invents_the_other_does_not_sign(desk: Desk) -> None:
    """An alert that only the first worker's machine has is not signed by the second's; what both have is."""
    desk.ana.gathered, desk.bea.gathered = [GREY, INVENTED], [GREY]
    desk.ana.press.propose(desk.name)
    with pytest.raises(NotTrusted):
        desk.bea.press.confirm(desk.name)
    nothing_published(desk)
    desk.ana.gathered = [GREY]
    desk.ana.press.propose(desk.name)
    desk.bea.press.confirm(desk.name)


def test_another_number_under_true_words_is_found_out(desk: Desk) -> None:
    """Who puts another number's value under an alert that was approved is found out, since each asks for herself."""
    desk.ana.gathered = desk.bea.gathered = [GREY]
    desk.ana.press.propose(desk.name)
    circles = desk.ana.circles
    occasion, book = circles.office.occasion(), circles.look(desk.name).book
    name = values_name(book.circle, public_key(desk.keys[0].seed), 0)
    lying = circles.notebook.read(occasion, name)[name]
    false = seal_values(circles.office.secrets(), book.circle, 0, [Value(HIT, os.urandom(64))])
    circles.notebook.write(occasion, name, false, lying)
    desk.ana.press.propose(desk.name)
    with pytest.raises(NotTrusted):
        desk.bea.press.confirm(desk.name)
    nothing_published(desk)


def test_an_old_book_is_not_believed(desk: Desk) -> None:
    """A server that gives back the book from before a removal gets no list under the removed one's secret."""
    gone = desk.comes(desk.name)
    circles = desk.ana.circles
    looked = circles.look(desk.name)
    assert desk.phone(gone).circle(desk.name).secret == looked.book.secret
    circles.remove(desk.name, [one.handle.hex() for one in looked.book.members])
    note = note_id(circles.office.secrets(), book_name(looked.book.circle))
    with closing(sqlite3.connect(desk.house.data / FILE)) as database, database:
        database.execute("UPDATE notes SET sealed = ? WHERE note = ?", (looked.lying.sealed, note))
    desk.ana.gathered = [GREY]
    with pytest.raises(NotTrusted):
        desk.ana.press.propose(desk.name)


def test_what_ends_is_silent_at_the_next_head(desk: Desk) -> None:
    """What may not be said any more is paused by one worker at once, and is not in the next list."""
    code = desk.comes(desk.name)
    desk.publish(desk.name, [GREY])
    assert _checked(desk, code) == (Warned((GREY.alert,)),)
    desk.bea.gathered = []
    desk.bea.press.pause(desk.name)
    assert _checked(desk, code) == (NoMatch(),)
    desk.publish(desk.name, [])
    assert _checked(desk, code) == (NoMatch(),)


def _checked(desk: Desk, code: Code) -> tuple[Outcome, ...]:
    phone = desk.phone(code)
    return phone.check(phone.circle(desk.name), [HIT])
