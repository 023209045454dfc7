"""What she says yes and no to: her answers and wishes, the desk's drafts, the police, taking back, and paper."""

from base64 import b64encode
from dataclasses import replace as with_fields
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from playwright.sync_api import Playwright, expect
from tests.help.chromium import Phone, chromium
from tests.help.desks_half import DesksHalf
from tests.help.home import Home, begin, free_port
from tests.help.house import CIRCLES, DESTINATIONS, PARTNER, serve
from tests.help.walk import Story, Ticks, Walk

from sayso.desk.drafting import findings
from sayso.ledger.days import days_after
from sayso.wire.errors import NotAllowed
from sayso.wire.statement import Draft, Held
from sayso.wire.text import Public, Text, Warning  # noqa: A004 - the word that everybody here uses

STORY = Story("He waits outside and takes what I earn.", called="being followed", desk_may_read=True)
WHY = "For the others, since he comes back."


class Her:
    """Somebody who told the desk something, with her code, and the desk's half of it."""

    def __init__(self, home: Home, phone: Phone, story: Story) -> None:
        """Let her tell."""
        self.home, self.phone = home, phone
        walk = Walk(phone.page, home.address)
        self.code = walk.tell(story)
        walk.send(self.code)
        self.desk = DesksHalf(home.office, story.words)

    def comes_back(self) -> Walk:
        """Open the page anew and give the code."""
        walk = Walk(self.phone.page, self.home.address)
        walk.enter(self.code)
        return walk

    @property
    def main(self) -> str:
        """What stands on her page."""
        return self.phone.page.locator("main").inner_text()


@pytest.fixture
def her(home: Home, phone: Phone, request: pytest.FixtureRequest) -> Her:
    """Somebody who told the desk something."""
    return Her(home, phone, with_fields(STORY, words=f"{STORY.words} ({request.node.name})"))


@pytest.mark.holds("A2.1")
def test_everything_is_no_until_she_ticks_it(home: Home, phone: Phone) -> None:
    """No answer and no wish is ticked; what she ticks is what the desk reads, and a wish is no yes to anything."""
    words = "I would like some of it."
    walk = Walk(phone.page, home.address)
    wanted = Story(words, desk_may_read=True, standing=("talk_if_others",), wishes=("police", "partner"))
    for name in walk.questions(with_fields(wanted, standing=(), wishes=())):
        if name in ("standing", "wishes"):
            expect(phone.page.locator("input:checked")).to_have_count(0)
        if name == "wishes":
            expect(phone.page.locator("main")).to_contain_text(PARTNER)
    walk = Walk(phone.page, home.address)
    walk.send(walk.tell(wanted))
    desk = DesksHalf(home.office, words)
    stands = desk.case.stands
    assert (stands.count_me, stands.talk_if_others, stands.wishes, stands.yes) == (
        False, True, ("police", "partner"), (),
    )  # fmt: skip
    with pytest.raises(NotAllowed) as refused:
        desk.gives_out(desk.for_the_police(en="He waits outside."))
    assert refused.value.why == "none"


@pytest.mark.holds("A2.1")
def test_what_the_host_has_not_set_up_is_not_shown(playwright: Playwright, tmp_path: Path) -> None:
    """Where the host names one circle alone, only a warning can be wished for; with nothing, no page asks."""
    port = free_port()
    begin(tmp_path, port)
    site = tmp_path / "data/site.toml"
    said = site.read_text().replace(DESTINATIONS, "")
    for ways, wishes in ((f'[[circle]]\nname = "{CIRCLES[0]}"\n', ["warning"]), ("", [])):
        site.write_text(said + ways)
        with serve(tmp_path / "data", port) as server, chromium(playwright, tmp_path / f"profile{len(ways)}") as phone:
            walk = Walk(phone.page, server.line("ready "))
            for name in walk.questions(with_fields(STORY, words="Only so much.")):
                if name == "standing":
                    break
            walk.go_on()
            if wishes:
                walk.at("say.wishes")
                boxes = phone.page.locator("input[type=checkbox]").all()
                assert [box.get_attribute("value") for box in boxes] == wishes
                expect(phone.page.locator("details")).to_have_count(0)
            else:
                walk.at("look.title")
            assert phone.troubles == []


