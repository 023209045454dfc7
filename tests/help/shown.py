"""What the page may draw, made from Python's reading of a mailbox: the same shape as the worker's `view`."""

import json
from typing import Any

from sayso.device.entries import Answered
from sayso.device.reporter import OpenedMailbox
from sayso.wire.encoding import encode
from sayso.wire.statement import History


def shown(opened: OpenedMailbox) -> dict[str, Any]:
    """Return the view of an opened mailbox."""
    parts = [
        {
            "part": part.part.hex(),
            "about": json.loads(encode(part.content))["about"],
            "content": json.loads(encode(part.content)),
            "desk_may_read": part.for_desk,
            "until": part.until,
        }
        for part in opened.parts
        if not isinstance(part.content, History)
    ]
    past = [{"content": json.loads(encode(more)), "moves_ago": ago} for more, ago in opened.past.parts]
    kept_in = [
        {"part": part.part.hex(), "desk_may_read": part.for_desk, "until": part.until}
        for part in opened.parts
        if isinstance(part.content, History)
    ]
    return {
        "desk_may_read": opened.desk_may_read,
        "parts": parts,
        "answers": [_answer(answer) for answer in opened.answers],
        "history": {"parts": past, "answers": [_answer(answer) for answer in opened.past.answers], "kept_in": kept_in},
        "hers": opened.newest,
        "desk_has_seen": opened.desk_has_seen,
        "faults": opened.faults,
    }


def _answer(answer: Answered) -> dict[str, Any]:
    return {name: getattr(answer, name) for name in ("number", "kind", "words", "day", "worker", "moves_ago")}
