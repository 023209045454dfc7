"""The check as a member meets it: warned, no match, or could not check, and never the one for the other."""

import os

import pytest
from tests.help.lists import DAY, HIT, MISS, OTHER, UNTIL, Listing, alert, changed

from sayso.device.check import (
    REASONS,
    Circle,
    CouldNotCheck,
    NoMatch,
    Warned,
    begin,
    blinded,
    check,
    could_not_check,
    open_list,
    recent,
)
from sayso.ledger.days import days_after
from sayso.lookup.files import Edition, ListFiles, seal_file
from sayso.lookup.terms import SUITE, check_terms
from sayso.wire.errors import CannotOpen, Malformed, NotTrusted, QuotaUsed, SaysoError, Unavailable
from sayso.wire.listing import Blinded, Evaluation, Stretch

LISTING = Listing()
NEW, OLD, ENDED = alert("new"), alert("old", "2026-11-01"), alert("ended", "2026-10-01", DAY)
PUBLISHED = LISTING.publish({NEW: [HIT], OLD: [HIT, OTHER], ENDED: [OTHER]})
OPENED = LISTING.open(PUBLISHED)


@pytest.mark.holds("A3.4")
def test_a_member_is_warned_or_not() -> None:
    """Of several identifiers of one person each has its own outcome, with the alerts newest first."""
    outcomes = LISTING.check(PUBLISHED, HIT, MISS, OTHER)
    assert outcomes == (Warned((NEW, OLD)), NoMatch(), Warned((OLD, ENDED)))


@pytest.mark.holds("A3.4")
def test_one_to_eight_at_once() -> None:
    """None and nine are not asked about."""
    eight = [HIT] * 8
    assert LISTING.outcomes(OPENED, *eight) == (Warned((NEW, OLD)),) * 8
    for forms in ([], [HIT] * 9):
        with pytest.raises(Malformed):
            begin(OPENED, forms, os.urandom)


@pytest.mark.holds("A3.12")
def test_what_has_ended_is_no_longer_shown() -> None:
    """An alert is shown up to its last day, and then not: neither in a check nor among the recent ones."""
    assert recent(OPENED) == (NEW, OLD, ENDED)
    tomorrow = LISTING.open(PUBLISHED, today=days_after(DAY, 1))
    assert recent(tomorrow) == (NEW, OLD)
    assert LISTING.outcomes(tomorrow, OTHER) == (Warned((OLD,)),)
    once = LISTING.publish({ENDED: [HIT]})
    assert LISTING.check(once, HIT, today=days_after(DAY, 1)) == (NoMatch(),)


@pytest.mark.holds("A3.12")
def test_a_pause_ends_the_match_at_once() -> None:
    """A paused alert is shown nowhere; the others of the same identifier still are."""
    places = dict(zip([one.alert for one in PUBLISHED.publication.listed], PUBLISHED.publication.places, strict=True))
    head = LISTING.pause(PUBLISHED, PUBLISHED.head, [places[NEW]])
    opened = LISTING.open(PUBLISHED, head)
    assert recent(opened) == (OLD, ENDED)
    assert LISTING.outcomes(opened, HIT) == (Warned((OLD,)),)
    head = LISTING.pause(PUBLISHED, head, [places[OLD], places[ENDED]])
    assert LISTING.check(PUBLISHED, HIT, OTHER, head=head) == (NoMatch(), NoMatch())


@pytest.mark.holds("A3.5")
def test_only_what_is_shown_is_read_without_asking() -> None:
    """An alert that is not shown is found by its identifier, and stands nowhere else."""
    hidden = LISTING.publish({NEW: [HIT]}, shown=False)
    opened = LISTING.open(hidden)
    assert recent(opened) == ()
    assert LISTING.outcomes(opened, HIT) == (Warned((NEW,)),)


@pytest.mark.holds("A3.7", "A3.10", "A3.19")
@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"canonical": 2}, "version"),
        ({"suite": f"{SUITE} "}, "version"),
        ({"stretch": Stretch(8, 1, 1)}, "version"),
        ({"number": 2, "previous": "0" * 64}, "secret"),
        ({"holder": bytes(32)}, "proof"),
        ({"rows": PUBLISHED.manifest.cells}, "file"),
    ],
    ids=str,
)
def test_a_manifest_that_fits_badly(change: dict[str, object], reason: str) -> None:
    """Signed by two, and yet of another version, number, holder or file: could not check."""
    head = PUBLISHED.resigned(*LISTING.at.seeds, **change)
    assert LISTING.check(PUBLISHED, HIT, MISS, head=head) == (CouldNotCheck(reason),) * 2


