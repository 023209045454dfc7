"""Sealed files: padded content in an age v1 file (https://age-encryption.org/v1) with X25519 stanzas only.

age draws its own randomness (file key, nonce, ephemeral shares); so only opening has fixed vectors. age does not say
who wrote a file: that is what the signed statement inside is for.
"""

from collections.abc import Sequence

import pyrage

from sayso.sealing.keys import Entropy, new_identity, recipient_of
from sayso.sealing.padding import pad, unpad
from sayso.wire.errors import CannotOpen, Malformed

FIRST_LINE = b"age-encryption.org/v1\n"


def seal(content: bytes, recipients: Sequence[str]) -> bytes:
    """Return `content`, padded, sealed to each of `recipients` (`age1…`).

    Raises:
        Malformed: if one of them is not an age recipient.
    """
    try:
        readers = [pyrage.x25519.Recipient.from_str(recipient) for recipient in recipients]
    except pyrage.RecipientError:
        raise Malformed("This is not an age recipient.") from None
    return bytes(pyrage.encrypt(pad(content), readers))


def unseal(sealed: bytes, identity: str) -> bytes:
    """Return the content of a sealed file; `identity` may be several with white space between, as in age's own files.

    Raises:
        CannotOpen: if `identity` does not open it, or it is damaged.
        Malformed: if it opens but is not padded as it should be, or `identity` is not one.
    """
    if not sealed.startswith(FIRST_LINE):
        raise CannotOpen("This is not a sealed file.")
    try:
        padded = pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(one) for one in identity.split()])
    except pyrage.IdentityError:
        raise Malformed("This is not an age secret key.") from None
    except pyrage.DecryptError:
        raise CannotOpen("This sealed file does not open with the key at hand.") from None
    return unpad(bytes(padded))


def nobody(entropy: Entropy) -> str:
    """Return an age recipient whose secret is thrown away at once: what is sealed to it, nobody opens."""
    return recipient_of(new_identity(entropy))
