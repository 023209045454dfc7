"""Statements in public: two workers' signatures under one text, shown from its first day to its last.

Her yes and its 24 hours the server cannot see; the desk's programs hold them. What the server holds is that one worker
alone shows nothing, and that whoever knows the bytes that end a statement ends it at once.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Protocol

from sayso.ledger.days import days_after, read_day
from sayso.ledger.exports import accept_publication
from sayso.ledger.key_list import CLOCK_DAYS
from sayso.ledger.say_so import check_text
from sayso.ledger.signing import claimed_key, verify
from sayso.service.gone import statement_mark
from sayso.wire.encoding import decode, encode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import Conflict, Malformed, NotAllowed, NotTrusted, SaysoError, TooLarge
from sayso.wire.export import PUBLICATION_TYPE, Publication
from sayso.wire.key_list import KeyList
from sayso.wire.request import Done, End, Show, Shown
from sayso.wire.text import Public

ENDS_BYTES = 32
ENDS_MAX = 256
ID_BYTES = 16
HALF_BYTES_MAX = 64 * 1024
SIGNERS = 2
STANDING_MAX = 256
"""Statements that stand under one worker's name, shown or waiting for a second: counted for each, by her name."""


@dataclass(frozen=True, slots=True)
class KeptHalf:
    """One worker's envelope under a statement: the statement's id, her key, the hash that ends it, its last day."""

    id: bytes
    worker: bytes
    ends: bytes
    until: str
    envelope: bytes


class StatementStore(Protocol):
    """Keeps the signed halves of statements."""

    def halves(self, id_: bytes) -> tuple[KeptHalf, ...]:
        """Return what stands under a statement's id, in the order of the keys."""

    def all_halves(self) -> tuple[KeptHalf, ...]:
        """Return everything, in the order of the ids and keys."""

    def count_halves(self, worker: bytes) -> int:
        """Return how many halves by this key stand."""

    def keep_half(self, half: KeptHalf) -> None:
        """Keep a new half; there is none of this id and key."""

    def end_statement(self, ends: bytes) -> tuple[bytes, ...]:
        """Delete everything that this hash ends; return the envelopes that were there."""

    def mark_gone(self, marks: Iterable[bytes], day: str) -> None:
        """Remember marks of what is deleted (service/gone.py) on this UTC day."""

    def end_statements_before(self, day: str) -> None:
        """Delete everything whose last day is before `day`."""


def show(store: StatementStore, listed: KeyList, asked: Show, today: str) -> Shown:
    """Keep one worker's signature under a statement; the same again is answered as before.

    What others have signed under this id stands in nobody's way: a statement is shown when two have signed the same.

    Raises:
        NotTrusted: it is not signed by a worker on the newest key list, or not made for this network.
        NotAllowed: its last day is over, or its first does not come before the day after tomorrow.
        Conflict: the same key has signed something else under this id.
        TooLarge: as many by this worker stand as one may have (`STANDING_MAX`); no colleague's count.
        Malformed, TooLarge: it is no statement in public, over the limit, or not complete (`say_so.check_text`).
    """
    half, publication = _read(listed, asked.half)
    if read_day(publication.text.until) < read_day(today):
        raise NotAllowed(f"This statement ended on {publication.text.until}; today is {today} here.", why="ended")
    if read_day(publication.text.earliest) > read_day(days_after(today, CLOCK_DAYS)):
        raise NotAllowed(f"This statement begins on {publication.text.earliest}; today is {today} here.", why="early")
    check_text(publication.text, today)
    names = {worker.key: worker.name for worker in listed.workers}
    standing = store.halves(half.id)
    if any(one.worker == half.worker and _payload(one) != asked.half.payload for one in standing):
        raise Conflict("You have signed another statement under this id.")
    same = [one for one in standing if _payload(one) == asked.half.payload]
    signed = {names[one.worker] for one in same if one.worker in names}  # who has left signs nothing
    if names[half.worker] not in signed and len(signed) < SIGNERS:  # a second key under one name takes nobody's place
        _check_room(store, names, half.worker)
        store.keep_half(half)
        signed.add(names[half.worker])
    return Shown(len(signed) >= SIGNERS)


def end(store: StatementStore, asked: End, today: str) -> Done:
    """Delete at once what these bytes end; the answer is the same where there was nothing.

    Raises:
        Malformed: they are not 32 bytes, or so many times 32.
    """
    if not asked.ends or len(asked.ends) % ENDS_BYTES or len(asked.ends) > ENDS_BYTES * ENDS_MAX:
        raise Malformed(f"What ends a statement is 32 bytes long, and at most {ENDS_MAX} come at once.")
    for at in range(0, len(asked.ends), ENDS_BYTES):
        ends = sha256(asked.ends[at : at + ENDS_BYTES]).digest()
        if envelopes := store.end_statement(ends):
            store.mark_gone([statement_mark(ends, one) for one in envelopes], today)
    return Done()


def shown(store: StatementStore, listed: KeyList, today: str) -> Iterator[Publication]:
    """Yield the statements of this day, each signed by two different workers of the newest key list."""
    keys = {worker.key for worker in listed.workers}
    by_payload: dict[bytes, list[Envelope]] = {}
    for half in store.all_halves():
        if half.worker in keys:  # what somebody signed who has left stands for nobody
            envelope = decode(half.envelope, Envelope)
            by_payload.setdefault(envelope.payload, []).append(envelope)
    for halves in by_payload.values():
        try:
            yield accept_publication(halves, listed, today)
        except SaysoError:
            continue  # a half that waits, or a day that has not come


def forget(store: StatementStore, today: str) -> None:
    """Delete what has ended."""
    store.end_statements_before(today)


def _read(listed: KeyList, envelope: Envelope) -> tuple[KeptHalf, Publication]:
    key = claimed_key(envelope)
    if key not in {worker.key for worker in listed.workers}:
        raise NotTrusted("This is signed by nobody who is on the desk's list.", why="worker")
    publication = decode(verify(envelope, key, PUBLICATION_TYPE), Publication)
    if publication.network != listed.network or not isinstance(publication.text.reader, Public):
        raise NotTrusted("This was not made to be public here.", why="network")
    encoded = encode(envelope)
    if len(encoded) > HALF_BYTES_MAX:
        raise TooLarge(f"A statement has at most {HALF_BYTES_MAX // 1024} KiB.")
    id_, ends = _hexadecimal(publication.id, ID_BYTES), _hexadecimal(publication.ends, sha256().digest_size)
    return KeptHalf(id_, key, ends, publication.text.until, encoded), publication


def _check_room(store: StatementStore, names: Mapping[bytes, str], worker: bytes) -> None:
    if sum(store.count_halves(key) for key, name in names.items() if name == names[worker]) >= STANDING_MAX:
        raise TooLarge(f"{STANDING_MAX} statements stand under your name. One has to end first, or a colleague signs.")


def _payload(half: KeptHalf) -> bytes:
    return decode(half.envelope, Envelope).payload


def _hexadecimal(text: str, length: int) -> bytes:
    try:
        value = bytes.fromhex(text)
    except ValueError:
        value = b""
    if len(value) != length or value.hex() != text:
        raise Malformed("A statement's id and end are lower-case hexadecimal of their lengths.")
    return value
