"""Both languages answer generated questions alike: what one refuses, the other refuses for the same reason.

Each run draws anew from `SEED`, which a failure prints; set SAYSO_PARITY_SEED to see it again.
"""

import dataclasses
import json
import os
import random
from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace
from tests.help.twin import Refused, Twin, refusal
from tests.help.world import DAY, HOUR, world

from sayso.ledger import checker, days, key_list, say_so, signing, statements
from sayso.sealing import code, keys, padding
from sayso.wire import envelope, request, statement
from sayso.wire import key_list as lists
from sayso.wire import text as texts
from sayso.wire.encoding import decode, encode, well_formed
from sayso.wire.errors import SaysoError

SEED = int(os.environ.get("SAYSO_PARITY_SEED", "0")) or random.SystemRandom().getrandbits(32)
COUNT = {"codes": 500, "derived": 100, "padding": 300, "text": 200, "encodings": 800, "envelopes": 200, "days": 200}
COUNT |= {"statements": 200, "key_lists": 200, "deeds": 50, "say_so": 400, "checker": 300}
LETTERS = [*"aI .:-0\n\u0219\u0218\u03a3\u03c3\u0301\u0130\u0131\u043a\u0e02\u5b57\u3072\xa0\u200b", "12:30"]
LETTERS += ["ab", " ", " ", " Andra ", " flat ", " 5 am ", " G12 8QQ ", " before ", " 17 ", " the ", " and "]
KINDS = {
    "Envelope": envelope.Envelope,
    "KeyList": lists.KeyList,
    "Network": lists.Network,
    "Report": request.Report,
    "Mailbox": request.Mailbox,
    "MailboxDeed": request.MailboxDeed,
    "Statement": statement.Statement,
    "Handover": statement.Handover,
}
# Digits of several scripts, and letters that are easily lost or taken for others.
ALPHABET = '0129٣۴५\uff19 -.\u200f\u2066az"\\/\0\t\n\x7f\x85\u2028ățи字😀\u0301\u202e\ufeff\ufffd'
Question = tuple[tuple[Any, ...], Callable[[], Any]]
pytestmark = pytest.mark.holds("A1.20")


def same(twin: Twin, questions: list[Question], *, refusing: bool = False) -> None:
    """Demand that both languages answer alike, and that some questions are refused, and some not, where `refusing`."""
    taken = set()
    theirs = twin.each(asked for asked, _ in questions)
    for (asked, ours), their in zip(questions, theirs, strict=True):
        try:
            mine: Any = ("ok", ours())
        except SaysoError as error:
            mine = refusal(error)
        got = refusal(their) if isinstance(their, Refused) else ("ok", their)
        assert got == mine, f"seed {SEED}: {asked!r}"
        taken.add(got[0] == "ok")
    assert taken == ({True, False} if refusing else {True}), f"seed {SEED}"


def dice(name: str) -> random.Random:
    """Return this run's dice for one test."""
    return random.Random(f"{SEED} {name}")


def words(at: random.Random, longest: int = 12) -> str:
    """Return well-formed text of awkward letters."""
    return "".join(at.choices(ALPHABET, k=at.randrange(longest)))


def test_there_are_enough_cases() -> None:
    """Each run compares at least two thousand generated cases."""
    assert sum(COUNT.values()) >= 2_000


def test_codes(twin: Twin) -> None:
    """A code is made and read alike; what is no code is refused for the same reason, with as many digits."""
    at = dice("codes")
    questions: list[Question] = []
    for number in range(COUNT["codes"]):
        digits = [at.randrange(10) for _ in range(19)]
        made = code.make_code(digits).digits
        typed = list(at.choice(["", " ", "-", "\u200f"]).join(made[start : start + 4] for start in range(0, 20, 4)))
        for _ in range(number % 4):
            change = at.choice(["replace", "remove", "insert", "swap"])
            place = at.randrange(max(1, len(typed) - 1))
            if change == "swap":
                typed[place : place + 2] = reversed(typed[place : place + 2])
            else:
                typed[place : place + (change != "insert")] = [] if change == "remove" else [at.choice(ALPHABET)]
        text = "".join(typed)
        questions.append((("code.makeCode", digits), lambda made=made: made))
        questions.append((("code.readCode", text), lambda text=text: code.read_code(text).digits))
        questions.append((("code.readDigits", text), lambda text=text: code.read_digits(text)))
    same(twin, questions, refusing=True)


