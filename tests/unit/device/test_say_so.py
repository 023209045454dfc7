"""Her standing answers, her yes and no, what the desk does with them, and the one list of both."""

from collections.abc import Iterator
from dataclasses import replace as dataclass_replace
from hashlib import sha256
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.help.shown import shown
from tests.help.texts import TEXTS, WARNING, altered
from tests.help.world import CONTENTS, DAY, HOUR, House, fresh_keys, world

from sayso.device import reporter, worker
from sayso.device.steps import NOTHING, steps
from sayso.ledger.days import days_after
from sayso.wire.encoding import decode
from sayso.wire.errors import CannotOpen, Malformed, NotAllowed, NothingThere, NotTrusted, TooLarge
from sayso.wire.export import Export, Publication
from sayso.wire.statement import Answer, Approval, Draft, Ended, Held, Note, Opened, Released
from sayso.wire.text import No, Text, Wording

POLICE, PUBLIC, PARTNER = TEXTS["police"], TEXTS["public"], TEXTS["partner"]
KEPT = ("parts", "desk_may_read", "reach", "vouches")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """Open a house with one case that the desk may read."""
    made = House(tmp_path, world())
    made.tell()
    yield made
    made.close()


def refused(house: House, text: Text, by: worker.WorkerSecrets | None = None) -> str:
    """Return why a worker may not give a text out; nothing if she may."""
    try:
        worker.give_out(by or world().ana, house.occasion, house.desks(house.occasion.today), text)
    except NotAllowed as error:
        return error.why
    return ""


@pytest.mark.holds("A2.1")
def test_everything_begins_with_no(house: House) -> None:
    """Nothing is said yes to, nothing wished, until she says so; a wish gives nothing out."""
    assert house.hers().stands == replace(NOTHING, **{name: getattr(house.hers().stands, name) for name in KEPT})
    wishes = ("police", "warning", "police", "partner", "public", "police_with_me")
    house.change(reporter.set_standing, count_me=True, talk_if_others=True, wishes=wishes)
    stands = house.hers().stands
    assert (stands.count_me, stands.talk_if_others, stands.wishes) == (True, True, tuple(dict.fromkeys(wishes)))
    assert {refused(house, text) for text in TEXTS.values()} == {"none"}
    house.change(reporter.set_standing, count_me=False, talk_if_others=False, wishes=())
    now = house.hers().stands
    assert now == house.desks().stands
    assert now == replace(stands, count_me=False, talk_if_others=False, wishes=(), vouches=now.vouches)


@pytest.mark.holds("A2.2")
def test_the_form_holds_her_first_answers(house: House) -> None:
    """Standing answers, wishes and a yes to the text that her device built stand in the first entry."""
    held = replace(PARTNER, earliest=days_after(DAY, 5))
    house.keys = fresh_keys()
    given = {"count_me": True, "wishes": ("public", "public"), "yes": (PUBLIC, held)}
    house.take(reporter.compose_report(house.keys, house.occasion, CONTENTS, desk_may_read=True, **given))  # type: ignore[arg-type]
    stands = house.hers().stands
    assert (stands.count_me, stands.talk_if_others, stands.wishes) == (True, False, ("public",))
    assert [(yes.text, yes.hour, yes.again, len(yes.ends)) for yes in stands.yes] == [
        (PUBLIC, HOUR, 0, 64),
        (held, HOUR, 0, 0),
    ]
    assert refused(house, held) == "early"
    empty = replace(PARTNER, words=())
    with pytest.raises(Malformed):
        reporter.compose_report(house.keys, house.occasion, CONTENTS, desk_may_read=True, yes=(empty,))


