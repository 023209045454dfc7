"""The desk's half of a walk, by the device's own functions: what a worker's program does, without its page."""

from msgspec.structs import replace

from sayso.desk.office import Office
from sayso.device.worker import GivenOut, OpenedCase, WorkerSecrets, ask, compose_entry, give_out
from sayso.ledger.days import days_after
from sayso.wire.request import Append, Done, Nonce
from sayso.wire.statement import Account, Answer, Approval, Draft, Held, Note, Opened
from sayso.wire.text import Partner, Police, Text, Warning, Wording  # noqa: A004 - the word that everybody here uses

Act = Answer | Note | Opened | Draft | Approval | Held


class DesksHalf:
    """A worker in one case: that of the account with these words."""

    def __init__(self, office: Office, words: str) -> None:
        """Remember whose office it is and which case."""
        self.office, self.words = office, words

    @property
    def secrets(self) -> WorkerSecrets:
        """What the worker opens and signs with."""
        return WorkerSecrets(self.office.keys.desk, self.office.keys.seed)

    @property
    def case(self) -> OpenedCase:
        """The case as the desk has it now."""
        [found] = [
            case
            for case in self.office.look()
            if any(isinstance(part.content, Account) and part.content.words == self.words for part in case.parts)
        ]
        return found

    def does(self, act: Act) -> None:
        """Put an act at the end of the desk's chain."""
        self._send(compose_entry(self.secrets, self.office.occasion(), self.case, act))

    def gives_out(self, text: Text) -> GivenOut:
        """Give a text out as the desk's program does, and write so in the chain."""
        given = give_out(self.secrets, self.office.occasion(), self.case, text)
        self._send(given.entry)
        return given

    def _send(self, deed: Append) -> None:
        house = self.office.house
        house.post("/api/1/desk", ask(self.secrets, house.post("/api/1/nonce", {}, Nonce).nonce, deed), Done)

    def warning(self, circle: str, **words: str) -> Text:
        """Return a warning for a circle, for 90 days from today, with these words by language."""
        wordings = tuple(Wording(language, one) for language, one in words.items())
        today = self.office.today()
        return Text(
            Warning(circle, at_once=False), wordings, "", "", (), "one", "warning/1", today, days_after(today, 90)
        )

    def for_the_police(self, *, with_me: bool = False, **words: str) -> Text:
        """Return a text for the police, without or with her."""
        return replace(self.warning("-", **words), reader=Police(with_me), called="being followed", template="police/1")

    def for_partner(self, name: str, **words: str) -> Text:
        """Return a text for a partner."""
        return replace(self.for_the_police(**words), reader=Partner(name), template="partner/1")
