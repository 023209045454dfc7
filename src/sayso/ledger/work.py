"""Proof of work: what a report costs while the server is flooded (after Back's hashcash, 2002).

The server names a number of bits; whoever sends tries counts until SHA-256 over the server's nonce, the report's
digest and the count begins with so many zero bits. A wrong count costs one hash to refuse, a right one 2 to the power
of bits to find. It is asked of everybody alike: a limit by address would shut out a shelter with one line, and would
need addresses. The JavaScript twin is client/worker/ledger/work.js.
"""

from hashlib import sha256

from sayso.wire.errors import Malformed, WorkWanted

BITS_MAX = 20
"""More than this nobody is asked to do: three seconds for a desktop's browser, a dozen or so for a slow phone's."""

_LABEL = b"sayso/v1/work\0"
_COUNT_BYTES = 8
_COUNT_MAX = 2**53 - 1


def work_bits(nonce: bytes, digest: bytes, count: int) -> int:
    """Return with how many zero bits the hash over `nonce`, the report's SHA-256 and `count` begins.

    Raises:
        Malformed: the count is not one from 0 to 2^53 - 1.
    """
    if not 0 <= count <= _COUNT_MAX:
        raise Malformed("The count of a proof of work is a whole number from 0 on.")
    found = sha256(_LABEL + nonce + digest + count.to_bytes(_COUNT_BYTES, "big")).digest()
    return 256 - int.from_bytes(found, "big").bit_length()


def check_work(nonce: bytes, digest: bytes, count: int, bits: int) -> None:
    """Return if the work of at least `bits` was done.

    Raises:
        WorkWanted: otherwise: ask how much is wanted now, and do it.
        Malformed: the count is not one.
    """
    if work_bits(nonce, digest, count) < bits:
        raise WorkWanted("The server is taking in very much just now. Ask how much work is wanted, and send again.")


def find_work(nonce: bytes, digest: bytes, bits: int) -> int:
    """Return the first count that does the work.

    Raises:
        Malformed: more is asked for than anybody should do.
    """
    if bits > BITS_MAX:
        raise Malformed(f"A server asks for at most {BITS_MAX} bits of work.")
    count = 0
    while work_bits(nonce, digest, count) < bits:
        count += 1
    return count
