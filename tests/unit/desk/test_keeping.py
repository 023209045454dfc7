"""Files on the worker's machine: hers alone, whole or not at all."""

from pathlib import Path

import pytest

from sayso.desk.keeping import read, write_private
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
