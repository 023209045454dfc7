"""A running `sayso demo`, in processes of its own."""

import random
import re
import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.help.program import SAYSO, Program

PORTS = 4  # the server, two desks, and what the server holds


@dataclass
class Demo:
    """The demonstration's `program`, its folder `data` and the server's `address`."""

    program: Program
    data: Path
    address: str

    def desk_address(self) -> str:
        """Return the newest address of a desk that works once."""
        found: list[str] = re.findall(r"^desk of \S+: (\S+)$", self.program.printed, re.MULTILINE)
        return found[-1]


@contextmanager
def demo(data: Path) -> Iterator[Demo]:
    """Start the demonstration with its data in `data`, on free ports, and wait until it is ready."""
    command = [*SAYSO, "demo", "--port", str(free_ports()), "--data", str(data)]
    with Program(command, data.with_name("demo.log")) as program:
        address = program.line("ready ", 60)
        program.line("what the server holds: ")
        yield Demo(program, data, address)


def free_ports() -> int:
    """Return the first of four ports of 127.0.0.1 in a row that nobody uses just now.

    They are below those that the machine hands out by itself: a connection of another test would take one meanwhile.
    """
    while True:
        first = random.randrange(20_000, 30_000)
        with ExitStack() as stack, suppress(OSError):
            for port in range(first, first + PORTS):
                stack.enter_context(socket.create_server(("127.0.0.1", port)))
            return first
