"""What a worker keeps on her own machine, and how her passphrase locks it (spec/protocol.md, What the desk keeps).

The file is an age file for an X25519 key that Argon2id makes from the passphrase and a random salt. Age's own
passphrase stanza (scrypt) would do the same, but the library tunes it to the machine that seals: 1 GiB of memory and
two to four seconds where it was tried, too much for an old laptop and not the same everywhere. Ours always takes 128
MiB and three passes, about a third of a second (RFC 9106, section 4, recommends 64 MiB where memory is short).
"""

import unicodedata
from typing import NewType, TypeVar

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from msgspec.structs import replace

from sayso.ledger.signing import public_key
from sayso.sealing.files import seal, unseal
from sayso.sealing.keys import Entropy, derive, desk_door, identity_of, recipient_of
from sayso.wire.encoding import Record, decode, encode
from sayso.wire.errors import CannotOpen, Malformed
from sayso.wire.key_list import DeskKeys

Passphrase = NewType("Passphrase", str)

SALT_BYTES = 16
PASSPHRASE_CHARACTERS_MIN = 12
_MEMORY_KIB = 128 * 1024
_PASSES = 3


class OldKey(Record, frozen=True):
    """An age identity that the desk had before; `until` is the UTC day after which no grant to it runs any more.

    After that day `identity` is empty: what is left says only that there was one.
    """

    identity: str
    until: str


class WorkerKeys(Record, frozen=True, omit_defaults=True):
    """What a worker's machine knows of a network: `desk.keys`, once opened.

    `network` is the network id, `root` the root's public key, `server` its address; `desk` is the desk's age identity
    (`AGE-SECRET-KEY-1…`), which every worker has; `name` and `seed` (Ed25519) are her own; `list_number` and
    `list_hash` (SHA-256, hexadecimal) say which key list was the newest that this machine has seen. `older` are the
    desk's keys from before, each until its last day; where there is none the file says nothing of them.
    """

    network: str
    root: bytes
    server: str
    desk: str
    name: str
    seed: bytes
    list_number: int
    list_hash: str
    older: tuple[OldKey, ...] = ()

    def on(self, today: str) -> "WorkerKeys":
        """Return these keys without the identities of older ones whose last day is over."""
        return replace(self, older=tuple(one if one.until >= today else OldKey("", one.until) for one in self.older))


class Joining(Record, frozen=True):
    """What a newcomer's machine keeps until she is welcomed: `joining.keys`, once opened.

    `identity` is her own age identity, to which the welcome is sealed; the rest as in `WorkerKeys`.
    """

    network: str
    root: bytes
    name: str
    seed: bytes
    identity: str


class Locked(Record, frozen=True):
    """A locked file: the salt (16 random bytes) and the age file."""

    salt: bytes
    sealed: bytes


Kept = TypeVar("Kept", WorkerKeys, Joining)


def own_identity(seed: bytes) -> str:
    """Return the age identity of one worker, to which her colleagues seal a new key of the desk for her."""
    return identity_of(derive(seed, "sayso/v1/worker-open"))


def check_passphrase(passphrase: Passphrase) -> None:
    """Return if a new passphrase is long enough to protect anything.

    Raises:
        Malformed: otherwise.
    """
    if len(passphrase) < PASSPHRASE_CHARACTERS_MIN:
        raise Malformed(
            f"A passphrase has {PASSPHRASE_CHARACTERS_MIN} characters or more. Four or five ordinary words will do."
        )


def lock(keys: WorkerKeys | Joining, passphrase: Passphrase, entropy: Entropy) -> bytes:
    """Return the bytes of a file that only `passphrase` opens.

    Raises:
        Malformed: the passphrase is too short.
    """
    check_passphrase(passphrase)
    salt = entropy(SALT_BYTES)
    return encode(Locked(salt, seal(encode(keys), [recipient_of(_identity(passphrase, salt))])))


def unlock(data: bytes, kind: type[Kept], passphrase: Passphrase) -> Kept:
    """Return the keys in a locked file.

    Raises:
        Malformed: this is not such a file.
        CannotOpen: the passphrase is not the one that locked it.
    """
    try:
        locked = decode(data, Locked)
    except Malformed:
        raise Malformed("This is not a key file of Sayso, or it is damaged.") from None
    try:
        plain = unseal(locked.sealed, _identity(passphrase, locked.salt))
    except CannotOpen:
        raise CannotOpen(
            "This passphrase does not open these keys. Nothing is lost: look at it and try again."
        ) from None
    return decode(plain, kind)


def _identity(passphrase: Passphrase, salt: bytes) -> str:
    """Make an age identity from the passphrase: 128 MiB and about a third of a second, each time."""
    if len(salt) != SALT_BYTES:
        raise Malformed("This is not a key file of Sayso, or it is damaged.")
    typed = unicodedata.normalize("NFKC", passphrase).encode()  # one passphrase, whichever keyboard wrote its accents
    stretch = Argon2id(salt=salt, length=32, iterations=_PASSES, lanes=1, memory_cost=_MEMORY_KIB)
    return identity_of(stretch.derive(typed))


def desk_keys(desk: str) -> DeskKeys:
    """Return what a desk with this age identity is known by."""
    return DeskKeys(recipient_of(desk), public_key(desk_door(desk)))
