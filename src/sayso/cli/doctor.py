"""`sayso doctor`: is this server fit to run, and does a site serve what was released?"""

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import click

from sayso import assemble_serve
from sayso.assemble_backup import read_recipient
from sayso.cli import no_right
from sayso.cli.asking import halves, halves_file
from sayso.cli.compare import differences
from sayso.desk.ceremonies import try_halves
from sayso.device.founding import backup_recipient
from sayso.holder.keeping import FILE as HOLDER_FILE
from sayso.holder.keeping import BuiltIn
from sayso.ledger.days import days_after
from sayso.ledger.key_list import CLOCK_DAYS
from sayso.service.roster import signed_list
from sayso.settings import BACKUP_FILE, read_site
from sayso.store.schema import CHANGE, Look, check_right, look, newest_version
from sayso.store.sqlite import FILE
from sayso.wire.encoding import decode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import Malformed, NotTrusted, SaysoError
from sayso.wire.key_list import KeyList, Network

FREE_BYTES_MIN = 200 * 1024 * 1024
REBUILD_TIMES = 3  # the nightly rebuild needs room for the file twice more
KEYS_DAYS_MIN = 14
YEAR_DAYS = 300


class Finding(NamedTuple):
    """What was looked at, whether it is well, and a sentence."""

    what: str
    well: bool
    say: str


@click.command()
@click.option(
    "--data",
    type=click.Path(exists=True, file_okay=False, readable=False, path_type=Path),  # a missing right: cli.no_right
    required=True,
    help="The server's data folder; with --remote a copy of its network.json and site.toml is enough.",
)
@click.option("--remote", metavar="URL", help="Compare every byte that this site serves with the installed release.")
@click.option("--sheet", is_flag=True, help="Try both halves of the recovery sheet too, on the desk's machine.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@halves_file
def doctor(data: Path, remote: str | None, *, sheet: bool, as_json: bool, halves_files: tuple[Path, ...]) -> None:
    r"""Look at everything that must be right before the server starts: one line each.

    Ends with status 1 if anything is not right.

    \b
    Examples:
      sayso doctor --data ./for-the-server
      sayso doctor --remote https://notes.example.org --data ./for-the-server
      sayso doctor --data ./copy-on-the-desks-machine --sheet
    """
    findings = list(_compared(remote, data) if remote else _examined(data, assemble_serve.utc_day()))
    if sheet or halves_files:
        findings.append(_tried("sheet", lambda: _sheet(data, halves_files)))
    if as_json:
        click.echo(json.dumps([one._asdict() for one in findings]))
    else:
        for one in findings:
            click.echo(f"{'ok   ' if one.well else 'WRONG'} {one.what}: {one.say}")
    sys.exit(not all(one.well for one in findings))


def _compared(url: str, data: Path) -> Iterator[Finding]:
    """Compare what a site serves with what this installation would serve."""
    try:
        site = read_site(data)
        ours = assemble_serve.served_pages(site, assemble_serve.read_network(data))
        wrong = list(differences(url, ours, site.leave_url))
    except SaysoError as error:
        yield Finding("site", well=False, say=str(error))
        return
    for path, say in wrong:
        yield Finding(path, well=False, say=say)
    if not wrong:
        yield Finding("site", well=True, say=f"All {len(ours)} files and the exit are those of this release.")


def _examined(data: Path, today: str) -> Iterator[Finding]:
    """Look at the data folder of a server."""
    yield _tried("statement", lambda: (read_site(data), "Every line of site.toml is filled in.")[1])
    yield _tried("folder", lambda: _writable(data))
    yield _tried("secrets", lambda: _no_secrets(data))
    yield _room(data)
    yield _tried("backup", lambda: (read_recipient(data), "Copies can be made.")[1])
    yield _tried("check", lambda: _holder(data))
    seen, say = Look(0, None, None), "There is none yet; the server makes it."
    try:
        if (data / FILE).exists():
            check_right(data / FILE, CHANGE)
            seen = look(data / FILE)
            say = f"Its version is {seen.version}, of {newest_version()}."
        yield Finding("database", well=True, say=say)
    except (SaysoError, PermissionError) as error:
        yield _failed("database", error)
    yield from _keys_and_clock(data, today, seen)


def _holder(data: Path) -> str:
    if not (data / HOLDER_FILE).exists():
        return f"There is no {HOLDER_FILE}; the server makes one when it starts."
    try:
        BuiltIn(data, os.urandom).load()
    except Malformed:
        raise NotTrusted(f"{HOLDER_FILE} is no key any more: docs/host.md says what follows if it is lost.") from None
    return f"The private check has its key ({HOLDER_FILE})."


def _sheet(data: Path, files: tuple[Path, ...]) -> str:
    """Try both halves against the network of the data folder, and the key that its backups are sealed to."""
    secrets = halves(files)
    network = assemble_serve.read_network(data)
    backup = data / BACKUP_FILE
    if backup.exists() and backup.read_text("utf-8").strip() != backup_recipient(secrets):
        raise NotTrusted(f"{BACKUP_FILE} names another key than these halves: they would open no backup.")
    return f"Both halves are right. They are of the network {try_halves(secrets, network)}"


def _tried(what: str, look_at: Callable[[], str]) -> Finding:
    try:
        return Finding(what, well=True, say=look_at())
    except (SaysoError, PermissionError) as error:
        return _failed(what, error)


def _failed(what: str, error: SaysoError | PermissionError) -> Finding:
    return Finding(what, well=False, say=no_right(error) if isinstance(error, PermissionError) else str(error))


def _writable(data: Path) -> str:
    try:
        with tempfile.TemporaryFile(dir=data) as file:
            file.write(b"\0")
            os.fsync(file.fileno())
    except OSError:
        raise SaysoError("The data folder cannot be written.") from None
    return "It can be written."


def _no_secrets(data: Path) -> str:
    assemble_serve.check_no_secrets(data)
    return "Nothing here opens a report."


def _room(data: Path) -> Finding:
    database = data / FILE
    needed = max(FREE_BYTES_MIN, REBUILD_TIMES * database.stat().st_size if database.exists() else 0)
    free = shutil.disk_usage(data).free
    say = f"{free // 2**20} MiB are free, {needed // 2**20} MiB are needed."
    return Finding("disk", well=free >= needed, say=say)


def _keys_and_clock(data: Path, today: str, seen: Look) -> Iterator[Finding]:
    try:
        listed = _newest_list(assemble_serve.read_network(data), seen)
    except (SaysoError, PermissionError) as error:
        yield _failed("keys", error)
        return
    left = (date.fromisoformat(listed.until) - date.fromisoformat(today)).days
    say = f"The list of the desk's keys (no. {listed.number}) is good until {listed.until}: {left} days."
    yield Finding("keys", well=left >= KEYS_DAYS_MIN, say=say)
    yield _clock(today, max(listed.day, seen.newest_day or ""), left)


def _newest_list(given: Network, seen: Look) -> KeyList:
    lists = [signed_list(given)]
    if seen.keys is not None:
        lists.append(signed_list(Network(given.root, decode(seen.keys, Envelope))))
    return max(lists, key=lambda one: one.number)


def _clock(today: str, newest: str, left: int) -> Finding:
    """Hold the clock against the newest day that something was signed or came on."""
    well, say = True, f"It says {today}."
    if today < days_after(newest, -CLOCK_DAYS):
        well, say = False, f"It says {today}, but something here is from {newest}: set the clock."
    elif left < 0 and today > days_after(newest, YEAR_DAYS):
        well, say = False, f"It says {today}, but the newest thing here is from {newest}: is the clock right?"
    return Finding("clock", well=well, say=say)
