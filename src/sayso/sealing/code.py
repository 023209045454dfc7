"""The code: 20 decimal digits, 19 of them random, with which a reporter comes back.

The last digit is H. M. Damm's check digit (dissertation, Marburg 2004): the digits are folded through a totally
anti-symmetric quasigroup of order 10, so that every single wrong digit and every swap of neighbours is noticed.
What a person types is read forgivingly: spaces, hyphens, dots and invisible marks are dropped, and the decimal
digits of the scripts in `ZEROS` count as digits.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce

from sayso.wire.digits import DIGIT_OF, DROPPED
from sayso.wire.errors import WrongCode

DIGITS = 20
GROUP = 4
DAMM = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)


@dataclass(frozen=True, slots=True)
class Code:
    """A code whose check digit is right: `digits` are its 20 ASCII digits. It does not print itself."""

    digits: str

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Code>"

    @property
    def groups(self) -> tuple[str, ...]:
        """Return the digits in five groups of four, as they are written down."""
        return tuple(self.digits[start : start + GROUP] for start in range(0, DIGITS, GROUP))


def check_digit(digits: Sequence[int]) -> int:
    """Return the Damm check digit of `digits` (each 0 to 9).

    >>> check_digit([5, 7, 2])
    4
    """
    return reduce(lambda interim, digit: DAMM[interim][digit], digits, 0)


def make_code(random_digits: Sequence[int]) -> Code:
    """Return the code made of 19 digits that were drawn evenly, and their check digit.

    Raises:
        ValueError: if these are not 19 digits.
    """
    if len(random_digits) != DIGITS - 1 or not set(random_digits) <= set(range(10)):
        raise ValueError("A code is made of 19 digits, each 0 to 9.")
    return Code("".join(map(str, (*random_digits, check_digit(random_digits)))))


def read_digits(typed: str) -> list[int]:
    """Return the digits that were typed, in any script that is read.

    Raises:
        WrongCode: with `.why` `letters` and the number of `.digits`, if there is anything else.
    """
    kept = [ord(letter) for letter in typed if ord(letter) not in DROPPED]
    digits = [DIGIT_OF[point] for point in kept if point in DIGIT_OF]
    if len(digits) != len(kept):
        raise WrongCode("A code has only digits in it.", why="letters", digits=len(digits))
    return digits


def read_code(typed: str) -> Code:
    """Return the code that was typed.

    Raises:
        WrongCode: with `.why` (`letters`, `length` or `check`, the first that applies) and `.digits`, their number.
    """
    digits = read_digits(typed)
    if len(digits) != DIGITS:
        raise WrongCode("A code has 20 digits.", why="length", digits=len(digits))
    if check_digit(digits) != 0:
        raise WrongCode("One of the digits is not right.", why="check", digits=len(digits))
    return Code("".join(map(str, digits)))
