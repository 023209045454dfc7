"""Bad input at a running server: each kind gets its refusal, nothing is kept, nothing that was sent comes back."""

import http.client
import json
import os
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.help.data_folder import House, Server, desk_deed, make_house, serving, signed_deed
from tests.help.sealed import UNDER_A_PASSPHRASE, sealed, sealed_entry, sealed_part, sealed_report

from sayso.wire.encoding import decode, encode
from sayso.wire.request import (
    CaseLines,
    Change,
    Done,
    ListCases,
    MailboxDeed,
    NewKeys,
    Nonce,
    ReadMailbox,
    Refusal,
    Remove,
    Report,
)

pytestmark = pytest.mark.holds("A1.24")

PLANTED = "Planted-7315"
GOOD = encode(sealed_report())
NOT_JSON = "This is not JSON in UTF-8."
NOT_ONE = "A field stands twice, or this is not the one encoding (see spec/protocol.md, Encoding)."


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """Make a data folder."""
    return make_house(tmp_path_factory.mktemp("house") / "data")


@pytest.fixture(scope="module")
def server(house: House) -> Iterator[Server]:
    """Run a server."""
    with serving(house.data) as running:
        yield running


def refusal(answer: tuple[int, bytes]) -> tuple[int, str, str]:
    """Return status, code and sentence of a refusal, having looked that nothing planted is in it."""
    status, body = answer
    told = decode(body, Refusal)
    assert PLANTED.encode() not in body
    return status, told.error, told.say


def cases(server: Server, house: House) -> int:
    """Return how many cases the server has."""
    return len(decode(server.ask("/api/1/desk", desk_deed(server, house.door_seed, ListCases()))[1], CaseLines).cases)


