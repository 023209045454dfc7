"""A member comes in by a link, reads the warnings of her circle, and checks a number before she meets somebody."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, expect
from tests.help.chromium import WIDTH, Aside, Phone, axe, chromium
from tests.help.circle_desk import Desk, circle_desk
from tests.help.every_screen import ALONE, SMALL, unchecked
from tests.help.lists import HIT, alert
from tests.help.member_walk import MemberWalk, member_screens

from sayso.device.alerts import Gathered
from sayso.sealing.code import read_code

LISTED = "0131 496 0123"
SPELLINGS = (LISTED, "+44 131 496 0123", "0044 (0)131-496-0123")
ANOTHER = "0131 496 0999"
GREY = Gathered(alert("Took the money back. Grey car."), shown=True, identifiers=(HIT,))
HIDDEN = Gathered(alert("Shouts."), shown=False, identifiers=("mailto:he@example.org",))
SCREENS = 28


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Open a desk with a circle and a list."""
    with circle_desk(tmp_path_factory.mktemp("desk")) as opened:
        made = opened.anew("Leith")
        made.publish("Leith", [GREY, HIDDEN])
        yield made


def comes(walk: MemberWalk, desk: Desk, name: str = "Leith") -> str:
    """Come in by a link of the desk's; return the code."""
    walk.follow(desk.ana.circles.invite(name, walk.language)[0])
    walk.invited(name)
    code = walk.takes_a_code()
    walk.home(name)
    return code


@pytest.mark.holds("A3.1", "A3.2", "A3.4")
@pytest.mark.parametrize("language", ["en", "ro"])
def test_she_comes_in_and_is_warned(desk: Desk, phone: Phone, language: str) -> None:
    """By a link she gets a code; with it she reads a warning in her language, and three spellings find it."""
    walk = MemberWalk(phone.page, desk.house.address, language)
    link = desk.ana.circles.invite("Leith", language)[0]
    walk.follow(link)
    walk.invited("Leith")
    assert phone.page.url == f"{desk.house.address}/{language}/circle/"
    assert link.partition("#")[2] not in phone.page.content()
    code = walk.takes_a_code()
    walk.home("Leith")
    phone.page.goto("about:blank")
    walk = MemberWalk(phone.page, desk.house.address, language)
    walk.opens(code, "Leith")
    cards = phone.page.locator("article.card")
    expect(cards).to_have_count(1)
    expect(cards.locator("p[lang=en]")).to_contain_text("Took the money back. Grey car.")
    if language == "ro":
        expect(cards.locator("p[lang=ro]")).to_contain_text("\u0218i-a luat banii")
    walk.said("circle.evidence.one")
    for left, typed in enumerate(SPELLINGS, start=1):
        walk.checks(typed)
        walk.at("circle.warned")
        expect(phone.page.locator("article.card")).to_contain_text("Grey car.")
        walk.said("circle.left", left=20 - left)
        walk.back("Leith")
    assert len(phone.context.pages) == 1


@pytest.mark.holds("A3.7")
def test_another_number_is_not_called_safe(desk: Desk, phone: Phone) -> None:
    """A number that is not listed gets the words that say so, and no word, colour or sign that says more."""
    walk = MemberWalk(phone.page, desk.house.address)
    comes(walk, desk)
    walk.checks(ANOTHER)
    walk.at("circle.no_match.phone")
    assert phone.page.locator("strong").all_inner_texts() == ["That does not mean he is safe."]
    walk.said("circle.no_match.why")
    walk.said("circle.no_match.do")
    said = phone.page.locator("main").inner_text()
    assert said.count("safe") == 1
    assert not re.search("[\u2713\u2714\u2705\u2b50\u2605]", said)
    walk.back("Leith")
    walk.checks("he@example.org", "mail")
    walk.at("circle.warned")


@pytest.mark.holds("A3.7")
def test_without_an_answer_it_is_not_a_no(desk: Desk, phone: Phone) -> None:
    """With no connection, and with a server that answers nonsense, it says that it could not check; then it can."""
    walk = MemberWalk(phone.page, desk.house.address)
    comes(walk, desk)
    phone.context.set_offline(True)
    walk.checks(LISTED)
    walk.at("circle.not")
    walk.said("circle.not.connection")
    expect(phone.page.get_by_text("No warning here")).to_have_count(0)
    expect(phone.page.locator("a[href^='tel:']")).to_be_visible()
    phone.context.set_offline(False)
    phone.troubles.clear()
    for path in ("list/head", "nonce", "member"):
        phone.page.route(f"**/api/1/{path}", lambda route: route.fulfill(status=200, body="{}"))
        walk.press("fail.again")
        walk.at("circle.not")
        phone.page.unroute(f"**/api/1/{path}")
    walk.press("fail.again")
    walk.at("circle.warned")


@pytest.mark.holds("A3.4", "A3.7")
def test_a_used_up_allowance_says_when_it_renews(desk: Desk, phone: Phone) -> None:
    """After twenty checks she is told that they are used up, and when they renew by her clock."""
    walk = MemberWalk(phone.page, desk.house.address)
    code = comes(walk, desk)
    hers = desk.phone(read_code(code))
    for _ in range(2):
        hers.check(hers.circle("Leith"), [HIT] * 8)
    hers.check(hers.circle("Leith"), [HIT] * 4)
    walk.checks(LISTED)
    walk.at("circle.not")
    walk.said("circle.not.quota", time="00:00")
    walk.said("circle.left", left=0)
    assert all("429" in line for line in phone.troubles)
    phone.troubles.clear()


