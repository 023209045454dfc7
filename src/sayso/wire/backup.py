"""What stands in a backup: lines, each the encoding of one record, sealed together (spec/protocol.md, Backups)."""

from sayso.wire.encoding import Record, Whole
from sayso.wire.key_list import Network
from sayso.wire.request import SealedPart


class BackupHead(Record, frozen=True, tag_field="line", tag="head"):
    """The first line: the UTC day on which the backup was made, and the network with its newest key list."""

    day: str
    network: Network


class BackupText(Record, frozen=True, tag_field="line", tag="text"):
    """A file that the host wrote, such as `site.toml`."""

    name: str
    content: str


class BackupCase(Record, frozen=True, tag_field="line", tag="case"):
    """A case as the server keeps it; `accepted` is the SHA-256 of the report as it was taken."""

    handle: bytes
    door: bytes
    accepted: bytes
    day: str
    version: Whole
    parts: tuple[SealedPart, ...]
    hers: tuple[bytes, ...]
    desk: tuple[bytes, ...]


class BackupEnd(Record, frozen=True, tag_field="line", tag="end"):
    """The last line: how many cases came before it."""

    cases: Whole


class BackupLine(Record, frozen=True):
    """One line."""

    says: BackupHead | BackupText | BackupCase | BackupEnd
