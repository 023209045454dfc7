"""Promise: a dishonest worker stops no colleague: not her reading, not her pause, not her statement in public.

What she can do with a program of her own, and her true key, is tried on a real server's store; what she fills is hers
alone, or one case.
"""

import os

import pytest
from msgspec.structs import replace
from tests.help.circle_desk import Worker
from tests.help.lists import DAY as LISTED_DAY
from tests.help.lists import HIT, MISS, OTHER, Listing, Member, alert
from tests.help.scene import Scene, told
from tests.help.sealed import sealed, sealed_report
from tests.help.statements import Signed, statement
from tests.help.twin import Twin
from tests.help.world import DAY, World, world

from sayso.desk.office import CASES_AT_ONCE
from sayso.device import reporter
from sayso.device.check import NoMatch, Warned
from sayso.device.circle import note_hash, note_id, proposal_name, published_name
from sayso.ledger.days import days_after
from sayso.ledger.manifest import accept_head
from sayso.ledger.signing import public_key
from sayso.remote.house import ANSWER_BYTES_MAX
from sayso.service import desk, statements
from sayso.service.statements import STANDING_MAX
from sayso.store.sqlite import SqliteStore
from sayso.wire.circle import Proposal
from sayso.wire.encoding import encode
from sayso.wire.errors import Conflict, Malformed, NotAllowed, NotTrusted, SaysoError, TooLarge
from sayso.wire.key_list import WorkerKey
from sayso.wire.limits import DESK_BYTES_MAX, HERS_BYTES_LAST, PAUSES_MAX
from sayso.wire.member import DropNote
from sayso.wire.request import Append, Cases, Done, End, ReadCases, Shown

JUNK = sealed(2, bytes(60_000))
FITS = DESK_BYTES_MAX // len(JUNK)


@pytest.mark.holds("A2.16")
def test_a_filled_case_can_still_be_read(store: SqliteStore) -> None:
    """One case takes 1 MiB of the desk and no more, however it comes: so ten cases always fit into one answer."""
    handle = os.urandom(32)
    store.add(handle, sealed_report(), os.urandom(32), DAY)
    assert desk.append(store, Append(handle, 0, (JUNK,) * (FITS - 1)), DAY) == Done()
    with pytest.raises(TooLarge, match="1024 KiB"):
        desk.append(store, Append(handle, FITS - 1, (JUNK, JUNK)), DAY)
    last = Append(handle, FITS - 1, (JUNK,))
    for _ in range(2):  # the same again is answered as it was, though there is no room any more
        assert desk.append(store, last, DAY) == Done()
    with pytest.raises(TooLarge, match="1024 KiB"):
        desk.append(store, Append(handle, FITS, (JUNK,)), DAY)
    [case] = desk.read_cases(store, ReadCases((handle,)))
    assert len(case.desk) == FITS
    hers = (HERS_BYTES_LAST * 4 + len(encode(Cases((case,)))) * 3) // 3  # hers at its largest, beside what stands
    assert CASES_AT_ONCE * hers < ANSWER_BYTES_MAX


@pytest.mark.holds("A2.14", "A2.16")
def test_a_filled_case_keeps_no_list_from_going_on(scene: Scene) -> None:
    """Two cases are filled, of one that is listed and of one that is not yet: all others are listed, paused, ended."""
    listed, fresh, taken_back = scene.text(HIT), scene.text(MISS), scene.text("tel:+441314960009")
    full = scene.tells(listed)
    gone = scene.tells(taken_back)
    scene.publish()
    new, other = scene.tells(fresh), scene.tells(scene.text(OTHER))
    office = scene.desk.bea.circles.office
    for her in (full, new, gone):
        for number in range(len(her.read().said), 2 * FITS):
            try:
                office._ask(Append(her.handle, number, (JUNK,)), Done)
            except TooLarge:
                break
        else:
            pytest.fail("There is no end to what a case takes of the desk.")
    gone.change(reporter.take_yes_back, taken_back)
    scene.publish()
    assert scene.check(HIT, MISS, OTHER, *taken_back.identifiers) == (Warned, NoMatch, Warned, NoMatch)
    assert told(other) == [("Published", "Bea")]
    assert len(scene.desk.ana.circles.office.look()) >= 4


@pytest.mark.holds("A2.14", "A3.12")
@pytest.mark.parametrize("left", ["nothing", "no note", "another secret", "one for the other"])
def test_no_note_keeps_a_pause_from_what_stands_in_the_list(scene: Scene, left: str) -> None:
    """A colleague writes over the note of what is published, or deletes it: a pause takes away what the list has."""
    taken_back, stays = scene.text(HIT), scene.text(OTHER)
    her = scene.tells(taken_back)
    scene.tells(stays)
    scene.publish()
    her.change(reporter.take_yes_back, taken_back)
    circles = scene.desk.ana.circles
    occasion, book = circles.office.occasion(), circles.look(scene.name).book
    name = published_name(book.circle)
    lying = circles.notebook.read(occasion, name)[name]
    assert isinstance(lying.content, Proposal)
    one, other = lying.content.placed
    swapped = (replace(one, place=other.place), replace(other, place=one.place))
    written = {
        "nothing": replace(lying.content, placed=()),
        "another secret": replace(lying.content, secret=os.urandom(32)),
        "one for the other": replace(lying.content, placed=swapped),
    }
    if left == "no note":
        note = note_id(circles.office.secrets(), name)
        circles.office.ask_about_circles(DropNote(note, note_hash(lying.sealed)), Done)
    else:
        circles.notebook.write(occasion, name, written[left], lying)
    bea = scene.desk.worker(scene.desk.keys[1])  # her machine has not seen the note that was there
    assert paused(bea, scene.name) is True
    assert scene.check(HIT)[0] is NoMatch
    if left != "one for the other":
        assert scene.check(OTHER)[0] is Warned


