"""A circle as it really is, in one process: a desk of two, a holder, and lists that they publish."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from tests.help.twin import Twin
from tests.help.world import DAY, HOUR, NONCE, World, noon, world

from sayso.device.check import Circle, OpenList, Outcome, begin, blinded, check, conclude, open_list
from sayso.device.member import member_keys, open_member, seal_locker
from sayso.holder.key import HolderKey, evaluate, make_key
from sayso.ledger.days import days_after
from sayso.ledger.manifest import ListPlace, cosign, payload_hash, sign_manifest, sign_pause
from sayso.lookup.files import Edition, ListFiles
from sayso.lookup.oprf import direct
from sayso.lookup.pauses import seal_places
from sayso.lookup.publication import Publication, build
from sayso.lookup.stretch import stretch
from sayso.lookup.terms import Turn, write_manifest
from sayso.sealing.code import make_code
from sayso.sealing.keys import ReporterKeys
from sayso.wire.circle import KnownCircle, Locker
from sayso.wire.encoding import decode, encode
from sayso.wire.envelope import Envelope
from sayso.wire.key_list import KeyList, WorkerKey
from sayso.wire.limits import CHECKS_A_DAY
from sayso.wire.listing import Alert, AlertText, Blinded, Evaluation, Head, KnownHead, ListedAlert, Manifest, Pause
from sayso.wire.member import Evaluate, Evaluated, Keep, MemberDeed
from sayso.wire.member import Member as MemberAnswer
from sayso.wire.request import Nonce

HIT, OTHER, MISS = "tel:+441314960123", "plate:GB:AB12CDE", "tel:+441314960999"
UNTIL = days_after(DAY, 60)
stretched = cache(stretch)


def alert(words: str = "Took the money back. Grey car.", day: str = DAY, until: str = UNTIL, **more: Any) -> Alert:
    """Return an alert in two languages."""
    texts = (AlertText("en", words), AlertText("ro", f"\u0218i-a luat banii \u00eenapoi: {words}"))
    return Alert(**{"texts": texts, "kind": "client", "evidence": "one", "day": day, "until": until} | more)


@dataclass(frozen=True)
class Published:
    """One list as it lies on a server: its files, its head, and how it was built."""

    publication: Publication
    manifest: Manifest
    head: Head

    @property
    def files(self) -> ListFiles:
        """The three files."""
        return self.publication.files

    @property
    def edition(self) -> Edition:
        """Its list and number."""
        return Edition(self.manifest.list, self.manifest.number)

    def resigned(self, *seeds: bytes, **changes: Any) -> Head:
        """Return a head with a changed manifest, signed by these."""
        signed = sign_manifest(seeds[0], changed(self.manifest, **changes))
        for seed in seeds[1:]:
            signed = cosign(seed, signed)
        return Head(signed, ())


def changed(manifest: Manifest, **changes: Any) -> Manifest:
    """Return a manifest with some fields changed."""
    return Manifest(**{name: getattr(manifest, name) for name in manifest.__struct_fields__} | changes)


@dataclass(frozen=True)
class Listing:
    """A circle's list: who publishes it, and the secrets of circle and holder."""

    at: World = field(default_factory=world)
    id: str = field(default_factory=lambda: os.urandom(16).hex())
    secret: bytes = field(default_factory=lambda: os.urandom(32))
    seed: bytes = field(default_factory=lambda: os.urandom(32))
    key: HolderKey = field(default_factory=lambda: make_key(os.urandom))

    def value(self, form: str) -> bytes:
        """Return the value of an identifier, as the holder's own key gives it."""
        return direct(self.key.secret, stretched(form, self.id))

    def listed(self, alerts: Mapping[Alert, Iterable[str]], *, shown: bool = True) -> list[ListedAlert]:
        """Return alerts with the values of their identifiers."""
        return [ListedAlert(one, shown, tuple(map(self.value, forms))) for one, forms in alerts.items()]

    def publish(
        self, alerts: Mapping[Alert, Iterable[str]], number: int = 1, previous: str = "", day: str = DAY, **more: Any
    ) -> Published:
        """Return these alerts as a list that both workers have signed, valid for 14 days."""
        edition = Edition(self.id, number)
        publication = build(self.secret, edition, self.seed, self.listed(alerts, **more))
        turn = Turn(previous, day, days_after(day, 14))
        manifest = write_manifest(self.at.network, edition, turn, self.key.public, publication.files)
        ana, bea = self.at.seeds
        return Published(publication, manifest, Head(cosign(bea, sign_manifest(ana, manifest)), ()))

    def after(self, published: Published, alerts: Mapping[Alert, Iterable[str]], **more: Any) -> Published:
        """Return the list that follows another one."""
        number, previous = published.manifest.number + 1, payload_hash(published.head.manifest)
        return self.publish(alerts, number, previous, **more)

    def pause(self, published: Published, head: Head, places: Iterable[int], signer: int = 1, **more: Any) -> Head:
        """Return the head with one more pause on it."""
        order = len(head.pauses) + 1
        before = payload_hash(head.pauses[-1]) if head.pauses else ""
        sealed = seal_places(self.secret, published.edition, order, os.urandom(24), places)
        fields = {
            "network": self.at.network,
            "list": self.id,
            "number": published.manifest.number,
            "manifest": payload_hash(head.manifest),
            "order": order,
            "previous": before,
            "day": DAY,
            "sealed": sealed,
        }
        return Head(head.manifest, (*head.pauses, sign_pause(self.at.seeds[signer], Pause(**fields | more))))

    @property
    def place(self) -> ListPlace:
        """Where a head of this list must belong."""
        return ListPlace(self.at.network, self.id, self.at.key_list().workers)

    def circle(self, known: KnownHead | None = None) -> Circle:
        """Return what a member's locker says of the circle."""
        return Circle(self.place, self.secret, known)

    def open(self, published: Published, head: Head | None = None, today: str = DAY, **more: Any) -> OpenList:
        """Return the list, opened."""
        return open_list(self.circle(**more), head or published.head, published.files, today)

    def ask(self, asked: Blinded) -> Evaluation:
        """Return what the holder answers."""
        return evaluate(self.key, asked, os.urandom)

    def outcomes(self, opened: OpenList, *forms: str) -> tuple[Outcome, ...]:
        """Return the outcome for each form."""
        blindings = begin(opened, forms, os.urandom)
        return conclude(opened, blindings, self.ask(blinded(blindings)))

    def check(self, published: Published, *forms: str, ask: Any = None, **more: Any) -> tuple[Outcome, ...]:
        """Return the outcome for each form, whatever happens."""
        return check(lambda: self.open(published, **more), forms, os.urandom, ask or self.ask)


