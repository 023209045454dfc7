"""Her browser and the desk's Python meet over the real service: every deed, both readings, words unchanged."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from tests.help.phone import EMPTY, Phone
from tests.help.texts import TEXTS, WARNING
from tests.help.tools import ROOT
from tests.help.twin import Refused, Twin
from tests.help.world import DAY, HOUR, noon, world

from sayso.device import reporter
from sayso.ledger.days import days_after
from sayso.sealing.code import read_code
from sayso.sealing.keys import reporter_keys, root_secret
from sayso.wire.encoding import decode, encode, well_formed
from sayso.wire.errors import NotAllowed
from sayso.wire.request import MailboxDeed, ReadMailbox, Report
from sayso.wire.statement import Account, Answer, Approval, Draft, Held, Note, Released
from sayso.wire.text import Text, Wording

pytestmark = pytest.mark.holds("A1.20")
AWKWARD = [
    "\0",
    "a\0b\x01\x1f\x7f",
    "\u202eright to left\u202c \u05d0\u05d1 \u0645\u0631",
    "Z\u0351\u036b\u0343a\u0353\u0329l\u031b\u0321g\u0358o\u0315" * 50,
    "🏳️‍🌈👩🏽‍⚕️" * 30,
    "ă â î ș ț Ș Ț \u015f\u0163",
    "\ufeff\u2028\u2029\ufffd\r\n\t\\\"'</script>",
    "e\u0301 \u00e9 \u1e9b\u0323 \u212b",
    "😀" * 100_000,
    "\0" * 100_000,
    "lone \ud800 and \udc00\ud83d surrogates",
]


@pytest.fixture
def phone(twin: Twin, tmp_path: Path) -> Iterator[Phone]:
    """Start her browser and the house."""
    started = Phone(twin, tmp_path)
    yield started
    started.house.close()


@pytest.mark.parametrize("words", AWKWARD, ids=lambda words: ascii(words[:8]))
@pytest.mark.holds("A1.16", "A1.24")
def test_words_come_through_unchanged(phone: Phone, words: str) -> None:
    """What the field held is what the desk reads and what she reads again, whatever it was."""
    told = {**EMPTY, "account": {**EMPTY["account"], "words": words, "called": words[:99]}}
    phone.tell(told, desk_may_read=True)
    account = phone.house.desks().parts[0].content
    assert isinstance(account, Account)
    assert account.words == well_formed(words)
    assert account.called == well_formed(words[:99])
    assert phone.look()["parts"][0]["content"]["words"] == well_formed(words)


@pytest.mark.usefixtures("browser")
def test_every_deed(phone: Phone) -> None:
    """More, answers, taking back, closing, opening, dropping and moving twice: both languages agree at every step."""
    phone.tell(EMPTY, desk_may_read=False)
    assert phone.look()["desk_may_read"] is False
    assert phone.house.desks().may_read is False
    view = phone.change(kind="open")
    assert [part["desk_may_read"] for part in view["parts"]] == [True] * 3
    phone.house.say(Answer("We are here."))
    phone.house.say(Note("She rang."))
    view = phone.look()
    assert [(one["kind"], one["words"], one["worker"]) for one in view["answers"]] == [
        ("answer", "We are here.", "Ana"),
        ("note", "She rang.", "Ana"),
    ]
    assert (view["desk_has_seen"], view["hers"]) == (1, 1)
    view = phone.change(kind="more", words="I did not.", note=1, language="ro")
    view = phone.change(kind="more", words="And then", note=-1, language="ro")
    view = phone.change(kind="take_back", parts=[view["parts"][1]["part"]])
    assert [part["desk_may_read"] for part in view["parts"]] == [True, False, True, True, True]
    desk = phone.house.desks()
    assert (len(desk.parts), desk.kept, desk.faults) == (4, 1, 0)
    phone.change(kind="close")
    assert phone.house.desks().may_read is False
    phone.change(kind="open")
    view = phone.change(kind="open")
    assert len(phone.house.desks().parts) == 5
    view = phone.change(kind="drop", parts=[view["parts"][0]["part"]])
    assert len(view["parts"]) == 4
    for moves in (1, 2):
        code = phone.twin.worker("make_code")["code"]
        body = phone.twin.worker("move", nonce=phone.nonce, code=code, hour=HOUR)["body"]
        phone.house.do(decode(body.encode(), MailboxDeed).deed)
        new = decode(phone.twin.worker("moved")["body"].encode(), ReadMailbox)
        phone.house.keys = reporter_keys(root_secret(read_code(code), world().network))
        assert new.mailbox == phone.house.keys.mailbox
        view = phone.look()
        assert [part["content"]["words"] for part in view["history"]["parts"]] == ["I did not."]
        assert [(one["words"], one["moves_ago"]) for one in view["history"]["answers"]] == [
            ("We are here.", moves),
            ("She rang.", moves),
        ]
        assert (view["hers"], view["faults"]) == (0, 0)
        desk = phone.house.desks()
        assert ([one.words for one in desk.past.answers], desk.faults) == (["We are here.", "She rang."], 0)
    body = phone.twin.worker("remove", nonce=phone.nonce)["body"]
    phone.house.do(decode(body.encode(), MailboxDeed).deed)


@pytest.mark.usefixtures("browser")
def test_what_python_tells_the_browser_reads(phone: Phone) -> None:
    """A case that Python's reporter made and changed opens in the browser under the same code."""
    phone.enter(phone.twin.worker("make_code")["code"])
    phone.house.tell()
    phone.house.say(Answer("Hello"))
    assert phone.look()["answers"][0]["words"] == "Hello"
    phone.house.move()


