"""Of several slips that would explain a program, and of a slip and the crash that follows from it: which one is told."""

from __future__ import annotations

import pytest

from checker import Submission, check
from checker.model import Case, Exercise, Sandbox

SEARCH = """\
def search(x, seq):
    place = 0
    while place < len(seq):
        if x <= seq[place]:
            return place
        place += 1
    return place
"""
SEARCHES = ("search(4, [1, 3, 5])", "search(9, [1, 3])", "search(1, [])")
MEAN = """\
def shift(old, new):
    if not old or not new:
        return 0
    return sum(new) / len(new) - sum(old) / len(old)
"""
SHIFTS = ("shift([1, 2], [3])", "shift([], [3])", "shift([], [])")
COUNT = """\
sizes = [4, 7, 9]
large = 0
for size in sizes:
    if size > 5:
        large += 1
print("Large:", large)
print("Small:", len(sizes) - large)
print("All:", len(sizes))
"""
STOP = """\
losses = [0.9, 0.6, 0.5, 0.55, 0.4]
best = losses[0]
for loss in losses:
    if loss > best:
        print("Stop at", loss)
        break
    best = loss
    print("Improved to", best)
"""
TOP = """\
def top(scores, count):
    found = []
    while len(found) < count:
        best = max(scores)
        scores.remove(best)
        found.append(best)
    return found
"""
TOPS = ("top([3, 5], 1)", "top([3, 5, 4], 3)", "top([], 0)")
FLAT = """\
def biggest(numbers):
    if numbers == []:
        return 0
    return max(numbers)
"""
# Who must be told first, the right program, its calls, and what stands in the wrong one in whose place.
TOLD = [
    ("comparison_boundary", SEARCH, SEARCHES, "place < len(seq)", "place <= len(seq)"),
    ("and_or_swapped", MEAN, SHIFTS, "old or not", "old and not"),
    ("start_value", COUNT, (), "large = 0", "large = 1"),
    ("comparison_boundary", STOP, (), "loss > best", "loss >= best"),
    ("comparison_boundary", TOP, TOPS, "< count", "<= count"),
    ("empty_sequence", FLAT, ("biggest([3, 4])", "biggest([])"), "    if numbers == []:\n        return 0\n", ""),
    ("or_with_value", MEAN, SHIFTS, "not old or not new", "old == () or []"),
    ("print_instead_of_return", FLAT, ("biggest([3, 4])", "biggest([])"), "return max(numbers)", "print(max(numbers))"),
]


@pytest.mark.parametrize(("rule", "solution", "calls", "right", "wrong"), TOLD)
def test_the_likeliest_cause_is_told_first(
    rule: str, solution: str, calls: tuple[str, ...], right: str, wrong: str, sandbox: Sandbox
) -> None:
    assert right in solution
    cases = tuple(Case(call, call=call) for call in calls) or (Case("run"),)
    exercise = Exercise("told", "told", "", cases=cases, solution=solution)
    report = check(exercise, Submission("ada", "told.py", solution.replace(right, wrong).encode()), sandbox)
    assert report.diagnoses[0].rule == rule, report.diagnoses[0].message
