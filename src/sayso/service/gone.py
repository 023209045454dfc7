"""Marks of what was deleted or taken back, so that it stays gone when a backup from before is restored.

A list of what is gone must not show that there ever was something, not even to somebody who has her code, from which
the handle of her case follows. So a mark is a hash over bytes that went with the thing itself: the digest of the
report as it was taken, or of the part's sealed file. Only who has those bytes can make it again: the backup has them,
and it is sealed.
"""

from hashlib import sha256

DAYS_KEPT = 15
"""How many days a mark is kept: one longer than a backup is."""

_LABEL = b"sayso/v1/gone\0"


def case_mark(handle: bytes, accepted: bytes) -> bytes:
    """Return the mark of a whole case; `accepted` is the SHA-256 of the report as it was taken."""
    return sha256(_LABEL + handle + accepted).digest()


def part_mark(handle: bytes, part: bytes, digest: bytes) -> bytes:
    """Return the mark of a part as it stood; `digest` is the SHA-256 of its sealed file."""
    return sha256(_LABEL + handle + part + digest).digest()
