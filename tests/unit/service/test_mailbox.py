"""Her side of the service, on a real store."""

import os
from dataclasses import dataclass, field
from hashlib import sha256

import msgspec
import pytest
from tests.help.sealed import sealed, sealed_entry, sealed_part, sealed_report

from sayso.ledger.signing import public_key, sign_deed
from sayso.service import mailbox
from sayso.store.sqlite import SqliteStore
from sayso.wire.encoding import encode
from sayso.wire.errors import Conflict, Malformed, NothingThere, NotTrusted, SaysoError, TooLarge
from sayso.wire.request import (
    Change,
    DeskGrant,
    Done,
    Mailbox,
    MailboxDeed,
    MailboxPart,
    Move,
    ReadMailbox,
    Received,
    Remove,
    Report,
    SealedPart,
)

TODAY, TOMORROW = "2026-11-22", "2026-11-23"
NONCE = bytes(48)


def take(store: SqliteStore, new: Report, today: str = TODAY) -> tuple[Received, str]:
    """Let the service take a report."""
    return mailbox.report(store, new, sha256(encode(new)).digest(), today)


def parts_of(*parts: SealedPart) -> tuple[MailboxPart, ...]:
    """Return parts as she gets them back."""
    return tuple(MailboxPart(one.part, one.sealed, one.hers) for one in sorted(parts, key=lambda one: one.part))


@dataclass
class Case:
    """A case in a store, and the seed of its door."""

    store: SqliteStore
    seed: bytes = field(default_factory=lambda: os.urandom(32))
    report: Report = field(init=False)

    def __post_init__(self) -> None:
        """Let the service take it."""
        self.report = sealed_report(self.seed)
        take(self.store, self.report)

    def do(self, deed: Change | Remove | Move, *, seed: bytes = b"", today: str = TODAY) -> Done:
        """Do a deed, signed with the case's door unless another seed is given."""
        signature = sign_deed(seed or self.seed, NONCE, deed)
        return mailbox.do(self.store, MailboxDeed(self.report.mailbox, NONCE, deed, signature), lambda _: None, today)

    def read(self) -> Mailbox:
        """Read it."""
        return mailbox.read(self.store, ReadMailbox(self.report.mailbox))


@pytest.fixture
def case(store: SqliteStore) -> Case:
    """Return a case with three parts and one entry."""
    return Case(store)


def test_a_report_is_taken_once(store: SqliteStore) -> None:
    """The same report again is answered with its first day; another under the same id is a conflict."""
    new = sealed_report()
    assert take(store, new) == (Received(TODAY), "new")
    assert take(store, new, TOMORROW) == (Received(TODAY), "known")
    assert len(store.lines()) == 1
    with pytest.raises(Conflict, match="Another report"):
        take(store, msgspec.structs.replace(new, parts=()))


def test_a_report_taken_again_after_a_change_stays_changed(case: Case) -> None:
    """A report that comes again late, by a phone that lost the answer, changes nothing."""
    case.do(Change((), (), tuple(one.part for one in case.report.parts), 1, (sealed_entry(),)))
    assert take(case.store, case.report) == (Received(TODAY), "known")
    assert case.read().parts == ()


