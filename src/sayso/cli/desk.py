"""`sayso desk`: the desk on a worker's own machine."""

import sys
from pathlib import Path
from shutil import get_terminal_size
from typing import TextIO

import click

from sayso.assemble_desk import PORT, desk_at, serve
from sayso.cli.asking import (
    halves,
    halves_file,
    keys_option,
    new_passphrase,
    open_with_passphrase,
    passphrase_file,
)
from sayso.cli.desk_circle import circle
from sayso.cli.desk_holds import holds
from sayso.cli.desk_keys import ask_key, renew, renew_key
from sayso.cli.desk_restored import restored
from sayso.cli.desk_texts import approve, draft, end, export, publish
from sayso.cli.opening import open_desk, open_keys, open_lists
from sayso.desk import ceremonies, printing
from sayso.desk.case import mark, view
from sayso.desk.keeping import write_private
from sayso.desk.queue import row, rows
from sayso.desk.showing import as_json, for_terminal
from sayso.desk.texts import standings
from sayso.ledger.signing import fingerprint
from sayso.remote import House
from sayso.wire.encoding import encode
from sayso.wire.errors import Malformed
from sayso.wire.statement import Answer

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group(invoke_without_command=True)
@keys_option()
@click.option("--port", type=click.IntRange(0, 65535), default=PORT, show_default=True, help="0: a free one.")
@passphrase_file
@click.pass_context
def desk(context: click.Context, folder: Path, port: int, passphrase_file: Path | None) -> None:
    r"""Open the desk: a page on this machine only, for one worker.

    It asks for the passphrase and prints an address that works once. Lock the desk on the page, or end it with Ctrl-C.

    \b
    Examples:
      sayso desk --keys ~/.sayso-desk
      sayso desk list
      sayso desk show 3f9a27c1 --json
    """
    if context.invoked_subcommand is None:
        serve(open_lists(folder, passphrase_file), port, _announce)


@desk.command("list")
@keys_option()
@click.option("--json", "in_json", is_flag=True, help="For programs.")
@passphrase_file
def list_(folder: Path, *, in_json: bool, passphrase_file: Path | None) -> None:
    """Print one line for each report that is open to the desk.

    Example: sayso desk list
    """
    office = open_desk(folder, passphrase_file)
    lines = rows(office.look(), office.today())
    if in_json:
        click.echo(as_json([printing.row_values(line) for line in lines]))
        return
    if not lines:
        click.echo("No report is open to the desk.")
    columns = get_terminal_size().columns
    for line in lines:
        click.echo(printing.row_line(line, columns))


@desk.command()
@keys_option()
@click.argument("case")
@click.option("--json", "in_json", is_flag=True, help="For programs: her words exactly, sign for sign.")
@passphrase_file
def show(folder: Path, case: str, *, in_json: bool, passphrase_file: Path | None) -> None:
    """Print a report as its page shows it. CASE is how `sayso desk list` names it.

    Example: sayso desk show 3f9a27c1
    """
    office = open_desk(folder, passphrase_file)
    opened = office.open(office.find(case).handle)
    shown, line = view(opened), row(opened, office.today())
    if in_json:
        values = printing.text_values(standings(opened, office.hour()))
        click.echo(as_json(printing.case_values(shown, line) | {"texts": values}))
    else:
        click.echo(printing.case_text(shown, line, get_terminal_size().columns))


@desk.command()
@keys_option()
@click.argument("case")
@click.option(
    "--file", "file", type=click.File("r", encoding="utf-8"), required=True, help="Her answer; - reads stdin."
)
@passphrase_file
def answer(folder: Path, case: str, file: TextIO, passphrase_file: Path | None) -> None:
    """Answer her with the text in a file.

    Example: sayso desk answer 3f9a27c1 --file answer.txt
    """
    try:
        words = file.read()
    except UnicodeDecodeError:
        raise Malformed("The answer is not text in UTF-8.") from None
    if not words.strip():
        raise Malformed("There is nothing to send yet.")
    office = open_desk(folder, passphrase_file)
    opened = office.find(case)
    office.write(opened.handle, Answer(words), mark(opened))
    click.echo("Sent. She reads it when she comes back with her code.")


