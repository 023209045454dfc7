"""`sayso check`: ask a circle's list about numbers, addresses, plates or names, so that nobody learns which."""

import json
import sys
from pathlib import Path

import click

from sayso.assemble_member import surroundings
from sayso.cli.asking import code_file, open_with_code
from sayso.cli.circle import circle_option, url_option
from sayso.desk.showing import for_terminal
from sayso.device.check import CouldNotCheck, NoMatch, Outcome, Warned
from sayso.lookup.canon import Kind, read
from sayso.lookup.typed import Canonical
from sayso.remote.member import check_with, open_phone
from sayso.wire.errors import NotAnIdentifier, SaysoError
from sayso.wire.listing import Alert

WARNED, NO_MATCH, COULD_NOT_CHECK = 10, 11, 12
NO_MATCH_WORDS = (
    "No match. No warning here knows this number. That does not mean he is safe. People change numbers; most harm is "
    "never told; a warning may have ended or be on hold. Do what you would do with a stranger."
)
COULD_NOT_CHECK_WORDS = "We could not check. This is not a no. Reason: {reason}. Treat this number as not checked."
REASONS = {
    "none": "there is no list yet",
    "connection": "no connection",
    "quota": "today's checks are used; they renew at midnight UTC",
    **dict.fromkeys(("day", "older", "gap"), "list too old"),
    **dict.fromkeys(("file", "damaged"), "the list did not come whole"),
    "secret": "the circle's secret was changed; look again tomorrow",
    "version": "this program is of another version than the list",
    "keys": "the desk's keys could not be trusted",
}
OTHER_REASON = "the answer could not be trusted"


@click.command()
@click.argument("typed", nargs=-1, required=True, metavar="NUMBER...")
@click.option("--kind", type=click.Choice(["phone", "mail", "plate", "handle"]), default="phone", show_default=True)
@click.option("--place", default="GB", show_default=True, help="Of a phone: region; of a plate: country; or the site.")
@url_option
@circle_option
@click.option("--as-typed", is_flag=True, help="Take a number that looks unusual as it is typed, without asking.")
@click.option("--json", "in_json", is_flag=True, help="For programs: an object for each number.")
@code_file
def check(  # noqa: PLR0913, PLR0917 - one parameter for each option
    typed: tuple[str, ...],
    kind: Kind,
    place: str,
    url: str,
    circle: str,
    code_file: Path | None,
    *,
    as_typed: bool,
    in_json: bool,
) -> None:
    r"""Ask whether somebody has warned of a NUMBER: up to eight of one person at once.

    Neither the server nor anybody else learns which number you asked about, or the answer. No match does not mean safe.

    \b
    It ends with
      10  there is a warning about one of them
      11  no match for any of them
      12  one could not be checked, and there is no warning about the others
    Any other status is a mistake in what was typed, or of the program: nothing was checked. No answer has status 0,
    since none means safe.

    \b
    Examples:
      sayso check '0131 496 0123' --url https://notes.example.org --circle Leith
      sayso check '+44 131 496 0123' '0131 496 0124' --url https://notes.example.org --json
      sayso check 'ab12 cde' --kind plate --url https://notes.example.org
    """
    forms = [_read(kind, place, one, as_typed=as_typed or in_json).form for one in typed]
    around = surroundings(url)
    outcomes = open_with_code(code_file, lambda code: check_with(lambda: open_phone(around, code), circle, forms))
    for form, outcome in zip(forms, outcomes, strict=True):
        click.echo(json.dumps({"form": form} | _values(outcome)) if in_json else f"{form}\n{_words(outcome)}\n")
    sys.exit(_status(outcomes))


def _read(kind: Kind, place: str, typed: str, *, as_typed: bool) -> Canonical:
    try:
        found = read(kind, place, typed)
    except NotAnIdentifier as error:
        raise SaysoError(f"{error} Nothing was checked.") from None
    if found.unusual and not as_typed and not click.confirm(f"{found.form} looks unusual. Is this right?", err=True):
        raise SaysoError("Nothing was checked.")
    return found


def _words(outcome: Outcome) -> str:
    match outcome:
        case Warned(alerts):
            return "\n".join(["There is a warning.", *map(_alert_words, alerts)])
        case NoMatch():
            return NO_MATCH_WORDS
        case CouldNotCheck(reason):
            return COULD_NOT_CHECK_WORDS.format(reason=REASONS.get(reason, OTHER_REASON))


def _alert_words(alert: Alert) -> str:
    words = "\n".join(f"  [{one.language}] {for_terminal(one.words)}" for one in alert.texts)
    return f"{alert.day}, until {alert.until}; told by {_EVIDENCE[alert.evidence]}\n{words}"


_EVIDENCE = {"one": "one person", "more": "more than one person", "confirmed": "more than one person, and confirmed"}


def _values(outcome: Outcome) -> dict[str, object]:
    match outcome:
        case Warned(alerts):
            told = [
                {
                    "texts": {one.language: one.words for one in alert.texts},
                    "kind": alert.kind,
                    "evidence": alert.evidence,
                    "day": alert.day,
                    "until": alert.until,
                }
                for alert in alerts
            ]
            return {"outcome": "warned", "alerts": told}
        case NoMatch():
            return {"outcome": "no_match"}
        case CouldNotCheck(reason):
            return {"outcome": "could_not_check", "reason": reason}


def _status(outcomes: tuple[Outcome, ...]) -> int:
    kinds = {type(one) for one in outcomes}
    if Warned in kinds:
        return WARNED
    return COULD_NOT_CHECK if CouldNotCheck in kinds else NO_MATCH
