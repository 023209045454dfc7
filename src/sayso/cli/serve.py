"""`sayso serve`: the server."""

import os
from ipaddress import ip_address
from pathlib import Path

import click

from sayso.settings import HOST, PORT, Settings


def _address(_context: click.Context, _option: click.Parameter, host: str) -> str:
    try:
        return str(ip_address(host))
    except ValueError:
        raise click.BadParameter("This is not an IP address such as 127.0.0.1.") from None


@click.command()
@click.option(
    "--data",
    type=click.Path(exists=True, file_okay=False, readable=False, path_type=Path),  # a missing right: cli.no_right
    required=True,
    help="The folder with network.json and site.toml; the database is made there.",
)
@click.option("--port", type=click.IntRange(0, 65535), default=PORT, show_default=True, help="0: a free one.")
@click.option("--host", default=HOST, show_default=True, callback=_address, help="The IP address to listen on.")
def serve(data: Path, port: int, host: str) -> None:
    """Keep sealed things, and know nothing.

    Put a web server with TLS in front, and switch its access log off.

    Example: sayso serve --data ./for-the-server
    """
    # SQLite reads this when it is loaded: what it writes while it rebuilds stays on the data folder's disk.
    os.environ["SQLITE_TMPDIR"] = str(data)
    from sayso import assemble_serve  # noqa: PLC0415 - only now, see above

    assemble_serve.serve(
        Settings(data, port, host),
        say=lambda line: click.echo(line, err=True),
        ready=lambda address: click.echo(f"ready {address}"),
    )
    click.echo("ended", err=True)
