"""The desk as its worker meets it: a real server, a real desk, plain HTTP."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.help.desk import Browser, command, desk, machine
from tests.help.house import House, house, serve
from tests.help.program import Program
from tests.help.reporter import CLOSED, Reporter, account

from sayso.cli import sayso
from sayso.device import reporter
from sayso.wire.statement import Account, Person, Reach


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A server with a new network."""
    with house(tmp_path_factory.mktemp("server")) as running:
        yield running


@pytest.fixture(scope="module")
def ana(server: House, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Program, Browser]]:
    """Ana at her desk, with a browser."""
    folder = tmp_path_factory.mktemp("ana") / "desk"
    machine(folder, server.founded.worker, server.address)
    with desk(folder) as running:
        yield running


@pytest.fixture
def page(ana: tuple[Program, Browser]) -> Browser:
    """Ana's browser."""
    return ana[1]


@pytest.fixture
def her(server: House) -> Reporter:
    """Somebody with a fresh code."""
    return Reporter(server.address)


def open_case(page: Browser, her: Reporter, words: str) -> str:
    """Let her tell something; return the address of its page at the desk."""
    her.tell(account(words), Person("client", "tall", "0131 496 0001"), CLOSED)
    return find(page, words)


def find(page: Browser, words: str) -> str:
    """Return the address of the report in which these words stand."""
    [found] = [address for address in page.cases() if words in page.get(address).body]
    return found


@pytest.mark.holds("A1.11")
def test_the_queue_shows_one_line_of_content(page: Browser, her: Reporter) -> None:
    """Before opening one sees what she calls it, the kind of person, tonight, language, day and state; no more."""
    her.tell(
        Account("The whole story stands here.", "a bad night", "victim", "yes", "ro"),
        Person("landlord", "a description", "0131 496 0002"),
        Reach(may_contact=True, how="by post", ask_for="", calling_as="", never=""),
    )
    queue = page.get("/")
    assert queue.status == 200
    for shown in ("a bad night", "a landlord", "may come back tonight", "Romanian", ">new<"):
        assert shown in queue.body
    for hidden in ("The whole story", "a description", "0131 496 0002", "by post", "victim"):
        assert hidden not in queue.body


@pytest.mark.holds("A1.11")
def test_the_contact_rule_stands_before_her_names_and_these_before_her_words(page: Browser, her: Reporter) -> None:
    """On a case's page: first how she may be reached, then her own name for it, then her words, then ours."""
    words = "He kept my wages and the key."
    her.tell(
        Account(words, "stolen wages", "servant", "", "en"),
        Person("employer", "the tall one", "020 7946 0001"),
        Reach(may_contact=True, how="text me", ask_for="Lou", calling_as="the dentist", never="at night"),
    )
    body = page.get(find(page, words)).body
    order = ("you may contact her", "at night", "stolen wages", "servant", words, "the tall one", "Answer her")
    places = [body.index(text) for text in order]
    assert places == sorted(places)


@pytest.mark.holds("A1.11")
def test_do_not_contact_is_what_stands_when_she_said_nothing(page: Browser, her: Reporter) -> None:
    """Without a yes of hers the page says: do not contact her."""
    address = open_case(page, her, "Nothing said about contact.")
    assert "Do not contact her. She comes back with her code." in page.get(address).body


@pytest.mark.holds("A1.11")
def test_an_answer_reaches_her_and_says_what_the_desk_has_seen(page: Browser, her: Reporter) -> None:
    """The worker's answer arrives under the worker's name, and her page learns up to which change the desk has seen."""
    her.tell(account("An answer, please."), Person("client", "", ""), CLOSED)
    assert her.read().desk_has_seen == -1
    address = find(page, "An answer, please.")
    seen = page.get(address).forms()[f"{address}/answer"]
    sent = page.post(f"{address}/answer", {"words": "Two of us\r\nhave read it.", "seen": seen})
    assert (sent.status, sent.headers["location"]) == (303, f"{page.base}{address}#answer")
    mailbox = her.read()
    assert [(said.kind, said.words, said.worker) for said in mailbox.answers] == [
        ("answer", "Two of us\nhave read it.", "Ana")
    ]
    assert mailbox.desk_has_seen == mailbox.newest == 0
    assert "Two of us\nhave read it." in page.get(address).said()
    assert ">answered<" in page.get("/").body


