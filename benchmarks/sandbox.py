"""What one sandboxed run costs, side by side with a bare fork and with other ways to run a program.

    python benchmarks/sandbox.py [ROUNDS]

Prints Markdown: p10, p50 and p99 in milliseconds of every way, interleaved, with the ratio of the p50 to that of a
bare fork; then runs a second on two workers, interleaved again, and by how much a program outlives its limit on time.
"""

from __future__ import annotations

import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from checker.cohort.workers import stay_on
from checker.model import Case, Limits, Outcome, Sandbox
from checker.program import parse
from checker.sandbox import open_sandbox

PROGRAM = "for step in ['a', 'b', 'c']:\n    print(f'Running {step} step')\n"
OUTPUT = "Running a step\nRunning b step\nRunning c step\n"
BASE = "bare fork + exec + wait"
PLAIN = "`python -I -S`, no wall"
WORKERS = 2
MOMENT_S = 0.5
# An interpreter with the warm parent's imports that forks, runs the program, waits, and says how long that took.
BARE = """
import _ctypes, _socket, array, gc, io, json, marshal, os, resource, select, signal, sys, time, types
source = sys.stdin.read()
out = open(os.devnull, "w")
def run():
    print = lambda *a: __builtins__.print(*a, file=out)
    exec(compile(source, "x", "exec"), {"print": print})
run()
gc.collect(); gc.freeze()
while os.read(4, 1):
    started = time.perf_counter()
    if (pid := os.fork()) == 0:
        run(); out.flush(); os._exit(0)
    os.waitpid(pid, 0)
    os.write(5, b"%20.9f" % (time.perf_counter() - started))
"""


class BareFork:
    """The baseline, timed where it happens, so that asking for it costs nothing."""

    def __init__(self) -> None:
        asked, self.asks = os.pipe()
        self.told, tells = os.pipe()
        with tempfile.TemporaryFile() as source:
            source.write(PROGRAM.encode())
            source.seek(0)
            command = f"import os; os.dup2({asked}, 4); os.dup2({tells}, 5)\n" + BARE
            python = [sys.executable, "-s", "-S", "-P", "-c", command]
            self.process = subprocess.Popen(python, stdin=source, pass_fds=(asked, tells))
        os.close(asked)

    def __call__(self) -> float:
        os.write(self.asks, b".")
        return float(os.read(self.told, 20)) * 1e3

    def close(self) -> None:
        os.close(self.asks)
        self.process.wait()


def sandboxed(sandbox: Sandbox) -> Callable[[], float]:
    """One run in a sandbox, in milliseconds."""
    program, case, limits = parse(PROGRAM), Case("run"), Limits()

    def run() -> float:
        started = time.perf_counter()
        (done,) = sandbox.run(program, (case,), limits)
        taken = time.perf_counter() - started
        assert (done.outcome, done.stdout) == (Outcome.FINISHED, OUTPUT), done
        return taken * 1e3

    return run


