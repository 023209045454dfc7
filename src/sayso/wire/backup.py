"""What stands in a backup: lines, each the encoding of one record, sealed together (spec/protocol.md, Backups)."""

from sayso.wire.encoding import Record, Whole
from sayso.wire.key_list import Network


class BackupHead(Record, frozen=True, tag_field="line", tag="head"):
    """The first line: the UTC day, the version of the database, and the network with its newest key list."""

    day: str
    version: Whole
    network: Network


class BackupText(Record, frozen=True, tag_field="line", tag="text"):
    """A file that the host wrote, such as `site.toml`."""

    name: str
    content: str


class BackupTable(Record, frozen=True, tag_field="line", tag="table"):
    """A table of the database: the rows that follow are its, with these columns."""

    name: str
    columns: tuple[str, ...]


class BackupRow(Record, frozen=True, tag_field="line", tag="row"):
    """A row; text stands as UTF-8, a number as decimal digits."""

    values: tuple[bytes, ...]


class BackupEnd(Record, frozen=True, tag_field="line", tag="end"):
    """The last line: how many rows came before it."""

    rows: Whole


class BackupLine(Record, frozen=True):
    """One line."""

    says: BackupHead | BackupText | BackupTable | BackupRow | BackupEnd
