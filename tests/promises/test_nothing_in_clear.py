"""What she or the desk types is nowhere but with her and at the desk (claim A1.13).

She tells, comes back and leaves, in a browser; the desk reads and answers, in a program; the server is a third
process. Then every place where a word could have stuck is searched, in every form of `tests/help/search.py`. Each test
also plants what its search must find.
"""

import json
import socket
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, Response
from tests.help.chromium import chromium
from tests.help.home import PASSPHRASE, Home, home
from tests.help.pages import site
from tests.help.search import Finding, Pattern, patterns, search_bytes, search_folder, search_memory
from tests.help.walk import Story, Walk

from sayso.device.halves import find
from sayso.sealing.keys import identity_of

STORY = Story(
    words="The man with the green umbrella waits below my window every Thursday.",
    called="being hunted at home",
    unwanted="fallen woman, lost girl",
    kind="client",
    description="hums an old tango when he is angry",
    identifiers="0131 496 0177, drives a cream van",
    tonight="no",
    reach={
        "how": "text 020 7946 0855 once",
        "ask_for": "Zâna Mărului",
        "calling_as": "the dentist",
        "never": "Sunday nights",
    },
    desk_may_read=True,
)
MORE = "Stăpâna îmi ține pașaportul și simbria, și mă încuie noaptea în cămară."
ANSWER = "Ne vedem miercuri la cantina, aducem noi pașaportul înapoi."
ORDINARY = '<!doctype html><html lang="en"><title>Weather</title><link rel="icon" href="data:,"><p>Rain.</p></html>'
PLAIN = '<!doctype html><html lang="en"><title>Form</title><link rel="icon" href="data:,"><textarea></textarea></html>'
DISK_MS = 6000  # Chromium takes a field's text after one second and writes after two and a half
CONTROL = "a control sentence that must be found in flight"
HALF_A_REQUEST = (
    "POST /api/1/report HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n"
)


@dataclass
class Told:
    """What was typed, and every place where it might have stuck."""

    home: Home
    profile: Path
    code: str = ""
    headers: list[str] = field(default_factory=list)
    profile_open: set[Finding] = field(default_factory=set)

    def look_at(self, response: Response) -> None:
        """Keep the headers of a response."""
        self.headers.append(json.dumps(response.headers))

    @property
    def desk_profile(self) -> Path:
        """The profile of the browser in which the worker looks at the desk's page."""
        return self.profile.with_name("desk-profile")

    @property
    def wanted(self) -> list[Pattern]:
        """Every word to look for."""
        code = [self.code, " ".join(self.code[at : at + 4] for at in range(0, 20, 4))]
        secrets = self.home.secrets
        keys = [PASSPHRASE, identity_of(secrets.desk), secrets.root.hex(), *map(find, self.home.sheets)]
        reach = [words for words in STORY.reach.values() if len(words) > 7]
        told = [STORY.words, STORY.called, STORY.unwanted, STORY.description, STORY.identifiers, MORE, ANSWER]
        return patterns([*told, *reach, *code, *keys])


@pytest.fixture(scope="module")
def told(playwright: Playwright, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Told]:
    """Let her tell, come back and leave, and the desk read and answer."""
    folder = tmp_path_factory.mktemp("told")
    with site({"/": ORDINARY}) as elsewhere, home(folder / "home", f"{elsewhere}/") as served:
        with chromium(playwright, folder / "profile") as phone:
            told = Told(served, folder / "profile")
            phone.context.on("response", told.look_at)
            walk = Walk(phone.page, served.address)
            told.code = walk.tell(STORY)
            walk.send(told.code)
            back = Walk(phone.page, served.address, "ro")
            back.enter(told.code)
            back.press("mine.write")
            back.at("more.title")
            back.fill("words.hint", MORE)
            back.press("mine.send")
            back.at("mine.title")
            back.leave()
            told.profile_open = search_folder(told.profile, told.wanted)
        with served.open_desk() as (_, address), chromium(playwright, told.desk_profile) as desk:
            desk.page.goto(address)
            desk.page.locator("a.line").click()
            desk.page.get_by_label("Answer her").fill(ANSWER)
            desk.page.get_by_role("button", name="Send the answer").click()
            desk.page.get_by_text(ANSWER).wait_for()
            desk.page.get_by_role("button", name="Lock the desk").click()
            desk.page.get_by_role("heading", name="The desk is locked").wait_for()
        yield told


@pytest.mark.holds("A1.13")
def test_the_server_has_nothing(told: Told) -> None:
    """Nothing typed is in the server's folder, raw pages and WAL included, its log, its headers or its memory."""
    found = search_folder(told.home.data, told.wanted) | search_bytes(
        told.home.server.printed.encode(), told.wanted, "the log"
    )
    for header in told.headers:
        found |= search_bytes(header.encode(), told.wanted, "a response header")
    found |= search_memory(told.home.server.pid, told.wanted)
    assert found == set()
    assert len(told.headers) > 5, "no response was looked at"
    assert search_folder(told.home.data, patterns(["age-encryption.org/v1"])), "no sealed file was looked at"
    with socket.create_connection(("127.0.0.1", told.home.port)) as flight:
        flight.sendall(HALF_A_REQUEST.encode() + CONTROL.encode())
        flight.settimeout(0.5)
        with pytest.raises(TimeoutError):
            flight.recv(1)
        assert search_memory(told.home.server.pid, patterns([CONTROL])), "the search does not see a body in flight"


@pytest.mark.holds("A1.13")
def test_the_browser_keeps_nothing(told: Told, playwright: Playwright, tmp_path: Path) -> None:
    """After Leave nothing typed is in her browser's profile, open or closed, nor in the worker's."""
    assert told.profile_open == set()
    assert search_folder(told.profile, told.wanted) == set()
    assert search_folder(told.desk_profile, told.wanted) == set()
    with site({"/": PLAIN, "/next": ORDINARY}) as address, chromium(playwright, tmp_path / "plain") as careless:
        careless.page.goto(address)
        careless.page.locator("textarea").press_sequentially(MORE)
        careless.page.goto(f"{address}/next")
    assert search_folder(tmp_path / "plain", patterns([MORE])), "the search does not see what a plain field leaves"


@pytest.mark.holds("A1.13")
def test_a_browser_that_dies_while_she_writes_keeps_nothing(told: Told, playwright: Playwright, tmp_path: Path) -> None:
    """A browser writes to the disk what stands in a field, some seconds after; ours tells it not to."""
    with site({"/": PLAIN}) as address:
        for folder, page in (("ours", told.home.address), ("plain", address)):
            with chromium(playwright, tmp_path / folder) as phone:
                phone.page.goto(page)
                if folder == "ours":
                    walk = Walk(phone.page, page)
                    questions = walk.questions(STORY)
                    assert [next(questions) for _ in range(2)][-1] == "what-happened"
                else:
                    phone.page.locator("textarea").fill(STORY.words)
                phone.page.wait_for_timeout(DISK_MS)
                phone.die()
    assert search_folder(tmp_path / "ours", told.wanted) == set()
    assert search_folder(tmp_path / "plain", patterns([STORY.words])), (
        "the search does not see what a plain field leaves"
    )