@desk.command()
@click.option("--name", required=True, help="The name that stands beside your answers. A working name is enough.")
@click.option("--network", "network_file", type=_FILE, help="The network.json that a colleague gave you.")
@click.option("--url", help="Where the desk reaches the server.")
@click.option("--out", "folder", type=click.Path(file_okay=False, path_type=Path), required=True, help="Your folder.")
@passphrase_file
def join(name: str, network_file: Path | None, url: str | None, folder: Path, passphrase_file: Path | None) -> None:
    """On a new colleague's machine: make your keys and ask to join.

    Example: sayso desk join --name Irina --url https://tell.example.org --out ~/.sayso-desk
    """
    if (url is None) == (network_file is None):
        raise click.UsageError("Give either --url or --network.")
    network = ceremonies.read_network(network_file) if network_file else ceremonies.fetch_network(House(url or ""))
    print_of_hers = ceremonies.join(desk_at(folder, new_passphrase(passphrase_file)), network, name)
    click.echo(f"network        {fingerprint(network.root)}")
    click.echo(f"your key       {print_of_hers}")
    click.echo(
        f"Give {folder / ceremonies.REQUEST} to a colleague at the desk, by any way. Then, face to face or by a voice"
    )
    click.echo("that you both know, read both lines to her. She admits you if they are the same on her screen.")


@desk.command()
@keys_option()
@click.argument("request", type=_FILE)
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Where to write the welcome.")
@click.option("--yes-i-compared", is_flag=True, help="Both fingerprints were compared by voice or face to face.")
@halves_file
@passphrase_file
def admit(  # noqa: PLR0913 - one parameter for each option
    folder: Path,
    request: Path,
    out: Path | None,
    *,
    yes_i_compared: bool,
    halves_files: tuple[Path, ...],
    passphrase_file: Path | None,
) -> None:
    """Admit a new colleague: compare her fingerprint with her, then sign with both halves.

    Example: sayso desk admit request.json
    """
    mine, keys = open_keys(folder, passphrase_file)
    asked = ceremonies.read_request(request, keys)
    click.echo(f"network        {fingerprint(keys.root)}")
    click.echo(f"{for_terminal(asked.name)}'s key".ljust(15) + fingerprint(asked.key))
    question = "Read by her, face to face or by a voice that you know: is it the same?"
    if not yes_i_compared and not click.confirm(question):
        raise click.ClickException("Not admitted. Nothing was changed.")
    house = House(keys.server)
    ceremonies.fetch_network(house)  # before two trustees type fourteen lines
    welcome = ceremonies.admit(mine, house, asked, halves(halves_files))
    path = out or request.with_name(ceremonies.WELCOME)
    write_private(path, encode(welcome))
    click.echo(f"{for_terminal(asked.name)} is on the list. Give her {path}, by any way: only her machine can open it.")


@desk.command()
@keys_option()
@click.argument("welcome", type=_FILE)
@passphrase_file
def welcome(folder: Path, welcome: Path, passphrase_file: Path | None) -> None:
    """Take the welcome that you were given: as a new colleague, or with the desk's new key.

    Example: sayso desk welcome welcome.json
    """
    keys = open_with_passphrase(
        passphrase_file, lambda passphrase: ceremonies.accept_welcome(desk_at(folder, passphrase), welcome)
    )
    click.echo(f"Welcome, {for_terminal(keys.name)}. Open the desk: sayso desk --keys {folder}")


def _announce(address: str) -> None:
    click.echo(f"desk {address}")
    if sys.stderr.isatty():
        click.echo("Open it in a browser on this machine; it works once. Ctrl-C ends the desk.", err=True)


for _command in (renew, renew_key, ask_key, restored, draft, approve, export, publish, end, holds, circle):
    desk.add_command(_command)
