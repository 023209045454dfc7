"""The occasion on which something is written or read: what the pure functions are handed."""

from dataclasses import dataclass

from sayso.ledger.days import day_of
from sayso.sealing.keys import Entropy
from sayso.wire.key_list import KeyList

GRANT_DAYS = 90


@dataclass(frozen=True, slots=True)
class Occasion:
    """The network's id, an accepted key list, the UTC hour since 1970 by the device's clock, and random bytes."""

    network: str
    key_list: KeyList
    hour: int
    entropy: Entropy

    @property
    def today(self) -> str:
        """The UTC day of the hour."""
        return day_of(self.hour)
