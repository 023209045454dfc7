"""Walk through a member's pages as she does, in a browser, with a circle that two workers publish for."""

from collections.abc import Iterator

from playwright.sync_api import Page, expect
from tests.help.circle_desk import Desk, utc_day
from tests.help.statements import statement
from tests.help.walk import Walk

from sayso.ledger.days import days_after

KINDS = ("mail", "plate", "handle")


class MemberWalk(Walk):
    """A walk through the page of circles in one language."""

    def __init__(self, page: Page, address: str, language: str = "en") -> None:
        """Begin on the page of circles; wait until it is usable."""
        super().__init__(page, address, language)
        page.goto(f"{address}/{language}/circle/")
        self.ready()

    def ready(self) -> None:
        """Wait until the page is usable."""
        self.page.wait_for_selector("html[data-ready]")

    def follow(self, link: str) -> None:
        """Open a link that somebody gave her; wait until the circle's name is read."""
        self.page.goto("about:blank")
        self.page.goto(link)
        self.ready()

    def invited(self, name: str) -> None:
        """Wait until she is told into which circle she is invited."""
        expect(self.page.get_by_role("heading", level=1)).to_contain_text(name, timeout=30_000)

    def takes_a_code(self, key: str = "circle.in.new_code") -> str:
        """Take the code that is offered, retype its third group, come in; return it."""
        self.press(key)
        self.at("circle.code.title")
        code = self.code()
        self.fill("code.retype", code[8:12])
        self.press("circle.in.go")
        return code

    def opens(self, code: str, name: str) -> None:
        """Type her code in; wait for her circle's page."""
        self.press("circle.enter")
        self.at("circle.enter")
        self.fill("enter.label", code)
        self.press("enter.go")
        self.home(name)

    def home(self, name: str) -> None:
        """Wait for her circle's page."""
        expect(self.page.get_by_role("heading", level=1)).to_have_text(name, timeout=60_000)

    def checks(self, typed: str, kind: str = "phone") -> None:
        """Check one thing, from her circle's page."""
        self.press("circle.check")
        self.at("circle.check")
        if kind != "phone":
            self.page.get_by_label(self.name("circle.kind")).select_option(kind)
        self.fill("circle.typed", typed)
        self.press("circle.check.go")

    def said(self, key: str, **values: object) -> None:
        """Wait until the words of `key` stand somewhere on the page."""
        expect(self.page.get_by_text(self.name(key, **values)).first).to_be_visible()

    def chooses_pin(self, pin: str) -> None:
        """Choose to keep the list, from her circle's page, read what it costs, and type a PIN twice."""
        self.press("circle.keep")
        self.at("circle.keep")
        for key in ("what", "seen", "pin", "ends", "not"):
            self.said(f"circle.keep.{key}")
        self.press("circle.keep.go")
        self.chooses_pin_now(pin)

    def chooses_pin_now(self, pin: str) -> None:
        """Type a PIN twice where it is to be chosen."""
        self.at("circle.pin.title")
        self.fill("circle.pin", pin)
        self.fill("circle.pin.again", pin)
        self.press("circle.keep.yes")

    def keeps(self, pin: str) -> None:
        """Keep the list on this phone, from her circle's page."""
        self.chooses_pin(pin)
        self.at("circle.keep.done")

    def tries(self, pin: str) -> None:
        """Type a PIN for the kept list, from the page of circles."""
        self.press("circle.kept.open")
        self.types_pin(pin)

    def types_pin(self, pin: str) -> None:
        """Type a PIN where it is asked for."""
        self.at("circle.kept.open")
        self.fill("circle.kept.pin", pin)
        self.press("circle.kept.go")

    def opens_kept(self, pin: str, name: str) -> None:
        """Open the kept list with its PIN; wait until the warnings are there."""
        self.tries(pin)
        self.home(name)

    def types_code(self, code: str, name: str) -> None:
        """Go on from the kept list to the newest one, with her code."""
        self.press("circle.kept.code")
        self.at("circle.enter")
        self.fill("enter.label", code)
        self.press("enter.go")
        self.home(name)
        self.said("circle.more")

    def back(self, name: str) -> None:
        """Go back to the warnings."""
        self.press("circle.back")
        self.home(name)


