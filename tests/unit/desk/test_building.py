"""A list that takes long is built beside the page: it says how far it is, and what went wrong is told there, once."""

from threading import Event

import pytest

from sayso.desk.building import Building
from sayso.wire.errors import Unavailable

pytestmark = pytest.mark.holds("A3.5")
LEITH, LEEDS = b"leith", b"leeds"


def test_it_says_how_far_it_is() -> None:
    """While the numbers are worked out it goes on, and says how many of how many; then it does not."""
    building, go, halfway = Building(), Event(), Event()

    def deed() -> None:
        building.told(64, 128)
        halfway.set()
        go.wait(5)

    assert not building.goes_on()
    building.begin(LEITH, deed)
    halfway.wait(5)
    assert building.goes_on()
    assert (building.done, building.all) == (64, 128)
    go.set()
    assert not building.goes_on(5)
    building.end(LEITH)


def test_what_went_wrong_is_told_once_and_there() -> None:
    """The page of another circle hears nothing of it; that of its own does, the first time that it is looked at."""
    building = Building()

    def deed() -> None:
        raise Unavailable("Nobody answers.")

    building.begin(LEITH, deed)
    assert not building.goes_on(5)
    building.end(LEEDS)
    with pytest.raises(Unavailable):
        building.end(LEITH)
    building.end(LEITH)
