"""Marks of what was deleted or taken back, so that it stays gone when a backup from before is restored.

A list of what is gone must not show that there ever was something, not even to somebody who has her code, from which
the handle of her case follows. So a mark is a hash over bytes that went with the thing itself: the digest of the
report as it was taken, or of the part's sealed file. Only who has those bytes can make it again: the backup has them,
and it is sealed. What ends a statement in public follows from her code, and its text was public; nobody outside has
the two workers' envelopes with their signatures.
"""

from hashlib import sha256

DAYS_KEPT = 15
"""How many days a mark is kept: one longer than a backup is."""

_LABEL = b"sayso/v1/gone\0"


def case_mark(handle: bytes, accepted: bytes) -> bytes:
    """Return the mark of a whole case or member; `accepted` is the SHA-256 of the request by which it came."""
    return sha256(_LABEL + handle + accepted).digest()


def state_of(mailbox: bytes, entry: bytes) -> bytes:
    """Return the state of a case: what stands beside it while this sealed entry is the newest of hers.

    It follows from the mailbox id, which the server does not keep: whoever has the disk cannot tell from her entries,
    which stay, on which days she changed something. And not from her code alone, once the entry is gone.
    """
    return sha256(_LABEL + b"state" + mailbox + sha256(entry).digest()).digest()


def change_mark(handle: bytes, state: bytes) -> bytes:
    """Return the mark of a case as it stood before she changed it: what a backup from before would let the desk read.

    `state` is the one of that time (`state_of`); it is overwritten with the change.
    """
    return sha256(_LABEL + b"change" + handle + state).digest()


def part_mark(handle: bytes, part: bytes, digest: bytes) -> bytes:
    """Return the mark of a part as it stood, by the SHA-256 of its sealed file; or of a membership in a circle.

    Of a membership `part` is the circle and `digest` what `accepted` is in `case_mark`.
    """
    return sha256(_LABEL + handle + part + digest).digest()


def release_mark(handle: bytes, part: bytes, digest: bytes) -> bytes:
    """Return the mark of a legal hold that was ended."""
    return sha256(_LABEL + b"hold" + handle + part + digest).digest()


def statement_mark(ends: bytes, envelope: bytes) -> bytes:
    """Return the mark of one worker's half of a statement in public: what ends it, and her envelope as it was kept."""
    return sha256(_LABEL + b"statement" + ends + sha256(envelope).digest()).digest()
