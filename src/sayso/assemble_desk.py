"""The only place that picks the desk's server, clock, dice and files, and joins them."""

import os
import secrets
import socket
import sys
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

from sayso.desk.app import Page
from sayso.desk.ceremonies import Desk
from sayso.desk.circles import CircleDesk
from sayso.desk.gathering import Cases
from sayso.desk.guard import NAME_BYTES, TOKEN_BYTES, Guard
from sayso.desk.idle import Idle, seconds_asleep_or_not
from sayso.desk.keeping import read, write_private
from sayso.desk.notes import SEEN, Notebook, SeenNotes
from sayso.desk.office import Office
from sayso.desk.publishing import Press, Progress
from sayso.desk.readers import read_readers
from sayso.device.worker_keys import Passphrase, WorkerKeys
from sayso.listening import silent
from sayso.remote import House
from sayso.wire.encoding import decode, encode
from sayso.wire.errors import Unavailable

if sys.platform != "win32":
    import resource

PORT = 8711
HERE = "127.0.0.1"


def utc_day() -> str:
    """Return today as a UTC day by this machine's clock."""
    return datetime.now(UTC).date().isoformat()


def utc_hour() -> int:
    """Return the UTC hour since 1970 by this machine's clock."""
    return int(datetime.now(UTC).timestamp()) // 3600


def desk_at(folder: Path, passphrase: Passphrase) -> Desk:
    """Return a worker's machine with this clock and these dice."""
    return Desk(folder, passphrase, utc_day(), os.urandom)


def open_office(desk: Desk, keys: WorkerKeys) -> Office:
    """Return one worker at work on the server that her keys name."""
    keep_out_of_dumps()
    return Office(keys, House(keys.server), utc_hour, os.urandom, desk.keep, read_readers(desk.folder))


def open_circles(desk: Desk, keys: WorkerKeys) -> CircleDesk:
    """Return one worker at work on the circles of her desk; what she has seen of its notes lies in her folder."""
    office, file = open_office(desk, keys), desk.folder / SEEN
    seen = decode(read(file), SeenNotes).notes if file.exists() else ()
    notebook = Notebook(office, {one.note: one for one in seen}, lambda new: write_private(file, encode(new)))
    return CircleDesk(office, notebook)


def open_press(desk: Desk, keys: WorkerKeys, progress: Progress = lambda _done, _all: None) -> Press:
    """Return one worker at work on the lists of her desk's circles, from the cases that the desk may read."""
    circles = open_circles(desk, keys)
    return Press(circles, Cases(circles.office), progress)


def keep_out_of_dumps() -> None:
    """Let no crash of this process write its memory, with what was read, to the disk."""
    if sys.platform != "win32":  # Windows writes none unless it was told to
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def serve(press: Press, port: int, announce: Callable[[str], None]) -> None:
    """Serve the local page until the desk is locked or told to end (SIGINT, SIGTERM).

    `announce` is called with each one-time address, the first when the page can be opened.

    Raises:
        Unavailable: the port cannot be used.
        NotTrusted: the server is of another network, or its key list is not to be relied on.
    """
    office = press.circles.office
    office.occasion()
    with ExitStack() as closing:
        listening = closing.enter_context(_listen(port))
        closing.callback(office.forget)
        name = secrets.token_hex(NAME_BYTES)
        guard = Guard(listening.getsockname()[1], name, lambda: secrets.token_urlsafe(TOKEN_BYTES))
        idle = Idle(seconds_asleep_or_not)
        page = Page(press, guard, idle, announce, stop=lambda: setattr(server, "should_exit", True))
        closing.callback(idle.end)
        idle.watch(page.lock)
        # Where keys are no C reads what comes (h11); the server, which has none, takes the faster one.
        server = silent(page.app(), http="h11", lifespan="off", timeout_graceful_shutdown=1)
        server.tell_ready = lambda: announce(guard.address())
        server.run(sockets=[listening])


def _listen(port: int) -> socket.socket:
    try:
        return socket.create_server((HERE, port), backlog=64)
    except OSError:
        raise Unavailable(f"Port {port} on this machine is in use: end what uses it, or try --port.") from None
