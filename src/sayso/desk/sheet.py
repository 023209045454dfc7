"""The recovery sheet, in two halves, as it is printed and read (device/halves.py says what stands in the lines)."""

from collections.abc import Sequence

from sayso.desk.showing import day
from sayso.ledger.signing import fingerprint

_SHEET = """\
SAYSO - RECOVERY SHEET - HALF {half} OF 2

  Network   {network}
  Day       {day}

{lines}

What this is for
  This half and the other one together give back two keys: the root key, with
  which the desk's list of people is signed, and the desk's key, which opens the
  reports that are open to the desk. They are needed when a colleague joins or
  has left, once a year for a new key of the desk (then this sheet is burnt and
  there is a new one), to restore a backup, and when a worker has lost her
  machine or passphrase.
  One half alone says nothing, to anybody.

How to keep it
  On paper, dry, where nobody looks. Not beside the other half, not in the house
  of the person who has the other half, not as a photograph. If a half is lost or
  has been seen, tell the desk.

What to do when it is needed
  Meet the other trustee and a worker at a machine that all of you trust. The
  program asks for each half, line by line. Read the groups aloud or type them;
  small letters will do. There is no letter I, L, O or U; 0 is zero, 1 is one.
  The fifth group checks its line, so a slip is found where it was made. Compare
  the network above with the one on the screen. Take the paper home again.
  Once a year try both halves:  sayso recover --try
"""


def sheets(halves: Sequence[Sequence[str]], root: bytes, today: str) -> tuple[str, str]:
    """Return both sheets as text, for the network whose root public key is `root`."""
    one, two = (
        _SHEET.format(
            half=number,
            network=fingerprint(root),
            day=day(today),
            lines="\n".join(f"    {place}. {line}" for place, line in enumerate(half, start=1)),
        )
        for number, half in enumerate(halves, start=1)
    )
    return one, two
