"""She tells: one question a page, the code before anything is sent, and a connection that may break."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, Route, expect
from tests.help.chromium import Phone, chromium
from tests.help.every_screen import STORIES
from tests.help.home import Home
from tests.help.house import SITE
from tests.help.tools import ROOT
from tests.help.walk import Story, Ticks, Walk, catalogue


@pytest.mark.holds("A1.6")
@pytest.mark.parametrize("language", ["en", "ro"])
def test_every_answer_reaches_the_desk(home: Home, phone: Phone, language: str) -> None:
    """What she answers to each question stands at the desk, in either language of the page."""
    walk, story = Walk(phone.page, home.address, language), STORIES[language]
    walk.send(walk.tell(story))
    [case] = home.at_the_desk(story.words)
    account = {"words": story.words, "called": story.called, "unwanted": story.unwanted, "tonight": story.tonight}
    assert case["accounts"] == [{"about": "account", "language": language} | account]
    person = {"kind": story.kind, "description": story.description, "identifiers": story.identifiers}
    assert case["persons"] == [{"about": "person"} | person]
    none = dict.fromkeys(("how", "ask_for", "calling_as", "never"), "")
    assert case["reach"] == {"about": "reach", "may_contact": bool(story.reach)} | none | story.reach
    assert case["faults"] == 0


@pytest.mark.holds("A1.4", "A1.6")
def test_who_did_it_may_be_the_police(home: Home, phone: Phone) -> None:
    """*Police or another official* is one of the answers, with its own words in a warning, and the desk reads it so."""
    walk = Walk(phone.page, home.address, language := "ro")
    words = "They searched my room and took my money."
    story = Story(words, kind="official", desk_may_read=True, wishes=("warning",), warning=Ticks(("robbery",)))
    for name in walk.questions(story):
        if name == "short-warning":
            table = json.loads((ROOT / "src/sayso/client/templates/short.json").read_text())["languages"][language]
            about = table["about_harm"].format(who=table["who"]["official"], harms=table["harms"]["robbery"])
            expect(phone.page.locator("main textarea").first).to_have_value(re.compile(re.escape(about)))
    walk.send(walk.code())
    [case] = home.at_the_desk(words)
    assert [person["kind"] for person in case["persons"]] == ["official"]


@pytest.mark.holds("A1.6")
def test_only_some_words_are_required(home: Home, phone: Phone) -> None:
    """Without words she is asked for a few; with them alone, everything else left alone, the report is whole."""
    walk = Walk(phone.page, home.address)
    questions = walk.questions(Story("   "))
    while next(questions) != "what-happened":
        pass
    walk.go_on()
    walk.complains("words.empty")
    walk.fill("words.hint", "Only this.")
    for title in ("name", "kind", "person", "tonight", "reach", "read", "look", "code"):
        walk.go_on()
        walk.at(f"{title}.title")
    walk.send(walk.code())
    expect(phone.page.locator("main")).to_contain_text(walk.name_text("sent.me"))
    assert home.at_the_desk("Only this.") == []


@pytest.mark.holds("A1.6")
def test_only_me_never_promises_an_answer(home: Home, phone: Phone) -> None:
    """Before she sends, after, and in her ledger she reads that nobody reads or answers it, and how that changes."""
    page, walk = phone.page, Walk(phone.page, home.address)
    for name in walk.questions(Story("Mine alone.", tonight="yes")):
        if name == "look-once-more":
            expect(page.get_by_text(walk.name_text("look.me"))).to_be_visible()
    expect(page.get_by_text(walk.name_text("code.what.me"))).to_be_visible()
    code = walk.code()
    walk.send(code)
    walk.at("sent.me.title")
    expect(page.locator("main")).to_contain_text(catalogue("en")["strings"]["mine.open"]["text"])
    expect(page.get_by_text(walk.name_text("sent.come_back"))).to_have_count(0)
    walk = Walk(page, home.address)
    walk.enter(code)
    expect(walk.button("mine.open")).to_be_visible()
    page.locator("summary", has_text=catalogue("en")["strings"]["mine.account"]["text"]).click()
    expect(page.locator("details[open]")).to_contain_text("Might this person come back tonight?Yes")
    walk.press("mine.happened")
    walk.at("step.title")
    expect(page.get_by_text(walk.name_text("mine.readers.me"))).to_be_visible()
    expect(page.get_by_text(walk.name_text("mine.seen.none"))).to_have_count(0)


@pytest.mark.holds("A1.6")
def test_nothing_is_yes_before_she_says_so(home: Home, phone: Phone) -> None:
    """*Do not contact me*, *only me* and *I would rather not say* are what stands until she chooses."""
    walk = Walk(phone.page, home.address)
    walk.press("first.tell")
    walk.go_on()
    walk.fill("words.hint", "Something.")
    for title, chosen in (
        ("kind", "kind.none"),
        ("tonight", "tonight.none"),
        ("reach", "reach.no"),
        ("read", "read.me"),
    ):
        while not phone.page.get_by_role("heading", level=1, name=walk.name(f"{title}.title")).is_visible():
            walk.go_on()
        label = phone.page.locator("label.choice", has=phone.page.locator("input:checked"))
        expect(label).to_contain_text(walk.name_text(chosen))


@pytest.mark.holds("A1.6", "A1.5")
@pytest.mark.parametrize("answer", ["yes", "unsure"])
def test_who_may_be_visited_tonight_is_told_what_helps(home: Home, phone: Phone, answer: str) -> None:
    """To *might this person come back tonight?* the page after it says who answers now."""
    walk = Walk(phone.page, home.address)
    questions = walk.questions(Story("He said tonight.", tonight=answer))
    while next(questions) != "if-tonight":
        pass
    walk.at("danger.title")
    for words in (SITE["phone"], SITE["phone_hours"], "999", "55", SITE["reading_days"]):
        expect(phone.page.locator("main")).to_contain_text(words)


@pytest.mark.holds("A1.7")
def test_the_code_is_shown_before_anything_is_sent(home: Home, phone: Phone) -> None:
    """Until she presses Send nothing but the page itself is asked for; a wrong third group sends nothing either."""
    posted = []
    phone.page.on("request", lambda request: posted.append(request.url) if request.method == "POST" else None)
    walk = Walk(phone.page, home.address)
    code = walk.tell(Story("Something."))
    assert len(code) == 20
    walk.fill("code.retype", "12")
    walk.press("code.send")
    walk.complains("code.retype.wrong")
    assert posted == []
    walk.send(code)
    assert [url.rpartition("/")[2] for url in posted] == ["keys", "report"]


@pytest.mark.holds("A1.7")
def test_the_third_group_is_read_in_her_own_digits(home: Home, phone: Phone) -> None:
    """A keyboard for Bengali writes other digits: they are the same group."""
    walk = Walk(phone.page, home.address)
    code = walk.tell(Story("In my digits."))
    walk.fill("code.retype", "".join(chr(0x09E6 + int(digit)) for digit in code[8:12]))
    walk.press("code.send")
    walk.at("sent.me.title")


@pytest.mark.holds("A1.24")
@pytest.mark.parametrize("apart", [False, True])
def test_a_wrong_day_on_her_phone_is_told(home: Home, phone: Phone, *, apart: bool) -> None:
    """The desk's 90 days are counted from her phone's day: when the server's is another, she is told."""
    if apart:
        phone.page.route("**/api/1/report", lambda route: route.fulfill(status=201, body='{"day":"2031-01-01"}'))
    walk = Walk(phone.page, home.address)
    walk.send(walk.tell(Story("On which day?", desk_may_read=True)))
    expect(phone.page.get_by_role("alert")).to_have_count(int(apart))
    if apart:
        walk.complains("sent.clock")