def test_every_letter_of_unicode(twin: Twin) -> None:
    """Each letter that there is, typed after nineteen digits, is dropped, counted or refused alike."""
    typed = ["0" * 19 + chr(point) for point in range(0x11000)]
    same(twin, [(("code.readCode", one), lambda one=one: code.read_code(one).digits) for one in typed], refusing=True)


def test_keys_from_a_code(twin: Twin) -> None:
    """The same code on the same network gives the same keys: a handful, since each takes its time."""
    at = dice("stretched")
    for _ in range(3):
        digits, network = code.make_code([at.randrange(10) for _ in range(19)]), at.randbytes(32).hex()
        assert twin.ask("keys.rootSecret", digits.digits, network) == keys.root_secret(digits, network)


def test_keys_from_a_secret(twin: Twin) -> None:
    """The same secret gives the same keys, identities, recipients and public keys."""
    at = dice("derived")
    questions: list[Question] = []
    for _ in range(COUNT["derived"]):
        root = at.randbytes(32)
        mine = keys.reporter_keys(root)
        theirs = {name: getattr(mine, name) for name in ("mailbox", "door", "hand", "identity")}
        questions += [
            (("keys.reporterKeys", root), lambda theirs=theirs: theirs),
            (("keys.recipientOf", mine.identity), lambda mine=mine: mine.recipient),
            (("signing.publicKey", mine.hand), lambda mine=mine: signing.public_key(mine.hand)),
            (("signing.fingerprint", root), lambda root=root: signing.fingerprint(root)),
            (("statements.caseId", root), lambda root=root: statements.case_id(root)),
        ]
        place = at.randrange(len(mine.identity))
        other = mine.identity[:place] + at.choice("AQ1b-") + mine.identity[place + 1 :]
        questions.append((("keys.recipientOf", other), lambda other=other: keys.recipient_of(other)))
    same(twin, questions, refusing=True)


def test_padding(twin: Twin) -> None:
    """Contents are padded alike, and padding that is not exactly right is refused alike."""
    at = dice("padding")
    questions: list[Question] = []
    for number in range(COUNT["padding"]):
        content = at.randbytes(at.choice([at.randrange(40), 1_020 + at.randrange(3), at.randrange(20_000)]))
        padded = bytearray(padding.pad(content))
        if number % 2:
            place = at.choice([at.randrange(4), len(padded) - 1, at.randrange(len(padded))])
            padded[place : place + at.randrange(2)] = at.randbytes(at.randrange(2))
        length = at.getrandbits(at.randrange(1, 31))
        questions += [
            (("padding.pad", content), lambda content=content: padding.pad(content)),
            (("padding.unpad", bytes(padded)), lambda padded=bytes(padded): padding.unpad(padded)),
            (("padding.paddedLength", length), lambda length=length: padding.padded_length(length)),
        ]
    same(twin, questions, refusing=True)


def test_broken_text(twin: Twin) -> None:
    """Lone surrogates become the same replacement characters."""
    at = dice("text")
    texts = [
        "".join(at.choices(["\ud800", "\udbff", "\udc00", "\udfff", "a", "😀"], k=at.randrange(8)))
        for _ in range(COUNT["text"])
    ]
    same(twin, [(("well_formed", text), lambda text=text: well_formed(text)) for text in texts])


