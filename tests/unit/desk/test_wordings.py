"""The templates: what they are for, and that they do not blind the checker."""

import pytest
from msgspec.structs import replace
from tests.help.texts import WARNING

from sayso.desk import wordings
from sayso.ledger.checker import check
from sayso.wire.errors import Malformed
from sayso.wire.text import Partner, Police, Public, Warning, Wording  # noqa: A004 - the word here

READERS = (Warning("Leeds indoor", at_once=False), Police(with_me=True), Partner("A clinic"), Public(""))


@pytest.mark.holds("A2.3")
def test_every_reader_has_a_template_in_every_language() -> None:
    """Each kind of reader can be written to; each template has English, and its places stand in every language."""
    for reader in READERS:
        assert wordings.for_reader(reader)
    for one in wordings.wordings():
        assert {"en", "ro"} <= one.words.keys()
        assert all(wordings.PLACE.search(words) for words in one.words.values())


@pytest.mark.holds("A2.3")
def test_a_hint_in_a_template_does_not_blind_the_checker() -> None:
    """Templates say *no street*; a street in the text is still pointed at, and a sentence of theirs is not."""
    text = replace(WARNING, words=(Wording("en", "Take care at Murano Street. What may help: wait."),), identifiers=())
    found = {one.found for one in check(text, ("I may help on that street",), wordings.known_sentences(), ())}
    assert found == {"Murano", "Street"}


@pytest.mark.holds("A2.3")
def test_a_template_of_places_alone_is_no_sentence() -> None:
    """What anybody may have written has words in it: nothing is left of a template that is all places."""
    assert len(wordings.known_sentences()) > 4
    assert all(words.strip() for words in wordings.known_sentences())


@pytest.mark.holds("A2.17")
@pytest.mark.parametrize(
    ("template", "says"),
    [
        ("warning/0", "another version of the template; here it is warning/1"),
        ("poem/1", "no such template"),
        ("", "no"),
    ],
)
def test_a_template_that_is_not_here_is_a_sentence(template: str, says: str) -> None:
    """Another version names the one that is here; an unknown one names those that are."""
    with pytest.raises(Malformed, match=says) as error:
        wordings.find(template, READERS[0])
    assert error.value.why == "template"


def test_a_template_for_others_is_not_found() -> None:
    """A warning's template does not serve for the police."""
    with pytest.raises(Malformed, match="police/1"):
        wordings.find("warning/1", Police(with_me=False))
