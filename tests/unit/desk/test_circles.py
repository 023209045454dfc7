"""Two workers' programs keep circles over a running server: begin, invite, look, remove, publish, pause."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.help.circle_desk import Desk, circle_desk, new_code, utc_day, utc_hour
from tests.help.lists import HIT, MISS, OTHER, alert

from sayso.desk.circles import member_line
from sayso.device.alerts import Gathered
from sayso.device.check import CouldNotCheck, NoMatch, Warned
from sayso.device.circle import (
    book_name,
    note_id,
    open_values,
    proposal_name,
    remove,
    seal_note,
    seal_values,
    values_name,
)
from sayso.device.invitation import write_link
from sayso.device.member import member_number
from sayso.ledger.days import days_after
from sayso.ledger.signing import public_key
from sayso.remote.member import check_with
from sayso.wire.circle import Proposal, Value, Values
from sayso.wire.errors import CannotOpen, Conflict, Malformed, NothingThere, NotTrusted
from sayso.wire.listing import Alert, Head
from sayso.wire.member import ReadList

pytestmark = pytest.mark.holds("A3.1", "A3.5")


def warning(words: str, until: str = "") -> Alert:
    """Return an alert of today."""
    return alert(words, day=utc_day(), until=until or days_after(utc_day(), 60))


GREY = Gathered(warning("Grey car."), shown=True, identifiers=(HIT, OTHER))
FLAT = Gathered(warning("He knows the flat."), shown=False, identifiers=(HIT,))


def change(desk: Desk, statement: str, *values: bytes) -> None:
    """Change the server's database behind its back."""
    with closing(sqlite3.connect(desk.house.data / "sayso.db")) as database, database:
        database.execute(statement, values)


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Open a desk of two and its server."""
    with circle_desk(tmp_path_factory.mktemp("desk")) as opened:
        yield opened


@pytest.fixture
def desk(two: Desk, request: pytest.FixtureRequest) -> Desk:
    """Return the desk with a fresh circle."""
    return two.anew(request.node.name[:60])


def test_the_whole_walk(desk: Desk) -> None:
    """Two come in, a list of two signatures is published, one checks: warned, no match; a pause is silent at once."""
    first = desk.comes(desk.name)
    phone = desk.phone(first)
    known = phone.circle(desk.name)
    second = desk.comes(desk.name, lambda: f"#{write_link(phone.invite(known))}")
    rolled = desk.bea.circles.look(desk.name)
    numbers = {member_number(desk.phone(code).keys) for code in (first, second)}
    lines = [member_line(one) for one in rolled.book.members]
    assert {line["number"] for line in lines} == numbers
    assert sorted((line["by"] for line in lines), key=len) == [[], [member_number(phone.keys)]]
    desk.publish(desk.name, [GREY, FLAT])
    phone = desk.phone(second)
    known = phone.circle(desk.name)
    assert phone.recent(known) == (GREY.alert,)
    warned, one, none = phone.check(known, [HIT, OTHER, MISS])
    assert warned == Warned(tuple(sorted((GREY.alert, FLAT.alert), key=lambda it: it.texts[0].words)))
    assert (one, none) == (Warned((GREY.alert,)), NoMatch())
    assert desk.phone(second).opened.left == desk.phone(first).opened.left == 17
    desk.bea.gathered = [FLAT]  # she took the first one back
    assert desk.bea.press.pause(desk.name) is True
    assert desk.bea.press.pause(desk.name) is False
    later = desk.phone(second)
    assert later.check(later.circle(desk.name), [HIT, OTHER]) == (Warned((FLAT.alert,)), NoMatch())
    desk.publish(desk.name, [])
    last = desk.phone(first)
    assert last.check(last.circle(desk.name), [HIT]) == (NoMatch(),)
    assert last.recent(last.circle(desk.name)) == ()


def test_a_removed_member_cannot_open_the_next_list(desk: Desk) -> None:
    """Until the next list the others go on with the old secret; then with the new, which the removed one never gets."""
    gone, stays = desk.comes(desk.name), desk.comes(desk.name)
    desk.publish(desk.name, [GREY])
    old = desk.phone(gone)
    known = old.circle(desk.name)
    number = member_number(old.keys)
    looked = desk.ana.circles.remove(desk.name, [number])
    assert len(looked.book.members) == 1
    with pytest.raises(NothingThere):
        desk.phone(gone)
    between = desk.phone(stays)
    assert between.check(between.circle(desk.name), [HIT]) == (Warned((GREY.alert,)),)
    desk.publish(desk.name, [GREY])
    after = desk.phone(stays)
    assert after.check(after.circle(desk.name), [HIT]) == (Warned((GREY.alert,)),)
    assert after.circle(desk.name).older == b""
    old._lists.clear()
    assert old.check(known, [HIT]) == (CouldNotCheck("secret"),)
    with pytest.raises(NothingThere, match="member number"):
        desk.ana.circles.remove(desk.name, [number])


def test_what_broke_off_is_finished(desk: Desk) -> None:
    """If the program ends after the book is written, the next look removes at the server and sends the letters."""
    gone, stays = desk.comes(desk.name), desk.comes(desk.name)
    circles = desk.ana.circles
    looked = circles.look(desk.name)
    handle = next(
        one.handle for one in looked.book.members if member_line(one)["number"] == member_number(desk.phone(gone).keys)
    )
    occasion = circles.office.occasion()
    circles.notebook.write(
        occasion, book_name(looked.book.circle), remove(occasion, looked.book, [handle]), looked.lying
    )
    assert desk.phone(gone)
    desk.bea.circles.look(desk.name)
    with pytest.raises(NothingThere):
        desk.phone(gone)
    assert desk.phone(stays).circle(desk.name).epoch == 2


@pytest.mark.holds("A3.5", "A3.10")
def test_the_second_confirms_only_what_she_gathers(desk: Desk) -> None:
    """Another alert, identifier or text, one more or one less: not signed, and nothing is published."""
    desk.ana.gathered = [GREY]
    desk.ana.press.propose(desk.name)
    others = (
        [],
        [GREY, FLAT],
        [Gathered(GREY.alert, shown=True, identifiers=(HIT,))],
        [Gathered(GREY.alert, shown=False, identifiers=(HIT, OTHER))],
        [Gathered(warning("Grey car!"), shown=True, identifiers=(HIT, OTHER))],
    )
    for other in others:
        desk.bea.gathered = list(other)
        with pytest.raises(NotTrusted, match="not what this machine gathers"):
            desk.bea.press.confirm(desk.name)
    with pytest.raises(NothingThere):
        _head(desk)
    desk.bea.gathered = [GREY]
    desk.bea.press.confirm(desk.name)
    assert len(_head(desk).manifest.signatures) == 2


@pytest.mark.holds("A3.5")
def test_a_first_list_may_be_empty(desk: Desk) -> None:
    """A circle in which nobody has warned yet has a list all the same: no match, and not "could not check"."""
    code = desk.comes(desk.name)
    desk.publish(desk.name, [])
    phone = desk.phone(code)
    assert phone.check(phone.circle(desk.name), [HIT]) == (NoMatch(),)


@pytest.mark.holds("A3.5", "A3.10")
def test_nobody_confirms_her_own_list(desk: Desk) -> None:
    """Whoever proposed a list cannot be its second signature."""
    desk.ana.gathered = [GREY]
    desk.ana.press.propose(desk.name)
    with pytest.raises(NotTrusted, match="Someone else has to sign"):
        desk.ana.press.confirm(desk.name)


@pytest.mark.holds("A3.5")
def test_a_false_value_is_not_confirmed(desk: Desk) -> None:
    """A worker who puts another number's value under an identifier is found out by the second, who asks for herself."""
    desk.ana.gathered = [GREY]
    desk.ana.press.propose(desk.name)
    circles, own = desk.ana.circles, public_key(desk.keys[0].seed)
    occasion, book = circles.office.occasion(), circles.look(desk.name).book
    name = values_name(book.circle, own, 0)
    lying = circles.notebook.read(occasion, name)[name]
    assert isinstance(lying.content, Values)
    secrets = circles.office.secrets()
    swapped = [Value(one.identifier, os.urandom(64)) for one in open_values(secrets, lying.content)]
    circles.notebook.write(occasion, name, seal_values(secrets, book.circle, 0, swapped), lying)
    desk.ana.press.propose(desk.name)
    desk.bea.gathered = [GREY]
    with pytest.raises(NotTrusted, match="not what this machine gathers"):
        desk.bea.press.confirm(desk.name)


