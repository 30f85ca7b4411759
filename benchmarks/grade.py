"""Submissions a second of `checker grade` on real programs, against what people do without it.

    python benchmarks/grade.py [--submissions N] [--data FOLDER] [--assignment 1] [--wrong] [--dask] [--memory 1000 …]

FOLDER (or the variable CHECKER_DATA) holds the Refactory set, see `refactory.py`; its programs are copied up to N,
each copy different by a comment. A submission is one run: all tests of the assignment in one call. All rows use as
many processes at once as there are processors, and do the same work:

- `checker grade`, every wall up, with its store; then the same command again, which has nothing to do;
- a `python -I` process for each submission, no wall at all, which runs the same call and compares;
- a `pytest` process for each submission, on a sample; `bwrap` and `python -I`, where bwrap is installed.

Prints Markdown. Peak memory is that of the command's own process.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count, islice
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[1]
DATA = Path(os.environ.get("CHECKER_DATA", ROOT.parent / "shared" / "data"))
CORES = len(os.sched_getaffinity(0))
# Runs a command and prints the largest resident set of that one process, in KB, as the last line on standard error.
MEASURED = """import os, sys
pid = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
_, status, usage = os.wait4(pid, 0)
sys.stderr.write(f"\\n{usage.ru_maxrss}"); sys.exit(os.waitstatus_to_exitcode(status))"""


class Assignment(NamedTuple):
    """All its tests as one call, what that must give, and the submissions to it."""

    prelude: str
    reference: str
    call: str
    expected: str
    sources: list[str]


def load(folder: Path, name: str, is_wrong: bool) -> Assignment:
    data: dict[str, Any] = json.loads((folder / "refactory_assignments.json").read_text())[name]
    rows = [json.loads(line) for line in (folder / "refactory_dev.jsonl").read_text().splitlines()]
    right = [r["verified"] == "pass" and r["passes_strict_repr"] for r in rows]
    wanted = [
        r for r, is_right in zip(rows, right, strict=True) if str(r["assignment"]) == name and is_right is not is_wrong
    ]
    call = f"[{', '.join(test['expr'] for test in data['tests'])}]"
    expected = f"[{', '.join(repr(ast.literal_eval(test['expected'])) for test in data['tests'])}]"
    return Assignment(data["prelude"], data["reference"], call, expected, [row["code"] for row in wanted])


def copies(assignment: Assignment, number: int) -> Iterator[str]:
    """So many sources, no two alike."""
    endless = (f"{assignment.prelude}\n{code}\n# copy {n}\n" for n in count() for code in assignment.sources)
    return islice(endless, number)


def write_course(folder: Path, assignment: Assignment) -> None:
    exercise = folder / "assignment"
    exercise.mkdir(parents=True)
    case = (
        f'[[case]]\nname = "all"\ncall = {json.dumps(assignment.call)}\nreturns = {json.dumps(assignment.expected)}\n'
    )
    (exercise / "exercise.toml").write_text(f'format = 1\ntitle = "Assignment"\nprompt = "Write it."\n{case}')
    (exercise / "starter.py").write_text("pass\n")
    (exercise / "solution.py").write_text(f"{assignment.prelude}\n{assignment.reference}\n")


def write_class(folder: Path, sources: Iterator[str]) -> int:
    number = 0
    for number, source in enumerate(sources, 1):
        home = folder / f"learner_{number:06}"
        home.mkdir(parents=True)
        (home / "assignment.py").write_text(source)
    return number


class Took(NamedTuple):
    seconds: float
    peak_mb: float
    said: str


def grade(folder: Path, *options: str) -> Took:
    """One command, as it is typed."""
    command = [sys.executable, "-P", "-m", "checker", "grade", "class", "--exercises", "course", *options]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    started = time.perf_counter()
    ended = subprocess.run(
        [sys.executable, "-c", MEASURED, *command], cwd=folder, env=environment, capture_output=True, text=True
    )
    seconds = time.perf_counter() - started
    *said, peak = ended.stderr.rstrip().rsplit("\n", 1)
    if ended.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)} ended with {ended.returncode}: {ended.stderr}")
    return Took(seconds, int(peak) / 1024, "".join(said).splitlines()[-1])


def each_by(run: Callable[[Path], object], files: list[Path]) -> float:
    """How many files a second a command for each of them handles, as many at once as there are processors."""
    started = time.perf_counter()
    with ThreadPoolExecutor(CORES) as pool:
        assert sum(1 for _ in pool.map(run, files)) == len(files)
    return len(files) / (time.perf_counter() - started)


def commands(folder: Path, assignment: Assignment) -> dict[str, tuple[Callable[[Path], object], int]]:
    """What people do instead, and how many submissions are a fair sample of it."""
    judged = f"sys.exit(eval({assignment.call!r}, s) != {assignment.expected})"
    script = f"import sys; s = {{}}; exec(open(sys.argv[1]).read(), s); {judged}"
    test = folder / "test_it.py"
    test.write_text(
        "import os, runpy\n\ndef test_it():\n    found = runpy.run_path(os.environ['SUBMISSION'])\n"
        f"    assert eval({assignment.call!r}, found) == {assignment.expected}\n"
    )

    def quiet(*command: str, **variables: str) -> object:
        return subprocess.run(command, capture_output=True, env={**os.environ, **variables}, timeout=60)

    bind = [
        part
        for path in ("/usr", "/lib", "/lib64", sys.prefix, sys.base_prefix)
        if os.path.exists(path)
        for part in ("--ro-bind", path, path)
    ]
    walls = ["bwrap", "--unshare-all", "--die-with-parent", *bind]

    def by_python(path: Path) -> object:
        return quiet(sys.executable, "-I", "-c", script, str(path))

    def by_pytest(path: Path) -> object:
        options = ("-q", "-p", "no:cacheprovider", "-c", os.devnull)
        return quiet(sys.executable, "-m", "pytest", *options, str(test), SUBMISSION=str(path))

    def by_bwrap(path: Path) -> object:
        place = ("--ro-bind", str(path.parent), "/s")
        return quiet(*walls, *place, sys.executable, "-I", "-c", script, "/s/assignment.py")

    rows = {"`python -I` each, no wall": (by_python, 600), "`pytest` each, no wall": (by_pytest, 40)}
    if shutil.which("bwrap"):
        rows["`bwrap` and `python -I` each"] = (by_bwrap, 300)
    return rows


def main(options: argparse.Namespace) -> None:
    assignment = load(options.data, options.assignment, options.wrong)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        write_course(folder / "course", assignment)
        number = write_class(folder / "class", copies(assignment, options.submissions))
        first = grade(folder, "--store", "s.db", "--format", "json", "--output", "r.jsonl")
        again = grade(folder, "--store", "s.db", "--format", "json", "--output", "r.jsonl")
        files = sorted((folder / "class").glob("*/*.py"))
        others = {name: each_by(run, files[:most]) for name, (run, most) in commands(folder, assignment).items()}
        bare = others["`python -I` each, no wall"]
        print(f"Python {sys.version.split()[0]}, {CORES} cores, {number} submissions; {first.said}\n")
        print("| what | submissions a second | ratio | peak MB |\n|---|---:|---:|---:|")
        rate = number / first.seconds
        print(f"| `checker grade`, all walls, with a store | {rate:.0f} | {rate / bare:.2f} | {first.peak_mb:.0f} |")
        for name, rate in others.items():
            print(f"| {name} | {rate:.0f} | {rate / bare:.2f} | |")
        print(f"\nThe same command again: {again.seconds:.2f} s, {first.seconds / again.seconds:.0f} times as fast.")
        if options.dask:
            os.unlink(folder / "s.db")
            dask = grade(folder, "--store", "s.db", "--engine", "dask", "--output", "r.txt")
            more = dask.seconds - first.seconds
            print(f"With Dask on this machine: {number / dask.seconds:.0f} a second, {more:+.2f} s in all.")
    for size in options.memory:
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary)
            write_course(folder / "course", assignment)
            write_class(folder / "class", copies(assignment, size))
            print(f"{size} submissions: peak {grade(folder, '--format', 'json', '--output', 'r.jsonl').peak_mb:.0f} MB")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--submissions", type=int, default=20_000)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--assignment", default="1")
    parser.add_argument("--wrong", action="store_true", help="the wrong submissions instead of those that pass")
    parser.add_argument("--dask", action="store_true")
    parser.add_argument("--memory", type=int, nargs="*", default=[])
    main(parser.parse_args())
