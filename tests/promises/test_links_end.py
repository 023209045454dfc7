"""A link into a circle lets one person in, once, within 48 hours; a copy of it that is found later opens nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.help.circle import CircleHouse, spellings
from tests.help.world import fresh_keys

from sayso.device import member
from sayso.wire.errors import NothingThere

pytestmark = pytest.mark.holds("A3.1", "A3.19")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[CircleHouse]:
    """Open a house with a circle."""
    opened = CircleHouse(tmp_path)
    yield opened
    opened.close()


def test_a_used_link_opens_nothing(house: CircleHouse) -> None:
    """Whoever finds it in a chat afterwards neither comes in nor reads the circle's secret with it."""
    link = house.desk_invites()
    welcome = house.welcome(link)
    house.comes(link)
    with pytest.raises(NothingThere):
        house.welcome(link)
    with pytest.raises(NothingThere):
        house.post(member.join(fresh_keys(), house.occasion, [(link, welcome)]))


def test_an_old_link_opens_nothing(house: CircleHouse) -> None:
    """In its last hour it works; in the next it is over, though nobody has used it."""
    used, unused = house.desk_invites(), house.desk_invites()
    house.hour += 47
    house.comes(used)
    house.hour += 1
    with pytest.raises(NothingThere):
        house.welcome(unused)


def test_the_server_keeps_neither_link_nor_hour(house: CircleHouse, tmp_path: Path) -> None:
    """What lies there is a hash and a day: no secret, id or hour in any spelling; the hash is found."""
    link = house.desk_invites()
    raw = b"".join(path.read_bytes() for path in sorted(tmp_path.iterdir()))
    assert link.ticket in raw
    for secret in (link.secret, link.id):
        assert [one for one in spellings(secret) if one in raw] == []
    rows = house.store._run("SELECT * FROM invitations").fetchall()
    assert not {link.hour, link.hour - 48, str(link.hour)} & {value for row in rows for value in row}
