"""A member keeps the list on her phone under a PIN, because she chose it, and opens it on another day."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, expect
from tests.help.chromium import Aside, Phone, chromium
from tests.help.circle_desk import Desk, circle_desk
from tests.help.lists import HIT, alert
from tests.help.member_walk import MemberWalk

from sayso.device.alerts import Gathered

pytestmark = pytest.mark.holds("A3.21")
GREY = Gathered(alert("Took the money back. Grey car."), shown=True, identifiers=(HIT,))
BLUE = Gathered(alert("Follows people home."), shown=True, identifiers=("mailto:he@example.org",))
LISTED, PIN = "0131 496 0123", "483 920"
FILES = ("rows", "cells", "bulletin")
HELD = """new Promise((done) => {
  const asked = indexedDB.open("notes");
  asked.onsuccess = () => { setTimeout(() => asked.result.close(), 1000); done(1); };
})"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Open a desk with a circle and a list."""
    with circle_desk(tmp_path_factory.mktemp("desk")) as opened:
        made = opened.anew("Leith")
        made.publish("Leith", [GREY])
        yield made


def comes_again(phone: Phone, desk: Desk, language: str = "en") -> MemberWalk:
    """Open the page of circles anew."""
    phone.page.goto("about:blank")
    return MemberWalk(phone.page, desk.house.address, language)


def keeps(phone: Phone, desk: Desk, language: str = "en", name: str = "Leith") -> tuple[MemberWalk, str]:
    """Come in with a code and keep the list; return the walk and the code."""
    code = str(desk.comes(name).digits)
    walk = comes_again(phone, desk, language)
    walk.opens(code, name)
    walk.keeps(PIN)
    return walk, code


def test_it_is_explained_and_kept_and_opened(desk: Desk, phone: Phone) -> None:
    """She reads what it costs before she is asked for a PIN; on the next visit the PIN alone shows the warnings."""
    language = "ro"
    walk, _ = keeps(phone, desk, language)
    walk.press("circle.back")
    walk.home("Leith")
    expect(walk.button("circle.keep")).to_have_count(0)
    walk = comes_again(phone, desk, language)
    walk.opens_kept(PIN, "Leith")
    walk.said("circle.kept.as_of")
    walk.said("circle.kept.changed")
    expect(phone.page.locator("article.card p[lang=en]")).to_have_text("Took the money back. Grey car.")
    expect(walk.button("circle.check")).to_have_count(0)


def test_it_opens_without_a_connection(desk: Desk, phone: Phone) -> None:
    """Where the page is open already, the PIN shows the warnings with no connection; a check then needs one."""
    keeps(phone, desk)
    walk = comes_again(phone, desk)
    expect(walk.button("circle.kept.open")).to_be_visible()
    phone.context.set_offline(True)
    walk.opens_kept(PIN, "Leith")
    expect(phone.page.locator("article.card")).to_contain_text("Grey car.")
    phone.context.set_offline(False)


def test_a_check_needs_her_code_and_saves_the_download(desk: Desk, phone: Phone) -> None:
    """From the kept list to a check leads her code; files that are still the newest are not asked for again."""
    _, code = keeps(phone, desk)
    walk = comes_again(phone, desk)
    asked: list[str] = []
    phone.page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    walk.opens_kept(PIN, "Leith")
    assert not {"head", *FILES} & set(asked)
    walk.types_code(code, "Leith")
    assert "head" in asked
    assert not set(FILES) & set(asked)
    walk.checks(LISTED)
    walk.at("circle.warned")


def test_the_newest_takes_its_place(desk: Desk, phone: Phone) -> None:
    """Opened with PIN and code, what is kept is the newest list, under the same PIN."""
    again = desk.anew("Forth")
    again.publish("Forth", [GREY])
    _, code = keeps(phone, again, name="Forth")
    again.publish("Forth", [BLUE])
    walk = comes_again(phone, desk)
    walk.opens_kept(PIN, "Forth")
    expect(phone.page.locator("article.card")).to_contain_text("Grey car.")
    walk.types_code(code, "Forth")
    expect(phone.page.locator("article.card")).to_contain_text("Follows people home.")
    walk = comes_again(phone, desk)
    walk.opens_kept(PIN, "Forth")
    expect(phone.page.locator("article.card")).to_contain_text("Follows people home.")


def test_what_has_run_out_is_not_shown_but_deleted(desk: Desk, phone: Phone) -> None:
    """Fifteen days later the page offers nothing; nor does it after the day ran out with the page open."""
    keeps(phone, desk)
    walk = comes_again(phone, desk)
    expect(walk.button("circle.kept.open")).to_be_visible()
    phone.page.clock.set_fixed_time(datetime.now(UTC) + timedelta(days=15))
    walk.press("circle.kept.open")
    walk.fill("circle.kept.pin", PIN)
    walk.press("circle.kept.go")
    walk.at("circle.kept.over")
    assert stored(phone) == [0, 0]


