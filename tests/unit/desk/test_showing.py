"""How a stranger's text is shown: unchanged where it can be, by a picture where it cannot, and safely everywhere."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.desk.showing import as_json, day, for_terminal, language, notices, shown

CONTROLS = [chr(code) for code in (*range(0x20), 0x7F)]
texts = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from([*CONTROLS, "\u202e", "\u2069", "\x9b"]))


@given(texts)
def test_every_sign_has_its_place_on_the_page(text: str) -> None:
    """The page's text has as many signs, each the same or the picture of the same control sign."""
    plain = shown(text).unescape()
    assert len(plain) == len(text)
    for was, sign in zip(text, plain, strict=True):
        assert sign == was or (was in CONTROLS and sign == (chr(0x2421) if was == "\x7f" else chr(0x2400 + ord(was))))


@given(texts)
def test_the_page_gets_no_markup_and_no_control_sign(text: str) -> None:
    """Nothing in a text can begin an element, and no control sign but tab and new line comes through."""
    made = str(shown(text))
    assert "<" not in made
    assert '"' not in made
    assert not set(made) & (set(CONTROLS) - {"\t", "\n"})


@given(texts)
def test_json_gives_back_the_very_text_and_cannot_act(text: str) -> None:
    """The machine-readable form is exact, and holds no sign that a terminal would obey."""
    made = as_json({"words": text})
    assert json.loads(made)["words"] == text
    assert not any(sign in CONTROLS and sign != "\n" for sign in made)
    assert not set(made) & set("\x9b\u202e\u2069")


@given(texts)
def test_a_terminal_gets_nothing_that_it_would_obey(text: str) -> None:
    """Neither control signs nor direction signs reach the terminal; new lines and tabs do."""
    made = for_terminal(text)
    assert not any(sign in CONTROLS and sign not in "\t\n" for sign in made)
    assert not set(made) & set("\x9b\u202e\u2069")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("plain\ttext\n", []),
        ("a\0b", ["Contains 1 invisible sign,"]),
        ("\r\n\x1b", ["Contains 2 invisible signs,"]),
        ("\u202e123", ["Contains signs that turn"]),
        ("\u202d\0", ["Contains 1 invisible sign,", "Contains signs that turn"]),
        ("\u200eordinary mark\u200f", []),
    ],
)
def test_notices_say_what_cannot_be_seen(text: str, said: list[str]) -> None:
    """A notice counts pictured signs, and warns of signs that reverse letters or digits."""
    assert [notice.startswith(start) for notice, start in zip(notices(text), said, strict=True)] == [True] * len(said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2026-11-02", "2 November 2026"),
        ("2026-13-02", "2026-13-02"),
        ("", ""),
        ("<b>", "<b>"),
        ("\u0662-11-02", "\u0662-11-02"),
    ],
)
def test_a_day_reads_like_a_day(text: str, said: str) -> None:
    """A day is written out; what is none comes back as it is."""
    assert day(text) == said


@pytest.mark.parametrize(
    ("tag", "name"), [("ro", "Romanian"), ("pt-BR", "Portuguese"), ("xx", "xx"), ("", "language not said")]
)
def test_a_language_has_its_name(tag: str, name: str) -> None:
    """A known tag becomes a name; an unknown one stays."""
    assert language(tag) == name
