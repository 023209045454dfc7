"""The newest key list, which the server hands out. It believes a newer one only as far as the root has signed it."""

from sayso.ledger.key_list import NewestList, accept_key_list, list_hash, network_id
from sayso.ledger.signing import verify
from sayso.service.ports import Store
from sayso.wire.encoding import decode, encode
from sayso.wire.envelope import KEY_LIST_TYPE, Envelope
from sayso.wire.errors import NotTrusted
from sayso.wire.key_list import KeyList, Network
from sayso.wire.request import Done, NewKeys


def signed_list(network: Network) -> KeyList:
    """Return the key list of a network, whether or not its days have begun or passed.

    Raises:
        NotTrusted: it is not this root's, or not filled in as it should be.
        Malformed: its payload is no key list.
    """
    day = decode(verify(network.keys, network.root, KEY_LIST_TYPE), KeyList).day
    return accept_key_list(network, network_id(network.root), day)


def begin(store: Store, given: Network) -> Network:
    """Return the network as it stands: the key list of the host's file, or the newer one that the store has.

    Raises:
        NotTrusted: either is not signed by the root in the host's file.
    """
    number = signed_list(given).number
    kept = store.newest_keys()
    if kept is not None:
        standing = Network(given.root, decode(kept, Envelope))
        if signed_list(standing).number >= number:
            return standing
    store.keep_keys(encode(given.keys))
    return given


def standing(store: Store, root: bytes) -> Network:
    """Return the network with its newest key list, after `begin`."""
    kept = store.newest_keys()
    if kept is None:
        raise NotTrusted("The server has no list of the desk's keys.")
    return Network(root, decode(kept, Envelope))


def desk_door(network: Network) -> bytes:
    """Return the desk's door key (an Ed25519 public key) from a list that was accepted before."""
    return decode(network.keys.payload, KeyList).desk.door


def publish(store: Store, root: bytes, new: NewKeys, today: str) -> Done:
    """Put a newer key list in the place of the one that stands; the same again is answered as before.

    Raises:
        NotTrusted: not signed by the root, another network's, or out of its days.
        Conflict: it does not follow the list that stands.
    """
    now = standing(store, root)
    if new.keys == now.keys:
        return Done()
    number = decode(now.keys.payload, KeyList).number
    newest = NewestList(number, list_hash(now.keys))
    listed = accept_key_list(Network(root, new.keys), network_id(root), today, newest)
    if listed.number != number + 1:
        raise NotTrusted("A new list of the desk's keys must follow the one that stands.", why="gap")
    store.keep_keys(encode(new.keys))
    return Done()
