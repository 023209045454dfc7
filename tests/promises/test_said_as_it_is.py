"""Promise: her page says *we have it*, *deleted*, *moved* only when it is so; what she typed stays until it is.

A proxy may answer for the server, an answer may be lost on its way back, the keys handed out may be anybody's.
"""

import secrets
from base64 import b64decode, b64encode

import pytest
from msgspec.structs import replace
from playwright.sync_api import Request, Route, expect
from tests.help.chromium import Phone
from tests.help.home import Home
from tests.help.reporter import Reporter
from tests.help.texts import TEXTS
from tests.help.walk import Story, Walk
from tests.help.world import World

from sayso.assemble_desk import utc_day
from sayso.device import reporter
from sayso.ledger.days import days_after
from sayso.sealing.code import make_code
from sayso.sealing.keys import reporter_keys, root_secret
from sayso.wire.encoding import encode
from sayso.wire.errors import NothingThere
from sayso.wire.request import Remove
from sayso.wire.statement import More
from sayso.wire.text import Wording

pytestmark = pytest.mark.holds("A1.7", "A1.8", "A1.24")
MAINTENANCE = "<!doctype html><title>Back soon</title>"


class Her(Reporter):
    """Somebody who told the desk something under a `code` of her own."""

    code = ""

    def enter(self, phone: Phone) -> Walk:
        """Come back in the browser."""
        walk = Walk(phone.page, self.address)
        walk.enter(self.code)
        return walk


@pytest.fixture
def her(home: Home) -> Her:
    """Let her tell."""
    told, code = Her(home.address), make_code([secrets.randbelow(10) for _ in range(19)])
    told.code = code.digits
    told.keys = reporter_keys(root_secret(code, told.occasion.network))
    told.tell()
    return told


def instead(phone: Phone, path: str, body: str, status: int = 200) -> None:
    """Let something in between answer to a path."""
    phone.page.route(f"**/api/1/{path}", lambda route: route.fulfill(status=status, body=body))


def lose_once(phone: Phone, path: str) -> None:
    """Let the server take the first request, and lose its answer."""
    lost = []

    def lose(route: Route) -> None:
        if lost:
            route.continue_()
        else:
            lost.append(route.fetch())
            route.abort("connectionreset")

    phone.page.route(f"**/api/1/{path}", lose)


def publishes(her: Her) -> set[str]:
    """Let her say yes to two texts for the public; return what ends them."""
    day, of_public = utc_day(), TEXTS["public"]
    for words in ("One.", "Another."):
        text = replace(of_public, words=(Wording("en", words),), earliest=day, until=days_after(day, 30))
        her.change(reporter.say_yes, text)
    return {b64encode(bytes.fromhex(yes.ends)).decode() for yes in her.read().stands.yes}


def ends(phone: Phone) -> list[str]:
    """Return a list to which everything is added that her page ends."""
    ended: list[str] = []

    def listen(asked: Request) -> None:
        if "/end" in asked.url:
            data = b64decode(asked.post_data_json["ends"])
            ended.extend(b64encode(data[at : at + 32]).decode() for at in range(0, len(data), 32))

    phone.page.on("request", listen)
    return ended


def only(phone: Phone, *expected: str) -> None:
    """Demand that nothing else went wrong in the browser."""
    assert [trouble for trouble in phone.troubles if not any(one in trouble for one in expected)] == []
    phone.troubles.clear()


@pytest.mark.parametrize(("body", "status"), [(MAINTENANCE, 200), ("{}", 200), ('{"error":"constructor"}', 500)])
def test_we_have_it_only_when_the_server_says_so(home: Home, phone: Phone, body: str, status: int) -> None:
    """Any other answer to a report is none; her words stay, and the next try makes one report."""
    words = f"Do we have it? {body}"
    instead(phone, "report", body, status)
    walk = Walk(phone.page, home.address)
    code = walk.tell(Story(words, desk_may_read=True))
    walk.fill("code.retype", code[8:12])
    walk.press("code.send")
    walk.at("fail.title")
    expect(phone.page.get_by_role("textbox")).to_have_value(words)
    assert home.at_the_desk(words) == []
    phone.page.unroute("**/api/1/report")
    walk.press("fail.again")
    walk.at("sent.title")
    assert len(home.at_the_desk(words)) == 1
    only(phone, "500")


@pytest.mark.parametrize("body", [MAINTENANCE, "", '{"day":"2026-11-22"}'])
def test_it_is_deleted_only_when_the_server_says_so(phone: Phone, her: Her, body: str) -> None:
    """Any other answer to a deed is none."""
    walk = her.enter(phone)
    instead(phone, "deed", body)
    walk.press("mine.remove")
    walk.press("remove.yes")
    walk.at("remove.title")
    walk.complains("fail.busy")
    assert len(her.read().parts) == 3


def test_a_lost_answer_is_no_second_addition(phone: Phone, her: Her) -> None:
    """More words whose answer was lost: she tries again, and they stand once, without an alarm."""
    walk = her.enter(phone)
    lose_once(phone, "deed")
    walk.press("mine.write")
    walk.fill("words.hint", "Only once.")
    walk.press("mine.send")
    walk.complains("fail.reach")
    expect(phone.page.get_by_role("textbox")).to_have_value("Only once.")
    walk.press("mine.send")
    walk.at("mine.title")
    assert [part.content.words for part in her.read().parts if isinstance(part.content, More)] == ["Only once."]
    only(phone, "ERR_CONNECTION_RESET")


