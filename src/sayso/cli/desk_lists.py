"""`sayso desk circle warnings`, `propose`, `confirm`, `pause`, `bulletin`: a circle's list, from a terminal."""

import time
from pathlib import Path

import click

from sayso.assemble_desk import open_press
from sayso.cli.asking import keys_option, passphrase_file
from sayso.cli.opening import open_keys
from sayso.desk.batches import is_batch
from sayso.desk.bulletin import alerts_of, for_groups
from sayso.desk.identifiers import plain
from sayso.desk.keeping import write_private
from sayso.desk.list_state import State
from sayso.desk.publishing import Press
from sayso.desk.screen import bulletin_page
from sayso.desk.showing import COLUMNS, as_json, day, for_terminal, indented
from sayso.device.alerts import Gathered
from sayso.wire.encoding import decode
from sayso.wire.errors import NothingThere
from sayso.wire.listing import Manifest

NAME_DIGITS = 8
TELL_SECONDS = 1.0
_in_json = click.option("--json", "in_json", is_flag=True, help="For programs.")


def _at_press(folder: Path, file: Path | None) -> Press:
    return open_press(*open_keys(folder, file), _Told())


@click.command()
@keys_option()
@click.argument("name")
@_in_json
@passphrase_file
def warnings(folder: Path, name: str, *, in_json: bool, passphrase_file: Path | None) -> None:
    """Print what stands in a circle's list, what may be said and does not yet, and what a colleague has proposed.

    Example: sayso desk circle warnings Leith
    """
    _print(_at_press(folder, passphrase_file).state(name), in_json=in_json)


@click.command()
@keys_option()
@click.argument("name")
@_in_json
@passphrase_file
def propose(folder: Path, name: str, *, in_json: bool, passphrase_file: Path | None) -> None:
    """Build a circle's next list from what may be said today, sign it, and leave it for a colleague.

    Only at the hours that your host has set, so that the hour says nothing about who told. At any other hour it has
    what she agreed to send at once, and nothing else that is new. Broken off, it goes on where it stopped.

    Example: sayso desk circle propose Leith
    """
    press = _at_press(folder, passphrase_file)
    made = press.propose(name)
    told = decode(made.signed.payload, Manifest)
    if in_json:
        click.echo(as_json({"number": told.number, "warnings": len(made.placed), "day": told.day}))
        return
    click.echo(f"List no. {told.number} is proposed; in it: {_many(len(made.placed))}.")
    if not is_batch(press.circles.office.readers.list_hours, made.hour):
        click.echo("This is no fixed hour: nothing is new in it but what may go out at once. Everything else waits.")
    click.echo("Nothing is published yet. A colleague looks at it on her own machine, today or tomorrow:")
    click.echo(f"  sayso desk circle confirm {for_terminal(name)}")


@click.command()
@keys_option()
@click.argument("name")
@click.option("--yes", is_flag=True, help="You have looked at what is new: do not ask.")
@_in_json
@passphrase_file
def confirm(folder: Path, name: str, *, yes: bool, in_json: bool, passphrase_file: Path | None) -> None:
    """Look at what a colleague proposes, build it again on this machine, and publish it where all is equal.

    Example: sayso desk circle confirm Leith
    """
    press = _at_press(folder, passphrase_file)
    if not yes:
        state = press.state(name)
        if state.proposal is None:
            raise NothingThere("No list was proposed in this circle.")
        _print_proposed(state)
        if not click.confirm("Is every one of these as you read and approved it? Publish?"):
            raise click.ClickException("Not published. Nothing was changed.")
    manifest = press.confirm(name)
    said = f"List no. {manifest.number} is published, until {day(manifest.until)}. It stands in their ledgers."
    click.echo(as_json({"number": manifest.number, "until": manifest.until}) if in_json else said)


@click.command()
@keys_option()
@click.argument("name")
@click.argument("warning", nargs=-1)
@_in_json
@passphrase_file
def pause(folder: Path, name: str, warning: tuple[str, ...], *, in_json: bool, passphrase_file: Path | None) -> None:
    r"""Take away at once, alone, what may not be said any more; and each WARNING that you doubt.

    WARNING is how `sayso desk circle warnings` names it. What you doubt is away until two of you publish a list.

    \b
    Examples:
      sayso desk circle pause Leith
      sayso desk circle pause Leith 3f9a27c1
    """
    press = _at_press(folder, passphrase_file)
    doubted = [_find(press.state(name), one) for one in warning]
    paused = press.pause(name, doubted)
    said = "It is away: phones see it at their next look." if paused else "There was nothing to take away."
    click.echo(as_json({"paused": paused}) if in_json else said)


