"""The rights pages in a real browser: two women's ways through them, the visa by day, paper, and no JavaScript."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright, expect
from tests.help.chromium import WIDTH, Aside, Phone, axe, chromium
from tests.help.rights import FAMILY, heading, nothing_leaves, open_page, reply, rights_host
from tests.help.tools import ROOT
from tests.help.walk import catalogue

from sayso.settings import read_directory
from sayso.wire.errors import SettingMissing

LAW = ROOT / "src/sayso/client/law"
PAGES = json.loads((LAW / "index.json").read_text())
PASSPORT = "The employer keeps my passport. May he?"
EXPIRED = {
    "On which day did you apply": "2026-01-10",
    "Which visa or permission": "Domestic worker in a private household",
    "permission to be in the UK end": "2026-08-01",
    "no answer has come yet": "No",
    "positive reasonable gro": "No",
}
LONG_CARDS = [
    ("police-scotland", "Can my partner be charged with living on my money?"),
    ("police-northern-ireland", "We are two. Can we be charged with keeping a brothel?"),
    ("treaties", "Article 3 asks for respect"),
    ("treaties", "Article 16 asks for courts"),
]
NUMBER = "Am I paid less than the minimum wage?"
SHARED = {
    "Do clients come to the flat": "Regularly",
    "Who shares the flat": "A woman, or only women",
    "Does anyone else sell sex in the same flat": "Yes, somebody I live with",
    "Do you run it together": "Yes",
    "Whose name is on the rent": "A housemate's, not mine",
    "that clients come to the flat": "Yes",
    "What was done": "Somebody follows me, watches me or keeps contacting me",
    "Do you look for clients in the street": "No",
    "Do you have a partner": "No",
    "Does somebody else run things": "No",
}


@pytest.fixture(scope="module")
def rights(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A host that serves the rights pages; the address."""
    with rights_host(tmp_path_factory.mktemp("rights")) as address:
        yield address


@pytest.mark.holds("C1.9", "C1.14", "C1.17")
def test_a_domestic_worker_whose_visa_has_ended(phone: Phone, rights: str) -> None:
    """Her permission ended in August and her employer keeps her passport; the network is off; she hears it read out."""
    page = phone.page
    page.goto(f"{rights}/know/en")
    page.get_by_role("link", name="Working in a private home").click()
    page.wait_for_selector("html[data-ready]")
    with nothing_leaves(phone):
        page.get_by_role("button", name=FAMILY).first.click()
        asked = reply(page, EXPIRED)
        assert 3 <= len(asked) <= 8
        page.get_by_role("button", name="Change my last answer").click()
        page.get_by_role("button", name="Back").click()
        assert reply(page, EXPIRED) == asked[-2:], "one question back, and one more"
        read_out = page.locator("main").aria_snapshot()
        assert f'heading "{FAMILY}" [level=1]' in read_out
        assert "Your permission has ended already." in read_out
        assert "Speak with an adviser before you speak with the Home Office." in read_out
        assert "no law written" not in read_out
        page.get_by_text("Why, and where it stands").click()
        assert "UK-ODW-" in page.locator(".steps").inner_text()
        who = page.locator(".who").inner_text()
        assert who.index("The Thursday Room") < who.index("The Kitchen Table") < who.index("020 7946 0321")
        assert "Not yet checked by an adviser." in page.locator("main").inner_text()

        page.get_by_role("button", name="Back").click()
        pay = page.locator("section", has_text="Pay, hours and papers")
        pay.get_by_text("Or choose one thing to know").click()
        pay.get_by_role("button", name=PASSPORT).click()
        assert reply(page, {}) == []
        assert "the employer has no right to keep it" in page.locator(".answer").inner_text()
        page.get_by_role("button", name="Forget my answers").click()
        page.get_by_role("button", name=FAMILY).first.click()
        assert reply(page, {})[0] == asked[0]


