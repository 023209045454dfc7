"""What one language seals the other opens, and so does the ordinary `age` program; what is damaged neither opens."""

import os
import subprocess
from pathlib import Path

import pytest
from tests.help.tools import tool
from tests.help.twin import Refused, Twin, refusal

from sayso.sealing.files import seal, unseal
from sayso.sealing.keys import new_identity, recipient_of
from sayso.sealing.padding import pad
from sayso.wire.errors import CannotOpen, Malformed, SaysoError

pytestmark = pytest.mark.holds("A1.20")
LENGTHS = (0, 1, 1_020, 1_021, 65_532, 65_533, 400_000)


def by_age(sealed: bytes, identity: str, folder: Path) -> bytes:
    """Return what the `age` program makes of a sealed file."""
    key, file = folder / "key.txt", folder / "sealed.age"
    key.write_text(f"{identity}\n")
    file.write_bytes(sealed)
    opened = subprocess.run(
        [tool("age"), "--decrypt", "--identity", str(key), str(file)], capture_output=True, check=True
    )
    return opened.stdout


@pytest.mark.parametrize("length", LENGTHS)
def test_each_opens_what_the_other_sealed(twin: Twin, tmp_path: Path, length: int) -> None:
    """A file for two readers opens for each of them, in both languages and with `age`, whoever sealed it."""
    content, readers = os.urandom(length), [new_identity(os.urandom) for _ in range(2)]
    recipients = [recipient_of(reader) for reader in readers]
    for sealed in (seal(content, recipients), twin.ask("files.seal", content, recipients)):
        for reader in readers:
            assert unseal(sealed, reader) == content
            assert twin.ask("files.unseal", sealed, reader) == content
        assert by_age(sealed, readers[1], tmp_path) == pad(content)


def test_what_age_sealed_opens_in_both(twin: Twin) -> None:
    """A padded file that the `age` program has sealed is as good as ours."""
    reader = new_identity(os.urandom)
    command = [tool("age"), "--encrypt", "--recipient", recipient_of(reader)]
    sealed = subprocess.run(command, input=pad(b"by hand"), capture_output=True, check=True).stdout
    assert unseal(sealed, reader) == twin.ask("files.unseal", sealed, reader) == b"by hand"


def test_both_refuse_what_is_damaged(twin: Twin) -> None:
    """A cut, an altered byte, another key, no padding, something else: the same refusal in both languages."""
    reader = new_identity(os.urandom)
    recipient = recipient_of(reader)
    unpadded = subprocess.run(
        [tool("age"), "--encrypt", "--recipient", recipient], input=b"x", capture_output=True, check=True
    ).stdout
    armored = subprocess.run(
        [tool("age"), "--encrypt", "--armor", "--recipient", recipient], input=pad(b""), capture_output=True, check=True
    ).stdout
    for whole in (seal(b"content", [recipient]), twin.ask("files.seal", b"content", [recipient])):
        damaged = [whole[:-1], whole[:200], whole + b"x", b"", b"age", unpadded, armored, whole.replace(b"v1", b"v2")]
        damaged += [bytes(byte ^ (place == at) for place, byte in enumerate(whole)) for at in range(0, len(whole), 97)]
        for sealed in damaged:
            with pytest.raises((CannotOpen, Malformed)) as ours:
                unseal(sealed, reader)
            with pytest.raises(Refused) as theirs:
                twin.ask("files.unseal", sealed, reader)
            assert refusal(theirs.value) == refusal(ours.value)


@pytest.mark.parametrize("recipient", ["", "age1", "age1" + "q" * 58, "AGE-SECRET-KEY-1", "ssh-ed25519 AAAA"])
def test_both_refuse_to_seal_to_what_is_no_recipient(twin: Twin, recipient: str) -> None:
    """Nothing is sealed to something that is not an X25519 recipient."""
    with pytest.raises(SaysoError) as ours:
        seal(b"", [recipient])
    with pytest.raises(Refused) as theirs:
        twin.ask("files.seal", b"", [recipient])
    assert refusal(theirs.value) == refusal(ours.value) == ("malformed", "", None)


def test_the_limits_are_the_same(twin: Twin) -> None:
    """Both languages stop at the same sizes."""
    from sayso.wire import limits

    theirs = twin.ask("limits")
    assert theirs == {name: getattr(limits, name.upper()) for name in theirs}
