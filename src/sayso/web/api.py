"""The answers under `/api/1/` (spec/protocol.md, Requests): a body in, an answer or a `Refusal` out."""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Protocol, TypeVar, assert_never

from sayso.ledger.work import check_work
from sayso.service import desk, holds, mailbox, roster, statements
from sayso.service.circle_ports import Holder
from sayso.service.holds import HoldStore
from sayso.service.load import SLACK_BITS, Load
from sayso.service.nonces import Nonces
from sayso.service.statements import StatementStore
from sayso.web.circles import Circles
from sayso.web.circles import WholeStore as CircleStores
from sayso.web.exchange import Answer, Deed, answer
from sayso.web.together import Together
from sayso.wire.encoding import decode, encode
from sayso.wire.errors import Malformed, Outdated, WorkWanted
from sayso.wire.export import Publication
from sayso.wire.key_list import KeyList
from sayso.wire.request import (
    Append,
    Case,
    DeskDeed,
    Done,
    End,
    Hold,
    ListCases,
    ListHolds,
    MailboxDeed,
    NewKeys,
    ReadCases,
    ReadMailbox,
    Release,
    Report,
    Show,
    Shown,
    Work,
    Worked,
)

Result = TypeVar("Result")
_NOTHING = b"{}"
_HERE = "/api/1/"


class WholeStore(CircleStores, HoldStore, StatementStore, Protocol):
    """A store that keeps everything that the server keeps."""


