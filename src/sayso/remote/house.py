"""The house: a server, as the programs on people's own machines see it (spec/protocol.md, Requests).

Plain `http.client`: no proxy taken from the environment, no redirect followed, no cookie, no user agent.
The server is not trusted: its answers are bounded, decoded strictly, and its sentences are shown as its own.
"""

import http.client
import ipaddress
import ssl
from typing import TypeVar
from urllib.parse import urlsplit

from sayso.wire.encoding import decode, encode
from sayso.wire.errors import Conflict, Malformed, NothingThere, NotTrusted, SaysoError, TooLarge, Unavailable
from sayso.wire.request import Refusal

Value = TypeVar("Value")

ANSWER_BYTES_MAX = 64 * 1024 * 1024  # one case at its limits is about 25 MB in base64
SENTENCE_CHARACTERS_MAX = 200
_CLASSES = {kind.code: kind for kind in (Malformed, TooLarge, NotTrusted, NothingThere, Conflict, Unavailable)}


class House:
    """One server, by its address.

    `url` is `https://host[:port]`; plain `http` is taken only to this same machine. `patience_seconds` is how long one
    answer may take.

    Raises:
        Malformed: the address is not of that form.
        NotTrusted: the address would send plain HTTP over a network.
    """

    def __init__(self, url: str, patience_seconds: float = 30.0) -> None:
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
        status, body = self._exchange(path, encode(value))
        if status not in {200, 201}:
            raise _refusal(status, body)
        return decode(body, kind)

    def _exchange(self, path: str, body: bytes) -> tuple[int, bytes]:
        connection = self._connection()
        try:
            connection.request("POST", path, body, {"Content-Type": "application/json", "Connection": "close"})
            answer = connection.getresponse()
            content = answer.read(ANSWER_BYTES_MAX + 1)
        except ssl.SSLError:
            raise NotTrusted(f"{self.url} could not show that it is that server (its certificate).") from None
        except (OSError, http.client.HTTPException):
            raise Unavailable(f"{self.url} did not answer. Is it running, and is this machine connected?") from None
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
