"""Promise: the desk's program gives out no text without her valid, current say-so for exactly this text.

The worker here is dishonest: she has the desk's key, her own, every file of this case and of others; all that she has
not is the reporter's code, and the second worker.
"""

import base64
import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.help.texts import TEXTS, altered, standing
from tests.help.twin import Refused, Twin
from tests.help.world import CONTENTS, DAY, HOUR, House, fresh_keys, world

from sayso.device import reporter, worker
from sayso.device.exports import seal_export
from sayso.device.worker import OpenedCase
from sayso.ledger.days import day_of, days_after
from sayso.ledger.say_so import valid_yes
from sayso.ledger.signing import public_key
from sayso.sealing.files import unseal
from sayso.sealing.keys import new_identity, recipient_of
from sayso.wire.encoding import decode, encode
from sayso.wire.errors import NotAllowed
from sayso.wire.export import Publication
from sayso.wire.request import Case, Mailbox
from sayso.wire.statement import Approval, Draft, Stands
from sayso.wire.text import Police, Text, Yes

DAYS = 90
"""For how many days the texts of these tests may leave."""
pytestmark = pytest.mark.holds("A2.10")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """Open a house with one case that the desk may read."""
    made = House(tmp_path, world())
    made.tell()
    yield made
    made.close()


def refused(house: House, text: Text, opened: OpenedCase | None = None) -> str:
    """Return why the desk's program refuses to give a text out; nothing if it does not."""
    try:
        worker.give_out(world().ana, house.occasion, opened or house.desks(house.occasion.today), text)
    except NotAllowed as error:
        return error.why
    return ""


def approved(house: House, kind: str) -> Text:
    """Let her say yes to a text of this kind, twice with 24 hours between, and two workers stand behind it."""
    text = TEXTS[kind]
    house.change(reporter.say_yes, text)
    house.wait(24)
    house.change(reporter.say_yes, text)
    if kind in {"warning", "public"}:
        house.say(Approval(text))
        house.say(Approval(text), world().bea)
    return text


@pytest.mark.holds("A2.13")
@pytest.mark.parametrize("kind", list(TEXTS))
def test_no_other_text_leaves(house: House, kind: str) -> None:
    """Another by one byte, language, identifier, reader or day does not leave; the control, exactly hers, does."""
    text = approved(house, kind)
    assert refused(house, text) == ""
    for name, other in altered(text).items():
        if other != text:
            assert refused(house, other) == "none", name
    if isinstance(text.reader, Police):
        assert refused(house, replace(text, reader=Police(with_me=True))) == "none"


@pytest.mark.holds("A2.13", "A2.14")
@pytest.mark.parametrize("kind", list(TEXTS))
def test_nothing_leaves_after_she_took_it_back(house: House, kind: str) -> None:
    """Taken back, refused, closed, opened again, or moved to a new code: it does not leave any more."""
    text = approved(house, kind)
    house.change(reporter.take_yes_back, text)
    assert refused(house, text) == "none"
    house.say(Draft(text, "", ""))
    house.change(reporter.say_yes, text)
    house.change(reporter.say_no, len(house.desks().desk) - 1, "")
    assert refused(house, text) == "none"
    house.change(reporter.say_yes, text)
    house.change(reporter.close)
    assert refused(house, text) == "closed"
    house.change(reporter.open_to_desk)
    assert refused(house, text) == "none"
    house.change(reporter.say_yes, text)
    house.move()
    assert refused(house, text) == "none"


@pytest.mark.holds("A2.7", "A2.13")
@pytest.mark.parametrize(("days", "why"), [(0, ""), (DAYS - 1, ""), (DAYS, "ended")])
def test_every_yes_ends_by_itself(house: House, days: int, why: str) -> None:
    """The day after its last one a text does not leave, and on the last it does."""
    text = approved(house, "partner")
    house.wait(24 * days)
    assert refused(house, text) == why


@pytest.mark.holds("A2.13")
def test_nothing_leaves_before_its_first_day(house: House) -> None:
    """She holds it for five days."""
    held = replace(TEXTS["partner"], earliest=days_after(DAY, 5))
    house.change(reporter.say_yes, held)
    for _ in range(5):
        assert refused(house, held) == "early"
        house.wait(24)
    assert refused(house, held) == ""


