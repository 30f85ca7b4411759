"""The output is right except for its spacing.

Spaces, tabs and line breaks are part of an output, too. If nothing else differs, the program is nearly done.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.prints import call_that_printed
from checker.model import Ask, Evidence, Finding
from checker.words import _

taxonomy = "OUT02"
message = "The content is right, only the spacing is not: {detail}."
hints = (
    "Spaces and line breaks count, too.",
    "Compare line {line} of your output with the expected one, character by character.",
    "Look at the commas, the `sep`, the `end` and the spaces inside the quotes of the print for that line.",
)
bad = """\
print("a  b")
"""
line = 1
good = """\
print("a b")
"""
near_miss = (
    'print("a c")\n',
    'print("a b   ")\n',
    'print("A b")\n',
)


def only_layout_differs(evidence: Evidence) -> Iterator[Finding]:
    trial = evidence.failing
    mismatch = trial.mismatch if trial else None
    if trial is None or trial.actual is None or mismatch is None or mismatch.aspect != "layout":
        return
    detail = mismatch.detail or _("line {line} has other spaces or tabs than expected", line=mismatch.line)
    is_code = evidence.exercise.ask is Ask.CODE
    span = call_that_printed(evidence.program, trial.actual, mismatch.line, mismatch.column) if is_code else None
    yield Finding(span, {"detail": detail, "line": mismatch.line})
