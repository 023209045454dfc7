"""Texts at the desk, from the first draft to what its reader holds: two real desks, a real server, plain HTTP."""

import json
import os
import re
import subprocess
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from tests.help.desk import Browser, command, desk, machine
from tests.help.desk_texts import CLINIC, READERS, WORDS, draft, drafted, filled, find, hidden, newest_text
from tests.help.house import House, house
from tests.help.program import SAYSO
from tests.help.reporter import Reporter

from sayso.desk.printing import case_name
from sayso.device import reporter
from sayso.device.entries import holds
from sayso.device.exports import open_export
from sayso.device.founding import admit
from sayso.device.joining import accept_welcome, ask_to_join, read_request
from sayso.device.steps import steps
from sayso.ledger.days import days_after
from sayso.ledger.exports import verify_export
from sayso.remote import House as Server
from sayso.wire.request import Done, NewKeys
from sayso.wire.statement import Account, Published
from sayso.wire.text import Police, Warning  # noqa: A004 - the word that everybody here uses

REFUSED = "Refused: she has not said yes to this."


SHEET = """
reader = "partner:A clinic"
template = "partner/1"
words = "Vă rugăm să o ajutați."
english = "Please help her at Murano Street."
audience = "The clinic, so that she is seen without papers."
left_out = "Nothing."
evidence = "one"
"""


@dataclass
class Scene:
    """A server with two workers, and a browser at each of their desks."""

    folder: Path
    server: House
    ana: Browser
    bea: Browser

    def tell(self, words: str = WORDS) -> tuple[Reporter, str]:
        """Let somebody tell something; return her and where Ana finds it."""
        her = Reporter(self.server.address)
        her.tell(Account(words, "robbery", "victim", "", "ro"))
        return her, find(self.ana, words)


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    """Two workers at their own machines, with the readers that the host has set up."""
    folder = tmp_path_factory.mktemp("texts")
    with house(folder) as server:
        founded, today = server.founded, Reporter(server.address).occasion.today
        joining, request = ask_to_join("Bea", founded.network, os.urandom)
        asked = read_request(request, founded.worker.network)
        network, welcome = admit(asked, founded.secrets, founded.worker, founded.network, today)
        Server(server.address).post("/api/1/desk/keys", NewKeys(network.keys), Done)
        for name, keys in (("ana", founded.worker), ("bea", accept_welcome(joining, welcome, today))):
            machine(folder / name, keys, server.address)
            (folder / name / "readers.toml").write_text(READERS)
        with desk(folder / "ana") as (_, ana), desk(folder / "bea") as (_, bea):
            yield Scene(folder, server, ana, bea)


def press(page: Browser, address: str, deed: str) -> tuple[int, str]:
    """Press a button of a text's page."""
    body = page.get(address).body
    seen = hidden(body)["seen"]
    answered = page.post(f"{address}/{deed}", {"seen": seen})
    return answered.status, answered.body


def done(her: Reporter) -> list[str]:
    """Return what her page lists as done by the desk, in order."""
    mailbox = her.read()
    return [f"{step.worker}: {step.what}" for step in steps(mailbox.own, mailbox.said) if step.worker]


def later(her: Reporter, hours: int) -> None:
    """Let so many hours pass on her phone's clock."""
    her.occasion = replace(her.occasion, hour=her.occasion.hour + hours)


@pytest.mark.holds("A2.10", "A2.18")
def test_the_police_export_is_refused(scene: Scene) -> None:
    """Nothing drafted, drafted, said no: the button answers the same sentence, says why, and what can be done."""
    her, address = scene.tell("Refuse this to the police.")
    day = her.occasion.today
    refused = scene.ana.post(f"{address}/export", {"reader": "police"})
    assert (refused.status, REFUSED in refused.body, "draft a text for her" in refused.body) == (403, True, True)
    draft(scene.ana, address, "police police/1", day=day)
    refused = scene.ana.post(f"{address}/export", {"reader": "police"})
    assert (refused.status, REFUSED in refused.body) == (403, True)
    text = newest_text(scene.ana, address)
    for deed in ("file", "print"):
        status, body = press(scene.ana, text, deed)
        assert (status, REFUSED in body) == (403, True)
    assert done(her) == ["Ana: opened", "Ana: draft"]


