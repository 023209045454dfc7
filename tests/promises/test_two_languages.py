"""Promise: what the browser seals opens in Python and with the ordinary `age` program, and both read a code alike.

The large comparison is in tests/parity/ and tests/vectors/; this is the chain that a report goes through, end to end.
"""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from tests.help.tools import tool
from tests.help.twin import Twin
from tests.help.world import HOUR, House, world

from sayso.ledger.signing import public_key
from sayso.sealing.code import read_code
from sayso.sealing.keys import reporter_keys, root_secret
from sayso.wire.encoding import decode, encode
from sayso.wire.envelope import Envelope
from sayso.wire.request import Report
from sayso.wire.statement import Account, Grant, Part, Statement

pytestmark = pytest.mark.holds("A1.20")
WORDS = "El mă așteaptă afară. \U0001f6aa\u202e!\0"
TOLD: dict[str, Any] = {
    "account": {"words": WORDS, "called": "", "unwanted": "", "tonight": "yes", "language": "ro"},
    "person": {"kind": "client", "description": "", "identifiers": "0131 496 0001"},
    "reach": {"may_contact": False, "how": "", "ask_for": "", "calling_as": "", "never": ""},
    "desk_may_read": True,
}


def by_age(sealed: bytes, identity: str, folder: Path) -> Statement:
    """Return the statement that the `age` program, our padding and our envelope around it give."""
    key, file = folder / "key.txt", folder / "sealed.age"
    key.write_text(identity + "\n")
    file.write_bytes(sealed)
    command = [tool("age"), "--decrypt", "--identity", str(key), str(file)]
    padded = subprocess.run(command, capture_output=True, check=True).stdout
    content = padded[4 : 4 + int.from_bytes(padded[:4], "big")]
    return decode(decode(content, Envelope).payload, Statement)


@pytest.mark.parametrize("between", ["", " ", "\u2013", "\u200f"])
def test_a_report_goes_from_the_browser_to_the_desk(twin: Twin, tmp_path: Path, between: str) -> None:
    """The code as she types it, the keys, the request, each part and each grant: the same bytes in both languages."""
    twin.ask("start_worker")
    twin.worker("trust", network=world().network, keys=encode(world().offered()).decode(), hour=HOUR)
    typed = between.join(read_code(twin.worker("make_code")["code"]).groups)
    code = twin.worker("read_code", typed=typed)["code"]
    assert read_code(typed).digits == code
    keys = reporter_keys(root_secret(read_code(code), world().network))
    assert json.loads(twin.worker("enter", code=code)["body"]) == json.loads(encode({"mailbox": keys.mailbox}))
    report = decode(twin.worker("seal_report", **TOLD)["body"].encode(), Report)
    assert (report.mailbox, report.door) == (keys.mailbox, public_key(keys.door))
    (tmp_path / "house").mkdir()
    house = House(tmp_path / "house", world(), keys)
    house.take(report)
    opened, desk = house.hers(), house.desks()
    house.close()
    assert [part.content for part in opened.parts] == [part.content for part in desk.parts]
    assert opened.faults == desk.faults == 0
    for sealed, mine in zip(report.parts, opened.parts, strict=True):
        says = by_age(sealed.hers, keys.identity, tmp_path).says
        assert isinstance(says, Grant)
        assert by_age(sealed.desk, world().identity, tmp_path).audience == ("desk",)
        part = by_age(sealed.sealed, says.secret, tmp_path).says
        assert isinstance(part, Part)
        assert part.content == mine.content
    account = opened.parts[0].content
    assert isinstance(account, Account)
    assert account.words == WORDS
