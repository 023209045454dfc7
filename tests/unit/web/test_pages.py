"""The page as bytes: what is where, in which language, and what cannot get out of a script element."""

import gzip
import json
import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import brotli
import pytest
from tests.help.data_folder import filled_site
from tests.help.tools import ROOT

from sayso.settings import read_site
from sayso.web import rights
from sayso.web.assets import Served
from sayso.web.pages import build, choose, languages, manifest, read

CLIENT = ROOT / "src/sayso/client"
NETWORK = "ab" * 32


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder with a filled statement."""
    (tmp_path / "site.toml").write_text(filled_site(), "utf-8")
    return tmp_path


def built(folder: Path) -> dict[str, Served]:
    """Return everything that is served with the statement in a folder."""
    side, site = read(CLIENT), read_site(folder)
    served = build(side, site.in_language, NETWORK) | rights.build(side, site.in_language, site.directory)
    return served | {"/manifest.json": manifest(served)}


def data_of(page: Served) -> dict[str, object]:
    """Return what the page hands to its script."""
    text = page.body.decode().partition('<script type="application/json" id="data">')[2].partition("</script>")[0]
    data: dict[str, object] = json.loads(text)
    return data


def test_every_asset_lies_under_its_own_hash(folder: Path) -> None:
    """The address of an asset begins with sixteen digits of its hash, and each file of the client is there.

    The rules' modules name each other, so they lie under one hash of all.
    """
    served = built(folder)
    assets = {path: one for path, one in served.items() if path.startswith("/a/")}
    rules = sorted((CLIENT / "rules").glob("*.js"))
    together = sha256(b"".join(path.read_bytes() for path in rules)).hexdigest()
    for path, one in assets.items():
        assert re.fullmatch(r"/a/[0-9a-f]{16}/[a-z_]+\.(js|css|json)", path)
        own = sha256(one.body).hexdigest()
        assert (
            path.split("/")[2] == (together if path.rpartition("/")[2] in {rule.name for rule in rules} else own)[:16]
        )
    folders = (CLIENT / "pages", CLIENT / "know", CLIENT / "rules")
    files = {path.name for one in folders for path in one.iterdir() if path.suffix in {".js", ".css"}}
    assert {path.rpartition("/")[2] for path in assets} == files | {"worker.js", "lookup.js", "member.js"} | {
        f"{path.stem}.json" for path in (CLIENT / "words").iterdir()
    }


def test_each_half_has_what_the_host_says_in_its_language(folder: Path) -> None:
    """Beside the Romanian of the first page and of the rights stand the English days and hours alone."""
    site = folder / "site.toml"
    for line, english, own in (("reading_days", "Mondays", "luni"), ("phone_hours", "at night", "noaptea")):
        told = re.sub(rf"(?m)^{line} = .*$", f'{line} = {{en = "{english}", ro = "{own}"}}', site.read_text("utf-8"))
        site.write_text(told, "utf-8")
    served = built(folder)
    for place, words in (
        ("/ro", ("Mondays", "at night")),
        ("/know/ro", ("at night",)),
        ("/know/ro/home", ("at night",)),
    ):
        page = served[place].body.decode()
        english = " ".join(re.findall(r'<span class="beside"[^>]*>([^<]*)</span>', page))
        for one in words:
            assert one in english
        assert not re.search("luni|noaptea", english)
        assert "noaptea" in page


MEMBERS = {path.stem for path in (CLIENT / "pages").glob("members*.js")}


@pytest.mark.parametrize(
    ("place", "modules"),
    [
        ("/en", {path.stem for path in (CLIENT / "pages").glob("*.js")} - MEMBERS),
        ("/en/circle/", MEMBERS | {"draw", "more", "start", "talk"}),
        ("/know/en/home", {path.stem for one in ("know", "rules") for path in (CLIENT / one).glob("*.js")} | {"draw"}),
    ],
)
def test_the_import_map_names_every_module(folder: Path, place: str, modules: set[str]) -> None:
    """Each module that a page may load has its name in the import map with its bytes' hash; no other has."""
    served = built(folder)
    text = served[place].body.decode().partition('<script type="importmap">')[2].partition("</script>")[0]
    import_map = json.loads(text)
    assert {name.rpartition("/")[2] for name in import_map["imports"]} == modules
    for name, path in import_map["imports"].items():
        assert name.rpartition("/")[2] == path.rpartition("/")[2].removesuffix(".js")
        digest = b64encode(sha256(served[path].body).digest()).decode()
        assert import_map["integrity"][path] == f"sha256-{digest}"


