"""Nonces without memory: a value that this process made lately, and that nobody else can make.

A nonce is 16 random bytes and an HMAC-SHA-256 over them and the number of the current ten minutes. It carries no time;
the check tries the current number and the one before. The key lives as long as the process.
"""

from collections.abc import Callable
from dataclasses import dataclass
from hmac import compare_digest, digest

from sayso.wire.errors import Conflict
from sayso.wire.request import Nonce

SALT_BYTES = 16
SPAN_SECONDS = 600


@dataclass(frozen=True, slots=True)
class Nonces:
    """Makes and checks nonces with a secret `key`, `seconds` of a clock that never goes back, and `dice`."""

    key: bytes
    seconds: Callable[[], float]
    dice: Callable[[int], bytes]

    def __repr__(self) -> str:
        """Name the class and nothing else: the key is a secret."""
        return "<Nonces>"

    def fresh(self) -> Nonce:
        """Return a new nonce, good for ten to twenty minutes."""
        salt = self.dice(SALT_BYTES)
        return Nonce(salt + self._seal(salt, self._span()))

    def check(self, nonce: bytes) -> None:
        """Return if this process made `nonce` lately.

        Raises:
            Conflict: otherwise; ask for another and sign again.
        """
        salt, seal, span = nonce[:SALT_BYTES], nonce[SALT_BYTES:], self._span()
        good = [compare_digest(seal, self._seal(salt, one)) for one in (span, span - 1)]
        if not any(good):
            raise Conflict("This took longer than ten minutes, or the server was started anew: ask again.")

    def _span(self) -> int:
        return int(self.seconds() // SPAN_SECONDS)

    def _seal(self, salt: bytes, span: int) -> bytes:
        return digest(self.key, salt + span.to_bytes(8, "big", signed=True), "sha256")
