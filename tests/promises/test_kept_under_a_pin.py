"""Promise: on a member's phone nothing is kept unless she chose it, and what she chose to keep opens by her PIN alone.

And the limit, which her page says before she chooses: whoever copies the browser's folder can try out PINs as fast as
the machine goes, since a copy knows nothing of the ten wrong ones.
"""

import base64
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pyrage
import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from playwright.sync_api import Page, Playwright, expect
from tests.help.chromium import Aside, chromium
from tests.help.circle_desk import Desk, circle_desk
from tests.help.lists import HIT, alert
from tests.help.member_walk import MemberWalk
from tests.help.pages import site
from tests.help.search import patterns, search_folder

from sayso.device.alerts import Gathered
from sayso.sealing.code import read_code
from sayso.sealing.keys import KEY_BYTES, LANES, MEMORY_KIB, PASSES, derive, identity_of
from sayso.sealing.padding import unpad

pytestmark = pytest.mark.holds("A3.21")
CIRCLE, WORDS, HIDDEN = "Portobello arches", "Took the takings out of the blue drawer.", "Waits by the bottle bank."
PIN, TYPED, LISTED = "48392075", "4839 2075", "0131 496 0123"
GATHERED = [
    Gathered(alert(WORDS), shown=True, identifiers=(HIT,)),
    Gathered(alert(HIDDEN), shown=False, identifiers=("mailto:he@example.org",)),
]
PLAIN = '<!doctype html><html lang="en"><title>Plain</title><link rel="icon" href="data:,"><p>Plain.</p></html>'
CARELESS = """new Promise((resolve) => {
  const asked = indexedDB.open("notes");
  asked.onupgradeneeded = () => asked.result.createObjectStore("notes");
  asked.onsuccess = () => {
    const bytes = (words) => new TextEncoder().encode(words);
    const transaction = asked.result.transaction("notes", "readwrite", { durability: "strict" });
    transaction.objectStore("notes").put({ parts: WORDS.map(bytes), beside: WORDS[0] }, "notes");
    transaction.oncomplete = () => { asked.result.close(); resolve(1); };
  };
})"""
COPY = """new Promise((resolve) => {
  const asked = indexedDB.open("notes");
  asked.onsuccess = () => {
    const got = asked.result.transaction("notes").objectStore("notes").get("notes");
    got.onsuccess = () => {
      const inText = (bytes) => btoa(Array.from(bytes, (one) => String.fromCharCode(one)).join(""));
      asked.result.close();
      resolve(JSON.stringify({ ...got.result, salt: inText(got.result.salt), parts: got.result.parts.map(inText) }));
    };
  };
})"""
STORED = "indexedDB.databases().then((all) => [Object.entries(localStorage).length, all.length])"


@dataclass
class Member:
    """A member's code, and the pages that she opens."""

    desk: Desk
    code: str

    @property
    def words(self) -> list[str]:
        """Everything that must not lie on her phone in clear."""
        spelled = [self.code, " ".join(self.code[at : at + 4] for at in range(0, 20, 4))]
        return [CIRCLE, WORDS, HIDDEN, PIN, TYPED, LISTED, HIT, *spelled]

    def walk(self, page: Page) -> MemberWalk:
        """Open the page of circles anew."""
        page.goto("about:blank")
        return MemberWalk(page, self.desk.house.address)

    def opens(self, page: Page) -> MemberWalk:
        """Come in with her code, and check a number."""
        walk = self.walk(page)
        walk.opens(self.code, CIRCLE)
        walk.checks(LISTED)
        walk.at("circle.warned")
        walk.back(CIRCLE)
        return walk

    def newer(self, walk: MemberWalk) -> None:
        """Publish a newer list, and let her check from her circle's page, so that it is opened."""
        self.desk.publish(CIRCLE, GATHERED)
        walk.checks(LISTED)
        walk.at("circle.warned")


@pytest.fixture(scope="module")
def member(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Member]:
    """Open a desk with a circle, a list and a member."""
    with circle_desk(tmp_path_factory.mktemp("desk")) as opened:
        made = opened.anew(CIRCLE)
        made.publish(CIRCLE, GATHERED)
        yield Member(made, str(made.comes(CIRCLE).digits))


def databases(profile: Path) -> list[Path]:
    """Return what databases of pages lie in a profile."""
    return list((profile / "Default/IndexedDB").glob("*"))


