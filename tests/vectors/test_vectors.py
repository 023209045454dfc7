"""spec/vectors/ is the truth: both languages give these answers, and refuse these things for these reasons."""

import base64
import json
from dataclasses import asdict, replace
from hashlib import sha256
from typing import Any

import pytest
from tests.help.shown import shown
from tests.help.twin import Refused, Twin, refusal
from tests.help.vectors import both, vectors

from sayso.device import reporter, worker
from sayso.device.occasion import Occasion
from sayso.ledger import checker, key_list, say_so, short_warning, signing, statements, work
from sayso.sealing import bech32, code, keys, padding
from sayso.wire import envelope, request, statement
from sayso.wire import key_list as lists
from sayso.wire import text as texts
from sayso.wire.digits import DROPPED, ZEROS
from sayso.wire.encoding import decode, encode
from sayso.wire.errors import Malformed, NotTrusted

pytestmark = pytest.mark.holds("A1.20")
KINDS = {name: kind for module in (envelope, lists, request, statement) for name, kind in vars(module).items()}


def test_digits(twin: Twin) -> None:
    """The scripts whose digits count, and the marks that are dropped, are those of the specification."""
    told = vectors("digits")
    zeros = [int(zero, 16) for zero in told["zeros"].values()]
    assert twin.ask("zeros") == list(ZEROS) == zeros
    assert sorted(DROPPED) == [int(point, 16) for point in told["dropped"]]
    for zero in zeros:
        one = "".join(chr(zero + digit) for digit in (0, 1, 2, 3, 4, 5, 6, 7, 8, 9)) * 2
        digits = "0123456789" * 2
        expected = both(twin, ("code.readCode", digits), lambda digits=digits: code.read_code(digits).digits)
        assert both(twin, ("code.readCode", one), lambda one=one: code.read_code(one).digits) == expected
    for point in told["dropped"]:
        typed = chr(int(point, 16)).join("01234567890123456789")
        both(twin, ("code.readCode", typed), lambda typed=typed: code.read_code(typed).digits)


def test_codes(twin: Twin) -> None:
    """Codes are made and read, and what is none is refused, as written."""
    told = vectors("code")
    for row in told["check_digits"]:
        digits = [int(digit) for digit in row["digits"]]
        assert both(twin, ("code.checkDigit", digits), lambda d=digits: code.check_digit(d)) == row["check"]
    for row in told["made"]:
        digits = [int(digit) for digit in row["random"]]
        assert both(twin, ("code.makeCode", digits), lambda d=digits: code.make_code(d).digits) == row["code"]
    for row in told["read"] + told["refused"]:
        expected = row.get("code") or ("wrong_code", row["why"], row["digits"])
        typed = row["typed"]
        assert both(twin, ("code.readCode", typed), lambda t=typed: code.read_code(t).digits) == expected


def test_keys(twin: Twin) -> None:
    """Codes become these keys; secrets these identities, recipients and fingerprints."""
    told = vectors("keys")
    for row in told["codes"]:
        typed, network = row["code"], row["network"]
        root = both(
            twin, ("keys.rootSecret", typed, network), lambda t=typed, n=network: keys.root_secret(code.Code(t), n)
        )
        assert root.hex() == row["root"]
        mine = keys.reporter_keys(root)
        theirs = twin.ask("keys.reporterKeys", root)
        for name in ("mailbox", "door", "hand"):
            assert getattr(mine, name) == theirs[name] == bytes.fromhex(row[name])
        assert mine.identity == theirs["identity"] == row["identity"]
        assert mine.recipient == twin.ask("keys.recipientOf", row["identity"]) == row["recipient"]
        hand, door = (signing.public_key(bytes.fromhex(row[name])) for name in ("hand", "door"))
        assert statements.case_id(hand) == twin.ask("statements.caseId", hand) == row["case"]
        assert door.hex() == row["door_public"]
    for row in told["identities"]:
        scalar, identity = bytes.fromhex(row["scalar"]), row["identity"]
        assert both(twin, ("keys.identityOf", scalar), lambda s=scalar: keys.identity_of(s)) == identity
        assert both(twin, ("keys.recipientOf", identity), lambda i=identity: keys.recipient_of(i)) == row["recipient"]
        assert keys.desk_door(identity).hex() == row["desk_door"]
    for row in told["networks"]:
        root = bytes.fromhex(row["root"])
        assert both(twin, ("network_id", root), lambda r=root: key_list.network_id(r)) == row["network"]
    for row in told["fingerprints"]:
        key = bytes.fromhex(row["key"])
        assert both(twin, ("signing.fingerprint", key), lambda k=key: signing.fingerprint(k)) == row["aloud"]


