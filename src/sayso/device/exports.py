"""Export files: what the desk hands to a reader, and how the reader opens it."""

from sayso.sealing.files import FIRST_LINE, seal, unseal
from sayso.sealing.padding import unpad
from sayso.wire.encoding import encode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import CannotOpen
from sayso.wire.export import ExportFile
from sayso.wire.key_list import Network


def seal_export(export: Envelope, desk: Network, recipient: str) -> bytes:
    """Return an export as an age file for its reader: the signed export, and the keys by which it can be checked.

    Raises:
        Malformed: if `recipient` is not an age recipient (`age1…`).
    """
    return seal(encode(ExportFile(export, desk)), [recipient])


def open_export(data: bytes, identity: str = "") -> bytes:
    """Return the bytes for `verify_export` from a file: sealed, opened with the ordinary `age` program, or bare.

    Raises:
        CannotOpen: if it is sealed, and not to `identity` (`AGE-SECRET-KEY-1…`).
        Malformed: if `identity` is no identity, or this is no such file.
    """
    if data.startswith(FIRST_LINE):
        if not identity:
            raise CannotOpen("This file is sealed. Say with --identity which file holds your age key.")
        return unseal(data, identity)
    return data if data.startswith(b"{") else unpad(data)
