"""The command line: one module per command, imported only when that command runs.

So the process that serves never holds the code of the desk, which can open and seal.
"""

import os
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path

import click

from sayso.wire.errors import SaysoError

if sys.platform != "win32":
    import pwd

COMMANDS = (
    "init", "doctor", "serve", "desk", "verify", "recover", "backup", "restore", "demo", "know", "canon", "circle",
    "check",
)  # fmt: skip
"""Each is the module `sayso.cli.<name>` with a command of that name."""


def _with_lines(command: click.Command) -> click.Command:
    """Give click its mark for lines that stay as written; in a docstring it stands as two characters."""
    command.help = (command.help or "").replace("\\b", "\b")
    for inner in getattr(command, "commands", {}).values():
        _with_lines(inner)
    return command


def no_right(error: PermissionError) -> str:
    """Return a sentence on a file that may not be read or written: which it is, who asked, and whose it is."""
    return (
        f"{error.filename} cannot be read or written by this user{_whose(Path(error.filename))}. "
        "Run sayso as the user whose folder it is, or give it to the one who runs it (chown -R)."
    )


def _whose(file: Path) -> str:
    """Return who asks, and whose the file is, or the nearest folder above it that this user can see."""
    if sys.platform == "win32":
        return ""
    for one in (file, *file.parents):
        with suppress(OSError):
            owner = _name(one.stat().st_uid)
            return f" ({_name(os.geteuid())}; {'it' if one == file else one} belongs to {owner})"
    return ""


def _name(user: int) -> str:
    try:
        return pwd.getpwuid(user).pw_name
    except KeyError:
        return f"user no. {user}"


class _Commands(click.Group):
    """Imports a command's module when it is asked for; an error of ours, or no right, is a sentence and status 1."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's own signature
        """Return the names, in the order in which a host meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as above
        """Import and return one command."""
        if cmd_name not in COMMANDS:
            return None
        return _with_lines(getattr(import_module(f"sayso.cli.{cmd_name}"), cmd_name))

    def invoke(self, ctx: click.Context) -> object:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except SaysoError as error:
            raise click.ClickException(str(error)) from None
        except PermissionError as error:
            raise click.ClickException(no_right(error)) from None


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="sayso")
def sayso() -> None:
    """Report, warn, know your rights, be heard — and nothing moves without your say-so."""
