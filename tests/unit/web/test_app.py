"""The application as a whole: the nightly rebuild, and what is said when something of ours fails."""

import asyncio
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from jinja2 import Template
from starlette.types import Message
from tests.help.circle import OneHolder
from tests.help.sealed import sealed_report

from sayso.service.load import Load
from sayso.service.nonces import Nonces
from sayso.store.sqlite import SqliteStore
from sayso.web import app
from sayso.web.api import Api
from sayso.web.heard import Heard
from sayso.web.together import Together
from sayso.wire.encoding import decode, encode
from sayso.wire.errors import Unavailable
from sayso.wire.request import Refusal

NOBODY = Heard(Template(""), {}, {})
DAYS = ["2026-11-22", "2026-11-22", "2026-11-23"]


class Noting(SqliteStore):
    """A store that notes the days of its rebuilds, the first of which fails."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.days: list[str] = []
        self.four = threading.Event()

    def rebuild(self, day: str) -> None:
        """Note the day."""
        self.days.append(day)
        if len(self.days) == 1:
            raise Unavailable("The server's disk is full.")
        super().rebuild(day)
        if len(self.days) == 4:
            self.four.set()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Noting]:
    """Yield an empty store."""
    made = Noting(tmp_path)
    yield made
    made.close()


def an_api(store: SqliteStore, today: Callable[[], str]) -> Api:
    """Return the API on a store, with a clock that stands still."""
    nonces = Nonces(b"", lambda: 0, os.urandom)
    return Api(store, Together(store), nonces, Load(lambda: 0), b"", today, lambda: 0, OneHolder())


def test_every_day_has_its_rebuild(store: Noting, monkeypatch: pytest.MonkeyPatch) -> None:
    """At the start and then at every tick the store is asked to rebuild for that day; one failure ends nothing."""
    monkeypatch.setattr(app, "TICK_SECONDS", 0.01)
    said: list[str] = []
    days = iter(DAYS)
    api = Api(
        store,
        Together(store),
        Nonces(b"", lambda: 0, os.urandom),
        Load(lambda: 0),
        b"",
        lambda: next(days, DAYS[-1]),
        lambda: 0,
        OneHolder(),
    )

    async def live() -> None:
        made = app.build(api, {}, NOBODY, leave_url="https://example.org", keep_days=365, say=said.append)
        async with made.router.lifespan_context(made):
            assert await asyncio.to_thread(store.four.wait, 10)

    asyncio.run(live())
    assert store.days[:4] == [*DAYS, DAYS[-1]]
    assert said == ["The database was not rebuilt, this is tried again in a minute: The server's disk is full."]


@pytest.mark.holds("A1.24")
def test_a_mistake_of_ours_is_said_without_what_was_sent(store: Noting) -> None:
    """When something fails that nobody foresaw, the answer is a refusal and the log names only kind and place."""
    said: list[str] = []

    def failing() -> str:
        raise LookupError("Planted-7315 with all that was sent")

    api = an_api(store, failing)
    made = app.build(api, {}, NOBODY, leave_url="https://example.org", keep_days=365, say=said.append)
    told: list[Message] = []

    async def ask() -> None:
        scope = {
            "type": "http",
            "method": "POST",
            "path": "/api/1/report",
            "headers": [(b"content-type", b"application/json")],
        }
        coming: list[Message] = [{"type": "http.request", "body": encode(sealed_report()), "more_body": False}]

        async def receive() -> Message:
            return coming.pop()

        async def send(message: Message) -> None:
            told.append(message)

        await made(scope, receive, send)

    asyncio.run(ask())
    assert told[0]["status"] == 503
    refusal = decode(told[1]["body"], Refusal)
    assert (refusal.error, refusal.say) == ("unavailable", "The server made a mistake. Nothing was changed.")
    (line,) = said
    assert line.startswith("internal error: LookupError in test_app.py:")
    assert "Planted" not in line
