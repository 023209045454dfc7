"""The occasions on which keys change hands, with their files: begin, join, admit, be welcomed, recover, renew.

What is true of keys stands in `device/founding.py` and `device/joining.py`; here it meets folders, the server, a
passphrase.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace

from sayso.desk.keeping import JOINING, KEYS, read, read_keys, write_private
from sayso.desk.office import House
from sayso.device import founding, joining
from sayso.device.founding import Founded
from sayso.device.halves import Secrets
from sayso.device.worker_keys import Joining, Passphrase, WorkerKeys, check_passphrase, lock, unlock
from sayso.ledger.key_list import list_hash
from sayso.ledger.signing import fingerprint, public_key
from sayso.sealing.keys import Entropy
from sayso.wire.encoding import decode, encode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import Conflict, Malformed, Unavailable
from sayso.wire.joining import JoinRequest
from sayso.wire.key_list import KeyList, Network
from sayso.wire.request import Done, NewKeys

NETWORK = "network.json"
BACKUP = "backup.txt"
REQUEST = "request.json"
WELCOME = "welcome.json"


@dataclass(frozen=True, slots=True)
class Desk:
    """A worker's machine: her folder, her passphrase, the UTC day, a source of random bytes."""

    folder: Path
    passphrase: Passphrase
    today: str
    entropy: Entropy

    def __repr__(self) -> str:
        """Name the folder, which is no secret."""
        return f"<Desk {self.folder}>"

    def keys(self) -> WorkerKeys:
        """Open the worker's keys."""
        return unlock(read_keys(self.folder), WorkerKeys, self.passphrase)

    def keep(self, keys: WorkerKeys) -> None:
        """Write the worker's keys, locked."""
        write_private(self.folder / KEYS, lock(keys, self.passphrase, self.entropy))


def begin(desk: Desk, server_folder: Path, name: str, url: str, print_sheets: Callable[[Founded], None]) -> Founded:
    """Make a new network: the first worker's keys in her folder, `network.json` and `backup.txt` in the server's.

    `print_sheets` puts the secrets on paper before anything else is written: what is not on paper is lost.

    Raises:
        Conflict: a network is there already; nothing was changed.
        Unavailable: one of the folders cannot be written; if the halves are printed already, it says to burn them.
    """
    for there in (server_folder / NETWORK, desk.folder / KEYS):
        if there.exists():
            raise Conflict(f"{there} is there already. A network is made once; nothing was changed.")
    check_passphrase(desk.passphrase)
    for folder in (server_folder, desk.folder):  # or halves would be on paper, and nothing that they open
        tried = next(one for one in (folder, *folder.resolve().parents) if one.exists()) / ".sayso-try"
        write_private(tried, b"")
        tried.unlink()
    founded = founding.found(name, url, desk.today, desk.entropy)
    print_sheets(founded)
    try:
        desk.keep(founded.worker)
        write_private(server_folder / NETWORK, encode(founded.network))
        write_private(server_folder / BACKUP, f"{founding.backup_recipient(founded.secrets)}\n".encode())
    except Unavailable as error:
        raise Unavailable(
            f"{error} Burn both halves: they are of no use. Delete {desk.folder / KEYS} and {server_folder / NETWORK} "
            "if they are there, and begin anew."
        ) from None
    return founded


def join(desk: Desk, network: Network, name: str) -> str:
    """Make a newcomer's keys and her request; return the fingerprint that she reads to whoever admits her.

    Raises:
        Conflict: this folder has keys already.
    """
    for there in (desk.folder / KEYS, desk.folder / JOINING):
        if there.exists():
            raise Conflict(f"{there} is there already; nothing was changed.")
    hers, request = joining.ask_to_join(name, network, desk.entropy)
    write_private(desk.folder / JOINING, lock(hers, desk.passphrase, desk.entropy))
    write_private(desk.folder / REQUEST, encode(request))
    return fingerprint(public_key(hers.seed))


def read_request(path: Path, keys: WorkerKeys) -> JoinRequest:
    """Return a newcomer's request from a file, checked as far as a program can; a person compares the fingerprint."""
    return joining.read_request(_envelope(path), keys.network)


def admit(desk: Desk, house: House, asked: JoinRequest, secrets: Secrets) -> Envelope:
    """Sign and publish the list with the newcomer on it, unless she is on it; return her welcome.

    Nothing changes if anything is refused.
    """
    keys, now = desk.keys(), fetch_network(house)
    following, welcome = founding.admit(asked, secrets, keys, now, desk.today)
    if following != now:
        _publish(desk, house, keys, following)
    return welcome


def ask_for_key(desk: Desk) -> Path:
    """Write the request of a worker for the desk's newest key into her folder; return the file."""
    write_private(desk.folder / REQUEST, encode(joining.ask_for_key(desk.keys())))
    return desk.folder / REQUEST