@pytest.mark.holds("A3.5")
def test_a_proposal_ages(desk: Desk) -> None:
    """Two days later, after another list, or after the secret has changed, it has to be proposed anew."""
    desk.comes(desk.name)
    for worker in (desk.ana, desk.bea):
        worker.gathered = [GREY]
    desk.ana.press.propose(desk.name)
    circles = desk.bea.circles
    circles.office.hour = lambda: utc_hour() + 48
    with pytest.raises(Conflict, match="another day"):
        desk.bea.press.confirm(desk.name)
    circles.office.hour = utc_hour
    looked = circles.look(desk.name)
    circles.remove(desk.name, [str(member_line(looked.book.members[0])["number"])])
    with pytest.raises(Conflict, match="another secret"):
        desk.bea.press.confirm(desk.name)
    desk.publish(desk.name, [GREY])
    with pytest.raises(Conflict, match="propose it anew"):
        desk.bea.press.confirm(desk.name)


@pytest.mark.holds("A3.5")
def test_what_was_evaluated_is_not_evaluated_again(desk: Desk) -> None:
    """A second proposal asks the holder for what is new alone; what is not listed any more leaves the notes."""
    many = Gathered(warning("Many."), shown=True, identifiers=tuple(f"tel:+44131496{n:04}" for n in range(10)))
    desk.ana.gathered = [GREY, many]
    desk.ana.press.propose(desk.name)
    assert desk.ana.told == [(8, 12), (12, 12)]
    desk.ana.press.propose(desk.name)
    assert len(desk.ana.told) == 2
    desk.ana.gathered = [FLAT]
    desk.ana.press.propose(desk.name)
    assert len(desk.ana.told) == 2
    circles = desk.ana.circles
    occasion, book = circles.office.occasion(), circles.look(desk.name).book
    name = values_name(book.circle, public_key(desk.keys[0].seed), 0)
    content = circles.notebook.read(occasion, name)[name].content
    assert isinstance(content, Values)
    assert [one.identifier for one in open_values(circles.office.secrets(), content)] == [HIT]
    with pytest.raises(CannotOpen):
        open_values(desk.bea.circles.office.secrets(), content)


