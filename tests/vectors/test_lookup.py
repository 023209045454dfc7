"""spec/vectors/ of the private check: identifiers, the RFCs' own vectors, a whole list, heads that are refused."""

from hashlib import sha256
from typing import Any

import pytest
from tests.help.tools import ROOT
from tests.help.twin import Refused, Twin
from tests.help.vectors import both, vectors

from sayso.device.check import Circle, NoMatch, Warned, conclude, open_list
from sayso.holder.key import load_key
from sayso.ledger.manifest import ListPlace, accept_head
from sayso.lookup import canon, handle, mail, oprf, ristretto
from sayso.lookup.files import Edition, open_file
from sayso.lookup.pauses import read_places
from sayso.lookup.publication import build
from sayso.lookup.rows import tag_and_key
from sayso.lookup.stretch import stretch
from sayso.lookup.terms import Turn, write_manifest
from sayso.wire.encoding import decode, encode
from sayso.wire.errors import Malformed, NotAnIdentifier, NotTrusted
from sayso.wire.key_list import WorkerKey
from sayso.wire.listing import Evaluation, Head, KnownHead, ListedAlert, Manifest, Pause

PHONES = [line.split("\t") for line in (ROOT / "spec/vectors/phones.tsv").read_text().splitlines()[1:]]
LIST = vectors("list")
EDITION = Edition(LIST["list"], LIST["number"])
SECRET = bytes.fromhex(LIST["secret"])
WORKERS = tuple(WorkerKey(one["name"], bytes.fromhex(one["key"])) for one in LIST["workers"])
PLACE = ListPlace(LIST["network"], LIST["list"], WORKERS)
FILES = ("rows", "cells", "bulletin")


def form(kind: str, place: str, typed: str) -> dict[str, Any]:
    """Return what Python makes of what was typed, as JavaScript says it."""
    found = canon.read(kind, place, typed)  # type: ignore[arg-type]
    return {"form": found.form, "unusual": found.unusual, "note": found.note}


@pytest.mark.holds("A3.3")
def test_phones(twin: Twin) -> None:
    """Each number of the list, typed by people all over the world, has this form, is asked about, or is refused."""
    assert len(PHONES) > 2_500
    theirs = twin.each(("canon.read", "phone", region, typed) for region, typed, *_ in PHONES)
    for (region, typed, number, possible, valid), their in zip(PHONES, theirs, strict=True):
        try:
            ours: object = form("phone", region, typed)
        except NotAnIdentifier as error:
            ours = error.why
        said = their.why if isinstance(their, Refused) else their
        taken = valid == "true" or possible == "true"
        assert (said["form"], said["unusual"]) == (f"tel:{number}", valid == "false") if taken else said == "impossible"
        assert ours == said, (region, typed)


@pytest.mark.holds("A3.3", "A3.19")
def test_identifiers(twin: Twin) -> None:
    """What is typed has this form in both languages, or is refused for this reason; a plate is never put right."""
    told = vectors("canon")
    assert told["version"] == canon.VERSION
    for row in told["taken"]:
        typed = row["kind"], row["place"], row["typed"]
        found = both(twin, ("canon.read", *typed), lambda typed=typed: form(*typed))
        assert found == {name: row[name] for name in ("form", "unusual", "note")}
    for row in told["refused"]:
        typed = row["kind"], row["place"], row["typed"]
        refused = both(twin, ("canon.read", *typed), lambda typed=typed: form(*typed))
        assert refused == ("not_an_identifier", row["why"], None), row


@pytest.mark.holds("A3.3")
def test_aliases(twin: Twin) -> None:
    """The names of sites, and the providers that give a mailbox many addresses, are those of the specification."""
    ours = {
        "sites": {site: list(others) for site, others in handle.SITES.items()},
        "same_domain": mail.SAME_DOMAIN,
        "tags_dropped": sorted(mail.TAGS_DROPPED),
        "dots_dropped": sorted(mail.DOTS_DROPPED),
    }
    assert twin.ask("aliases") == ours == vectors("canon")["aliases"]


