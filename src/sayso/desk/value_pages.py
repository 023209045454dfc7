"""One worker's values of a circle, as they lie in her notes on the server, page by page, sealed to her alone.

What was evaluated is written down as it comes, so a first import of many identifiers goes on where it stopped.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from itertools import count

from sayso.desk.circles import CircleDesk
from sayso.desk.notes import Lying
from sayso.device.circle import open_values, seal_values, values_name
from sayso.device.occasion import Occasion
from sayso.ledger.signing import public_key
from sayso.wire.circle import Value, Values
from sayso.wire.errors import SaysoError

PAGE_VALUES = 500
WRITE_EVERY = 64
"""Values that are evaluated between two writes of their page: six seconds of work at most are done twice."""


class ValuePages:
    """The pages of one circle; what is not a page of hers is written over."""

    def __init__(self, circles: CircleDesk, occasion: Occasion, circle: bytes) -> None:
        self._notebook, self._occasion, self._circle = circles.notebook, occasion, circle
        self._secrets = circles.office.secrets()
        self._own = public_key(self._secrets.seed)
        self._lying: list[Lying | None] = []
        self._pages: list[dict[str, bytes]] = []
        self._changed: set[int] = set()
        self._waiting = 0
        for page in count():
            name = self._name(page)
            lying = self._notebook.read(occasion, name).get(name)
            if lying is None:
                break
            self._lying.append(lying)
            own = self._own_values(lying)
            self._pages.append(own or {})
            if own is None:
                self._changed.add(page)

    def _own_values(self, lying: Lying) -> dict[str, bytes] | None:
        """Return what she wrote on a page; None if somebody else put something in its place, which is written over."""
        if lying.signer == self._own and isinstance(lying.content, Values):
            with suppress(SaysoError):
                return {one.identifier: one.y for one in open_values(self._secrets, lying.content)}
        return None

    @property
    def values(self) -> Mapping[str, bytes]:
        """Return all values by their identifiers."""
        return {form: value for page in self._pages for form, value in page.items()}

    def keep_only(self, forms: Sequence[str]) -> None:
        """Drop every value that is not asked for."""
        wanted = set(forms)
        for at, page in enumerate(self._pages):
            if gone := page.keys() - wanted:
                self._pages[at] = {form: value for form, value in page.items() if form not in gone}
                self._changed.add(at)

    def add(self, values: Mapping[str, bytes]) -> None:
        """Add new values; now and then they are written."""
        for form, value in values.items():
            at = next((at for at, page in enumerate(self._pages) if len(page) < PAGE_VALUES), len(self._pages))
            if at == len(self._pages):
                self._pages.append({})
                self._lying.append(None)
            self._pages[at][form] = value
            self._changed.add(at)
        self._waiting += len(values)
        if self._waiting >= WRITE_EVERY:
            self.write()

    def write(self) -> None:
        """Write the pages that changed."""
        for at in sorted(self._changed):
            values = [Value(form, value) for form, value in sorted(self._pages[at].items())]
            content = seal_values(self._secrets, self._circle, at, values)
            written = self._notebook.write(self._occasion, self._name(at), content, self._lying[at])
            self._lying[at] = written
        self._changed, self._waiting = set(), 0

    def _name(self, page: int) -> str:
        return values_name(self._circle, self._own, page)