def member_screens(page: Page, desk: Desk, name: str, language: str = "en", listed: str = "") -> Iterator[str]:
    """Go through a member's screens; yield the name of each while it is on the page.

    `name` is a circle with a list in which `listed`, a telephone number as it is typed, stands.
    """
    walk = MemberWalk(page, desk.house.address, language)
    yield "circle"
    walk.press("circle.link")
    walk.at("circle.link")
    walk.fill("circle.link.paste", "AQ")
    walk.go_on()
    walk.complains("circle.link.whole")
    yield "circle-link-wrong"
    walk.follow(desk.ana.circles.invite(name, language)[0])
    walk.invited(name)
    yield "circle-invited"
    walk.press("circle.in.new_code")
    walk.at("circle.code.title")
    yield "circle-code"
    walk.press("back")
    walk.invited(name)
    code = walk.takes_a_code()
    walk.home(name)
    yield "circle-warnings"
    yield from _keeping(walk, desk.house.address, name, code)
    yield from _checking(walk, name, listed)
    walk.press("circle.vouch")
    walk.at("circle.vouch")
    yield "circle-vouch"
    walk.press("circle.vouch.make")
    walk.at("circle.vouch.link")
    yield "circle-vouch-link"
    walk.press("back")
    walk.at("circle.vouch")
    walk.press("back")
    walk.press("circle.leave")
    walk.at("circle.leave")
    yield "circle-leave"
    walk.press("circle.leave.yes")
    walk.at("circle.left_it")
    yield "circle-left"
    page.goto(f"{desk.house.address}/{language}/taken")
    yield "taken"
    yield from _heard(page, desk, language)


def _heard(page: Page, desk: Desk, language: str) -> Iterator[str]:
    """The page of statements in public, without one and with one."""
    page.goto(f"{desk.house.address}/{language}/heard")
    yield "heard-nobody"
    ends = desk.shows(statement(utc_day(), days_after(utc_day(), 9), "He kept my passport.\nI was not asked."))
    page.reload()
    expect(page.locator("article.card")).to_contain_text("Maria")
    yield "heard"
    desk.ends(ends)


def _keeping(walk: MemberWalk, address: str, name: str, code: str) -> Iterator[str]:
    """The list kept on the phone, from the explanation until it is deleted."""
    walk.press("circle.keep")
    walk.at("circle.keep")
    yield "circle-keep"
    walk.press("circle.keep.go")
    walk.at("circle.pin.title")
    walk.fill("circle.pin", "1234")
    walk.press("circle.keep.yes")
    walk.complains("circle.pin.short")
    yield "circle-pin"
    walk.press("back")
    walk.home(name)
    walk.keeps("483920")
    yield "circle-keep-done"
    walk = MemberWalk(walk.page, address, walk.language)
    expect(walk.button("circle.kept.open")).to_be_visible()
    yield "circle-with-kept"
    walk.tries("483921")
    walk.complains("circle.kept.wrong", left=9)
    yield "circle-kept-wrong"
    walk.types_pin("483920")
    walk.home(name)
    yield "circle-kept-warnings"
    walk.types_code(code, name)
    walk.press("circle.kept")
    walk.at("circle.kept")
    yield "circle-kept"
    walk.press("circle.kept.delete")
    walk.at("circle.kept.deleted")
    yield "circle-kept-deleted"
    walk.press("circle.back")
    walk.home(name)


def _checking(walk: MemberWalk, name: str, listed: str) -> Iterator[str]:
    """Every answer that a check can have."""
    walk.press("circle.check")
    walk.at("circle.check")
    yield "check"
    walk.fill("circle.typed", "12")
    walk.press("circle.check.go")
    walk.said("circle.wrong.impossible")
    yield "check-wrong"
    walk.fill("circle.typed", listed)
    walk.press("circle.check.add")
    yield "check-two"
    walk.page.get_by_label(walk.name("circle.kind")).last.select_option("plate")
    walk.page.get_by_label(walk.name("circle.typed")).last.fill("XX00XXX")
    walk.press("circle.check.go")
    walk.at("circle.right")
    yield "check-unusual"
    walk.press("circle.right.yes")
    walk.at("circle.warned")
    yield "check-both"
    walk.back(name)
    walk.checks(listed)
    walk.at("circle.warned")
    yield "check-warned"
    walk.back(name)
    walk.checks("0131 496 0999")
    walk.at("circle.no_match.phone")
    yield "check-no-match"
    walk.back(name)
    walk.page.context.set_offline(True)
    walk.checks(listed)
    walk.at("circle.not")
    yield "check-not"
    walk.page.context.set_offline(False)
    walk.press("fail.again")
    walk.at("circle.warned")
    walk.back(name)
