"""Every screen of the phone's side, one after the other, for whoever has to look at all of them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from playwright.sync_api import Page, expect
from tests.help.desks_half import DesksHalf
from tests.help.walk import Story, Ticks, Walk, catalogue

from sayso.desk.office import Office
from sayso.wire.statement import Draft, Held, Opened

ALONE = """(words) => [...document.querySelectorAll("body *")]
  .filter((one) => one.checkVisibility() && !one.closest("option") && words.includes(one.textContent.trim()))
  .filter((one) => ![one, one.parentElement].some((each) => each.nextElementSibling?.matches(".beside")))
  .map((one) => one.textContent.trim())"""
"""JavaScript: the texts of those that are given and have no English beside them."""
SMALL = """[...document.querySelectorAll("a[href], button, select, summary, textarea, input, label.choice")]
  .filter((one) => one.checkVisibility() && (one.matches("label") || !one.closest("label")))
  .filter((one) => { const { width, height } = one.getBoundingClientRect(); return width < 44 || height < 44; })
  .map((one) => one.textContent.trim())"""
"""JavaScript: what can be pressed and is smaller than a finger, 44 pixels."""
WISHES = {
    "en": Ticks(("following",), "Glasgow, Byres Road", ("tel:+441314960123",), struck=", Byres Road", send="exact"),
    "ro": Ticks(
        ("papers", "no_pay"), "Edinburgh, Leith Walk", ("tel:+441414960456",), struck=", Leith Walk", send="later"
    ),
}
"""What each asks others to be warned of."""

STORIES = {
    "en": Story(
        words=(
            "He has followed me from the bus three evenings now. He knows my working name and waits at the corner. "
            "I did not call anyone: my flatmate works from here too, and they would arrest her."
        ),
        called="being followed",
        unwanted="victim",
        kind="client",
        description="About forty, soft voice, always early.",
        identifiers="0131 496 0123",
        tonight="unsure",
        standing=("count_me",),
        wishes=("warning",),
        warning=WISHES["en"],
        reach={
            "how": "a message to 020 7946 0999",
            "ask_for": "Mina",
            "calling_as": "the library",
            "never": "evenings",
        },
        desk_may_read=True,
    ),
    "ro": Story(
        words=(
            "Doamna la care lucrez îmi ține pașaportul într-un sertar încuiat și nu m-a plătit din august. "
            "Spune că dacă plec, viza se termină și mă ia poliția."
        ),
        called="muncă neplătită",
        unwanted="victimă, sclavă",
        kind="employer",
        description="Vorbește încet când sunt musafiri.",
        identifiers="0141 496 0456",
        tonight="unsure",
        standing=("talk_if_others",),
        wishes=("warning", "police_with_me"),
        warning=WISHES["ro"],
        desk_may_read=True,
    ),
}


DRAFTED = {
    "en": (
        {"en": "Follows people home and waits outside."},
        "For those who work near you, since he comes back.",
        "The street.",
    ),
    "ro": (
        {"ro": "Ține actele și nu plătește.", "en": "Keeps their papers and does not pay."},
        "Pentru cele care caută de lucru la ea, fiindcă o face din nou.",
        "Strada, fiindcă ar arăta cine a spus.",
    ),
}
"""The desk's better text in each language, for whom and why, and what was left out."""


def every_screen(
    page: Page, address: str, language: str, office: Office, *, right_to_left: bool = False
) -> Iterator[str]:
    """Go through every screen of her side; yield the name of each while it is on the page.

    `office` is a worker's, who does the desk's half. At the end nothing is left of what was told on the way. With
    `right_to_left` the page's direction is turned, so that the layout can be looked at before there is a language that
    needs it.
    """
    if right_to_left:
        turn = "addEventListener('DOMContentLoaded', () => { document.documentElement.dir = 'rtl'; })"
        page.context.add_init_script(turn)
    walk, story = Walk(page, address, language), STORIES[language]
    yield "first"
    for opened in page.locator("main details > summary").all():
        opened.click()
    yield "first-opened"
    yield from _telling(walk, story)
    code = walk.code()
    yield from _sending(walk, code)
    yield from _coming_back(walk, address, code)
    yield from _said_to_it(walk)
    desk = DesksHalf(office, story.words)
    yield from _drafts(walk, desk, code)
    yield from _happened(walk, desk, code)
    _ending(walk)
    yield "deleted"
    yield from _with_help(walk, replace(story, words=f"{story.words} ·", desk_may_read=False, assisted=True))


def _telling(walk: Walk, story: Story) -> Iterator[str]:
    """From the first page to the code."""
    for name in walk.questions(story):
        if name == "what-happened":
            walk.fill("words.hint", "")
            walk.go_on()
            walk.complains("words.empty")
            yield "what-happened-empty"
            walk.fill("words.hint", story.words)
            expect(walk.page.get_by_role("alert")).to_have_count(0)
        yield name


def _sending(walk: Walk, code: str) -> Iterator[str]:
    """From the code to where it is sent; the first try is made without a connection."""
    walk.press("code.send_without")
    walk.at("keep_no_code.title")
    yield "keep-no-code"
    walk.press("back")
    walk.at("code.title")
    walk.fill("code.retype", "0000" if code[8:12] != "0000" else "1111")
    walk.press("code.send")
    walk.complains("code.retype.wrong")
    yield "code-wrong"
    walk.page.context.set_offline(True)
    walk.fill("code.retype", code[8:12])
    walk.press("code.send")
    walk.at("fail.title")
    yield "not-sent"
    walk.page.context.set_offline(False)
    walk.press("fail.again")
    walk.at("sent.title")
    yield "sent"


