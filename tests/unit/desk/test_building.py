"""A list that takes long is built beside the page: it says how far it is, and what went wrong is told there, once."""

from dataclasses import dataclass, field
from threading import Event
from types import SimpleNamespace

import pytest
from starlette.requests import Request
from starlette.responses import Response

from sayso.desk import circle_pages
from sayso.desk.building import Building
from sayso.desk.list_state import State
from sayso.desk.publishing import Press
from sayso.desk.screen import Screen
from sayso.wire.errors import NotAllowed, Unavailable
from sayso.wire.listing import Manifest

pytestmark = pytest.mark.holds("A3.5")
LEITH, LEEDS = b"leith", b"leeds"
LOOKED = State(None, (), None, None, 0)  # type: ignore[arg-type]


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


@dataclass(frozen=True, slots=True)
class Slow(Press):
    """A press whose list is half built until it may go on."""

    go: Event = field(default_factory=Event)

    def propose(self, name: str) -> Manifest:
        """Wait in the middle of it."""
        assert name == "Leith"
        self.progress(1_000, 2_000)
        self.go.wait(5)
        raise NotAllowed("Another hour.")

    def state(self, name: str) -> State:
        """Wait in the middle of it, too."""
        assert name == "Leith"
        self.progress(500, 2_000)
        self.go.wait(5)
        return LOOKED


def test_the_page_says_how_far_it_is_and_then_what_became_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """While a list is built its page and that of all circles say how far it is; what is refused is said afterwards."""
    monkeypatch.setattr(circle_pages, "BUILDING_SECONDS", 0.1)
    book = SimpleNamespace(circle=LEITH, name="Leith")
    press = Slow(SimpleNamespace(all=lambda: [book]), None, lambda *_: None)  # type: ignore[arg-type]
    screen = Screen("Ana", "/run/", b"run", 1200)
    pages = circle_pages.CirclePages(press, screen)

    def shown(_book: object, status: int = 200, trouble: str = "", state: State | None = None) -> Response:
        return screen.says(status, "Leith", trouble or ("Looked at." if state is LOOKED else "Not looked at."))

    monkeypatch.setattr(pages, "_page", shown)
    request = Request({"type": "http", "path_params": {"key": screen.key(LEITH), "deed": "propose"}})
    for answer in (pages.do(request, {}), pages.show(request, {}), pages.all(request, {})):
        body = bytes(answer.body).decode()
        assert "1,000 of 2,000 numbers and names are worked out." in body
        assert "Look again" in body
    press.go.set()
    assert not pages._building.goes_on(5)
    answer = pages.show(request, {})
    assert (answer.status_code, "Another hour." in bytes(answer.body).decode()) == (409, True)
    assert "Looked at." in bytes(pages.show(request, {}).body).decode()
    press.go.clear()
    assert "500 of 2,000 numbers and names are worked out." in bytes(pages.show(request, {}).body).decode()
    press.go.set()
    assert not pages._building.goes_on(5)
