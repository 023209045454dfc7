"""`sayso init`: a new network."""

from itertools import permutations
from pathlib import Path

import click

from sayso.assemble_desk import desk_at
from sayso.cli.asking import new_passphrase, passphrase_file, print_sheets
from sayso.desk.ceremonies import BACKUP, NETWORK, begin
from sayso.desk.keeping import KEYS, write_private
from sayso.device.founding import LIST_DAYS
from sayso.ledger.signing import fingerprint
from sayso.remote import House
from sayso.settings import PORT, SITE_FILE, site_template

_FOLDER = click.Path(file_okay=False, path_type=Path)


@click.command()
@click.option("--server", type=_FOLDER, required=True, help="The server's data folder: gets network.json, site.toml.")
@click.option("--desk", "folder", type=_FOLDER, required=True, help="The first worker's folder: gets her desk.keys.")
@click.option("--name", required=True, help="The name that stands beside her answers. A working name is enough.")
@click.option("--url", default=f"http://127.0.0.1:{PORT}", show_default=True, help="Where the desk reaches the server.")
@click.option("--sheets", "printed", type=_FOLDER, help="Write both sheets here for a printer, not on the terminal.")
@passphrase_file
def init(server: Path, folder: Path, name: str, url: str, printed: Path | None, passphrase_file: Path | None) -> None:  # noqa: PLR0913, PLR0917 - one parameter for each option
    """Make a new network: its root key, the desk's key, the first worker.

    The root key is kept on no disk: it stands, with the desk's key, on two sheets of paper, half and half. Do this on
    the first worker's own machine, then carry the server's folder to the server.

    Example: sayso init --server ./for-the-server --desk ~/.sayso-desk --name Ana --url https://tell.example.org
    """
    address = House(url).url
    _check_apart(server, folder, printed)
    desk = desk_at(folder, new_passphrase(passphrase_file))
    founded = begin(desk, server, name, address, lambda new: print_sheets(new.secrets, new.network.root, printed))
    if not (server / SITE_FILE).exists():
        write_private(server / SITE_FILE, site_template().encode())
    click.echo(f"network      {fingerprint(founded.network.root)}")
    click.echo(f"desk         {folder / KEYS}  (for {name}; stays on this machine)")
    click.echo(
        f"server       {server / NETWORK}, {BACKUP}, {SITE_FILE}  (carry this folder to the server, and nothing else)"
    )
    click.echo(f"list of keys good for {LIST_DAYS} days; then: sayso desk renew-key")
    shown = "" if printed else " and close this window, which still shows them"
    click.echo(f"Next: give the halves to two people{shown}. Fill in {SITE_FILE},")
    click.echo(f"carry {server} to the server, and there: sayso doctor --data {server.name}")


def _check_apart(*folders: Path | None) -> None:
    """Return if no folder is another or lies in it: what goes to the server must not hold what opens reports."""
    places = [folder.resolve() for folder in folders if folder]
    if any(one.is_relative_to(other) for one, other in permutations(places, 2)):
        raise click.UsageError("Server, desk and sheets need folders of their own, none inside another.")