def text(at: random.Random) -> texts.Text:
    """Return a text for any reader, with awkward words in it; some may be said yes to."""
    plain = at.random() < 0.8
    write = (lambda: "".join(at.choices(LETTERS, k=at.randrange(1, 40)))) if plain else (lambda: words(at))
    readers = [
        texts.Warning(write(), at.random() < 0.5),
        texts.Police(at.random() < 0.5),
        texts.Partner(write()),
        texts.Counsel(write()),
        texts.Public(write()),
    ]
    languages = at.sample(["en", "ro", "th"], at.randrange(1 if plain else 0, 3))
    return texts.Text(
        at.choice(readers),
        tuple(texts.Wording(language, write()) for language in languages),
        at.choice(["", write()]),
        at.choice(["", write()]),
        tuple(write() for _ in range(at.choice([0, 1, 8 if plain else 9]))),
        at.choice(["one", "more", "confirmed"]),
        at.choice(["warning/1", ""]),
        at.choice(["2026-11-20", DAY, "2026-11-23"]),
        at.choice(["2026-11-21", DAY, "2027-02-20", "2027-11-30" if plain else "later"]),
    )


def stands(at: random.Random) -> statement.Stands:
    """Return what stands, with some say-so in it."""
    hour = at.randrange(HOUR - 50, HOUR + 3)
    again = at.choice([0, hour + 24, hour + 23, HOUR, HOUR + 2])
    return statement.Stands(
        (statement.Standing(words(at), words(at), words(at)),),
        at.random() < 0.8,
        at.random() < 0.5,
        at.random() < 0.5,
        tuple(at.sample(["warning", "police", "police_with_me", "partner", "public"], at.randrange(3))),
        tuple(texts.Yes(text(at), hour, again, words(at), at.randrange(9)) for _ in range(at.randrange(3))),
        (texts.No(at.randrange(9), words(at)),) * at.randrange(2),
        at.random() < 0.5,
        words(at),
        words(at),
    )


def value(at: random.Random, kind: str) -> object:
    """Return a value of a kind, with awkward text in it."""
    signed = envelope.Envelope(
        at.randbytes(at.randrange(9)), words(at), (envelope.Signature(words(at), at.randbytes(5)),) * at.randrange(3)
    )
    part = request.SealedPart(at.randbytes(2), at.randbytes(1), b"", at.randbytes(3))
    report = request.Report(at.randbytes(3), b"", (part,) * at.randrange(3), (at.randbytes(4),))
    whole = at.choice([0, -1, 7, 2**53 - 1])
    contents = [
        statement.Account(words(at), words(at), words(at), at.choice(["", "yes", "unsure"]), "ro"),
        statement.Person(at.choice(["", "official"]), words(at), words(at)),
        statement.Reach(at.random() < 0.5, words(at), words(at), words(at), words(at)),
        statement.More(words(at), whole, DAY, words(at)),
        statement.History(signed, (signed,) * at.randrange(3)),
    ]
    acts = [
        stands(at),
        statement.Answer(words(at)),
        statement.Note(words(at)),
        statement.Opened(),
        statement.Draft(text(at), words(at), words(at)),
        statement.Approval(text(at)),
        statement.Published(text(at), words(at)),
        statement.Exported(text(at)),
        statement.Ended(words(at)),
        statement.Held(words(at), words(at), at.choice([DAY, "soon"]), words(at)),
        statement.Released(words(at)),
    ]
    seen = at.choice([None, statement.Seen(whole, words(at))])
    says = [
        statement.Part(words(at), at.choice(contents)),
        statement.Grant(words(at), words(at), words(at), words(at)),
        statement.Entry(whole, words(at), seen, whole, DAY, at.choice(acts)),
    ]
    change = request.Change((part,), (request.DeskGrant(b"", at.randbytes(3)),), (at.randbytes(2),), whole, (b"x",))
    deed = at.choice([change, request.Remove(), request.Move(report)])
    workers = (lists.WorkerKey(words(at), at.randbytes(3)),) * at.randrange(3)
    keys_ = lists.KeyList(words(at), whole, "", DAY, DAY, lists.DeskKeys(words(at), at.randbytes(2)), workers)
    mailbox = request.Mailbox(
        (request.MailboxPart(b"1", at.randbytes(3), b""),), (at.randbytes(4),), (), hers_alone=False
    )
    return {
        "Envelope": signed,
        "KeyList": keys_,
        "Network": lists.Network(at.randbytes(3), signed),
        "Report": report,
        "Mailbox": mailbox,
        "MailboxDeed": request.MailboxDeed(at.randbytes(4), b"", deed, at.randbytes(2)),
        "Statement": statement.Statement(words(at), words(at), "desk", ("hand", "desk"), at.choice(says)),
        "Handover": statement.Handover(words(at), words(at), words(at)),
    }[kind]