@pytest.mark.holds("A3.12")
def test_what_no_note_opens_is_said(scene: Scene) -> None:
    """The notes of the list are gone and the secret was changed since: a pause says that it took nothing away."""
    scene.tells(scene.text(HIT))
    scene.publish()
    circles = scene.desk.ana.circles
    circle = circles.remove(scene.name, ()).book.circle
    for name in (published_name(circle), proposal_name(circle)):
        lying = circles.notebook.read(circles.office.occasion(), name)[name]
        note = note_id(circles.office.secrets(), name)
        circles.office.ask_about_circles(DropNote(note, note_hash(lying.sealed)), Done)
    bea = scene.desk.worker(scene.desk.keys[1])
    assert "Nothing was paused" in str(paused(bea, scene.name))


def paused(worker: Worker, name: str) -> bool | str:
    """Let a worker pause, and return whether there was anything; or why not."""
    try:
        return worker.real_press.pause(name)
    except SaysoError as error:
        return str(error)


@pytest.mark.holds("A3.12")
def test_no_worker_uses_up_a_colleagues_pauses(twin: Twin) -> None:
    """One signs as many pauses as she may: another worker's is taken on top, and one more of hers is not."""
    listing = Listing()
    first = listing.publish({alert(): [HIT]})
    head = first.head
    for _ in range(PAUSES_MAX):
        head = listing.pause(first, head, [], signer=0)
    ours = listing.pause(first, head, [first.publication.places[0]], signer=1)
    try:
        refused = len(accept_head(ours, listing.place, LISTED_DAY).pauses) != PAUSES_MAX + 1
    except NotTrusted:
        refused = True
    assert not refused
    assert Member(twin, listing).open(first, ours)["outcome"] == "open"
    more = listing.pause(first, ours, [], signer=0)
    with pytest.raises(NotTrusted):
        accept_head(more, listing.place, LISTED_DAY)
    assert Member(twin, listing).open(first, more)["reason"] == "pause"


@pytest.mark.holds("A2.6")
def test_no_worker_takes_the_place_of_a_statement(store: SqliteStore) -> None:
    """What a third has signed under its id stands in the way of hers alone; what two have signed is shown."""
    eve = os.urandom(32)
    at = World(world().root, world().identity, (*world().seeds, eve))
    listed = world().key_list()
    listed = replace(listed, workers=(*listed.workers, WorkerKey("Eve", public_key(eve))))
    signed = Signed(at)
    planted = Signed(at, statement(words="Something else"), signed.ends)
    assert statements.show(store, listed, planted.by[2], DAY) == Shown(shown=False)
    with pytest.raises(Conflict):
        statements.show(store, listed, signed.by[2], DAY)
    answers = list[Shown | str]()
    for half in signed.by[:2]:
        try:
            answers.append(statements.show(store, listed, half, DAY))
        except SaysoError as error:
            answers.append(str(error))
    assert answers == [Shown(shown=False), Shown(shown=True)]
    assert [one.text for one in statements.shown(store, listed, DAY)] == [signed.publication.text]


@pytest.mark.holds("A2.6")
def test_no_worker_uses_up_a_colleagues_statements(store: SqliteStore) -> None:
    """One signs all that she may, with both her keys: one more is refused, a colleague's is not; an end makes room."""
    bea_again = os.urandom(32)
    at = World(world().root, world().identity, (*world().seeds, bea_again))
    listed = world().key_list()
    bea = listed.workers[1].name
    listed = replace(listed, workers=(*listed.workers, WorkerKey(bea, public_key(bea_again))))
    first = Signed(at)
    store.begin()
    assert statements.show(store, listed, first.by[1], DAY) == Shown(shown=False)
    for number in range(1, STANDING_MAX):
        statements.show(store, listed, Signed(at).by[1 + number % 2], DAY)
    store.commit()
    assert len(store.all_halves()) == STANDING_MAX
    one_more = Signed(at)
    for half in one_more.by[1:]:
        with pytest.raises(TooLarge, match=str(STANDING_MAX)):
            statements.show(store, listed, half, DAY)
    assert statements.show(store, listed, first.by[1], DAY) == Shown(shown=False)  # what stands is answered as it was
    try:
        ours = statements.show(store, listed, first.by[0], DAY)
    except SaysoError as error:
        pytest.fail(f"A colleague was refused: {error}")
    assert ours == Shown(shown=True)
    statements.end(store, End(first.ends), DAY)
    assert statements.show(store, listed, one_more.by[2], DAY) == Shown(shown=False)


@pytest.mark.holds("A2.6")
@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"until": "9999-12-31"}, Malformed),
        ({"until": days_after(DAY, 367)}, Malformed),
        ({"words": "x" * 4001}, Malformed),
        ({"words": " "}, Malformed),
        ({"earliest": days_after(DAY, 2)}, NotAllowed),
    ],
)
def test_what_her_device_would_refuse_is_not_kept(
    store: SqliteStore, wrong: dict[str, str], error: type[SaysoError]
) -> None:
    """A text without an end, too long, empty, or of days that come much later, is kept of no worker."""
    signed = Signed(world(), statement(**wrong))
    with pytest.raises(error):
        statements.show(store, world().key_list(), signed.by[0], DAY)
    assert store.all_halves() == ()
