"""Promise: an entry that is withheld, moved, altered, forked or played again shows, at her device and at the desk.

The server is the adversary: it hands out what it likes of both chains. What no chain can show is that the newest entry
is withheld; for that her page says up to which of her changes the desk has seen.
"""

import dataclasses
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from tests.help.phone import EMPTY, Phone
from tests.help.shown import shown
from tests.help.texts import TEXTS
from tests.help.twin import Refused, Twin
from tests.help.world import DAY, HOUR, House, world

from sayso.device import reporter, worker
from sayso.ledger.chain import vouch
from sayso.ledger.say_so import valid_yes
from sayso.sealing.keys import reporter_keys
from sayso.wire.encoding import decode, encode
from sayso.wire.errors import CannotOpen, NotAllowed
from sayso.wire.request import Case, Change, Mailbox, MailboxDeed
from sayso.wire.statement import Answer, Draft, Note

pytestmark = pytest.mark.holds("A2.11")
TEXT = TEXTS["partner"]
Chain = tuple[bytes, ...]


class Story(House):
    """Her chain of four, in the last of which she takes her yes back, and the desk's of three."""

    def __init__(self, folder: Path, twin: Twin) -> None:
        """Let all of it happen."""
        self.root, self.twin = os.urandom(32), twin
        super().__init__(folder, world(), reporter_keys(self.root))
        self.tell()
        self.say(Draft(TEXT, "For them.", ""))
        self.change(reporter.say_yes, TEXT)
        self.say(Note("A note about her."), world().bea)
        self.change(reporter.more, "And this.", note=1, language="en")
        self.say(Answer("We read it."))
        self.change(reporter.take_yes_back, TEXT)

    def wish(self, times: int) -> None:
        """Let her change her standing answers so many times."""
        for turn in range(times):
            self.change(reporter.set_standing, count_me=turn % 2 == 0, talk_if_others=False, wishes=())

    def at_hers(self, hers: Chain, desk: Chain) -> dict[str, Any]:
        """Return what her device shows of two chains, having demanded that both languages show the same."""
        mailbox = Mailbox(self.mailbox().parts, hers, desk, hers_alone=False)
        mine = shown(reporter.open_mailbox(self.keys, self.occasion, mailbox), HOUR)
        keys = encode(self.occasion.key_list).decode()
        assert self.twin.ask("open_mailbox", self.root, world().network, keys, HOUR, encode(mailbox).decode()) == mine
        return mine

    def at_desk(self, hers: Chain, desk: Chain) -> worker.OpenedCase:
        """Return what the desk's program makes of two chains."""
        return worker.open_case(world().ana, self.occasion, Case(bytes(32), DAY, 1, self.case().parts, hers, desk))

    @property
    def chains(self) -> tuple[Chain, Chain]:
        """Both chains as they are."""
        case = self.case()
        return case.hers, case.desk


@pytest.fixture
def story(tmp_path: Path, twin: Twin) -> Iterator[Story]:
    """Let all of it happen."""
    made = Story(tmp_path, twin)
    yield made
    made.close()


def tricks(chain: Chain, other: Chain) -> dict[str, Chain]:
    """Return what can be made of a chain of sealed entries, without any key, that is not the chain."""
    last = len(chain) - 1
    made: dict[str, Chain] = {"the newest withheld": chain[:-1], "the first withheld": chain[1:], "nothing": ()}
    for at, entry in enumerate(chain):
        made[f"no. {at} altered"] = (*chain[:at], entry[:-1] + bytes([entry[-1] ^ 1]), *chain[at + 1 :])
        made[f"no. {at} cut short"] = (*chain[:at], entry[:-1], *chain[at + 1 :])
        made[f"no. {at} played again at the end"] = (*chain, entry)
        made[f"the other side's entry in the place of no. {at}"] = (*chain[:at], other[0], *chain[at + 1 :])
        if at < last:
            made[f"no. {at} withheld"] = (*chain[:at], *chain[at + 1 :])
            made[f"no. {at} played again at once"] = (*chain[: at + 1], entry, *chain[at + 1 :])
            made[f"no. {at} in the place of the next"] = (*chain[: at + 1], entry, *chain[at + 2 :])
            for to in range(at + 1, len(chain)):
                moved = list(chain)
                moved[at], moved[to] = moved[to], moved[at]
                made[f"no. {at} and {to} changed places"] = tuple(moved)
    return made


