"""Her device: what she tells, reads again and changes, over the real service and database."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.help.world import CONTENTS, DAY, House, fresh_keys, world

from sayso.device import reporter
from sayso.ledger.days import days_after
from sayso.sealing.files import unseal
from sayso.wire.encoding import encode
from sayso.wire.errors import CannotOpen, Conflict, NothingThere, NotTrusted, TooLarge
from sayso.wire.request import Change
from sayso.wire.statement import Account, Answer, History, More, Note


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """Open a house with one case that the desk may read."""
    made = House(tmp_path, world())
    made.tell()
    yield made
    made.close()


def contents(opened: reporter.OpenedMailbox) -> list[object]:
    """Return what her parts hold, in her order."""
    return [part.content for part in opened.parts]


@pytest.mark.holds("A1.8")
def test_she_reads_what_she_told(house: House) -> None:
    """Her own words come back in her order, and nothing is wrong."""
    opened = house.hers()
    assert contents(opened) == list(CONTENTS)
    assert opened.desk_may_read
    assert (opened.newest, opened.desk_has_seen, opened.faults) == (0, -1, 0)
    assert opened.answers == ()


@pytest.mark.holds("A1.8")
def test_more_words_answer_a_note(house: House) -> None:
    """Words that are added later stand after the others, with the note that they answer."""
    house.say(Note("She rang."))
    house.do(reporter.more(house.keys, house.occasion, house.hers(), "I did not. \ud800", note=0, language="en"))
    opened = house.hers()
    assert contents(opened)[3:] == [More("I did not. \ufffd", 0, DAY, "en")]
    assert (opened.newest, opened.desk_has_seen, opened.faults) == (1, 0, 0)


@pytest.mark.holds("A1.8")
def test_closing_keeps_everything_for_her(house: House) -> None:
    """After closing, all her words are still hers, and every file is another one than before."""
    before = house.mailbox()
    house.do(reporter.close(house.keys, house.occasion, house.hers()))
    opened = house.hers()
    assert not opened.desk_may_read
    assert contents(opened) == list(CONTENTS)
    after = house.mailbox()
    assert {part.part for part in after.parts} == {part.part for part in before.parts}
    assert not {part.sealed for part in after.parts} & {part.sealed for part in before.parts}


def test_opening_again_leaves_what_she_took_back(house: House) -> None:
    """Opening a case that is open already gives new grants and nothing else; what was taken back stays hers."""
    kept = house.hers().parts[0].part
    house.do(reporter.take_back(house.keys, house.occasion, house.hers(), kept))
    change = reporter.open_to_desk(house.keys, house.occasion, house.hers())
    assert change.put == ()
    assert len(change.grants) == 2
    house.do(change)
    assert [part.for_desk for part in house.hers().parts] == [False, True, True]
    assert (house.desks().kept, house.desks().faults) == (1, 0)


@pytest.mark.holds("A2.9")
def test_opening_again_gives_another_ninety_days(house: House) -> None:
    """The desk may read until 90 days after the last time that she opened it."""
    later = days_after(DAY, 60)
    house.do(reporter.open_to_desk(house.keys, world().occasion(later), house.hers()))
    assert len(house.desks(days_after(later, 90)).parts) == 3
    assert house.desks(days_after(later, 91)).expired == 3


@pytest.mark.holds("A1.8")
def test_a_part_is_dropped_or_kept_for_herself(house: House) -> None:
    """What is dropped is gone; what is taken back only she still reads."""
    account, person, _ = house.hers().parts
    house.do(reporter.drop(house.keys, house.occasion, house.hers(), person.part))
    house.do(reporter.take_back(house.keys, house.occasion, house.hers(), account.part))
    opened = house.hers()
    assert contents(opened) == [CONTENTS[0], CONTENTS[2]]
    assert [part.for_desk for part in opened.parts] == [False, True]
    for change in (reporter.drop, reporter.take_back):
        with pytest.raises(NothingThere):
            change(house.keys, house.occasion, opened, person.part)


@pytest.mark.holds("A1.8")
def test_moving_takes_along_what_was_said(house: House) -> None:
    """Under the new code stand her parts, and, as they were signed, the desk's answers and her answers to notes."""
    house.say(Answer("We are here."))
    house.say(Note("She rang."))
    house.do(reporter.more(house.keys, house.occasion, house.hers(), "I did not.", note=1, language="en"))
    house.do(reporter.more(house.keys, house.occasion, house.hers(), "And then", note=-1, language="en"))
    old = house.keys
    house.move()
    opened = house.hers()
    assert contents(opened)[:4] == [*CONTENTS, More("And then", -1, DAY, "en")]
    assert isinstance(contents(opened)[4], History)
    assert [(more.words, ago) for more, ago in opened.past.parts] == [("I did not.", 1)]
    assert [(one.kind, one.words, one.worker) for one in opened.past.answers] == [
        ("answer", "We are here.", "Ana"),
        ("note", "She rang.", "Ana"),
    ]
    assert opened.faults == 0
    house.keys = old
    with pytest.raises(NothingThere):
        house.mailbox()