@pytest.mark.holds("A1.11")
def test_a_note_stands_below_her_words_and_she_answers_it(page: Browser, her: Reporter) -> None:
    """She sees the note, signed; her answer to it stands beside it at the desk."""
    address = open_case(page, her, "About me, please.")
    seen = page.get(address).forms()[f"{address}/note"]
    page.post(f"{address}/note", {"words": "Seems to wait for something.", "seen": seen})
    [note] = her.read().answers
    assert (note.kind, note.words, note.worker) == ("note", "Seems to wait for something.", "Ana")
    her.change(reporter.more, "I wait for my wages.", note=note.number, language="en")
    body = page.get(address).body
    places = [body.index(text) for text in ("About me", "Seems to wait", "Her answer to this note", "I wait for my")]
    assert places == sorted(places)


def test_what_came_in_between_is_read_before_anything_is_sent(page: Browser, her: Reporter) -> None:
    """When she writes while the worker does, nothing is sent, the worker's text stays, and the new words are shown."""
    address = open_case(page, her, "First words.")
    seen = page.get(address).forms()[f"{address}/answer"]
    her.change(reporter.more, "Second words.", note=-1, language="en")
    stale = page.post(f"{address}/answer", {"words": "My <answer>", "seen": seen})
    assert stale.status == 409
    assert "something came in between" in stale.body
    assert "Second words." in stale.said()
    assert "My &lt;answer&gt;</textarea>" in stale.body
    assert her.read().answers == ()
    again = page.post(f"{address}/answer", {"words": "My <answer>", "seen": stale.forms()[f"{address}/answer"]})
    assert again.status == 303
    assert [said.words for said in her.read().answers] == ["My <answer>"]


def test_two_workers_at_once(server: House, page: Browser, her: Reporter, tmp_path: Path) -> None:
    """The second of two answers is not sent: the page shows the first one and keeps the second text."""
    address = open_case(page, her, "Two of you at once.")
    machine(tmp_path / "other", server.founded.worker, server.address)
    with desk(tmp_path / "other") as (_, other):
        there = find(other, "Two of you at once.")
        seen = other.get(there).forms()[f"{there}/answer"]
        page.post(f"{address}/answer", {"words": "Mine.", "seen": page.get(address).forms()[f"{address}/answer"]})
        second = other.post(f"{there}/answer", {"words": "Also mine.", "seen": seen})
    assert second.status == 409
    assert "Mine." in second.said()
    assert "Also mine.</textarea>" in second.body
    assert [said.words for said in her.read().answers] == ["Mine."]


def test_an_impatient_finger_sends_once(page: Browser, her: Reporter) -> None:
    """The same form posted twice makes one answer."""
    address = open_case(page, her, "Twice the same.")
    form = {"words": "Once.", "seen": page.get(address).forms()[f"{address}/answer"]}
    assert [page.post(f"{address}/answer", form).status for _ in range(2)] == [303, 303]
    assert [said.words for said in her.read().answers] == ["Once."]


def test_an_empty_answer_and_one_too_long_are_not_sent(page: Browser, her: Reporter) -> None:
    """Nothing is sent and a long text stays on the page."""
    address = open_case(page, her, "Say something.")
    seen = page.get(address).forms()[f"{address}/answer"]
    empty = page.post(f"{address}/answer", {"words": " \r\n", "seen": seen})
    assert (empty.status, "nothing to send" in empty.body) == (400, True)
    long = page.post(f"{address}/answer", {"words": "long " * 20_000, "seen": seen})
    assert (long.status, "too long" in long.body, "long long" in long.body) == (413, True, True)
    assert her.read().answers == ()


def test_a_case_that_went_is_a_sentence_and_the_text_stays(page: Browser, her: Reporter) -> None:
    """She deletes, closes or moves while the worker writes: the page says so and keeps the worker's text."""
    address = open_case(page, her, "Here for a moment.")
    seen = page.get(address).forms()[f"{address}/answer"]
    her.change(reporter.close)
    gone = page.post(f"{address}/answer", {"words": "Too late.", "seen": seen})
    assert gone.status == 404
    assert "not open to the desk any more" in gone.body
    assert "Too late.</textarea>" in gone.body
    assert page.get(address).status == 404


def test_what_is_closed_to_the_desk_does_not_appear_at_all(page: Browser, her: Reporter) -> None:
    """Under *only me* the queue shows neither a line nor a number for it."""
    before = page.get("/").body
    her.tell(account("Only mine."), desk_may_read=False)
    assert page.get("/").body == before


