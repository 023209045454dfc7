"""Statements: sign one, and show one only if it is where it belongs.

age seals but does not say who wrote; so every sealed file holds an envelope, and an envelope is believed only if its
signer is the hand key of this very case or a worker on the accepted list, and network, case, writer and audience fit.
"""

from dataclasses import dataclass
from hashlib import sha256

from sayso.ledger.days import read_day
from sayso.ledger.signing import claimed_key, sign, verify
from sayso.wire.encoding import decode, encode
from sayso.wire.envelope import HANDOVER_TYPE, STATEMENT_TYPE, Envelope
from sayso.wire.errors import NotTrusted
from sayso.wire.key_list import WorkerKey
from sayso.wire.statement import (
    Act,
    Approval,
    Draft,
    Entry,
    Exported,
    Handover,
    Held,
    More,
    Part,
    Published,
    Stands,
    Statement,
    Writer,
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a statement must belong to be shown: network, case, who is reading, and which workers may write."""

    network: str
    case: str
    reader: Writer
    workers: tuple[WorkerKey, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A statement that is believed, and the worker's name if the desk wrote it (empty for her own)."""

    statement: Statement
    worker: str

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Said>"


def case_id(hand: bytes) -> str:
    """Return the id of the case whose hand public key is `hand`."""
    return sha256(b"sayso/v1/case\0" + hand).hexdigest()


def file_hash(sealed: bytes) -> str:
    """Return the hash by which statements name a sealed file."""
    return sha256(sealed).hexdigest()


def sign_statement(seed: bytes, statement: Statement) -> Envelope:
    """Return a statement signed by its writer."""
    return sign(seed, STATEMENT_TYPE, encode(statement))


def believe(envelope: Envelope, place: Place) -> Said:
    """Return what an envelope says, if it belongs to this place.

    Raises:
        NotTrusted: if it is signed by nobody who may write here, or was made for elsewhere; `.why` is `signature`,
            `type`, `network`, `case`, `writer` or `audience`.
        Malformed: if its payload is not a statement, or names a day that is none.
    """
    key = claimed_key(envelope)
    by_hand = case_id(key) == place.case
    names = [worker.name for worker in place.workers if worker.key == key]
    if not by_hand and not names:
        raise NotTrusted("This is signed by nobody who may write in this case.", why="signature")
    statement = decode(verify(envelope, key, STATEMENT_TYPE), Statement)
    if statement.network != place.network:
        raise NotTrusted("This was written for another network.", why="network")
    if statement.case != place.case:
        raise NotTrusted("This was written for another case.", why="case")
    if not (by_hand if statement.writer == "hand" else names):
        raise NotTrusted("This is signed by someone else than the writer that it names.", why="writer")
    _check_says(statement)
    if place.reader not in statement.audience:
        raise NotTrusted("This was not written for whoever reads it here.", why="audience")
    return Said(statement, "" if statement.writer == "hand" else names[0])


def _check_says(statement: Statement) -> None:
    """Return if the writer may say this kind of thing (parts and grants are hers alone) on a day that is one."""
    match statement.says:
        case Entry(day=day) | Part(content=More(day=day)):
            read_day(day)
    if isinstance(statement.says, Entry):
        _check_days(statement.says.act)
    if not isinstance(statement.says, Entry) and statement.writer != "hand":
        raise NotTrusted("Only she makes parts and grants.", why="writer")


def _check_days(act: Act) -> None:
    """Return if every day in an act is one: or one entry would keep her from her page, or the desk from a case."""
    match act:
        case Stands(yes=yes):
            texts = [given.text for given in yes]
        case Draft(text) | Approval(text) | Published(text) | Exported(text):
            texts = [text]
        case Held(since=since):
            read_day(since)
            return
        case _:
            return
    for text in texts:
        read_day(text.earliest)
        read_day(text.until)


def hand_over(seed: bytes, handover: Handover) -> Envelope:
    """Return a handover signed by the hand key of the case that she leaves."""
    return sign(seed, HANDOVER_TYPE, encode(handover))


def believe_handover(envelope: Envelope, network: str) -> Handover:
    """Return a handover that the hand key of the case that it leaves has signed.

    Raises:
        NotTrusted: otherwise.
        Malformed: if its payload is not a handover.
    """
    key = claimed_key(envelope)
    handover = decode(verify(envelope, key, HANDOVER_TYPE), Handover)
    if handover.case != case_id(key) or handover.network != network:
        raise NotTrusted("This case was not handed over by the key that it had.", why="case")
    return handover
