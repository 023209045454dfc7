"""Her words reach the desk unchanged, whatever signs they are made of (claim A1.16).

What counts is the UTF-8 of the field's value as the page reads it: the browser itself turns line ends into one kind and
replaces half a surrogate pair. From there tests/promises/test_desk_words.py goes on to the desk's screen.
"""

import pytest
from tests.help.chromium import Phone
from tests.help.home import Home
from tests.help.walk import Story, Walk

WORDS = {
    "plain": "He said: pay or leave.",
    "edges": "  \n\twhite space before and after \n ",
    "lines": "one\r\ntwo\rthree\n\n\nfour",
    "Romanian": "Țin minte: ș și ş, ț și ţ, â, î, ă.",
    "composed twice": "e\u0301 is not \u00e9, nor is \u017f an s: \u1e9b\u0323",
    "right to left": "\u202eabc\u202c \u05d0\u05d1 \u0627\u0644\u0633\u0644\u0627\u0645 \u2066x\u2069\u200f",
    "zalgo": "Z\u0351\u036b\u0343a\u0353\u0329l\u0321g\u0322o\u0323",
    "only emoji": "🏳️\u200d🌈👩🏽\u200d🦽😀",
    "NUL and controls": "a\x00b\x01c\x1b[31md\x7fe",
    "markup": "<script>alert(1)</script> &amp; {{ words }} {words} ${words} \\u0041 %41",
    "odd signs": "\ufeff\u2028\u2029\ufffd\u00ad\u200b\u00a0\U000e0001",
    "very long": "ăț " * 33_333,
}


@pytest.mark.holds("A1.16", "A1.24")
@pytest.mark.parametrize("kind", WORDS)
def test_her_words_reach_the_desk_unchanged(home: Home, phone: Phone, kind: str) -> None:
    """What the page reads from the field is, byte for byte, what the desk's program has."""
    story = Story("", called=f"case of {kind}", desk_may_read=True)
    walk = Walk(phone.page, home.address)
    value = ""
    for name in walk.questions(story):
        if name == "what-happened":
            field = phone.page.get_by_role("textbox")
            field.evaluate("(field, words) => { field.value = words; }", WORDS[kind])
            value = field.input_value()
    walk.send(walk.code())
    [account] = [one for case in home.cases() for one in case["accounts"] if one["called"] == story.called]
    assert account["words"].encode() == value.encode()
    if "\r" not in WORDS[kind]:
        assert value == WORDS[kind]
