"""The reporter's device: compose a report, read her mailbox, and change what stands.

The Python twin of client/worker/device/reporter.js; used by the demonstration's seeding, by tests and by `sayso tell`.
Every change ends in one new entry of her chain that says what is true from here on.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sayso.device.entries import Answered, OpenedEntry, answers, fitting, open_chain
from sayso.device.history import Past, make_history, open_past
from sayso.device.occasion import Occasion
from sayso.device.parts import OpenedPart, make_desk_grant, make_part, open_part, state
from sayso.ledger.chain import hash_before, seen
from sayso.ledger.signing import public_key, sign_deed
from sayso.ledger.statements import Place, case_id, file_hash, hand_over
from sayso.sealing.files import nobody, seal
from sayso.sealing.keys import ReporterKeys
from sayso.wire.encoding import encode, well_formed
from sayso.wire.errors import NothingThere, NotTrusted, SaysoError, TooLarge
from sayso.wire.limits import KIB, PARTS_MAX
from sayso.wire.request import Change, DeskGrant, Mailbox, MailboxDeed, Move, ReadMailbox, Remove, Report, SealedPart
from sayso.wire.statement import Content, Entry, Handover, More, Standing, Stands

CASE_BYTES_MAX = 1536 * KIB
"""How much all sealed parts of a case may hold together, so that closing it always fits into one request."""
PARTS_KEPT_FREE = 4
"""How many parts are kept free of more words, so that moving, which adds one, always has room."""


@dataclass(frozen=True, slots=True)
class OpenedMailbox:
    """Everything under her code that can be believed, in the order of her newest entry.

    `newest` is the number of her newest entry that holds, `desk_has_seen` that of the newest which the desk says it
    has seen (each -1: none); `faults` counts what was there and is not shown. `hers` and `desk` are the two chains'
    sealed files, `said` the desk's entries as they were signed.
    """

    desk_may_read: bool
    parts: tuple[OpenedPart, ...]
    answers: tuple[Answered, ...]
    past: Past
    newest: int
    desk_has_seen: int
    faults: int
    hers: tuple[bytes, ...]
    desk: tuple[bytes, ...]
    said: tuple[OpenedEntry, ...]

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<OpenedMailbox>"


def compose_report(
    keys: ReporterKeys, occasion: Occasion, contents: Sequence[Content], *, desk_may_read: bool
) -> Report:
    """Return a new case with one part for each of `contents`, which the desk may read or not.

    Raises:
        TooLarge: if one of them does not fit into a part, or all together not into a case.
    """
    return _report(keys, occasion, [(content, desk_may_read) for content in contents], desk_may_read=desk_may_read)


def read_mailbox(keys: ReporterKeys) -> ReadMailbox:
    """Return the request for everything under her code."""
    return ReadMailbox(keys.mailbox)


def open_mailbox(keys: ReporterKeys, occasion: Occasion, mailbox: Mailbox) -> OpenedMailbox:
    """Return what can be believed of what the server handed out.

    Raises:
        NotTrusted: if the accepted key list is older than one that she went by before (`.why` is `older`).
    """
    place = Place(occasion.network, case_id(public_key(keys.hand)), "hand", occasion.key_list.workers)
    own, closed, wrong = open_chain("hand", mailbox.hers, mailbox.desk, keys.identity, place)
    said, unreadable, forged = open_chain("desk", mailbox.desk, mailbox.hers, keys.identity, place)
    if own and max(opened.entry.key_list for opened in own) > occasion.key_list.number:
        raise NotTrusted("There is a newer list of the desk's keys than this one.", why="older")
    now = own[-1].entry if own else None
    stands = now.act if now and isinstance(now.act, Stands) else Stands((), desk_may_read=False, reach="")
    parts, strange = _open_parts(keys, mailbox, stands, place, occasion.today)
    past = open_past(parts, place)
    last_seen = said[-1].entry.seen if said else None
    return OpenedMailbox(
        desk_may_read=stands.desk_may_read,
        parts=parts,
        answers=answers(said),
        past=past,
        newest=now.number if now else -1,
        desk_has_seen=last_seen.number if last_seen else -1,
        faults=closed + wrong + unreadable + forged + strange + past.faults + (not mailbox.hers),
        hers=mailbox.hers,
        desk=mailbox.desk,
        said=said,
    )


def more(  # noqa: PLR0913 - whose, when, where, and the three things that she writes
    keys: ReporterKeys, occasion: Occasion, opened: OpenedMailbox, words: str, *, note: int, language: str
) -> Change:
    """Return the change that adds more words, which answer the desk's note number `note` (or none: -1).

    Raises:
        TooLarge: if they do not fit into a part, or the case is full.
    """
    content = More(well_formed(words), note, occasion.today, language)
    added = make_part(keys, occasion, content, for_desk=opened.desk_may_read)
    if len(opened.parts) >= PARTS_MAX - PARTS_KEPT_FREE:
        raise TooLarge(f"There are too many parts in this case (at most {PARTS_MAX - PARTS_KEPT_FREE}).")
    if sum(part.length for part in opened.parts) + len(added.sealed) > CASE_BYTES_MAX:
        raise TooLarge(f"There is too much in this case (at most {CASE_BYTES_MAX} bytes, sealed).")
    standing = [*_standing(opened.parts), Standing(added.part.hex(), file_hash(added.sealed))]
    return _change(keys, occasion, opened, standing, desk_may_read=opened.desk_may_read, put=(added,))


def open_to_desk(keys: ReporterKeys, occasion: Occasion, opened: OpenedMailbox) -> Change:
    """Return the change by which the desk may read every part for another 90 days.

    Parts that were not made out to the desk are sealed anew; the others get a new grant.
    """
    put = [_again(keys, occasion, part, for_desk=True) for part in opened.parts if not part.for_desk]
    grants = [
        DeskGrant(part.part, make_desk_grant(keys, occasion, part.part, part.sealed, part.secret))
        for part in opened.parts
        if part.for_desk
    ]
    standing = _standing(opened.parts, put)
    return _change(keys, occasion, opened, standing, desk_may_read=True, put=tuple(put), grants=tuple(grants))


def close(keys: ReporterKeys, occasion: Occasion, opened: OpenedMailbox) -> Change:
    """Return the change after which the desk opens nothing: every part sealed anew, for her alone."""
    put = tuple(_again(keys, occasion, part, for_desk=False) for part in opened.parts)
    return _change(keys, occasion, opened, _standing(opened.parts, put), desk_may_read=False, put=put)


def take_back(keys: ReporterKeys, occasion: Occasion, opened: OpenedMailbox, part: bytes) -> Change:
    """Return the change after which she alone can open a part.

    Raises:
        NothingThere: if there is no such part.
    """
    put = (_again(keys, occasion, _find(opened, part), for_desk=False),)
    return _change(keys, occasion, opened, _standing(opened.parts, put), desk_may_read=opened.desk_may_read, put=put)


def drop(keys: ReporterKeys, occasion: Occasion, opened: OpenedMailbox, part: bytes) -> Change:
    """Return the change that deletes a part.

    Raises:
        NothingThere: if there is no such part.
    """
    gone = _find(opened, part)
    standing = _standing([kept for kept in opened.parts if kept is not gone])
    return _change(keys, occasion, opened, standing, desk_may_read=opened.desk_may_read, gone=(part,))


def move(keys: ReporterKeys, new_keys: ReporterKeys, occasion: Occasion, opened: OpenedMailbox) -> Move:
    """Return the deed that puts a new case, under a new code, in the place of this one.

    Raises:
        TooLarge: if the case with its history does not fit into one request.
    """
    answering = [part for part in opened.parts if isinstance(part.content, More) and part.content.note >= 0]
    contents = [(part.content, part.for_desk) for part in opened.parts if part not in answering]
    handover = hand_over(keys.hand, Handover(occasion.network, _case(keys), _case(new_keys)))
    said = [entry.envelope for entry in opened.said]
    if opened.desk_may_read:
        shown = [*said, *(part.envelope for part in answering if part.for_desk)]
        kept = [part.envelope for part in answering if not part.for_desk]
    else:
        shown, kept = [], [*said, *(part.envelope for part in answering)]
    contents += [(history, True) for history in make_history(handover, shown) if opened.desk_may_read]
    contents += [(history, False) for history in make_history(handover, kept) if kept or not opened.desk_may_read]
    return Move(_report(new_keys, occasion, contents, desk_may_read=opened.desk_may_read))


def ask(keys: ReporterKeys, nonce: bytes, deed: Change | Remove | Move) -> MailboxDeed:
    """Return the request for a deed on her case, signed by its door key over the server's nonce."""
    return MailboxDeed(keys.mailbox, nonce, deed, sign_deed(keys.door, nonce, deed))


