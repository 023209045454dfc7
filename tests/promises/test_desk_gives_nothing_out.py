"""Promise: no page, no command and no request of the desk gives out a text without her yes to exactly it (A2.10).

The worker is dishonest: she has the desk's key and her own, a browser on her own page, the command line, and the
server's address. She has not the reporter's code, and not the second worker.
"""

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from tests.help.desk import PASSPHRASE, Browser, command, desk, machine
from tests.help.desk_texts import READERS, draft, drafted, find, hidden, newest_text
from tests.help.house import House, house
from tests.help.reporter import Reporter
from tests.help.search import patterns, search_bytes
from tests.help.tools import ROOT

from sayso.assemble_desk import desk_at, open_office
from sayso.desk import texts
from sayso.desk.case import mark
from sayso.desk.office import House as RemoteHouse
from sayso.desk.printing import case_name
from sayso.device import reporter
from sayso.wire.encoding import encode
from sayso.wire.errors import SaysoError
from sayso.wire.statement import Account, Approval
from sayso.wire.text import Text

pytestmark = pytest.mark.holds("A2.10")
OUT = "Take care: he does not pay and he threatens."
CHOICES = ("circle:Leeds indoor warning/1", "police police/1", "partner:A clinic partner/1", "public public/1")


@dataclass
class Scene:
    """A server, the dishonest worker's folder and page."""

    server: House
    folder: Path
    page: Browser

    def tell(self, words: str) -> tuple[Reporter, str]:
        """Let somebody tell something; return her and where the worker finds it."""
        her = Reporter(self.server.address)
        her.tell(Account(words, "robbery", "victim", "", "ro"))
        return her, find(self.page, words)

    def run(self, *arguments: str) -> tuple[int, str]:
        """Run `sayso desk …`; return its status and what it printed, both ways."""
        done = subprocess.run(command(self.folder, *arguments), capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    """A desk whose host has set up every kind of reader."""
    made = tmp_path_factory.mktemp("dishonest")
    with house(made) as server:
        machine(made / "ana", server.founded.worker, server.address)
        (made / "ana/readers.toml").write_text(READERS)
        with desk(made / "ana") as (_, page):
            yield Scene(server, made / "ana", page)


def tries(scene: Scene, her: Reporter, address: str, *, commands: bool = False) -> dict[str, str]:
    """Press every button, and run the command, that could give a text out; return what each answered."""
    page, name = scene.page, case_name(her.handle)
    body = page.get(address).body
    seen = hidden(body)["seen"]
    answers: dict[str, str] = {}
    for reader in ("police", "police_with_me", "partner:A clinic"):
        answers[f"export {reader}"] = page.post(f"{address}/export", {"reader": reader}).body
    for text in re.findall(rf"{address}/text/([a-z0-9-]+)", body):
        for deed in ("file", "print", "publish"):
            answers[f"{deed} {text}"] = page.post(f"{address}/text/{text}/{deed}", {"seen": seen}).body
        if not commands:
            continue
        out = scene.folder.with_name(f"{name}-{text}.age")
        answers[f"command {text}"] = scene.run("export", name, text, "--out", str(out))[1]
        assert not out.exists(), text
    return answers


def taken(her: Reporter) -> list[str]:
    """Return the desk's acts by which something went out, as they stand in her ledger."""
    return [type(said.entry.act).__name__ for said in her.read().said if type(said.entry.act).__name__ in GONE]


GONE = {"Exported", "Published"}


@pytest.mark.parametrize("choice", CHOICES)
def test_a_draft_alone_gives_nothing_out(scene: Scene, choice: str) -> None:
    """Drafted and not answered, answered with no, taken back, closed: no press and no command yields the text."""
    her, address = scene.tell(f"Only a draft: {choice}.")
    draft(scene.page, address, choice, day=her.occasion.today, english=OUT)
    her_text = drafted(her)
    for what in ("drafted", "refused", "taken back"):
        if what == "refused":
            number = next(said.entry.number for said in her.read().said if hasattr(said.entry.act, "left_out"))
            her.change(reporter.say_no, number, "")
        if what == "taken back":
            her.change(reporter.say_yes, her_text)
            her.change(reporter.take_yes_back, her_text)
        answers = tries(scene, her, address, commands=what == "drafted")
        assert len(answers) >= 6
        for name, answer in answers.items():
            assert "Refused: she has not said yes to this." in answer or "There is no such page." in answer, name
            assert OUT not in answer, name
        assert taken(her) == []


def test_another_text_than_hers_does_not_leave(scene: Scene) -> None:
    """Her yes to one text frees neither a twin drafted beside it nor the same in another woman's report."""
    her, address = scene.tell("A yes to one of them.")
    day = her.occasion.today
    draft(scene.page, address, "partner:A clinic partner/1", day=day, english=OUT)
    first = newest_text(scene.page, address)
    her.change(reporter.say_yes, drafted(her))
    draft(scene.page, address, "partner:A clinic partner/1", day=day, english=OUT.replace("he thr", "thr"))
    twin = newest_text(scene.page, address)
    other, elsewhere = scene.tell("Another woman.")
    draft(scene.page, elsewhere, "partner:A clinic partner/1", day=day, english=OUT)
    for text in (twin, newest_text(scene.page, elsewhere)):
        seen = hidden(scene.page.get(text).body)["seen"]
        for deed in ("file", "print"):
            assert "Refused: she has not said yes to this." in scene.page.post(f"{text}/{deed}", {"seen": seen}).body
    assert taken(her) == taken(other) == []
    seen = hidden(scene.page.get(first).body)["seen"]
    control = scene.page.post(f"{first}/print", {"seen": seen})
    assert (control.status, OUT in control.body, taken(her)) == (200, True, ["Exported"])


def test_one_worker_alone_gives_nothing_to_many(scene: Scene) -> None:
    """With her yes, but without the second worker: she cannot approve her own, by page, command or office."""
    her, address = scene.tell("Alone at night.")
    draft(scene.page, address, "circle:Leeds indoor warning/1", day=her.occasion.today, english=OUT)
    her.change(reporter.say_yes, drafted(her))
    text = newest_text(scene.page, address)
    name, called = case_name(her.handle), text.rpartition("/")[2]
    seen = hidden(scene.page.get(text).body)["seen"]
    assert "you stand behind this text already" in scene.page.post(f"{text}/approve", {"seen": seen}).body
    assert "you stand behind this text already" in scene.run("approve", name, called)[1]
    for answer in tries(scene, her, address).values():
        assert "Refused: " in answer or "There is no such page." in answer
    assert taken(her) == []


def test_her_own_office_refuses_whatever_she_asks_it(scene: Scene) -> None:
    """In the program itself: no method hands out a text that is not hers by one byte, and no file is made of one."""
    her, address = scene.tell("In the program itself.")
    draft(scene.page, address, "partner:A clinic partner/1", day=her.occasion.today, english=OUT)
    mine = desk_at(scene.folder, PASSPHRASE)
    office = open_office(mine, mine.keys())
    opened = office.read(her.handle)
    [standing] = texts.standings(opened, office.hour())
    for text in (standing.text, replace(standing.text, words=())):
        assert not handed(office, her.handle, text)
    her.change(reporter.say_yes, standing.text)
    opened = office.read(her.handle)
    assert office.export(her.handle, standing.name, mark(opened)).text == standing.text


@dataclass
class Recording:
    """The server as the desk has it, with a note of every body that was sent to it."""

    house: RemoteHouse
    url: str
    sent: list[bytes]

    def hang_up(self) -> None:
        """End what waits."""
        self.house.hang_up()

    def post(self, path: str, value: object, kind: type[Any]) -> Any:
        """Note the body, and send it."""
        self.sent.append(encode(value))
        return self.house.post(path, value, kind)


def test_one_readers_text_is_not_sent_to_the_server(scene: Scene) -> None:
    """With her yes for a partner, “publish” does not hand it to the host in clear, nor note that anything went out."""
    her, address = scene.tell("For them alone.")
    draft(scene.page, address, "partner:A clinic partner/1", day=her.occasion.today, english=OUT)
    her.change(reporter.say_yes, drafted(her))
    mine = desk_at(scene.folder, PASSPHRASE)
    office = open_office(mine, mine.keys())
    office.house = recording = Recording(office.house, office.house.url, [])
    [standing] = texts.standings(opened := office.read(her.handle), office.hour())
    with pytest.raises(SaysoError, match="not for the public page"):
        office.publish(her.handle, standing.name, mark(opened))
    body = scene.page.post(
        f"{newest_text(scene.page, address)}/publish", {"seen": hidden(scene.page.get(address).body)["seen"]}
    )
    assert "not for the public page" in body.body
    assert scene.run("publish", case_name(her.handle), standing.name)[0] != 0
    assert taken(her) == []
    wanted = patterns([OUT])
    assert [one for sent in recording.sent for one in search_bytes(sent, wanted, "a request")] == []
    assert search_bytes(encode(standing.text), wanted, "the control")
    assert office.export(her.handle, standing.name, mark(office.read(her.handle))).text == standing.text
    assert taken(her) == ["Exported"]


def handed(office: object, handle: bytes, text: Text) -> bool:
    """Try to hand a text out, and to stand behind it without her yes."""
    opened = office.read(handle)  # type: ignore[attr-defined]
    for name in [one.name for one in texts.standings(opened, office.hour())]:  # type: ignore[attr-defined]
        for way in (office.export, office.export_file):  # type: ignore[attr-defined]
            try:
                way(handle, name, mark(opened))
            except SaysoError:
                continue
            return True
    try:
        office.write(handle, Approval(text), mark(opened))  # type: ignore[attr-defined]
    except SaysoError:
        return False
    return True


def test_the_page_says_what_a_dishonest_worker_can_do(scene: Scene) -> None:
    """Copying cannot be kept from her; both the page and the threat model say so."""
    her, address = scene.tell("What can she do?")
    draft(scene.page, address, "police police/1", day=her.occasion.today)
    page = scene.page.get(newest_text(scene.page, address)).body
    assert "No program keeps you from copying what you have read." in page
    limits = (ROOT / "spec/threat-model.md").read_text()
    assert "can copy what the desk was let read" in limits
    assert "can invent a reporter" in limits
