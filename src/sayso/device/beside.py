"""What may not stand in a text by itself: her words without her own names for it, a note without her and her answer.

Both hold for whatever goes out, whoever wrote it and whatever she said yes to: a rule that only the form for drafts
knew would not hold for a text that was changed afterwards. Words are hers, or a note's, where five of them stand in a
row; a shorter note is for eyes.
"""

from collections.abc import Iterator, Sequence

from sayso.device.entries import Answered
from sayso.device.history import Past
from sayso.ledger.checker import hers_from
from sayso.wire.errors import NotAllowed
from sayso.wire.statement import Account, Content, More, Person, Reach
from sayso.wire.text import Public, Text, Warning  # noqa: A004 - the word that everybody here uses


def her_words(contents: Sequence[Content]) -> Iterator[str]:
    """Go through everything that she wrote in these parts."""
    for content in contents:
        match content:
            case Account(words) | More(words) | Person(_, words):
                yield words
            case _:
                continue


def her_contact(contents: Sequence[Content]) -> Iterator[str]:
    """Go through how she is reached, whom to ask for and who calls; what must *never* be done names nobody."""
    for content in contents:
        if isinstance(content, Reach):
            yield from (content.how, content.ask_for, content.calling_as)


def check_called(text: Text, contents: Sequence[Content]) -> None:
    """Return if her words do not stand in a text without her own names for what happened; a warning has no names.

    Args:
        text: what would leave.
        contents: the parts of hers that the desk may read.

    Raises:
        NotAllowed: otherwise; `.why` is `called`.
    """
    if isinstance(text.reader, Warning):
        return
    names = {(one.called, one.unwanted) for one in contents if isinstance(one, Account)}
    for content in contents:
        hers = {(content.called, content.unwanted)} if isinstance(content, Account) else names
        if isinstance(text.reader, Public) and not text.unwanted:
            hers = {(called, "") for called, _ in hers}  # what she does not want said is not for the public page
        if hers and (text.called, text.unwanted) not in hers and _stands(text, her_words([content])):
            raise NotAllowed("Refused: her words stand here without her own names for it.", why="called")


def check_notes(text: Text, contents: Sequence[Content], answers: Sequence[Answered], past: Past) -> None:
    """Return if no note about her stands in a text but below her own words and with all her answers to it.

    Args:
        text: what would leave.
        contents: the parts of hers that the desk may read.
        answers: what the desk said to her or noted about her in this case.
        past: the same of the cases before it.

    Raises:
        NotAllowed: otherwise; `.why` is `note`.
    """
    mores = [(one, 0) for one in contents if isinstance(one, More)] + list(past.parts)
    for note in (one for one in (*answers, *past.answers) if one.kind == "note"):
        replies = [more.words for more, ago in mores if (more.note, ago) == (note.number, note.moves_ago)]
        others = [one for one in contents if not (isinstance(one, More) and one.words in replies)]
        for wording in text.words:
            start = hers_from(wording.words, note.words)
            if start is None:
                continue
            above = any(hers_from(wording.words[:start], hers) is not None for hers in her_words(others))
            if not (above and replies and all(reply in wording.words for reply in replies)):
                raise NotAllowed(
                    "Refused: a note about her stands in this text. A note leaves only below her own words and with "
                    "her whole answer beside it: put them in, or take the note out.",
                    why="note",
                )


def _stands(text: Text, hers: Iterator[str]) -> bool:
    return any(hers_from(wording.words, one) is not None for one in hers for wording in text.words)
