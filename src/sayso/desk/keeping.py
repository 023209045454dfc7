"""Files on the worker's machine: for her eyes only, written whole or not at all."""

import os
from pathlib import Path

from sayso.wire.errors import NothingThere, Unavailable

KEYS = "desk.keys"
JOINING = "joining.keys"


def write_private(path: Path, data: bytes) -> None:
    """Write `data` to `path` so that only this user can read it; after a power cut it is the old file or the new one.

    Raises:
        Unavailable: the folder cannot be written.
    """
    beside = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        raise Unavailable(f"{path} cannot be written ({os.strerror(error.errno or 0)}).") from None


def read_keys(folder: Path) -> bytes:
    """Return a worker's locked key file.

    Raises:
        NothingThere: there is none, with what she can do; or it cannot be read.
    """
    if not (folder / KEYS).exists():
        if (folder / JOINING).exists():
            raise NothingThere(
                f"You are not admitted yet: take your welcome with `sayso desk welcome welcome.json --keys {folder}`."
            )
        raise NothingThere(f"There are no keys in {folder}. Say where yours are: --keys ./my-keys.")
    return read(folder / KEYS)


def read(path: Path) -> bytes:
    """Return the content of a file.

    Raises:
        NothingThere: there is none, or it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise NothingThere(f"{path} cannot be read ({os.strerror(error.errno or 0)}).") from None
