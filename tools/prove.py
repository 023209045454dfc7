"""Prove that the promises' tests can fail: plant each fault in a copy and demand that its test turns red.

A fault is a patch `tests/promises/faults/<test file's stem>__<name>.patch` whose first line says in a sentence what
goes wrong. It counts as caught when a test of that file which passes without the patch fails with it *by an
assertion*: a broken import, a fixture or a collection that fails proves nothing. Copies lie under `.cache/prove/`
and import their own `sayso`, which is checked; the environment `.venv` is shared.
"""

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FAULTS = ROOT / "tests/promises/faults"
COPIES = ROOT / ".cache/prove"
RUN_SECONDS = 900


class CannotProveError(Exception):
    """A fault cannot be tried; the message says why."""


@dataclass(eq=False)  # pytest keeps its plugins in sets
class Watch:
    """A pytest plugin that notes which tests passed and which failed by an assertion of their own.

    With `green` (the tests that pass without the fault) the run stops as soon as one of them has so failed.
    """

    green: list[str] = field(default_factory=list)
    passed: list[str] = field(default_factory=list)
    refuted: list[str] = field(default_factory=list)
    otherwise: list[str] = field(default_factory=list)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Note what cannot even be collected."""
        if report.failed:
            self.otherwise.append(f"{report.nodeid} (cannot be collected)")

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> object:
        """Sort the outcome of one phase of one test."""
        report = yield
        if call.excinfo is None:
            if call.when == "call":
                self.passed.append(item.nodeid)
        elif call.when == "call" and call.excinfo.errisinstance((AssertionError, pytest.fail.Exception)):
            self.refuted.append(item.nodeid)
            if item.nodeid in self.green:
                item.session.shouldstop = "caught"
        else:
            self.otherwise.append(f"{item.nodeid} ({call.when}: {call.excinfo.typename}: {call.excinfo.value})"[:500])
        return report


@dataclass
class Fault:
    """A patch and what came of it."""

    patch: Path

    @property
    def test(self) -> str:
        """The test file that must turn red, relative to the project."""
        return f"tests/promises/{self.patch.stem.partition('__')[0]}.py"

    @property
    def says(self) -> str:
        """What goes wrong: the patch's first line."""
        return self.patch.read_text().partition("\n")[0]

    @property
    def touches_client(self) -> bool:
        """Whether the browser's built files must be made anew once the patch is in."""
        return any(line.startswith("+++ b/src/sayso/client/") for line in self.patch.read_text().splitlines())


