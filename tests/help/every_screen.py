"""Every screen of the phone's side, one after the other, for whoever has to look at all of them."""

from collections.abc import Iterator

from playwright.sync_api import Page
from tests.help.walk import Story, Walk

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
        desk_may_read=True,
    ),
}


def every_screen(page: Page, address: str, language: str, *, right_to_left: bool = False) -> Iterator[str]:
    """Go through every screen of her side; yield the name of each while it is on the page.

    At the end nothing is left of what was told on the way. With `right_to_left` the page's direction is turned, so
    that the layout can be looked at before there is a language that needs it.
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
    yield from _ending(walk)


def _telling(walk: Walk, story: Story) -> Iterator[str]:
    """From the first page to the code."""
    for name in walk.questions(story):
        if name == "what-happened":
            walk.fill("words.hint", "")
            walk.go_on()
            walk.complains("words.empty")
            yield "what-happened-empty"
            walk.fill("words.hint", story.words)
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


def _ending(walk: Walk) -> Iterator[str]:
    """Delete everything."""
    walk.press("mine.remove")
    walk.at("remove.title")
    walk.press("remove.yes")
    walk.at("removed.title")
    yield "deleted"
