"""The desk's side: list cases, read some, continue its chain. Who of the desk asks, the server cannot tell."""

from collections.abc import Callable, Iterator

from sayso.ledger.signing import verify_deed
from sayso.service.ports import Kept, Store
from sayso.wire.age_file import check_entry
from sayso.wire.errors import Conflict, Malformed, NothingThere, TooLarge
from sayso.wire.limits import CASES_AT_ONCE_MAX, DESK_BYTES_MAX, KIB
from sayso.wire.member import CircleDeed
from sayso.wire.request import Append, Case, CaseLines, CasePart, DeskDeed, Done, ReadCases

HANDLE_BYTES = 32


def check_asker(asked: DeskDeed | CircleDeed, door: bytes, check_nonce: Callable[[bytes], None]) -> None:
    """Return if the desk asks.

    Raises:
        NotTrusted: not signed with the desk's door key, which stands in the newest key list.
        Conflict: the nonce is old.
    """
    check_nonce(asked.nonce)
    verify_deed(door, asked.nonce, asked.deed, asked.signature)


def list_cases(store: Store) -> CaseLines:
    """Return a line for every case that is not hers alone, in the order of the handles."""
    return CaseLines(store.lines())


def read_cases(store: Store, asked: ReadCases) -> Iterator[Case]:
    """Yield, one at a time, the cases that were asked for and are still there; nothing is written about it.

    One that is hers alone (`ports.Kept`) is not there for the desk.

    Raises:
        TooLarge: more than 100 were asked for.
        Malformed: a handle is not 32 bytes, or stands twice.
    """
    if len(asked.handles) > CASES_AT_ONCE_MAX:
        raise TooLarge(f"At most {CASES_AT_ONCE_MAX} cases can be read at once.")
    for handle in asked.handles:
        _check_handle(handle)
    if len(set(asked.handles)) != len(asked.handles):
        raise Malformed("A case is named twice.")
    found = ((handle, store.read(handle)) for handle in asked.handles)
    return (_case(handle, kept) for handle, kept in found if kept is not None and not kept.hers_alone)


def append(store: Store, asked: Append, today: str) -> Done:
    """Continue the desk's chain of a case; the same entries again are answered as they were the first time.

    Raises:
        NothingThere: the case is gone, or hers alone.
        Conflict: somebody else at the desk was first: read again.
        Malformed: an entry has not the accepted shape.
        TooLarge: an entry is over the limit, or the desk has written as much into this case as it may.
    """
    _check_handle(asked.handle)
    if not asked.entries:
        raise Malformed("An entry of the chain is missing.")
    for entry in asked.entries:
        check_entry(entry)
    head = store.find(asked.handle)
    if head is None or not head.state:
        raise NothingThere("This case is gone: deleted, or moved to a new code.")
    if asked.number == head.desk:
        if head.desk_bytes + sum(map(len, asked.entries)) > DESK_BYTES_MAX:
            raise TooLarge(f"This case is full: the desk writes at most {DESK_BYTES_MAX // KIB} KiB into one.")
        store.append(asked.handle, asked.number, asked.entries)
        store.touch(asked.handle, today)
        return Done()
    before = store.chain(asked.handle, "desk", asked.number, len(asked.entries)) if asked.number >= 0 else ()
    if before != asked.entries:
        raise Conflict("Somebody at the desk was first: read the case again.")
    return Done()


def _check_handle(handle: bytes) -> None:
    if len(handle) != HANDLE_BYTES:
        raise Malformed("A handle is 32 bytes long.")


def _case(handle: bytes, kept: Kept) -> Case:
    parts = tuple(CasePart(one.part, one.sealed, one.desk) for one in kept.parts)
    return Case(handle, kept.day, kept.version, parts, kept.hers, kept.desk)
