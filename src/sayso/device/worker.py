"""The worker's device: open a case as the desk gets it, and continue the desk's chain.

What the desk may read is what her newest entry says. If that one does not open with the desk's key, she has closed
the case, and nothing of it is opened, whatever grants still lie there.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sayso.device.entries import Answered, answers, fitting, open_chain, open_entry
from sayso.device.history import Past, open_past
from sayso.device.occasion import GRANT_DAYS, Occasion
from sayso.device.parts import OpenedPart, open_part
from sayso.ledger.chain import hash_before, seen
from sayso.ledger.days import days_after, read_day
from sayso.ledger.key_list import CLOCK_DAYS
from sayso.ledger.signing import claimed_key, sign_deed
from sayso.ledger.statements import Place, case_id, file_hash, sign_statement
from sayso.sealing.files import seal, unseal
from sayso.sealing.keys import desk_door
from sayso.wire.encoding import decode, encode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import CannotOpen, SaysoError
from sayso.wire.request import Append, Case, DeskDeed, ListCases, ReadCases
from sayso.wire.statement import NOT_FOR_THE_DESK, Answer, Entry, Note, Standing, Stands, Statement


@dataclass(frozen=True, slots=True)
class WorkerSecrets:
    """What opens and signs at the desk: its age identity, this worker's Ed25519 seed, older identities of the desk.

    An older identity that has been dropped is empty.
    """

    identity: str
    seed: bytes
    older: tuple[str, ...] = ()

    @property
    def opening(self) -> str:
        """Return every identity that may open a file, the newest first."""
        return "\n".join((self.identity, *self.older))

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<WorkerSecrets>"


@dataclass(frozen=True, slots=True)
class OpenedCase:
    """A case as the desk may see it.

    `case` is empty and `may_read` False where the desk may not read. `kept` counts parts that she keeps for herself,
    `expired` those whose 90 days are over, `faults` what was there and is not shown. `newest` is the number of her
    newest entry, `written` the signed day of the first one that the desk can open (`day` is only what the server says),
    `seen` that of the newest that the desk had seen when it last wrote (-1: it did not), and `reach` the
    age recipient to which the desk seals.
    """

    handle: bytes
    day: str
    version: int
    case: str
    may_read: bool
    parts: tuple[OpenedPart, ...]
    kept: int
    expired: int
    answers: tuple[Answered, ...]
    past: Past
    newest: int
    written: str
    seen: int
    reach: str
    faults: int
    hers: tuple[bytes, ...]
    desk: tuple[bytes, ...]

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<OpenedCase>"


def open_case(secrets: WorkerSecrets, occasion: Occasion, case: Case) -> OpenedCase:
    """Return what the desk may see of a case; nothing in it can make this fail."""
    if not case.hers:
        return _closed(case, faults=1)
    try:
        place = _place(secrets, occasion, case.hers[-1])
        newest = open_entry(
            len(case.hers) - 1, "hand", case.hers, case.desk, identity=secrets.opening, place=place
        ).entry
    except CannotOpen:
        return _closed(case, faults=0)
    except SaysoError:
        return _closed(case, faults=1)
    stands = newest.act
    if not isinstance(stands, Stands) or not stands.desk_may_read:
        return _closed(case, faults=0)
    own, _, wrong = open_chain("hand", case.hers, case.desk, secrets.opening, place)
    said, unreadable, forged = open_chain("desk", case.desk, case.hers, secrets.opening, place)
    if "" in secrets.older:  # what the desk wrote first may be sealed to a key that it has dropped: that is no fault
        unreadable = max(0, unreadable - (said[0].entry.number if said else len(case.desk)))
    parts, kept, expired, strange = _open_parts(secrets, case, stands.parts, place, occasion.today)
    past = open_past(parts, place)
    return OpenedCase(
        handle=case.handle,
        day=case.day,
        version=case.version,
        case=place.case,
        may_read=True,
        parts=parts,
        kept=kept,
        expired=expired,
        answers=answers(said),
        past=past,
        newest=newest.number,
        written=own[0].entry.day,
        seen=said[-1].entry.seen.number if said and said[-1].entry.seen else -1,
        reach=stands.reach,
        faults=wrong + unreadable + forged + strange + past.faults,
        hers=case.hers,
        desk=case.desk,
    )


def compose_entry(secrets: WorkerSecrets, occasion: Occasion, opened: OpenedCase, act: Answer | Note) -> Append:
    """Return the deed that puts an answer or a note at the end of the desk's chain.

    Raises:
        CannotOpen: if the desk may not read this case.
        Malformed: if her recipient is not one.
        TooLarge: if the words do not fit into one entry.
    """
    if not opened.may_read:
        raise CannotOpen("The desk may not read this case, so it cannot answer in it.", why="closed")
    number = len(opened.desk)
    previous = hash_before(opened.desk, number)
    entry = Entry(number, previous, seen(opened.hers), occasion.key_list.number, occasion.today, act)
    statement = Statement(occasion.network, opened.case, "desk", ("hand", "desk"), entry)
    envelope = sign_statement(secrets.seed, statement)
    sealed = fitting(seal(encode(envelope), [opened.reach, occasion.key_list.desk.recipient]))
    return Append(opened.handle, number, (sealed,))


def ask(secrets: WorkerSecrets, nonce: bytes, deed: ListCases | ReadCases | Append) -> DeskDeed:
    """Return the desk's request, signed by its door key over the server's nonce."""
    return DeskDeed(nonce, deed, sign_deed(desk_door(secrets.identity), nonce, deed))


def _place(secrets: WorkerSecrets, occasion: Occasion, newest: bytes) -> Place:
    """Return the place that her newest entry claims; whether the claim is true is for `believe` to say."""
    hand = claimed_key(decode(unseal(newest, secrets.opening), Envelope))
    return Place(occasion.network, case_id(hand), "desk", occasion.key_list.workers)


def _closed(case: Case, faults: int) -> OpenedCase:
    return OpenedCase(
        handle=case.handle,
        day=case.day,
        version=case.version,
        case="",
        may_read=False,
        parts=(),
        kept=0,
        expired=0,
        answers=(),
        past=Past((), (), 0),
        newest=-1,
        written="",
        seen=-1,
        reach="",
        faults=faults,
        hers=case.hers,
        desk=case.desk,
    )


def _open_parts(
    secrets: WorkerSecrets, case: Case, standing: Sequence[Standing], place: Place, today: str
) -> tuple[tuple[OpenedPart, ...], int, int, int]:
    """Return the parts that the desk may read, in her order, and how many are kept, expired and wrong."""
    opened: list[OpenedPart] = []
    kept = expired = missing = 0
    files = {part.part.hex(): part for part in case.parts}
    for stands in standing:
        there = files.pop(stands.part, None)
        missing += there is None
        if there is None or file_hash(there.sealed) != stands.sealed:
            continue
        try:
            until = read_day(stands.until)
            if stands.until == NOT_FOR_THE_DESK:
                kept += 1
            elif until < read_day(today):
                expired += 1
            elif until <= read_day(days_after(today, GRANT_DAYS + CLOCK_DAYS)):
                opened.append(open_part(stands, there.sealed, there.desk, secrets.opening, place))
        except SaysoError:
            continue
    return tuple(opened), kept, expired, len(case.parts) - len(opened) - kept - expired + missing
