"""Canonical identifiers: one form for a number, address, plate or name, however it is typed (spec/lookup.md).

Made on the device of whoever types it; a server never sees one. Both languages give the same forms and refusals, or a
number that is warned of would not be found.
"""

from typing import Literal, assert_never

from sayso.lookup.handle import read_handle
from sayso.lookup.mail import read_mail
from sayso.lookup.phone import read_phone
from sayso.lookup.plate import read_plate
from sayso.lookup.typed import Canonical

VERSION = 1
"""Stands in every manifest; it rises when a form changes, and a client with another one does not check."""

Kind = Literal["phone", "mail", "plate", "handle"]


def read(kind: Kind, place: str, typed: str) -> Canonical:
    """Return the form of what was typed; `place` is the region, the country or the site, and nothing for an address.

    Raises:
        NotAnIdentifier: with the reason in `.why`, and a hint as its sentence.
    """
    match kind:
        case "phone":
            return read_phone(place, typed)
        case "mail":
            return read_mail(typed)
        case "plate":
            return read_plate(place, typed)
        case "handle":
            return read_handle(place, typed)
    assert_never(kind)