@click.command()
@keys_option()
@click.argument("name")
@click.option("--language", default="", help="In this language alone, such as ro.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write a page of A4 to be printed.")
@passphrase_file
def bulletin(folder: Path, name: str, language: str, out: Path | None, passphrase_file: Path | None) -> None:
    r"""Print what stands in a circle's list as a text for groups, or write it as a page for paper.

    \b
    Examples:
      sayso desk circle bulletin Leith --language ro
      sayso desk circle bulletin Leith --out bulletin.html
    """
    press = _at_press(folder, passphrase_file)
    alerts = alerts_of(press.state(name).listed)
    if out is None:
        click.echo("\n".join(map(for_terminal, for_groups(name, alerts, language).split("\n"))))
        return
    write_private(out, bulletin_page(name, alerts, press.circles.office.today()).encode())
    click.echo(f"Written to {out}. Open it in a browser and print it.")


LISTS = (warnings, propose, confirm, pause, bulletin)
"""The commands of `sayso desk circle` that are about lists."""


class _Told:
    """Says on the terminal how far the identifiers are, once a second."""

    def __init__(self) -> None:
        self._last = time.monotonic()

    def __call__(self, done: int, of: int) -> None:
        if time.monotonic() - self._last >= TELL_SECONDS:
            self._last = time.monotonic()
            click.echo(f"{done} of {of} new identifiers. Broken off, it goes on from here.", err=True)


def warning_name(one: Gathered) -> str:
    """Return how a warning is named in commands."""
    return one.mark.hex()[:NAME_DIGITS]


def _find(state: State, name: str) -> bytes:
    found = [one.mark for one in state.listed if warning_name(one) == name]
    if len(found) != 1:
        raise NothingThere("No warning of that name stands in the list. See: sayso desk circle warnings")
    return found[0]


def _print(state: State, *, in_json: bool) -> None:
    listed = set(state.listed)
    if in_json:
        values = [_values(one) | {"published": one in listed} for one in state.gathered]
        proposed = state.proposal and {"new": len(state.new), "ends": state.ends, "strange": state.strange}
        click.echo(as_json({"warnings": values, "over": state.over, "unknown": state.unknown, "proposed": proposed}))
        return
    for one in state.gathered:
        _print_one(one, "in the list" if one in listed else "not in the list yet")
    if state.unknown:
        say = "cannot be shown. A pause takes them away too, until the next list."
        click.echo(f"The private check does not answer as it should: {_many(state.unknown)} {say}")
    elif not state.gathered:
        click.echo("Nothing may be said in this circle today.")
    if state.over:
        click.echo(f"May not be said any more: {_many(state.over)} of the list. Take away at once: pause")
    if state.proposal:
        click.echo(f"Proposed by a colleague: {len(state.new)} new, {state.ends} less. See: confirm")


def _print_proposed(state: State) -> None:
    for one in state.new:
        _print_one(one, "new")
    ends = f"Not in it any more: {_many(state.ends)}." if state.ends else "None ends."
    click.echo(f"New: {_many(len(state.new))}. {ends}")
    if state.strange:
        click.echo(f"Not found on this machine: {_many(state.strange)}. Ask your colleague; it will not be published.")


def _print_one(one: Gathered, where: str) -> None:
    at_once = ", may go out at once" if one.at_once else ""
    click.echo(f"{warning_name(one)}  {where}, {day(one.alert.day)} until {day(one.alert.until)}{at_once}")
    for text in one.alert.texts:
        click.echo(indented(f"[{text.language}] {text.words}", COLUMNS))
    for form in one.identifiers:
        click.echo(indented(plain(form), COLUMNS))


def _values(one: Gathered) -> dict[str, object]:
    return {
        "name": warning_name(one),
        "words": {text.language: text.words for text in one.alert.texts},
        "identifiers": one.identifiers,
        "day": one.alert.day,
        "until": one.alert.until,
        "at_once": one.at_once,
    }


def _many(count: int) -> str:
    return f"{count} {'warning' if count == 1 else 'warnings'}"
