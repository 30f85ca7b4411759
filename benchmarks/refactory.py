"""Verdicts on real submissions: every row's verdict against the one that its authors verified.

    python benchmarks/refactory.py FOLDER

FOLDER holds `refactory_dev.jsonl` (rows: assignment, code, verified …) and `refactory_assignments.json`
(tests, references, preludes), made from the Refactory benchmark. The data is not part of the project.
"""

from __future__ import annotations

import ast
import json
import statistics
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from checker import Submission, check, open_sandbox
from checker.model import Case, Exercise, Pin
from checker.references import References


def case_from(number: int, test: dict[str, str], lenient: bool) -> Case:
    """A test as a case. The original compares whole numbers with `==`, for which False is 0: `lenient` adds a `+ 0`."""
    expected = ast.literal_eval(test["expected"])
    call = f"{test['expr']} + 0" if lenient and type(expected) is int else test["expr"]
    return Case(f"test {number}", call=call, pinned=Pin(returns=expected, has_returns=True))


def exercise_from(name: str, assignment: dict[str, Any], *, lenient: bool = True) -> Exercise:
    """An assignment as an exercise: each test is a case with a call and the value it must give."""
    cases = tuple(case_from(number, test, lenient) for number, test in enumerate(assignment["tests"], 1))
    solution = assignment["prelude"] + "\n" + assignment["reference"]
    return Exercise(f"assignment_{name}", assignment["functions"], "", cases=cases, solution=solution)


def main(folder: Path) -> None:
    """Print what differs, what was told first on the wrong ones, and how long a submission took."""
    assignments = json.loads((folder / "refactory_assignments.json").read_text())
    rows = [json.loads(line) for line in (folder / "refactory_dev.jsonl").read_text().splitlines()]
    told: Counter[str] = Counter()
    differing, noisy, times = [], [], []
    with open_sandbox(preload=["collections", "heapq"]) as sandbox:
        exercises = {name: exercise_from(name, data) for name, data in assignments.items()}
        references = {name: References(exercise, sandbox) for name, exercise in exercises.items()}
        for row in rows:
            name = str(row["assignment"])
            source = assignments[name]["prelude"] + "\n" + row["code"]
            started = time.perf_counter()
            submission = Submission(row["id"], f"{row['id']}.py", source.encode())
            report = check(exercises[name], submission, sandbox, references=references[name])
            times.append(time.perf_counter() - started)
            if report.passed != (row["verified"] == "pass"):
                first = report.diagnoses[0].message if report.diagnoses else ""
                differing.append(f"{row['id']}: verified {row['verified']}, judged {report.verdict}: {first}")
            if row["verified"] == "pass" and report.diagnoses:
                noisy.append(row["id"])
            if not report.passed:
                told[report.diagnoses[0].rule] += 1
    print(f"{len(rows)} rows, {len(differing)} verdicts differ from `verified`")
    print(f"{len(noisy)} correct ones were told something")
    print(*differing, sep="\n")
    print("told first:", ", ".join(f"{rule} {count}" for rule, count in told.most_common()))
    times.sort()
    p50, p95 = statistics.median(times), times[int(len(times) * 0.95)]
    cases = sum(len(exercises[str(row["assignment"])].cases) for row in rows)
    print(f"seconds a submission: p50 {p50:.4f}, p95 {p95:.4f}")
    print(f"{cases} cases, {cases / sum(times):.0f} a second, endless loops included")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