def _coming_back(walk: Walk, address: str, code: str) -> Iterator[str]:
    """What she sees with her code."""
    walk.page.goto(f"{address}/{walk.language}")
    walk.page.wait_for_selector("html[data-ready]")
    walk.press("first.code")
    walk.at("enter.title")
    yield "enter"
    walk.fill("enter.label", "1234")
    walk.press("enter.go")
    walk.complains("enter.length", digits=4)
    yield "enter-wrong"
    walk.fill("enter.label", code)
    walk.press("enter.go")
    walk.at("mine.title")
    yield "mine-unanswered"
    for opened in walk.page.locator("main details > summary").all():
        opened.click()
    yield "mine-opened"
    for key, title, name in (
        ("mine.write", "more.title", "write-more"),
        ("mine.close", "close.title", "close"),
        ("mine.lost", "lost.title", "someone-has-my-code"),
        ("mine.remove", "remove.title", "delete"),
        ("mine.move", "move.title", "move"),
    ):
        walk.press(key)
        walk.at(title)
        yield name
        walk.press("back")
        walk.at("mine.title")
    walk.page.locator("main details > summary").first.click()
    walk.page.get_by_role("button", name=walk.name("mine.take_back")).first.click()
    walk.at("take.title")
    yield "take-back"
    walk.press("back")
    walk.at("mine.title")


def _again(walk: Walk, code: str) -> None:
    """Come back with the code, from the first page."""
    walk.page.goto(f"{walk.page.url.rpartition('/')[0]}/{walk.language}")
    walk.page.wait_for_selector("html[data-ready]")
    walk.enter(code)


def _said_to_it(walk: Walk) -> Iterator[str]:
    """Her answers, every yes, and taking one back; a sheet on paper."""
    walk.press("mine.say_so")
    walk.at("say.title")
    yield "say-so"
    walk.press("given.take_back")
    walk.at("back.title")
    yield "take-yes-back"
    walk.press("back")
    walk.at("say.title")
    walk.press("back")
    walk.press("mine.sheet")
    walk.at("sheet.title")
    yield "sheet"
    walk.press("sheet.show")
    walk.at("sheet.hers")
    yield "sheet-paper"
    walk.press("back")
    walk.press("back")
    walk.at("mine.title")


def _drafts(walk: Walk, desk: DesksHalf, code: str) -> Iterator[str]:
    """What the desk wrote for her to read, and each of her answers to it."""
    words, audience, left_out = DRAFTED[walk.language]
    circle = walk.page.evaluate(
        "JSON.parse(document.getElementById('data').textContent).site.destinations.circle[0].key"
    )
    desk.does(Opened())
    desk.does(Draft(desk.warning(circle, **words), audience, left_out))
    _again(walk, code)
    yield "mine-draft"
    walk.press("draft.read")
    yield "draft"
    for key, title in (
        ("draft.edit", "draft.edit.title"),
        ("draft.delay", "draft.delay.title"),
        ("draft.refuse", "draft.refuse.title"),
    ):
        walk.press(key)
        walk.at(title)
        yield key.replace(".", "-")
        walk.press("back")
    walk.press("draft.yes")
    walk.at("draft.said")
    yield "draft-yes"
    walk.go_on()
    police = desk.for_the_police(with_me=True, **words)
    desk.does(Draft(police, audience, left_out))
    _again(walk, code)
    walk.press("draft.read")
    yield "draft-police"
    walk.press("draft.yes")
    walk.at("draft.said")
    yield "draft-police-yes"
    walk.page.clock.set_fixed_time(datetime.now(UTC) + timedelta(hours=25))
    _again(walk, code)
    walk.press("given.again.title")
    walk.at("given.again.title")
    yield "second-yes"
    walk.press("given.again.no")
    walk.at("mine.title")


def _happened(walk: Walk, desk: DesksHalf, code: str) -> Iterator[str]:
    """Everything that happened, a hold of a court among it."""
    part = desk.case.stands.parts[1]
    desk.does(Held(part.part, part.sealed, desk.office.today(), "Glasgow Sheriff Court."))
    _again(walk, code)
    walk.press("mine.happened")
    walk.at("step.title")
    yield "happened"
    walk.press("back")
    walk.at("mine.title")


def _with_help(walk: Walk, story: Story) -> Iterator[str]:
    """A worker types, she answers, and comes back with the code."""
    walk = Walk(walk.page, walk.page.url.rpartition("/")[0], walk.language)
    for name in walk.questions(story):
        if name in ("before-you-start", "hand-over"):
            yield f"{name}-with-help" if name == "before-you-start" else name
    code = walk.code()
    walk.send(code)
    yield "sent-with-help"
    _again(walk, code)
    yield "mine-with-help"
    _ending(walk)


def _ending(walk: Walk) -> None:
    """Delete everything."""
    walk.press("mine.remove")
    walk.at("remove.title")
    walk.press("remove.yes")
    walk.at("removed.title")


def unchecked(language: str) -> list[str]:
    """Return the strings of a language that no native speaker has checked; those with places to fill are left out."""
    strings = catalogue(language)["strings"].values()
    return [one["text"] for one in strings if one["checked_by"] is None and "{" not in one["text"]]