def _case(keys: ReporterKeys) -> str:
    return case_id(public_key(keys.hand))


def _report(
    keys: ReporterKeys, occasion: Occasion, contents: Sequence[tuple[Content, bool]], *, desk_may_read: bool
) -> Report:
    parts = tuple(make_part(keys, occasion, content, for_desk=for_desk) for content, for_desk in contents)
    if len(parts) > PARTS_MAX or sum(len(part.sealed) for part in parts) > CASE_BYTES_MAX:
        raise TooLarge(f"There is too much in this case (at most {CASE_BYTES_MAX} bytes in {PARTS_MAX} parts, sealed).")
    standing = [Standing(part.part.hex(), file_hash(part.sealed)) for part in parts]
    entry = _entry(keys, occasion, (), (), standing, desk_may_read=desk_may_read)
    return Report(keys.mailbox, public_key(keys.door), parts, (entry,))


def _change(  # noqa: PLR0913 - one change, all or nothing: its pieces stand together
    keys: ReporterKeys,
    occasion: Occasion,
    opened: OpenedMailbox,
    standing: Sequence[Standing],
    *,
    desk_may_read: bool,
    put: tuple[SealedPart, ...] = (),
    grants: tuple[DeskGrant, ...] = (),
    gone: tuple[bytes, ...] = (),
) -> Change:
    entry = _entry(keys, occasion, opened.hers, opened.desk, standing, desk_may_read=desk_may_read)
    return Change(put, grants, gone, len(opened.hers), (entry,))


