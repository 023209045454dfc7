"""`sayso recover`: keys from the two halves."""

from pathlib import Path

import click

from sayso.assemble_desk import desk_at
from sayso.cli.asking import halves, halves_file, keys_option, new_passphrase, passphrase_file
from sayso.desk import ceremonies
from sayso.desk.keeping import KEYS
from sayso.device.founding import backup_recipient
from sayso.remote import House


@click.command()
@keys_option("The folder for the new keys.")
@click.option("--name", help="The name that stands beside her answers; not the one of her lost key.")
@click.option("--url", help="Where the desk reaches the server.")
@click.option("--try", "only_try", is_flag=True, help="Only see whether both halves are right; with --url, compare.")
@halves_file
@passphrase_file
def recover(  # noqa: PLR0913 - one parameter for each option
    folder: Path,
    name: str | None,
    url: str | None,
    *,
    only_try: bool,
    halves_files: tuple[Path, ...],
    passphrase_file: Path | None,
) -> None:
    r"""Give a worker who lost her machine or passphrase new keys, from both trustees' halves.

    \b
    Examples:
      sayso recover --try
      sayso recover --name "Ana 2" --url https://tell.example.org
    """
    house = House(url) if url else None
    if only_try:
        network = ceremonies.fetch_network(house) if house else None
        secrets = halves(halves_files)
        click.echo(f"Both halves are right. They are of the network {ceremonies.try_halves(secrets, network)}")
        click.echo(f"Backups are sealed to {backup_recipient(secrets)}")
        return
    if house is None or not name:
        raise click.UsageError("Give --name and --url, or --try.")
    network = ceremonies.fetch_network(house)  # before two trustees type fourteen lines
    secrets = halves(halves_files)
    ceremonies.try_halves(secrets, network)
    keys = ceremonies.recover(desk_at(folder, new_passphrase(passphrase_file)), house, name, secrets)
    click.echo(f"{folder / KEYS} is made for {name}; the server hands out list number {keys.list_number}.")
    click.echo(
        "What her lost key signed still counts. If that machine was stolen, take the key off, under its old name,"
    )
    click.echo("and give the desk a new key:")
    click.echo(f"  sayso desk renew-key --keys {folder} --without NAME")
    click.echo(
        "The stolen file still opens, with its passphrase, what was open to the desk before. If the passphrase may be"
    )
    click.echo("known, tell people so.")
