"""What a restored server does not have: everything of which a mark says that it is gone, and what hangs on it."""

import os
from hashlib import sha256

import pytest

from sayso.service.gone import case_mark, change_mark, part_mark, release_mark, statement_mark
from sayso.service.leaving_out import LeavingOut, Row

pytestmark = pytest.mark.holds("A1.26")
HERS, OTHER, CIRCLE = os.urandom(32), os.urandom(32), os.urandom(16)
ACCEPTED, PART, ENDS, FILE = os.urandom(32), os.urandom(16), os.urandom(32), b"a sealed file"
STATE = os.urandom(32)
DIGEST = sha256(FILE).digest()


def case(handle: bytes) -> Row:
    """Return a case's row."""
    return {"handle": handle, "accepted": ACCEPTED, "day": "2026-11-22", "state": STATE}


def part(handle: bytes) -> Row:
    """Return a part's row."""
    return {"handle": handle, "part": PART, "sealed": FILE, "hers": b"h", "desk": b"grant"}


def held(handle: bytes, file: bytes = b"") -> Row:
    """Return the row of a legal hold."""
    return {"handle": handle, "part": PART, "sealed": DIGEST, "file": file, "grant_of_desk": b""}


def test_without_marks_everything_is_restored() -> None:
    """Each row comes back as it is."""
    leaving = LeavingOut(frozenset(), os.urandom)
    rows = {"cases": case(HERS), "parts": part(HERS), "entries": {"handle": HERS}, "notes": {"note": b"n"}}
    assert [leaving.take(table, row) for table, row in rows.items()] == list(rows.values())
    assert (leaving.cases, leaving.hers, leaving.parts, leaving.others) == (0, 0, 0, 0)


def test_with_a_case_goes_all_that_hangs_on_it() -> None:
    """Parts and entries of a deleted case are left out too; another case stays."""
    leaving = LeavingOut(frozenset({case_mark(HERS, ACCEPTED)}), os.urandom)
    gone = [("cases", case(HERS)), ("parts", part(HERS)), ("entries", {"handle": HERS})]
    assert [leaving.take(table, row) for table, row in gone] == [None] * 3
    assert leaving.take("cases", case(OTHER)) is not None
    assert leaving.take("entries", {"handle": OTHER}) is not None
    assert (leaving.cases, leaving.parts) == (1, 0)


def test_a_case_that_she_changed_since_is_hers_alone() -> None:
    """It is restored without a state, with all that it has; another case under the same mark would not be."""
    leaving = LeavingOut(frozenset({change_mark(HERS, STATE)}), os.urandom)
    assert leaving.take("cases", case(HERS)) == {**case(HERS), "state": b""}
    assert leaving.take("parts", part(HERS)) == part(HERS)
    assert leaving.take("cases", case(OTHER)) == case(OTHER)
    assert (leaving.cases, leaving.hers) == (0, 1)


def test_a_case_without_a_state_is_hers_alone() -> None:
    """One that was hers alone in the copy stays so; a copy from before there were states does not tell."""
    leaving = LeavingOut(frozenset(), os.urandom)
    alone = {**case(HERS), "state": b""}
    assert leaving.take("cases", alone) == alone
    old = {column: value for column, value in case(OTHER).items() if column != "state"}
    assert leaving.take("cases", old) == old
    assert leaving.hers == 2


def test_a_part_goes_alone() -> None:
    """A part that was taken back is left out of a case that stays."""
    leaving = LeavingOut(frozenset({part_mark(HERS, PART, DIGEST)}), os.urandom)
    assert leaving.take("cases", case(HERS)) is not None
    assert leaving.take("parts", part(HERS)) is None
    assert leaving.take("parts", part(OTHER)) is not None
    assert (leaving.cases, leaving.parts) == (0, 1)


@pytest.mark.parametrize("mark", [part_mark(HERS, PART, DIGEST), case_mark(HERS, ACCEPTED)], ids=["part", "case"])
def test_what_a_court_holds_is_set_aside(mark: bytes) -> None:
    """A held part that was taken back after the backup stands with the hold, as the server would have put it."""
    leaving = LeavingOut(frozenset({mark}), os.urandom)
    leaving.take("cases", case(HERS))
    leaving.take("parts", part(HERS))
    kept = leaving.take("held", held(HERS))
    assert kept is not None
    assert (kept["file"], kept["grant_of_desk"]) == (FILE, b"grant")
    assert leaving.take("held", held(OTHER)) == held(OTHER)


def test_a_hold_that_was_ended_stays_ended() -> None:
    """What was set aside by it is not restored."""
    leaving = LeavingOut(frozenset({release_mark(HERS, PART, DIGEST)}), os.urandom)
    assert leaving.take("held", held(HERS, FILE)) is None
    assert leaving.others == 1


def test_a_statement_that_was_ended_stays_ended() -> None:
    """It is not public again."""
    leaving = LeavingOut(frozenset({statement_mark(ENDS, b"a half")}), os.urandom)
    assert leaving.take("statements", {"id": b"i", "ends": ENDS, "envelope": b"a half"}) is None
    assert leaving.take("statements", {"id": b"i", "ends": OTHER, "envelope": b"a half"}) is not None
    assert leaving.take("statements", {"id": b"i", "ends": ENDS, "envelope": b"another"}) is not None
    assert leaving.others == 1


def test_who_left_a_circle_stays_out() -> None:
    """Who left has no row any more, nor a name as a maker; who was taken out of one circle is still in another."""
    other_circle = os.urandom(16)
    leaving = LeavingOut(frozenset({case_mark(HERS, ACCEPTED), part_mark(OTHER, CIRCLE, ACCEPTED)}), os.urandom)
    for handle, there in ((HERS, False), (OTHER, True)):
        assert (leaving.take("members", {"handle": handle, "accepted": ACCEPTED}) is not None) == there
    membership = {"handle": OTHER, "circle": CIRCLE, "letter": b""}
    assert leaving.take("memberships", {**membership, "handle": HERS}) is None
    assert leaving.take("memberships", membership) is None
    assert leaving.take("memberships", {**membership, "circle": other_circle}) is not None
    vouch = {"handle": OTHER, "circle": other_circle, "by_handle": HERS, "day": "2026-11-22"}
    assert leaving.take("vouches", vouch) == {**vouch, "by_handle": b"", "day": ""}
    drawing, drawn = (
        leaving.take("draws", {"handle": one, "on_handle": on}) for one, on in ((OTHER, HERS), (HERS, OTHER))
    )
    assert drawing is not None
    assert drawn == {"handle": drawing["on_handle"], "on_handle": OTHER}, "one number in her place, and it is not hers"
    assert drawing["handle"] == OTHER != drawing["on_handle"] != HERS
