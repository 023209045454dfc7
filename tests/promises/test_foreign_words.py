"""Promise: what is not signed by her or by a listed worker, for this very place, is never shown, and is counted.

The server here is the adversary: it knows all public keys, mailbox ids and sealed files, can make keys and cases of its
own, and hands out what it likes. Her device is asked in both languages, the desk's in Python.
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from tests.help.shown import shown
from tests.help.texts import TEXTS
from tests.help.twin import Refused, Twin
from tests.help.world import CONTENTS, DAY, HOUR, House, World, fresh_keys, world

from sayso.device import reporter, worker
from sayso.device.parts import make_part, state
from sayso.device.steps import NOTHING
from sayso.ledger.chain import hash_before, seen
from sayso.ledger.days import days_after
from sayso.ledger.key_list import NewestList, accept_key_list, list_hash, network_id
from sayso.ledger.signing import public_key, sign
from sayso.ledger.statements import case_id, file_hash, sign_statement
from sayso.sealing.files import nobody, seal
from sayso.sealing.keys import ReporterKeys, recipient_of, reporter_keys
from sayso.wire.encoding import encode
from sayso.wire.envelope import KEY_LIST_TYPE, Envelope
from sayso.wire.errors import NotTrusted
from sayso.wire.key_list import KeyList, Network, WorkerKey
from sayso.wire.request import Case, CasePart, Mailbox, MailboxPart
from sayso.wire.statement import (
    NOT_FOR_THE_DESK,
    Account,
    Act,
    Answer,
    Draft,
    Entry,
    Grant,
    Held,
    More,
    Note,
    Published,
    Standing,
    Statement,
    Writer,
)

pytestmark = pytest.mark.holds("A1.15")
SERVER = os.urandom(32)
EVIL = World()
"""What the server makes up: a network, a desk and workers of its own."""


def refused_by_both(twin: Twin, offered: Network, newest: NewestList | None = None) -> None:
    """Demand that both languages refuse a key list."""
    with pytest.raises(NotTrusted):
        accept_key_list(offered, world().network, DAY, newest)
    told = {"number": newest.number, "sealed": newest.sealed} if newest else None
    with pytest.raises(Refused) as refused:
        twin.ask("accept_key_list", encode(offered).decode(), world().network, DAY, told)
    assert refused.value.code == "not_trusted"


def with_server(keys: KeyList) -> KeyList:
    """Return a key list with the server among the colleagues."""
    fields = {name: getattr(keys, name) for name in keys.__struct_fields__}
    return KeyList(**{**fields, "workers": (*keys.workers, WorkerKey("Cleo", public_key(SERVER)))})


def with_evil_desk(keys: KeyList) -> KeyList:
    """Return a key list that has reports sealed to the server."""
    fields = {name: getattr(keys, name) for name in keys.__struct_fields__}
    return KeyList(**{**fields, "desk": EVIL.key_list().desk})


@pytest.mark.parametrize("altered", [with_server, with_evil_desk])
def test_the_servers_own_key_is_refused_at_first_contact(twin: Twin, altered: Callable[[KeyList], KeyList]) -> None:
    """As the desk's or as a colleague's: signed by the server, by a worker, or under the root's old signature."""
    root, honest = public_key(world().root), world().offered()
    keys = altered(world().key_list())
    for seed in (SERVER, EVIL.root, *world().seeds):
        refused_by_both(twin, Network(root, sign(seed, KEY_LIST_TYPE, encode(keys))))
        refused_by_both(twin, Network(public_key(seed), sign(seed, KEY_LIST_TYPE, encode(keys))))
    refused_by_both(twin, Network(root, Envelope(encode(keys), KEY_LIST_TYPE, honest.keys.signatures)))
    refused_by_both(twin, EVIL.offered())
    assert network_id(public_key(EVIL.root)) != world().network


@pytest.mark.parametrize("altered", [with_server, with_evil_desk])
def test_the_servers_own_key_is_refused_later(twin: Twin, altered: Callable[[KeyList], KeyList]) -> None:
    """As a next list, to somebody who has seen the list before it."""
    newest = NewestList(1, list_hash(world().offered().keys))
    keys = altered(world().key_list(2, newest.sealed))
    for seed in (SERVER, *world().seeds):
        refused_by_both(twin, Network(public_key(world().root), sign(seed, KEY_LIST_TYPE, encode(keys))), newest)


