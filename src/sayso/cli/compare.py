"""What a site serves, compared with what this installation would serve."""

import http.client
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from sayso.web import headers
from sayso.web.pages import Served
from sayso.wire.errors import Malformed, Unavailable

PATIENCE_SECONDS = 30
BYTES_MAX = 4 * 1024 * 1024


def differences(url: str, ours: Mapping[str, Served], leave_url: str) -> Iterator[tuple[str, str]]:
    """Yield each path at which a site differs from `ours`, with a sentence.

    Every file is fetched and compared, header by header and byte by byte; what the site says of itself in its manifest
    is only one of them. It shows a change that was made for everybody, not one that was made for one visitor.

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
            connection.request("GET", path, headers={"Accept-Encoding": "identity"})
            answer = connection.getresponse()
            if answer.read(BYTES_MAX) != body or answer.status != status:
                yield path, "This is not what this release serves with this site.toml and network.json."
            elif wrong := [name for name, value in lines.items() if answer.getheader(name) != value]:
                yield path, f"Its header {wrong[0]} is not that of this release."
    except (OSError, http.client.HTTPException):
        raise Unavailable("Nobody answers there, or not as a web server does.") from None
    finally:
        connection.close()
