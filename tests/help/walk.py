"""Walk through the phone's pages as she does: by what stands on the buttons and beside the fields."""

import json
import re
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from playwright.sync_api import Locator, Page, expect
from tests.help.tools import ROOT

WORDS = ROOT / "src/sayso/client/words"


@cache
def catalogue(language: str) -> dict[str, Any]:
    """Return the catalogue of a language."""
    read: dict[str, Any] = json.loads((WORDS / f"{language}.json").read_text())
    return read


@dataclass
class Story:
    """What she tells; everything but `words` may stay empty."""

    words: str
    called: str = ""
    unwanted: str = ""
    kind: str = ""
    description: str = ""
    identifiers: str = ""
    tonight: str = ""
    reach: dict[str, str] = field(default_factory=dict)
    desk_may_read: bool = False


class Walk:
    """A walk through the pages in one language."""

    def __init__(self, page: Page, address: str, language: str = "en") -> None:
        """Begin on the first page; wait until it is usable."""
        self.page = page
        self.language = language
        page.goto(f"{address}/{language}")
        page.wait_for_selector("html[data-ready]")

    def name(self, key: str, **values: object) -> re.Pattern[str]:
        """Return what stands on the page for a key: the words, and their English if nobody has checked them."""
        strings = catalogue(self.language)["strings"]
        texts = [strings[key]["text"]]
        if strings[key]["checked_by"] is None:
            texts.append(catalogue("en")["strings"][key]["text"])
        escaped = r"\s+".join(re.escape(text.format_map(_Anything(values))) for text in texts)
        return re.compile(rf"^\s*{escaped.replace(re.escape(_Anything.ANY), '.*')}\s*$", re.DOTALL)

    def button(self, key: str) -> Locator:
        """Return the button with the words of `key`."""
        return self.page.get_by_role("button", name=self.name(key))

    def press(self, key: str) -> None:
        """Press the button with the words of `key`."""
        self.button(key).click()

    def at(self, key: str, seconds: float = 30, **values: object) -> None:
        """Wait until the heading has the words of `key`."""
        heading = self.page.get_by_role("heading", level=1)
        expect(heading).to_have_text(self.name(key, **values), timeout=seconds * 1000)

    def fill(self, key: str, words: str) -> None:
        """Fill the field with the label of `key`."""
        self.page.get_by_label(self.name(key)).fill(words)

    def choose(self, key: str) -> None:
        """Choose the answer with the words of `key` (what explains it may follow)."""
        shown = catalogue(self.language)["strings"][key]["text"]
        self.page.locator("label.choice").filter(has_text=shown).first.click()

    def go_on(self) -> None:
        """Press *Go on*."""
        self.press("go_on")

    def tell(self, story: Story) -> str:
        """Answer every question up to the code; return the code, which is not sent yet."""
        self.tell_until_look(story)
        self.go_on()
        self.at("code.title")
        return self.code()

    def tell_until_look(self, story: Story) -> None:
        """Answer every question, and stop where she looks once more."""
        self.press("first.tell")
        self.at("start.title")
        self.go_on()
        self.at("words.title")
        self.fill("words.hint", story.words)
        self.go_on()
        self.at("name.title")
        self.fill("name.called", story.called)
        self.fill("name.unwanted", story.unwanted)
        self.go_on()
        self.at("kind.title")
        self.choose(f"kind.{story.kind or 'none'}")
        self.go_on()
        self.at("person.title")
        self.fill("person.description", story.description)
        self.fill("person.identifiers", story.identifiers)
        self.go_on()
        self.at("tonight.title")
        self.choose(f"tonight.{story.tonight or 'none'}")
        self.go_on()
        if story.tonight in ("yes", "unsure"):
            self.at("danger.title")
            self.go_on()
        self.at("reach.title")
        if story.reach:
            self.choose("reach.yes")
            for name, words in story.reach.items():
                self.fill(f"reach.{name}", words)
        self.go_on()
        self.at("read.title")
        self.choose("read.desk" if story.desk_may_read else "read.me")
        self.go_on()
        self.at("look.title")

    def code(self) -> str:
        """Return the code that the page shows."""
        return "".join(self.page.locator(".code span").all_inner_texts())

    def send(self, code: str) -> None:
        """Retype the third group and send; wait until it is acknowledged."""
        self.fill("code.retype", code[8:12])
        self.press("code.send")
        self.at("sent.title")

    def enter(self, code: str) -> None:
        """Come back with a code, from the first page."""
        self.press("first.code")
        self.at("enter.title")
        self.fill("enter.label", code)
        self.press("enter.go")
        self.at("mine.title")

    def leave(self) -> None:
        """Press *Leave*, and wait until the page is another."""
        self.page.locator("#leave").click()
        self.page.wait_for_url(lambda url: not url.startswith(self._site()))

    def _site(self) -> str:
        """Return the beginning of our own addresses."""
        return re.sub(r"^(https?://[^/]+).*", r"\1", self.page.url)


class _Anything(dict[str, object]):
    """Fills the places of a sentence for which no value is given with something that a pattern can stand for."""

    ANY = "§any§"

    def __missing__(self, key: str) -> str:
        """Return the placeholder."""
        return self.ANY
