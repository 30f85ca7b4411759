"""The program was stopped by an error.

Python stops at the line where something cannot be done and says what it was.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.prints import is_right_so_far
from checker.model import Evidence, Finding, Outcome
from checker.words import _

message = "Line {line} stopped the program with {error}: {said}."
hints = (
    "Read the error from its end: first what Python says, then the line it names.",
    "Look at line {line}: which values does it work with there?",
    "Print those values right before line {line} and run the program again.",
)
bad = """\
number = -65
print(chr(number))
"""
line = 2
good = """\
number = 65
print(chr(number))
"""
near_miss = (
    "total = 10\nprint(total)\n",
    "import sys\nsys.exit(3)\n",
    "print('A')\nprint(chr(-65))\n",
)


def crashed(evidence: Evidence) -> Iterator[Finding]:
    trial = evidence.failing
    run = trial.actual if trial else None
    if trial is None or run is None or run.error is None or run.outcome is not Outcome.RAISED or not run.error.frames:
        return
    if is_right_so_far(trial):  # there is more to say then
        return
    span = run.error.frames[-1].span
    said = run.error.message.rstrip(".") or _("it gave no reason")
    yield Finding(span, {"line": span.line, "error": run.error.type_name, "said": said})