def test_all_three_parts_are_always_made(phone: Phone) -> None:
    """A report with empty answers has as many parts and entries, of the same lengths, as one with short ones."""
    sizes = []
    for words in ("", "a few short words"):
        phone.enter(phone.twin.worker("make_code")["code"])
        told = {**EMPTY, "account": {**EMPTY["account"], "words": words}}
        for desk_may_read in (False, True):
            body = phone.twin.worker("seal_report", **told, desk_may_read=desk_may_read)["body"]
            made = decode(body.encode(), Report)
            parts = [(len(part.sealed), len(part.hers), len(part.desk)) for part in made.parts]
            sizes.append((parts, [len(entry) for entry in made.entries]))
    assert all(one == sizes[0] for one in sizes)


def test_a_failed_move_can_be_tried_again(phone: Phone) -> None:
    """Until the page says that the move was taken, the session's keys are still those of the old code."""
    phone.tell(EMPTY, desk_may_read=True)
    phone.look()
    code = phone.twin.worker("make_code")["code"]
    phone.twin.worker("move", nonce=phone.nonce, code=code, hour=HOUR)
    assert phone.look()["hers"] == 0
    body = phone.twin.worker("move", nonce=phone.nonce, code=code, hour=HOUR)["body"]
    phone.house.do(decode(body.encode(), MailboxDeed).deed)


def test_codes_are_drawn_evenly(twin: Twin) -> None:
    """Bytes from 250 on are not turned into digits: in 4,000 codes no digit is rarer or more frequent than chance."""
    twin.ask("start_worker")
    digits = "".join(twin.worker("make_code")["code"][:19] for _ in range(4_000))
    expected = len(digits) / 10
    chi_square = sum((digits.count(digit) - expected) ** 2 / expected for digit in "0123456789")
    assert chi_square < 45.1  # nine degrees of freedom: by chance once in a million


