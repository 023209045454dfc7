"""The house: a server, as the programs on people's own machines see it (spec/protocol.md, Requests).

Plain `http.client`: no proxy taken from the environment, no redirect followed, no cookie, no user agent.
The server is not trusted: its answers are bounded, decoded strictly, and its sentences are shown as its own.
"""

import http.client
import ipaddress
import ssl
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from hashlib import sha256
from threading import Thread
from typing import TypeVar
from urllib.parse import urlsplit

from sayso.ledger.work import find_work
from sayso.wire.encoding import decode, encode
from sayso.wire.errors import (
    Conflict,
    Malformed,
    NotAllowed,
    NothingThere,
    NotTrusted,
    QuotaUsed,
    SaysoError,
    TooLarge,
    Unavailable,
    WorkWanted,
)
from sayso.wire.request import Received, Refusal, Report, Work, Worked

Value = TypeVar("Value")

ANSWER_BYTES_MAX = 64 * 1024 * 1024  # ten cases at their limits are about 50 MB in base64 (wire/limits.py)
SENTENCE_CHARACTERS_MAX = 200
_KINDS = (
    Malformed, TooLarge, NotTrusted, NotAllowed, NothingThere, Conflict, QuotaUsed, Unavailable, WorkWanted,
)  # fmt: skip
_CLASSES = {kind.code: kind for kind in _KINDS}


class House:
    """One server, by its address.

    `url` is `https://host[:port]`; plain `http` is taken only to this same machine. `patience_seconds` is how long one
    request may take, from its beginning to the end of its answer.

    Raises:
        Malformed: the address is not of that form.
        NotTrusted: the address would send plain HTTP over a network.
    """

    def __init__(self, url: str, patience_seconds: float = 60.0) -> None:
        try:
            parts = urlsplit(url)
            port = parts.port
        except ValueError:
            raise Malformed("The server's address is not a web address such as https://example.org.") from None
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.username is not None:
            raise Malformed("The server's address is not a web address such as https://example.org.")
        if parts.path.strip("/") or parts.query or parts.fragment:
            raise Malformed("The server's address ends after its name and port, such as https://example.org.")
        if parts.scheme == "http" and not _is_this_machine(parts.hostname):
            raise NotTrusted("Over a network the server's address must begin with https://.")
        self.url = f"{parts.scheme}://{parts.netloc}"
        self._encrypted = parts.scheme == "https"
        self._host = parts.hostname
        self._port = port
        self._patience_seconds = patience_seconds
        self._waiting: set[Future[tuple[int, bytes]]] = set()
        self._hung_up = False

    def __repr__(self) -> str:
        """Name the address, which is public."""
        return f"<House {self.url}>"

    def post(self, path: str, value: object, kind: type[Value]) -> Value:
        """Send `value` to `path` and return the answer, a `kind`.

        Raises:
            SaysoError: the class whose code the server's refusal names, with the server's own sentence in it.
            Malformed: the answer is not the encoding of a `kind`.
            TooLarge: the answer is over 64 MiB.
            Unavailable: nobody answered, or not in time.
        """
        return decode(self.fetch(path, value), kind)

    def fetch(self, path: str, value: object) -> bytes:
        """Send `value` to `path` and return the answer as it came: a file of a list (raises as `post`)."""
        status, body = self._exchange(path, encode(value))
        if status not in {200, 201}:
            raise _refusal(status, body)
        return body

    def report(self, report: Report) -> Received:
        """Send a report, and do the work for it if the server is flooded and wants some; raises as `post`."""
        try:
            return self.post("/api/1/report", report, Received)
        except WorkWanted:
            wanted = self.post("/api/1/work", {}, Work)
            count = find_work(wanted.nonce, sha256(encode(report)).digest(), wanted.bits)
            return self.post("/api/1/report/worked", Worked(wanted.nonce, count, report), Received)

    def hang_up(self) -> None:
        """End every request that waits for its answer, and send none from now on."""
        self._hung_up = True
        for one in tuple(self._waiting):
            with suppress(InvalidStateError):
                one.set_exception(self._no_answer())

    def _exchange(self, path: str, body: bytes) -> tuple[int, bytes]:
        """Ask in a thread of its own, which is left behind when its time is over: no server can hold us longer."""
        answer: Future[tuple[int, bytes]] = Future()
        self._waiting.add(answer)
        try:
            if self._hung_up:
                raise self._no_answer()
            Thread(target=self._ask, args=(answer, path, body), daemon=True).start()
            return answer.result(self._patience_seconds)
        except TimeoutError:
            raise self._no_answer() from None
        finally:
            self._waiting.discard(answer)

    def _ask(self, answer: Future[tuple[int, bytes]], path: str, body: bytes) -> None:
        with suppress(InvalidStateError):
            try:
                answer.set_result(self._answer(path, body))
            except SaysoError as error:
                answer.set_exception(error)

    def _no_answer(self) -> Unavailable:
        return Unavailable(f"{self.url} did not answer. Is it running, and is this machine connected?")

    def _answer(self, path: str, body: bytes) -> tuple[int, bytes]:
        connection = self._connection()
        try:
            connection.request("POST", path, body, {"Content-Type": "application/json", "Connection": "close"})
            with connection.getresponse() as answer:
                content = answer.read(ANSWER_BYTES_MAX + 1)
        except ssl.SSLCertVerificationError:
            raise NotTrusted(f"{self.url} could not show that it is that server (its certificate).") from None
        except (OSError, http.client.HTTPException):
            raise self._no_answer() from None
        finally:
            connection.close()
        if len(content) > ANSWER_BYTES_MAX:
            raise TooLarge("The server's answer is over 64 MiB.")
        return answer.status, content

    def _connection(self) -> http.client.HTTPConnection:
        if self._encrypted:
            context = ssl.create_default_context()
            return http.client.HTTPSConnection(self._host, self._port, timeout=self._patience_seconds, context=context)
        return http.client.HTTPConnection(self._host, self._port, timeout=self._patience_seconds)


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _refusal(status: int, body: bytes) -> SaysoError:
    """Turn the server's refusal into the error of its code; what is not a refusal is an unavailable server."""
    try:
        refusal = decode(body, Refusal)
    except Malformed:
        return Unavailable(f"The server answered in a way that this program does not know (HTTP {status}).")
    sentence = "".join(sign for sign in refusal.say if sign.isprintable())[:SENTENCE_CHARACTERS_MAX]
    return _CLASSES.get(refusal.error, SaysoError)(f"The server says: {sentence}")
