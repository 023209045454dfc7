"""Backups: the only place that joins the server's store and the sealing of what is copied out of it.

`sayso backup` and `sayso restore` run as programs of their own; the server never has this code. A backup is sealed to
a recipient whose secret is on the trustees' paper. What was taken back after it was made stays gone when it is
restored, by the marks that are copied out beside it.
"""

import os
import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple, assert_never

from sayso.assemble_serve import check_no_secrets, read_network
from sayso.desk.keeping import read, write_private
from sayso.device.halves import Secrets
from sayso.ledger.days import days_after, read_day
from sayso.ledger.signing import public_key
from sayso.sealing.bech32 import bech32_decode
from sayso.sealing.keys import backup_identity
from sayso.sealing.streams import seal_lines, unseal_lines
from sayso.service.leaving_out import LeavingOut
from sayso.service.roster import signed_list
from sayso.settings import BACKUP_FILE, DIRECTORY_FILE, NETWORK_FILE, SITE_FILE, read_site, restored_line
from sayso.store.copying import NewDatabase, Row, check, copy_out, in_bytes, marks
from sayso.store.schema import READ, check_right, look, newest_version
from sayso.store.sqlite import FILE
from sayso.wire.backup import BackupEnd, BackupHead, BackupLine, BackupRow, BackupTable, BackupText
from sayso.wire.encoding import decode, encode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import CannotOpen, Conflict, Malformed, NotTrusted, Outdated, SettingMissing, Unavailable
from sayso.wire.key_list import Network

DAYS_KEPT = 14
MARKS_FILE = "taken-back.txt"
_NAME = re.compile(r"sayso-([0-9]{4}-[0-9]{2}-[0-9]{2})\.age")
_TEXTS = (SITE_FILE, DIRECTORY_FILE, BACKUP_FILE)
CASES = "cases"
Marks = Sequence[tuple[str, bytes]]


def back_up(data: Path, out: Path, today: str) -> tuple[Path, int]:
    """Seal all that a server's data folder holds into a file in `out`, and copy the marks; return file and cases.

    Files of `out` that are older than 14 days are deleted. The server may run meanwhile.

    Raises:
        SettingMissing: there is no key in `backup.txt` of the data folder.
        PermissionError: a file of the data folder may not be read.
        Unavailable: the database cannot be read, or `out` not be written.
    """
    _try_to_read(data)
    counted = _Counted(data, today)
    file = out / f"sayso-{today}.age"
    beside = file.with_name(f"{file.name}.new")
    recipient = read_recipient(data)
    try:
        out.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as sealed:
            seal_lines(counted.lines(), sealed, recipient)
            sealed.flush()
            os.fsync(sealed.fileno())
        beside.replace(file)
        _blur(file, today)
        for old in out.iterdir():
            if (found := _NAME.fullmatch(old.name)) and found[1] < days_after(today, -DAYS_KEPT):
                old.unlink()
    except OSError as error:
        raise Unavailable(f"{out} cannot be written ({os.strerror(error.errno or 0)}).") from None
    copy_marks(data, out, today)
    return file, counted.cases


def read_recipient(data: Path) -> str:
    """Return the age recipient in `backup.txt`, to which copies are sealed.

    Raises:
        SettingMissing: there is none, or it is none.
        PermissionError: the file may not be read.
    """
    try:
        recipient = (data / BACKUP_FILE).read_text("ascii").strip()
        bech32_decode("age", recipient)
    except FileNotFoundError:
        wrong = f"There is no {BACKUP_FILE} in the data folder"
    except (UnicodeDecodeError, Malformed):
        wrong = f"What stands in {BACKUP_FILE} is no key, or a letter of it is wrong"
    else:
        return recipient
    raise SettingMissing(
        f"{wrong}, so no copy can be made. On the desk's machine `sayso recover --try` prints what belongs there."
    )


def copy_marks(data: Path, out: Path, today: str) -> int:
    """Copy the marks of what is gone into `out`; return how many there are."""
    gone = marks(data)
    write_private(out / MARKS_FILE, "".join(f"{day} {mark.hex()}\n" for day, mark in gone).encode())
    _blur(out / MARKS_FILE, today)
    return len(gone)


def read_marks(file: Path) -> Marks:
    """Return the marks in a file that `copy_marks` wrote.

    Raises:
        Malformed: it is not such a file.
    """
    try:
        rows = [line.split(" ") for line in read(file).decode("ascii").splitlines()]
        return [(read_day(day).isoformat(), bytes.fromhex(mark)) for day, mark in rows]
    except (ValueError, Malformed):
        raise Malformed(f"{file} is not a list of what was taken back, or it was changed.") from None


class Restored(NamedTuple):
    """What was restored: the `day` of the backup, how many cases are there, and how much was left out.

    `hers_alone` of the cases are there for her only: she has changed them since (service/leaving_out.py).
    """

    day: str
    cases: int
    hers_alone: int
    cases_gone: int
    parts_gone: int
    others_gone: int