def test_without_choosing_nothing_is_stored(member: Member, playwright: Playwright, tmp_path: Path) -> None:
    """Who comes in, reads, checks and closes has no database, and the browser notes nothing as stored by the site."""
    noted = patterns([f"127.0.0.1:{member.desk.house.port}"])
    with chromium(playwright, tmp_path / "profile") as phone:
        walk = member.opens(phone.page)
        assert Aside(phone.page).run("Object.entries(localStorage).length") == 0
        walk.press("circle.keep")
        walk.press("circle.keep.go")
        walk.at("circle.pin.title")
        walk.press("back")
        walk.home(CIRCLE)
        member.walk(phone.page)
        assert Aside(phone.page).run("Object.entries(localStorage).length") == 0
    assert databases(tmp_path / "profile") == []
    assert search_folder(tmp_path / "profile/Default/WebStorage", noted) == set()
    assert search_folder(tmp_path / "profile/Default/Local Storage", noted) == set()
    with chromium(playwright, tmp_path / "control") as phone:
        member.opens(phone.page).keeps(TYPED)
    assert len(databases(tmp_path / "control")) > 0, "what is kept is not seen"
    for folder in ("WebStorage", "Local Storage"):
        assert search_folder(tmp_path / "control/Default" / folder, noted), f"what stands in {folder} is not seen"


def test_what_is_kept_says_nothing(member: Member, playwright: Playwright, tmp_path: Path) -> None:
    """Kept, opened by PIN and code, and closed: no warning, number, PIN, code or circle's name lies in the profile."""
    wanted = patterns(member.words)
    profile = tmp_path / "profile"
    with chromium(playwright, profile) as phone:
        member.opens(phone.page).keeps(TYPED)
        walk = member.walk(phone.page)
        walk.opens_kept(TYPED, CIRCLE)
        walk.types_code(member.code, CIRCLE)
        assert search_folder(profile, wanted) == set()
    assert search_folder(profile, wanted) == set()
    assert search_folder(profile / "Default/IndexedDB", patterns(["age-encryption.org/v1"])), "nothing is kept"
    with site({"/": PLAIN}) as address, chromium(playwright, tmp_path / "plain") as careless:
        careless.page.goto(address)
        Aside(careless.page).run(CARELESS.replace("WORDS", json.dumps(member.words)))
    found = search_folder(tmp_path / "plain", wanted)
    assert {one.word for one in found} == set(member.words), "the search does not see what a careless page keeps"


def test_after_leave_nothing_is_kept(member: Member, playwright: Playwright, tmp_path: Path) -> None:
    """After Leave there is no list, with a connection and without one, and no word of it in the profile."""
    for offline in (False, True):
        profile = tmp_path / f"profile-{offline}"
        with chromium(playwright, profile) as phone:
            member.opens(phone.page).keeps(TYPED)
            assert Aside(phone.page).run(STORED) == [1, 1]
            phone.context.set_offline(offline)
            phone.page.locator("#leave").click()
            while phone.page.url.startswith(member.desk.house.address):
                phone.page.wait_for_timeout(50)
            phone.context.set_offline(False)
            member.walk(phone.page)
            assert Aside(phone.page).run(STORED) == [0, 0], f"offline: {offline}"
        assert search_folder(profile, patterns(member.words)) == set()


def test_a_wrong_pin_opens_nothing_and_ten_delete_it(member: Member, playwright: Playwright, tmp_path: Path) -> None:
    """Another PIN shows nothing; the tenth wrong one in a row, counted over closing, deletes what is kept."""
    with chromium(playwright, tmp_path / "profile") as phone:
        member.opens(phone.page).keeps(TYPED)
        walk = member.walk(phone.page)
        walk.tries("48392076")
        walk.complains("circle.kept.wrong", left=9)
        assert WORDS not in phone.page.content()
        walk.types_pin(TYPED)
        walk.home(CIRCLE)
        walk = member.walk(phone.page)
        walk.tries("48392076")
        walk.complains("circle.kept.wrong", left=9)
        for left in (8, 7):
            walk.types_pin("00000000")
            walk.complains("circle.kept.wrong", left=left)
    with chromium(playwright, tmp_path / "profile") as phone:
        walk = member.walk(phone.page)
        walk.press("circle.kept.open")
        for left in range(6, 0, -1):
            walk.types_pin("12345678")
            walk.complains("circle.kept.wrong", left=left)
        walk.types_pin("12345678")
        walk.at("circle.kept.ten")
        assert Aside(phone.page).run(STORED) == [0, 0]
        assert not member.walk(phone.page).button("circle.kept.open").is_visible()