def test_say_so(twin: Twin) -> None:
    """A text may be said yes to, and a yes counts, in both or in neither, for the same reason."""
    at = dice("say_so")
    questions: list[Question] = []
    for _ in range(COUNT["say_so"]):
        one, now = text(at), at.choice([HOUR, HOUR + 24, HOUR - 30])
        held = stands(at)
        if at.random() < 0.8:
            held = replace(
                held, yes=(*held.yes, texts.Yes(one, now - at.randrange(50), at.choice([0, now, now - 2]), "", 0))
            )
        data, today = encode(one).decode(), days.day_of(now)
        questions += [
            (("check_text", data, today), lambda t=one, d=today: say_so.check_text(t, d)),
            (
                ("valid_yes", data, encode(held).decode(), today, now),
                lambda t=one, s=held, d=today, h=now: encode(say_so.valid_yes(t, s, d, h).text).decode(),
            ),
        ]
    same(twin, questions, refusing=True)


def test_checker(twin: Twin) -> None:
    """The checker points at the same things."""
    at = dice("checker")
    questions: list[Question] = []
    for _ in range(COUNT["checker"]):
        one = text(at)
        hers = ["".join(at.choices(LETTERS, k=80)), *(wording.words[3:] for wording in one.words)]
        known = ["".join(at.choices(LETTERS, k=30))]
        contact = ["".join(at.choices(LETTERS, k=8))]
        questions.append(
            (
                ("check", encode(one).decode(), hers, known, contact),
                lambda t=one, h=hers, k=known, c=contact: list(map(dataclasses.asdict, checker.check(t, h, k, c))),
            )
        )
    same(twin, questions)
    assert {finding["kind"] for _, ours in questions for finding in ours()} == {
        "contact", "time", "place", "her_words", "name", "rare",
    }  # fmt: skip


def broken(at: random.Random, data: bytes) -> bytes:
    """Return an encoding that somebody has meddled with, in a way that may still be JSON."""
    text = bytearray(data)
    place = at.randrange(len(text))
    match at.randrange(9):
        case 0:
            text[place : place + 1] = at.randbytes(1)
        case 1:
            del text[place]
        case 2:
            text[place:place] = at.choice(
                [b" ", b"\n", b"\0", b"\xed\xa0\x80", b"\\u0041", b"\\ud800", b"\xef\xbb\xbf"]
            )
        case 3:
            fields = json.loads(text)
            name = at.choice(list(fields))
            text[1:1] = json.dumps({name: fields[name]}).encode()[1:-1] + b","
        case 4:
            fields = json.loads(text)
            del fields[at.choice(list(fields))]
            text[:] = json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()
        case 5:
            text[:] = json.dumps(json.loads(text), ensure_ascii=True, separators=(",", ":")).encode()
        case 6:
            fields = json.loads(text)
            fields[at.choice(list(fields))] = at.choice(
                [None, 1, 1.5, -0.0, 2**53, [], {}, True, "AB==", "A", "AAAA\n"]
            )
            text[:] = json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()
        case 7:
            text[:] = json.dumps({**json.loads(text), words(at): 1}, separators=(",", ":")).encode()
        case _:
            text += at.choice([b",", b"{}", b"]", data])
    return bytes(text)


