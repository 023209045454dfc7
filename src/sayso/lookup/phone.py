"""Telephone numbers: E.164, by Google's metadata (`phonenumbers` here, `libphonenumber-js` in the browser).

Both libraries are handed nothing but digits and a plus, so that they cannot read letters or marks differently. Whether
a number is *possible* is a question of its length alone: here the library's own answer, in the browser a table made
from it, since the browser's library leaves out numbers that are complete only within their town.
"""

import re

import phonenumbers

from sayso.lookup.typed import Canonical, check_signs, refuse, tidy, without_gaps

EXTENSION = re.compile(r"(.*?)[ ,]*(?:;ext=|ext(?:ension|n)?\.?|x|#)[ :.]*[0-9]{1,7}", re.ASCII | re.IGNORECASE)
BETWEEN = re.compile(r"[/,;&|+]")
BRACKETS = str.maketrans("", "", "()[]/")
DIGITS_ALONE_MIN = 7
"""A piece with so many digits may be a number of its own."""
DIGITS_MAX = 20


def read_phone(region: str, typed: str) -> Canonical:
    """Return the form of a number typed in `region` (ISO 3166, two letters; may be empty if it begins with a plus).

    >>> read_phone("GB", "0131 496 0123").form
    'tel:+441314960123'

    Raises:
        NotAnIdentifier: with `.why` `empty`, `two`, `letters`, `symbols`, `region` or `impossible`.
    """
    text = tidy(typed)
    text = text[4:] if text[:4].lower() == "tel:" else text
    extension = EXTENSION.fullmatch(text)
    body = extension[1] if extension else text
    if sum(len(re.findall("[0-9]", piece)) >= DIGITS_ALONE_MIN for piece in BETWEEN.split(body)) > 1:
        refuse("two")
    number = without_gaps(body).translate(BRACKETS)
    digits = number.removeprefix("+")
    check_signs(digits, "0123456789")
    if not digits:
        refuse("empty")
    international, country = number != digits, tidy_region(region)
    if not international and country not in phonenumbers.SUPPORTED_REGIONS:
        refuse("region")
    if len(digits) > DIGITS_MAX:
        refuse("impossible")
    try:
        parsed = phonenumbers.parse(number, None if international else country)
    except phonenumbers.NumberParseException:
        refuse("impossible")
    valid = phonenumbers.is_valid_number(parsed)
    if not valid and not phonenumbers.is_possible_number(parsed):
        refuse("impossible")
    form = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    return Canonical(f"tel:{form}", not valid, "extension" if extension else "")


def tidy_region(region: str) -> str:
    """Return the code of a region in capitals, UK for what it is to ISO 3166."""
    code = region.strip(" ").upper()
    return "GB" if code == "UK" else code