@pytest.mark.parametrize(
    ("place", "modules"),
    [
        ("/en", ["draw", "start", "talk"]),
        ("/en/circle/", ["draw", "start", "talk", "members_shelf"]),
        ("/know/en/home", ["draw", "answer", "years", "ask", "evaluate", "values", "explain", "diagram"]),
    ],
)
def test_what_a_page_imports_is_asked_for_at_once(folder: Path, place: str, modules: list[str]) -> None:
    """Each module that the first one needs, or one of those, is named with its hash: none waits for another to come."""
    served = built(folder)
    named = re.findall(r'<link rel="modulepreload" href="([^"]+)" integrity="([^"]+)">', served[place].body.decode())
    assert [path.rpartition("/")[2] for path, _ in named] == [f"{one}.js" for one in modules]
    for path, integrity in named:
        assert integrity == f"sha256-{b64encode(sha256(served[path].body).digest()).decode()}"


def test_pages_are_the_same_each_time(folder: Path) -> None:
    """Two starts serve the same bytes, compressed ones too, so that they can be compared from outside."""
    first, second = built(folder), built(folder)
    assert first == second
    for unpack, coding in ((gzip.decompress, "gzip"), (brotli.decompress, "br")):
        assert all(unpack(one.packed(coding)) == one.body for one in first.values())


def test_the_manifest_has_every_path(folder: Path) -> None:
    """Each path stands in the manifest with its hash."""
    served = built(folder)
    manifest = json.loads(served["/manifest.json"].body)
    assert manifest == {path: sha256(one.body).hexdigest() for path, one in served.items() if path != "/manifest.json"}


def test_each_language_has_a_page(folder: Path) -> None:
    """There is a page for each catalogue, English first, and each names the others in their own names."""
    served = built(folder)
    assert languages(served)[0] == "en"
    assert set(languages(served)) == {path.stem for path in (CLIENT / "words").glob("*.json")}
    assert 'lang="ro"' in served["/en"].body.decode()
    assert "Română" in served["/en"].body.decode()


@pytest.mark.holds("A1.5")
def test_unchecked_words_stand_beside_english(folder: Path) -> None:
    """A page in a language whose words nobody has checked hands over the English of each; the English page nothing."""
    served = built(folder)
    english = json.loads((CLIENT / "words/en.json").read_text())["strings"]
    own = json.loads((CLIENT / "words/ro.json").read_text())["strings"]
    unchecked = {key for key, string in own.items() if string["checked_by"] is None}
    of_rights = {key for key in unchecked if key.startswith("know.")}
    of_both = {key for key in unchecked if "." not in key}
    late = set(later(served, "ro")["strings"])
    elsewhere = {key for key in unchecked if key.startswith(("circle.", "taken.", "heard.", "notice."))}
    to_members = ("circle.", "code.", "covered.", "enter.", "fail.", "kind.", "first.")
    for place, keys in (
        ("/ro", unchecked - of_rights - late - elsewhere),
        ("/ro/circle/", {key for key in unchecked if key.startswith(to_members)} | of_both),
        ("/know/ro/home", of_rights | of_both),
    ):
        assert data_of(served[place])["beside"] == {key: english[key]["text"] for key in keys}
        assert data_of(served[place.replace("ro", "en")])["beside"] == {}
    assert later(served, "ro")["beside"] == {key: english[key]["text"] for key in late & unchecked}
    assert later(served, "en")["beside"] == {}


