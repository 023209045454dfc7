"""Names on a site (handles), in small letters, under one name for each site."""

import re

from sayso.lookup.mail import LETTERS
from sayso.lookup.typed import Canonical, check_signs, refuse, tidy

SIGNS = LETTERS + "0123456789._-"
NAME_MAX = 64
SITE = re.compile(r"(?=[a-z0-9.-]*[a-z])[a-z0-9][a-z0-9.-]{0,62}", re.ASCII)
ADDRESS = re.compile(r"(?:https?://)?(?:www\.|m\.)?([^/?#]*)(?:/@?([^/?#]*)/?)?", re.ASCII)
SITES = {
    "adultwork": ("adultwork.com", "aw"),
    "discord": ("discord.com",),
    "facebook": ("facebook.com", "fb", "fb.com"),
    "instagram": ("ig", "insta", "instagram.com"),
    "kik": ("kik.com",),
    "linkedin": ("linkedin.com",),
    "onlyfans": ("of", "onlyfans.com"),
    "reddit": ("reddit.com",),
    "signal": (),
    "skype": (),
    "snapchat": ("snap", "snapchat.com"),
    "telegram": ("t.me", "telegram.me", "tg"),
    "tiktok": ("tiktok.com",),
    "vivastreet": ("vivastreet.co.uk", "vivastreet.com"),
    "x": ("twitter", "twitter.com", "x.com"),
}
"""Each site's one name, and what else it is called."""
SITE_OF = {other: site for site, others in SITES.items() for other in (site, *others)}


def read_handle(site: str, typed: str) -> Canonical:
    """Return the form of a name on a site; `typed` may be the address of a profile, and then `site` may be empty.

    >>> read_handle("Twitter", "@Example_1").form
    'handle:x:example_1'

    Raises:
        NotAnIdentifier: with `.why` `empty`, `site`, `letters` or `symbols`.
    """
    text = _small(tidy(typed))
    named = _read_site(site) if site.strip(" ") else ""
    if "/" in text:
        address = ADDRESS.fullmatch(text)
        if not address or not address[2]:
            refuse("symbols")
        there, name = _read_site(address[1]), address[2]
        if named not in {"", there}:
            refuse("site")
    else:
        there, name = named, text.removeprefix("@")
    if not there:
        refuse("site")
    if not name:
        refuse("empty")
    check_signs(name, SIGNS)
    if len(name) > NAME_MAX:
        refuse("symbols")
    return Canonical(f"handle:{there}:{name}", there not in SITES)


def _read_site(typed: str) -> str:
    """Return the one name of a site, or its domain if we do not know it."""
    address = ADDRESS.fullmatch(_small(tidy(typed)))
    site = address[1] if address and not address[2] else ""
    if not SITE.fullmatch(site):
        refuse("site")
    return SITE_OF.get(site, site)


def _small(text: str) -> str:
    return "".join(letter.lower() if letter.isascii() else letter for letter in text)
