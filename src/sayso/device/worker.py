"""The worker's device: open a case as the desk gets it, and continue the desk's chain.

What the desk may read is what her newest entry says. If that one does not open with the desk's key, she has closed
the case, and nothing of it is opened, whatever grants still lie there.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, overload

from sayso.device.alerts import Gathered, gathered_from
from sayso.device.beside import check_called, check_notes
from sayso.device.entries import Answered, OpenedEntry, answers, fitting, holds, open_chain, open_entry, without_yes
from sayso.device.history import Past, open_past
from sayso.device.occasion import GRANT_DAYS, Occasion
from sayso.device.parts import OpenedPart, open_part
from sayso.device.steps import NOTHING
from sayso.ledger.chain import hash_before, is_behind, seen
from sayso.ledger.days import days_after, read_day
from sayso.ledger.exports import publish
from sayso.ledger.key_list import CLOCK_DAYS
from sayso.ledger.say_so import behind, check_text, find_yes, needs_two, two_workers, valid_yes
from sayso.ledger.signing import claimed_key, public_key, sign, sign_deed
from sayso.ledger.statements import Place, case_id, file_hash, sign_statement
from sayso.lookup.cells import alert_pieces
from sayso.sealing.files import seal, unseal
from sayso.sealing.keys import desk_door
from sayso.wire.encoding import decode, encode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import CannotOpen, Malformed, NotAllowed, NothingThere, NotTrusted, SaysoError
from sayso.wire.export import EXPORT_TYPE, PUBLICATION_TYPE, Export
from sayso.wire.request import Append, Asked, Case, DeskDeed
from sayso.wire.statement import (
    NOT_FOR_THE_DESK,
    Act,
    Answer,
    Approval,
    DeskAct,
    Draft,
    Ended,
    Entry,
    Exported,
    Held,
    Note,
    Opened,
    Published,
    Released,
    Standing,
    Stands,
    Statement,
)
from sayso.wire.text import Public, Text, Warning  # noqa: A004 - the word that everybody here uses

LISTED_BYTES = 16
"""How long the id is by which her ledger knows one stay of a warning in a list: drawn, and known to nobody else."""


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
    newest entry; `behind`: there was a newer one, which is not here, so `stands` is without what sends or counts.
    `written` is the signed day of the first entry that the desk can open (`day` is only what the server says), `seen`
    the number of the newest that the desk had seen when it last wrote (-1: it did not). `stands` is her newest act
    (nothing where the desk may not read), `own` and `said` the entries of both chains that the desk can open.
    """

    handle: bytes
    day: str
    version: int
    case: str
    stands: Stands
    parts: tuple[OpenedPart, ...]
    kept: int
    expired: int
    past: Past
    newest: int
    behind: bool
    written: str
    seen: int
    faults: int
    hers: tuple[bytes, ...]
    desk: tuple[bytes, ...]
    own: tuple[OpenedEntry, ...]
    said: tuple[OpenedEntry, ...]

    @property
    def may_read(self) -> bool:
        """Whether the desk may read."""
        return self.stands.desk_may_read

    @property
    def reach(self) -> str:
        """The age recipient to which the desk seals what it writes to her."""
        return self.stands.reach

    @property
    def held(self) -> tuple[Held, ...]:
        """What is on legal hold, of this case and of those before it."""
        return holds([*self.past.said, *self.said])

    @property
    def answers(self) -> tuple[Answered, ...]:
        """What the desk said to her or noted about her."""
        return answers(self.said)

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
    hers = open_chain("hand", case.hers, case.desk, secrets.opening, place)
    desk = open_chain("desk", case.desk, case.hers, secrets.opening, place)
    own, said, unreadable = hers.opened, desk.opened, desk.closed
    behind = is_behind(newest.number, case.hers, desk.claims)
    if "" in secrets.older:  # what the desk wrote first may be sealed to a key that it has dropped: that is no fault
        unreadable = max(0, unreadable - (said[0].entry.number if said else len(case.desk)))
    parts, kept, expired, strange = _open_parts(secrets, case, stands.parts, place, occasion.today)
    past = open_past(parts, place)
    return OpenedCase(
        handle=case.handle,
        day=case.day,
        version=case.version,
        case=place.case,
        stands=without_yes(stands) if behind else stands,
        parts=parts,
        kept=kept,
        expired=expired,
        past=past,
        newest=newest.number,
        behind=behind,
        written=own[0].entry.day,
        seen=said[-1].entry.seen.number if said and said[-1].entry.seen else -1,
        faults=hers.wrong + unreadable + desk.wrong + strange + past.faults,
        hers=case.hers,
        desk=case.desk,
        own=own,
        said=said,
    )


def compose_entry(
    secrets: WorkerSecrets,
    occasion: Occasion,
    opened: OpenedCase,
    act: Answer | Note | Opened | Draft | Approval | Ended | Held | Released,
) -> Append:
    """Return the deed that puts an act at the end of the desk's chain. By none of these does anything leave the house.

    Raises:
        CannotOpen: if the desk may not read this case.
        Malformed: if her recipient is not one, or a draft is not complete (`.why` says which rule).
        NotAllowed: if she has not said yes to what is approved, or this worker stands behind it already.
        NothingThere: if nothing is published under the id that is ended, held that is to be released, or if the file
            that is to be held is none of hers as they stand.
        TooLarge: if the words do not fit into one entry.
    """
    match act:
        case Draft(text):
            check_text(text, occasion.today)
        case Approval(text):
            _check_approval(secrets, occasion, opened, text)
        case Ended(id_):
            if not any(isinstance(one, Published) and one.id == id_ for one in _acts(opened)):
                raise NothingThere("Nothing is published under this id.")
        case Held(part, sealed, since):
            read_day(since)
            if not any((stands.part, stands.sealed) == (part, sealed) for stands in opened.stands.parts):
                raise NothingThere("There is no such part in this case now: read it again.")
        case Released(sealed):
            if not any(held.sealed == sealed for held in opened.held):
                raise NothingThere("This is not on hold.")
        case _:
            pass
    return _append(secrets, occasion, opened, act)


