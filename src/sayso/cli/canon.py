"""`sayso canon`: the one form of numbers, addresses, plates and names; nothing leaves the machine."""

import json
import sys
from collections.abc import Iterator

import click

from sayso.lookup.canon import Kind, read
from sayso.lookup.typed import Canonical
from sayso.wire.errors import NotAnIdentifier


@click.command()
@click.option("--kind", type=click.Choice(["phone", "mail", "plate", "handle"]), required=True, help="What is read.")
@click.option("--json", "in_json", is_flag=True, help="For programs: an object on each line.")
def canon(kind: Kind, *, in_json: bool) -> None:
    """Read identifiers from standard input, one a line, and print the one form of each, on a line of its own.

    \b
    A line is PLACE<TAB>AS TYPED. PLACE is
      phone    the region, two letters (may be empty if the number begins with +)
      plate    the country: GB, IE or RO
      handle   the site (may be empty if the address of a profile was typed)
      mail     nothing; the tab may be left out

    \b
    It prints one of
      FORM                       taken
      FORM<TAB>unusual           taken, once she was asked whether it is right
      refused<TAB>WHY<TAB>HINT   not taken; WHY is one word of spec/lookup.md

    \b
    With --json: {"form", "unusual", "note"} or {"refused", "hint"}.
    The status is 0 once all lines are read, refused ones too.

    \b
    Examples:
      printf 'GB\\t0131 496 0123\\n' | sayso canon --kind phone
        tel:+441314960123
      printf 'GB\\t0122 234 5678\\n' | sayso canon --kind phone
        tel:+441222345678<TAB>unusual
      printf 'US\\t1-800-FLOWERS\\n' | sayso canon --kind phone
        refused<TAB>letters<TAB>There are letters in it that do not belong there...
      printf 'UK\\tab12 cde\\n' | sayso canon --kind plate
        plate:GB:AB12CDE
      printf 'insta\\t@Example\\n' | sayso canon --kind handle
        handle:instagram:example
      echo Ana.Pop@example.org | sayso canon --kind mail
        mailto:ana.pop@example.org
    """  # noqa: D301 - click wants the sign \b itself
    for line in _lines():
        first, tab, rest = line.partition("\t")
        place, typed = (first, rest) if tab else ("", first)
        try:
            said = _taken(read(kind, place, typed), in_json=in_json)
        except NotAnIdentifier as error:
            refused = {"refused": error.why, "hint": str(error)}
            said = json.dumps(refused) if in_json else f"refused\t{error.why}\t{error}"
        click.echo(said)


def _lines() -> Iterator[str]:
    for line in sys.stdin.buffer:
        yield line.decode("utf-8", "replace").rstrip("\r\n")


def _taken(found: Canonical, *, in_json: bool) -> str:
    if in_json:
        told = {"form": found.form, "unusual": found.unusual, "note": found.note}
        return json.dumps(told)
    return found.form + ("\tunusual" if found.unusual else "")
