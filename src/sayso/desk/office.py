"""The office: what one worker's program does with the server while her keys are open.

What was read stays in this object and goes with it; nothing of it is written anywhere. The server is asked for the key
list before every look, so that an older or forked list stops the work at once.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from msgspec.structs import replace

from sayso.desk.case import mark
from sayso.device.founding import desk_keys
from sayso.device.occasion import Occasion
from sayso.device.worker import OpenedCase, WorkerSecrets, ask, compose_entry, open_case
from sayso.device.worker_keys import WorkerKeys
from sayso.ledger.key_list import NewestList, accept_key_list, list_hash, network_id
from sayso.ledger.signing import fingerprint, public_key
from sayso.sealing.keys import Entropy
from sayso.wire.errors import Conflict, NothingThere, NotTrusted
from sayso.wire.key_list import KeyList, Network
from sayso.wire.request import Append, Case, CaseLines, Cases, DeskDeed, Done, ListCases, Nonce, ReadCases
from sayso.wire.statement import Answer, Note

Value = TypeVar("Value")
START_DIGITS_MIN = 4
CASES_AT_ONCE = 10  # a case may hold 3 MB; this keeps an answer bounded


class House(Protocol):
    """The server, as the desk needs it (`remote.House` is one)."""

    url: str

    def hang_up(self) -> None:
        """End every request that waits for its answer, and send none from now on."""
        ...

    def post(self, path: str, value: object, kind: type[Value]) -> Value:
        """Send `value` to `path` and return the answer, a `kind`; raise a SaysoError if there is none."""
        ...


class CameBetween(Conflict):
    """Somebody (she, or a colleague) wrote in this case since it was last read: read it, then send again."""

    def __init__(self, opened: OpenedCase) -> None:
        """Keep the case as it is now."""
        super().__init__("Something came in between. Read it, then send again.")
        self.opened = opened


@dataclass(slots=True)
class Office:
    """One worker at work.

    `today` gives the UTC day, `entropy` random bytes; `keep` is called with the new keys when a newer key list was
    seen, so that an older one is refused next time, and when an older key of the desk has had its last day.
    """

    keys: WorkerKeys
    house: House
    today: Callable[[], str]
    entropy: Entropy
    keep: Callable[[WorkerKeys], None]
    _opened: dict[bytes, OpenedCase] = field(default_factory=dict)
    _read_by: tuple[int, str] = (0, "")

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Office>"

    def occasion(self) -> Occasion:
        """Return what statements are made and read by: the newest key list, accepted, and the day.

        Raises:
            NotTrusted: the server is of another network, or its list is too old, older than one seen before, or forked.
        """
        offered, today = self.house.post("/api/1/keys", {}, Network), self.today()
        if network_id(offered.root) != self.keys.network:
            raise NotTrusted(
                f"This key file is for the network {fingerprint(self.keys.root)}; the server at {self.house.url} "
                f"is of the network {fingerprint(offered.root)}. Nothing was read."
            )
        keys = self._accept(offered, today)
        if public_key(self.keys.seed) not in {worker.key for worker in keys.workers}:
            raise NotTrusted("Your key is no longer on the list of this desk. Whoever holds the halves can say why.")
        if desk_keys(self.keys.desk) != keys.desk:
            raise NotTrusted("The desk has a new key, which this machine does not have. Ask for it: sayso desk ask-key")
        known = replace(self.keys.on(today), list_number=keys.number, list_hash=list_hash(offered.keys))
        if known != self.keys:  # a newer list, or an older key of the desk whose days are over
            self.keys = known
            self.keep(self.keys)
        return Occasion(self.keys.network, keys, today, self.entropy)

    def _accept(self, offered: Network, today: str) -> KeyList:
        try:
            seen = NewestList(self.keys.list_number, self.keys.list_hash)
            return accept_key_list(offered, self.keys.network, today, seen)
        except NotTrusted as error:
            if error.why != "day":
                raise
            clock = (
                f"This machine's clock says {today}. If that is right, the list must be signed anew: sayso desk renew"
            )
            raise NotTrusted(f"{error} {clock}", why=error.why) from None

    def look(self) -> tuple[OpenedCase, ...]:
        """Return every case, opened as far as the desk may; those that did not change are not fetched again."""
        occasion = self.occasion()
        if self._read_by != (by := (occasion.key_list.number, occasion.today)):
            self._opened, self._read_by = {}, by  # other workers listed, or grants ran out: everything is read anew
        lines = self._ask(ListCases(), CaseLines).cases
        same = {
            line.handle for line in lines if line.handle in self._opened and self._version(line.handle) == line.version
        }
        self._opened = {handle: opened for handle, opened in self._opened.items() if handle in same}
        for opened in self._read(occasion, [line.handle for line in lines if line.handle not in same]):
            self._opened[opened.handle] = opened
        return tuple(self._opened.values())

    def read(self, handle: bytes) -> OpenedCase:
        """Return one case as it is now.

        Raises:
            NothingThere: it is gone: deleted, moved to a new code, or closed to the desk.
        """
        return self._read_one(self.occasion(), handle)

    def find(self, start: str) -> OpenedCase:
        """Return the one case whose handle, in hexadecimal, begins like this.

        Raises:
            NothingThere: there is none that is open to the desk, or more than one.
        """
        occasion = self.occasion()
        handles = [
            line.handle for line in self._ask(ListCases(), CaseLines).cases if line.handle.hex().startswith(start)
        ]
        if len(handles) != 1 or len(start) < START_DIGITS_MIN:
            raise NothingThere("No report of that name is open to the desk. See: sayso desk list")
        return self._read_one(occasion, handles[0])

    def write(self, handle: bytes, act: Answer | Note, seen: str) -> None:
        """Put an answer or a note at the end of the desk's chain; `seen` is the mark of the case as the writer read it.

        Sending the same words twice, as an impatient finger does, writes them once.

        Raises:
            CameBetween: somebody wrote in between; nothing was sent.
            NothingThere: the case is gone; nothing was sent.
        """
        occasion = self.occasion()
        opened = self._read_one(occasion, handle)
        if mark(opened) != seen:
            if self._said_last(opened, act):
                return
            raise CameBetween(opened)
        deed = compose_entry(self._secrets(), occasion, opened, act)
        try:
            self._ask(deed, Done)
        except Conflict:
            raise CameBetween(self._read_one(occasion, handle)) from None
        self._opened.pop(handle, None)

    def forget(self) -> None:
        """Drop everything that was read, and read no more."""
        self.house.hang_up()
        self._opened = {}

    def _said_last(self, opened: OpenedCase, act: Answer | Note) -> bool:
        last = opened.answers[-1] if opened.answers else None
        kind = "answer" if isinstance(act, Answer) else "note"
        return last is not None and (last.kind, last.words, last.worker) == (kind, act.words, self.keys.name)

    def _read_one(self, occasion: Occasion, handle: bytes) -> OpenedCase:
        for opened in self._read(occasion, [handle]):
            if opened.handle == handle and opened.may_read:
                return opened
        self._opened.pop(handle, None)
        raise NothingThere("This report is not open to the desk any more: she closed it, moved it or deleted it.")

    def _read(self, occasion: Occasion, handles: Sequence[bytes]) -> Iterator[OpenedCase]:
        for at in range(0, len(handles), CASES_AT_ONCE):
            some = handles[at : at + CASES_AT_ONCE]
            for case in self._ask(ReadCases(tuple(some)), Cases).cases:
                if case.handle in some:  # what was not asked for is not looked at
                    yield self._open(occasion, case)

    def _open(self, occasion: Occasion, case: Case) -> OpenedCase:
        return open_case(self._secrets(), occasion, case)

    def _ask(self, deed: ListCases | ReadCases | Append, kind: type[Value]) -> Value:
        nonce = self.house.post("/api/1/nonce", {}, Nonce).nonce
        request: DeskDeed = ask(self._secrets(), nonce, deed)
        return self.house.post("/api/1/desk", request, kind)

    def _secrets(self) -> WorkerSecrets:
        older = tuple(one.identity for one in self.keys.older)
        return WorkerSecrets(self.keys.desk, self.keys.seed, older)

    def _version(self, handle: bytes) -> int:
        return self._opened[handle].version
