"""Lists at the server: pieces, manifests of two, pauses of one; what does not follow is refused."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.help.circle import CircleHouse
from tests.help.world import DAY

from sayso.ledger.days import days_after
from sayso.ledger.manifest import cosign, payload_hash, sign_manifest, sign_pause
from sayso.service import lists
from sayso.wire.envelope import Envelope
from sayso.wire.errors import Conflict, Malformed, NothingThere, NotTrusted, SaysoError, TooLarge
from sayso.wire.limits import PIECE_BYTES_MAX
from sayso.wire.listing import Head, ListFile, Manifest, Pause, Stretch
from sayso.wire.member import FileName, KeepPiece, PauseList, Publish, ReadList
from sayso.wire.request import Done

pytestmark = pytest.mark.holds("A3.5")
FILES: tuple[FileName, ...] = ("rows", "cells", "bulletin")


@dataclass
class Publisher:
    """Publishes lists of random bytes to a house."""

    house: CircleHouse
    files: dict[str, list[bytes]] = field(default_factory=dict)

    def manifest(self, number: int = 1, previous: str = "", day: str = DAY) -> Manifest:
        """Return a manifest of fresh random files of two pieces each."""
        self.files = {name: [os.urandom(100), os.urandom(50)] for name in FILES}
        told = [ListFile(64, sha256(b"".join(self.files[name])).hexdigest()) for name in FILES]
        return Manifest(
            self.house.world.network,
            self.house.id.hex(),
            number,
            previous,
            day,
            days_after(day, 14),
            1,
            "suite",
            bytes(32),
            Stretch(19_456, 2, 1),
            *told,
        )

    def sign(self, manifest: Manifest, signers: int = 2) -> Envelope:
        """Return it signed by one worker or two."""
        first, second = self.house.world.seeds
        signed = sign_manifest(first, manifest)
        return signed if signers == 1 else cosign(second, signed)

    def published(self) -> Envelope:
        """Publish a first list; return its manifest."""
        first = self.sign(self.manifest())
        self.bring()
        self.publish(first)
        return first

    def bring(self, number: int = 1) -> None:
        """Bring all pieces."""
        for name in FILES:
            for at, piece in enumerate(self.files[name]):
                self.keep(KeepPiece(self.house.id, number, name, at, piece))

    def keep(self, piece: KeepPiece) -> Done:
        """Bring one piece."""
        self.house.store.begin()
        return lists.keep_piece(self.house.store, piece)

    def publish(self, signed: Envelope, day: str = DAY) -> Done:
        """Publish a manifest."""
        self.house.store.begin()
        return lists.publish(self.house.store, self.house.world.offered(), Publish(self.house.id, signed), day)

    def pause(self, *pauses: Envelope) -> None:
        """Post pauses."""
        for one in pauses:
            self.house.store.begin()
            lists.pause(self.house.store, self.house.world.offered(), PauseList(self.house.id, one), DAY)

    def head(self) -> Head:
        """Return what a phone gets."""
        return lists.head(self.house.store, ReadList(self.house.id))

    def file(self, name: FileName) -> bytes:
        """Return what a phone gets."""
        return b"".join(lists.file(self.house.store, ReadList(self.house.id), name))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Publisher]:
    """Open a house with a circle, and its publisher."""
    house = CircleHouse(tmp_path)
    yield Publisher(house)
    house.close()


def test_a_list_takes_the_place_of_the_one_before(desk: Publisher) -> None:
    """It is handed out byte for byte; the same again is answered as before; of the old one no piece is left."""
    first = desk.sign(desk.manifest())
    desk.bring()
    assert desk.publish(first) == desk.publish(first) == Done()
    assert desk.head() == Head(first, ())
    assert {name: desk.file(name) for name in FILES} == {name: b"".join(desk.files[name]) for name in FILES}
    second = desk.sign(desk.manifest(2, payload_hash(first)))
    desk.bring(2)
    desk.publish(second)
    assert desk.head() == Head(second, ())
    assert desk.file("cells") == b"".join(desk.files["cells"])
    assert desk.house.store._run("SELECT DISTINCT number FROM pieces").fetchall() == [(2,)]


@pytest.mark.holds("A3.10")
@pytest.mark.parametrize("fault", ["one", "twice", "stranger", "gap", "late", "early", "list"])
def test_what_is_not_in_order_is_refused(desk: Publisher, fault: str) -> None:
    """One signature, the same worker's twice, a stranger's, a gap, a wrong day, another list: the old list stands."""
    first = desk.published()
    good = desk.manifest(2, payload_hash(first))
    desk.bring(2)
    one = desk.sign(good, signers=1)
    wrong = {
        "one": one,
        "twice": Envelope(one.payload, one.payloadType, one.signatures * 2),
        "stranger": cosign(os.urandom(32), one),
        "gap": desk.sign(replace(good, previous="0" * 64)),
        "list": desk.sign(replace(good, list="0" * 32)),
    }
    day = {"late": days_after(DAY, 15), "early": days_after(DAY, -2)}.get(fault, DAY)
    with pytest.raises(NotTrusted):
        desk.publish(wrong.get(fault, desk.sign(good)), day)
    assert desk.head() == Head(first, ())
    desk.publish(desk.sign(good))  # the control: the same, as it should be


@pytest.mark.holds("A3.10")
@pytest.mark.parametrize("fault", ["number", "file", "piece"])
def test_what_does_not_fit_is_a_conflict(desk: Publisher, fault: str) -> None:
    """A number that is not the next, a file with another piece or one too many: said, and the old list stands."""
    first = desk.published()
    good = desk.manifest(2, payload_hash(first))
    desk.bring(2)
    match fault:
        case "number":
            good = replace(good, number=3)
        case "file":
            desk.keep(KeepPiece(desk.house.id, 2, "rows", 1, b"other"))
        case "piece":
            desk.keep(KeepPiece(desk.house.id, 2, "rows", 2, b"more"))
    with pytest.raises(Conflict):
        desk.publish(desk.sign(good))
    assert desk.head() == Head(first, ())


def test_a_piece_that_is_brought_again_drops_what_was_behind_it(desk: Publisher) -> None:
    """An attempt with longer files that was given up does not spoil the next."""
    desk.manifest()
    desk.bring()
    desk.keep(KeepPiece(desk.house.id, 1, "rows", 2, b"of an older attempt"))
    signed = desk.sign(desk.manifest())
    desk.bring()
    desk.publish(signed)
    assert desk.file("rows") == b"".join(desk.files["rows"])


@pytest.mark.holds("A3.12")
def test_a_pause_is_added_by_one(desk: Publisher) -> None:
    """One worker's pause stands beside the list at once, the next follows it, and the next list has none."""
    first = desk.published()
    seed = desk.house.world.seeds[1]
    pauses: list[Envelope] = []
    for order in (1, 2):
        before = payload_hash(pauses[-1]) if pauses else ""
        says = Pause(
            desk.house.world.network, desk.house.id.hex(), 1, payload_hash(first), order, before, DAY, os.urandom(32)
        )
        pauses.append(sign_pause(seed, says))
        with pytest.raises(NotTrusted):
            desk.pause(sign_pause(os.urandom(32), says))
        desk.pause(pauses[-1], pauses[-1])
    assert desk.head() == Head(first, tuple(pauses))
    second = desk.sign(desk.manifest(2, payload_hash(first)))
    desk.bring(2)
    desk.publish(second)
    assert desk.head() == Head(second, ())
    with pytest.raises(NotTrusted):
        desk.pause(pauses[0])


