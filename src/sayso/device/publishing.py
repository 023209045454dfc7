"""From what the desk may say to a list of two signatures (spec/circles.md, A list reaches her).

The first worker's program builds and signs; the second's gathers for itself, builds again from the same seed, and signs
only if every byte is equal. Neither believes the other's values: each has asked the holder herself what an identifier
becomes, or a dishonest one could put a warning under somebody else's number.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence

from sayso.device.alerts import Gathered
from sayso.device.occasion import Occasion
from sayso.device.worker import WorkerSecrets
from sayso.ledger.days import day_of, days_after, read_day
from sayso.ledger.manifest import (
    VALID_DAYS_MAX,
    ListPlace,
    accept_head,
    cosign,
    payload_hash,
    sign_manifest,
    sign_pause,
)
from sayso.ledger.signing import claimed_key, verify
from sayso.lookup.files import NONCE_BYTES, Edition, ListFiles
from sayso.lookup.oprf import Blinding, blind, finish
from sayso.lookup.pauses import read_places, seal_places
from sayso.lookup.publication import Publication, build, in_order
from sayso.lookup.ristretto import HASH_BYTES, scalar_from_hash
from sayso.lookup.stretch import stretch
from sayso.lookup.terms import Turn, write_manifest
from sayso.sealing.keys import KEY_BYTES, Entropy
from sayso.wire.circle import Book, Placed, Proposal
from sayso.wire.encoding import decode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import Conflict, NotTrusted
from sayso.wire.listing import LIST_TYPE, Evaluation, Head, KnownHead, ListedAlert, Manifest, Pause

PROPOSAL_DAYS = 1
"""A proposal is signed on its day or the next; later what may be said has to be gathered again."""
Listed = Mapping[ListedAlert, bytes]
"""The alerts of a list with their values, and by what mark each is known in the desk's notes."""


def identifiers_of(gathered: Iterable[Gathered]) -> tuple[str, ...]:
    """Return every identifier once, in order."""
    return tuple(sorted({form for one in gathered for form in one.identifiers}))


def blind_forms(circle: bytes, forms: Sequence[str], entropy: Entropy) -> tuple[Blinding, ...]:
    """Return at most eight identifiers, stretched for this circle and blinded: a tenth of a second each."""
    return tuple(blind(stretch(form, circle.hex()), scalar_from_hash(entropy(HASH_BYTES))) for form in forms)


def unblind(holder: bytes, blindings: Sequence[Blinding], evaluation: Evaluation) -> tuple[bytes, ...]:
    """Return the values of what was blinded.

    Raises:
        NotTrusted: the holder's proof does not hold for the key that is known here; `.why` is `proof`.
    """
    return finish(holder, blindings, evaluation)


def published_head(occasion: Occasion, book: Book, standing: Head | None) -> KnownHead | None:
    """Return what the next list follows: the server's newest head, if it may be believed; None where there is none yet.

    Raises:
        NotTrusted: the server gives an older or another list than the desk has published, or one that it did not sign.
    """
    if standing is None:
        if book.head is not None:
            raise NotTrusted("The server gives no list where the desk has published one.", why="older")
        return None
    place = ListPlace(occasion.network, book.circle.hex(), occasion.key_list.workers)
    if book.head is not None and payload_hash(standing.manifest) == book.head.manifest:
        return book.head  # signed perhaps by somebody who has left since
    until = decode(standing.manifest.payload, Manifest).until  # a list that is over is still followed by the next
    return accept_head(standing, place, min(occasion.today, until), book.head).known


def propose(
    secrets: WorkerSecrets,
    occasion: Occasion,
    book: Book,
    follows: KnownHead | None,
    listed: Listed,
) -> Proposal:
    """Return a proposal for the next list: built with a fresh seed, and signed by this worker."""
    seed = occasion.entropy(KEY_BYTES)
    days = occasion.today, days_after(occasion.today, VALID_DAYS_MAX)
    publication, manifest = _build(occasion, book, follows, seed, listed, days)
    placed, signed = _placed(publication, listed), sign_manifest(secrets.seed, manifest)
    return Proposal(book.circle, book.secret, seed, occasion.hour, placed, signed)


