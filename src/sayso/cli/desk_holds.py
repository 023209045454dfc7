"""`sayso desk holds`: what the server holds because the law demands it, and the way to end it when that is over.

The page of a report ends a hold, too. What is held of a report that is closed, deleted or gone has no page.
"""

from pathlib import Path

import click

from sayso.cli.asking import keys_option, passphrase_file
from sayso.cli.opening import open_desk
from sayso.desk.office import START_DIGITS_MIN
from sayso.desk.showing import as_json
from sayso.wire.errors import NothingThere

_SHOWN = 8
"""How many digits of a report and of a hold are printed, as in `sayso desk list`."""


@click.command()
@keys_option()
@click.option("--end", "name", metavar="HOLD", help="End this one: its file is destroyed if she took it back.")
@click.option("--json", "in_json", is_flag=True, help="For programs.")
@passphrase_file
def holds(folder: Path, name: str | None, *, in_json: bool, passphrase_file: Path | None) -> None:
    r"""Print what is on legal hold, also of reports that are closed, deleted or moved; or end one hold.

    \b
    Examples:
      sayso desk holds
      sayso desk holds --end 3f9a27c1
    """
    office = open_desk(folder, passphrase_file)
    files = office.holds()
    if name is not None:
        found = {one.sealed.hex() for one in files if one.sealed.hex().startswith(name)}
        if len(found) != 1 or len(name) < START_DIGITS_MIN:
            raise NothingThere("There is no hold of that name. See: sayso desk holds")
        said = office.end_hold(*found)
        end = "Her ledger says so." if said else "Her report is not open to the desk, so her ledger cannot say so."
        click.echo(as_json({"ended": name, "in_her_ledger": said}) if in_json else f"The hold has ended. {end}")
        return
    if in_json:
        values = [{"hold": one.sealed.hex(), "report": one.handle.hex(), "since": one.day} for one in files]
        click.echo(as_json(values))
        return
    for one in files:
        click.echo(f"{one.sealed.hex()[:_SHOWN]}  report {one.handle.hex()[:_SHOWN]}  since {one.day}")
    if not files:
        click.echo("Nothing is on hold.")
