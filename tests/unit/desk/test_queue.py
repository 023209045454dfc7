"""The queue: one line for each case, in the order in which a tired person should meet them."""

import pytest
from tests.help.opened import TODAY, account, answer, opened

from sayso.desk.queue import LINE_CHARACTERS_MAX, one_line, row, rows, tonight_words
from sayso.device.worker import OpenedCase
from sayso.wire.statement import More, Person


def test_first_tonight_then_what_waits_longest_then_what_is_answered() -> None:
    """Whoever fears tonight comes first; then the oldest that waits; then what is answered, the newest first."""
    cases = [
        opened(account(), name=1, day="2026-11-01", answers=[answer("2026-11-02")], seen=0),
        opened(account(), name=2, day="2026-11-10"),
        opened(account(), name=3, day="2026-11-05"),
        opened(account(tonight="yes"), name=4),
        opened(account(), name=5, day="2026-11-09", answers=[answer("2026-11-10")], seen=0),
    ]
    assert [line.handle[0] for line in rows(cases, TODAY)] == [4, 3, 2, 5, 1]


def test_what_the_desk_may_not_read_has_no_line() -> None:
    """A closed case has no line, whether or not something in it is wrong."""
    assert rows([opened(may_read=False), opened(may_read=False, faults=3)], TODAY) == []


def test_tonight_is_the_night_after_she_wrote() -> None:
    """A yes of today or yesterday is for tonight; an older one is past, and says so."""
    assert [
        row(opened(account(tonight="yes"), day=day), TODAY).tonight for day in (TODAY, "2026-11-21", "2026-11-20")
    ] == [
        True,
        True,
        False,
    ]
    assert tonight_words("yes", fresh=False) == "might have come back that night"
    assert tonight_words("unsure", fresh=True) == "unsure about tonight"
    assert tonight_words("no", fresh=True) == tonight_words("", fresh=True) == ""


def test_a_server_that_lies_about_the_day_moves_nobody_out_of_tonight() -> None:
    """The day on which she signed counts, and is shown; what the server says can only add, for a phone that is slow."""
    lied = row(opened(account(tonight="yes"), day="2026-10-01", written=TODAY), TODAY)
    assert (lied.tonight, lied.day, lied.written) == (True, TODAY, TODAY)
    slow = row(opened(account(tonight="yes"), day=TODAY, written="2026-11-01"), TODAY)
    assert (slow.tonight, slow.day) == (True, "2026-11-01")


def test_one_who_fears_tonight_stays_on_top_when_answered() -> None:
    """An answer does not end a night."""
    line = row(opened(account(tonight="yes"), answers=[answer()], seen=0), TODAY)
    assert (line.tonight, line.state) == (True, "answered")


@pytest.mark.parametrize(
    ("case", "state"),
    [
        (opened(account()), "new"),
        (opened(account(), answers=[answer(kind="note")], seen=0), "waits"),
        (opened(account(), answers=[answer()], seen=0), "answered"),
        (opened(account(), More("Again.", -1, TODAY, "en"), answers=[answer()], newest=1, seen=0), "waits"),
        (opened(account(), More("Again.", -1, TODAY, "en"), answers=[answer()], newest=1, seen=1), "answered"),
        (opened(account(), answers=[answer()], newest=4, seen=0), "answered"),
        (opened(account(), past=[answer("2026-11-20")]), "answered"),
        (opened(account(), More("Again.", -1, TODAY, "en"), past=[answer("2026-11-20")]), "waits"),
    ],
)
def test_what_waits_is_what_she_wrote_and_nobody_answered(case: OpenedCase, state: str) -> None:
    """A note is no answer; taking something back asks for none; more words do; an older code's answers count."""
    assert row(case, TODAY).state == state


def test_the_line_is_her_name_for_it_or_her_first_words() -> None:
    """What she calls it stands first, else the beginning of what she wrote, on one line of at most 80 signs."""
    assert one_line(account("Long story.", called="a theft"), []) == "a theft"
    assert one_line(account("First\n\n  line.\tSecond."), []) == "First line. Second."
    cut = one_line(account("word " * 40), [])
    assert len(cut) <= LINE_CHARACTERS_MAX
    assert cut.endswith("…")
    assert one_line(account(" \n"), [More("Later words.", -1, TODAY, "en")]) == "Later words."
    assert one_line(None, []) == ""


def test_a_clock_of_hers_that_runs_ahead_does_not_push_her_down() -> None:
    """A day that has not come counts as today."""
    assert row(opened(account(), More("x", -1, "9999-12-31", "en")), TODAY).written == TODAY


def test_faults_and_the_kind_of_person_stand_on_the_line() -> None:
    """The line names the kind of person and counts faults."""
    line = row(opened(account(), Person("official", "", ""), faults=2), TODAY)
    assert (line.who, line.faults) == ("police or an official", 2)
    assert row(opened(account()), TODAY).who == "somebody (she did not say who)"


def test_lines_do_not_print_what_is_in_them() -> None:
    """A line's repr has no content."""
    assert repr(row(opened(account("secret")), TODAY)) == "<Row>"
