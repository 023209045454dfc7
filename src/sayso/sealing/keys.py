"""Keys: what a code becomes, and age identities from bytes.

A code has 63 bits; Argon2id (RFC 9106) makes each guess cost 19 MiB of memory. Its salt names network and role, so
that no table of guesses serves twice. HKDF (RFC 5869) then gives each use a key of its own under its own label.
The parameters are constants: a server that could choose them could weaken them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from pyrage import IdentityError, x25519

from sayso.sealing.bech32 import bech32_decode, bech32_encode
from sayso.sealing.code import Code
from sayso.wire.errors import Malformed

MEMORY_KIB, PASSES, LANES = 19_456, 2, 1
KEY_BYTES = 32
SECRET_PREFIX = "age-secret-key-"  # noqa: S105 - how age marks a secret, not a secret

Entropy = Callable[[int], bytes]
"""A source of so many random bytes, handed in: `os.urandom`, or a test's."""


@dataclass(frozen=True, slots=True)
class ReporterKeys:
    """The keys of one case: the mailbox id (32 bytes), the Ed25519 seeds of door and hand, and her age identity."""

    mailbox: bytes
    door: bytes
    hand: bytes
    identity: str

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<ReporterKeys>"

    @property
    def recipient(self) -> str:
        """Return the age recipient (`age1…`) to which others seal for her."""
        return recipient_of(self.identity)


def root_secret(code: Code, network: str, role: str = "reporter") -> bytes:
    """Return the 32 bytes that stretching `code` for `network` (an id in hexadecimal) gives; a tenth of a second."""
    salt = sha256(b"sayso/v1/code\0" + network.encode() + b"\0" + role.encode()).digest()
    stretch = Argon2id(salt=salt, length=KEY_BYTES, iterations=PASSES, lanes=LANES, memory_cost=MEMORY_KIB)
    return stretch.derive(code.digits.encode())


def reporter_keys(root: bytes) -> ReporterKeys:
    """Return the keys of the case that `root` (see `root_secret`) opens."""
    return ReporterKeys(
        mailbox=derive(root, "sayso/v1/mailbox"),
        door=derive(root, "sayso/v1/door"),
        hand=derive(root, "sayso/v1/hand"),
        identity=identity_of(derive(root, "sayso/v1/open")),
    )


def derive(secret: bytes, label: str) -> bytes:
    """Return 32 bytes from `secret` by HKDF-SHA-256 without salt, `label` as info."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=label.encode()).derive(secret)


def identity_of(scalar: bytes) -> str:
    """Return the age identity (`AGE-SECRET-KEY-1…`) of an X25519 scalar of 32 bytes."""
    return bech32_encode(SECRET_PREFIX, scalar).upper()


def new_identity(entropy: Entropy) -> str:
    """Return a fresh age identity."""
    return identity_of(entropy(KEY_BYTES))


def recipient_of(identity: str) -> str:
    """Return the age recipient (`age1…`) of an identity.

    Raises:
        Malformed: if it is not an age identity.
    """
    try:
        return str(x25519.Identity.from_str(identity).to_public())
    except IdentityError:
        raise Malformed("This is not an age secret key.") from None


def desk_door(identity: str) -> bytes:
    """Return the seed of the desk's door key, which comes from the desk's age identity.

    Raises:
        Malformed: if it is not an age identity.
    """
    return derive(bech32_decode(SECRET_PREFIX, identity.lower()), "sayso/v1/desk-door")


def backup_identity(root: bytes) -> str:
    """Return the age identity that opens backups, which comes from the network's root seed: it is on paper only."""
    return identity_of(derive(root, "sayso/v1/backup"))
