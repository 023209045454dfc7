"""The shape of a sealed file: what can be told of an age file without any key.

The server takes nothing else (spec/protocol.md, Sealed files). Whether the body is really sealed it cannot know; that
there is no passphrase stanza, no third reader and no room for a plain text in the header it can. The format is
age-encryption.org/v1 (C2SP `age.md`): lines of a header, then a nonce and chunks of ChaCha20-Poly1305.
"""

import re

from sayso.wire.errors import Malformed, TooLarge
from sayso.wire.limits import (
    CARD_BYTES_MAX,
    ENTRY_BYTES_MAX,
    GRANT_BYTES_MAX,
    GREASE_BYTES_MAX,
    KIB,
    LOCKER_BYTES_MAX,
    NOTE_BYTES_MAX,
    PART_BYTES_MAX,
)

RECIPIENTS_OF_GRANT = 1
RECIPIENTS_OF_PART = 1
RECIPIENTS_OF_ENTRY = 2
RECIPIENTS_OF_CARD = 1

_FIRST_LINE = b"age-encryption.org/v1\n"
_NONCE_BYTES = 16
_TAG_BYTES = 16
_CHUNK_BYTES = 64 * KIB + _TAG_BYTES

# 32 bytes as base64 without padding: the last sign carries four bits, so it is one of sixteen.
_HASH_SIZED = rb"[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]"
_X25519 = rb"-> X25519 %b\n%b\n" % (_HASH_SIZED, _HASH_SIZED)
# Stanzas wrap their body at 64 columns and end with a shorter line, which may be empty.
_GREASE = (
    rb"-> [!-~]*-grease(?: [!-~]+)*\n"
    rb"(?:[A-Za-z0-9+/]{64}\n)*"
    rb"(?:[A-Za-z0-9+/]{4}){0,15}(?:[A-Za-z0-9+/][AQgw]|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048])?\n"
)
_MAC = rb"--- %b\n" % _HASH_SIZED
_STANZA_BYTES = 2 * 43 + len("-> X25519 \n\n")
_MAC_BYTES = 43 + len("--- \n")


def _header(recipients: int) -> tuple[re.Pattern[bytes], int]:
    """Return the one form of a header for so many X25519 keys, and how long it can be; grease may stand anywhere."""
    orders = (_X25519 * before + _GREASE + _X25519 * (recipients - before) for before in range(recipients, -1, -1))
    stanzas = b"|".join((_X25519 * recipients, *orders))
    bytes_max = len(_FIRST_LINE) + recipients * _STANZA_BYTES + GREASE_BYTES_MAX + _MAC_BYTES
    return re.compile(rb"%b(?:%b)%b" % (re.escape(_FIRST_LINE), stanzas, _MAC)), bytes_max


_HEADERS = {recipients: _header(recipients) for recipients in (RECIPIENTS_OF_PART, RECIPIENTS_OF_ENTRY)}
_ONE_X25519, _ONE_GREASE = re.compile(_X25519), re.compile(_GREASE)


def check_part(sealed: bytes) -> None:
    """Refuse a sealed part that is not one age file for one reader of at most 1 MiB.

    Raises:
        Malformed: naming the rule.
        TooLarge: naming the limit.
    """
    _check(sealed, "part", PART_BYTES_MAX, RECIPIENTS_OF_PART)


def check_grant(sealed: bytes) -> None:
    """Refuse a grant that is not one age file for one reader of at most 4 KiB (raises as `check_part`)."""
    _check(sealed, "grant", GRANT_BYTES_MAX, RECIPIENTS_OF_GRANT)


def check_entry(sealed: bytes) -> None:
    """Refuse an entry that is not one age file for two readers of at most 64 KiB (raises as `check_part`)."""
    _check(sealed, "entry", ENTRY_BYTES_MAX, RECIPIENTS_OF_ENTRY)


def check_locker(sealed: bytes) -> None:
    """Refuse a locker that is not one age file for one reader of at most 64 KiB (raises as `check_part`)."""
    _check(sealed, "locker", LOCKER_BYTES_MAX, RECIPIENTS_OF_CARD)


def check_card(sealed: bytes, what: str) -> None:
    """Refuse a card, vouch, welcome or letter that is not one age file for one reader of at most 8 KiB.

    `what` it is stands in the sentence (raises as `check_part`).
    """
    _check(sealed, what, CARD_BYTES_MAX, RECIPIENTS_OF_CARD)


def check_note(sealed: bytes) -> None:
    """Refuse a desk's note that is not one age file for one reader of at most 1 MiB (raises as `check_part`)."""
    _check(sealed, "note", NOTE_BYTES_MAX, RECIPIENTS_OF_CARD)


def _check(sealed: bytes, what: str, bytes_max: int, recipients: int) -> None:
    if len(sealed) > bytes_max:
        raise TooLarge(f"A sealed {what} is larger than {bytes_max // KIB} KiB.")
    form, header_bytes_max = _HEADERS[recipients]
    header = form.match(sealed, 0, header_bytes_max)
    if header is None:
        raise Malformed(_why_not(sealed, what, recipients))
    chunks = len(sealed) - header.end() - _NONCE_BYTES
    if chunks <= 0:
        raise Malformed(f"A sealed {what} is cut off before its first chunk.")
    if (chunks - 1) % _CHUNK_BYTES < _TAG_BYTES:
        raise Malformed(f"The last chunk of a sealed {what} is cut off.")


def _why_not(sealed: bytes, what: str, recipients: int) -> str:
    """Return what is wrong with a header that has not the one form."""
    if not sealed.startswith(_FIRST_LINE):
        return f"A sealed {what} does not begin as an age file does (age-encryption.org/v1)."
    at, keys, grease = len(_FIRST_LINE), 0, 0
    while sealed.startswith(b"-> ", at) and keys <= recipients and grease <= 1:
        if found := _ONE_X25519.match(sealed, at):
            keys += 1
        elif found := _ONE_GREASE.match(sealed, at, at + GREASE_BYTES_MAX):
            grease += 1
        else:
            return f"A sealed {what} is for something else than an X25519 key, or its stanza is broken."
        at = found.end()
    if keys != recipients or grease > 1:
        return f"A sealed {what} must be for exactly {recipients} X25519 key(s), with at most one grease stanza."
    return f"The header of a sealed {what} has no whole MAC line."
