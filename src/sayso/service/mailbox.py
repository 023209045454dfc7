"""Her side: a report comes, is read, changed, removed, moved to a new code. One function per deed.

Rules are checked before anything is written. Every deed is safe to send twice: what was done already is answered as
it was, by its bytes, so a broken connection never makes a second report or a second entry.
"""

from collections.abc import Callable
from hashlib import sha256
from typing import Literal, assert_never

from sayso.ledger.days import days_after
from sayso.ledger.signing import verify_deed
from sayso.service.gone import case_mark, change_mark, part_mark, state_of
from sayso.service.ports import Head, Store
from sayso.wire.age_file import check_entry, check_grant, check_part
from sayso.wire.encoding import encode
from sayso.wire.errors import Conflict, Malformed, NothingThere, TooLarge
from sayso.wire.limits import HERS_BYTES_LAST, HERS_BYTES_MAX, KIB, PARTS_MAX
from sayso.wire.request import (
    Change,
    Done,
    Mailbox,
    MailboxDeed,
    MailboxPart,
    Move,
    ReadMailbox,
    Received,
    Remove,
    Report,
    SealedPart,
)

MAILBOX_BYTES = 32
DOOR_BYTES = 32
PART_ID_BYTES = 16
Outcome = Literal["new", "known"]


def handle_of(mailbox: bytes) -> bytes:
    """Return the handle under which the server keeps a case: SHA-256 of the mailbox id.

    Raises:
        Malformed: if the id is not 32 bytes.
    """
    if len(mailbox) != MAILBOX_BYTES:
        raise Malformed("A mailbox id is 32 bytes long.")
    return sha256(mailbox).digest()


def report(store: Store, new: Report, accepted: bytes, today: str) -> tuple[Received, Outcome]:
    """Keep a new case; the same report again is answered as it was the first time.

    Args:
        store: where cases are kept.
        new: the report.
        accepted: SHA-256 of the report's encoding.
        today: the UTC day.

    Raises:
        Malformed: what is sealed has not the accepted shape, or an id not its length.
        TooLarge: over a limit.
        Conflict: another report stands under this mailbox id.
    """
    handle = handle_of(new.mailbox)
    _check_report(new)
    head = store.find(handle)
    if head is None:
        store.add(handle, new, accepted, today)
        return Received(today), "new"
    if head.accepted != accepted:
        raise Conflict("Another report stands here already.")
    return Received(head.day), "known"


def size(new: Report) -> int:
    """Return how many bytes a report takes on the disk, about."""
    return sum(map(_size, new.parts)) + sum(map(len, new.entries))


def read(store: Store, asked: ReadMailbox) -> Mailbox:
    """Return everything under a mailbox id; nothing is written about it.

    Raises:
        NothingThere: never was, moved, closed or deleted.
    """
    kept = store.read(handle_of(asked.mailbox))
    if kept is None:
        raise NothingThere("There is nothing here.")
    parts = tuple(MailboxPart(one.part, one.sealed, one.hers) for one in kept.parts)
    return Mailbox(parts, kept.hers, kept.desk, kept.hers_alone)


def do(store: Store, asked: MailboxDeed, check_nonce: Callable[[bytes], None], today: str) -> Done:
    """Do a signed deed on a case.

    Raises:
        NothingThere: no such case.
        NotTrusted: not signed by the case's door key.
        Conflict: the nonce is old, or the deed does not go on from where the case stands.
        Malformed: what is sealed has not the accepted shape.
        TooLarge: over a limit.
    """
    check_nonce(asked.nonce)
    handle = handle_of(asked.mailbox)
    head = store.find(handle)
    if head is None:
        return _moved_before(store, asked)
    verify_deed(head.door, asked.nonce, asked.deed, asked.signature)
    match asked.deed:
        case Change() as change:
            if _change(store, handle, head, change, today):
                store.restate(handle, state_of(asked.mailbox, change.entries[-1]))
            store.touch(handle, today)
        case Remove():
            _remove(store, handle, head, today)
        case Move(new):
            _move(store, new, today)
            _remove(store, handle, head, today)
        case _:
            assert_never(asked.deed)
    return Done()


