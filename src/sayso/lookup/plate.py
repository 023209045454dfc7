"""Number plates of Great Britain and Northern Ireland, Ireland and Romania.

A plate is taken as typed. If it fits no form that we know, but would with O for 0 or I for 1, she is asked to look
again: putting it right for her would be a guess about whom she is warned of.
"""

import re
from itertools import product

from sayso.lookup.phone import tidy_region
from sayso.lookup.typed import Canonical, check_signs, refuse, tidy, without_gaps

SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
ALIKE = {"O": "O0", "0": "0O", "I": "I1", "1": "1I"}
SIGNS_MIN, SIGNS_MAX = 2, 10
_IRISH_COUNTIES = "C|CE|CN|CW|D|DL|G|KE|KK|KY|L|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|T|TN|TS|W|WD|WH|WW|WX"
_ROMANIAN_COUNTIES = (
    "AB|AG|AR|BC|BH|BN|BR|BT|BV|BZ|CJ|CL|CS|CT|CV|DB|DJ|GJ|GL|GR|HD|HR|IF|IL|IS|MH|MM|MS|NT|OT|PH|SB|SJ|SM|SV|TL|TM|TR"
    "|VL|VN|VS"
)
FORMS = {
    country: re.compile("|".join(f"(?:{form})" for form in forms), re.ASCII)
    for country, forms in {
        "GB": (
            "[A-HJ-PR-Y]{2}(?:0[2-9]|[1-9][0-9])[A-HJ-PR-Z]{3}",  # since 2001
            "[A-HJ-NP-TV-Y][1-9][0-9]{0,2}[A-HJ-PR-Z]{3}",  # 1983 to 2001, and Q
            "[A-HJ-PR-Z]{3}[1-9][0-9]{0,2}[A-HJ-NPR-TV-Y]",  # 1963 to 1982
            "[A-PR-Z]{1,3}[1-9][0-9]{0,3}",  # before, and Northern Ireland
            "[1-9][0-9]{0,3}[A-PR-Z]{1,3}",
        ),
        "IE": (rf"(?:[0-9]{{2}}|[1-9][0-9][12])(?:{_IRISH_COUNTIES})[1-9][0-9]{{0,5}}",),  # since 1987
        "RO": (rf"(?:B[1-9][0-9]{{2}}|(?:B|{_ROMANIAN_COUNTIES})[0-9]{{2}})[A-HJ-NPR-Z][A-PR-Z]{{2}}",),
    }.items()
}


def read_plate(country: str, typed: str) -> Canonical:
    """Return the form of a number plate of `country` (GB or UK, IE, RO).

    >>> read_plate("GB", "ab12 cde").form
    'plate:GB:AB12CDE'

    Raises:
        NotAnIdentifier: with `.why` `empty`, `region`, `letters`, `symbols`, `alike` or `impossible`.
    """
    code = tidy_region(country)
    if code not in FORMS:
        refuse("region")
    signs = "".join(letter.upper() if letter.isascii() else letter for letter in without_gaps(tidy(typed)))
    check_signs(signs, SIGNS)
    if not signs:
        refuse("empty")
    if not SIGNS_MIN <= len(signs) <= SIGNS_MAX:
        refuse("impossible")
    form = FORMS[code]
    known = form.fullmatch(signs) is not None
    readings = map("".join, product(*(ALIKE.get(sign, sign) for sign in signs)))
    ambiguous = any(form.fullmatch(reading) for reading in readings if reading != signs)
    if ambiguous and not known:
        refuse("alike")
    if not known and (signs.isalpha() or signs.isdigit()):
        refuse("impossible")
    return Canonical(f"plate:{code}:{signs}", ambiguous or not known)
