"""The shape of a sealed file, held against what real programs seal."""

import base64
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.help.sealed import UNDER_A_PASSPHRASE, recipient, sealed
from tests.help.tools import tool

from sayso.wire.age_file import check_entry, check_grant, check_part
from sayso.wire.errors import Malformed, TooLarge
from sayso.wire.limits import ENTRY_BYTES_MAX, GRANT_BYTES_MAX, PART_BYTES_MAX

CHUNK = 64 * 1024
FIRST = b"age-encryption.org/v1\n"
ONE = sealed()
HEADER, _, BODY = ONE.partition(b"\n--- ")
STANZA = b"-> X25519 %b\n%b\n" % ((base64.b64encode(bytes(32)).rstrip(b"="),) * 2)
MAC = b"--- " + base64.b64encode(bytes(32)).rstrip(b"=") + b"\n"
CHUNKS = bytes(16 + 17)


def made(*stanzas: bytes, mac: bytes = MAC, chunks: bytes = CHUNKS) -> bytes:
    """Return something of the shape of an age file."""
    return FIRST + b"".join(stanzas) + mac + chunks


def test_what_pyrage_seals_is_taken() -> None:
    """Hundreds of files with random grease stanzas pass, for one reader and for two."""
    for _ in range(300):
        check_part(sealed())
        check_grant(sealed())
        check_entry(sealed(readers=2))


@pytest.mark.parametrize("plain_bytes", [1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 1])
def test_chunks_of_every_length_are_taken(plain_bytes: int) -> None:
    """A file whose plain text ends just before, at or after a chunk's end passes."""
    check_part(sealed(plain=bytes(plain_bytes)))


def test_what_the_age_program_seals_is_taken(tmp_path: Path) -> None:
    """The ordinary age program's file passes."""
    file = tmp_path / "sealed"
    command = [tool("age"), "--recipient", str(recipient()), "--output", str(file)]
    subprocess.run(command, input=bytes(1024), check=True)
    check_part(file.read_bytes())


def test_the_least_file_is_taken() -> None:
    """One stanza, a MAC, a nonce and one byte sealed are enough, with grease before or after the stanza."""
    check_part(made(STANZA))
    check_part(made(b"-> a-grease\n\n", STANZA))
    check_part(made(STANZA, b"-> -grease x ! 5\nAAAA\n"))
    check_part(made(STANZA, b"-> z-grease\n" + b"A" * 64 + b"\n" + b"AA\n"))


@pytest.mark.holds("A1.12")
@pytest.mark.parametrize(
    ("broken", "says"),
    [
        (b"", "does not begin as an age file"),
        (b"She told me everything.", "does not begin as an age file"),
        (b"-----BEGIN AGE ENCRYPTED FILE-----\n", "does not begin as an age file"),
        (ONE.replace(b"v1", b"v2", 1), "does not begin as an age file"),
        (FIRST, "exactly 1 X25519"),
        (UNDER_A_PASSPHRASE, "something else than an X25519 key"),
        (made(), "exactly 1 X25519"),
        (made(STANZA, STANZA), "exactly 1 X25519"),
        (made(STANZA, b"-> a-grease\n\n", b"-> b-grease\n\n"), "at most one grease"),
        (made(STANZA, b"-> a-grease\n" + b"A" * 64 + b"\n" * 2 + b"AAAA\n"), "whole MAC"),
        (made(STANZA, b"-> a-grease\n" + (b"A" * 64 + b"\n") * 16 + b"\n"), "something else"),
        (made(STANZA, b"-> a-grease\n" + b"A" * 64), "something else"),
        (made(STANZA, b"-> a-grease\nA\n"), "something else"),
        (made(STANZA, b"-> a-grease\nAB\n"), "something else"),
        (made(STANZA, b"-> ssh-rsa AAAA\nAAAA\n"), "something else"),
        (made(STANZA, b"-> plugin-yubikey\nAAAA\n"), "something else"),
        (made(STANZA[:-4] + b"B\n"), "something else"),
        (made(STANZA.replace(b"X25519 A", b"X25519 ", 1)), "something else"),
        (made(STANZA.replace(b"\n", b"\r\n")), "something else"),
        (made(b"->X25519\n", STANZA), "exactly 1"),
        (made(STANZA, mac=MAC[:-2] + b"\n"), "whole MAC"),
        (made(STANZA, mac=b""), "whole MAC"),
        (made(STANZA, chunks=b""), "before its first chunk"),
        (made(STANZA, chunks=bytes(16)), "before its first chunk"),
        (made(STANZA, chunks=bytes(16 + 16)), "last chunk"),
        (made(STANZA, chunks=bytes(16 + CHUNK + 16 + 16)), "last chunk"),
        (HEADER + b"\n", "whole MAC"),
    ],
    ids=lambda value: value if isinstance(value, str) else "file",
)
def test_what_is_not_such_a_file_is_refused(broken: bytes, says: str) -> None:
    """Each rule of the shape refuses what breaks it, by its name."""
    with pytest.raises(Malformed, match=says):
        check_part(broken)


@pytest.mark.holds("A1.12")
def test_each_kind_of_file_has_its_readers() -> None:
    """An entry is for two keys, a part or grant for one."""
    for check, readers in ((check_part, 2), (check_grant, 2), (check_entry, 1), (check_entry, 3)):
        with pytest.raises(Malformed, match="X25519 key"):
            check(sealed(readers))


@pytest.mark.holds("A1.12", "A1.24")
@pytest.mark.parametrize(
    ("check", "limit", "readers"),
    [(check_part, PART_BYTES_MAX, 1), (check_grant, GRANT_BYTES_MAX, 1), (check_entry, ENTRY_BYTES_MAX, 2)],
)
def test_the_limit_is_named(check: Callable[[bytes], None], limit: int, readers: int) -> None:
    """A file of the largest size passes; one byte more is refused, and the limit is said."""
    header = made(*[STANZA] * readers, chunks=b"")
    largest = header + bytes(limit - len(header))
    check(largest)
    with pytest.raises(TooLarge, match=f"larger than {limit // 1024} KiB"):
        check(largest + b"\0")


@given(place=st.integers(0, len(HEADER) - 1), sign=st.integers(0, 255))
def test_a_changed_byte_is_not_repeated(place: int, sign: int) -> None:
    """Whatever one byte of the header becomes, the file passes or is refused by a sentence without its bytes."""
    refusal = ""
    try:
        check_part(ONE[:place] + bytes([sign]) + ONE[place + 1 :])
    except Malformed as error:
        refusal = str(error)
    assert HEADER.split()[3].decode() not in refusal


@given(st.binary(max_size=300))
def test_any_bytes_after_the_first_line_are_refused_quietly(rest: bytes) -> None:
    """Nothing that follows the first line makes the check fail in another way."""
    with pytest.raises(Malformed):
        check_part(FIRST + rest)


def test_a_long_header_is_refused_at_once() -> None:
    """A mebibyte that never ends its stanza is not searched through."""
    for filler in (b"a-grease", b" !-grease", b"A"):
        with pytest.raises(Malformed):
            check_part(FIRST + b"-> a-grease" + (filler * PART_BYTES_MAX)[: PART_BYTES_MAX - 100])


def test_a_plain_text_does_not_fit_in_a_header() -> None:
    """A text in place of a stanza's argument is refused."""
    with pytest.raises(Malformed):
        check_part(made(b"-> X25519 " + b"He waits outside.".ljust(43, b".") + b"\n" + b"A" * 43 + b"\n"))
