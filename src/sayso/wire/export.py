"""What leaves the house: an export for one reader, and a statement in public.

Both hold one text to which a valid say-so exists, and nothing of the case: no id, no key of hers, no hash of anything
that does not stand in them.
"""

from sayso.wire.encoding import Record
from sayso.wire.envelope import Envelope
from sayso.wire.key_list import Network
from sayso.wire.text import Text

EXPORT_TYPE = "application/vnd.sayso.export.v1+json"
PUBLICATION_TYPE = "application/vnd.sayso.publication.v1+json"


class Export(Record, frozen=True):
    """The payload of an export, signed by a listed worker: on `day`, a valid say-so exists for exactly this text."""

    network: str
    day: str
    text: Text


class ExportFile(Record, frozen=True):
    """What an export's reader opens: the signed export, and the desk's signed keys, by which it can be checked."""

    export: Envelope
    desk: Network


class Publication(Record, frozen=True):
    """The payload of a statement in public; two different listed workers sign the same bytes.

    `ends` is the SHA-256 (hexadecimal) of the 32 bytes that end it, which follow from her code; `id` (32 hexadecimal
    digits) comes from them too, so that two workers who do not talk to each other's machines publish the same thing.
    """

    network: str
    id: str
    ends: str
    text: Text