@pytest.mark.holds("C1.5", "C1.9", "C1.14", "C1.17")
def test_a_sex_worker_in_glasgow_who_is_followed(phone: Phone, rights: str) -> None:
    """She shares a flat: her rights come first, then who is exposed to what; nothing legal is an offence."""
    page = phone.page
    open_page(page, rights, "police-scotland")
    with nothing_leaves(phone):
        page.get_by_role("button", name="Answer some questions").first.click()
        assert len(reply(page, SHARED)) <= 24
        assert heading(page) == "What the law says, as far as you told us"
        assert page.get_by_role("heading", level=2).all_inner_texts()[:2] == [
            "Your rights",
            "What may follow, and for whom",
        ]
        page.get_by_text("No, as far as you told us (").click()
        rows = [row.split("\n") for row in page.locator("button.found").all_inner_texts()]
        found = {question: said for question, said, *_ in rows}
        assert next(iter(found)) == "Is it an offence that I sell sex?"
        assert found["Do I have a victim's rights if I sell sex?"] == "Yes"
        edges = {question: edge for question, _, *edge in rows if edge}
        assert edges["Can my housemate be charged for letting it happen?"] == [
            "housemate: a charge of letting the flat be used"
        ]
        assert not any(edges.get(question) for question, said in found.items() if said == "No")
        assert found["Can I be charged with keeping a brothel?"] == "We cannot tell: ask a person."
        assert found["Is it an offence that I sell sex?"] == "No"
        assert found["Can my partner be charged for letting it happen?"] == "No"
        page.get_by_role("button", name="Can my housemate be charged for letting it happen?").click()
        answer = page.locator("main").inner_text()
        assert "Whom this may expose: housemate" in answer
        assert "no law written," not in answer
        assert not re.search(r"\bsafe\b|\billegal\b|\blikely\b", answer)
        page.get_by_role("button", name="Back").click()
        assert heading(page) == "What the law says, as far as you told us"
        everything = page.locator("main").inner_text()
        assert not re.search(r"\bsafe\b|\billegal\b", everything)


@pytest.mark.holds("C1.5", "C1.8")
def test_what_nobody_can_tell_shows_both_sides(phone: Phone, rights: str) -> None:
    """Where the sources disagree the answer is "ask a person", and both stand there at once, each with its source."""
    page = phone.page
    open_page(page, rights, "police-scotland")
    with nothing_leaves(phone):
        page.get_by_text("Or choose one thing to know").first.click()
        page.get_by_role("button", name="Does the law keep my name out of the news?").click()
        reply(page, {"What was done": "Rape, or touching that I did not want"})
        answer = page.locator(".answer").inner_text()
        assert answer.splitlines() == ["The sources disagree about this.", "We cannot tell: ask a person."]
        sides = page.locator(".sides").inner_text()
        assert "The Act gives anonymity without asking." in sides
        assert "no regulations that start Part 9 were found" in sides
        assert sides.count("SC-VR-004; ") == 2
    open_page(page, rights, "police-northern-ireland")
    with nothing_leaves(phone):
        page.get_by_text("Or choose one thing to know").first.click()
        page.get_by_role("button", name="Must I tell the police what I know?").click()
        reply(page, {"Was it done to you": "Yes", "What was done": "Rape, or touching that I did not want"})
        assert "We cannot tell: ask a person." in page.locator(".answer").inner_text()
        sides = page.locator(".sides").inner_text()
        assert "do not leave out the person harmed" in sides
        assert "A reasonable excuse takes the offence away" in sides
        assert "NI-CON-001; act" in sides


@pytest.mark.holds("C1.9")
def test_in_another_language_it_says_what_stays_english(phone: Phone, rights: str) -> None:
    """The Romanian page says so before the first question, and a question of the law is marked as English."""
    page = phone.page
    for place in ("", "/home"):
        page.goto(f"{rights}/know/ro{place}")
        expect(page.locator("main")).to_contain_text("Întrebările și răspunsurile despre lege sunt în engleză.")
        expect(page.locator("main")).to_contain_text(
            catalogue("ro")["strings"]["know.ask_us"]["text"].partition("{")[0]
        )
        expect(page.locator("main")).to_contain_text(
            catalogue("en")["strings"]["know.ask_us"]["text"].partition("{")[0]
        )
    page.wait_for_selector("html[data-ready]")
    page.get_by_role("button", name=FAMILY).first.click()
    expect(page.locator("h1 [lang=en]")).to_have_count(1)
    page.goto(f"{rights}/know/en/home")
    expect(page.locator("main")).not_to_contain_text("are in English")


