"""A long list is there at once: what is read is shown, the rest follows, and only what changed is read again."""

from collections.abc import Iterator, Sequence
from threading import Event

import pytest
from tests.help.opened import TODAY, account, opened

from sayso.desk.queue import Line, line_of
from sayso.desk.reading import Ahead
from sayso.device.worker import OpenedCase
from sayso.wire.errors import Unavailable
from sayso.wire.request import CaseLine

pytestmark = pytest.mark.holds("A2.16")


class Server:
    """Cases that are read one at a time, each as soon as `go` lets it; `read` notes which."""

    def __init__(self) -> None:
        self.go, self.read, self.fails = Event(), list[int](), False

    def __call__(self, handles: Sequence[bytes]) -> Iterator[OpenedCase]:
        """Read some cases."""
        for handle in handles:
            self.go.wait(5)
            if self.fails:
                raise Unavailable("Nobody answers.")
            self.read.append(handle[0])
            yield opened(account(f"Number {handle[0]}."), name=handle[0])


def listed(*names: int, version: int = 1) -> list[CaseLine]:
    """Return the server's list of cases; a larger name is a later day."""
    return [CaseLine(bytes([name]) * 32, f"2026-11-{name:02}", version) for name in names]


def line(case: OpenedCase) -> Line:
    """Return the line of a case."""
    return line_of(case, TODAY)


def names(lines: Sequence[Line]) -> set[int]:
    """Return whose lines these are."""
    return {one.handle[0] for one in lines}


def test_what_is_not_read_yet_is_counted_and_follows() -> None:
    """Before anything is read the list says how much is missing; later it is whole, the newest day read first."""
    server = Server()
    ahead = Ahead(server, line)
    assert ahead.follow(listed(1, 2, 3), 0.05) == ((), 3)
    server.go.set()
    lines, missing = ahead.follow(listed(1, 2, 3), 5)
    assert (names(lines), missing, server.read) == ({1, 2, 3}, 0, [3, 2, 1])


def test_only_what_changed_is_read_again() -> None:
    """The same list reads nothing; a new one, a dropped one, and a gone one are as they should be."""
    server = Server()
    server.go.set()
    ahead = Ahead(server, line)
    ahead.follow(listed(1, 2), 5)
    server.read.clear()
    assert ahead.follow(listed(1, 2), 5)[1] == 0
    assert server.read == []
    ahead.drop(bytes([1]) * 32)
    lines, _ = ahead.follow(listed(1, 3), 5)
    assert (names(lines), sorted(server.read)) == ({1, 3}, [1, 3])


def test_what_reading_runs_into_is_said_once() -> None:
    """A server that went away is an error for whoever looks, and the next look tries again."""
    server = Server()
    server.go.set()
    server.fails = True
    ahead = Ahead(server, line)
    with pytest.raises(Unavailable):
        ahead.follow(listed(1), 5)
    server.fails = False
    assert names(ahead.follow(listed(1), 5)[0]) == {1}


def test_nothing_is_kept_after_the_desk_is_locked() -> None:
    """Stopped while it reads, it keeps no line."""
    server = Server()
    ahead = Ahead(server, line)
    ahead.follow(listed(1, 2), 0.05)
    ahead.stop()
    server.go.set()
    assert ahead._thread is not None
    ahead._thread.join(5)
    assert ahead._lines == {}
