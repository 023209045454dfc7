"""The two halves: together everything, alone nothing, and every slip of the pen is found in its line."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.device.halves import LINES, PAD_BYTES, Secrets, find, join, read, split
from sayso.wire.errors import Malformed

SECRETS = Secrets(bytes(range(32)), bytes(range(100, 132)))
PAD = bytes((7 * at + 3) % 256 for at in range(PAD_BYTES))
ONE, TWO = split(SECRETS, PAD)


def typed(lines: tuple[str, ...]) -> str:
    """The lines as a person types them, numbered as on the sheet."""
    return "\n".join(f"{number}. {line}" for number, line in enumerate(lines, start=1))


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=32, max_size=32), st.binary(min_size=68, max_size=68))
def test_two_halves_give_the_secrets_back(root: bytes, desk: bytes, pad: bytes) -> None:
    """Whatever the secrets and the pad, both halves in either order give the same secrets."""
    one, two = split(Secrets(root, desk), pad)
    assert join(read(typed(one)), read(typed(two))) == Secrets(root, desk)
    assert join(read(typed(two)), read(typed(one))) == Secrets(root, desk)


def test_a_half_looks_as_the_specification_says() -> None:
    """Seven lines of five groups of four signs, none of which is I, L, O or U."""
    assert len(ONE) == len(TWO) == LINES
    for line in ONE + TWO:
        assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}( [0-9A-HJKMNP-TV-Z]{4}){4}", line)


@given(st.binary(min_size=68, max_size=68), st.binary(min_size=32, max_size=32), st.binary(min_size=32, max_size=32))
def test_one_half_alone_fits_every_secret(pad: bytes, root: bytes, desk: bytes) -> None:
    """For any half and any other secrets there is a pad that gives this very half: alone it says nothing."""
    half = split(SECRETS, pad)[1]
    plain, other = (_plain(split(secrets, PAD)) for secrets in (SECRETS, Secrets(root, desk)))
    other_pad = bytes(a ^ b ^ c for a, b, c in zip(pad, plain, other, strict=True))
    assert split(Secrets(root, desk), other_pad)[1] == half


def _plain(halves: tuple[tuple[str, ...], tuple[str, ...]]) -> bytes:
    one, two = (read(typed(half))[2:] for half in halves)
    return bytes(a ^ b for a, b in zip(one, two, strict=True))


@pytest.mark.parametrize("line", range(LINES))
@pytest.mark.parametrize("sign", [0, 7, 23])
def test_a_slip_is_found_in_its_line(line: int, sign: int) -> None:
    """One wrong sign is refused with the number of the line to look at."""
    if ONE[line][sign] == " ":
        sign += 1
    wrong = ONE[line][:sign] + ("2" if ONE[line][sign] != "2" else "3") + ONE[line][sign + 1 :]
    with pytest.raises(Malformed, match=f"Line {line + 1} ") as caught:
        read(typed((*ONE[:line], wrong, *ONE[line + 1 :])))
    assert wrong[:4] not in str(caught.value)


def test_swapped_lines_are_found() -> None:
    """Two lines in the wrong order are refused."""
    with pytest.raises(Malformed, match="Line 1"):
        read("\n".join((ONE[1], ONE[0], *ONE[2:])))


def test_a_missing_line_is_found() -> None:
    """Six lines are refused with their count."""
    with pytest.raises(Malformed, match="7 lines; here are 6"):
        read(typed(ONE[:6]))


def test_lines_of_both_halves_mixed_are_found() -> None:
    """A line of the other half is refused as a slip in that line."""
    with pytest.raises(Malformed, match="Line 4"):
        read(typed((*ONE[:3], TWO[3], *ONE[4:])))


def test_twice_the_same_half_is_refused() -> None:
    """Typing one sheet twice says which one is missing."""
    with pytest.raises(Malformed, match="same half"):
        join(read(typed(ONE)), read(typed(ONE)))


def test_halves_of_two_sheets_are_refused() -> None:
    """Halves of different pads do not belong together."""
    _, stranger = split(SECRETS, bytes(PAD_BYTES))
    with pytest.raises(Malformed, match="do not belong together"):
        join(read(typed(ONE)), read(typed(stranger)))


@pytest.mark.parametrize(
    "text", ["", "hello", "\n".join("A" * 24 for _ in range(7)), "\n".join("U" * 20 for _ in range(7))]
)
def test_something_else_is_refused(text: str) -> None:
    """What is no half at all is refused without repeating it."""
    with pytest.raises(Malformed) as caught:
        read(text)
    assert not text or text not in str(caught.value)


def test_how_people_type_is_understood() -> None:
    """Small letters, hyphens, no numbers, O for 0 and l for 1 are read."""
    sloppy = "\n\n".join(line.lower().replace(" ", "-").replace("0", "o").replace("1", "l") for line in ONE)
    assert read(sloppy) == read(typed(ONE))


def test_the_lines_are_found_on_a_printed_sheet() -> None:
    """The groups are found between the sheet's other sentences."""
    sheet = f"Sayso, half 1 of 2\n\n1. Keep it dry.\n\n{typed(ONE)}\n\nDay: 2026-11-22\n"
    assert read(find(sheet)) == read(typed(ONE))


def test_secrets_do_not_print() -> None:
    """The repr says nothing of the keys."""
    assert repr(SECRETS) == "<Secrets>"