def test_bech32() -> None:
    """The strings of BIP-173 are written, read and refused as it says (JavaScript takes a library's)."""
    told = vectors("keys")["bech32"]
    for row in told["valid"]:
        data = bytes.fromhex(row["data"])
        assert bech32.bech32_encode(row["prefix"], data) == row["text"]
        assert bech32.bech32_decode(row["prefix"], row["text"]) == data
    for row in told["invalid"]:
        with pytest.raises(Malformed):
            bech32.bech32_decode(row["prefix"], row["text"])


def test_padding(twin: Twin) -> None:
    """Lengths, padded contents and what is refused are as written."""
    told = vectors("padding")
    for row in told["lengths"]:
        length = row["length"]
        expected = row["padded"]
        assert both(twin, ("padding.paddedLength", length), lambda n=length: padding.padded_length(n)) == expected
    for row in told["padded"]:
        content = bytes((7 * place + row["length"]) % 251 + 1 for place in range(row["length"]))
        padded = both(twin, ("padding.pad", content), lambda c=content: padding.pad(c))
        assert (len(padded), sha256(padded).hexdigest()) == (row["padded_length"], row["sha256"])
        assert both(twin, ("padding.unpad", padded), lambda p=padded: padding.unpad(p)) == content
    for row in told["refused"]:
        padded = bytes.fromhex(row["start"]) + bytes(row["zeros"])
        refused = both(twin, ("padding.unpad", padded), lambda p=padded: padding.unpad(p))
        assert refused == ("malformed", "", None), row["name"]


@pytest.mark.usefixtures("browser")
def test_dsse(twin: Twin) -> None:
    """Pre-authentication encodings, signatures, envelopes and deeds are as DSSE, RFC 8032 and our specification say."""
    told = vectors("dsse")
    for row in told["pae"]:
        payload, kind = bytes.fromhex(row["payload"]), row["type"]
        made = both(twin, ("pae", kind, payload), lambda k=kind, p=payload: envelope.pre_authentication_encoding(k, p))
        assert made.hex() == row["pae"]
    for row in told["ed25519"]:
        seed = bytes.fromhex(row["seed"])
        assert both(twin, ("signing.publicKey", seed), lambda s=seed: signing.public_key(s)).hex() == row["public"]
    for row in told["envelopes"]:
        seed, kind, payload = bytes.fromhex(row["seed"]), row["type"], bytes.fromhex(row["payload"])
        made = both(
            twin,
            ("sign", seed, kind, payload),
            lambda s=seed, k=kind, p=payload: encode(signing.sign(s, k, p)).decode(),
        )
        assert made == row["envelope"]
    for row in told["refused"]:
        signed, key = decode(row["envelope"].encode(), envelope.Envelope), bytes.fromhex(row["key"])
        for verify in ("verify", "verify_swiftly"):
            asked = (verify, row["envelope"], key, row["type"])
            refused = both(twin, asked, lambda s=signed, k=key, t=row["type"]: signing.verify(s, k, t))
            assert refused == ("not_trusted", row["why"], None), row["name"]
    for row in told["deeds"]:
        seed, nonce = bytes.fromhex(row["seed"]), bytes.fromhex(row["nonce"])
        deed: request.Change | request.Remove = decode(row["deed"].encode(), request.Change | request.Remove)
        asked = ("sign_deed", seed, nonce, row["deed"])
        signature = both(twin, asked, lambda s=seed, n=nonce, d=deed: signing.sign_deed(s, n, d))
        assert signature.hex() == row["signature"]
        signing.verify_deed(signing.public_key(seed), nonce, deed, signature)
        with pytest.raises(NotTrusted):
            signing.verify_deed(signing.public_key(seed), nonce[:-1], deed, signature)


