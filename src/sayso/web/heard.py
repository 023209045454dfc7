"""The page of statements in public: made anew at each request, so that what has ended is gone at once.

It needs no script and runs none.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from jinja2 import Template

from sayso.web.pages import ENGLISH, Side, Statement, values
from sayso.wire.export import Publication
from sayso.wire.text import Text


@dataclass(frozen=True, slots=True)
class Heard:
    """The page: its template, what it is filled with in each language, its headers."""

    template: Template
    frames: Mapping[str, Mapping[str, object]]
    headers: Mapping[str, str]

    def render(self, language: str, publications: Iterable[Publication]) -> bytes:
        """Return the page in a language, the statements in the order of their ids, which says nothing of their age."""
        said = [_said(one.text, language) for one in sorted(publications, key=lambda one: one.id)]
        return self.template.render(**self.frames[language], heard=said).encode()


def build(side: Side, site: Callable[[str], Statement]) -> Heard:
    """Return the page from the browser's side and the host's statement in a language."""
    english = site(ENGLISH)
    frames = {
        language: side.frame(language, site(language), side.still) | values(site(language), english)
        for language in side.catalogues
    }
    return Heard(side.template("pages/heard.html.jinja"), frames, side.still.headers)


def _said(text: Text, language: str) -> dict[str, object]:
    """Return a statement as it is shown: the reader's language first, every other wording below, her names above."""
    order = {language: 0, ENGLISH: 1}
    wordings = sorted(text.words, key=lambda one: order.get(one.language, 2))
    name = getattr(text.reader, "name", "")
    return {
        "wordings": [(one.language, one.words.split("\n")) for one in wordings],
        "name": name,
        "called": text.called,
        "evidence": text.evidence,
        "until": text.until,
    }
