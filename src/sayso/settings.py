"""Every setting of the server: its type, its default and its reason.

What the host says of itself (`Site`) stands in `site.toml` in the data folder. The first page shows it, and the server
does not start without it: who tells something must know whom.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from sayso.ledger.days import read_day
from sayso.wire.errors import Malformed, SettingMissing

SITE_FILE = "site.toml"
NETWORK_FILE = "network.json"
BACKUP_FILE = "backup.txt"
"""The age recipient to which backups are sealed; its secret is on the trustees' paper."""
ENGLISH = "en"
PORT = 8710
HOST = "127.0.0.1"
KEEP_DAYS_MIN = 30
_DAYS = re.compile("[0-9]{1,5}")
_ADDRESS = re.compile(r"https?://[^\s/]+(?:/\S*)?")


@dataclass(frozen=True, slots=True)
class Settings:
    """How the server runs.

    `data` is the folder of the database, `network.json` and `site.toml`. `host` is loopback by default, since a web
    server with TLS stands in front. `port` 0 takes a free one.
    """

    data: Path
    port: int = PORT
    host: str = HOST


class Line(NamedTuple):
    """One line of the host's statement: its key, why it is asked for, and an example."""

    key: str
    reason: str
    example: str
    default: str | None = None


LINES = (
    Line(
        "title",
        "What the browser's tab says: nothing that tells anything to somebody who looks over a shoulder.",
        "Notes",
        "Notes",
    ),
    Line("name", "What you are called.", "The Thursday Room"),
    Line("run_by", "Who runs it. It follows the words “run by”.", "sex workers and domestic workers in Glasgow"),
    Line("workers_run_it", "Are you workers yourselves?", "Yes. Everyone who reads is or was one."),
    Line(
        "funding",
        "Who pays for you? Say whether any of it comes from the police.",
        "Small donations. No money from the police.",
    ),
    Line(
        "first_responder",
        "Are you a first responder in the trafficking referral system, and what follows from it?",
        "No. We refer nobody.",
    ),
    Line("reading_days", "When somebody reads. It follows the words “We read on”.", "Mondays and Thursdays"),
    Line("languages_read", "In which languages somebody reads. It follows the word “in”.", "English and Romanian"),
    Line("phone", "A number on which somebody answers.", "0131 496 0123"),
    Line("phone_hours", "When somebody answers it.", "every day from 10:00 to 18:00"),
    Line(
        "exceptions",
        "When you might have to act without someone's yes.",
        "If a court orders it, or a child is in danger now. Two of us decide, and you see it here.",
    ),
    Line(
        "under18",
        "What somebody under 18 should know before the first question.",
        "You can write to us. If you tell us that you are under 18, the law may make us act.",
    ),
    Line(
        "police_visit",
        "What a visit by the police can mean for someone here.",
        "They may ask who else lives here and for papers. You can ask for a lawyer before you answer.",
    ),
    Line(
        "in_person",
        "The nearest way without this page.",
        "Our drop-in, Tuesdays from 12:00 to 16:00, at the community centre.",
    ),
    Line(
        "keep_days",
        "After how many days a report goes in which she changed nothing, and you wrote and opened nothing: 30 or more.",
        "365",
        "365",
    ),
    Line(
        "leave_url",
        "The ordinary page that Leave opens.",
        "https://www.bbc.co.uk/weather",
        "https://www.bbc.co.uk/weather",
    ),
)
NOTICE, RESTORED = "notice", "restored"
"""Two lines that may be left out: what everybody has to know now, and the day of the copy that this server is from."""
_MAY_BE_THERE = f"""
# What everybody has to know now, if there is something: it stands above all else on the first page and the members'.
# {NOTICE} = {{en = "Our phone is out of order until Monday.", ro = "…"}}
# sayso restore writes the day of the copy here, and both pages say so. Take it out when everybody knows.
# {RESTORED} = "2026-11-22"
"""
_RESTORED = re.compile(rf"^{RESTORED} *=.*\n", re.MULTILINE)
_BLANK: tuple[object, ...] = (None, "", {}, {ENGLISH: ""})
_DOOR_KEYS = ("title", "text", "code")
Texts = Mapping[str, str]


