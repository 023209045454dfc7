"""Legal holds and the host's period: what is set aside, what is deleted, and what nobody gets to read."""

import os
from hashlib import sha256

import pytest
from msgspec.structs import replace
from tests.help.sealed import sealed_entry, sealed_part, sealed_report

from sayso.service import desk, holds, mailbox
from sayso.store.sqlite import SqliteStore
from sayso.wire.errors import Conflict, Malformed, NothingThere
from sayso.wire.request import Append, Change, Done, HeldFile, Hold, ReadCases, ReadMailbox, Release

pytestmark = pytest.mark.holds("A2.9")
DAY = "2026-11-22"


class Case:
    """A case in the store, and a hold on its first part."""

    def __init__(self, store: SqliteStore) -> None:
        """Let a report come."""
        self.store, self.report = store, sealed_report()
        mailbox.report(store, self.report, os.urandom(32), DAY)
        self.handle = mailbox.handle_of(self.report.mailbox)
        self.part = self.report.parts[0]
        sealed = sha256(self.part.sealed).digest()
        self.hold = Hold(self.handle, self.part.part, sealed, 0, sealed_entry())
        self.release = Release(self.hold.handle, self.hold.part, self.hold.sealed)

    def aside(self) -> list[tuple[bytes, bytes]]:
        """Return what stands aside: the files with the desk's grants."""
        return self.store._run("SELECT file, grant_of_desk FROM held").fetchall()

    def replace(self) -> None:
        """Let her take the part back: a new file under the same id."""
        number = self.store.find(self.handle).hers  # type: ignore[union-attr]
        self.store.change(self.handle, Change((sealed_part(self.part.part),), (), (), number, (sealed_entry(),)))


@pytest.fixture
def case(store: SqliteStore) -> Case:
    """Return a case."""
    return Case(store)


def test_what_is_held_is_set_aside(case: Case) -> None:
    """Taken back twice, the file that the hold was for stands aside with the desk's grant, once; nobody reads it."""
    assert holds.hold(case.store, case.hold, DAY) == holds.hold(case.store, case.hold, DAY) == Done()
    assert case.aside() == [(b"", b"")]
    case.replace()
    case.replace()
    assert case.aside() == [(case.part.sealed, case.part.desk)]
    for answer in (
        mailbox.read(case.store, ReadMailbox(case.report.mailbox)),
        list(desk.read_cases(case.store, ReadCases((case.handle,)))),
    ):
        assert case.part.sealed not in repr(answer).encode()
        assert case.part.part.hex() in repr(answer) or case.part.part in _parts(answer)
    assert holds.release(case.store, case.release, DAY) == holds.release(case.store, case.release, DAY) == Done()
    assert case.aside() == []


def _parts(answer: object) -> list[bytes]:
    cases = answer if isinstance(answer, list) else [answer]
    return [part.part for one in cases for part in one.parts]


def test_deleting_everything_leaves_what_is_held(case: Case) -> None:
    """She deletes the case: it is gone for everybody, the held file stands aside, and release destroys it."""
    holds.hold(case.store, case.hold, DAY)
    case.store.remove(case.handle)
    with pytest.raises(NothingThere):
        mailbox.read(case.store, ReadMailbox(case.report.mailbox))
    assert case.aside() == [(case.part.sealed, case.part.desk)]
    holds.release(case.store, case.release, DAY)
    assert case.aside() == []


def test_a_hold_of_before_she_moved_is_ended_by_her_new_handle(case: Case) -> None:
    """What is held is named by its hash: ended under another handle it is ended, and another file is not."""
    other = Case(case.store)
    for one in (case, other):
        holds.hold(case.store, one.hold, DAY)
    case.store.remove(case.handle)
    assert holds.list_holds(case.store).files == tuple(
        sorted((HeldFile(one.handle, one.hold.part, one.hold.sealed, DAY) for one in (case, other)), key=handle_first)
    )
    holds.release(case.store, replace(case.release, handle=os.urandom(32)), DAY)
    assert [one.handle for one in holds.list_holds(case.store).files] == [other.handle]
    assert case.aside() == [(b"", b"")]


def handle_first(one: HeldFile) -> bytes:
    """Return what the store puts them in order by."""
    return one.handle


def test_only_what_stands_is_held(case: Case) -> None:
    """A file that is gone, of another case, or whose hash is another's cannot be held; lengths are looked at."""
    other = Case(case.store)
    for asked in (
        replace(case.hold, handle=other.handle),
        replace(case.hold, sealed=other.hold.sealed),
        replace(case.hold, handle=os.urandom(32)),
    ):
        with pytest.raises(NothingThere):
            holds.hold(case.store, asked, DAY)
    with pytest.raises(Malformed):
        holds.hold(case.store, replace(case.hold, part=b"short"), DAY)
    case.replace()
    with pytest.raises(NothingThere):
        holds.hold(case.store, case.hold, DAY)
    assert _said(case) == ()


def test_nothing_is_held_without_an_entry(case: Case) -> None:
    """No entry, a wrong one, one in a taken place: nothing is held; released, the same entry holds nothing again."""
    for entry, refusal in ((b"", Malformed), (b"plain", Malformed)):
        with pytest.raises(refusal):
            holds.hold(case.store, replace(case.hold, entry=entry), DAY)
    desk.append(case.store, Append(case.handle, 0, (sealed_entry(),)), DAY)
    with pytest.raises(Conflict):
        holds.hold(case.store, case.hold, DAY)
    assert (case.aside(), len(_said(case))) == ([], 1)
    hold = replace(case.hold, number=1)
    holds.hold(case.store, hold, DAY)
    assert (case.aside(), _said(case)[1:]) == ([(b"", b"")], (hold.entry,))
    holds.release(case.store, case.release, DAY)
    assert holds.hold(case.store, hold, DAY) == Done()
    assert (case.aside(), len(_said(case))) == ([], 2)


def _said(case: Case) -> tuple[bytes, ...]:
    return mailbox.read(case.store, ReadMailbox(case.report.mailbox)).desk


def test_what_is_not_held_goes(case: Case) -> None:
    """Without a hold, what she takes back is not set aside."""
    case.replace()
    case.store.remove(case.handle)
    assert case.aside() == []


def test_what_nobody_changes_goes_after_the_hosts_period(store: SqliteStore) -> None:
    """A case goes after so many days in which neither she nor the desk changed it; each change begins them anew."""
    old, hers, desks, held = (Case(store) for _ in range(4))
    holds.hold(store, held.hold, DAY)
    store.touch(hers.handle, "2026-12-01")
    desk.append(store, Append(desks.handle, 0, (sealed_entry(),)), "2026-12-01")
    mailbox.forget(store, "2026-12-22", 30)
    assert {line.handle for line in store.lines()} == {one.handle for one in (old, hers, desks, held)}
    mailbox.forget(store, "2026-12-23", 30)
    assert {line.handle for line in store.lines()} == {hers.handle, desks.handle}
    assert held.aside() == [(held.part.sealed, held.part.desk)]
    mailbox.forget(store, "2027-01-01", 30)
    assert store.lines() == ()
