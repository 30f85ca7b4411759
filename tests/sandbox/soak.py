"""A worker of the soak test: runs by the thousand in one sandbox, with attacks and killed processes among them.

It takes its task as JSON on standard input and writes what it found as JSON. In the first half of its runs it is
attacked and loses processes; in the second it is left in peace, so that its warm parents grow old.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import json
import os
import random
import signal
import sys
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

from checker.compare import compare
from checker.model import Case, Limits, Outcome, Run, Trial, Verdict
from checker.program import parse
from checker.sandbox import open_sandbox
from checker.verdict import judge

GENEROUS = Limits(cpu_s=20, wall_s=60)
TIGHT = Limits(cpu_s=0.2, wall_s=0.4, memory_mb=64, output_kb=64, file_kb=64, processes=16)
KILLS = 24
APART = 10  # runs between two kills, so that no case can lose two processes
OLD_ENOUGH = 200  # runs after which a warm parent has touched all that it needs

HALF = "n = int(input())\nprint(n, 'doubled is', 2 * n)\n"
# What a program can see of those before it: all that differs from a world that is new.
WORLD = """
import builtins, os, signal, sys, threading
def tried(call, argument):
    try:
        return call(argument)
    except OSError as error:
        return type(error).__name__
print(sorted(vars(builtins)), sorted(vars(sys)), sorted(vars(os)), sorted(os.environ.items()), sys.path, sys.argv)
print([name for name in sorted(sys.modules) if name.partition(".")[0] not in sys.stdlib_module_names])
print(print, input, open, type(sys.stdout), sys.getrecursionlimit(), sys.gettrace(), sys.excepthook)
print(threading.active_count(), [type(signal.getsignal(number)) for number in range(1, 32)])
print([number for number in range(64) if tried(os.fstat, number) != "OSError"], tried(os.listdir, "/dev"))
print(os.getcwd(), tried(os.listdir, "."), os.getpriority(os.PRIO_PROCESS, 0), os.umask(0))
"""
# Source, what the sandbox must say of it, what it prints (n: its input, m: twice that), and its verdict.
KINDS: dict[str, tuple[str, Outcome, str, Verdict]] = {
    "right": (HALF, Outcome.FINISHED, "{n} doubled is {m}\n", Verdict.PASSED),
    "right, slowly": (
        f"import time\ntime.sleep(0.01)\n{HALF}",
        Outcome.FINISHED,
        "{n} doubled is {m}\n",
        Verdict.PASSED,
    ),
    "right, then an exit": (f"{HALF}raise SystemExit", Outcome.EXITED, "{n} doubled is {m}\n", Verdict.PASSED),
    "layout": (HALF.replace("'d", "' d"), Outcome.FINISHED, "{n}  doubled is {m}\n", Verdict.LAYOUT),
    "wrong": (HALF.replace("2 *", "3 +"), Outcome.FINISHED, "{n} doubled is {o}\n", Verdict.WRONG),
    "silent": ("n = int(input())\n", Outcome.FINISHED, "", Verdict.WRONG),
    "crash": (f"{HALF}1 / 0\n", Outcome.RAISED, "{n} doubled is {m}\n", Verdict.CRASHED),
    "crash at once": ("input()\nprint(n)\n", Outcome.RAISED, "", Verdict.CRASHED),
    "exit": (f"{HALF}import sys\nsys.exit(3)\n", Outcome.EXITED, "{n} doubled is {m}\n", Verdict.WRONG),
    "echo": ("while line := input(): print(line, line)\n", Outcome.RAISED, "{n} {n}\n" * 9, Verdict.CRASHED),
    "much": ("print((input() + ' ') * 5000)\n", Outcome.FINISHED, "{n} " * 5000 + "\n", Verdict.WRONG),
    "plants": (
        "import builtins, os, sys, threading\nbuiltins.planted = sys.planted = os.planted = sys.modules['planted'] = 1\n"
        f"os.environ['PLANTED'] = '1'\nsys.path.append('planted')\nsys.setrecursionlimit(99)\n{HALF}",
        *(Outcome.FINISHED, "{n} doubled is {m}\n", Verdict.PASSED),
    ),
    "world": (WORLD, Outcome.FINISHED, "{world}", Verdict.WRONG),
}
SLEEPER = parse("import time\nprint('right', flush=True)\ntime.sleep(600)\n")
PROGRAMS = {kind: parse(source) for kind, (source, *_) in KINDS.items()}


def children_of(pid: int | str) -> list[int]:
    """The processes that a process has started, whichever of its threads it was."""
    found: list[int] = []
    with contextlib.suppress(OSError):
        for path in Path(f"/proc/{pid}/task").glob("*/children"):
            found += map(int, path.read_text().split())
    return found


def crew() -> list[int]:
    """Of our one sandbox: the warm parent, in namespaces the first process in them, and the child."""
    found = children_of("self")
    for pid in found:
        found += children_of(pid)
    return found


def memory_kb(pid: int | str) -> int:
    """What a process holds in memory; 0 if it is gone."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text().split("\n"):
            if line.startswith("VmRSS:"):
                return int(line.split()[1])
    return 0


def give_back() -> None:
    """Let the system have what this process holds and does not use, so that what is left is in use."""
    gc.collect()
    with contextlib.suppress(AttributeError):  # which only glibc has
        ctypes.CDLL(None).malloc_trim(0)


