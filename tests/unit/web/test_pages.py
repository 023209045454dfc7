"""The page as bytes: what is where, in which language, and what cannot get out of a script element."""

import gzip
import json
import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest
from tests.help.data_folder import filled_site
from tests.help.tools import ROOT

from sayso.settings import read_site
from sayso.web.pages import Served, build, choose, languages

CLIENT = ROOT / "src/sayso/client"
NETWORK = "ab" * 32


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder with a filled statement."""
    (tmp_path / "site.toml").write_text(filled_site(), "utf-8")
    return tmp_path


def built(folder: Path) -> dict[str, Served]:
    """Return everything that is served with the statement in a folder."""
    return build(CLIENT, read_site(folder).in_language, NETWORK)


def data_of(page: Served) -> dict[str, object]:
    """Return what the page hands to its script."""
    text = page.body.decode().partition('<script type="application/json" id="data">')[2].partition("</script>")[0]
    data: dict[str, object] = json.loads(text)
    return data


def test_every_asset_lies_under_its_own_hash(folder: Path) -> None:
    """The address of an asset begins with sixteen digits of its hash, and each file of the client is there."""
    served = built(folder)
    assets = {path: one for path, one in served.items() if path.startswith("/a/")}
    for path, one in assets.items():
        assert re.fullmatch(r"/a/[0-9a-f]{16}/[a-z_]+\.(js|css)", path)
        assert path.split("/")[2] == sha256(one.body).hexdigest()[:16]
    files = {path.name for path in (CLIENT / "pages").iterdir() if path.suffix in {".js", ".css"}}
    assert {path.rpartition("/")[2] for path in assets} == files | {"worker.js"}


def test_the_import_map_names_every_module(folder: Path) -> None:
    """Each module has its name in the import map, and its bytes' hash as integrity."""
    served = built(folder)
    text = served["/en"].body.decode().partition('<script type="importmap">')[2].partition("</script>")[0]
    import_map = json.loads(text)
    for name, path in import_map["imports"].items():
        assert name == "sayso/" + path.rpartition("/")[2].removesuffix(".js")
        digest = b64encode(sha256(served[path].body).digest()).decode()
        assert import_map["integrity"][path] == f"sha256-{digest}"


def test_pages_are_the_same_each_time(folder: Path) -> None:
    """Two starts serve the same bytes, compressed ones too, so that they can be compared from outside."""
    first, second = built(folder), built(folder)
    assert first == second
    assert all(gzip.decompress(one.gzipped) == one.body for one in first.values())


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
    assert data_of(served["/ro"])["beside"] == {key: english[key]["text"] for key in unchecked}
    assert data_of(served["/en"])["beside"] == {}


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
