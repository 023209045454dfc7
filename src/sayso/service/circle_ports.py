"""What the service needs of a store and of a holder for circles (`ports.Store` says what holds for every store)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from sayso.wire.listing import Evaluation
from sayso.wire.member import Addressed, FileName, MemberLine


class Holder(Protocol):
    """Holds the key of the private check; `public` is its public half."""

    @property
    def public(self) -> bytes:
        """Return the public key (32 bytes)."""
        ...

    def evaluate(self, elements: Sequence[bytes]) -> Evaluation:
        """Evaluate blinded elements, in their order; raise `Malformed` if one of them is no element."""
        ...


@dataclass(frozen=True, slots=True)
class KeptMember:
    """A member: her door key, the SHA-256 of the `Join` as it was taken, her sealed locker."""

    door: bytes
    accepted: bytes
    locker: bytes


@dataclass(frozen=True, slots=True)
class KeptInvitation:
    """An invitation: for which circle, what its reader gets, what the desk gets, by whom (empty: the desk)."""

    circle: bytes
    welcome: bytes
    vouch: bytes
    by: bytes


@dataclass(frozen=True, slots=True)
class NewVouch:
    """One invitation by which somebody comes in; `by` is its maker's handle (empty: the desk)."""

    ticket: bytes
    vouch: bytes
    card: bytes
    by: bytes


@dataclass(frozen=True, slots=True)
class Stood:
    """Where somebody is a member, and the letter that waits for her there (empty: none)."""

    circle: bytes
    letter: bytes


class MemberStore(Protocol):
    """Keeps circles, members under their handles, and invitations under their tickets."""

    def vouchers(self, circle: bytes) -> int | None:
        """Return how many members must vouch for a newcomer, or None if there is no such circle."""

    def add_circle(self, circle: bytes, vouchers: int) -> None:
        """Begin a circle; there is none of this id."""

    def find_member(self, handle: bytes) -> KeptMember | None:
        """Return a member, or None."""

    def add_member(self, handle: bytes, member: KeptMember) -> None:
        """Keep a new member; there is none under this handle."""

    def keep_locker(self, handle: bytes, locker: bytes, took: Sequence[bytes]) -> None:
        """Put a locker in the place of the old one, and delete the letters with these SHA-256."""

    def remove_member(self, handle: bytes) -> None:
        """Delete a member, and her name as a maker wherever it stands.

        Where newcomers draw on her allowance, a random number takes her place there, with what was counted today.
        """

    def enter(self, handle: bytes, circle: bytes, vouches: Sequence[NewVouch], day: str) -> None:
        """Make a member one of this circle; she is not yet. The day stands only while a voucher's does."""

    def stands_in(self, handle: bytes) -> tuple[Stood, ...]:
        """Return where somebody is a member, in the order of the circles' ids."""

    def member_lines(self, circle: bytes) -> tuple[MemberLine, ...]:
        """Return the members of a circle as the desk gets them, in the order of their handles."""

    def mark_gone(self, marks: Iterable[bytes], day: str) -> None:
        """Remember marks of what is deleted (service/gone.py) on this UTC day."""

    def take_out(self, circle: bytes, handles: Sequence[bytes]) -> None:
        """Take members out of a circle with the invitations that they made for it; who is in none is deleted."""

    def put_letters(self, circle: bytes, letters: Sequence[Addressed]) -> None:
        """Leave letters for those of them who are members."""

    def draws_on(self, handle: bytes) -> tuple[bytes, ...]:
        """Return on whom a newcomer's checks count beside her: handles, or what stands in for one who has left."""

    def brought_in(self, handle: bytes) -> tuple[tuple[bytes, bytes], ...]:
        """Return circle and handle of those whom this member brought in, as far as that still stands."""

    def find_invitation(self, ticket: bytes) -> KeptInvitation | None:
        """Return an invitation, or None."""

    def add_invitation(self, ticket: bytes, invitation: KeptInvitation, day: str) -> None:
        """Keep a new invitation; there is none under this ticket."""

    def remove_invitations(self, tickets: Sequence[bytes]) -> None:
        """Delete invitations."""

    def checks(self, handle: bytes, day: str) -> int:
        """Return how many checks count on this member on this day."""

    def count_checks(self, handles: Sequence[bytes], day: str, checks: int) -> None:
        """Add so many checks to each of these members' counts."""

    def forget(self, day: str, invitations_before: str, vouchers_before: str) -> None:
        """Delete counts of days before `day`, invitations older than a day, and who vouched before another day."""


class NoteStore(Protocol):
    """Keeps the desk's notes under their ids."""

    def find_note(self, note: bytes) -> bytes | None:
        """Return a sealed note, or None."""

    def keep_note(self, note: bytes, sealed: bytes) -> None:
        """Put a note in the place of the one of this id, if there is one."""

    def drop_note(self, note: bytes) -> None:
        """Delete a note."""


class ListStore(Protocol):
    """Keeps each circle's newest list: its head (manifest and pauses), and its files in pieces."""

    def head(self, circle: bytes) -> bytes | None:
        """Return the encoding of the newest head, or None."""

    def piece(self, circle: bytes, number: int, file: FileName, piece: int) -> bytes | None:
        """Return one piece of a file of the list of this number, or None."""

    def keep_piece(self, circle: bytes, number: int, file: FileName, piece: int, content: bytes) -> None:
        """Keep a piece, in the place of the one that stands there; those behind it are deleted."""

    def keep_head(self, circle: bytes, number: int, head: bytes) -> None:
        """Put this head in the place of the old one, and delete the pieces of every other number."""


class CircleStore(MemberStore, NoteStore, ListStore, Protocol):
    """All that circles need of a store."""
