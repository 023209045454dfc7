"""The reporter's device: compose a report, read her mailbox, and change what stands.

The Python twin of client/worker/device/reporter.js; used by the demonstration's seeding and by tests.
Every change ends in one new entry of her chain that says what is true from here on.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from math import inf

from msgspec.structs import replace

from sayso.device.entries import Answered, OpenedEntry, answers, fitting, open_chain, without_yes
from sayso.device.history import Past, make_history, open_past
from sayso.device.occasion import Occasion
from sayso.device.parts import OpenedPart, desk_until, make_desk_grant, make_part, open_part, state
from sayso.device.steps import NOTHING
from sayso.ledger.chain import hash_before, is_behind, seen, vouch
from sayso.ledger.say_so import AGAIN_HOURS, check_text, find_yes
from sayso.ledger.signing import public_key, sign_deed
from sayso.ledger.statements import Place, case_id, file_hash, hand_over
from sayso.sealing.files import nobody, seal
from sayso.sealing.keys import ReporterKeys, derive
from sayso.wire.encoding import encode, well_formed
from sayso.wire.errors import CannotOpen, NotAllowed, NothingThere, NotTrusted, SaysoError, TooLarge
from sayso.wire.limits import GRANT_BYTES_MAX, HERS_BYTES_LAST, HERS_BYTES_MAX, KIB, PARTS_MAX
from sayso.wire.request import Change, DeskGrant, Mailbox, MailboxDeed, Move, ReadMailbox, Remove, Report, SealedPart
from sayso.wire.statement import Content, Draft, Entry, Handover, More, Standing, Stands
from sayso.wire.text import No, Police, Public, Text, Wish, Yes

CASE_BYTES_MAX = 1536 * KIB
"""How much all sealed parts of a case may hold together, so that closing it always fits into one request."""
PARTS_KEPT_FREE = 4
"""How many parts are kept free of more words, so that moving, which adds one, always has room."""
CLOSING_BYTES = 128 * KIB
"""What every other change leaves free for closing: an entry, and what parts that are sealed anew may be longer."""


@dataclass(frozen=True, slots=True)
class OpenedMailbox:
    """Everything under her code that can be believed, in the order of her newest entry.

    `newest` is the number of her newest entry that holds, `desk_has_seen` that of the newest which the desk says it
    has seen (each -1: none). `behind`: there was a newer one, which is not here, so `stands` is without what sends or
    counts until she says it again. `faults` counts what was there and is not shown. `stands` is her newest act.
    `all_hers`: every entry of her chain is believed. `hers` and `desk` are the two chains' sealed files, `own` and
    `said` their entries as they were signed.
    """

    stands: Stands
    parts: tuple[OpenedPart, ...]
    past: Past
    newest: int
    behind: bool
    desk_has_seen: int
    faults: int
    all_hers: bool
    hers: tuple[bytes, ...]
    desk: tuple[bytes, ...]
    own: tuple[OpenedEntry, ...]
    said: tuple[OpenedEntry, ...]

    @property
    def desk_may_read(self) -> bool:
        """Whether the desk may read."""
        return self.stands.desk_may_read

    @property
    def answers(self) -> tuple[Answered, ...]:
        """What the desk said to her or noted about her."""
        return answers(self.said)

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<OpenedMailbox>"


def compose_report(  # noqa: PLR0913 - what she tells, and what she says to it on the same form
    keys: ReporterKeys,
    occasion: Occasion,
    contents: Sequence[Content],
    *,
    desk_may_read: bool,
    count_me: bool = False,
    talk_if_others: bool = False,
    wishes: Sequence[Wish] = (),
    yes: Sequence[Text] = (),
    assisted: bool = False,
) -> Report:
    """Return a new case with one part for each of `contents`, which the desk may read or not, and her first answers.

    `assisted`: it is filed on the desk's device, with a worker beside her.

    Raises:
        TooLarge: if one of them does not fit into a part, or all together not into a case.
        Malformed: if she says yes to a text that is not complete.
    """
    stands = replace(NOTHING, desk_may_read=desk_may_read, count_me=count_me, talk_if_others=talk_if_others)
    stands = replace(stands, wishes=tuple(dict.fromkeys(wishes)), assisted=assisted)
    for text in yes:
        stands = _with_yes(keys, occasion, 0, stands, text)
    return _report(keys, occasion, [(content, desk_may_read) for content in contents], stands)


def read_mailbox(keys: ReporterKeys) -> ReadMailbox:
    """Return the request for everything under her code."""
    return ReadMailbox(keys.mailbox)


def open_mailbox(keys: ReporterKeys, occasion: Occasion, mailbox: Mailbox) -> OpenedMailbox:
    """Return what can be believed of what the server handed out.

    Raises:
        NotTrusted: if the accepted key list is older than one that she went by before (`.why` is `older`).
    """
    place = Place(occasion.network, case_id(public_key(keys.hand)), "hand", occasion.key_list.workers)
    hers = open_chain("hand", mailbox.hers, mailbox.desk, keys.identity, place)
    desk = open_chain("desk", mailbox.desk, mailbox.hers, keys.identity, place)
    own, said = hers.opened, desk.opened
    if own and max(opened.entry.key_list for opened in own) > occasion.key_list.number:
        raise NotTrusted("There is a newer list of the desk's keys than this one.", why="older")
    now = own[-1].entry if own else None
    stands = now.act if now and isinstance(now.act, Stands) else NOTHING
    newest = now.number if now else -1
    behind = mailbox.hers_alone or is_behind(newest, mailbox.hers, desk.claims)
    if behind:
        stands = without_yes(stands)
    parts, strange = _open_parts(keys, mailbox, stands, place)
    past = open_past(parts, place)
    last_seen = said[-1].entry.seen if said else None
    return OpenedMailbox(
        stands=stands,
        parts=parts,
        past=past,
        newest=newest,
        behind=behind,
        desk_has_seen=last_seen.number if last_seen else -1,
        all_hers=not hers.closed + hers.wrong,
        faults=hers.closed + hers.wrong + desk.closed + desk.wrong + strange + past.faults + (not mailbox.hers),
        hers=mailbox.hers,
        desk=mailbox.desk,
        own=own,
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
    standing = [*_standing(opened.parts), *_fresh(occasion, [added], for_desk=opened.desk_may_read)]
    return _change(keys, occasion, opened, _next(opened, standing), put=(added,), most=HERS_BYTES_MAX)


def open_to_desk(keys: ReporterKeys, occasion: Occasion, opened: OpenedMailbox) -> Change:
    """Return the change by which the desk may read for another 90 days.

    What it may read gets a new grant; what she took back stays hers. Where it may read nothing, every part is sealed
    anew for it.
    """
    if opened.desk_may_read:
        put, given = [], [part for part in opened.parts if part.for_desk]
    else:
        put, given = [_again(keys, occasion, part, for_desk=True) for part in opened.parts], []
    until = desk_until(occasion, for_desk=True)
    grants = [
        DeskGrant(part.part, make_desk_grant(keys, occasion, part.part, part.sealed, part.secret)) for part in given
    ]
    renewed = [Standing(part.part.hex(), part.sealed, until) for part in given]
    standing = _standing(opened.parts, [*renewed, *_fresh(occasion, put, for_desk=True)])
    stands = replace(_next(opened, standing), desk_may_read=True)
    return _change(keys, occasion, opened, stands, put=tuple(put), grants=tuple(grants), most=HERS_BYTES_MAX)


def close(keys: ReporterKeys, occasion: Occasion, opened: OpenedMailbox) -> Change:
    """Return the change after which the desk opens nothing: every part sealed anew, for her alone.

    What she has said yes to ends with it: opened again, nothing leaves without a new yes.
    """
    put = tuple(_again(keys, occasion, part, for_desk=False) for part in opened.parts)
    stands = replace(_next(opened, _fresh(occasion, put, for_desk=False)), desk_may_read=False, yes=())
    return _change(keys, occasion, opened, stands, put=put, most=inf)


def take_back(keys: ReporterKeys, occasion: Occasion, opened: OpenedMailbox, *parts: bytes) -> Change:
    """Return the change after which she alone can open these parts.

    Raises:
        NothingThere: if one is not there.
    """
    put = tuple(_again(keys, occasion, _find(opened, part), for_desk=False) for part in parts)
    standing = _standing(opened.parts, _fresh(occasion, put, for_desk=False))
    return _change(keys, occasion, opened, _next(opened, standing), put=put)


def drop(keys: ReporterKeys, occasion: Occasion, opened: OpenedMailbox, *parts: bytes) -> Change:
    """Return the change that deletes these parts.

    Raises:
        NothingThere: if one is not there.
    """
    gone = [_find(opened, part) for part in parts]
    standing = _standing([kept for kept in opened.parts if kept not in gone])
    return _change(keys, occasion, opened, _next(opened, standing), gone=parts)


def set_standing(  # noqa: PLR0913 - whose, when, where, and what she answers
    keys: ReporterKeys,
    occasion: Occasion,
    opened: OpenedMailbox,
    *,
    count_me: bool,
    talk_if_others: bool,
    wishes: Sequence[Wish],
) -> Change:
    """Return the change of two standing answers and her wishes (the third answer is `open_to_desk` and `close`)."""
    answered = replace(opened.stands, count_me=count_me, talk_if_others=talk_if_others)
    return _change(keys, occasion, opened, replace(answered, wishes=tuple(dict.fromkeys(wishes))))


def say_yes(keys: ReporterKeys, occasion: Occasion, opened: OpenedMailbox, text: Text) -> Change:
    """Return the change by which she says yes to exactly this text; for the police, the second time too.

    A yes takes back her no to drafts of the same text. Where a yes stands and nothing is missing, it stays as it is.

    Raises:
        Malformed: if the text is not complete, or its last day is over; `.why` says which rule.
        NotAllowed: if 24 hours have not passed since her first yes to a text for the police (`.why` is `again`).
        TooLarge: if all that she has said yes to does not fit into one entry, or the case is full.
    """
    refused = tuple(no for no in opened.stands.no if _draft(opened, no.draft) != text)
    stands = _with_yes(keys, occasion, len(opened.hers), replace(opened.stands, no=refused), text)
    return _change(keys, occasion, opened, stands, most=HERS_BYTES_MAX)


def say_no(keys: ReporterKeys, occasion: Occasion, opened: OpenedMailbox, draft: int, words: str) -> Change:
    """Return the change by which she refuses the desk's draft in its entry `draft`; a yes to its text ends.

    Raises:
        NothingThere: if there is no such draft.
    """
    text = _draft(opened, draft)
    if text is None:
        raise NothingThere("There is no such draft.")
    stands = opened.stands
    yes = tuple(given for given in stands.yes if given.text != text)
    refused = (*(no for no in stands.no if no.draft != draft), No(draft, well_formed(words)))
    return _change(keys, occasion, opened, replace(stands, yes=yes, no=refused))


def take_yes_back(keys: ReporterKeys, occasion: Occasion, opened: OpenedMailbox, text: Text) -> Change:
    """Return the change after which her yes to this text is no more.

    Raises:
        NothingThere: if she has not said yes to exactly this text.
    """
    yes = tuple(given for given in opened.stands.yes if given.text != text)
    if len(yes) == len(opened.stands.yes):
        raise NothingThere("There is no such yes.")
    return _change(keys, occasion, opened, replace(opened.stands, yes=yes))


def move(keys: ReporterKeys, new_keys: ReporterKeys, occasion: Occasion, opened: OpenedMailbox) -> Move:
    """Return the deed that puts a new case, under a new code, in the place of this one.

    Her standing answers and wishes go along, and the case is no longer `assisted`. A yes does not, nor a no: the drafts
    and approvals that they belong to are history in the new case, and a code that somebody else may have held is a
    reason to ask again.

    Raises:
        TooLarge: if the case with its history does not fit into one request.
        CannotOpen: if her newest entry is not believed (`.why` is `newest`); so it is for every change.
    """
    _check_newest(opened)
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
    return Move(_report(new_keys, occasion, contents, replace(opened.stands, yes=(), no=(), assisted=False)))


def ask(keys: ReporterKeys, nonce: bytes, deed: Change | Remove | Move) -> MailboxDeed:
    """Return the request for a deed on her case, signed by its door key over the server's nonce."""
    return MailboxDeed(keys.mailbox, nonce, deed, sign_deed(keys.door, nonce, deed))


