"""A tiny site for trying the tests' own tools, with the strict policy of the real one."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler

from tests.help.serving import serving

STRICT = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'none'; "
    "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)


@contextmanager
def site(files: Mapping[str, str], policy: str = STRICT) -> Iterator[str]:
    """Serve `files` (path to text) on a free port of 127.0.0.1; yield the address."""
    kinds = {"js": "text/javascript", "css": "text/css", "ico": "image/x-icon"}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = files.get(self.path, "").encode()
            self.send_response(200 if self.path in files or self.path == "/favicon.ico" else 404)
            self.send_header("Content-Type", kinds.get(self.path.rpartition(".")[2], "text/html; charset=utf-8"))
            self.send_header("Content-Security-Policy", policy)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    with serving(Handler) as address:
        yield address
