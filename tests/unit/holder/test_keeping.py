"""Where the holder's key lies: made once, for the server's user alone; reports do not wait for it."""

import os
import stat
from pathlib import Path

import pytest

from sayso.holder import keeping
from sayso.holder.keeping import FILE, BuiltIn
from sayso.holder.key import load_key
from sayso.lookup import oprf, ristretto
from sayso.wire.errors import CannotRun, Malformed, Unavailable

pytestmark = pytest.mark.holds("A3.4")


def element() -> bytes:
    """Return a random element."""
    return ristretto.element_from_hash(os.urandom(64))


def test_a_key_is_made_once(tmp_path: Path) -> None:
    """The first start makes it, readable for nobody else; the next ones load the same; it does not print itself."""
    first = BuiltIn(tmp_path, os.urandom)
    public, asked = first.public, element()
    oprf.verify(public, [asked], first.evaluate([asked]))
    file = tmp_path / FILE
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == [FILE]
    second = BuiltIn(tmp_path, os.urandom)
    assert second.public == public == load_key(file.read_bytes()).public
    assert second.evaluate([asked]).elements == first.evaluate([asked]).elements
    assert repr(second) == "<BuiltIn>"


def test_what_is_no_key_is_refused(tmp_path: Path) -> None:
    """A damaged key is not silently replaced: every list would stop matching."""
    (tmp_path / FILE).write_bytes(bytes(32))
    with pytest.raises(Malformed):
        BuiltIn(tmp_path, os.urandom).load()
    assert (tmp_path / FILE).read_bytes() == bytes(32)


def test_without_libsodium_only_checks_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it cannot be loaded a check is told to come later, and when it can be again the check runs."""

    def cannot(_entropy: object) -> None:
        raise CannotRun("The temporary folder does not let a program be loaded from it.")

    holder = BuiltIn(tmp_path, os.urandom)
    with monkeypatch.context() as patched:
        patched.setattr(keeping, "make_key", cannot)
        with pytest.raises(CannotRun):
            holder.load()
        with pytest.raises(Unavailable, match="does not run"):
            holder.evaluate([element()])
    assert holder.evaluate([element()])


def test_a_folder_that_takes_nothing_is_said(tmp_path: Path) -> None:
    """The sentence names the file; no key is used that was not kept."""
    holder = BuiltIn(tmp_path / "missing", os.urandom)
    with pytest.raises(Unavailable, match=r"holder\.key cannot be written"):
        holder.load()