@pytest.mark.holds("C1.7", "C1.9", "C1.17")
def test_the_visa_on_four_days(phone: Phone, rights: str) -> None:
    """From the demonstration's door: 2011 yes, 2013 no, 2019 yes for six months, each by its paragraph."""
    page = phone.page
    page.goto(f"{rights}/en")
    page.get_by_role("link", name=FAMILY).click()
    page.wait_for_selector("html[data-ready]")
    with nothing_leaves(phone):
        output, years = page.locator("#years output"), page.locator("#years")
        for day, says in {
            "1 May 2011": ("1 May 2011: Yes", "159A-159H, as they stood", "UK-ODW-010"),
            "1 May 2013": ("1 May 2013: No", "159A-159F, as amended from 6 April 2012", "UK-ODW-020"),
            "1 May 2019": ("1 May 2019: Yes", "from 6 April 2016", "UK-ODW-032", "6", "Can I make my visa longer? No"),
        }.items():
            years.get_by_role("button", name=day).click()
            for words in says:
                expect(output).to_contain_text(words)
        slider = page.get_by_role("slider")
        years.get_by_role("button", name="1 May 2013").click()
        slider.focus()
        slider.press("ArrowRight")
        expect(output).to_contain_text("2 May 2013: No")
        page.get_by_text("The law over the years").click()
        table = years.get_by_role("table").inner_text()
        assert re.search(r"2012-04-06\s+no.*UK-ODW-020", table, re.DOTALL)
        assert re.search(r"2016-04-06\s+yes, months: 6, longer: no.*UK-ODW-032", table, re.DOTALL)
        beside = page.locator(".beside-record").inner_text()
        assert "automatically loses her visa" in beside
        assert "Leaving did not end the permission by itself" in beside


@pytest.mark.holds("C1.8", "C1.9")
def test_declining_everything(phone: Phone, rights: str) -> None:
    """Who tells nothing reads what it depends on, only things that she could tell, and may print a card or go on."""
    page = phone.page
    open_page(page, rights, "home")
    for section in page.locator("#topics section:has(> button)").all():  # each says of what, to whoever hears it
        title = section.get_by_role("heading").first.inner_text()
        expect(section.get_by_role("button", name="Answer some questions")).to_have_accessible_description(title)
    page.get_by_role("button", name=FAMILY).first.click()
    decline, first = (
        page.locator("main button").filter(has_text=words) for words in ("rather not say", "I do not know")
    )
    assert decline.bounding_box()["height"] == first.bounding_box()["height"]  # type: ignore[index]
    facts = {fact["asks"] for fact in json.loads((LAW / "home.json").read_text())["law"]["facts"] if "asks" in fact}
    reply(page, {})
    assert page.locator(".answer").inner_text() == "It depends."
    shown = page.locator("main li").all_text_contents()
    assert shown
    depends = [line for line in shown if line in facts]
    assert len(depends) >= 3
    assert len(depends) == len(set(depends))
    text = page.locator("main").inner_text()
    assert "no law written" not in text
    assert not re.search(r"-?\d{7,}", text)


@pytest.mark.holds("C1.9")
def test_a_slip_of_the_thumb_is_said_and_asked_again(phone: Phone, rights: str) -> None:
    """A day that has not come, by the phone's own calendar, is no day on which she applied; 7.5 is no whole number."""
    page = phone.page
    zone = phone.context.new_cdp_session(page)
    zone.send("Emulation.setTimezoneOverride", {"timezoneId": "Pacific/Kiritimati"})  # where it is tomorrow already
    page.clock.set_fixed_time("2026-11-27T12:00:00Z")
    open_page(page, rights, "home")
    page.get_by_role("button", name=FAMILY).first.click()
    asked, complaint = heading(page), page.get_by_role("alert")
    assert asked.startswith("On which day did you apply")
    box, go_on = page.get_by_label(asked), page.get_by_role("button", name="Go on")
    for day in ("2026-11-29", "2062-01-10"):
        box.fill(day)
        go_on.click()
        expect(complaint).to_contain_text("That day has not come yet")
        expect(complaint).to_contain_text("today is 28 November 2026")
        assert heading(page) == asked
    box.fill("1026-01-10")
    expect(complaint).to_have_count(0)
    go_on.click()
    expect(complaint).to_contain_text("Write a day with its month and year")
    box.fill("2026-11-28")
    go_on.click()
    assert reply(page, {"Which visa": "Domestic worker in a private household", "permission to be in": "2027-02-01"})
    assert page.locator(".answer").inner_text()
    page.get_by_role("button", name="Forget my answers").click()
    pay = page.locator("section", has_text="Pay, hours and papers")
    pay.get_by_text("Or choose one thing to know").click()
    pay.get_by_role("button", name=NUMBER).click()
    page.get_by_role("button", name="No", exact=True).click()
    page.get_by_role("spinbutton").fill("7.5")
    go_on.click()
    expect(complaint).to_contain_text("Write a whole number from 0 to ")