@pytest.mark.holds("A1.12")
@pytest.mark.parametrize(
    ("change", "error", "says"),
    [
        ({"mailbox": bytes(31)}, Malformed, "mailbox id is 32 bytes"),
        ({"mailbox": bytes(33)}, Malformed, "mailbox id is 32 bytes"),
        ({"door": bytes(31)}, Malformed, "door key is 32 bytes"),
        ({"entries": ()}, Malformed, "entry of the chain is missing"),
        ({"entries": (sealed(),)}, Malformed, "2 X25519 key"),
        ({"parts": (sealed_part(bytes(15)),)}, Malformed, "part id is 16 bytes"),
        ({"parts": (sealed_part(bytes(16)), sealed_part(bytes(16)))}, Malformed, "named twice"),
        ({"parts": tuple(sealed_part() for _ in range(33))}, TooLarge, "32 parts"),
        ({"parts": tuple(sealed_part(plain=bytes(700_000)) for _ in range(3))}, TooLarge, "2048 KiB"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_breaks_a_rule_is_refused(
    store: SqliteStore, change: dict[str, object], error: type[SaysoError], says: str
) -> None:
    """Each rule for a report refuses what breaks it, by its name, and nothing is kept."""
    with pytest.raises(error, match=says):
        take(store, msgspec.structs.replace(sealed_report(), **change))
    assert store.lines() == ()


def test_she_reads_what_she_wrote(case: Case) -> None:
    """She gets her parts and grants back and both chains, never what lies in the desk's place."""
    answer = sealed_entry()
    case.store.append(mailbox.handle_of(case.report.mailbox), 0, [answer])
    assert case.read() == Mailbox(parts_of(*case.report.parts), case.report.entries, (answer,), hers_alone=False)


def test_reading_nothing_says_nothing(case: Case) -> None:
    """An id that never was and one whose case is deleted get the same answer."""
    case.do(Remove())
    for asked in (case.report.mailbox, os.urandom(32)):
        with pytest.raises(NothingThere, match=r"^There is nothing here\.$"):
            mailbox.read(case.store, ReadMailbox(asked))
    with pytest.raises(Malformed):
        mailbox.read(case.store, ReadMailbox(b""))


def test_a_change_is_all_she_asked(case: Case) -> None:
    """Parts come, are replaced and go; grants change; the chain goes on."""
    replaced, dropped, granted = case.report.parts
    put = (sealed_part(replaced.part), sealed_part())
    entry = sealed_entry()
    case.do(Change(put, (DeskGrant(granted.part, sealed()),), (dropped.part,), 1, (entry,)))
    assert case.read() == Mailbox(parts_of(*put, granted), (*case.report.entries, entry), (), hers_alone=False)


def test_a_change_sent_again_is_done_once(case: Case) -> None:
    """A change whose answer was lost is answered as done, also when more has come after it, and changes nothing."""
    first = Change((sealed_part(),), (), (), 1, (sealed_entry(),))
    second = Change((), (), (first.put[0].part,), 2, (sealed_entry(),))
    for change in (first, first, second, first, second):
        assert case.do(change) == Done()
    assert case.read() == Mailbox(
        parts_of(*case.report.parts), (*case.report.entries, *first.entries, *second.entries), (), hers_alone=False
    )


@pytest.mark.parametrize("number", [-1, 0, 2, 2**53 - 1])
def test_only_the_next_number_goes_on(case: Case, number: int) -> None:
    """Another number than the chain's next is a conflict, and nothing is changed."""
    before = case.read()
    with pytest.raises(Conflict, match="changed meanwhile"):
        case.do(Change((sealed_part(),), (), (), number, (sealed_entry(),)))
    assert case.read() == before


def test_two_changes_with_one_number(case: Case) -> None:
    """Of two changes with the same number the second is a conflict."""
    case.do(Change((), (), (), 1, (sealed_entry(),)))
    with pytest.raises(Conflict):
        case.do(Change((), (), (), 1, (sealed_entry(),)))


def test_parts_that_are_not_there(case: Case) -> None:
    """To drop or to grant what does not stand is a conflict; so the case is read again."""
    for deed in (
        Change((), (), (os.urandom(16),), 1, (sealed_entry(),)),
        Change((), (DeskGrant(os.urandom(16), sealed()),), (), 1, (sealed_entry(),)),
    ):
        with pytest.raises(Conflict, match="is not there"):
            case.do(deed)


def test_a_change_names_a_part_once(case: Case) -> None:
    """A part that is put and dropped, put twice, or granted and dropped is refused."""
    part = case.report.parts[0].part
    put, grant = sealed_part(part), DeskGrant(part, sealed())
    for deed in (
        Change((put,), (), (part,), 1, (sealed_entry(),)),
        Change((put, put), (), (), 1, (sealed_entry(),)),
        Change((put,), (grant,), (), 1, (sealed_entry(),)),
        Change((), (grant,), (part,), 1, (sealed_entry(),)),
        Change((), (), (part, part), 1, (sealed_entry(),)),
    ):
        with pytest.raises(Malformed, match="named twice"):
            case.do(deed)


def test_a_change_needs_an_entry(case: Case) -> None:
    """Without an entry a change could be sent again later and undo what came after: it is refused."""
    with pytest.raises(Malformed, match="entry of the chain is missing"):
        case.do(Change((), (DeskGrant(case.report.parts[0].part, sealed()),), (), 1, ()))


def test_a_case_stays_within_its_limits(case: Case) -> None:
    """Parts that stand count towards 32, bytes that stand towards the limit; what is replaced or dropped does not."""
    many = tuple(sealed_part() for _ in range(29))
    case.do(Change(many, (), (), 1, (sealed_entry(),)))
    with pytest.raises(TooLarge, match="32 parts"):
        case.do(Change((sealed_part(),), (), (), 2, (sealed_entry(),)))
    case.do(Change((sealed_part(many[0].part), sealed_part()), (), (many[1].part,), 2, (sealed_entry(),)))
    large = sealed_part(many[0].part, bytes(2**20 - 2000))
    case.do(Change((large,), (), (many[2].part, many[3].part), 3, (sealed_entry(),)))
    with pytest.raises(TooLarge, match="2048 KiB"):
        case.do(Change((sealed_part(plain=bytes(2**20 - 2000)),), (), (), 4, (sealed_entry(),)))


@pytest.mark.holds("A2.14")
def test_a_full_case_has_room_to_take_back(case: Case) -> None:
    """Over 2 MiB no part is added; what adds none goes on for 512 KiB more, and there it ends."""
    long = sealed(2, bytes(60_000))
    large = sealed_part(plain=bytes(2**20 - 2000))
    case.do(Change((large,), (), (), 1, (long,)))
    fits = (2560 * 1024 - 2**20) // len(long) - 1
    for number in range(2, fits):
        case.do(Change((sealed_part(large.part, bytes(2**20 - 2000)),), (), (), number, (long,)))
    with pytest.raises(TooLarge, match="2560 KiB"):
        case.do(Change((), (), (), fits, (long,) * 3))
    with pytest.raises(TooLarge, match="2048 KiB"):
        case.do(Change((sealed_part(),), (), (), fits, (sealed_entry(),)))
    case.do(Change((), (), (), fits, (sealed_entry(),)))


@pytest.mark.parametrize("deed", [Remove(), Change((), (), (), 1, (sealed_entry(),)), Move(sealed_report())])
def test_only_the_door_key_does_deeds(case: Case, deed: Change | Remove | Move) -> None:
    """Signed by another key, over another nonce or for another deed, nothing is done."""
    with pytest.raises(NotTrusted):
        case.do(deed, seed=os.urandom(32))
    wrong = (
        MailboxDeed(case.report.mailbox, bytes(47) + b"1", deed, sign_deed(case.seed, NONCE, deed)),
        MailboxDeed(case.report.mailbox, NONCE, deed, sign_deed(case.seed, NONCE, Change((), (), (), 1, ()))),
        MailboxDeed(case.report.mailbox, NONCE, deed, b""),
    )
    for asked in wrong:
        with pytest.raises(NotTrusted):
            mailbox.do(case.store, asked, lambda _: None, TODAY)
    assert len(case.read().parts) == 3


def test_a_deed_of_another_case_does_not_fit(case: Case) -> None:
    """A deed that was signed for one case does nothing in another."""
    other = Case(case.store)
    with pytest.raises(NotTrusted):
        case.do(Remove(), seed=other.seed)


def test_an_old_nonce_stops_everything(case: Case) -> None:
    """When the nonce is not good, nothing is looked at."""

    def never_good(_nonce: bytes) -> None:
        raise Conflict("Ask again.")

    with pytest.raises(Conflict, match="Ask again"):
        mailbox.do(case.store, MailboxDeed(os.urandom(32), NONCE, Remove(), b""), never_good, TODAY)


def test_a_case_moves_to_a_new_code(case: Case) -> None:
    """The new case takes the place of the old, in one transaction, and stands under today."""
    new_seed = os.urandom(32)
    new = sealed_report(new_seed, parts=2)
    case.do(Move(new), today=TOMORROW)
    with pytest.raises(NothingThere):
        case.read()
    found = mailbox.read(case.store, ReadMailbox(new.mailbox))
    assert found == Mailbox(parts_of(*new.parts), new.entries, (), hers_alone=False)
    (line,) = case.store.lines()
    assert (line.day, line.version) == (TOMORROW, 1)
    head = case.store.find(mailbox.handle_of(new.mailbox))
    assert head is not None
    assert head.door == public_key(new_seed)


def test_a_move_sent_again_is_done_once(case: Case) -> None:
    """A move whose answer was lost is answered as done; another move from a case that is gone is not."""
    new = sealed_report()
    case.do(Move(new))
    assert case.do(Move(new)) == Done()
    with pytest.raises(NothingThere):
        case.do(Move(sealed_report()))
    with pytest.raises(NothingThere):
        case.do(Move(msgspec.structs.replace(new, parts=())))
    assert len(case.store.lines()) == 1


def test_a_move_to_a_place_that_is_taken(case: Case) -> None:
    """A move onto another case, or onto itself, is a conflict and leaves both as they are."""
    other = Case(case.store)
    for target in (other.report, case.report):
        with pytest.raises(Conflict, match="new place"):
            case.do(Move(target))
    assert len(case.store.lines()) == 2


def test_a_move_follows_the_rules_of_a_report(case: Case) -> None:
    """A move to a report that would be refused is refused, and the old case stays."""
    with pytest.raises(Malformed, match="entry of the chain is missing"):
        case.do(Move(msgspec.structs.replace(sealed_report(), entries=())))
    assert len(case.read().parts) == 3


def test_a_removed_case_stays_gone(case: Case) -> None:
    """After it was removed, every deed finds nothing."""
    assert case.do(Remove()) == Done()
    for deed in (Remove(), Change((), (), (), 1, (sealed_entry(),))):
        with pytest.raises(NothingThere):
            case.do(deed)