@dataclass(frozen=True, slots=True)
class Api:
    """The answers; `root` is the network's root public key, `today` and `hour` tell the UTC day and hour since 1970."""

    store: WholeStore
    together: Together
    nonces: Nonces
    load: Load
    root: bytes
    today: Callable[[], str]
    hour: Callable[[], int]
    holder: Holder

    def deeds(self) -> dict[str, Deed]:
        """Return what answers a body that was posted, by what follows `/api/1/` in the path."""
        return {
            "report": self.report,
            "report/worked": self.worked,
            "work": self.work,
            "nonce": self.nonce,
            "keys": self.keys,
            "read": self.read,
            "deed": self.change,
            "desk": self.desk,
            "desk/keys": self.new_keys,
            "end": self.end,
            **self._circles().deeds(),
        }

    def _circles(self) -> Circles:
        return Circles(self.store, self.together, self.nonces, self.holder, self.root, self.today, self.hour)

    async def keys(self, body: bytes) -> Answer:
        """Hand out the root's public key and the newest key list."""
        _check_empty(body)
        return answer(await self.together.read(lambda: roster.standing(self.store, self.root)))

    async def nonce(self, body: bytes) -> Answer:
        """Hand out a nonce."""
        _check_empty(body)
        return answer(self.nonces.fresh())

    async def work(self, body: bytes) -> Answer:
        """Say how much work a report costs now."""
        _check_empty(body)
        return answer(Work(self.nonces.fresh().nonce, self.load.bits()))

    async def report(self, body: bytes) -> Answer:
        """Take a report; 201, or 200 when it had been taken before."""
        if self.load.bits():
            raise WorkWanted("The server is taking in very much just now. Ask how much work is wanted, and send again.")
        return await self._report(decode(body, Report), sha256(body).digest())

    async def worked(self, body: bytes) -> Answer:
        """Take a report with a proof of work."""
        done = decode(body, Worked)
        accepted = sha256(encode(done.report)).digest()
        self.nonces.check(done.nonce)
        check_work(done.nonce, accepted, done.count, self.load.bits() - SLACK_BITS)
        return await self._report(done.report, accepted)

    async def _report(self, new: Report, accepted: bytes) -> Answer:
        received, outcome = await self.together.write(
            lambda: mailbox.report(self.store, new, accepted, self.today()),
        )
        if outcome == "new":
            self.load.took(mailbox.size(new))
        return answer(received, 201 if outcome == "new" else 200)

    async def read(self, body: bytes) -> Answer:
        """Hand out everything under a mailbox id."""
        asked = decode(body, ReadMailbox)
        return answer(await self.together.read(lambda: mailbox.read(self.store, asked)))

    async def change(self, body: bytes) -> Answer:
        """Do a signed deed on a case."""
        asked = decode(body, MailboxDeed)
        done = await self.together.write(lambda: mailbox.do(self.store, asked, self.nonces.check, self.today()))
        self.load.took(len(body) * 3 // 4)  # base64: small reports that are filled later are a flood too
        return answer(done)

    async def desk(self, body: bytes) -> Answer:
        """Do what the desk asks, signed with the door key of the newest key list."""
        asked = decode(body, DeskDeed)
        match asked.deed:
            case ListCases():
                return answer(await self.together.read(lambda: self._desk(asked, desk.list_cases)))
            case ReadCases() as wanted:
                cases = await self.together.read(
                    lambda: self._desk(asked, lambda store: desk.read_cases(store, wanted))
                )
                return Answer(self._one_by_one(cases))
            case Append() as entries:
                return answer(
                    await self.together.write(
                        lambda: self._desk(asked, lambda store: desk.append(store, entries, self.today()))
                    ),
                )
            case Show() as half:
                return answer(
                    await self.together.write(lambda: self._desk(asked, lambda store: self._show(store, half)))
                )
            case Hold() | Release() as held:
                return answer(
                    await self.together.write(lambda: self._desk(asked, lambda store: self._hold(store, held)))
                )
            case ListHolds():
                return answer(await self.together.read(lambda: self._desk(asked, holds.list_holds)))
            case _:
                assert_never(asked.deed)

    async def end(self, body: bytes) -> Answer:
        """End a statement in public, for whoever knows what ends it."""
        asked = decode(body, End)
        return answer(await self.together.write(lambda: statements.end(self.store, asked, self.today())))

    async def heard(self) -> tuple[Publication, ...]:
        """Return the statements in public of this day."""
        return await self.together.read(
            lambda: tuple(statements.shown(self.store, self._listed(self.store), self.today()))
        )

    def _hold(self, store: WholeStore, asked: Hold | Release) -> Done:
        if isinstance(asked, Hold):
            return holds.hold(store, asked, self.today())
        return holds.release(store, asked, self.today())

    def _show(self, store: WholeStore, half: Show) -> Shown:
        return statements.show(store, self._listed(store), half, self.today())

    def _listed(self, store: WholeStore) -> KeyList:
        return roster.signed_list(roster.standing(store, self.root))

    async def new_keys(self, body: bytes) -> Answer:
        """Take a newer key list that the root has signed."""
        new = decode(body, NewKeys)
        return answer(await self.together.write(lambda: roster.publish(self.store, self.root, new, self.today())))

    def _desk(self, asked: DeskDeed, deed: Callable[[WholeStore], Result]) -> Result:
        door = roster.desk_door(roster.standing(self.store, self.root))
        desk.check_asker(asked, door, self.nonces.check)
        return deed(self.store)

    async def _one_by_one(self, cases: Iterator[Case]) -> AsyncIterator[bytes]:
        """Write the encoding of `Cases` with only one case in memory at a time."""
        before = b'{"cases":['
        while (case := await self.together.read(lambda: next(cases, None))) is not None:
            yield before + encode(case)
            before = b","
        yield b"]}" if before == b"," else b'{"cases":[]}'


def find_deed(deeds: Mapping[str, Deed], path: str) -> Deed:
    """Return what answers a body that was posted to `path`, which begins with `/api/`."""
    if not path.startswith(_HERE):
        return _other_version
    return deeds.get(path.removeprefix(_HERE), _no_such_path)


def _check_empty(body: bytes) -> None:
    if body != _NOTHING:
        raise Malformed("The body of this request is {}.")


async def _no_such_path(_body: bytes) -> Answer:
    raise Malformed("There is no such request.")


async def _other_version(_body: bytes) -> Answer:
    raise Outdated("This page is from another version of the program: load it again.")
