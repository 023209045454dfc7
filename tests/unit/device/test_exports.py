"""Export files: sealed to their reader, checked by anybody who opens them, refused when anything is not right."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from msgspec.structs import replace
from tests.help.texts import TEXTS
from tests.help.world import DAY, House, World, world

from sayso.cli import sayso, verify
from sayso.device import reporter
from sayso.device.exports import open_export, seal_export
from sayso.ledger.days import days_after
from sayso.ledger.exports import accept_publication, verify_export
from sayso.ledger.signing import fingerprint, public_key, sign
from sayso.sealing.keys import new_identity, recipient_of
from sayso.sealing.padding import pad
from sayso.wire.encoding import decode, encode
from sayso.wire.envelope import Envelope
from sayso.wire.errors import CannotOpen, Malformed, NotAllowed, NotTrusted
from sayso.wire.export import EXPORT_TYPE, PUBLICATION_TYPE, Export, ExportFile, Publication
from sayso.wire.statement import Approval

COUNSEL, PUBLIC = TEXTS["counsel"], TEXTS["public"]
IDENTITY = new_identity(os.urandom)
EXPORT = Export(world().network, DAY, COUNSEL)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """Open a house with one case that the desk may read."""
    made = House(tmp_path, world())
    made.tell()
    yield made
    made.close()


def file(
    export: object = EXPORT, seed: bytes = world().seeds[0], kind: str = EXPORT_TYPE, at: World | None = None
) -> bytes:
    """Return an export's file as somebody made it."""
    return encode(ExportFile(sign(seed, kind, encode(export)), (at or world()).offered()))


@pytest.mark.holds("A2.5")
def test_a_reader_opens_and_checks_it(house: House) -> None:
    """Given out, sealed, opened with the reader's key, by us or by age itself: the text, the worker, the network."""
    house.change(reporter.say_yes, COUNSEL)
    sealed = seal_export(house.give_out(COUNSEL), world().offered(), recipient_of(IDENTITY))
    inside = open_export(sealed, IDENTITY)
    assert open_export(inside) == open_export(pad(inside)) == inside
    verified = verify_export(inside, DAY, world().network)
    assert (verified.export, verified.worker, verified.root) == (EXPORT, "Ana", world().offered().root)
    with pytest.raises(CannotOpen, match="--identity"):
        open_export(sealed)
    with pytest.raises(CannotOpen):
        open_export(sealed, new_identity(os.urandom))


@pytest.mark.holds("A2.17")
def test_a_reader_without_a_key() -> None:
    """What is not an age recipient is refused before anything is written."""
    for recipient in ("", "police@example.org", recipient_of(IDENTITY)[:-1], IDENTITY):
        with pytest.raises(Malformed, match="age recipient"):
            seal_export(sign(bytes(32), EXPORT_TYPE, b""), world().offered(), recipient)


@pytest.mark.holds("A2.13")
@pytest.mark.parametrize(("days", "why"), [(-1, "early"), (0, ""), (90, ""), (91, "ended")])
def test_an_export_has_a_first_and_a_last_day(days: int, why: str) -> None:
    """After the last day the reader is told not to use it; the sentence names both days."""
    today = days_after(DAY, days)
    if not why:
        assert verify_export(file(), today).worker == "Ana"
        return
    with pytest.raises(NotAllowed, match=today) as error:
        verify_export(file(), today)
    assert error.value.why == why


def altered_by_one_byte() -> bytes:
    """Return an export whose text somebody has changed after it was signed."""
    signed = sign(world().seeds[0], EXPORT_TYPE, encode(EXPORT))
    meddled = replace(signed, payload=signed.payload.replace(b"not pay", b"now pay"))
    return encode(ExportFile(meddled, world().offered()))


