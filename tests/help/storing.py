"""A process that stores and deletes cases until it is killed, telling what it begins and what was acknowledged."""

import os
from collections.abc import Sequence
from hashlib import sha256
from multiprocessing.connection import Connection
from pathlib import Path

import msgspec

from sayso.service import mailbox
from sayso.store.sqlite import SqliteStore
from sayso.wire.encoding import decode, encode
from sayso.wire.request import Report

DAY = "2026-11-22"
TOGETHER_MAX = 5


def under(report: Report, mailbox_id: bytes) -> Report:
    """Return the same report under another mailbox id."""
    return msgspec.structs.replace(report, mailbox=mailbox_id)


def store_until_killed(folder: Path, template: bytes, tells: Connection, mine: Sequence[bytes]) -> None:
    """Add cases in commits of one to five, and now and then delete one of `mine` or of those just added.

    Sends `("begin", added, removed)` before each transaction, where both are lists of mailbox ids, and `("done",)`
    after its commit.
    """
    report = decode(template, Report)
    store = SqliteStore(folder)
    removable = list(mine)
    while True:
        added = [os.urandom(32) for _ in range(1 + os.urandom(1)[0] % TOGETHER_MAX)]
        removed = [removable.pop()] if removable and os.urandom(1)[0] % 2 else []
        tells.send(("begin", added, removed))
        store.begin()
        for one in added:
            new = under(report, one)
            mailbox.report(store, new, sha256(encode(new)).digest(), DAY)
        for one in removed:
            store.remove(mailbox.handle_of(one))
        store.commit()
        tells.send(("done",))
        removable.append(added[0])
