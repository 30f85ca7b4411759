"""An error stopped a program that was right so far.

Everything printed before the error is as expected, so that part can stay as it is.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.prints import is_right_so_far
from checker.model import Evidence, Finding, Outcome
from checker.words import _

taxonomy = "OUT18"
message = "The output is right up to line {so_far}; then line {line} of the program failed with {error}: {said}."
hints = (
    "What came before the error is right; only the last step is not.",
    "Look at line {line}: which values does it work with when it fails?",
    "Print those values right before line {line} and run the program again.",
)
bad = """\
rates = [2, 1, -1]
for rate in rates:
    print(bytes(rate))
"""
line = 3
good = """\
rates = [2, 1, -1]
for rate in rates:
    print(bytes(rate) if rate > 0 else 0)
"""
near_miss = (
    "rates = [2, 0, 1]\nfor rate in rates:\n    print(12 // rate)\n",
    "print(12 / 0)\n",
    "print(6.0)\nprint(12.0)\nprint(1)\n",
    'print("ready")\nprint(12 / 0)\n',
)


def right_then_crash(evidence: Evidence) -> Iterator[Finding]:
    trial = evidence.failing
    run = trial.actual if trial else None
    if trial is None or run is None or run.error is None or run.outcome is not Outcome.RAISED or not run.error.frames:
        return
    if is_right_so_far(trial):
        span = run.error.frames[-1].span
        said = run.error.message.rstrip(".") or _("it gave no reason")
        words = {"line": span.line, "error": run.error.type_name, "said": said}
        yield Finding(span, {**words, "so_far": run.stdout.rstrip().count("\n") + 1})