def test_the_control_has_no_fault(story: Story) -> None:
    """As they are, both chains are whole at both ends."""
    hers, desk = story.chains
    view, opened = story.at_hers(hers, desk), story.at_desk(hers, desk)
    assert (view["faults"], view["hers"], view["desk_has_seen"], view["yes"]) == (0, 3, 2, [])
    assert (opened.faults, opened.may_read, len(opened.own), len(opened.said)) == (0, True, 4, 3)


def test_nothing_that_is_done_to_a_chain_goes_unseen(story: Story) -> None:
    """Each trick with either chain is a fault at her device, in both languages, and at the desk a fault or no case."""
    hers, desk = story.chains
    for name, made in tricks(desk, hers).items():
        assert story.at_hers(hers, made)["faults"] > 0, f"the desk's: {name}"
        assert story.at_desk(hers, made).faults > 0, f"the desk's: {name}"
    for name, made in tricks(hers, desk).items():
        if name == "the newest withheld":
            continue  # below: nobody has seen it yet
        assert story.at_hers(made, desk)["faults"] > 0, f"hers: {name}"
        opened = story.at_desk(made, desk)
        assert opened.faults > 0 or not opened.may_read, f"hers: {name}"
        with pytest.raises(NotAllowed):
            valid_yes(TEXT, opened.stands, DAY, HOUR)


def test_a_fork_is_seen_by_whoever_has_a_later_entry(story: Story) -> None:
    """Two of one number, each rightly signed: the one that the later ones do not name is a fault."""
    hers, desk = story.chains
    early = reporter.open_mailbox(
        story.keys, story.occasion, Mailbox(story.mailbox().parts, hers[:2], desk[:2], hers_alone=False)
    )
    [other] = reporter.take_yes_back(story.keys, story.occasion, early, TEXT).entries
    case = Case(bytes(32), DAY, 1, story.case().parts, hers[:3], desk[:2])
    [answer] = worker.compose_entry(
        world().bea, story.occasion, worker.open_case(world().ana, story.occasion, case), Answer("Another answer.")
    ).entries
    for forked in (((*hers[:2], other, hers[3]), desk), (hers, (*desk[:2], answer))):
        assert story.at_hers(*forked)["faults"] > 0
        assert story.at_desk(*forked).faults > 0
    assert story.at_hers((*hers[:2], other), desk[:2])["hers"] == 2, "the control: believed in its own place"


def test_the_newest_withheld_is_said(story: Story) -> None:
    """What neither side has built on can be withheld. So her page says up to which of her changes the desk has seen."""
    hers, desk = story.chains
    kept_from_desk = story.at_desk(hers[:-1], desk)
    assert (kept_from_desk.faults, kept_from_desk.newest) == (0, 2)
    assert valid_yes(TEXT, kept_from_desk.stands, DAY, HOUR), "the limit that the threat model names"
    view = story.at_hers(hers, desk)
    assert (view["desk_has_seen"] + 1, view["hers"] + 1) == (3, 4)
    story.say(Answer("We have seen that, too."))
    hers, newer = story.chains
    assert story.at_hers(hers, newer)["desk_has_seen"] == 3
    assert story.at_hers(hers, newer[:-1])["desk_has_seen"] == 2
    assert story.at_hers(hers[:-1], newer)["faults"] > 0
    assert story.at_desk(hers[:-1], newer).faults > 0


