"""A member's phone over HTTP: what `sayso circle` and `sayso check` do, and what the client's pages do in a browser.

Whoever answers need not be known before: her keys come from her code and the network that the server names, and a
locker is believed only if it is signed by these keys and names that network. Another network's server has none.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from sayso.device import member
from sayso.device.check import (
    Circle,
    CouldNotCheck,
    OpenList,
    Outcome,
    check,
    could_not_check,
    open_list,
    recent,
)
from sayso.device.invitation import Link, check_network, open_welcome, read_invitation
from sayso.device.member import OpenedMember, member_keys, with_head
from sayso.device.occasion import Occasion
from sayso.ledger.days import day_of
from sayso.ledger.key_list import accept_key_list, network_id
from sayso.ledger.manifest import ListPlace
from sayso.lookup.files import ListFiles
from sayso.remote.house import House
from sayso.sealing.code import Code
from sayso.sealing.keys import Entropy, ReporterKeys
from sayso.wire.circle import CircleWelcome, KnownCircle
from sayso.wire.errors import CannotOpen, NothingThere, NotTrusted, SaysoError
from sayso.wire.key_list import Network
from sayso.wire.listing import Alert, Blinded, Evaluation, Head
from sayso.wire.member import (
    Enter,
    Evaluate,
    Evaluated,
    Invitation,
    Invite,
    Keep,
    Leave,
    Member,
    Open,
    ReadList,
)
from sayso.wire.request import Done, Nonce

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a phone has around it: the server, the UTC hour since 1970 by its own clock, random bytes."""

    house: House
    hour: Callable[[], int]
    entropy: Entropy

    def occasion(self) -> Occasion:
        """Return what statements are made and read by.

        Raises:
            NotTrusted: the key list is too old, or not signed by the root that the server names.
        """
        offered, hour = self.house.post("/api/1/keys", {}, Network), self.hour()
        network = network_id(offered.root)
        return Occasion(network, accept_key_list(offered, network, day_of(hour)), hour, self.entropy)

    def welcomes(self, occasion: Occasion, links: Sequence[Link]) -> list[tuple[Link, CircleWelcome]]:
        """Return what lies behind links.

        Raises:
            NotTrusted: a link is for another network.
            NothingThere: a link was used, or its hours are over.
        """
        for link in links:
            check_network(link, occasion.network)
        post = self.house.post
        lies = [post("/api/1/member/invitation", read_invitation(link), Invitation) for link in links]
        return [(link, open_welcome(link, occasion.network, one)) for link, one in zip(links, lies, strict=True)]


def come_in(around: Surroundings, code: Code, links: Sequence[Link]) -> str:
    """Come into a circle under a new code; return the member number.

    Raises:
        NotTrusted, NothingThere: as `Surroundings.welcomes`, or the circle asks for links by more members.
    """
    occasion = around.occasion()
    keys = member_keys(code, occasion.network)
    request = member.join(keys, occasion, around.welcomes(occasion, links))
    around.house.post("/api/1/member/join", request, Done)
    return member.member_number(keys)


