"""Statements are believed only where they belong; entries only where they stand."""

import pytest

from sayso.device.steps import NOTHING
from sayso.ledger.chain import check_entry, hash_before, seen
from sayso.ledger.signing import public_key, sign
from sayso.ledger.statements import Place, believe, believe_handover, case_id, file_hash, hand_over, sign_statement
from sayso.wire.encoding import encode
from sayso.wire.envelope import HANDOVER_TYPE
from sayso.wire.errors import Malformed, NotTrusted
from sayso.wire.key_list import WorkerKey
from sayso.wire.statement import Act, Entry, Grant, Handover, Note, Seen, Statement

HAND, ANA, OTHER = bytes([1] * 32), bytes([2] * 32), bytes([3] * 32)
CASE = case_id(public_key(HAND))
PLACE = Place("network", CASE, "hand", (WorkerKey("Ana", public_key(ANA)),))
OWN, DESK = (b"zero", b"one", b"two"), (b"a", b"b")


def test_a_worker_who_has_her_own_case_writes_in_both_roles() -> None:
    """A key that is both the hand of a case and on the list speaks as whoever it says; only as a worker it is named."""
    place = Place("network", CASE, "hand", (WorkerKey("Ana", public_key(HAND)),))
    for writer, name in (("hand", ""), ("desk", "Ana")):
        act = NOTHING if writer == "hand" else Note("")
        says = Entry(0, "", None, 1, "2026-11-22", act)
        statement = Statement("network", CASE, writer, ("hand",), says)  # type: ignore[arg-type]
        assert believe(sign_statement(HAND, statement), place).worker == name


def test_a_statement_that_was_believed_does_not_print() -> None:
    """Neither the statement nor what was made of it shows words."""
    statement = Statement("network", CASE, "hand", ("hand",), Grant("", "", "secret", ""))
    said = believe(sign_statement(HAND, statement), PLACE)
    assert "secret" not in repr(said) + repr(said.statement) + repr(said.statement.says)


def entry(act: Act, **other: object) -> Entry:
    """Return her entry number 2, unless said otherwise."""
    fields = {"number": 2, "previous": file_hash(b"one"), "seen": Seen(1, file_hash(b"b")), "key_list": 1, "day": ""}
    return Entry(**{**fields, **other}, act=act)  # type: ignore[arg-type]


def test_an_entry_in_its_place_is_sound() -> None:
    """The first and a later entry, having seen much or nothing."""
    check_entry(entry(NOTHING), "hand", 2, OWN, DESK)
    check_entry(entry(NOTHING, seen=None), "hand", 2, OWN, DESK)
    check_entry(entry(NOTHING, seen=Seen(0, file_hash(b"a"))), "hand", 2, OWN, DESK)
    check_entry(entry(NOTHING, number=0, previous="", seen=None), "hand", 0, OWN, DESK)
    check_entry(entry(Note("")), "desk", 2, OWN, DESK)


@pytest.mark.holds("A1.15")
@pytest.mark.parametrize(
    ("other", "why"),
    [
        ({"number": 1}, "number"),
        ({"number": -1}, "number"),
        ({"previous": ""}, "previous"),
        ({"previous": file_hash(b"zero")}, "previous"),
        ({"seen": Seen(2, file_hash(b"b"))}, "seen"),
        ({"seen": Seen(0, file_hash(b"b"))}, "seen"),
        ({"seen": Seen(-1, file_hash(b"b"))}, "seen"),
        ({"act": Note("")}, "act"),
    ],
)
def test_an_entry_out_of_its_place_is_refused(other: dict[str, object], why: str) -> None:
    """Another number, another one before, something that the other side never said, another's act."""
    with pytest.raises(NotTrusted) as refused:
        check_entry(entry(**{"act": NOTHING, **other}), "hand", 2, OWN, DESK)  # type: ignore[arg-type]
    assert refused.value.why == why


def test_a_chain_begins_with_nothing() -> None:
    """The first entry names none before it and has seen nothing."""
    assert hash_before((), 0) == ""
    assert hash_before(OWN, 3) == file_hash(b"two")
    assert seen(()) is None
    assert seen(DESK) == Seen(1, file_hash(b"b"))


def test_a_case_is_handed_over_by_its_own_key_only() -> None:
    """The key of the case that is left, on this network; everything else is refused."""
    handover = Handover("network", CASE, "next")
    assert believe_handover(hand_over(HAND, handover), "network") == handover
    for wrong in (hand_over(OTHER, handover), hand_over(HAND, Handover("elsewhere", CASE, "next"))):
        with pytest.raises(NotTrusted):
            believe_handover(wrong, "network")
    with pytest.raises(Malformed):
        believe_handover(sign(HAND, HANDOVER_TYPE, encode([])), "network")
