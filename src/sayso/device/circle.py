"""The desk's side of circles: notes, the chain that leads to each member, letters.

Who is a member says the server; who is believed says the chain: her card is signed by an invitation, the invitation by
a member whose chain holds, and so on to a listed worker. A member whom the server made up has no such chain.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from msgspec.structs import replace

from sayso.device.occasion import Occasion
from sayso.device.worker import WorkerSecrets
from sayso.ledger.signing import claimed_key, sign, sign_deed, verify
from sayso.sealing.bech32 import bech32_decode
from sayso.sealing.files import seal, unseal
from sayso.sealing.keys import SECRET_PREFIX, derive, desk_door, identity_of, recipient_of
from sayso.wire.circle import (
    CARD_TYPE,
    LETTER_TYPE,
    NOTE_TYPE,
    VOUCH_TYPE,
    Book,
    BookMember,
    Card,
    Content,
    KnownCircle,
    Letter,
    Note,
    OwnValues,
    Value,
    Values,
    Vouch,
)
from sayso.wire.encoding import decode, encode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import NotTrusted, SaysoError
from sayso.wire.member import Addressed, CircleDeed, DeskDeeds, MemberLine, Vouched

CIRCLE_BYTES = 16
SECRET_BYTES = 32
NOTE_ID_BYTES = 16
CIRCLES = "circles"


def note_id(secrets: WorkerSecrets, name: str) -> bytes:
    """Return the id of the note of this name, which only the desk can tell: `circles`, `book/…`, `values/…/0`."""
    scalar = bech32_decode(SECRET_PREFIX, secrets.identity.lower())
    return derive(scalar, f"sayso/v1/note/{name}")[:NOTE_ID_BYTES]


def book_name(circle: bytes) -> str:
    """Return the name of a circle's book."""
    return f"book/{circle.hex()}"


def values_name(circle: bytes, worker: bytes, page: int) -> str:
    """Return the name of a page of a circle's values, as this worker (her public key) had them evaluated."""
    return f"values/{circle.hex()}/{worker.hex()}/{page}"


def proposal_name(circle: bytes) -> str:
    """Return the name of the list that waits for a second signature."""
    return f"proposal/{circle.hex()}"


def published_name(circle: bytes) -> str:
    """Return the name of the proposal that was published last."""
    return f"published/{circle.hex()}"


def seal_note(secrets: WorkerSecrets, occasion: Occasion, note: bytes, number: int, content: Content) -> bytes:
    """Return a note, signed by this worker and sealed to the desk."""
    payload = encode(Note(occasion.network, note, number, content))
    return seal(encode(sign(secrets.seed, NOTE_TYPE, payload)), [occasion.key_list.desk.recipient])


def open_note(secrets: WorkerSecrets, occasion: Occasion, note: bytes, sealed: bytes) -> tuple[Note, bytes]:
    """Return a note of the desk's, and the public key of the worker who signed it.

    Raises:
        NotTrusted: no listed worker wrote it, or it was written for elsewhere.
        CannotOpen, Malformed: it is damaged.
    """
    envelope = decode(unseal(sealed, secrets.opening), Envelope)
    signer = _worker(occasion, envelope)
    opened = decode(verify(envelope, signer, NOTE_TYPE), Note)
    if (opened.network, opened.note) != (occasion.network, note):
        raise NotTrusted("A note of the desk lies in another place than the one it was written for.", why="network")
    return opened, signer


def seal_values(secrets: WorkerSecrets, circle: bytes, page: int, values: Sequence[Value]) -> Values:
    """Return a page of this worker's values, sealed to herself alone."""
    own = recipient_of(_values_identity(secrets))
    return Values(circle, page, seal(encode(OwnValues(tuple(values))), [own]))


def open_values(secrets: WorkerSecrets, page: Values) -> tuple[Value, ...]:
    """Return the values of a page of this worker's own.

    Raises:
        CannotOpen, Malformed: it is another worker's, or damaged.
    """
    return decode(unseal(page.sealed, _values_identity(secrets)), OwnValues).values


def new_book(occasion: Occasion, name: str, vouchers: int) -> Book:
    """Return the book of a new circle, with a fresh id and secret."""
    circle, secret = occasion.entropy(CIRCLE_BYTES), occasion.entropy(SECRET_BYTES)
    return Book(circle, name, secret, 1, vouchers, b"", (), (), None)


def as_known(book: Book) -> KnownCircle:
    """Return a circle as an invitation needs it."""
    return KnownCircle(book.circle, book.name, book.secret, book.epoch, b"", book.vouchers, None)


@dataclass(frozen=True, slots=True)
class Roll:
    """The book with the members whose chain holds, and the handles of those whose chain does not."""

    book: Book
    strangers: tuple[bytes, ...]


