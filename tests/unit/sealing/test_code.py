"""The code: made, written, read forgivingly, and never read wrongly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.sealing.code import Code, check_digit, make_code, read_code
from sayso.wire.errors import WrongCode

DIGITS = st.lists(st.integers(0, 9), min_size=19, max_size=19)


@given(DIGITS)
def test_a_code_reads_back(digits: list[int]) -> None:
    """What was made is read again, in its groups or in one piece."""
    code = make_code(digits)
    assert len(code.digits) == 20
    assert read_code(" ".join(code.groups)) == read_code(code.digits) == code


@given(DIGITS, st.integers(0, 19), st.integers(1, 9))
@pytest.mark.holds("A1.24")
def test_every_single_wrong_digit_is_noticed(digits: list[int], place: int, more: int) -> None:
    """No other digit in any place makes another valid code."""
    right = make_code(digits).digits
    wrong = right[:place] + str((int(right[place]) + more) % 10) + right[place + 1 :]
    with pytest.raises(WrongCode) as refused:
        read_code(wrong)
    assert (refused.value.why, refused.value.digits) == ("check", 20)


@given(DIGITS, st.integers(0, 18))
@pytest.mark.holds("A1.24")
def test_every_swap_of_neighbours_is_noticed(digits: list[int], place: int) -> None:
    """Two different neighbours in the other order are not a valid code."""
    right = make_code(digits).digits
    swapped = right[:place] + right[place + 1] + right[place] + right[place + 2 :]
    if swapped != right:
        with pytest.raises(WrongCode):
            read_code(swapped)


def test_the_quasigroup_is_what_damm_demands() -> None:
    """Every row and column holds each digit once, and swapping neighbours always shows: all cases, not a sample."""
    digits = range(10)
    assert all({check_digit([a, b]) for b in digits} == set(digits) for a in digits)
    assert all({check_digit([a, b]) for a in digits} == set(digits) for b in digits)
    assert all(
        check_digit([c, a, b]) != check_digit([c, b, a]) for a in digits for b in digits for c in digits if a != b
    )


@pytest.mark.parametrize("digits", [[], [0] * 18, [0] * 20, [10] + [0] * 18, [-1] + [0] * 18])
def test_a_code_is_made_of_nineteen_digits(digits: list[int]) -> None:
    """Anything else to make a code of is a mistake of the program."""
    with pytest.raises(ValueError, match="19 digits"):
        make_code(digits)


@given(st.text())
@pytest.mark.holds("A1.24")
def test_nothing_typed_comes_back_in_an_error(typed: str) -> None:
    """Whatever was typed, the refusal is one of three sentences with a reason, and the number of digits."""
    sentences = {
        "A code has only digits in it.": "letters",
        "A code has 20 digits.": "length",
        "One of the digits is not right.": "check",
    }
    with pytest.raises(WrongCode) as refused:
        read_code(typed + "x")
    assert sentences[str(refused.value)] == refused.value.why
    assert 0 <= refused.value.digits <= len(typed)


def test_a_code_does_not_print() -> None:
    """Neither a code nor the error about one shows digits."""
    assert repr(Code("12345678901234567890")) == "<Code>"
    with pytest.raises(WrongCode) as refused:
        read_code("1234567890123456789x")
    assert "1234" not in repr(refused.value)
