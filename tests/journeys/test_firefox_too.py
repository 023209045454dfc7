"""In Firefox too: her say-so with its short warning, and a member's check."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.help.circle_desk import Desk, circle_desk
from tests.help.firefox import Firefox, firefox
from tests.help.lists import HIT, alert
from tests.help.walk import catalogue

from sayso.device.alerts import Gathered

LISTED, NOT_LISTED = "0131 496 0123", "0131 496 0999"
PRESSED = """[...document.querySelectorAll('main button, main label.choice, main summary')]
  .find((one) => one.checkVisibility() && one.textContent.trim().startsWith({}))"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk whose circle has a list with one number."""
    with circle_desk(tmp_path_factory.mktemp("firefox")) as opened:
        made = opened.anew("Leith")
        made.publish("Leith", [Gathered(alert("Took the money back. Grey car."), shown=True, identifiers=(HIT,))])
        yield made


class Fox:
    """Firefox walking by what stands on the pages, in English."""

    def __init__(self, browser: Firefox) -> None:
        self.browser = browser

    def words(self, key: str) -> str:
        """Return the words of a key up to the first place that something fills."""
        words: str = catalogue("en")["strings"][key]["text"]
        return words.partition("{")[0].strip()

    def open(self, address: str) -> None:
        """Open a page and wait until it is usable."""
        self.browser.go(address)
        self.browser.until("document.documentElement.dataset.ready")

    def at(self, key: str) -> None:
        """Wait until the heading has the words of `key`."""
        self.browser.until(f"document.querySelector('h1')?.textContent.includes({json.dumps(self.words(key))})", 60)

    def press(self, key: str) -> None:
        """Press what has the words of `key`."""
        self.browser.click(PRESSED.format(json.dumps(self.words(key))))

    def on(self, title: str, *chosen: str) -> None:
        """Go on to the next question, and choose."""
        self.press("go_on")
        self.at(title)
        for key in chosen:
            self.press(key)

    def fill(self, words: str, number: int = 0) -> None:
        """Type into a field."""
        self.browser.click(f"document.querySelectorAll('main textarea, main input[type=text]')[{number}]")
        self.browser.type(words)

    def code(self) -> str:
        """Return the code that the page shows, its third group typed into the field."""
        code: str = self.browser.until("document.querySelector('.code')?.textContent.replace(/\\s/g, '')")
        self.fill(code[8:12])
        return code

    def reads(self, words: str) -> None:
        """Wait until the page has these words."""
        self.browser.until(f"document.querySelector('main').innerText.includes({json.dumps(words)})", 60)


@pytest.mark.holds("A2.2", "A2.3")
def test_she_says_yes_in_firefox(desk: Desk, tmp_path: Path) -> None:
    """She ticks a warning with its number, says yes to exactly it, comes back, reads it, and takes it back."""
    with firefox(tmp_path / "profile") as browser:
        fox = Fox(browser)
        fox.open(f"{desk.house.address}/en")
        fox.press("first.tell")
        fox.at("start.title")
        fox.on("words.title")
        fox.fill("He did not pay.")
        fox.on("name.title")
        fox.on("kind.title", "kind.client")
        fox.on("person.title")
        fox.fill(LISTED, 1)
        for title in ("tonight.title", "reach.title"):
            fox.on(title)
        fox.on("read.title", "read.desk")
        fox.on("say.standing", "say.count_me")
        fox.on("say.wishes", "say.warning")
        fox.press("go_on")
        fox.at("warn.harm")
        browser.click("document.querySelector('input[value=no_pay]').closest('label')")
        fox.on("warn.where")
        fox.on("warn.by")
        browser.click(f"document.querySelector('input[value=\"{HIT}\"]').closest('label')")
        fox.on("warn.who")
        fox.on("warn.title", "warn.send.exact")
        fox.reads(HIT.removeprefix("tel:"))
        assert "tel:" not in fox.browser.run("document.querySelector('main').innerText")
        fox.on("look.title")
        fox.on("code.title")
        code = fox.code()
        fox.press("code.send")
        fox.at("sent.title")
        fox.open(f"{desk.house.address}/en")
        fox.press("first.code")
        fox.at("enter.title")
        fox.fill(code)
        fox.press("enter.go")
        fox.at("mine.title")
        fox.press("mine.say_so")
        fox.at("say.title")
        fox.reads(fox.words("given.counts"))
        fox.press("given.take_back")
        fox.at("back.title")
        fox.press("back.yes")
        fox.at("say.title")
        fox.reads(fox.words("say.yours.none"))
        assert browser.troubles == []


@pytest.mark.holds("A3.2")
def test_a_member_checks_in_firefox(desk: Desk, tmp_path: Path) -> None:
    """She comes in by a link, reads the warnings, is warned of a number, and reads that no warning knows another."""
    with firefox(tmp_path / "profile") as browser:
        fox = Fox(browser)
        fox.open(desk.ana.circles.invite("Leith", "en")[0])
        fox.at("circle.in.title")
        fox.press("circle.in.new_code")
        fox.at("circle.code.title")
        fox.code()
        fox.press("circle.in.go")
        fox.reads("Grey car.")
        for typed, answer in ((LISTED, "circle.warned"), (NOT_LISTED, "circle.no_match.phone")):
            fox.press("circle.check")
            fox.at("circle.check")
            fox.fill(typed)
            fox.press("circle.check.go")
            fox.at(answer)
            fox.press("circle.back")
            fox.reads("Grey car.")
        assert browser.troubles == []
