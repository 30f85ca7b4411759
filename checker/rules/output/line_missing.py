"""A line in the middle of the output is missing.

A print was forgotten there, or the program does not get to it.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.outputs import lines_of, quoted, wrong_output_of
from checker.model import Evidence, Finding
from checker.words import ngettext

taxonomy = "OUT12"
risk = "low"
is_symptom = True
message = "{what} missing from the output: {text} should come after {before}."
hints = (
    "All that is printed is right; something is not printed at all.",
    "Find the print that shows {before}: what should come right after it?",
    "Add a print there, or see why the one that you have is not run.",
)
bad = """\
total = 3 + 4
print("Start")
print("Done")
print("Bye")
"""
line = 2
good = """\
total = 3 + 4
print("Start")
print("Total:", total)
print("Done")
print("Bye")
"""
near_miss = (
    'print("Total: 7")\nprint("Done")\nprint("Bye")\n',
    'print("Start")\nprint("Total: 7")\nprint("Done")\n',
    'print("Start")\nprint("Done")\nprint("bye")\n',
    'print("Start")\nprint("Done")\nprint("Done")\nprint("Bye")\n',
    'print("Start Done Bye")\n',
)
_ENOUGH = 3  # lines that are there, to tell that one is missing
_MOST = 5  # lines that nobody can have left out together by one slip


def line_missing(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_output_of(evidence, "stdout")
    if wrong is None:
        return
    ours, theirs = lines_of(wrong.expected), lines_of(wrong.actual)
    count = len(ours) - len(theirs)
    start = next((at for at, pair in enumerate(zip(ours, theirs, strict=False)) if pair[0] != pair[1]), len(theirs))
    if (
        len(theirs) < _ENOUGH
        or not 0 < count <= _MOST
        or not 0 < start < len(theirs)
        or ours[start + count :] != theirs[start:]
    ):
        return
    what = ngettext("A line is", "{number} lines are", count)
    words = {"what": what, "text": quoted(ours[start]), "before": quoted(theirs[start - 1])}
    before = sum(len(line) + 1 for line in wrong.actual.split("\n")[: start - 1])
    yield Finding(wrong.span_at(before), words)
