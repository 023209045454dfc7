"""Walk through the phone's pages as she does: by what stands on the buttons and beside the fields."""

import json
import re
from collections.abc import Iterator
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
class Ticks:
    """What she answers to the pages of the short warning; `struck` is taken out of its text again.

    `country` is that of a number which does not say one.
    """

    harms: tuple[str, ...] = ()
    area: str = ""
    identifiers: tuple[str, ...] = ()
    circle: str = ""
    struck: str = ""
    send: str = "no"
    at_once: bool = False
    country: str = ""


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
    standing: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()
    warning: Ticks = field(default_factory=Ticks)
    assisted: bool = False


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

    def name_text(self, key: str) -> str:
        """Return the words of a key up to the first place that something fills."""
        text: str = catalogue(self.language)["strings"][key]["text"]
        return text.partition("{")[0].strip()

    def name_end(self, key: str) -> str:
        """Return the words of a key after the last place that something fills."""
        text: str = catalogue(self.language)["strings"][key]["text"]
        return text.rpartition("}")[2].strip()

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

    def complains(self, key: str, seconds: float = 30, **values: object) -> None:
        """Wait until the page says what is not right, in the words of `key`."""
        expect(self.page.get_by_role("alert")).to_have_text(self.name(key, **values), timeout=seconds * 1000)

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
        for _ in self.questions(story):
            pass
        return self.code()

    def questions(self, story: Story) -> Iterator[str]:
        """Answer one question after the other; yield each page's name once it is answered, last the code's."""
        self.press("first.beside" if story.assisted else "first.tell")
        self.at("start.title")
        yield "before-you-start"
        yield from self._question("words.title", "what-happened", {"words.hint": story.words})
        yield from self._question("name.title", "names", {"name.called": story.called, "name.unwanted": story.unwanted})
        yield from self._question("kind.title", "who", {}, f"kind.{story.kind or 'none'}")
        known_by = {"person.description": story.description, "person.identifiers": story.identifiers}
        yield from self._question("person.title", "known-by", known_by)
        yield from self._question("tonight.title", "tonight", {}, f"tonight.{story.tonight or 'none'}")
        if story.tonight in ("yes", "unsure"):
            yield from self._question("danger.title", "if-tonight", {})
        reach = {f"reach.{name}": words for name, words in story.reach.items()}
        yield from self._question("reach.title", "reach", reach, f"reach.{'yes' if reach else 'no'}")
        if story.assisted:
            yield from self._question("beside.hand", "hand-over", {})
        may = "read.desk" if story.desk_may_read else "read.me"
        yield from self._question("read.title", "who-may-read", {}, may)
        if story.desk_may_read:
            yield from self._say_so(story)
        yield from self._question("look.title", "look-once-more", {})
        yield from self._question("code.title", "code", {})

    def _say_so(self, story: Story) -> Iterator[str]:
        """Answer what only who lets the desk read is asked."""
        yield from self._question("say.standing", "standing", {}, *(f"say.{one}" for one in story.standing))
        yield from self._question("say.wishes", "wishes", {}, *(f"say.{one}" for one in story.wishes))
        if "warning" in story.wishes:
            yield from self.warning(story.warning)

    def warning(self, ticks: Ticks) -> Iterator[str]:
        """Answer the pages of the short warning."""
        self.go_on()
        self.at("warn.harm")
        for harm in ticks.harms:
            self.page.locator(f"input[value={harm}]").check()
        yield "harm"
        yield from self._question("warn.where", "where", {"warn.area": ticks.area} if ticks.area else {})
        if ticks.identifiers:
            self.go_on()
            self.at("warn.by")
            if ticks.country:
                self.page.get_by_label(self.name("warn.by.country")).select_option(ticks.country)
            for form in ticks.identifiers:
                self.page.locator(f"input[value='{form}']").check()
            yield "found-by"
        self.go_on()
        self.at("warn.who")
        if ticks.circle:
            self.page.locator("label.choice").filter(has_text=ticks.circle).click()
        yield "which-circle"
        yield from self._question("warn.title", "short-warning", {})
        expect(self.page.get_by_text(self.name_text("warn.copies"))).to_have_count(1)
        if ticks.struck:
            for box in self.page.locator("main textarea").all():
                box.fill(box.input_value().replace(ticks.struck, ""))
            expect(self.page.locator(".findings")).not_to_contain_text(ticks.struck.split()[-1])
            yield "short-warning-struck"
        if ticks.send != "no":
            self.choose(f"warn.send.{ticks.send}")
        if ticks.at_once:
            self.page.locator("input[value=at_once]").check()

    def _question(self, title: str, name: str, fields: dict[str, str], *chosen: str) -> Iterator[str]:
        """Go on to the next question and answer it."""
        self.go_on()
        self.at(title)
        for choice in chosen:
            self.choose(choice)
        for key, words in fields.items():
            self.fill(key, words)
        yield name

    def code(self) -> str:
        """Return the code that the page shows."""
        return "".join(self.page.locator(".code span").all_inner_texts())

    def send(self, code: str) -> None:
        """Retype the third group and send; wait until it is acknowledged."""
        self.fill("code.retype", code[8:12])
        self.press("code.send")
        self.is_sent()

    def is_sent(self) -> None:
        """Wait until it is acknowledged: for the desk, or for her alone."""
        either = "|".join(self.name(key).pattern for key in ("sent.title", "sent.me.title"))
        heading = self.page.get_by_role("heading", level=1)
        expect(heading).to_have_text(re.compile(either, re.DOTALL), timeout=30_000)

    def enter(self, code: str) -> None:
        """Come back with a code, from the first page."""
        self.press("first.code")
        self.at("enter.title")
        self.fill("enter.label", code)
        self.press("enter.go")
        self.at("mine.title")

    def leave(self) -> None:
        """Press *Leave*, and wait until the page is another."""
        ours = re.sub(r"^(https?://[^/]+).*", r"\1", self.page.url)
        self.page.locator("#leave").click()
        self.page.wait_for_url(lambda url: not url.startswith(ours))


class _Anything(dict[str, object]):
    """Fills the places of a sentence for which no value is given with something that a pattern can stand for."""

    ANY = "§any§"

    def __missing__(self, key: str) -> str:
        """Return the placeholder."""
        return self.ANY
