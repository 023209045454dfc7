"""The member's device: come in, open the locker, take letters, keep what was seen, vouch for others.

Her locker is the only place where circles' secrets lie; it is sealed to her and signed by her hand key, since whoever
has her age recipient (the desk) could seal another. An old locker that the server gives back shows an old head of a
list; what it cannot do is make a list newer than its days.
"""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from msgspec.structs import replace

from sayso.device.invitation import Link, make_invitation, use_links
from sayso.device.occasion import Occasion
from sayso.ledger.signing import claimed_key, public_key, sign, sign_deed, verify
from sayso.sealing.code import Code
from sayso.sealing.files import seal, unseal
from sayso.sealing.keys import ReporterKeys, reporter_keys, root_secret
from sayso.wire.circle import LETTER_TYPE, LOCKER_TYPE, CircleWelcome, KnownCircle, Letter, Locker
from sayso.wire.encoding import decode, encode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import Conflict, Malformed, NothingThere, NotTrusted, SaysoError
from sayso.wire.listing import KnownHead
from sayso.wire.member import Enter, Evaluate, Invite, Join, Keep, Leave, Member, MemberDeed, Open

ROLE = "member"
NUMBERS = 10**8


@dataclass(frozen=True, slots=True)
class OpenedMember:
    """What her device knows after opening: her locker as it lies there, and as it should be after its letters.

    `sealed` is the locker that lies at the server, `took` the SHA-256 of each letter that was taken or is older than
    what she has, `faults` counts letters that are not believed. `circles` are the ids of those that she is in by the
    server's word, `left` the checks of today, `brought` the member numbers of whom she brought in lately.
    """

    locker: Locker
    sealed: bytes
    took: tuple[bytes, ...]
    circles: tuple[bytes, ...]
    left: int
    brought: tuple[tuple[bytes, int], ...]
    faults: int

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<OpenedMember>"

    def circle(self, circle: bytes) -> KnownCircle:
        """Return a circle of hers.

        Raises:
            NothingThere: she is not in it, or was taken out.
        """
        for known in self.locker.circles:
            if known.circle == circle and circle in self.circles:
                return known
        raise NothingThere("This code is in no such circle, or not any more.")


def member_keys(code: Code, network: str) -> ReporterKeys:
    """Return a member's keys from her code; a tenth of a second."""
    return reporter_keys(root_secret(code, network, ROLE))


def member_number(keys: ReporterKeys) -> str:
    """Return her member number as it is written: two groups of four digits."""
    return write_number(sha256(keys.mailbox).digest())


def write_number(handle: bytes) -> str:
    """Return the member number of a handle as it is written.

    >>> write_number(bytes(32))
    '0000 0000'
    """
    digits = f"{int.from_bytes(handle[:8], 'big') % NUMBERS:08}"
    return f"{digits[:4]} {digits[4:]}"


def join(keys: ReporterKeys, occasion: Occasion, came: Sequence[tuple[Link, CircleWelcome]]) -> Join:
    """Return the request by which she comes into a circle under a new code.

    Raises:
        Malformed: the links are for different circles.
    """
    known = _welcomed(came)
    locker = seal_locker(keys, Locker(occasion.network, occasion.key_list.number, (known,)))
    used = use_links(keys, occasion, known.circle, [link for link, _ in came])
    return Join(keys.mailbox, public_key(keys.door), locker, known.circle, used)


def enter(
    keys: ReporterKeys, occasion: Occasion, opened: OpenedMember, came: Sequence[tuple[Link, CircleWelcome]]
) -> Enter:
    """Return the deed by which a member comes into one more circle (raises as `join`).

    Raises:
        Conflict: she is in it.
    """
    known = _welcomed(came)
    if known.circle in opened.circles:
        raise Conflict("This code is in that circle already.")
    others = tuple(one for one in opened.locker.circles if one.circle != known.circle)
    locker = seal_locker(keys, replace(opened.locker, circles=(*others, known)))
    used = use_links(keys, occasion, known.circle, [link for link, _ in came])
    return Enter(known.circle, used, sha256(opened.sealed).digest(), locker)


def seal_locker(keys: ReporterKeys, locker: Locker) -> bytes:
    """Return a locker, signed and sealed to its owner."""
    return seal(encode(sign(keys.hand, LOCKER_TYPE, encode(locker))), [keys.recipient])


