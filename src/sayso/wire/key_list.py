"""The signed list of the desk's public keys, which the offline root key signs."""

from sayso.wire.encoding import Record, Whole
from sayso.wire.envelope import Envelope


class DeskKeys(Record, frozen=True):
    """What the desk as a whole is known by.

    `recipient` is its age recipient (`age1…`), to which reports are sealed; `door` its Ed25519 public key, with
    which its programs ask the server (the server so cannot tell one worker from another).
    """

    recipient: str
    door: bytes


class WorkerKey(Record, frozen=True):
    """One person at the desk: the name that she works under and the Ed25519 public key that signs what she writes."""

    name: str
    key: bytes


class KeyList(Record, frozen=True):
    """The payload of a key-list envelope.

    `number` counts from 1, `previous` is the SHA-256 (hexadecimal) of the envelope before this one (empty for the
    first), `day` and `until` are UTC days (`2026-11-22`): after `until` nobody may rely on the list.
    """

    network: str
    number: Whole
    previous: str
    day: str
    until: str
    desk: DeskKeys
    workers: tuple[WorkerKey, ...]


class Network(Record, frozen=True):
    """What a server and a new colleague need to know of a network: the root's public key and its newest key list."""

    root: bytes
    keys: Envelope
