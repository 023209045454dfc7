"""Invitations: leave one, read what lies behind a link, use it up. The hour at which one ends is kept nowhere.

Whoever comes names id and hour; the server keeps SHA-256(id ‖ hour), so a wrong hour finds nothing. A link that nobody
used goes with the days.
"""

from collections.abc import Sequence
from hashlib import sha256

from sayso.service.circle_ports import KeptInvitation, MemberStore, NewVouch
from sayso.wire.age_file import check_card
from sayso.wire.errors import Conflict, Malformed, NothingThere, NotTrusted
from sayso.wire.limits import INVITATION_HOURS
from sayso.wire.member import Invitation, Invite, ReadInvitation, Used
from sayso.wire.request import Done

ID_BYTES = 32
CIRCLE_BYTES = 16
HOUR_MAX = 2**32 - 1
USED_MAX = 2
NOBODY = b""
_OVER = "This link was used before, or its 48 hours are over. Ask for a new one."


def ticket(invitation: bytes, hour: int) -> bytes:
    """Return the ticket under which the server keeps an invitation.

    Raises:
        Malformed: the id is not 32 bytes, or the hour not one of four bytes.
    """
    if len(invitation) != ID_BYTES or not 0 <= hour <= HOUR_MAX:
        raise Malformed("The id of an invitation is 32 bytes long, its hour four.")
    return sha256(invitation + hour.to_bytes(4, "big")).digest()


def check_circle(store: MemberStore, circle: bytes) -> int:
    """Return how many members must vouch for a newcomer to this circle.

    Raises:
        Malformed: its id is not 16 bytes.
        NothingThere: there is no such circle.
    """
    if len(circle) != CIRCLE_BYTES:
        raise Malformed("A circle's id is 16 bytes long.")
    vouchers = store.vouchers(circle)
    if vouchers is None:
        raise NothingThere("There is no such circle.")
    return vouchers


def leave(store: MemberStore, asked: Invite, by: bytes, today: str) -> Done:
    """Keep an invitation that the member `by` (empty: the desk) has made; the same again is answered as before.

    Raises:
        Malformed: what is sealed has not the accepted shape, or an id not its length.
        NothingThere: there is no such circle.
        Conflict: another invitation stands under this ticket.
    """
    check_circle(store, asked.circle)
    if len(asked.ticket) != ID_BYTES:
        raise Malformed("A ticket is 32 bytes long.")
    check_card(asked.welcome, "welcome")
    check_card(asked.vouch, "vouch")
    new = KeptInvitation(asked.circle, asked.welcome, asked.vouch, by)
    kept = store.find_invitation(asked.ticket)
    if kept is None:
        store.add_invitation(asked.ticket, new, today)
    elif kept != new:
        raise Conflict("Another invitation stands here already.")
    return Done()


def read(store: MemberStore, asked: ReadInvitation, hour: int) -> Invitation:
    """Return what lies behind a link; nothing is written about it. `hour` is the UTC hour since 1970.

    Raises:
        NothingThere: it was used, or its hours are over, or it never was.
    """
    kept = _find(store, asked.id, asked.hour, hour)
    return Invitation(kept.circle, kept.welcome)


def use(store: MemberStore, who: bytes, circle: bytes, used: Sequence[Used], hour: int) -> tuple[NewVouch, ...]:
    """Return what vouches for the handle `who`, which comes in by these invitations; `remove_invitations` uses them up.

    One that the desk made is enough alone, or a circle that asks for two could never begin.

    Raises:
        NothingThere: one was used, or its hours are over; or there is no such circle.
        NotTrusted: fewer different members vouch than the circle asks for; `.why` is `vouchers`.
        Malformed: one stands twice, is for another circle, or a card has not the accepted shape.
    """
    vouchers = check_circle(store, circle)
    if not 1 <= len(used) <= USED_MAX:
        raise Malformed("Somebody comes in by one invitation, or by two.")
    vouches: list[NewVouch] = []
    for one in used:
        check_card(one.card, "card")
        kept = _find(store, one.id, one.hour, hour)
        if kept.circle != circle:
            raise Malformed("An invitation is for another circle.")
        vouches.append(NewVouch(ticket(one.id, one.hour), kept.vouch, one.card, kept.by))
    if len({one.ticket for one in vouches}) != len(vouches):
        raise Malformed("An invitation stands twice.")
    makers = {one.by for one in vouches} - {who}
    if NOBODY not in makers and len(makers) < vouchers:
        raise NotTrusted(f"This circle asks for links from {vouchers} different members.", why="vouchers")
    return tuple(vouches)


def _find(store: MemberStore, invitation: bytes, void_from: int, hour: int) -> KeptInvitation:
    kept = store.find_invitation(ticket(invitation, void_from))
    if kept is None or not hour < void_from <= hour + INVITATION_HOURS:
        raise NothingThere(_OVER)
    return kept
