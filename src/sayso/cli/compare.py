"""What a site serves, compared with what this installation would serve."""

import http.client
import zlib
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

import brotli

from sayso.web import headers
from sayso.web.assets import CODINGS, Served
from sayso.wire.errors import Malformed, Unavailable

PATIENCE_SECONDS = 30
BYTES_MAX = 4 * 1024 * 1024
PLAIN = "identity"
_GZIP = 16 + zlib.MAX_WBITS


def differences(url: str, ours: Mapping[str, Served], leave_url: str) -> Iterator[tuple[str, str]]:
    """Yield each path at which a site differs from `ours`, with a sentence.

    Every file is fetched and compared, header by header and byte by byte, once plain and once in each compression that
    browsers ask for; what the site says of itself in its manifest is only one of them. It shows a change that was made
    for everybody, not one that was made for one visitor.

    Raises:
        Malformed: `url` is no web address.
        Unavailable: nobody answers there.
    """
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise Malformed("This is not a web address such as https://example.org.")
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(parts.hostname, parts.port, timeout=PATIENCE_SECONDS)
    wanted = [
        *((path, http.client.OK, one.headers, one.body) for path, one in ours.items()),
        ("/", http.client.OK, ours["/en"].headers, ours["/en"].body),
        ("/leave", http.client.SEE_OTHER, headers.leave(leave_url), b""),
    ]
    try:
        for path, status, lines, body in wanted:
            for coding in (PLAIN, *CODINGS):
                connection.request("GET", path, headers={"Accept-Encoding": coding})
                answer = connection.getresponse()
                sent = answer.read(BYTES_MAX)
                if not answer.isclosed():
                    connection.close()  # it sends more than any file has: the next request gets a connection of its own
                if _unpacked(sent, answer.getheader("Content-Encoding"), len(body)) != body or answer.status != status:
                    yield path, "This is not what this release serves with this site.toml and network.json."
                    break
                if wrong := [name for name, value in lines.items() if answer.getheader(name) != value]:
                    yield path, f"Its header {wrong[0]} is not that of this release."
                    break
    except (OSError, http.client.HTTPException):
        raise Unavailable("Nobody answers there, or not as a web server does.") from None
    finally:
        connection.close()


def _unpacked(sent: bytes, coding: str | None, bytes_max: int) -> bytes | None:
    """Return what a browser makes of an answer, at most about `bytes_max` of it; None where it is not whole.

    >>> _unpacked(zlib.compress(bytes(1000), wbits=_GZIP), "gzip", 1000) == bytes(1000)
    True
    >>> _unpacked(b"no gzip", "gzip", 1000)
    """
    try:
        if coding in {None, PLAIN}:
            return sent
        if coding == "gzip":
            unzipping = zlib.decompressobj(_GZIP)
            body = unzipping.decompress(sent, bytes_max + 1)
            return body if unzipping.eof and not unzipping.unused_data else None
        if coding == "br":
            unpacking = brotli.Decompressor()
            body = unpacking.process(sent, output_buffer_limit=bytes_max + 1)
            return body if unpacking.is_finished() else None
    except (zlib.error, brotli.error):
        pass
    return None