@pytest.mark.holds("A3.4")
def test_rfc_9497(twin: Twin) -> None:
    """The RFC's keys, elements, evaluations, proofs and outputs come out; JavaScript blinds and finishes them."""
    told = vectors("oprf")
    key = load_key(oprf.derive_key(bytes.fromhex(told["seed"]), bytes.fromhex(told["info"])))
    assert (key.secret.hex(), key.public.hex()) == (told["secret"], told["public"])
    for row in told["vectors"]:
        read = {name: list(map(bytes.fromhex, value)) for name, value in row.items() if isinstance(value, list)}
        pairs = list(zip(read["inputs"], read["blinds"], strict=True))
        blindings = [oprf.blind(*pair) for pair in pairs]
        theirs = [twin.ask("blind", *pair) for pair in pairs]
        assert [one.element for one in blindings] == [one["element"] for one in theirs] == read["blinded"]
        assert [one["blind"] for one in theirs] == read["blinds"]
        evaluation = oprf.evaluate(key.secret, key.public, read["blinded"], bytes.fromhex(row["random"]))
        assert evaluation == Evaluation(tuple(read["evaluated"]), bytes.fromhex(row["proof"]))
        asked = {"elements": list(evaluation.elements), "proof": evaluation.proof}
        outputs = both(
            twin,
            ("oprf.finish", key.public, theirs, asked),
            lambda b=blindings, e=evaluation: list(oprf.finish(key.public, b, e)),
        )
        assert outputs == read["outputs"] == [oprf.direct(key.secret, one) for one in read["inputs"]]


@pytest.mark.holds("A3.4", "A3.19")
def test_what_is_no_element(twin: Twin) -> None:
    """The 29 bad encodings of RFC 9496 and the identity are refused: by the holder, as its key, and as its answer."""
    told = vectors("oprf")
    bad = [bytes.fromhex(one) for kind in told["not_elements"] for one in kind["encodings"]]
    assert len(bad) == 29
    key = load_key(bytes.fromhex(told["secret"]))
    blinding = oprf.blind(b"x", bytes.fromhex(told["secret"]))
    good = oprf.evaluate(key.secret, key.public, [blinding.element], bytes.fromhex(told["secret"]))
    asked = [{"input": b"x", "blind": blinding.blind, "element": blinding.element}]
    for element in (*bad, ristretto.IDENTITY, b"", good.elements[0][:-1]):
        with pytest.raises(Malformed):
            ristretto.check_element(element)
        with pytest.raises(Malformed):
            oprf.evaluate(key.secret, key.public, [element], key.secret)
        for public, elements in ((element, good.elements), (key.public, (element,))):
            answer = {"elements": list(elements), "proof": good.proof}
            refused = both(
                twin,
                ("oprf.finish", public, asked, answer),
                lambda p=public, e=elements: oprf.finish(p, [blinding], Evaluation(e, good.proof)),
            )
            assert refused == ("not_trusted", "proof", None)


@pytest.mark.holds("A3.4")
def test_stretched_and_derived(twin: Twin) -> None:
    """Forms become these questions and values, secrets these keys, and both programs work on the same terms."""
    holder = load_key(bytes.fromhex(LIST["holder_secret"]))
    for row in LIST["stretched"]:
        asked = row["form"], row["list"]
        x = both(twin, ("stretching.stretch", *asked), lambda asked=asked: stretch(*asked))
        assert (x.hex(), oprf.direct(holder.secret, x).hex()) == (row["x"], row["y"])
    for row in LIST["derived"]:
        at = row["at"]
        given = [bytes.fromhex(row["secret"]), row["label"], row["length"]]
        place = {"list": EDITION.list, "number": EDITION.number}
        asked = ("listFiles.derive", place, *given, *([] if at is None else [at]))
        made = both(twin, asked, lambda given=given, at=at: EDITION.derive(*given, at))
        assert made.hex() == row["bytes"]
    manifest = decode(LIST["manifest"].encode(), Manifest)
    stretched = {name: getattr(manifest.stretch, name) for name in manifest.stretch.__struct_fields__}
    terms = {"canonical": manifest.canonical, "suite": manifest.suite, "stretch": stretched}
    assert twin.ask("terms") == terms


def published() -> Any:
    """Return the list, built anew."""
    listed = [decode(one.encode(), ListedAlert) for one in LIST["listed"]]
    return build(SECRET, EDITION, bytes.fromhex(LIST["seed"]), listed)


