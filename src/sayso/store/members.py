"""Circles, members and invitations in the database."""

from collections.abc import Sequence
from hashlib import sha256

from sayso.service.circle_ports import KeptInvitation, KeptMember, NewVouch, Stood
from sayso.store.file import SqliteFile
from sayso.wire.member import Addressed, MemberLine, Vouched


class MemberRows(SqliteFile):
    """What `service.circle_ports.MemberStore` asks for."""

    # What is there

    def vouchers(self, circle: bytes) -> int | None:
        """Return how many members must vouch for a newcomer, or None if there is no such circle."""
        with self._whole():
            row = self._run("SELECT vouchers FROM circles WHERE circle = ?", (circle,)).fetchone()
        return row[0] if row else None

    def find_member(self, handle: bytes) -> KeptMember | None:
        """Return a member, or None."""
        with self._whole():
            row = self._run("SELECT door, accepted, locker FROM members WHERE handle = ?", (handle,)).fetchone()
        return KeptMember(*row) if row else None

    def stands_in(self, handle: bytes) -> tuple[Stood, ...]:
        """Return where somebody is a member, in the order of the circles' ids."""
        with self._whole():
            rows = self._run("SELECT circle, letter FROM memberships WHERE handle = ? ORDER BY circle", (handle,))
            return tuple(Stood(*row) for row in rows)

    def member_lines(self, circle: bytes) -> tuple[MemberLine, ...]:
        """Return the members of a circle as the desk gets them, in the order of their handles."""
        lines: dict[bytes, list[Vouched]] = {}
        with self._whole():
            rows = self._run(
                "SELECT handle, vouch, card FROM vouches WHERE circle = ? ORDER BY handle, ticket", (circle,)
            )
            for handle, vouch, card in rows:
                lines.setdefault(handle, []).append(Vouched(vouch, card))
        return tuple(MemberLine(handle, tuple(vouched)) for handle, vouched in lines.items())

    def draws_on(self, handle: bytes) -> tuple[bytes, ...]:
        """Return on whom a newcomer's checks count beside her: handles, or what stands in for one who has left."""
        with self._whole():
            rows = self._run("SELECT on_handle FROM draws WHERE handle = ? ORDER BY 1", (handle,))
            return tuple(on for (on,) in rows)

    def brought_in(self, handle: bytes) -> tuple[tuple[bytes, bytes], ...]:
        """Return circle and handle of those whom this member brought in, as far as that still stands."""
        with self._whole():
            rows = self._run("SELECT circle, handle FROM vouches WHERE by_handle = ? ORDER BY 1, 2", (handle,))
            return tuple((circle, brought) for circle, brought in rows)

    def find_invitation(self, ticket: bytes) -> KeptInvitation | None:
        """Return an invitation, or None."""
        with self._whole():
            row = self._run(
                "SELECT circle, welcome, vouch, by_handle FROM invitations WHERE ticket = ?", (ticket,)
            ).fetchone()
        return KeptInvitation(*row) if row else None

    def checks(self, handle: bytes, day: str) -> int:
        """Return how many checks count on this member on this day."""
        with self._whole():
            row = self._run("SELECT checks FROM counts WHERE handle = ? AND day = ?", (handle, day)).fetchone()
        return row[0] if row else 0

    # What changes

    def add_circle(self, circle: bytes, vouchers: int) -> None:
        """Begin a circle; there is none of this id."""
        with self._whole():
            self._run("INSERT INTO circles VALUES (?, ?)", (circle, vouchers))

    def add_member(self, handle: bytes, member: KeptMember) -> None:
        """Keep a new member; there is none under this handle."""
        with self._whole():
            self._run("INSERT INTO members VALUES (?, ?, ?, ?)", (handle, member.door, member.accepted, member.locker))

    def keep_locker(self, handle: bytes, locker: bytes, took: Sequence[bytes]) -> None:
        """Put a locker in the place of the old one, and delete the letters with these SHA-256."""
        read = [one for one in self.stands_in(handle) if one.letter and sha256(one.letter).digest() in took]
        with self._whole():
            self._run("UPDATE members SET locker = ? WHERE handle = ?", (locker, handle))
            self._connection.executemany(
                "UPDATE memberships SET letter = x'' WHERE handle = ? AND circle = ?",
                [(handle, one.circle) for one in read],
            )
            self._owes_erasure = True

    def remove_member(self, handle: bytes) -> None:
        """Delete a member, and her name as a maker wherever it stands.

        Where newcomers draw on her allowance, a random number takes her place there, with what was counted today.
        """
        with self._whole():
            self._run("UPDATE vouches SET by_handle = x'', day = '' WHERE by_handle = ?", (handle,))
            self._run("DELETE FROM invitations WHERE by_handle = ?", (handle,))
            self._run("DELETE FROM members WHERE handle = ?", (handle,))
            if self._run("SELECT 1 FROM draws WHERE on_handle = ?", (handle,)).fetchone():
                (stands_in,) = self._run("SELECT randomblob(32)").fetchone()
                self._run("UPDATE draws SET on_handle = ? WHERE on_handle = ?", (stands_in, handle))
                self._run("UPDATE draws SET handle = ? WHERE handle = ?", (stands_in, handle))
                self._run("UPDATE counts SET handle = ? WHERE handle = ?", (stands_in, handle))
            else:
                self._run("DELETE FROM draws WHERE handle = ?", (handle,))
                self._run("DELETE FROM counts WHERE handle = ?", (handle,))
            self._owes_erasure = True

    def enter(self, handle: bytes, circle: bytes, vouches: Sequence[NewVouch], day: str) -> None:
        """Make a member one of this circle; she is not yet. The day stands only while a voucher's does."""
        with self._whole():
            self._run("INSERT INTO memberships VALUES (?, ?, x'')", (handle, circle))
            self._connection.executemany(
                "INSERT INTO vouches VALUES (?, ?, ?, ?, ?, ?, ?)",
                [(handle, circle, one.ticket, one.vouch, one.card, one.by, day if one.by else "") for one in vouches],
            )
            self._connection.executemany(
                "INSERT INTO draws VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET day = excluded.day",
                [(handle, one.by, day) for one in vouches if one.by],
            )

    def take_out(self, circle: bytes, handles: Sequence[bytes]) -> None:
        """Take members out of a circle with the invitations that they made for it; who is in none is deleted."""
        with self._whole():
            for handle in handles:
                self._run("DELETE FROM memberships WHERE handle = ? AND circle = ?", (handle, circle))
                self._run("DELETE FROM invitations WHERE by_handle = ? AND circle = ?", (handle, circle))
                self._owes_erasure = True
        for handle in handles:
            if not self.stands_in(handle):
                self.remove_member(handle)

    def put_letters(self, circle: bytes, letters: Sequence[Addressed]) -> None:
        """Leave letters for those of them who are members."""
        with self._whole():
            self._connection.executemany(
                "UPDATE memberships SET letter = ? WHERE handle = ? AND circle = ?",
                [(one.letter, one.handle, circle) for one in letters],
            )
            self._owes_erasure = True

    def add_invitation(self, ticket: bytes, invitation: KeptInvitation, day: str) -> None:
        """Keep a new invitation; there is none under this ticket."""
        kept = invitation
        with self._whole():
            self._run(
                "INSERT INTO invitations VALUES (?, ?, ?, ?, ?, ?)",
                (ticket, kept.circle, kept.welcome, kept.vouch, kept.by, day),
            )

    def remove_invitations(self, tickets: Sequence[bytes]) -> None:
        """Delete invitations."""
        with self._whole():
            self._connection.executemany("DELETE FROM invitations WHERE ticket = ?", [(one,) for one in tickets])
            self._owes_erasure = True

    def count_checks(self, handles: Sequence[bytes], day: str, checks: int) -> None:
        """Add so many checks to each of these members' counts."""
        with self._whole():
            self._connection.executemany(
                "INSERT INTO counts VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET checks = checks + excluded.checks",
                [(handle, day, checks) for handle in handles],
            )

    def forget(self, day: str, invitations_before: str, vouchers_before: str) -> None:
        """Delete counts of days before `day`, invitations older than a day, and who vouched before another day."""
        old = (
            ("DELETE FROM counts WHERE day < ?", day),
            ("DELETE FROM invitations WHERE day < ?", invitations_before),
            ("UPDATE vouches SET by_handle = x'', day = '' WHERE day <> '' AND day < ?", vouchers_before),
            ("DELETE FROM draws WHERE day < ?", vouchers_before),
        )
        with self._whole():
            for statement, before in old:
                self._owes_erasure |= self._run(statement, (before,)).rowcount > 0
