"""The sealed files of a list: keys by HKDF (RFC 5869), seals by XChaCha20-Poly1305, and their outermost layer.

Without the circle's secret a file is random bytes; only how many entries it has, padded to a multiple of 64, is seen.
"""

from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as _decrypt
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt as _encrypt
from nacl.exceptions import CryptoError

from sayso.wire.errors import CannotOpen, NotTrusted
from sayso.wire.listing import ListFile

KEY_BYTES = 32
NONCE_BYTES = 24
SEAL_BYTES = NONCE_BYTES + 16
STEP = 64
"""Entries are padded to a multiple of this."""

FileName = Literal["rows", "cells", "bulletin"]
ENTRY_BYTES: dict[FileName, int] = {"rows": 88, "cells": 1_024, "bulletin": 20}


@dataclass(frozen=True, slots=True)
class Edition:
    """One publication of one list: its id (32 hexadecimal digits) and number. No key serves for two of them."""

    list: str
    number: int

    def derive(self, secret: bytes, label: str, length: int, at: int | None = None) -> bytes:
        """Return bytes derived from a secret for this edition, a label and, where there are many, a number."""
        info = f"sayso/v1/lookup/{label}\0{self.list}\0{self.number}" + ("" if at is None else f"\0{at}")
        return HKDF(algorithm=SHA256(), length=length, salt=None, info=info.encode()).derive(secret)


@dataclass(frozen=True, slots=True)
class ListFiles:
    """The three sealed files of a list, as they lie on a server."""

    rows: bytes
    cells: bytes
    bulletin: bytes


def seal(key: bytes, nonce: bytes, plain: bytes) -> bytes:
    """Return the nonce and `plain` sealed with it."""
    return nonce + _encrypt(plain, None, nonce, key)


def unseal(key: bytes, sealed: bytes) -> bytes:
    """Return what `seal` sealed.

    Raises:
        CannotOpen: if the key does not open it, or it was altered.
    """
    try:
        plain: bytes = _decrypt(sealed[NONCE_BYTES:], None, sealed[:NONCE_BYTES], key)
    except (CryptoError, ValueError):
        raise CannotOpen("This cannot be opened with the key at hand.") from None
    return plain


def padded_count(count: int) -> int:
    """Return how many entries a file of so many has with its padding.

    >>> padded_count(0), padded_count(64), padded_count(2_000)
    (64, 64, 2048)
    """
    return max(1, -(-count // STEP)) * STEP


def seal_file(secret: bytes, edition: Edition, name: FileName, nonce: bytes, entries: bytes) -> bytes:
    """Return a file of a list, sealed under the circle's secret."""
    return seal(edition.derive(secret, name, KEY_BYTES), nonce, entries)


def describe(name: FileName, sealed: bytes) -> ListFile:
    """Return what a manifest says of a file."""
    return ListFile((len(sealed) - SEAL_BYTES) // ENTRY_BYTES[name], sha256(sealed).hexdigest())


def check_file(name: FileName, sealed: bytes, told: ListFile) -> None:
    """Return if a file is the one that a manifest names.

    Raises:
        NotTrusted: otherwise; `.why` is `file`.
    """
    if len(sealed) != told.count * ENTRY_BYTES[name] + SEAL_BYTES or sha256(sealed).hexdigest() != told.sha256:
        raise NotTrusted("A file of this list is not the one that was signed.", why="file")


def open_file(secret: bytes, edition: Edition, name: FileName, sealed: bytes) -> bytes:
    """Return the entries of a file that has been checked.

    Raises:
        CannotOpen: if it was sealed under another secret; `.why` is `secret`.
    """
    try:
        return unseal(edition.derive(secret, name, KEY_BYTES), sealed)
    except CannotOpen:
        raise CannotOpen("This circle's secret does not open the list.", why="secret") from None