@pytest.mark.holds("A2.7")
def test_every_change_keeps_what_she_does_not_change(house: House) -> None:
    """More, taking back and dropping leave standing answers, wishes, yes and no as they are; closing ends the yes."""
    house.say(Draft(PARTNER, "For them.", ""))
    house.change(reporter.set_standing, count_me=True, talk_if_others=False, wishes=("public",))
    house.change(reporter.say_yes, WARNING)
    house.change(reporter.say_no, 0, "Not them. \ud800")
    before = house.hers().stands
    assert before.no == (No(0, "Not them. \ufffd"),)
    house.change(reporter.more, "More", note=-1, language="en")
    house.change(reporter.take_back, house.hers().parts[0].part)
    house.change(reporter.drop, house.hers().parts[1].part)
    house.change(reporter.open_to_desk)
    assert replace(house.hers().stands, parts=before.parts, vouches=before.vouches) == before
    house.change(reporter.close)
    house.change(reporter.open_to_desk)
    assert replace(house.hers().stands, parts=before.parts, vouches=before.vouches) == replace(before, yes=())


@pytest.mark.holds("A2.13")
def test_closing_ends_every_yes(house: House) -> None:
    """Closed, nothing is given out; opened again, nothing is either until she says yes anew, with other bytes."""
    house.change(reporter.say_yes, PUBLIC)
    house.change(reporter.say_yes, PARTNER)
    [first, _] = house.hers().stands.yes
    assert refused(house, PARTNER) == ""
    house.change(reporter.close)
    assert house.hers().stands.yes == ()
    assert refused(house, PARTNER) == "closed"
    with pytest.raises(CannotOpen):
        house.say(Answer("x"))
    house.change(reporter.open_to_desk)
    assert [refused(house, text) for text in (PUBLIC, PARTNER)] == ["none", "none"]
    house.change(reporter.say_yes, PUBLIC)
    [again] = house.hers().stands.yes
    assert again.ends not in {"", first.ends}


@pytest.mark.holds("A2.7")
def test_moving_carries_her_answers_and_no_yes(house: House) -> None:
    """Under the new code stand her answers and wishes; a yes has to be said again; the desk's acts are history."""
    house.say(Draft(PARTNER, "For them.", "The street."))
    house.say(Note("She rang."))
    house.change(reporter.set_standing, count_me=True, talk_if_others=True, wishes=("partner",))
    house.change(reporter.say_yes, PARTNER)
    house.give_out(PARTNER)
    house.move()
    opened, desk = house.hers(), house.desks()
    assert (opened.stands.count_me, opened.stands.talk_if_others, opened.stands.wishes) == (True, True, ("partner",))
    assert (opened.stands.yes, opened.stands.no, opened.faults, desk.faults) == ((), (), 0, 0)
    assert refused(house, PARTNER) == "none"
    assert [answer.words for answer in opened.past.answers] == ["She rang."]
    assert whats(house) == [
        ("draft", "Ana"), ("note", "Ana"), ("exported", "Ana"),
        ("told", ""), ("open", ""), ("count", ""), ("talk", ""), ("wishes", ""),
    ]  # fmt: skip
    with pytest.raises(NothingThere):
        house.change(reporter.say_no, 0, "")


@pytest.mark.holds("A2.8")
def test_a_report_filed_with_help_says_so_until_she_has_a_code_of_her_own(house: House) -> None:
    """Nothing that is done under the first code takes the mark away; moving to a new one does."""
    house.keys = fresh_keys()
    house.take(reporter.compose_report(house.keys, house.occasion, CONTENTS, desk_may_read=True, assisted=True))
    house.change(reporter.more, "More", note=-1, language="en")
    house.change(reporter.say_yes, PARTNER)
    house.change(reporter.close)
    house.change(reporter.open_to_desk)
    assert house.hers().stands.assisted
    assert house.desks().stands.assisted
    house.move()
    assert not house.hers().stands.assisted
    assert not house.desks().stands.assisted


