"""One form for an identifier, however it is typed; never a silent guess, and nothing of it in a refusal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.lookup.canon import VERSION, Kind, read
from sayso.lookup.typed import HINTS, Canonical, refuse, tidy
from sayso.wire.errors import NotAnIdentifier

KINDS: tuple[Kind, ...] = ("phone", "mail", "plate", "handle")
PLACES = ("", "GB", "RO", "IE", "US", "x", "instagram", "nowhere")
SIGNS = "0123456789AaBbOoIiXxZz+-. ()/@#:;,_٣٤\u200f\uff10\uff21\u0103\u0455"
typed_texts = st.one_of(st.text(max_size=30), st.text(SIGNS, max_size=24))


def same(kind: Kind, place: str, *ways: str) -> str:
    """Demand that all these ways of typing have one form; return it."""
    forms = {read(kind, place, way).form for way in ways}
    assert len(forms) == 1, forms
    return forms.pop()


@pytest.mark.holds("A3.3", "A3.19")
@given(st.sampled_from(KINDS), st.sampled_from(PLACES), typed_texts)
def test_anything_typed_has_a_form_or_a_reason(kind: Kind, place: str, typed: str) -> None:
    """Whatever is typed is read, or refused with a known reason and hint; and a form is read as itself."""
    try:
        found = read(kind, place, typed)
    except NotAnIdentifier as refused:
        if str(refused) != HINTS[refused.why]:
            raise
        return
    head, _, rest = found.form.partition(":")
    assert found.form.isascii()
    assert " " not in found.form
    match kind:
        case "phone":
            again = read("phone", "", found.form)
        case "mail":
            again = read("mail", "", found.form)
        case _:
            where, _, what = rest.partition(":")
            again = read(kind, where, what)
    assert (again.form, again.unusual) == (found.form, found.unusual)
    assert head == {"phone": "tel", "mail": "mailto", "plate": "plate", "handle": "handle"}[kind]


@pytest.mark.holds("A3.3")
def test_spellings_of_one_identifier() -> None:
    """The spellings that people use have one form."""
    numbers = "0131 496 0123", "+44 131 496 0123", "0044 (131) 496-0123", "٠١٣١٤٩٦٠١٢٣", "tel:+441314960123"
    assert same("phone", "GB", *numbers) == "tel:+441314960123"
    assert same("mail", "", "Ana.Pop@gmail.com", "anapop+x@googlemail.com") == "mailto:anapop@gmail.com"
    assert same("plate", "UK", "AB12 CDE", "ab-12-cde", " AB12CDE\u200e") == "plate:GB:AB12CDE"
    names = "@Example", "example", "https://twitter.com/Example", "https://www.x.com/@example/"
    assert same("handle", "Twitter", *names) == "handle:x:example"


@pytest.mark.holds("A3.19")
@pytest.mark.parametrize(
    ("kind", "place", "typed", "why"),
    [
        ("phone", "GB", "999", "impossible"),
        ("phone", "US", "1-800-FLOWERS", "letters"),
        ("phone", "GB", "0131 496 0123, 0131 496 0124", "two"),
        ("phone", "GB", "0131 496 0123 or 0131 496 0124", "letters"),
        ("phone", "", "0131 496 0123", "region"),
        ("plate", "GB", "AB1O CDE", "alike"),
        ("plate", "GB", "ABI2 CDE", "alike"),
        ("plate", "RO", "CJ 12 AB0", "alike"),
        ("mail", "", "ana", "at"),
        ("mail", "", "ana@", "domain"),
        ("handle", "", "bob", "site"),
    ],
)
def test_bad_input_is_refused_with_a_hint(kind: Kind, place: str, typed: str, why: str) -> None:
    """What cannot be looked for is refused for its reason, in words that do not repeat it."""
    with pytest.raises(NotAnIdentifier) as refused:
        read(kind, place, typed)
    assert refused.value.why == why
    assert typed not in str(refused.value)


@pytest.mark.holds("A3.19")
def test_an_extension_is_left_away_and_said_so() -> None:
    """A number with an extension is the number, with a note that something was left away."""
    found = read("phone", "US", "(201) 555-0123 ext. 4")
    assert (found.form, found.unusual, found.note) == ("tel:+12015550123", False, "extension")


@pytest.mark.holds("A3.3")
def test_what_is_possible_but_not_valid_is_unusual() -> None:
    """A number of the right length in no range that is known is taken, and asked about; so is a plate, and a site."""
    for found in (read("phone", "GB", "07700 900123"), read("plate", "GB", "12 AB 34"), read("handle", "new", "bob")):
        assert found.unusual
    assert read("plate", "GB", "AI 23").unusual  # it could as well be A1 23: she is asked


def test_a_form_does_not_print_itself() -> None:
    """What somebody typed is not in a log by accident."""
    assert repr(Canonical("tel:+441314960123")) == "<Canonical>"
    assert VERSION == 1


def test_every_reason_has_a_hint() -> None:
    """A reason that is not known is a mistake of ours, not of whoever typed."""
    with pytest.raises(KeyError):
        refuse("because")
    with pytest.raises(NotAnIdentifier):
        tidy("x" * 501)
