"""The worker's device: it shows what she lets it see, and nothing that it is shown can make it fail."""

import dataclasses
import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs
from tests.help.world import CONTENTS, DAY, NONCE, House, world

from sayso.device import reporter, worker
from sayso.ledger.days import days_after
from sayso.ledger.signing import public_key, verify_deed
from sayso.sealing.keys import desk_door, new_identity
from sayso.wire.errors import CannotOpen, NotTrusted, TooLarge
from sayso.wire.request import Case, CasePart, ListCases
from sayso.wire.statement import Answer, Note


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """Open a house with one case that the desk may read."""
    made = House(tmp_path, world())
    made.tell()
    yield made
    made.close()


@pytest.mark.holds("A1.11", "A1.16")
def test_the_desk_reads_her_words(house: House) -> None:
    """Exactly her contents in her order, and nothing is wrong."""
    opened = house.desks()
    assert opened.may_read
    assert [part.content for part in opened.parts] == list(CONTENTS)
    assert (opened.kept, opened.expired, opened.faults, opened.newest) == (0, 0, 0, 0)
    assert opened.reach == house.keys.recipient


@pytest.mark.holds("A1.11")
def test_answers_and_notes_reach_her(house: House) -> None:
    """An answer and a note, in their order, with the worker's name, the day, and up to what was seen."""
    house.say(Answer("We are here."))
    house.do(reporter.more(house.keys, house.occasion, house.hers(), "Thanks", note=-1, language="en"))
    assert house.hers().desk_has_seen == 0
    house.say(Note("She rang."))
    opened = house.hers()
    assert [(one.number, one.kind, one.words, one.day, one.worker) for one in opened.answers] == [
        (0, "answer", "We are here.", DAY, "Ana"),
        (1, "note", "She rang.", DAY, "Ana"),
    ]
    assert opened.answers == house.desks().answers
    assert opened.desk_has_seen == 1


@pytest.mark.holds("A2.9")
@pytest.mark.parametrize(("days", "readable"), [(0, 3), (90, 3), (91, 0)])
def test_a_grant_ends_after_ninety_days(house: House, days: int, readable: int) -> None:
    """On the ninetieth day the desk still opens her parts, on the next it does not, and says why."""
    opened = house.desks(days_after(DAY, days))
    assert (len(opened.parts), opened.expired, opened.faults) == (readable, 3 - readable, 0)
    assert opened.may_read


def test_when_she_told_it_is_what_she_signed(house: House) -> None:
    """The server's day changes nothing: the day stands in her first entry that the desk can open."""
    lied = structs.replace(house.case(), day="2020-01-01")
    opened = worker.open_case(world().ana, house.occasion, lied)
    assert (opened.day, opened.written) == ("2020-01-01", house.occasion.today)


@pytest.mark.holds("A1.8")
def test_a_closed_case_is_closed_to_the_desk(house: House) -> None:
    """The desk sees that there is a case, and can neither read nor answer; opened again, its own answers are back."""
    house.say(Answer("We are here."))
    house.do(reporter.close(house.keys, house.occasion, house.hers()))
    closed = house.desks()
    assert (closed.may_read, closed.parts, closed.answers, closed.faults) == (False, (), (), 0)
    with pytest.raises(CannotOpen):
        worker.compose_entry(world().ana, house.occasion, closed, Answer("x"))
    house.do(reporter.open_to_desk(house.keys, house.occasion, house.hers()))
    opened = house.desks()
    assert [part.content for part in opened.parts] == list(CONTENTS)
    assert [answer.words for answer in opened.answers] == ["We are here."]


def test_a_part_that_she_keeps_is_counted(house: House) -> None:
    """The desk knows that there is something that it may not read, not what."""
    house.do(reporter.take_back(house.keys, house.occasion, house.hers(), house.hers().parts[1].part))
    opened = house.desks()
    assert [part.content for part in opened.parts] == [CONTENTS[0], CONTENTS[2]]
    assert (opened.kept, opened.faults) == (1, 0)


def test_an_answer_that_is_too_long_is_refused(house: House) -> None:
    """What does not fit into an entry is refused before it is sent."""
    with pytest.raises(TooLarge):
        worker.compose_entry(world().ana, house.occasion, house.desks(), Answer("x" * 64 * 1024))


def test_another_desk_sees_nothing(house: House) -> None:
    """A desk with another key finds every case closed."""
    stranger = worker.WorkerSecrets(new_identity(os.urandom), os.urandom(32))
    assert not worker.open_case(stranger, house.occasion, house.case()).may_read


def test_the_desk_asks_by_its_door_key() -> None:
    """A deed of the desk's is signed by the key on the list, whichever worker asks."""
    asked = worker.ask(world().ana, NONCE, ListCases())
    verify_deed(public_key(desk_door(world().identity)), NONCE, asked.deed, asked.signature)
    with pytest.raises(NotTrusted):
        verify_deed(public_key(world().seeds[0]), NONCE, asked.deed, asked.signature)


@pytest.mark.holds("A1.15", "A1.24")
def test_no_case_makes_it_fail(house: House) -> None:
    """Files cut, exchanged, doubled, left out or replaced by rubbish: the case opens, with faults, and shows less."""
    house.say(Answer("We are here."))
    house.do(reporter.more(house.keys, house.occasion, house.hers(), "x", note=-1, language="en"))
    whole = house.case()
    honest = house.desks()
    at = random.Random(1)
    files = [*whole.hers, *whole.desk, *(file for part in whole.parts for file in (part.sealed, part.desk))]

    def other(file: bytes) -> bytes:
        return at.choice([file, file, file, file[:-1], b"", at.choice(files), bytes([*file[:-9], 1, *file[-8:]])])

    for _ in range(150):
        parts = [CasePart(part.part, other(part.sealed), other(part.desk)) for part in whole.parts]
        hers, desk = [other(file) for file in whole.hers], [other(file) for file in whole.desk]
        case = Case(whole.handle, DAY, 1, tuple(parts[: at.randrange(5) or None]), tuple(hers), tuple(desk))
        opened = worker.open_case(world().ana, house.occasion, case)
        if (case.parts, case.hers, case.desk) != (whole.parts, whole.hers, whole.desk) and opened.may_read:
            assert opened.faults or opened.kept
        assert {part.part for part in opened.parts} <= {part.part for part in honest.parts}
        assert {answer.words for answer in opened.answers} <= {"We are here."}


def test_nothing_of_a_case_prints(house: House) -> None:
    """Neither a case nor the desk's secrets show anything when printed."""
    printed = repr((house.desks(), world().ana, dataclasses.astuple(world().ana) and world().ana))
    assert printed.replace("<OpenedCase>", "").replace("<WorkerSecrets>", "") == "(, , )"