@pytest.mark.holds("A2.3")
def test_a_draft_is_looked_at_and_what_could_show_who_told_blocks_nobody(scene: Scene) -> None:
    """Places and words of hers are pointed at beside the exact text; then it can be sent, and she reads it whole."""
    her, address = scene.tell("Pointed at. " + WORDS)
    body = draft(
        scene.ana,
        address,
        "circle:Leeds indoor warning/1",
        day=her.occasion.today,
        english="Take care: he waits at Murano Street after nine and wants four hundred pounds.",
    )
    for found in ("Could show who told", "Street", "her own words", "Only she reads this beside it"):
        assert found in body
    *_, newest = her.read().said
    assert newest.worker == "Ana"
    assert [wording.language for wording in drafted(her).words] == ["ro", "en"]
    assert drafted(her).called == ""
    assert "Women who work indoors" in newest.entry.act.audience  # type: ignore[union-attr]


@pytest.mark.holds("A3.22")
def test_a_draft_asks_whether_it_may_go_at_once(scene: Scene) -> None:
    """Nothing is ticked; with the tick it is in the text that is looked at and sent, and on the text's page."""
    her, address = scene.tell("Tonight again. " + WORDS)
    choice = "circle:Leeds indoor warning/1"
    begun = scene.ana.post(f"{address}/draft", {"choice": choice}).body
    [box] = re.findall(r'<input type="checkbox" name="at_once"[^>]*>', begun)
    assert "checked" not in box
    for at_once in ("", "yes"):
        body = draft(scene.ana, address, choice, day=her.occasion.today, at_once=at_once)
        assert ("At once, not at the fixed hours." in body) is bool(at_once)
        assert drafted(her).reader == Warning("Leeds indoor", at_once=bool(at_once))
    assert re.search(r'name="at_once"[^>]* checked', body)
    assert "A text for the circle Leeds indoor, at once" in scene.ana.get(newest_text(scene.ana, address)).body


@pytest.mark.holds("A2.3")
def test_a_template_holds_nothing_of_hers(scene: Scene) -> None:
    """The sheet begins with the template's sentences and places, in her language beside English."""
    _, address = scene.tell("Never prefilled with me.")
    begun = scene.ana.post(f"{address}/draft", {"choice": "police police/1"})
    assert "Never prefilled" not in begun.body
    assert "robbery" not in begun.body
    assert "Somebody told us about [what happened, in plain words]." in begun.body
    assert "Cineva ne-a povestit" in begun.body


@pytest.mark.holds("A2.3", "A2.17")
@pytest.mark.parametrize(
    ("other", "says"),
    [
        ({"until": "2020-01-01", "earliest": "2020-01-01"}, "already over"),
        ({"until": ""}, "Still missing: the last day."),
        ({"audience": " "}, "Still missing: for whom it is and why."),
        ({"left_out": ""}, "Still missing: what was left out and why"),
        ({"evidence": ""}, "Still missing: the evidence."),
        ({"evidence": "sure"}, "one of three: one, more, confirmed"),
        ({"earliest": "tomorrow"}, "A day is written like 2026-11-22."),
        ({"english": "He\u200b waits."}, "In the text in English there is a sign that a reader does not see"),
        ({"words": "El \u202eaici."}, "In the text in Romanian there is a sign"),
        ({"audience": "All\u2066 of them"}, "In for whom and why there is a sign"),
        ({"english": "Take care: [what he did, in a few words]."}, "is not filled in yet"),
        ({"english": "x" * 901}, "at most 900 bytes"),
        ({"template": "warning/0"}, "another version of the template; here it is warning/1"),
        ({"template": "number/1"}, "A warning about a number names at least one"),
        ({"identifiers": "ask at the bar"}, "written with its country"),
        ({"reader": "partner:Nobody"}, "has not set up such a reader"),
        ({"reader": "partner:A clinic", "at_once": "yes"}, "Only a warning goes out at once"),
    ],
)
def test_what_a_draft_cannot_be(scene: Scene, other: dict[str, str], says: str) -> None:
    """Each gap or slip is one clear sentence; what the worker typed stays, and nothing is sent."""
    her, address = scene.tell(f"Not so: {'-'.join(other)} {len(says)}")
    begun = scene.ana.post(f"{address}/draft", {"choice": "circle:Leeds indoor warning/1"})
    fields = hidden(begun.body) | filled(her.occasion.today) | other
    answered = scene.ana.post(f"{address}/draft", fields)
    assert answered.status == 400 or "reader" in other
    assert says in answered.body
    if "reader" not in other:
        assert "Women who work indoors" in answered.body or "audience" in other
    assert done(her) == ["Ana: opened"]