def test_an_older_list_is_refused_later(twin: Twin) -> None:
    """A list that a worker has left since, shown again to somebody who has seen the newer one."""
    second = world().offered(world().key_list(2, list_hash(world().offered().keys)))
    refused_by_both(twin, world().offered(), NewestList(2, list_hash(second.keys)))
    refused_by_both(twin, world().offered(), NewestList(2))


@dataclass
class Stage:
    """A case in the house, and what the server may do to what it hands out."""

    house: House
    root: bytes
    twin: Twin

    def hers(self, mailbox: Mailbox) -> dict[str, Any]:
        """Return what her device shows of a mailbox, having demanded that both languages show the same."""
        mine = shown(reporter.open_mailbox(self.house.keys, self.house.occasion, mailbox), HOUR)
        keys = encode(self.house.occasion.key_list).decode()
        text = encode(mailbox).decode()
        assert self.twin.ask("open_mailbox", self.root, world().network, keys, HOUR, text) == mine
        return mine

    def desks(self, mailbox: Mailbox, given: dict[bytes, bytes]) -> worker.OpenedCase:
        """Return what the desk's program shows of the same files, with these grants in the desk's place."""
        parts = tuple(CasePart(part.part, part.sealed, given[part.part]) for part in mailbox.parts)
        case = Case(bytes(32), DAY, 1, parts, mailbox.hers, mailbox.desk)
        return worker.open_case(world().ana, self.house.occasion, case)

    @property
    def given(self) -> dict[bytes, bytes]:
        """What lies in the desk's place for each part."""
        return {part.part: part.desk for part in self.house.case().parts}

    def entry(self, seed: bytes, act: Act, writer: Writer = "desk", case: str = "", day: str = DAY) -> bytes:
        """Return an entry, right in every other way, that stands at the end of a writer's chain."""
        mailbox = self.house.mailbox()
        own, other = (mailbox.hers, mailbox.desk) if writer == "hand" else (mailbox.desk, mailbox.hers)
        said = Entry(len(own), hash_before(own, len(own)), seen(other), 1, day, act)
        case = case or case_id(public_key(self.house.keys.hand))
        signed = sign_statement(seed, Statement(world().network, case, writer, ("hand", "desk"), said))
        return seal(encode(signed), [self.house.keys.recipient, world().key_list().desk.recipient])


@pytest.fixture
def stage(browser: Twin, tmp_path: Path) -> Iterator[Stage]:
    """Let her tell, and the desk answer."""
    root = os.urandom(32)
    house = House(tmp_path, world(), reporter_keys(root))
    house.tell()
    house.say(Answer("We are here."))
    yield Stage(house, root, browser)
    house.close()


def test_the_honest_case_has_no_fault(stage: Stage) -> None:
    """The control: what nobody has meddled with is shown whole."""
    view = stage.hers(stage.house.mailbox())
    assert (len(view["parts"]), len(view["answers"]), view["faults"]) == (3, 1, 0)
    assert stage.desks(stage.house.mailbox(), stage.given).faults == 0


@pytest.mark.parametrize("act", [Answer("Go to the police."), Note("She made it up.")])
def test_a_forged_answer_is_not_shown(stage: Stage, act: Act) -> None:
    """Signed by a key that is on no list, or by her own hand key's name: refused at both ends."""
    for seed in (SERVER, stage.house.keys.hand):
        mailbox = stage.house.mailbox()
        forged = Mailbox(mailbox.parts, mailbox.hers, (*mailbox.desk, stage.entry(seed, act)), hers_alone=False)
        view = stage.hers(forged)
        assert ([one["words"] for one in view["answers"]], view["faults"]) == (["We are here."], 1)
        desk = stage.desks(forged, stage.given)
        assert ([one.words for one in desk.answers], desk.faults) == (["We are here."], 1)


def test_an_answer_under_a_workers_name_is_not_shown(stage: Stage) -> None:
    """Signed by the server's key, with the key id of a listed worker beside it."""
    mailbox = stage.house.mailbox()
    case = case_id(public_key(stage.house.keys.hand))
    own, other = mailbox.desk, mailbox.hers
    said = Entry(len(own), hash_before(own, len(own)), seen(other), 1, DAY, Answer("Go to the police."))
    signed = sign_statement(SERVER, Statement(world().network, case, "desk", ("hand", "desk"), said))
    [signature] = signed.signatures
    named = replace(signed, signatures=(replace(signature, keyid=public_key(world().seeds[0]).hex()),))
    entry = seal(encode(named), [stage.house.keys.recipient, world().key_list().desk.recipient])
    forged = Mailbox(mailbox.parts, mailbox.hers, (*mailbox.desk, entry), hers_alone=False)
    view, desk = stage.hers(forged), stage.desks(forged, stage.given)
    assert ([one["words"] for one in view["answers"]], view["faults"]) == (["We are here."], 1)
    assert ([one.words for one in desk.answers], desk.faults) == (["We are here."], 1)


