"""Padding: what a sealed file's length may tell about its content.

Padmé (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files", PETS 2019, algorithm 1) lets a length have
only as many significant bits as its logarithm has: at most 12 % more bytes, and only O(log log length) bits told.
Below 1,024 bytes every content looks the same.
"""

from sayso.wire.errors import Malformed

LENGTH_BYTES = 4
SMALLEST = 1_024


def padded_length(length: int) -> int:
    """Return the Padmé length of `length` bytes, at least 1,024.

    >>> padded_length(9), padded_length(1_025), padded_length(100_000)
    (1024, 1088, 100352)
    """
    if length <= SMALLEST:
        return SMALLEST
    exponent = length.bit_length() - 1
    free_bits = exponent - exponent.bit_length()
    return (length + (1 << free_bits) - 1) >> free_bits << free_bits


def pad(content: bytes) -> bytes:
    """Return the content's length (four bytes, big-endian), the content, and zeros."""
    filled = len(content).to_bytes(LENGTH_BYTES, "big") + content
    return filled.ljust(padded_length(len(filled)), b"\0")


def unpad(padded: bytes) -> bytes:
    """Return the content of `padded`.

    Raises:
        Malformed: if these are not the bytes that `pad` makes of it.
    """
    length = int.from_bytes(padded[:LENGTH_BYTES], "big")
    content = padded[LENGTH_BYTES : LENGTH_BYTES + length]
    if pad(content) != padded:
        raise Malformed("The padding inside this sealed file is not right.")
    return content
