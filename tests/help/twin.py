"""The JavaScript twin: one Node process that runs the client's own modules and its built worker, for parity tests."""

import json
import subprocess
import threading
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from tests.help.tools import ROOT, tool

from sayso.wire.errors import SaysoError, WrongCode


class Refused(Exception):
    """JavaScript refused: `code`, `why` and `digits` of its error."""

    def __init__(self, error: dict[str, Any]) -> None:
        """Keep what it said."""
        super().__init__(error)
        self.code, self.why, self.digits = error["error"], error.get("why"), error.get("digits")


class Twin:
    """Asks the Node process; many questions at once are sent together."""

    def __init__(self) -> None:
        """Start Node on the driver."""
        self.process = subprocess.Popen(
            [tool("node"), str(ROOT / "tests/parity/driver.mjs")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def each(self, questions: Iterable[tuple[Any, ...]]) -> list[Any]:
        """Return the answer (or `Refused`) to each question, a tuple of a function's name and its arguments."""
        lines = [json.dumps({"do": name, "with": [_told(one) for one in given]}) + "\n" for name, *given in questions]
        writer = threading.Thread(target=self._write, args=("".join(lines),))
        writer.start()
        answers = [self._read() for _ in lines]
        writer.join()
        return answers

    def ask(self, name: str, *given: Any) -> Any:
        """Return the answer to one question.

        Raises:
            Refused: if JavaScript refuses.
        """
        [answer] = self.each([(name, *given)])
        if isinstance(answer, Refused):
            raise answer
        return answer

    def worker(self, ask: str, **fields: Any) -> Any:
        """Return what the built worker answers to a message.

        Raises:
            Refused: if it answers with an error.
        """
        message = self.ask("worker", {"id": 1, "ask": ask, **fields})
        if "error" in message:
            raise Refused({"error": message["error"]["code"], **message["error"]})
        return message["ok"]

    def close(self) -> None:
        """End the Node process, and demand that it ended well."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        status = self.process.wait(10)
        self.process.stdout.close()
        assert status == 0

    def _write(self, lines: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(lines)
        self.process.stdin.flush()

    def _read(self) -> Any:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, "The Node process has ended: what it wrote on standard error says why."
        answer = json.loads(line)
        return Refused(answer) if "error" in answer else _given(answer["ok"])


def refusal(error: SaysoError | Refused) -> tuple[object, ...]:
    """Return what both languages must say alike of a refusal."""
    digits = error.digits if isinstance(error, WrongCode | Refused) else None
    return (error.code, error.why, digits)


def _told(value: Any) -> Any:
    match value:
        case bytes():
            return {"hex": value.hex()}
        case list() | tuple():
            return [_told(one) for one in value]
        case dict():
            return {name: _told(one) for name, one in value.items()}
        case _:
            return value


def _given(value: Any) -> Any:
    match value:
        case {"hex": str(text)}:
            return bytes.fromhex(text)
        case list():
            return [_given(one) for one in value]
        case dict():
            return {name: _given(one) for name, one in value.items()}
        case _:
            return value


@pytest.fixture(params=["the browser's own keys", "the library alone"])
def browser(twin: Twin, request: pytest.FixtureRequest) -> Iterator[Twin]:
    """Let the twin be a browser with X25519 and Ed25519 of its own, and an older one without, which takes none."""
    modern, old = False, request.param == "the library alone"
    before = twin.ask("old_browser", old)
    yield twin
    taken = twin.ask("old_browser", modern) - before
    assert not (old and taken)


@pytest.fixture(scope="session")
def twin() -> Iterator[Twin]:
    """Start one JavaScript twin for the whole run."""
    started = Twin()
    yield started
    started.close()