class Destination(NamedTuple):
    """Where a text may go, if the host has set it up: its line in `site.toml`, what it says, and an example."""

    key: str
    reason: str
    example: str


SWITCHES = (
    Destination("police", "You hand the police a text that she has approved, without her.", "police = true"),
    Destination("police_with_me", "A named worker of yours goes to the police with her.", "police_with_me = true"),
    Destination("public", "You show statements in public, in their authors' words.", "public = true"),
)
"""Each is off unless the host writes it: what it cannot honour is offered to nobody."""
LISTS = (
    Destination("circle", "A circle whose people get warnings. One block each.", '[[circle]]\nname = "Leeds indoor"'),
    Destination(
        "partner",
        "An organisation to which you pass a text that she has approved, and its own rules. One block each.",
        '[[partner]]\nname = "The Kitchen Table"\nrules = "They keep notes for a year and tell nobody else."',
    ),
)
_LIST_KEYS = {"circle": ("name",), "partner": ("name", "rules")}


@dataclass(frozen=True, slots=True)
class Site:
    """The host's statement: for each key its text by language.

    `notice` is what everybody has to know now, `restored` the day of the copy that this server is from, or empty.
    `demo` (those who told) and `demo_member` (who is in a circle) are filled in a demonstration only; `listed` are the
    organisations of `directory.toml`. `switched` names the destinations of `SWITCHES` that the host honours, `named`
    holds the circles and partners.
    """

    lines: Mapping[str, Texts]
    notice: Texts = field(default_factory=dict)
    restored: str = ""
    demo: tuple[Mapping[str, Texts], ...] = ()
    demo_member: tuple[Mapping[str, Texts], ...] = ()
    listed: tuple[Mapping[str, Texts], ...] = ()
    switched: tuple[str, ...] = ()
    named: Mapping[str, tuple[Mapping[str, Texts], ...]] = field(default_factory=dict)

    @property
    def leave_url(self) -> str:
        """Return where Leave leads."""
        return self.lines["leave_url"][ENGLISH]

    @property
    def keep_days(self) -> int:
        """Return after how many days without a change a report is deleted."""
        return int(self.lines["keep_days"][ENGLISH])

    def in_language(self, language: str) -> dict[str, object]:
        """Return the statement in one language; a text that is not there in it stays English."""
        spoken: dict[str, object] = {key: _spoken(texts, language) for key, texts in self.lines.items()}
        spoken |= {NOTICE: _spoken(self.notice, language) if self.notice else "", RESTORED: self.restored}
        for kind, doors in (("demo", self.demo), ("demo_member", self.demo_member)):
            spoken[kind] = [{key: _spoken(texts, language) for key, texts in door.items()} for door in doors]
        spoken["destinations"] = self._destinations(language)
        return spoken

    def _destinations(self, language: str) -> dict[str, object]:
        """Return where a text may go. `key` is the name under which a text says so, the same in every language."""
        lists: dict[str, object] = {
            kind: [
                {"key": one["name"][ENGLISH]} | {key: _spoken(texts, language) for key, texts in one.items()}
                for one in self.named.get(kind, ())
            ]
            for kind in _LIST_KEYS
        }
        return {switch.key: switch.key in self.switched for switch in SWITCHES} | lists

    def directory(self, language: str) -> list[dict[str, str]]:
        """Return whom to ask, in one language: the host first."""
        host = {"name": "name", "phone": "phone", "hours": "phone_hours", "description": "in_person"}
        first = {key: _spoken(self.lines[line], language) for key, line in host.items()}
        return [first, *({key: _spoken(texts, language) for key, texts in one.items()} for one in self.listed)]


DIRECTORY_FILE = "directory.toml"
_BLOCK = "[[organization]]"
_LISTED_KEYS = ("name", "description", "phone", "hours", "url")
"""Of the Human Services Data Specification (HSDS): an organisation's name, description, url, phone and schedule."""


