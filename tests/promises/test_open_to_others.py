"""Whoever connects and says nothing, or half of something, keeps nobody else out and does not fill the memory."""

import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from tests.help.house import House, house
from tests.help.reporter import Reporter, account

from sayso.web.patience import CONNECTIONS_MAX, HEADERS_SECONDS

pytestmark = pytest.mark.holds("A1.24")
HALF_A_HEAD = b"POST /api/1/report HTTP/1.1\r\nHost: a\r\n"
SMALL = b"POST /api/1/nonce HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
ALL_BUT_THE_END = HALF_A_HEAD + b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n"
ENDLESS_LINES = 50_000
ENDLESS_KIB_MAX = 4 * 1024
LARGE_BYTES = 2_900_000
LARGE = b"POST /api/1/report HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
BODIES = 60
GROWTH_KIB_MAX = 110 * 1024  # the room for bodies, what each connection reads ahead, and some air


@pytest.fixture
def server(tmp_path: Path) -> Iterator[House]:
    """A server of its own for each flood."""
    with house(tmp_path / "house") as running:
        yield running


def connect(server: House, stack: ExitStack) -> socket.socket:
    """Open a connection for as long as `stack` lasts."""
    return stack.enter_context(socket.create_connection(("127.0.0.1", server.port), timeout=10))


def is_closed(line: socket.socket) -> bool:
    """Tell whether the server has closed a connection."""
    line.settimeout(0.05)
    try:
        return line.recv(1) == b""
    except TimeoutError:
        return False
    except ConnectionResetError:
        return True


def answer(line: socket.socket) -> bytes:
    """Return a whole answer, which is a JSON object, from a connection that stays open."""
    told = b""
    while not told.endswith(b"}"):
        came = line.recv(4096)
        assert came, "the server has closed the connection"
        told += came
    return told


def resident_kib(server: House) -> int:
    """Return how much memory the server takes just now (Linux)."""
    status = Path(f"/proc/{server.program.pid}/status").read_text()
    [line] = [line for line in status.splitlines() if line.startswith("VmRSS:")]
    return int(line.split()[1])


def test_half_a_request_is_not_waited_for(server: House) -> None:
    """A connection that does not finish the lines above its request is closed in time; one at work is not."""
    with ExitStack() as stack:
        silent, half, dripping = (connect(server, stack) for _ in range(3))
        busy = connect(server, stack)
        for one in (half, dripping):
            one.sendall(HALF_A_HEAD)
        for _ in range(int(HEADERS_SECONDS * 2)):
            if not is_closed(dripping):
                dripping.sendall(b"X")  # never a whole line
            busy.sendall(SMALL)  # answered at once: whenever the server looks, nothing is under way
            assert answer(busy).startswith(b"HTTP/1.1 200 ")
            time.sleep(1)
        assert [is_closed(one) for one in (silent, half, dripping)] == [True, True, True]


@pytest.mark.parametrize("after", [HALF_A_HEAD, ALL_BUT_THE_END])
def test_lines_without_an_end_are_not_kept(server: House, after: bytes) -> None:
    """Who sends lines for ever, above a request or below its body, is cut off before they fill the memory."""
    before = resident_kib(server)
    with ExitStack() as stack:
        line = connect(server, stack)
        line.sendall(after)
        with pytest.raises(OSError, match=r"reset|[Bb]roken pipe"):
            line.sendall(b"X-More: %b\r\n" % (b"a" * 1000) * ENDLESS_LINES)
    assert resident_kib(server) - before < ENDLESS_KIB_MAX


def test_many_silent_connections_keep_nobody_out(server: House) -> None:
    """Beyond the number that it can hold, the server lets go of those that have been silent for longest."""
    with ExitStack() as stack:
        lines = [connect(server, stack) for _ in range(CONNECTIONS_MAX + 50)]
        began = time.monotonic()
        her = Reporter(server.address)
        her.tell(account("In spite of all of them."))
        assert her.read().faults == 0
        assert time.monotonic() - began < HEADERS_SECONDS / 2
        assert [is_closed(line) for line in lines[:50]] == [True] * 50


def test_many_half_sent_bodies_do_not_fill_the_memory(server: House) -> None:
    """Large bodies share one room; who comes when it is full is refused, and an ordinary report is not."""
    with ExitStack() as stack:
        before = resident_kib(server)
        for _ in range(BODIES):
            line = connect(server, stack)
            line.sendall(LARGE % (LARGE_BYTES + 1) + bytes(LARGE_BYTES))
        time.sleep(1)
        assert resident_kib(server) - before < GROWTH_KIB_MAX
        her = Reporter(server.address)
        her.tell(account("An ordinary report."))
        assert her.read().faults == 0
        last = connect(server, stack)
        last.sendall(LARGE % LARGE_BYTES + bytes(LARGE_BYTES))
        assert last.recv(4096).startswith(b"HTTP/1.1 503 ")
