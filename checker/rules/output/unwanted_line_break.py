"""Two prints show on two lines what belongs on one.

Every print ends its line, unless it has another `end`. So what the next one shows begins on a new line.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.outputs import quoted, wrong_output_of
from checker.model import Evidence, Finding
from checker.tree import span_of

taxonomy = "OUT05"
risk = "low"
message = "The print on line {line} ends its line, but {after} is wanted on the same line as {before}."
hints = (
    "Every print ends its line, unless it is told to end otherwise.",
    "Look at the print on line {line}, after which the line goes on.",
    "Give that print an `end` of your own, or show everything with one single print.",
)
bad = """\
for step in ["load", "clean"]:
    print(step)
"""
line = 2
good = """\
for step in ["load", "clean"]:
    print(step, end=" ")
print()
"""
near_miss = (
    'for step in ["load", "save"]:\n    print(step)\n',
    'print("load\\nclean")\n',
    'print("load", "clean", sep="\\n")\n',
    'for step in ["load", "clean"]:\n    print(step, end="")\nprint()\n',
)


def unwanted_line_break(evidence: Evidence) -> Iterator[Finding]:
    wrong = wrong_output_of(evidence, "layout")
    gap = wrong.gap if wrong else None
    if wrong is None or gap is None or not gap.at or gap.got != "\n" or "\n" in gap.wanted:
        return
    at = gap.at
    first = wrong.entry_at(at)  # which wrote the line break
    call = wrong.call_of(first)
    if first is None or call is None or wrong.text_of(first)[at - first.start :].strip():
        return
    if any(keyword.arg in ("end", None) for keyword in call.keywords) or wrong.entry_at(first.end) is None:
        return
    words = {
        "line": call.lineno,
        "before": quoted(wrong.actual[:at].split()[-1]),
        "after": quoted(wrong.actual[at:].split()[0]),
    }
    yield Finding(span_of(call, wrong.program.source), words)
