"""`sayso desk draft`, `approve`, `export`, `publish`, `end`: the texts that may leave the house, from a terminal.

They go through the same office as the page; so what is refused there is refused here, with the same sentences.
"""

import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
import msgspec

from sayso.cli.asking import keys_option, passphrase_file
from sayso.cli.opening import open_desk
from sayso.desk import drafting, texts
from sayso.desk.case import mark
from sayso.desk.drafting import Sheet
from sayso.desk.keeping import write_private
from sayso.desk.showing import as_json, for_terminal
from sayso.desk.sides import FINDINGS
from sayso.wire.errors import Malformed, NotAllowed
from sayso.wire.statement import Approval

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_in_json = click.option("--json", "in_json", is_flag=True, help="For programs.")


@click.command()
@keys_option()
@click.argument("case")
@click.option("--file", "file", type=_FILE, required=True, help="The sheet, a TOML file: see docs/desk.md.")
@click.option("--look", is_flag=True, help="Only say what could show who told; send nothing.")
@_in_json
@passphrase_file
def draft(  # noqa: PLR0913 - one parameter for each option
    folder: Path, case: str, file: Path, *, look: bool, in_json: bool, passphrase_file: Path | None
) -> None:
    r"""Draft a text for her, from a filled-in sheet. She reads it with her code; nothing leaves the house by it.

    Examples:
    \b
      sayso desk draft 3f9a27c1 --file sheet.toml --look
      sayso desk draft 3f9a27c1 --file sheet.toml
    """
    sheet = _sheet(file)
    office = open_desk(folder, passphrase_file)
    opened = office.open(office.find(case).handle)
    made = drafting.compose(sheet, office.readers, opened, office.today())
    found = drafting.findings(made.text, opened)
    if not look:
        office.write(opened.handle, made, mark(opened))
    if in_json:
        pointed = [{"kind": one.kind, "language": one.language, "found": one.found} for one in found]
        click.echo(as_json({"text": msgspec.to_builtins(made.text), "findings": pointed, "sent": not look}))
        return
    for one in found:
        click.echo(for_terminal(f"could show who told: “{one.found}” ({one.language}; {FINDINGS[one.kind]})"))
    click.echo("The person it is about may read this.")
    click.echo("Nothing was sent." if look else "Sent. She reads it when she comes back with her code.")


@click.command()
@keys_option()
@click.argument("case")
@click.argument("text")
@_in_json
@passphrase_file
def approve(folder: Path, case: str, text: str, *, in_json: bool, passphrase_file: Path | None) -> None:
    """Approve exactly this text, as the second worker. TEXT is its name in `sayso desk show CASE --json`.

    Example: sayso desk approve 3f9a27c1 draft-2
    """
    office = open_desk(folder, passphrase_file)
    opened = office.open(office.find(case).handle)
    with _saying_why():
        office.write(opened.handle, Approval(texts.find(opened, text, office.hour()).text), mark(opened))
    click.echo(as_json({"approved": text}) if in_json else "Approved. It stands in her ledger under your name.")


@click.command()
@keys_option()
@click.argument("case")
@click.argument("text")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), required=True, help="Where to write the file.")
@_in_json
@passphrase_file
def export(  # noqa: PLR0913 - one parameter for each option
    folder: Path, case: str, text: str, out: Path, *, in_json: bool, passphrase_file: Path | None
) -> None:
    """Hand a text out, if she has said yes to exactly it: an age file to its reader's key.

    Example: sayso desk export 3f9a27c1 draft-2 --out export.age
    """
    office = open_desk(folder, passphrase_file)
    opened = office.open(office.find(case).handle)
    with _saying_why():
        file = office.export_file(opened.handle, text, mark(opened))
    write_private(out, file)
    said = f"Written to {out}. That you handed it out stands in her ledger."
    click.echo(as_json({"file": str(out), "text": text}) if in_json else said)


@click.command()
@keys_option()
@click.argument("case")
@click.argument("text")
@_in_json
@passphrase_file
def publish(folder: Path, case: str, text: str, *, in_json: bool, passphrase_file: Path | None) -> None:
    """Sign a statement for the public page. It is shown once two workers have, each on her own machine.

    Example: sayso desk publish 3f9a27c1 draft-2
    """
    office = open_desk(folder, passphrase_file)
    opened = office.open(office.find(case).handle)
    with _saying_why():
        shown = office.publish(opened.handle, text, mark(opened))
    said = (
        "Both signatures are there." if shown else "Your signature is there. Nothing is shown until a colleague signs."
    )
    click.echo(as_json({"signed": text, "shown": shown}) if in_json else said)


@click.command()
@keys_option()
@click.argument("case")
@click.argument("text")
@_in_json
@passphrase_file
def end(folder: Path, case: str, text: str, *, in_json: bool, passphrase_file: Path | None) -> None:
    """End what is published of a text, at once. Copies may remain.

    Example: sayso desk end 3f9a27c1 draft-2
    """
    office = open_desk(folder, passphrase_file)
    opened = office.open(office.find(case).handle)
    office.end(opened.handle, text, mark(opened))
    click.echo(as_json({"ended": text}) if in_json else "It has ended. Copies may remain.")


@contextmanager
def _saying_why() -> Iterator[None]:
    """Let a refusal say why and what can be done, as its page does."""
    try:
        yield
    except NotAllowed as refusal:
        raise NotAllowed("\n".join([str(refusal), *texts.WHY.get(refusal.why, ())]), why=refusal.why) from None


def _sheet(file: Path) -> Sheet:
    try:
        return msgspec.convert(tomllib.loads(file.read_text("utf-8")), Sheet)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        raise Malformed("The sheet is not TOML in UTF-8.") from None
    except msgspec.ValidationError as error:
        raise Malformed(f"The sheet is not complete: {error}.") from None