def test_it_is_deleted_by_one_press(desk: Desk, phone: Phone) -> None:
    """One press deletes it, from her circle's page or before the PIN; who leaves the circle has it deleted, too."""
    walk, code = keeps(phone, desk)
    walk.press("circle.back")
    walk.press("circle.kept")
    walk.at("circle.kept")
    walk.press("circle.kept.delete")
    walk.at("circle.kept.deleted")
    assert stored(phone) == [0, 0]
    walk.press("circle.back")
    walk.keeps(PIN)
    assert stored(phone) == [1, 1]
    walk = comes_again(phone, desk)
    walk.press("circle.kept.open")
    walk.press("circle.kept.delete")
    walk.at("circle.kept.deleted")
    walk = comes_again(phone, desk)
    walk.opens(code, "Leith")
    walk.keeps(PIN)
    walk.press("circle.back")
    walk.press("circle.leave")
    walk.said("circle.leave.kept")
    walk.press("circle.leave.yes")
    walk.at("circle.left_it")
    assert stored(phone) == [0, 0]


def test_it_is_deleted_once_another_tab_has_let_go(desk: Desk, phone: Phone) -> None:
    """While another tab still reads what is kept, deleting waits for it, and is then told."""
    walk, _ = keeps(phone, desk)
    walk.press("circle.back")
    walk.press("circle.kept")
    Aside(phone.page).run(HELD)
    walk.press("circle.kept.delete")
    walk.at("circle.kept.deleted")
    assert stored(phone) == [0, 0]


def test_leave_deletes_it_with_or_without_a_connection(desk: Desk, phone: Phone) -> None:
    """After Leave nothing is kept, on the page of circles and on the first one, offline too."""
    for offline, page in ((False, "/en/circle/"), (True, "/en/circle/"), (True, "/en")):
        keeps(phone, desk)
        assert stored(phone) == [1, 1]
        phone.page.goto(f"{desk.house.address}{page}")
        phone.page.wait_for_selector("html[data-ready]")
        phone.context.set_offline(offline)
        phone.page.locator("#leave").click()
        while phone.page.url.startswith(desk.house.address):  # where it leads to, nothing answers
            phone.page.wait_for_timeout(50)
        phone.context.set_offline(False)
        comes_again(phone, desk)
        assert stored(phone) == [0, 0], (offline, page)
        phone.troubles.clear()


def test_what_is_no_pin_is_said(desk: Desk, phone: Phone) -> None:
    """Too short, letters, and two that differ get a sentence each, and nothing is kept."""
    code = str(desk.comes("Leith").digits)
    walk = comes_again(phone, desk)
    walk.opens(code, "Leith")
    walk.press("circle.keep")
    walk.press("circle.keep.go")
    for first, second, said in (
        ("12345", "12345", "circle.pin.short"),
        ("abcdef", "abcdef", "circle.pin.letters"),
        ("483920", "483921", "circle.pin.differ"),
    ):
        walk.fill("circle.pin", first)
        walk.fill("circle.pin.again", second)
        walk.press("circle.keep.yes")
        walk.complains(said)
    assert stored(phone) == [0, 0]


def test_who_leaves_the_circle_has_deleted_what_had_run_out(desk: Desk, phone: Phone) -> None:
    """What is kept is deleted with the circle although its last day is over, and the page would not show it."""
    walk, _ = keeps(phone, desk)
    walk.press("circle.back")
    walk.home("Leith")
    Aside(phone.page).run("localStorage.setItem('notes', '2020-01-01')")
    walk.press("circle.leave")
    walk.press("circle.leave.yes")
    walk.at("circle.left_it")
    assert stored(phone) == [0, 0]


@pytest.mark.parametrize("refused", [("IDBFactory", "open"), ("IDBObjectStore", "put")])
def test_where_the_browser_keeps_nothing_it_is_said(
    desk: Desk, playwright: Playwright, tmp_path: Path, refused: tuple[str, str]
) -> None:
    """A browser that lets no page keep or delete anything shows the page as ever, says so, and no day is noted."""
    with chromium(playwright, tmp_path / "profile") as phone:
        for kind, step in (refused, ("IDBFactory", "deleteDatabase")):
            phone.context.add_init_script(
                f"{kind}.prototype.{step} = () => {{ throw new DOMException('no', 'SecurityError'); }}"
            )
        code = str(desk.comes("Leith").digits)
        walk = comes_again(phone, desk)
        walk.opens(code, "Leith")
        walk.chooses_pin(PIN)
        walk.at("circle.keep.failed")
        assert Aside(phone.page).run("localStorage.length") == 0
        walk.press("circle.back")
        walk.home("Leith")


def stored(phone: Phone) -> list[int]:
    """Return how many names the page's local storage has, and how many databases there are."""
    counted: list[int] = Aside(phone.page).run("indexedDB.databases().then((all) => [localStorage.length, all.length])")
    return counted
