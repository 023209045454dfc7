"""How keys are born and renewed: a network, a colleague who joins, another year, a new desk key, a lost machine.

The root signs the list of keys (spec/protocol.md, Network and key list); its seed exists only while one of these
functions runs and on paper, in two halves (`device/halves.py`). Everything that a person must compare is a fingerprint.
What whoever has no halves does, who asks and takes a welcome, stands in `device/joining.py`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from sayso.device.halves import Secrets
from sayso.device.joining import check_name
from sayso.device.occasion import GRANT_DAYS
from sayso.device.worker_keys import OldKey, WorkerKeys, desk_keys
from sayso.ledger.days import days_after
from sayso.ledger.key_list import CLOCK_DAYS, NewestList, accept_key_list, list_hash, network_id, sign_key_list
from sayso.ledger.signing import public_key, sign
from sayso.sealing.files import seal
from sayso.sealing.keys import (
    KEY_BYTES,
    Entropy,
    backup_identity,
    identity_of,
    recipient_of,
)
from sayso.wire.encoding import decode, encode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import Conflict, NotTrusted
from sayso.wire.joining import WELCOME_TYPE, JoinRequest, Welcome
from sayso.wire.key_list import DeskKeys, KeyList, Network, WorkerKey

LIST_DAYS = (
    366  # the trustees meet once a year at the latest; their meeting is what keeps a forgotten network from lasting
)


@dataclass(frozen=True, slots=True)
class Founded:
    """A new network: the secrets for the trustees' paper, the first worker's keys, and what the server hands out."""

    secrets: Secrets
    worker: WorkerKeys
    network: Network

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Founded>"


def found(name: str, server: str, today: str, entropy: Entropy) -> Founded:
    """Return a new network whose first worker is called `name`.

    Raises:
        Malformed: the name is empty, too long or holds signs that do not print.
    """
    check_name(name)
    secrets = Secrets(entropy(KEY_BYTES), entropy(KEY_BYTES))
    root, desk, seed = public_key(secrets.root), identity_of(secrets.desk), entropy(KEY_BYTES)
    keys = KeyList(
        network=network_id(root),
        number=1,
        previous="",
        day=today,
        until=days_after(today, LIST_DAYS),
        desk=desk_keys(desk),
        workers=(WorkerKey(name, public_key(seed)),),
    )
    signed = sign_key_list(secrets.root, keys)
    worker = WorkerKeys(keys.network, root, server, desk, name, seed, 1, list_hash(signed))
    return Founded(secrets, worker, Network(root, signed))


def backup_recipient(secrets: Secrets) -> str:
    """Return the age recipient to which a server's backups are sealed; only both halves open what is sealed to it."""
    return recipient_of(backup_identity(secrets.root))


def admit(asked: JoinRequest, secrets: Secrets, keys: WorkerKeys, now: Network, today: str) -> tuple[Network, Envelope]:
    """Return the next key list, with the newcomer on it, and her welcome; both signed by the root.

    If she is on the list already, that list stays and only her welcome is made again: the first one may be lost.

    Args:
        asked: her request, whose fingerprint has been compared.
        secrets: what the two halves gave.
        keys: the keys of the worker who admits her.
        now: what the server hands out today.
        today: the UTC day.

    Raises:
        NotTrusted: the halves or the server's list are not this network's.
        Conflict: her key or her name is on the list already, and not both together.
    """
    newest = check_secrets(secrets, now, NewestList(keys.list_number, keys.list_hash))
    if newest.network != keys.network:
        raise NotTrusted("These halves are of another network than these keys.")
    hers = WorkerKey(asked.name, asked.key)
    if hers in newest.workers:
        following = now
    elif any(worker.key == asked.key or worker.name == asked.name for worker in newest.workers):
        raise Conflict("This key or this name is on the list already. Two people at one desk need two names.")
    else:
        following = _next_list(secrets, now, newest, (*newest.workers, hers), today)
    return following, _welcome(secrets, keys, asked, following)


def _welcome(secrets: Secrets, keys: WorkerKeys, asked: JoinRequest, following: Network) -> Envelope:
    """Return what brings the desk's keys, older ones too, to the worker who asked."""
    lines = [identity_of(secrets.desk), *(f"{one.identity} {one.until}" for one in keys.older)]
    sealed = seal("\n".join(lines).encode(), [asked.recipient])
    welcome = Welcome(keys.network, asked.key, keys.server, sealed, following.keys)
    return sign(secrets.root, WELCOME_TYPE, encode(welcome))


@dataclass(frozen=True, slots=True)
class NewKey:
    """What a new key of the desk brings: paper for the trustees, a list, one worker's keys, the others' welcomes."""

    secrets: Secrets
    network: Network
    worker: WorkerKeys
    welcomes: tuple[Envelope, ...]

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<NewKey>"