def copy_tree(name: str) -> Path:
    """Copy all that git tracks or would track, the JavaScript packages and the list of tools; return the folder."""
    copy = COPIES / name
    shutil.rmtree(copy, ignore_errors=True)
    listed = subprocess.run(
        ["git", "ls-files", "-coz", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    for path in filter(None, listed.stdout.split("\0")):
        if (ROOT / path).is_file():  # a tracked file may have been deleted
            (copy / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / path, copy / path)
    if (ROOT / "node_modules").exists():
        shutil.copytree(ROOT / "node_modules", copy / "node_modules", copy_function=os.link, symlinks=True)
    (copy / ".cache").mkdir()
    if (ROOT / ".cache/tools.json").exists():
        shutil.copy2(ROOT / ".cache/tools.json", copy / ".cache/tools.json")
    return copy


def environment(copy: Path) -> dict[str, str]:
    """Return an environment in which Python finds the copy's package before the installed one."""
    return {**os.environ, "PYTHONPATH": f"{copy / 'src'}{os.pathsep}{copy}", "GIT_CEILING_DIRECTORIES": str(COPIES)}


def check_import(copy: Path) -> None:
    """Check that a program started in `copy` imports the copy's `sayso`.

    Raises:
        CannotProveError: it imports another one, so that no planted fault would be seen.
    """
    ask = [sys.executable, "-c", "import sayso; print(sayso.__file__)"]
    done = subprocess.run(ask, cwd=copy, env=environment(copy), capture_output=True, text=True, check=False)
    if Path(done.stdout.strip()) != copy / "src/sayso/__init__.py":
        raise CannotProveError("The copy does not import its own sayso, so nothing could be proved.")


def apply(fault: Fault, copy: Path) -> None:
    """Plant the fault in the copy, and build the browser's files anew where it concerns them.

    Raises:
        CannotProveError: the patch no longer applies, or the client no longer builds.
    """
    steps = [["git", "apply", "--whitespace=nowarn", str(fault.patch)]]
    if fault.touches_client:
        steps.append([sys.executable, "tools/build_client.py"])
    for step in steps:
        done = subprocess.run(step, cwd=copy, env=environment(copy), capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise CannotProveError(f"{' '.join(step[:2])}: {(done.stderr or done.stdout).strip()[-500:]}")


def run_tests(copy: Path, test: str, green: list[str]) -> Watch:
    """Run the test file in the copy, in a process of its own.

    Raises:
        CannotProveError: it came to no end, or to none that left a record.
    """
    out = copy / ".cache/watched.json"
    out.write_text("")
    inside = [sys.executable, str(Path(__file__).resolve()), "--inside", str(out), test, *green]
    with subprocess.Popen(
        inside,
        cwd=copy,
        env=environment(copy),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    ) as running:
        try:
            printed, _ = running.communicate(timeout=RUN_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(running.pid, signal.SIGKILL)  # with the servers and browsers that the tests started
            raise CannotProveError(f"{test} came to no end in {RUN_SECONDS} seconds.") from None
    if not out.read_text():
        raise CannotProveError(f"{test} left no record: {printed.decode(errors='replace').strip()[-500:]}")
    return Watch(**json.loads(out.read_text()))


def run_inside(out: Path, test: str, green: list[str]) -> int:
    """Run the test file here, and write what was seen to `out`."""
    watch = Watch(green=green)
    pytest.main(["-q", "-p", "no:cacheprovider", "--rootdir", str(Path.cwd()), test], plugins=[watch])
    out.write_text(json.dumps(vars(watch)))
    return 0


def prove(fault: Fault, green: dict[str, list[str]]) -> str:
    """Plant one fault; return what caught it. `green` remembers the tests that pass without any fault.

    Raises:
        CannotProveError: nothing caught it, or it could not be tried.
    """
    if fault.test not in green:
        plain = copy_tree("plain")
        check_import(plain)
        watch = run_tests(plain, fault.test, [])
        if watch.refuted or watch.otherwise or not watch.passed:
            failed = "; ".join(watch.refuted + watch.otherwise) or "it has no tests"
            raise CannotProveError(f"{fault.test} fails without the fault: {failed}")
        green[fault.test] = watch.passed
    copy = copy_tree("fault")
    check_import(copy)
    apply(fault, copy)
    watch = run_tests(copy, fault.test, green[fault.test])
    caught = [test for test in watch.refuted if test in green[fault.test]]
    if not caught:
        raise CannotProveError(f"NOT CAUGHT; {'; '.join(watch.otherwise) or 'every test stayed green'}")
    return caught[0].partition("::")[2]


def main(arguments: list[str]) -> int:
    """Prove each fault and print a table; return 0 if every fault was caught."""
    if arguments[:1] == ["--inside"]:
        return run_inside(Path(arguments[1]), arguments[2], arguments[3:])
    parser = argparse.ArgumentParser(description="Plant each fault in a copy and demand that its test turns red.")
    parser.add_argument("--only", default="", help="only the faults whose file name contains this")
    only = parser.parse_args(arguments).only
    faults = [Fault(patch) for patch in sorted(FAULTS.glob("*.patch")) if only in patch.name]
    green: dict[str, list[str]] = {}
    missed = 0
    for fault in faults:
        began = time.monotonic()
        try:
            outcome = f"red    {prove(fault, green)}"
        except CannotProveError as error:
            missed += 1
            outcome = f"FAULT  {error}"
        print(f"{fault.patch.stem}  ({time.monotonic() - began:.0f} s)\n    {fault.says}\n    {outcome}", flush=True)
    shutil.rmtree(COPIES, ignore_errors=True)
    print(f"{len(faults)} faults planted, {len(faults) - missed} caught")
    return 1 if missed or not faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
