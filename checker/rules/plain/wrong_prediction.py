"""A line of a predicted output is not what the program prints.

To predict is to follow a program line by line with its values in mind. The first line that differs from the real
output is named; what belongs there is for you to find.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.model import Ask, Evidence, Finding

message = "Line {number} of your prediction is not what the program prints there."
hints = (
    "Follow the program line by line and write down each value.",
    "Look at what has been printed before line {number}, and what comes next.",
    "Say aloud what the print for line {number} puts together.",
)
bad = 'PREDICTION = """\none\ntoo\n"""\n'
good = 'print("one")\nprint("two")\n'
ask = Ask.OUTPUT
near_miss = ('PREDICTION = """\none\ntwo\n"""\n',)


def wrong_prediction(evidence: Evidence) -> Iterator[Finding]:
    trial = evidence.failing
    mismatch = trial.mismatch if trial else None
    if evidence.exercise.ask is not Ask.OUTPUT or mismatch is None or mismatch.aspect != "stdout":
        return
    yield Finding(None, {"number": mismatch.line})
