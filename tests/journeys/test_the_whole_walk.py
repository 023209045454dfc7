"""The whole walk in one go: she tells in Romanian, a member is warned, she takes it back, and the next list is silent.

Her phone and the member's are two browsers. The desk is two workers' programs, which gather from the cases, propose and
confirm; their pages are walked in test_circles_at_the_desk.py.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from playwright.sync_api import Playwright, expect
from tests.help.chromium import Phone, chromium
from tests.help.circle_desk import Desk, circle_desk
from tests.help.desks_half import DesksHalf
from tests.help.house import CIRCLES
from tests.help.member_walk import MemberWalk
from tests.help.walk import Story, Ticks, Walk

from sayso.device.steps import steps
from sayso.wire.statement import Draft
from sayso.wire.text import Text

pytestmark = pytest.mark.holds("A3.20", "A3.2", "A3.4", "A3.5", "A3.7", "A3.12", "A2.14")
NUMBER = "tel:+441414960777"
SPELLINGS = ("0141 496 0777", "+44 141 496 0777", "0044 (0)141-496-0777")
ANOTHER = "0141 496 0778"
TOLD = "M-a a\u0219teptat iar \u0219i nu a pl\u0103tit."
BETTER = {
    "ro": "Nu pl\u0103te\u0219te \u0219i a\u0219teapt\u0103 la u\u0219\u0103.",
    "en": "Does not pay, and waits at the door.",
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk of two with the host's first circle."""
    with circle_desk(tmp_path_factory.mktemp("desk")) as opened:
        yield opened.anew(CIRCLES[0])


def test_the_whole_walk(desk: Desk, phone: Phone, playwright: Playwright, tmp_path: Path) -> None:
    """Told, approved, better, approved, listed by two; read, warned thrice; taken back, silent at the next list."""
    code = _tells(phone, desk)
    text = _drafts(desk)
    _approves(phone, desk, code)
    half = DesksHalf(desk.bea.circles.office, TOLD)
    desk.bea.approves(half.case.handle, text)
    _publish(desk)
    with chromium(playwright, tmp_path / "member") as member:
        walk = MemberWalk(member.page, desk.house.address, "ro")
        walk.follow(desk.ana.circles.invite(desk.name, "ro")[0])
        walk.invited(desk.name)
        walk.takes_a_code()
        walk.home(desk.name)
        expect(member.page.locator("article.card")).to_have_count(1)
        expect(member.page.locator("article.card")).to_contain_text(BETTER["ro"])
        for typed in SPELLINGS:
            walk.checks(typed)
            walk.at("circle.warned")
            walk.back(desk.name)
        walk.checks(ANOTHER)
        walk.at("circle.no_match.phone")
        walk.said("circle.no_match.safe")
        walk.back(desk.name)
        _takes_back(phone, desk, code)
        walk.checks(SPELLINGS[0])
        walk.at("circle.warned")
        walk.back(desk.name)
        _publish(desk)
        _reads_no_more_of_it(phone, desk, code)
        walk.checks(SPELLINGS[0])
        walk.at("circle.no_match.phone")
        walk.back(desk.name)
        expect(member.page.locator("article.card")).to_have_count(0)
        assert member.troubles == []
    assert [step.what for step in steps(half.case.own, half.case.said) if step.text == text] == [
        "draft",
        "yes",
        "approval",
        "published",
        "yes_back",
        "ended",
    ]


def _tells(phone: Phone, desk: Desk) -> str:
    """She tells in Romanian, and approves the short warning that her phone made; return her code."""
    walk = Walk(phone.page, desk.house.address, "ro")
    ticks = Ticks(("no_pay",), "Glasgow", (NUMBER,), CIRCLES[0], "", "exact")
    story = Story(TOLD, kind="client", identifiers="0141 496 0777", desk_may_read=True, warning=ticks)
    story.wishes = ("warning",)
    code = walk.tell(story)
    walk.send(code)
    return code


def _drafts(desk: Desk) -> Text:
    """Ana drafts a better text; return it."""
    half = DesksHalf(desk.ana.circles.office, TOLD)
    [short] = half.case.stands.yes
    assert short.text.identifiers == (NUMBER,)
    better = replace(half.warning(CIRCLES[0], **BETTER), identifiers=(NUMBER,))
    half.does(Draft(better, "Pentru cele din Glasgow.", "Numai ziua."))
    return better


def _approves(phone: Phone, desk: Desk, code: str) -> None:
    """She comes back, reads the better text, and says yes to exactly it."""
    walk = Walk(phone.page, desk.house.address, "ro")
    walk.enter(code)
    walk.press("draft.read")
    for words in BETTER.values():
        expect(phone.page.locator("main")).to_contain_text(words)
    expect(phone.page.get_by_text(walk.name_text("warn.copies"))).to_have_count(1)
    walk.press("draft.yes")
    walk.at("draft.said")


def _publish(desk: Desk) -> None:
    """Ana proposes the next list; Bea looks, and confirms it."""
    desk.ana.real_press.propose(desk.name)
    state = desk.bea.real_press.state(desk.name)
    assert (state.proposal is not None, state.strange) == (True, 0)
    desk.bea.real_press.confirm(desk.name)


def _takes_back(phone: Phone, desk: Desk, code: str) -> None:
    """She comes back, sees that it is out in the circle's list, and takes her yes back."""
    walk = Walk(phone.page, desk.house.address, "ro")
    walk.enter(code)
    walk.press("mine.close")
    walk.at("close.title")
    expect(phone.page.get_by_text(walk.name_text("back.lists"))).to_have_count(1)
    walk.press("back")
    walk.press("mine.say_so")
    walk.at("say.title")
    out = phone.page.locator(".card", has_text=walk.name_text("given.out.circle"))
    expect(out).to_have_count(1)
    out.get_by_role("button", name=walk.name("given.take_back")).click()
    walk.at("back.title")
    expect(phone.page.get_by_text(walk.name_text("back.warning"))).to_have_count(1)
    walk.press("back.yes")
    walk.at("say.title")
    expect(phone.page.locator(".card", has_text=walk.name_text("given.out.circle"))).to_have_count(0)
    expect(phone.page.get_by_text(walk.name_text("back.warning"))).to_have_count(1)
    walk.press("back")
    walk.at("mine.title")
    expect(phone.page.get_by_text(walk.name_text("back.warning"))).to_have_count(1)


def _reads_no_more_of_it(phone: Phone, desk: Desk, code: str) -> None:
    """She comes back once the next list is made, and nothing says any more that members can read it."""
    walk = Walk(phone.page, desk.house.address, "ro")
    walk.enter(code)
    expect(phone.page.get_by_text(walk.name_text("back.warning"))).to_have_count(0)
