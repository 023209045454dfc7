"""The one encoding: JSON as `msgspec` and JavaScript's `JSON.stringify` both write it.

A value has exactly one encoding: fields in the order in which they are declared here, no white space, bytes
as padded base64, text as UTF-8 with only the escapes that JSON demands, no absent fields. Bytes are accepted
only if they are the encoding of the value that they decode to; so a field twice, a space, another order or
stray base64 bits are refused without a rule of their own, and both languages sign the same bytes.
"""

from typing import Annotated, TypeVar

import msgspec

from sayso.wire.errors import Malformed

Value = TypeVar("Value")
WHOLE_MAX = 2**53 - 1
Whole = Annotated[int, msgspec.Meta(ge=-WHOLE_MAX, le=WHOLE_MAX)]
"""A whole number that JavaScript holds exactly; anything beyond is refused."""


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=False):
    """The base of every value that crosses a border: frozen, complete, nothing unknown."""

    def __repr__(self) -> str:
        """Name the class and nothing else, since a record may hold secrets."""
        return f"<{type(self).__name__}>"


def well_formed(text: str) -> str:
    r"""Return `text` with every lone surrogate replaced by U+FFFD, as JavaScript's `toWellFormed` does.

    >>> well_formed("a\ud800b") == "a\ufffdb"
    True
    """
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def encode(value: object) -> bytes:
    r"""Return the encoding of `value`.

    >>> encode(["é", b"\x00"])
    b'["\xc3\xa9","AA=="]'
    """
    return msgspec.json.encode(value)


def decode(data: bytes, kind: type[Value]) -> Value:
    """Return the value of type `kind` whose one encoding is `data`.

    Raises:
        Malformed: naming the place and the rule, never the value.
    """
    try:
        value = msgspec.json.decode(data, type=kind)
    except msgspec.ValidationError as error:
        raise Malformed(_without_values(str(error))) from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Malformed("This is not JSON in UTF-8.") from None
    if encode(value) != data:
        raise Malformed("A field stands twice, or this is not the one encoding (see spec/protocol.md, Encoding).")
    return value


def _without_values(message: str) -> str:
    """Cut what msgspec quotes from the input: the name of an unknown field, or an enum's or tag's wrong value."""
    if message.startswith("Object contains unknown field"):
        return f"A field that this version does not know{_place(message)}."
    if message.startswith(("Invalid value", "Invalid enum")):
        return f"A value that this version does not know{_place(message)}."
    return f"{message}."


def _place(message: str) -> str:
    _, found, place = message.partition(" - at ")
    return f" at {place}" if found else ""