@pytest.mark.holds("A1.7")
def test_she_may_keep_no_code(home: Home, phone: Phone) -> None:
    """*Send, keep no code* is explained, sends to the desk and shows no code; under *only me* it is not offered."""
    walk = Walk(phone.page, home.address)
    walk.tell(Story("Only once.", desk_may_read=True))
    walk.press("code.send_without")
    walk.at("keep_no_code.title")
    walk.press("code.send_without")
    walk.at("sent.title")
    expect(phone.page.locator(".code")).to_have_count(0)
    assert len(home.at_the_desk("Only once.")) == 1
    again = Walk(phone.page, home.address)
    again.tell(Story("Nobody could ever open this."))
    again.press("code.send_without")
    again.at("keep_no_code.title")
    expect(again.button("code.send_without")).to_have_count(0)


@pytest.mark.holds("A1.7")
@pytest.mark.parametrize("breaks", ["before", "after"])
def test_a_broken_connection_loses_nothing_and_makes_no_second_report(home: Home, phone: Phone, breaks: str) -> None:
    """Whether it breaks before or after the server took it: her words stay on the page and a retry makes one report."""
    bodies: list[str | None] = []

    def break_once(route: Route) -> None:
        bodies.append(route.request.post_data)
        if len(bodies) > 1:
            route.continue_()
        elif breaks == "before":
            route.abort("connectionreset")
        else:
            route.fetch()  # the server takes it; the answer is lost on its way back
            route.abort("connectionreset")

    phone.page.route("**/api/1/report", break_once)
    walk = Walk(phone.page, home.address)
    code = walk.tell(Story(f"The line breaks {breaks}.", desk_may_read=True))
    walk.fill("code.retype", code[8:12])
    walk.press("code.send")
    walk.at("fail.title")
    expect(phone.page.locator("textarea")).to_have_value(f"The line breaks {breaks}.")
    assert [trouble for trouble in phone.troubles if "ERR_CONNECTION_RESET" not in trouble] == []
    phone.troubles.clear()
    walk.press("fail.again")
    walk.at("sent.title")
    assert bodies[0] == bodies[1]
    assert len(home.at_the_desk(f"The line breaks {breaks}.")) == 1
    Walk(phone.page, home.address).enter(code)