@dataclass(frozen=True, slots=True)
class GivenOut:
    """A text that may leave: the envelope that goes to its reader, and the entry that must stand before it does.

    The envelope holds an `Export`, or a `Publication` for a statement in public (one of the two that the server wants).
    """

    envelope: Envelope
    entry: Append

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<GivenOut>"


@dataclass(frozen=True, slots=True)
class OntoList:
    """A warning that may stand in its circle's next list, and the entry that must stand before it does."""

    gathered: Gathered
    entry: Append

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<OntoList>"


@overload
def give_out(
    secrets: WorkerSecrets, occasion: Occasion, opened: OpenedCase, text: Text, to: Literal["hand"] = "hand"
) -> GivenOut: ...
@overload
def give_out(
    secrets: WorkerSecrets, occasion: Occasion, opened: OpenedCase, text: Text, to: Literal["list"]
) -> OntoList: ...
def give_out(
    secrets: WorkerSecrets, occasion: Occasion, opened: OpenedCase, text: Text, to: Literal["hand", "list"] = "hand"
) -> GivenOut | OntoList:
    """Return exactly this text as its reader gets it: the one function through which a text leaves the house.

    Args:
        secrets: of the worker who gives it out.
        occasion: now.
        opened: the case to which the text belongs.
        text: what would leave.
        to: a `hand` (a file, paper, this worker's half of a statement), or the `list` of a warning's circle.

    Raises:
        NotAllowed: without her valid yes to exactly this text; without a second worker, where it goes to many; or as
            `check_beside`.
        NotTrusted: if this worker is not on the key list (`.why` is `worker`).
        CannotOpen, Malformed, TooLarge: as `compose_entry`; a list takes nothing but a warning (`.why` is `reader`).
    """
    given = valid_yes(text, opened.stands, occasion.today, occasion.hour)
    check_text(text, occasion.today)
    _name(secrets, occasion)
    if needs_two(text):
        two_workers(text, ((said.entry, said.worker) for said in opened.said))
    check_beside(opened, text)
    if to == "list":
        if not isinstance(text.reader, Warning):
            raise Malformed("In a circle's list stand warnings, and nothing else.", why="reader")
        gathered = gathered_from(text)
        alert_pieces(gathered.alert)  # one that is too large for the cells of a list must not stop all others
        published = Published(text, occasion.entropy(LISTED_BYTES).hex())
        return OntoList(gathered, _append(secrets, occasion, opened, published))
    if isinstance(text.reader, Public):
        publication = publish(occasion.network, text, given.ends)
        envelope = sign(secrets.seed, PUBLICATION_TYPE, encode(publication))
        return GivenOut(envelope, _append(secrets, occasion, opened, Published(text, publication.id)))
    envelope = sign(secrets.seed, EXPORT_TYPE, encode(Export(occasion.network, occasion.today, text)))
    return GivenOut(envelope, _append(secrets, occasion, opened, Exported(text)))


def check_beside(opened: OpenedCase, text: Text) -> None:
    """Return if nothing stands in a text that may not stand there by itself.

    Raises:
        NotAllowed: her words without her own names for it (`.why` is `called`), or a note about her without her words
            above it and her answer (`note`).
    """
    contents = [part.content for part in opened.parts]
    check_called(text, contents)
    check_notes(text, contents, opened.answers, opened.past)


def _check_approval(secrets: WorkerSecrets, occasion: Occasion, opened: OpenedCase, text: Text) -> None:
    if find_yes(text, opened.stands) is None:
        raise NotAllowed("Refused: she has not said yes to this.", why="none")
    if _name(secrets, occasion) in behind(text, ((said.entry, said.worker) for said in opened.said)):
        raise NotAllowed("Refused: you stand behind this text already; another worker has to.", why="same_person")


def _name(secrets: WorkerSecrets, occasion: Occasion) -> str:
    key = public_key(secrets.seed)
    for worker in occasion.key_list.workers:
        if worker.key == key:
            return worker.name
    raise NotTrusted("Your key is not on the list of this desk.", why="worker")


def _acts(opened: OpenedCase) -> Iterator[Act]:
    return (said.entry.act for said in opened.said)


def _append(secrets: WorkerSecrets, occasion: Occasion, opened: OpenedCase, act: DeskAct) -> Append:
    if not opened.may_read:
        raise CannotOpen("The desk may not read this case, so it cannot answer in it.", why="closed")
    number = len(opened.desk)
    previous = hash_before(opened.desk, number)
    entry = Entry(number, previous, seen(opened.hers), occasion.key_list.number, occasion.today, act)
    statement = Statement(occasion.network, opened.case, "desk", ("hand", "desk"), entry)
    envelope = sign_statement(secrets.seed, statement)
    sealed = fitting(seal(encode(envelope), [opened.reach, occasion.key_list.desk.recipient]))
    return Append(opened.handle, number, (sealed,))


def ask(secrets: WorkerSecrets, nonce: bytes, deed: Asked) -> DeskDeed:
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
        stands=NOTHING,
        parts=(),
        kept=0,
        expired=0,
        past=Past((), (), 0),
        newest=-1,
        behind=False,
        written="",
        seen=-1,
        faults=faults,
        hers=case.hers,
        desk=case.desk,
        own=(),
        said=(),
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
