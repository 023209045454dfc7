"""Where the holder's key lies: in the data folder, beside the database, for the server's own user; in no backup.

It is made or read when it is first needed. A machine that cannot load libsodium just now (its temporary folder is full,
or lets no program be loaded) still takes reports; only checks wait.
"""

import os
from collections.abc import Sequence
from pathlib import Path

from sayso.holder.key import Entropy, HolderKey, evaluate, load_key, make_key
from sayso.wire.errors import CannotRun, Unavailable
from sayso.wire.listing import Blinded, Evaluation

FILE = "holder.key"


class BuiltIn:
    """The holder inside the server: the key that lies in `folder`, and dice for making it and for its proofs."""

    def __init__(self, folder: Path, entropy: Entropy) -> None:
        self._path, self._entropy = folder / FILE, entropy
        self._key: HolderKey | None = None

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<BuiltIn>"

    @property
    def public(self) -> bytes:
        """Return the public key (32 bytes; raises as `load`, `Unavailable` in the place of `CannotRun`)."""
        return self._loaded().public

    def evaluate(self, elements: Sequence[bytes]) -> Evaluation:
        """Evaluate blinded elements, and prove it.

        Raises:
            Malformed: one is no element, or they are too many.
            Unavailable: the key cannot be loaded just now.
        """
        return evaluate(self._loaded(), Blinded(tuple(elements)), self._entropy)

    def load(self) -> HolderKey:
        """Return the key; where none lies, one is made.

        Raises:
            Malformed: what lies there is no key. Without the old key every circle must be begun anew.
            CannotRun: libsodium cannot be loaded on this machine.
            Unavailable: the folder cannot be written.
        """
        if self._key is None:
            self._key = load_key(self._path.read_bytes()) if self._path.exists() else self._make()
        return self._key

    def _loaded(self) -> HolderKey:
        try:
            return self.load()
        except CannotRun:
            raise Unavailable("The private check does not run on this server just now.") from None

    def _make(self) -> HolderKey:
        key = make_key(self._entropy)
        beside = self._path.with_name(f"{FILE}.new")
        try:
            beside.unlink(missing_ok=True)
            with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(key.secret)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(self._path)
        except OSError as error:
            raise Unavailable(f"{FILE} cannot be written ({os.strerror(error.errno or 0)}).") from None
        return key
