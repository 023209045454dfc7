"""`sayso` whose desk is left alone after some seconds, not twenty minutes: `python -m tests.help.impatient`."""

from sayso import assemble_desk
from sayso.__main__ import main
from sayso.desk import idle
from sayso.desk.idle import Idle

ALONE_SECONDS = 8

if __name__ == "__main__":
    assemble_desk.Idle = lambda seconds: Idle(seconds, ALONE_SECONDS)  # type: ignore[assignment,misc]
    idle.GRACE_SECONDS = 2
    main()
