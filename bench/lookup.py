"""A3.14 to A3.18: the holder, the check on a phone, building a list, its size, and another way to the same end.

Argon2id stands apart where the claim says so. Processor time is measured, and not the clock, but in the browser.
"""

import json
import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright
from tests.help.chromium import chromium
from tests.help.lists import HIT, Listing, Published, alert, asks_to_enter, asks_to_open
from tests.help.pages import site
from tests.help.program import children, with_argument
from tests.help.tools import ROOT, tool

from bench.figures import Figure
from bench.quota import NotPermittedError, quota
from sayso.device.check import begin
from sayso.holder.key import evaluate
from sayso.ledger.days import days_after
from sayso.lookup import oprf, ristretto
from sayso.lookup.files import Edition
from sayso.lookup.publication import build
from sayso.lookup.rows import ROW_BYTES
from sayso.lookup.terms import Turn, write_manifest
from sayso.wire.encoding import decode, encode
from sayso.wire.listing import Blinded, ListedAlert
from sayso.wire.member import Evaluate, Evaluated, MemberDeed
from sayso.wire.request import Nonce

CORES = 0.25
ROUNDS = 40
BATCH = 25
MANY = 100_000
LISTING = Listing()
DAY = "2026-11-22"


def measure() -> Iterator[Figure]:
    """Yield the figures of the check."""
    yield from the_holder()
    yield from the_publisher()
    yield from the_sizes()
    yield from the_client()
    yield from another_way()


def spent(work: Callable[[], object], times: int = 1) -> float:
    """Return the processor seconds that one run of `work` takes."""
    began = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - began) / times


def scalar() -> bytes:
    """Return a random scalar."""
    return ristretto.scalar_from_hash(os.urandom(64))


def the_holder() -> Iterator[Figure]:
    """Yield what evaluating costs, as multiples of one multiplication of libsodium measured between."""
    element = ristretto.multiply_base(scalar())
    key, raw = LISTING.key, ristretto.load().crypto_scalarmult_ristretto255
    plain, proved = [], []
    for _ in range(ROUNDS):
        one = spent(lambda: raw(key.secret, element), BATCH)
        plain.append(spent(lambda: ristretto.multiply(key.secret, element), BATCH) / one)
        proved.append(spent(lambda: evaluate(key, Blinded((element,)), os.urandom), BATCH) / one)
    says = "the holder evaluates one element, in multiplications of libsodium"
    yield Figure("A3.14", "evaluate", says, statistics.median(plain), "times", 1.3)
    yield Figure("A3.14", "evaluate_and_prove", "… with its proof", statistics.median(proved), "times", 6)


def listed(rows: int, alerts: int) -> list[ListedAlert]:
    """Return so many alerts about so many identifiers, with values as if the holder had given them."""
    each = rows // alerts
    return [
        ListedAlert(alert(f"no. {number}"), shown=False, values=tuple(os.urandom(64) for _ in range(each)))
        for number in range(alerts)
    ]