def test_what_the_desk_has_seen_taken_back_does_not_come_back(story: Story) -> None:
    """Her newest entry withheld from a desk that has answered it: the text is refused, and she signs no yes anew."""
    story.say(Answer("We have seen that."))
    hers, desk = story.chains
    for at_end in ((), (hers[-1][:-1],)):  # withheld, destroyed
        opened = story.at_desk((*hers[:-1], *at_end), desk)
        assert opened.stands.yes == ()
        with pytest.raises((NotAllowed, CannotOpen)):
            worker.give_out(world().ana, story.occasion, opened, TEXT)
    view = story.at_hers(hers[:-1], desk)
    assert (view["behind"], view["yes"], view["hers"]) == (True, [], 2)
    mailbox = Mailbox(story.mailbox().parts, hers[:-1], desk, hers_alone=False)
    old = reporter.open_mailbox(story.keys, story.occasion, mailbox)
    assert [given.text for given in old.own[-1].entry.act.yes] == [TEXT], "the control: it stands in what is left"
    [anew] = reporter.more(story.keys, story.occasion, old, "More.", note=-1, language="en").entries
    went_on = story.at_desk((*hers[:-1], anew), desk)
    assert (went_on.newest, went_on.stands.yes, went_on.own[-1].entry.act.yes) == (3, (), ())


def test_another_entry_in_the_place_of_one_that_the_desk_has_seen(story: Story) -> None:
    """A yes of hers in the place of the entry that the desk has answered counts for nothing."""
    hers, desk = story.chains
    before = reporter.open_mailbox(
        story.keys, story.occasion, Mailbox(story.mailbox().parts, hers[:3], desk, hers_alone=False)
    )
    [other] = reporter.set_standing(
        story.keys, story.occasion, before, count_me=True, talk_if_others=True, wishes=()
    ).entries
    story.say(Answer("We have seen that."))
    _, desk = story.chains
    control = story.at_desk((*hers[:3], other), desk[:-1])
    assert ([given.text for given in control.stands.yes], control.stands.count_me) == ([TEXT], True)
    opened, view = story.at_desk((*hers[:3], other), desk), story.at_hers((*hers[:3], other), desk)
    assert (opened.behind, opened.stands.yes, opened.stands.count_me, opened.stands.talk_if_others) == (
        True,
        (),
        False,
        False,
    )
    assert (view["behind"], view["yes"], view["count_me"], view["talk_if_others"]) == (True, [], False, False)


def test_she_signs_nothing_anew_that_she_has_taken_back(story: Story) -> None:
    """Her newest entry destroyed by the server, her device goes on from none that is older: not even by a move."""
    parts, (hers, desk) = story.mailbox().parts, story.chains
    old = [(*hers[:-1], hers[-1][:-1]), (*hers[:-1], hers[0]), (*hers, hers[1]), (hers[-1][:-1],), ()]
    for made in old:
        opened = reporter.open_mailbox(story.keys, story.occasion, Mailbox(parts, made, desk, hers_alone=False))
        for change in (reporter.open_to_desk, reporter.close):
            with pytest.raises(CannotOpen) as error:
                change(story.keys, story.occasion, opened)
            assert error.value.why == "newest"
        with pytest.raises(CannotOpen):
            reporter.more(story.keys, story.occasion, opened, "More.", note=-1, language="en")
        with pytest.raises(CannotOpen):
            reporter.move(story.keys, reporter_keys(os.urandom(32)), story.occasion, opened)
    control = reporter.open_mailbox(story.keys, story.occasion, Mailbox(parts, hers, desk, hers_alone=False))
    assert reporter.open_to_desk(story.keys, story.occasion, control).number == 4


