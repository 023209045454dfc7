"""What is asked instead of an identifier: its canonical form through Argon2id, salted with the list's id.

All mobile numbers of a country can be tried; each try shall cost 19 MiB and a tenth of a second, and serve for one list
alone. The parameters are constants of the program (RFC 9106; OWASP's smallest recommended setting): a list that names
others is refused, since whoever could choose them could weaken them.
"""

from hashlib import sha256

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from sayso.wire.listing import Stretch

COST = Stretch(memory_kib=19_456, passes=2, lanes=1)
STRETCHED_BYTES = 32


def stretch(form: str, list_id: str) -> bytes:
    """Return the 32 bytes that a canonical form is asked about as, on the list of this id."""
    salt = sha256(b"sayso/v1/lookup/stretch\0" + list_id.encode()).digest()
    kdf = Argon2id(
        salt=salt, length=STRETCHED_BYTES, iterations=COST.passes, lanes=COST.lanes, memory_cost=COST.memory_kib
    )
    return kdf.derive(form.encode())
