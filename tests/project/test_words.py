"""The catalogues: every sentence stands on a screen, and every sentence that a screen asks for is there."""

import json
import re
from typing import get_args

from tests.help.tools import ROOT

from sayso.assemble_backup import DAYS_KEPT
from sayso.device.steps import What
from sayso.lookup.canon import Kind
from sayso.wire.text import Evidence

CLIENT = ROOT / "src/sayso/client"
FILLED = {
    "kind.${one}": ("client", "employer", "agency", "landlord", "official", "other"),
    "kind.${content.kind}": ("client", "employer", "agency", "landlord", "official", "other"),
    "kind.${person.kind}": ("client", "employer", "agency", "landlord", "official", "other"),
    'tonight.${one || "none"}': ("yes", "no", "unsure", "none"),
    'tonight.${account.tonight || "none"}': ("yes", "no", "unsure", "none"),
    "reach.${name}": ("how", "ask_for", "calling_as", "never"),
    "mine.${kind}": ("answer", "note"),
    "mine.${about}": ("account", "person", "reach"),
    "enter.${trouble.why}": ("letters", "length", "check"),
    "know.${kind}": ("yes", "no"),
    "say.${one}": ("count_me", "talk_if_others", "warning", "police", "police_with_me", "partner", "public"),
    "${key}.hint": tuple(
        f"{start}.{one}"
        for start, ones in (
            ("read", ("me", "desk")),
            ("say", ("count_me", "talk_if_others", "warning", "police", "police_with_me", "partner", "public")),
        )
        for one in ones
    ),
    "warn.send.${one}": ("no", "exact", "later"),
    "warn.send.${warning.send}": ("no", "exact", "later"),
    "text.shows.${kind}": ("contact", "time", "place", "her_words", "name", "rare"),
    "text.wrong.${why}": ("unseen", "words", "long", "past"),
    "draft.evidence.${of.evidence}": ("one", "more", "confirmed"),
    "draft.said.${to}": ("warning", "public", "police"),
    "step.${what}": get_args(What),
    "circle.evidence.${evidence}": get_args(Evidence),
    "circle.kind.${one}": get_args(Kind),
    "circle.no_match.${some[0].one.kind}": get_args(Kind),
    "circle.wrong.${trouble.why}": (
        "alike",
        "at",
        "domain",
        "empty",
        "impossible",
        "letters",
        "region",
        "site",
        "symbols",
        "two",
    ),
    "circle.not.${key}": (
        "connection",
        "file",
        "none",
        "old",
        "other",
        "proof",
        "quota",
        "secret",
        "signed",
        "version",
    ),
}
"""What the scripts put together from two pieces, and what the second piece can be."""
KEY = re.compile(r"[\"`]([a-z0-9_]+(?:\.[a-z0-9_]+)*)[\"`]")
JOINED = re.compile(r"`((?:[a-z_]+\.)*\$\{[^}]*\}[.a-z]*)`")


def keys(language: str) -> set[str]:
    """Return the keys of a catalogue."""
    return set(json.loads((CLIENT / f"words/{language}.json").read_text())["strings"])


def source() -> str:
    """Return what draws the screens of her side."""
    folders = (CLIENT / "pages", CLIENT / "know")
    paths = sorted(path for folder in folders for path in folder.iterdir() if path.suffix != ".css")
    return "\n".join(path.read_text() for path in paths)


def asked() -> set[str]:
    """Return everything in the scripts and the page that is written as a key is."""
    joined = {pattern for pattern in JOINED.findall(source()) if pattern in FILLED}
    pieces = {re.sub(r"\$\{.*\}", value, pattern) for pattern in joined for value in FILLED[pattern]}
    topics = json.loads((CLIENT / "law/index.json").read_text()) if '"know.page." ~ page' in source() else []
    return set(KEY.findall(source())) | pieces | {f"know.page.{topic}" for topic in topics}


def test_every_sentence_is_used() -> None:
    """No key of a catalogue is left over, and all catalogues have the same keys."""
    assert keys("en") - asked() == set()
    assert {path.stem: keys(path.stem) ^ keys("en") for path in (CLIENT / "words").iterdir()} == {
        path.stem: set() for path in (CLIENT / "words").iterdir()
    }


def test_every_sentence_that_is_asked_for_exists() -> None:
    """What is written as a key of the catalogue's own families is one."""
    families = {key.partition(".")[0] for key in keys("en") if "." in key}
    wanted = {key for key in asked() if "." in key and key.partition(".")[0] in families}
    assert wanted - keys("en") == set()


def test_how_long_copies_stay_is_said_as_it_is() -> None:
    """The days after which a sealed copy goes are those of `sayso backup`, in every language."""
    for path in (CLIENT / "words").iterdir():
        said = json.loads(path.read_text())["strings"]["kept.still"]["text"]
        assert re.findall("[0-9]+", said) == [str(DAYS_KEPT)], path.stem


def test_the_search_sees_a_key() -> None:
    """The control: a key that is asked for by name, one in the page's template, and one of two pieces are found."""
    assert {"enter.title", "first.danger.999", "kind.agency"} <= asked()