def test_encodings(twin: Twin) -> None:
    """Every kind of value has the same bytes in both, and bytes that one refuses the other refuses too."""
    at = dice("encodings")
    questions: list[Question] = []
    for number in range(COUNT["encodings"]):
        kind = at.choice(list(KINDS))
        data = encode(value(at, kind))
        if number % 4:
            data = broken(at, data)
        # A refusal has no further reason: `why` is for rules, not for form.
        questions.append((("decode", kind, data), lambda data=data, kind=kind: encode(decode(data, KINDS[kind]))))
    same(twin, questions, refusing=True)


def test_envelopes(twin: Twin) -> None:
    """Both sign the same bytes, and both refuse an altered payload, type, key or signature for the same reason."""
    at = dice("envelopes")
    questions: list[Question] = []
    for number in range(COUNT["envelopes"]):
        seed, kind, payload = at.randbytes(32), words(at), at.randbytes(at.randrange(40))
        signed = signing.sign(seed, kind, payload)
        [signature] = signed.signatures
        wanted = at.choice([kind, kind, kind, words(at)])
        key = at.choice([signing.public_key(seed)] * 3 + [at.randbytes(32), at.randbytes(31)])
        forged = {
            0: signed,
            1: envelope.Envelope(payload + b"x", kind, signed.signatures),
            2: envelope.Envelope(payload, kind, signed.signatures * 2),
            3: envelope.Envelope(payload, kind, (envelope.Signature(signature.keyid.upper(), signature.sig),)),
            4: envelope.Envelope(payload, kind, (envelope.Signature(signature.keyid, signature.sig[:-1]),)),
            5: envelope.Envelope(payload, kind, (envelope.Signature(signature.keyid, at.randbytes(64)),)),
            6: envelope.Envelope(payload, kind, ()),
        }[number % 7]
        text = encode(forged).decode()
        questions += [
            (("sign", seed, kind, payload), lambda signed=signed: encode(signed).decode()),
            (("verify", text, key, wanted), lambda f=forged, k=key, w=wanted: signing.verify(f, k, w)),
            (("pae", kind, payload), lambda k=kind, p=payload: envelope.pre_authentication_encoding(k, p)),
        ]
    same(twin, questions, refusing=True)


def test_deeds(twin: Twin) -> None:
    """A deed has the same signature in both languages."""
    at = dice("deeds")
    questions: list[Question] = []
    for _ in range(COUNT["deeds"]):
        asked = value(at, "MailboxDeed")
        assert isinstance(asked, request.MailboxDeed)
        seed, nonce, deed = at.randbytes(32), at.randbytes(32), asked.deed
        text = encode(deed).decode()
        questions.append((("sign_deed", seed, nonce, text), lambda s=seed, n=nonce, d=deed: signing.sign_deed(s, n, d)))
    same(twin, questions)


def test_days(twin: Twin) -> None:
    """Days are read and counted alike, the ends of the calendar and days that never were included."""
    at = dice("days")
    ends = [
        "0001-01-01",
        "9999-12-31",
        "0000-12-31",
        "2026-02-29",
        "2024-02-29",
        "20261122",
        "2026-W01-1",
        "",
        "२०२६-11-22",
    ]
    questions: list[Question] = []
    for _ in range(COUNT["days"]):
        day = f"{at.choice([at.randrange(10000), 2026]):04}-{at.randrange(14):02}-{at.randrange(33):02}"
        text, count = at.choice([day, day, day, at.choice(ends)]), at.choice([90, -1, 0, at.randrange(-4000, 4000)])
        questions.append((("days.daysAfter", text, count), lambda t=text, c=count: days.days_after(t, c)))
        hour = at.choice([-1, 0, 23, 24, 70_389_527, 70_389_528, at.getrandbits(at.randrange(53))])
        questions.append((("days.dayOf", hour), lambda h=hour: days.day_of(h)))
    same(twin, questions, refusing=True)


