"""How long a desk was left alone."""

import threading
import time

import pytest

from sayso.desk import idle
from sayso.desk.idle import Idle, seconds_asleep_or_not


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


def test_a_machine_that_slept_counts_as_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock goes on while a wait stands still: soon after the machine wakes up the desk is locked."""
    monkeypatch.setattr(idle, "LOOK_SECONDS", 0.2)
    now, locked = [0.0], threading.Event()
    slept = Idle(lambda: now[0])
    slept.watch(locked.set)
    assert not locked.wait(1)
    now[0] = 8 * 3600
    assert locked.wait(5)


def test_the_clock_does_not_stop() -> None:
    """It is the system's clock that counts from its start, sleep and all, where there is one."""
    assert time.clock_gettime(time.CLOCK_BOOTTIME) - seconds_asleep_or_not() < 1
    assert seconds_asleep_or_not() <= seconds_asleep_or_not()
