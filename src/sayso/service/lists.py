"""The circles' lists: keep the newest of each, hand it out. All of it is sealed, and the same for everybody.

What is checked here keeps mistakes out. It protects nobody: a member's phone checks all of it itself, and more.
"""

from collections.abc import Iterator
from hashlib import sha256

from sayso.ledger.key_list import network_id
from sayso.ledger.manifest import ListPlace, accept_head, payload_hash
from sayso.ledger.signing import claimed_key
from sayso.service.circle_ports import CircleStore
from sayso.service.invitations import check_circle
from sayso.service.roster import signed_list
from sayso.wire.encoding import decode, encode
from sayso.wire.errors import Conflict, Malformed, NothingThere, TooLarge
from sayso.wire.key_list import Network
from sayso.wire.limits import KIB, PAUSES_BYTES_MAX, PIECE_BYTES_MAX, PIECES_MAX
from sayso.wire.listing import Head, KnownHead, Manifest
from sayso.wire.member import FileName, KeepPiece, PauseList, Publish, ReadList
from sayso.wire.request import Done

FILES: tuple[FileName, ...] = ("rows", "cells", "bulletin")


def head(store: CircleStore, asked: ReadList) -> Head:
    """Return the newest head of a circle's list.

    Raises:
        NothingThere: there is no such circle, or no list of it yet.
        Malformed: its id is not 16 bytes.
    """
    check_circle(store, asked.circle)
    kept = _standing(store, asked.circle)
    if kept is None:
        raise NothingThere("This circle has no list yet.")
    return kept


def file(store: CircleStore, asked: ReadList, name: FileName) -> Iterator[bytes]:
    """Yield the pieces of a file of a circle's newest list (raises as `head`).

    If another list takes its place meanwhile the file ends early, which its reader sees by its hash.
    """
    number = _number(head(store, asked))
    return _pieces(store, asked.circle, number, name)


def keep_piece(store: CircleStore, asked: KeepPiece) -> Done:
    """Keep one piece of the next list; a file is brought from its first piece to its last.

    Raises:
        Conflict: that is not the number of the next list.
        TooLarge: the piece is over 1 MiB, or the file over 129 pieces.
        Malformed, NothingThere: as `head`, or the piece is empty.
    """
    check_circle(store, asked.circle)
    if not asked.content or asked.piece < 0:
        raise Malformed("A piece of a list is not empty, and pieces count from 0.")
    if len(asked.content) > PIECE_BYTES_MAX or asked.piece >= PIECES_MAX:
        raise TooLarge(f"A file of a list has at most {PIECES_MAX} pieces of {PIECE_BYTES_MAX // KIB} KiB.")
    _check_next(asked.number, _standing(store, asked.circle))
    store.keep_piece(asked.circle, asked.number, asked.file, asked.piece, asked.content)
    return Done()


def publish(store: CircleStore, network: Network, asked: Publish, today: str) -> Done:
    """Put a new list in the place of the old one; the same again is answered as before.

    Args:
        store: where lists are kept.
        network: the network with its newest key list.
        asked: the manifest; its files were brought before.
        today: the UTC day.

    Raises:
        NotTrusted: not two different listed workers signed it, or another rule of spec/lookup.md is broken.
        Conflict: it does not follow the list that stands, or a file is not the one that it names: bring it again.
        Malformed, NothingThere: as `head`.
    """
    check_circle(store, asked.circle)
    kept = _standing(store, asked.circle)
    if kept is not None and kept.manifest == asked.manifest:
        return Done()
    new = Head(asked.manifest, ())
    accepted = accept_head(new, _place(network, asked.circle), today, _known(kept))
    _check_next(accepted.manifest.number, kept)
    told = {"rows": accepted.manifest.rows, "cells": accepted.manifest.cells, "bulletin": accepted.manifest.bulletin}
    for name in FILES:
        whole = sha256()
        for piece in _pieces(store, asked.circle, accepted.manifest.number, name):
            whole.update(piece)
        if whole.hexdigest() != told[name].sha256:
            raise Conflict("A file of this list has not come whole: bring it again.")
    store.keep_head(asked.circle, accepted.manifest.number, encode(new))
    return Done()


def pause(store: CircleStore, network: Network, asked: PauseList, today: str) -> Done:
    """Add a pause to the list that stands; the same again is answered as before.

    Raises:
        NotTrusted: no listed worker signed it, it is her 65th, or it does not follow the pauses that stand.
        TooLarge: her pauses on this list would be over 1 MiB together.
        Malformed, NothingThere: as `head`.
    """
    kept = head(store, ReadList(asked.circle))
    if asked.pause in kept.pauses:
        return Done()
    new, place = Head(kept.manifest, (*kept.pauses, asked.pause)), _place(network, asked.circle)
    accepted = accept_head(new, place, today)
    names = {worker.key: worker.name for worker in place.workers}
    signed = [(names[claimed_key(one)], one) for one in new.pauses]
    if sum(len(encode(one)) for name, one in signed if name == signed[-1][0]) > PAUSES_BYTES_MAX:
        raise TooLarge(f"A worker's pauses on one list have at most {PAUSES_BYTES_MAX // KIB} KiB.")
    store.keep_head(asked.circle, accepted.manifest.number, encode(new))
    return Done()


def _place(network: Network, circle: bytes) -> ListPlace:
    return ListPlace(network_id(network.root), circle.hex(), signed_list(network).workers)


def _standing(store: CircleStore, circle: bytes) -> Head | None:
    kept = store.head(circle)
    return None if kept is None else decode(kept, Head)


def _number(kept: Head) -> int:
    return decode(kept.manifest.payload, Manifest).number


def _known(kept: Head | None) -> KnownHead | None:
    """Return what to remember of a head that was accepted before, on whatever day."""
    if kept is None:
        return None
    last = payload_hash(kept.pauses[-1]) if kept.pauses else ""
    return KnownHead(_number(kept), payload_hash(kept.manifest), len(kept.pauses), last)


def _check_next(number: int, kept: Head | None) -> None:
    if number != (1 if kept is None else _number(kept) + 1):
        raise Conflict("Somebody at the desk was first: there is another list now.")


def _pieces(store: CircleStore, circle: bytes, number: int, name: FileName) -> Iterator[bytes]:
    piece = 0
    while (content := store.piece(circle, number, name, piece)) is not None:
        yield content
        piece += 1
