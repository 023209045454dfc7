"""What every store must do. A new one is added to `tests/help/stores.py` and has to pass."""

import os
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from tests.help.sealed import sealed_entry, sealed_part, sealed_report
from tests.help.stores import STORES

from sayso.service.ports import Kept, KeptPart, Store
from sayso.store.copying import marks
from sayso.store.sqlite import SqliteStore
from sayso.wire.request import CaseLine, Change, DeskGrant, Report, SealedPart

DAY = "2026-11-22"
Open = Callable[[], SqliteStore]


@pytest.fixture(params=STORES)
def open_again(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Open]:
    """Yield what opens the store of one folder, any number of times."""
    opened: list[SqliteStore] = []

    def opening() -> SqliteStore:
        opened.append(request.param(tmp_path))
        return opened[-1]

    yield opening
    for store in opened:
        store.close()


@pytest.fixture
def store(open_again: Open) -> Store:
    """Return an empty store with a transaction open."""
    made = open_again()
    made.begin()
    return made


def add(store: Store, report: Report, day: str = DAY) -> bytes:
    """Keep a report under a random handle, which is returned."""
    handle = os.urandom(32)
    store.add(handle, report, os.urandom(32), day)
    return handle


def kept_parts(*parts: SealedPart) -> tuple[KeptPart, ...]:
    """Return parts as a store gives them back: in the order of their ids."""
    return tuple(KeptPart(one.part, one.sealed, one.hers, one.desk) for one in sorted(parts, key=lambda one: one.part))


def test_a_new_store_is_empty(store: Store) -> None:
    """Nothing is there before something came."""
    handle = os.urandom(32)
    assert store.find(handle) is None
    assert store.read(handle) is None
    assert store.lines() == ()
    assert store.newest_keys() is None
    assert store.newest_day() is None
    assert store.chain(handle, "hand", 0, 10) == ()


def test_a_case_comes_back_as_it_came(store: Store) -> None:
    """Every byte of a report is given back, and its head counts what there is."""
    report, accepted, handle = sealed_report(), os.urandom(32), os.urandom(32)
    store.add(handle, report, accepted, DAY)
    assert store.read(handle) == Kept(DAY, 1, kept_parts(*report.parts), report.entries, (), hers_alone=False)
    head = store.find(handle)
    assert head is not None
    assert (head.door, head.accepted, head.day) == (report.door, accepted, DAY)
    assert head.parts == {one.part: len(one.sealed) + len(one.hers) + len(one.desk) for one in report.parts}
    assert (head.hers, head.hers_bytes, head.desk) == (1, len(report.entries[0]), 0)


def test_what_is_committed_is_there_again(store: Store, open_again: Open) -> None:
    """After a commit another opening of the same store has everything; what was not committed it has not."""
    handle = add(store, sealed_report())
    store.commit()
    store.begin()
    later = add(store, sealed_report())
    again = open_again()
    assert again.read(handle) == store.read(handle)
    assert again.read(later) is None
    store.commit()
    assert again.read(later) is not None


def test_lines_stand_in_the_order_of_handles(store: Store) -> None:
    """The list says handle, day and version of each case, sorted by handle and by nothing else."""
    days = {add(store, sealed_report(parts=1), f"2026-11-{day:02}"): f"2026-11-{day:02}" for day in range(1, 21)}
    store.append(max(days), 0, [sealed_entry()])
    assert store.lines() == tuple(
        CaseLine(handle, days[handle], 2 if handle == max(days) else 1) for handle in sorted(days)
    )
    assert store.newest_day() == "2026-11-20"


def test_a_change_is_applied_whole(store: Store) -> None:
    """Parts are added, replaced and dropped, a grant replaced, the chain continued, the version counted once."""
    report = sealed_report(parts=4)
    handle = add(store, report)
    replaced, regranted, dropped, stays = report.parts
    put = sealed_part(replaced.part), sealed_part()
    grant = sealed_part().desk
    entries = (sealed_entry(), sealed_entry())
    store.change(handle, Change(put, (DeskGrant(regranted.part, grant),), (dropped.part,), 1, entries))
    changed = SealedPart(regranted.part, regranted.sealed, regranted.hers, grant)
    hers = (*report.entries, *entries)
    assert store.read(handle) == Kept(DAY, 2, kept_parts(*put, changed, stays), hers, (), hers_alone=False)


