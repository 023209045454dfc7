"""What goes wrong on her side gets a plain sentence, and her words stay (claim A1.24)."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Route, expect
from tests.help.chromium import Phone
from tests.help.home import Home
from tests.help.walk import Story, Walk

from sayso.sealing.code import make_code

pytestmark = pytest.mark.holds("A1.24")
CODE = make_code([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9, 3, 2, 3, 8]).digits
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
WORDS = "These words must not be lost."


def asks_for_a_code(home: Home, phone: Phone) -> Walk:
    """Go to where a code is typed."""
    walk = Walk(phone.page, home.address)
    walk.press("first.code")
    walk.at("enter.title")
    return walk


def about_to_send(home: Home, phone: Phone) -> Walk:
    """Tell something and press Send."""
    walk = Walk(phone.page, home.address)
    code = walk.tell(Story(WORDS, desk_may_read=True))
    walk.fill("code.retype", code[8:12])
    walk.press("code.send")
    return walk


def is_not_sent(walk: Walk, phone: Phone, key: str, noise: str) -> None:
    """See that the page says why in the words of `key`, that her words stand there, and only `noise` in the console."""
    walk.at("fail.title")
    walk.complains(key)
    expect(phone.page.locator("textarea")).to_have_value(WORDS)
    assert [trouble for trouble in phone.troubles if not re.search(noise, trouble)] == []
    phone.troubles.clear()


@pytest.mark.parametrize(
    ("typed", "complaint", "digits"),
    [
        ("", "enter.length", 0),
        (CODE[:19], "enter.length", 19),
        (CODE + "1", "enter.length", 21),
        ("4" + CODE[1:], "enter.check", 20),
        (CODE[1] + CODE[0] + CODE[2:], "enter.check", 20),
        ("my code is " + CODE, "enter.letters", 20),
        ("<b>" + CODE, "enter.letters", 20),
        (CODE[:10] + "½" + CODE[10:], "enter.letters", 20),
    ],
)
def test_what_is_not_a_code_is_said_and_stays(
    home: Home, phone: Phone, typed: str, complaint: str, digits: int
) -> None:
    """A digit wrong, two swapped, too few, too many, letters: each has its sentence, and what she typed stays."""
    walk = asks_for_a_code(home, phone)
    walk.fill("enter.label", typed)
    walk.press("enter.go")
    walk.complains(complaint, digits=digits)
    expect(phone.page.get_by_role("textbox")).to_have_value(typed)


@pytest.mark.parametrize("typed", [" ".join(CODE), f"{CODE[:10]}-{CODE[10:]}\u200f", CODE.translate(ARABIC)])
def test_a_code_may_be_written_in_many_ways(home: Home, phone: Phone, typed: str) -> None:
    """Spaces, hyphens, direction marks and the digits of other scripts do not matter (nothing is under this code)."""
    walk = asks_for_a_code(home, phone)
    walk.fill("enter.label", typed)
    walk.press("enter.go")
    walk.complains("enter.nothing")
    assert [trouble for trouble in phone.troubles if "404" not in trouble] == []
    phone.troubles.clear()


def test_too_many_words_are_said_before_anything_is_made(home: Home, phone: Phone) -> None:
    """Over 100,000 characters the page says how many it takes, and the words stay in the field."""
    walk = Walk(phone.page, home.address)
    questions = walk.questions(Story("x" * 100_001))
    while next(questions) != "what-happened":
        pass
    walk.go_on()
    walk.complains("words.long", most=100000)
    assert len(phone.page.get_by_role("textbox").input_value()) == 100_001


@pytest.mark.holds("A2.13")
@pytest.mark.parametrize("year", [-1, 1])
def test_a_phone_whose_clock_is_wrong(home: Home, phone: Phone, year: int) -> None:
    """With a clock a year off the desk's keys cannot be relied on: it names its day and theirs, and nothing is sent."""
    day = datetime.now(UTC) + timedelta(days=370 * year)
    phone.page.clock.set_fixed_time(day)
    walk = about_to_send(home, phone)
    is_not_sent(walk, phone, "fail.clock", noise="^$")
    for named in (day, datetime.now(UTC)):  # the keys were made today
        expect(phone.page.get_by_role("alert")).to_contain_text(f"{named.day} {named:%B} {named.year}")
    assert home.at_the_desk(WORDS) == []


