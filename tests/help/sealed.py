"""Sealed things for tests of the server: real age files with nothing sensible inside."""

import base64
import os

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pyrage import encrypt, x25519

from sayso.ledger.signing import public_key
from sayso.wire.request import Report, SealedPart

PLAIN_BYTES = 1024
UNDER_A_PASSPHRASE = base64.b64decode(
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBZSGZYMDByQXJkc2JCM25aamt4eFFRIDE4CmEwRHcvUlUycHlzSjFjMmE1UXJhNllmQ0"
    "l4Q213Ynpxa0hhSHp6R0RyOFEKLS0tIEhQYkI3TmJvRTV6LzZkcDg2WGJwQ21xYUwxdGhLRTdWVE1QL2pjd2g5WDAKb+oVKqnYZKUUXI01T3tn"
    "CxC/2+FjGcjX7ONlwys/2NDN9dL+nRdFrmaiedNuf4vJGnTfqoAsrA=="
)
"""A file that age made under a passphrase: to make one takes a second of work."""


def recipient() -> x25519.Recipient:
    """Return somebody to seal to, whose key is thrown away."""
    return x25519.Identity.generate().to_public()


def sealed(readers: int = 1, plain: bytes = bytes(PLAIN_BYTES)) -> bytes:
    """Return an age file for so many readers."""
    return encrypt(plain, [recipient() for _ in range(readers)])


def sealed_part(part: bytes = b"", plain: bytes = bytes(PLAIN_BYTES)) -> SealedPart:
    """Return a part with both grants, under a random id unless one is given."""
    return SealedPart(part or os.urandom(16), sealed(plain=plain), sealed(), sealed())


def sealed_entry() -> bytes:
    """Return an entry of either chain."""
    return sealed(readers=2)


def sealed_report(door_seed: bytes = b"", parts: int = 3) -> Report:
    """Return a report under a random mailbox id; `door_seed` is the Ed25519 seed of its door."""
    door = public_key(door_seed or Ed25519PrivateKey.generate().private_bytes_raw())
    return Report(os.urandom(32), door, tuple(sealed_part() for _ in range(parts)), (sealed_entry(),))
