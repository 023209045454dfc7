"""How much of half-sent requests the server holds in memory: of each, and of all together."""

from dataclasses import dataclass, field
from typing import Self

from sayso.wire.errors import TooLarge, Unavailable
from sayso.wire.limits import KIB, REQUEST_BYTES_MAX

SMALL_BYTES = 64 * KIB
"""The first bytes of each body are not counted: many an ordinary report fits, and comes in when large ones do not."""
ROOM_BYTES = 48 * KIB * KIB


@dataclass(slots=True)
class Room:
    """The room for the bodies of all requests that are under way; `free` is in bytes."""

    free: int = ROOM_BYTES

    def for_one(self) -> "Body":
        """Return a body for a `with` block; what it took is free again when the block is left."""
        return Body(self)


@dataclass(slots=True)
class Body:
    """The body of one request, as far as it has come; `counted` is what it has taken of the room, in bytes."""

    room: Room
    chunks: list[bytes] = field(default_factory=list)
    length: int = 0
    counted: int = 0
    refused: TooLarge | Unavailable | None = None

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_error: object) -> None:
        """Give back what it has taken."""
        self.drop()

    def take(self, chunk: bytes) -> None:
        """Keep what has come, unless the whole is refused already or is now."""
        self.length += len(chunk)
        if self.refused:
            return
        more = max(0, self.length - SMALL_BYTES) - self.counted
        if self.length > REQUEST_BYTES_MAX:
            self._refuse(TooLarge(f"A request is larger than {REQUEST_BYTES_MAX // KIB} KiB."))
        elif more > self.room.free:
            self._refuse(Unavailable("The server is busy with other large requests. Nothing was changed."))
        else:
            self.room.free -= more
            self.counted += more
            self.chunks.append(chunk)

    def whole(self) -> bytes:
        """Return the body.

        Raises:
            TooLarge, Unavailable: it was refused.
        """
        if self.refused:
            raise self.refused
        return b"".join(self.chunks)

    def drop(self) -> None:
        """Give back what it has taken."""
        self.chunks = []
        self.room.free += self.counted
        self.counted = 0

    def _refuse(self, error: TooLarge | Unavailable) -> None:
        self.drop()
        self.refused = error
