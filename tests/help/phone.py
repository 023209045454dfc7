"""Her browser's worker and the house that it talks to, without a browser or a network."""

from pathlib import Path
from typing import Any

from tests.help.shown import happened, shown
from tests.help.twin import Twin
from tests.help.world import HOUR, NONCE, House, world

from sayso.sealing.code import read_code
from sayso.sealing.keys import reporter_keys, root_secret
from sayso.wire.encoding import decode, encode
from sayso.wire.request import MailboxDeed, Nonce, ReadMailbox, Report

EMPTY = {
    "account": {"words": "", "called": "", "unwanted": "", "tonight": "", "language": "ro"},
    "person": {"kind": "", "description": "", "identifiers": ""},
    "reach": {"may_contact": False, "how": "", "ask_for": "", "calling_as": "", "never": ""},
}


class Phone:
    """Her browser: the built worker, and a page that carries bodies to the house and answers back."""

    def __init__(self, twin: Twin, folder: Path) -> None:
        """Start the worker anew, with keys that it may trust."""
        self.twin, self.house = twin, House(folder, world())
        twin.ask("start_worker")
        offered = encode(world().offered()).decode()
        assert twin.worker("trust", network=world().network, keys=offered, hour=HOUR) == {
            "number": 1,
            "until": "2027-11-22",
        }
        self.nonce = encode(Nonce(NONCE)).decode()

    def enter(self, code: str) -> None:
        """Enter a code here and there, and demand that both derive the same mailbox."""
        body = self.twin.worker("enter", code=code)["body"]
        self.house.keys = reporter_keys(root_secret(read_code(code), world().network))
        assert decode(body.encode(), ReadMailbox).mailbox == self.house.keys.mailbox

    def tell(self, told: dict[str, Any], *, desk_may_read: bool) -> None:
        """Tell something under a new code."""
        self.enter(self.twin.worker("make_code")["code"])
        body = self.twin.worker("seal_report", **told, desk_may_read=desk_may_read)["body"]
        self.house.take(decode(body.encode(), Report))

    def steps(self) -> list[dict[str, Any]]:
        """Return what both sides did in the mailbox that was looked at last."""
        found: list[dict[str, Any]] = self.twin.worker("steps")["steps"]
        return found

    def look(self) -> dict[str, Any]:
        """Return the worker's view, having demanded that Python's is the same."""
        mailbox = encode(self.house.mailbox()).decode()
        hour = self.house.occasion.hour
        view: dict[str, Any] = self.twin.worker("open", mailbox=mailbox, hour=hour)["view"]
        opened = self.house.hers()
        assert view == shown(opened, hour)
        assert self.steps() == happened(opened)
        return view

    def wait(self, hours: int) -> None:
        """Let so many hours pass, and look."""
        self.house.wait(hours)
        self.look()

    def change(self, **deed: Any) -> dict[str, Any]:
        """Let the worker make a change, post it, and look."""
        body = self.twin.worker("change", nonce=self.nonce, deed=deed)["body"]
        self.house.do(decode(body.encode(), MailboxDeed).deed)
        return self.look()