def read_directory(folder: Path) -> tuple[Mapping[str, Texts], ...]:
    """Return the organisations of `directory.toml`, or none where the host has not made one.

    Raises:
        SettingMissing: it cannot be read as it should; the line is named.
    """
    path = folder / DIRECTORY_FILE
    if not path.exists():
        return ()
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingMissing(f"{DIRECTORY_FILE} cannot be read: {error}.") from None
    listed = raw.pop("organization", [])
    if raw:
        raise SettingMissing(f"{DIRECTORY_FILE}: there is no setting {min(raw)!r}. Each entry begins with {_BLOCK}.")
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
        raise SettingMissing(f"{DIRECTORY_FILE}: each entry begins with {_BLOCK}.")
    return tuple(_organization(f"{DIRECTORY_FILE}: organization {place}:", one) for place, one in enumerate(listed, 1))


def _organization(where: str, one: Mapping[str, object]) -> Mapping[str, Texts]:
    if "name" not in one:
        raise SettingMissing(f"{where} there is no name.")
    if unknown := sorted(one.keys() - set(_LISTED_KEYS)):
        raise SettingMissing(f"{where} there is no setting {unknown[0]!r}.")
    return {key: _checked(where, key, text) for key, text in one.items()}


def read_site(folder: Path) -> Site:
    """Return the host's statement from `site.toml` in `folder`.

    Raises:
        SettingMissing: there is none, or lines are missing, blank, unknown or not text; every key is named.
    """
    try:
        raw = tomllib.loads((folder / SITE_FILE).read_text("utf-8"))
    except FileNotFoundError:
        raise SettingMissing(_no_statement(folder)) from None
    except UnicodeDecodeError:
        raise SettingMissing(f"{SITE_FILE} is not text in UTF-8.") from None
    except tomllib.TOMLDecodeError as error:
        raise SettingMissing(f"{SITE_FILE} is not TOML: {error}.") from None
    doors, members = raw.pop("demo", []), raw.pop("demo_member", [])
    notice = _checked(f"{SITE_FILE}:", NOTICE, raw.pop(NOTICE)) if NOTICE in raw else {}
    restored = _restored(raw.pop(RESTORED, ""))
    switched = _switched(raw)
    named = {kind: _named(kind, raw.pop(kind, [])) for kind in _LIST_KEYS}
    return Site(
        _lines(raw),
        notice,
        restored,
        _doors("demo", doors),
        _doors("demo_member", members),
        read_directory(folder),
        switched,
        named,
    )


def _no_statement(folder: Path) -> str:
    if (folder / NETWORK_FILE).exists():
        return f"There is no {SITE_FILE} in the data folder: say there who you are."
    return (
        f"There is no {SITE_FILE} and no {NETWORK_FILE} in {folder.resolve()}. If you have a server already, this is "
        "the wrong folder: name its own with --data. If nothing has been set up yet, `sayso init` does that, once, on "
        "the desk's own machine (docs/host.md)."
    )


def _lines(raw: Mapping[str, object]) -> dict[str, Texts]:
    """Return the texts of every line; what is wrong with any of them is said at once."""
    given = {line: raw.get(line.key, line.default) for line in LINES}
    blank = [line for line, text in given.items() if text in _BLANK]
    wrong = [f"{SITE_FILE}: there is no setting {key!r}." for key in sorted(raw.keys() - {line.key for line in LINES})]
    if len(blank) == 1:
        [line] = blank
        wrong.append(f'{SITE_FILE}: {line.key} is missing. {line.reason} Example: {line.key} = "{line.example}"')
    elif blank:
        keys = ", ".join(line.key for line in blank)
        wrong.append(f"{SITE_FILE}: {keys} are missing or blank. What each asks stands above it, and in docs/host.md.")
    texts = dict[str, Texts]()
    for line, text in given.items():
        if line not in blank:
            try:
                texts[line.key] = _texts(line.key, text)
            except SettingMissing as error:
                wrong.append(str(error))
    if wrong:
        raise SettingMissing(" ".join(wrong))
    return texts


def _restored(given: object) -> str:
    try:
        if isinstance(given, str):
            return given and read_day(given).isoformat()
    except Malformed:
        pass
    raise SettingMissing(f'{SITE_FILE}: {RESTORED} is a day, for example "2026-11-22".')


