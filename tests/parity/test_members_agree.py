"""A member's phone and Python agree: links, numbers, lockers, letters; what one seals the other opens and believes."""

import os
import random
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from tests.help.circle import CircleHouse, handle_of
from tests.help.sealed import sealed
from tests.help.twin import Refused, Twin, refusal
from tests.help.world import HOUR, NONCE, fresh_keys, world

from sayso.device import circle, member
from sayso.device.invitation import Link, open_welcome, read_invitation, read_link, write_link
from sayso.ledger.signing import public_key, sign, verify_deed
from sayso.sealing.code import make_code
from sayso.sealing.files import seal
from sayso.sealing.keys import ReporterKeys, reporter_keys
from sayso.service import invitations, members
from sayso.wire.circle import LETTER_TYPE, Letter, Locker
from sayso.wire.encoding import decode, encode
from sayso.wire.errors import SaysoError
from sayso.wire.listing import KnownHead
from sayso.wire.member import Addressed, Enter, Invite, Join, Keep, Member, MemberDeed, Open, OpenCircle

pytestmark = pytest.mark.holds("A3.1", "A1.20")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[CircleHouse]:
    """Open a house with a circle."""
    opened = CircleHouse(tmp_path)
    yield opened
    opened.close()


def around() -> dict[str, Any]:
    """Return what a phone has around it, for the twin."""
    return {"network": world().network, "list": encode(world().key_list()).decode(), "hour": HOUR}


def text(value: object) -> str:
    """Return the encoding of a value as text."""
    return encode(value).decode()


def behind(house: CircleHouse, link: Link) -> tuple[str, str]:
    """Return a link and what lies behind it, for the twin."""
    return write_link(link), text(house.welcome(link))


class Phone:
    """Somebody whose phone runs JavaScript: her keys come from 32 bytes."""

    def __init__(self, twin: Twin, house: CircleHouse) -> None:
        """Draw the bytes."""
        self.twin, self.house, self.root = twin, house, os.urandom(32)

    @property
    def keys(self) -> ReporterKeys:
        """Her keys."""
        return reporter_keys(self.root)

    def comes(self, *links: Link) -> None:
        """Come in by links."""
        came = [behind(self.house, link) for link in links]
        self.house.post(decode(self.twin.ask("join", self.root, around(), came).encode(), Join))

    def lies(self) -> str:
        """Return what lies at the server for her."""
        lies = self.house.do(self.keys, Open())
        assert isinstance(lies, Member)
        return text(lies)

    def opened(self) -> dict[str, Any]:
        """Return what her phone makes of it, having demanded that Python makes the same of it."""
        told: dict[str, Any] = self.twin.ask("open_member", self.root, around(), self.lies())
        ours = self.house.opened(self.keys)
        assert decode(told["locker"].encode(), Locker) == ours.locker
        assert (told["took"], told["circles"]) == (list(ours.took), list(ours.circles))
        assert (told["left"], told["faults"]) == (ours.left, ours.faults)
        assert [(one["circle"], one["number"]) for one in told["brought"]] == list(ours.brought)
        return told

    def does(self, deed: str | None) -> None:
        """Let the server do a deed that her phone composed, signed by her phone."""
        assert deed is not None
        asked = decode(self.twin.ask("ask_as_member", self.root, NONCE, deed).encode(), MemberDeed)
        verify_deed(public_key(self.keys.door), NONCE, asked.deed, asked.signature)
        self.house.do(self.keys, asked.deed)


def test_links_are_read_alike(twin: Twin) -> None:
    """Random links come out the same, whole, in an address, cut, lengthened and altered."""
    dice = random.Random(7)
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/# é\0"
    for _ in range(200):
        link = Link(dice.randbytes(32), dice.randbytes(16), dice.getrandbits(32))
        written = write_link(link)
        told = {"secret": link.secret, "network": link.network, "hour": link.hour}
        assert twin.ask("write_link", told) == written
        assert twin.ask("ticket", written) == link.ticket
        assert twin.ask("read_invitation", written) == text(read_invitation(link))
        at = dice.randrange(len(written))
        for typed in (
            f" https://x.example/ro/circle/#{written}\n",
            written[:at],
            written + dice.choice(letters),
            written[:at] + dice.choice(letters) + written[at + 1 :],
        ):
            assert answers(lambda typed=typed: read_link(typed)) == answers(
                lambda typed=typed: twin.ask("read_link", typed)
            )


