"""A circle as it really is, in one process: a desk of two, a holder, and lists that they publish."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from tests.help.twin import Twin
from tests.help.world import DAY, World, world

from sayso.device.check import Circle, OpenList, Outcome, begin, blinded, check, conclude, open_list
from sayso.holder.key import HolderKey, evaluate, make_key
from sayso.ledger.days import days_after
from sayso.ledger.manifest import ListPlace, cosign, payload_hash, sign_manifest, sign_pause
from sayso.lookup.files import Edition, ListFiles
from sayso.lookup.oprf import direct
from sayso.lookup.pauses import seal_places
from sayso.lookup.publication import Publication, build
from sayso.lookup.stretch import stretch
from sayso.lookup.terms import Turn, write_manifest
from sayso.wire.encoding import decode, encode
from sayso.wire.envelope import Envelope
from sayso.wire.listing import Alert, AlertText, Blinded, Evaluation, Head, KnownHead, ListedAlert, Manifest, Pause

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


class Member:
    """A member's page, for the built lookup worker: it hands in what the server answers."""

    def __init__(self, twin: Twin, listing: Listing) -> None:
        """Start the worker anew."""
        twin.ask("start_worker", "lookup.js")
        self.twin, self.listing = twin, listing

    def open(
        self,
        published: Published,
        head: Head | None = None,
        today: str = DAY,
        known: KnownHead | None = None,
        files: ListFiles | None = None,
        **circle: Any,
    ) -> Any:
        """Return what the worker says of a list."""
        workers = [{"name": worker.name, "key": worker.key} for worker in self.listing.place.workers]
        told = {
            "network": self.listing.at.network,
            "list": self.listing.id,
            "workers": workers,
            "secret": self.listing.secret,
            "known": encode(known).decode() if known else None,
        }
        lie = files or published.files
        parts = {name: getattr(lie, name) for name in ("rows", "cells", "bulletin")}
        text = encode(head or published.head).decode()
        return self.twin.worker("open", circle=told | circle, head=text, files=parts, today=today)

    def check(self, *forms: str, ask: Any = None) -> Any:
        """Return the outcomes (or the one outcome) that the worker gives."""
        body = self.twin.worker("blind", forms=list(forms))["body"]
        evaluation = (ask or self.listing.ask)(decode(body.encode(), Blinded))
        return self.twin.worker("finish", evaluation=encode(evaluation).decode())


def forged(envelope: Envelope, **changes: Any) -> Envelope:
    """Return an envelope with some fields changed."""
    return Envelope(**{name: getattr(envelope, name) for name in envelope.__struct_fields__} | changes)