def test_each_case_has_its_state_until_another_is_put_beside_it(store: Store) -> None:
    """Each case has its own; what the desk writes or a touch changes none; without one it stands in no line."""
    handle, other = add(store, sealed_report()), add(store, sealed_report())

    def state(of: bytes) -> bytes:
        head = store.find(of)
        assert head is not None
        return head.state

    first, others = state(handle), state(other)
    store.append(handle, 0, [sealed_entry()])
    store.touch(handle, "2026-11-25")
    assert state(handle) == first
    assert (len(first), len(others), first == others) == (32, 32, False)
    store.restate(handle, b"")
    assert (state(handle), state(other)) == (b"", others)
    kept = store.read(handle)
    assert kept is not None
    assert kept.hers_alone
    assert [line.handle for line in store.lines()] == [other]
    store.restate(handle, bytes(32))
    assert len(store.lines()) == 2


def test_both_chains_stand_in_order(store: Store) -> None:
    """Each writer's entries come back by number, also from the middle."""
    report = sealed_report()
    handle = add(store, report)
    first, second, third = (sealed_entry() for _ in range(3))
    store.append(handle, 0, [first])
    store.append(handle, 1, [second, third])
    assert store.chain(handle, "desk", 0, 10) == (first, second, third)
    assert store.chain(handle, "desk", 1, 1) == (second,)
    assert store.chain(handle, "hand", 0, 10) == report.entries
    kept, head = store.read(handle), store.find(handle)
    assert kept is not None
    assert head is not None
    assert (kept.desk, kept.version, head.desk) == ((first, second, third), 3, 3)


def test_a_removed_case_is_gone_whole(store: Store) -> None:
    """Nothing of a removed case is left, and another case under its handle starts empty."""
    handle, other = add(store, sealed_report()), add(store, sealed_report())
    store.append(handle, 0, [sealed_entry()])
    store.remove(handle)
    assert store.read(handle) is None
    assert [line.handle for line in store.lines()] == [other]
    store.add(handle, Report(os.urandom(32), os.urandom(32), (), (sealed_entry(),)), os.urandom(32), DAY)
    kept = store.read(handle)
    assert kept is not None
    assert (kept.parts, kept.desk, kept.version) == ((), (), 1)


def test_the_newest_keys_are_kept(store: Store, open_again: Open) -> None:
    """A key list takes the place of the one before."""
    store.keep_keys(b"one")
    store.keep_keys(b"two")
    store.commit()
    assert open_again().newest_keys() == b"two"


def test_cases_stay_through_a_rebuild(store: Store) -> None:
    """Rebuilding, once a day or again, changes nothing that can be read."""
    handles = [add(store, sealed_report()) for _ in range(30)]
    store.commit()
    before = [store.read(handle) for handle in handles]
    for day in (DAY, DAY, "2026-11-23"):
        store.rebuild(day)
        assert [store.read(handle) for handle in handles] == before


def test_beginning_and_committing_may_be_repeated(store: Store) -> None:
    """A second `begin` joins the open transaction, and a commit of nothing is well."""
    handle = add(store, sealed_report())
    store.begin()
    store.commit()
    store.commit()
    assert store.read(handle) is not None


def test_digests_of_parts(store: Store) -> None:
    """The digest of each part that is asked for and there."""
    report = sealed_report()
    handle = add(store, report)
    one, two, _ = report.parts
    assert store.digests(handle, [one.part, two.part, os.urandom(16)]) == {
        part.part: sha256(part.sealed).digest() for part in (one, two)
    }
    assert store.digests(os.urandom(32), [one.part]) == {}


def test_marks_are_kept_and_forgotten(open_again: Open, tmp_path: Path) -> None:
    """A mark is there as long as a backup from before may be; the same mark twice is one."""
    old, new = os.urandom(32), os.urandom(32)
    store = open_again()
    for day, mark in (("2026-11-01", old), ("2026-11-10", new), ("2026-11-10", new)):
        store.begin()
        store.mark_gone([mark], day)
        store.commit()
    assert marks(tmp_path) == tuple(sorted([("2026-11-01", old), ("2026-11-10", new)], key=lambda one: one[1]))
    store.rebuild("2026-11-16")
    assert len(marks(tmp_path)) == 2
    store.rebuild("2026-11-17")
    assert marks(tmp_path) == (("2026-11-10", new),)
