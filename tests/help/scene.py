"""A desk of two with a circle whose list is gathered from real cases, and a member of it, for tests of lists."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from msgspec.structs import replace
from tests.help.circle_desk import Desk, circle_desk, utc_day
from tests.help.reporter import Reporter

from sayso.device import reporter
from sayso.device.check import Outcome
from sayso.ledger.days import days_after
from sayso.sealing.code import Code
from sayso.wire.statement import Ended, Published
from sayso.wire.text import Text, Warning, Wording  # noqa: A004 - the word that everybody here uses

WORDS = "Grey car. He does not pay."


@dataclass
class Scene:
    """A desk of two with a fresh circle, and a member of it."""

    desk: Desk
    member: Code

    @property
    def name(self) -> str:
        """The circle's name."""
        return self.desk.name

    def text(self, *forms: str, **other: Any) -> Text:
        """Return a warning to this circle, for 30 days from today."""
        words = (Wording("ro", "Ma\u0219in\u0103 gri. Nu pl\u0103te\u0219te."), Wording("en", WORDS))
        until = days_after(utc_day(), 30)
        made = Text(Warning(self.name, at_once=False), words, "", "", forms, "one", "number-short/1", utc_day(), until)
        return replace(made, **other)

    def tells(self, text: Text, workers: int = 2, *, yes: bool = True) -> Reporter:
        """Let somebody tell and say yes to a text, and so many workers approve it."""
        her = Reporter(self.desk.house.address)
        her.tell()
        her.change(reporter.say_yes, text)
        for worker in (self.desk.ana, self.desk.bea)[:workers]:
            worker.approves(her.handle, text)
        if not yes:
            her.change(reporter.take_yes_back, text)
        return her

    def publish(self) -> None:
        """Let Ana propose and Bea confirm the next list."""
        self.desk.ana.real_press.propose(self.name)
        self.desk.bea.real_press.confirm(self.name)

    def check(self, *forms: str) -> tuple[type[Outcome], ...]:
        """Return how a check on the member's phone ends."""
        phone = self.desk.phone(self.member)
        return tuple(type(one) for one in phone.check(phone.circle(self.name), forms))


def told(her: Reporter) -> list[tuple[str, str]]:
    """Return what her ledger says of publications: what was done, and by whom."""
    said = [(type(one.entry.act).__name__, one.worker) for one in her.read().said]
    return [one for one in said if one[0] in {Published.__name__, Ended.__name__}]


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Open a desk of two and its server."""
    with circle_desk(tmp_path_factory.mktemp("desk")) as opened:
        yield opened


@pytest.fixture
def scene(two: Desk, request: pytest.FixtureRequest) -> Scene:
    """Return the desk with a fresh circle and a member."""
    desk = two.anew(request.node.name[:60])
    return Scene(desk, desk.comes(desk.name))
