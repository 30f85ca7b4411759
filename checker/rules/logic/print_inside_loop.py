"""A print stands inside a loop and should stand after it.

What is indented under a loop happens on every turn. An answer that is complete only after the last turn belongs
after the loop.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from functools import partial

from checker.facts.prints import calls_that_printed, prints_on, reprinted
from checker.model import Evidence, Finding
from checker.tree import span_of

taxonomy = "LOG08"
risk = "low"
message = "Line {line} is inside the loop, so it prints {turns} times instead of once, at the end."
hints = (
    "What is indented under a loop happens on every turn.",
    "Ask when the answer on line {line} is complete.",
    "Move line {line} to the left, so that it comes after the loop on line {loop}.",
)
bad = """\
total = 0
for number in [2, 4, 6]:
    total += number
    print("Total:", total)
"""
line = 4
good = """\
total = 0
for number in [2, 4, 6]:
    total += number
print("Total:", total)
"""
near_miss = (
    'total = 0\nfor number in [2, 4, 6]:\n    total = number\n    print("Total:", total)\n',
    'print("Total:", 2)\nprint("Total:", 6)\nprint("Total:", 12)\n',
    'total = 12\nfor number in [12, 12]:\n    print()\nprint("Total:", total)\n',
    'for number in [12]:\n    print("Total:", number)\n    print("Total:", number)\n',
)


def print_inside_loop(evidence: Evidence) -> Iterator[Finding]:
    trial = evidence.failing
    if trial is None or trial.actual is None or trial.expected is None:
        return
    run = trial.actual
    for call, loops in calls_that_printed(evidence.program.tree, run):
        entries = prints_on(run, call.lineno)
        turns = len(entries)
        if not loops or turns < 2 or not run.stdout[entries[-1].start : entries[-1].end].strip():
            continue
        # Without this line's texts, all but the last, exactly what is expected must be left.
        left = reprinted(run, call.lineno, partial(_only_last, itertools.count(1), turns))
        if left is not None and left.rstrip() == trial.expected.stdout.rstrip():
            words = {"line": call.lineno, "turns": turns, "loop": loops[-1].lineno}
            yield Finding(span_of(call, evidence.program.source), words)
            return


def _only_last(counting: Iterator[int], turns: int, text: str, _: dict[str, str]) -> str:
    return text if next(counting) == turns else ""