@pytest.mark.holds("A1.25", "A2.2")
def test_each_half_has_the_circles_name_in_its_language(playwright: Playwright, tmp_path: Path) -> None:
    """Beside the Romanian stands the English name of the circle, and not the Romanian one among English words."""
    port = free_port()
    begin(tmp_path, port)
    site = tmp_path / "data/site.toml"
    names = ({"en": "Glasgow indoor", "ro": "Glasgow, în apartamente"}, {"en": "Leith", "ro": "Leith"})
    ways = "".join(f'[[circle]]\nname = {{en = "{one["en"]}", ro = "{one["ro"]}"}}\n' for one in names)
    site.write_text(site.read_text().replace(DESTINATIONS, ways), "utf-8")
    seen = 0
    with serve(tmp_path / "data", port) as server, chromium(playwright, tmp_path / "profile") as phone:
        walk = Walk(phone.page, server.line("ready "), "ro")
        ticks = Ticks(("threats",), "Leeds", circle=names[0]["ro"], send="exact")
        for name in walk.questions(with_fields(STORY, wishes=("warning",), warning=ticks)):
            if name == "short-warning":
                seen += 1
                expect(phone.page.locator("span", has_text=names[0]["ro"]).first).to_be_visible()
                expect(phone.page.locator(".beside", has_text=names[0]["en"])).to_have_count(1)
            expect(phone.page.locator(".beside", has_text=names[0]["ro"])).to_have_count(0)
        walk.send(walk.code())
        expect(phone.page.locator(".beside", has_text=names[0]["en"])).to_have_count(1)
        expect(phone.page.locator(".beside", has_text=names[0]["ro"])).to_have_count(0)
    assert seen == 1


@pytest.mark.holds("A2.2")
@pytest.mark.parametrize("send", ["no", "later"])
def test_a_short_warning_waits_as_she_says(home: Home, phone: Phone, send: str) -> None:
    """As it is unless she says otherwise, nothing is said yes to; *after some days* is a yes that begins then."""
    words = f"Wait: {send}."
    walk = Walk(phone.page, home.address)
    ticks = Ticks(("threats",), "Leeds", circle=CIRCLES[1], send=send)
    walk.send(walk.tell(Story(words, desk_may_read=True, wishes=("warning",), warning=ticks)))
    desk = DesksHalf(home.office, words)
    if send == "no":
        assert desk.case.stands.yes == ()
        return
    [yes] = desk.case.stands.yes
    today = home.office.today()
    assert (yes.text.earliest, yes.text.until) == (days_after(today, 5), days_after(today, 95))
    assert (yes.text.reader.circle, yes.text.template) == (CIRCLES[1], "short/1")  # type: ignore[union-attr]


@pytest.mark.holds("A3.22")
@pytest.mark.parametrize("ticked", [False, True])
def test_a_short_warning_goes_at_once_only_with_her_tick(home: Home, phone: Phone, *, ticked: bool) -> None:
    """Under *May it go out?* nothing is ticked; the tick is in the text that she says yes to, and in what she reads."""
    words = f"At once: {ticked}."
    walk = Walk(phone.page, home.address)
    ticks = Ticks(("threats",), "Leeds", circle=CIRCLES[1], send="exact", at_once=ticked)
    for name in walk.questions(Story(words, desk_may_read=True, wishes=("warning",), warning=ticks)):
        if name == "short-warning":
            expect(phone.page.locator("input[value=at_once]")).to_be_hidden()
            expect(phone.page.locator("input[value=at_once]")).not_to_be_checked()
        if name == "look-once-more":
            expect(phone.page.get_by_text(walk.name("text.at_once"))).to_have_count(int(ticked))
    walk.send(walk.code())
    [yes] = DesksHalf(home.office, words).case.stands.yes
    assert yes.text.reader == Warning(CIRCLES[1], at_once=ticked)


@pytest.mark.holds("A3.22")
def test_she_reads_that_it_goes_at_once(her: Her) -> None:
    """It stands beside the text before she says yes, after, and wherever she finds the text again."""
    text = at_once(her)
    walk = her.comes_back()
    walk.press("draft.read")
    for sentence in ("text.at_once", "text.at_once.shows"):
        expect(her.phone.page.locator("main")).to_contain_text(walk.name_text(sentence))
    walk.press("draft.yes")
    walk.at("draft.said")
    expect(her.phone.page.locator("main")).to_contain_text(walk.name_text("text.at_once"))
    walk.go_on()
    walk.press("mine.say_so")
    her.phone.page.locator("summary").filter(has_text=walk.name_text("draft.read")).click()
    expect(her.phone.page.get_by_text(walk.name_text("text.at_once"))).to_be_visible()
    assert [yes.text for yes in her.desk.case.stands.yes] == [text]


