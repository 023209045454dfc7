"""What the desk calls things on its pages and in its terminal: readers, evidence, findings, steps."""

from collections.abc import Mapping

from sayso.desk.texts import HerAnswer, Standing
from sayso.device.steps import What
from sayso.ledger.checker import Kind
from sayso.wire.text import Counsel, Evidence, Partner, Police, Public, Reader, Warning  # noqa: A004 - the word here

EVIDENCE: Mapping[Evidence, str] = {
    "one": "one person told us",
    "more": "more than one person told us separately",
    "confirmed": "confirmed by us or a court",
}
FINDINGS: Mapping[Kind, str] = {
    "contact": "how she is reached, or whom to ask for: it would lead to her",
    "time": "an exact day or time",
    "place": "a street, a flat, a postcode",
    "her_words": "her own words, five in a row",
    "name": "perhaps a name. Whose? Nobody else has said yes to this",
    "rare": "a detail from her report that few people know",
}
DESKS: Mapping[What, str] = {
    "answer": "answered her",
    "note": "noted something about her",
    "opened": "opened this report",
    "draft": "drafted a text for her",
    "approval": "approved a text",
    "published": "published a text",
    "exported": "handed a text out",
    "ended": "ended a publication",
    "held": "put something of hers on legal hold",
    "released": "ended a legal hold",
}
HERS: Mapping[What, str] = {
    "told": "told it",
    "open": "opened it to the desk",
    "again": "opened it to the desk for another 90 days",
    "close": "closed it to the desk",
    "more": "wrote more",
    "take_back": "took something back",
    "drop": "deleted something",
    "count": "said yes to being counted",
    "no_count": "took back her yes to being counted",
    "talk": "said yes to a talk if others report him",
    "no_talk": "took back her yes to a talk if others report him",
    "wishes": "changed what she would like",
    "yes": "said yes to a text",
    "yes_twice": "said yes to a text a second time",
    "yes_back": "took back her yes to a text",
    "no": "said no to a text",
    "no_back": "took back her no to a text",
    "same": "came back and changed nothing",
}
ANSWERS: Mapping[HerAnswer, str] = {
    "waits": "She has not answered yet",
    "yes": "She said yes",
    "once": "She said yes once; it counts after a second yes",
    "no": "She said no",
    "back": "She took her yes back",
}


def answer_words(standing: Standing) -> str:
    """Return what she says to a text."""
    return ANSWERS[standing.answer]


def reader(to: Reader) -> str:
    """Return who a text is for, as it reads after *for*."""
    match to:
        case Warning(circle, at_once):
            return f"the circle {circle}, at once" if at_once else f"the circle {circle}"
        case Police(with_me=True):
            return "the police, with her and a worker at her side"
        case Police():
            return "the police"
        case Partner(name):
            return f"the partner {name}"
        case Counsel(name):
            return f"her lawyer {name}"
        case Public(name):
            return f"the public, in the words of {name}" if name else "the public, from someone who told us"
