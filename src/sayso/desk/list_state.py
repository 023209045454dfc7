"""How a circle's lists stand: what may be said, what is published, what waits for a second worker."""

from dataclasses import dataclass

from sayso.desk.circles import Looked
from sayso.device.alerts import Gathered
from sayso.ledger.signing import claimed_key
from sayso.wire.circle import Book, Proposal
from sayso.wire.encoding import decode
from sayso.wire.listing import Manifest


@dataclass(frozen=True, slots=True)
class State:
    """A circle and its lists: what may be said, what is published, what waits for a second worker.

    `published` are the marks of the warnings that stand in the published list and are not paused; None: no list yet.
    `unknown` counts what may be said, and whether it stands in the list cannot be told while the holder is silent.
    """

    looked: Looked
    gathered: tuple[Gathered, ...]
    published: frozenset[bytes] | None
    proposal: Proposal | None
    unknown: int

    @property
    def _there(self) -> frozenset[bytes]:
        return self.published or frozenset()

    @property
    def waits(self) -> tuple[Gathered, ...]:
        """What may be said, and stands neither in the list nor in what is proposed."""
        known = self._there | _marks(self.proposal)
        return tuple(one for one in self.gathered if one.mark not in known)

    @property
    def at_once(self) -> tuple[Gathered, ...]:
        """What may go out at any hour and does not stand in the list; a proposal may have it."""
        return tuple(one for one in self.gathered if one.at_once and one.mark not in self._there)

    @property
    def listed(self) -> tuple[Gathered, ...]:
        """What is published and may still be said."""
        return tuple(one for one in self.gathered if one.mark in self._there)

    @property
    def over(self) -> int:
        """How many stand in the published list and may not be said any more."""
        return len(self._there - {one.mark for one in self.gathered})

    @property
    def new(self) -> tuple[Gathered, ...]:
        """What the proposal adds."""
        added = _marks(self.proposal) - self._there
        return tuple(one for one in self.gathered if one.mark in added)

    @property
    def ends(self) -> int:
        """How many the proposal takes away."""
        return len(self._there - _marks(self.proposal)) if self.proposal else 0

    @property
    def strange(self) -> int:
        """How many the proposal has that this worker's program does not find."""
        return len(_marks(self.proposal) - {one.mark for one in self.gathered})

    @property
    def proposer(self) -> bytes:
        """The public key of who proposed it; empty where there is none."""
        return claimed_key(self.proposal.signed) if self.proposal else b""


def _marks(list_: Proposal | None) -> frozenset[bytes]:
    return frozenset(one.alert for one in list_.placed) if list_ else frozenset()


def follows_on(proposal: Proposal, book: Book) -> bool:
    """Return whether a proposal is for the list that comes next: one that was published or overtaken does not wait."""
    told = decode(proposal.signed.payload, Manifest)
    return (told.number, told.previous) == ((book.head.number + 1, book.head.manifest) if book.head else (1, ""))
