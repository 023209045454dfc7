"""`sayso backup`: a sealed copy of all that the server keeps."""

from pathlib import Path

import click

from sayso.assemble_backup import DAYS_KEPT, back_up, copy_marks
from sayso.assemble_serve import utc_day


@click.command()
@click.option(
    "--data",
    type=click.Path(exists=True, file_okay=False, readable=False, path_type=Path),  # a missing right: cli.no_right
    required=True,
    help="The server's data folder.",
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, readable=False, path_type=Path),
    required=True,
    help="The folder for the copies.",
)
@click.option("--taken-back", "only_marks", is_flag=True, help="Copy only the list of what was taken back.")
def backup(data: Path, out: Path, *, only_marks: bool) -> None:
    r"""Seal all that the server keeps into one file a day, for 14 days.

    The server may run meanwhile. Only both halves of the recovery sheet open the file (sayso restore). Beside it lies
    the list of what was taken back, which opens nothing: with it that stays gone when a copy from before is restored.

    \b
    Examples, for every day and for every hour:
      sayso backup --data ./for-the-server --out /media/copies
      sayso backup --data ./for-the-server --out /media/copies --taken-back
    """
    if out.resolve().is_relative_to(data.resolve()):
        raise click.UsageError("The copies need a folder outside the server's own: best on another disk or machine.")
    if only_marks:
        click.echo(f"The list of what was taken back is copied: {copy_marks(data, out, utc_day())} marks.")
        return
    file, cases = back_up(data, out, utc_day())
    click.echo(f"{file} holds {cases} reports, sealed. Copies older than {DAYS_KEPT} days are deleted.")
