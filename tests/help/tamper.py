"""Somebody between the server and the browser who changes what passes: some bodies, the rest as it is."""

import http.client
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler

from tests.help.serving import serving

HOP = {"connection", "content-length", "transfer-encoding"}


@contextmanager
def tampering(
    port: int, path: str | Collection[str], change: Callable[[bytes], bytes], coding: str | None = None
) -> Iterator[str]:
    """Pass everything on to the server at `port`, the bodies at some paths changed; yield the address to visit.

    With a `coding` what a visitor takes is passed on too, and only answers in that coding are changed.
    """
    paths = {path} if isinstance(path, str) else set(path)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._pass_on(None)

        def do_POST(self) -> None:
            self._pass_on(self.rfile.read(int(self.headers["Content-Length"])))

        def _pass_on(self, sent: bytes | None) -> None:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
            headers = {"Content-Type": self.headers.get("Content-Type", "")} if sent is not None else {}
            if coding:
                headers["Accept-Encoding"] = self.headers.get("Accept-Encoding", "")
            connection.request(self.command, self.path, sent, headers)
            answer = connection.getresponse()
            body = answer.read()
            connection.close()
            if self.path in paths and coding in (None, answer.getheader("Content-Encoding")):
                body = change(body)
            self.send_response_only(answer.status)
            for name, value in answer.getheaders():
                if name.lower() not in HOP:
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    with serving(Handler) as address:
        yield address
