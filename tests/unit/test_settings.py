"""The host's statement: nothing starts without it, and what is missing is named."""

import tomllib
from pathlib import Path

import pytest
from tests.help.data_folder import filled_site

from sayso.settings import HOST, LINES, PORT, Settings, read_site, restored_line, site_template
from sayso.wire.errors import SettingMissing

REQUIRED = [line for line in LINES if line.default is None]
FILLED = {line.key: f'{line.key} = "{line.example}"\n' for line in LINES}


def written(folder: Path, *lines: str) -> Path:
    """Write a statement of these lines; return its folder."""
    (folder / "site.toml").write_text("".join(lines), "utf-8")
    return folder


def test_defaults_listen_on_this_machine_alone() -> None:
    """Unless it is told otherwise, the server is reached only from its own machine."""
    assert (Settings(Path()).host, Settings(Path()).port) == (HOST, PORT) == ("127.0.0.1", 8710)


def test_a_filled_statement_is_read(tmp_path: Path) -> None:
    """Every line is there, as it was written."""
    site = read_site(written(tmp_path, filled_site()))
    assert site.in_language("en") == {line.key: line.example for line in LINES} | {
        "demo": [],
        "demo_member": [],
        "destinations": {"police": False, "police_with_me": False, "public": False, "circle": [], "partner": []},
        "notice": "",
        "restored": "",
    }


def test_what_everybody_has_to_know_may_be_there(tmp_path: Path) -> None:
    """A notice is a text like the others; the day of a copy is a day, written once however often one restores."""
    lines = ('notice = {en = "Closed.", ro = "Închis."}\n', 'restored = "2026-11-20"\n')
    once = "".join(lines) + filled_site()
    assert read_site(written(tmp_path, once)).in_language("ro")["notice"] == "Închis."
    again = read_site(written(tmp_path, restored_line(once, "2026-11-22")))
    assert (again.notice["en"], again.restored) == ("Closed.", "2026-11-22")
    for wrong in ('notice = ""\n', 'restored = "yesterday"\n', "restored = 2026-11-20\n", 'restored = "2026-99-99"\n'):
        with pytest.raises(SettingMissing, match=wrong.split(" ", maxsplit=1)[0]):
            read_site(written(tmp_path, wrong, filled_site()))


@pytest.mark.holds("A1.5")
@pytest.mark.parametrize("line", REQUIRED, ids=lambda line: line.key)
@pytest.mark.parametrize("given", [None, '""', '"  "', "{ro = 'Joi'}", "{en = ''}", "7", "[]"])
def test_what_is_missing_is_named(tmp_path: Path, line: tuple[str, str, str], given: str | None) -> None:
    """A line that is missing, blank, without English or no text is named; where it is missing, with an example."""
    key, reason, example, *_ = line
    lines = FILLED | {key: f"{key} = {given}\n" if given else ""}
    with pytest.raises(SettingMissing, match=f"site.toml: {key} is ") as refused:
        read_site(written(tmp_path, *lines.values()))
    assert given not in {None, '""'} or (reason in str(refused.value) and example in str(refused.value))


@pytest.mark.holds("A1.5")
def test_no_statement_at_all(tmp_path: Path) -> None:
    """Without the file there is a sentence, too."""
    with pytest.raises(SettingMissing, match=r"no site\.toml") as empty:
        read_site(tmp_path)
    assert "the wrong folder" in str(empty.value)
    assert "`sayso init`" in str(empty.value)
    (tmp_path / "network.json").touch()
    with pytest.raises(SettingMissing, match=r"no site\.toml in the data folder: say there") as set_up:
        read_site(tmp_path)
    assert "init" not in str(set_up.value)


def test_all_that_is_wrong_is_named_at_once(tmp_path: Path) -> None:
    """A new file names every line to fill in and none that has a default; what else is wrong stands beside them."""
    with pytest.raises(SettingMissing) as refused:
        read_site(written(tmp_path, site_template()))
    assert f"site.toml: {', '.join(line.key for line in REQUIRED)} are missing or blank." in str(refused.value)
    lines = FILLED | {"phone": "phone = 7\n", "keep_days": "keep_days = '5'\n", "leave_url": "leave_url = 'here'\n"}
    del lines["run_by"]
    with pytest.raises(SettingMissing) as several:
        read_site(written(tmp_path, "naem = 'x'\n", "phoen = 'y'\n", *lines.values()))
    for said in (
        "setting 'naem'",
        "setting 'phoen'",
        "run_by is missing.",
        "phone is not",
        "keep_days is",
        "leave_url is",
    ):
        assert said in str(several.value)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ("naem = 'x'\n", "no setting 'naem'"),
        ("name = \n", "not TOML"),
        ("name = 'a'\nname = 'b'\n", "not TOML"),
        ("[[demo]]\ntitle = 'One'\n", "exactly title, text and code"),
        ("demo = 'yes'\n", "exactly title, text and code"),
        ("[[demo]]\ntitle = ''\ntext = 'a'\ncode = 'b'\n", "demo title is not text"),
    ],
)
def test_what_is_wrong_is_said(tmp_path: Path, wrong: str, says: str) -> None:
    """A line that there is not, broken TOML, a door without its three texts: each is said."""
    with pytest.raises(SettingMissing, match=says):
        read_site(written(tmp_path, filled_site(), wrong))


