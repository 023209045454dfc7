"""Firefox with an empty profile of its own, driven over WebDriver BiDi without a driver program in between.

BiDi is JSON over a websocket: a command has an id, a method and parameters; an answer carries the id; events come in
between. https://www.w3.org/TR/webdriver-bidi/
"""

import itertools
import json
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.help.program import Program
from tests.help.tools import tool
from websockets.sync.client import ClientConnection, connect

WIDTH, HEIGHT = 360, 740
WORLD = "aside"  # a sandbox beside the page's own world: the page's policy does not reach it
PREFERENCES = """user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("toolkit.telemetry.reportingpolicy.firstRun", false);
user_pref("app.update.enabled", false);
"""


class Firefox:
    """An open Firefox; `troubles` are the error lines of its console, where violations of the policy stand too."""

    def __init__(self, socket: ClientConnection) -> None:
        """Begin a session and watch for troubles."""
        self._socket = socket
        self._ids = itertools.count(1)
        self.troubles: list[str] = []
        self.command("session.new", capabilities={})
        self._context = self.command("browsingContext.getTree")["contexts"][0]["context"]
        self.command("session.subscribe", events=["log.entryAdded"])
        self.here("browsingContext.setViewport", viewport={"width": WIDTH, "height": HEIGHT})

    def command(self, method: str, **params: Any) -> Any:
        """Send one command and return its result."""
        number = next(self._ids)
        self._socket.send(json.dumps({"id": number, "method": method, "params": params}))
        while True:
            message = json.loads(self._socket.recv(timeout=60))
            if message.get("method") == "log.entryAdded" and message["params"]["level"] == "error":
                self.troubles.append(f"console: {message['params']['text']}")
            if message.get("id") == number:
                assert message["type"] == "success", f"{method}: {message.get('error')} {message.get('message')}"
                return message["result"]

    def here(self, method: str, **params: Any) -> Any:
        """Send a command that concerns the open page."""
        return self.command(method, context=self._context, **params)

    def go(self, address: str) -> None:
        """Open an address and wait until it is complete."""
        self.here("browsingContext.navigate", url=address, wait="complete")

    def run(self, script: str) -> Any:
        """Return the value of a script beside the page, awaited if it is a promise; it must have a JSON form."""
        answer = self.command(
            "script.evaluate",
            expression=f"(async () => JSON.stringify((await ({script})) ?? null))()",
            target={"context": self._context, "sandbox": WORLD},
            awaitPromise=True,
        )
        assert answer["type"] == "success", answer["exceptionDetails"]["text"]
        return json.loads(answer["result"]["value"])

    def until(self, script: str, seconds: float = 30) -> Any:
        """Wait until a script's value is true to JavaScript, and return it."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if value := self.run(script):
                return value
            time.sleep(0.05)
        raise AssertionError(f"Not in {seconds} s: {script}; the page reads: {self.run('document.body.innerText')}")

    def click(self, element: str) -> None:
        """Press what the JavaScript expression `element` names, with a pointer as a person would."""
        self.until(element + " != null")
        x, y = self.run(
            f"(e => {{e.scrollIntoView({{block: 'center'}}); const r = e.getBoundingClientRect(); "
            f"return [r.x + r.width / 2, r.y + r.height / 2]}})({element})",
        )
        steps = [
            {"type": "pointerMove", "x": round(x), "y": round(y)},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        ]
        self.here("input.performActions", actions=[{"type": "pointer", "id": "finger", "actions": steps}])

    def type(self, words: str) -> None:
        """Press the keys for `words` where the focus is."""
        steps = [{"type": kind, "value": key} for key in words for kind in ("keyDown", "keyUp")]
        self.here("input.performActions", actions=[{"type": "key", "id": "keys", "actions": steps}])


@contextmanager
def firefox(profile: Path) -> Iterator[Firefox]:
    """Open Firefox on the empty profile folder."""
    profile.mkdir(parents=True)
    (profile / "user.js").write_text(PREFERENCES)
    command = [tool("firefox"), "--headless", "--no-remote", "--remote-debugging-port=0", "--profile", str(profile)]
    with Program(command, profile.with_name("firefox.log"), {"MOZ_CRASHREPORTER_DISABLE": "1"}) as program:
        listening = program.line("WebDriver BiDi listening on ", 60)
        address = re.sub(r"^ws://localhost", "ws://127.0.0.1", listening)
        with connect(f"{address}/session", max_size=None, proxy=None) as socket:
            browser = Firefox(socket)
            yield browser
            browser.command("browser.close")