def test_what_she_said_under_an_older_code_stands_below(page: Browser, her: Reporter) -> None:
    """After a move the old answers and her answers to notes stand in a part of their own."""
    address = open_case(page, her, "I will move.")
    for kind, words in (("answer", "An old answer."), ("note", "An old note.")):
        seen = page.get(address).forms()[f"{address}/{kind}"]
        page.post(f"{address}/{kind}", {"words": words, "seen": seen})
    [note] = [said.number for said in her.read().answers if said.kind == "note"]
    her.change(reporter.more, "An old reply.", note=note, language="en")
    her.move()
    body = page.get(find(page, "I will move.")).body
    places = [
        body.index(text)
        for text in ("I will move.", "From an older code", "An old answer", "An old note", "An old reply")
    ]
    assert places == sorted(places)


def test_nothing_of_a_case_is_written_on_the_workers_machine(page: Browser, ana: tuple[Program, Browser]) -> None:
    """Pages may not be kept, addresses and titles say nothing, the log is empty but for the address."""
    [address, *_] = page.cases()
    shown = page.get(address)
    assert shown.headers["cache-control"] == "no-store"
    assert "<title>Desk</title>" in shown.body
    assert ana[0].printed.count("\n") == 1


def test_commands_list_show_and_answer(server: House, her: Reporter, tmp_path: Path) -> None:
    """The same from the command line: one line, the whole case, an answer."""
    folder = tmp_path / "ana"
    machine(folder, server.founded.worker, server.address)
    her.tell(Account("Aș vrea să știu.", "o întrebare", "", "", "ro"), Person("agency", "", ""), CLOSED)
    [line] = [one for one in json.loads(run(folder, "list", "--json")) if one["line"] == "o întrebare"]
    assert (line["who"], line["language"], line["state"]) == ("an agency", "Romanian", "new")
    assert f"{line['case']}  [new]  an agency | Romanian" in run(folder, "list")
    (tmp_path / "answer.txt").write_text("Da.", "utf-8")
    run(folder, "answer", line["case"], "--file", str(tmp_path / "answer.txt"))
    shown = json.loads(run(folder, "show", line["case"], "--json"))
    assert shown["accounts"][0]["words"] == "Aș vrea să știu."
    assert shown["answers"][0]["words"] == "Da."
    text = run(folder, "show", line["case"])
    assert text.index("DO NOT CONTACT HER") < text.index("o întrebare") < text.index("Aș vrea") < text.index("Da.")
    assert [said.words for said in her.read().answers] == ["Da."]


def run(folder: Path, *arguments: str) -> str:
    """Run `sayso desk …` and return what it printed."""
    done = subprocess.run(command(folder, *arguments), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_locking_the_desk_ends_it(server: House, tmp_path: Path) -> None:
    """After *Lock the desk* the program has ended and its port is closed."""
    machine(tmp_path / "ana", server.founded.worker, server.address)
    with desk(tmp_path / "ana") as (program, page):
        locked = page.post("/lock")
        assert (locked.status, "locked" in locked.body) == (200, True)
        assert program.process.wait(10) == 0


def test_every_help_has_an_example() -> None:
    """Each command of the desk explains itself with an example."""
    for name in ("list", "show", "answer", "approve", "export", "publish", "end", "join", "admit", "welcome", "renew"):
        done = CliRunner().invoke(sayso, ["desk", name, "--help"])
        assert f"Example: sayso desk {name}" in done.output, name


def test_a_server_that_went_away_costs_no_text(tmp_path: Path) -> None:
    """When the server cannot be reached the page says so, keeps what the worker wrote, and works again afterwards."""
    with house(tmp_path) as alone:
        her = Reporter(alone.address)
        machine(tmp_path / "ana", alone.founded.worker, alone.address)
        with desk(tmp_path / "ana") as (_, page):
            address = open_case(page, her, "Before it went away.")
            seen = page.get(address).forms()[f"{address}/answer"]
            alone.program.end()
            gone = page.post(f"{address}/answer", {"words": "Typed for an hour.", "seen": seen})
            assert (gone.status, "did not answer" in gone.body) == (503, True)
            assert "Typed for an hour.</textarea>" in gone.body
            assert page.get("/").status == 503
            with serve(alone.data, alone.port) as again:
                again.line("ready ")
                assert page.post(f"{address}/answer", {"words": "Typed for an hour.", "seen": seen}).status == 303
                assert [said.words for said in her.read().answers] == ["Typed for an hour."]
