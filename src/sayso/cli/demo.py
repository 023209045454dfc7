"""`sayso demo`: everything at once, to look at."""

import os
import tempfile
from contextlib import ExitStack
from pathlib import Path

import click

from sayso.assemble_desk import utc_day, utc_hour
from sayso.demo.holding import show
from sayso.demo.running import Program, Programs, check_ports, until_told_to_end
from sayso.demo.seeding import Places, keep_keys, open_keys, prepare, tell
from sayso.demo.stories import WORKERS
from sayso.remote import House
from sayso.settings import PORT
from sayso.wire.errors import Unavailable

_PORTS = 2 + len(WORKERS)


@click.command()
@click.option("--port", type=click.IntRange(1, 65535 - len(WORKERS) - 1), default=PORT, show_default=True)
@click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    help="Keep everything in this folder and go on from it next time; otherwise it is removed at the end.",
)
def demo(port: int, data: Path | None) -> None:
    """Show a server, two people at the desk and three told situations. Nobody here is real.

    The server takes --port, the two desks the next two, and a page that shows what the server holds the one after.
    Ctrl-C ends all of it.

    Example: sayso demo --port 9000 --data ./demo
    """
    check_ports(port, _PORTS)
    with until_told_to_end():
        if data:
            _run(Places(data.resolve()), port)
        else:
            with tempfile.TemporaryDirectory(prefix="sayso-demo-") as folder:
                _run(Places(Path(folder)), port)


def _run(places: Places, port: int) -> None:
    address = f"http://127.0.0.1:{port}"
    with Programs() as programs, ExitStack() as closing:
        keys = prepare(places, address, utc_day(), os.urandom)
        server = programs.start("serve", "--data", str(places.server), "--port", str(port))
        keep_keys(places, keys, utc_day(), os.urandom)
        server.wait_for("ready ")
        ports = {worker: str(port + place) for place, worker in enumerate(WORKERS, start=1)}
        desks = {worker: programs.start(*_desk(places, worker), "--port", ports[worker]) for worker in WORKERS}
        if not places.told.exists():
            tell(places, House(address), keys or open_keys(places, utc_day(), os.urandom), utc_hour, os.urandom)
            places.told.touch(mode=0o600)
        pages = {worker: desk.wait_for("desk ") for worker, desk in desks.items()}
        click.echo(f"ready {address}")
        for worker, page in pages.items():
            click.echo(f"desk of {worker}: {page}")
            _pass_on(worker, desks[worker])
        holds = closing.enter_context(show(places.server, port + _PORTS - 1))
        click.echo(f"what the server holds: {holds}")
        while True:
            ended = programs.wait_for_an_end()
            locked = [worker for worker, desk in desks.items() if desk is ended and ended.ended_well()]
            if not locked:
                raise Unavailable(f"`sayso {ended.name}` has ended, so the demonstration ends.")
            for worker in locked:  # by her, or by itself after twenty minutes; for a demonstration it opens again
                desks[worker] = programs.start(*_desk(places, worker), "--port", ports[worker])
                click.echo(f"The desk of {worker} was locked. Here it opens again:")
                click.echo(f"desk of {worker}: {desks[worker].wait_for('desk ')}")
                _pass_on(worker, desks[worker])


def _desk(places: Places, worker: str) -> tuple[str, ...]:
    return ("desk", "--keys", str(places.desk(worker)), "--passphrase-file", str(places.passphrase))


def _pass_on(worker: str, desk: Program) -> None:
    """Print a desk's later one-time addresses too: it gives a new one when somebody comes with a spent one."""
    desk.heard = lambda line: click.echo(f"desk of {worker}: {line.removeprefix('desk ')}")
