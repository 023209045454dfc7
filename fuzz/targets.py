"""What is thrown at: each reader of bytes from outside, with good inputs to start from and, where cheap, its twin."""

import os

from fuzz import lookup
from fuzz.target import Target
from sayso.device import reporter, worker
from sayso.device.founding import found
from sayso.device.occasion import Occasion
from sayso.ledger.days import days_after
from sayso.ledger.key_list import accept_key_list
from sayso.sealing.bech32 import bech32_decode
from sayso.sealing.code import make_code, read_code
from sayso.sealing.files import unseal
from sayso.sealing.keys import new_identity, recipient_of, reporter_keys
from sayso.sealing.padding import pad, unpad
from sayso.wire.age_file import check_entry, check_part
from sayso.wire.encoding import decode, encode
from sayso.wire.envelope import Envelope
from sayso.wire.key_list import KeyList, Network
from sayso.wire.request import Case, CasePart, DeskDeed, Mailbox, MailboxDeed, MailboxPart, Report
from sayso.wire.statement import Account, Answer, Statement

DAY = "2026-11-22"
HOUR = 498_708  # of that day, since 1970


def _decoder(name: str, kind: type, *seeds: object, twin: bool = True) -> Target:
    question = (lambda data: ("decode", name, data)) if twin else None
    return Target(f"decode {name}", tuple(map(encode, seeds)), lambda data: encode(decode(data, kind)), question)


def targets() -> list[Target]:
    """Return every target, around one small case made for the occasion."""
    founded = found("Ana", "http://127.0.0.1", DAY, os.urandom)
    network, mine = founded.worker.network, reporter_keys(os.urandom(32))
    occasion = Occasion(network, accept_key_list(founded.network, network, DAY), HOUR, os.urandom)
    secrets = worker.WorkerSecrets(founded.worker.desk, founded.worker.seed)
    report = reporter.compose_report(mine, occasion, [Account("ă", "", "", "yes", "ro")], desk_may_read=True)
    [part] = report.parts
    case = Case(bytes(32), DAY, 1, (CasePart(part.part, part.sealed, part.desk),), report.entries, ())
    answer = worker.compose_entry(secrets, occasion, worker.open_case(secrets, occasion, case), Answer("x"))
    mailbox = Mailbox(
        (MailboxPart(part.part, part.sealed, part.hers),), report.entries, answer.entries, hers_alone=False
    )
    entry = decode(unseal(report.entries[0], mine.identity), Envelope)
    grant = decode(unseal(part.hers, mine.identity), Envelope)
    closing = reporter.close(mine, occasion, reporter.open_mailbox(mine, occasion, mailbox))
    code = make_code([int(digit) for digit in "1234567890123456789"]).digits
    identity = new_identity(os.urandom)

    def list_read(data: bytes) -> object:
        return encode(accept_key_list(decode(data, Network), network, days_after(DAY, 1)))

    def her_reading(data: bytes) -> object:
        return reporter.open_mailbox(mine, occasion, decode(data, Mailbox)).faults

    def desks_reading(data: bytes) -> object:
        return worker.open_case(secrets, occasion, decode(data, Case)).faults

    return [
        Target(
            "read_code",
            (code.encode(), f"{code[:4]} {code[4:]}".encode(), "\u0663\u0664 \u06f5".encode(), b""),
            lambda data: read_code(data.decode(errors="replace")).digits,
            lambda data: ("code.readCode", data.decode(errors="replace")),
        ),
        _decoder("Envelope", Envelope, entry, grant),
        _decoder("Statement", Statement, decode(entry.payload, Statement), decode(grant.payload, Statement)),
        _decoder("KeyList", KeyList, occasion.key_list),
        _decoder("Report", Report, report),
        _decoder("Mailbox", Mailbox, mailbox),
        _decoder("MailboxDeed", MailboxDeed, reporter.ask(mine, bytes(32), closing)),
        _decoder("DeskDeed", DeskDeed, worker.ask(secrets, bytes(32), answer), twin=False),
        Target(
            "accept_key_list",
            (encode(founded.network),),
            list_read,
            lambda data: ("accept_text", data, network, days_after(DAY, 1)),
        ),
        Target("unpad", (pad(b""), pad(b"x" * 1_100)), unpad, lambda data: ("padding.unpad", data)),
        Target(
            "bech32",
            (identity.lower().encode(),),
            lambda data: bech32_decode("age-secret-key-", data.decode(errors="replace")),
        ),
        Target(
            "unseal",
            (part.hers, *report.entries),
            lambda data: unseal(data, mine.identity),
            lambda data: ("files.unseal", data, mine.identity),
        ),
        Target("recipient_of", (identity.encode(),), lambda data: recipient_of(data.decode(errors="replace"))),
        Target("check_part", (part.sealed, part.hers), check_part),
        Target("check_entry", report.entries, check_entry),
        Target("open_mailbox", (encode(mailbox),), her_reading),
        Target("open_case", (encode(case),), desks_reading),
        *lookup.targets(),
    ]