@pytest.mark.holds("A3.22")
def test_she_takes_out_that_it_goes_at_once(her: Her) -> None:
    """Without the tick it is another text, which waits for a fixed hour; she says no to the desk's."""
    text = at_once(her)
    walk = her.comes_back()
    walk.press("draft.read")
    walk.press("draft.edit")
    tick = her.phone.page.locator("input[value=at_once]")
    expect(tick).to_be_checked()
    tick.uncheck()
    walk.press("draft.edit.yes")
    walk.at("draft.said")
    assert walk.name_text("text.at_once") not in her.main
    stands = her.desk.case.stands
    assert [yes.text for yes in stands.yes] == [replace(text, reader=Warning(CIRCLES[0], at_once=False))]
    assert [no.draft for no in stands.no] == [0]


def at_once(her: Her) -> Text:
    """Let the desk draft a warning that may go out at once."""
    text = her.desk.warning(CIRCLES[0], en="He follows people home.")
    text = replace(text, reader=Warning(CIRCLES[0], at_once=True))
    her.desk.does(Draft(text, WHY, "Nothing."))
    return text


@pytest.mark.holds("A2.2")
def test_a_number_is_read_as_one_of_the_country_that_she_chooses(home: Home, phone: Phone) -> None:
    """A number without its country is British until she chooses another; she reads it plainly."""
    romanian = "tel:+40722123456"
    walk = Walk(phone.page, home.address)
    ticks = Ticks(("threats",), "Leeds", (romanian,), CIRCLES[1], send="exact", country="RO")
    story = Story("Of a number.", identifiers="0722 123 456", desk_may_read=True, wishes=("warning",), warning=ticks)
    for name in walk.questions(story):
        if name in ("found-by", "short-warning"):
            expect(phone.page.locator("main")).to_contain_text("+40722123456")
            expect(phone.page.locator("main")).not_to_contain_text("tel:")
    walk.send(walk.code())
    [yes] = DesksHalf(home.office, story.words).case.stands.yes
    assert yes.text.identifiers == (romanian,)


@pytest.mark.holds("A2.2", "A2.7")
def test_she_writes_the_short_warning_when_she_comes_back(her: Her) -> None:
    """What she did not send from the form she can build with her code, and take back again."""
    walk = her.comes_back()
    walk.press("mine.say_so")
    walk.at("say.title")
    walk.press("warn.write")
    walk.at("warn.harm")
    her.phone.page.locator("input[value=robbery]").check()
    for title in ("warn.where", "warn.who", "warn.title"):
        walk.go_on()
        walk.at(title)
    her.phone.page.locator("textarea").fill("")
    walk.go_on()
    walk.complains("text.wrong.words")
    her.phone.page.locator("textarea").fill("A client: robbery.")
    walk.go_on()
    walk.at("draft.said")
    assert [yes.text.words[0].words for yes in her.desk.case.stands.yes] == ["A client: robbery."]
    walk.go_on()
    walk.press("mine.close")
    walk.at("close.title")
    expect(her.phone.page.get_by_text(walk.name_text("back.with_it"))).to_have_count(1)
    expect(her.phone.page.get_by_text(walk.name_text("back.lists"))).to_have_count(0)  # it stands in no list yet
    walk.press("back")
    walk.press("mine.say_so")
    walk.at("say.title")
    walk.press("given.take_back")
    walk.at("back.title")
    expect(her.phone.page.get_by_text(walk.name_text("back.warning"))).to_have_count(0)
    walk.press("back.yes")
    walk.at("say.title")
    expect(her.phone.page.get_by_text(walk.name_text("back.warning"))).to_have_count(0)
    assert her.desk.case.stands.yes == ()


@pytest.mark.holds("A2.3")
def test_a_text_that_she_changed_is_another_text(her: Her) -> None:
    """Signs that nobody sees are refused; with other words she says yes to her own text and no to the desk's."""
    text = her.desk.warning(CIRCLES[0], en="He waits outside and takes what I earn, on 3.11.2026.")
    her.desk.does(Draft(text, WHY, "Nothing."))
    walk = her.comes_back()
    walk.press("draft.read")
    for found in ("text.shows.time", "text.shows.her_words", "draft.evidence.one"):
        expect(her.phone.page.locator("main")).to_contain_text(walk.name_text(found))
    walk.press("draft.edit")
    walk.at("draft.edit.title")
    box = her.phone.page.locator("textarea")
    box.fill("He waits\u200b.")
    walk.press("draft.edit.yes")
    walk.complains("text.wrong.unseen")
    box.fill("He waits for people.")
    walk.press("draft.edit.yes")
    walk.at("draft.said")
    stands = her.desk.case.stands
    [yes], [no] = stands.yes, stands.no
    assert yes.text == replace(text, words=(replace(text.words[0], words="He waits for people."),))
    assert (no.draft, no.words) == (0, "")
    with pytest.raises(NotAllowed) as refused:
        her.desk.gives_out(text)
    assert refused.value.why == "none"


