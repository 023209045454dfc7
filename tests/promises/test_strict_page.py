"""The page runs only the bytes that it names, under a policy that allows nothing else; the worker reaches nobody."""

import http.client
import json
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, expect
from tests.help.chromium import Phone, chromium
from tests.help.data_folder import Server, make_house, serving
from tests.help.firefox import firefox
from tests.help.tamper import tampering
from tests.help.tools import ROOT
from tests.help.walk import Walk

pytestmark = pytest.mark.holds("A1.19")

CLIENT = ROOT / "src/sayso/client"
MEMBERS = sorted(path.name for path in (CLIENT / "pages").glob("members*.js"))
MODULES = sorted({path.name for path in (CLIENT / "pages").glob("*.js")} - set(MEMBERS))
OF_CIRCLE = sorted([*MEMBERS, "draw.js", "more.js", "start.js", "talk.js"])
MEMBERS_AT_ONCE = ("members.js", "members_shelf.js")
AT_ONCE = ("draw.js", "start.js", "talk.js", "tell.js")
"""The modules of the first page; the others are fetched when they are needed."""
WRONG_CODE = "12"
MADE = "new Promise((done, failed) => Object.assign({}, {{onopen: done, onmessage: done, onerror: failed}}))"
POLICY = {
    "default-src": "'none'",
    "style-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "img-src": "data:",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "sayso-worker",
}
HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Integrity-Policy": "blocked-destinations=(script)",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Run a server."""
    with serving(make_house(tmp_path_factory.mktemp("house") / "data").data) as running:
        yield running


def get(server: Server, path: str) -> tuple[dict[str, str], bytes]:
    """Return headers and body of what is served at `path`."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    connection.request("GET", path)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    assert answer.status == 200
    return dict(answer.getheaders()), body


def served(server: Server) -> dict[str, str]:
    """Return path and hash of everything that the server says that it serves."""
    manifest: dict[str, str] = json.loads(get(server, "/manifest.json")[1])
    return manifest


def address_of(server: Server, name: str) -> str:
    """Return the path of an asset by its file's name."""
    (path,) = (path for path in served(server) if path.endswith(f"/{name}"))
    return path


def try_a_code(phone: Phone, address: str) -> None:
    """Open the page and try a wrong code, which only the worker can tell: modules and worker are all at work."""
    walk = Walk(phone.page, address)
    walk.press("first.code")
    walk.fill("enter.label", WRONG_CODE)
    walk.press("enter.go")
    walk.complains("enter.length", digits=len(WRONG_CODE))


def changed(body: bytes) -> bytes:
    """Change one byte in a comment's first sign: the code would do the same, its hash is another."""
    assert body.startswith(b"// ")
    return b"//-" + body[3:]


def test_the_policy_is_strict(server: Server) -> None:
    """Every page has the whole policy: scripts by their hashes alone, and nothing that was not foreseen."""
    of_circle = dict.fromkeys(("/en/circle/", "/ro/circle/"), OF_CIRCLE)
    for path, modules in (dict.fromkeys(("/en", "/ro", "/"), MODULES) | of_circle).items():
        headers, body = get(server, path)
        policy = dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))
        inline = body.partition(b'<script type="importmap">')[2].partition(b"</script>")[0]
        wanted = [sha256(inline).digest()]
        wanted += [sha256((CLIENT / "pages" / name).read_bytes()).digest() for name in modules]
        hashes = policy.pop("script-src").split()
        assert hashes == [f"'sha256-{b64encode(one).decode()}'" for one in wanted]
        assert policy == POLICY
        assert {name: headers.get(name.lower()) for name in HEADERS} == HEADERS
        off = headers["permissions-policy"].split(", ")
        assert {"camera=()", "geolocation=()", "microphone=()"} <= set(off)
        assert all(feature.endswith("=()") for feature in off)


def test_every_byte_is_in_the_manifest(server: Server) -> None:
    """What is served at each path has the hash of the manifest, and worker and modules are those of the release."""
    release = json.loads((CLIENT / "manifest.json").read_text())
    for path, digest in served(server).items():
        _, body = get(server, path)
        assert sha256(body).hexdigest() == digest
    for name in ("worker.js", "member.js", "pages/look.css", *(f"pages/{one}" for one in (*MODULES, *MEMBERS))):
        _, body = get(server, address_of(server, name.rpartition("/")[2]))
        assert b64encode(sha256(body).digest()).decode() == release[name]


def test_chromium_runs_it(server: Server, playwright: Playwright, tmp_path: Path) -> None:
    """Modules and worker run in Chromium under the policy, and nothing is complained about."""
    with chromium(playwright, tmp_path / "profile") as phone:
        lines: list[str] = []
        phone.page.on("console", lambda message: lines.append(message.text))
        try_a_code(phone, f"http://127.0.0.1:{server.port}")
        assert phone.troubles == []
        assert lines == []


def test_firefox_runs_it(server: Server, tmp_path: Path) -> None:
    """Modules and worker run in Firefox under the policy, and nothing is complained about."""
    with firefox(tmp_path / "profile") as browser:
        browser.go(f"http://127.0.0.1:{server.port}/en")
        browser.until("document.documentElement.dataset.ready")
        browser.click("document.querySelector('[data-go=enter]')")
        browser.click("document.querySelector('form input')")
        browser.type(WRONG_CODE)
        browser.click("document.querySelector('form button[type=submit]')")
        browser.until("document.querySelector('[role=alert]')?.textContent.includes('20')")
        assert browser.troubles == []


