"""Identifiers in a warning stand in the one form that they have on a circle's list, so that a check finds them."""

from sayso.lookup.canon import Kind, read
from sayso.wire.errors import Malformed, NotAnIdentifier

_PREFIXES: dict[str, Kind] = {"tel": "phone", "mailto": "mail", "plate": "plate", "handle": "handle"}


def plain(form: str) -> str:
    """Return a canonical identifier as a person reads it, without its scheme; what is none stands as it is.

    >>> plain("tel:+441314960001"), plain("plate:GB:AB12CDE"), plain("the grey car")
    ('+441314960001', 'GB · AB12CDE', 'the grey car')
    """
    prefix, found, rest = form.partition(":")
    match _PREFIXES.get(prefix) if found else None:
        case "phone" | "mail":
            return rest
        case "plate" | "handle" if ":" in rest:
            return rest.replace(":", " · ", 1)
        case _:
            return form


def canonical(typed: str) -> str:
    """Return the one form of what a worker typed on a line.

    >>> canonical("+44 131 496 0001"), canonical("plate:GB:ab12 cde")
    ('tel:+441314960001', 'plate:GB:AB12CDE')

    Raises:
        Malformed: it has none (`.why` is `form`).
    """
    prefix, found, rest = typed.partition(":")
    place = ""
    if found and prefix in _PREFIXES:
        kind, typed = _PREFIXES[prefix], rest
        if kind in {"plate", "handle"}:
            place, _, typed = rest.partition(":")
    else:
        kind = "mail" if "@" in typed[1:] else "phone"
    try:
        return read(kind, place, typed).form
    except NotAnIdentifier as error:
        raise Malformed(
            "A number is written with its country, such as +44 131 496 0001; an e-mail address as it is; else "
            f"plate:GB:AB12CDE or handle:SITE:NAME. {error}",
            why="form",
        ) from None
