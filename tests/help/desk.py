"""A worker's machine and her desk, as a program of its own, and a browser that is only HTTP."""

import http.client
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from msgspec.structs import replace
from tests.help.program import SAYSO, Program

from sayso.assemble_desk import desk_at
from sayso.desk.ceremonies import Desk
from sayso.device.worker_keys import Passphrase, WorkerKeys

_VOID = {"br", "input"}
PASSPHRASE = Passphrase("four plain words here")


def machine(folder: Path, keys: WorkerKeys, server: str) -> Desk:
    """Make a worker's folder with her keys for the server at this address, and a file with her passphrase beside it."""
    desk = desk_at(folder, PASSPHRASE)
    desk.keep(replace(keys, server=server))
    passphrase_file(folder)
    return desk


def passphrase_file(folder: Path) -> Path:
    """Return a file with the passphrase, beside a worker's folder."""
    path = folder.with_name("passphrase")
    path.write_text(f"{PASSPHRASE}\n")
    return path


def command(folder: Path, *arguments: str) -> list[str]:
    """Return the command `sayso desk …` for the worker whose folder this is."""
    return [*SAYSO, "desk", *arguments, "--keys", str(folder), "--passphrase-file", str(passphrase_file(folder))]


@dataclass(frozen=True)
class Answered:
    """What the page answered."""

    status: int
    headers: dict[str, str]
    body: str

    def forms(self) -> dict[str, str]:
        """Return the mark that a case's forms carry, by where they post below the path of this run."""
        found = re.findall(r'action="/\w+(/case/[^"]+)".*?name="seen" value="([^"]+)"', self.body, re.DOTALL)
        return dict(found)

    def said(self) -> list[str]:
        """Return the text of every box of somebody's words, as a browser's textContent gives it."""
        return texts(self.body, "said")


@dataclass
class Browser:
    """An HTTP client that keeps the desk's cookie and says who it is as a browser does.

    The paths that it is given and gives are below the path of this run.
    """

    address: str
    cookie: str = ""
    sent: list[str] = field(default_factory=list)

    @property
    def host(self) -> str:
        """Name and port of the desk's page."""
        return urlsplit(self.address).netloc

    @property
    def base(self) -> str:
        """The path of this run, without the stroke at its end."""
        return urlsplit(self.address).path.rstrip("/")

    def get(self, path: str, **headers: str) -> Answered:
        """Get a page."""
        return self.get_outside(f"{self.base}{path}", **headers)

    def get_outside(self, path: str, **headers: str) -> Answered:
        """Get what is at a path of the whole server."""
        return self._ask("GET", path, "", {"Host": self.host} | headers)

    def post(self, path: str, fields: dict[str, str] | None = None, **headers: str) -> Answered:
        """Post a form as the desk's own page does."""
        return self.post_outside(f"{self.base}{path}", fields, **headers)

    def post_outside(self, path: str, fields: dict[str, str] | None = None, **headers: str) -> Answered:
        """Post a form to a path of the whole server."""
        return self._ask("POST", path, urlencode(fields or {}), self._own() | headers)

    def enter(self) -> Answered:
        """Open the one-time address and keep the cookie."""
        answered = self.get(f"/?{urlsplit(self.address).query}")
        self.cookie = answered.headers["set-cookie"].partition(";")[0]
        return answered

    def cases(self) -> list[str]:
        """Return the addresses of the reports on the list, in its order."""
        return re.findall(rf'href="{self.base}(/case/[0-9a-f]+)"', self.get("/").body)

    def bytes_of(self, path: str, fields: dict[str, str]) -> bytes:
        """Post a form and return the file that the page answers with."""
        return self._ask("POST", f"{self.base}{path}", urlencode(fields), self._own()).body.encode("latin-1")

    def _own(self) -> dict[str, str]:
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return {"Host": self.host, "Origin": f"http://{self.host}", "Sec-Fetch-Site": "same-origin"} | kind

    def _ask(self, method: str, path: str, body: str, headers: dict[str, str]) -> Answered:
        connection = http.client.HTTPConnection("127.0.0.1", urlsplit(self.address).port, timeout=30)
        sent = {name: value for name, value in headers.items() if value} | (
            {"Cookie": self.cookie} if self.cookie else {}
        )
        try:
            connection.request(method, path, body.encode() if method == "POST" else None, sent)
            answer = connection.getresponse()
            is_text = (answer.getheader("Content-Type") or "text/plain").startswith("text/")
            text = answer.read().decode("utf-8" if is_text else "latin-1")
            return Answered(answer.status, {name.lower(): value for name, value in answer.getheaders()}, text)
        finally:
            connection.close()


@contextmanager
def desk(folder: Path) -> Iterator[tuple[Program, Browser]]:
    """Start the desk of the worker whose folder this is, on a free port; yield it and a browser that has entered."""
    with Program(command(folder, "--port", "0"), folder.with_name(f"{folder.name}.log")) as program:
        browser = Browser(program.line("desk "))
        browser.enter()
        yield program, browser


def texts(page: str, name: str) -> list[str]:
    """Return the text of each element of the class `name`, as textContent gives it."""
    reader = _Reader(name)
    reader.feed(page)
    return reader.found


class _Reader(HTMLParser):
    def __init__(self, name: str) -> None:
        super().__init__(convert_charrefs=True)
        self.name, self.found, self.depth = name, list[str](), 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a box, or go deeper in one."""
        if self.depth:
            self.depth += tag not in _VOID
        elif self.name in (dict(attrs).get("class") or "").split():
            self.depth = 1
            self.found.append("")

    def handle_endtag(self, tag: str) -> None:
        """Come out of one."""
        self.depth -= bool(self.depth) and tag not in _VOID

    def handle_data(self, data: str) -> None:
        """Take the text."""
        if self.depth:
            self.found[-1] += data
