"""`sayso restore`: a data folder for the server from a sealed copy."""

from pathlib import Path
from tempfile import TemporaryDirectory

import click

from sayso.assemble_backup import MARKS_FILE, Restored, read_marks
from sayso.assemble_backup import restore as restore_from
from sayso.cli.asking import halves, halves_file

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.argument("backup", type=_FILE)
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="The new data folder, for the server.")
@click.option("--taken-back", "lists", type=_FILE, multiple=True, help=f"Each {MARKS_FILE} that you have; all count.")
@click.option("--try", "only_try", is_flag=True, help="Only see whether it could be restored; nothing stays.")
@halves_file
def restore(
    backup: Path, out: Path | None, lists: tuple[Path, ...], *, only_try: bool, halves_files: tuple[Path, ...]
) -> None:
    r"""Make a data folder for the server from a sealed copy, and try whether it is right.

    Do this on the desk's machine, never on the server: it asks for both halves of the recovery sheet. Then carry the
    folder to the server. What the lists name as taken back is not restored.

    \b
    Examples:
      sayso restore sayso-2026-11-22.age --taken-back taken-back.txt --out ./for-the-server
      sayso restore sayso-2026-11-22.age --taken-back taken-back.txt --try
    """
    if (out is None) == (not only_try):
        raise click.UsageError("Give either --out or --try.")
    gone = [mark for file in lists for mark in read_marks(file)]
    secrets = halves(halves_files)
    if out is not None:
        _say(restore_from(backup, gone, secrets, out))
        click.echo(f"Carry {out} to the server, and delete it here.")
    else:
        with TemporaryDirectory() as folder:
            _say(restore_from(backup, gone, secrets, Path(folder) / "try"))
    if not lists:
        click.echo("No list of what was taken back was given: what went after that day is here again.", err=True)


def _say(restored: Restored) -> None:
    click.echo(
        f"The copy is of {restored.day}. {restored.cases} reports were restored, and read back as they were written."
    )
    click.echo(
        f"Taken back since, and left out: {restored.cases_gone} reports, {restored.parts_gone} parts of other reports, "
        f"{restored.others_gone} members, statements and holds."
    )
    if restored.hers_alone:
        click.echo(
            f"Changed after this copy: {restored.hers_alone} reports. She sees hers as it was; the desk sees nothing "
            "of it until she changes or writes something there."
        )