def accept_welcome(desk: Desk, path: Path) -> WorkerKeys:
    """Turn the welcome that she got, and what she keeps, into her keys: a newcomer's, or with the desk's newest key."""
    if (desk.folder / KEYS).exists():
        keys = joining.accept_key(desk.keys(), _envelope(path), desk.today)
        desk.keep(keys)
        (desk.folder / REQUEST).unlink(missing_ok=True)
        return keys
    if not (desk.folder / JOINING).exists():
        read_keys(desk.folder)  # there are none: it says so
    hers = unlock(read(desk.folder / JOINING), Joining, desk.passphrase)
    keys = joining.accept_welcome(hers, _envelope(path), desk.today)
    desk.keep(keys)
    (desk.folder / JOINING).unlink()
    (desk.folder / REQUEST).unlink(missing_ok=True)
    return keys


def recover(desk: Desk, house: House, name: str, secrets: Secrets) -> WorkerKeys:
    """Make new keys for a worker from the two halves, publish the list on which they stand, write her key file.

    Raises:
        Conflict: this folder has keys already.
    """
    if (desk.folder / KEYS).exists():
        raise Conflict(f"{desk.folder / KEYS} is there already; nothing was changed. Choose another folder.")
    check_passphrase(desk.passphrase)
    now, entropy = fetch_network(house), desk.entropy
    following, keys = founding.recover(name, house.url, secrets, now, today=desk.today, entropy=entropy)
    house.post("/api/1/desk/keys", NewKeys(following.keys), Done)
    desk.keep(keys)
    return keys


def renew(desk: Desk, house: House, secrets: Secrets, without: str) -> tuple[str, ...]:
    """Sign and publish the next list, without whom `without` names (nobody, if empty); return who is on it.

    `without` is a name, or the fingerprint of a key where several people have that name.

    Raises:
        Malformed: nobody on the list has that name or key.
        Conflict: several have that name; their fingerprints are said.
    """
    keys, now = desk.keys(), fetch_network(house)
    leaving = find_leaving(now, secrets, without)
    following = founding.renew(leaving, secrets, keys, now, desk.today)
    _publish(desk, house, keys, following)
    return _names(following)


def renew_key(  # noqa: PLR0913 - who stays and who asks, with what, and where the new halves go
    desk: Desk,
    house: House,
    secrets: Secrets,
    *,
    without: str,
    asked: Sequence[JoinRequest],
    print_sheets: Callable[[Secrets, Network], None],
) -> tuple[tuple[str, ...], tuple[Envelope, ...]]:
    """Give the desk a new key; return who is on the list and the welcomes of those who asked for the key.

    `print_sheets` puts the new halves on paper before the server learns of the list: what is not on paper is lost.

    Raises:
        Malformed: nobody on the list has the name or key that `without` says.
        Conflict: several have it; or somebody who asks is not on the list.
    """
    keys, now = desk.keys(), fetch_network(house)
    leaving = find_leaving(now, secrets, without)
    made = founding.renew_key(leaving, asked, secrets, keys, now, today=desk.today, entropy=desk.entropy)
    print_sheets(made.secrets, made.network)
    _publish(desk, house, made.worker, made.network)
    return _names(made.network), made.welcomes


def find_leaving(now: Network, secrets: Secrets, without: str) -> tuple[bytes, ...]:
    """Return the key on the list that has this name, or this fingerprint; none if nobody is to leave.

    Raises:
        Malformed: nobody on the list has that name or key.
        Conflict: several have that name; their fingerprints are said.
    """
    listed = founding.check_secrets(secrets, now).workers
    leaving = tuple(worker.key for worker in listed if without and without in {worker.name, fingerprint(worker.key)})
    if without and not leaving:
        raise Malformed("Nobody on the list has that name or key.")
    if len(leaving) > 1:
        prints = ", ".join(f"'{fingerprint(key)}'" for key in leaving)
        raise Conflict(
            f"Several keys have that name. Nothing was changed. Say which one: --without with one of {prints}."
        )
    return leaving


def _names(network: Network) -> tuple[str, ...]:
    return tuple(worker.name for worker in decode(network.keys.payload, KeyList).workers)


def try_halves(secrets: Secrets, network: Network | None) -> str:
    """Return the fingerprint of the network that the halves belong to, compared with `network` if there is one."""
    if network is not None:
        founding.check_secrets(secrets, network)
    return fingerprint(public_key(secrets.root))


def fetch_network(house: House) -> Network:
    """Return what a server hands out; nothing of it is verified."""
    return house.post("/api/1/keys", {}, Network)


def read_network(path: Path) -> Network:
    """Return a network from a file that a colleague gave."""
    return decode(read(path), Network)


def _publish(desk: Desk, house: House, keys: WorkerKeys, following: Network) -> None:
    """Give the next list to the server, and keep it beside her keys, for a server that must be made anew."""
    house.post("/api/1/desk/keys", NewKeys(following.keys), Done)
    number = decode(following.keys.payload, KeyList).number
    desk.keep(replace(keys, list_number=number, list_hash=list_hash(following.keys)))
    write_private(desk.folder / NETWORK, encode(following))


def _envelope(path: Path) -> Envelope:
    try:
        return decode(read(path), Envelope)
    except Malformed:
        raise Malformed(f"{path} is not a file that Sayso wrote, or it was changed on its way.") from None
