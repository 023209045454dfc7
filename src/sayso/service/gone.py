"""Marks of what was deleted or taken back, so that it stays gone when a backup from before is restored.

A list of what is gone must not show that there ever was something, not even to somebody who has her code, from which
the handle of her case follows. So a mark is a hash over bytes that went with the thing itself: the digest of the
report as it was taken, or of the part's sealed file. Only who has those bytes can make it again: the backup has them,
and it is sealed. (What was public has no such secret, and its mark needs none.)
"""

from hashlib import sha256

DAYS_KEPT = 15
"""How many days a mark is kept: one longer than a backup is."""

_LABEL = b"sayso/v1/gone\0"


def case_mark(handle: bytes, accepted: bytes) -> bytes:
    """Return the mark of a whole case or member; `accepted` is the SHA-256 of the request by which it came."""
    return sha256(_LABEL + handle + accepted).digest()


def part_mark(handle: bytes, part: bytes, digest: bytes) -> bytes:
    """Return the mark of a part as it stood, by the SHA-256 of its sealed file; or of a membership in a circle.

    Of a membership `part` is the circle and `digest` what `accepted` is in `case_mark`.
    """
    return sha256(_LABEL + handle + part + digest).digest()


def release_mark(handle: bytes, part: bytes, digest: bytes) -> bytes:
    """Return the mark of a legal hold that was ended."""
    return sha256(_LABEL + b"hold" + handle + part + digest).digest()


def statement_mark(ends: bytes) -> bytes:
    """Return the mark of a statement in public, by the hash of what ends it."""
    return sha256(_LABEL + b"statement" + ends).digest()