def site_template() -> str:
    """Return a `site.toml` to fill in: every line with its reason and an example, blank where there is no default."""
    head = (
        "# What you say of yourselves on the first page. The server does not start while a line is blank.\n"
        '# A text can stand in several languages: name = {en = "…", ro = "…"}\n'
    )
    lines = (f'\n# {line.reason}\n# Example: {line.example}\n{line.key} = "{line.default or ""}"\n' for line in LINES)
    tail = "\n# Where a text that she has approved may go. What you do not set up here is offered to nobody.\n"
    ways = (
        f"\n# {one.reason}\n" + "".join(f"# {line}\n" for line in one.example.splitlines()) for one in SWITCHES + LISTS
    )
    return head + "".join(lines) + _MAY_BE_THERE + tail + "".join(ways)


def restored_line(content: str, day: str) -> str:
    """Return what `site.toml` is on a server that is from the copy of this day: so its first page says."""
    return f'{RESTORED} = "{day}"\n' + _RESTORED.sub("", content)


def _switched(raw: dict[str, object]) -> tuple[str, ...]:
    given = {one.key: raw.pop(one.key, False) for one in SWITCHES}
    if wrong := [key for key, switch in given.items() if not isinstance(switch, bool)]:
        raise SettingMissing(f"{SITE_FILE}: {wrong[0]} is true or false, without quotation marks.")
    return tuple(key for key, switch in given.items() if switch)


def _named(kind: str, raw: object) -> tuple[Mapping[str, Texts], ...]:
    keys = _LIST_KEYS[kind]
    strays = (
        [key for one in raw if isinstance(one, dict) for key in one if key not in keys] if isinstance(raw, list) else []
    )
    if strays:
        raise SettingMissing(
            f"{SITE_FILE}: {strays[0]!r} stands under [[{kind}]]: move it above the first line with [[."
        )
    if not isinstance(raw, list) or not all(isinstance(one, dict) and one.keys() == set(keys) for one in raw):
        raise SettingMissing(f"{SITE_FILE}: each [[{kind}]] has exactly {' and '.join(keys)}.")
    named = tuple({key: _checked(f"{SITE_FILE}: {kind}", key, text) for key, text in one.items()} for one in raw)
    names = [one["name"][ENGLISH] for one in named]
    if len(set(names)) != len(names):
        raise SettingMissing(f"{SITE_FILE}: two [[{kind}]] have the same name.")
    return named


def _texts(key: str, given: object) -> Texts:
    if isinstance(given, int) and not isinstance(given, bool):
        raise SettingMissing(f'{SITE_FILE}: {key} is not text. Write {key} = "{given}"')
    if isinstance(given, dict) and given and ENGLISH not in given:
        raise SettingMissing(f"{SITE_FILE}: {key} is not whole: its English text ({ENGLISH}) is missing.")
    texts = _checked(f"{SITE_FILE}:", key, given)
    if key == "keep_days" and not (_DAYS.fullmatch(texts[ENGLISH]) and int(texts[ENGLISH]) >= KEEP_DAYS_MIN):
        raise SettingMissing(f'{SITE_FILE}: {key} is a whole number, {KEEP_DAYS_MIN} or more, for example "365".')
    if key == "leave_url" and not _ADDRESS.fullmatch(texts[ENGLISH]):
        raise SettingMissing(f'{SITE_FILE}: {key} is a web address, for example "https://www.bbc.co.uk/weather".')
    return texts


def _checked(where: str, key: str, given: object) -> Texts:
    texts = {ENGLISH: given} if isinstance(given, str) else given
    if (
        not isinstance(texts, dict)
        or ENGLISH not in texts
        or not all(isinstance(text, str) and text.strip() for text in texts.values())
    ):
        raise SettingMissing(f'{where} {key} is not text, or blank. Write {key} = "…" or {key} = {{en = "…"}}')
    return {language: text.strip() for language, text in texts.items()}


def _doors(kind: str, raw: object) -> tuple[Mapping[str, Texts], ...]:
    sound = isinstance(raw, list) and all(isinstance(door, dict) and door.keys() == set(_DOOR_KEYS) for door in raw)
    if not isinstance(raw, list) or not sound:
        raise SettingMissing(f"{SITE_FILE}: each [[{kind}]] has exactly title, text and code.")
    return tuple({key: _checked(f"{SITE_FILE}: {kind}", key, text) for key, text in door.items()} for door in raw)


def _spoken(texts: Texts, language: str) -> str:
    return texts.get(language, texts[ENGLISH])
