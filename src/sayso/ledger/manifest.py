"""The manifest of a list, which two different workers sign, and its pauses, which one signs: make and accept them.

One worker alone can add nothing to a list. What she can do alone is to take alerts away at once: a pause is a statement
of its own on top of a list that two have signed, and has no way to say anything else. Refusals say in `.why` which rule
of spec/lookup.md failed: `signature`, `type`, `content`, `list`, `day`, `older`, `fork`, `gap` or `pause`.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from sayso.ledger.days import days_after, read_day
from sayso.ledger.signing import KEY_BYTES, claimed_key, sign, verify
from sayso.wire.encoding import decode, encode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import Malformed, NotTrusted
from sayso.wire.key_list import WorkerKey
from sayso.wire.limits import LIST_ENTRIES_MAX, PAUSES_MAX
from sayso.wire.listing import LIST_TYPE, PAUSE_TYPE, Head, KnownHead, ListFile, Manifest, Pause

SIGNERS = 2
VALID_DAYS_MAX = 14
CLOCK_DAYS = 1
STEP = 64
LIST_ID = re.compile(r"[0-9a-f]{32}", re.ASCII)
HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)


@dataclass(frozen=True, slots=True)
class ListPlace:
    """Where a head must belong: the network, the list's id, and the workers of an accepted key list."""

    network: str
    list: str
    workers: tuple[WorkerKey, ...]


@dataclass(frozen=True, slots=True)
class AcceptedHead:
    """A head that may be relied on; `known` is what to remember of it, so that an older one is refused from now on."""

    manifest: Manifest
    pauses: tuple[Pause, ...]
    known: KnownHead


def payload_hash(envelope: Envelope) -> str:
    """Return the hash by which the next manifest, or the next pause, names this one: that of the payload alone."""
    return sha256(envelope.payload).hexdigest()


def sign_manifest(seed: bytes, manifest: Manifest) -> Envelope:
    """Return the manifest signed by the first worker. Nobody accepts it yet."""
    return sign(seed, LIST_TYPE, encode(manifest))


def cosign(seed: bytes, signed: Envelope) -> Envelope:
    """Return the manifest with a second worker's signature beside the first.

    Raises:
        NotTrusted: if it is not signed by exactly one other key; `.why` is `signature`.
    """
    mine = sign(seed, signed.payloadType, signed.payload)
    if claimed_key(signed) == claimed_key(mine):
        raise NotTrusted("Someone else has to sign this list too.", why="signature")
    both = sorted(signed.signatures + mine.signatures, key=lambda signature: signature.keyid)
    return Envelope(signed.payload, signed.payloadType, tuple(both))


def sign_pause(seed: bytes, pause: Pause) -> Envelope:
    """Return the pause signed by one worker."""
    return sign(seed, PAUSE_TYPE, encode(pause))


def accept_head(head: Head, place: ListPlace, today: str, known: KnownHead | None = None) -> AcceptedHead:
    """Return what a head says, if it may be relied on.

    Args:
        head: the manifest and its pauses, as a server hands them out.
        place: the network, list and workers that the reader knows from elsewhere.
        today: the UTC day by the reader's own clock.
        known: what the reader remembers of the newest head that it accepted before.

    Raises:
        NotTrusted: if a rule is broken; `.why` names it.
        Malformed: if `today` is not a day.
    """
    now = read_day(today)
    _check_signers(head.manifest, place.workers)
    try:
        manifest = decode(head.manifest.payload, Manifest)
        _check_content(manifest)
        too_early = now < read_day(days_after(manifest.day, -CLOCK_DAYS))
        too_late = now > read_day(manifest.until)
    except Malformed:
        raise NotTrusted("This list is not filled in as it should be.", why="content") from None
    if (manifest.network, manifest.list) != (place.network, place.list):
        raise NotTrusted("This is another list.", why="list")
    if too_early:
        raise NotTrusted("This list is from a day that has not come yet.", why="day")
    if too_late:
        raise NotTrusted("This list is too old to be relied on.", why="day")
    pauses, hashes = _accept_pauses(head, manifest, place, today)
    reached = KnownHead(manifest.number, payload_hash(head.manifest), len(pauses), hashes[-1])
    if known is not None:
        _check_order(manifest, reached, hashes, known)
    return AcceptedHead(manifest, pauses, reached)