def verify_members(secrets: WorkerSecrets, occasion: Occasion, book: Book, lines: Sequence[MemberLine]) -> Roll:
    """Return who of those on the server's list is believed; who is not on it any more leaves the book.

    Whoever stands in the book was believed before, and stays so when her voucher has left.
    """
    there = {line.handle: line for line in lines if line.handle not in book.gone}
    believed = {one.handle: one for one in book.members}
    hands = {one.hand: one.handle for one in book.members}
    before = -1
    while before != len(believed):  # each round may believe somebody by whom others came in
        before = len(believed)
        for handle in there.keys() - believed.keys():
            member = _believe(secrets, occasion, book, there[handle], hands)
            if member is not None:
                believed[handle], hands[member.hand] = member, handle
    waiting = there.keys() - believed.keys()
    members = tuple(sorted((one for one in believed.values() if one.handle in there), key=lambda one: one.handle))
    gone = set(book.gone) & {line.handle for line in lines}
    return Roll(replace(book, members=members), tuple(sorted({*waiting, *gone})))


def remove(occasion: Occasion, book: Book, handles: Sequence[bytes]) -> Book:
    """Return the book without these members, and with a new secret, for which letters are due."""
    return replace(
        book,
        secret=occasion.entropy(SECRET_BYTES),
        epoch=book.epoch + 1,
        members=tuple(one for one in book.members if one.handle not in handles),
        gone=tuple(sorted({*book.gone, *handles})),
    )


def letters_due(book: Book) -> tuple[BookMember, ...]:
    """Return the members to whom no letter tells the newest secret: a newcomer has it from who vouched, true or not."""
    return tuple(one for one in book.members if one.lettered < book.epoch)


def write_letters(secrets: WorkerSecrets, occasion: Occasion, book: Book) -> tuple[Addressed, ...]:
    """Return a letter with the newest secret for everyone to whom one is due."""
    payload = encode(Letter(occasion.network, book.circle, book.secret, book.epoch))
    envelope = encode(sign(secrets.seed, LETTER_TYPE, payload))
    return tuple(Addressed(one.handle, seal(envelope, [one.recipient])) for one in letters_due(book))


def with_letters(book: Book, sent: Sequence[Addressed]) -> Book:
    """Return the book in which these letters are noted as left."""
    handles = {one.handle for one in sent}
    members = (replace(one, lettered=book.epoch) if one.handle in handles else one for one in book.members)
    return replace(book, members=tuple(members))


def ask(secrets: WorkerSecrets, nonce: bytes, deed: DeskDeeds) -> CircleDeed:
    """Return the desk's request, signed by its door key over the server's nonce."""
    return CircleDeed(nonce, deed, sign_deed(desk_door(secrets.identity), nonce, deed))


def _believe(
    secrets: WorkerSecrets, occasion: Occasion, book: Book, line: MemberLine, hands: Mapping[bytes, bytes]
) -> BookMember | None:
    """Return the member of a line if enough of those who are believed vouch for her (None among them: the desk)."""
    makers: set[bytes | None] = set()
    cards: set[tuple[bytes, str]] = set()
    for vouched in line.vouched:
        try:
            maker, card = _open_vouched(secrets, occasion, book.circle, vouched, hands)
        except SaysoError:
            continue
        if card.handle == line.handle:
            makers.add(maker)
            cards.add((card.hand, card.recipient))
    if len(cards) != 1 or line.handle in makers or (None not in makers and len(makers) < book.vouchers):
        return None
    [(hand, recipient)] = cards
    if hand in hands:
        return None  # a card that was copied from somebody else's
    by = tuple(sorted(maker for maker in makers if maker is not None))
    return BookMember(line.handle, hand, recipient, by, 0)


def _open_vouched(
    secrets: WorkerSecrets, occasion: Occasion, circle: bytes, vouched: Vouched, hands: Mapping[bytes, bytes]
) -> tuple[bytes | None, Card]:
    """Return who vouches by an invitation (None: a listed worker), and the card that it signed."""
    envelope = decode(unseal(vouched.vouch, secrets.opening), Envelope)
    signer = claimed_key(envelope)
    maker = hands.get(signer)
    if maker is None:
        _worker(occasion, envelope)
    vouch = decode(verify(envelope, signer, VOUCH_TYPE), Vouch)
    signed = decode(unseal(vouched.card, secrets.opening), Envelope)
    card = decode(verify(signed, vouch.key, CARD_TYPE), Card)
    if {(one.network, one.circle) for one in (vouch, card)} != {(occasion.network, circle)}:
        raise NotTrusted("A card was made for another network or circle.", why="network")
    return maker, card


def _values_identity(secrets: WorkerSecrets) -> str:
    """Return the age identity for this worker's own values: from her seed, not from what the whole desk has."""
    return identity_of(derive(secrets.seed, "sayso/v1/values"))


def _worker(occasion: Occasion, envelope: Envelope) -> bytes:
    key = claimed_key(envelope)
    if key not in {worker.key for worker in occasion.key_list.workers}:
        raise NotTrusted("This is signed by nobody on the list of the desk.", why="signature")
    return key


def note_hash(sealed: bytes) -> bytes:
    """Return the hash by which the next version of a note names the one that it replaces."""
    return sha256(sealed).digest()