@pytest.mark.holds("A3.1", "A3.19")
def test_a_link_works_once(desk: Desk, phone: Phone) -> None:
    """A link that was used, one cut short, and one of another network get a sentence each, and nobody comes in."""
    walk = MemberWalk(phone.page, desk.house.address)
    link = desk.ana.circles.invite("Leith", "en")[0]
    desk.comes("Leith", lambda: link)
    walk.follow(link)
    walk.complains("circle.link.used")
    walk.follow(link[:-4])
    walk.complains("circle.link.whole")
    assert phone.page.url.endswith("/en/circle/")
    phone.troubles.clear()


@pytest.mark.holds("A3.1")
def test_two_vouch_where_the_circle_wants_it(desk: Desk, phone: Phone) -> None:
    """With one member's link she is asked for a second; the links that members make on their phones let her in."""
    desk.ana.circles.begin("Two", 2)
    links = []
    for _ in range(2):
        walk = MemberWalk(phone.page, desk.house.address)
        walk.follow(desk.ana.circles.invite("Two", "en")[0])
        walk.invited("Two")
        walk.takes_a_code("circle.in.from_desk")
        walk.home("Two")
        walk.said("circle.not.none")
        walk.press("circle.vouch")
        walk.press("circle.vouch.make")
        walk.at("circle.vouch.link")
        links.append(phone.page.locator("textarea").input_value())
    assert all(link.startswith(f"{desk.house.address}/en/circle/#") for link in links)
    phone.troubles.clear()
    walk = MemberWalk(phone.page, desk.house.address)
    walk.follow(links[0])
    walk.invited("Two")
    walk.takes_a_code("circle.in.from_desk")
    walk.complains("circle.in.few")
    walk.fill("circle.in.second", links[1])
    walk.go_on()
    walk.invited("Two")
    walk.takes_a_code()
    walk.home("Two")
    walk.said("circle.not.none")
    phone.troubles.clear()


@pytest.mark.holds("A3.1")
def test_she_leaves(desk: Desk, phone: Phone) -> None:
    """Who leaves finds nothing under her code any more."""
    walk = MemberWalk(phone.page, desk.house.address)
    code = comes(walk, desk)
    walk.press("circle.leave")
    walk.press("circle.leave.yes")
    walk.at("circle.left_it")
    walk = MemberWalk(phone.page, desk.house.address)
    walk.press("circle.enter")
    walk.fill("enter.label", code)
    walk.press("enter.go")
    walk.complains("circle.enter.nothing")
    phone.troubles.clear()


@pytest.mark.holds("A3.10")
def test_a_list_that_she_has_seen_is_not_yet_made_for_nobody(desk: Desk, phone: Phone) -> None:
    """A server that says that there is no list, after she has seen one, is not believed: could not check."""
    walk = MemberWalk(phone.page, desk.house.address)
    code = comes(walk, desk)
    phone.page.route("**/api/1/list/head", lambda route: route.fulfill(status=404, body='{"error":"nothing_there"}'))
    walk = MemberWalk(phone.page, desk.house.address)
    walk.opens(code, "Leith")
    walk.said("circle.not")
    walk.said("circle.not.old")
    phone.troubles.clear()


@pytest.mark.holds("A1.25")
def test_by_keyboard_alone(desk: Desk, phone: Phone) -> None:
    """From the page of circles to a warning with nothing but Tab, Enter and what she types."""
    code = str(desk.comes("Leith").digits)
    walk = MemberWalk(phone.page, desk.house.address)
    keyboard = phone.page.keyboard

    def tab_to(key: str) -> None:
        for _ in range(20):
            keyboard.press("Tab")
            if re.match(walk.name(key), Aside(phone.page).run("document.activeElement.innerText ?? ''")):
                return
        raise AssertionError(key)

    tab_to("circle.enter")
    keyboard.press("Enter")
    walk.at("circle.enter")
    keyboard.press("Tab")
    keyboard.type(code)
    keyboard.press("Enter")
    walk.home("Leith")
    tab_to("circle.check")
    keyboard.press("Enter")
    walk.at("circle.check")
    keyboard.type(LISTED)
    keyboard.press("Enter")
    walk.at("circle.warned")


WAYS = {"Romanian, the other way, in the dark": ("ro", "rtl", "dark")}
"""English by day is looked at on her own screens (test_every_screen.py), which have the same look."""


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.holds("A1.25", "A2.6", "A3.2")
def test_every_member_screen_is_in_order(desk: Desk, playwright: Playwright, tmp_path: Path, way: str) -> None:
    """On each screen axe finds nothing, nothing is too wide, the title is no clue, unchecked words have English."""
    language, direction, scheme = WAYS[way]
    seen = []
    with chromium(playwright, tmp_path / "profile", color_scheme=scheme) as phone:
        turn = f"addEventListener('DOMContentLoaded', () => {{ document.documentElement.dir = '{direction}'; }})"
        phone.context.add_init_script(turn)
        for name in member_screens(phone.page, desk, "Leith", language, LISTED):
            seen.append(name)
            assert axe(phone.page) == [], name
            assert Aside(phone.page).run("document.documentElement.scrollWidth") <= WIDTH, name
            assert phone.page.title() == "Notes", name
            assert Aside(phone.page).run(f"({ALONE})({json.dumps(unchecked(language))})") == [], name
            assert Aside(phone.page).run(SMALL) == [], name
        assert len(seen) == len(set(seen)) == SCREENS