@pytest.mark.parametrize("module", MODULES)
def test_a_changed_module_is_blocked(server: Server, playwright: Playwright, tmp_path: Path, module: str) -> None:
    """With one byte changed in any module, Chromium does not run it, and the page goes nowhere."""
    path = address_of(server, module)
    with tampering(server.port, path, changed) as address, chromium(playwright, tmp_path / "profile") as phone:
        phone.page.goto(f"{address}/en")
        if module not in AT_ONCE:
            phone.page.click("[data-go=enter]")
        phone.page.wait_for_timeout(500)
        assert any("integrity" in line for line in phone.troubles), phone.troubles
        assert phone.page.locator("form").count() == 0
        if module in AT_ONCE:
            expect(phone.page.locator("html[data-ready]")).to_have_count(0)


@pytest.mark.parametrize("module", MEMBERS)
def test_a_changed_module_of_the_circle_is_blocked(
    server: Server, playwright: Playwright, tmp_path: Path, module: str
) -> None:
    """With one byte changed in any module of a member's pages, Chromium does not run it, and no code is opened."""
    path = address_of(server, module)
    with tampering(server.port, path, changed) as address, chromium(playwright, tmp_path / "profile") as phone:
        phone.page.goto(f"{address}/en/circle/")
        if module in MEMBERS_AT_ONCE:
            phone.page.wait_for_timeout(500)
            expect(phone.page.locator("html[data-ready]")).to_have_count(0)
        else:
            phone.page.click("[data-go=enter]")
            phone.page.wait_for_timeout(500)
        assert any("integrity" in line for line in phone.troubles), phone.troubles


def test_changed_words_are_not_taken(server: Server, playwright: Playwright, tmp_path: Path) -> None:
    """With one sign changed in the words that come later, they do not come, and the page says so before she types."""
    path = address_of(server, "en.json")
    altered = tampering(
        server.port, path, lambda body: body.replace(b"until I have read it", b"until I have seen it", 1)
    )
    with altered as address, chromium(playwright, tmp_path / "profile") as phone:
        walk = Walk(phone.page, address)
        walk.press("first.tell")
        walk.go_on()
        walk.complains("fail.reach")
        walk.at("start.title")
        assert any("integrity" in line for line in phone.troubles), phone.troubles


def test_firefox_blocks_a_changed_module(server: Server, tmp_path: Path) -> None:
    """Firefox, too, does not run an inner module of which one byte was changed."""
    draw = address_of(server, "draw.js")
    with tampering(server.port, draw, changed) as address, firefox(tmp_path / "profile") as browser:
        browser.go(f"{address}/en")
        browser.run("new Promise(done => setTimeout(done, 500))")
        assert browser.run("document.documentElement.dataset.ready") is None
        assert any("integrity" in line.lower() for line in browser.troubles), browser.troubles


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        (b'"imports":{', b'"imports": {'),
        (b"</head>", b"<script>document.title = 'changed'</script></head>"),
        (b"<main ", b'<main onclick="document.title = 1" '),
    ],
)
def test_a_changed_page_runs_nothing_new(
    server: Server, playwright: Playwright, tmp_path: Path, was: bytes, becomes: bytes
) -> None:
    """An import map of other bytes, a script or a listener put into the page do not run."""
    altered = tampering(server.port, "/en", lambda body: body.replace(was, becomes, 1))
    with altered as address, chromium(playwright, tmp_path / "profile") as phone:
        phone.page.goto(f"{address}/en")
        phone.page.click("h1")
        phone.page.wait_for_timeout(300)
        assert phone.page.title() == "Notes"
        assert any("policy" in line for line in phone.troubles), phone.troubles


def test_nobody_in_between_is_the_control(server: Server, playwright: Playwright, tmp_path: Path) -> None:
    """The control: passed on unchanged, the same pages run; and a changed worker does too, which no browser checks."""
    worker = address_of(server, "worker.js")
    for number, change in enumerate((lambda body: body, lambda body: body + b"\n// changed\n")):
        profile = tmp_path / f"profile-{number}"
        with tampering(server.port, worker, change) as address, chromium(playwright, profile) as phone:
            try_a_code(phone, address)
            assert phone.troubles == []


@pytest.mark.parametrize(
    "attempt",
    [
        "fetch('/en')",
        "import('/en')",
        "Promise.resolve().then(() => importScripts('/en'))",
        MADE.format("new WebSocket('ws://127.0.0.1:9')"),
        MADE.format("new EventSource('/en')"),
        MADE.format("new Worker('/en')"),
    ],
)
def test_the_worker_reaches_nobody(server: Server, playwright: Playwright, tmp_path: Path, attempt: str) -> None:
    """In the worker there is no way to fetch, connect, import or start anything: the policy refuses it."""
    with chromium(playwright, tmp_path / "profile") as phone:
        try_a_code(phone, f"http://127.0.0.1:{server.port}")
        (worker,) = phone.page.workers
        refused = "new Promise(told => addEventListener('securitypolicyviolation', e => told(e.effectiveDirective)))"
        told = worker.evaluate(
            f"() => {{ const refused = {refused}; const tried = (async () => {attempt})();"
            " return Promise.race([refused, tried.then(() => 'done', () => refused)]) }"
        )
        assert told in {"connect-src", "script-src-elem", "script-src", "worker-src"}
