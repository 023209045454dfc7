"""Legal holds: one sealed file that a court wants kept is set aside when she takes it back, and not destroyed.

A hold is on one file, named by the desk, and comes with the entry of the desk's chain in which she sees it: both are
kept, or neither. What the sealed entry says the server cannot know. Nobody reads what is set aside: it stands in no
answer of the server. No deed of the desk destroys anything of hers, and none holds everything at once.
"""

from typing import Protocol

from sayso.service.desk import append
from sayso.service.gone import release_mark
from sayso.service.ports import Store
from sayso.wire.errors import Malformed, NothingThere
from sayso.wire.request import Append, Done, HeldFile, HeldFiles, Hold, Release

HANDLE_BYTES = 32
PART_ID_BYTES = 16
HASH_BYTES = 32


class HoldStore(Store, Protocol):
    """Keeps which files are held, and sets them aside when they go."""

    def stands(self, handle: bytes, part: bytes, sealed: bytes) -> bool:
        """Return whether this part of this case has a file of this SHA-256 now."""

    def held(self) -> tuple[HeldFile, ...]:
        """Return everything that is held."""

    def hold(self, handle: bytes, part: bytes, sealed: bytes, day: str) -> None:
        """Hold a file that stands and is not held."""

    def release(self, handle: bytes, part: bytes, sealed: bytes) -> None:
        """End a hold and delete what was set aside by it."""


def hold(store: HoldStore, asked: Hold, today: str) -> Done:
    """Hold a file as it stands now, and continue the desk's chain with the entry; the same again is answered as before.

    Raises:
        NothingThere: there is no such file any more.
        Conflict, TooLarge: as `desk.append`; nothing is held.
        Malformed: an id or hash has not its length, or the entry not the accepted shape.
    """
    _check(asked)
    head = store.find(asked.handle)
    new = head is not None and head.desk == asked.number  # an entry that stands holds nothing a second time
    held = any((one.handle, one.part, one.sealed) == (asked.handle, asked.part, asked.sealed) for one in store.held())
    if new and not held and not store.stands(asked.handle, asked.part, asked.sealed):
        raise NothingThere("This part is gone, or not as it was when you read it. Read the report again.")
    done = append(store, Append(asked.handle, asked.number, (asked.entry,)), today)
    if new and not held:
        store.hold(asked.handle, asked.part, asked.sealed, today)
    return done


def release(store: HoldStore, asked: Release, today: str) -> Done:
    """End the hold on a file; one that is not there is ended already (raises Malformed as `hold`).

    Its hash names it alone, and not the handle: what was held before she moved stays under the handle of then.
    """
    _check(asked)
    for one in store.held():
        if (one.part, one.sealed) == (asked.part, asked.sealed):
            store.release(one.handle, one.part, one.sealed)
            store.mark_gone([release_mark(one.handle, one.part, one.sealed)], today)
    return Done()


def list_holds(store: HoldStore) -> HeldFiles:
    """Return what is held, of cases that are there and of those that are gone; no file of it."""
    return HeldFiles(store.held())


def _check(asked: Hold | Release) -> None:
    for value, length, name in (
        (asked.handle, HANDLE_BYTES, "A handle"),
        (asked.part, PART_ID_BYTES, "A part id"),
        (asked.sealed, HASH_BYTES, "A file's hash"),
    ):
        if len(value) != length:
            raise Malformed(f"{name} is {length} bytes long.")