@pytest.mark.holds("A1.7")
def test_she_can_look_once_more_and_change_anything(home: Home, phone: Phone) -> None:
    """Before the code she sees everything she answered, goes back to any question, and the change is what is sent."""
    walk = Walk(phone.page, home.address)
    for name in walk.questions(Story("First thought.", called="a fright", desk_may_read=True)):
        if name == "look-once-more":
            for words in ("First thought.", "a fright", "Might this person come back tonight?"):
                expect(phone.page.locator("main")).to_contain_text(words)
            for card in phone.page.locator(".card").all():  # whoever hears the page hears what each button changes
                change = card.get_by_role("button", name=walk.name("look.change"))
                expect(change).to_have_accessible_description(card.get_by_role("heading").inner_text())
            walk.button("look.change").first.click()
            walk.at("words.title")
            walk.fill("words.hint", "Second thought.")
            walk.go_on()
            walk.at("look.title")
    code = walk.code()
    heard = ", ".join(" ".join(code[at : at + 4]) for at in range(0, len(code), 4))
    expect(phone.page.locator(".code")).to_have_accessible_name(heard)  # digit by digit
    walk.send(code)
    assert len(home.at_the_desk("Second thought.")) == 1


@pytest.mark.holds("A1.25")
def test_the_whole_walk_works_by_keyboard(playwright: Playwright, home: Home, tmp_path: Path) -> None:
    """With Tab, the arrows, Space and Enter alone she tells, sends and comes back; the focus is always to be seen."""
    with chromium(playwright, tmp_path / "keys", has_touch=False, is_mobile=False) as phone:
        Keyboard(Walk(phone.page, home.address, "ro")).tell_and_come_back()
        assert phone.troubles == []
    assert len(home.at_the_desk("By keys alone, ro.")) == 1


class Keyboard:
    """A walk without pointer or finger."""

    def __init__(self, walk: Walk) -> None:
        """Begin where the walk is."""
        self.walk, self.page = walk, walk.page

    def tell_and_come_back(self) -> None:
        """Tell something to the desk, and read it with the code."""
        self.press("first.tell")
        self.page.keyboard.press("Tab")
        self.press("go_on")
        self.walk.at("words.title")
        self.reach_field()
        self.page.keyboard.type(f"By keys alone, {self.walk.language}.")
        for title in ("name", "kind", "person", "tonight", "reach", "read"):
            self.press("go_on")
            self.walk.at(f"{title}.title")
        self.reach("input:checked")
        self.page.keyboard.press("ArrowDown")
        self.page.keyboard.press("Enter")
        self.walk.at("say.standing")
        self.reach("input[value=count_me]")
        self.page.keyboard.press("Space")
        self.press("go_on")
        self.walk.at("say.wishes")
        self.press("go_on")
        self.walk.at("look.title")
        expect(self.page.locator("main")).to_contain_text(self.walk.name_text("say.count_me"))
        self.press("go_on")
        self.walk.at("code.title")
        code = self.walk.code()
        self.reach_field()
        self.page.keyboard.type(code[8:12])
        self.page.keyboard.press("Enter")
        self.walk.at("sent.title")
        back = Keyboard(Walk(self.page, self.page.url.rpartition("/")[0], self.walk.language))
        back.press("first.code")
        back.walk.at("enter.title")
        back.reach_field()
        back.page.keyboard.type(code)
        back.page.keyboard.press("Enter")
        back.walk.at("mine.title")
        back.reach("summary")
        back.page.keyboard.press("Enter")
        expect(back.page.locator("details[open] .words").first).to_contain_text("By keys alone, ")

    def press(self, key: str) -> None:
        """Go to a button by Tab and press it with Enter."""
        target = self.walk.button(key).first
        self._tab_to(lambda: bool(target.evaluate("element => element === document.activeElement")))
        self.page.keyboard.press("Enter")

    def reach_field(self) -> None:
        """Go to the first field by Tab."""
        self.reach("textarea, input[type=text]")

    def reach(self, selector: str) -> None:
        """Go by Tab to the next element that fits."""
        self._tab_to(lambda: self.page.locator(":focus").and_(self.page.locator(f"main :is({selector})")).count() == 1)

    def _tab_to(self, there: Callable[[], bool]) -> None:
        """Press Tab until `there`; whatever has the focus on the way shows it."""
        for _ in range(40):
            if there():
                return
            self.page.keyboard.press("Tab")
            focus = self.page.locator(":focus")
            if focus.count():
                assert focus.evaluate("element => element.matches(':focus-visible')")
        raise AssertionError("Tab does not get there.")
