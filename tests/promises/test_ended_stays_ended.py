"""Promise: a statement that has ended does not come back to the public page but by a new yes of hers.

Two workers' offices, her device and a real server; their machines' clocks stand a day after her yes. The page is asked
as anybody asks it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from dataclasses import replace as with_values
from urllib.request import urlopen

import pytest
from msgspec.structs import replace
from tests.help.circle_desk import Desk, circle_desk, utc_day, utc_hour
from tests.help.reporter import Reporter
from tests.help.scene import told
from tests.help.texts import TEXTS

from sayso.desk import texts
from sayso.desk.case import mark
from sayso.desk.office import Office
from sayso.device import reporter
from sayso.ledger.days import days_after
from sayso.service import mailbox
from sayso.service.statements import ENDS_MAX
from sayso.store.sqlite import SqliteStore
from sayso.wire.errors import NotAllowed, NothingThere, SaysoError
from sayso.wire.request import Done, End
from sayso.wire.text import Text, Wording

pytestmark = [pytest.mark.holds("A2.6"), pytest.mark.holds("A2.13"), pytest.mark.holds("A2.14")]


@dataclass
class Statement:
    """A text of hers to which she said yes a day ago, approved by two, and the offices that may sign it."""

    desk: Desk
    text: Text
    her: Reporter = field(init=False)

    def __post_init__(self) -> None:
        """Let her tell and say yes, and both approve and sign."""
        self.her = Reporter(self.desk.house.address)
        self.her.occasion = with_values(self.her.occasion, hour=utc_hour() - 25)
        self.her.tell()
        self.her.change(reporter.say_yes, self.text)
        for worker in (self.desk.ana, self.desk.bea):
            worker.approves(self.her.handle, self.text)

    @property
    def offices(self) -> tuple[Office, Office]:
        """Ana's and Bea's."""
        return self.desk.ana.circles.office, self.desk.bea.circles.office

    def name(self, office: Office) -> str:
        """Return the text's name in the desk's program."""
        found = texts.standings(office.read(self.her.handle), office.hour())
        return next(one.name for one in found if one.text == self.text)

    def sign(self) -> str:
        """Let both sign it for the public page; return why one of them could not."""
        for office in self.offices:
            try:
                office.publish(self.her.handle, self.name(office), mark(office.read(self.her.handle)))
            except NotAllowed as error:
                return error.why
        return ""

    def end(self, *bytes_of: str) -> None:
        """Let her page end what these bytes (in hexadecimal) end."""
        self.her.house.post("/api/1/end", End(bytes.fromhex("".join(bytes_of))), Done)

    def shown(self) -> bool:
        """Say whether it stands on the public page."""
        with urlopen(f"{self.desk.house.address}/en/heard", timeout=30) as answer:
            return self.text.words[0].words.encode() in answer.read()


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Open a desk of two and its server."""
    with circle_desk(tmp_path_factory.mktemp("ended")) as opened:
        yield opened


@pytest.fixture
def public(two: Desk, request: pytest.FixtureRequest) -> Statement:
    """Return a statement that both have signed, as everybody reads it."""
    words = (Wording("en", f"Planted words of {request.node.name}."),)
    text = replace(TEXTS["public"], words=words, earliest=utc_day(), until=days_after(utc_day(), 300))
    statement = Statement(two, text)
    assert statement.sign() == ""
    assert statement.shown()
    return statement


@pytest.mark.parametrize("how", ["closed", "taken back"])
def test_it_needs_her_new_yes_and_a_new_line(public: Statement, how: str) -> None:
    """She ends it and closes, or takes back: pressed again nothing appears; after a new yes it does, by other bytes."""
    her = public.her
    [yes] = her.read().stands.yes
    public.end(yes.ends)
    if how == "closed":
        her.change(reporter.close)
        her.change(reporter.open_to_desk)
    else:
        her.change(reporter.take_yes_back, public.text)
    assert public.sign() == "none"
    assert not public.shown()
    assert len(told(her)) == 2
    her.change(reporter.say_yes, public.text)
    assert public.sign() == ""
    assert public.shown()
    assert [what for what, _ in told(her)] == ["Published"] * 4
    [new] = her.read().stands.yes
    assert new.ends != yes.ends
    public.end(yes.ends)
    assert public.shown()
    public.end(new.ends)
    assert not public.shown()


def test_what_the_desk_ended_it_does_not_sign_again(public: Statement) -> None:
    """A worker ends it: under the same yes neither signs it again, and it could be ended if she says yes anew."""
    her, office = public.her, public.offices[0]
    office.end(her.handle, public.name(office), mark(office.read(her.handle)))
    assert not public.shown()
    assert public.sign() == "none"
    assert not public.shown()
    her.change(reporter.take_yes_back, public.text)
    her.change(reporter.say_yes, public.text)
    assert public.sign() == ""
    assert public.shown()
    office.end(her.handle, public.name(office), mark(office.read(her.handle)))
    assert not public.shown()


def test_what_outlives_its_case_ends_by_her_code(public: Statement) -> None:
    """Her report is gone after the host's period, and nobody can tell whose the statement is: her code ends it."""
    her, office = public.her, public.offices[0]
    store = SqliteStore(public.desk.house.data)
    store.begin()
    mailbox.forget(store, days_after(utc_day(), 40), 30)
    store.commit()
    store.close()
    with pytest.raises(NothingThere):
        her.read()
    with pytest.raises(SaysoError):
        office.read(her.handle)
    assert public.shown()
    public.end(*(reporter.ends_of(her.keys, number) for number in range(ENDS_MAX)))
    assert not public.shown()