@pytest.mark.holds("C1.8", "C1.9")
def test_a_possible_answer_stands_after_what_it_needs(phone: Phone, rights: str) -> None:
    """With nothing told, no answer stands before its "if", none is bold; what stays open names its question."""
    page = phone.page
    open_page(page, rights, "home")
    page.get_by_role("button", name=FAMILY).first.click()
    page.get_by_role("button", name="Show the answer so far").click()
    strings = catalogue("en")["strings"]
    expect(page.get_by_role("heading", name=strings["know.possible"]["text"])).to_be_visible()
    for way in page.locator(".way-to").all():
        first, *middle, last = way.inner_text().splitlines()
        assert first == strings["know.if"]["text"]
        assert any(middle)
        assert last.startswith(strings["know.then"]["text"])
        expect(way.locator("> p strong")).to_have_count(0)
    open_line = page.locator("li").filter(has_text=strings["know.unwritten"]["text"]).first
    expect(open_line).to_contain_text("Leaving on another permission:")
    expect(page.locator("main")).not_to_contain_text("told us of")


@pytest.mark.holds("C1.9")
def test_a_card_is_one_page_of_a6(phone: Phone, rights: str, tmp_path: Path) -> None:
    """One answer, printed: one page of 105 by 148 millimetres, also where much is open or both sides are shown."""
    page = phone.page

    def printed() -> None:
        card = page.pdf(path=tmp_path / "card.pdf", prefer_css_page_size=True)
        assert len(re.findall(rb"/Type\s*/Page\b", card)) == 1, heading(page)
        [(wide, high)] = re.findall(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]", card)
        assert (round(float(wide) / 72 * 25.4), round(float(high) / 72 * 25.4)) == (105, 148)

    for told in (EXPIRED, {}):
        open_page(page, rights, "home")
        page.get_by_role("button", name=FAMILY).first.click()
        reply(page, told)
        printed()
    for name, asked in LONG_CARDS:
        open_page(page, rights, name)
        for closed in page.locator("#topics summary").all():
            closed.click()
        page.get_by_role("button", name=asked).first.click()
        reply(page, {})
        printed()


WAYS = {
    "Romanian, the other way, in the dark": (
        "ro",
        True,
        "dark",
    ),  # English by day, from the left: test_every_screen.py, the same look
}


@pytest.mark.holds("C1.8", "C1.9")
@pytest.mark.parametrize("way", WAYS)
def test_every_page_is_in_order(playwright: Playwright, rights: str, tmp_path: Path, way: str) -> None:
    """On each page axe finds nothing, nothing is wider than the phone, Leave is there, and it says who checked it."""
    language, right_to_left, scheme = WAYS[way]
    with chromium(playwright, tmp_path / "profile", color_scheme=scheme) as phone:
        page = phone.page
        if right_to_left:
            turn = "addEventListener('DOMContentLoaded', () => { document.documentElement.dir = 'rtl'; })"
            page.context.add_init_script(turn)
        for _ in screens(page, rights, language):
            name = f"{page.url} {heading(page)}"
            assert axe(page) == [], name
            assert Aside(page).run("document.documentElement.scrollWidth") <= WIDTH, name
            assert page.title() == "Notes"
            assert page.locator("#leave").is_visible()
        assert phone.troubles == []