@pytest.mark.holds("A2.9")
def test_a_legal_hold_is_told_to_her(house: House) -> None:
    """One file of hers, since a day and why: on her page after she took it back and moved, until the hold ends."""
    first, second, *_ = house.hers().stands.parts
    held = Held(first.part, first.sealed, "2026-11-20", "A court asked for it.")
    house.say(held)
    house.say(Held(second.part, second.sealed, DAY, ""), world().bea)
    house.change(reporter.take_back, bytes.fromhex(first.part))
    house.change(reporter.drop, bytes.fromhex(second.part))
    house.move()
    assert [one["since"] for one in shown(house.hers(), HOUR)["held"]] == ["2026-11-20", DAY]
    assert house.desks().held[0] == held
    house.say(Released(first.sealed))
    assert [one["part"] for one in shown(house.hers(), HOUR)["held"]] == [second.part]
    told = [(step.what, step.words) for step in steps((), house.hers().past.said)]
    assert told == [("held", "A court asked for it."), ("held", "")]
    assert whats(house)[-1] == ("released", "Ana")


@pytest.mark.holds("A2.9")
def test_only_what_is_there_is_held_or_released(house: House) -> None:
    """A part under another hash, after it was taken back, on a day that is none; a release of what is not held."""
    part, *_ = house.hers().stands.parts
    house.change(reporter.take_back, bytes.fromhex(part.part))
    for act in (Held(part.part, part.sealed, DAY, ""), Held("", "", DAY, ""), Released(part.sealed)):
        with pytest.raises(NothingThere):
            house.say(act)
    with pytest.raises(Malformed):
        house.say(Held(part.part, part.sealed, "soon", ""))


@pytest.mark.holds("A2.6")
def test_a_yes_that_nothing_can_end_is_refused_clearly(house: House) -> None:
    """Written by another program that signs with her key."""
    house.change(reporter.say_yes, PUBLIC)
    house.say(Approval(PUBLIC))
    house.say(Approval(PUBLIC), world().bea)
    house.wait(24)
    opened = house.desks()
    for ends in ("", "zz" * 32, "00"):
        yes = (replace(opened.stands.yes[0], ends=ends),)
        with pytest.raises(Malformed):
            worker.give_out(
                world().ana, house.occasion, dataclass_replace(opened, stands=replace(opened.stands, yes=yes)), PUBLIC
            )


def whats(house: House) -> list[tuple[str, str]]:
    """Return what both sides did, and who of the desk; both devices see the same."""
    opened, desk = house.hers(), house.desks()
    mine = steps(opened.own, opened.said, opened.past.said)
    assert mine == steps(desk.own, desk.said, desk.past.said)
    return [(step.what, step.worker) for step in mine]


@pytest.mark.holds("A2.1", "A2.13")
def test_the_police_need_her_second_yes(house: House) -> None:
    """The first alone gives nothing out; the second is refused before 24 hours; a third changes nothing."""
    house.change(reporter.say_yes, POLICE)
    assert refused(house, POLICE) == "again"
    house.wait(23)
    with pytest.raises(NotAllowed) as error:
        house.change(reporter.say_yes, POLICE)
    assert error.value.why == "again"
    house.wait(1)
    assert refused(house, POLICE) == "again"
    house.change(reporter.say_yes, POLICE)
    assert refused(house, POLICE) == ""
    house.wait(9)
    house.change(reporter.say_yes, POLICE)
    assert [(yes.hour, yes.again) for yes in house.hers().stands.yes] == [(HOUR, HOUR + 24)]
    house.change(reporter.take_yes_back, POLICE)
    assert refused(house, POLICE) == "none"
    house.change(reporter.say_yes, POLICE)
    assert refused(house, POLICE) == "again"


@pytest.mark.holds("A2.3", "A2.13")
def test_yes_and_no_to_a_draft(house: House) -> None:
    """A no takes back the yes to the same text, a yes the no; words edited by one letter are another text."""
    house.say(Draft(PARTNER, "For them.", "The street."))
    house.change(reporter.say_no, 0, "Too much.")
    house.change(reporter.say_yes, PARTNER)
    assert (refused(house, PARTNER), house.hers().stands.no) == ("", ())
    house.change(reporter.say_no, 0, "No.")
    house.change(reporter.say_no, 0, "No!")
    assert (refused(house, PARTNER), [no.words for no in house.hers().stands.no]) == ("none", ["No!"])
    edited = altered(PARTNER)["one byte of the words"]
    house.change(reporter.say_yes, edited)
    assert (refused(house, PARTNER), refused(house, edited)) == ("none", "")
    with pytest.raises(NothingThere):
        house.change(reporter.say_no, 1, "")
    with pytest.raises(NothingThere):
        house.change(reporter.take_yes_back, PARTNER)
    with pytest.raises(Malformed) as error:
        house.change(reporter.say_yes, replace(PARTNER, until="2026-11-21", earliest=DAY))
    assert error.value.why == "days"


