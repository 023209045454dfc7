"""What this server holds: the demonstration's page that reads the server's files as a thief of its disk would.

It is no part of the server. It opens the database file by itself, read only, shows what stands in it, and looks for any
word in the raw bytes of everything in the server's folder.
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qs, urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

ENCODINGS = ("utf-8", "utf-16-le", "utf-32-le")
START_BYTES = 96
ROWS_SHOWN = 8
DATABASE = "sayso.db"


def tables(database: Path) -> Mapping[str, tuple[int, Sequence[str], Sequence[Sequence[object]]]]:
    """Return for each table how many rows it has, its columns, and the first rows as they are stored."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as opened:
        names = [
            name for (name,) in opened.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        ]
        found = {}
        for name in names:
            [(count,)] = opened.execute(f'SELECT count(*) FROM "{name}"')  # noqa: S608 - a name from the schema itself
            rows = opened.execute(f'SELECT * FROM "{name}" LIMIT ?', (ROWS_SHOWN,))  # noqa: S608 - the same
            found[name] = (count, [column for column, *_ in rows.description], list(rows))
        return found


def times_found(folder: Path, word: str) -> int:
    """Return how often a word stands in the raw bytes of the folder's files, in any of three encodings."""
    data = [path.read_bytes() for path in sorted(folder.iterdir()) if path.name.startswith(DATABASE)]
    return sum(one.count(word.encode(encoding)) for one in data for encoding in ENCODINGS)


def cell(value: object) -> Markup:
    """Return a stored value for the page: bytes as they are, with a dot for each that is no letter."""
    if not isinstance(value, bytes):
        return escape(value)
    start = "".join(map(_sign, value[:START_BYTES]))
    more = "…" if len(value) > START_BYTES else ""
    return Markup('<span class="size">{} bytes</span><code>{}{}</code>').format(f"{len(value):,}", start, more)


def _sign(byte: int) -> str:
    sign = chr(byte)
    return sign if sign == "\n" or (sign.isascii() and sign.isprintable()) else "·"


def page(folder: Path, word: str) -> str:
    """Return the page: what is found of `word`, then every table."""
    environment = Environment(loader=PackageLoader("sayso.demo"), undefined=StrictUndefined, autoescape=True)
    environment.filters["cell"] = cell
    style = files("sayso.demo").joinpath("holding.css").read_text("utf-8")
    return environment.get_template("holding.html.jinja").render(
        style=Markup(style),  # noqa: S704 - our own style sheet
        word=word,
        found=times_found(folder, word) if word else 0,
        control=times_found(folder, "X25519"),
        tables=tables(folder / DATABASE),
        shown=ROWS_SHOWN,
    )


@contextmanager
def show(folder: Path, port: int) -> Iterator[str]:
    """Show the page on a port of this machine, yield its address, and end it when the caller goes on."""

    class Handler(BaseHTTPRequestHandler):
        """Answers every path with the page."""

        def do_GET(self) -> None:
            """Answer with the page."""
            query = parse_qs(urlsplit(self.path).query)
            body = page(folder, query.get("word", [""])[-1]).encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Write nothing down."""

    with ThreadingHTTPServer(("127.0.0.1", port), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
