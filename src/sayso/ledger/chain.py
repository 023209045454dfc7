"""Chains: each writer's entries name the sealed file before them and the newest they had seen of the other's.

Hashes are of sealed files, never of plain text. So a missing inner, reordered, altered or moved entry shows to
whoever can open a later one; the newest can be withheld, which no chain can show.
"""

from collections.abc import Iterable, Sequence
from hashlib import sha256

from sayso.ledger.statements import file_hash
from sayso.wire.errors import NotTrusted
from sayso.wire.statement import Entry, Seen, Stands, Writer

NO_VOUCH = "0" * 64


def check_entry(entry: Entry, writer: Writer, number: int, own: Sequence[bytes], other: Sequence[bytes]) -> None:
    """Return if an entry stands where it was written to stand.

    Args:
        entry: what was found inside `own[number]`, already believed.
        writer: whose chain this is.
        number: its place in that chain, from 0.
        own: the sealed files of that chain.
        other: the sealed files of the other chain.

    Raises:
        NotTrusted: if it does not; `.why` is `number`, `previous`, `seen` or `act`.
    """
    if entry.number != number:
        raise NotTrusted("An entry stands in another place than the one it was written for.", why="number")
    if entry.previous != hash_before(own, number):
        raise NotTrusted("An entry does not follow the one before it.", why="previous")
    if entry.seen is not None and entry.seen != seen(other[: max(entry.seen.number, -1) + 1]):
        raise NotTrusted("An entry refers to something of the other side that is not there.", why="seen")
    if isinstance(entry.act, Stands) != (writer == "hand"):
        raise NotTrusted("An entry does what its writer cannot do.", why="act")


def is_behind(newest: int, own: Sequence[bytes], claims: Iterable[Seen]) -> bool:
    """Return whether the other writer has signed that there is a newer entry in `own` than `newest`, or another one.

    Args:
        newest: the number of the newest entry of this chain that is believed, or -1.
        own: the sealed files of this chain, as they are handed out.
        claims: what the believed entries of the other chain, wherever they stand, say that their writers had seen.
    """
    return any(
        claim.number > newest or (claim.number == newest >= 0 and claim.sealed != file_hash(own[newest]))
        for claim in claims
    )


def hash_before(own: Sequence[bytes], number: int) -> str:
    """Return what an entry with this number must name as `previous`: the hash of the file before it, or nothing."""
    return file_hash(own[number - 1]) if number else ""


def vouch(own: Sequence[bytes], *, believed: bool) -> str:
    """Return what her next entry says of all these before it: one hash over theirs, or zeros if not all hold."""
    return sha256(b"".join(sha256(sealed).digest() for sealed in own)).hexdigest() if believed else NO_VOUCH


def seen(other: Sequence[bytes]) -> Seen | None:
    """Return what a writer says about the newest entry of the other chain, or None when there is none."""
    return Seen(len(other) - 1, file_hash(other[-1])) if other else None