def test_more_than_fits_is_refused(house: House) -> None:
    """All that she has said yes to must fit into one entry."""
    long = replace(
        POLICE, words=tuple(Wording(language, "\u5b57" * 4_000) for language in ("en", "ro", "pl", "th", "hi"))
    )
    with pytest.raises(TooLarge):
        house.change(reporter.say_yes, long)
    with pytest.raises(TooLarge):
        house.say(Draft(long, "", ""))


@pytest.mark.holds("A2.3")
@pytest.mark.parametrize("kind", ["police", "partner", "counsel"])
def test_an_export_is_exactly_the_text(house: House, kind: str) -> None:
    """The envelope holds the network, the day and the text; the ledger says who gave it out."""
    text = TEXTS[kind]
    house.change(reporter.say_yes, text)
    house.wait(24)
    house.change(reporter.say_yes, text)
    envelope = house.give_out(text, world().bea)
    assert decode(envelope.payload, Export) == Export(world().network, house.occasion.today, text)
    assert whats(house)[-1] == ("exported", "Bea")


@pytest.mark.holds("A2.4", "A2.6")
@pytest.mark.parametrize("kind", ["warning", "public"])
def test_what_goes_to_many_needs_two(house: House, kind: str) -> None:
    """A draft by one and an approval by another; one alone cannot, and cannot approve what is hers."""
    text = TEXTS[kind]
    house.say(Draft(text, "For whoever comes next.", "The street."))
    with pytest.raises(NotAllowed) as error:
        house.say(Approval(text), world().bea)
    assert error.value.why == "none"
    house.change(reporter.say_yes, text)
    house.wait(24)
    assert refused(house, text) == "same_person"
    with pytest.raises(NotAllowed) as error:
        house.say(Approval(text))
    assert error.value.why == "same_person"
    house.say(Approval(text), world().bea)
    with pytest.raises(NotAllowed) as error:
        house.say(Approval(text), world().bea)
    assert error.value.why == "same_person"
    house.give_out(text)


@pytest.mark.holds("A2.2", "A2.4")
def test_what_she_approved_without_a_draft_needs_two_approvals(house: House) -> None:
    """Her own short warning, approved on the form: one worker's approval is too little, and her second is none."""
    house.keys = fresh_keys()
    house.take(reporter.compose_report(house.keys, house.occasion, CONTENTS, desk_may_read=True, yes=(WARNING,)))
    assert refused(house, WARNING) == "same_person"
    house.say(Approval(WARNING))
    assert refused(house, WARNING) == "same_person"
    with pytest.raises(NotAllowed) as error:
        house.say(Approval(WARNING))
    assert error.value.why == "same_person"
    house.say(Approval(WARNING), world().bea)
    house.give_out(WARNING)


@pytest.mark.holds("A2.6", "A2.14")
def test_two_workers_publish_the_same_thing(house: House) -> None:
    """Both sign the same bytes; the ledger shows it out until it ends, and her page by which bytes she ends it."""
    house.change(reporter.say_yes, PUBLIC)
    assert refused(house, PUBLIC) == "cooling"
    house.wait(24)
    house.say(Approval(PUBLIC))
    house.say(Approval(PUBLIC), world().bea)
    one, two = house.give_out(PUBLIC), house.give_out(PUBLIC, world().bea)
    assert one.payload == two.payload != b""
    assert one.signatures != two.signatures
    publication = decode(one.payload, Publication)
    [ends] = [yes.ends for yes in house.hers().stands.yes]
    assert publication.ends == sha256(bytes.fromhex(ends)).hexdigest()
    assert shown(house.hers(), house.occasion.hour)["yes"][0]["publication"] == publication.id
    house.change(reporter.take_yes_back, PUBLIC)
    assert refused(house, PUBLIC) == "none"
    house.say(Ended(publication.id))
    with pytest.raises(NothingThere):
        house.say(Ended("00" * 16))
    assert [what for what, _ in whats(house)][-6:] == [
        "approval",
        "approval",
        "published",
        "published",
        "yes_back",
        "ended",
    ]
    opened = house.hers()
    assert steps(opened.own, opened.said)[-1].text == PUBLIC


