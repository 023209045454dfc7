"""The occasion on which something is written or read: what the pure functions are handed."""

from dataclasses import dataclass

from sayso.sealing.keys import Entropy
from sayso.wire.key_list import KeyList

GRANT_DAYS = 90


@dataclass(frozen=True, slots=True)
class Occasion:
    """The network's id, an accepted key list, the UTC day by the device's clock, and a source of random bytes."""

    network: str
    key_list: KeyList
    today: str
    entropy: Entropy
