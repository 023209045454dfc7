"""An empty store for the tests of this folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sayso.store.sqlite import SqliteStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    """Yield an empty store with a transaction open."""
    made = SqliteStore(tmp_path)
    made.begin()
    yield made
    made.close()
