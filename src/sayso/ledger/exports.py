"""Exports and publications: what a reader, or the server, may believe of a text that left the house."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from sayso.ledger.days import read_day
from sayso.ledger.key_list import accept_key_list, network_id
from sayso.ledger.signing import claimed_key, verify
from sayso.wire.encoding import decode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import Malformed, NotAllowed, NotTrusted
from sayso.wire.export import EXPORT_TYPE, PUBLICATION_TYPE, Export, ExportFile, Publication
from sayso.wire.key_list import KeyList
from sayso.wire.text import Public, Text

ID_DIGITS = 32
_ENDS = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Verified:
    """An export that can be believed: what it says, which worker signed it, and the root key of her network."""

    export: Export
    worker: str
    root: bytes


def publish(network: str, text: Text, ends: str) -> Publication:
    """Return the publication of a text that the bytes `ends` (hexadecimal, from her yes) will end.

    Raises:
        Malformed: if these are not 32 bytes.
    """
    if not _ENDS.fullmatch(ends):
        raise Malformed("Her yes does not say by what this can be ended. Ask her to say yes again.")
    secret = bytes.fromhex(ends)
    place = sha256(b"sayso/v1/publication\0" + secret).hexdigest()[:ID_DIGITS]
    return Publication(network, place, sha256(secret).hexdigest(), text)


def verify_export(data: bytes, today: str, network: str = "") -> Verified:
    """Return what an export's file says, once opened.

    Args:
        data: the encoding of an `ExportFile`.
        today: the UTC day by the reader's clock.
        network: the id of the network that it must be of; empty to take the file's own, whose fingerprint is then to
            be compared by other ways.

    Raises:
        NotTrusted: if a signature, the key list or the network is not right; `.why` says which.
        NotAllowed: if the say-so is over, or does not count yet (`.why` is `ended` or `early`).
        Malformed: if this is no export.
    """
    file = decode(data, ExportFile)
    key = claimed_key(file.export)
    export = decode(verify(file.export, key, EXPORT_TYPE), Export)
    listed = accept_key_list(file.desk, network or network_id(file.desk.root), export.day)
    if export.network != listed.network:
        raise NotTrusted("This was exported by another network.", why="network")
    worker = _name(listed, key)
    _check_days(export.text, export.day)
    _check_days(export.text, today)
    return Verified(export, worker, file.desk.root)


def accept_publication(envelopes: Sequence[Envelope], listed: KeyList, today: str) -> Publication:
    """Return the publication that two different listed workers have signed, if it may be shown today.

    Raises:
        NotTrusted: if it is not of this network, or not signed by workers on the list.
        NotAllowed: if fewer than two people signed these very bytes (`same_person`), or not today (`early`, `ended`).
        Malformed: if this is no publication.
    """
    signed = {
        (_name(listed, key), verify(one, key, PUBLICATION_TYPE)) for one in envelopes for key in [claimed_key(one)]
    }
    names, payloads = {name for name, _ in signed}, {payload for _, payload in signed}
    if len(names) < 2 or len(payloads) != 1:  # noqa: PLR2004 - two people, one text
        raise NotAllowed("Refused: two different workers have to sign exactly this.", why="same_person")
    publication = decode(payloads.pop(), Publication)
    if publication.network != listed.network or not isinstance(publication.text.reader, Public):
        raise NotTrusted("This was not made to be public here.", why="network")
    _check_days(publication.text, today)
    return publication


def _name(listed: KeyList, key: bytes) -> str:
    for worker in listed.workers:
        if worker.key == key:
            return worker.name
    raise NotTrusted("This is signed by nobody who is on the desk's list.", why="worker")


def _check_days(text: Text, day: str) -> None:
    if read_day(day) < read_day(text.earliest):
        raise NotAllowed(f"This counts from {text.earliest}; the day is {day} here.", why="early")
    if read_day(day) > read_day(text.until):
        raise NotAllowed(f"This ended on {text.until}; the day is {day} here. Do not use it any more.", why="ended")
