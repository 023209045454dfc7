"""What the page may draw, made from Python's reading of a mailbox: the same shape as the worker's `view`."""

import json
from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from sayso.device.entries import Answered, holds
from sayso.device.reporter import OpenedMailbox
from sayso.device.steps import Step, steps
from sayso.ledger.days import day_of
from sayso.ledger.say_so import AGAIN_HOURS, find_yes, valid_yes
from sayso.wire.encoding import encode
from sayso.wire.errors import NotAllowed
from sayso.wire.statement import Draft, Ended, Held, History, Published
from sayso.wire.text import Police, Public, Yes


def shown(opened: OpenedMailbox, hour: int) -> dict[str, Any]:
    """Return the view of an opened mailbox at an hour."""
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
        "count_me": opened.stands.count_me,
        "talk_if_others": opened.stands.talk_if_others,
        "assisted": opened.stands.assisted,
        "wishes": list(opened.stands.wishes),
        "yes": [_yes(yes, opened, hour) for yes in opened.stands.yes],
        "drafts": list(_drafts(opened, day_of(hour))),
        "parts": parts,
        "answers": [_answer(answer) for answer in opened.answers],
        "history": {"parts": past, "answers": [_answer(answer) for answer in opened.past.answers], "kept_in": kept_in},
        "done": [step for step in happened(opened) if step["writer"] == "desk"],
        "held": [_held(held) for held in holds([*opened.past.said, *opened.said])],
        "hers": opened.newest,
        "behind": opened.behind,
        "desk_has_seen": opened.desk_has_seen,
        "faults": opened.faults,
    }


def happened(opened: OpenedMailbox) -> list[dict[str, Any]]:
    """Return the steps of both sides, as the worker's `steps`."""
    return [_step(step) for step in steps(opened.own, opened.said, opened.past.said)]


def _plain(value: object) -> Any:
    return json.loads(encode(value))


def _yes(yes: Yes, opened: OpenedMailbox, hour: int) -> dict[str, Any]:
    said = [one for one in opened.said if one.entry.seen is not None and one.entry.seen.number >= yes.number]
    acts = [(one.entry.act, one.worker) for one in said]
    over = {act.id for act, _ in acts if isinstance(act, Ended)}
    out = [
        (act.id, by) for act, by in acts if isinstance(act, Published) and act.text == yes.text and act.id not in over
    ]
    signers = {id_: {by for other, by in out if other == id_} for id_, _ in out}
    publication = next((id_ for id_ in signers if len(signers[id_]) > 1), next(iter(signers), ""))
    try:
        valid_yes(yes.text, opened.stands, day_of(hour), hour)
        state = "counts"
    except NotAllowed as refused:
        state = refused.why
    return {
        **{name: _plain(getattr(yes, name)) for name in ("text", "hour", "again", "ends")},
        "again_from": yes.hour + AGAIN_HOURS if isinstance(yes.text.reader, Police) and not yes.again else 0,
        "state": state,
        "publication": publication,
        "out": len(signers.get(publication, ())) > (1 if isinstance(yes.text.reader, Public) else 0),
    }


def _drafts(opened: OpenedMailbox, today: str) -> Iterator[dict[str, Any]]:
    answered = {no.draft for no in opened.stands.no}
    for said in opened.said:
        entry = said.entry
        if not isinstance(entry.act, Draft) or entry.number in answered or find_yes(entry.act.text, opened.stands):
            continue
        if entry.act.text.until >= today:
            told = {name: _plain(getattr(entry.act, name)) for name in ("text", "audience", "left_out")}
            yield {"number": entry.number, "day": entry.day, "worker": said.worker, **told}


def _step(step: Step) -> dict[str, Any]:
    return {one.name: _plain(getattr(step, one.name)) for one in fields(Step)}


def _held(held: Held) -> dict[str, Any]:
    return {name: getattr(held, name) for name in ("part", "sealed", "since", "why")}


def _answer(answer: Answered) -> dict[str, Any]:
    return {name: getattr(answer, name) for name in ("number", "kind", "words", "day", "worker", "moves_ago")}