def test_her_browser_signs_nothing_anew(twin: Twin, tmp_path: Path) -> None:
    """The same in the browser's worker; to delete everything is still possible."""
    phone = Phone(twin, tmp_path)
    phone.tell(EMPTY, desk_may_read=True)
    phone.look()
    phone.change(kind="say_yes", text=plain(TEXT))
    assert phone.change(kind="take_yes_back", text=plain(TEXT))["yes"] == []
    mailbox = phone.house.mailbox()
    *before, newest = mailbox.hers
    broken = replace(mailbox, hers=(*before, newest[:-1]))
    view = twin.worker("open", mailbox=encode(broken).decode(), hour=HOUR)["view"]
    assert (len(view["yes"]), view["faults"]) == (1, 1)
    more = {"kind": "more", "words": "More.", "note": -1, "language": "en"}
    for deed in (more, {"kind": "open"}, {"kind": "close"}):
        with pytest.raises(Refused) as error:
            twin.worker("change", nonce=phone.nonce, deed=deed)
        assert (error.value.code, error.value.why) == ("cannot_open", "newest")
    code = twin.worker("make_code")["code"]
    with pytest.raises(Refused) as error:
        twin.worker("move", nonce=phone.nonce, code=code)
    assert error.value.code == "cannot_open"
    assert twin.worker("remove", nonce=phone.nonce)["body"]
    phone.look()
    control = twin.worker("change", nonce=phone.nonce, deed=more)["body"]
    assert decode(control.encode(), MailboxDeed).deed
    phone.house.close()


def test_a_fault_that_she_went_on_over_still_shows(story: Story) -> None:
    """Her newest entry vouches for those before it only if all were believed: what was damaged stays a fault."""
    told, desk, parts = (story.keys, story.occasion), story.chains[1], story.mailbox().parts
    story.wish(3)
    *before, of_those, next_one, newest = story.chains[0]
    hers = (*before, of_those[:-1], next_one, newest)  # the desk has not seen these, so it names none of them
    for _ in range(2):
        opened = reporter.open_mailbox(*told, Mailbox(parts, hers, desk, hers_alone=False))
        hers += reporter.set_standing(*told, opened, count_me=True, talk_if_others=False, wishes=()).entries
        assert story.at_hers(hers, desk)["faults"] > 0


def test_her_browser_vouches_for_nothing_damaged(twin: Twin, tmp_path: Path) -> None:
    """The same where the browser's worker writes: and where all is well, its next entry vouches for all before it."""
    phone = Phone(twin, tmp_path)
    phone.tell(EMPTY, desk_may_read=True)
    phone.look()
    phone.change(kind="open")
    phone.change(kind="open")
    mailbox = phone.house.mailbox()
    first, *later = mailbox.hers
    for whole in (True, False):
        handed = mailbox if whole else replace(mailbox, hers=(first[:-1], *later))
        twin.worker("open", mailbox=encode(handed).decode(), hour=HOUR)
        body = twin.worker("change", nonce=phone.nonce, deed={"kind": "open"})["body"]
        deed = decode(body.encode(), MailboxDeed).deed
        assert isinstance(deed, Change)
        longer = replace(handed, hers=(*handed.hers, *deed.entries))
        opened = reporter.open_mailbox(phone.house.keys, phone.house.occasion, longer)
        assert opened.newest == 3
        assert opened.stands.vouches == vouch(handed.hers, believed=whole)
        assert (twin.worker("open", mailbox=encode(longer).decode(), hour=HOUR)["view"]["faults"] > 0) == (not whole)
    phone.house.close()


def test_what_she_vouched_for_is_opened_when_she_asks(story: Story) -> None:
    """One signature of hers holds for a whole chain: older entries are opened for the page of what happened only."""
    told, (_, desk), parts = (story.keys, story.occasion), story.chains, story.mailbox().parts
    story.wish(2)
    *before, of_those, newest = story.chains[0]
    opened = reporter.open_mailbox(*told, story.mailbox())
    for hers in ((*before, of_those, newest), (*before, of_those[:-1], newest)):
        [vouching] = reporter.drop(*told, dataclasses.replace(opened, hers=hers), parts[0].part).entries
        mailbox = encode(Mailbox(parts[1:], (*hers, vouching), desk, hers_alone=False)).decode()
        keys = encode(story.occasion.key_list).decode()
        view = story.twin.ask("open_mailbox", story.root, world().network, keys, HOUR, mailbox)
        assert (view["hers"], len(view["parts"]), view["faults"]) == (6, len(parts) - 1, 0)


def plain(text: object) -> dict[str, Any]:
    """Return a text as the page hands it to the worker."""
    told: dict[str, Any] = json.loads(encode(text))
    return told