def test_a_lost_answer_to_a_deletion_is_a_deletion(phone: Phone, her: Her) -> None:
    """Tried again there is nothing any more, and that is what it says."""
    walk = her.enter(phone)
    lose_once(phone, "deed")
    walk.press("mine.remove")
    walk.press("remove.yes")
    walk.complains("fail.reach")
    walk.press("remove.yes")
    walk.at("removed.title")
    with pytest.raises(NothingThere):
        her.read()
    only(phone, "ERR_CONNECTION_RESET", "404")


@pytest.mark.parametrize("then", ["again", "anew", "something else"])
def test_a_lost_answer_to_a_move_leads_to_the_new_code(phone: Phone, her: Her, then: str) -> None:
    """Whatever she does next, she comes to what is hers, under the code that she wrote down."""
    walk = her.enter(phone)
    lose_once(phone, "deed")
    walk.press("mine.move")
    walk.at("move.title")
    new = walk.code()
    walk.fill("code.retype", new[8:12])
    walk.press("move.yes")
    walk.complains("fail.reach")
    if then != "again":
        walk.press("back")
    if then == "something else":
        walk.press("mine.write")
        walk.fill("words.hint", "And then.")
        walk.press("mine.send")
    else:
        if then == "anew":
            walk.press("mine.move")
        walk.at("move.title")
        walk.fill("code.retype", new[8:12])
        walk.press("move.yes")
    walk.at("moved.title")
    assert walk.code() == new
    walk.go_on()
    walk.at("mine.title")
    with pytest.raises(NothingThere):
        her.read()
    only(phone, "ERR_CONNECTION_RESET", "404")


def test_what_she_changed_after_a_lost_answer_is_not_said_to_be_sent(home: Home, phone: Phone) -> None:
    """The first report stands under her code: the page says so, and what she changed since is still on it."""
    lose_once(phone, "report")
    walk = Walk(phone.page, home.address)
    code = walk.tell(Story("First.", desk_may_read=True))
    walk.fill("code.retype", code[8:12])
    walk.press("code.send")
    walk.at("fail.title")
    walk.press("look.change")
    walk.button("look.change").first.click()
    walk.fill("words.hint", "Second.")
    walk.go_on()
    walk.go_on()
    walk.at("code.title")
    walk.fill("code.retype", code[8:12])
    walk.press("code.send")
    walk.complains("fail.first")
    assert walk.code() == code
    expect(phone.page.get_by_role("textbox")).to_have_value("Second.")
    assert len(home.at_the_desk("First.")) == 1
    only(phone, "ERR_CONNECTION_RESET", "409")


@pytest.mark.parametrize("keys", ["another network's", "rubbish"])
@pytest.mark.parametrize("way", [("mine.remove", "remove.yes"), ("mine.lost", "lost.yes")])
def test_she_can_always_delete(home: Home, phone: Phone, her: Her, keys: str, way: tuple[str, str]) -> None:
    """Without keys that can be trusted nothing is opened, but her code deletes it, and ends what stands in public."""
    given, ended = publishes(her), ends(phone)
    instead(phone, "keys", encode(World().offered()).decode() if keys != "rubbish" else MAINTENANCE)
    walk = Walk(phone.page, home.address)
    walk.press("first.code")
    walk.fill("enter.label", her.code)
    walk.press("enter.go")
    walk.at("mine.unreadable")
    walk.press(way[0])
    walk.press(way[1])
    walk.at("removed.title")
    assert len(given) == 2
    assert given <= set(ended)
    with pytest.raises(NothingThere):
        her.read()


def test_she_can_delete_what_does_not_come(phone: Phone, her: Her) -> None:
    """Where what is hers does not come through, her page offers to delete it all the same, and ends what is public."""
    given, ended = publishes(her), ends(phone)
    phone.page.route("**/api/1/read", lambda route: route.abort())
    walk = Walk(phone.page, her.address)
    walk.press("first.code")
    walk.fill("enter.label", her.code)
    walk.press("enter.go")
    walk.complains("fail.reach")
    expect(walk.button("mine.remove")).to_be_visible()
    walk.press("mine.remove")
    walk.press("back")
    walk.at("enter.title")
    walk.press("mine.remove")
    walk.press("remove.yes")
    walk.at("removed.title")
    assert given <= set(ended)
    with pytest.raises(NothingThere):
        her.read()
    only(phone, "ERR_FAILED")


def test_what_outlived_her_case_is_ended_by_her_code(phone: Phone, her: Her) -> None:
    """Nothing is under her code any more: her page offers to end what stands in public all the same, and does."""
    given, ended = publishes(her), ends(phone)
    her.do(Remove())
    walk = Walk(phone.page, her.address)
    walk.press("first.code")
    walk.fill("enter.label", her.code)
    walk.press("enter.go")
    walk.complains("enter.nothing")
    assert ended == []
    walk.press("enter.end")
    walk.at("enter.ended.title")
    assert (len(given), len(ended)) == (2, 256)
    assert given <= set(ended)
    only(phone, "404")


def test_what_cannot_be_opened_is_ended_too(phone: Phone, her: Her) -> None:
    """Where her newest entry came altered, her page knows only the yes before it; deleting ends what is in both."""
    given, ended = publishes(her), ends(phone)

    def altered(route: Route) -> None:
        """Hand out her newest entry with its last bytes changed."""
        mailbox = route.fetch().json()
        last = bytearray(b64decode(mailbox["hers"][-1]))
        last[-1] ^= 1
        mailbox["hers"][-1] = b64encode(last).decode()
        route.fulfill(json=mailbox)

    phone.page.route("**/api/1/read", altered)
    walk = her.enter(phone)
    walk.at("mine.title")
    expect(phone.page.get_by_text(walk.name_text("mine.faults")).first).to_be_visible()
    walk.press("mine.remove")
    walk.press("remove.yes")
    walk.at("removed.title")
    assert len(given) == 2
    assert given <= set(ended)