@pytest.mark.usefixtures("browser")
def test_rfc_8032_signatures(twin: Twin) -> None:
    """The signatures of RFC 8032 verify in the library that each language takes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    for row in vectors("dsse")["ed25519"]:
        private = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(row["seed"]))
        assert private.sign(bytes.fromhex(row["message"])).hex() == row["signature"]
        signed = signing.sign(bytes.fromhex(row["seed"]), "", bytes.fromhex(row["message"]))
        text = encode(signed).decode()
        for verify in ("verify", "verify_swiftly"):
            assert twin.ask(verify, text, bytes.fromhex(row["public"]), "") == signed.payload


def test_keys_of_small_order(browser: Twin, request: pytest.FixtureRequest) -> None:
    """Her client takes no signature by a key for which anybody can sign; a sound one is the control."""
    told = vectors("dsse")
    [sound] = told["envelopes"]
    key = signing.public_key(bytes.fromhex(sound["seed"]))
    before = browser.ask("keys_taken")
    assert browser.ask("verify_swiftly", sound["envelope"], key, sound["type"]) == bytes.fromhex(sound["payload"])
    taken = browser.ask("keys_taken") - before
    assert taken == (request.node.callspec.params["browser"] == "the browser's own keys")
    for row in told["small_order"]:
        for verify in ("verify", "verify_swiftly"):
            with pytest.raises(Refused) as refused:
                browser.ask(verify, row["envelope"], bytes.fromhex(row["key"]), row["type"])
            assert refusal(refused.value) == ("not_trusted", row["why"], None), row["name"]


def test_encodings(twin: Twin) -> None:
    """Each kind of value has exactly this encoding, and other bytes for it are refused."""
    told = vectors("statements")
    for row in told["encodings"]:
        data, kind = row["encoded"].encode(), row["kind"]
        assert both(twin, ("decode", kind, data), lambda d=data, k=kind: encode(decode(d, KINDS[k]))) == data
    for row in told["refused"]:
        repeated = "".join(letter * times for letter, times in row.get("repeat", ()))
        data, kind = base64.b64decode(row.get("bytes", "")) or repeated.encode(), row["kind"]
        refused = both(twin, ("decode", kind, data), lambda d=data, k=kind: encode(decode(d, KINDS[k])))
        assert refused == ("malformed", "", None), row["name"]


@pytest.mark.usefixtures("browser")
def test_statements(twin: Twin) -> None:
    """Envelopes are believed at a place, or refused for the reason that is written."""
    told = vectors("statements")
    place = told["place"]
    workers = tuple(lists.WorkerKey(one["name"], bytes.fromhex(one["key"])) for one in place["workers"])
    mine = statements.Place(place["network"], place["case"], "hand", workers)
    listed = [{"name": worker.name, "key": worker.key} for worker in workers]
    for row in told["believed"] + told["not_believed"]:
        signed = decode(row["envelope"].encode(), envelope.Envelope)
        at = replace(mine, reader=row["reader"])

        def ours(signed: envelope.Envelope = signed, at: statements.Place = at) -> list[str]:
            said = statements.believe(signed, at)
            return [encode(said.statement).decode(), said.worker]

        asked = ("believe", row["envelope"], {**place, "reader": row["reader"], "workers": listed})
        found = both(twin, asked, ours)
        if "worker" in row:
            assert found[1] == row["worker"], row["name"]
        else:
            assert found == (row["code"], row["why"], None), row["name"]


@pytest.mark.holds("A1.10", "A1.15")
def test_key_lists(twin: Twin) -> None:
    """Key lists are accepted, or refused for the reason that is written: the server's own key, old, forked, broken."""
    told = vectors("key_lists")
    network = told["network"]
    for row in told["accepted"] + told["refused"]:
        offered = decode(row["offered"].encode(), lists.Network)
        newest = key_list.NewestList(**row["newest"]) if row["newest"] else None

        def ours(
            offered: lists.Network = offered, day: str = row["today"], newest: key_list.NewestList | None = newest
        ) -> str:
            return encode(key_list.accept_key_list(offered, network, day, newest)).decode()

        found = both(twin, ("accept_key_list", row["offered"], network, row["today"], row["newest"]), ours)
        if "why" in row:
            assert found == ("not_trusted", row["why"], None), row["name"]
        else:
            assert decode(found.encode(), lists.KeyList).number == row["number"], row["name"]


@pytest.mark.holds("A2.2", "A2.3", "A2.13")
def test_say_so(twin: Twin) -> None:
    """Texts may be said yes to, a yes counts, and the checker points, as written."""
    told = vectors("say_so")
    for row in told["texts"]:
        text = decode(row["text"].encode(), texts.Text)
        asked = ("check_text", row["text"], row["today"])
        found = both(twin, asked, lambda t=text, d=row["today"]: say_so.check_text(t, d))
        assert found == (("malformed", row["why"].strip("-"), None) if "why" in row else None), row["name"]
    for row in told["yes"]:
        text, stands = decode(row["text"].encode(), texts.Text), decode(row["stands"].encode(), statement.Stands)

        def ours(
            text: texts.Text = text, stands: statement.Stands = stands, day: str = row["today"], hour: int = row["hour"]
        ) -> str:
            return encode(say_so.valid_yes(text, stands, day, hour).text).decode()

        asked = ("valid_yes", row["text"], row["stands"], row["today"], row["hour"])
        found = both(twin, asked, ours)
        assert found == (("not_allowed", row["why"], None) if "why" in row else row["text"]), row["name"]
    for row in told["checker"]:
        text = decode(row["text"].encode(), texts.Text)
        given = (row["hers"], row["known"], row["contact"])
        asked = ("check", row["text"], *given)
        found = both(twin, asked, lambda t=text, g=given: list(map(asdict, checker.check(t, *g))))
        assert found == row["findings"], row["name"]
    for row in told["short_warnings"]:
        ticks = {**row["ticks"], **{name: tuple(row["ticks"][name]) for name in ("harms", "identifiers")}}
        other = {"circle": row["circle"], "today": row["today"], "wait_days": row["wait_days"]}

        def built(ticks: dict[str, Any] = ticks, row: dict[str, Any] = row, other: dict[str, Any] = other) -> str:
            made = short_warning.Ticks(**ticks), told["template"], tuple(row["languages"])
            return encode(short_warning.short_warning(*made, **other)).decode()

        asked = ("short_warning", row["ticks"], told["template"], row["languages"], other)
        found = both(twin, asked, built)
        assert found == (("malformed", row["why"], None) if "why" in row else row["text"]), row["name"]


