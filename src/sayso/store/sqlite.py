"""The SQLite store: one file, which keeps no more than it must (see `store/file.py`)."""

from sayso.store.cases import CaseRows
from sayso.store.file import FILE
from sayso.store.lists import ListRows
from sayso.store.members import MemberRows
from sayso.store.notes import NoteRows
from sayso.store.statements import StatementRows

__all__ = ["FILE", "SqliteStore"]


class SqliteStore(CaseRows, MemberRows, NoteRows, ListRows, StatementRows):
    """The store in a folder, made if it is not there.

    It satisfies every protocol of a store in `service`.

    Raises:
        Unavailable: the folder or the file cannot be used.
        Outdated: a newer Sayso has written the file.
    """
