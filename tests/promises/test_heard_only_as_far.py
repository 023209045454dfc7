"""Promise: what is public is signed by two workers, stands there for its days only, and is gone at once when it ends.

The server runs as it does for a host, in a process of its own. The dishonest worker has everything but a colleague's
key: the desk's door, her own key, whatever bytes she likes. What is gone is looked for on the page and on the disk,
where the same search finds it before.
"""

import http.client
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.help.house import House, house
from tests.help.search import patterns, search_folder
from tests.help.statements import Signed, show, statement
from tests.help.walk import catalogue
from tests.help.world import World

from sayso.desk.office import House as AnyHouse
from sayso.ledger.days import days_after
from sayso.ledger.key_list import list_hash, network_id, sign_key_list
from sayso.ledger.signing import public_key, sign
from sayso.remote import House as Remote
from sayso.sealing.keys import identity_of
from sayso.settings import ENGLISH
from sayso.wire.encoding import decode, encode
from sayso.wire.errors import NotTrusted, SaysoError
from sayso.wire.export import PUBLICATION_TYPE
from sayso.wire.key_list import KeyList, WorkerKey
from sayso.wire.request import Done, End, NewKeys, Show
from sayso.wire.text import Public as Heard

pytestmark = [pytest.mark.holds("A2.4"), pytest.mark.holds("A2.6"), pytest.mark.holds("A2.14")]


@dataclass
class Public:
    """A running server, its network as `World` knows it, and what a worker's program can ask of it."""

    house: House
    world: World
    remote: AnyHouse
    day: str

    def show(self, half: Show) -> bool:
        """Send one half with the desk's door."""
        return show(self.remote, self.world.identity, half)

    def page(self, language: str = ENGLISH) -> str:
        """Return the page of statements as anybody gets it."""
        connection = http.client.HTTPConnection("127.0.0.1", self.house.port, timeout=30)
        connection.request("GET", f"/{language}/heard")
        answer = connection.getresponse()
        body = answer.read().decode()
        assert answer.status == 200
        assert answer.getheader("cache-control") == "no-store"
        assert "script-src 'none'" in str(answer.getheader("content-security-policy"))
        connection.close()
        return body

    def end(self, ends: bytes) -> None:
        """End a statement, as she or anybody does who knows these bytes."""
        self.remote.post("/api/1/end", End(ends), Done)


@pytest.fixture(scope="module")
def public(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Public]:
    """Run a server whose key list has two workers."""
    with house(tmp_path_factory.mktemp("heard")) as running:
        founded = running.founded
        root, scalar = founded.secrets
        world = World(root, identity_of(scalar), (founded.worker.seed, os.urandom(32)))
        remote = Remote(running.address)
        listed = decode(founded.network.keys.payload, KeyList)
        both = (*listed.workers, WorkerKey("Bea", public_key(world.seeds[1])))
        new = replace(listed, number=2, previous=list_hash(founded.network.keys), workers=both)
        remote.post("/api/1/desk/keys", NewKeys(sign_key_list(root, new)), Done)
        assert world.network == network_id(public_key(root))
        yield Public(running, world, remote, listed.day)


def test_one_worker_alone_shows_nothing(public: Public) -> None:
    """She sends her half twice, under a second key, under another id; nothing shows until a colleague signs."""
    words = "Planted-Hazel-8812: one alone."
    text = statement(public.day, days_after(public.day, 9), words)
    signed = Signed(public.world, text)
    again = Signed(public.world, text)
    stranger = Show(sign(os.urandom(32), PUBLICATION_TYPE, encode(signed.publication)))
    for half in (signed.by[0], signed.by[0], again.by[0]):
        assert not public.show(half)
    with pytest.raises(NotTrusted):
        public.show(stranger)
    assert words not in public.page()
    assert public.show(signed.by[1])
    assert words in public.page()
    for one in (signed, again):
        public.end(one.ends)


def test_before_and_after_its_days_nothing_is_shown(public: Public) -> None:
    """Signed by both, a text whose first day is tomorrow is not shown; one whose last day was yesterday is refused."""
    early = Signed(public.world, statement(days_after(public.day, 1), days_after(public.day, 9), "Planted-Early-1"))
    for half in early.by:
        public.show(half)
    assert "Planted-Early-1" not in public.page()
    over = Signed(public.world, statement(days_after(public.day, -9), days_after(public.day, -1), "Planted-Over-1"))
    for half in over.by:
        with pytest.raises(SaysoError):
            public.show(half)
    public.end(early.ends)


def test_what_ends_is_gone_at_once(public: Public) -> None:
    """In the moment when it has ended it is neither on the page of any language nor on the disk."""
    words = "Planted-Juniper-4470: it was me who said no."
    signed = Signed(public.world, statement(public.day, days_after(public.day, 9), words))
    for half in signed.by:
        public.show(half)
    wanted = patterns([words])
    assert words in public.page("ro")
    assert search_folder(Path(public.house.data), wanted)  # the control: as long as it stands, the search finds it
    public.end(signed.ends)
    assert words not in public.page() + public.page("ro")
    assert not search_folder(Path(public.house.data), wanted)


def test_a_text_is_text_and_nothing_else(public: Public) -> None:
    """What stands in a statement never becomes markup."""
    signed = Signed(public.world, statement(public.day, days_after(public.day, 9), "<script>alert(1)</script> & so"))
    for half in signed.by:
        public.show(half)
    page = public.page()
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; so" in page
    public.end(signed.ends)


@pytest.mark.parametrize("language", ["en", "ro"])
def test_it_says_by_whom_until_when_and_what_of_copies(public: Public, language: str) -> None:
    """Under her words stand the name that she chose, or that she chose none, and the last day; and what of copies."""
    said = {key: string["text"] for key, string in catalogue(language)["strings"].items()}
    assert said["heard.copies"] in public.page(language)
    text = statement(public.day, days_after(public.day, 9), "Planted-Sorrel-3391")
    for name, shown in (("Planted-Mara-77", "<bdi>Planted-Mara-77</bdi>"), ("", said["heard.nobody"])):
        signed = Signed(public.world, replace(text, reader=Heard(name)))
        for half in signed.by:
            public.show(half)
        page = public.page(language)
        [card] = re.findall("<article.*?</article>", page, re.DOTALL)
        assert "Planted-Sorrel-3391" in card
        assert shown in card.partition("Planted-Sorrel-3391")[2]
        assert said["heard.until"] in card
        assert f">{text.until}</time>" in card
        assert said["heard.copies"] in page
        public.end(signed.ends)
