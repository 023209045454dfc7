"""Reads spec/vectors/, and asks both languages the same."""

import json
from collections.abc import Callable
from typing import Any

from tests.help.tools import ROOT
from tests.help.twin import Refused, Twin, refusal

from sayso.wire.errors import SaysoError


def vectors(name: str) -> dict[str, Any]:
    """Return a file of vectors."""
    found: dict[str, Any] = json.loads((ROOT / f"spec/vectors/{name}.json").read_text())
    return found


def both(twin: Twin, asked: tuple[Any, ...], ours: Callable[[], Any]) -> Any:
    """Return what both languages answer, a tuple (code, why, digits) where both refuse."""
    try:
        mine = ours()
    except SaysoError as error:
        mine = refusal(error)
    [theirs] = twin.each([asked])
    assert (refusal(theirs) if isinstance(theirs, Refused) else theirs) == mine
    return mine
