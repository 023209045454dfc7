"""The only place that picks the rulebook's files and today's day, and joins them to the rules."""

import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from sayso.rules.read import BYTES_MAX, read
from sayso.rules.syntax import Rulebook
from sayso.rules.values import RuleError


def rulebook_folder() -> Path:
    """Return the rulebook that came with the program."""
    return Path(__file__).parent / "rulebook"


def utc_day() -> str:
    """Return today as a UTC day by this machine's clock."""
    return datetime.now(UTC).date().isoformat()


def read_text(path: Path, bytes_max: int = BYTES_MAX) -> str:
    """Read one text file of a bounded size.

    Raises:
        RuleError: it cannot be read, is too large, or is not UTF-8.
    """
    try:
        if path.stat().st_size > bytes_max:
            raise RuleError(str(path), 1, "", f"the file is larger than {bytes_max:,} bytes", "Split it")
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise RuleError(str(path), 1, "", "the file cannot be read", f"Look at it: {error.strerror}") from None
    except UnicodeDecodeError:
        raise RuleError(str(path), 1, "", "the file is not UTF-8 text", "Save it as UTF-8") from None


def open_rulebook(folder: Path) -> Rulebook:
    """Read every rule file under a folder.

    Raises:
        RuleError: the folder has no rules, or a file cannot be used.
    """
    paths = sorted(folder.rglob("*.yaml"))
    if not paths:
        raise RuleError(str(folder), 1, "", "no rule file is here", "Name a folder with .yaml files by --rulebook")
    return read({os.path.relpath(path, folder): read_text(path) for path in paths})


def saved_last(folder: Path) -> frozenset[tuple[str, int, int]]:
    """Return each rule file with when it was saved and how long it is: another set means that something changed."""
    found = set()
    for path in folder.rglob("*.yaml"):
        with suppress(FileNotFoundError):  # an editor may put a new file in an old one's place
            told = path.stat()
            found.add((str(path), told.st_mtime_ns, told.st_size))
    return frozenset(found)