def screens(page: Page, address: str, language: str) -> Iterator[None]:
    """Go through the index, each view of one topic, a question, an answer, a list of answers, and the measures."""
    strings = catalogue(language)["strings"]
    unchecked = strings["know.unchecked"]["text"]
    for place in ("", "/police-scotland/law", "/treaties/law", "/measures", "/home"):
        page.goto(f"{address}/know/{language}{place}")
        if place == "/home":
            page.wait_for_selector("html[data-ready]")
            page.locator("#years summary").click()
        expect(page.locator("main")).to_contain_text(unchecked)
        yield
    page.get_by_role("button", name=FAMILY).first.click()
    yield
    page.locator("button.quiet").first.click()
    for closed in page.locator("summary").all():
        closed.click()
    expect(page.locator("main")).to_contain_text("Not yet checked by an adviser.")
    yield
    open_page(page, address, "police-scotland", language)
    page.locator("section button").first.click()
    yield
    page.locator("button.quiet").first.click()
    yield


@pytest.mark.holds("C1.9")
def test_leave_and_back(phone: Phone, rights: str) -> None:
    """After Leave, Back shows nothing that she told."""
    page = phone.page
    open_page(page, rights, "home")
    page.get_by_role("button", name=FAMILY).first.click()
    reply(page, EXPIRED)
    page.locator("#leave").click()
    page.wait_for_url(lambda url: not url.startswith(rights))
    page.go_back()
    assert "ended already" not in page.content()
    phone.troubles.clear()  # the ordinary page of this test's host is not there


@pytest.mark.holds("C1.4", "C1.6")
def test_referral_and_treaties(phone: Phone, rights: str) -> None:
    """Whether her yes is needed for a referral, asked in Scotland too; whether the convention binds, by its source."""
    page = phone.page
    open_page(page, rights, "referral")
    with nothing_leaves(phone):
        places = [place.inner_text() for place in page.locator("section h2 .hint").all()]
        assert places == ["United Kingdom", "England and Wales", "Scotland", "Northern Ireland"]
        page.get_by_text("Or choose one thing to know").first.click()
        page.get_by_role("button", name="Can they put me into the referral system without my yes?").click()
        reply(page, {"Do you agree to be referred": "No", "Are you 18 or older": "Yes"})
        expect(page.locator(".answer")).to_have_text(re.compile("^No"))
    open_page(page, rights, "treaties")
    with nothing_leaves(phone):
        page.get_by_text("Or choose one thing to know").first.click()
        page.get_by_role("button", name="Has the UK signed up to the domestic workers' convention?").click()
        expect(page.locator(".answer")).to_have_text(re.compile("No, as far as is known"))
        page.get_by_text("Why, and where it stands").click()
        expect(page.locator(".steps")).to_contain_text("INT-C189-UK")
        page.get_by_role("button", name="Back").click()
        page.get_by_text("Or choose one thing to know").nth(1).click()
        page.get_by_role("button", name="Article 10 asks for hours").click()
        expect(page.locator(".answer")).to_contain_text("the 48-hour limit is not")


@pytest.mark.holds("C1.10")
def test_without_javascript(playwright: Playwright, rights: str, tmp_path: Path) -> None:
    """The index leads to each topic, and that to its tables, with each version's day and source; and to measures."""
    with chromium(playwright, tmp_path / "profile", java_script_enabled=False) as phone:
        page = phone.page
        page.goto(f"{rights}/know/en")
        ways = [way.get_attribute("href") for way in page.locator("a.way").all()]
        assert ways == [f"/know/en/{name}" for name in [*PAGES, "measures"]]
        for name in PAGES:
            page.goto(f"{rights}/know/en/{name}")
            assert "read the law as tables" in page.content()
            page.get_by_role("link", name="The law as tables").click()
            law = json.loads((LAW / f"{name}.json").read_text())
            rows = sum(len(law["tables"][str(goal)]) for section in law["sections"] for goal in section["questions"])
            rows += len(law["sets"]["rows"]) if law["sets"] else 0
            assert page.locator("tbody tr").count() == rows
            assert page.locator("tbody tr").filter(has=page.locator("cite")).count() == rows
        page.goto(f"{rights}/know/en/home")
        page.get_by_role("link", name="The law as tables").click()
        expect(page.locator("main")).to_contain_text("For an application on or after 6 April 2012 she may not change")
        sets = page.locator("table.sets")
        heads = [head.inner_text() for head in sets.locator("thead th").all()]
        told = {
            row.locator("th").inner_text(): dict(zip(heads[1:], row.locator("td").all_inner_texts(), strict=True))
            for row in sets.locator("tbody tr").all()
        }
        tied = told["Tied visa, asked for from 6 April 2012"]
        assert (tied["Work for another family"], tied["Months at a time"], tied["Stay for good"]) == ("no", "6", "no")
        assert "UK-ODW-020" in tied["Where it stands"]
        old = told["The same rules, kept for those people today"]
        assert (old["Work for another family"], old["Tell the Home Office"]) == ("yes", "no need")
        assert told["Practice to 19 May 1991"]["Bring family"] == "open: not verified"


