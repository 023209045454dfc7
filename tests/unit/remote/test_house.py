"""The house: what it sends, what it refuses to believe."""

import json
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from sayso.remote import House
from sayso.wire.errors import Conflict, Malformed, NotTrusted, SaysoError, TooLarge, Unavailable
from sayso.wire.request import Done, Received


class Answers(BaseHTTPRequestHandler):
    """Answers each POST with what the test laid down, and keeps what came."""

    status = 200
    body = b"{}"
    came: list[tuple[str, dict[str, str], bytes]]

    def do_POST(self) -> None:
        """Take the body, keep it, answer."""
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.came.append((self.path, dict(self.headers), body))
        self.send_response(self.status)
        self.send_header("Content-Length", str(len(self.body)))
        self.end_headers()
        self.wfile.write(self.body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def a_server(status: int, body: bytes) -> Iterator[tuple[House, list[tuple[str, dict[str, str], bytes]]]]:
    """A real server on a free port which gives one answer to everything."""
    came: list[tuple[str, dict[str, str], bytes]] = []
    handler = type("Handler", (Answers,), {"status": status, "body": body, "came": came})
    with HTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield House(f"http://127.0.0.1:{server.server_address[1]}", patience_seconds=5), came
        finally:
            server.shutdown()
            thread.join()


def test_it_sends_one_encoding_and_nothing_about_itself() -> None:
    """A request is a POST with the encoding; no user agent, cookie or other header goes with it."""
    with a_server(200, b'{"day":"2026-11-22"}') as (house, came):
        assert house.post("/api/1/report", {}, Received) == Received(day="2026-11-22")
    [(path, headers, body)] = came
    assert (path, body) == ("/api/1/report", b"{}")
    assert set(headers) == {"Host", "Accept-Encoding", "Content-Length", "Content-Type", "Connection"}
    assert headers["Content-Type"] == "application/json"


def test_a_refusal_becomes_the_error_of_its_code() -> None:
    """The code chooses the class, and the sentence is shown as the server's own."""
    with (
        a_server(409, b'{"error":"conflict","say":"Someone was first."}') as (house, _),
        pytest.raises(Conflict) as caught,
    ):
        house.post("/api/1/desk", {}, Done)
    assert str(caught.value) == "The server says: Someone was first."


def test_an_unknown_code_is_still_an_error_for_someone() -> None:
    """A newer server's code that this program does not know becomes the base error."""
    with (
        a_server(418, b'{"error":"teapot","say":"Short and stout."}') as (house, _),
        pytest.raises(SaysoError) as caught,
    ):
        house.post("/api/1/desk", {}, Done)
    assert type(caught.value) is SaysoError


def test_a_refusal_cannot_reach_the_terminal_with_control_signs() -> None:
    """A server's sentence is cut and loses every sign that does not print."""
    say = "\x1b[2J" + "\u202e" + "x" * 1000
    with (
        a_server(403, json.dumps({"error": "not_trusted", "say": say}, separators=(",", ":")).encode()) as (house, _),
        pytest.raises((NotTrusted, Unavailable)) as caught,
    ):
        house.post("/api/1/desk", {}, Done)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 250


@pytest.mark.parametrize("body", [b"", b"<html>", b'{"error":"x"}', b"\xff"])
def test_what_is_no_refusal_is_an_unavailable_server(body: bytes) -> None:
    """An error page of something in between is reported by its number, without its content."""
    with a_server(502, body) as (house, _), pytest.raises(Unavailable, match="HTTP 502"):
        house.post("/api/1/desk", {}, Done)


@pytest.mark.parametrize("body", [b"", b"{ }", b'{"day":1}', b'{"day":"x","more":1}'])
def test_an_answer_of_another_form_is_refused(body: bytes) -> None:
    """A success that is not the one encoding of what was asked for is refused."""
    with a_server(200, body) as (house, _), pytest.raises(Malformed):
        house.post("/api/1/report", {}, Received)


def test_a_redirect_is_not_followed() -> None:
    """Wherever a server points, the program does not go."""
    with a_server(307, b"") as (house, came), pytest.raises(Unavailable, match="HTTP 307"):
        house.post("/api/1/report", {}, Received)
    assert len(came) == 1


def test_an_answer_over_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server cannot fill this machine's memory."""
    monkeypatch.setattr("sayso.remote.house.ANSWER_BYTES_MAX", 10)
    with a_server(200, b'{"day":"2026-11-22"}') as (house, _), pytest.raises(TooLarge):
        house.post("/api/1/report", {}, Received)


@contextmanager
def a_dripping_server() -> Iterator[str]:
    """A server that begins an answer, and goes on with it one byte at a time for as long as anybody listens."""
    ending = threading.Event()

    def drip(listening: socket.socket) -> None:
        with suppress(OSError), listening.accept()[0] as line:
            line.recv(65536)
            line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
            while not ending.wait(0.1):
                line.sendall(b"x")

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=drip, args=[listening])
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            ending.set()
            thread.join()


def test_a_server_that_drips_holds_nobody_longer_than_agreed() -> None:
    """The patience is for the whole answer, not for each byte of it."""
    with a_dripping_server() as url:
        began = time.monotonic()
        with pytest.raises(Unavailable, match="did not answer"):
            House(url, patience_seconds=0.5).post("/api/1/keys", {}, Done)
        assert time.monotonic() - began < 5


def test_hanging_up_ends_what_waits_and_what_would_come() -> None:
    """Whoever waits for an answer is told at once that there will be none; nothing is sent afterwards."""
    with a_dripping_server() as url:
        house = House(url)
        began = time.monotonic()
        hanging_up = threading.Timer(0.3, house.hang_up)
        hanging_up.start()
        for _ in range(2):
            with pytest.raises(Unavailable, match="did not answer"):
                house.post("/api/1/keys", {}, Done)
        hanging_up.join()
        assert time.monotonic() - began < 5


def test_nobody_there_is_a_sentence() -> None:
    """A port where nobody listens is Unavailable, with what to look at."""
    with pytest.raises(Unavailable, match="did not answer"):
        House("http://127.0.0.1:9", patience_seconds=1).post("/api/1/keys", {}, Done)


@pytest.mark.parametrize("url", ["http://example.org", "http://192.0.2.7:80", "http://localhost.example.org"])
def test_plain_http_over_a_network_is_refused(url: str) -> None:
    """Only this same machine may be asked without TLS."""
    with pytest.raises(NotTrusted, match="https"):
        House(url)


@pytest.mark.parametrize(
    "url", ["", "example.org", "ftp://x", "https://", "https://u:p@x", "https://x/y", "https://x:y"]
)
def test_an_address_of_another_form_is_refused(url: str) -> None:
    """A wrong address is refused before anything is sent, and is not repeated."""
    with pytest.raises(Malformed) as caught:
        House(url)
    assert "u:p" not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["https://example.org", "https://example.org:8443/", "http://[::1]:80", "http://localhost"]
)
def test_good_addresses_are_taken(url: str) -> None:
    """HTTPS anywhere and HTTP to this machine are taken, a last slash is dropped."""
    assert House(url).url == url.rstrip("/")