def confirm(  # noqa: PLR0913, PLR0917 - who confirms what, and from what she builds it
    secrets: WorkerSecrets,
    occasion: Occasion,
    book: Book,
    follows: KnownHead | None,
    proposal: Proposal,
    listed: Listed,
) -> tuple[Envelope, ListFiles]:
    """Return the manifest with this worker's signature beside the first, and the files, built here byte for byte.

    Raises:
        NotTrusted: nobody else who is listed has proposed it; or what is built here is another list (`rebuild`).
        Conflict: it is too old, or another list was published since: propose anew.
    """
    signer = claimed_key(proposal.signed)
    if signer not in {worker.key for worker in occasion.key_list.workers}:
        raise NotTrusted("This list was proposed by nobody at the desk.", why="signature")
    told = decode(verify(proposal.signed, signer, LIST_TYPE), Manifest)
    if day_of(proposal.hour) != told.day or proposal.hour > occasion.hour:
        raise Conflict("The hour of this proposal is not one that this machine's clock has seen: set the clocks right.")
    if not read_day(told.day) <= read_day(occasion.today) <= read_day(days_after(told.day, PROPOSAL_DAYS)):
        raise Conflict("This list was proposed on another day: propose it anew.")
    if (told.number, told.previous, proposal.secret) != (*_next(follows), book.secret):
        raise Conflict("Another list, or another secret, has come since this one was proposed: propose it anew.")
    days = told.day, days_after(told.day, VALID_DAYS_MAX)
    publication, manifest = _build(occasion, book, follows, proposal.seed, listed, days)
    if manifest != told or _placed(publication, listed) != proposal.placed:
        raise NotTrusted(
            "What was proposed is not what this machine gathers and builds. Perhaps something changed since, or your "
            "two machines have other hours: propose it anew. If it stays so, somebody may want to publish what may not "
            "be said.",
            why="rebuild",
        )
    return cosign(secrets.seed, proposal.signed), publication.files


def pause(  # noqa: PLR0913, PLR0917 - who pauses, and the three words for what stands in the list
    secrets: WorkerSecrets,
    occasion: Occasion,
    head: Head,
    published: Proposal,
    gathered: Sequence[Gathered],
    others: Collection[int],
) -> Envelope | None:
    """Return a pause, signed by this worker alone, of all alerts of the published list that may not be said any more.

    None if there is none that is not paused already. It takes away and can add nothing. `others` are the places of what
    the list itself has beside the gathered (`listed.others_in`): what the note `published` does not name goes too.

    Raises:
        Conflict: the head is not that of the list that was published last: look again.
    """
    if head.manifest.payload != published.signed.payload:
        raise Conflict("Another list was published meanwhile: look again.")
    manifest = decode(head.manifest.payload, Manifest)
    edition = Edition(manifest.list, manifest.number)
    paused = _paused(head, published)
    may_be_said = {one.mark for one in gathered}
    noted = {one.place for one in published.placed if one.alert not in may_be_said}
    places = (noted | set(others)) - paused
    if not places:
        return None
    order = len(head.pauses) + 1
    sealed = seal_places(published.secret, edition, order, occasion.entropy(NONCE_BYTES), places)
    says = Pause(
        occasion.network,
        manifest.list,
        manifest.number,
        payload_hash(head.manifest),
        order,
        payload_hash(head.pauses[-1]) if head.pauses else "",
        occasion.today,
        sealed,
    )
    return sign_pause(secrets.seed, says)


def standing(head: Head | None, published: Proposal | None) -> frozenset[bytes]:
    """Return the marks of all alerts that stand in the published list and are not paused; none where there is none."""
    if head is None or published is None or head.manifest.payload != published.signed.payload:
        return frozenset()
    paused = _paused(head, published)
    return frozenset(one.alert for one in published.placed if one.place not in paused)


def _paused(head: Head, published: Proposal) -> set[int]:
    manifest = decode(head.manifest.payload, Manifest)
    edition = Edition(manifest.list, manifest.number)
    pauses = [decode(one.payload, Pause) for one in head.pauses]
    return {at for one in pauses for at in read_places(published.secret, edition, one.order, one.sealed)}


def with_values(gathered: Iterable[Gathered], values: Mapping[str, bytes]) -> Listed:
    """Return the alerts as they are listed, with the value of each identifier, and their marks (all are known)."""
    found = {}
    for one in gathered:
        listed = ListedAlert(one.alert, one.shown, tuple(values[form] for form in one.identifiers))
        found[in_order([listed])[0]] = one.mark
    return found


def _build(  # noqa: PLR0913, PLR0917 - everything that decides on the bytes
    occasion: Occasion,
    book: Book,
    follows: KnownHead | None,
    seed: bytes,
    listed: Listed,
    days: tuple[str, str],
) -> tuple[Publication, Manifest]:
    number, previous = _next(follows)
    edition = Edition(book.circle.hex(), number)
    publication = build(book.secret, edition, seed, listed)
    turn = Turn(previous, *days)
    return publication, write_manifest(occasion.network, edition, turn, book.holder, publication.files)


def _next(follows: KnownHead | None) -> tuple[int, str]:
    return (follows.number + 1, follows.manifest) if follows else (1, "")


def _placed(publication: Publication, listed: Listed) -> tuple[Placed, ...]:
    return tuple(Placed(listed[one], place) for one, place in zip(publication.listed, publication.places, strict=True))