def test_work(twin: Twin) -> None:
    """Hashes begin with so many zero bits, and the first count that does the work is the one that is found."""
    for row in vectors("work")["work"]:
        nonce, digest = bytes.fromhex(row["nonce"]), bytes.fromhex(row["digest"])
        tried = (nonce, digest, row["count"])
        assert both(twin, ("work.workBits", *tried), lambda tried=tried: work.work_bits(*tried)) == row["bits"]
        if row["wanted"] is not None:
            asked = (nonce, digest, row["wanted"])
            assert both(twin, ("work.findWork", *asked), lambda asked=asked: work.find_work(*asked)) == row["count"]
    too_much = (bytes(48), bytes(32), work.BITS_MAX + 1)
    refused = both(twin, ("work.findWork", *too_much), lambda: work.find_work(*too_much))
    assert refused == ("malformed", "", None)


CHAINS = vectors("chains")


@pytest.mark.parametrize("row", CHAINS["cases"], ids=[row["name"] for row in CHAINS["cases"]])
@pytest.mark.usefixtures("browser")
@pytest.mark.holds("A1.15")
def test_chains(twin: Twin, row: dict[str, Any]) -> None:
    """Of each case, honest or tampered with, her device (in both languages) and the desk's show exactly this."""

    def file(name: str) -> bytes:
        return base64.b64decode(CHAINS["files"][name])

    def never(_: int) -> bytes:
        raise AssertionError("Reading needs no dice.")

    offered = decode(CHAINS["offered"].encode(), lists.Network)
    keys_ = key_list.accept_key_list(offered, CHAINS["network"], CHAINS["today"])
    occasion = Occasion(CHAINS["network"], keys_, CHAINS["hour"], never)
    hers = keys.reporter_keys(bytes.fromhex(CHAINS["keys"][row["keys"]]))
    chains = tuple(map(file, row["hers"])), tuple(map(file, row["desk"]))
    files = [
        (bytes.fromhex(one["part"]), *(file(one[name]) for name in ("sealed", "hers", "desk"))) for one in row["parts"]
    ]
    mailbox = request.Mailbox(tuple(request.MailboxPart(*one[:3]) for one in files), *chains, hers_alone=False)
    root = bytes.fromhex(CHAINS["keys"][row["keys"]])
    asked = ("open_mailbox", root, CHAINS["network"], encode(keys_).decode(), occasion.hour, encode(mailbox).decode())
    if "refused" in row:
        with pytest.raises(NotTrusted) as ours:
            reporter.open_mailbox(hers, occasion, mailbox)
        with pytest.raises(Refused) as theirs:
            twin.ask(*asked)
        assert refusal(theirs.value) == refusal(ours.value) == ("not_trusted", row["refused"], None)
    else:
        assert shown(reporter.open_mailbox(hers, occasion, mailbox), occasion.hour) == row["view"]
        assert twin.ask(*asked) == row["view"]

    secrets = worker.WorkerSecrets(CHAINS["desk_identity"], bytes(32))
    parts = tuple(request.CasePart(part, sealed, desk) for part, sealed, _, desk in files)
    case = request.Case(bytes(32), CHAINS["today"], 1, parts, *chains)
    opened = worker.open_case(secrets, occasion, case)
    contents = [json.loads(encode(part.content)) for part in opened.parts]
    assert row["at_the_desk"] == {
        "may_read": opened.may_read,
        "contents": [content for content in contents if content["about"] != "history"],
        "kept": opened.kept,
        "expired": opened.expired,
        "answers": [answer.words for answer in opened.answers],
        "earlier": [answer.words for answer in opened.past.answers],
        "earlier_replies": [more.words for more, _ in opened.past.parts],
        "newest": opened.newest,
        "faults": opened.faults,
    }