def _case(keys: ReporterKeys) -> str:
    return case_id(public_key(keys.hand))


def _report(keys: ReporterKeys, occasion: Occasion, contents: Sequence[tuple[Content, bool]], stands: Stands) -> Report:
    parts = tuple(make_part(keys, occasion, content, for_desk=for_desk) for content, for_desk in contents)
    if len(parts) > PARTS_MAX or sum(len(part.sealed) for part in parts) > CASE_BYTES_MAX:
        raise TooLarge(f"There is too much in this case (at most {CASE_BYTES_MAX} bytes in {PARTS_MAX} parts, sealed).")
    standing = tuple(
        standing
        for part, (_, for_desk) in zip(parts, contents, strict=True)
        for standing in _fresh(occasion, [part], for_desk=for_desk)
    )
    entry = _entry(keys, occasion, (), (), replace(stands, parts=standing, vouches=vouch((), believed=True)))
    return Report(keys.mailbox, public_key(keys.door), parts, (entry,))


def _change(  # noqa: PLR0913 - one change, all or nothing: its pieces stand together
    keys: ReporterKeys,
    occasion: Occasion,
    opened: OpenedMailbox,
    stands: Stands,
    *,
    put: tuple[SealedPart, ...] = (),
    grants: tuple[DeskGrant, ...] = (),
    gone: tuple[bytes, ...] = (),
    most: float = HERS_BYTES_LAST - CLOSING_BYTES,
) -> Change:
    """Return the change after which `stands` holds, if the case has then at most so many bytes of hers, about."""
    _check_newest(opened)
    vouches = vouch(opened.hers, believed=opened.all_hers)
    entry = _entry(keys, occasion, opened.hers, opened.desk, replace(stands, vouches=vouches))
    stand = sum(part.length + 2 * GRANT_BYTES_MAX for part in opened.parts)
    if stand + sum(map(len, opened.hers)) + len(entry) > most:
        raise TooLarge("There is too much in this case: close it, move to a new code, or delete it.")
    return Change(put, grants, gone, len(opened.hers), (entry,))


