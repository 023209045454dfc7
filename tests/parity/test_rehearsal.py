"""While she types her code, the worker rehearses what it will do with it; nothing of hers is in that."""

import pytest
from tests.help.twin import Refused, Twin

pytestmark = pytest.mark.holds("A1.23", "A2.15")
TIMES = 200


def test_it_opens_made_up_cases_until_something_is_asked(twin: Twin) -> None:
    """It goes on for its two hundred times while nobody waits, and not once more when somebody does."""
    assert twin.ask("rehearse", {"waits": False}) == TIMES
    assert twin.ask("rehearse", {"waits": True}) == 1


@pytest.mark.parametrize("name", ["worker.js", "member.js"])
def test_a_worker_that_rehearsed_knows_nothing(twin: Twin, name: str) -> None:
    """The workers rehearse without an error, and what needs keys is still refused afterwards."""
    twin.ask("start_worker", name)
    assert "error" not in twin.ask("worker", {"id": 1, "ask": "rehearse"})
    with pytest.raises(Refused) as refused:
        twin.worker("open" if name == "worker.js" else "list", mailbox='{"parts":[],"hers":[],"desk":[]}', circle="ab")
    assert refused.value.code == "malformed"
