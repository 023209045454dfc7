"""What a running server says around its pages: the exit, languages, compression, and nothing of itself."""

import gzip
import http.client
from collections.abc import Iterator

import brotli
import pytest
from tests.help.data_folder import Server, make_house, serving


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Run a server."""
    with serving(make_house(tmp_path_factory.mktemp("house") / "data").data) as running:
        yield running


def get(server: Server, path: str, method: str = "GET", **headers: str) -> tuple[int, dict[str, str], bytes]:
    """Ask for a path; return status, headers and body."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, {name.lower(): value for name, value in answer.getheaders()}, body


@pytest.mark.holds("A1.9")
def test_leave_leads_away_and_tells_the_browser_to_forget(server: Server) -> None:
    """Leave redirects to the host's ordinary page, with no trace of where it came from, and clears what was stored."""
    status, headers, body = get(server, "/leave")
    assert (status, headers["location"], body) == (303, "https://www.bbc.co.uk/weather", b"")
    assert headers["clear-site-data"] == '"cache", "cookies", "storage"'
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cache-control"] == "no-store"


def test_the_page_comes_in_the_browsers_language(server: Server) -> None:
    """The first page is that of the language which the browser asks for, and each has its own address."""
    romanian = get(server, "/ro")[2]
    assert b'lang="ro"' in romanian
    assert get(server, "/", Accept_Language="ro-RO,en;q=0.5")[2] == romanian
    assert get(server, "/", Accept_Language="tlh")[2] == get(server, "/")[2] == get(server, "/en")[2]


UNPACK = {"br": brotli.decompress, "gzip": gzip.decompress, None: bytes}


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("gzip, deflate, br", "br"),
        ("gzip, br;q=0", "gzip"),
        ("GZIP;q=0.5", "gzip"),
        ("gzip;q=0", None),
        ("br", "br"),
        ("", None),
        ("gzipped", None),
    ],
)
def test_compressed_where_it_is_understood(server: Server, accepted: str, coding: str | None) -> None:
    """A browser that takes brotli or gzip gets the same bytes, compressed so."""
    plain = get(server, "/en")[2]
    _, headers, body = get(server, "/en", Accept_Encoding=accepted)
    assert headers.get("content-encoding") == coding
    assert UNPACK[coding](body) == plain


def test_heads_have_no_body(server: Server) -> None:
    """HEAD is answered as GET is, without the body."""
    status, headers, body = get(server, "/en", "HEAD")
    assert (status, body) == (200, b"")
    assert int(headers["content-length"]) == len(get(server, "/en")[2])


def test_the_server_says_nothing_of_itself(server: Server) -> None:
    """No answer names the program, its version or the time, sets a cookie, or may be kept."""
    for path in ("/", "/en", "/leave", "/nowhere", "/api/1/keys", "/manifest.json"):
        _, headers, _ = get(server, path)
        assert not {"server", "date", "set-cookie", "etag", "last-modified", "x-powered-by"} & set(headers)
        assert headers["cache-control"] == "no-store"
        assert headers["x-content-type-options"] == "nosniff"
