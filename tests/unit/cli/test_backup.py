"""`sayso backup`, `sayso restore` and the doctor's look at the sheet, as a host and her trustees use them."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.help.data_folder import utc_today, without_right
from tests.help.home import Home, sayso
from tests.help.reporter import Reporter, account

from sayso.assemble_backup import MARKS_FILE, back_up
from sayso.cli import sayso as program
from sayso.wire.errors import SettingMissing, Unavailable

pytestmark = pytest.mark.holds("A1.26")


def both_halves(home: Home) -> list[str]:
    """Return the options with which both sheets are read from their files."""
    folder = home.desk.parent / "sheets"
    return [word for number in (1, 2) for word in ("--halves-file", str(folder / f"half-{number}.txt"))]


def test_from_backup_to_a_new_server(home: Home, tmp_path: Path) -> None:
    """What the commands seal on the server, they restore on the desk's machine; a try leaves nothing behind."""
    Reporter(home.address).tell(account("Kept."))
    copies, day = tmp_path / "copies", utc_today()
    assert f"sayso-{day}.age holds" in sayso("backup", "--data", str(home.data), "--out", str(copies))
    assert "marks" in sayso("backup", "--data", str(home.data), "--out", str(copies), "--taken-back")
    words = ["restore", str(copies / f"sayso-{day}.age"), "--taken-back", str(copies / MARKS_FILE), *both_halves(home)]
    assert f"The copy is of {day}" in sayso(*words, "--try")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copies"]
    assert "Carry" in sayso(*words, "--out", str(tmp_path / "new"))
    found = {path.name for path in (tmp_path / "new").iterdir()}
    assert {"network.json", "site.toml", "backup.txt", "sayso.db"} <= found
    assert (tmp_path / "new/backup.txt").read_text() == (home.data / "backup.txt").read_text()
    assert "is there already" in sayso(*words, "--out", str(tmp_path / "new"), expected=1)


def test_copies_are_kept_for_14_days(home: Home, tmp_path: Path) -> None:
    """Older ones go when a new one is made; the file system says only the day of a copy; other files stay."""
    for days in (0, 1, 14, 15):
        (tmp_path / f"sayso-{utc_today() - timedelta(days=days)}.age").write_text("old")
    (tmp_path / "letter.txt").write_text("hers")
    made, _ = back_up(home.data, tmp_path, str(utc_today()))
    ages = sorted((utc_today() - timedelta(days=days)).isoformat() for days in (0, 1, 14))
    assert sorted(path.name for path in tmp_path.glob("*.age")) == [f"sayso-{day}.age" for day in ages]
    assert (tmp_path / "letter.txt").exists()
    assert {path.stat().st_mtime % 86_400 for path in (made, tmp_path / MARKS_FILE)} == {0}
    assert made.stat().st_mode & 0o077 == 0


def test_what_is_missing_is_said(home: Home, tmp_path: Path) -> None:
    """Without the key to seal to, without a database, and into a folder that cannot be written, nothing is made."""
    within = str(home.data / "copies")
    assert "outside the server's own" in sayso("backup", "--data", str(home.data), "--out", within, expected=2)
    with pytest.raises(Unavailable, match="cannot be written"):
        back_up(home.data, Path("/proc/nowhere"), "2026-11-22")
    bare = tmp_path / "bare"
    shutil.copytree(home.data, bare)
    (bare / "backup.txt").unlink()
    with pytest.raises(SettingMissing, match=r"sayso recover --try"):
        back_up(bare, tmp_path / "copies", "2026-11-22")
    shutil.copy(home.data / "backup.txt", bare)
    for file in bare.glob("sayso.db*"):
        file.unlink()
    with pytest.raises(Unavailable, match="database"):
        back_up(bare, tmp_path / "copies", "2026-11-22")
    assert list((tmp_path / "copies").glob("*.age")) == []


@pytest.mark.parametrize("name", ["site.toml", "network.json", "backup.txt", "sayso.db"])
def test_a_file_that_may_not_be_read_is_named(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Without the right to read one of the server's files, a host reads which it is; no copy is begun."""
    without_right(monkeypatch, name)
    done = CliRunner().invoke(program, ["backup", "--data", str(home.data), "--out", str(tmp_path / "copies")])
    assert done.exit_code == 1
    assert f"{home.data / name} cannot be read or written by this user" in done.output
    assert not (tmp_path / "copies").exists()


def test_a_list_that_was_changed_is_refused(home: Home, tmp_path: Path) -> None:
    """A list of what was taken back that is none is named, before the halves are asked for."""
    (tmp_path / "list").write_text("something else")
    (tmp_path / "copy").write_text("x")
    words = ["restore", str(tmp_path / "copy"), "--taken-back", str(tmp_path / "list"), "--try", *both_halves(home)]
    assert "not a list of what was taken back" in sayso(*words, expected=1)
    assert "not a sealed file" in sayso("restore", str(tmp_path / "copy"), "--try", *both_halves(home), expected=1)


def test_the_doctor_tries_the_sheet(home: Home, tmp_path: Path) -> None:
    """Both halves are held against the network and against the key that backups are sealed to."""
    copy = tmp_path / "copy"
    copy.mkdir()
    for name in ("network.json", "site.toml", "backup.txt"):
        shutil.copy(home.data / name, copy)
    assert "ok    sheet: Both halves are right" in sayso("doctor", "--data", str(copy), *both_halves(home))
    (copy / "backup.txt").write_text("age1another")
    told = sayso("doctor", "--data", str(copy), *both_halves(home), expected=1)
    assert "WRONG sheet: backup.txt names another key" in told
