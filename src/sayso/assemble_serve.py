"""The only place that picks the server's store, clock, dice and keys, and joins them."""

import ipaddress
import os
import socket
import time
from collections.abc import Callable
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

from starlette.types import ASGIApp

from sayso.holder.keeping import BuiltIn
from sayso.ledger.days import days_after
from sayso.ledger.key_list import CLOCK_DAYS, network_id
from sayso.listening import silent
from sayso.service import roster
from sayso.service.load import Load
from sayso.service.nonces import Nonces
from sayso.settings import NETWORK_FILE, Settings, Site, read_site
from sayso.store.sqlite import SqliteStore
from sayso.web import app, heard, pages, rights
from sayso.web.api import Api
from sayso.web.assets import Served
from sayso.web.patience import Patient
from sayso.web.together import Together
from sayso.wire.encoding import decode
from sayso.wire.errors import CannotRun, Malformed, NotTrusted, SettingMissing, Unavailable
from sayso.wire.key_list import KeyList, Network

NONCE_KEY_BYTES = 32
SECRET_FILES = ("*.keys", "half-*.txt")
BACKLOG = 2048
Say = Callable[[str], None]


def utc_day() -> str:
    """Return today as a UTC day by this machine's clock."""
    return datetime.now(UTC).date().isoformat()


def utc_hour() -> int:
    """Return the UTC hour since 1970 by this machine's clock."""
    return int(time.time() // 3600)


def check_no_secrets(folder: Path) -> None:
    """Return if nothing in the data folder could open a report.

    Raises:
        NotTrusted: a worker's keys or half of a recovery sheet lie there.
    """
    for pattern in SECRET_FILES:
        for found in folder.rglob(pattern):
            raise NotTrusted(
                f"{found} does not belong on a server: it can open reports. Take it away, then start again."
            )


def read_network(folder: Path) -> Network:
    """Return the network in `network.json`, which `sayso init` makes.

    Raises:
        SettingMissing: there is none.
        NotTrusted: its key list is not signed by its root.
    """
    try:
        network = decode((folder / NETWORK_FILE).read_bytes().strip(), Network)
    except FileNotFoundError:
        raise SettingMissing(
            f"There is no {NETWORK_FILE} in the data folder. Is it the right folder? The file comes from the desk's "
            "machine, where `sayso init` made it, once; never run that on a server."
        ) from None
    except Malformed as error:
        raise SettingMissing(f"{NETWORK_FILE} is not as `sayso init` makes it: {error}") from None
    roster.signed_list(network)
    return network


def served_pages(site: Site, network: Network) -> dict[str, Served]:
    """Return all files and unchanging pages, from the installed package and the host's statement."""
    side = pages.read(files("sayso") / "client")
    served = pages.build(side, site.in_language, network_id(network.root))
    served |= rights.build(side, site.in_language, site.directory)
    served["/manifest.json"] = pages.manifest(served)
    return served


def serve(settings: Settings, say: Say, ready: Callable[[str], None]) -> None:
    """Run the server until it is told to end (SIGINT, SIGTERM).

    Args:
        settings: how.
        say: takes lines for the log: start, stop, what failed inside; never anything of a request.
        ready: called with the address when the first request can come.

    Raises:
        SettingMissing: `site.toml` or `network.json` is missing or not filled in.
        NotTrusted: the key list is not signed by the root, or this machine's clock is behind it.
        Outdated: a newer Sayso has written the database.
        Unavailable: the data folder or the port cannot be used.
    """
    os.umask(0o077)  # what the server writes is nobody else's to read
    check_no_secrets(settings.data)
    site = read_site(settings.data)
    given = read_network(settings.data)
    store = SqliteStore(settings.data)
    try:
        store.begin()
        network = roster.begin(store, given)
        store.commit()
        _check_clock(roster.signed_list(network), utc_day(), say)
        application = _app(store, _holder(settings.data, say), site, network, say)
        server = silent(application, http=Patient, timeout_graceful_shutdown=5)
        with _listen(settings) as listening:
            host, port = listening.getsockname()[:2]
            address = f"http://{f'[{host}]' if ':' in host else host}:{port}"
            if not ipaddress.ip_address(settings.host).is_loopback:
                say(
                    f"Listening on {settings.host} without TLS: whoever is on the way can read and change what passes, "
                    "and the page offers nothing there. Put a web server with TLS in front, on this machine."
                )
            server.tell_ready = lambda: ready(address)
            server.run(sockets=[listening])
    finally:
        store.close()


def _holder(folder: Path, say: Say) -> BuiltIn:
    """Return the holder of the key in `folder`; where it cannot be loaded now, that is said and reports are taken."""
    holder = BuiltIn(folder, os.urandom)
    try:
        holder.load()
    except (CannotRun, Unavailable) as error:
        say(f"The private check does not run: {error}")
    return holder


def _app(store: SqliteStore, holder: BuiltIn, site: Site, network: Network, say: Say) -> ASGIApp:
    nonces = Nonces(os.urandom(NONCE_KEY_BYTES), time.monotonic, os.urandom)
    api = Api(store, Together(store), nonces, Load(time.monotonic), network.root, utc_day, utc_hour, holder)
    public = heard.build(pages.read(files("sayso") / "client"), site.in_language)
    pages_ = served_pages(site, network)
    return app.build(api, pages_, public, leave_url=site.leave_url, keep_days=site.keep_days, say=say)


def _check_clock(listed: KeyList, today: str, say: Say) -> None:
    if today < days_after(listed.day, -CLOCK_DAYS):
        raise NotTrusted(
            f"This machine's clock says {today}, but the desk's keys were signed on {listed.day}. Set the clock."
        )
    if today > listed.until:
        say(
            f"The list of the desk's keys ended on {listed.until}: no page will trust it. "
            f"Sign a new one, or set the clock, which says {today}."
        )


def _listen(settings: Settings) -> socket.socket:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    # Named as TCP, so that asyncio sends small answers at once (TCP_NODELAY): 40 ms a request otherwise.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((settings.host, settings.port))
        listening.listen(BACKLOG)
    except OSError:
        listening.close()
        raise Unavailable(
            f"Port {settings.port} on {settings.host} cannot be used: another program may have it. Try --port."
        ) from None
    return listening