def test_statements(twin: Twin) -> None:
    """A statement is believed by both or refused by both, for the same reason."""
    at = dice("statements")
    hand, colleague, stranger = at.randbytes(32), at.randbytes(32), at.randbytes(32)
    case = statements.case_id(signing.public_key(hand))
    workers = (lists.WorkerKey("Ana", signing.public_key(colleague)), lists.WorkerKey("Bea", at.randbytes(32)))
    place = {"network": "n", "case": case, "reader": "hand"}
    listed = [{"name": worker.name, "key": worker.key} for worker in workers]
    mine = statements.Place("n", case, "hand", workers)
    questions: list[Question] = []
    for _ in range(COUNT["statements"]):
        said = statement.Statement(
            at.choice(["n", "n", "n", "m"]),
            at.choice([case, case, case, "c" * 64]),
            at.choice(["hand", "desk"]),
            at.choice([("hand",), ("hand", "desk"), ("desk",), ()]),
            statement.Grant("", "", words(at), ""),
        )
        seed = at.choice([hand, hand, colleague, colleague, stranger])
        kind = at.choice([envelope.STATEMENT_TYPE] * 4 + [envelope.HANDOVER_TYPE])
        payload = at.choice([encode(said)] * 5 + [b"{}"])
        signed = signing.sign(seed, kind, payload)

        def ours(signed: envelope.Envelope = signed) -> list[str]:
            found = statements.believe(signed, mine)
            return [encode(found.statement).decode(), found.worker]

        questions.append((("believe", encode(signed).decode(), {**place, "workers": listed}), ours))
    same(twin, questions, refusing=True)


def test_key_lists(twin: Twin) -> None:
    """A key list is accepted by both or refused by both, for the same reason."""
    at = dice("key_lists")
    home = world()
    questions: list[Question] = []
    for _ in range(COUNT["key_lists"]):
        number = at.choice([1, 2, 3])
        keys_ = home.key_list(number, "a" * 64 if number > 1 else "")
        fields = {name: getattr(keys_, name) for name in keys_.__struct_fields__}
        if at.random() < 0.4:
            fields |= at.choice(
                [
                    {"network": "0" * 64},
                    {"number": 0},
                    {"previous": "b" * 64},
                    {"previous": "A" * 64},
                    {"day": "2026-11-24"},
                    {"day": "2026-13-01"},
                    {"until": "2026-11-21"},
                    {"workers": ()},
                    {"workers": keys_.workers[:1] * 2},
                    {"workers": (lists.WorkerKey("", bytes(32)),)},
                    {"desk": lists.DeskKeys("age1" + "b" * 58, keys_.desk.door)},
                    {"desk": lists.DeskKeys(keys_.desk.recipient, b"short")},
                ]
            )
        signed = key_list.sign_key_list(at.choice([home.root] * 5 + [home.seeds[0]]), lists.KeyList(**fields))
        offered = lists.Network(signing.public_key(at.choice([home.root] * 5 + [home.seeds[0]])), signed)
        today = at.choice([DAY, DAY, "2026-11-21", "2026-11-20", "2027-11-22", "2027-11-23", "yesterday"])
        own = key_list.list_hash(signed)
        newest = at.choice(
            [None, (1, ""), (2, ""), (number, own), (2, own), (1, "a" * 64), (2, "a" * 64), (2, "c" * 64)]
        )
        told = {"number": newest[0], "sealed": newest[1]} if newest else None
        before = key_list.NewestList(*newest) if newest else None

        def ours(
            offered: lists.Network = offered, today: str = today, before: key_list.NewestList | None = before
        ) -> str:
            return encode(key_list.accept_key_list(offered, home.network, today, before)).decode()

        questions.append((("accept_key_list", encode(offered).decode(), home.network, today, told), ours))
    same(twin, questions, refusing=True)
