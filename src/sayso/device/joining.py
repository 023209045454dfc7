"""How somebody without the halves comes to the desk's keys: a newcomer asks to join, a worker for the newest key.

What each asks for is signed by her own key; what comes back is a welcome, signed by the root and sealed to her
(spec/protocol.md, How keys are born and joined). Who has the halves answers in `device/founding.py`.
"""

from msgspec.structs import replace

from sayso.device.worker_keys import Joining, OldKey, WorkerKeys, desk_keys, own_identity
from sayso.ledger.key_list import accept_key_list, list_hash, network_id
from sayso.ledger.signing import claimed_key, public_key, sign, verify
from sayso.sealing.files import unseal
from sayso.sealing.keys import (
    KEY_BYTES,
    Entropy,
    new_identity,
    recipient_of,
)
from sayso.wire.encoding import decode, encode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import Malformed, NotTrusted
from sayso.wire.joining import JOINING_TYPE, WELCOME_TYPE, JoinRequest, Welcome
from sayso.wire.key_list import Network, WorkerKey

NAME_CHARACTERS_MAX = 60


def check_name(name: str) -> None:
    """Return if `name` can stand beside an answer.

    Raises:
        Malformed: otherwise.
    """
    if not name.strip() or name != name.strip() or len(name) > NAME_CHARACTERS_MAX or not name.isprintable():
        raise Malformed(
            f"A name has 1 to {NAME_CHARACTERS_MAX} signs that print. A first name or a working name is enough."
        )


def ask_to_join(name: str, network: Network, entropy: Entropy) -> tuple[Joining, Envelope]:
    """Return what a newcomer keeps, and her request for whoever admits her.

    The network is not verified here: she compares its fingerprint with the person who admits her.
    """
    check_name(name)
    seed, identity = entropy(KEY_BYTES), new_identity(entropy)
    joining = Joining(network_id(network.root), network.root, name, seed, identity)
    request = JoinRequest(joining.network, name, public_key(seed), recipient_of(identity))
    return joining, sign(seed, JOINING_TYPE, encode(request))


def ask_for_key(keys: WorkerKeys) -> Envelope:
    """Return the request of a worker who is on the list for the desk's newest key, signed by her listed key."""
    recipient = recipient_of(own_identity(keys.seed))
    request = JoinRequest(keys.network, keys.name, public_key(keys.seed), recipient)
    return sign(keys.seed, JOINING_TYPE, encode(request))


def read_request(request: Envelope, network: str) -> JoinRequest:
    """Return a newcomer's request, signed by the very key that it asks to be listed.

    Raises:
        NotTrusted: it was changed on its way, or asks to join another network.
        Malformed: it is not a request.
    """
    asked = decode(verify(request, claimed_key(request), JOINING_TYPE), JoinRequest)
    if claimed_key(request) != asked.key:
        raise NotTrusted("This request is signed by another key than the one that it names. Do not admit it.")
    if asked.network != network:
        raise NotTrusted("This request is for another network. Compare the network's fingerprint with your colleague.")
    check_name(asked.name)
    return asked


def accept_welcome(joining: Joining, envelope: Envelope, today: str) -> WorkerKeys:
    """Return the newcomer's keys.

    Raises:
        NotTrusted: the welcome is not signed by the root that she compared, or is not for her, or the desk's key in it
            is not the one on the list.
        CannotOpen: it is sealed to somebody else.
    """
    welcome = decode(verify(envelope, joining.root, WELCOME_TYPE), Welcome)
    if welcome.network != joining.network or welcome.key != public_key(joining.seed):
        raise NotTrusted("This welcome is for somebody else.")
    keys = accept_key_list(Network(joining.root, welcome.keys), joining.network, today)
    if WorkerKey(joining.name, welcome.key) not in keys.workers:
        raise NotTrusted("Your name and key are not on the list that came with this welcome.")
    desk, *older = unseal(welcome.sealed, joining.identity).decode().split("\n")
    if desk_keys(desk) != keys.desk:
        raise NotTrusted("The desk's key in this welcome is not the one on the list.")
    return WorkerKeys(
        joining.network,
        joining.root,
        welcome.server,
        desk,
        joining.name,
        joining.seed,
        list_number=keys.number,
        list_hash=list_hash(welcome.keys),
        older=tuple(OldKey(*one.split(" ")) for one in older),
    ).on(today)


def accept_key(keys: WorkerKeys, envelope: Envelope, today: str) -> WorkerKeys:
    """Return a worker's keys with the desk's newest key, from the welcome that she asked for.

    Raises:
        NotTrusted, CannotOpen: as `accept_welcome`, or the welcome is older than a list that this machine has seen.
    """
    joining = Joining(keys.network, keys.root, keys.name, keys.seed, own_identity(keys.seed))
    accepted = accept_welcome(joining, envelope, today)
    if accepted.list_number < keys.list_number:
        raise NotTrusted("This welcome is older than the list of the desk's keys that this machine has seen.")
    return replace(accepted, server=keys.server)
