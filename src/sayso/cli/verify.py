"""`sayso verify`: check an export that the desk handed over."""

import re
from pathlib import Path

import click
import msgspec

from sayso.assemble_desk import utc_day
from sayso.desk.identifiers import plain
from sayso.desk.showing import as_json, for_terminal
from sayso.desk.sides import reader
from sayso.device.exports import open_export
from sayso.ledger.exports import Verified, verify_export
from sayso.ledger.signing import fingerprint
from sayso.wire.errors import Malformed

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_IDENTITY = re.compile(r"^AGE-SECRET-KEY-1[0-9A-Z]+$", re.MULTILINE)


@click.command()
@click.argument("file", type=_FILE)
@click.option("--identity", "identity_file", type=_FILE, help="The file with your age key, if FILE is sealed.")
@click.option("--network", default="", help="The network's id, 64 digits and letters, if you know it.")
@click.option("--json", "in_json", is_flag=True, help="For programs.")
def verify(file: Path, identity_file: Path | None, network: str, *, in_json: bool) -> None:
    r"""Check an export: who signed it, on which day, for which reader, and until when it may be used.

    Examples:
    \b
      sayso verify export.age --identity key.txt
      age -d -i key.txt export.age > export; sayso verify export
    """
    identity = _identity(identity_file) if identity_file else ""
    verified = verify_export(open_export(file.read_bytes(), identity), utc_day(), network)
    if in_json:
        export = msgspec.to_builtins(verified.export)
        click.echo(as_json({"worker": verified.worker, "fingerprint": fingerprint(verified.root), "export": export}))
        return
    for line in _lines(verified):
        click.echo(for_terminal(line))


def _identity(file: Path) -> str:
    found = _IDENTITY.search(file.read_text(encoding="utf-8", errors="replace"))
    if found is None:
        raise Malformed("There is no age key (AGE-SECRET-KEY-1…) in the file that --identity names.")
    return found.group()


def _lines(verified: Verified) -> list[str]:
    text = verified.export.text
    lines = [
        "The signature is right: a valid say-so exists for exactly this text, for this reader, until this day.",
        f"signed by      {verified.worker}",
        f"on             {verified.export.day}",
        f"for            {reader(text.reader)}",
        f"from, until    {text.earliest}, {text.until}",
        f"network        {fingerprint(verified.root)}",
        "Compare the line of the network with the desk, by a voice that you know: anybody can make up a network.",
    ]
    named = (("her name for it", text.called), ("words not to use", text.unwanted))
    lines += [f"{title}: {words}" for title, words in named if words]
    lines += [f"identifier: {plain(one)}" for one in text.identifiers]
    for wording in text.words:
        lines += ["", f"[{wording.language}]", *wording.words.split("\n")]
    return lines
