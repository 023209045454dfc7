"""`sayso circle`: a member of a circle at a terminal."""

from pathlib import Path
from urllib.parse import urlsplit

import click

from sayso.assemble_member import new_code, surroundings
from sayso.cli.asking import code_file, open_with_code, text
from sayso.desk.showing import for_terminal
from sayso.device.invitation import Link, read_link, write_link
from sayso.device.member import member_number
from sayso.remote.member import Phone, come_in, open_phone
from sayso.sealing.code import Code, read_code
from sayso.wire.errors import CannotOpen, Malformed

url_option = click.option("--url", required=True, help="Where your server answers.")
circle_option = click.option("--circle", default="", help="Which circle, by its name; if you are in one, that one.")


@click.group()
def circle() -> None:
    r"""Be a member of a circle: come in, vouch for others, leave.

    \b
    Examples:
      sayso circle join 'https://notes.example.org/en/circle/#AQ…'
      sayso circle show --url https://notes.example.org
      sayso circle invite --url https://notes.example.org
    """


@circle.command()
@click.argument("links", nargs=-1, required=True)
@click.option("--with-my-code", is_flag=True, help="You have a code: come into one more circle with it.")
@code_file
def join(links: tuple[str, ...], code_file: Path | None, *, with_my_code: bool) -> None:
    """Come into a circle by a link, or by two if it asks for two. You get a code, without which you cannot come back.

    With --code-file the code of that file is taken, and none is made or shown.

    Example: sayso circle join 'https://notes.example.org/en/circle/#AQ…'
    """
    around = surroundings(_address(links[0]))
    read = [read_link(link) for link in links]
    if with_my_code:
        open_with_code(code_file, lambda code: open_phone(around, code)).enter(read)
        click.echo("You are in one more circle, with the code that you have.")
        return
    code = read_code(text(code_file)) if code_file else _shown()
    number = come_in(around, code, read)
    click.echo(f"You are in. Your member number is {number}.")


@circle.command()
@url_option
@code_file
def show(url: str, code_file: Path | None) -> None:
    """Show your circles with their recent warnings, and how many checks are left today.

    Example: sayso circle show --url https://notes.example.org
    """
    phone = _open(url, code_file)
    click.echo(f"Your member number is {member_number(phone.keys)}. Checks left today: {phone.opened.left}.")
    for known in phone.circles:
        click.echo(f"\n{for_terminal(known.name)}")
        try:
            alerts = phone.recent(known)
        except CannotOpen as error:
            if error.why != "none":
                raise
            click.echo(f"  {error}")
            continue
        for alert in alerts:
            words = {one.language: one.words for one in alert.texts}
            text = words.get("en") or next(iter(words.values()), "")
            click.echo(f"  {alert.day}, until {alert.until}: {for_terminal(text)}")


@circle.command()
@url_option
@circle_option
@click.option("--language", default="en", show_default=True, help="The language of the page that the link opens.")
@code_file
def invite(url: str, circle: str, language: str, code_file: Path | None) -> None:
    """Make a link for somebody whom you vouch for. It works once, for 48 hours.

    For 30 days her checks count on you too. Give it to her yourself; do not post it.

    Example: sayso circle invite --url https://notes.example.org --circle Leith
    """
    phone = _open(url, code_file)
    link: Link = phone.invite(phone.circle(circle))
    click.echo(f"{phone.around.house.url}/{language}/circle/#{write_link(link)}")


@circle.command()
@url_option
@click.option("--yes", is_flag=True, help="Do not ask.")
@code_file
def leave(url: str, code_file: Path | None, *, yes: bool) -> None:
    """Leave all circles: what is yours at the server is deleted, and your code opens nothing any more.

    Example: sayso circle leave --url https://notes.example.org
    """
    phone = _open(url, code_file)
    if yes or click.confirm("Leave all your circles? To come back you need a new link."):
        phone.leave()
        click.echo("You have left. Your code opens nothing any more.")


def _open(url: str, file: Path | None) -> Phone:
    around = surroundings(url)
    return open_with_code(file, lambda code: open_phone(around, code))


def _address(link: str) -> str:
    parts = urlsplit(link)
    if not parts.scheme or not parts.netloc:
        raise Malformed("Paste the whole link, from https:// to its last sign.")
    return f"{parts.scheme}://{parts.netloc}"


def _shown() -> Code:
    """Make a code, show it, and have one group of it typed before anything is sent."""
    code = new_code()
    click.echo("Your code. With it you come back. So can anyone who has it: write it down like a top-up number.")
    click.echo(f"\n    {' '.join(code.groups)}\n")
    while click.prompt("Type the third group").strip() != code.groups[2]:
        click.echo("That is not the third group. Look again.", err=True)
    return code
