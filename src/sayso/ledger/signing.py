"""Signatures: Ed25519 (RFC 8032) over DSSE's pre-authentication encoding, and fingerprints for reading aloud.

A verifier knows which key it wants before it looks. Verification raises; it never returns False.
"""

from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from sayso.wire.encoding import Record, encode
from sayso.wire.envelope import DEED_TYPE, Envelope, Signature, pre_authentication_encoding
from sayso.wire.errors import NotTrusted

KEY_BYTES = 32
GROUPS = 6
Deed = Record
"""Any deed: its tag says which; a key signs deeds of one side only."""


def public_key(seed: bytes) -> bytes:
    """Return the Ed25519 public key (32 bytes) of a seed (32 bytes)."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def fingerprint(key: bytes) -> str:
    """Return six groups of five digits by which two people compare a public key aloud.

    >>> fingerprint(bytes(32))
    '58324 49013 57265 74404 84689 06328'
    """
    digest = sha256(b"sayso/v1/fingerprint\0" + key).digest()
    numbers = (int.from_bytes(digest[4 * group : 4 * group + 4], "big") % 100_000 for group in range(GROUPS))
    return " ".join(f"{number:05}" for number in numbers)


def sign(seed: bytes, payload_type: str, payload: bytes) -> Envelope:
    """Return `payload` in an envelope with one signature by `seed`."""
    signature = _sign(seed, pre_authentication_encoding(payload_type, payload))
    return Envelope(payload, payload_type, (Signature(public_key(seed).hex(), signature),))


def claimed_key(envelope: Envelope) -> bytes:
    """Return the public key by which an envelope says that it is signed; nothing is verified yet.

    Raises:
        NotTrusted: unless there is exactly one signature, and its `keyid` is a key in lower-case hexadecimal.
    """
    if len(envelope.signatures) == 1:
        keyid = envelope.signatures[0].keyid
        if len(keyid) == 2 * KEY_BYTES and set(keyid) <= set("0123456789abcdef"):
            return bytes.fromhex(keyid)
    raise NotTrusted("This is not signed by exactly one key.", why="signature")


def verify(envelope: Envelope, key: bytes, payload_type: str) -> bytes:
    """Return the payload of an envelope of this type that `key`, and only it, has signed.

    Raises:
        NotTrusted: otherwise; `.why` is `signature` or `type`.
    """
    if claimed_key(envelope) != key:
        raise NotTrusted("This is signed by another key than is trusted here.", why="signature")
    if envelope.payloadType != payload_type:
        raise NotTrusted("This is signed as something else than it is used as.", why="type")
    pae = pre_authentication_encoding(envelope.payloadType, envelope.payload)
    _verify(key, envelope.signatures[0].sig, pae)
    return envelope.payload


def sign_deed(seed: bytes, nonce: bytes, deed: Deed) -> bytes:
    """Return the signature over a deed and the server's nonce (spec/protocol.md, Signatures)."""
    return _sign(seed, _deed_bytes(nonce, deed))


def verify_deed(key: bytes, nonce: bytes, deed: Deed, signature: bytes) -> None:
    """Return if `key` has signed this deed with this nonce.

    Raises:
        NotTrusted: otherwise.
    """
    _verify(key, signature, _deed_bytes(nonce, deed))


def _deed_bytes(nonce: bytes, deed: Deed) -> bytes:
    return pre_authentication_encoding(DEED_TYPE, nonce + encode(deed))


def _sign(seed: bytes, message: bytes) -> bytes:
    return Ed25519PrivateKey.from_private_bytes(seed).sign(message)


def _verify(key: bytes, signature: bytes, message: bytes) -> None:
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except (InvalidSignature, ValueError):
        raise NotTrusted("The signature is not right.", why="signature") from None