@pytest.mark.holds("A3.12")
def test_the_pauses_of_one_worker_have_an_end(desk: Publisher) -> None:
    """One fills her 1 MiB with a pause: another pause of hers is too large, and her colleague's is taken."""
    first, order, before = desk.published(), 1, ""
    ana, bea = desk.house.world.seeds[:2]
    for seed, size in ((ana, 500_000), (ana, 100_000), (bea, 100_000)):
        place = desk.house.world.network, desk.house.id.hex(), 1, payload_hash(first)
        one = sign_pause(seed, Pause(*place, order, before, DAY, bytes(size)))
        if (seed, size) == (ana, 100_000):
            with pytest.raises(TooLarge, match="1024 KiB"):
                desk.pause(one)
            continue
        desk.pause(one)
        order, before = order + 1, payload_hash(one)
    assert len(desk.head().pauses) == order - 1


def test_there_is_nothing_before_there_is_something(desk: Publisher) -> None:
    """No list yet, no such circle, no circle's id: each is said."""
    with pytest.raises(NothingThere, match="no list yet"):
        desk.head()
    with pytest.raises(NothingThere, match="no such circle"):
        lists.head(desk.house.store, ReadList(bytes(16)))
    with pytest.raises(Malformed):
        lists.head(desk.house.store, ReadList(bytes(15)))


def test_pieces_have_their_bounds(desk: Publisher) -> None:
    """A piece is of the next list, not empty, at most a mebibyte, and there are at most 129 of a file."""
    good = KeepPiece(desk.house.id, 1, "rows", 0, b"x")
    assert desk.keep(good) == Done()
    wrong: list[tuple[type[SaysoError], KeepPiece]] = [
        (Conflict, KeepPiece(desk.house.id, 2, "rows", 0, b"x")),
        (Conflict, KeepPiece(desk.house.id, 0, "rows", 0, b"x")),
        (Malformed, KeepPiece(desk.house.id, 1, "rows", 0, b"")),
        (Malformed, KeepPiece(desk.house.id, 1, "rows", -1, b"x")),
        (TooLarge, KeepPiece(desk.house.id, 1, "rows", 129, b"x")),
        (TooLarge, KeepPiece(desk.house.id, 1, "rows", 0, bytes(PIECE_BYTES_MAX + 1))),
    ]
    for error, piece in wrong:
        with pytest.raises(error):
            desk.keep(piece)
