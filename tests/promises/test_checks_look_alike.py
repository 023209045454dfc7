"""Promise: what her browser sends does not show whether it checked something listed, something not, or nonsense.

Recorded in the browser: every request from the press of *Check* to the answer on the screen.
"""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Request
from tests.help.chromium import Phone
from tests.help.circle_desk import Desk, circle_desk
from tests.help.lists import HIT, alert
from tests.help.member_walk import MemberWalk

from sayso.device.alerts import Gathered

pytestmark = pytest.mark.holds("A3.8")

GREY = Gathered(alert("Took the money back. Grey car."), shown=True, identifiers=(HIT, "mailto:he@example.org"))
CHECKED = (
    ("0131 496 0123", "phone", "circle.warned"),
    ("he@example.org", "mail", "circle.warned"),
    ("0131 496 0999", "phone", "circle.no_match.phone"),
    (f"{'x' * 64}@{'y' * 60}.example", "mail", "circle.no_match.mail"),
    ("XX00XXX", "plate", "circle.no_match.plate"),
)
"""What is typed, of which kind, and what the page then says: listed, not listed, and nonsense, long and short."""
Shape = tuple[str, str, int, tuple[tuple[str, str], ...]]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Open a desk with a circle and a list."""
    with circle_desk(tmp_path_factory.mktemp("desk")) as opened:
        made = opened.anew("Leith")
        made.publish("Leith", [GREY])
        yield made


def shape(request: Request) -> Shape:
    """Return what a listener sees of a request whose body is sealed or blinded: where to, how long, its headers."""
    headers = tuple(sorted(request.all_headers().items()))
    return request.method, urlsplit(request.url).path, len(request.post_data_buffer or b""), headers


def test_hit_miss_and_junk_ask_alike(desk: Desk, phone: Phone) -> None:
    """Count, order, sizes and headers of what goes out are the same for each, and nothing goes out afterwards."""
    walk = MemberWalk(phone.page, desk.house.address)
    walk.follow(desk.ana.circles.invite("Leith", "en")[0])
    walk.invited("Leith")
    walk.takes_a_code()
    walk.home("Leith")
    sent: list[Request] = []
    phone.context.on("request", lambda request: sent.append(request))  # noqa: PLW0108 - it wants a function
    shapes = []
    for typed, kind, says in CHECKED:
        sent.clear()
        walk.checks(typed, kind)
        if kind == "plate":
            walk.at("circle.right")
            walk.press("circle.right.yes")
        walk.at(says)
        phone.page.wait_for_timeout(700)
        shapes.append([shape(one) for one in sent])
        walk.back("Leith")
    assert [path for _, path, _, _ in shapes[0]] == ["/api/1/list/head", "/api/1/nonce", "/api/1/member"]
    assert all(one == shapes[0] for one in shapes)


def test_a_longer_body_would_be_seen(desk: Desk, phone: Phone) -> None:
    """The control: two identifiers at once, which the page says that we see, have another shape than one."""
    walk = MemberWalk(phone.page, desk.house.address)
    walk.follow(desk.ana.circles.invite("Leith", "en")[0])
    walk.invited("Leith")
    walk.takes_a_code()
    walk.home("Leith")
    sent: list[Request] = []
    phone.context.on("request", lambda request: sent.append(request))  # noqa: PLW0108 - it wants a function
    walk.checks(CHECKED[0][0])
    walk.at("circle.warned")
    one = [shape(request) for request in sent]
    walk.back("Leith")
    sent.clear()
    walk.press("circle.check")
    walk.fill("circle.typed", CHECKED[0][0])
    walk.press("circle.check.add")
    phone.page.get_by_label(walk.name("circle.typed")).last.fill(CHECKED[2][0])
    walk.press("circle.check.go")
    walk.at("circle.warned")
    two = [shape(request) for request in sent]
    assert [path for _, path, _, _ in one] == [path for _, path, _, _ in two]
    assert one != two