def _check_newest(opened: OpenedMailbox) -> None:
    """Refuse to go on from anything but the newest entry of hers.

    Her next entry says the whole truth anew. Were it made from an older one because the newest was destroyed on its
    way, she would sign again what she has taken back since.
    """
    if not opened.hers or opened.newest != len(opened.hers) - 1:
        raise CannotOpen("The newest of your changes cannot be read, so nothing can be changed here.", why="newest")


def _entry(
    keys: ReporterKeys, occasion: Occasion, hers: tuple[bytes, ...], desk: tuple[bytes, ...], stands: Stands
) -> bytes:
    act = replace(stands, reach=keys.recipient)
    previous = hash_before(hers, len(hers))
    entry = Entry(len(hers), previous, seen(desk), occasion.key_list.number, occasion.today, act)
    envelope = state(keys, occasion, ("hand", "desk") if act.desk_may_read else ("hand",), entry)
    reader = occasion.key_list.desk.recipient if act.desk_may_read else nobody(occasion.entropy)
    return fitting(seal(encode(envelope), [keys.recipient, reader]))


def _next(opened: OpenedMailbox, standing: Sequence[Standing]) -> Stands:
    """Return what stands now, with these parts."""
    return replace(opened.stands, parts=tuple(standing))


def ends_of(keys: ReporterKeys, number: int) -> str:
    """Return the bytes (in hexadecimal) that end what is published by a yes in her entry `number`: her code gives them.

    So whoever has the code ends it without opening anything, and nobody else can tell whose it is.
    """
    return derive(keys.hand, f"sayso/v1/ends/{number}").hex()


