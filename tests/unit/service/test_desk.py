"""The desk's side of the service, on a real store."""

import os

import pytest
from tests.help.sealed import sealed, sealed_entry, sealed_report

from sayso.ledger.signing import public_key, sign_deed
from sayso.service import desk
from sayso.store.sqlite import SqliteStore
from sayso.wire.errors import Conflict, Malformed, NothingThere, NotTrusted, TooLarge
from sayso.wire.request import (
    Append,
    Case,
    CaseLine,
    CaseLines,
    CasePart,
    DeskDeed,
    Done,
    ListCases,
    ReadCases,
    Report,
)

TODAY = "2026-11-22"
NONCE = bytes(48)


def add(store: SqliteStore, new: Report | None = None) -> bytes:
    """Keep a report under a random handle, which is returned."""
    handle = os.urandom(32)
    store.add(handle, new or sealed_report(), os.urandom(32), TODAY)
    return handle


def test_only_the_desks_door_asks() -> None:
    """What the desk's door key signed passes; another key, nonce or deed does not."""
    seed, deed = os.urandom(32), ListCases()
    door, signature = public_key(seed), sign_deed(seed, NONCE, deed)
    desk.check_asker(DeskDeed(NONCE, deed, signature), door, lambda _: None)
    for asked, key in (
        (DeskDeed(NONCE, deed, signature), public_key(os.urandom(32))),
        (DeskDeed(NONCE[:-1] + b"1", deed, signature), door),
        (DeskDeed(NONCE, ReadCases(()), signature), door),
        (DeskDeed(NONCE, deed, bytes(64)), door),
    ):
        with pytest.raises(NotTrusted):
            desk.check_asker(asked, key, lambda _: None)


def test_the_list_has_every_case(store: SqliteStore) -> None:
    """Each case has one line, in the order of the handles."""
    handles = [add(store) for _ in range(10)]
    assert desk.list_cases(store) == CaseLines(tuple(CaseLine(handle, TODAY, 1) for handle in sorted(handles)))


def test_cases_are_read_as_they_stand(store: SqliteStore) -> None:
    """The desk gets parts with what lies in its own place, and both chains; what is gone is left out."""
    report = sealed_report()
    handle, answer = add(store, report), sealed_entry()
    store.append(handle, 0, [answer])
    parts = tuple(CasePart(one.part, one.sealed, one.desk) for one in sorted(report.parts, key=lambda one: one.part))
    found = list(desk.read_cases(store, ReadCases((os.urandom(32), handle))))
    assert found == [Case(handle, TODAY, 2, parts, report.entries, (answer,))]


def test_not_everything_at_once(store: SqliteStore) -> None:
    """More than a hundred cases, one twice, or what is no handle is refused."""
    with pytest.raises(TooLarge, match="100 cases"):
        desk.read_cases(store, ReadCases(tuple(os.urandom(32) for _ in range(101))))
    with pytest.raises(Malformed, match="twice"):
        desk.read_cases(store, ReadCases((bytes(32), bytes(32))))
    with pytest.raises(Malformed, match="32 bytes"):
        desk.read_cases(store, ReadCases((b"",)))


def test_the_chain_goes_on(store: SqliteStore) -> None:
    """Entries are added at the next number; the same again is answered as done; another is a conflict."""
    handle = add(store)
    first, second = Append(handle, 0, (sealed_entry(), sealed_entry())), Append(handle, 2, (sealed_entry(),))
    for one in (first, second, first, second):
        assert desk.append(store, one, TODAY) == Done()
    assert store.chain(handle, "desk", 0, 9) == (*first.entries, *second.entries)
    for number in (-1, 0, 2, 4):
        with pytest.raises(Conflict, match="was first"):
            desk.append(store, Append(handle, number, (sealed_entry(),)), TODAY)


def test_an_answer_to_nobody(store: SqliteStore) -> None:
    """When the case is gone the desk is told so."""
    with pytest.raises(NothingThere, match="deleted, or moved"):
        desk.append(store, Append(os.urandom(32), 0, (sealed_entry(),)), TODAY)


def test_an_answer_has_its_shape(store: SqliteStore) -> None:
    """No entry, one for one reader alone, or a handle of another length is refused."""
    handle = add(store)
    for asked in (Append(handle, 0, ()), Append(handle, 0, (sealed(),)), Append(handle[:-1], 0, (sealed_entry(),))):
        with pytest.raises(Malformed):
            desk.append(store, asked, TODAY)
