"""The built member's worker and the desk's Python over the real service: come in, be warned, check, vouch, leave."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from tests.help.circle import CircleHouse, handle_of
from tests.help.lists import HIT, MISS, OTHER, alert
from tests.help.twin import Refused, Twin
from tests.help.world import DAY, HOUR, NONCE, world

from sayso.device import publishing
from sayso.device.alerts import Gathered
from sayso.device.invitation import Link, read_link, write_link
from sayso.device.member import member_keys, member_number
from sayso.device.worker import WorkerSecrets
from sayso.ledger.days import days_after
from sayso.ledger.manifest import payload_hash
from sayso.lookup.files import ListFiles
from sayso.lookup.oprf import direct
from sayso.lookup.stretch import stretch
from sayso.sealing.code import read_code
from sayso.sealing.keys import ReporterKeys  # noqa: TC001 - as in tests/help/circle.py
from sayso.service import invitations
from sayso.wire.encoding import decode, encode
from sayso.wire.listing import Head, KnownHead
from sayso.wire.member import Join, MemberDeed, ReadInvitation, ReadList
from sayso.wire.request import Nonce

pytestmark = pytest.mark.holds("A3.1", "A3.4", "A3.7")
GREY = Gathered(alert("Grey car."), shown=True, identifiers=(HIT, OTHER))
NEVER = {"secret", "link", "keys", "opened"}


class Phone:
    """A member's browser: the built worker, and a page that carries bodies to the house and answers back."""

    def __init__(self, twin: Twin, house: CircleHouse) -> None:
        """Start the worker anew, with keys that it may trust."""
        self.twin, self.house = twin, house
        self.keys: ReporterKeys
        self.code: str
        twin.ask("start_worker", "member.js")
        offered = encode(world().offered()).decode()
        told = self.ask("trust", network=world().network, keys=offered, hour=HOUR)
        assert told == {"number": 1, "until": "2027-11-22"}

    def ask(self, ask: str, **fields: Any) -> Any:
        """Ask the worker; no answer of it has a key's name or bytes in it."""
        told = self.twin.worker(ask, **fields)
        assert not NEVER & set(told)
        assert not any(isinstance(value, bytes) for value in told.values())
        return told

    def comes(self, link: Link) -> None:
        """Come in by a link under a new code."""
        typed = f"https://x.example/en/circle/#{write_link(link)}"
        asked = decode(self.ask("read_link", typed=typed)["body"].encode(), ReadInvitation)
        lies = invitations.read(self.house.store, asked, self.house.hour)
        told = self.ask("welcome", invitation=encode(lies).decode())
        assert (told["name"], told["vouchers"], told["links"]) == ("Leith", 1, 1)
        self.code = self.ask("make_code")["code"]
        self.keys = member_keys(read_code(self.code), world().network)
        first, again = (self.ask("come_in", code=self.code) for _ in range(2))
        assert first == again
        assert first["number"] == member_number(self.keys)
        self.house.post(decode(first["body"].encode(), Join))

    def deed(self, deed: str) -> Any:
        """Let the server do a deed that the worker signed; None if it has nothing to do."""
        body = self.ask("ask", nonce=encode(Nonce(NONCE)).decode(), deed=deed)["body"]
        return None if body is None else self.house.do(self.keys, decode(body.encode(), MemberDeed).deed)

    def opens(self) -> Any:
        """Open what lies at the server, and keep what is new."""
        view = self.ask("opened", member=encode(self.deed("open")).decode(), hour=HOUR)
        self.keeps()
        return view

    def keeps(self) -> None:
        """Keep what is new, if there is anything."""
        if self.deed("keep") is not None:
            self.ask("kept")

    def open_list(self, published: tuple[Head, ListFiles]) -> Any:
        """Open a list."""
        head, files = published
        asked = decode(self.ask("list", circle=self.house.id.hex())["body"].encode(), ReadList)
        assert asked == ReadList(self.house.id)
        parts = {name: getattr(files, name) for name in ("rows", "cells", "bulletin")}
        return self.ask("open_list", circle=self.house.id.hex(), head=encode(head).decode(), files=parts)

    def check(self, *forms: str) -> Any:
        """Check identifiers."""
        self.ask("blind", forms=list(forms))
        return self.ask("finish", evaluated=encode(self.deed("evaluate")).decode())


