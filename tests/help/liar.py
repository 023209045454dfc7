"""A server that lies about the desk's keys: it answers every request with one key list of its own making."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler

from tests.help.serving import serving

from sayso.wire.encoding import encode
from sayso.wire.key_list import Network


@contextmanager
def liar(network: Network) -> Iterator[tuple[str, list[str]]]:
    """Answer everything with `network` on a free port; yield the address and the paths that were asked for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            asked.append(self.path)
            body = encode(network)
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    with serving(Handler) as address:
        yield address, asked