@pytest.mark.holds("A3.5")
def test_a_list_is_built_byte_for_byte() -> None:
    """These alerts, secrets and seed make these files, at these places, under these tags."""
    made = published()
    assert [one.alert.texts[0].words[:40] for one in made.listed] == LIST["in_order"]
    assert list(made.places) == LIST["places"]
    values = [bytes.fromhex(row["y"]) for row in LIST["stretched"]]
    assert [tag_and_key(EDITION, value)[0].hex() for value in values] == LIST["tags"]
    for name in FILES:
        file = getattr(made.files, name)
        told = LIST["files"][name]
        assert (len(file), sha256(file).hexdigest()) == (told["bytes"], told["sha256"])
        assert sha256(open_file(SECRET, EDITION, name, file)).hexdigest() == LIST["inside"][name]
    turn = Turn(decode(LIST["manifest"].encode(), Manifest).previous, "2026-11-22", "2026-12-06")
    manifest = write_manifest(LIST["network"], EDITION, turn, bytes.fromhex(LIST["holder"]), made.files)
    assert encode(manifest).decode() == LIST["manifest"]


@pytest.mark.holds("A3.4", "A3.9", "A3.12")
def test_a_list_is_read_alike(twin: Twin) -> None:
    """With no pause, one and two, each identifier is warned of with these alerts, in both languages, or not there."""
    made, holder = published(), load_key(bytes.fromhex(LIST["holder_secret"]))
    head = decode(LIST["head"].encode(), Head)
    places = [decode(pause.payload, Pause) for pause in head.pauses]
    assert [sorted(read_places(SECRET, EDITION, one.order, one.sealed)) for one in places] == LIST["paused"]
    for row in LIST["checks"]:
        shorter = Head(head.manifest, head.pauses[: row["pauses"]])
        x = stretch(row["form"], EDITION.list)
        blinding = oprf.blind(x, holder.secret)
        evaluation = oprf.evaluate(holder.secret, holder.public, [blinding.element], holder.secret)
        opened = open_list(Circle(PLACE, SECRET), shorter, made.files, row["today"])
        [ours] = conclude(opened, [blinding], evaluation)
        workers = [{"name": one.name, "key": one.key} for one in WORKERS]
        circle = {"place": {"network": PLACE.network, "list": PLACE.list, "workers": workers}, "secret": SECRET}
        files = {name: getattr(made.files, name) for name in FILES}
        asked = {"elements": list(evaluation.elements), "proof": evaluation.proof}
        blinded = {"input": x, "blind": blinding.blind, "element": blinding.element}
        [theirs] = twin.ask("conclude", circle, encode(shorter).decode(), files, row["today"], [blinded], asked)
        if row["warned"]:
            assert isinstance(ours, Warned)
            assert [one.texts[0].words for one in ours.alerts] == row["warned"]
            assert theirs["outcome"] == "warned"
            assert [one["texts"][0]["words"] for one in theirs["alerts"]] == row["warned"]
        else:
            assert ours == NoMatch()
            assert theirs == {"outcome": "no_match"}


@pytest.mark.holds("A3.10", "A3.19")
@pytest.mark.parametrize("row", LIST["accepted"] + LIST["refused"], ids=lambda row: row["name"])
def test_heads(twin: Twin, row: dict[str, Any]) -> None:
    """A head is accepted, or refused for the reason that is written, in both languages."""
    head = decode(row["head"].encode(), Head)
    known = decode(encode(row["known"]), KnownHead) if row["known"] else None
    place = {"network": PLACE.network, "list": PLACE.list}
    place["workers"] = [{"name": one.name, "key": one.key} for one in WORKERS]  # type: ignore[assignment]
    told = encode(known).decode() if known else None

    def ours() -> str:
        return encode(accept_head(head, PLACE, row["today"], known).known).decode()

    found = both(twin, ("accept_head", row["head"], place, row["today"], told), ours)
    if "why" in row:
        assert found == ("not_trusted", row["why"], None)
        with pytest.raises(NotTrusted):
            ours()
    else:
        assert found == encode(row["reached"]).decode()
