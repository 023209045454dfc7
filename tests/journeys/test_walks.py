"""Two walks from end to end: hers up to her yes, and one in which a worker types for her."""

from dataclasses import replace

import pytest
from playwright.sync_api import expect
from tests.help.chromium import Phone
from tests.help.desks_half import DesksHalf
from tests.help.home import Home
from tests.help.house import CIRCLES, LEAVE_URL
from tests.help.walk import Story, Ticks, Walk

from sayso.wire.errors import NotAllowed
from sayso.wire.statement import Draft, Opened

pytestmark = pytest.mark.holds("A2.18")
STREET = ", Dumbarton Road"
NUMBER = "tel:+441414960777"
TOLD = {
    "ro": "M-a așteptat iar în fața casei de pe Dumbarton Road și nu a plătit.",
    "en": "He waited outside the house in Dumbarton Road again, and did not pay.",
}
SHORT = {
    "ro": "Avertizare despre un client: nu a plătit, urmărește oameni. Unde: Glasgow.",
    "en": "Warning about a client: did not pay, follows people. Where: Glasgow.",
}
LEFT_OUT = {"ro": "Strada, fiindcă ar arăta cine a spus.", "en": "The street, since it would show who told."}
AUDIENCE = {"ro": "Pentru cele din Glasgow, că se întoarce.", "en": "For those in Glasgow, since he comes back."}
BETTER = {"ro": "Nu plătește și urmărește femei până acasă.", "en": "Does not pay, and follows women home."}


@pytest.mark.holds("A2.2", "A2.3", "A2.7", "A2.10")
@pytest.mark.parametrize("language", ["ro", "en"])
def test_she_warns_others_and_not_the_police(home: Home, phone: Phone, language: str) -> None:
    """She strikes the street and says yes; later she holds the desk's better text for five days; no police export."""
    walk = Walk(phone.page, home.address, language)
    spoken = list(dict.fromkeys((language, "en")))
    warning = Ticks(("no_pay", "following"), f"Glasgow{STREET}", (NUMBER,), CIRCLES[0], STREET, "exact")
    story = Story(TOLD[language], kind="client", identifiers="0141 496 0777, Dan", desk_may_read=True, warning=warning)
    story = replace(story, standing=("count_me",), wishes=("warning",))
    for name in walk.questions(story):
        assert phone.page.title() == "Notes"
        if name == "short-warning":
            expect(phone.page.locator(".findings")).to_contain_text("Road")
        if name == "short-warning-struck":
            expect(phone.page.locator(".findings")).not_to_contain_text("Road")
            expect(phone.page.locator("main")).to_contain_text(walk.name_text("text.about_may_read"))
    code = walk.code()
    walk.send(code)
    phone.page.route(LEAVE_URL, lambda route: route.fulfill(body="<title>Weather</title>", content_type="text/html"))
    walk.leave()
    phone.page.go_back()
    assert "Dumbarton" not in phone.page.content()
    desk = DesksHalf(home.office, TOLD[language])
    [yes] = desk.case.stands.yes
    assert [(one.language, "Dumbarton" in one.words) for one in yes.text.words] == [(one, False) for one in spoken]
    assert yes.text.words[0].words == SHORT[language]
    assert (yes.text.identifiers, yes.text.template) == ((NUMBER,), "number-short/1")
    assert desk.case.stands.wishes == ("warning",)
    texts = {one: BETTER[one] for one in spoken}
    better = desk.warning(CIRCLES[0], **texts)
    desk.does(Opened())
    desk.does(Draft(better, AUDIENCE[language], LEFT_OUT[language]))
    walk = Walk(phone.page, home.address, language)
    walk.enter(code)
    _holds_it_for_five_days(walk, *texts.values(), LEFT_OUT[language])
    _withdraws_from_the_statistics(walk)
    walk.press("mine.happened")
    walk.at("step.title")
    for key in ("told", "yes", "opened", "draft", "no", "no_count"):
        expect(phone.page.locator(".steps")).to_contain_text(
            walk.name_text(f"step.{key}") or walk.name_end(f"step.{key}")
        )

    stands = desk.case.stands
    held = stands.yes[-1].text
    assert (held.words, held.earliest > better.earliest, stands.count_me) == (better.words, True, False)
    with pytest.raises(NotAllowed) as early:
        desk.gives_out(held)
    assert early.value.why == "early"
    with pytest.raises(NotAllowed, match="she has not said yes to this"):
        desk.gives_out(desk.for_the_police(**texts))


def _holds_it_for_five_days(walk: Walk, *shown: str) -> None:
    walk.press("draft.read")
    for words in (*shown, walk.name_text("text.about_may_read")):
        expect(walk.page.locator("main")).to_contain_text(words)
    walk.press("draft.delay")
    walk.at("draft.delay.title")
    walk.page.locator("select").select_option("5")
    walk.press("draft.delay.yes")
    walk.at("draft.said")
    walk.go_on()
    walk.at("mine.title")


def _withdraws_from_the_statistics(walk: Walk) -> None:
    walk.press("mine.say_so")
    walk.at("say.title")
    walk.press("say.change")
    walk.choose("say.count_me")
    walk.go_on()
    walk.at("say.wishes")
    walk.go_on()
    walk.at("say.title")
    walk.press("back")
    walk.at("mine.title")


@pytest.mark.holds("A2.8")
@pytest.mark.parametrize("language", ["en", "ro"])
def test_a_worker_types_and_she_alone_answers(home: Home, phone: Phone, language: str) -> None:
    """Nothing is ticked when she gets the tablet; refusing everything she has a code, and moves to one of her own."""
    words = f"Typed by a worker, {language}."
    walk = Walk(phone.page, home.address, language)
    for name in walk.questions(Story(words, assisted=True)):
        if name == "hand-over":
            expect(phone.page.locator("main")).to_contain_text(walk.name_text("beside.hand.what"))
        if name == "who-may-read":
            checked = phone.page.locator("label.choice", has=phone.page.locator("input:checked"))
            expect(checked).to_contain_text(walk.name_text("read.me"))
    code = walk.code()
    walk.send(code)
    expect(phone.page.locator("main")).to_contain_text("0131 496 0123")
    walk = Walk(phone.page, home.address, language)
    walk.enter(code)
    expect(phone.page.locator("main")).to_contain_text(walk.name_text("beside.move"))
    assert home.at_the_desk(words) == []
    walk.button("mine.move").first.click()
    walk.at("move.title")
    new = walk.code()
    walk.fill("code.retype", new[8:12])
    walk.press("move.yes")
    walk.at("moved.title")
    walk.go_on()
    walk.at("mine.title")
    expect(phone.page.locator("main")).not_to_contain_text(walk.name_text("beside.move"))


@pytest.mark.holds("A2.8")
def test_the_desk_sees_that_it_was_filed_with_help(home: Home, phone: Phone) -> None:
    """Where she lets the desk read, her first entry says that it was filed on the desk's device."""
    words = "With help, and the desk may read."
    walk = Walk(phone.page, home.address)
    walk.send(walk.tell(Story(words, assisted=True, desk_may_read=True)))
    assert DesksHalf(home.office, words).case.stands.assisted
