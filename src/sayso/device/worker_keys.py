"""What a worker keeps on her own machine, and how her passphrase locks it (spec/protocol.md, What the desk keeps).

The file is an age file for an X25519 key that Argon2id makes from the passphrase and a random salt. Age's own passphrase
stanza (scrypt) would do the same, but the library tunes it to the machine: here 1 GiB of memory and two to four seconds,
too much for an old laptop. Ours always takes 256 MiB and about half a second (RFC 9106 asks for at least 64 MiB).
"""

import unicodedata
from typing import NewType, TypeVar

import pyrage
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from sayso.sealing.keys import age_identity
from sayso.wire.encoding import Record, decode, encode
from sayso.wire.errors import CannotOpen, Malformed

Passphrase = NewType("Passphrase", str)
Kept = TypeVar("Kept", "WorkerKeys", "Joining")

SALT_BYTES = 16
PASSPHRASE_CHARACTERS_MIN = 12
_MEMORY_KIB = 256 * 1024
_PASSES = 3


class WorkerKeys(Record, frozen=True):
    """What a worker's machine knows of a network: `desk.keys`, once opened.

    `network` is the network id, `root` the root's public key, `server` its address; `desk` is the desk's age
    scalar (32 bytes), which every worker has; `name` and `seed` (Ed25519) are her own; `list_number` and `list_hash`
    (SHA-256, hexadecimal) say which key list was the newest that this machine has seen.
    """

    network: str
    root: bytes
    server: str
    desk: bytes
    name: str
    seed: bytes
    list_number: int
    list_hash: str


class Joining(Record, frozen=True):
    """What a newcomer's machine keeps until she is welcomed: `joining.keys`, once opened.

    `scalar` is her own age scalar (32 bytes), to which the welcome is sealed; the rest as in `WorkerKeys`.
    """

    network: str
    root: bytes
    server: str
    name: str
    seed: bytes
    scalar: bytes


class Locked(Record, frozen=True):
    """A locked file: the salt (16 random bytes) and the age file."""

    salt: bytes
    sealed: bytes


def lock(keys: WorkerKeys | Joining, passphrase: Passphrase, salt: bytes) -> bytes:
    """Return the bytes of a file that only `passphrase` opens; `salt` is 16 fresh random bytes.

    Raises:
        Malformed: the passphrase is too short to protect anything.
    """
    if len(passphrase) < PASSPHRASE_CHARACTERS_MIN:
        raise Malformed(
            f"The passphrase is shorter than {PASSPHRASE_CHARACTERS_MIN} characters. Four or five ordinary words will do."
        )
    recipient = pyrage.x25519.Identity.from_str(_identity(passphrase, salt)).to_public()
    return encode(Locked(salt, pyrage.encrypt(encode(keys), [recipient])))


def unlock(data: bytes, kind: type[Kept], passphrase: Passphrase) -> Kept:
    """Return the keys in a locked file.

    Raises:
        Malformed: this is not such a file.
        CannotOpen: the passphrase is not the one that locked it.
    """
    locked = decode(data, Locked)
    identity = pyrage.x25519.Identity.from_str(_identity(passphrase, locked.salt))
    try:
        plain = pyrage.decrypt(locked.sealed, [identity])
    except pyrage.DecryptError:
        raise CannotOpen("This passphrase does not open the keys. Nothing is lost; look at it again.") from None
    return decode(plain, kind)


def _identity(passphrase: Passphrase, salt: bytes) -> str:
    """Make an age identity from the passphrase: 256 MiB and about half a second, each time."""
    if len(salt) != SALT_BYTES:
        raise Malformed("This is not a key file of Sayso.")
    typed = unicodedata.normalize("NFKC", passphrase).encode()  # one passphrase, whichever keyboard wrote its accents
    kdf = Argon2id(salt=salt, length=32, iterations=_PASSES, lanes=1, memory_cost=_MEMORY_KIB)
    return age_identity(kdf.derive(typed))