@pytest.mark.holds("A2.17")
def test_a_draft_that_is_too_long_for_an_entry_stays_on_the_page(scene: Scene) -> None:
    """What stands beside it counts too."""
    her, address = scene.tell("Too long for one entry.")
    begun = scene.ana.post(f"{address}/draft", {"choice": "police police/1"})
    fields = filled(her.occasion.today, audience="because " * 20_000)
    looked = scene.ana.post(f"{address}/draft", hidden(begun.body) | fields)
    sent = scene.ana.post(f"{address}/draft", hidden(looked.body) | fields)
    assert (sent.status, "too long for one entry" in sent.body, "because because" in sent.body) == (413, True, True)


@pytest.mark.holds("A2.17")
def test_a_name_in_a_statement_is_asked_about(scene: Scene) -> None:
    """A capital inside a sentence of a statement: whose name is it? Nobody else has said yes."""
    her, address = scene.tell("My friend helped me.")
    body = draft(
        scene.ana, address, "public public/1", day=her.occasion.today, english="I was paid late, and Joana saw it."
    )
    assert "“Joana”" in body
    assert "perhaps a name. Whose? Nobody else has said yes to this" in body


@pytest.mark.holds("A2.4", "A2.17")
def test_a_second_worker_approves_on_her_own_machine(scene: Scene) -> None:
    """It waits for a second pair of eyes; its author cannot; two presses at once are a sentence; then it may leave."""
    her, address = scene.tell("Warn the others.")
    draft(scene.ana, address, "circle:Leeds indoor warning/1", day=her.occasion.today)
    assert "Waiting for a second pair of eyes" not in scene.bea.get("/").body
    her.change(reporter.say_yes, drafted(her))
    assert "waits for a colleague" in scene.ana.get("/").body
    assert "you can approve it" in scene.bea.get("/").body
    text = newest_text(scene.ana, address)
    own = press(scene.ana, text, "approve")
    assert (own[0], "you stand behind this text already" in own[1]) == (403, True)
    refused = press(scene.ana, text, "print")
    assert (refused[0], "a second worker has to approve" in refused[1]) == (403, True)
    beas = text.replace(address, find(scene.bea, "Warn the others."))
    seen = hidden(scene.bea.get(beas).body)["seen"]
    her.change(reporter.more, "One more thing.", note=-1, language="en")
    late = scene.bea.post(f"{beas}/approve", {"seen": seen})
    assert (late.status, "Nothing was done yet: somebody was first." in late.body) == (409, True)
    assert press(scene.bea, beas, "approve")[0] == 303
    assert "Waiting for a second pair of eyes" not in scene.ana.get("/").body
    status, body = press(scene.ana, text, "print")
    assert (status, "Take care: he does not pay" in body) == (200, True)
    assert done(her)[-2:] == ["Bea: approval", "Ana: exported"]


