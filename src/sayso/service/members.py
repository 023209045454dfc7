"""Members: come in, open and keep a locker, ask the holder, leave; and what the desk does with them.

A member is a handle (SHA-256 of a mailbox id), a door key and a locker that the server cannot open. Of what she checks
nothing is kept but, until the day is over, how many checks it were.
"""

from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import NamedTuple

from sayso.ledger.days import days_after
from sayso.ledger.signing import verify_deed
from sayso.service import invitations
from sayso.service.circle_ports import Holder, KeptMember, MemberStore
from sayso.service.gone import case_mark, part_mark
from sayso.service.mailbox import DOOR_BYTES, handle_of
from sayso.wire.age_file import check_card, check_locker
from sayso.wire.errors import Conflict, Malformed, NothingThere, QuotaUsed, TooLarge
from sayso.wire.limits import CHECKS_A_DAY, ELEMENT_BYTES, MEMBERS_AT_ONCE_MAX, NEWCOMER_DAYS
from sayso.wire.listing import ELEMENTS_MAX
from sayso.wire.member import (
    Brought,
    Enter,
    Evaluate,
    Evaluated,
    EvaluateForDesk,
    Invite,
    Join,
    Keep,
    Member,
    MemberDeed,
    MemberLines,
    OpenCircle,
    PutLetters,
    RemoveMembers,
)
from sayso.wire.request import Done

HANDLE_BYTES = 32
VOUCHERS_MAX = 2
UNUSED_DAYS = 3
"""An invitation ends within 48 hours, so on the third day after the one that it came on at the latest."""
NUMBERS = 10**8


class Now(NamedTuple):
    """The UTC day, and the UTC hour since 1970, which is nowhere kept."""

    day: str
    hour: int


def number_of(handle: bytes) -> int:
    """Return the member number, eight digits, of a handle."""
    return int.from_bytes(handle[:8], "big") % NUMBERS


def join(store: MemberStore, new: Join, accepted: bytes, now: Now) -> Done:
    """Let somebody in under a new code; the same again is answered as it was the first time.

    Args:
        store: where members are kept.
        new: what she sends.
        accepted: SHA-256 of its encoding.
        now: the UTC day and hour.

    Raises:
        NothingThere: a link was used, or its hours are over; or there is no such circle.
        NotTrusted: fewer different members vouch for her than the circle asks for.
        Conflict: somebody else stands under this mailbox id.
        Malformed: what is sealed has not the accepted shape, or an id not its length.
    """
    handle = handle_of(new.mailbox)
    if len(new.door) != DOOR_BYTES:
        raise Malformed("A door key is 32 bytes long.")
    check_locker(new.locker)
    kept = store.find_member(handle)
    if kept is not None:
        if kept.accepted == accepted:
            return Done()
        raise Conflict("Somebody else stands here already.")
    vouches = invitations.use(store, handle, new.circle, new.used, now.hour)
    store.add_member(handle, KeptMember(new.door, accepted, new.locker))
    store.enter(handle, new.circle, vouches, now.day)
    store.remove_invitations([one.ticket for one in vouches])
    return Done()


def check_asker(
    store: MemberStore, asked: MemberDeed, check_nonce: Callable[[bytes], None]
) -> tuple[bytes, KeptMember]:
    """Return handle and member, if it is she who asks.

    Raises:
        NothingThere: there is no such member.
        NotTrusted: not signed by her door key.
        Conflict: the nonce is old.
    """
    check_nonce(asked.nonce)
    handle = handle_of(asked.mailbox)
    kept = store.find_member(handle)
    if kept is None:
        raise NothingThere("There is nothing here.")
    verify_deed(kept.door, asked.nonce, asked.deed, asked.signature)
    return handle, kept


def read(store: MemberStore, handle: bytes, kept: KeptMember, today: str) -> Member:
    """Return everything that lies here for a member; nothing is written about it."""
    stood = store.stands_in(handle)
    return Member(
        kept.locker,
        tuple(one.letter for one in stood if one.letter),
        tuple(one.circle for one in stood),
        _left(store, _counted(store, handle), today),
        tuple(sorted((Brought(circle, number_of(one)) for circle, one in store.brought_in(handle)), key=_order)),
    )


def keep(store: MemberStore, handle: bytes, kept: KeptMember, asked: Keep) -> Done:
    """Put a new locker in the place of the old one; the same again is answered as before.

    Raises:
        Conflict: the locker was changed meanwhile (with the same code on another phone): open it again.
        Malformed, TooLarge: it has not the accepted shape.
    """
    check_locker(asked.locker)
    if asked.locker != kept.locker:
        _check_before(kept, asked.before)
        store.keep_locker(handle, asked.locker, asked.took)
    return Done()


def enter(store: MemberStore, handle: bytes, kept: KeptMember, asked: Enter, now: Now) -> Done:
    """Let a member into one more circle; the same again is answered as before (raises as `join` and `keep`)."""
    check_locker(asked.locker)
    if asked.circle in {one.circle for one in store.stands_in(handle)}:
        if asked.locker == kept.locker:
            return Done()
        raise Conflict("This code is in that circle already.")
    vouches = invitations.use(store, handle, asked.circle, asked.used, now.hour)
    _check_before(kept, asked.before)
    store.enter(handle, asked.circle, vouches, now.day)
    store.keep_locker(handle, asked.locker, ())
    store.remove_invitations([one.ticket for one in vouches])
    return Done()


def invite(store: MemberStore, handle: bytes, asked: Invite, today: str) -> Done:
    """Keep an invitation that a member made (raises as `invitations.leave`, and `NothingThere` outside her circles)."""
    if asked.circle not in {one.circle for one in store.stands_in(handle)}:
        raise NothingThere("This code is not in that circle.")
    return invitations.leave(store, asked, handle, today)