def command(*words: str) -> Callable[[], float]:
    """One process from start to end, in milliseconds."""

    def run() -> float:
        started = time.perf_counter()
        done = subprocess.run(words, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
        taken = time.perf_counter() - started
        assert done.stdout == OUTPUT, done
        return taken * 1e3

    return run


def others() -> dict[str, Callable[[], float]]:
    """Other sandboxes, as far as they are installed."""
    found = {}
    python = [sys.executable, "-I", "-S", "-c", PROGRAM]
    prefixes = sorted({str(Path(p).resolve()) for p in (sys.prefix, sys.base_prefix)})
    if bwrap := shutil.which("bwrap"):
        folders = ["/usr", "/lib", "/lib64", *prefixes]
        binds = [word for folder in folders if os.path.exists(folder) for word in ("--ro-bind", folder, folder)]
        found["bwrap, all namespaces"] = command(bwrap, *binds, "--unshare-all", "--die-with-parent", "--", *python)
    if nsjail := shutil.which("nsjail"):
        folders = ["/usr", "/lib", "/lib64", *prefixes]
        binds = [word for folder in folders if os.path.exists(folder) for word in ("-R", folder)]
        found["nsjail, all namespaces"] = command(nsjail, "-Mo", "-Q", *binds, "--", *python)
    return found


def latencies(ways: dict[str, Callable[[], float]], rounds: int) -> dict[str, list[float]]:
    """Every way once a round, so that each pays the same cold caches."""
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for each in range(rounds + 5):
        for name, run in ways.items():
            time.sleep(0.002)  # a learner does not hand in twice in a millisecond
            taken[name].append(run())
        if each == 4:
            for values in taken.values():
                values.clear()  # the first few are for warming up
    return taken


class Workers:
    """Processes that do the same at the same time, for a moment whenever they are asked."""

    def __init__(self, open_way: Callable[[], Callable[[], float]]) -> None:
        asked, self.asks = os.pipe()
        self.counts, counted = os.pipe()
        for number in range(WORKERS):
            if os.fork() == 0:
                stay_on(number, WORKERS)  # as `checker grade` does
                os.close(self.asks)
                run = open_way()
                run()
                while os.read(asked, 1):
                    end, done = time.monotonic() + MOMENT_S, 0
                    while time.monotonic() < end:
                        run()
                        done += 1
                    os.write(counted, b"%10d" % done)
                os._exit(0)
        os.close(asked)

    def __call__(self) -> float:
        """How many runs a second they do together."""
        os.write(self.asks, b"." * WORKERS)
        return sum(int(os.read(self.counts, 10)) for _ in range(WORKERS)) / MOMENT_S


def throughput(ways: dict[str, Callable[[], Callable[[], float]]], rounds: int) -> dict[str, list[float]]:
    """Runs a second of every way, each for a moment a round."""
    workers = {name: Workers(way) for name, way in ways.items()}
    rates: dict[str, list[float]] = {name: [] for name in ways}
    for each in range(rounds + 1):
        for name, work in workers.items():
            rate = work()
            if each:  # the first is for warming up
                rates[name].append(rate)
    for work in workers.values():
        os.close(work.asks)
    for _ in range(WORKERS * len(workers)):
        os.wait()
    return rates


def overshoot(source: str, rounds: int = 15) -> list[float]:
    """By how many milliseconds a program outlives its wall limit."""
    limits = Limits(cpu_s=5, wall_s=0.2)
    with open_sandbox() as sandbox:
        runs = [sandbox.run(parse(source), (Case("late"),), limits)[0] for _ in range(rounds)]
    assert all(run.outcome is Outcome.TIMED_OUT for run in runs)
    return sorted((run.usage.wall_s - limits.wall_s) * 1e3 for run in runs)


def main(rounds: int) -> None:
    """Measure and print everything."""
    plain = command(sys.executable, "-I", "-S", "-c", PROGRAM)
    bare = BareFork()
    with open_sandbox() as eager, open_sandbox(mode="bulk") as bulk, open_sandbox(level="no-namespaces") as half:
        ways: dict[str, Callable[[], float]] = {
            BASE: bare,
            f"sandbox, latency, level {eager.level}": sandboxed(eager),
            f"sandbox, bulk, level {bulk.level}": sandboxed(bulk),
            f"sandbox, latency, level {half.level}": sandboxed(half),
            PLAIN: plain,
            **others(),
        }
        taken = latencies(ways, rounds)
    bare.close()
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, {rounds} rounds\n")
    print("| what | p10 ms | p50 ms | p99 ms | ratio |\n|---|---:|---:|---:|---:|")
    base = statistics.median(taken[BASE])
    for name, values in taken.items():
        values.sort()
        p10, p50, p99 = (values[int(len(values) * q)] for q in (0.1, 0.5, 0.99))
        print(f"| {name} | {p10:.2f} | {p50:.2f} | {p99:.2f} | {p50 / base:.2f} |")
    opened: dict[str, Callable[[], Callable[[], float]]] = {
        PLAIN: lambda: plain,
        "sandbox, bulk": lambda: sandboxed(open_sandbox(mode="bulk")),
        "sandbox, latency": lambda: sandboxed(open_sandbox()),
        **{name: (lambda run=run: run) for name, run in others().items()},
    }
    rates = throughput(opened, rounds // 10)
    print(f"\n| what | runs a second, {WORKERS} workers | ratio |\n|---|---:|---:|")
    for name, rate in rates.items():
        ratio = statistics.median(ours / plain for ours, plain in zip(rate, rates[PLAIN], strict=True))
        print(f"| {name} | {statistics.median(rate):.0f} | {ratio:.2f} |")
    print("\n| past the wall limit | p50 ms | most ms |\n|---|---:|---:|")
    for name, source in {
        "asleep": "import time\ntime.sleep(60)\n",
        "in C, deaf to signals": "sum(range(10**15))\n",
    }.items():
        late = overshoot(source)
        print(f"| {name} | {statistics.median(late):.1f} | {late[-1]:.1f} |")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
