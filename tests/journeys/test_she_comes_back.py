"""She comes back with her code: reads answers, adds, opens, closes, takes back, moves, deletes (claim A1.8)."""

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect
from tests.help.chromium import Phone
from tests.help.home import Home
from tests.help.walk import Story, Walk

from sayso.desk.case import mark
from sayso.wire.statement import Answer, Note

pytestmark = pytest.mark.holds("A1.8")
STORY = Story("It was the man from the agency.", called="wage theft", kind="agency", desk_may_read=True)


class Her:
    """Somebody who has told something, and looks at it."""

    def __init__(self, home: Home, phone: Phone, story: Story) -> None:
        """Let her tell and come back."""
        self.home, self.phone = home, phone
        walk = Walk(phone.page, home.address)
        self.code = walk.tell(story)
        walk.send(self.code)
        self.words = story.words
        self.walk = self.come_back()

    def come_back(self) -> Walk:
        """Open the page anew and give the code."""
        self.walk = Walk(self.phone.page, self.home.address)
        self.walk.enter(self.code)
        return self.walk

    def finds_nothing(self, code: str) -> None:
        """Give a code under which there is nothing, and see what everyone sees whose code was never one."""
        walk = Walk(self.phone.page, self.home.address)
        walk.press("first.code")
        walk.at("enter.title")
        walk.fill("enter.label", code)
        walk.press("enter.go")
        walk.complains("enter.nothing")
        assert [trouble for trouble in self.phone.troubles if "404" not in trouble] == []
        self.phone.troubles.clear()

    def desk(self) -> list[dict[str, object]]:
        """Return her report as the desk has it, if it has it."""
        return self.home.at_the_desk(self.words)

    def desk_writes(self, act: Answer | Note) -> None:
        """Let the desk answer, or note something."""
        office = self.home.office
        [opened] = [
            case
            for case in office.look()
            if case.may_read and any(getattr(part.content, "words", "") == self.words for part in case.parts)
        ]
        office.write(opened.handle, act, mark(opened))


@pytest.fixture
def her(home: Home, phone: Phone, request: pytest.FixtureRequest) -> Her:
    """Somebody who told the desk something and has come back with her code."""
    name = request.node.name
    return Her(home, phone, Story(f"{STORY.words} ({name})", called=STORY.called, kind="agency", desk_may_read=True))


def test_she_reads_an_answer_and_a_note_and_answers_the_note(her: Her) -> None:
    """An answer and a note about her stand on her page with the worker's name; she answers the note."""
    her.desk_writes(Answer("We can go with you on Thursday."))
    her.desk_writes(Note("She wants her wages, not a refuge."))
    walk = her.come_back()
    answers = her.phone.page.locator(".answers")
    expect(answers).to_contain_text("Ana wrote on")
    expect(answers).to_contain_text("We can go with you on Thursday.")
    expect(answers).to_contain_text("Ana noted about you on")
    walk.press("mine.note.reply")
    walk.at("more.note")
    walk.fill("more.note", "Both, in fact.")
    walk.press("mine.send")
    walk.at("mine.title")
    expect(her.phone.page.locator(".answers")).to_contain_text("Both, in fact.")
    [case] = her.desk()
    assert [[reply["words"] for reply in noted["replies"]] for noted in case["notes"]] == [["Both, in fact."]]  # type: ignore[attr-defined]


def test_she_writes_more(her: Her) -> None:
    """What she adds stands on her page and at the desk; a few words are required."""
    her.walk.press("mine.write")
    her.walk.at("more.title")
    her.walk.press("mine.send")
    her.walk.complains("words.empty")
    her.walk.fill("words.hint", "He rang again.")
    her.walk.press("mine.send")
    her.walk.at("mine.title")
    [case] = her.desk()
    assert [more["words"] for more in case["more"]] == ["He rang again."]  # type: ignore[attr-defined]