ERRORS = [
    ("nonsense", {}, "malformed"),
    ("toString", {}, "malformed"),
    ("read_code", {"typed": "1234 x secret"}, "wrong_code"),
    ("enter", {"code": "12345678901234567890"}, "wrong_code"),
    ("trust", {"network": "0" * 64, "keys": "{}secret", "hour": HOUR}, "malformed"),
    ("received", {"answer": "<html>secret", "hour": HOUR}, "malformed"),
    ("received", {"answer": '{"day":"secret"}', "hour": HOUR}, "malformed"),
    ("open", {"mailbox": '{"parts":[],"hers":[],"desk":[],"secret":1}'}, "malformed"),
    ("change", {"nonce": '{"nonce":""}', "deed": {"kind": "secret"}}, "malformed"),
    ("change", {"nonce": '{"nonce":""}', "deed": {"kind": "drop", "parts": ["secret"]}}, "nothing_there"),
    ("change", {"nonce": "secret", "deed": {"kind": "close"}}, "malformed"),
    ("change", {"nonce": '{"nonce":""}'}, "unexpected"),
    ("seal_report", {**EMPTY, "account": {"words": "secret"}, "desk_may_read": True}, "malformed"),
    ("seal_report", {**EMPTY, "desk_may_read": "secret"}, "malformed"),
    ("moved", {}, "malformed"),
]


@pytest.mark.parametrize(("ask", "fields", "code"), ERRORS, ids=[f"{ask} {code}" for ask, _, code in ERRORS])
@pytest.mark.holds("A1.24")
def test_errors_have_a_code_and_no_content(phone: Phone, ask: str, fields: dict[str, Any], code: str) -> None:
    """What cannot be done is told by a code, and nothing that came in goes out again."""
    phone.tell(EMPTY, desk_may_read=True)
    phone.look()
    with pytest.raises(Refused) as refused:
        phone.twin.worker(ask, **fields)
    assert refused.value.code == code
    assert "secret" not in json.dumps(str(refused.value))


def test_too_much_is_said_to_be_too_much(phone: Phone) -> None:
    """More than fits is refused before anything is sent, and what fits is never refused."""
    phone.tell(EMPTY, desk_may_read=True)
    phone.look()
    with pytest.raises(Refused) as refused:
        phone.change(kind="more", words="\0" * 200_000, note=-1, language="ro")
    assert refused.value.code == "too_large"
    for _ in range(2):
        phone.change(kind="more", words="字" * 150_000, note=-1, language="ro")
    with pytest.raises(Refused) as refused:
        phone.change(kind="more", words="字" * 150_000, note=-1, language="ro")
    assert refused.value.code == "too_large"
    assert len(phone.change(kind="close")["parts"]) == 5
    assert len(encode(phone.house.mailbox())) < 3 * 2**20


def test_forgetting_drops_the_keys(phone: Phone) -> None:
    """After `forget` nothing can be asked that needs keys."""
    phone.tell(EMPTY, desk_may_read=True)
    phone.twin.worker("forget")
    for ask in ("remove", "moved"):
        with pytest.raises(Refused):
            phone.twin.worker(ask, nonce=phone.nonce)


def test_a_refused_list_still_lets_her_delete(phone: Phone) -> None:
    """When the key list is too old to be relied on, nothing is sealed any more, but she can delete her case."""
    phone.tell(EMPTY, desk_may_read=True)
    offered = encode(world().offered()).decode()
    with pytest.raises(Refused) as refused:
        phone.twin.worker("trust", network=world().network, keys=offered, hour=noon("2027-11-23"))
    assert (refused.value.code, refused.value.why) == ("not_trusted", "day")
    with pytest.raises(Refused):
        phone.twin.worker("seal_report", **EMPTY, desk_may_read=True)
    body = phone.twin.worker("remove", nonce=phone.nonce)["body"]
    phone.house.do(decode(body.encode(), MailboxDeed).deed)