@pytest.mark.parametrize("done", ["deleted", "ten wrong", "another pin"])
def test_what_another_tab_did_stands(member: Member, playwright: Playwright, tmp_path: Path, done: str) -> None:
    """A tab in which she kept the list neither brings back what another one deleted, nor puts the old PIN back."""
    with chromium(playwright, tmp_path / "profile") as phone:
        first = member.opens(phone.page)
        first.keeps(TYPED)
        first.press("circle.back")
        other = member.walk(phone.context.new_page())
        if done == "deleted":
            other.press("circle.kept.open")
            other.press("circle.kept.delete")
            other.at("circle.kept.deleted")
        elif done == "ten wrong":
            other.press("circle.kept.open")
            for left in range(9, 0, -1):
                other.types_pin("12345678")
                other.complains("circle.kept.wrong", left=left)
            other.types_pin("12345678")
            other.at("circle.kept.ten")
        else:
            other.opens_kept(TYPED, CIRCLE)
            other.types_code(member.code, CIRCLE)
            other.press("circle.kept")
            other.press("circle.kept.again")
            other.chooses_pin_now("77239415")
            other.at("circle.keep.done")
        member.newer(first)
        assert Aside(phone.page).run(STORED) == ([1, 1] if done == "another pin" else [0, 0])
        if done == "another pin":
            again = member.walk(phone.page)
            again.tries(TYPED)
            again.complains("circle.kept.wrong", left=9)
            again.types_pin("77239415")
            again.home(CIRCLE)


def test_wrong_pins_are_told_to_her(member: Member, playwright: Playwright, tmp_path: Path) -> None:
    """The right PIN tells how many were typed before it, once, and so does the page on which she sets a new one."""
    with chromium(playwright, tmp_path / "profile") as phone:
        first = member.opens(phone.page)
        first.keeps(TYPED)
        first.press("circle.back")
        other = member.walk(phone.context.new_page())
        other.press("circle.kept.open")
        for left in (9, 8):
            other.types_pin("12345678")
            other.complains("circle.kept.wrong", left=left)
        first.press("circle.kept")
        expect(phone.page.get_by_role("alert")).to_have_text(first.name("circle.kept.tried", count=2))
        first.press("back")
        member.newer(first)
        walk = member.walk(phone.page)
        walk.opens_kept(TYPED, CIRCLE)
        expect(phone.page.get_by_role("alert")).to_have_text(walk.name("circle.kept.tried", count=2))
        walk = member.walk(phone.page)
        walk.opens_kept(TYPED, CIRCLE)
        expect(phone.page.get_by_role("alert")).to_have_count(0)


def test_a_copy_knows_no_counter(
    member: Member, playwright: Playwright, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Limit: a copy gives its PIN to who tries, one Argon2id run each; in it are no code and no key of hers."""
    with chromium(playwright, tmp_path / "profile") as phone:
        member.opens(phone.page).keeps(TYPED)
        copied = json.loads(Aside(phone.page).run(COPY))
    assert set(copied) == {"salt", "parts", "wrong"}
    salt, first = base64.b64decode(copied["salt"]), base64.b64decode(copied["parts"][0])
    tried = [str(int(PIN) + step) for step in range(-5, 6)]
    began = time.process_time()
    opened = {pin: content for pin in tried if (content := tries(pin, salt, first))}
    seconds = (time.process_time() - began) / len(tried)
    assert list(opened) == [PIN]
    kept = json.loads(opened[PIN])
    assert list(kept) == ["day", "circle", "name", "secret", "keys", "head"]
    keys = member.desk.phone(read_code(member.code)).keys
    hers = [member.code.encode(), keys.mailbox, keys.door, keys.hand, keys.identity.encode()]
    assert not [one for one in hers if one in opened[PIN] or base64.b64encode(one) in opened[PIN]]
    assert len(salt) == 16
    with capsys.disabled():
        told = f"{seconds * 1000:.0f} ms of one core of this machine, so all of six digits in"
        sys.stdout.write(f"\n  one PIN: {told} {seconds * 10**6 / 3600:.1f} hours\n")


def tries(pin: str, salt: bytes, sealed: bytes) -> bytes | None:
    """Return what a PIN opens, as anybody could write it who reads spec/circles.md; None if it is another one."""
    run = Argon2id(salt=salt, length=KEY_BYTES, iterations=PASSES, lanes=LANES, memory_cost=MEMORY_KIB)
    identity = pyrage.x25519.Identity.from_str(identity_of(derive(run.derive(pin.encode()), "sayso/v1/kept")))
    try:
        return unpad(pyrage.decrypt(sealed, [identity]))
    except pyrage.DecryptError:
        return None
