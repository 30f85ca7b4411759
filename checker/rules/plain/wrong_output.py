"""A line of the output is not the expected one.

The output is compared line by line; the first line that differs is named.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.prints import call_that_printed
from checker.model import Ask, Evidence, Finding
from checker.words import _

message = "Line {number} of the output is {actual}, but {expected} is expected{detail}."
hints = (
    "Compare your output with the expected one, line by line.",
    "Find the print that wrote line {number} of the output.",
    "Follow the program by hand up to that print: which values does it show?",
)
bad = """\
print("one")
print("three")
"""
line = 2
good = """\
print("one")
print("two")
"""
near_miss = (
    'print("one")\nprint("two ")\n',
    'print("one")\nprint("  two")\n',
    "1 / 0\n",
)
_MAX_SHOWN = 40  # characters of a line in a message


def wrong_output(evidence: Evidence) -> Iterator[Finding]:
    trial = evidence.failing
    mismatch = trial.mismatch if trial else None
    if trial is None or trial.actual is None or mismatch is None or mismatch.aspect != "stdout":
        return
    if evidence.exercise.ask is not Ask.CODE:
        return
    words = {
        "number": mismatch.line,
        "actual": f"`{_near(mismatch.actual, mismatch.column)}`" if mismatch.actual else _("empty or missing"),
        "expected": f"`{_near(mismatch.expected, mismatch.column)}`" if mismatch.expected else _("nothing more"),
        # Both lines are in the message already; what else is known is worth saying.
        "detail": f" ({mismatch.detail})" if mismatch.detail and "`" not in mismatch.detail else "",
    }
    yield Finding(call_that_printed(evidence.program, trial.actual, mismatch.line, mismatch.column), words)


def _near(line: str, column: int) -> str:
    """A line, or what is near the difference in a long one."""
    if len(line) <= _MAX_SHOWN:
        return line
    start = max(0, min(column - 1 - _MAX_SHOWN // 2, len(line) - _MAX_SHOWN))
    end = start + _MAX_SHOWN
    return ("…" if start else "") + line[start:end] + ("…" if end < len(line) else "")
