"""How a command opens a worker's keys, her office, her circles."""

from pathlib import Path

from sayso.assemble_desk import desk_at, open_circles, open_office, open_press
from sayso.cli.asking import open_with_passphrase
from sayso.desk.ceremonies import Desk
from sayso.desk.circles import CircleDesk
from sayso.desk.keeping import read_keys
from sayso.desk.office import Office
from sayso.desk.publishing import Press
from sayso.device.worker_keys import Passphrase, WorkerKeys


def open_keys(folder: Path, file: Path | None) -> tuple[Desk, WorkerKeys]:
    """Return the worker's machine and her opened keys; a missing file is said before the passphrase is asked for."""
    read_keys(folder)

    def opening(passphrase: Passphrase) -> tuple[Desk, WorkerKeys]:
        mine = desk_at(folder, passphrase)
        return mine, mine.keys()

    return open_with_passphrase(file, opening)


def open_desk(folder: Path, file: Path | None) -> Office:
    """Return a worker's office."""
    return open_office(*open_keys(folder, file))


def open_circle_desk(folder: Path, file: Path | None) -> CircleDesk:
    """Return a worker's program at the desk's circles."""
    return open_circles(*open_keys(folder, file))


def open_lists(folder: Path, file: Path | None) -> Press:
    """Return a worker's program at the lists of circles."""
    return open_press(*open_keys(folder, file))
