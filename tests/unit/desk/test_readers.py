"""`readers.toml`: whom the host has set up, and what cannot stand in it."""

import os
from pathlib import Path

import pytest

from sayso.desk.readers import NOBODY, READERS, Readers, read_readers
from sayso.sealing.keys import new_identity, recipient_of
from sayso.wire.errors import Malformed, NothingThere
from sayso.wire.text import Counsel, Partner, Police, Public, Warning  # noqa: A004 - the word here

KEY = recipient_of(new_identity(os.urandom))
SLIP = KEY[:-1] + ("p" if KEY.endswith("q") else "q")
WHOLE = f"""
police = true
police_with_me = true
public = true
[[circle]]
name = "Leeds indoor"
[[partner]]
name = "A clinic"
key = "{KEY}"
[[counsel]]
name = "A lawyer"
"""


def write(folder: Path, text: str) -> Readers:
    """Write the file and read it."""
    (folder / READERS).write_text(text)
    return read_readers(folder)


@pytest.mark.holds("A2.3")
def test_only_whom_the_host_has_set_up_is_offered(tmp_path: Path) -> None:
    """Each line opens one way; without the file there is none."""
    assert read_readers(tmp_path) == NOBODY
    assert NOBODY.all() == ()
    assert [reader for _, reader in write(tmp_path, WHOLE).all()] == [
        Warning("Leeds indoor", at_once=False),
        Police(with_me=False),
        Police(with_me=True),
        Partner("A clinic"),
        Counsel("A lawyer"),
        Public(""),
    ]
    with pytest.raises(Malformed, match="nobody yet"):
        NOBODY.find("police")


@pytest.mark.holds("A2.5", "A2.17")
def test_a_reader_without_a_key_is_a_sentence(tmp_path: Path) -> None:
    """A key is found by the reader's name; where there is none the way on paper is named."""
    readers = write(tmp_path, WHOLE)
    assert readers.key(Partner("A clinic")) == KEY
    for reader in (
        Police(with_me=False),
        Counsel("A lawyer"),
        Partner("Another"),
        Warning("Leeds indoor", at_once=False),
    ):
        with pytest.raises(NothingThere, match="Print it and hand it over on paper"):
            readers.key(reader)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("police = ", "cannot be read"),
        ("police = 1", "cannot be read"),
        ("press = true", "cannot be read"),
        ('police_key = "age1abc"', "the police” is not an age recipient"),
        (f'[[partner]]\nname = "A clinic"\nkey = "{SLIP}"', "A clinic” is not an age recipient"),
    ],
    ids=["nothing", "a number", "no such reader", "a short key", "a key with a slip"],
)
def test_what_cannot_stand_in_it(tmp_path: Path, text: str, says: str) -> None:
    """A slip stops the desk before anything goes to the wrong place."""
    with pytest.raises(Malformed, match=says):
        write(tmp_path, text)


@pytest.mark.holds("A3.6")
def test_a_circle_has_the_hosts_name(tmp_path: Path) -> None:
    """Where circles are named, another name is refused with theirs; where none is, any may be begun."""
    readers = write(tmp_path, WHOLE)
    readers.check_circle("Leeds indoor")
    NOBODY.check_circle("Leith")
    with pytest.raises(Malformed, match=f"No circle of this name stands in {READERS}: Leeds indoor."):
        readers.check_circle("leeds indoor")
