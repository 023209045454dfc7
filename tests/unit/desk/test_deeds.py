"""Everything that the desk can do, in a written set: there is no button that wipes a report, and none comes unseen."""

import inspect
import re
from types import SimpleNamespace
from typing import get_args, get_type_hints

import pytest
from starlette.routing import Route

from sayso.desk.app import _ACTS, Page
from sayso.desk.circle_pages import CirclePages
from sayso.desk.guard import Guard
from sayso.desk.idle import Idle
from sayso.desk.publishing import Press
from sayso.desk.text_pages import TextPages
from sayso.wire.request import DeskDeed

pytestmark = pytest.mark.holds("A2.9")
POSTS = {
    "/run/case/{key}/draft",
    "/run/case/{key}/export",
    "/run/case/{key}/hold",
    "/run/case/{key}/release",
    "/run/case/{key}/text/{name}/{deed}",
    "/run/case/{key}/{kind}",
    "/run/circle/{key}/{deed}",
    "/run/circles",
    "/run/lock",
    "/{anything:path}",  # which is refused: there is no such page
}
KINDS = {"answer", "note"}
OF_A_TEXT = {"approve", "file", "print", "publish", "end"}
OF_A_CIRCLE = {"invite", "remove", "propose", "confirm", "pause"}
ASKED_OF_THE_SERVER = {"ListCases", "ReadCases", "Append", "Show", "Hold", "Release", "ListHolds"}


def test_the_page_takes_what_is_written_here_and_nothing_else() -> None:
    """Each address to which the local page lets a worker post, and each deed that stands in one."""
    circles = SimpleNamespace(office=SimpleNamespace(keys=SimpleNamespace(name="Ana")))
    press = Press(circles, None, lambda *_: None)  # type: ignore[arg-type]
    page = Page(press, Guard(8711, "run", lambda: "drawn"), Idle(lambda: 0.0), print, print)
    routes = [route for route in page.app().routes if isinstance(route, Route)]
    assert {route.path for route in routes if "POST" in (route.methods or ())} == POSTS
    assert _ACTS.keys() == KINDS
    for pages, deeds in ((TextPages, OF_A_TEXT), (CirclePages, OF_A_CIRCLE)):
        assert set(re.findall(r'^ +"(\w+)": self\._', inspect.getsource(pages.do), re.MULTILINE)) == deeds


def test_the_server_takes_no_deletion_from_a_desk() -> None:
    """With its door key a desk may read, write, show in public, hold, release, and list what is held."""
    assert {deed.__name__ for deed in get_args(get_type_hints(DeskDeed)["deed"])} == ASKED_OF_THE_SERVER
