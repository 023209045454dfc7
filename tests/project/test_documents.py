"""The documents name what there is: every error code, request, command and setting."""

import re

import pytest
from tests.help.tools import ROOT

from sayso.cli import COMMANDS
from sayso.settings import LINES, LISTS, SWITCHES
from sayso.web.exchange import STATUS
from sayso.wire import errors
from sayso.wire.errors import SaysoError

MADE = {"my-keys/", "my-keys/request.json", "for-the-server/", ".cache/prove/", "docs/"}
"""What commands make, and what is named only as a kind of place."""


def document(name: str) -> str:
    """Return the text of a document."""
    return (ROOT / name).read_text()


def rows(text: str) -> list[list[str]]:
    """Return the cells of every table row whose first cell is code."""
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line[:3] == "| `"]


@pytest.mark.holds("A1.24")
def test_every_error_has_a_row() -> None:
    """Each error code, of the pages too, stands in docs/errors.md with the server's HTTP status, and no other does."""
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, SaysoError)]
    codes = {kind.code for kind in kinds if kind is not SaysoError}
    codes |= set(re.findall(r'error: \{ code: "([a-z_]+)"', document("src/sayso/client/worker/answering.js")))
    pages = "".join(path.read_text() for path in (ROOT / "src/sayso/client/pages").glob("*.js"))
    codes |= set(re.findall(r'new Trouble\("([a-z_]+)"', pages))
    table = {row[0].strip("`"): row[1] for row in rows(document("docs/errors.md"))}
    assert table.keys() == codes
    assert {code: int(status) for code, status in table.items() if status} == dict(STATUS)


def test_every_request_stands_in_the_protocol() -> None:
    """The requests that the server knows are those of spec/protocol.md and spec/circles.md."""
    text = "".join(document(f"src/sayso/web/{name}.py") for name in ("api", "circles"))
    known = re.findall(r'^            "([a-z/]+)": (?:partial\()?self\.', text, re.MULTILINE)
    told = re.findall(
        r"^\| `/api/1/([a-z/]+)` \|", document("spec/protocol.md") + document("spec/circles.md"), re.MULTILINE
    )
    assert known
    assert sorted(known) == sorted(told)


def test_every_command_stands_in_a_document() -> None:
    """Each command of `sayso` is shown to whoever needs it."""
    shown = "".join(path.read_text() for path in [ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
    assert [command for command in COMMANDS if f"sayso {command}" not in shown and f"make {command}" not in shown] == []


def test_every_setting_stands_in_the_hosts_page() -> None:
    """Each line of the host's statement and each destination stands in docs/host.md with its reason."""
    assert {row[0].strip("`"): row[1] for row in rows(document("docs/host.md"))} == {
        line.key: line.reason for line in (*LINES, *SWITCHES, *LISTS)
    }


def test_every_dependency_has_a_reason() -> None:
    """Each package that is asked for by name stands in docs/dependencies.md."""
    named = document("docs/dependencies.md").lower()
    asked = re.findall(r'^    "([a-z-]+)', document("pyproject.toml").partition("[project.scripts]")[0], re.MULTILINE)
    groups = document("pyproject.toml").partition("[dependency-groups]")[2].partition("[build-system]")[0]
    asked += re.findall(r'^    "([a-z-]+)', groups, re.MULTILINE)
    packages = re.findall(r'^    "(@?[a-z/-]+)": "\d', document("package.json"), re.MULTILINE)
    assert len(asked) > 10
    words = [word for name in asked + packages for word in name.removeprefix("types-").split("/")]
    assert [word for word in words if word not in named] == []


def test_every_file_that_is_named_is_there() -> None:
    """What a document names by its path exists, in the project or in the package; a pattern names at least one file."""
    missing = []
    for path in [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *(ROOT / "spec").glob("*.md")]:
        for name in re.findall(r"`([\w.*-]+/[\w./*-]*)`", path.read_text()):
            if name.startswith("desk/keys") or name in MADE:
                continue
            if not any(place.glob(name.rstrip("/")) for place in (ROOT, ROOT / "src/sayso", ROOT / "src/sayso/client")):
                missing.append((path.name, name))
    assert missing == []


@pytest.mark.holds("A1.4")
def test_every_complaint_has_its_test() -> None:
    """Each of the article's ten complaints, R1 to R10, names at least one file of tests that is there."""
    found = [line.split(" | ") for line in document("docs/article.md").splitlines() if line.startswith("| R")]
    assert [row[0] for row in found] == [f"| R{number}" for number in range(1, 11)]
    for row in found:
        tests = re.findall(r"`(tests/\w+/test_\w+\.py)`", row[3])
        assert tests, row[0]
        assert all((ROOT / test).is_file() for test in tests), row[0]


def test_what_holds_is_a_file() -> None:
    """What stands beside a complaint or an attacker is a test that can be read, not a folder of them."""
    for name in ("docs/article.md", "spec/threat-model.md"):
        lines = [line for line in document(name).splitlines() if line.startswith("|")]
        assert re.findall(r"`tests/[\w/]*/`", "\n".join(lines)) == [], name


def test_every_section_that_is_cited_is_there() -> None:
    """Where the code cites spec/protocol.md, a section of that name is there."""
    sections = re.findall(r"^## \d+\. (.*)$", document("spec/protocol.md"), re.MULTILINE)
    cited = []
    for path in [*(ROOT / "src/sayso").rglob("*.py"), *(ROOT / "src/sayso/client/worker").rglob("*.js")]:
        cited += re.findall(r"spec/protocol\.md, ((?:[A-Z])[\w ]*)", " ".join(path.read_text().split()))
    assert len(cited) > 5
    assert [one for one in cited if not one.startswith(tuple(sections))] == []