def test_she_closes_it_and_opens_it_again(her: Her) -> None:
    """Closed, the desk has nothing and her page says so; opened again, the desk has it all."""
    her.walk.press("mine.close")
    her.walk.at("close.title")
    her.walk.press("close.yes")
    her.walk.at("mine.title")
    expect(her.phone.page.locator(".lead")).to_contain_text("Only you can open this.")
    assert her.desk() == []
    her.walk.press("mine.open")
    her.walk.at("open.title")
    her.walk.press("open.yes")
    her.walk.at("mine.title")
    expect(her.phone.page.locator(".lead")).to_contain_text("The desk may read this.")
    assert len(her.desk()) == 1


@pytest.mark.parametrize("way", ["take.keep", "take.drop"])
def test_she_takes_a_part_back(her: Her, way: str) -> None:
    """A part taken back is gone from the desk; she keeps it, or it is deleted, as she chose."""
    details = her.phone.page.locator("details", has_text="Who did it")
    details.locator("summary").click()
    details.get_by_role("button", name="Take this back").click()
    her.walk.at("take.title")
    her.walk.press(way)
    her.walk.at("mine.title")
    [case] = her.desk()
    assert case["persons"] == []
    assert len(case["accounts"]) == 1  # type: ignore[arg-type]
    kept = way == "take.keep"
    expect(her.phone.page.locator("details", has_text="Who did it")).to_have_count(1 if kept else 0)
    lead = her.phone.page.locator(".lead")
    expect(lead).to_contain_text(her.walk.name_text("mine.readers.part" if kept else "mine.readers.desk"))
    expect(her.phone.page.locator("summary", has_text="Only you can open this part")).to_have_count(1 if kept else 0)


def test_she_moves_to_a_new_code(her: Her) -> None:
    """The new code opens everything, with the answers from before; the old one finds nothing; the desk still reads."""
    her.desk_writes(Answer("An answer from before."))
    walk = her.come_back()
    walk.press("mine.move")
    walk.at("move.title")
    new = walk.code()
    walk.fill("code.retype", new[8:12])
    walk.press("move.yes")
    walk.at("moved.title")
    assert walk.code() == new
    old, her.code = her.code, new
    her.finds_nothing(old)
    her.come_back()
    expect(her.phone.page.locator("main")).to_contain_text("An answer from before.")
    assert len(her.desk()) == 1


@pytest.mark.parametrize(
    "way", [("mine.remove", "remove.title", "remove.yes"), ("mine.lost", "lost.title", "lost.yes")]
)
def test_she_deletes_it_or_closes_it_to_everyone(her: Her, way: tuple[str, str, str]) -> None:
    """Deleted, or closed because someone has her code: the code finds nothing, and the desk has nothing."""
    button, title, yes = way
    her.walk.press(button)
    her.walk.at(title)
    her.walk.press(yes)
    her.walk.at("removed.title")
    assert her.desk() == []
    her.finds_nothing(her.code)


@pytest.mark.holds("A2.9")
def test_she_sees_until_when_and_what_she_took_back(her: Her) -> None:
    """The last day for the desk stands there, and what only she can open; another 90 days leave that hers."""
    today = datetime.now(UTC).date()
    person = her.phone.page.locator("details", has_text="Who did it")
    expect(her.phone.page.locator("main")).to_contain_text(f"{today + timedelta(days=90):%-d %B %Y}")
    for again in (False, True):
        if again:
            her.walk.press("mine.again")
            her.walk.at("mine.again")
            her.walk.press("open.yes")
            her.walk.at("mine.title")
        else:
            person.locator("summary").click()
            person.get_by_role("button", name="Take this back").click()
            her.walk.press("take.keep")
            her.walk.at("mine.title")
        expect(person).to_contain_text("Only you can open this part.")
        [case] = her.desk()
        assert case["persons"] == []
    her.walk.press("mine.close")
    her.walk.press("close.yes")
    her.walk.at("mine.title")
    her.walk.press("mine.open")
    her.walk.at("open.title")
    expect(her.phone.page.get_by_role("listitem")).to_have_text(["What happened", "Who did it", "How to reach you"])