@pytest.fixture
def house(tmp_path: Path) -> Iterator[CircleHouse]:
    """Open a house with a circle."""
    opened = CircleHouse(tmp_path)
    opened.book = replace(opened.book, holder=opened.holder.public)
    yield opened
    opened.close()


@pytest.fixture
def phone(twin: Twin, house: CircleHouse) -> Phone:
    """Let somebody come in."""
    started = Phone(twin, house)
    started.comes(house.desk_invites())
    return started


def publish(house: CircleHouse, gathered: list[Gathered], follows: KnownHead | None = None) -> tuple[Head, ListFiles]:
    """Let both workers build and sign a list."""
    forms = publishing.identifiers_of(gathered)
    values = {form: direct(house.holder.key, stretch(form, house.id.hex())) for form in forms}
    listed = publishing.with_values(gathered, values)
    ana, bea = (WorkerSecrets(world().identity, seed) for seed in world().seeds)
    made = publishing.propose(ana, house.occasion, house.book, follows, listed)
    signed, files = publishing.confirm(bea, house.occasion, house.book, follows, made, listed)
    return Head(signed, ()), files


def test_the_whole_walk(phone: Phone) -> None:
    """She reads the recent warnings first, checks three, is told how many are left; no key leaves the worker."""
    view = phone.opens()
    assert view["circles"] == [{"circle": phone.house.id.hex(), "name": "Leith", "listed": False}]
    assert (view["left"], view["brought"], view["faults"]) == (20, [], 0)
    assert view["number"] == member_number(phone.keys)
    opened = phone.open_list(publish(phone.house, [GREY]))
    assert (opened["outcome"], opened["number"]) == ("open", 1)
    assert [one["day"] for one in opened["alerts"]] == [DAY]
    told = phone.check(HIT, MISS, OTHER)
    assert [one["outcome"] for one in told["outcomes"]] == ["warned", "no_match", "warned"]
    assert told["left"] == 17
    phone.keeps()
    assert phone.house.opened(phone.keys).circle(phone.house.id).head is not None


def test_an_older_list_could_not_be_checked(phone: Phone) -> None:
    """What she saw lies in her locker: on another phone an older list is refused, and so is one byte altered."""
    first = publish(phone.house, [GREY])
    known = KnownHead(1, payload_hash(first[0].manifest), 0, "")
    second = publish(phone.house, [], known)
    phone.opens()
    assert phone.open_list(first)["outcome"] == "open"
    assert phone.open_list(second)["outcome"] == "open"
    phone.keeps()
    again = Phone(phone.twin, phone.house)
    again.keys = phone.keys
    assert again.ask("enter", code=phone.code)["number"] == member_number(phone.keys)
    assert again.opens()["circles"]
    assert again.open_list(first) == {"outcome": "could_not_check", "reason": "older"}
    altered = ListFiles(second[1].rows[:-1] + b"\0", second[1].cells, second[1].bulletin)
    assert again.open_list((second[0], altered))["reason"] == "file"
    with pytest.raises(Refused, match="malformed"):
        again.ask("blind", forms=[HIT])


def test_a_changed_secret_is_taken(phone: Phone) -> None:
    """The letter is taken at opening; the old list opens still, the next one with the new secret, a third's not."""
    phone.opens()
    first = publish(phone.house, [GREY])
    assert phone.open_list(first)["outcome"] == "open"
    phone.house.removes()
    phone.opens()
    assert phone.open_list(first)["outcome"] == "open"
    second = publish(phone.house, [GREY], KnownHead(1, payload_hash(first[0].manifest), 0, ""))
    assert phone.open_list(second)["outcome"] == "open"
    phone.keeps()
    assert phone.house.opened(phone.keys).circle(phone.house.id).older == b""
    phone.house.book = replace(phone.house.book, secret=bytes(32))
    third = publish(phone.house, [GREY], KnownHead(2, payload_hash(second[0].manifest), 0, ""))
    assert phone.open_list(third) == {"outcome": "could_not_check", "reason": "secret"}


