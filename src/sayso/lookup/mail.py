"""E-mail addresses, in small letters, as one mailbox is written: a few providers give one mailbox many addresses."""

import re

from sayso.lookup.typed import Canonical, check_signs, refuse, tidy

LETTERS = "abcdefghijklmnopqrstuvwxyz"
NAME_SIGNS = LETTERS + "0123456789!#$%&'*+/=?^_`{|}~.-"
NAME_MAX, DOMAIN_MAX = 64, 253
LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
DOMAIN = re.compile(rf"(?:{LABEL}\.)+(?=[a-z0-9-]*[a-z]){LABEL}", re.ASCII)
SAME_DOMAIN = {
    "googlemail.com": "gmail.com",
    "pm.me": "proton.me",
    "protonmail.ch": "proton.me",
    "protonmail.com": "proton.me",
}
"""Domains that are one and the same provider's, for the same names."""
TAGS_DROPPED = frozenset({"gmail.com", "hotmail.com", "icloud.com", "live.com", "outlook.com", "proton.me"})
"""Providers at which what follows a plus sign leads to the same mailbox."""
DOTS_DROPPED = frozenset({"gmail.com"})
"""Providers at which dots in the name do not count."""


def read_mail(typed: str) -> Canonical:
    """Return the form of an e-mail address.

    >>> read_mail("Ana.Pop+work@GoogleMail.com").form
    'mailto:anapop@gmail.com'

    Raises:
        NotAnIdentifier: with `.why` `empty`, `at`, `two`, `letters`, `symbols`, `impossible` or `domain`.
    """
    text = _small(tidy(typed))
    name, *domains = text.removeprefix("mailto:").split("@")
    if len(domains) > 1:
        refuse("two")
    if not domains or not name:
        refuse("at")
    check_signs(name, NAME_SIGNS)
    domain = domains[0]
    if not domain.isascii():
        refuse("letters")
    if len(name) > NAME_MAX:
        refuse("impossible")
    if len(domain) > DOMAIN_MAX or not DOMAIN.fullmatch(domain):
        refuse("domain")
    domain = SAME_DOMAIN.get(domain, domain)
    short = name.partition("+")[0] if domain in TAGS_DROPPED else name
    short = short.replace(".", "") if domain in DOTS_DROPPED else short
    return Canonical(f"mailto:{short or name}@{domain}")


def _small(text: str) -> str:
    return "".join(letter.lower() if letter.isascii() else letter for letter in text)