def the_publisher() -> Iterator[Figure]:
    """Yield how long the desk's program takes for a large list, and for one identifier more."""
    edition = Edition(LISTING.id, 1)
    few, many = listed(MANY, MANY // 100), listed(MANY, MANY)
    says = "100,000 rows built and sealed from known values, 1,000 alerts"
    yield Figure(
        "A3.16", "rebuild_rows", says, spent(lambda: build(LISTING.secret, edition, LISTING.seed, few)), "s", 5
    )
    says = "… and 100,000 alerts, a cell for each"
    yield Figure(
        "A3.16",
        "rebuild_rows_and_alerts",
        says,
        spent(lambda: build(LISTING.secret, edition, LISTING.seed, many)),
        "s",
        5,
    )

    def one_more() -> None:
        blinding = oprf.blind(os.urandom(32), scalar())
        oprf.finish(LISTING.key.public, [blinding], evaluate(LISTING.key, Blinded((blinding.element,)), os.urandom))

    seconds = spent(one_more, ROUNDS)
    yield Figure("A3.16", "one_more", "one new identifier: asked, evaluated, verified", seconds * 1000, "ms", 20)


def the_sizes() -> Iterator[Figure]:
    """Yield how much a phone loads."""
    for rows, limit in ((2_000, 200), (10_000, 1_000)):
        files = build(LISTING.secret, Edition(LISTING.id, 1), LISTING.seed, listed(rows, rows // 4)).files
        yield Figure("A3.17", f"list_{rows}", f"{rows:,} rows, sealed", len(files.rows) / 1000, "kB", limit)
        yield Figure(
            "A3.17",
            f"list_{rows}_cells",
            f"… their cells, with {rows // 4:,} alerts",
            len(files.cells) / 1000,
            "kB",
            rows,
        )
        assert len(files.rows) // ROW_BYTES >= rows


def published(rows: int) -> Published:
    """Return a list of so many rows, one of which is of an identifier that will be asked about."""
    alerts = {alert("the one"): [HIT]}
    made = LISTING.publish(alerts)
    everything = [*listed(rows - 1, rows - 1), *LISTING.listed(alerts)]
    publication = build(LISTING.secret, made.edition, LISTING.seed, everything)
    files, manifest = publication.files, made.manifest
    turn = Turn(manifest.previous, manifest.day, days_after(manifest.day, 14))
    whole = write_manifest(manifest.network, made.edition, turn, manifest.holder, files)
    fields = {name: getattr(whole, name) for name in whole.__struct_fields__}
    return Published(publication, whole, made.resigned(*LISTING.at.seeds, **fields))


def the_client() -> Iterator[Figure]:
    """Yield what a check costs on the member's side: in Node without Argon2id, in a slow browser with it."""
    made = published(2_000)
    yield Figure("A3.15", "check_in_node", "a check in Node, without Argon2id", in_node(made), "ms", 20)
    try:
        slow = in_browser(made)
    except NotPermittedError:
        slow = None
    says = "a check in a browser on a quarter of a core, all in, list in memory"
    yield Figure("A3.15", "check_in_browser", says, slow, "s", 2.5)


IN_NODE = """
import { readFileSync } from "node:fs";
import { conclude, openList } from "./src/sayso/client/worker/device/check.js";
import { blind } from "./src/sayso/client/worker/lookup/oprf.js";
import { decodeText } from "./src/sayso/client/worker/wire/encoding.js";
import { Head } from "./src/sayso/client/worker/wire/listing.js";
const hex = (text) => new Uint8Array(Buffer.from(text, "hex"));
const told = JSON.parse(readFileSync(0, "utf8"));
const workers = told.workers.map(({ name, key }) => ({ name, key: hex(key) }));
const files = Object.fromEntries(Object.entries(told.files).map(([name, file]) => [name, hex(file)]));
const place = { network: told.network, list: told.list, workers };
const opened = openList({ place, secret: hex(told.secret) }, decodeText(Head, told.head), files, told.today);
const entropy = (length) => crypto.getRandomValues(new Uint8Array(length));
const asked = { input: hex(told.input), blind: hex(told.blind), element: hex(told.element) };
const evaluation = { elements: [hex(told.evaluated)], proof: hex(told.proof) };
const times = [];
for (let round = 0; round < 60; round += 1) {
  const began = process.cpuUsage();
  blind(asked.input, entropy);
  const [outcome] = conclude(opened, [asked], evaluation);
  const { user, system } = process.cpuUsage(began);
  times.push((user + system) / 1000);
  if (outcome.outcome !== "warned") throw new Error(outcome.outcome);
}
times.sort((one, other) => one - other);
console.log(times[30]);
"""


def in_node(made: Published) -> float:
    """Return the milliseconds of one check: blind, verify, finish, look up, read; the middle one of sixty."""
    opened = LISTING.open(made)
    [asked] = begin(opened, [HIT], os.urandom)
    answer = evaluate(LISTING.key, Blinded((asked.element,)), os.urandom)
    told = member(made) | {"input": asked.input.hex(), "blind": asked.blind.hex(), "element": asked.element.hex()}
    told |= {"evaluated": answer.elements[0].hex(), "proof": answer.proof.hex()}
    done = subprocess.run(
        [tool("node"), "--input-type=module", "-e", IN_NODE],
        input=json.dumps(told),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout)


def member(made: Published) -> dict[str, Any]:
    """Return what a member's phone has, bytes in hexadecimal."""
    place = LISTING.place
    return {
        "network": place.network,
        "list": place.list,
        "secret": LISTING.secret.hex(),
        "today": DAY,
        "workers": [{"name": worker.name, "key": worker.key.hex()} for worker in place.workers],
        "files": {name: getattr(made.files, name).hex() for name in ("rows", "cells", "bulletin")},
        "head": encode(made.head).decode(),
    }


PAGE = "<!doctype html><title>check</title>"
IN_BROWSER = """async (asks) => {
  const hex = (text) => new Uint8Array(text.match(/../g).map((pair) => parseInt(pair, 16)));
  const worker = globalThis.worker = new Worker("/member.js");
  globalThis.ask = (ask, fields) => new Promise((answer) => {
    worker.onmessage = ({ data }) => answer(data.ok ?? data.error);
    worker.postMessage({ id: 1, ask, ...fields });
  });
  let told;
  for (const { ask, files = {}, ...fields } of asks) {
    const parts = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, hex(file)]));
    told = await globalThis.ask(ask, { ...fields, files: parts });
  }
  return told;
}"""
TIMED = """async ([name, fields]) => {
  const began = performance.now();
  const said = await globalThis.ask(name, fields);
  return [said, performance.now() - began];
}"""


def in_browser(made: Published) -> float:
    """Return the seconds of one check in Chromium under a quota, the holder's own time left out; the middle of five.

    Raises:
        NotPermittedError: no quota is permitted here.
    """
    files = {"/": PAGE, "/member.js": (ROOT / "src/sayso/client/member.js").read_text()}
    *before, last = [*asks_to_enter(LISTING.at), *asks_to_open(LISTING, made)]
    asks = [*before, last | {"files": {name: part.hex() for name, part in last["files"].items()}}]
    policy = "default-src 'none'; script-src 'self'; worker-src 'self'"
    with (
        site(files, policy) as address,
        tempfile.TemporaryDirectory() as folder,
        sync_playwright() as playwright,
        chromium(playwright, Path(folder) / "profile") as phone,
    ):
        profile = Path(folder) / "profile"
        phone.page.goto(address)
        assert phone.page.evaluate(IN_BROWSER, asks)["outcome"] == "open"
        with quota(children(with_argument(f"--user-data-dir={profile}")), CORES):
            return statistics.median(_one_check(phone.page) for _ in range(5))


def _one_check(page: Page) -> float:
    _, blinding_ms = page.evaluate(TIMED, ["blind", {"forms": [HIT]}])
    sent, asking_ms = page.evaluate(TIMED, ["ask", {"nonce": encode(Nonce(bytes(32))).decode(), "deed": "evaluate"}])
    asked = decode(sent["body"].encode(), MemberDeed).deed
    assert isinstance(asked, Evaluate)
    answer = Evaluated(evaluate(LISTING.key, Blinded(asked.elements), os.urandom), LISTING.key.public, 19)
    said, finishing_ms = page.evaluate(TIMED, ["finish", {"evaluated": encode(answer).decode()}])
    assert said["outcomes"][0]["outcome"] == "warned"
    return float(blinding_ms + asking_ms + finishing_ms) / 1000


def another_way() -> Iterator[Figure]:
    """Yield OpenMined's private set intersection on as many identifiers, beside ours, as ratios of one run.

    It hides from the server what is asked, and from the asker all but what is in both sets, as ours does. Its set-up is
    for anybody, ours opens only with a circle's secret; it has no proof that the server used one key for all, no text
    behind a match and no signatures; and whoever has its key tries a number by one multiplication, not by Argon2id.
    """
    forms = [f"tel:+4477{number:08}" for number in range(MANY)]
    try:
        import private_set_intersection.python as psi  # noqa: PLC0415 - an extra
    except ImportError:
        ours = theirs = set_up = download = None
    else:
        server = psi.server.CreateWithNewKey(True)  # noqa: FBT003 - its own interface
        client = psi.client.CreateWithNewKey(True)  # noqa: FBT003 - as above
        began = time.process_time()
        setup = server.CreateSetupMessage(1e-9, 1, forms)
        set_up = time.process_time() - began
        asked = client.CreateRequest([forms[5]])
        theirs = spent(lambda: server.ProcessRequest(asked), ROUNDS)
        element = oprf.blind(os.urandom(32), scalar()).element
        ours = spent(lambda: evaluate(LISTING.key, Blinded((element,)), os.urandom), ROUNDS)
        download = len(setup.SerializeToString())
        assert client.GetIntersection(setup, server.ProcessRequest(asked)) == [0]
    mine = len(build(LISTING.secret, Edition(LISTING.id, 1), LISTING.seed, listed(MANY, 100)).files.rows)
    values = spent(lambda: oprf.direct(LISTING.key.secret, os.urandom(32)), 2_000) * MANY
    yield _beside("psi_query", "our answer with proof, in OpenMined's answers without", ours, theirs, 10)
    yield _beside("psi_set_up", "our set-up of 100,000 (Argon2id apart), in OpenMined's", values, set_up, 10)
    yield _beside(
        "psi_download", "our rows for 100,000 (pointers to texts in them), in OpenMined's", mine, download, 100
    )


def _beside(name: str, says: str, ours: float | None, theirs: float | None, limit: float) -> Figure:
    value = ours / theirs if ours is not None and theirs else None
    return Figure("A3.18", name, says, value, "times", limit)