def test_an_old_note_is_refused(desk: Desk) -> None:
    """A server that gives back an older book, another one of the same number, or none, is found out by who saw it."""
    circles = desk.ana.circles
    occasion, book = circles.office.occasion(), circles.look(desk.name).book
    name = book_name(book.circle)
    before = circles.notebook.read(occasion, name)[name]
    circles.notebook.write(occasion, name, replace(book, name="Gorbals"), before)
    note = note_id(circles.office.secrets(), name)
    assert desk.ana.seen[-1].notes == tuple(circles.notebook.seen[one] for one in sorted(circles.notebook.seen))

    def lie(sealed: bytes | None) -> None:
        if sealed is None:
            change(desk, "DELETE FROM notes WHERE note = ?", note)
        else:
            change(desk, "INSERT OR REPLACE INTO notes VALUES (?, ?)", note, sealed)

    fork = seal_note(circles.office.secrets(), occasion, note, before.number + 1, book)
    for sealed, say in ((before.sealed, "older note"), (fork, "two different notes"), (None, "older note")):
        lie(sealed)
        with pytest.raises(NotTrusted, match=say):
            circles.look("Gorbals")
    lie(fork)
    assert desk.bea.circles.look(desk.name)  # who has not seen the other one cannot tell


@pytest.mark.holds("A3.10")
def test_a_list_that_the_desk_did_not_sign_is_not_followed(desk: Desk) -> None:
    """A server that holds the newest list back, or has none, stops the next proposal."""
    desk.publish(desk.name, [GREY])
    change(desk, "DELETE FROM lists")
    with pytest.raises(NotTrusted, match="no list where"):
        desk.ana.press.propose(desk.name)