CODE = make_code((0,) * 19)


@cache
def _keys(network: str) -> ReporterKeys:
    return member_keys(CODE, network)


def asks_to_enter(at: World) -> list[dict[str, Any]]:
    """Return what a member's page asks of its worker when she comes with her code."""
    keys = encode(at.offered()).decode()
    return [
        {"ask": "trust", "network": at.network, "keys": keys, "hour": HOUR},
        {"ask": "enter", "code": CODE.digits},
    ]


def asks_to_open(  # noqa: PLR0913, PLR0917 - all that a server may hand out instead, and a member know
    listing: Listing,
    published: Published,
    head: Head | None = None,
    today: str = DAY,
    known: KnownHead | None = None,
    files: ListFiles | None = None,
    workers: Iterable[WorkerKey] | None = None,
    **circle: bytes,
) -> list[dict[str, Any]]:
    """Return what the page asks next, until a list is open: what it may trust, what lies for her, the list."""
    at, keys = listing.at, _keys(listing.at.network)
    signed = at.key_list()
    who = signed.workers if workers is None else tuple(workers)
    newest = KeyList(at.network, 1, "", days_after(DAY, -30), signed.until, signed.desk, who)
    told = {"circle": bytes.fromhex(listing.id), "name": "Leith", "secret": listing.secret} | circle
    hers = KnownCircle(**told, epoch=0, older=b"", vouchers=1, head=known)  # type: ignore[arg-type]
    lies = MemberAnswer(seal_locker(keys, Locker(at.network, 1, (hers,))), (), (hers.circle,), CHECKS_A_DAY, ())
    lie = files or published.files
    parts = {name: getattr(lie, name) for name in ("rows", "cells", "bulletin")}
    text = encode(head or published.head).decode()
    hour = noon(today)
    return [
        {"ask": "trust", "network": at.network, "keys": encode(at.offered(newest)).decode(), "hour": hour},
        {"ask": "opened", "member": encode(lies).decode(), "hour": hour},
        {"ask": "open_list", "circle": hers.circle.hex(), "head": text, "files": parts},
    ]


class Member:
    """A member's page, for the built member's worker: it hands in what the server answers."""

    def __init__(self, twin: Twin, listing: Listing) -> None:
        """Start the worker anew, and come with her code."""
        twin.ask("start_worker", "member.js")
        self.twin, self.listing = twin, listing
        for one in asks_to_enter(listing.at):
            twin.worker(**one)

    def open(self, published: Published, *given: Any, **more: Any) -> Any:
        """Return what the worker says of a list (see `asks_to_open`)."""
        *_, told = [self.twin.worker(**one) for one in asks_to_open(self.listing, published, *given, **more)]
        return told

    def knows(self) -> KnownHead | None:
        """Return the head that the worker would keep in her locker."""
        deed = self._deed("keep")
        assert isinstance(deed, Keep)
        lies = MemberAnswer(deed.locker, (), (), CHECKS_A_DAY, ())
        opened = open_member(_keys(self.listing.at.network), self.listing.at.occasion(), lies)
        return opened.locker.circles[0].head

    def check(self, *forms: str, ask: Any = None) -> Any:
        """Return the outcomes (or the one outcome) that the worker gives."""
        evaluation = (ask or self.listing.ask)(self.blinded(*forms))
        answer = Evaluated(evaluation, self.listing.key.public, CHECKS_A_DAY - len(forms))
        return self.twin.worker("finish", evaluated=encode(answer).decode())

    def blinded(self, *forms: str) -> Blinded:
        """Return what the worker asks the holder for these."""
        self.twin.worker("blind", forms=list(forms))
        deed = self._deed("evaluate")
        assert isinstance(deed, Evaluate)
        return Blinded(deed.elements)

    def _deed(self, deed: str) -> object:
        body = self.twin.worker("ask", nonce=encode(Nonce(NONCE)).decode(), deed=deed)["body"]
        return decode(body.encode(), MemberDeed).deed


def forged(envelope: Envelope, **changes: Any) -> Envelope:
    """Return an envelope with some fields changed."""
    return Envelope(**{name: getattr(envelope, name) for name in envelope.__struct_fields__} | changes)