def test_she_takes_back_an_answer_to_a_note_and_what_is_from_before(her: Her) -> None:
    """Her answer to a note has its own way back, and so has everything from before she moved."""
    her.desk_writes(Note("She wants her wages."))
    walk = her.come_back()
    answers = her.phone.page.locator(".answers")
    for words in ("Not this.", "Both."):
        walk.press("mine.note.reply")
        walk.fill("more.note", words)
        walk.press("mine.send")
        walk.at("mine.title")
        if words == "Not this.":
            answers.get_by_role("button", name="Take this back").click()
            walk.press("take.drop")
            walk.at("mine.title")
            expect(answers).not_to_contain_text("Not this.")
    walk.press("mine.move")
    walk.at("move.title")
    walk.fill("code.retype", walk.code()[8:12])
    walk.press("move.yes")
    walk.at("moved.title")
    walk.go_on()
    walk.at("mine.title")
    before = her.phone.page.locator("section", has_text="From before you moved")
    expect(before).to_contain_text("She wants her wages.")
    before.locator("button", has_text="Take this back").last.click()
    walk.press("take.drop")
    walk.at("mine.title")
    expect(before).to_have_count(0)
    expect(her.phone.page.get_by_role("alert")).to_have_count(0)


def test_who_finds_her_code_can_be_shut_out_by_moving(her: Her) -> None:
    """From *someone else has my code* she can go on to move instead, and keeps everything."""
    her.walk.press("mine.lost")
    her.walk.at("lost.title")
    her.walk.press("lost.move")
    her.walk.at("move.title")


@pytest.mark.holds("A2.7", "A2.11")
def test_her_page_says_how_far_the_desk_has_seen(her: Her) -> None:
    """Before an answer it says that we cannot tell; after one, up to which of her changes the desk has seen."""
    expect(her.phone.page.locator("main")).to_contain_text("we cannot tell how far it has read")
    her.desk_writes(Answer("Read."))
    her.come_back()
    expect(her.phone.page.locator("main")).to_contain_text("The desk has seen all your changes, up to no. 1.")
    for change, says in {
        "A second change.": "has not seen your last change yet: only up to no. 1, of 2.",
        "A third change.": "has not seen your last 2 changes yet: only up to no. 1, of 3.",
    }.items():
        her.walk.press("mine.write")
        her.walk.fill("words.hint", change)
        her.walk.press("mine.send")
        her.walk.at("mine.title")
        expect(her.phone.page.locator("main")).to_contain_text(says)


def test_a_change_from_another_phone_is_told_and_loses_nothing(her: Her) -> None:
    """When something changed elsewhere meanwhile, what she typed stays, she is told, and sends it on a second try."""
    her.walk.press("mine.write")
    her.walk.at("more.title")
    her.walk.fill("words.hint", "From this phone.")
    other = her.phone.context.new_page()
    elsewhere = Walk(other, her.home.address)
    elsewhere.enter(her.code)
    elsewhere.press("mine.write")
    elsewhere.fill("words.hint", "From another phone.")
    elsewhere.press("mine.send")
    elsewhere.at("mine.title")
    her.walk.press("mine.send")
    her.walk.complains("fail.conflict")
    assert [trouble for trouble in her.phone.troubles if "409" not in trouble] == []
    her.phone.troubles.clear()
    expect(her.phone.page.get_by_role("textbox")).to_have_value("From this phone.")
    her.walk.press("mine.send")
    her.walk.at("mine.title")
    [case] = her.desk()
    assert [more["words"] for more in case["more"]] == ["From another phone.", "From this phone."]  # type: ignore[attr-defined]


def test_what_is_only_hers_offers_no_answer(home: Home, phone: Phone) -> None:
    """Under *only me* her page says that only she can open it, and the desk's list has nothing of it."""
    her = Her(home, phone, Story("For nobody but me."))
    expect(phone.page.locator(".lead")).to_contain_text("Only you can open this.")
    assert her.desk() == []
