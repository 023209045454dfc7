"""Promise: nowhere does a hash of plain text lie from which a telephone number could be tried out (A2.12).

There are so few numbers that whoever has a plain hash of one has the number. So after everything that can happen to one
(it was told, stood in a text for a partner and in public, in a list, was checked) every byte of the server's folder,
what went out, and all that the desk or a member can open is searched for digests of it, as typed and in its one form.
"""

import base64
import hashlib
import hmac
import os
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import replace as with_values
from hashlib import sha256
from urllib.request import urlopen

import pytest
from msgspec.structs import replace
from tests.help.circle_desk import Desk, circle_desk, utc_day
from tests.help.lists import HIT, alert
from tests.help.reporter import CLOSED, Reporter, account
from tests.help.search import inner_base64
from tests.help.texts import TEXTS

from sayso.desk import texts
from sayso.desk.case import mark
from sayso.device import reporter
from sayso.device.alerts import Gathered
from sayso.device.check import Warned
from sayso.device.circle import CIRCLES, book_name, proposal_name, published_name, values_name
from sayso.ledger.days import days_after
from sayso.ledger.signing import public_key
from sayso.lookup.files import Edition
from sayso.lookup.rows import tag_and_key
from sayso.lookup.stretch import stretch
from sayso.wire.encoding import encode
from sayso.wire.listing import Head
from sayso.wire.member import ReadList
from sayso.wire.statement import Approval, Person
from sayso.wire.text import Text, Wording

pytestmark = [pytest.mark.holds("A2.12"), pytest.mark.holds("A3.11")]
TYPED = "0131 496 0123"
SPELLINGS = (TYPED, "01314960123", "+441314960123", "441314960123", "1314960123", "+44 131 496 0123", HIT)
NAME = "robbery at the door"
BYTES = 8
"""How much of a digest has to be there: fewer would be found by chance."""


@dataclass
class Lying:
    """What lies where: at the server, in what went out, in what the desk can open."""

    everything: dict[str, bytes]
    keys: tuple[bytes, ...]
    said: tuple[bytes, ...]
    circle: bytes
    handle: bytes
    mailbox: bytes
    manifest: bytes


def text(reader: str, day: str) -> Text:
    """Return a text with the number in it."""
    words = (Wording("en", f"Take care: {TYPED} threatens."),)
    return replace(
        TEXTS[reader],
        words=words,
        identifiers=() if reader == "public" else (TYPED,),
        called=NAME,
        earliest=day,
        until=days_after(day, 60),
    )


@pytest.fixture(scope="module")
def lying(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lying]:
    """Let everything happen to one number, and collect all bytes."""
    with circle_desk(tmp_path_factory.mktemp("hashes")) as opened:
        yield collect(opened.anew("Leith"))


def collect(desk: Desk) -> Lying:
    """Tell it, let it out, list it, check it; return what lies where."""
    day, her = utc_day(), Reporter(desk.house.address)
    her.occasion = with_values(her.occasion, hour=her.occasion.hour - 28)
    her.tell(account(f"He called from {TYPED}.", NAME), Person("client", "", TYPED), CLOSED)
    for reader in ("partner", "public"):
        her.change(reporter.say_yes, text(reader, day))
    ana, bea = desk.ana.circles.office, desk.bea.circles.office
    exported = b""
    for office in (ana, bea):
        office.write(her.handle, Approval(text("public", day)), mark(office.read(her.handle)))
    for office in (ana, bea):
        for standing in texts.standings(office.read(her.handle), office.hour()):
            seen = mark(office.read(her.handle))
            if standing.wants_two:
                office.publish(her.handle, standing.name, seen)
            else:
                exported += encode(office.export(her.handle, standing.name, seen).envelope)
    gathered = Gathered(
        alert(f"Not to be trusted: {TYPED}", day=day, until=days_after(day, 30)), shown=True, identifiers=(HIT,)
    )
    desk.publish(desk.name, [gathered])
    phone = desk.phone(desk.comes(desk.name))
    circle = phone.circle(desk.name)
    assert phone.check(circle, [HIT]) == (Warned((gathered.alert,)),)
    head = ana.house.post("/api/1/list/head", ReadList(circle.circle), Head)
    opened, occasion = ana.read(her.handle), ana.occasion()
    own = [public_key(keys.seed) for keys in desk.keys]
    names = [CIRCLES, *(name(circle.circle) for name in (book_name, proposal_name, published_name))]
    names += [values_name(circle.circle, key, 0) for key in own]
    notes = desk.ana.circles.notebook.read(occasion, *names)
    assert len(notes) == len(names)
    with urlopen(f"{desk.house.address}/en/heard", timeout=30) as answer:
        heard = answer.read()
    assert TYPED.encode() in heard
    signed = [*(one.envelope for one in (*opened.own, *opened.said)), *(part.envelope for part in opened.parts)]
    everything = {
        "the server's folder": b"".join(path.read_bytes() for path in sorted(desk.house.data.iterdir())),
        "what it printed": desk.house.data.with_name("log.txt").read_bytes(),
        "the public page": heard,
        "the exports": exported,
        "the case, opened": b"".join(one.payload for one in signed),
        "the notes, opened": b"".join(encode(one.content) for one in notes.values()),
        "the locker, opened": encode(phone.opened.locker),
    }
    keys = (occasion.network.encode(), ana.keys.root, circle.circle, circle.circle.hex().encode(), circle.secret)
    said = tuple(encode(one) for one in (gathered.alert, text("public", day), text("partner", day)))
    return Lying(everything, keys, said, circle.circle, her.handle, her.keys.mailbox, head.manifest.payload)


