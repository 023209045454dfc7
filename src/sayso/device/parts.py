"""Parts and grants: make a part with its two grants, and open one.

A part is sealed to a fresh key of its own; a grant is that key's secret, sealed to one reader. There are always two
grants; where the desk may not read, the second is a dummy: the same statement around a secret that opens nothing,
sealed to a key that is thrown away.
"""

from dataclasses import dataclass

from sayso.device.occasion import GRANT_DAYS, Occasion
from sayso.ledger.days import days_after
from sayso.ledger.signing import public_key
from sayso.ledger.statements import Place, believe, case_id, file_hash, sign_statement
from sayso.sealing.files import nobody, seal, unseal
from sayso.sealing.keys import ReporterKeys, new_identity, recipient_of
from sayso.wire.encoding import decode, encode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import CannotOpen, NotTrusted, TooLarge
from sayso.wire.limits import PART_BYTES_MAX
from sayso.wire.request import SealedPart
from sayso.wire.statement import NOT_FOR_THE_DESK, Content, Entry, Grant, Part, Standing, Statement, Writer

PART_ID_BYTES = 16


@dataclass(frozen=True, slots=True)
class OpenedPart:
    """A part that was opened and believed: its id, the hash and length of its file, its key's secret, its content.

    `until` is the last day on which the desk may read it; `envelope` is the statement as it was signed.
    """

    part: bytes
    sealed: str
    length: int
    secret: str
    content: Content
    until: str
    envelope: Envelope

    @property
    def for_desk(self) -> bool:
        """Whether she made it out to the desk too."""
        return self.until != NOT_FOR_THE_DESK

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<OpenedPart>"


def state(keys: ReporterKeys, occasion: Occasion, audience: tuple[Writer, ...], says: Part | Grant | Entry) -> Envelope:
    """Return what she says in her case, signed by her hand key."""
    case = case_id(public_key(keys.hand))
    return sign_statement(keys.hand, Statement(occasion.network, case, "hand", audience, says))


def make_part(
    keys: ReporterKeys, occasion: Occasion, content: Content, *, for_desk: bool, part: bytes | None = None
) -> SealedPart:
    """Return `content` as a sealed part with grants for her and for the desk or nobody.

    Args:
        keys: hers.
        occasion: where and when.
        content: what the part holds.
        for_desk: whether the desk may read it.
        part: the id of the part that this one replaces; a new id if None.

    Raises:
        TooLarge: if the content does not fit into one part.
    """
    part = part or occasion.entropy(PART_ID_BYTES)
    secret = new_identity(occasion.entropy)
    envelope = state(keys, occasion, ("hand", "desk") if for_desk else ("hand",), Part(part.hex(), content))
    sealed = seal(encode(envelope), [recipient_of(secret)])
    if len(sealed) > PART_BYTES_MAX:
        raise TooLarge(f"This is too long for one part (at most {PART_BYTES_MAX} bytes, sealed).")
    own = state(keys, occasion, ("hand",), Grant(part.hex(), file_hash(sealed), secret, ""))
    desk = make_desk_grant(keys, occasion, part, file_hash(sealed), secret if for_desk else "")
    return SealedPart(part, sealed, seal(encode(own), [keys.recipient]), desk)


def desk_until(occasion: Occasion, *, for_desk: bool) -> str:
    """Return the last day on which the desk may read what is given to it today, or to her alone."""
    return days_after(occasion.today, GRANT_DAYS) if for_desk else NOT_FOR_THE_DESK


def make_desk_grant(keys: ReporterKeys, occasion: Occasion, part: bytes, sealed: str, secret: str) -> bytes:
    """Return the desk's grant of a part until 90 days from today, or a dummy if `secret` is empty."""
    given = Grant(part.hex(), sealed, secret or new_identity(occasion.entropy), desk_until(occasion, for_desk=True))
    reader = occasion.key_list.desk.recipient if secret else nobody(occasion.entropy)
    return seal(encode(state(keys, occasion, ("desk",), given)), [reader])


def open_part(standing: Standing, sealed: bytes, grant: bytes, identity: str, place: Place) -> OpenedPart:
    """Return what a part holds; `sealed` is the very file that stands, by its hash.

    Raises:
        CannotOpen: if `identity` does not open the grant (`.why` is `no_grant`).
        NotTrusted: if grant or part was not made by her hand for this place, this part, this file and this time.
        Malformed: if what is inside is not of the form that the specification gives.
    """
    try:
        envelope = decode(unseal(grant, identity), Envelope)
    except CannotOpen:
        raise CannotOpen("There is no grant of this part for this reader.", why="no_grant") from None
    given = believe(envelope, place).statement.says
    until = standing.until if place.reader == "desk" else ""
    names = (standing.part, standing.sealed, until)
    if not isinstance(given, Grant) or (given.part, given.sealed, given.until) != names:
        raise NotTrusted("This grant was made for something else.", why="grant")
    try:
        envelope = decode(unseal(sealed, given.secret), Envelope)
    except CannotOpen:
        raise NotTrusted("This grant does not open its part.", why="grant") from None
    says = believe(envelope, place).statement.says
    if not isinstance(says, Part) or says.part != standing.part:
        raise NotTrusted("This part was made for another place.", why="part")
    part = bytes.fromhex(standing.part)
    return OpenedPart(part, standing.sealed, len(sealed), given.secret, says.content, standing.until, envelope)
