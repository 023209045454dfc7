"""What passes between two machines when a new colleague joins the desk (spec/protocol.md, Joining)."""

from sayso.wire.encoding import Record
from sayso.wire.envelope import Envelope

JOINING_TYPE = "application/vnd.sayso.joining.v1+json"
WELCOME_TYPE = "application/vnd.sayso.welcome.v1+json"


class JoinRequest(Record, frozen=True):
    """The payload of a newcomer's request, signed by `key`, the Ed25519 key that she will sign with.

    `recipient` is her own age recipient; since `key` signs it, comparing the fingerprint of `key` compares both.
    """

    network: str
    name: str
    key: bytes
    recipient: str


class Welcome(Record, frozen=True):
    """The payload of a welcome, signed by the root: `key` is on the list `keys`, `server` is the server's address.

    `sealed` is an age file for her own recipient; in it stands the desk's age identity.
    """

    network: str
    key: bytes
    server: str
    sealed: bytes
    keys: Envelope