@pytest.mark.holds("A2.3")
def test_what_stands_in_the_desks_templates_is_not_pointed_at(home: Home, phone: Phone) -> None:
    """A word of hers that the template has too is nobody's own; one that the worker put in is pointed at."""
    her = Her(home, phone, with_fields(STORY, words="A person whom I reported once followed me."))
    her.desk.does(Draft(her.desk.warning(CIRCLES[0], en="About the person reported: followed others."), WHY, ""))
    walk = her.comes_back()
    walk.press("draft.read")
    expect(phone.page.locator(".findings q")).to_have_text("followed")


@pytest.mark.holds("A2.3")
def test_her_contact_is_pointed_at_on_both_sides(home: Home, phone: Phone) -> None:
    """Her number with other spaces and the name to ask for, in small letters: on her page, and at the desk."""
    reach = {"how": "Signal 07700 900123", "ask_for": "mirela"}
    her = Her(home, phone, with_fields(STORY, words="He took what I had. (contact)", reach=reach))
    text = her.desk.for_the_police(en="Ring her on 07700900123 and ask for mirela.")
    assert {(one.kind, one.found) for one in findings(text, her.desk.case)} == {
        ("contact", "07700900123"),
        ("contact", "mirela"),
    }
    her.desk.does(Draft(text, WHY, ""))
    walk = her.comes_back()
    walk.press("draft.read")
    expect(phone.page.locator(".findings q")).to_have_text("mirela · 07700900123")
    expect(phone.page.locator(".findings")).to_contain_text(walk.name_text("text.shows.contact"))


@pytest.mark.holds("A2.3", "A2.7")
def test_she_refuses_a_text_with_a_word(her: Her) -> None:
    """A refused draft is gone from her page; the desk reads her word, and she reads up to which change it has seen."""
    text = her.desk.warning(CIRCLES[0], en="Does not pay.")
    her.desk.does(Draft(text, WHY, ""))
    walk = her.comes_back()
    walk.press("draft.read")
    walk.press("draft.refuse")
    walk.at("draft.refuse.title")
    walk.fill("draft.refuse.what", "Not now.")
    walk.press("draft.refuse")
    walk.at("mine.title")
    expect(walk.button("draft.read")).to_have_count(0)
    assert [no.words for no in her.desk.case.stands.no] == ["Not now."]
    walk.press("mine.happened")
    has_seen = walk.name("mine.seen.not_last", number=1, newest=2)
    expect(her.phone.page.locator("p.when").filter(has_text=has_seen)).to_have_count(1)
    expect(her.phone.page.locator(".steps")).to_contain_text("Not now.")


@pytest.mark.holds("A2.1", "A2.10")
def test_the_police_get_nothing_before_her_second_yes(her: Her) -> None:
    """After her yes the page says that we ask again; a day later it asks, and only then can the text go out."""
    text = her.desk.for_the_police(with_me=True, en="A man waits outside.")
    her.desk.does(Draft(text, WHY, "Where."))
    walk = her.comes_back()
    walk.press("draft.read")
    expect(her.phone.page.locator("main")).to_contain_text(walk.name_text("say.police_with_me.hint"))
    walk.press("draft.yes")
    walk.at("draft.said")
    expect(her.phone.page.locator("main")).to_contain_text(walk.name_text("draft.said.police"))
    with pytest.raises(NotAllowed) as refused:
        her.desk.gives_out(text)
    assert refused.value.why == "again"
    walk = her.comes_back()
    expect(walk.button("given.again.title")).to_have_count(0)
    her.phone.page.clock.set_fixed_time(datetime.now(UTC) + timedelta(hours=25))
    walk = her.comes_back()
    walk.press("given.again.title")
    walk.at("given.again.title")
    expect(her.phone.page.get_by_text(walk.name("given.again.with_me"))).to_be_visible()
    expect(her.phone.page.locator("main")).not_to_contain_text(walk.name_text("say.police_with_me.hint"))
    walk.press("given.again.yes")
    walk.at("mine.title")
    [yes] = her.desk.case.stands.yes
    assert yes.again >= yes.hour + 24


