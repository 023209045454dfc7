"""Sealing what is too long for memory: lines into an age file for one reader, and back.

No padding here: how much a server holds, whoever takes the backup sees anyway on the server's disk.
"""

from collections.abc import Callable, Iterable
from typing import BinaryIO

import pyrage

from sayso.sealing.files import FIRST_LINE
from sayso.wire.errors import CannotOpen, Malformed, SaysoError, TooLarge

LINE_BYTES_MAX = 16 * 1024 * 1024


def seal_lines(lines: Iterable[bytes], to: BinaryIO, recipient: str) -> None:
    """Write `lines`, each with a newline after it, sealed to `recipient`, into an open file.

    Raises:
        Malformed: it is not an age recipient.
    """
    try:
        reader = pyrage.x25519.Recipient.from_str(recipient)
    except pyrage.RecipientError:
        raise Malformed("This is not an age recipient.") from None
    source = _Source(lines)
    try:
        pyrage.encrypt_io(source, to, [reader])
    except pyrage.EncryptError:
        if source.failed is not None:
            raise source.failed from None  # the library would only give its text
        raise


def unseal_lines(sealed: BinaryIO, take: Callable[[bytes], None], identity: str) -> None:
    """Open a sealed file and hand each of its lines to `take`, as they come.

    Raises:
        CannotOpen: `identity` does not open it, or it is damaged or cut short; lines may have been handed out before.
        TooLarge: a line is longer than any that we write.
        SaysoError: what `take` raised.
    """
    beginning = sealed.read(len(FIRST_LINE))
    sealed.seek(0)
    if beginning != FIRST_LINE:
        raise CannotOpen("This is not a sealed file.")
    sink = _Sink(take)
    try:
        pyrage.decrypt_io(sealed, sink, [pyrage.x25519.Identity.from_str(identity)])
    except pyrage.DecryptError:
        raise CannotOpen("This sealed file does not open with the key at hand.") from None
    except OSError:
        raise CannotOpen("This sealed file is damaged, or a part of it is missing.") from None
    if sink.rest:
        raise Malformed("The last line of this sealed file has no end.")


class _Source:
    """Lines as a file that is read."""

    def __init__(self, lines: Iterable[bytes]) -> None:
        self._lines = iter(lines)
        self._ready = b""
        self.failed: SaysoError | None = None

    def read(self, count: int) -> bytes:
        """Return at most `count` bytes; none at the end."""
        if not self._ready:
            try:
                line = next(self._lines, None)
            except SaysoError as error:
                self.failed = error
                raise
            self._ready = b"" if line is None else line + b"\n"
        some, self._ready = self._ready[:count], self._ready[count:]
        return some


class _Sink:
    """A file that is written, whose lines are handed on."""

    def __init__(self, take: Callable[[bytes], None]) -> None:
        self._take = take
        self.rest = b""

    def write(self, some: bytes) -> int:
        """Take some bytes."""
        *lines, self.rest = (self.rest + bytes(some)).split(b"\n")
        if len(self.rest) > LINE_BYTES_MAX:
            raise TooLarge("A line of this sealed file is too long.")
        for line in lines:
            self._take(line)
        return len(some)

    def flush(self) -> None:
        """Do nothing: lines are handed on when they end."""