def _with_yes(keys: ReporterKeys, occasion: Occasion, number: int, stands: Stands, text: Text) -> Stands:
    check_text(text, occasion.today)
    given = find_yes(text, stands)
    if given is None:
        ends = ends_of(keys, number) if isinstance(text.reader, Public) else ""
        return replace(stands, yes=(*stands.yes, Yes(text, occasion.hour, 0, ends, number)))
    if not isinstance(text.reader, Police) or given.again:
        return stands
    if occasion.hour < given.hour + AGAIN_HOURS:
        raise NotAllowed("A second yes to the police counts from 24 hours after the first.", why="again")
    twice = replace(given, again=occasion.hour)
    return replace(stands, yes=tuple(twice if yes is given else yes for yes in stands.yes))


def _draft(opened: OpenedMailbox, number: int) -> Text | None:
    acts = {said.entry.number: said.entry.act for said in opened.said}
    draft = acts.get(number)
    return draft.text if isinstance(draft, Draft) else None


def _open_parts(
    keys: ReporterKeys, mailbox: Mailbox, stands: Stands, place: Place
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
        with suppress(SaysoError):
            opened.append(open_part(standing, there.sealed, there.hers, keys.identity, place))
    return tuple(opened), len(mailbox.parts) - len(opened) + missing


def _standing(parts: Sequence[OpenedPart], renewed: Sequence[Standing] = ()) -> list[Standing]:
    """Return how these parts stand, after some of them were sealed or given anew."""
    new = {standing.part: standing for standing in renewed}
    return [new.get(part.part.hex(), Standing(part.part.hex(), part.sealed, part.until)) for part in parts]


def _fresh(occasion: Occasion, put: Sequence[SealedPart], *, for_desk: bool) -> list[Standing]:
    until = desk_until(occasion, for_desk=for_desk)
    return [Standing(part.part.hex(), file_hash(part.sealed), until) for part in put]


def _again(keys: ReporterKeys, occasion: Occasion, part: OpenedPart, *, for_desk: bool) -> SealedPart:
    return make_part(keys, occasion, part.content, for_desk=for_desk, part=part.part)


def _find(opened: OpenedMailbox, part: bytes) -> OpenedPart:
    for found in opened.parts:
        if found.part == part:
            return found
    raise NothingThere("There is no such part.")
