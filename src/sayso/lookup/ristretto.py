"""The group ristretto255 (RFC 9496), by libsodium: the only module that imports it.

An *element* is the 32-byte encoding of a group element other than the identity, a *scalar* 32 bytes, little-endian,
below the order of the group. libsodium itself takes the identity for a valid point; nobody may send it here, since it
would come back unchanged whatever the key (RFC 9497, section 3.3).

`rbcl` carries libsodium inside its Python code and writes it to a temporary file in order to load it. We give it a
folder of its own and delete that at once; what is loaded stays mapped, in forked processes too. Where no file of the
temporary folder may be executed (`noexec`), loading fails, and `CannotRun` says what to do.
"""

import tempfile
from functools import cache
from types import ModuleType

from sayso.wire.errors import CannotRun, Malformed

ELEMENT_BYTES = SCALAR_BYTES = 32
HASH_BYTES = 64
IDENTITY = bytes(ELEMENT_BYTES)


@cache
def load() -> ModuleType:
    """Load libsodium, once; everything below does it when first used.

    Raises:
        CannotRun: if this machine does not let it be loaded.
    """
    before = tempfile.tempdir
    try:
        with tempfile.TemporaryDirectory(prefix="sayso-") as folder:
            tempfile.tempdir = folder
            import rbcl  # noqa: PLC0415 - it writes and loads its library when it is imported
    except OSError:
        raise CannotRun(
            "The temporary folder does not let a program be loaded from it. "
            "Set TMPDIR to a folder on a disk that is not mounted noexec."
        ) from None
    finally:
        tempfile.tempdir = before
    module: ModuleType = rbcl
    return module


def check_element(element: bytes) -> None:
    """Return if these bytes are an element.

    Raises:
        Malformed: otherwise, also for the identity.
    """
    if (
        len(element) != ELEMENT_BYTES
        or element == IDENTITY
        or not load().crypto_core_ristretto255_is_valid_point(element)
    ):
        raise Malformed("This is not an element of the group.")


def check_scalar(scalar: bytes) -> None:
    """Return if these bytes are a scalar.

    Raises:
        Malformed: otherwise.
    """
    if len(scalar) != SCALAR_BYTES or scalar_from_hash(scalar.ljust(HASH_BYTES, b"\0")) != scalar:
        raise Malformed("This is not a scalar of the group.")


def element_from_hash(digest: bytes) -> bytes:
    """Return the element to which 64 uniform bytes are mapped (RFC 9496, section 4.3.4)."""
    element: bytes = load().crypto_core_ristretto255_from_hash(digest)
    return element


def scalar_from_hash(digest: bytes) -> bytes:
    """Return 64 uniform bytes, little-endian, modulo the order of the group."""
    scalar: bytes = load().crypto_core_ristretto255_scalar_reduce(digest)
    return scalar


def multiply(scalar: bytes, element: bytes) -> bytes:
    """Return the element times the scalar.

    Raises:
        Malformed: if `element` is none, or the scalar is zero.
    """
    if len(element) != ELEMENT_BYTES:
        raise Malformed("This is not an element of the group.")
    try:
        product: bytes = load().crypto_scalarmult_ristretto255(scalar, element)
    except RuntimeError:  # not an element, or the product is the identity
        raise Malformed("This is not an element of the group.") from None
    return product


def multiply_base(scalar: bytes) -> bytes:
    """Return the group's generator times the scalar.

    Raises:
        Malformed: if the scalar is zero.
    """
    try:
        product: bytes = load().crypto_scalarmult_ristretto255_base(scalar)
    except RuntimeError:
        raise Malformed("This is not a scalar of the group.") from None
    return product


def add(one: bytes, other: bytes) -> bytes:
    """Return the sum of two elements; it may be the identity."""
    total: bytes = load().crypto_core_ristretto255_add(one, other)
    return total


def scalar_multiply(one: bytes, other: bytes) -> bytes:
    """Return the product of two scalars."""
    product: bytes = load().crypto_core_ristretto255_scalar_mul(one, other)
    return product


def scalar_subtract(one: bytes, other: bytes) -> bytes:
    """Return the difference of two scalars."""
    difference: bytes = load().crypto_core_ristretto255_scalar_sub(one, other)
    return difference


def scalar_invert(scalar: bytes) -> bytes:
    """Return the inverse of a scalar that is not zero."""
    inverse: bytes = load().crypto_core_ristretto255_scalar_invert(scalar)
    return inverse