@pytest.mark.holds("A2.7", "A2.14")
def test_taking_back_says_what_went_out(her: Her) -> None:
    """Before she takes a yes back she reads what has gone out under it, and what taking back cannot do."""
    text = replace(her.desk.for_the_police(en="A man waits."), reader=Public("Mina"), until=her.home.office.today())
    text = replace(text, until=days_after(text.until, 30))
    partner = her.desk.for_partner(PARTNER, en="A man waits.")
    for one in (text, partner):
        her.desk.does(Draft(one, WHY, ""))
    walk = her.comes_back()
    for number in (0, 1):
        assert len(walk.button("draft.read").all()) == 2 - number
        walk.button("draft.read").first.click()
        walk.press("draft.yes")
        walk.at("draft.said")
        walk.go_on()
        walk.at("mine.title")
    her.desk.gives_out(partner)
    walk = her.comes_back()
    walk.press("mine.say_so")
    card = her.phone.page.locator(".card", has_text=PARTNER)
    card.get_by_role("button", name=walk.name("given.take_back")).click()
    walk.at("back.title")
    expect(her.phone.page.locator("main li")).to_contain_text(PARTNER)
    walk.press("back.yes")
    walk.at("say.title")
    with pytest.raises(NotAllowed):
        her.desk.gives_out(partner)
    sent: list[str | None] = []
    her.phone.page.on("request", lambda asked: sent.append(asked.post_data) if "/end" in asked.url else None)
    [yes] = her.desk.case.stands.yes
    walk.press("given.take_back")
    walk.at("back.title")
    walk.press("back.yes")
    walk.at("say.title")
    assert sent == [f'{{"ends":"{b64encode(bytes.fromhex(yes.ends)).decode()}"}}']
    assert her.desk.case.stands.yes == ()


@pytest.mark.holds("A2.13")
@pytest.mark.parametrize(("days", "key"), [(-1, "given.early"), (92, "given.ended")])
def test_a_yes_on_another_day_names_both_days(her: Her, days: int, key: str) -> None:
    """Before its first day and after its last, by this phone's clock, her page names the text's day and the phone's."""
    her.desk.does(Draft(her.desk.for_the_police(en="He waits outside."), WHY, ""))
    walk = her.comes_back()
    walk.button("draft.read").first.click()
    walk.press("draft.yes")
    walk.at("draft.said")
    [text] = [yes.text for yes in her.desk.case.stands.yes]
    shown = datetime.now(UTC) + timedelta(days=days)
    her.phone.page.clock.set_fixed_time(shown)
    walk = her.comes_back()
    walk.press("mine.say_so")
    walk.at("say.title")
    named = {"earliest": in_words(text.earliest), "until": in_words(text.until), "day": in_words(f"{shown:%Y-%m-%d}")}
    expect(her.phone.page.get_by_text(walk.name(key, **named))).to_have_count(1)


def in_words(day: str) -> str:
    """Return a UTC day as the English page writes it."""
    at = date.fromisoformat(day)
    return f"{at.day} {at:%B} {at.year}"


@pytest.mark.holds("A2.5")
def test_a_sheet_is_made_on_the_phone_alone(her: Her) -> None:
    """Her words stand on it under her own names for it; to show and print it nothing is asked of the server."""
    walk = her.comes_back()
    asked: list[str] = []
    her.phone.page.on("request", lambda request: asked.append(request.url))
    walk.press("mine.sheet")
    walk.at("sheet.title")
    walk.press("sheet.show")
    walk.at("sheet.hers")
    assert her.desk.words in her.main
    assert her.main.index("being followed") < her.main.index(her.desk.words)
    her.phone.page.emulate_media(media="print")
    expect(walk.button("sheet.print")).to_be_hidden()
    expect(her.phone.page.locator("header")).to_be_hidden()
    assert asked == []


@pytest.mark.holds("A2.9")
def test_she_sees_what_is_held_since_when(her: Her) -> None:
    """What a court makes the desk keep stands with that part and with the steps, with its day and reason."""
    part = her.desk.case.stands.parts[0]
    day = her.home.office.today()
    her.desk.does(Held(part.part, part.sealed, day, "Glasgow Sheriff Court asked for it."))
    walk = her.comes_back()
    her.phone.page.locator("details", has_text="What happened").first.locator("summary").click()
    main = her.phone.page.locator("main")
    expect(main).to_contain_text("Glasgow Sheriff Court asked for it.")
    expect(main).to_contain_text(walk.name_text("step.held_since"))
    walk.press("mine.happened")
    walk.at("step.title")
    expect(main.locator(".careful")).to_contain_text("Glasgow Sheriff Court asked for it.")