def evaluate(store: MemberStore, holder: Holder, handle: bytes, asked: Evaluate, today: str) -> Evaluated:
    """Let the holder evaluate a member's blinded elements, and count them.

    While she is new they count also on those who brought her in. Sent twice they are counted twice: to tell the second
    from a new question something of the first would have to be kept.

    Raises:
        QuotaUsed: not so many checks are left today, hers or of those who brought her in.
        NothingThere: she is in no circle any more.
        Malformed: none, more than eight, or one that is no element.
    """
    _check_elements(asked.elements)
    if not store.stands_in(handle):
        raise NothingThere("This code is in no circle any more.")
    counted = _counted(store, handle)
    left = _left(store, counted, today) - len(asked.elements)
    if left < 0:
        raise QuotaUsed(f"Not so many checks are left today (at most {CHECKS_A_DAY}). They renew at midnight UTC.")
    done = holder.evaluate(asked.elements)
    store.count_checks(counted, today, len(asked.elements))
    return Evaluated(done, holder.public, left)


def evaluate_for_desk(holder: Holder, asked: EvaluateForDesk) -> Evaluated:
    """Let the holder evaluate the desk's blinded elements (raises `Malformed` as `evaluate`); nothing is counted."""
    _check_elements(asked.elements)
    return Evaluated(holder.evaluate(asked.elements), holder.public, -1)


def open_circle(store: MemberStore, asked: OpenCircle) -> Done:
    """Begin a circle; the same again is answered as before.

    Raises:
        Malformed: its id is not 16 bytes, or not one or two members are to vouch.
        Conflict: it stands there otherwise.
    """
    if len(asked.circle) != invitations.CIRCLE_BYTES or not 1 <= asked.vouchers <= VOUCHERS_MAX:
        raise Malformed("A circle's id is 16 bytes long, and one or two members vouch for a newcomer.")
    stands = store.vouchers(asked.circle)
    if stands is None:
        store.add_circle(asked.circle, asked.vouchers)
    elif stands != asked.vouchers:
        raise Conflict("This circle is there already, and asks for another number of vouchers.")
    return Done()


def list_members(store: MemberStore, circle: bytes) -> MemberLines:
    """Return the members of a circle (raises as `invitations.check_circle`)."""
    invitations.check_circle(store, circle)
    return MemberLines(store.member_lines(circle))


def leave(store: MemberStore, handle: bytes, kept: KeptMember, today: str) -> Done:
    """Delete a member who leaves every circle."""
    store.remove_member(handle)
    store.mark_gone([case_mark(handle, kept.accepted)], today)
    return Done()


def remove_members(store: MemberStore, asked: RemoveMembers, today: str) -> Done:
    """Take members out of a circle; who is out already stays out (raises as `invitations.check_circle`)."""
    invitations.check_circle(store, asked.circle)
    _check_handles(asked.handles)
    going = [(handle, kept) for handle in asked.handles if (kept := store.find_member(handle)) is not None]
    store.take_out(asked.circle, asked.handles)
    store.mark_gone([part_mark(handle, asked.circle, kept.accepted) for handle, kept in going], today)
    out = [case_mark(handle, kept.accepted) for handle, kept in going if store.find_member(handle) is None]
    store.mark_gone(out, today)
    return Done()


def put_letters(store: MemberStore, asked: PutLetters) -> Done:
    """Leave letters for members of a circle (raises as `remove_members`)."""
    invitations.check_circle(store, asked.circle)
    _check_handles([one.handle for one in asked.letters])
    for one in asked.letters:
        check_card(one.letter, "letter")
    store.put_letters(asked.circle, asked.letters)
    return Done()


def forget(store: MemberStore, today: str) -> None:
    """Delete what is over: counts of other days, links that nobody used, and after 30 days who vouched for whom."""
    store.forget(today, days_after(today, -UNUSED_DAYS), days_after(today, -NEWCOMER_DAYS))


def _check_elements(elements: tuple[bytes, ...]) -> None:
    if not 1 <= len(elements) <= ELEMENTS_MAX:
        raise Malformed(f"From one to {ELEMENTS_MAX} elements can be asked about at once.")
    if any(len(one) != ELEMENT_BYTES for one in elements):
        raise Malformed("An element is 32 bytes long.")


def _counted(store: MemberStore, handle: bytes) -> tuple[bytes, ...]:
    """Return on whom this member's checks count: herself, who vouched for her lately (left or not), and so on."""
    found, waiting = {handle}, [handle]
    while waiting:
        new = set(store.draws_on(waiting.pop())) - found
        found |= new
        waiting += new
    return tuple(sorted(found))


def _left(store: MemberStore, counted: Iterable[bytes], today: str) -> int:
    return max(0, CHECKS_A_DAY - max(store.checks(one, today) for one in counted))


def _check_before(kept: KeptMember, before: bytes) -> None:
    if sha256(kept.locker).digest() != before:
        raise Conflict("The locker was changed meanwhile: open it again.")


def _check_handles(handles: Iterable[bytes]) -> None:
    named = list(handles)
    if len(named) > MEMBERS_AT_ONCE_MAX:
        raise TooLarge(f"At most {MEMBERS_AT_ONCE_MAX} members can be named at once.")
    if any(len(one) != HANDLE_BYTES for one in named):
        raise Malformed("A handle is 32 bytes long.")
    if len(set(named)) != len(named):
        raise Malformed("A member is named twice.")


def _order(one: Brought) -> tuple[bytes, int]:
    return one.circle, one.number
