"""What the server tells browsers, in one table.

Nothing is stored, nothing is guessed, nobody may frame or embed anything. The page runs only code whose hashes stand
in its policy, and its workers (a member's one, hers two); a worker may fetch, import and evaluate nothing at all.
"""

from collections.abc import Iterable, Mapping

EVERYWHERE = {
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}

# Every feature that Chromium knows and a page could use to look, listen, locate or call out; the page uses none.
_SWITCHED_OFF = (
    "accelerometer",
    "autoplay",
    "camera",
    "clipboard-read",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "usb",
    "window-management",
    "xr-spatial-tracking",
)

_ISOLATED = {
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in _SWITCHED_OFF),
}

_NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

ANSWER: Mapping[str, str] = {**EVERYWHERE, "Content-Security-Policy": _NOTHING, "Content-Type": "application/json"}
ASSET: Mapping[str, str] = {**EVERYWHERE, "Content-Security-Policy": _NOTHING}
BINARY: Mapping[str, str] = {**ASSET, "Content-Type": "application/octet-stream"}
PLAIN: Mapping[str, str] = {**ASSET, "Content-Type": "text/plain; charset=utf-8"}
WORKER: Mapping[str, str] = {
    **EVERYWHERE,
    "Content-Security-Policy": "default-src 'none'; script-src 'none'",
    "Cross-Origin-Embedder-Policy": "require-corp",
}


def page(script_hashes: Iterable[str], *, talks: bool) -> Mapping[str, str]:
    """Return the headers of a page that runs exactly the scripts of these hashes (`sha256-…`).

    A page that does not talk has no worker and can ask nothing of any server once it is loaded.
    """
    own = "'self'" if talks else "'none'"
    policy = (
        "default-src 'none'",
        "script-src " + (" ".join(f"'{one}'" for one in script_hashes) or "'none'"),
        "style-src 'self'",
        f"connect-src {own}",
        f"worker-src {own}",
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        f"trusted-types {'sayso-worker' if talks else own}",
    )
    return {
        **EVERYWHERE,
        **_ISOLATED,
        "Content-Security-Policy": "; ".join(policy),
        "Content-Type": "text/html; charset=utf-8",
        "Integrity-Policy": "blocked-destinations=(script)",
    }


def leave(url: str) -> Mapping[str, str]:
    """Return the headers that send a browser elsewhere and tell it to forget."""
    return {**PLAIN, "Location": url, "Clear-Site-Data": '"cache", "cookies", "storage"'}