@pytest.mark.holds("A2.5")
def test_her_words_never_without_her_names_for_it(house: House) -> None:
    """Five words of hers in a row need her own names above them; a text without them does not."""
    hers = replace(PARTNER, words=(Wording("en", "She says: he waits outside \u0162in minte."),))
    for called, unwanted, why in (("", "", "called"), ("robbery", "", "called"), ("robbery", "victim", "")):
        text = replace(hers, called=called, unwanted=unwanted)
        house.change(reporter.say_yes, text)
        assert refused(house, text) == why
    plain = replace(PARTNER, called="", unwanted="")
    house.change(reporter.say_yes, plain)
    assert refused(house, plain) == ""


@pytest.mark.holds("A2.10")
def test_whoever_is_not_listed_gives_nothing_out(house: House) -> None:
    """The desk's key alone, with a seed that no list names, signs no export."""
    house.change(reporter.say_yes, PARTNER)
    stranger = worker.WorkerSecrets(world().identity, bytes(32))
    with pytest.raises(NotTrusted) as error:
        refused(house, PARTNER, stranger)
    assert error.value.why == "worker"


@pytest.mark.holds("A2.7")
def test_one_list_of_what_both_sides_did(house: House) -> None:
    """Each step with its day and writer, in the order in which each side had seen the other's."""
    house.say(Opened(), world().bea)
    house.say(Draft(PARTNER, "For them.", "The street."))
    house.change(reporter.say_no, 1, "No.")
    house.say(Answer("We hear you."))
    house.change(reporter.say_yes, PARTNER)
    house.give_out(PARTNER)
    house.change(reporter.take_yes_back, PARTNER)
    house.change(reporter.open_to_desk)
    house.wait(24)
    house.change(reporter.open_to_desk)
    house.change(reporter.take_back, house.hers().parts[0].part)
    house.change(reporter.more, "More", note=-1, language="en")
    house.change(reporter.drop, house.hers().parts[1].part)
    assert whats(house) == [
        ("told", ""), ("open", ""), ("opened", "Bea"), ("draft", "Ana"), ("no", ""), ("answer", "Ana"), ("yes", ""),
        ("no_back", ""), ("exported", "Ana"), ("yes_back", ""), ("same", ""), ("again", ""), ("take_back", ""),
        ("more", ""), ("drop", ""),
    ]  # fmt: skip
    opened = house.hers()
    found = steps(opened.own, opened.said)
    assert {step.text for step in found if step.what in {"draft", "no", "yes", "no_back", "exported", "yes_back"}} == {
        PARTNER
    }
    assert [(step.what, step.words) for step in found if step.words] == [("no", "No."), ("answer", "We hear you.")]
    assert {step.day for step in found} == {DAY, days_after(DAY, 1)}
    assert repr(found[0]) == "<Step>"


def test_what_neither_had_seen_goes_by_its_day(house: House) -> None:
    """Two entries made at the same time stand by their days; hers first on one day."""
    desk = house.desks()
    house.wait(24)
    change = reporter.say_yes(house.keys, house.occasion, house.hers(), PARTNER)
    house.do(change)
    house.wait(-24)
    house.append(worker.compose_entry(world().ana, house.occasion, desk, Answer("At once.")))
    assert [what for what, _ in whats(house)] == ["told", "open", "answer", "yes"]