@pytest.mark.holds("A2.5")
def test_a_partner_gets_exactly_her_text(scene: Scene) -> None:
    """With her yes: an age file to the reader's key that says who signed it, her names above, and nothing else."""
    her, address = scene.tell("A clinic, please.")
    draft(scene.ana, address, "partner:A clinic partner/1", day=her.occasion.today)
    her.change(reporter.say_yes, drafted(her))
    went = scene.ana.post(f"{address}/export", {"reader": "partner:A clinic"})
    text = newest_text(scene.ana, address)
    assert (went.status, went.headers["location"]) == (303, f"{scene.ana.base}{text}")
    seen = hidden(scene.ana.get(text).body)["seen"]
    file = scene.ana.bytes_of(f"{text}/file", {"seen": seen})
    verified = verify_export(open_export(file, CLINIC), her.occasion.today)
    assert (verified.export.text, verified.worker) == (drafted(her), "Ana")
    status, body = press(scene.ana, text, "print")
    assert status == 200
    places = [body.index(one) for one in ("robbery", "victim", "Atenție: nu plătește", "Take care", "Signed by")]
    assert places == sorted(places)
    assert "A clinic, please." not in body
    assert done(her)[-2:] == ["Ana: draft", "Ana: exported"]


@pytest.mark.holds("A2.17")
def test_a_reader_without_a_key_gets_paper(scene: Scene) -> None:
    """The police have no key here: no file is made, nothing is written, and the page names the way on paper."""
    her, address = scene.tell("To the police, on paper.")
    draft(scene.ana, address, "police police/1", day=her.occasion.today)
    later(her, -30)
    her.change(reporter.say_yes, drafted(her))
    text = newest_text(scene.ana, address)
    once = press(scene.ana, text, "print")
    assert (once[0], "counts after 24 hours and a second yes" in once[1]) == (403, True)
    later(her, 25)
    her.change(reporter.say_yes, drafted(her))
    keyless = press(scene.ana, text, "file")
    assert (keyless[0], "Print it and hand it over on paper" in keyless[1]) == (404, True)
    assert "Ana: exported" not in done(her)
    assert press(scene.ana, text, "print")[0] == 200
    assert isinstance(drafted(her).reader, Police)


@pytest.mark.holds("A2.10", "A2.17")
def test_nothing_leaves_after_she_changed_her_mind_or_lost_her_code(scene: Scene) -> None:
    """Taken back after the worker opened the page: refused. Without her code nobody can say yes; the page says so."""
    her, address = scene.tell("I changed my mind.")
    draft(scene.ana, address, "partner:A clinic partner/1", day=her.occasion.today)
    her.change(reporter.say_yes, drafted(her))
    text = newest_text(scene.ana, address)
    seen = hidden(scene.ana.get(text).body)["seen"]
    her.change(reporter.take_yes_back, drafted(her))
    for deed in ("file", "print"):
        answered = scene.ana.post(f"{text}/{deed}", {"seen": seen})
        assert answered.status in {403, 409}
        assert "Take care" not in answered.body or "somebody was first" in answered.body
        status, body = press(scene.ana, text, deed)
        assert (status, REFUSED in body, "If she has lost her code, nobody can say yes" in body) == (403, True, True)


@pytest.mark.holds("A2.3", "A2.5")
def test_a_note_leaves_only_below_her_words_and_with_her_answer(scene: Scene) -> None:
    """A note in a draft is refused alone, and passes below her own words with her whole answer beside it."""
    her, address = scene.tell("I asked him twice for my wages before I left.")
    note = "Seems to wait for something that nobody has promised."
    seen = hidden(scene.ana.get(address).body)["seen"]
    scene.ana.post(f"{address}/note", {"words": note, "seen": seen})
    begun = hidden(scene.ana.post(f"{address}/draft", {"choice": "partner:A clinic partner/1"}).body)
    day = her.occasion.today
    alone = scene.ana.post(f"{address}/draft", begun | filled(day, english=f"A worker wrote: {note}"))
    assert (alone.status, "A note leaves only below her own words" in alone.body) == (400, True)
    [said] = her.read().answers
    her.change(reporter.more, "I wait for my wages.", note=said.number, language="en")
    whole = f"I asked him twice for my wages before I left. A worker wrote: {note} She answers: I wait for my wages."
    passes = scene.ana.post(f"{address}/draft", begun | filled(day, english=whole))
    assert passes.status == 200