@pytest.mark.holds("A2.1")
def test_the_police_get_nothing_by_one_yes(house: House) -> None:
    """Not after one, not by the clock, not by one that is said again too soon."""
    text = TEXTS["police"]
    house.change(reporter.say_yes, text)
    for _ in range(4):
        assert refused(house, text) == "again"
        house.wait(24)
    early = standing(Yes(text, HOUR, HOUR + 23, "", 0))
    with pytest.raises(NotAllowed):
        valid_yes(text, early, DAY, HOUR + 90)


@pytest.mark.holds("A2.4")
@pytest.mark.parametrize("kind", ["warning", "public"])
def test_one_worker_alone_publishes_nothing(house: House, kind: str) -> None:
    """Nobody, one worker, one worker twice: not even where she writes past her own program."""
    text = TEXTS[kind]
    house.change(reporter.say_yes, text)
    house.wait(24)
    assert refused(house, text) == "same_person"
    house.say(Draft(text, "", ""))
    assert refused(house, text) == "same_person"
    for _ in range(2):
        house.append(worker._append(world().ana, house.occasion, house.desks(), Approval(text)))
        assert refused(house, text) == "same_person"
    house.say(Approval(text), world().bea)
    assert refused(house, text) == ""


@pytest.mark.holds("A2.11", "A2.13")
def test_a_yes_of_another_case_does_not_pass(house: House) -> None:
    """Her entry, with its yes, put into another woman's chain, at the end or in the place of any: nothing leaves."""
    text = approved(house, "partner")
    [*_, yes] = house.case().hers
    house.keys = fresh_keys()
    house.tell()
    case = house.case()
    for hers in ((*case.hers, yes), (yes,), (yes, *case.hers)):
        forged = Case(case.handle, case.day, case.version, case.parts, hers, case.desk)
        opened = worker.open_case(world().ana, house.occasion, forged)
        assert refused(house, text, opened) in {"none", "closed"}


@pytest.mark.holds("A2.11", "A2.13")
def test_her_yes_of_before_does_not_pass_again(house: House) -> None:
    """After she took it back, the entry with her yes is put at the end once more."""
    text = approved(house, "partner")
    [*_, yes] = house.case().hers
    house.change(reporter.take_yes_back, text)
    case = house.case()
    forged = Case(case.handle, case.day, case.version, case.parts, (*case.hers, yes), case.desk)
    assert refused(house, text, worker.open_case(world().ana, house.occasion, forged)) == "closed"


@pytest.mark.holds("A2.11")
def test_her_device_never_says_yes_by_an_entry_of_another(house: House, twin: Twin) -> None:
    """In both languages a yes that stands in a strange entry is none of hers."""
    text = approved(house, "partner")
    [*_, yes] = house.case().hers
    house.keys = fresh_keys()
    house.tell()
    mailbox = house.mailbox()
    forged = Mailbox(mailbox.parts, (*mailbox.hers, yes), mailbox.desk, hers_alone=False)
    opened = reporter.open_mailbox(house.keys, house.occasion, forged)
    assert (opened.stands.yes, opened.faults) == ((), 1)
    stands = encode(opened.stands).decode()
    with pytest.raises(Refused) as error:
        twin.ask("valid_yes", encode(text).decode(), stands, house.occasion.today, house.occasion.hour)
    assert error.value.why == "none"


def test_both_languages_refuse_the_same(twin: Twin) -> None:
    """What the desk refuses, her page does not show as a yes that counts; and the control counts in both."""
    for text in TEXTS.values():
        yes = standing(Yes(text, HOUR - 48, HOUR - 24, "00", 0))
        tried = {
            **{name: (other, yes, HOUR) for name, other in altered(text).items() if other != text},
            "taken back": (text, standing(), HOUR),
            "closed": (text, replace(yes, desk_may_read=False), HOUR),
            "over": (text, yes, HOUR + 24 * (DAYS + 1)),
            "too early": (text, yes, HOUR - 24),
            "one yes to the police": (TEXTS["police"], standing(Yes(TEXTS["police"], HOUR - 48, 0, "", 0)), HOUR),
            "no night between": (TEXTS["public"], standing(Yes(TEXTS["public"], HOUR - 9, 0, "00", 0)), HOUR),
        }
        assert counts(twin, text, yes, HOUR)
        for name, (other, stands, hour) in tried.items():
            assert not counts(twin, other, stands, hour), name