def test_what_she_took_back_stays_hers_when_she_moves(house: House) -> None:
    """An answer to a note that she took back goes into a history of her own, not into the desk's."""
    house.say(Note("She rang."))
    house.do(reporter.more(house.keys, house.occasion, house.hers(), "I did not.", note=0, language="en"))
    house.do(reporter.take_back(house.keys, house.occasion, house.hers(), house.hers().parts[3].part))
    house.move()
    assert [more.words for more, _ in house.hers().past.parts] == ["I did not."]
    desk = house.desks()
    assert desk.past.parts == ()
    assert [answer.words for answer in desk.past.answers] == ["She rang."]
    assert (desk.kept, desk.faults) == (1, 0)


def test_a_closed_case_moves_closed(house: House) -> None:
    """Moving does not open anything to the desk."""
    house.say(Answer("We are here."))
    house.do(reporter.close(house.keys, house.occasion, house.hers()))
    house.move()
    opened = house.hers()
    assert not opened.desk_may_read
    assert [answer.words for answer in opened.past.answers] == ["We are here."]
    assert not house.desks().may_read


def test_old_answers_in_many_parts(house: House) -> None:
    """More old answers than fit into one history part go into several, and none is lost."""
    for number in range(14):
        house.say(Answer(f"{number:05} " * 4_000))
    house.move()
    histories = [part for part in house.hers().parts if isinstance(part.content, History)]
    assert len(histories) > 1
    assert [answer.words[:5] for answer in house.hers().past.answers] == [f"{number:05}" for number in range(14)]
    assert house.hers().faults == 0


def test_what_is_too_long_is_refused_here(house: House) -> None:
    """A part, a case or a number of parts over the limit is refused before anything is sent."""
    opened = house.hers()
    with pytest.raises(TooLarge, match="one part"):
        reporter.more(house.keys, house.occasion, opened, "\0" * 200_000, note=-1, language="en")
    with pytest.raises(TooLarge, match="in this case"):
        reporter.compose_report(house.keys, house.occasion, [Account("x", "", "", "", "en")] * 33, desk_may_read=True)
    full = dataclasses.replace(opened, parts=opened.parts * 10)
    with pytest.raises(TooLarge, match="too many parts"):
        reporter.more(house.keys, house.occasion, full, "x", note=-1, language="en")
    heavy = dataclasses.replace(opened, parts=(dataclasses.replace(opened.parts[0], length=reporter.CASE_BYTES_MAX),))
    with pytest.raises(TooLarge, match="too much"):
        reporter.more(house.keys, house.occasion, heavy, "x", note=-1, language="en")


def test_a_change_made_on_an_old_reading_is_a_conflict(house: House) -> None:
    """Two changes from one reading: the second has to read again."""
    opened = house.hers()
    house.do(reporter.close(house.keys, house.occasion, opened))
    with pytest.raises(Conflict):
        house.do(reporter.drop(house.keys, house.occasion, opened, opened.parts[0].part))


@pytest.mark.holds("A1.15")
def test_a_list_older_than_one_she_used_is_refused(house: House) -> None:
    """Once she went by list 2, a server that shows list 1 again is not believed."""
    newer = dataclasses.replace(house.occasion, key_list=world().key_list(2, "a" * 64))
    house.do(reporter.more(house.keys, newer, house.hers(), "x", note=-1, language="en"))
    with pytest.raises(NotTrusted) as refused:
        house.hers()
    assert refused.value.why == "older"


def test_only_me_looks_like_the_rest(house: House) -> None:
    """A report for her alone has as many parts, grants and entries of the same lengths as one for the desk."""

    def lengths(*, desk_may_read: bool) -> list[int]:
        made = reporter.compose_report(house.keys, house.occasion, CONTENTS, desk_may_read=desk_may_read)
        files = [file for part in made.parts for file in (part.sealed, part.hers, part.desk)]
        # age's own grease stanza in Python has a random length; what follows the header has not
        return [len(file.partition(b"\n---")[2]) for file in (*files, *made.entries)]

    assert lengths(desk_may_read=True) == lengths(desk_may_read=False)


@pytest.mark.holds("A1.8")
def test_nobody_but_she_opens_what_is_for_her_alone(house: House) -> None:
    """Under "only me" the desk's key opens none of the files that are stored."""
    house.keys = fresh_keys()
    house.tell(desk_may_read=False)
    case = house.case()
    files = [file for part in case.parts for file in (part.sealed, part.desk)]
    for file in (*files, *case.hers):
        with pytest.raises(CannotOpen):
            unseal(file, world().identity)


def test_nothing_that_was_opened_prints(house: House) -> None:
    """What a device holds in memory shows no words and no secrets when it is printed."""
    house.say(Answer("We are here."))
    house.move()
    opened = house.hers()
    printed = repr((opened, *opened.parts, opened.past, *opened.past.answers, *opened.said, house.keys))
    printed += repr(encode(opened.parts[0].content) and opened.parts[0].content)
    for secret in ("waits", "We are here", "AGE-SECRET", opened.parts[0].secret):
        assert secret not in printed


def test_a_change_says_where_it_goes_on(house: House) -> None:
    """Every change brings exactly one entry, with the next number."""
    for number in (1, 2):
        change = reporter.close(house.keys, house.occasion, house.hers())
        assert isinstance(change, Change)
        assert (change.number, len(change.entries)) == (number, 1)
        house.do(change)