def test_she_vouches_and_leaves(phone: Phone, house: CircleHouse) -> None:
    """By a link that her phone made somebody comes in whom the desk believes; then she leaves, and nothing stays."""
    phone.opens()
    made = phone.ask("invite", circle=house.id.hex(), nonce=encode(Nonce(NONCE)).decode())
    house.do(phone.keys, decode(made["body"].encode(), MemberDeed).deed)
    other = house.comes(read_link(made["fragment"]))
    assert house.roll().strangers == ()
    [brought] = phone.opens()["brought"]
    assert brought == {"circle": house.id.hex(), "number": member_number(other)}
    phone.deed("leave")
    assert house.store.find_member(handle_of(phone.keys)) is None
    phone.ask("forget")
    with pytest.raises(Refused, match="malformed"):
        phone.ask("list", circle=house.id.hex())


def test_a_wrong_proof_could_not_be_checked(phone: Phone) -> None:
    """Another key than the one in the manifest: could not check, for what is listed and what is not alike."""
    phone.opens()
    phone.open_list(publish(phone.house, [GREY]))
    phone.house.holder.key = type(phone.house.holder)().key
    assert phone.check(HIT, MISS) == {"outcome": "could_not_check", "reason": "proof"}


@pytest.mark.holds("A3.21")
def test_what_is_kept_is_read_and_answers_no_check(phone: Phone) -> None:
    """Under its PIN a kept list opens in another worker, without a code; nothing can be asked of the holder from it."""
    phone.opens()
    opened = phone.open_list(publish(phone.house, [GREY]))
    kept = phone.twin.worker("keep_list", pin="483920")
    assert set(kept) == {"salt", "parts", "until"}
    until = kept.pop("until")
    assert (len(kept["salt"]), len(kept["parts"]), until) == (16, 4, days_after(DAY, 14))
    again = Phone(phone.twin, phone.house)
    around = {"network": world().network, "hour": HOUR}
    told = again.ask("open_kept", pin="483920", **kept, **around)
    assert told["alerts"] == opened["alerts"]
    assert (told["outcome"], told["circle"], told["name"]) == ("open", phone.house.id.hex(), "Leith")
    assert told["day"] == phone.house.occasion.today
    for ask, fields in (("blind", {"forms": [HIT]}), ("list", {"circle": phone.house.id.hex()})):
        with pytest.raises(Refused, match="malformed"):
            again.ask(ask, **fields)
    late = again.ask("open_kept", pin="483920", **kept, **around | {"hour": HOUR + 15 * 24})
    assert late == {"outcome": "could_not_check", "reason": "day"}


@pytest.mark.holds("A3.21")
def test_another_pin_or_altered_bytes_open_nothing(phone: Phone) -> None:
    """A wrong PIN, another salt, and a byte altered in any part are refused alike; what is no PIN is said."""
    phone.opens()
    phone.open_list(publish(phone.house, [GREY]))
    kept = phone.twin.worker("keep_list", pin="483920")
    around = {"network": world().network, "hour": HOUR}
    for at in range(4):
        parts = list(kept["parts"])
        parts[at] = parts[at][:-1] + bytes([parts[at][-1] ^ 1])
        with pytest.raises(Refused, match="cannot_open"):
            phone.ask("open_kept", pin="483920", salt=kept["salt"], parts=parts, **around)
    for pin, salt in (("483921", kept["salt"]), ("483920", bytes(16))):
        with pytest.raises(Refused, match="cannot_open"):
            phone.ask("open_kept", pin=pin, salt=salt, parts=kept["parts"], **around)
    for typed, why in (("12345", "short"), ("12345a", "letters"), ("", "short")):
        with pytest.raises(Refused) as refused:
            phone.ask("read_pin", typed=typed)
        assert (refused.value.code, refused.value.why) == ("wrong_code", why)
    assert phone.ask("read_pin", typed="4839 20") == {"pin": "483920"}


@pytest.mark.holds("A3.21")
def test_kept_files_serve_while_the_head_is_the_same(phone: Phone) -> None:
    """With the kept files a list opens without new ones; with a newer head they are not the ones that were signed."""
    first = publish(phone.house, [GREY])
    phone.opens()
    phone.open_list(first)
    phone.twin.worker("keep_list", pin="483920")
    circle = phone.house.id.hex()
    again = phone.ask("open_list", circle=circle, head=encode(first[0]).decode())
    assert again["outcome"] == "open"
    second = publish(phone.house, [], KnownHead(1, payload_hash(first[0].manifest), 0, ""))
    newer = phone.ask("open_list", circle=circle, head=encode(second[0]).decode())
    assert newer == {"outcome": "could_not_check", "reason": "file"}
