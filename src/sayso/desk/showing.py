"""How a text that a stranger wrote comes onto the screen unchanged, and without reaching beyond its own edge.

A browser drops NUL and turns a lone carriage return into a new line, and a terminal obeys control signs. So every
control sign but tab and new line is shown by its picture (U+2400 …) with a notice; everything else comes through as it
is. The style sheet keeps direction signs and piled-up accents inside the text's own box (`desk.css`, `.said`).
"""

import json
import re
import unicodedata

from markupsafe import Markup, escape

from sayso.ledger.days import read_day
from sayso.wire.errors import Malformed

COLUMNS = 80
INDENT = "    "
TAB_COLUMNS = 8

_PICTURES = {code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\t\n"} | {0x7F: "\u2421"}
_CONTROL = re.compile("[" + re.escape("".join(map(chr, _PICTURES))) + "]")
_TURNING = re.compile("[\u202d\u202e]")
_UNSAFE_ON_A_TERMINAL = re.compile("[\x80-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]")

LANGUAGES = {
    "am": "Amharic",
    "ar": "Arabic",
    "bg": "Bulgarian",
    "en": "English",
    "es": "Spanish",
    "hi": "Hindi",
    "hu": "Hungarian",
    "id": "Indonesian",
    "ne": "Nepali",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "si": "Sinhala",
    "th": "Thai",
    "tl": "Tagalog",
    "zh": "Chinese",
}
KINDS = {
    "": "somebody (she did not say who)",
    "client": "a client",
    "employer": "an employer",
    "agency": "an agency",
    "landlord": "a landlord",
    "official": "police or an official",
    "other": "somebody else",
}
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def shown(text: str) -> Markup:
    r"""Return `text` for a page: escaped, with a picture in the place of each control sign.

    >>> shown("a<b\0")
    Markup('a&lt;b␀')
    """
    return escape(text.translate(_PICTURES))


def notices(text: str) -> list[str]:
    """Return what a reader should know about signs in `text` that she cannot see."""
    said = []
    count = len(_CONTROL.findall(text))
    if count:
        said.append(f"Contains {count} invisible {'sign' if count == 1 else 'signs'}, shown as ␀ and the like.")
    if _TURNING.search(text):
        said.append("Contains signs that turn the direction of writing: letters or digits may stand in reverse order.")
    return said


def for_terminal(text: str) -> str:
    """Return `text` for a terminal: control and direction signs as pictures or by their number."""
    pictured = text.translate(_PICTURES)
    return _UNSAFE_ON_A_TERMINAL.sub(lambda found: f"<U+{ord(found.group()):04X}>", pictured)


def indented(text: str, columns: int) -> str:
    """Return `text` for a terminal so many columns wide, every line of it indented, as no line of ours is.

    Long lines are broken here, since the terminal would let them go on at its edge, where our own lines begin.
    """
    room = columns - len(INDENT)
    lines: list[str] = []
    for line in for_terminal(text).replace("\t", " " * TAB_COLUMNS).split("\n"):
        start, used = 0, 0
        for place, sign in enumerate(line):
            width = 2 if unicodedata.east_asian_width(sign) in "WF" else 1
            if used + width > room:
                lines.append(line[start:place])
                start, used = place, 0
            used += width
        lines.append(line[start:])
    return "\n".join(INDENT + line for line in lines)


def as_json(value: object) -> str:
    r"""Return `value` as JSON whose strings are exactly the same, and which a terminal can show.

    >>> as_json(["ș \x9b"])
    '[\n  "ș \\u009b"\n]'
    """
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return _UNSAFE_ON_A_TERMINAL.sub(lambda found: f"\\u{ord(found.group()):04x}", text.replace("\x7f", "\\u007f"))


def language(tag: str) -> str:
    """Return the English name of a language; a tag that is none of ours (a stranger wrote it) is not repeated."""
    return LANGUAGES.get(tag.partition("-")[0], "language not said")


def day(text: str) -> str:
    """Return a UTC day as people write it: `22 November 2026`.

    What is no such day (a stranger wrote it) is not repeated.
    """
    try:
        found = read_day(text)
    except Malformed:
        return "day not said"
    return f"{found.day} {_MONTHS[found.month - 1]} {found.year}"
