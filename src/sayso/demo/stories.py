"""The three situations of `stories.toml`, and the first page with a door to each."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import msgspec

from sayso.desk.drafting import Sheet
from sayso.ledger.days import days_after
from sayso.wire.statement import Account, Person, Reach

WORKERS = ("Mo", "Irina")
DRAFT_DAYS = 90


@dataclass(frozen=True, slots=True)
class Written:
    """What one of the workers wrote; `reply` is the answer to it, if she gave one."""

    worker: str
    words: str
    reply: str = ""


@dataclass(frozen=True, slots=True)
class Proposed:
    """A text that a worker drafted for her: the fields of the desk's sheet; `yes` if she has said yes to it."""

    worker: str
    reader: str
    template: str
    words: str
    english: str
    identifiers: str
    evidence: str
    audience: str
    left_out: str
    yes: bool = False

    def sheet(self, today: str) -> Sheet:
        """Return the filled-in sheet, for 90 days from today."""
        return Sheet(
            self.reader,
            self.template,
            self.words,
            self.english,
            self.audience,
            self.left_out,
            self.evidence,
            today,
            days_after(today, DRAFT_DAYS),
            self.identifiers,
        )


@dataclass(frozen=True, slots=True)
class Story:
    """One situation: the code under which it is told, its door on the first page by language, what she and we said.

    `draft` waits for her or for a second worker; `listed` is a warning that stands in its circle's first list.
    """

    code: str
    title: Mapping[str, str]
    text: Mapping[str, str]
    account: Account
    person: Person
    reach: Reach
    answer: Written | None = None
    note: Written | None = None
    draft: Proposed | None = None
    listed: Proposed | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in a circle: her code, and her door on the first page by language."""

    code: str
    circle: str
    title: Mapping[str, str]
    text: Mapping[str, str]


@cache
def member() -> Member:
    """Return the member."""
    return msgspec.convert(tomllib.loads(_file("stories.toml"))["member"], Member)


@cache
def stories() -> tuple[Story, ...]:
    """Return the three situations."""
    raw = tomllib.loads(_file("stories.toml"))["story"]
    for story in raw:
        for about in ("account", "person", "reach"):
            story[about]["about"] = about
    return msgspec.convert(raw, tuple[Story, ...])


def readers_toml(partner_key: str) -> str:
    """Return the desk's `readers.toml`: whom the host's statement names, the partner with a key of its own."""
    return f"""# The same as in the host's site.toml, and the key to which the partner's files are sealed.
list_hours = [{", ".join(map(str, range(24)))}]
police = true
police_with_me = true
public = true

[[circle]]
name = "Glasgow indoor"

[[partner]]
name = "The Kitchen Table"
key = "{partner_key}"
"""


def site_toml() -> str:
    """Return the demonstration's `site.toml`: what its host says of itself, and a door to each situation."""
    doors = [("demo", story) for story in stories()] + [("demo_member", member())]
    return _file("site.toml") + "".join(
        f"\n[[{kind}]]\ntitle = {_table(door.title)}\ntext = {_table(door.text)}\ncode = {_string(door.code)}\n"
        for kind, door in doors
    )


def _file(name: str) -> str:
    return files("sayso.demo").joinpath(name).read_text("utf-8")


def _table(texts: Mapping[str, str]) -> str:
    return "{ " + ", ".join(f"{language} = {_string(text)}" for language, text in texts.items()) + " }"


def _string(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)  # a JSON string without control signs is a TOML string