def counts(twin: Twin, text: Text, stands: Stands, hour: int) -> bool:
    """Return whether a yes counts, having demanded that both languages say so."""
    today = day_of(hour)
    try:
        mine = valid_yes(text, stands, today, hour).text == text
    except NotAllowed:
        mine = False
    [theirs] = twin.each([("valid_yes", encode(text).decode(), encode(stands).decode(), today, hour)])
    assert isinstance(theirs, Refused) != mine
    return mine


@pytest.mark.holds("A2.5", "A2.12")
@pytest.mark.parametrize("kind", ["police", "partner", "counsel", "warning"])
def test_an_export_is_made_of_the_text_alone(house: House, kind: str) -> None:
    """Two women's exports of one text are the same bytes; so there is nothing in them by which two of hers link."""
    made = []
    for _ in range(2):
        text = approved(house, kind)
        made.append(encode(house.give_out(text)))
        house.change(reporter.more, "Something that only she knows.", note=-1, language="en")
        house.keys, house.occasion = fresh_keys(), world().occasion()
        house.tell()
    assert made[0] == made[1]


@pytest.mark.holds("A2.6", "A2.12")
def test_a_publication_shows_nothing_but_the_text(house: House) -> None:
    """It adds an id and a hash of random bytes, which two women's publications of one text do not share."""
    made = []
    for _ in range(2):
        text = approved(house, "public")
        made.append(decode(house.give_out(text).payload, Publication))
        house.keys, house.occasion = fresh_keys(), world().occasion()
        house.tell()
    one, two = made
    assert replace(one, id=two.id, ends=two.ends) == two
    assert len({one.id, two.id, one.ends, two.ends}) == 4


def traces(house: House, text: Text) -> dict[str, bytes]:
    """Return what would show whose text it is, and hashes from which what was typed could be recovered."""
    opened, keys = house.hers(), house.keys
    found = {
        "case": bytes.fromhex(house.desks().case),
        "hand": public_key(keys.hand),
        "door": public_key(keys.door),
        "mailbox": keys.mailbox,
        "handle": sha256(keys.mailbox).digest(),
        "entry": sha256(opened.hers[-1]).digest(),
        "part": opened.parts[0].part,
    }
    typed = [text.called, *text.identifiers, *(wording.words for wording in text.words), CONTENTS[1].identifiers]
    hashes = {f"hash of {one!r}": sha256(one.encode()).digest() for one in typed}
    return found | hashes | {"hash of the text": sha256(encode(text)).digest()}


def shows(data: bytes, trace: bytes) -> bool:
    """Return whether bytes stand somewhere, bare, in hexadecimal or in base64."""
    return any(form in data for form in (trace, trace.hex().encode(), base64.b64encode(trace)[:-2]))


@pytest.mark.holds("A2.5", "A2.12")
@pytest.mark.parametrize("kind", ["partner", "public"])
def test_an_export_holds_nothing_of_the_case(house: House, kind: str) -> None:
    """No case, key, mailbox, entry or part, and no hash of plain text: not in what leaves, and no hash in the case."""
    text = approved(house, kind)
    sought = traces(house, text)
    reader = new_identity(os.urandom)
    envelope = house.give_out(text)
    file = unseal(seal_export(envelope, world().offered(), recipient_of(reader)), reader)
    left = file + envelope.payload
    case = b"".join(entry.envelope.payload for entry in (*house.desks().own, *house.desks().said))
    case += b"".join(part.envelope.payload for part in house.desks().parts)
    assert [name for name, trace in sought.items() if shows(left, trace)] == []
    assert [name for name, trace in sought.items() if name.startswith("hash") and shows(case, trace)] == []
    assert {name for name, trace in sought.items() if shows(case, trace)} >= {"case", "part", "entry"}