def test_an_answer_replayed_into_another_case_is_not_shown(stage: Stage, tmp_path: Path) -> None:
    """What the desk said to somebody else, at the same place in her chain, sealed anew for her."""
    mailbox = stage.house.mailbox()
    elsewhere = stage.entry(world().seeds[0], Answer("For somebody else."), case="c" * 64)
    replayed = Mailbox(mailbox.parts, mailbox.hers, (*mailbox.desk, elsewhere), hers_alone=False)
    assert len(stage.hers(replayed)["answers"]) == 1
    assert stage.hers(replayed)["faults"] == 1
    (tmp_path / "other").mkdir()
    other = House(tmp_path / "other", world())
    other.tell()
    other.say(Answer("For somebody else."))
    moved = Mailbox(mailbox.parts, mailbox.hers, other.mailbox().desk, hers_alone=False)
    assert stage.hers(moved)["answers"] == []
    assert stage.hers(moved)["faults"] == 1
    entry = Mailbox(mailbox.parts, (*mailbox.hers, other.mailbox().hers[0]), mailbox.desk, hers_alone=False)
    assert stage.hers(entry)["faults"] == 1
    assert stage.desks(entry, stage.given).faults == 1
    assert stage.desks(entry, stage.given).parts == ()
    other.close()


@pytest.mark.parametrize("day", ["someday", "2026-02-29", ""])
def test_an_answer_on_no_day_is_not_shown(stage: Stage, day: str) -> None:
    """By a listed worker, whom a day that is none would let keep her from her own page."""
    mailbox = stage.house.mailbox()
    undated = stage.entry(world().seeds[0], Answer("When?"), day=day)
    view = stage.hers(Mailbox(mailbox.parts, mailbox.hers, (*mailbox.desk, undated), hers_alone=False))
    assert ([one["words"] for one in view["answers"]], view["faults"]) == (["We are here."], 1)


@pytest.mark.parametrize("day", ["someday", "2026-02-29", ""])
def test_a_text_or_a_hold_on_no_day_is_not_shown(stage: Stage, day: str) -> None:
    """By a listed worker: a draft that begins or ends on no day, a file held since none. The control is shown."""
    mailbox = stage.house.mailbox()
    right = Draft(TEXTS["partner"], "", "")
    wrong = [
        Draft(replace(TEXTS["partner"], earliest=day), "", ""),
        Draft(replace(TEXTS["partner"], until=day), "", ""),
        Published(replace(TEXTS["partner"], until=day), ""),
        Held("", "", day, ""),
    ]
    for act in (right, *wrong):
        entry = stage.entry(world().seeds[0], act)
        view = stage.hers(Mailbox(mailbox.parts, mailbox.hers, (*mailbox.desk, entry), hers_alone=False))
        shown = len(view["done"]) - len(mailbox.desk)
        assert (shown, view["faults"]) == ((1, 0) if act is right else (0, 1)), act


def test_more_words_on_no_day_are_not_shown(stage: Stage) -> None:
    """Her own words, if another program wrote them under no day: a fault, and everything else is shown."""
    house = stage.house
    made = make_part(house.keys, house.occasion, More("x", -1, "someday", "en"), for_desk=False)
    mailbox = house.mailbox()
    parts = (*mailbox.parts, MailboxPart(made.part, made.sealed, made.hers))
    standing = [Standing(part.part.hex(), file_hash(part.sealed), NOT_FOR_THE_DESK) for part in parts]
    stands = replace(NOTHING, parts=tuple(standing), desk_may_read=True, reach=house.keys.recipient)
    claimed = Mailbox(
        parts, (*mailbox.hers, stage.entry(house.keys.hand, stands, "hand")), mailbox.desk, hers_alone=False
    )
    view = stage.hers(claimed)
    assert (len(view["parts"]), view["faults"]) == (3, 1)


def test_an_empty_mailbox_is_a_fault(stage: Stage) -> None:
    """A server that says that nothing stands under her code, without saying that there is no such code."""
    assert stage.hers(Mailbox((), (), (), hers_alone=False))["faults"] == 1


