"""Errors are for someone: one base, one class per thing that a caller can do about it.

An error's sentence names the rule that was broken and where, never the value that broke it:
what a person typed must not come back in a log, a header or a screen.
"""


class SaysoError(Exception):
    """Something went wrong that somebody can mend.

    `code` is stable, made for programs; the message is one plain English sentence, made for people.
    """

    code: str = "sayso"

    def __init__(self, say: str, *, why: str = "") -> None:
        """Say what went wrong; `why` is one stable word for programs, where one code has several reasons."""
        super().__init__(say)
        self.why = why


class Malformed(SaysoError):
    """Bytes from outside are not of the form that the specification gives: refuse them."""

    code = "malformed"


class TooLarge(Malformed):
    """Bytes from outside are over a stated limit."""

    code = "too_large"


class WrongType(Malformed):
    """A request says that it is not JSON: send it as `application/json`."""

    code = "wrong_type"


class Outdated(SaysoError):
    """A program meets something newer than itself: get the newer program (a page: load it again)."""

    code = "page_old"


class WrongCode(SaysoError):
    """What was typed is not a code: ask her to look again.

    `why` is `letters`, `length` or `check`; `digits` is how many digits were typed.
    """

    code = "wrong_code"

    def __init__(self, say: str, *, why: str, digits: int) -> None:
        """Keep the rule that failed and the number of digits, never the digits."""
        super().__init__(say, why=why)
        self.digits = digits


class NotTrusted(SaysoError):
    """A key, a signature or a list does not come from where it should: stop, and do not go on with less."""

    code = "not_trusted"


class CannotOpen(SaysoError):
    """A sealed file cannot be opened with the keys at hand."""

    code = "cannot_open"


class NothingThere(SaysoError):
    """There is nothing under this code or handle: never was, moved, closed or deleted."""

    code = "nothing_there"


class Conflict(SaysoError):
    """Someone else was first: read again, then try again."""

    code = "conflict"


class Unavailable(SaysoError):
    """The other side cannot answer now; trying again later may help."""

    code = "unavailable"


class WorkWanted(SaysoError):
    """The server is flooded, and takes a report only with a proof of work: ask how much, do it, send again."""

    code = "work_wanted"


class SettingMissing(SaysoError):
    """The host has not filled in something without which it would be wrong to start."""

    code = "setting_missing"


class NotAllowed(SaysoError):
    """Nobody may give this out now, or stand behind it.

    `why` is `closed`, `none`, `early`, `ended`, `again`, `cooling`, `same_person` or `called`.
    """

    code = "not_allowed"


class NotAnIdentifier(SaysoError):
    """What was typed is no number, address, plate or handle that could be looked for: ask her to look again.

    `why` is one of the words of spec/lookup.md, Canonical forms; the sentence is a hint.
    """

    code = "not_an_identifier"


class QuotaUsed(SaysoError):
    """She has asked as often as she may today: it renews at midnight UTC."""

    code = "quota_used"


class CannotRun(SaysoError):
    """This machine does not let the program do its work: mend the machine as the sentence says."""

    code = "cannot_run"