@pytest.mark.usefixtures("browser")
def test_the_say_so_in_the_browser(phone: Phone) -> None:
    """Standing answers, yes, no and taking back: the browser's view, Python's, and what the desk may give out agree."""
    texts = {kind: json.loads(encode(text)) for kind, text in TEXTS.items()}
    phone.tell({**EMPTY, "count_me": True, "wishes": ["police"], "yes": [texts["partner"]]}, desk_may_read=True)
    view = phone.look()
    assert (view["count_me"], view["talk_if_others"], view["wishes"]) == (True, False, ["police"])
    assert [(yes["text"], yes["state"]) for yes in view["yes"]] == [(texts["partner"], "counts")]
    phone.house.give_out(TEXTS["partner"])
    phone.house.say(Draft(TEXTS["public"], "For everybody.", "The street."))
    phone.house.say(Draft(TEXTS["police"], "For the police.", ""))
    phone.look()
    view = phone.change(kind="standing", count_me=False, talk_if_others=True, wishes=["public", "warning"])
    assert [(draft["number"], draft["text"], draft["left_out"]) for draft in view["drafts"]] == [
        (1, texts["public"], "The street."),
        (2, texts["police"], ""),
    ]
    view = phone.change(kind="say_no", draft=2, words="Never \ud800")
    assert [draft["number"] for draft in view["drafts"]] == [1]
    phone.change(kind="say_yes", text=texts["public"])
    view = phone.change(kind="say_yes", text=texts["police"])
    assert [yes["state"] for yes in view["yes"]] == ["counts", "cooling", "again"]
    assert view["yes"][2]["again_from"] == HOUR + 24
    with pytest.raises(Refused) as refused:
        phone.change(kind="say_yes", text=texts["police"])
    assert (refused.value.code, refused.value.why) == ("not_allowed", "again")
    phone.wait(24)
    view = phone.change(kind="say_yes", text=texts["police"])
    assert [yes["state"] for yes in view["yes"]] == ["counts"] * 3
    phone.house.say(Approval(TEXTS["public"]), world().bea)
    phone.house.give_out(TEXTS["public"])
    phone.house.give_out(TEXTS["police"])
    [_, public, _] = phone.look()["yes"]
    assert (len(public["publication"]), len(public["ends"]), public["out"]) == (32, 64, False)
    phone.house.give_out(TEXTS["public"], world().bea)
    assert phone.look()["yes"][1] == {**public, "out": True}
    phone.change(kind="take_yes_back", text=texts["public"])
    assert [step["what"] for step in phone.steps()] == [
        "told", "open", "count", "wishes", "yes", "exported", "draft", "draft", "no_count", "talk", "wishes", "no",
        "yes", "yes", "no_back", "yes_twice", "approval", "published", "exported", "published", "yes_back",
    ]  # fmt: skip
    view = phone.change(kind="close")
    assert view["yes"] == []
    assert [step["what"] for step in phone.steps()[-3:]] == ["close", "yes_back", "yes_back"]
    phone.change(kind="say_yes", text=texts["warning"])
    assert [yes["state"] for yes in phone.change(kind="say_yes", text=texts["public"])["yes"]] == ["closed"] * 2
    view = phone.change(kind="open")
    assert [(yes["state"], yes["publication"]) for yes in view["yes"]] == [("counts", ""), ("cooling", "")]
    assert view["yes"][1]["ends"] != public["ends"]
    phone.wait(24 * 91)
    assert {yes["state"] for yes in phone.look()["yes"]} == {"ended"}


@pytest.mark.holds("A2.14")
def test_a_full_case_closes_last(phone: Phone) -> None:
    """Her browser refuses what Python's device refuses, at the same size: first new yeses, then all but closing."""
    phone.tell(EMPTY, desk_may_read=True)
    house = phone.house
    assert house.fill(reporter.more, "x" * 90_000, note=-1, language="en") > 0
    text = replace(TEXTS["partner"], words=tuple(Wording(one, one * 1_900) for one in ("en", "ro", "de", "fr", "pl")))
    standing: dict[str, Any] = {"count_me": False, "talk_if_others": True, "wishes": ["public"]}
    yes = {"kind": "say_yes", "text": json.loads(encode(text))}

    def refuses(*deeds: dict[str, Any]) -> None:
        for deed in deeds:
            with pytest.raises(Refused) as error:
                phone.change(**deed)
            assert error.value.code == "too_large"

    phone.look()
    phone.change(**yes)
    assert house.fill(reporter.say_yes, text) > 0
    phone.look()
    refuses(yes, {"kind": "open"}, {"kind": "more", "words": "x", "note": -1, "language": "en"})
    phone.change(kind="standing", **standing)
    assert house.fill(reporter.set_standing, **standing) > 0
    phone.look()
    refuses(yes, {"kind": "standing", **standing})
    assert phone.change(kind="close")["yes"] == []
    refuses({"kind": "open"})


