"""The signed list of the desk's keys: make one, and accept one or refuse it.

What the server hands out is believed only as far as the offline root key has signed it. Refusals say which rule
failed in `.why`: `network`, `signature`, `type`, `content`, `day`, `older`, `fork` or `gap`.
"""

import re
from dataclasses import dataclass
from hashlib import sha256

from sayso.ledger.days import days_after, read_day
from sayso.ledger.signing import KEY_BYTES, sign, verify
from sayso.wire.encoding import decode, encode
from sayso.wire.envelope import KEY_LIST_TYPE, Envelope
from sayso.wire.errors import Malformed, NotTrusted
from sayso.wire.key_list import KeyList, Network

CLOCK_DAYS = 1
RECIPIENT = re.compile(r"age1[02-9ac-hj-np-z]{58}", re.ASCII)
HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)


@dataclass(frozen=True, slots=True)
class NewestList:
    """The newest key list that somebody has seen: its number and, if it was kept, the hash of its envelope."""

    number: int
    sealed: str = ""


def network_id(root: bytes) -> str:
    """Return the id of the network whose root public key is `root`."""
    return sha256(b"sayso/v1/network\0" + root).hexdigest()


def list_hash(keys: Envelope) -> str:
    """Return the hash by which the next list names this one."""
    return sha256(encode(keys)).hexdigest()


def sign_key_list(root_seed: bytes, key_list: KeyList) -> Envelope:
    """Return the list signed by the root."""
    return sign(root_seed, KEY_LIST_TYPE, encode(key_list))


def accept_key_list(offered: Network, network: str, today: str, newest: NewestList | None = None) -> KeyList:
    """Return the key list that a server offers, if it may be relied on.

    Args:
        offered: the root's public key and the list, as the server hands them out.
        network: the network id that is known from elsewhere: the page, the card, the desk's key file.
        today: the UTC day by the reader's own clock.
        newest: the newest list that this reader has seen before.

    Raises:
        NotTrusted: if any rule of spec/protocol.md, Network and key list, is broken; `.why` names it.
        Malformed: if `today` is not a day.
    """
    if network_id(offered.root) != network:
        raise NotTrusted("This server speaks for another network.", why="network")
    payload = verify(offered.keys, offered.root, KEY_LIST_TYPE)
    now = read_day(today)
    try:
        key_list = decode(payload, KeyList)
        _check_content(key_list)
        too_early = now < read_day(days_after(key_list.day, -CLOCK_DAYS))
        too_late = now > read_day(key_list.until)
    except Malformed:
        raise NotTrusted("The list of the desk's keys is not filled in as it should be.", why="content") from None
    if key_list.network != network:
        raise NotTrusted("The list of the desk's keys is another network's.", why="network")
    if too_early:
        raise NotTrusted("The list of the desk's keys is from a day that has not come yet.", why="day")
    if too_late:
        raise NotTrusted("The list of the desk's keys is too old to be relied on.", why="day")
    if newest is not None:
        _check_order(key_list, list_hash(offered.keys), newest)
    return key_list


def _check_content(key_list: KeyList) -> None:
    keys = [worker.key for worker in key_list.workers]
    sound = (
        key_list.number >= 1
        and (key_list.previous == "" if key_list.number == 1 else HASH.fullmatch(key_list.previous) is not None)
        and read_day(key_list.day) <= read_day(key_list.until)
        and RECIPIENT.fullmatch(key_list.desk.recipient) is not None
        and len(key_list.desk.door) == KEY_BYTES
        and all(len(key) == KEY_BYTES for key in keys)
        and len(set(keys)) == len(keys) > 0
        and all(worker.name for worker in key_list.workers)
    )
    if not sound:
        raise Malformed("The list of the desk's keys is not filled in as it should be.")


def _check_order(key_list: KeyList, sealed: str, newest: NewestList) -> None:
    if key_list.number < newest.number:
        raise NotTrusted("There is a newer list of the desk's keys than this one.", why="older")
    if newest.sealed and key_list.number == newest.number and sealed != newest.sealed:
        raise NotTrusted("There are two different lists of the desk's keys with one number.", why="fork")
    if newest.sealed and key_list.number == newest.number + 1 and key_list.previous != newest.sealed:
        raise NotTrusted("This list of the desk's keys does not follow the one before it.", why="gap")
