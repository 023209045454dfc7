"""`sayso` with a server that is flooded by 200,000 bytes, not half a gigabyte: `python -m tests.help.flooded`."""

from sayso import assemble_serve
from sayso.__main__ import main
from sayso.service.load import Load

FREE_BYTES = 200_000

if __name__ == "__main__":
    assemble_serve.Load = lambda seconds: Load(seconds, FREE_BYTES)  # type: ignore[assignment,misc]
    main()
