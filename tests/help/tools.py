"""Where the programs are that tests start: what tools/get_tools.py found."""

import json
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@cache
def tool(name: str) -> str:
    """Return the path of `node`, `node_modules`, `chromium`, `firefox` or `age`.

    Raises:
        AssertionError: `make test` has not looked for tools yet, so that a test fails and is not skipped.
    """
    found = ROOT / ".cache/tools.json"
    assert found.exists(), "Run `.venv/bin/python tools/get_tools.py` first, as `make test` does."
    path = Path(json.loads(found.read_text()).get(name, "nowhere"))
    assert path.exists(), f"{name} is not where it was or should be: run tools/get_tools.py again."
    return str(path)
