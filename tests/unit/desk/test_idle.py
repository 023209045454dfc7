"""How long a desk was left alone."""

import threading
import time

import pytest

from sayso.desk import idle
from sayso.desk.idle import Idle


def test_it_is_over_when_nothing_was_done_for_so_long() -> None:
    """Each deed begins the time anew."""
    now = [0.0]
    alone = Idle(lambda: now[0], 100)
    now[0] = 99
    assert not alone.is_over()
    alone.touch()
    now[0] = 198
    assert not alone.is_over()
    now[0] = 199
    assert alone.is_over()


def test_the_watch_locks_once_and_only_when_it_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a page that asks it is locked a little later; not while somebody works, nor after the end."""
    monkeypatch.setattr(idle, "GRACE_SECONDS", 0)
    locked = threading.Event()
    working = Idle(time.monotonic, 1.5)
    working.watch(locked.set)
    for _ in range(5):
        time.sleep(0.5)
        working.touch()
    assert not locked.is_set()
    assert locked.wait(10)
    ended = Idle(time.monotonic, 0.0)
    again = threading.Event()
    ended.watch(again.set)
    ended.end()
    assert not again.wait(1.5)