@pytest.mark.holds("C1.7", "C1.10")
def test_the_measures_side_by_side(playwright: Playwright, rights: str, tmp_path: Path) -> None:
    """Each measure says what it gives, takes or exposes; one that names no provision says exactly that, and only it."""
    with chromium(playwright, tmp_path / "profile", java_script_enabled=False) as phone:
        phone.page.goto(f"{rights}/know/en/measures")
        side = {
            row.locator("th").inner_text(): row.locator("td").all_inner_texts()
            for row in phone.page.locator(".summary tbody tr").all()
        }
        sections = {
            section.get_by_role("heading").inner_text(): section.inner_text()
            for section in phone.page.locator("main section").all()
        }
    nothing = "Names no legal change; effects of other kinds are not measured here."
    assert next(iter(sections)) == "A poster campaign measure"
    for name, text in sections.items():
        assert (nothing in text) == (name == "A poster campaign measure")
    assert "exposes: her" in sections["More policing, enacted and not begun measure"]
    added = sections["More policing, as it was added from 2010 to 2016 measure"]
    assert re.search(r"exposes: her: Can I be charged for working here without permission", added)
    assert re.search(r"exposes: manager: .*trafficking", added)
    assert "gives: her: I was made to break the law. Does the law defend me?" in added
    assert "takes from: her: Can I work for another family" in sections["Visa as 2012-2016 past law"]
    assert side["A poster campaign"] == ["names no legal change"]
    assert side["Visa as before 2012"][0] != "0"
    assert side["Visa as before 2012"][1:3] == ["0", "0"]
    assert side["Visa as 2012-2016"][0] == "0"
    assert side["Visa as 2012-2016"][1] != "0"
    assert side["C189 given effect"][0] != "0"
    assert all(count != "0" for count in side["More policing, as it was added from 2010 to 2016"][0:3:2])
    assert side["More policing, enacted and not begun"][2] == "0"  # no situation tells of a conviction
    assert side["More policing, enacted and not begun"][-1] == "exposes 1"
    assert "gives: her: Does the limit of 48 hours a week protect me?" in sections["C189 given effect reform"]
    assert not any(re.search(r"\bgains\b", text) for text in sections.values())


@pytest.mark.holds("C1.9")
@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('[[organization]]\nname = "A"\nfax = "1"', "organization 1: there is no setting 'fax'."),
        ('[[organization]]\nname = "A"\n[[organization]]\nphone = "1"', "organization 2: there is no name."),
        ('[[organization]]\nname = " "', "organization 1: name is not text, or blank."),
        ('[[organization]]\nname = {ro = "A"}', "organization 1: name is not text, or blank."),
        ('[[organization]]\nname = "A"\nphone = 3', "organization 1: phone is not text, or blank."),
        (
            '[[organisation]]\nname = "A"',
            "there is no setting 'organisation'. Each entry begins with [[organization]].",
        ),
        ('title = "A"\n[[organization]]\nname = "A"', "there is no setting 'title'."),
        ("organization = 3", "each entry begins with [[organization]]."),
        ("organization = [1]", "each entry begins with [[organization]]."),
        ("organization = {}", "each entry begins with [[organization]]."),
        ("[[organization", "cannot be read"),
    ],
)
def test_a_directory_that_is_wrong_is_a_sentence(tmp_path: Path, written: str, said: str) -> None:
    """What the host wrote wrong in the directory is named, with the file's name, before the server starts."""
    (tmp_path / "directory.toml").write_text(f"{written}\n")
    with pytest.raises(SettingMissing, match=re.escape("directory.toml")) as refused:
        read_directory(tmp_path)
    assert said in str(refused.value)