EVIL = World()
FORGED = {
    "another text": (altered_by_one_byte(), "signature", NotTrusted),
    "a stranger's signature": (file(seed=EVIL.seeds[0]), "worker", NotTrusted),
    "the root's signature": (file(seed=world().root), "worker", NotTrusted),
    "another kind of statement": (file(kind=PUBLICATION_TYPE), "type", NotTrusted),
    "another network's text": (file(replace(EXPORT, network=EVIL.network)), "network", NotTrusted),
    "a list that the root did not sign": (
        encode(
            ExportFile(
                sign(EVIL.seeds[0], EXPORT_TYPE, encode(EXPORT)), replace(EVIL.offered(), root=world().offered().root)
            )
        ),
        "signature",
        NotTrusted,
    ),
    "another network altogether": (
        file(replace(EXPORT, network=EVIL.network), EVIL.seeds[0], at=EVIL),
        "network",
        NotTrusted,
    ),
    "exported before its first day": (file(replace(EXPORT, day=days_after(DAY, -1))), "early", NotAllowed),
    "exported when the list was over": (file(replace(EXPORT, day="2028-01-01")), "day", NotTrusted),
    "something else": (file(PUBLIC), "", Malformed),
    "nothing": (b"", "", Malformed),
}


@pytest.mark.holds("A2.5")
@pytest.mark.parametrize("name", list(FORGED))
def test_what_is_not_right_is_refused(name: str) -> None:
    """Each for its reason."""
    data, why, kind = FORGED[name]
    with pytest.raises(kind) as error:
        verify_export(data, DAY, world().network)
    assert error.value.why == why


def publication(house: House) -> tuple[Envelope, Envelope]:
    """Let two workers publish, and return both envelopes."""
    house.change(reporter.say_yes, PUBLIC)
    house.wait(24)
    house.say(Approval(PUBLIC))
    house.say(Approval(PUBLIC), world().bea)
    return house.give_out(PUBLIC), house.give_out(PUBLIC, world().bea)


@pytest.mark.holds("A2.4", "A2.6")
def test_the_server_takes_a_publication_of_two(house: House) -> None:
    """Two workers' envelopes of the same bytes; not one, not one twice, not a stranger's, not on another day."""
    one, two = publication(house)
    listed = world().key_list()
    assert accept_publication((one, two), listed, DAY).text == PUBLIC
    made = decode(one.payload, Publication)
    other = sign(world().seeds[1], PUBLICATION_TYPE, encode(replace(made, id="00" * 16)))
    export = sign(world().seeds[1], EXPORT_TYPE, one.payload)
    both = [sign(seed, PUBLICATION_TYPE, encode(replace(made, network=EVIL.network))) for seed in world().seeds]
    partner = [sign(seed, PUBLICATION_TYPE, encode(replace(made, text=COUNSEL))) for seed in world().seeds]
    for envelopes, why in (
        ((one,), "same_person"),
        ((one, one), "same_person"),
        ((one, other), "same_person"),
        ((), "same_person"),
        ((one, sign(bytes(32), PUBLICATION_TYPE, one.payload)), "worker"),
        ((one, export), "type"),
        (both, "network"),
        (partner, "network"),
    ):
        with pytest.raises((NotAllowed, NotTrusted)) as error:
            accept_publication(envelopes, listed, DAY)
        assert error.value.why == why
    for day, why in (("2026-11-21", "early"), ("2027-02-21", "ended")):
        with pytest.raises(NotAllowed) as error:
            accept_publication((one, two), listed, day)
        assert error.value.why == why


@pytest.mark.holds("A2.5")
def test_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`sayso verify` says who, when, for whom, until when, and the network's fingerprint."""
    monkeypatch.setattr(verify, "utc_day", lambda: DAY)
    sealed, key, none = tmp_path / "export.age", tmp_path / "key.txt", tmp_path / "none.txt"
    sealed.write_bytes(
        seal_export(sign(world().seeds[0], EXPORT_TYPE, encode(EXPORT)), world().offered(), recipient_of(IDENTITY))
    )
    key.write_text(f"# created: today\n{IDENTITY}\n")
    none.write_text("nothing")
    run = CliRunner()
    done = run.invoke(sayso, ["verify", str(sealed), "--identity", str(key)])
    assert done.exit_code == 0, done.output
    told = ("Ana", DAY, "her lawyer A lawyer", "2027-02-20", fingerprint(public_key(world().root)), "He does not pay.")
    for wanted in (*told, "robbery", "identifier: +441314960001\n"):
        assert wanted in done.output
    for arguments, sentence in (
        ([str(sealed)], "sealed"),
        ([str(sealed), "--identity", str(none)], "no age key"),
        ([str(sealed), "--identity", str(key), "--network", "0" * 64], "another network"),
        ([str(none)], "padding"),
    ):
        done = run.invoke(sayso, ["verify", *arguments])
        assert done.exit_code == 1
        assert sentence in done.output
