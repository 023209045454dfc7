"""Compile `rulebook/` into `client/law/` (what the rights pages carry) and its reference; `--check` compares only.

One file for each page of `PAGES`: the compiled law of its questions, the same law in words for whoever has no
JavaScript, and for the page of measures what each measure changes in each written situation. The server only hands
these files out; so it needs neither the rulebook nor a second to read it.
"""

import json
import sys
from pathlib import Path
from typing import Any

from sayso.assemble_know import open_rulebook, rulebook_folder
from sayso.rights.topics import PAGES, page

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
from tools.law_measures import measures  # noqa: E402 - found through the line above
from tools.rule_reference import PLACE, reference  # noqa: E402

LAW = ROOT / "src/sayso/client/law"


def build() -> dict[Path, str]:
    """Return every file and what stands in it."""
    book = open_rulebook(rulebook_folder())
    made: dict[str, Any] = {name: page(book, name, files) for name, files in PAGES.items()}
    made["measures"] = measures(book)
    made["index"] = list(PAGES)
    return {LAW / f"{name}.json": _json(content) for name, content in made.items()} | {PLACE: reference(book)}


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"


def main() -> str | None:
    """Build or check; return what is wrong, if anything."""
    built = build()
    if "--check" in sys.argv[1:]:
        stale = [path.name for path, text in built.items() if not path.exists() or path.read_text("utf-8") != text]
        return f"Not as built: {', '.join(stale)}. Run `make client`." if stale else None
    LAW.mkdir(exist_ok=True)
    for path, text in built.items():
        path.write_text(text, "utf-8")
    return None


if __name__ == "__main__":
    sys.exit(main())