@pytest.mark.parametrize(
    ("body", "say"),
    [
        (b"", NOT_JSON),
        (b"{", NOT_JSON),
        (b"null", "Expected `object`, got `null`."),
        (b'{"mailbox":' * 100_000, "Expected `bytes`, got `object` - at `$.mailbox`."),
        (b'{"mailbox":"\xff\xfe"}', "Invalid base64 encoded string - at `$.mailbox`."),
        (b'{"' + PLANTED.encode() + b'\xff":1}', NOT_JSON),
        (GOOD[: len(GOOD) // 2], NOT_JSON),
        (GOOD[:-1] + b',"planted":"' + PLANTED.encode() + b'"}', "A field that this version does not know."),
        (GOOD[:-1] + b',"' + PLANTED.encode() + b'":1}', "A field that this version does not know."),
        (b'{"mailbox":"AAAA",' + GOOD[1:], NOT_ONE),
        (GOOD[:1] + b" " + GOOD[1:], NOT_ONE),
        (GOOD + b"\n", NOT_ONE),
        (b"\xef\xbb\xbf" + GOOD, NOT_JSON),
        (GOOD.replace(b'"mailbox"', b'"\\u006dailbox"', 1), NOT_ONE),
        (GOOD.replace(b'"door":"', b'"door":"' + PLANTED.encode(), 1), "Invalid base64 encoded string - at `$.door`."),
    ],
    ids=lambda value: value if isinstance(value, str) else "body",
)
def test_what_is_not_the_encoding_is_refused(server: Server, house: House, body: bytes, say: str) -> None:
    """Not JSON, broken UTF-8, half a body, an unknown field, a field twice, white space: refused by the rule's name."""
    before = cases(server, house)
    assert refusal(server.ask("/api/1/report", body)) == (400, "malformed", say)
    assert cases(server, house) == before


@pytest.mark.parametrize(
    ("wrong", "say"),
    [
        (b"", "does not begin as an age file"),
        (PLANTED.encode() * 100, "does not begin as an age file"),
        (sealed()[:100], "its stanza is broken"),
        (UNDER_A_PASSPHRASE, "something else than an X25519 key"),
        (sealed(readers=2), "exactly 1 X25519 key"),
    ],
    ids=["0 bytes", "not age", "truncated", "scrypt stanza", "too many stanzas"],
)
def test_what_is_not_sealed_is_refused(server: Server, wrong: bytes, say: str) -> None:
    """Nothing, not age, cut short, under a passphrase, for too many: refused with the rule."""
    good = sealed_report()
    part = good.parts[0]
    for one in ("sealed", "hers", "desk"):
        fields = {"part": part.part, "sealed": part.sealed, "hers": part.hers, "desk": part.desk, one: wrong}
        body = encode(Report(good.mailbox, good.door, (type(part)(**fields),), good.entries))
        status, code, told = refusal(server.ask("/api/1/report", body))
        assert (status, code) == (400, "malformed")
        assert say in told


def test_limits_are_named(server: Server) -> None:
    """A file, a case and a request over the limit are refused with the limit in the sentence."""
    good = sealed_report()
    large = Report(good.mailbox, good.door, (sealed_part(plain=bytes(1024 * 1024)),), good.entries)
    many = Report(good.mailbox, good.door, tuple(sealed_part() for _ in range(33)), good.entries)
    full = Report(good.mailbox, good.door, tuple(sealed_part(plain=bytes(700_000)) for _ in range(3)), good.entries)
    for body, limit in ((encode(large), "1024 KiB"), (encode(many), "32 parts"), (encode(full), "2048 KiB")):
        status, code, say = refusal(server.ask("/api/1/report", body))
        assert (status, code) == (413, "too_large")
        assert limit in say
    for size in (3 * 2**20 + 1, 8 * 2**20):
        assert refusal(server.ask("/api/1/report", bytes(size))) == (
            413,
            "too_large",
            "A request is larger than 3072 KiB.",
        )


def test_a_body_without_an_end_is_cut_off(server: Server, house: House) -> None:
    """A body that goes on for ever is not read for ever, nor kept in memory."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as line:
        line.sendall(b"POST /api/1/report HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n")
        line.sendall(b"Transfer-Encoding: chunked\r\n\r\n")
        with pytest.raises(OSError, match=r"reset|[Bb]roken pipe"):
            line.sendall(b"".join([b"10000\r\n" + bytes(0x10000) + b"\r\n"] * 1000))
    memory = Path(f"/proc/{server.program.pid}/status").read_text()
    (peak,) = (int(line.split()[1]) for line in memory.splitlines() if line.startswith("VmHWM"))
    assert peak < 120_000
    assert cases(server, house) >= 0


@pytest.mark.parametrize("ends", ["closed", "half-closed"])
def test_a_body_that_stops_half_way(server: Server, house: House, ends: str) -> None:
    """When the connection breaks in the middle nothing is kept, and the server goes on."""
    before = cases(server, house)
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as line:
        head = "POST /api/1/report HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\nContent-Length: "
        line.sendall(f"{head}{len(GOOD)}\r\n\r\n".encode() + GOOD[: len(GOOD) // 2])
        if ends == "half-closed":
            line.shutdown(socket.SHUT_WR)
            line.recv(100)
    time.sleep(0.1)
    assert cases(server, house) == before


@pytest.mark.parametrize(
    "kind", ["", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", PLANTED]
)
def test_a_wrong_content_type(server: Server, kind: str) -> None:
    """Anything but application/json is refused, so that no other site's form can post here."""
    assert refusal(server.ask("/api/1/report", GOOD, kind)) == (
        415,
        "wrong_type",
        "A request is sent as application/json.",
    )


def test_a_content_type_with_a_charset_is_taken(server: Server) -> None:
    """What some programs add to the content type does no harm."""
    assert server.ask("/api/1/nonce", b"{}", "application/json; charset=utf-8")[0] == 200


@pytest.mark.parametrize("path", ["/api/2/report", "/api/report", "/api/", f"/api/0/{PLANTED}"])
def test_a_page_from_another_version(server: Server, path: str) -> None:
    """A request to another version of the API is told to load the page again."""
    say = "This page is from another version of the program: load it again."
    assert refusal(server.ask(path, GOOD)) == (410, "page_old", say)


def test_other_paths_and_methods(server: Server) -> None:
    """A path that there is not, or another method, is answered without repeating it."""
    assert refusal(server.ask(f"/api/1/{PLANTED}", b"{}")) == (400, "malformed", "There is no such request.")
    for path in (f"/{PLANTED}", "/en/", "/a/0000000000000000/start.js", "/a/../en", "/manifest.json/"):
        for method in ("GET", "POST", "PUT"):
            connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
            connection.request(method, path, headers={"X-Planted": PLANTED})
            answer = connection.getresponse()
            told = answer.read() + str(answer.getheaders()).encode()
            connection.close()
            assert answer.status in {404, 405}
            assert PLANTED.encode() not in told
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    connection.request("GET", "/api/1/report")
    answer = connection.getresponse()
    assert refusal((answer.status, answer.read())) == (400, "malformed", "A request is sent by POST.")
    connection.close()


def test_nobody_elses_deeds(server: Server) -> None:
    """An unknown mailbox, a wrong key, an old nonce and a stale number have each their code."""
    seed = os.urandom(32)
    report = sealed_report(seed)
    assert server.ask("/api/1/report", encode(report))[0] == 201
    change = Change((), (), (), 7, (sealed_entry(),))
    old = MailboxDeed(report.mailbox, bytes(48), Remove(), bytes(64))
    stranger = os.urandom(32)
    for path, body, status, code in (
        ("/api/1/read", encode(ReadMailbox(os.urandom(32))), 404, "nothing_there"),
        ("/api/1/deed", signed_deed(server, seed, os.urandom(32), Remove()), 404, "nothing_there"),
        ("/api/1/deed", signed_deed(server, stranger, report.mailbox, Remove()), 403, "not_trusted"),
        ("/api/1/deed", encode(old), 409, "conflict"),
        ("/api/1/deed", signed_deed(server, seed, report.mailbox, change), 409, "conflict"),
        ("/api/1/desk", desk_deed(server, stranger, ListCases()), 403, "not_trusted"),
        ("/api/1/keys", b'{"planted":1}', 400, "malformed"),
        ("/api/1/nonce", b"", 400, "malformed"),
    ):
        assert refusal(server.ask(path, body))[:2] == (status, code)


def test_keys_that_the_root_did_not_sign(server: Server, tmp_path: Path) -> None:
    """Another network's key list is refused."""
    stranger = make_house(tmp_path / "stranger").network
    assert refusal(server.ask("/api/1/desk/keys", encode(NewKeys(stranger.keys))))[:2] == (403, "not_trusted")


def test_every_answer_is_the_one_encoding(server: Server, house: House) -> None:
    """Answers are of their kind, byte for byte, the streamed ones too."""
    seed = os.urandom(32)
    report = sealed_report(seed)
    assert server.ask("/api/1/report", encode(report))[0] == 201
    assert server.ask("/api/1/report", encode(report))[0] == 200
    assert len(decode(server.ask("/api/1/nonce")[1], Nonce).nonce) == 48
    done = server.ask("/api/1/deed", signed_deed(server, seed, report.mailbox, Remove()))
    assert decode(done[1], Done) == Done()
    assert json.loads(server.ask("/api/1/keys")[1])["root"]
    assert cases(server, house) >= 0


def test_the_log_says_nothing_of_all_this(server: Server, house: House) -> None:
    """After all that was sent the log has one line: that the server is ready."""
    assert cases(server, house) >= 0
    assert server.program.printed.splitlines() == [f"ready http://127.0.0.1:{server.port}"]


def test_a_disk_that_takes_no_more(tmp_path: Path) -> None:
    """When the disk takes no more, she is told to try later, what was there before stays, and reading goes on."""
    house, report = make_house(tmp_path / "data"), sealed_report()
    with serving(house.data, "prlimit", f"--fsize={400 * 1024}") as server:
        assert server.ask("/api/1/report", encode(report))[0] == 201
        statuses = {server.ask("/api/1/report", encode(sealed_report()))[0] for _ in range(60)}
        assert statuses == {201, 503}
        status, code, say = refusal(server.ask("/api/1/report", encode(sealed_report())))
        assert (status, code) == (503, "unavailable")
        assert "disk" in say
        assert server.ask("/api/1/read", encode(ReadMailbox(report.mailbox)))[0] == 200
    with serving(house.data) as server:
        assert server.ask("/api/1/read", encode(ReadMailbox(report.mailbox)))[0] == 200
        assert server.ask("/api/1/report", encode(sealed_report()))[0] == 201