def belongings() -> dict[str, Any]:
    """What a sandbox could leave behind in this process and on this machine."""
    mounts = Path("/proc/self/mountinfo").read_text().split("\n")
    return {
        "descriptors": len(os.listdir("/proc/self/fd")),
        "mounts": sorted(line.partition(" - ")[0].split()[4:5] for line in mounts),
        "files": sorted(os.listdir(os.environ["TMPDIR"])),
        "threads": threading.active_count(),
        "children": children_of("self"),
    }


def kill(place: int) -> bool:
    """Kill one process of the crew; False if there is none at this moment."""
    with contextlib.suppress(OSError, IndexError):
        os.kill(crew()[place], signal.SIGKILL)
        return True
    return False


class Killer(threading.Timer):
    """Kills one process of the crew at some moment, or the one that takes its place."""

    def __init__(self, place: int, delay: float) -> None:
        super().__init__(delay, self.kill)
        self.place = place
        self.start()

    def kill(self) -> None:
        while not kill(self.place):
            time.sleep(0.001)


class Soak:
    """A sandbox, what is done in it, and what was found."""

    def __init__(self, task: dict[str, Any]) -> None:
        self.chance = random.Random(task["seed"])
        self.runs: int = task["runs"]
        self.attacks: list[dict[str, Any]] = task["attacks"]
        self.sandbox = open_sandbox(
            preload=[task["marker"]], backend="forked", mode=task["mode"], without=task["without"]
        )
        self.faults: list[str] = []
        self.counts: Counter[str] = Counter()
        self.memory: list[int] = []
        self.descriptors: list[int] = []
        self.ages: dict[int, list[int]] = {}  # of each warm parent, and of the first in its namespaces
        self.world = self.sandbox.run(PROGRAMS["world"], (Case("new"),), GENEROUS)[0].stdout

    def work(self) -> None:
        """All runs; everything random is drawn from the seed."""
        busy = range(OLD_ENOUGH, self.runs // 2)
        attacked = set(self.chance.sample(busy, self.runs // 20 if self.attacks else 0))
        slots = range(busy.start // APART, busy.stop // APART)
        hunted = {APART * slot for slot in self.chance.sample(slots, min(KILLS, len(slots)))}
        killer: Killer | None = None
        for number in range(self.runs):
            if killer and number % APART == APART - 1:
                killer.join()
            if number in hunted:
                killer = Killer(self.chance.choice((0, 1, -1)), self.chance.uniform(0, 0.02))
                self.counts["kill"] += 1
            if number in attacked:
                self.attack(number)
            else:
                self.run("right, slowly" if number in hunted else self.chance.choice(list(KINDS)), number)
            if number >= self.runs // 5 and number % 250 == OLD_ENOUGH:
                self.weigh(number)

    def attack(self, number: int) -> None:
        """One attack, which ends as its first lines say, or by the tight limits it has here."""
        attack = self.chance.choice(self.attacks)
        (run,) = self.sandbox.run(parse(attack["source"]), (Case("attack", stdin=attack["stdin"]),), TIGHT)
        self.counts["attack"] += 1
        if run.outcome not in (*attack["outcomes"], Outcome.TIMED_OUT) or "got through" in run.stdout:
            self.faults.append(f"{number}: {attack['name']}: {told(run)}")

    def run(self, kind: str, number: int) -> None:
        """One ordinary run, with an input that no other run has."""
        _, outcome, stdout, verdict = KINDS[kind]
        n = number * 10**6 + self.chance.randrange(10**6)
        case = Case(kind, stdin=f"{n}\n" * (9 if kind == "echo" else 1))
        (run,) = self.sandbox.run(PROGRAMS[kind], (case,), GENEROUS)
        self.counts["ordinary"] += 1
        wanted = stdout.format(n=n, m=2 * n, o=n + 3, world=self.world)
        asked = Run(Outcome.FINISHED, stdout=f"{n} doubled is {2 * n}\n")
        judged = judge((Trial(case, asked, run, compare(asked, run, case)),))
        if (run.outcome, run.stdout, judged) != (outcome, wanted, verdict):
            self.faults.append(f"{number}: {kind}: {judged} for {told(run)}, expected {outcome} {wanted[:200]!r}")

    def besiege(self, place: int, pause: float) -> None:
        """One run in which a process is killed again and again, for as long as it goes on."""
        is_over = threading.Event()

        def siege() -> None:
            while not is_over.wait(pause):
                kill(place)

        thread = threading.Thread(target=siege)
        thread.start()
        (run,) = self.sandbox.run(SLEEPER, (Case("besieged"),), GENEROUS)
        is_over.set()
        thread.join()
        self.counts[f"besieged: {run.outcome}"] += 1
        self.run("right", 0)

    def weigh(self, number: int) -> None:
        """Note what the controller holds, and while it is left in peace also what its warm parents hold."""
        give_back()
        self.memory.append(memory_kb("self"))
        self.descriptors.append(len(os.listdir("/proc/self/fd")))
        if number >= self.runs // 2:
            for pid in filter(children_of, crew()):
                self.ages.setdefault(pid, []).append(memory_kb(pid))


def told(run: Run) -> str:
    """What a run did, for a person."""
    return f"{run.outcome} {run.stdout[:200]!r} {run.stderr[-200:]!r}"


def main() -> None:
    """Do the task; see `Soak`."""
    task = json.load(sys.stdin)
    before = belongings()
    soak = Soak(task)
    with soak.sandbox:
        soak.work()
        for place, pause in task["sieges"]:
            soak.besiege(place, pause)
    found = {name: getattr(soak, name) for name in ("faults", "counts", "memory", "descriptors")}
    json.dump({**found, "ages": list(soak.ages.values()), "before": before, "after": belongings()}, sys.stdout)


if __name__ == "__main__":
    main()