@pytest.mark.holds("A3.7")
@pytest.mark.parametrize("name", ["rows", "cells", "bulletin"])
def test_a_file_that_is_cut_or_longer(name: str) -> None:
    """A file of another length than was signed is refused before anything is looked up."""
    file = getattr(PUBLISHED.files, name)
    for lie in (file[:-1], file[:-88], b"", file + bytes(1), bytes(len(file))):
        files = ListFiles(**{one: getattr(PUBLISHED.files, one) for one in ("rows", "cells", "bulletin")} | {name: lie})
        with pytest.raises(NotTrusted) as refused:
            open_list(LISTING.circle(), PUBLISHED.head, files, DAY)
        assert refused.value.why == "file"


@pytest.mark.holds("A3.7")
def test_what_two_workers_signed_by_mistake() -> None:
    """Rows that lead nowhere, an alert without a day: could not check, not no match."""
    edition = Edition(LISTING.id, 1)
    broken = Listing(LISTING.at, LISTING.id, LISTING.secret, LISTING.seed, LISTING.key)
    made = broken.publish({alert("x", until="soon"): [HIT]}, shown=False)
    assert broken.check(made, HIT, MISS) == (CouldNotCheck("damaged"), NoMatch())
    emptied = seal_file(LISTING.secret, edition, "cells", bytes(24), bytes(64 * 1024))
    opened = LISTING.open(PUBLISHED)
    object.__setattr__(opened, "cells", bytes(64 * 1024))
    assert len(emptied) == len(PUBLISHED.files.cells)
    assert LISTING.outcomes(opened, HIT, MISS) == (CouldNotCheck("damaged"), NoMatch())


@pytest.mark.holds("A3.7")
@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (NotTrusted("", why="older"), "older"),
        (CannotOpen("", why="secret"), "secret"),
        (NotTrusted("", why="something new"), "unexpected"),
        (CannotOpen(""), "unexpected"),
        (QuotaUsed(""), "quota"),
        (Unavailable(""), "connection"),
        (Malformed(""), "unexpected"),
    ],
)
def test_every_error_is_a_could_not_check(error: SaysoError, reason: str) -> None:
    """Whichever step fails, with whatever error, the outcome is a could-not-check with one of the known reasons."""
    assert could_not_check(error) == CouldNotCheck(reason)
    assert reason in REASONS

    def fails(_: Blinded) -> Evaluation:
        raise error

    def has_no_list() -> object:
        raise error

    assert check(lambda: OPENED, [HIT, MISS], os.urandom, fails) == (CouldNotCheck(reason),) * 2
    assert check(has_no_list, [HIT], os.urandom, LISTING.ask) == (CouldNotCheck(reason),)  # type: ignore[arg-type]


@pytest.mark.holds("A3.7")
def test_a_removed_member_cannot_open_the_next_list() -> None:
    """The secret that she has opens nothing that comes after it was changed, and she is told that."""
    moved = Listing(LISTING.at, LISTING.id, os.urandom(32), LISTING.seed, LISTING.key)
    published = moved.publish({NEW: [HIT]})
    outcome = check(
        lambda: open_list(LISTING.circle(), published.head, published.files, DAY), [HIT], os.urandom, moved.ask
    )
    assert outcome == (CouldNotCheck("secret"),)


def test_the_terms_are_those_of_this_program() -> None:
    """Another cost of stretching, though it were higher, is another list's."""
    check_terms(PUBLISHED.manifest)
    with pytest.raises(NotTrusted):
        check_terms(changed(PUBLISHED.manifest, stretch=Stretch(19_456, 3, 1)))


def test_secrets_do_not_print() -> None:
    """Neither circle nor open list, nor anything that is sent, shows what is in it."""
    assert repr(Circle(LISTING.place, LISTING.secret)) == "<Circle>"
    assert repr(OPENED) == "<OpenList>"
    assert repr(blinded(begin(OPENED, [HIT], os.urandom))) == "<Blinded>"
    assert UNTIL not in repr(Warned((NEW,)))