def test_a_short_warning_in_the_browser(phone: Phone) -> None:
    """Built from ticks, approved on the form for ten days on, filed with help: the desk waits, and needs two people."""
    template = json.loads((ROOT / "src/sayso/client/templates/short.json").read_text())
    number = WARNING.identifiers[0]
    ticks = {"harms": ["no_pay"], "month": "2026-11", "area": "Leeds \ud800", "kind": "client", "identifiers": [number]}
    asked = {"ticks": ticks, "template": template, "languages": ["ro", "en"], "circle": "Leeds indoor"}
    phone.enter(phone.twin.worker("make_code")["code"])
    text = phone.twin.worker("short_warning", **asked, wait_days=10)["text"]
    assert (
        text["words"][0]["words"]
        == "Avertizare despre un client: nu a plătit. Când: noiembrie 2026. Unde: Leeds \ufffd."
    )
    assert (text["earliest"], text["template"]) == (days_after(DAY, 10), "number-short/1")
    assert phone.twin.worker("short_warning", **asked)["text"]["earliest"] == DAY
    phone.tell({**EMPTY, "assisted": True, "yes": [text]}, desk_may_read=True)
    view = phone.look()
    assert (view["assisted"], [yes["state"] for yes in view["yes"]]) == (True, ["early"])
    phone.wait(24 * 10)
    assert [yes["state"] for yes in phone.look()["yes"]] == ["counts"]
    exact = decode(json.dumps(text, ensure_ascii=False, separators=(",", ":")).encode(), Text)
    phone.house.say(Approval(exact))
    with pytest.raises(NotAllowed):
        phone.house.give_out(exact)
    phone.house.say(Approval(exact), world().bea)
    phone.house.give_out(exact)
    part, *_ = phone.house.hers().stands.parts
    phone.house.say(Held(part.part, part.sealed, DAY, "A court asked for it."))
    phone.change(kind="take_back", parts=[part.part])
    assert [held["since"] for held in phone.look()["held"]] == [DAY]
    phone.house.say(Released(part.sealed))
    assert phone.look()["held"] == []


def test_the_checker_in_the_browser(phone: Phone) -> None:
    """What the page hands in of her words and her contact is looked for; and why a yes is not possible."""
    text = json.loads(encode(TEXTS["warning"]))
    text["words"][0]["words"] = "He waits at 21:30 by the bridge"
    hers = "at night he waits by the bridge"
    told = {"hers": [hers], "contact": ["ask for mirela"], "known": ["He waits at"]}
    found = phone.twin.worker("check", text=text, **told)
    assert found == {
        "findings": [
            {"kind": "time", "language": "en", "found": "21:30"},
            {"kind": "rare", "language": "en", "found": "bridge"},
        ],
        "refused": "",
    }
    text["words"][0]["words"] = "Mirela saw it"
    assert phone.twin.worker("check", text=text, **told)["findings"][0]["kind"] == "contact"
    text["words"][0]["words"] = "\u202e"
    assert phone.twin.worker("check", text=text, **told)["refused"] == "unseen"
    for broken in ({**text, "until": "soon"}, {**text, "more": 1}, {**text, "reader": {"to": "everybody"}}, "text"):
        with pytest.raises(Refused) as refused:
            phone.change(kind="say_yes", text=broken)
        assert refused.value.code == "malformed"