@pytest.mark.parametrize(
    ("status", "body", "key"),
    [
        (
            410,
            '{"error":"page_old","say":"This page is from another version of the program: load it again."}',
            "fail.old",
        ),
        (503, '{"error":"unavailable","say":"The disk is full."}', "fail.busy"),
        (413, '{"error":"too_large","say":"A request is larger than 1536 KiB."}', "fail.large"),
        (502, "<html>bad gateway</html>", "fail.busy"),
        (404, "<html>not found</html>", "fail.old"),
    ],
)
def test_a_server_that_does_not_take_it(home: Home, phone: Phone, status: int, body: str, key: str) -> None:
    """An update meanwhile, a full disk, a limit, something broken in between: each has its sentence; her words stay."""

    def refuse(route: Route) -> None:
        route.fulfill(status=status, body=body, content_type="application/json")

    phone.page.route("**/api/1/report", refuse)
    walk = about_to_send(home, phone)
    is_not_sent(walk, phone, key, noise=f"status of {status}")
    phone.page.unroute("**/api/1/report")
    if key != "fail.old":  # a page from before an update has to be loaded anew
        walk.press("fail.again")
        walk.at("sent.title")


def test_a_page_whose_worker_is_gone(home: Home, phone: Phone) -> None:
    """After an update the old page's worker is no more at its address: it says so as soon as it is needed."""
    phone.page.route("**/worker.js", lambda route: route.fulfill(status=404, body="There is nothing here.\n"))
    walk = Walk(phone.page, home.address)
    questions = walk.questions(Story(WORDS))
    while next(questions) != "look-once-more":
        pass
    walk.go_on()
    is_not_sent(walk, phone, "fail.old", noise="404")


def test_keys_that_the_root_did_not_sign(home: Home, phone: Phone) -> None:
    """When the server hands out other keys nothing is sealed to them: it says that nothing was sent, and the phone."""

    def hand_out_others(route: Route) -> None:
        answer = route.fetch()
        text = answer.text()
        place = text.index('"payload":"') + 40
        route.fulfill(response=answer, body=text[:place] + ("A" if text[place] != "A" else "B") + text[place + 1 :])

    posted = []
    phone.page.on("request", lambda request: posted.append(request.url) if request.method == "POST" else None)
    phone.page.route("**/api/1/keys", hand_out_others)
    walk = about_to_send(home, phone)
    is_not_sent(walk, phone, "fail.trust", noise="^$")
    assert [url.rpartition("/")[2] for url in posted] == ["keys"]


def test_without_a_connection_nobody_waits_for_the_page_of_a_code(home: Home, phone: Phone) -> None:
    """The pages for who comes back do not come: she reads so, and tries again when there is a connection."""
    walk = Walk(phone.page, home.address)
    phone.context.set_offline(True)
    walk.press("first.code")
    walk.at("fail.title")
    walk.complains("fail.reach")
    phone.context.set_offline(False)
    walk.press("fail.again")
    walk.at("enter.title")
    assert [trouble for trouble in phone.troubles if "ERR_INTERNET_DISCONNECTED" not in trouble] == []
    phone.troubles.clear()


def test_without_a_connection_nothing_is_asked(home: Home, phone: Phone) -> None:
    """The pages of the questions do not come: she reads so before she has typed a word, and goes on when they do."""
    walk = Walk(phone.page, home.address)
    phone.context.set_offline(True)
    walk.press("first.tell")
    walk.at("start.title")
    walk.go_on()
    walk.complains("fail.reach")
    walk.at("start.title")
    phone.context.set_offline(False)
    walk.go_on()
    walk.at("words.title")
    assert [trouble for trouble in phone.troubles if "ERR_INTERNET_DISCONNECTED" not in trouble] == []
    phone.troubles.clear()
