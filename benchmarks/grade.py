"""Submissions a second of `checker grade` on real programs, against what people do without it.

    python benchmarks/grade.py [--submissions N] [--kinds passing mixed] [--memory 1000 …] [--trips N] [--fast]

--data (or the variable CHECKER_DATA) names the folder of the Refactory set, see `refactory.py`; its programs are copied
up to N, each copy different by a comment. A submission is one run: all tests of the assignment in one call. All rows
use as many processes at once as there are processors, take submissions of the same mix and do the same work; the others
are measured before and after `checker grade`, since a machine is seldom as fast for a whole minute:

- `checker grade`, every wall up, with its store; then the same command again, which has nothing to do;
- a `python -I` process for each submission, no wall at all, which runs the same call and compares;
- a `pytest` process for each submission, on a sample; `bwrap` and `python -I`, where bwrap is installed.

`--memory` grades classes of so many submissions and prints the largest resident set of the command and of any one of
its processes. `--trips` measures what so many batches cost that do nothing, on this machine's workers and on Dask's;
as root in `unshare -n`, after `ip link set lo up`, no other bytes are counted. Prints Markdown.
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from grade_class import KINDS, Assignment, copies, load, write_class, write_course
from grade_others import CORES, measured
from grade_trips import alone, trips

ROOT = Path(__file__).parents[1]
DATA = Path(os.environ.get("CHECKER_DATA", ROOT.parent / "shared" / "data"))
# Runs a command; the last line on standard error has the largest resident sets, in KB: its own, any one process's.
MEASURED = """import os, re, select, sys
pid = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
ended, own = os.pidfd_open(pid), "0"
while not select.select([ended], [], [], 0.1)[0]:
    if found := re.search(r"VmHWM:\\s*(\\d+)", open(f"/proc/{pid}/status").read()):
        own = found[1]
_, status, usage = os.wait4(pid, 0)
sys.stderr.write(f"\\n{own} {usage.ru_maxrss}"); sys.exit(os.waitstatus_to_exitcode(status))"""


class Took(NamedTuple):
    """A command: its time, its largest resident set and that of any of its processes, and its last words."""

    seconds: float
    own_mb: float
    any_mb: float
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
    said, _, peaks = ended.stderr.rstrip().rpartition("\n")
    if ended.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)} ended with {ended.returncode}: {ended.stderr}")
    own, largest = (int(peak) / 1024 for peak in peaks.split())
    return Took(seconds, own, largest, said.rstrip().rpartition("\n")[2])


def write_all(folder: Path, assignment: Assignment, number: int) -> None:
    write_course(folder / "course", assignment)
    write_class(folder / "class", copies(assignment, number))


def report_size(store: Path) -> int:
    """Of a report in a store, the mean."""
    with closing(sqlite3.connect(store)) as database:
        return int(database.execute("SELECT avg(length(report)) FROM result").fetchone()[0])


def compare(kind: str, options: argparse.Namespace) -> None:
    """One kind of submissions: the table, the cost of nothing to do, the size of the store."""
    assignment = load(options.data, options.assignment, kind)
    number = options.submissions
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        write_all(folder, assignment, number)
        keeping = ("--store", "s.db", "--format", "json", "--output", "r.jsonl", *(["--fast"] if options.fast else []))
        files = sorted((folder / "class").glob("*/*.py"))
        before = list(measured(folder, assignment, files, options.pytests))
        first, again = grade(folder, *keeping), grade(folder, *keeping)
        after = measured(folder, assignment, files, options.pytests)
        others = [one.and_more(other) for one, other in zip(before, after, strict=True)]
        bare = others[0].a_second
        print(f"\n## {kind}: {number} submissions, Python {sys.version.split()[0]}, {CORES} cores\n\n{first.said}\n")
        print("| what | submissions a second | ratio | peak MB | passed |\n|---|---:|---:|---:|---:|")
        rate = number / first.seconds
        peak = f"{first.own_mb:.0f}"
        print(f"| `checker grade`, all walls, with a store | {rate:.0f} | {rate / bare:.2f} | {peak} | |")
        for each in others:
            rate = each.a_second
            print(f"| {each.name} | {rate:.0f} | {rate / bare:.2f} | | {each.passed} of {each.sample} |")
        print(f"\nThe same command again: {again.seconds:.2f} s, {1e6 * again.seconds / number:.0f} µs a submission,")
        print(f"{first.seconds / again.seconds:.0f} times as fast. {again.said}")
        store = folder / "s.db"
        size = (store.stat().st_size / number, report_size(store))
        print(f"The store has {size[0]:.0f} bytes a submission, of which {size[1]} are its report.")


def remember(options: argparse.Namespace) -> None:
    """Peak memory of classes of several sizes."""
    print("\n| submissions | the command's peak MB | any one process's |\n|---:|---:|---:|")
    assignment = load(options.data, options.assignment, "passing")
    for size in options.memory:
        with tempfile.TemporaryDirectory() as temporary:
            write_all(Path(temporary), assignment, size)
            took = grade(Path(temporary), "--store", "s.db", "--format", "json", "--output", "r.jsonl")
            print(f"| {size} | {took.own_mb:.0f} | {took.any_mb:.0f} |", flush=True)


def travel(options: argparse.Namespace) -> None:
    """What an engine costs for each batch."""
    assignment = load(options.data, options.assignment, "mixed")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        write_all(folder, assignment, 200)
        grade(folder, "--store", "s.db", "--output", "r.txt")
        size = report_size(folder / "s.db")
        print(f"\n{options.trips} batches that do nothing; a report has {size} bytes.\n")
        print("| engine | s to start | ms a batch | bytes there | bytes back | on the loopback |")
        print("|---|---:|---:|---:|---:|---:|")
        for name, start, ms, there, back, wire in trips(folder / "course", assignment, size, options.trips):
            print(f"| {name} | {start:.2f} | {ms:.2f} | {there} | {back} | {wire:.0f} |")
        write_class(folder / "class", islice(copies(assignment, 200 + 16 * options.trips), 200, None), 201)
        take, keep = alone(folder, 200 + 16 * options.trips, size)
        print(f"\nThe command itself: {take:.0f} µs to take a submission in, {keep:.0f} µs to hand it out and keep it.")


def main(options: argparse.Namespace) -> None:
    for kind in options.kinds:
        compare(kind, options)
    if options.memory:
        remember(options)
    if options.trips:
        travel(options)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--submissions", type=int, default=20_000)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--assignment", default="1")
    parser.add_argument("--kinds", nargs="*", choices=KINDS, default=["passing", "mixed"])
    parser.add_argument("--pytests", type=int, default=100, help="submissions of the sample for pytest")
    parser.add_argument("--memory", type=int, nargs="*", default=[])
    parser.add_argument("--trips", type=int, default=0)
    parser.add_argument("--fast", action="store_true", help="checker without its searches")
    main(parser.parse_args())
