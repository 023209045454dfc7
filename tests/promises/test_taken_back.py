"""Promise: what she takes back, the desk's program can no longer open, neither from the server nor from its disk.

The desk here has kept everything that its program ever held: its identity, the secret of every part that it opened, the
old grants. Her device acts in both languages.
"""

import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.help.texts import TEXTS
from tests.help.twin import Refused, Twin
from tests.help.world import CONTENTS, DAY, HOUR, NONCE, House, world

from sayso.device import reporter, worker
from sayso.device.parts import open_part
from sayso.ledger.days import days_after
from sayso.ledger.signing import public_key
from sayso.ledger.statements import Place, case_id, file_hash
from sayso.sealing.code import make_code
from sayso.sealing.files import unseal
from sayso.sealing.keys import reporter_keys, root_secret
from sayso.wire.encoding import decode, encode
from sayso.wire.errors import CannotOpen, SaysoError, TooLarge
from sayso.wire.request import Case, Change, MailboxDeed, Move, Nonce, Remove
from sayso.wire.statement import Standing
from sayso.wire.text import Wording

pytestmark = pytest.mark.holds("A1.17")
CODE = make_code([int(digit) for digit in "4915102837465590121"])
PIECE = 48
"""How many bytes of an old file in a row count as found on the disk."""


class Both:
    """Her device in Python or in the browser, asked for the same deeds."""

    def __init__(self, house: House, twin: Twin | None) -> None:
        """Enter her code."""
        self.house, self.twin = house, twin
        if twin:
            twin.ask("start_worker")
            twin.worker("trust", network=world().network, keys=encode(world().offered()).decode(), hour=HOUR)
            twin.worker("enter", code=CODE.digits)

    def do(self, kind: str, part: bytes = b"") -> None:
        """Do a deed of hers and let the server take it."""
        if self.twin is None:
            self.house.do(self._python(kind, part))
            return
        self.twin.worker("open", mailbox=encode(self.house.mailbox()).decode(), hour=HOUR)
        nonce = encode(Nonce(NONCE)).decode()
        if kind in {"remove", "move"}:
            body = self.twin.worker(kind, nonce=nonce, code=make_code([5] * 19).digits)["body"]
        else:
            body = self.twin.worker("change", nonce=nonce, deed={"kind": kind, "parts": [part.hex()]})["body"]
        self.house.do(decode(body.encode(), MailboxDeed).deed)

    def _python(self, kind: str, part: bytes) -> Change | Remove | Move:
        keys, occasion, opened = self.house.keys, self.house.occasion, self.house.hers()
        new = reporter_keys(root_secret(make_code([5] * 19), world().network))
        deeds: dict[str, Callable[[], Change | Remove | Move]] = {
            "take_back": lambda: reporter.take_back(keys, occasion, opened, part),
            "drop": lambda: reporter.drop(keys, occasion, opened, part),
            "close": lambda: reporter.close(keys, occasion, opened),
            "move": lambda: reporter.move(keys, new, occasion, opened),
            "remove": Remove,
        }
        return deeds[kind]()


@pytest.fixture(params=["Python", "browser"])
def hers(request: pytest.FixtureRequest, twin: Twin, tmp_path: Path) -> Iterator[Both]:
    """Let her tell and the desk read, and give her the device."""
    house = House(tmp_path, world(), reporter_keys(root_secret(CODE, world().network)))
    house.tell()
    yield Both(house, twin if request.param == "browser" else None)
    house.close()


def opens(case: Case, secrets: list[str]) -> set[bytes]:
    """Return the ids of the parts of which anything opens with any of these secrets."""
    found = set()
    for part in case.parts:
        for file in (part.sealed, part.desk):
            for secret in secrets:
                try:
                    unseal(file, secret)
                except CannotOpen:
                    continue
                found.add(part.part)
    return found


def on_disk(folder: Path, file: bytes) -> bool:
    """Say whether any longer piece of a file stands anywhere in a folder's files."""
    disk = b"".join(path.read_bytes() for path in folder.iterdir() if path.is_file())
    return any(file[at : at + PIECE] in disk for at in range(0, len(file) - PIECE, PIECE))


def test_a_part_taken_back_does_not_open(hers: Both, tmp_path: Path) -> None:
    """With all that the desk kept, the new file and what lies beside it stay shut; the old ones are off the disk."""
    house, before, secrets = hers.house, hers.house.case(), kept_by_the_desk(hers.house)
    [account, *others] = [part.part for part in house.desks().parts]
    old = next(part for part in before.parts if part.part == account)
    assert opens(before, secrets) == {account, *others}
    assert on_disk(tmp_path, old.sealed)
    hers.do("take_back", account)
    assert opens(house.case(), secrets) == set(others)
    assert [part.content for part in house.desks().parts] == list(CONTENTS[1:])
    assert house.desks().faults == 0
    assert not on_disk(tmp_path, old.sealed)
    assert not on_disk(tmp_path, old.desk)
    assert next(part.content for part in house.hers().parts if part.part == account) == CONTENTS[0]