def test_a_part_hidden_from_the_desk_is_a_fault(stage: Stage) -> None:
    """The desk's grant replaced by rubbish: she signed that the desk may read, so it is not said that she keeps it."""
    mailbox, part = stage.house.mailbox(), stage.house.hers().parts[0]
    rubbish = seal(b"rubbish", [nobody(os.urandom)])
    desk = stage.desks(mailbox, {**stage.given, part.part: rubbish})
    assert ([one.content for one in desk.parts], desk.kept, desk.faults) == (list(CONTENTS[1:]), 0, 1)


@pytest.mark.parametrize("until", [days_after(DAY, 90), "", days_after(DAY, 92)])
def test_a_grant_that_she_did_not_sign_is_not_used(stage: Stage, until: str) -> None:
    """A worker who copied a part's secret cannot give the part to the desk, nor for longer."""
    mailbox, part = stage.house.mailbox(), stage.house.hers().parts[0]
    given = Grant(part.part.hex(), part.sealed, part.secret, until)
    writers: tuple[Writer, ...] = ("desk", "hand")
    for writer in writers:
        case = case_id(public_key(stage.house.keys.hand))
        signed = sign_statement(world().seeds[0], Statement(world().network, case, writer, ("desk",), given))
        grant = seal(encode(signed), [world().key_list().desk.recipient])
        desk = stage.desks(mailbox, {**stage.given, part.part: grant})
        assert ([one.content for one in desk.parts], desk.faults) == (list(CONTENTS[1:]), 1)


@pytest.mark.parametrize("until", ["", days_after(DAY, 92), "9999-12-31"])
def test_nothing_is_given_to_the_desk_without_an_end(stage: Stage, until: str) -> None:
    """Not even by a program that signs with her key."""
    house, part = stage.house, stage.house.hers().parts[0]
    given = Grant(part.part.hex(), part.sealed, part.secret, until)
    grant = seal(encode(state(house.keys, house.occasion, ("desk",), given)), [world().key_list().desk.recipient])
    standing = [
        Standing(one.part.hex(), one.sealed, until if one.part == part.part else one.until)
        for one in house.hers().parts
    ]
    entry = stage.entry(
        house.keys.hand, replace(NOTHING, parts=tuple(standing), desk_may_read=True, reach=house.keys.recipient), "hand"
    )
    mailbox = house.mailbox()
    claimed = Mailbox(mailbox.parts, (*mailbox.hers, entry), mailbox.desk, hers_alone=False)
    desk = stage.desks(claimed, {**stage.given, part.part: grant})
    assert ([one.content for one in desk.parts], desk.faults) == (list(CONTENTS[1:]), 1)


def test_an_answer_put_elsewhere_or_twice_is_not_shown(stage: Stage) -> None:
    """The same answer at another number of the same case."""
    mailbox = stage.house.mailbox()
    twice = Mailbox(mailbox.parts, mailbox.hers, mailbox.desk * 2, hers_alone=False)
    view = stage.hers(twice)
    assert (len(view["answers"]), view["faults"]) == (1, 1)
    assert stage.desks(twice, stage.given).faults == 1


def forged_keys(house: House) -> ReporterKeys:
    """Return keys with which the server would seal for her, if her hand key did not matter."""
    return ReporterKeys(house.keys.mailbox, house.keys.door, SERVER, house.keys.identity)


def test_a_planted_part_is_not_shown(stage: Stage) -> None:
    """A part that says "I made it up", with good grants for both, and even an entry that says that it stands."""
    lie = Account("I made it up.", "", "", "", "en")
    for keys in (forged_keys(stage.house), fresh_keys()):
        made = make_part(keys, stage.house.occasion, lie, for_desk=True)
        says = Grant(made.part.hex(), file_hash(made.sealed), stage.house.hers().parts[0].secret, "")
        stolen = seal(encode(state(keys, stage.house.occasion, ("hand",), says)), [stage.house.keys.recipient])
        for grant in (made.hers, stolen):
            mailbox = stage.house.mailbox()
            planted = Mailbox(
                (*mailbox.parts, MailboxPart(made.part, made.sealed, grant)),
                mailbox.hers,
                mailbox.desk,
                hers_alone=False,
            )
            view = stage.hers(planted)
            assert "made it up" not in str(view)
            assert (len(view["parts"]), view["faults"]) == (3, 1)
            desk = stage.desks(planted, {**stage.given, made.part: made.desk})
            assert ([part.content for part in desk.parts], desk.faults) == (list(CONTENTS), 1)
        standing = [
            Standing(part.part.hex(), file_hash(part.sealed), days_after(DAY, 90)) for part in (*mailbox.parts, made)
        ]
        stands = replace(NOTHING, parts=tuple(standing), desk_may_read=True, reach=stage.house.keys.recipient)
        entry = stage.entry(keys.hand, stands, "hand")
        claimed = Mailbox(planted.parts, (*mailbox.hers, entry), mailbox.desk, hers_alone=False)
        view = stage.hers(claimed)
        assert "made it up" not in str(view)
        assert (len(view["parts"]), view["faults"]) == (3, 2)
        desk = stage.desks(claimed, {**stage.given, made.part: made.desk})
        assert (desk.parts, desk.faults) == ((), 1)


