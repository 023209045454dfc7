"""The room for half-sent requests: bounded for each and for all, and given back."""

from contextlib import suppress

import pytest

from sayso.web.room import ROOM_BYTES, SMALL_BYTES, Body, Room
from sayso.wire.errors import TooLarge, Unavailable
from sayso.wire.limits import REQUEST_BYTES_MAX


def test_what_came_is_what_is_read_and_the_room_is_free_again() -> None:
    """The chunks make the body; afterwards all of the room is there, whether it was answered or broke off."""
    room = Room(10)
    with room.for_one() as body:
        for chunk in (b"a" * SMALL_BYTES, b"b" * 10):
            body.take(chunk)
        assert body.whole() == b"a" * SMALL_BYTES + b"b" * 10
        assert room.free == 0
    assert room.free == 10
    with suppress(ZeroDivisionError), room.for_one() as broken:
        broken.take(b"a" * (SMALL_BYTES + 1))
        raise ZeroDivisionError
    assert room.free == 10


def test_when_the_room_is_full_a_large_one_is_refused_and_a_small_one_is_not() -> None:
    """Whoever sends much at a bad moment is told so; an ordinary report still comes in."""
    room = Room(100)
    with room.for_one() as first, room.for_one() as second, room.for_one() as small:
        first.take(bytes(SMALL_BYTES + 90))
        second.take(bytes(SMALL_BYTES + 11))
        second.take(b"more")
        small.take(bytes(SMALL_BYTES))
        with pytest.raises(Unavailable):
            second.whole()
        assert second.chunks == []
        assert len(small.whole()) == SMALL_BYTES
        assert room.free == 10


def test_one_that_is_too_large_frees_its_room_at_once() -> None:
    """What comes after the limit is not kept, and neither is what came before it."""
    room = Room()
    body = Body(room)
    body.take(bytes(REQUEST_BYTES_MAX))
    assert room.free < ROOM_BYTES
    body.take(b"x")
    assert (room.free, body.chunks) == (ROOM_BYTES, [])
    with pytest.raises(TooLarge):
        body.whole()