def answers(ask: Any) -> Any:
    """Return a link, or the refusal, from either language."""
    try:
        link = ask()
    except (SaysoError, Refused) as error:
        return refusal(error)
    return (link.secret, link.network, link.hour) if isinstance(link, Link) else tuple(link.values())


def test_codes_and_numbers_agree(twin: Twin) -> None:
    """A code gives a member other keys than a reporter, the same in both languages, and the same member number."""
    code = make_code([byte % 10 for byte in os.urandom(19)])
    ours, theirs = member.member_keys(code, world().network), twin.ask("member_keys", code.digits, world().network)
    assert theirs == {"mailbox": ours.mailbox, "door": ours.door, "hand": ours.hand, "identity": ours.identity}
    for handle in (bytes(32), b"\xff" * 32, *(os.urandom(32) for _ in range(50))):
        assert twin.ask("write_number", handle) == member.write_number(handle)
    root = os.urandom(32)
    assert twin.ask("member_number", root) == member.member_number(reporter_keys(root))


def test_a_phone_comes_in_and_vouches(twin: Twin, house: CircleHouse) -> None:
    """By a link that Python made, then by one that JavaScript made: the desk believes both, each opens her locker."""
    first, second = Phone(twin, house), Phone(twin, house)
    first.comes(house.desk_invites())
    known = house.opened(first.keys).circle(house.id)
    written, deed = twin.ask("invite", first.root, around(), text(known))
    first.does(deed)
    assert isinstance(decode(deed.encode(), Invite), Invite)
    link = read_link(written)
    lies = invitations.read(house.store, read_invitation(link), house.hour)
    assert twin.ask("open_welcome", written, world().network, text(lies)) == text(house.welcome(link))
    second.comes(link)
    assert house.roll().strangers == ()
    assert {one.handle: one.by for one in house.book.members} == {
        handle_of(first.keys): (),
        handle_of(second.keys): (handle_of(first.keys),),
    }
    assert len(first.opened()["brought"]) == 1
    assert second.opened()["brought"] == []


def test_letters_are_taken_alike(twin: Twin, house: CircleHouse) -> None:
    """A changed secret reaches her phone, is kept, and is not taken again; what is forged is counted."""
    phone = Phone(twin, house)
    phone.comes(house.desk_invites())
    assert twin.ask("keep", phone.root, around(), phone.lies(), None, None, None) is None
    house.removes()
    opened = phone.opened()
    known = decode(opened["locker"].encode(), Locker).circles[0]
    assert (known.secret, known.epoch, len(opened["took"])) == (house.book.secret, 2, 1)
    phone.does(twin.ask("keep", phone.root, around(), phone.lies(), None, None, None))
    assert phone.opened()["took"] == []
    letter = Letter(world().network, house.id, os.urandom(32), 3)
    elsewhere = Letter("0" * 64, house.id, os.urandom(32), 3)
    for forged in (
        sealed(),
        seal(encode(sign(os.urandom(32), LETTER_TYPE, encode(letter))), [phone.keys.recipient]),
        seal(encode(sign(world().ana.seed, LETTER_TYPE, encode(elsewhere))), [phone.keys.recipient]),
        seal(b"nothing", [phone.keys.recipient]),
    ):
        house.store.begin()
        house.store.put_letters(house.id, [Addressed(handle_of(phone.keys), forged)])
        house.store.commit()
        opened = phone.opened()
        assert (opened["faults"], opened["took"]) == (1, [])


