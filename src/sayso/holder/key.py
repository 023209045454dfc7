"""The holder's key, and the one thing that it does: multiply blinded elements and prove it.

The holder sees elements that are uniformly random whatever was asked, so it keeps nothing of them. Its key is in no
backup: whoever has it and a circle's secret can try every number (tests/promises/test_limit_of_one_holder.py).
"""

from collections.abc import Callable
from dataclasses import dataclass

from sayso.lookup import oprf, ristretto
from sayso.wire.errors import Malformed
from sayso.wire.listing import ELEMENTS_MAX, Blinded, Evaluation

Entropy = Callable[[int], bytes]
"""A source of so many random bytes, handed in."""


@dataclass(frozen=True, slots=True)
class HolderKey:
    """A secret scalar (32 bytes) and the public element that manifests name. It does not print itself."""

    secret: bytes
    public: bytes

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<HolderKey>"


def make_key(entropy: Entropy) -> HolderKey:
    """Return a fresh key.

    Raises:
        CannotRun: if libsodium cannot be loaded on this machine.
    """
    return load_key(_scalar(entropy))


def load_key(secret: bytes) -> HolderKey:
    """Return the key whose 32 secret bytes were kept.

    Raises:
        Malformed: if they are not a scalar, or zero.
        CannotRun: as `make_key`.
    """
    ristretto.check_scalar(secret)
    return HolderKey(secret, ristretto.multiply_base(secret))


def evaluate(key: HolderKey, asked: Blinded, entropy: Entropy) -> Evaluation:
    """Return the elements that a member sent, evaluated, and the proof that this key did it.

    Raises:
        Malformed: if they are none or more than eight, or one is not an element or is the identity.
    """
    if not 1 <= len(asked.elements) <= ELEMENTS_MAX:
        raise Malformed(f"One to {ELEMENTS_MAX} identifiers are checked at once.")
    return oprf.evaluate(key.secret, key.public, asked.elements, _scalar(entropy))


def _scalar(entropy: Entropy) -> bytes:
    return ristretto.scalar_from_hash(entropy(ristretto.HASH_BYTES))
