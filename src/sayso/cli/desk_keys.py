"""`sayso desk renew`, `renew-key` and `ask-key`: the list of keys for another year, and a new key for the desk."""

from pathlib import Path

import click

from sayso.assemble_desk import open_circles
from sayso.cli.asking import halves, halves_file, keys_option, passphrase_file, print_sheets
from sayso.cli.opening import open_keys
from sayso.desk import ceremonies
from sayso.desk.ceremonies import Desk
from sayso.desk.keeping import write_private
from sayso.desk.showing import for_terminal
from sayso.device import founding
from sayso.device.halves import Secrets
from sayso.device.worker_keys import WorkerKeys
from sayso.remote import House
from sayso.wire.encoding import encode

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@keys_option()
@click.option("--without", default="", help="Take this name off the list, or the key with this fingerprint.")
@halves_file
@passphrase_file
def renew(folder: Path, without: str, halves_files: tuple[Path, ...], passphrase_file: Path | None) -> None:
    """Sign the list of the desk's keys for another year, with both halves.

    Who is taken off can write nothing more, and her old answers are not shown any more. She still has the desk's key:
    give the desk a new one with `sayso desk renew-key`.

    Example: sayso desk renew
    """
    mine, keys = open_keys(folder, passphrase_file)
    house = House(keys.server)
    ceremonies.fetch_network(house)  # before two trustees type fourteen lines
    secrets = halves(halves_files)
    _sign_in_place_of(without, secrets, mine, keys)
    names = ceremonies.renew(mine, house, secrets, without)
    click.echo(f"The new list is with the server. On it: {for_terminal(', '.join(names))}.")


@click.command("renew-key")
@keys_option()
@click.option("--without", default="", help="Take this name off the list, or the key with this fingerprint.")
@click.option("--request", "requests", type=_FILE, multiple=True, help="A colleague's request for the new key.")
@click.option(
    "--sheets", "printed", type=click.Path(file_okay=False, path_type=Path), help="Write the new halves here."
)
@halves_file
@passphrase_file
def renew_key(  # noqa: PLR0913 - one parameter for each option
    folder: Path,
    without: str,
    requests: tuple[Path, ...],
    printed: Path | None,
    *,
    halves_files: tuple[Path, ...],
    passphrase_file: Path | None,
) -> None:
    """Give the desk a new key: once a year, and when a colleague has left.

    It asks for both halves, prints two new ones, and writes a welcome beside each request. What is told from then on
    opens with the new key alone. The key from before stays on the machines of those who remain, for what was granted to
    it, until the last of that has run out after 90 days; then their programs drop it.

    Example: sayso desk renew-key --request request.json --without Bea
    """
    mine, keys = open_keys(folder, passphrase_file)
    asked = [ceremonies.read_request(path, keys) for path in requests]
    house = House(keys.server)
    network = ceremonies.fetch_network(house)  # before two trustees type fourteen lines
    secrets = halves(halves_files)
    workers = founding.check_secrets(secrets, network).workers
    _sign_in_place_of(without, secrets, mine, keys)
    names, welcomes = ceremonies.renew_key(
        mine,
        house,
        secrets,
        without=without,
        asked=asked,
        print_sheets=lambda secrets, network: print_sheets(secrets, network.root, printed),
    )
    open_circles(mine, mine.keys()).bring_along([worker.key for worker in workers])
    click.echo(f"The desk has a new key. On the list: {for_terminal(', '.join(names))}.")
    for one, request, welcome in zip(asked, requests, welcomes, strict=True):
        path = request.with_name(f"welcome-for-{request.stem}.json")
        write_private(path, encode(welcome))
        click.echo(f"Give {path} to {for_terminal(one.name)}; only her machine can open it.")
    click.echo(
        "Give the new halves to the trustees. Burn the old ones: with them whoever finds both opens what is old."
    )


def _sign_in_place_of(without: str, secrets: Secrets, mine: Desk, keys: WorkerKeys) -> None:
    """Sign what the circles need anew where somebody who is about to leave has signed it."""
    leaving = ceremonies.find_leaving(ceremonies.fetch_network(House(keys.server)), secrets, without)
    if leaving:
        open_circles(mine, keys).sign_again(leaving)


@click.command("ask-key")
@keys_option()
@passphrase_file
def ask_key(folder: Path, passphrase_file: Path | None) -> None:
    """Ask for the desk's new key: give the file to whoever makes it, or has made it.

    Example: sayso desk ask-key
    """
    mine, _ = open_keys(folder, passphrase_file)
    click.echo(
        f"Give {ceremonies.ask_for_key(mine)} to a colleague, by any way. Your machine alone opens what comes back."
    )