def open_member(keys: ReporterKeys, occasion: Occasion, member: Member) -> OpenedMember:
    """Return what lies at the server for her, with the letters taken in.

    Raises:
        NotTrusted: the locker is not hers, or she has seen a newer key list (`older`).
        CannotOpen, Malformed: the locker is damaged.
    """
    envelope = decode(unseal(member.locker, keys.identity), Envelope)
    locker = decode(verify(envelope, public_key(keys.hand), LOCKER_TYPE), Locker)
    if locker.network != occasion.network:
        raise NotTrusted("This locker is of another network.", why="network")
    if locker.key_list > occasion.key_list.number:
        raise NotTrusted("There is a newer list of the desk's keys than this one.", why="older")
    known = {one.circle: one for one in locker.circles}
    took: list[bytes] = []
    for sealed in member.letters:
        try:
            letter = _open_letter(keys, occasion, sealed)
            now = known[letter.circle]
        except (SaysoError, KeyError):
            continue
        took.append(sha256(sealed).digest())
        if letter.epoch > now.epoch:
            older = now.older or (b"" if letter.secret == now.secret else now.secret)
            known[letter.circle] = replace(now, secret=letter.secret, epoch=letter.epoch, older=older)
    return OpenedMember(
        locker=Locker(locker.network, occasion.key_list.number, tuple(known.values())),
        sealed=member.locker,
        took=tuple(took),
        circles=member.circles,
        left=member.left,
        brought=tuple((one.circle, one.number) for one in member.brought),
        faults=len(member.letters) - len(took),
    )


def with_head(opened: OpenedMember, circle: bytes, head: KnownHead, secret: bytes) -> OpenedMember:
    """Return what her device knows after a list of this head was opened with this secret."""

    def seen(one: KnownCircle) -> KnownCircle:
        return replace(one, head=head, older=b"" if secret == one.secret else one.older)

    circles = tuple(seen(one) if one.circle == circle else one for one in opened.locker.circles)
    return dataclasses.replace(opened, locker=replace(opened.locker, circles=circles))


def keep(keys: ReporterKeys, opened: OpenedMember) -> Keep | None:
    """Return the deed that keeps what was learned: letters, and newer heads of lists; None if there is nothing new."""
    locker = opened.locker
    if not opened.took and locker == _lying(keys, opened):
        return None
    return Keep(sha256(opened.sealed).digest(), seal_locker(keys, locker), opened.took)


def as_kept(opened: OpenedMember, kept: Keep) -> OpenedMember:
    """Return what her device knows after the server has taken a locker."""
    return dataclasses.replace(opened, sealed=kept.locker, took=())


def invite(keys: ReporterKeys, occasion: Occasion, known: KnownCircle) -> tuple[Link, Invite]:
    """Return a link for somebody she vouches for, and the deed that leaves the invitation (see `make_invitation`)."""
    return make_invitation(keys.hand, occasion, known)


def ask(keys: ReporterKeys, nonce: bytes, deed: Open | Keep | Evaluate | Invite | Enter | Leave) -> MemberDeed:
    """Return the request for a deed of hers, signed by her door key over the server's nonce."""
    return MemberDeed(keys.mailbox, nonce, deed, sign_deed(keys.door, nonce, deed))


def _welcomed(came: Sequence[tuple[Link, CircleWelcome]]) -> KnownCircle:
    """Return the circle that she was welcomed to, with the newest of the secrets.

    Its epoch is 0, whatever the welcomes say: any letter of the desk's is worth more than the word of who vouched.
    """
    if len({welcome.circle for _, welcome in came}) != 1:
        raise Malformed("These links are for different circles.")
    newest = max((welcome for _, welcome in came), key=lambda one: one.epoch)
    return KnownCircle(newest.circle, newest.name, newest.secret, 0, b"", newest.vouchers, None)


def _open_letter(keys: ReporterKeys, occasion: Occasion, sealed: bytes) -> Letter:
    envelope = decode(unseal(sealed, keys.identity), Envelope)
    key = claimed_key(envelope)
    if key not in {worker.key for worker in occasion.key_list.workers}:
        raise NotTrusted("A letter is signed by nobody at the desk.", why="signature")
    letter = decode(verify(envelope, key, LETTER_TYPE), Letter)
    if letter.network != occasion.network:
        raise NotTrusted("A letter was written for another network.", why="network")
    return letter


def _lying(keys: ReporterKeys, opened: OpenedMember) -> Locker:
    """Return the locker as it lies at the server."""
    return decode(decode(unseal(opened.sealed, keys.identity), Envelope).payload, Locker)