def test_an_old_part_replayed_is_not_shown(stage: Stage) -> None:
    """She took a part back; the server hands out the file, and the grants, of before."""
    house = stage.house
    before, given = house.mailbox(), stage.given
    account = house.hers().parts[0].part
    house.do(reporter.take_back(house.keys, house.occasion, house.hers(), account))
    now = house.mailbox()
    replayed = Mailbox(before.parts, now.hers, now.desk, hers_alone=False)
    view = stage.hers(replayed)
    assert (len(view["parts"]), view["faults"]) == (2, 1)
    desk = stage.desks(replayed, given)
    assert ([part.content for part in desk.parts], desk.faults) == (list(CONTENTS[1:]), 1)


def test_another_file_beside_a_right_grant_is_not_shown(stage: Stage) -> None:
    """Her own signed words, sealed once more by somebody who has read them: not the file that stands."""
    mailbox, opened = stage.house.mailbox(), stage.house.hers().parts[0]
    again = seal(encode(opened.envelope), [recipient_of(opened.secret)])
    parts = tuple(with_file(one, again) if one.part == opened.part else one for one in mailbox.parts)
    planted = Mailbox(parts, mailbox.hers, mailbox.desk, hers_alone=False)
    view, desk = stage.hers(planted), stage.desks(planted, stage.given)
    assert (len(view["parts"]), view["faults"]) == (2, 1)
    assert ([part.content for part in desk.parts], desk.faults) == (list(CONTENTS[1:]), 1)


def with_file(part: MailboxPart, sealed: bytes) -> MailboxPart:
    """Return a part with another file beside the same grant."""
    return MailboxPart(part.part, sealed, part.hers)


def test_a_part_or_grant_in_the_place_of_another_is_not_shown(stage: Stage) -> None:
    """Two parts under each other's ids, and a grant of one part beside another."""
    mailbox = stage.house.mailbox()
    one, two, three = mailbox.parts
    swapped = (MailboxPart(one.part, two.sealed, two.hers), MailboxPart(two.part, one.sealed, one.hers), three)
    crossed = (MailboxPart(one.part, one.sealed, two.hers), two, three)
    for parts, left, faults in ((swapped, 1, 2), (crossed, 2, 1)):
        view = stage.hers(Mailbox(parts, mailbox.hers, mailbox.desk, hers_alone=False))
        assert (len(view["parts"]), view["faults"]) == (left, faults)


def test_an_inner_entry_withheld_shows_at_both_ends(stage: Stage) -> None:
    """Of three entries of hers and two of the desk's, one that is not the newest is left out."""
    house = stage.house
    house.do(reporter.more(house.keys, house.occasion, house.hers(), "x", note=-1, language="en"))
    house.say(Answer("Second."))
    house.do(reporter.more(house.keys, house.occasion, house.hers(), "y", note=-1, language="en"))
    mailbox = house.mailbox()
    hers = Mailbox(mailbox.parts, mailbox.hers[:1] + mailbox.hers[2:], mailbox.desk, hers_alone=False)
    desk = Mailbox(mailbox.parts, mailbox.hers, mailbox.desk[1:], hers_alone=False)
    for withheld in (hers, desk):
        assert stage.hers(withheld)["faults"] >= 1
        assert stage.desks(withheld, stage.given).faults >= 1


def test_the_newest_entry_can_be_withheld(stage: Stage) -> None:
    """The limit, as the specification says it: her page then shows an older state, up to which the desk has seen."""
    house = stage.house
    before = house.mailbox()
    house.do(reporter.more(house.keys, house.occasion, house.hers(), "x", note=-1, language="en"))
    view = stage.hers(before)
    assert (view["hers"], view["desk_has_seen"], view["faults"]) == (0, 0, 0)