def forget(store: Store, today: str, keep_days: int) -> None:
    """Delete every case that nobody, she or the desk, has changed for `keep_days` days, as she would.

    What is on legal hold is set aside and stays.
    """
    for handle in store.untouched(days_after(today, -keep_days)):
        head = store.find(handle)
        if head is not None:
            _remove(store, handle, head, today)


def _moved_before(store: Store, asked: MailboxDeed) -> Done:
    """Answer a move that was done before and whose answer was lost: the new case stands, as it was sent."""
    if isinstance(asked.deed, Move):
        new = asked.deed.report
        head = store.find(handle_of(new.mailbox))
        if head is not None and head.accepted == sha256(encode(new)).digest():
            return Done()
    raise NothingThere("There is nothing here.")


def _remove(store: Store, handle: bytes, head: Head, today: str) -> None:
    store.remove(handle)
    store.mark_gone([case_mark(handle, head.accepted)], today)


def _move(store: Store, new: Report, today: str) -> None:
    _check_report(new)
    new_handle = handle_of(new.mailbox)
    if store.find(new_handle) is not None:
        raise Conflict("Another report stands at the new place already.")
    store.add(new_handle, new, sha256(encode(new)).digest(), today)


def _change(store: Store, handle: bytes, head: Head, change: Change, today: str) -> bool:
    """Change a case; return False if that was done before."""
    _check_change(change)
    if change.number != head.hers:
        before = store.chain(handle, "hand", change.number, len(change.entries)) if change.number >= 0 else ()
        if before == change.entries:
            return False  # its answer was lost
        raise Conflict("The case has been changed meanwhile: read it again.")
    named = {*change.drop, *(grant.part for grant in change.grants)}
    if not named <= head.parts.keys():
        raise Conflict("A part that the change names is not there: read the case again.")
    sizes = {part: size for part, size in head.parts.items() if part not in change.drop}
    sizes |= {one.part: _size(one) for one in change.put}
    adds = any(one.part not in head.parts for one in change.put)
    most = HERS_BYTES_MAX if adds else HERS_BYTES_LAST  # words stop before taking them back does
    _check_amount(len(sizes), sum(sizes.values()) + head.hers_bytes + sum(map(len, change.entries)), most)
    replaced = store.digests(handle, {*change.drop, *(one.part for one in change.put)})
    store.change(handle, change)
    marks = [part_mark(handle, part, digest) for part, digest in replaced.items()]
    if head.state:
        marks.append(change_mark(handle, head.state))
    store.mark_gone(marks, today)
    return True


def _check_report(new: Report) -> None:
    if len(new.door) != DOOR_BYTES:
        raise Malformed("A door key is 32 bytes long.")
    _check_ids([one.part for one in new.parts])
    _check_amount(len(new.parts), size(new))
    _check_sealed(new.parts, new.entries)


def _check_change(change: Change) -> None:
    _check_ids([*(one.part for one in change.put), *(one.part for one in change.grants), *change.drop])
    for grant in change.grants:
        check_grant(grant.desk)
    _check_sealed(change.put, change.entries)


def _check_ids(parts: list[bytes]) -> None:
    if any(len(part) != PART_ID_BYTES for part in parts):
        raise Malformed("A part id is 16 bytes long.")
    if len(set(parts)) != len(parts):
        raise Malformed("A part is named twice.")


def _check_sealed(parts: tuple[SealedPart, ...], entries: tuple[bytes, ...]) -> None:
    if not entries:
        # Entries are numbered: without one, a deed sent again later would undo what came after it.
        raise Malformed("An entry of the chain is missing.")
    for one in parts:
        check_part(one.sealed)
        check_grant(one.hers)
        check_grant(one.desk)
    for entry in entries:
        check_entry(entry)


def _check_amount(parts: int, hers_bytes: int, most: int = HERS_BYTES_MAX) -> None:
    if parts > PARTS_MAX:
        raise TooLarge(f"A case has at most {PARTS_MAX} parts.")
    if hers_bytes > most:
        raise TooLarge(f"A case holds at most {most // KIB} KiB.")


def _size(one: SealedPart) -> int:
    return len(one.sealed) + len(one.hers) + len(one.desk)