def digests(data: bytes, keys: tuple[bytes, ...]) -> Iterator[tuple[str, bytes]]:
    """Go through what could have been made of plain text without the holder's key."""
    hashes = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256", "sha3_512", "blake2b", "blake2s")
    for name in hashes:
        yield name, hashlib.new(name, data, usedforsecurity=False).digest()
    yield "blake2b, 32 bytes", hashlib.blake2b(data, digest_size=32).digest()
    yield "sha256 twice", sha256(sha256(data).digest()).digest()
    for key in keys:
        yield "HMAC", hmac.digest(key, data, "sha256")
        yield "HMAC the other way", hmac.digest(data, key, "sha256")
        for between in (b"", b"\0"):
            yield "salted before", sha256(key + between + data).digest()
            yield "salted behind", sha256(data + between + key).digest()


def sought(lying: Lying) -> Iterator[tuple[str, bytes]]:
    """Go through everything that must not be there: of each spelling, and of what is asked of the holder."""
    for spelling in (*SPELLINGS, NAME, f"He called from {TYPED}."):
        for encoded in (spelling.encode(), spelling.encode("utf-16-le")):
            for name, digest in digests(encoded, lying.keys):
                yield f"{name} of {spelling}", digest
    for name, digest in beside(lying):
        yield name, digest
    for spelling in (TYPED, HIT):
        asked = stretch(spelling, lying.circle.hex())
        yield f"what is asked for {spelling}", asked
        for name, digest in digests(asked, lying.keys):
            yield f"{name} of what is asked for {spelling}", digest
        for number in (1, 2):
            for value in (asked, asked * 2):
                tag, key = tag_and_key(Edition(lying.circle.hex(), number), value)
                yield f"a row without the holder for {spelling}", tag
                yield f"its key for {spelling}", key


def beside(lying: Lying) -> Iterator[tuple[str, bytes]]:
    """Go through digests of a number beside a text that whoever tries numbers may have: an alert, a statement."""
    for spelling in SPELLINGS:
        for said in lying.said:
            for between in (b"", b"\0", b"\n", b" "):
                for data in (said + between + spelling.encode(), spelling.encode() + between + said):
                    for name, digest in digests(data, ()):
                        yield f"{name} of a text and {spelling}", digest
                    for label in (b"sayso/v1/listed\0", b"sayso/v1/listed"):
                        yield f"labelled sha256 of a text and {spelling}", sha256(label + data).digest()


def lies(digest: bytes, data: bytes) -> bool:
    """Return whether the beginning of a digest stands in data: as it is, in hexadecimal, in base64."""
    start = digest[:BYTES]
    forms = [start, start.hex().encode(), start.hex().upper().encode(), base64.b64encode(digest)[: BYTES + 3]]
    return any(form in data for form in (*forms, *inner_base64(start), *inner_base64(start.hex().encode())))


def test_no_digest_of_the_number_lies_anywhere(lying: Lying) -> None:
    """Not at the server, not in what went out, and not under the seals that the desk or a member can open."""
    for name, digest in sought(lying):
        assert [where for where, data in lying.everything.items() if lies(digest, data)] == [], name


def test_the_same_search_finds_what_is_there(lying: Lying) -> None:
    """The controls: hashes that do lie there are found, and a planted one of the number in every form."""
    assert lies(lying.handle, lying.everything["the server's folder"])
    assert lying.handle == sha256(lying.mailbox).digest()
    for where in ("the notes, opened", "the locker, opened"):
        assert lies(sha256(lying.manifest).digest(), lying.everything[where]), where
    planted = list(sought(lying))
    assert len(planted) > 500
    wanted = {f"{name} {HIT}" for name in ("sha256 of", "sha256 of a text and", "what is asked for")}
    wanted |= {f"HMAC of {TYPED}", f"blake2b of {TYPED}"}
    assert wanted <= {name for name, _ in planted}
    for name, digest in planted:
        if name not in wanted:
            continue
        for form in (digest, digest.hex().encode(), base64.b64encode(digest), base64.b64encode(os.urandom(4) + digest)):
            data = lying.everything["the server's folder"] + form
            assert lies(digest, data), name
