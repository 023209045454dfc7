"""The first page says who is asking, what to do in danger, in which languages, and how to leave (claim A1.5)."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from playwright.sync_api import Playwright, Route, expect
from tests.help.chromium import Aside, Phone, chromium
from tests.help.home import Home, begin, free_port
from tests.help.house import SITE
from tests.help.walk import WORDS, Walk, catalogue

from sayso.cli import sayso
from sayso.settings import LINES

LANGUAGES = sorted(path.stem for path in WORDS.glob("*.json"))

pytestmark = pytest.mark.holds("A1.5")


def test_the_hosts_statement_is_on_it(home: Home, phone: Phone) -> None:
    """Everything that the host says of itself stands on the first page, in a form that opens by a press."""
    Walk(phone.page, home.address)
    for summary in phone.page.locator("details > summary").all():
        summary.click()
    said = phone.page.locator("body").inner_text()
    for key, text in SITE.items():
        if key not in {"leave_url", "title"}:
            assert text.removesuffix(".") in said, key
    assert "999" in said
    assert "55" in said


def test_without_a_line_of_it_the_server_does_not_start(tmp_path: Path) -> None:
    """A blank or missing line stops the server before it starts, and the sentence names the line."""
    begin(tmp_path, free_port())
    site = tmp_path / "data/site.toml"
    whole = site.read_text().splitlines()
    for key in (line.key for line in LINES if line.default is None):
        [at] = [at for at, line in enumerate(whole[: whole.index("[[circle]]")]) if line.startswith(f"{key} =")]
        lines = whole[:at] + whole[at + 1 :]
        for given in ("", f'{key} = "  "'):
            site.write_text("\n".join([given, *lines]))  # before the tables
            done = CliRunner().invoke(sayso, ["serve", "--data", str(tmp_path / "data"), "--port", "0"])
            assert done.exit_code == 1
            assert f"site.toml: {key} is " in done.output


def test_languages_stand_by_their_own_names(home: Home, phone: Phone) -> None:
    """Each language is a link with its own name in itself, and its page is in it."""
    Walk(phone.page, home.address)
    links = phone.page.locator("nav.languages a")
    assert [link.get_attribute("lang") for link in links.all()] == ["en", *(one for one in LANGUAGES if one != "en")]
    for language in LANGUAGES:
        Walk(phone.page, home.address, language)
        expect(phone.page.locator(f"nav.languages a[lang={language}]")).to_have_text(catalogue(language)["name"])
        expect(phone.page.locator("html")).to_have_attribute("lang", language)


def test_a_browser_gets_the_language_that_it_asks_for(home: Home, playwright: Playwright, tmp_path: Path) -> None:
    """The bare address is answered in the browser's own language where we have it, else in English."""
    for wanted, got in (("ro-MD", "ro"), ("fr-CH", "en")):
        with chromium(playwright, tmp_path / wanted, locale=wanted) as phone:
            phone.page.goto(home.address)
            expect(phone.page.locator("html")).to_have_attribute("lang", got)


def test_every_catalogue_is_complete() -> None:
    """Each language has every sentence with the same places in it, and says who checked it or that nobody has."""
    english = catalogue("en")["strings"]
    for language in LANGUAGES:
        strings = json.loads((WORDS / f"{language}.json").read_text())["strings"]
        assert strings.keys() == english.keys(), language
        for key, string in strings.items():
            assert string.keys() == {"text", "checked_by"}, (language, key)
            assert string["text"].strip(), (language, key)
            places = {part.partition("}")[0] for part in string["text"].split("{")[1:]}
            assert places == {part.partition("}")[0] for part in english[key]["text"].split("{")[1:]}, (language, key)


def test_what_nobody_has_checked_stands_beside_its_english(home: Home, phone: Phone) -> None:
    """On the Romanian page each sentence that no native speaker has checked is followed by the English one."""
    Walk(phone.page, home.address, "ro")
    romanian, english = catalogue("ro")["strings"], catalogue("en")["strings"]
    unchecked = [key for key, string in romanian.items() if string["checked_by"] is None]
    for key in ("first.title", "first.tell", "first.danger", "leave"):
        assert key in unchecked
        said = phone.page.get_by_text(romanian[key]["text"], exact=True).first
        beside = said.locator("xpath=following-sibling::*[@lang='en'][1]")
        expect(beside).to_have_text(english[key]["text"])
    expect(phone.page.locator(".unchecked")).to_contain_text(english["unchecked"]["text"])


def test_the_exit_is_explained_once_before_the_first_question(home: Home, phone: Phone) -> None:
    """*Before you start* says what Leave does and does not do, and it is not said again."""
    walk = Walk(phone.page, home.address)
    walk.press("first.tell")
    walk.at("start.title")
    for key in ("start.leave", "start.history", "start.wifi", "start.watched"):
        expect(phone.page.locator("main")).to_contain_text(catalogue("en")["strings"][key]["text"])
    walk.go_on()
    walk.at("words.title")
    expect(phone.page.locator("main")).not_to_contain_text(catalogue("en")["strings"]["start.history"]["text"])


def test_without_javascript_it_names_the_other_ways(home: Home, playwright: Playwright, tmp_path: Path) -> None:
    """With scripts off nothing can be sent, so the page offers no button and names the phone and the place instead."""
    with chromium(playwright, tmp_path / "profile", java_script_enabled=False) as phone:
        phone.page.goto(home.address)
        page = phone.page.locator("body")
        assert catalogue("en")["strings"]["first.no_script"]["text"] in phone.page.locator("noscript").inner_text()
        expect(phone.page.locator("noscript p")).to_be_visible()
        expect(page).to_contain_text(SITE["phone"])
        expect(phone.page.locator("button:visible")).to_have_count(0)
        expect(phone.page.locator("#leave")).to_be_visible()
        expect(phone.page.locator(".coming")).to_be_hidden()  # nothing more comes


def test_on_a_slow_line_it_says_that_the_ways_in_are_coming(home: Home, phone: Phone) -> None:
    """Until its scripts are there each page says so in the place of what they bring; Leave is there all the while."""
    page = phone.page
    held: list[Route] = []
    page.route("**/*.js", lambda route: held.append(route))  # noqa: PLW0108 - Playwright marks its handlers
    for place in ("en", "en/circle/", "know/en/home"):
        page.goto(f"{home.address}/{place}", wait_until="commit")
        expect(page.locator(".coming")).to_have_text(catalogue("en")["strings"]["coming"]["text"])
        expect(page.locator("main button:visible")).to_have_count(0)
        expect(page.locator("#leave")).to_be_visible()
        while not page.locator("html[data-ready]").count():
            while held:
                held.pop().continue_()
            page.wait_for_timeout(20)
        expect(page.locator(".coming:visible")).to_have_count(0)
        expect(page.locator("main button:visible").first).to_be_visible()


def test_large_letters_leave_room_for_the_words(home: Home, phone: Phone) -> None:
    """On the smallest phone, with letters of 200 %, the top line with Leave takes no quarter of it, and all fits."""
    phone.page.set_viewport_size({"width": 320, "height": 568})
    session = phone.context.new_cdp_session(phone.page)
    session.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
    for language in LANGUAGES:
        Walk(phone.page, home.address, language)
        aside = Aside(phone.page)
        assert aside.run("getComputedStyle(document.documentElement).fontSize") == "32px"
        assert 44 <= aside.run("document.querySelector('header').offsetHeight") < 568 / 4
        assert aside.run("document.documentElement.scrollWidth") == 320
        expect(phone.page.locator("#leave")).to_be_in_viewport(ratio=1)