def restore(backup: Path, gone: Marks, secrets: Secrets, out: Path) -> Restored:
    """Make a data folder for a server from a backup, without what the marks name, and try whether it is right.

    Raises:
        Conflict: `out` is there already.
        CannotOpen: these halves do not open it, or it is damaged or not whole.
        NotTrusted: it is another network's.
        Unavailable: what was written cannot be read back as it was.
    """
    if out.exists():
        raise Conflict(f"{out} is there already; nothing was changed.")
    beside = out.with_name(f"{out.name}.new")
    shutil.rmtree(beside, ignore_errors=True)
    beside.mkdir(mode=0o700, parents=True)
    try:
        with NewDatabase(beside) as database, backup.open("rb") as sealed:
            leaving_out = LeavingOut(frozenset(mark for _, mark in gone), os.urandom)
            reading = _Reading(beside, database, leaving_out, public_key(secrets.root))
            unseal_lines(sealed, reading.take, backup_identity(secrets.root))
            if not reading.ended:
                raise CannotOpen("This backup has no end: a part of it is missing.")
            database.remember(gone)
        _try(beside, reading)
        beside.replace(out)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    left = leaving_out
    return Restored(reading.day, reading.cases, left.hers, left.cases, left.parts, left.others)


def _try(folder: Path, written: "_Reading") -> None:
    """Return if what was written is there, byte for byte, and a server would start on it."""
    check(folder)
    again = b""
    for table, row in copy_out(folder):
        again = _chained(again, table, {column: row[column] for column in written.columns[table]})
    if again != written.digest:
        raise Unavailable("What was written is not what is read back. Do not use this folder; look at the disk.")
    check_no_secrets(folder)
    signed_list(read_network(folder))
    if (folder / SITE_FILE).exists():
        read_site(folder)


@dataclass(slots=True)
class _Counted:
    """The lines of a backup; `cases` counts those that were read."""

    data: Path
    today: str
    cases: int = 0

    def lines(self) -> Iterator[bytes]:
        """Yield the lines."""
        return (encode(BackupLine(said)) for said in self._says())

    def _says(self) -> Iterator[BackupHead | BackupText | BackupTable | BackupRow | BackupEnd]:
        yield BackupHead(self.today, newest_version(), _newest_network(self.data))
        for name in _TEXTS:
            if (self.data / name).exists():
                yield BackupText(name, (self.data / name).read_text("utf-8"))
        rows, table = 0, ""
        for copied in copy_out(self.data):
            if copied.table != table:
                table = copied.table
                yield BackupTable(table, tuple(copied.row))
            yield BackupRow(tuple(map(in_bytes, copied.row.values())))
            rows += 1
            self.cases += table == CASES
        yield BackupEnd(rows)


@dataclass(slots=True)
class _Reading:
    """Takes the lines of a backup one after the other and writes what they say."""

    folder: Path
    database: NewDatabase
    leaving_out: LeavingOut
    root: bytes
    day: str = ""
    cases: int = 0
    ended: bool = False
    digest: bytes = b""
    columns: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _rows: int = 0
    _table: str = ""

    def take(self, line: bytes) -> None:
        """Take the next line."""
        if self.ended:
            raise CannotOpen("This backup goes on after its end.")
        said = decode(line, BackupLine).says
        if isinstance(said, BackupHead) == bool(self.day):
            raise CannotOpen("This backup does not begin as one does.")
        match said:
            case BackupHead():
                self._begin(said)
            case BackupText(name, content):
                if name in _TEXTS:
                    told = restored_line(content, self.day) if name == SITE_FILE else content
                    write_private(self.folder / name, told.encode())
            case BackupTable(name, columns):
                self._table, self.columns[name] = name, columns
            case BackupRow(values):
                self._row(values)
            case BackupEnd(rows):
                self.ended = rows == self._rows
            case _:
                assert_never(said)

    def _begin(self, head: BackupHead) -> None:
        if head.version > newest_version():
            raise Outdated("This backup was made by a newer Sayso: restore it with the newer program.")
        if head.network.root != self.root:
            raise NotTrusted("This backup is of another network.")
        signed_list(head.network)
        self.day = head.day
        write_private(self.folder / NETWORK_FILE, encode(head.network))

    def _row(self, values: tuple[bytes, ...]) -> None:
        self._rows += 1
        name = self._table
        row = self.leaving_out.take(name, self.database.read(name, self.columns.get(name, ()), values))
        if row is not None:
            self.database.add(name, row)
            self.digest = _chained(self.digest, name, row)
            self.cases += name == CASES


def _chained(digest: bytes, table: str, row: Row) -> bytes:
    """Return the digest of a row after all those before it."""
    values = [in_bytes(value) for _, value in sorted(row.items())]
    return sha256(digest + encode([table, *values])).digest()


def _try_to_read(data: Path) -> None:
    """Return if every file that goes in can be read: while age seals, its library hides which one it was."""
    check_right(data / FILE, READ)
    for name in (NETWORK_FILE, *_TEXTS):
        if (data / name).exists():
            (data / name).read_bytes()


def _newest_network(data: Path) -> Network:
    given = read_network(data)
    kept = look(data / FILE).keys
    if kept is None:
        return given
    standing = Network(given.root, decode(kept, Envelope))
    return max(given, standing, key=lambda network: signed_list(network).number)


def _blur(file: Path, today: str) -> None:
    """Let the file system say of a file only the day on which it was written."""
    midnight = datetime.fromisoformat(today).replace(tzinfo=UTC).timestamp()
    os.utime(file, (midnight, midnight))
