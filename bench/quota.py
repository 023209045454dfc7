"""A slow phone: a processor quota on a browser and all that it starts, by a control group.

Chromium's own throttle does not reach workers, where our keys are derived; a control group reaches everything.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PERIOD_US = 100_000
GROUPS = Path("/sys/fs/cgroup")


class NotPermittedError(Exception):
    """This machine lets us set no quota: the figure is "not measured"."""


@contextmanager
def quota(pids: list[int], cores: float) -> Iterator[None]:
    """Let the processes and all their children to come use `cores` of one processor core; undo it afterwards.

    Raises:
        NotPermittedError: control groups are not writable here.
    """
    first = (GROUPS / "cpu").exists()
    parent = GROUPS / "cpu" if first else GROUPS
    group = parent / f"sayso-bench-{os.getpid()}"
    try:
        group.mkdir()
    except OSError:
        raise NotPermittedError("no quota is permitted here") from None
    try:
        limit(group, first, int(PERIOD_US * cores))
        move(pids, group)
        yield
    finally:
        while left := (group / "cgroup.procs").read_text().split():
            move([int(pid) for pid in left], parent)
        group.rmdir()


def limit(group: Path, first: bool, limit_us: int) -> None:  # noqa: FBT001 - the two versions of the interface
    """Set the quota of a group, in the first or the second version of control groups.

    Raises:
        NotPermittedError: the processor cannot be limited here.
    """
    try:
        if first:
            (group / "cpu.cfs_period_us").write_text(str(PERIOD_US))
            (group / "cpu.cfs_quota_us").write_text(str(limit_us))
        else:
            (group / "cpu.max").write_text(f"{limit_us} {PERIOD_US}")
    except OSError:
        raise NotPermittedError("no quota is permitted here") from None


def move(pids: list[int], group: Path) -> None:
    """Put processes into a group; one that has ended meanwhile is no matter."""
    for pid in pids:
        try:
            (group / "cgroup.procs").write_text(str(pid))
        except ProcessLookupError:
            continue