@pytest.mark.parametrize(
    ("line", "given", "says"),
    [
        ("keep_days", "365", 'Write keep_days = "365"'),
        ("name", "{ro = 'Joi'}", r"its English text \(en\) is missing"),
    ],
)
def test_how_to_write_it_is_said(tmp_path: Path, line: str, given: str, says: str) -> None:
    """A number without its marks, a text without its English: the sentence says what is to be done."""
    lines = FILLED | {line: f"{line} = {given}\n"}
    with pytest.raises(SettingMissing, match=says):
        read_site(written(tmp_path, *lines.values()))


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    """A file in another encoding is refused in words."""
    (tmp_path / "site.toml").write_bytes('name = "Café"'.encode("latin-1"))
    with pytest.raises(SettingMissing, match="UTF-8"):
        read_site(tmp_path)


@pytest.mark.parametrize("address", ["weather", "javascript:alert(1)", "//elsewhere", "https://", "https://a b"])
def test_leave_leads_to_a_web_address(tmp_path: Path, address: str) -> None:
    """Leave opens a page on the web and nothing else."""
    lines = FILLED | {"leave_url": f'leave_url = "{address}"\n'}
    with pytest.raises(SettingMissing, match="leave_url is a web address"):
        read_site(written(tmp_path, *lines.values()))


def test_texts_have_languages(tmp_path: Path) -> None:
    """A text is shown in the page's language where it is there, in English otherwise; so are the doors of the demo."""
    door = "[[demo]]\ntitle = {en = 'One', ro = 'Unu'}\ntext = 'He waits.'\ncode = '1234'\n"
    lines = FILLED | {"name": 'name = {en = "The Thursday Room", ro = "Camera de joi"}\n'}
    site = read_site(written(tmp_path, *lines.values(), door))
    assert site.in_language("ro")["name"] == "Camera de joi"
    assert site.in_language("es")["name"] == "The Thursday Room"
    assert site.in_language("ro")["funding"] == site.in_language("en")["funding"]
    assert site.in_language("ro")["demo"] == [{"title": "Unu", "text": "He waits.", "code": "1234"}]


def test_the_template_names_every_line(tmp_path: Path) -> None:
    """The file to fill in has every line with its reason and example, blank where the host must write."""
    blank = tomllib.loads(site_template())
    assert blank == {line.key: line.default or "" for line in LINES}
    assert all(line.reason in site_template() and line.example in site_template() for line in LINES)
    with pytest.raises(SettingMissing, match=REQUIRED[0].key):
        read_site(written(tmp_path, site_template()))


WAYS = """police = true
[[circle]]
name = {en = "Leeds indoor", ro = "Leeds, interior"}
[[partner]]
name = "The Kitchen Table"
rules = {en = "They tell nobody.", ro = "Nu spun nim\u0103nui."}
"""


@pytest.mark.holds("A2.1")
def test_destinations_are_what_the_host_has_set_up(tmp_path: Path) -> None:
    """What is not written is off; circles and partners have one name for texts and one in each language."""
    site = read_site(written(tmp_path, filled_site(), WAYS))
    assert site.in_language("ro")["destinations"] == {
        "police": True,
        "police_with_me": False,
        "public": False,
        "circle": [{"key": "Leeds indoor", "name": "Leeds, interior"}],
        "partner": [{"key": "The Kitchen Table", "name": "The Kitchen Table", "rules": "Nu spun nim\u0103nui."}],
    }


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ('police = "yes"\n', "police is true or false"),
        ("circle = 3\n", r"each \[\[circle\]\] has exactly name"),
        ('[[circle]]\nname = "A"\nsize = 3\n', r"'size' stands under \[\[circle\]\]: move it above"),
        ('[[circle]]\nname = "A"\nrestored = "2026-11-22"\n', r"'restored' stands under \[\[circle\]\]"),
        ('[[partner]]\nname = "A"\n', r"each \[\[partner\]\] has exactly name and rules"),
        ('[[circle]]\nname = " "\n', "circle name is not text, or blank"),
        ('[[circle]]\nname = "A"\n[[circle]]\nname = "A"\n', "two .* have the same name"),
    ],
)
def test_a_wrong_destination_is_named(tmp_path: Path, wrong: str, named: str) -> None:
    """A switch that is no switch, a block with other fields, a blank or doubled name: the line is named."""
    with pytest.raises(SettingMissing, match=named):
        read_site(written(tmp_path, filled_site(), wrong))


def test_the_template_shows_how_a_destination_is_written(tmp_path: Path) -> None:
    """Without its number signs, each example of a destination in the template is one that is read."""
    lines = site_template().partition("# Where a text")[2].splitlines()
    ways = "\n".join(line.removeprefix("# ") for line in lines if " = " in line or "[[" in line)
    named = read_site(written(tmp_path, filled_site(), ways)).in_language("en")["destinations"]
    assert isinstance(named, dict)
    assert all(named.values())
