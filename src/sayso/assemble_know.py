"""The only place that picks the rulebook's files, today's day and a local port, and joins them to the rules."""

import os
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path

from sayso.rights.topics import every_page
from sayso.rules.read import BYTES_MAX, read
from sayso.rules.syntax import Rulebook
from sayso.rules.values import RuleError
from sayso.web import headers, pages, rights
from sayso.web.assets import Served
from sayso.wire.errors import Unavailable

HERE = "127.0.0.1"
_SITE = {"title": "Rules at work", "demo": False, "phone": "(your number)", "phone_hours": "(its hours)"}
_LEAVE = "Here the button Leave opens an ordinary page. Go back with the browser.\n"


def rulebook_folder() -> Path:
    """Return the rulebook that came with the program."""
    return Path(__file__).parent / "rulebook"


def utc_day() -> str:
    """Return today as a UTC day by this machine's clock."""
    return datetime.now(UTC).date().isoformat()


def read_text(path: Path, bytes_max: int = BYTES_MAX) -> str:
    """Read one text file of a bounded size.

    Raises:
        RuleError: it cannot be read, is too large, or is not UTF-8.
    """
    try:
        if path.stat().st_size > bytes_max:
            raise RuleError(str(path), 1, "", f"the file is larger than {bytes_max:,} bytes", "Split it")
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise RuleError(str(path), 1, "", "the file cannot be read", f"Look at it: {error.strerror}") from None
    except UnicodeDecodeError:
        raise RuleError(str(path), 1, "", "the file is not UTF-8 text", "Save it as UTF-8") from None


def open_rulebook(folder: Path) -> Rulebook:
    """Read every rule file under a folder.

    Raises:
        RuleError: the folder has no rules, or a file cannot be used.
    """
    paths = sorted(folder.rglob("*.yaml"))
    if not paths:
        raise RuleError(str(folder), 1, "", "no rule file is here", "Name a folder with .yaml files by --rulebook")
    return read({os.path.relpath(path, folder): read_text(path) for path in paths})


def saved_last(folder: Path) -> frozenset[tuple[str, int, int]]:
    """Return each rule file with when it was saved and how long it is: another set means that something changed."""
    found = set()
    for path in folder.rglob("*.yaml"):
        with suppress(FileNotFoundError):  # an editor may put a new file in an old one's place
            told = path.stat()
            found.add((str(path), told.st_mtime_ns, told.st_size))
    return frozenset(found)


def pages_of(book: Rulebook) -> dict[str, Served]:
    """Return the rights pages of a rulebook as a phone would get them, without a host and without measures."""
    side = pages.read(files("sayso") / "client")
    served = side.assets.served()
    return served | rights.render(side, lambda _: _SITE, lambda _: [], every_page(book), None)


class Preview(ThreadingHTTPServer):
    """Serves the rights pages of a rulebook to this machine; what is wrong with the rules, while something is."""

    served: Mapping[str, Served]
    wrong: str


class _Answers(BaseHTTPRequestHandler):
    """Answers GET from what the preview serves just now."""

    server: Preview

    def do_GET(self) -> None:
        """Answer one request."""
        path = self.path.partition("?")[0]
        if path == "/":
            self._answer(303, {**headers.PLAIN, "Location": "/know/en"}, b"")
        elif path == "/leave":
            self._answer(200, headers.PLAIN, _LEAVE.encode())
        elif self.server.wrong:
            self._answer(500, headers.PLAIN, f"{self.server.wrong}\n".encode())
        elif found := self.server.served.get(path):
            self._answer(200, found.headers, found.body)
        else:
            self._answer(404, headers.PLAIN, b"Nothing is here.\n")

    def _answer(self, status: int, named: Mapping[str, str], body: bytes) -> None:
        self.send_response(status)
        for name, value in {**named, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing of what was asked."""


@contextmanager
def preview(port: int) -> Iterator[Preview]:
    """Listen on this machine only, until the `with` block ends.

    Raises:
        Unavailable: the port cannot be used.
    """
    try:
        server = Preview((HERE, port), _Answers)
    except OSError:
        raise Unavailable(f"Port {port} on this machine is in use: end what uses it, or try --port.") from None
    server.served, server.wrong = {}, "The rules are being read."
    with server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()