def kept_by_the_desk(house: House) -> list[str]:
    """Return the desk's identity and the secret of every part that it can open now."""
    return [world().identity, *(part.secret for part in house.desks().parts)]


@pytest.mark.parametrize("kind", ["close", "remove", "move"])
def test_a_case_taken_back_does_not_open(hers: Both, tmp_path: Path, kind: str) -> None:
    """Closed, deleted, or closed and moved to a new code: nothing opens, and the old files are off the disk."""
    house, before, secrets = hers.house, hers.house.case(), kept_by_the_desk(hers.house)
    if kind == "move":
        hers.do("close")
    hers.do(kind)
    files = [file for part in before.parts for file in (part.sealed, part.desk)]
    assert not any(on_disk(tmp_path, file) for file in files)
    if kind == "remove":
        assert house.store.lines() == ()
        return
    if kind == "move":
        house.keys = reporter_keys(root_secret(make_code([5] * 19), world().network))
    assert opens(house.case(), secrets) == set()
    opened = house.desks()
    assert (opened.may_read, opened.parts) == (False, ())
    assert [part.content for part in house.hers().parts][:3] == list(CONTENTS)


def test_what_she_said_yes_to_ends_with_it(hers: Both) -> None:
    """Closed, no yes is left in her newest entry: opening it again brings none back."""
    house = hers.house
    for text in TEXTS.values():
        house.change(reporter.say_yes, text)
    assert len(house.hers().stands.yes) == len(TEXTS)
    hers.do("close")
    assert house.hers().stands.yes == ()


def has_room(deed: Callable[[], None]) -> bool:
    """Do a deed of hers; return whether there was room for it."""
    try:
        deed()
    except (TooLarge, Refused) as error:
        if error.code != TooLarge.code:
            raise
        return False
    return True


@pytest.mark.holds("A2.14")
def test_a_full_case_closes_all_the_same(hers: Both) -> None:
    """Filled with words, long yeses and changes, it lets each yes be taken back, and closing is what fits last."""
    house = hers.house
    languages = "en", "ro"
    texts = [replace(TEXTS["partner"], words=tuple(Wording(one, sign * 3_990) for one in languages)) for sign in "abcd"]
    assert house.fill(reporter.more, "x" * 90_000, note=-1, language="en") > 0
    for text in texts:
        house.change(reporter.say_yes, text)
    assert house.fill(reporter.say_yes, texts[0]) > 0
    for compose, given in (
        (reporter.say_yes, (TEXTS["police"],)),
        (reporter.open_to_desk, ()),
        (partial(reporter.more, words="x", note=-1, language="en"), ()),
    ):
        assert not has_room(partial(house.change, compose, *given))
    for text in texts[1:]:
        assert has_room(partial(house.change, reporter.take_yes_back, text))
    assert [yes.text for yes in house.hers().stands.yes] == texts[:1]
    assert house.fill(reporter.set_standing, count_me=False, talk_if_others=True, wishes=["public"]) > 0
    has_room(partial(house.change, reporter.take_yes_back, texts[0]))
    house.fill(reporter.set_standing, count_me=True, talk_if_others=True, wishes=[])  # no shorter entry fits either
    before = [part.content for part in house.hers().parts]
    assert has_room(partial(hers.do, "close"))
    assert [part.content for part in house.hers().parts] == before
    assert not house.desks().may_read


def test_a_part_dropped_is_gone(hers: Both, tmp_path: Path) -> None:
    """Nobody has it any more, and it is off the disk."""
    house, before = hers.house, hers.house.case()
    account = house.hers().parts[0].part
    hers.do("drop", account)
    old = next(part for part in before.parts if part.part == account)
    assert account not in {part.part for part in house.case().parts}
    assert not on_disk(tmp_path, old.sealed)
    assert house.desks().faults == house.hers().faults == 0


def test_an_old_grant_does_not_open_the_new_file(hers: Both) -> None:
    """A server that kept a grant of before has nothing that fits the file that stands now."""
    house, before = hers.house, hers.house.case()
    account = house.hers().parts[0].part
    hers.do("take_back", account)
    old = next(part for part in before.parts if part.part == account)
    new = next(part for part in house.case().parts if part.part == account)
    place = Place(world().network, case_id(public_key(house.keys.hand)), "desk", world().key_list().workers)
    standing = Standing(account.hex(), file_hash(new.sealed), days_after(DAY, 90))
    with pytest.raises(SaysoError):
        open_part(standing, new.sealed, old.desk, world().identity, place)
    assert worker.open_case(world().ana, house.occasion, house.case()).kept == 1


def test_the_search_of_the_disk_finds_what_is_there(tmp_path: Path) -> None:
    """The control: a piece in the middle of a database page is found, random bytes are not."""
    planted = os.urandom(500)
    (tmp_path / "page").write_bytes(os.urandom(999) + planted[100:260] + os.urandom(999))
    assert on_disk(tmp_path, planted)
    assert not on_disk(tmp_path, os.urandom(500))
