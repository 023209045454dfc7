"""`sayso` with a server that is flooded by 300,000 bytes, not half a gigabyte: `python -m tests.help.flooded`."""

from sayso import assemble_serve
from sayso.__main__ import main
from sayso.service.load import Load

FREE_BYTES = 300_000
"""A report (13 kB) is two thirds of a step: no bit more than may be missing, and two raise it by one at least."""

if __name__ == "__main__":
    assemble_serve.Load = lambda seconds: Load(seconds, FREE_BYTES)  # type: ignore[assignment,misc]
    main()