@pytest.mark.holds("A2.7")
def test_she_sees_that_it_was_opened_once_a_day_by_each(scene: Scene) -> None:
    """Opening twice is one step; a colleague's is another; the desk sees the same steps, and what she has seen."""
    her, address = scene.tell("Who opened this?")
    scene.ana.get(address)
    find(scene.bea, "Who opened this?")
    assert done(her) == ["Ana: opened", "Bea: opened"]
    assert "she had not seen 2 steps of ours" in scene.ana.get(address).body
    her.change(reporter.more, "Now I have looked.", note=-1, language="en")
    body = scene.ana.get(address).body
    assert "she had seen everything that we did" in body
    assert body.count("opened this report") == 2


@pytest.mark.holds("A2.4", "A2.6", "A2.14")
def test_a_statement_is_signed_by_two_and_ended(scene: Scene) -> None:
    """Not before 24 hours; one signature shows nothing; with both it is heard; ended, it is gone, and she sees each."""
    her, address = scene.tell("Let me be heard.")
    day = her.occasion.today
    draft(scene.ana, address, "public public/1", day=day, name="Maria", english="Pay us what you owe us.")
    text = newest_text(scene.ana, address)
    later(her, -2)
    her.change(reporter.say_yes, drafted(her))
    beas = text.replace(address, find(scene.bea, "Let me be heard."))
    assert press(scene.bea, beas, "approve")[0] == 303
    cooling = press(scene.bea, beas, "publish")
    assert (cooling[0], "waits for 24 hours" in cooling[1]) == (403, True)
    her.change(reporter.take_yes_back, drafted(her))
    later(her, -28)
    her.change(reporter.say_yes, drafted(her))
    half = press(scene.bea, beas, "publish")
    assert (half[0], "Nothing is shown yet." in half[1]) == (200, True)
    assert "Pay us what you owe us." not in heard(scene)
    again = press(scene.bea, beas, "publish")
    assert "Nothing is shown yet." in again[1]
    both = press(scene.ana, text, "publish")
    assert (both[0], "Both signatures are with the server" in both[1]) == (200, True)
    assert "Pay us what you owe us." in heard(scene)
    assert "in public" in scene.ana.get(address).body
    her.change(reporter.take_yes_back, drafted(her))
    assert "It may not stand in public any more. End it now." in scene.ana.get(text).body
    assert press(scene.ana, text, "end")[0] == 303
    assert "Pay us what you owe us." not in heard(scene)
    refused = press(scene.ana, text, "publish")
    assert (refused[0], REFUSED in refused[1]) == (403, True)
    wanted = ["Bea: approval", "Bea: published", "Ana: published", "Ana: ended"]
    assert [one for one in done(her) if one in wanted] == wanted


@pytest.mark.holds("A2.6", "A2.7")
def test_a_new_yes_is_signed_under_a_new_entry(scene: Scene) -> None:
    """Taken back and said anew, a text goes out under another id: that stands in her ledger before it does."""
    her, address = scene.tell("Let me be heard again.")
    draft(scene.ana, address, "public public/1", day=her.occasion.today, name="Maria", english="Pay what you owe.")
    text = newest_text(scene.ana, address).replace(address, find(scene.bea, "Let me be heard again."))
    later(her, -28)
    for approved in (False, True):
        her.change(reporter.say_yes, drafted(her))
        assert approved or press(scene.bea, text, "approve")[0] == 303
        assert press(scene.bea, text, "publish")[0] == press(scene.bea, text, "publish")[0] == 200
        her.change(reporter.take_yes_back, drafted(her))
    published = [said.entry.act for said in her.read().said if isinstance(said.entry.act, Published)]
    assert len({act.id for act in published}) == len(published) == 2