def test_heads_are_kept_alike(twin: Twin, house: CircleHouse) -> None:
    """The newest head that her phone accepted is kept, and the older secret goes when the new one opened a list."""
    phone = Phone(twin, house)
    phone.comes(house.desk_invites())
    house.removes()
    head = KnownHead(4, "a" * 64, 1, "b" * 64)
    before = house.opened(phone.keys).circle(house.id)
    for secret, older in ((before.older, before.older), (before.secret, b"")):
        deed = twin.ask("keep", phone.root, around(), phone.lies(), house.id, text(head), secret)
        ours = member.keep(phone.keys, member.with_head(house.opened(phone.keys), house.id, head, secret))
        assert ours is not None
        phone.does(deed)
        known = house.opened(phone.keys).circle(house.id)
        assert (known.head, known.older) == (head, older)


def test_one_more_circle(twin: Twin, house: CircleHouse) -> None:
    """With the code that she has she comes into a second circle; a third time the first is refused alike."""
    phone = Phone(twin, house)
    phone.comes(house.desk_invites())
    house.book = circle.new_book(house.occasion, "Govan", 1)
    house.store.begin()
    members.open_circle(house.store, OpenCircle(house.id, 1))
    house.store.commit()
    came = [behind(house, house.desk_invites())]
    deed = twin.ask("enter", phone.root, around(), phone.lies(), came)
    assert isinstance(decode(deed.encode(), Enter), Enter)
    phone.does(deed)
    opened = phone.opened()
    assert len(opened["circles"]) == 2
    assert {one.name for one in decode(opened["locker"].encode(), Locker).circles} == {"Leith", "Govan"}
    with pytest.raises(Refused, match="conflict"):
        twin.ask("enter", phone.root, around(), phone.lies(), came)


def test_forged_lockers_and_welcomes_are_refused_alike(twin: Twin, house: CircleHouse) -> None:
    """Another's hand, another network, a newer key list, another link's welcome: the same refusal in both languages."""
    keys = house.comes(house.desk_invites())
    locker = house.opened(keys).locker
    root = os.urandom(32)
    hers, other = reporter_keys(root), fresh_keys()
    forger = ReporterKeys(hers.mailbox, hers.door, other.hand, hers.identity)
    for forged in (
        member.seal_locker(forger, locker),
        member.seal_locker(hers, Locker("0" * 64, 1, ())),
        member.seal_locker(hers, Locker(world().network, 2, ())),
        member.seal_locker(other, locker),
        sealed(),
        b"plain",
    ):
        lies = Member(forged, (), (), 20, ())
        with pytest.raises(SaysoError) as ours:
            member.open_member(hers, house.occasion, lies)
        with pytest.raises(Refused) as theirs:
            twin.ask("open_member", root, around(), text(lies))
        assert refusal(ours.value) == refusal(theirs.value)
    link, another = house.desk_invites(), house.desk_invites()
    lies_there = invitations.read(house.store, read_invitation(another), house.hour)
    with pytest.raises(SaysoError) as ours:
        open_welcome(link, world().network, lies_there)
    with pytest.raises(Refused) as theirs:
        twin.ask("open_welcome", write_link(link), world().network, text(lies_there))
    assert refusal(ours.value) == refusal(theirs.value)
    with pytest.raises(Refused, match="network"):
        twin.ask("open_welcome", write_link(link), "0" * 64, text(lies_there))


def test_both_keep_what_the_other_kept(twin: Twin, house: CircleHouse) -> None:
    """A locker that her phone sealed opens at a terminal, and the other way round; the hash before is the same."""
    phone = Phone(twin, house)
    phone.comes(house.desk_invites())
    house.removes()
    lies = decode(phone.lies().encode(), Member)
    deed = decode(twin.ask("keep", phone.root, around(), phone.lies(), None, None, None).encode(), Keep)
    assert deed.before == sha256(lies.locker).digest()
    house.do(phone.keys, deed)
    house.removes()
    house.keeps(phone.keys)
    assert decode(phone.opened()["locker"].encode(), Locker).circles[0].epoch == 3
