"""Who may talk to the local page: the browser that got the one-time address, and nobody else.

Every program and every web page on this machine can send requests to 127.0.0.1. So, as notebooks do: the address
printed in the worker's own terminal holds a token, good once, which buys a cookie for this run; the `Host` must be ours
(else a name that suddenly points to 127.0.0.1, DNS rebinding, would read the page); a post must come from our own page
(`Origin`). A browser sends a host's cookies to every port of it, so to another user's server here too: the whole page
therefore stands below a path that is drawn for each run, and the cookie is for that path, which no other server knows.
"""

import hmac
from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

COOKIE = "sayso-desk"
TOKEN_BYTES = 24
NAME_BYTES = 16

_HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",  # with no-referrer the browser would hide the Origin of our own posts
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
}


FORGET = {"Clear-Site-Data": '"cache", "storage"'}
"""What a browser is told when the desk is locked. Our cookie is deleted by its path: with "cookies" the other programs
of this machine would lose theirs. No page stays for Back: a cookie that goes takes those with `no-store` along."""


def headers(*styles: str) -> Mapping[str, str]:
    """Return what every answer says: keep, run and load nothing; `styles` are the style sheets inside the pages."""
    digests = " ".join(f"'sha256-{b64encode(sha256(style.encode()).digest()).decode()}'" for style in styles)
    policy = (
        f"default-src 'none'; style-src {digests}; img-src data:; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
    return _HEADERS | {"Content-Security-Policy": policy}


@dataclass(slots=True)
class Guard:
    """The door of one run of the local page on `port`, below the path `name`; `draw` gives a fresh token each time."""

    port: int
    name: str
    draw: Callable[[], str]
    _token: str = field(default="", repr=False)
    _used: str = field(default="", repr=False)
    _session: str = field(default="", repr=False)

    @property
    def host(self) -> str:
        """Return the only `Host` that is answered."""
        return f"127.0.0.1:{self.port}"

    @property
    def base(self) -> str:
        """Return the path below which everything lives, and for which the cookie is set."""
        return f"/{self.name}/"

    def address(self) -> str:
        """Make a new one-time address and return it; an older one that was not used is dead."""
        self._token = self.draw()
        return f"http://{self.host}{self.base}?token={self._token}"

    def knows_host(self, host: str | None) -> bool:
        """Tell whether a request was made to our own address and port."""
        return host == self.host

    def holds(self, path: str) -> bool:
        """Tell whether a path is below our own."""
        return hmac.compare_digest(path[: len(self.base)].encode(), self.base.encode())

    def may_post(self, origin: str | None, site: str | None) -> bool:
        """Tell whether a post comes from our own page: `Origin`, and `Sec-Fetch-Site` where it is sent."""
        return origin == f"http://{self.host}" and site in {None, "same-origin"}

    def enter(self, token: str) -> str | None:
        """Return a new session's cookie for the one-time token, which is dead from now on, or None.

        A new session ends the one before: one worker, one browser.
        """
        if not self._token or not hmac.compare_digest(token.encode(), self._token.encode()):
            return None
        self._used, self._token, self._session = self._token, "", self.draw()
        return self._session

    def was_used(self, token: str) -> bool:
        """Tell whether this token was ours and is spent: probably the worker, with a second browser."""
        return bool(self._used) and hmac.compare_digest(token.encode(), self._used.encode())

    def knows_session(self, cookie: str | None) -> bool:
        """Tell whether the cookie is this session's."""
        return bool(self._session and cookie) and hmac.compare_digest((cookie or "").encode(), self._session.encode())

    def lock(self) -> None:
        """End the session and every address."""
        self._token = self._used = self._session = ""