def heard(scene: Scene) -> str:
    """Return the public page of statements."""
    with urllib.request.urlopen(f"{scene.server.address}/en/heard", timeout=30) as answer:
        return str(answer.read().decode())


@pytest.mark.holds("A2.9")
def test_one_part_is_held_in_two_steps_and_she_sees_it(scene: Scene) -> None:
    """The first press only says what it means; held, she sees since when and why; ended, she sees that too."""
    her, address = scene.tell("The law wants this kept.")
    form = scene.ana.get(f"{address}/hold").body
    [part] = re.findall(r'name="part" value="([0-9a-f]+)" required', form)
    fields = {"part": part, "reason": "order"}
    nothing = scene.ana.post(f"{address}/hold", {"part": part, "reason": "because I say so"})
    assert (nothing.status, "Choose one part and one reason." in nothing.body) == (400, True)
    first = scene.ana.post(f"{address}/hold", fields)
    assert "this page tells her at once" in first.body
    assert holds(her.read().said) == ()
    held = scene.ana.post(f"{address}/hold", fields | {"sure": "yes", "seen": hidden(first.body)["seen"]})
    assert held.status == 303
    [standing] = holds(her.read().said)
    assert (standing.part, standing.since, standing.why) == (part, her.occasion.today, "a court's order")
    page = scene.ana.get(f"{address}/hold").body
    assert "Her account, since" in page
    seen, sealed = hidden(page)["seen"], hidden(page)["sealed"]
    assert scene.ana.post(f"{address}/release", {"seen": seen, "sealed": sealed}).status == 303
    assert holds(her.read().said) == ()
    assert done(her)[-2:] == ["Ana: held", "Ana: released"]


@pytest.mark.holds("A2.5", "A2.10")
def test_commands_draft_export_and_verify(scene: Scene) -> None:
    """From a terminal: looked at, sent, refused without her yes, handed out with it, and checked by its reader."""
    her, _ = scene.tell("By the command line.")
    sheet, out, key = (scene.folder / name for name in ("sheet.toml", "export.age", "clinic.txt"))
    day = her.occasion.today
    sheet.write_text(f'{SHEET}earliest = "{day}"\nuntil = "{days_after(day, 30)}"\n')
    key.write_text(f"{CLINIC}\n")
    name = case_name(her.handle)
    looked = json.loads(run(scene, "draft", name, "--file", str(sheet), "--look", "--json")[1])
    assert {("name", "Murano"), ("place", "Street")} <= {(one["kind"], one["found"]) for one in looked["findings"]}
    assert "Ana: draft" not in done(her)
    assert "Sent. She reads it" in run(scene, "draft", name, "--file", str(sheet))[1]
    [text] = json.loads(run(scene, "show", name, "--json")[1])["texts"]
    status, said = run(scene, "export", name, text["name"], "--out", str(out))
    assert (status, out.exists()) == (1, False)
    assert f"Error: {REFUSED}" in said
    assert "What can be done: draft a text for her." in said
    her.change(reporter.say_yes, drafted(her))
    run(scene, "export", name, text["name"], "--out", str(out))
    read = subprocess.run(
        [*SAYSO, "verify", str(out), "--identity", str(key), "--json"], capture_output=True, text=True, check=True
    )
    told = json.loads(read.stdout)
    assert (told["worker"], told["export"]["text"]["called"]) == ("Ana", "robbery")
    assert done(her)[-1] == "Ana: exported"


def run(scene: Scene, *arguments: str) -> tuple[int, str]:
    """Run a command as Ana; return its status and what it printed, both ways."""
    ran = subprocess.run(command(scene.folder / "ana", *arguments), capture_output=True, text=True, check=False)
    return ran.returncode, ran.stdout + ran.stderr
