"""`sayso desk circle`: the desk's circles, from a worker's own machine."""

from pathlib import Path

import click

from sayso.cli.asking import keys_option, passphrase_file
from sayso.cli.desk_lists import LISTS
from sayso.cli.opening import open_circle_desk
from sayso.desk.circles import Looked, member_line
from sayso.desk.showing import as_json, for_terminal
from sayso.device.member import write_number


@click.group(commands=LISTS)
def circle() -> None:
    r"""Keep circles: begin one, invite, see who is a member, remove; publish its list, two of you.

    \b
    Examples:
      sayso desk circle begin Leith
      sayso desk circle invite Leith
      sayso desk circle show Leith
      sayso desk circle propose Leith
    """


@circle.command()
@keys_option()
@click.argument("name")
@click.option("--vouchers", type=click.IntRange(1, 2), default=1, show_default=True, help="Who must vouch.")
@passphrase_file
def begin(folder: Path, name: str, vouchers: int, passphrase_file: Path | None) -> None:
    """Begin a circle. Its first members come in by links that the desk makes.

    Example: sayso desk circle begin Leith --vouchers 2
    """
    circles = open_circle_desk(folder, passphrase_file)
    circles.office.readers.check_circle(name)
    book = circles.begin(name, vouchers)
    click.echo(f"{for_terminal(book.name)} is begun. Invite its first members: sayso desk circle invite")


@circle.command("list")
@keys_option()
@click.option("--json", "in_json", is_flag=True, help="For programs.")
@passphrase_file
def list_(folder: Path, *, in_json: bool, passphrase_file: Path | None) -> None:
    """Print one line for each circle.

    Example: sayso desk circle list
    """
    books = open_circle_desk(folder, passphrase_file).all()
    if in_json:
        click.echo(as_json([{"name": one.name, "members": len(one.members)} for one in books]))
        return
    for one in books:
        click.echo(f"{for_terminal(one.name)}  members: {len(one.members)}")


@circle.command()
@keys_option()
@click.argument("name")
@click.option("--json", "in_json", is_flag=True, help="For programs.")
@passphrase_file
def show(folder: Path, name: str, *, in_json: bool, passphrase_file: Path | None) -> None:
    """Print the members of a circle by their numbers, and who vouched for each. Letters that are due go out.

    Example: sayso desk circle show Leith
    """
    _print(open_circle_desk(folder, passphrase_file).look(name), in_json=in_json)


@circle.command()
@keys_option()
@click.argument("name")
@click.option("--language", default="en", show_default=True, help="The language of the page that the link opens.")
@passphrase_file
def invite(folder: Path, name: str, language: str, passphrase_file: Path | None) -> None:
    """Make a link into a circle. It works once, for 48 hours; whoever has it comes in.

    Example: sayso desk circle invite Leith --language ro
    """
    address, _ = open_circle_desk(folder, passphrase_file).invite(name, language)
    click.echo(address)


@circle.command()
@keys_option()
@click.argument("name")
@click.argument("numbers", nargs=-1, required=True)
@click.option("--json", "in_json", is_flag=True, help="For programs.")
@passphrase_file
def remove(folder: Path, name: str, numbers: tuple[str, ...], *, in_json: bool, passphrase_file: Path | None) -> None:
    """Take members out of a circle by their NUMBERS, and change its secret for all others.

    What they have read stays with them. Those whom they brought in stay, unless you name them too: see `show`.

    Example: sayso desk circle remove Leith '0412 9931'
    """
    _print(open_circle_desk(folder, passphrase_file).remove(name, numbers), in_json=in_json)


def _print(looked: Looked, *, in_json: bool) -> None:
    lines = [member_line(one) for one in looked.book.members]
    strangers = [write_number(one) for one in looked.strangers]
    if in_json:
        click.echo(as_json({"name": looked.book.name, "members": lines, "strangers": strangers}))
        return
    for one in looked.book.members:
        by = ", ".join(write_number(by) for by in one.by) or "the desk"
        click.echo(f"{write_number(one.handle)}  vouched for by {by}")
    for number in strangers:
        click.echo(
            f"{number}  on the server's list, but nobody whom the desk knows vouches for her: she gets no secret"
        )
