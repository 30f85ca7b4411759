"""How long a learner waits: cold commands and warm runs, side by side with a bare Python, interleaved.

    python benchmarks/start.py [ROUNDS]

Prints a Markdown table: p10, p50 and p99 in milliseconds, and the ratio of the p50 to that of `python -I -c pass`.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from checker import Submission, check, load_exercise, open_sandbox
from checker.model import Case, Limits
from checker.program import parse
from checker.references import References

ROOT = Path(__file__).parent.parent
PROGRAM = "for step in ['a', 'b', 'c']:\n    print(f'Running {step} step')\n"
BASE = "python -I -c pass"


def command(*words: str, folder: str) -> Callable[[], None]:
    """One process from start to end."""
    return lambda: subprocess.run(words, cwd=folder, capture_output=True, check=False) and None


def bare_fork() -> None:
    """What a forked child of this interpreter costs without any wall or report."""
    pid = os.fork()
    if pid == 0:
        with open(os.devnull, "w") as out:
            exec(compile(PROGRAM, "x", "exec"), {"print": lambda *a: print(*a, file=out)})
        os._exit(0)
    os.waitpid(pid, 0)


def main(rounds: int) -> None:
    """Measure every row once a round, so that each pays the same cold caches."""
    exercise = load_exercise(ROOT / "exercises" / "exercise_04")
    passing, failing = exercise.solution.encode(), exercise.starter.encode()
    program, case = parse(PROGRAM), Case("run")
    with tempfile.TemporaryDirectory() as folder, open_sandbox() as sandbox, open_sandbox(backend="fresh") as fresh:
        for name, source in (("right", passing), ("wrong", failing)):
            Path(folder, name).mkdir()
            Path(folder, name, "exercise_04.py").write_bytes(source)
        checker = [sys.executable, "-m", "checker"]
        right, wrong = f"{folder}/right", f"{folder}/wrong"
        references = References(exercise, sandbox)
        rows: dict[str, Callable[[], object]] = {
            BASE: command(sys.executable, "-I", "-c", "pass", folder=folder),
            "`python -I` of the program": command(sys.executable, "-I", "-c", PROGRAM, folder=folder),
            "`checker --help`, cold": command(*checker, "--help", folder=folder),
            "`checker list`, cold": command(*checker, "list", folder=folder),
            "`checker run exercise_04`, cold, passing": command(*checker, "run", "4", folder=right),
            "`checker run exercise_04`, cold, missing colon": command(*checker, "run", "4", folder=wrong),
            "bare fork + exec + wait": bare_fork,
            "warm sandbox, one run": lambda: sandbox.run(program, [case], Limits()),
            "fresh-process sandbox, one run": lambda: fresh.run(program, [case], Limits()),
            "warm check of a right submission": lambda: check(
                exercise, Submission("a", "exercise_04.py", passing), sandbox, references=references
            ),
            "warm check of a wrong submission": lambda: check(
                exercise, Submission("a", "exercise_04.py", failing), sandbox, references=references
            ),
        }
        times: dict[str, list[float]] = {name: [] for name in rows}
        for _ in range(rounds):
            for name, run in rows.items():
                started = time.perf_counter()
                run()
                times[name].append((time.perf_counter() - started) * 1000)
    report(times, rounds)


def report(times: dict[str, list[float]], rounds: int) -> None:
    """The table, slowest rows as they were declared."""
    base = statistics.median(times[BASE])
    print(f"Python {sys.version.split()[0]}, {os.cpu_count()} cores, {rounds} rounds\n")
    print("| what | p10 ms | p50 ms | p99 ms | ratio |\n|---|---:|---:|---:|---:|")
    for name, values in times.items():
        values.sort()
        p10, p50, p99 = (values[int(len(values) * part)] for part in (0.1, 0.5, 0.99))
        print(f"| {name} | {p10:.2f} | {p50:.2f} | {p99:.2f} | {p50 / base:.2f} |")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 40)