def test_two_workers_at_one_moment(desk: Desk) -> None:
    """Who writes a book that a colleague has changed meanwhile is told so, and nothing is lost."""
    code = desk.comes(desk.name)
    first, second = desk.ana.circles, desk.bea.circles
    occasion = first.office.occasion()
    looked, other = first.look(desk.name), second.look(desk.name)
    second.keep(occasion, other, replace(other.book, vouchers=2))
    with pytest.raises(Conflict):
        first.keep(occasion, looked, replace(looked.book, vouchers=1))
    assert first.look(desk.name).book.vouchers == 2
    assert desk.phone(code)


@pytest.mark.parametrize(
    ("name", "vouchers"), [("", 1), (" ", 1), ("x" * 61, 1), ("a\nb", 1), ("Govan", 0), ("Govan", 3)]
)
def test_a_circle_has_a_name(desk: Desk, name: str, vouchers: int) -> None:
    """A blank or long name, or one that does not print, and three vouchers are refused."""
    with pytest.raises(Malformed):
        desk.ana.circles.begin(name, vouchers)


def test_circles_have_different_names(desk: Desk) -> None:
    """A second circle of one name is refused; others stand beside each other, and each worker sees them all."""
    with pytest.raises(Conflict):
        desk.bea.circles.begin(desk.name, 1)
    desk.bea.circles.begin("Govan", 2)
    assert [(book.name, book.vouchers) for book in desk.ana.circles.all()][-2:] == [(desk.name, 1), ("Govan", 2)]
    with pytest.raises(NothingThere, match="no circle of that name"):
        desk.ana.circles.look("Elsewhere")


@pytest.mark.holds("A3.7")
def test_a_phone_that_does_not_open_could_not_check(tmp_path: Path) -> None:
    """No list yet, no answer: could not check, never no match."""
    with circle_desk(tmp_path) as two:
        desk = two.anew("Leith")
        code = desk.comes("Leith")
        assert check_with(lambda: desk.phone(code), "Leith", [HIT]) == (CouldNotCheck("none"),)
        with pytest.raises(NothingThere, match="Yours: Leith"):
            check_with(lambda: desk.phone(code), "Govan", [HIT])
        with pytest.raises(NothingThere):
            check_with(lambda: desk.phone(new_code()), "Leith", [HIT])
        desk.house.program.process.kill()
        desk.house.program.process.wait()
        assert check_with(lambda: desk.phone(code), "Leith", [HIT, MISS]) == (CouldNotCheck("connection"),) * 2


def _head(desk: Desk) -> Head:
    book = desk.ana.circles.look(desk.name).book
    return desk.around.house.post("/api/1/list/head", ReadList(book.circle), Head)


def test_a_proposal_says_what_it_needs(desk: Desk) -> None:
    """It holds seed and places for whoever builds it again, and lies sealed to the desk."""
    desk.ana.gathered = [GREY, FLAT]
    made = desk.ana.press.propose(desk.name)
    circles = desk.bea.circles
    occasion = circles.office.occasion()
    name = proposal_name(made.circle)
    content = circles.notebook.read(occasion, name)[name].content
    assert isinstance(content, Proposal)
    assert content == made
    assert len(content.placed) == 2


@pytest.mark.holds("A3.7", "A3.10")
def test_no_list_at_all_is_no_answer(desk: Desk) -> None:
    """Before the first list, and where the server hands out none any more, she could not check."""
    code = desk.comes(desk.name)
    phone = desk.phone(code)
    [before] = phone.check(phone.circle(desk.name), [HIT])
    assert isinstance(before, CouldNotCheck)
    desk.publish(desk.name, [GREY])
    seen = desk.phone(code)
    assert seen.check(seen.circle(desk.name), [HIT]) == (Warned((GREY.alert,)),)
    with closing(sqlite3.connect(desk.house.data / "sayso.db")) as database, database:
        database.execute("DELETE FROM lists WHERE circle = ?", (seen.circle(desk.name).circle,))
    after = desk.phone(code)
    assert after.check(after.circle(desk.name), [HIT]) == (CouldNotCheck("older"),)