def _check_signers(signed: Envelope, workers: Sequence[WorkerKey]) -> None:
    names = {worker.key: worker.name for worker in workers}
    ids = [signature.keyid for signature in signed.signatures]
    if len(ids) != SIGNERS or ids != sorted(set(ids)):
        raise NotTrusted("This list is not signed by two different people of the desk.", why="signature")
    signers = set[str]()
    for signature in signed.signatures:
        one = Envelope(signed.payload, signed.payloadType, (signature,))
        key = claimed_key(one)
        if key not in names:
            raise NotTrusted("This list is signed by someone who is not at the desk.", why="signature")
        verify(one, key, LIST_TYPE)
        signers.add(names[key])
    if len(signers) != SIGNERS:
        raise NotTrusted("This list is signed twice by the same person.", why="signature")


def _check_content(manifest: Manifest) -> None:
    files = manifest.rows, manifest.cells, manifest.bulletin
    sound = (
        manifest.number >= 1
        and (manifest.previous == "" if manifest.number == 1 else HASH.fullmatch(manifest.previous) is not None)
        and LIST_ID.fullmatch(manifest.list) is not None
        and read_day(manifest.day) <= read_day(manifest.until) <= read_day(days_after(manifest.day, VALID_DAYS_MAX))
        and len(manifest.holder) == KEY_BYTES
        and all(map(_is_file, files))
    )
    if not sound:
        raise Malformed("This list is not filled in as it should be.")


def _is_file(file: ListFile) -> bool:
    fits = 0 < file.count <= LIST_ENTRIES_MAX and file.count % STEP == 0
    return fits and HASH.fullmatch(file.sha256) is not None


def _accept_pauses(
    head: Head, manifest: Manifest, place: ListPlace, today: str
) -> tuple[tuple[Pause, ...], tuple[str, ...]]:
    """Return the pauses, and the hash before the first (none) and of each."""
    names, of = {worker.key: worker.name for worker in place.workers}, payload_hash(head.manifest)
    hashes = ["", *map(payload_hash, head.pauses)]
    sound, pauses, signers = True, list[Pause](), Counter[str]()
    try:
        for order, envelope in enumerate(head.pauses, 1):
            key = claimed_key(envelope)
            pause = decode(verify(envelope, key, PAUSE_TYPE), Pause)
            belongs = (pause.network, pause.list, pause.number) == (place.network, place.list, manifest.number)
            follows = (pause.manifest, pause.order, pause.previous) == (of, order, hashes[order - 1])
            timely = read_day(manifest.day) <= read_day(pause.day) <= read_day(days_after(today, CLOCK_DAYS))
            signers[names[key]] += 1  # each worker has as many of her own: nobody uses up a colleague's
            sound = sound and signers[names[key]] <= PAUSES_MAX and belongs and follows and timely
            pauses.append(pause)
    except (KeyError, Malformed, NotTrusted):  # signed by nobody of the desk, among others
        sound = False
    if not sound:
        raise NotTrusted("A pause of this list is not in order.", why="pause")
    return tuple(pauses), tuple(hashes)


def _check_order(manifest: Manifest, reached: KnownHead, hashes: Sequence[str], known: KnownHead) -> None:
    if reached.number < known.number:
        raise NotTrusted("There is a newer list than this one.", why="older")
    if reached.number == known.number and reached.manifest != known.manifest:
        raise NotTrusted("There are two different lists with one number.", why="fork")
    if reached.number == known.number + 1 and manifest.previous != known.manifest:
        raise NotTrusted("This list does not follow the one before it.", why="gap")
    if reached.number == known.number and (known.pauses > reached.pauses or hashes[known.pauses] != known.pause):
        raise NotTrusted("A pause of this list is missing.", why="pause")