def _entry(  # noqa: PLR0913 - the chains that it continues, and what it says
    keys: ReporterKeys,
    occasion: Occasion,
    hers: tuple[bytes, ...],
    desk: tuple[bytes, ...],
    standing: Sequence[Standing],
    *,
    desk_may_read: bool,
) -> bytes:
    act = Stands(tuple(standing), desk_may_read, keys.recipient)
    previous = hash_before(hers, len(hers))
    entry = Entry(len(hers), previous, seen(desk), occasion.key_list.number, occasion.today, act)
    envelope = state(keys, occasion, ("hand", "desk") if desk_may_read else ("hand",), entry)
    reader = occasion.key_list.desk.recipient if desk_may_read else nobody(occasion.entropy)
    return fitting(seal(encode(envelope), [keys.recipient, reader]))


def _open_parts(
    keys: ReporterKeys, mailbox: Mailbox, stands: Stands, place: Place, today: str
) -> tuple[tuple[OpenedPart, ...], int]:
    """Return the parts that stand, in her order, and how many are missing, strange or too many."""
    opened: list[OpenedPart] = []
    missing = 0
    files = {part.part.hex(): part for part in mailbox.parts}
    for standing in stands.parts:
        there = files.pop(standing.part, None)
        missing += there is None
        if there is None or file_hash(there.sealed) != standing.sealed:
            continue
        try:
            opened.append(open_part(there.part, there.sealed, there.hers, keys.identity, place=place, today=today))
        except SaysoError:
            continue
    return tuple(opened), len(mailbox.parts) - len(opened) + missing


def _standing(parts: Sequence[OpenedPart], put: Sequence[SealedPart] = ()) -> list[Standing]:
    fresh = {part.part: file_hash(part.sealed) for part in put}
    return [Standing(part.part.hex(), fresh.get(part.part, part.sealed)) for part in parts]


def _again(keys: ReporterKeys, occasion: Occasion, part: OpenedPart, *, for_desk: bool) -> SealedPart:
    return make_part(keys, occasion, part.content, for_desk=for_desk, part=part.part)


def _find(opened: OpenedMailbox, part: bytes) -> OpenedPart:
    for found in opened.parts:
        if found.part == part:
            return found
    raise NothingThere("There is no such part.")
