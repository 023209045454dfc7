"""What several commands ask the person at the terminal: her passphrase, the two halves."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import click

from sayso.assemble_desk import utc_day
from sayso.desk.keeping import write_private
from sayso.desk.sheet import sheets
from sayso.device.halves import LINES, PAD_BYTES, Secrets, find, join, line_of, read, split
from sayso.device.worker_keys import Passphrase, check_passphrase
from sayso.sealing.code import Code, read_code
from sayso.wire.errors import CannotOpen, Conflict, Malformed, NothingThere, SaysoError, WrongCode

TRIES = 3
Opened = TypeVar("Opened")

passphrase_file = click.option(
    "--passphrase-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Read the passphrase from the first line of a file instead of asking for it.",
)
code_file = click.option(
    "--code-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Read your code from a file instead of asking for it.",
)
halves_file = click.option(
    "--halves-file",
    "halves_files",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    multiple=True,
    help="Read a half from a printed sheet's file instead of asking for it; give it twice, once for each half.",
)


def keys_option(help_text: str = "The folder with your keys.") -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Return the option that names a worker's folder."""
    return click.option(
        "--keys",
        "folder",
        type=click.Path(file_okay=False, path_type=Path),
        default=Path.home() / ".sayso-desk",
        show_default="~/.sayso-desk",
        help=help_text,
    )


def new_passphrase(file: Path | None) -> Passphrase:
    """Return a new passphrase, typed twice and not shown."""
    if file is not None:
        return _from_file(file)
    click.echo("Choose a passphrase: four or five ordinary words. Without it nobody opens these keys.", err=True)
    while True:
        typed = Passphrase(click.prompt("Passphrase", hide_input=True, confirmation_prompt="Once more", err=True))
        try:
            check_passphrase(typed)
        except Malformed as error:
            click.echo(error, err=True)
        else:
            return typed


def open_with_passphrase(file: Path | None, opening: Callable[[Passphrase], Opened]) -> Opened:
    """Return what `opening` gives with the passphrase; typed wrongly, it is asked for three times in all.

    Raises:
        CannotOpen: it was wrong each time.
    """
    if file is not None:
        return opening(_from_file(file))
    for left in range(TRIES - 1, -1, -1):
        typed = Passphrase(click.prompt("Passphrase", hide_input=True, err=True))
        try:
            return opening(typed)
        except CannotOpen as error:
            if not left:
                raise
            click.echo(error, err=True)
    raise CannotOpen("The passphrase was wrong three times. Nothing is lost.")


def open_with_code(file: Path | None, opening: Callable[[Code], Opened]) -> Opened:
    """Return what `opening` gives with a member's code; typed wrongly, it is asked for three times in all.

    Raises:
        WrongCode, NothingThere: it was wrong each time, or is in the file.
    """
    if file is not None:
        return opening(read_code(text(file)))
    for left in range(TRIES - 1, -1, -1):
        try:
            return opening(read_code(click.prompt("Your code", hide_input=True, err=True)))
        except (WrongCode, NothingThere) as error:
            if not left:
                raise
            click.echo(error, err=True)
    raise NothingThere("The code was wrong three times.")


def halves(files: Sequence[Path]) -> Secrets:
    """Return the secrets of both halves, from their sheets' files or typed line by line.

    Raises:
        Malformed: what stands in a file is no half, or the halves do not belong together.
    """
    if files:
        texts = [find(text(file)) for file in files]
        lines = "\n".join(texts).splitlines()
        if len(lines) != 2 * LINES:
            raise Malformed(f"Two halves have {2 * LINES} lines; in these files are {len(lines)}.")
        return join(read("\n".join(lines[:LINES])), read("\n".join(lines[LINES:])))
    first = _ask_half("one trustee's half")
    secrets = join(first, _ask_half("the other trustee's half"))
    if sys.stdout.isatty():
        click.clear()  # what was typed does not stay on the screen
    return secrets


def _ask_half(whose: str) -> bytes:
    click.echo(f"Now {whose}: {LINES} lines of five groups. Small letters will do.", err=True)
    lines: list[str] = []
    half = 0
    while len(lines) < LINES:
        typed = click.prompt(f"  line {len(lines) + 1}", err=True)
        try:
            half = line_of(typed, len(lines) + 1, half)
        except SaysoError as error:
            click.echo(f"  {error}", err=True)
        else:
            lines.append(typed)
    return read("\n".join(lines))


def _from_file(file: Path) -> Passphrase:
    first, _, _ = text(file).partition("\n")
    return Passphrase(first.rstrip("\r"))


def text(file: Path) -> str:
    """Return the text of a file.

    Raises:
        NothingThere: it cannot be read.
    """
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        raise NothingThere(f"{file} cannot be read as text.") from None


def print_sheets(secrets: Secrets, root: bytes, folder: Path | None) -> None:
    """Put both halves of the secrets of the network with this root on the terminal, or into a folder for a printer.

    Raises:
        Conflict: there are sheets in the folder already.
    """
    one, two = sheets(split(secrets, os.urandom(PAD_BYTES)), root, utc_day())
    if not folder:
        click.echo(f"\n{one}\n{'-' * 80}\n\n{two}")
        return
    files = folder / "half-1.txt", folder / "half-2.txt"
    for file in files:
        if file.exists():
            raise Conflict(f"{file} is there already: it may be another network's only copy. Nothing was changed.")
    for file, sheet in zip(files, (one, two), strict=True):
        write_private(file, sheet.encode())
    click.echo(f"Print {files[0]} and {files[1]}, then delete both: they are the keys.")
