"""Telephone numbers: E.164, by Google's metadata (`phonenumbers` here, `libphonenumber-js` in the browser).

Both libraries are handed nothing but digits and a plus, so that they cannot read letters or marks differently. Whether
a number is *possible* is a question of its length alone: here the library's own answer, in the browser a table made
from it, since the browser's library leaves out numbers that are complete only within their town. Two rules more make
them agree: a number that begins with its own country's code is read as if a plus stood before it, where they would take
away different digits; and what a small territory does not know is read as in the country whose code it shares.
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
    if not international and _begins_with_its_country(country, digits):
        international = True
    parsed = _parse(f"+{digits}", None) if international else _parse_within(country, digits)
    valid = phonenumbers.is_valid_number(parsed)
    possible = phonenumbers.is_possible_number(parsed) and not (international and _has_prefix(parsed, digits))
    if not valid and not possible:
        refuse("impossible")
    form = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    return Canonical(f"tel:{form}", not valid, "extension" if extension else "")


def _begins_with_its_country(country: str, digits: str) -> bool:
    """Say whether these are a country's code and a number, where the libraries would differ about what to take away.

    That is so if what follows the code begins as it is dialled inside the country ("44 0131 …"), or is a number that is
    complete only within its town.
    """
    code = str(phonenumbers.country_code_for_region(country))
    if not digits.startswith(code):
        return False
    rest = digits.removeprefix(code)
    main = phonenumbers.PhoneMetadata.metadata_for_region(_main_region(int(code)))
    within_town = main.general_desc.possible_length_local_only if main and main.general_desc else ()
    return len(rest) in within_town or _is_dialled_inside(country, rest)


def _is_dialled_inside(country: str, rest: str) -> bool:
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(country)
    prefix = metadata.national_prefix_for_parsing if metadata else None
    return prefix is not None and re.match(prefix, rest, re.ASCII) is not None


def _has_prefix(parsed: phonenumbers.PhoneNumber, digits: str) -> bool:
    """Say whether a country's code is followed by what is dialled only inside the country."""
    code = str(parsed.country_code)
    return _is_dialled_inside(_main_region(int(code)), digits.removeprefix(code))


def _parse_within(country: str, digits: str) -> phonenumbers.PhoneNumber:
    """Return the number as it is read in its region, or in the main one of its country code if only that knows it."""
    parsed = _parse(digits, country)
    main = _main_region(phonenumbers.country_code_for_region(country))
    if main == country or phonenumbers.is_valid_number(parsed):
        return parsed
    other = _parse(digits, main)
    return other if phonenumbers.is_valid_number(other) else parsed


def _parse(number: str, country: str | None) -> phonenumbers.PhoneNumber:
    try:
        return phonenumbers.parse(number, country)
    except phonenumbers.NumberParseException:
        refuse("impossible")


def _main_region(code: int) -> str:
    return str(phonenumbers.region_code_for_country_code(code))


def tidy_region(region: str) -> str:
    """Return the code of a region in capitals, UK for what it is to ISO 3166."""
    code = region.strip(" ").upper()
    return "GB" if code == "UK" else code
