"""The program ends in another way than expected.

Some exercises want an error to be raised, others a program that runs to its end without one.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.model import Case, Evidence, Finding, Outcome, Pin
from checker.words import _

message = "{subject} ended with {actual}, but {expected} is expected."
hints = (
    "Read in the task how the program has to end in this case.",
    "Look for `raise`, `exit` and `try` in your program.",
    "Make the program end with {expected} in this case.",
)
bad = """\
def half(number):
    return number / 2
"""
good = """\
def half(number):
    if number < 0:
        raise ValueError("a negative number")
    return number / 2
"""
case = Case("negative", call="half(-2)", pinned=Pin(raises="ValueError"))
near_miss = (
    "def half(number):\n    return number / 0\n",
    "def half(number):\n    raise ValueError\n",
)


def wrong_ending(evidence: Evidence) -> Iterator[Finding]:
    trial = evidence.failing
    mismatch = trial.mismatch if trial else None
    if trial is None or trial.actual is None or mismatch is None or mismatch.aspect not in ("raises", "outcome"):
        return
    # An error that the program ran into is `crashed`; a limit is `stopped`.
    if trial.actual.outcome not in (Outcome.FINISHED, Outcome.EXITED):
        return
    subject = f"`{trial.case.call}`" if trial.case.call else _("The program")
    yield Finding(None, {"subject": subject, "actual": mismatch.actual, "expected": mismatch.expected})
