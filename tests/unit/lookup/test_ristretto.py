"""libsodium is loaded without leaving a file behind, and its group is taken only as the RFCs allow."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sayso.lookup import ristretto
from sayso.wire.errors import Malformed

ORDER = 2**252 + 27742317777372353535851937790883648493
LOAD = "from sayso.lookup import ristretto; ristretto.load()"
REFUSE = "import ctypes\ndef no(path): raise OSError('failed to map segment')\nctypes.cdll.LoadLibrary = no\n"
ASK = """
from sayso.wire.errors import CannotRun
for _ in range(2):
    try: ristretto.load()
    except CannotRun as error: print(error.code, error)
"""


def run(folder: Path, script: str) -> str:
    """Return what a script prints in a process whose temporary folder is `folder`."""
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "TMPDIR": str(folder)},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


@pytest.mark.holds("A3.4")
def test_loading_leaves_no_file(tmp_path: Path) -> None:
    """The library works after its file is gone, in a forked process too, and nothing stays in the temporary folder."""
    script = f"""{LOAD}
import os
if os.fork() == 0:
    print(ristretto.multiply_base(b"\\1" + bytes(31)).hex(), flush=True)
    os._exit(0)
os.wait()
print(len(os.listdir(os.environ["TMPDIR"])))
import tempfile; print(tempfile.gettempdir() == os.environ["TMPDIR"])
"""
    generator = "e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76"
    assert run(tmp_path, script).split() == [generator, "0", "True"]


@pytest.mark.holds("A3.4")
def test_a_folder_that_lets_nothing_be_loaded_is_named(tmp_path: Path) -> None:
    """Where the temporary folder is mounted noexec, the error says what to do, and no file stays there either."""
    said = run(tmp_path, REFUSE + "from sayso.lookup import ristretto" + ASK)
    assert said.count("cannot_run") == 2
    assert "TMPDIR" in said
    assert list(tmp_path.iterdir()) == []


def test_scalars_are_below_the_order() -> None:
    """A scalar is 32 bytes below the order of the group; 64 bytes are reduced, as numbers, little-endian."""
    assert ristretto.scalar_from_hash((ORDER + 5).to_bytes(64, "little")) == (5).to_bytes(32, "little")
    ristretto.check_scalar((ORDER - 1).to_bytes(32, "little"))
    for wrong in (ORDER.to_bytes(32, "little"), b"\xff" * 32, bytes(31), bytes(33)):
        with pytest.raises(Malformed):
            ristretto.check_scalar(wrong)


def test_multiplication_refuses_what_it_cannot_do() -> None:
    """Zero, the identity and a wrong length are refused; libsodium itself would take the identity for a point."""
    one = b"\1" + bytes(31)
    generator = ristretto.multiply_base(one)
    assert ristretto.load().crypto_core_ristretto255_is_valid_point(ristretto.IDENTITY)
    for scalar, element in ((one, ristretto.IDENTITY), (bytes(32), generator), (one, b""), (one, generator + b"x")):
        with pytest.raises(Malformed):
            ristretto.multiply(scalar, element)
    with pytest.raises(Malformed):
        ristretto.multiply_base(bytes(32))


def test_arithmetic_is_that_of_the_field() -> None:
    """Scalars multiply, subtract and invert as numbers modulo the order; elements add as their scalars do."""
    two, three = ((number).to_bytes(32, "little") for number in (2, 3))
    assert ristretto.scalar_multiply(two, three) == (6).to_bytes(32, "little")
    assert ristretto.scalar_subtract(two, three) == (ORDER - 1).to_bytes(32, "little")
    assert int.from_bytes(ristretto.scalar_invert(three), "little") == pow(3, -1, ORDER)
    sum_of_two = ristretto.add(ristretto.multiply_base(two), ristretto.multiply_base(three))
    assert sum_of_two == ristretto.multiply_base((5).to_bytes(32, "little"))
