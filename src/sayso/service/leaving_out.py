"""What is left out when a backup is restored: everything of which a mark says that it is gone (service/gone.py)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from sayso.service.gone import case_mark, change_mark, part_mark, release_mark, statement_mark

Row = Mapping[str, bytes | str | int]


@dataclass(slots=True)
class LeavingOut:
    """Looks at one row after the other, in the order of a backup; counts what it has left out.

    `entropy` gives so many random bytes.
    """

    gone: frozenset[bytes]
    entropy: Callable[[int], bytes]
    cases: int = 0
    parts: int = 0
    hers: int = 0
    others: int = 0
    _out: set[bytes] = field(default_factory=set)
    _stands_in: dict[bytes, bytes] = field(default_factory=dict)
    _accepted: dict[bytes, bytes] = field(default_factory=dict)
    _aside: dict[tuple[bytes, bytes, bytes], Row] = field(default_factory=dict)

    def take(self, table: str, row: Row) -> Row | None:
        """Return the row as it is to be restored, or None."""
        looking = {
            "cases": self._case,
            "parts": self._part,
            "held": self._held,
            "statements": self._statement,
            "members": self._member,
            "memberships": self._membership,
            "vouches": self._membership,
            "draws": self._draw,
        }
        return looking.get(table, self._other)(row)

    def _case(self, row: Row) -> Row | None:
        """Keep a case that stands; one that she has changed since is hers alone until she changes it again.

        A backup from before there were states has none, and does not tell.
        """
        handle, state = _bytes(row, "handle"), row.get("state", b"")
        assert isinstance(state, bytes)  # noqa: S101 - the columns of our own tables
        if case_mark(handle, _bytes(row, "accepted")) in self.gone:
            self._out.add(handle)
            self.cases += 1
            return None
        if state and change_mark(handle, state) not in self.gone:
            return row
        self.hers += 1
        return {**row, "state": b""} if state else row

    def _part(self, row: Row) -> Row | None:
        handle, part, digest = _bytes(row, "handle"), _bytes(row, "part"), sha256(_bytes(row, "sealed")).digest()
        out = handle in self._out
        if not out and part_mark(handle, part, digest) not in self.gone:
            return row
        self._aside[handle, part, digest] = row
        self.parts += not out
        return None

    def _held(self, row: Row) -> Row | None:
        """Keep a hold that was not ended; what it holds is set aside, as the server does when a held part goes."""
        name = _bytes(row, "handle"), _bytes(row, "part"), _bytes(row, "sealed")
        if release_mark(*name) in self.gone:
            self.others += 1
            return None
        if name in self._aside and not row["file"]:
            return {**row, "file": self._aside[name]["sealed"], "grant_of_desk": self._aside[name]["desk"]}
        return row

    def _member(self, row: Row) -> Row | None:
        handle, accepted = _bytes(row, "handle"), _bytes(row, "accepted")
        self._accepted[handle] = accepted
        if case_mark(handle, accepted) not in self.gone:
            return row
        self._out.add(handle)
        self.others += 1
        return None

    def _statement(self, row: Row) -> Row | None:
        if statement_mark(_bytes(row, "ends"), _bytes(row, "envelope")) not in self.gone:
            return row
        self.others += 1
        return None

    def _membership(self, row: Row) -> Row | None:
        handle, circle = _bytes(row, "handle"), _bytes(row, "circle")
        if self._names_one_out(row) or part_mark(handle, circle, self._accepted.get(handle, b"")) in self.gone:
            return None
        if row.get("by_handle") in self._out:
            return {**row, "by_handle": b"", "day": ""}
        return row

    def _draw(self, row: Row) -> Row:
        """Keep who draws on whom: a random number takes the place of one who left, as when she left."""
        sides = {side: _bytes(row, side) for side in ("handle", "on_handle")}
        for handle in self._out.intersection(sides.values()) - self._stands_in.keys():
            self._stands_in[handle] = self.entropy(len(handle))
        return {**row, **{side: self._stands_in.get(handle, handle) for side, handle in sides.items()}}

    def _names_one_out(self, row: Row) -> bool:
        return row.get("handle") in self._out

    def _other(self, row: Row) -> Row | None:
        return None if self._names_one_out(row) else row


def _bytes(row: Row, column: str) -> bytes:
    value = row[column]
    assert isinstance(value, bytes)  # noqa: S101 - the columns of our own tables
    return value