def later(served: dict[str, Served], language: str) -> dict[str, dict[str, object]]:
    """Return what a page fetches once she has begun; the page names its only bytes."""
    told = data_of(served[f"/{language}"])["later"]
    assert isinstance(told, dict)
    body = served[told["address"]].body
    assert told["integrity"] == f"sha256-{b64encode(sha256(body).digest()).decode()}"
    fetched: dict[str, dict[str, object]] = json.loads(body)
    return fetched


def test_later_words_and_the_page_have_each_sentence_once(folder: Path) -> None:
    """A sentence of her side is on the page or in what comes later, never in both; the template is in her language."""
    served = built(folder)
    for language in languages(served):
        fetched = later(served, language)
        at_once = data_of(served[f"/{language}"])["strings"]
        assert isinstance(at_once, dict)
        assert at_once.keys() & fetched["strings"].keys() == set()
        assert {"say.wishes", "draft.yes"} <= fetched["strings"].keys()
        languages_of_it = fetched["template"]["languages"]
        assert isinstance(languages_of_it, dict)
        assert set(languages_of_it) == {language, "en"}


@pytest.mark.holds("A1.5")
def test_the_hosts_statement_is_on_the_page(folder: Path) -> None:
    """Every line of the host's statement stands on the first page, in its own language where there is one."""
    site = filled_site().replace(
        'name = "The Thursday Room"', 'name = {en = "The Thursday Room", ro = "Camera de joi"}'
    )
    (folder / "site.toml").write_text(site, "utf-8")
    served = built(folder)
    for one in ("Small donations", "We refer nobody", "0131 496 0123", "If a court orders it", "Our drop-in"):
        assert one in served["/en"].body.decode()
    assert "The Thursday Room" in served["/en"].body.decode()
    assert "Camera de joi" in served["/ro"].body.decode()


def test_what_everybody_has_to_know_stands_on_both_pages(folder: Path) -> None:
    """A notice and the day of the copy stand on both pages, each saying what follows for her."""
    before = built(folder)
    told = 'notice = {en = "Our phone is broken.", ro = "Telefonul e stricat."}\nrestored = "2026-11-20"\n'
    (folder / "site.toml").write_text(told + filled_site(), "utf-8")
    after = built(folder)
    for path, notice, hers in (
        ("/en", "Our phone is broken.", "look at what you said yes to"),
        ("/ro/circle/", "Telefonul e stricat.", "ask someone in your circle for a new link"),
    ):
        page = after[path].body.decode()
        assert notice in page
        assert hers in page
        assert "copy of 2026-11-20" in page
        assert "copy of" not in before[path].body.decode()


def test_what_the_host_writes_stays_text(folder: Path) -> None:
    """Markup in the host's statement is shown, not run: neither on the page nor in the data for the script."""
    site = filled_site().replace("The Thursday Room", "</script><script>alert(1)</script><b>")
    (folder / "site.toml").write_text(site, "utf-8")
    page = built(folder)["/en"]
    assert b"<script>alert" not in page.body
    assert b"<b>" not in page.body
    assert page.body.count(b"</script>") == 3
    shown = data_of(page)["site"]
    assert isinstance(shown, dict)
    assert shown["name"] == "</script><script>alert(1)</script><b>"


@pytest.mark.parametrize(
    ("accepted", "chosen"),
    [
        ("", "en"),
        ("ro", "ro"),
        ("ro-RO,ro;q=0.9,en;q=0.5", "ro"),
        ("RO-md", "ro"),
        ("de,fr", "en"),
        ("de, ro;q=0.2, en;q=0.1", "ro"),
        ("en;q=0.1,ro;q=0.2", "ro"),
        ("ro;q=0", "en"),
        ("ro;q=x", "en"),
        ("*", "en"),
        (",,;;q=", "en"),
        ("x" * 100_000, "en"),
    ],
    ids=lambda value: value[:20],
)
def test_the_language_follows_the_browser(accepted: str, chosen: str) -> None:
    """The most wanted language that is offered is taken, English otherwise, whatever the header holds."""
    assert choose(accepted, ["en", "ro"]) == chosen
