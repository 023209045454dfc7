"""Files on the worker's machine: hers alone, whole or not at all."""

from pathlib import Path

import pytest

from sayso.desk.keeping import JOINING, KEYS, read, read_keys, write_private
from sayso.wire.errors import NothingThere, Unavailable


def test_a_file_is_its_owner_s_alone(tmp_path: Path) -> None:
    """File and folder are closed to others, also when the file was open before."""
    path = tmp_path / "new" / "keys"
    write_private(path, b"one")
    path.chmod(0o644)
    write_private(path, b"two")
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    assert read(path) == b"two"
    assert [one.name for one in path.parent.iterdir()] == ["keys"]


def test_a_half_written_file_of_a_crash_is_in_nobody_s_way(tmp_path: Path) -> None:
    """What a crash left beside the file is replaced, and never followed if it is a link."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(b"untouched")
    (tmp_path / "keys.new").symlink_to(elsewhere)
    write_private(tmp_path / "keys", b"whole")
    assert (read(tmp_path / "keys"), elsewhere.read_bytes()) == (b"whole", b"untouched")


def test_what_cannot_be_written_or_read_is_a_sentence(tmp_path: Path) -> None:
    """A file in the place of a folder, a file that is not there: named, with the reason."""
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Unavailable, match="cannot be written"):
        write_private(tmp_path / "file" / "keys", b"")
    with pytest.raises(NothingThere, match="cannot be read"):
        read(tmp_path / "nothing")


def test_without_keys_it_says_what_is_next(tmp_path: Path) -> None:
    """Who asked to join is told of her welcome, whoever else of the option; keys that are there are read."""
    with pytest.raises(NothingThere, match=f"no keys in {tmp_path}. Say where yours are: --keys ./my-keys"):
        read_keys(tmp_path)
    (tmp_path / JOINING).write_bytes(b"asked")
    with pytest.raises(NothingThere, match=f"not admitted yet: .*desk welcome welcome.json --keys {tmp_path}"):
        read_keys(tmp_path)
    (tmp_path / KEYS).write_bytes(b"locked")
    assert read_keys(tmp_path) == b"locked"