def renew_key(  # noqa: PLR0913 - who stays and who asks, by which keys, on which day
    without: tuple[bytes, ...],
    asked: Sequence[JoinRequest],
    secrets: Secrets,
    keys: WorkerKeys,
    now: Network,
    *,
    today: str,
    entropy: Entropy,
) -> NewKey:
    """Return a new key of the desk, on the next list; whom `without` names is on it no more and does not get the key.

    The key from before goes on opening what was granted to it, on the machines of those who stay, until the last grant
    has run out; then their programs drop it.

    Raises:
        NotTrusted: the halves or the server's list are not this network's.
        Conflict: nobody would remain, or somebody who asks for the key is not on the list that remains.
    """
    newest, workers = _remaining(without, secrets, keys, now)
    for one in asked:
        if WorkerKey(one.name, one.key) not in workers:
            raise Conflict("Somebody who asks for the new key is not on the list, or is being taken off it.")
    renewed = Secrets(secrets.root, entropy(KEY_BYTES))
    identity = identity_of(renewed.desk)
    following = _next_list(renewed, now, newest, workers, today, desk=desk_keys(identity))
    old = OldKey(keys.desk, days_after(today, GRANT_DAYS + CLOCK_DAYS))
    mine = replace(
        keys.on(today),
        desk=identity,
        list_number=newest.number + 1,
        list_hash=list_hash(following.keys),
        older=(old, *keys.on(today).older),
    )
    return NewKey(renewed, following, mine, tuple(_welcome(renewed, mine, one, following) for one in asked))


def recover(  # noqa: PLR0913 - who and where, with which secrets, on which day
    name: str, server: str, secrets: Secrets, now: Network, *, today: str, entropy: Entropy
) -> tuple[Network, WorkerKeys]:
    """Return the next key list and new keys for a worker called `name`, from the two halves alone.

    Her lost key stays listed, so that what it signed still counts, until `renew` takes it off; so her new key has
    another name, by which the two are told apart.

    Raises:
        Conflict: somebody on the list has that name.
        NotTrusted: the halves and the server's list are not of one network.
    """
    check_name(name)
    newest = check_secrets(secrets, now)
    if any(worker.name == name for worker in newest.workers):
        raise Conflict("This name is on the list: it names the lost key. Give the new key another, such as Ana 2.")
    desk, seed = identity_of(secrets.desk), entropy(KEY_BYTES)
    following = _next_list(secrets, now, newest, (*newest.workers, WorkerKey(name, public_key(seed))), today)
    hashed = list_hash(following.keys)
    keys = WorkerKeys(newest.network, now.root, server, desk, name, seed, newest.number + 1, hashed)
    return following, keys


def renew(without: tuple[bytes, ...], secrets: Secrets, keys: WorkerKeys, now: Network, today: str) -> Network:
    """Return the next key list: the same people, except those whose keys are `without`, for another year.

    Raises:
        NotTrusted: the halves or the server's list are not this network's.
        Conflict: nobody would remain.
    """
    newest, workers = _remaining(without, secrets, keys, now)
    return _next_list(secrets, now, newest, workers, today)


def _remaining(
    without: tuple[bytes, ...], secrets: Secrets, keys: WorkerKeys, now: Network
) -> tuple[KeyList, tuple[WorkerKey, ...]]:
    """Return the list that stands, and who of it remains."""
    newest = check_secrets(secrets, now, NewestList(keys.list_number, keys.list_hash))
    if newest.network != keys.network:
        raise NotTrusted("These halves are of another network than these keys.")
    workers = tuple(worker for worker in newest.workers if worker.key not in without)
    if not workers:
        raise Conflict("Nobody would be left at the desk.")
    return newest, workers


def check_secrets(secrets: Secrets, now: Network, seen: NewestList | None = None) -> KeyList:
    """Return the key list in `now`, if the secrets of the two halves are its root and its desk key.

    A list that has run out is taken too: whoever holds both halves is the root and signs the next. `seen` is the newest
    list that this machine has seen, if any.

    Raises:
        NotTrusted: otherwise, or the list is older than `seen` or forked from it.
    """
    if public_key(secrets.root) != now.root:
        raise NotTrusted("These two halves are of another network: compare the fingerprint on the sheets.")
    newest = accept_key_list(now, network_id(now.root), _its_own_day(now), seen)
    if desk_keys(identity_of(secrets.desk)) != newest.desk:
        raise NotTrusted("These two halves hold an older key of the desk than the one on the list.")
    return newest


def _its_own_day(now: Network) -> str:
    """Return the day that the list names."""
    return decode(now.keys.payload, KeyList).day


def _next_list(  # noqa: PLR0913 - what stays and what is new on it
    secrets: Secrets,
    now: Network,
    newest: KeyList,
    workers: tuple[WorkerKey, ...],
    today: str,
    *,
    desk: DeskKeys | None = None,
) -> Network:
    keys = KeyList(
        network=newest.network,
        number=newest.number + 1,
        previous=list_hash(now.keys),
        day=today,
        until=days_after(today, LIST_DAYS),
        desk=desk or newest.desk,
        workers=workers,
    )
    return Network(now.root, sign_key_list(secrets.root, keys))