@dataclass(slots=True)
class Phone:
    """A member's phone with her code typed in. What it learns it keeps in her locker, and nowhere else."""

    around: Surroundings
    keys: ReporterKeys
    occasion: Occasion
    opened: OpenedMember
    _lists: dict[bytes, OpenList] = field(default_factory=dict)

    def __repr__(self) -> str:
        """Name the class and nothing else."""
        return "<Phone>"

    @property
    def circles(self) -> tuple[KnownCircle, ...]:
        """Return the circles that she is in."""
        return tuple(one for one in self.opened.locker.circles if one.circle in self.opened.circles)

    def circle(self, name: str) -> KnownCircle:
        """Return the circle of this name; with no name, her only one.

        Raises:
            NothingThere: she is in none of that name, or in several and named none.
        """
        found = [one for one in self.circles if name in {"", one.name}]
        if len(found) != 1:
            names = ", ".join(one.name for one in self.circles) or "none"
            raise NothingThere(f"Say which circle with --circle. Yours: {names}.")
        return found[0]

    def open_list(self, circle: KnownCircle) -> OpenList:
        """Return the circle's newest list, fetched and opened once; what was seen of it is kept in the locker.

        Raises:
            NotTrusted, CannotOpen: it may not be relied on, or does not open.
            CannotOpen: there is no list yet (`.why` is `none`).
        Unavailable: nobody answers.
        """
        if circle.circle not in self._lists:
            try:
                opened, secret = self._fetch(circle)
            except NotTrusted as error:
                if error.why != "file":
                    raise
                opened, secret = self._fetch(circle)  # another list may have taken its place half-way
            self._lists[circle.circle] = opened
            self.opened = with_head(self.opened, circle.circle, opened.known, secret)
            self.keep()
        return self._lists[circle.circle]

    def recent(self, circle: KnownCircle) -> tuple[Alert, ...]:
        """Return the circle's recent warnings that may be read without asking (raises as `open_list`)."""
        return recent(self.open_list(circle))

    def check(self, circle: KnownCircle, forms: Sequence[str]) -> tuple[Outcome, ...]:
        """Return the outcome for each of one to eight canonical forms, whatever happens."""
        return check(lambda: self.open_list(circle), forms, self.around.entropy, self._evaluate)

    def invite(self, circle: KnownCircle) -> Link:
        """Make a link for somebody whom she vouches for."""
        link, deed = member.invite(self.keys, self.occasion, circle)
        self._ask(deed, Done)
        return link

    def enter(self, links: Sequence[Link]) -> None:
        """Come into one more circle with the same code (raises as `come_in`)."""
        self._ask(member.enter(self.keys, self.occasion, self.opened, self.around.welcomes(self.occasion, links)), Done)

    def keep(self) -> None:
        """Put what was learned into the locker at the server, if there is anything new."""
        deed = member.keep(self.keys, self.opened)
        if deed is not None:
            self._ask(deed, Done)
            self.opened = member.as_kept(self.opened, deed)

    def leave(self) -> None:
        """Delete everything of hers at the server."""
        self._ask(Leave(), Done)

    def _fetch(self, known: KnownCircle) -> tuple[OpenList, bytes]:
        house, asked = self.around.house, ReadList(known.circle)
        try:
            head = house.post("/api/1/list/head", asked, Head)
        except NothingThere:
            if known.head is not None:
                raise NotTrusted("This circle has had a list, and now none is handed out.", why="older") from None
            raise CannotOpen("There is no list yet.", why="none") from None
        files = ListFiles(*(house.fetch(f"/api/1/list/{name}", asked) for name in ("rows", "cells", "bulletin")))
        place = ListPlace(self.occasion.network, known.circle.hex(), self.occasion.key_list.workers)
        try:
            return open_list(Circle(place, known.secret, known.head), head, files, self.occasion.today), known.secret
        except CannotOpen as error:
            if error.why != "secret" or not known.older:
                raise
        return open_list(Circle(place, known.older, known.head), head, files, self.occasion.today), known.older

    def _evaluate(self, asked: Blinded) -> Evaluation:
        done = self._ask(Evaluate(asked.elements), Evaluated)
        return done.evaluation

    def _ask(self, deed: Open | Keep | Evaluate | Invite | Enter | Leave, kind: type[Value]) -> Value:
        return ask(self.around, self.keys, deed, kind)


def open_phone(around: Surroundings, code: Code) -> Phone:
    """Type a code in: fetch and open what lies at the server for it, and take the letters that wait.

    Raises:
        NothingThere: nothing lies under this code here: mistyped, left, or taken out of every circle.
        NotTrusted: the key list or the locker is not to be relied on.
    """
    occasion = around.occasion()
    keys = member_keys(code, occasion.network)
    phone = Phone(around, keys, occasion, member.open_member(keys, occasion, ask(around, keys, Open(), Member)))
    phone.keep()
    return phone


def check_with(opening: Callable[[], Phone], circle: str, forms: Sequence[str]) -> tuple[Outcome, ...]:
    """Return the outcome for each form, whatever happens on the way: a phone that does not open could not check.

    Raises:
        NothingThere: nothing lies under this code, or no circle has this name.
    """
    try:
        phone = opening()
        known = phone.circle(circle)
    except NothingThere:
        raise
    except NotTrusted:
        return (CouldNotCheck("keys"),) * len(forms)
    except SaysoError as error:
        return (could_not_check(error),) * len(forms)
    return phone.check(known, forms)


def ask(
    around: Surroundings,
    keys: ReporterKeys,
    deed: Open | Keep | Evaluate | Invite | Enter | Leave,
    kind: type[Value],
) -> Value:
    """Do a deed of a member, and return the server's answer."""
    nonce = around.house.post("/api/1/nonce", {}, Nonce).nonce
    return around.house.post("/api/1/member", member.ask(keys, nonce, deed), kind)
