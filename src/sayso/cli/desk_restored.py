"""`sayso desk restored`: a worker takes the older notes of a server that was restored from a backup, and says so."""

from pathlib import Path

import click

from sayso.cli.asking import keys_option, passphrase_file
from sayso.cli.opening import open_circle_desk

_WORD = "restored"


@click.command()
@keys_option()
@passphrase_file
def restored(folder: Path, passphrase_file: Path | None) -> None:
    """Take the desk's notes on circles as a restored server has them, older than this machine has seen.

    Only after your host has told you, face to face or by a voice that you know, that the server was restored from a
    copy. Lock the desk's page first. Each of you does this on her own machine.

    Example: sayso desk restored
    """
    circles = open_circle_desk(folder, passphrase_file)
    behind = circles.notebook.behind(circles.office.occasion())
    if not behind:
        click.echo("Nothing at the server is older than this machine has seen. Nothing was changed.")
        return
    older = sum(lying is not None for lying in behind.values())
    click.echo(f"Of the desk's notes on circles, {older} are not as this machine has seen them last,")
    click.echo(f"and {len(behind) - older} are not there. So it is after the server was restored from a copy.")
    click.echo("So it is too when somebody at the server wants back a member whom you took out, or an old list.")
    said = click.prompt(f"Type {_WORD} if your host told you that it was", default="", show_default=False)
    if said.strip() != _WORD:
        raise click.ClickException("Nothing was changed.")
    circles.take_restored()
    click.echo("They are taken, and each circle has a new secret. Now pause each circle's list, and publish a new one.")
    click.echo(
        "Look at its members too: without the list of what was taken back, those whom you took out are there again."
    )
