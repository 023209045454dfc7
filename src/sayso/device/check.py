"""The check: has somebody warned of this number? Asked so that nobody learns which, nor what the answer was.

Open the list, begin (blind), have the holder evaluate, finish. Each identifier comes out as `Warned`, `NoMatch` or
`CouldNotCheck`. **Whatever goes wrong is a could-not-check**: a step raises a SaysoError, `could_not_check` gives its
reason, and there is no way from an error to a no match. `check` does all four steps and never raises a SaysoError.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sayso.ledger.days import read_day
from sayso.ledger.manifest import ListPlace, accept_head
from sayso.lookup.cells import follow, read_alert
from sayso.lookup.files import Edition, ListFiles, check_file, open_file
from sayso.lookup.oprf import Blinding, blind, finish
from sayso.lookup.pauses import read_places
from sayso.lookup.ristretto import HASH_BYTES, scalar_from_hash
from sayso.lookup.rows import Pointer, find_row, read_pointers
from sayso.lookup.stretch import stretch
from sayso.lookup.terms import check_terms
from sayso.sealing.keys import Entropy
from sayso.wire.errors import CannotOpen, Malformed, NotTrusted, QuotaUsed, SaysoError, Unavailable
from sayso.wire.listing import ELEMENTS_MAX, Alert, Blinded, Evaluation, Head, KnownHead

REASONS = (
    *("signature", "type", "content", "list", "version", "day", "older", "fork", "gap", "pause"),
    *("none", "file", "secret", "damaged", "proof", "quota", "connection", "keys", "unexpected"),
)
"""Why a check could not be made (spec/lookup.md, The outcome)."""


@dataclass(frozen=True, slots=True)
class Warned:
    """Somebody has warned of it: the alerts, newest first."""

    alerts: tuple[Alert, ...]


@dataclass(frozen=True, slots=True)
class NoMatch:
    """The newest list was opened, the holder's proof held, and no valid alert is there. It does not mean safe."""


@dataclass(frozen=True, slots=True)
class CouldNotCheck:
    """It is not known. This is not a no; `reason` is one of `REASONS`."""

    reason: str


Outcome = Warned | NoMatch | CouldNotCheck


@dataclass(frozen=True, slots=True)
class Circle:
    """What a member's locker and the accepted key list say of a circle: its list, and its secret (32 bytes)."""

    place: ListPlace
    secret: bytes
    known: KnownHead | None = None

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Circle>"


@dataclass(frozen=True, slots=True)
class OpenList:
    """A list of `day` that may be relied on today, in memory; `known` is what to remember of its head."""

    edition: Edition
    day: str
    holder: bytes
    rows: bytes
    cells: bytes
    shown: tuple[Pointer, ...]
    paused: frozenset[int]
    today: str
    known: KnownHead

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<OpenList>"


def open_list(circle: Circle, head: Head, files: ListFiles, today: str) -> OpenList:
    """Return the list that a server hands out, if it may be relied on and the circle's secret opens it.

    Raises:
        NotTrusted: if head, terms or files are not as they should be; `.why` is the reason.
        CannotOpen: if the secret does not open it (`secret`), or a pause is damaged (`damaged`).
        Malformed: if `today` is not a day.
    """
    accepted = accept_head(head, circle.place, today, circle.known)
    manifest = accepted.manifest
    check_terms(manifest)
    edition = Edition(manifest.list, manifest.number)
    check_file("rows", files.rows, manifest.rows)
    check_file("cells", files.cells, manifest.cells)
    check_file("bulletin", files.bulletin, manifest.bulletin)
    return OpenList(
        edition,
        manifest.day,
        manifest.holder,
        open_file(circle.secret, edition, "rows", files.rows),
        open_file(circle.secret, edition, "cells", files.cells),
        read_pointers(open_file(circle.secret, edition, "bulletin", files.bulletin)),
        frozenset[int]().union(
            *(read_places(circle.secret, edition, pause.order, pause.sealed) for pause in accepted.pauses)
        ),
        today,
        accepted.known,
    )


def recent(opened: OpenList) -> tuple[Alert, ...]:
    """Return the alerts that a member may read without asking, newest first.

    Raises:
        CannotOpen: if one of them is damaged; `.why` is `damaged`.
    """
    return _alerts(opened, opened.shown)


def begin(opened: OpenList, forms: Sequence[str], entropy: Entropy) -> tuple[Blinding, ...]:
    """Return one to eight canonical forms, stretched and blinded: a tenth of a second each.

    Raises:
        Malformed: if they are none or too many.
    """
    if not 1 <= len(forms) <= ELEMENTS_MAX:
        raise Malformed(f"One to {ELEMENTS_MAX} identifiers are checked at once.")
    return tuple(blind(stretch(form, opened.edition.list), _scalar(entropy)) for form in forms)


def blinded(blindings: Sequence[Blinding]) -> Blinded:
    """Return what is sent to the holder."""
    return Blinded(tuple(blinding.element for blinding in blindings))


def conclude(opened: OpenList, blindings: Sequence[Blinding], evaluation: Evaluation) -> tuple[Outcome, ...]:
    """Return the outcome for each form, in order.

    Raises:
        NotTrusted: if the holder's proof does not hold; `.why` is `proof`.
    """
    values = finish(opened.holder, blindings, evaluation)
    return tuple(_outcome(opened, value) for value in values)


def could_not_check(error: SaysoError) -> CouldNotCheck:
    """Return the outcome that an error means."""
    match error:
        case NotTrusted(why=why) | CannotOpen(why=why) if why in REASONS:
            return CouldNotCheck(why)
        case QuotaUsed():
            return CouldNotCheck("quota")
        case Unavailable():
            return CouldNotCheck("connection")
        case _:
            return CouldNotCheck("unexpected")


def check(
    opened: Callable[[], OpenList],
    forms: Sequence[str],
    entropy: Entropy,
    ask: Callable[[Blinded], Evaluation],
) -> tuple[Outcome, ...]:
    """Return the outcome for each form, whatever happens.

    `opened` fetches and opens the list, `ask` takes what is blinded to the holder and back; both may raise SaysoErrors.
    """
    try:
        the_list = opened()
        blindings = begin(the_list, forms, entropy)
        return conclude(the_list, blindings, ask(blinded(blindings)))
    except SaysoError as error:
        return (could_not_check(error),) * len(forms)


def _outcome(opened: OpenList, value: bytes) -> Outcome:
    try:
        pointers = find_row(opened.rows, opened.edition, value)
        alerts = _alerts(opened, follow(opened.cells, opened.edition, pointers)) if pointers else ()
    except SaysoError as error:
        return could_not_check(error)
    return Warned(alerts) if alerts else NoMatch()


def _alerts(opened: OpenList, pointers: Sequence[Pointer]) -> tuple[Alert, ...]:
    """Return the alerts that are neither paused nor over."""
    try:
        alerts = [read_alert(opened.cells, opened.edition, at) for at in pointers if at.place not in opened.paused]
        now = read_day(opened.today)
        return tuple(alert for alert in alerts if read_day(alert.until) >= now)
    except Malformed:
        raise CannotOpen("An alert of this list is damaged.", why="damaged") from None


def _scalar(entropy: Entropy) -> bytes:
    return scalar_from_hash(entropy(HASH_BYTES))
