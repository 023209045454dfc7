"""DSSE envelopes: a payload, its type and who signed it.

DSSE (Dead Simple Signing Envelope, v1) signs the pre-authentication encoding of type and payload, so that bytes
signed as one kind of statement never pass for another. Ours carry exactly one signature, Ed25519 (RFC 8032), and
`keyid` is the signer's public key in lower-case hexadecimal: a hint, which the verifier compares with the key that
it already trusts.
"""

from sayso.wire.encoding import Record

KEY_LIST_TYPE = "application/vnd.sayso.key-list.v1+json"
STATEMENT_TYPE = "application/vnd.sayso.statement.v1+json"
HANDOVER_TYPE = "application/vnd.sayso.handover.v1+json"
DEED_TYPE = "application/vnd.sayso.deed.v1+json"


class Signature(Record, frozen=True):
    """One signature: `keyid` is the public key (64 hexadecimal digits), `sig` the 64 signature bytes."""

    keyid: str
    sig: bytes


class Envelope(Record, frozen=True):
    """A signed payload; `payloadType` keeps DSSE's own spelling."""

    payload: bytes
    payloadType: str  # noqa: N815 - the name that DSSE gives this field
    signatures: tuple[Signature, ...]


def pre_authentication_encoding(payload_type: str, payload: bytes) -> bytes:
    """Return the bytes that DSSE signs (PAE).

    >>> pre_authentication_encoding("http://example.com/HelloWorld", b"hello world")
    b'DSSEv1 29 http://example.com/HelloWorld 11 hello world'
    """
    kind = payload_type.encode()
    return b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(payload), payload)
