"""Promise: what a thief of the server's disk sees of people is named in the threat model, column by column."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.help.tools import ROOT

from sayso.store.sqlite import FILE, SqliteStore

NAMED = {
    "cases": {
        "handle door": "handles, UTC days, sizes in steps",
        "accepted state": "marks that name nothing",
        "day": "The day a case came",
        "changed": "the day of its last change, hers or the desk's",
        "version": "a counter of its changes",
    },
    "parts": {"handle part sealed hers desk": "the number and sizes of its files"},
    "entries": {"handle writer number sealed": "how many parts and entries a case has"},
    "held": {"handle part sealed day file grant_of_desk": "which file of which case is on legal hold, and since which"},
    "gone": {"mark day": "how many cases and parts were deleted, moved or taken back on each day"},
    "statements": {"id worker ends until envelope": "statements in public, in clear"},
    "keys": {"one envelope": "public keys"},
    "rebuilt": {"one day": "the nightly rebuild"},
    "circles": {"circle vouchers": "list ids"},
    "members": {"handle door accepted locker": "the members' handles"},
    "memberships": {"handle circle": "which circles each is in", "letter": "to whom a letter waits"},
    "vouches": {"handle circle ticket vouch card by_handle day": "for 30 days who brought in whom"},
    "draws": {"handle on_handle day": "for 30 days who brought in whom"},
    "invitations": {"ticket circle welcome vouch by_handle day": "who made a link that nobody has used yet"},
    "counts": {"handle day checks": "how many checks each made today"},
    "notes": {"note sealed": "ids and sizes of the desk's notes"},
    "lists": {"circle head": "who signed them"},
    "pieces": {"circle number file piece content": "sizes of lists in steps"},
}
"""Each column of each table, and the words of the threat model that name what it tells."""


@pytest.mark.holds("A1.14")
def test_every_column_is_named(tmp_path: Path) -> None:
    """The database has no column of which the threat model does not say what it shows, and the words stand there."""
    SqliteStore(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / FILE)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        there = {(table, row[1]) for table in tables for row in connection.execute(f"PRAGMA table_info({table})")}
    named = {(table, column) for table, told in NAMED.items() for columns in told for column in columns.split()}
    assert there == named
    text = " ".join((ROOT / "spec/threat-model.md").read_text().split())
    assert [words for told in NAMED.values() for words in told.values() if words.lower() not in text.lower()] == []
